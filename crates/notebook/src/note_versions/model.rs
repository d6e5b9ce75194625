//! An earlier text of a note as it is kept in memory and in `notebook.json`.

use chrono::{DateTime, Utc};
use rostrum_programme::{Extra, open_enum};
use serde::{Deserialize, Serialize};

open_enum! {
    /// Why an earlier text of a note was kept.
    NoteVersionReason {
        /// A new session of work began with it.
        WorkResumed = "work-resumed",
        /// Much of it was removed at once.
        TextRemoved = "text-removed",
        /// An earlier text took its place.
        BeforeRestored = "before-restored",
    }
}

/// An earlier text of a note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoteVersion {
    /// The text, in Markdown.
    pub text: String,
    /// When this text was last changed; when it was kept, where that is not known.
    pub at: DateTime<Utc>,
    /// Why it was kept.
    pub reason: NoteVersionReason,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
