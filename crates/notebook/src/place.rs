//! Where a text of the delegate's stands.

use super::InterventionId;
use rostrum_programme::SessionId;

/// A part of the mission report that the delegate writes; the rest of it is gathered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MissionReportNoteKind {
    /// The summary on the first page.
    Summary,
    /// Who went.
    Delegation,
    /// Whom they met.
    Contacts,
    /// What they recommend.
    Recommendations,
}

impl MissionReportNoteKind {
    /// All parts, in the order of the report.
    pub const ALL: [Self; 4] = [Self::Summary, Self::Delegation, Self::Contacts, Self::Recommendations];
}

/// Which text an edit is in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NotePlace {
    /// The notes on the forum as a whole.
    Forum,
    /// The notes of one session.
    Session(SessionId),
    /// The text of an intervention.
    Intervention(SessionId, InterventionId),
    /// The delegate's own part of the mission report.
    Mission(MissionReportNoteKind),
}

impl NotePlace {
    /// The session that it belongs to, if it does.
    pub fn session(&self) -> Option<&SessionId> {
        match self {
            Self::Session(id) | Self::Intervention(id, _) => Some(id),
            Self::Forum | Self::Mission(_) => None,
        }
    }
}
