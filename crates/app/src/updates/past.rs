//! What accepted updates changed, and what of it is unread.
//!
//! Unread is derived, not stored: a change of a revision that still stands, of a session that was
//! read only up to an earlier one.

use crate::editing::save;
use crate::updates::current::place_of;
use crate::{Effect, LibraryEffect, Page, RevisionComparisonRequest, State};
use rostrum_notebook::Edit;
use rostrum_programme::SessionId;
use rostrum_programme::changes::SessionChanges;
use rostrum_store::StoredRevision;
use std::collections::HashSet;

/// What a revision did to a session.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum AcceptedSessionChangeKind<'a> {
    /// It changed the session; `None` until the revisions are compared.
    Changed(Option<&'a SessionChanges>),
    /// It added the session.
    Added,
    /// It no longer lists the session.
    Unlisted,
}

/// A change of a session in a revision that was accepted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AcceptedSessionChange<'a> {
    /// The revision.
    pub revision: &'a StoredRevision,
    /// What it did.
    pub what: AcceptedSessionChangeKind<'a>,
    /// Whether the reader has not read it yet.
    pub unread: bool,
}

impl State {
    /// Whether an accepted update changed the session and the reader has not read it yet.
    pub fn has_unread_changes(&self, id: &SessionId) -> bool {
        self.library.unread.contains(id)
    }

    /// Whether what is unread of a session is that it was added: it is new, and not changed.
    pub fn is_added_and_unread(&self, id: &SessionId) -> bool {
        self.has_unread_changes(id) && self.library.unread_added.contains(id)
    }

    /// How many sessions have changes that are unread.
    pub fn unread_session_count(&self) -> usize {
        self.library.unread.len()
    }

    /// The next session by time with changes that are unread, round and round.
    pub(crate) fn next_unread(&self) -> Option<SessionId> {
        let here = match &self.window.page {
            Page::Session(id) => self.shown.position_by_time(id),
            Page::Overview => None,
        };
        let ranked =
            || self.library.unread.iter().filter_map(|id| Some((self.shown.position_by_time(id)?, id)));
        let after = ranked().filter(|(rank, _)| here.is_none_or(|here| *rank > here)).min();
        let unlisted = || self.library.unread.iter().filter(|id| self.is_unlisted(id)).min();
        after.or_else(|| ranked().min()).map(|(_, id)| id).or_else(unlisted).cloned()
    }

    /// Whether any accepted update touched the session.
    pub fn has_accepted_changes(&self, id: &SessionId) -> bool {
        self.library.touched.contains(id)
    }

    /// What accepted updates did to a session, the newest first.
    pub fn accepted_session_changes(&self, id: &SessionId) -> Vec<AcceptedSessionChange<'_>> {
        if !self.has_accepted_changes(id) {
            return Vec::new();
        }
        let read = self.notebook.last_read_revision(id);
        let steps = self.library.steps_of(self.notebook.revision).into_iter();
        steps
            .filter_map(|(revision, stands)| {
                let about = &revision.about;
                let what = if about.changed.contains(id) {
                    let changes = self.library.changes.get(&about.number);
                    AcceptedSessionChangeKind::Changed(changes.and_then(|changes| changes.of_session(id)))
                } else if about.added.contains(id) {
                    AcceptedSessionChangeKind::Added
                } else if about.unlisted.contains(id) {
                    AcceptedSessionChangeKind::Unlisted
                } else {
                    return None;
                };
                let unread = stands && about.number > read;
                Some(AcceptedSessionChange { revision, what, unread })
            })
            .collect()
    }

    /// Takes up which revision is current and what of it is unread, after either changed.
    pub(crate) fn follow_revision(&mut self) {
        if let Some(loaded) = self.library.loaded.get(&self.notebook.revision).cloned() {
            self.library.looking_at = None;
            if loaded != self.shown {
                self.show(loaded);
            }
        }
        self.find_unread();
    }

    pub(crate) fn find_unread(&mut self) {
        let mut unread = HashSet::new();
        let mut added = HashSet::new();
        let mut touched = HashSet::new();
        for (revision, stands) in self.library.steps_of(self.notebook.revision) {
            let about = &revision.about;
            for id in about.changed.iter().chain(&about.added).chain(&about.unlisted) {
                touched.insert(id.clone());
                if stands && about.number > self.notebook.last_read_revision(id) {
                    unread.insert(id.clone());
                    if about.added.contains(id) {
                        added.insert(id.clone());
                    }
                }
            }
        }
        // What is no longer listed and holds nothing of the reader's is nowhere to be seen.
        let current = self.loaded_current_revision().clone();
        unread.retain(|id| {
            current.is_listed(id)
                || (current.session_even_if_unlisted(id).is_some() && self.notebook.holds_anything(id))
        });
        self.library.unread = unread;
        self.library.unread_added = added;
        self.library.touched = touched;
    }
}

/// Has the changes of a session found, once somebody looks at it.
pub(crate) fn want_changes(state: &mut State, id: &SessionId) -> Vec<Effect> {
    if !state.library.touched.contains(id) {
        return Vec::new();
    }
    let mut comparisons = Vec::new();
    for number in state.library.lineage_of(state.notebook.revision) {
        let Some(revision) = state.library.revisions.get(number) else { continue };
        let known = state.library.changes.contains_key(&number) || state.library.wanted.contains(&number);
        let Some(parent) = revision.about.parent.filter(|_| !known && revision.about.changed.contains(id))
        else {
            continue;
        };
        let (Some(before), Some(after)) = (place_of(state, parent), place_of(state, number)) else {
            continue;
        };
        comparisons.push(RevisionComparisonRequest { number, before, after });
    }
    if comparisons.is_empty() {
        return Vec::new();
    }
    state.library.wanted.extend(comparisons.iter().map(|comparison| comparison.number));
    let programme = state.programme_at_current_revision().id.clone();
    vec![Effect::Library(LibraryEffect::Compare { programme, comparisons })]
}

/// How long a session must have been shown to count as read when it is left, in milliseconds.
const READ_AFTER_MS: i64 = 1_500;

/// The page is left: what changed in it was read, unless it was only passed by.
pub(crate) fn leave_page(state: &mut State) -> Vec<Effect> {
    let shown_ms = (state.now() - state.window.page_since).num_milliseconds();
    match state.window.page.clone() {
        Page::Session(id) if shown_ms >= READ_AFTER_MS && state.library.looking_at.is_none() => {
            mark_read(state, &id)
        }
        _ => Vec::new(),
    }
}

pub(crate) fn mark_read(state: &mut State, session: &SessionId) -> Vec<Effect> {
    if !state.library.unread.contains(session) {
        return Vec::new();
    }
    set_read(state, session, state.notebook.revision)
}

pub(crate) fn mark_unread(state: &mut State, session: &SessionId) -> Vec<Effect> {
    let past = state.accepted_session_changes(session);
    let Some(last) = past.iter().find(|change| change.revision.about.returns_to.is_none()) else {
        return Vec::new();
    };
    let before = last.revision.about.parent.unwrap_or_default();
    set_read(state, session, before)
}

/// Marks are saved but are no steps of undo: reading is nothing that one takes back.
pub(crate) fn set_read(state: &mut State, session: &SessionId, after: u32) -> Vec<Effect> {
    let before = state.notebook.last_read_revision(session);
    if state.read_only_reason().is_some() || before == after {
        return Vec::new();
    }
    let edit = Edit::Read { session: session.clone(), before, after };
    if let Err(error) = state.notebook.apply(&edit) {
        tracing::error!(%error, "a mark did not fit the notebook");
        return Vec::new();
    }
    // Only this one: a large update may have changed very many.
    let shows = state.loaded_current_revision().is_listed(session)
        || (state.loaded_current_revision().session_even_if_unlisted(session).is_some()
            && state.notebook.holds_anything(session));
    if shows && state.accepted_session_changes(session).iter().any(|change| change.unread) {
        state.library.unread.insert(session.clone());
    } else {
        state.library.unread.remove(session);
    }
    save(state, vec![edit])
}
