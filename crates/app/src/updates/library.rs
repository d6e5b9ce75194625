//! The kept revisions of the open programme, the other programmes, and what is unread.

use super::open_file::{ReviewFrom, open as open_file};
use super::past::{RevisionChanges, mark_read, mark_unread, want_changes};
use super::programmes::{leave_held_back, made, open_held_back, opened, switch};
use super::revisions::{
    first_kept, kept, loaded_revision, look_at, return_to, show_current, show_revision_of_notes,
};
use super::{LibraryAction, LibraryEffect};
use crate::facts::Loaded;
use crate::held_back::CrashedRevision;
use crate::notices::notify;
use crate::{Effect, NoticeKind, Page, State};
use rostrum_programme::{ProgrammeId, SessionId};
use rostrum_store::{KeptRevision, LibraryProgramme, Revisions};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// The library as views read it.
#[derive(Debug, Default)]
pub struct RevisionLibrary {
    /// The kept revisions of the open programme, by number, and those that can't be read.
    pub revisions: Revisions,
    /// The programmes that are kept here, the built-in one not among them unless it was updated.
    pub programmes: Vec<LibraryProgramme>,
    /// The number of an earlier revision that the window shows; `None` for the current one.
    pub looking_at: Option<u32>,
    /// What is not shown, since it brought the window down.
    pub held_back: Option<CrashedRevision>,
    pub(super) loaded: BTreeMap<u32, Loaded>,
    pub(super) changes: BTreeMap<u32, Arc<RevisionChanges>>,
    pub(super) wanted: HashSet<u32>,
    /// The programme whose first revision was sent to be kept; once is enough.
    pub(super) keeps_first_of: Option<ProgrammeId>,
    /// The number for which the revisions were listed anew; once is enough.
    pub(super) listed_for: Option<u32>,
    pub(super) unread: HashSet<SessionId>,
    pub(super) touched: HashSet<SessionId>,
}

impl RevisionLibrary {
    /// The library with the current revision in memory.
    pub(crate) fn new(revisions: Revisions, current: u32, loaded: Loaded) -> Self {
        Self { revisions, loaded: BTreeMap::from([(current, loaded)]), ..Self::default() }
    }

    pub(super) fn revisions_listed_for(&self, number: u32) -> bool {
        self.listed_for == Some(number)
    }

    /// The numbers of the revisions from this one back to the first, each accepted over the next.
    pub fn line_of(&self, number: u32) -> Vec<u32> {
        let mut line = vec![number];
        let mut at = number;
        while let Some(parent) = self.revisions.get(at).and_then(|revision| revision.about.parent) {
            // Parents have smaller numbers; anything else was tampered with.
            if parent >= at {
                break;
            }
            line.push(parent);
            at = parent;
        }
        line
    }

    /// The revisions of the line that were accepted over another, the newest first, each with
    /// whether what it changed still stands: a return to an earlier one takes it back.
    pub(super) fn steps_of(&self, number: u32) -> Vec<(&KeptRevision, bool)> {
        let mut back_to = u32::MAX;
        let line = self.line_of(number).into_iter();
        let kept = line.filter_map(|number| self.revisions.get(number));
        kept.filter(|revision| revision.about.parent.is_some())
            .map(|revision| {
                let stands = revision.about.number <= back_to && revision.about.returns_to.is_none();
                if let (Some(earlier), true) = (revision.about.returns_to, revision.about.number <= back_to) {
                    back_to = earlier;
                }
                (revision, stands)
            })
            .collect()
    }
}

/// Does what is asked of the library.
pub(crate) fn change_library(state: &mut State, action: LibraryAction) -> Vec<Effect> {
    match action {
        LibraryAction::Begin => begin(state),
        LibraryAction::LookAt(number) => look_at(state, number),
        LibraryAction::StopLooking => {
            show_current(state);
            Vec::new()
        }
        LibraryAction::ReturnTo(number) => return_to(state, number),
        LibraryAction::OpenHeldBack => open_held_back(state),
        LibraryAction::LeaveHeldBack => leave_held_back(state),
        LibraryAction::MarkRead(session) => mark_read(state, &session),
        LibraryAction::MarkUnread(session) => mark_unread(state, &session),
        LibraryAction::MarkAllRead => {
            let unread: Vec<SessionId> = state.library.unread.iter().cloned().collect();
            unread.iter().flat_map(|session| mark_read(state, session)).collect()
        }
        LibraryAction::Switch(programme) => switch(state, programme),
        LibraryAction::Listed(programmes) => {
            state.library.programmes = programmes;
            Vec::new()
        }
        LibraryAction::RevisionsListed { programme, revisions } => {
            if programme != state.current().id {
                return Vec::new();
            }
            state.library.revisions = revisions;
            show_revision_of_notes(state)
        }
        LibraryAction::Loaded { ticket, number, loaded } => loaded_revision(state, ticket, number, loaded),
        LibraryAction::Kept { ticket, outcome } => kept(state, ticket, outcome),
        LibraryAction::FirstKept(revision) => first_kept(state, *revision),
        LibraryAction::Compared { programme, compared } => {
            if programme != state.current().id {
                return Vec::new();
            }
            for (number, changes) in compared {
                state.library.wanted.remove(&number);
                state.library.changes.insert(number, changes);
            }
            Vec::new()
        }
        LibraryAction::Made { ticket, outcome } => made(state, ticket, outcome),
        LibraryAction::Opened { ticket, outcome } => opened(state, ticket, outcome),
        LibraryAction::LeftUnsaved { programme, error } => {
            let reason = crate::save_error_reason(&state.words, &error);
            let name = state.library.programmes.iter().find(|shelved| shelved.id == programme);
            let name = name.map_or(programme.as_str(), |shelved| shelved.title.text(&state.tag())).to_owned();
            let args = [("name", name.into()), ("reason", reason.into())];
            let text = state.words.say_with("programme-left-unsaved", &args).into_owned();
            notify(state, NoticeKind::Failed, text)
        }
    }
}

fn begin(state: &mut State) -> Vec<Effect> {
    let mut effects = vec![Effect::Library(LibraryEffect::List)];
    if let Some(path) = state.open_at_start.take() {
        let name = crate::file_name(&path);
        effects.extend(open_file(state, ReviewFrom::Path(path), name));
    }
    if let Page::Session(id) = state.page.clone() {
        effects.extend(want_changes(state, &id));
    }
    effects
}
