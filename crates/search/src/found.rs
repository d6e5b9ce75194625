//! What a search answers with: hits in groups, the best first.

use crate::rank::Excerpt;
use crate::texts::PagePart;
use rostrum_notebook::NotePlace;
use rostrum_programme::SessionId;
use std::ops::Range;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundItem {
    /// A session.
    Session(SessionId),
    /// The forum's own page: what the programme says before its sessions.
    Overview,
    /// A speaker, with the session and the place in its list.
    Speaker(SessionId, usize),
    /// A figure by its id, with its session; none is on the forum's page.
    Figure(Option<SessionId>, String),
    /// A line of a note.
    Note {
        /// The note.
        place: NotePlace,
        /// Where the first match is, in bytes of the note.
        at: usize,
    },
    /// A line of an intervention.
    Intervention {
        /// The intervention.
        place: NotePlace,
        /// Where the first match is, in bytes of its text.
        at: usize,
    },
    /// A task in a note.
    FollowUp {
        /// The note.
        place: NotePlace,
        /// Where the first match is, in bytes of the note.
        at: usize,
    },
    /// A command, by its position in [`crate::SearchableContent::commands`].
    Command(usize),
}

/// One item that answers the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The item.
    pub item: FoundItem,
    /// How well it answers; more is better.
    pub score: u32,
    /// What was found in the title or name, in bytes of it.
    pub title: Vec<Range<usize>>,
    /// What was found in the label that is shown, in bytes of it.
    pub label: Vec<Range<usize>>,
    /// The line of a note, a speaker, a figure; the text in which a session was found when its title does not show it.
    pub excerpt: Option<Excerpt>,
    /// Where in the page the excerpt stands.
    pub part: Option<PagePart>,
}

impl Hit {
    pub(crate) fn of(item: FoundItem, score: u32) -> Self {
        Self { item, score, title: Vec::new(), label: Vec::new(), excerpt: None, part: None }
    }
}

/// The kinds of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FoundItemKind {
    /// Sessions.
    Session,
    /// The forum's own page.
    Overview,
    /// Speakers.
    Speaker,
    /// Figures.
    Figure,
    /// Lines of notes.
    Note,
    /// Lines of interventions.
    Intervention,
    /// Tasks.
    FollowUp,
    /// Commands.
    Command,
}

/// The hits of one kind, the best first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HitGroup {
    /// The kind.
    pub kind: FoundItemKind,
    /// The hits, at most 200 of them.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
}

/// Everything that was found; the group with the best hit first, no group without a hit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchResults {
    /// The groups.
    pub groups: Vec<HitGroup>,
}

impl SearchResults {
    /// All hits in the order of the groups.
    pub fn hits(&self) -> impl Iterator<Item = &Hit> {
        self.groups.iter().flat_map(|group| &group.hits)
    }
}
