//! What can differ between two programmes: the vocabulary of every comparison.

use super::texts::ProgrammeTextField;
use super::words::{DiffSegment, diff_by_words};
use crate::{KeyFigure, LangTag, LocalizedText, SessionId, SessionKind, SessionStatus, Span, Speaker};

/// A text that reads otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    /// Which text.
    pub field: ProgrammeTextField,
    /// In which language.
    pub lang: LangTag,
    /// As it was; empty when there was none.
    pub old: String,
    /// As it is; empty when there is none.
    pub new: String,
    /// Whether our summary gives way to the issuer's own words.
    pub now_official: bool,
}

impl TextChange {
    /// The change word by word. Made when asked for: it costs more than the comparison.
    pub fn segments(&self) -> Vec<DiffSegment> {
        diff_by_words(&self.old, &self.new)
    }
}

/// One thing that is different about a session.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// It starts or ends at another time; each span on its programme's clock.
    Moved {
        /// As it was.
        old: Span,
        /// As it is.
        new: Span,
    },
    /// The title reads otherwise.
    Retitled(TextChange),
    /// The format, background or question reads otherwise.
    Reworded(TextChange),
    /// The text can now be read in a language in which it could not.
    Translated {
        /// Which text.
        field: ProgrammeTextField,
        /// In which language.
        lang: LangTag,
    },
    /// Another room.
    Room {
        /// As it was.
        old: Option<String>,
        /// As it is.
        new: Option<String>,
    },
    /// Another track.
    Track {
        /// As it was.
        old: Option<String>,
        /// As it is.
        new: Option<String>,
    },
    /// Other speakers.
    Speakers {
        /// Those who are new.
        added: Vec<Speaker>,
        /// Those who are no longer named.
        removed: Vec<Speaker>,
    },
    /// The issuer says that it is cancelled, postponed, confirmed.
    Status {
        /// As it was.
        old: SessionStatus,
        /// As it is.
        new: SessionStatus,
    },
    /// Another number; holds the old and the new one.
    Renumbered {
        /// As it was.
        old: Option<u32>,
        /// As it is.
        new: Option<u32>,
    },
    /// Another kind of session.
    Kind {
        /// As it was.
        old: SessionKind,
        /// As it is.
        new: SessionKind,
    },
    /// A key figure says otherwise.
    Figure(Box<FigureChange>),
    /// Other things say otherwise.
    Details(Vec<ChangedDetail>),
    /// An earlier revision had left it out; it is back.
    ListedAgain,
}

/// What is different about one session.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionChanges {
    /// Its id in the programme before.
    pub old: SessionId,
    /// Its id in the update.
    pub new: SessionId,
    /// What changed; never empty.
    pub changes: Vec<Change>,
}

/// Something that an update says otherwise, told by name only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChangedDetail {
    /// The offices, parts or order of speakers who stayed.
    Speakers,
    /// A short form of a title.
    ShortTitle,
    /// The text is the issuer's own now, or no longer.
    Official,
    /// A session's links.
    Links,
    /// The points of a guiding question whose text stayed.
    Points,
    /// The language that is spoken.
    Language,
    /// The words of figures whose values stayed, or their order.
    Figures,
    /// Who issues the programme.
    Issuer,
    /// The zone of its clock.
    Zone,
    /// How one takes part.
    Mode,
    /// The global targets.
    GlobalTargets,
    /// The areas of action.
    AreasOfAction,
    /// The documents that it draws on.
    Sources,
}

impl ChangedDetail {
    /// The detail's name in the locale files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Speakers => "speakers",
            Self::ShortTitle => "short-title",
            Self::Official => "official",
            Self::Links => "links",
            Self::Points => "points",
            Self::Language => "language",
            Self::Figures => "figures",
            Self::Issuer => "issuer",
            Self::Zone => "zone",
            Self::Mode => "mode",
            Self::GlobalTargets => "global-targets",
            Self::AreasOfAction => "areas-of-action",
            Self::Sources => "sources",
        }
    }
}

/// A key figure with another value, hedge, unit or year; new; or gone.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureChange {
    /// What it is about.
    pub label: LocalizedText,
    /// As it was.
    pub old: Option<KeyFigure>,
    /// As it is.
    pub new: Option<KeyFigure>,
}

/// A text that the update lacks or cuts, in a language in which the programme had it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingOrCutText {
    /// The session's old id; none for the programme itself.
    pub session: Option<SessionId>,
    /// Which text.
    pub field: ProgrammeTextField,
    /// In which language.
    pub lang: LangTag,
    /// Characters before.
    pub old_chars: usize,
    /// Characters in the update; 0 when it has none.
    pub new_chars: usize,
}

/// How much changed; a session counts once in each line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ChangeCounts {
    /// New sessions, those that are back among them.
    pub added: usize,
    /// Sessions that the update does not list.
    pub unlisted: usize,
    /// Sessions with another start or end.
    pub moved: usize,
    /// Sessions with another title.
    pub retitled: usize,
    /// Sessions in another room.
    pub room: usize,
    /// Sessions whose format, background or question reads otherwise.
    pub reworded: usize,
    /// Sessions with other speakers.
    pub speakers: usize,
    /// Sessions whose status is another.
    pub status: usize,
    /// Sessions with any change at all.
    pub changed: usize,
}

/// What differs between two programmes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// Sessions with changes, in the order of the new programme.
    pub sessions: Vec<SessionChanges>,
    /// New sessions, by their ids in the new programme.
    pub added: Vec<SessionId>,
    /// Sessions that the new programme does not list, by their old ids.
    pub unlisted: Vec<SessionId>,
    /// Texts of the programme itself that read otherwise.
    pub programme: Vec<TextChange>,
    /// What else the programme itself says otherwise.
    pub details: Vec<ChangedDetail>,
}

impl Changes {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        let Self { sessions, added, unlisted, programme, details } = self;
        let sessions = sessions.is_empty() && added.is_empty() && unlisted.is_empty();
        sessions && programme.is_empty() && details.is_empty()
    }

    /// The old ids of sessions with a change of some sort.
    pub fn old_session_ids_with_change(&self, is_wanted: impl Fn(&Change) -> bool) -> Vec<&SessionId> {
        let wanted = self.sessions.iter().filter(|session| session.changes.iter().any(&is_wanted));
        wanted.map(|session| &session.old).collect()
    }

    /// How much changed.
    pub fn counts(&self) -> ChangeCounts {
        let count = |is_wanted: fn(&Change) -> bool| self.old_session_ids_with_change(is_wanted).len();
        let back = count(|change| matches!(change, Change::ListedAgain));
        ChangeCounts {
            added: self.added.len() + back,
            unlisted: self.unlisted.len(),
            moved: count(|change| matches!(change, Change::Moved { .. })),
            retitled: count(|change| matches!(change, Change::Retitled(_))),
            room: count(|change| matches!(change, Change::Room { .. })),
            reworded: count(|change| matches!(change, Change::Reworded(_))),
            speakers: count(|change| matches!(change, Change::Speakers { .. })),
            status: count(|change| matches!(change, Change::Status { .. })),
            changed: self.sessions.len(),
        }
    }
}
