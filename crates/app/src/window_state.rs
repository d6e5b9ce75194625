//! The parts of the window that a delegate names: the page in the middle, the pane and the tab beside it.

use chrono::{DateTime, Utc};
use rostrum_notebook::{NoteAndCaret, NotePlace};
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

impl Pane {
    /// All panes, from left to right.
    pub const ALL: [Self; 3] = [Self::Timeline, Self::Session, Self::Notes];
}

/// Forwards or backwards through the sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepDirection {
    /// To the next.
    Next,
    /// To the one before.
    Previous,
}

/// What of the window is shown, and where in it the keyboard and the caret belong.
#[derive(Debug)]
pub struct WindowState {
    /// What the middle pane shows.
    pub page: Page,
    /// Since when.
    pub(crate) page_since: DateTime<Utc>,
    /// What the right pane shows beside it.
    pub side_tab: SideTab,
    /// Whether the notes show the read view.
    pub reading: bool,
    /// The pane that the narrow layout shows.
    pub narrow_pane: Pane,
    /// Whether the timeline fills the window.
    pub whole_timeline: bool,
    /// Where the caret belongs after an undo; taken by the editor.
    pub(crate) caret: Option<NoteAndCaret>,
    /// The part of the page that was looked for: it is scrolled to and marked until another page is opened.
    pub sought: Option<SoughtPart>,
    /// The pane that the keyboard belongs in; taken by the window.
    pub(crate) focus: Option<Pane>,
}

/// A part of a page that was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoughtPart {
    /// What it is called within its page: `paragraph/p3`.
    pub key: String,
    /// Another one each time, so that it is scrolled to again when it is looked for again.
    pub number: u64,
}

impl WindowState {
    /// The layout before a page was chosen.
    pub(crate) fn new(now: DateTime<Utc>) -> Self {
        Self {
            page: Page::Overview,
            page_since: now,
            side_tab: SideTab::default(),
            reading: false,
            narrow_pane: Pane::Timeline,
            whole_timeline: false,
            caret: None,
            sought: None,
            focus: None,
        }
    }

    /// Brings a pane to the front, in whichever layout the window has.
    pub(crate) fn bring(&mut self, pane: Pane) {
        self.narrow_pane = pane;
        self.whole_timeline = self.whole_timeline && pane == Pane::Timeline;
    }
}
