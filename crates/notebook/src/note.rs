//! One text of the delegate's.

use crate::note_versions::model::NoteVersion;
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
    /// Earlier texts, the oldest first. None of an intervention's text: it keeps versions of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<NoteVersion>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Note {
    /// Whether nothing of the delegate's is in it, nor was.
    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.versions.is_empty()
    }
}
