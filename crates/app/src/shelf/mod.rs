//! The kept revisions of the open programme, the other programmes, and what is unread.

mod asked;
mod jobs;
mod past;
mod programmes;
mod revisions;
mod work;

pub use asked::{
    Accepted, Comparison, KeepFailure, OpenedProgramme, ReturnTo, RevisionAt, ShelfAction, ShelfEffect,
};
pub use past::{PastChange, PastWhat, RevisionChanges};
pub(super) use past::{leave_page, want_changes};
pub(super) use programmes::Parked;
pub(super) use revisions::{keep_first, take_up_revision};

use super::facts::Loaded;
use super::held_back::HeldBack;
use super::update::notify;
use super::updating::{ReviewFrom, open as open_file};
use super::{Effect, NoticeKind, Page, State};
use past::{mark_read, mark_unread};
use programmes::{leave_held_back, made, open_held_back, opened, switch};
use revisions::{first_kept, kept, loaded_revision, look_at, return_to, show_current};
use rostrum_programme::{ProgrammeId, SessionId};
use rostrum_store::{KeptRevision, Revisions, ShelvedProgramme};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// The shelf as views read it.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The kept revisions of the open programme, by number, and those that can't be read.
    pub revisions: Revisions,
    /// The programmes that are kept here, the built-in one not among them unless it was updated.
    pub programmes: Vec<ShelvedProgramme>,
    /// The number of an earlier revision that the window shows; `None` for the current one.
    pub looking_at: Option<u32>,
    /// What is not shown, since it brought the window down.
    pub held_back: Option<HeldBack>,
    pub(super) loaded: BTreeMap<u32, Loaded>,
    changes: BTreeMap<u32, Arc<RevisionChanges>>,
    wanted: HashSet<u32>,
    /// The programme whose first revision was sent to be kept; once is enough.
    keeps_first_of: Option<ProgrammeId>,
    /// The number for which the revisions were listed anew; once is enough.
    listed_for: Option<u32>,
    unread: HashSet<SessionId>,
    touched: HashSet<SessionId>,
}

impl Shelf {
    /// The shelf with the current revision in memory.
    pub(super) fn new(revisions: Revisions, current: u32, loaded: Loaded) -> Self {
        Self { revisions, loaded: BTreeMap::from([(current, loaded)]), ..Self::default() }
    }

    fn revisions_listed_for(&self, number: u32) -> bool {
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
    fn steps_of(&self, number: u32) -> Vec<(&KeptRevision, bool)> {
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

/// Does what is asked of the shelf.
pub(super) fn shelf(state: &mut State, action: ShelfAction) -> Vec<Effect> {
    match action {
        ShelfAction::Begin => begin(state),
        ShelfAction::LookAt(number) => look_at(state, number),
        ShelfAction::StopLooking => {
            show_current(state);
            Vec::new()
        }
        ShelfAction::ReturnTo(number) => return_to(state, number),
        ShelfAction::OpenHeldBack => open_held_back(state),
        ShelfAction::LeaveHeldBack => leave_held_back(state),
        ShelfAction::MarkRead(session) => mark_read(state, &session),
        ShelfAction::MarkUnread(session) => mark_unread(state, &session),
        ShelfAction::MarkAllRead => {
            let unread: Vec<SessionId> = state.shelf.unread.iter().cloned().collect();
            unread.iter().flat_map(|session| mark_read(state, session)).collect()
        }
        ShelfAction::Switch(programme) => switch(state, programme),
        ShelfAction::Listed(programmes) => {
            state.shelf.programmes = programmes;
            Vec::new()
        }
        ShelfAction::RevisionsListed { programme, revisions } => {
            if programme != state.current().id {
                return Vec::new();
            }
            state.shelf.revisions = revisions;
            take_up_revision(state)
        }
        ShelfAction::Loaded { ticket, number, loaded } => loaded_revision(state, ticket, number, loaded),
        ShelfAction::Kept { ticket, outcome } => kept(state, ticket, outcome),
        ShelfAction::FirstKept(revision) => first_kept(state, *revision),
        ShelfAction::Compared { programme, compared } => {
            if programme != state.current().id {
                return Vec::new();
            }
            for (number, changes) in compared {
                state.shelf.wanted.remove(&number);
                state.shelf.changes.insert(number, changes);
            }
            Vec::new()
        }
        ShelfAction::Made { ticket, outcome } => made(state, ticket, outcome),
        ShelfAction::Opened { ticket, outcome } => opened(state, ticket, outcome),
        ShelfAction::LeftUnsaved { programme, error } => {
            let reason = super::save_error_reason(&state.words, &error);
            let name = state.shelf.programmes.iter().find(|shelved| shelved.id == programme);
            let name = name.map_or(programme.as_str(), |shelved| shelved.title.text(&state.tag())).to_owned();
            let args = [("name", name.into()), ("reason", reason.into())];
            let text = state.words.say_with("programme-left-unsaved", &args).into_owned();
            notify(state, NoticeKind::Failed, text)
        }
    }
}

fn begin(state: &mut State) -> Vec<Effect> {
    let mut effects = vec![Effect::Shelf(ShelfEffect::List)];
    if let Some(path) = state.open_at_start.take() {
        let name = super::file_name(&path);
        effects.extend(open_file(state, ReviewFrom::Path(path), name));
    }
    if let Page::Session(id) = state.page.clone() {
        effects.extend(want_changes(state, &id));
    }
    effects
}
