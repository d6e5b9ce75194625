//! The notebook as it is kept in memory and in `notebook.json`.

use super::{Intervention, MissionReportNoteKind, Note, NotePlace};
use rostrum_programme::{Extra, ProgrammeId, SessionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The name that stands in `format` of every notebook file.
pub const FORMAT_NAME: &str = "rostrum-notebook";
/// The version of the format that this program writes.
pub const FORMAT_VERSION: u32 = 1;

/// What the delegate keeps for one session.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SessionEntry {
    /// The notes.
    #[serde(default)]
    pub note: Note,
    /// Whether the session is marked as mine.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub mine: bool,
    /// Interventions, in the delegate's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[serde(rename = "drafts")]
    pub interventions: Vec<Intervention>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SessionEntry {
    /// True when it says no more than no entry at all. The time of change of a note that was emptied
    /// says more: an undo needs it.
    pub fn is_empty(&self) -> bool {
        let Self { note, mine, interventions, extra } = self;
        *note == Note::default() && !mine && interventions.is_empty() && extra.is_empty()
    }
}

/// The delegate's own parts of the mission report.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Mission"))]
pub struct MissionReportNotes {
    /// The summary on the first page.
    #[serde(default)]
    pub summary: Note,
    /// Who went.
    #[serde(default)]
    pub delegation: Note,
    /// Whom they met.
    #[serde(default)]
    pub contacts: Note,
    /// What they recommend.
    #[serde(default)]
    pub recommendations: Note,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl MissionReportNotes {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// One part.
    pub fn note(&self, part: MissionReportNoteKind) -> &Note {
        match part {
            MissionReportNoteKind::Summary => &self.summary,
            MissionReportNoteKind::Delegation => &self.delegation,
            MissionReportNoteKind::Contacts => &self.contacts,
            MissionReportNoteKind::Recommendations => &self.recommendations,
        }
    }

    fn note_mut(&mut self, part: MissionReportNoteKind) -> &mut Note {
        match part {
            MissionReportNoteKind::Summary => &mut self.summary,
            MissionReportNoteKind::Delegation => &mut self.delegation,
            MissionReportNoteKind::Contacts => &mut self.contacts,
            MissionReportNoteKind::Recommendations => &mut self.recommendations,
        }
    }
}

/// Everything that the delegate wrote for one programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notebook {
    /// Always `rostrum-notebook`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = FORMAT_NAME)))]
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// The programme that it belongs to.
    pub programme: ProgrammeId,
    /// The number of the kept revision of the programme that is current; 0 is the one that the
    /// notes began with.
    #[serde(default, skip_serializing_if = "is_first")]
    pub revision: u32,
    /// Up to which revision the changes of a session were read, by session id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub read: BTreeMap<SessionId, u32>,
    /// Notes on the forum as a whole.
    #[serde(default)]
    pub forum: Note,
    /// By session id; sessions that the programme no longer lists stay.
    #[serde(default)]
    pub sessions: BTreeMap<SessionId, SessionEntry>,
    /// The delegate's own parts of the mission report.
    #[serde(default, skip_serializing_if = "MissionReportNotes::is_default")]
    pub mission: MissionReportNotes,
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
            revision: 0,
            read: BTreeMap::new(),
            forum: Note::default(),
            sessions: BTreeMap::new(),
            mission: MissionReportNotes::default(),
            extra: Extra::new(),
        }
    }

    /// A note, where there is one. An intervention's is there as long as the intervention is.
    pub fn note(&self, place: &NotePlace) -> Option<&Note> {
        match place {
            NotePlace::Forum => Some(&self.forum),
            NotePlace::Session(id) => self.sessions.get(id).map(|entry| &entry.note),
            NotePlace::Intervention(session, id) => {
                self.intervention(session, id).map(|intervention| &intervention.body)
            }
            NotePlace::Mission(part) => Some(self.mission.note(*part)),
        }
    }

    /// The text of a note; empty when there is none.
    pub fn text(&self, place: &NotePlace) -> &str {
        self.note(place).map_or("", |note| &note.text)
    }

    /// The note itself, made when it is not there yet; none for an intervention that is not there.
    pub(super) fn note_mut(&mut self, place: &NotePlace) -> Option<&mut Note> {
        match place {
            NotePlace::Forum => Some(&mut self.forum),
            NotePlace::Session(id) => Some(&mut self.sessions.entry(id.clone()).or_default().note),
            NotePlace::Intervention(session, id) => {
                let entry = self.sessions.get_mut(session)?;
                entry
                    .interventions
                    .iter_mut()
                    .find(|intervention| intervention.id == *id)
                    .map(|intervention| &mut intervention.body)
            }
            NotePlace::Mission(part) => Some(self.mission.note_mut(*part)),
        }
    }

    /// Up to which revision the changes of a session were read; 0 for none.
    pub fn last_read_revision(&self, id: &SessionId) -> u32 {
        self.read.get(id).copied().unwrap_or_default()
    }

    /// Whether a session is marked as mine.
    pub fn is_mine(&self, id: &SessionId) -> bool {
        self.sessions.get(id).is_some_and(|entry| entry.mine)
    }

    /// Whether a session holds anything of the delegate's: text, also an earlier one, a mark, an intervention.
    pub fn holds_anything(&self, id: &SessionId) -> bool {
        self.sessions
            .get(id)
            .is_some_and(|entry| entry.mine || !entry.interventions.is_empty() || !entry.note.is_blank())
    }

    /// Whether nothing of the delegate's is in it: no text, no mark, no intervention.
    pub fn is_blank(&self) -> bool {
        self.forum.is_blank()
            && MissionReportNoteKind::ALL.iter().all(|part| self.mission.note(*part).is_blank())
            && !self.sessions.keys().any(|id| self.holds_anything(id))
    }

    /// How much text the notes and interventions hold, in bytes: cheap, so that what is made from them is kept
    /// until it changes.
    pub fn note_and_intervention_text_bytes(&self) -> usize {
        let sessions = self.sessions.values().map(|entry| {
            entry.note.text.len()
                + entry.interventions.iter().map(|intervention| intervention.body.text.len()).sum::<usize>()
        });
        self.forum.text.len() + sessions.sum::<usize>()
    }

    /// How many notes hold any text.
    pub fn filled_note_count(&self) -> usize {
        let forum = usize::from(!self.forum.text.trim().is_empty());
        forum + self.sessions.values().filter(|entry| !entry.note.text.trim().is_empty()).count()
    }
}

/// Whether a revision is the one that the notes began with.
fn is_first(revision: &u32) -> bool {
    *revision == 0
}
