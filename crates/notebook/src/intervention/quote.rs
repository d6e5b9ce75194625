//! What an intervention quotes of the programme, as it stood when it was quoted.

use rostrum_programme::{Extra, FigureValue, ParagraphId, Qualifier, SessionId};
use serde::{Deserialize, Serialize};

/// What was quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum QuoteSource {
    /// A paragraph of a background or of the introduction.
    Paragraph(ParagraphId),
    /// A figure, by the ids of its card and its own. Figures of the forum's overview stand in no card.
    Figure {
        /// The card; empty outside of cards.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        card: String,
        /// The figure.
        figure: String,
    },
}

/// A figure's value when it was quoted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuotedValue {
    /// The number or range.
    pub value: FigureValue,
    /// How it was hedged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub qualifiers: Vec<Qualifier>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something of the programme that went into the intervention, so that a later change of it can be pointed out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quote {
    /// The session it comes from; none for the forum's overview.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<SessionId>,
    /// What was quoted.
    pub source: QuoteSource,
    /// Its words when it was quoted, in the intervention's language.
    pub text: String,
    /// The figure's value and qualifiers as they were; none for a paragraph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<QuotedValue>,
    /// The label of the footnote that states its source: as long as the text holds it, the quote stands.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The revision it was quoted from, as that revision calls itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub revision: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
