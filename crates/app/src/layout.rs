//! The parts of the window that a delegate names: the page in the middle, the pane and the tab beside it.

use rostrum_notebook::NotePlace;
use rostrum_programme::SessionId;

/// What the middle pane shows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Page {
    /// The forum's own page.
    Overview,
    /// One session.
    Session(SessionId),
}

impl Page {
    /// The note that belongs to the page.
    pub fn note(&self) -> NotePlace {
        match self {
            Self::Overview => NotePlace::Forum,
            Self::Session(id) => NotePlace::Session(id.clone()),
        }
    }
}

impl From<&NotePlace> for Page {
    /// The page beside which a text is written.
    fn from(place: &NotePlace) -> Self {
        place.session().map_or(Self::Overview, |id| Self::Session(id.clone()))
    }
}

/// What the right pane shows beside a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SideTab {
    /// The notes.
    #[default]
    Notes,
    /// The interventions.
    Interventions,
    /// What is to be done after the forum, gathered from all notes.
    FollowUps,
}

/// One of the three panes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pane {
    /// The timeline, left.
    Timeline,
    /// The session or the overview, middle.
    Session,
    /// The notes, right.
    Notes,
}

/// Forwards or backwards through the sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the next.
    Next,
    /// To the one before.
    Previous,
}
