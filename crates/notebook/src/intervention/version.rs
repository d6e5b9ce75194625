//! The other texts of an intervention: the one that was cleared, earlier ones, and one that came back.

use chrono::{DateTime, NaiveDate, Utc};
use rostrum_programme::{Extra, open_enum};
use serde::{Deserialize, Serialize};

/// By whom a text was cleared, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Clearance {
    /// The person or the office.
    pub by: String,
    /// The date, as the delegate gave it.
    pub on: NaiveDate,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

open_enum! {
    /// Why an earlier text was kept.
    VersionReason {
        /// It was the text that was cleared.
        Cleared = "cleared",
        /// It stood before a text that came back was taken in.
        BeforeReturned = "before-returned",
        /// It came back from the capital.
        Returned = "returned",
        /// It was the text as delivered.
        Delivered = "delivered",
        /// The delegate kept it.
        Kept = "kept",
    }
}

/// An earlier text of the intervention.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InterventionVersion {
    /// The text, in Markdown.
    pub text: String,
    /// When it was kept.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: VersionReason,
    /// Who cleared it, for a cleared text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clearance: Option<Clearance>,
    /// Where it came from: a file's name, say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub origin: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A text that came back edited and is not dealt with yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReturnedText {
    /// The text as it came back, as Markdown.
    pub text: String,
    /// When it was taken in.
    pub at: DateTime<Utc>,
    /// Where it came from: a file's name, or empty for the clipboard.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub origin: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
