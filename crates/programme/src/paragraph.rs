//! A paragraph of a programme's own texts.

use super::{Extra, LangTag, LocalizedText, ParagraphId};
use serde::{Deserialize, Serialize};

/// One paragraph with an id, so that figures, quotes and changes can point at it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Paragraph {
    /// Stable within its session or the introduction.
    pub id: ParagraphId,
    /// The text.
    pub text: LocalizedText,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Paragraph {
    /// The paragraphs for a reader. Where some of them have the reader's language, only those: what an
    /// issuer wrote in two paragraphs may stand beside a translation in four, and the two are not mixed.
    pub fn for_reader<'p>(all: &'p [Self], wanted: &LangTag) -> impl Iterator<Item = &'p Self> {
        let speaks = |paragraph: &Self| paragraph.text.resolve(wanted).is_some_and(|found| !found.fell_back);
        let spoken = all.iter().any(speaks);
        let wanted = wanted.clone();
        all.iter().filter(move |paragraph| {
            !spoken || paragraph.text.resolve(&wanted).is_some_and(|found| !found.fell_back)
        })
    }
}
