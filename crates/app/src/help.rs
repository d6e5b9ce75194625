//! Help: one page a task. What a page says stands in the locales; here, which pages there are and which keys they name.

use crate::Command;

/// A page of the help: one thing that a delegate wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HelpPage {
    /// See sessions in one's own time.
    OwnTime,
    /// Take notes while somebody speaks.
    Notes,
    /// Find anything.
    Search,
    /// Draft an intervention.
    Draft,
    /// Rehearse it against the limit.
    Rehearse,
    /// Export it for interpreters.
    HandIn,
    /// Take in a text that the capital sends back.
    Returned,
    /// Look through an update before it is accepted.
    Update,
    /// Mend what was read from a Word or PDF document.
    Document,
    /// Write the mission report.
    Report,
    /// Earlier versions, copies, and where the files are.
    Files,
}

impl HelpPage {
    /// All pages, as a forum goes.
    pub const ALL: [Self; 11] = [
        Self::OwnTime,
        Self::Notes,
        Self::Search,
        Self::Draft,
        Self::Rehearse,
        Self::HandIn,
        Self::Returned,
        Self::Update,
        Self::Document,
        Self::Report,
        Self::Files,
    ];

    /// The message of its title.
    pub fn title_key(self) -> &'static str {
        match self {
            Self::OwnTime => "help-own-time",
            Self::Notes => "help-notes",
            Self::Search => "help-search",
            Self::Draft => "help-draft",
            Self::Rehearse => "help-rehearse",
            Self::HandIn => "help-hand-in",
            Self::Returned => "help-returned",
            Self::Update => "help-update",
            Self::Document => "help-document",
            Self::Report => "help-report",
            Self::Files => "help-files",
        }
    }

    /// The message of its text.
    pub fn text_key(self) -> &'static str {
        match self {
            Self::OwnTime => "help-own-time-text",
            Self::Notes => "help-notes-text",
            Self::Search => "help-search-text",
            Self::Draft => "help-draft-text",
            Self::Rehearse => "help-rehearse-text",
            Self::HandIn => "help-hand-in-text",
            Self::Returned => "help-returned-text",
            Self::Update => "help-update-text",
            Self::Document => "help-document-text",
            Self::Report => "help-report-text",
            Self::Files => "help-files-text",
        }
    }

    /// The commands whose keys its text names, by the name of the message's argument.
    pub fn commands(self) -> &'static [(&'static str, Command)] {
        match self {
            Self::OwnTime => &[("zone", Command::ChangeZone), ("now", Command::OnNow)],
            Self::Notes => &[
                ("stamp", Command::Stamp),
                ("speaker", Command::Speaker),
                ("commitment", Command::Commitment),
                ("task", Command::Task),
                ("followups", Command::FollowUpsTab),
            ],
            Self::Search => &[("palette", Command::Palette), ("find", Command::Find)],
            Self::Draft => &[
                ("framed", Command::NewFramedIntervention),
                ("blank", Command::NewIntervention),
                ("quote", Command::QuoteInIntervention),
                ("cut", Command::Cuttable),
            ],
            Self::Rehearse => &[("rehearse", Command::Rehearse), ("runs", Command::Runs)],
            Self::HandIn => &[("handin", Command::HandIn), ("cleared", Command::MarkCleared)],
            Self::Returned => &[("returned", Command::TakeReturned)],
            Self::Update => {
                &[("open", Command::OpenFile), ("unread", Command::NextUnread), ("undo", Command::Undo)]
            }
            Self::Document => &[("lines", Command::DocumentLines), ("undo", Command::Undo)],
            Self::Report => &[("report", Command::Report), ("commitment", Command::Commitment)],
            Self::Files => &[
                ("versions", Command::NoteVersions),
                ("copy", Command::SaveCopy),
                ("settings", Command::Settings),
            ],
        }
    }
}
