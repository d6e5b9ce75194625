//! Other programmes, each with its own notebook: made, opened, left.

use crate::notify::notify;
use crate::updates::current::place_of;
use crate::updates::current::remember_programme;
use crate::updates::open_file::open as open_file;
use crate::updates::reading_habits::learn_habits;
use crate::updates::revision_library::Parked;
use crate::updates::revisions::{load, not_kept, return_to, show_current};
use crate::{
    BackgroundWork, BackgroundWorkStage, ConflictCopies, CrashedRevision, Effect, KeepRevisionError,
    LibraryEffect, NotesAccess, NoticeKind, OpenedProgramme, ReviewSource, SaveState, State, file_name,
};
use rostrum_formats::ReadError;
use rostrum_locale::sentences::read_error_sentence;
use rostrum_notebook::UndoHistory;
use rostrum_programme::ProgrammeId;
use std::collections::{BTreeMap, HashSet};

/// Forgets that a revision brought a window down.
pub(super) fn forget(held: &CrashedRevision) -> Effect {
    Effect::Library(LibraryEffect::ForgetFailed(held.opened.clone()))
}

pub(crate) fn made(
    state: &mut State,
    ticket: u64,
    outcome: Result<ProgrammeId, KeepRevisionError>,
) -> Vec<Effect> {
    let Some(BackgroundWork { name, .. }) = state.work.end(ticket) else { return Vec::new() };
    match outcome {
        Ok(programme) => {
            // What was corrected is a habit only now that the disk has kept what came of it.
            let reviewed = state.reviewing.take();
            let learned = reviewed.and_then(|reviewing| learn_habits(state, &reviewing));
            learned.into_iter().chain(switch(state, programme)).collect()
        }
        Err(failure) => not_kept(state, &name, &failure),
    }
}

pub(crate) fn switch(state: &mut State, programme: ProgrammeId) -> Vec<Effect> {
    if programme == state.programme_at_current_revision().id {
        show_current(state);
        return Vec::new();
    }
    // What cannot be saved now must not go out of sight.
    if matches!(
        state.save_state(),
        SaveState::Failed(_) | SaveState::Silent { .. } | SaveState::Replaced { .. }
    ) {
        let text = state.words.say("programme-stay-unsaved").into_owned();
        return notify(state, NoticeKind::Failed, text);
    }
    if state.work.must_be_waited_for() {
        return Vec::new();
    }
    let name = state.library.programmes.iter().find(|shelved| shelved.id == programme);
    let name =
        name.map_or(programme.as_str(), |shelved| shelved.title.text(&state.content_language())).to_owned();
    let ticket = state.work.begin(name, BackgroundWorkStage::Opening);
    vec![Effect::Library(LibraryEffect::Open { ticket, programme, language: state.language() })]
}

pub(crate) fn opened(
    state: &mut State,
    ticket: u64,
    outcome: Result<Box<OpenedProgramme>, ReadError>,
) -> Vec<Effect> {
    let Some(BackgroundWork { name, then_review, .. }) = state.work.end(ticket) else { return Vec::new() };
    let opened = match outcome {
        Ok(opened) => *opened,
        Err(error) => {
            let text = read_error_sentence(&state.words, &name, &error);
            return notify(state, NoticeKind::Failed, text);
        }
    };
    let OpenedProgramme { loaded, notebook, read_only, revisions, notices, held_back } = opened;
    state.library.held_back = held_back;
    // Found while the other was being opened: it is said, since what was shown stands in that file alone.
    let ours = match state.save_state() {
        SaveState::Replaced { ours } => Some(file_name(ours)),
        _ => None,
    };
    if let Some(name) = ours {
        let said = state.words.say_with("notes-replaced", &[("name", name.into())]).into_owned();
        notify(state, NoticeKind::Warning, said);
    }
    let before = state.park();
    state.library.parked.insert(before.0, before.1);
    let id = loaded.programme.id.clone();
    state.notebook = notebook;
    state.access = NotesAccess::opened(read_only);
    state.conflicts = ConflictCopies::default();
    state.reviewing = None;
    state.dialog = None;
    state.library.looking_at = None;
    state.library.revisions = revisions;
    state.library.changes = BTreeMap::new();
    state.library.wanted = HashSet::new();
    state.library.loaded = BTreeMap::from([(state.notebook.revision, loaded.clone())]);
    state.history = UndoHistory::default();
    // Undo goes on where it was left, if nobody changed the notes meanwhile.
    if let Some(parked) = state.library.parked.remove(&id)
        && parked.notebook == state.notebook
    {
        state.history = parked.history;
        for (number, earlier) in parked.loaded {
            state.library.loaded.entry(number).or_insert(earlier);
        }
    }
    state.notices.extend(notices);
    state.show(loaded);
    state.window.page = state.first_page();
    state.find_unread();
    let mut effects =
        vec![Effect::Library(LibraryEffect::Adopt { ticket }), Effect::Library(LibraryEffect::List)];
    effects.extend(remember_programme(state));
    if let Some(source) = then_review {
        let name = source.name.clone();
        effects.extend(open_file(state, ReviewSource::File(source), name));
    }
    effects
}

/// Shows what brought the window down: the delegate asked for it.
pub(crate) fn open_held_back(state: &mut State) -> Vec<Effect> {
    if state.work.must_be_waited_for() {
        return Vec::new();
    }
    let Some(held) = state.crashed_revision().cloned() else { return Vec::new() };
    let mut effects = vec![forget(&held)];
    state.library.held_back = None;
    let number = held.opened.revision;
    match held.shown {
        Some(_) => {
            state.library.loaded.remove(&number);
            effects.extend(place_of(state, number).map_or_else(Vec::new, |at| load(state, number, at)));
        }
        None => effects.extend(switch(state, held.opened.programme)),
    }
    effects
}

/// Goes on with what stands in its place: the earlier revision becomes the current one, the built-in programme the one
/// that the next start opens.
pub(crate) fn leave_held_back(state: &mut State) -> Vec<Effect> {
    let Some(held) = state.crashed_revision().cloned() else { return Vec::new() };
    let mut effects = match held.shown {
        Some(number) => return_to(state, number),
        None => remember_programme(state),
    };
    // Where the notes can only be read, nothing is decided.
    if held.shown.is_none()
        || effects.iter().any(|it| matches!(it, Effect::Library(LibraryEffect::Return { .. })))
    {
        state.library.held_back = None;
        effects.push(forget(&held));
    }
    effects
}

impl State {
    fn park(&mut self) -> (ProgrammeId, Parked) {
        let id = self.programme_at_current_revision().id.clone();
        let parked = Parked {
            notebook: self.notebook.clone(),
            history: std::mem::take(&mut self.history),
            loaded: std::mem::take(&mut self.library.loaded),
        };
        (id, parked)
    }
}
