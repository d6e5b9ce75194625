//! One text of the delegate's.

use chrono::{DateTime, Utc};
use rostrum_programme::Extra;
use serde::{Deserialize, Serialize};

/// One text of the delegate's, in Markdown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Note {
    /// The text, in Markdown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// When it was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edited: Option<DateTime<Utc>>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
