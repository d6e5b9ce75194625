//! The notebook as it is kept in memory and in `notebook.json`.

use super::NotePlace;
use crate::programme::{Extra, ProgrammeId, SessionId};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The name that stands in `format` of every notebook file.
pub const FORMAT_NAME: &str = "rostrum-notebook";
/// The version of the format that this program writes.
pub const FORMAT_VERSION: u32 = 1;

/// One text of the delegate's, in Markdown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
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

/// What the delegate keeps for one session.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct SessionEntry {
    /// The notes.
    #[serde(default)]
    pub note: Note,
    /// Whether the session is marked as mine.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub mine: bool,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SessionEntry {
    /// True when it says no more than no entry at all. The time of change of a note that was emptied
    /// says more: an undo needs it.
    pub fn is_empty(&self) -> bool {
        let Self { note, mine, extra } = self;
        *note == Note::default() && !mine && extra.is_empty()
    }
}

/// Everything that the delegate wrote for one programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Notebook {
    /// Always `rostrum-notebook`.
    #[schemars(extend("const" = FORMAT_NAME))]
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// The programme that it belongs to.
    pub programme: ProgrammeId,
    /// Notes on the forum as a whole.
    #[serde(default)]
    pub forum: Note,
    /// By session id; sessions that the programme no longer lists stay.
    #[serde(default)]
    pub sessions: BTreeMap<SessionId, SessionEntry>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Notebook {
    /// An empty notebook for a programme.
    pub fn new(programme: ProgrammeId) -> Self {
        Self {
            format: FORMAT_NAME.to_owned(),
            version: FORMAT_VERSION,
            programme,
            forum: Note::default(),
            sessions: BTreeMap::new(),
            extra: Extra::new(),
        }
    }

    /// The text of a note; empty when there is none.
    pub fn text(&self, place: &NotePlace) -> &str {
        match place {
            NotePlace::Forum => &self.forum.text,
            NotePlace::Session(id) => self.sessions.get(id).map_or("", |entry| &entry.note.text),
        }
    }

    /// The note itself, made when it is not there yet.
    pub(super) fn note_mut(&mut self, place: &NotePlace) -> &mut Note {
        match place {
            NotePlace::Forum => &mut self.forum,
            NotePlace::Session(id) => &mut self.sessions.entry(id.clone()).or_default().note,
        }
    }

    /// Whether a session is marked as mine.
    pub fn is_mine(&self, id: &SessionId) -> bool {
        self.sessions.get(id).is_some_and(|entry| entry.mine)
    }

    /// How many notes hold any text.
    pub fn note_count(&self) -> usize {
        let forum = usize::from(!self.forum.text.trim().is_empty());
        forum + self.sessions.values().filter(|entry| !entry.note.text.trim().is_empty()).count()
    }
}
