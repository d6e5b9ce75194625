//! Kept revisions: looked at, returned to, and made the current one.

use crate::editing::{perform, read_only_refusal};
use crate::notify::notify;
use crate::updates::current::place_of;
use crate::updates::current::remember_programme;
use crate::updates::past::want_changes;
use crate::updates::reading_habits::learn_habits;
use crate::{
    AcceptedRevision, BackgroundWork, BackgroundWorkStage, Command, EarlierRevision, Effect,
    KeepRevisionError, LibraryEffect, Notice, NoticeKind, Page, ProgrammeWithSessionLookup, RevisionLocation,
    State, save_error_reason,
};
use rostrum_formats::ReadError;
use rostrum_formats::builtin_programme::BUILTIN_PROGRAMME_ID;
use rostrum_locale::sentences::read_error_sentence;
use rostrum_notebook::Edit;
use rostrum_store::{Revisions, StoreRevisionError, StoredRevision};

pub(crate) fn look_at(state: &mut State, number: u32) -> Vec<Effect> {
    if number == state.notebook.revision {
        show_current(state);
        return Vec::new();
    }
    match place_of(state, number) {
        Some(RevisionLocation::Here(loaded)) => {
            state.dialog = None;
            state.library.looking_at = Some(number);
            state.show(loaded);
            Vec::new()
        }
        Some(at) => load(state, number, at),
        None => Vec::new(),
    }
}

pub(crate) fn load(state: &mut State, number: u32, at: RevisionLocation) -> Vec<Effect> {
    if state.work.must_be_waited_for() {
        return Vec::new();
    }
    let kept = state.library.revisions.get(number);
    let name =
        kept.map(|kept| kept.about.label.text(&state.content_language()).to_owned()).unwrap_or_default();
    let ticket = state.work.begin(name, BackgroundWorkStage::Opening);
    vec![Effect::Library(LibraryEffect::Load { ticket, number, at })]
}

/// Shows the revision that the notebook names, after the notebook itself was opened anew.
pub(crate) fn show_revision_of_notes(state: &mut State) -> Vec<Effect> {
    let number = state.notebook.revision;
    state.follow_revision();
    match place_of(state, number) {
        Some(RevisionLocation::Here(_)) => Vec::new(),
        Some(at) => load(state, number, at),
        // Another window may have kept it.
        None if !state.library.revisions_listed_for(number) => {
            state.library.listed_for = Some(number);
            vec![Effect::Library(LibraryEffect::ListRevisions(
                state.programme_at_current_revision().id.clone(),
            ))]
        }
        None => Vec::new(),
    }
}

pub(crate) fn loaded_revision(
    state: &mut State,
    ticket: u64,
    number: u32,
    loaded: Result<ProgrammeWithSessionLookup, ReadError>,
) -> Vec<Effect> {
    let Some(BackgroundWork { name, .. }) = state.work.end(ticket) else { return Vec::new() };
    match loaded {
        Ok(loaded) => {
            state.library.loaded.insert(number, loaded);
            if number == state.notebook.revision {
                state.follow_revision();
                return Vec::new();
            }
            look_at(state, number)
        }
        Err(error) => {
            let text = read_error_sentence(&state.words, &name, &error);
            notify(state, NoticeKind::Failed, text)
        }
    }
}

pub(crate) fn show_current(state: &mut State) {
    if state.library.looking_at.take().is_some() {
        let current = state.loaded_current_revision().clone();
        state.show(current);
    }
}

pub(crate) fn return_to(state: &mut State, number: u32) -> Vec<Effect> {
    let over = state.notebook.revision;
    if number == over {
        show_current(state);
        return Vec::new();
    }
    if let Some(refusal) = read_only_refusal(state) {
        return refusal;
    }
    if state.work.must_be_waited_for() {
        return Vec::new();
    }
    let Some(at) = place_of(state, number) else { return Vec::new() };
    let name = state
        .library
        .revisions
        .get(number)
        .map(|kept| kept.about.label.text(&state.content_language()).to_owned());
    // What is held back is what is returned from: sessions that only it lists stay with their notes.
    let held = state.crashed_revision().and_then(|_| state.library.revisions.get(over)).cloned();
    let current = match held {
        Some(held) => RevisionLocation::Kept(Box::new(held)),
        None => RevisionLocation::Here(state.loaded_current_revision().clone()),
    };
    let is_ancestor = state.library.lineage_of(over).contains(&number);
    let ticket = state.work.begin(name.unwrap_or_default(), BackgroundWorkStage::Keeping);
    let to = EarlierRevision { number, at };
    vec![Effect::Library(LibraryEffect::Return { ticket, over, current, to, is_ancestor, now: state.now() })]
}

/// A revision is on the disk: now it becomes the current one, as one step.
pub(crate) fn kept(
    state: &mut State,
    ticket: u64,
    outcome: Result<Box<AcceptedRevision>, KeepRevisionError>,
) -> Vec<Effect> {
    let Some(BackgroundWork { name, .. }) = state.work.end(ticket) else { return Vec::new() };
    let accepted = match outcome {
        Ok(accepted) => *accepted,
        Err(failure) => return not_kept(state, &name, &failure),
    };
    let AcceptedRevision { revision, first, over, loaded, changes } = accepted;
    let number = revision.about.number;
    let returns = revision.about.returns_to.is_some();
    let label = revision.about.label.text(&state.content_language()).to_owned();
    for kept in first.into_iter().chain([revision]) {
        state.library.revisions.kept.push(kept);
    }
    state.library.revisions.kept.sort_by_key(|kept| kept.about.number);
    if let std::collections::btree_map::Entry::Vacant(slot) = state.library.loaded.entry(over) {
        slot.insert(state.shown.clone());
    }
    state.library.loaded.insert(number, loaded);
    state.library.changes.insert(number, changes);
    let effects = perform(state, vec![Edit::Revision { before: over, after: number }], false);
    if state.notebook.revision != number {
        // An undo came in between: the revision is kept and can be returned to.
        if let Some(reviewing) = &mut state.reviewing {
            reviewing.accepting = false;
        }
        return effects;
    }
    let reviewed = state.reviewing.take();
    // What was corrected is a habit only now that the disk has kept what came of it.
    let learned = reviewed.as_ref().and_then(|reviewing| learn_habits(state, reviewing));
    let unsure = reviewed.map_or(0, |reviewing| {
        reviewing.review.matching.unsure_pairs().filter(|pair| reviewing.mine.contains(&pair.old)).count()
    });
    state.follow_revision();
    let args = [
        ("revision", label.into()),
        ("unsure", unsure.into()),
        ("notes", state.notebook.filled_note_count().into()),
        ("drafts", state.notebook.intervention_count().into()),
    ];
    let key = match unsure {
        _ if returns => "update-returned",
        0 => "update-accepted",
        // Nothing is lost, but whether it stands where it belongs only the reader can tell.
        _ => "update-accepted-unsure",
    };
    let text = state.words.say_with(key, &args).into_owned();
    let offers = if state.next_unread().is_some() {
        vec![Command::Undo, Command::NextUnread]
    } else {
        vec![Command::Undo]
    };
    state.notices.push(Notice::offering(NoticeKind::Done, text, offers));
    let mut effects = effects;
    effects.extend(learned);
    effects.push(Effect::Library(LibraryEffect::List));
    effects.extend(remember_programme(state));
    if let Page::Session(id) = state.window.page.clone() {
        effects.extend(want_changes(state, &id));
    }
    effects
}

/// Keeps the programme of the command line's file as its first revision once there are notes on it: what
/// the file says at the next start is then an update, and no id comes to stand for another session.
pub(crate) fn keep_first(state: &mut State) -> Option<Effect> {
    let Revisions { kept, unreadable } = &state.library.revisions;
    let id = &state.programme_at_current_revision().id;
    let is_there = id.as_str() == BUILTIN_PROGRAMME_ID || !kept.is_empty() || !unreadable.is_empty();
    let is_due = !is_there && state.notebook.revision == 0 && state.read_only_reason().is_none();
    if !is_due || state.library.keeps_first_of.as_ref() == Some(id) || state.notebook.sessions.is_empty() {
        return None;
    }
    state.library.keeps_first_of = Some(id.clone());
    let programme = state.loaded_current_revision().clone();
    Some(Effect::Library(LibraryEffect::KeepFirst { programme, now: state.now() }))
}

pub(crate) fn first_kept(state: &mut State, revision: StoredRevision) -> Vec<Effect> {
    if state.library.keeps_first_of.as_ref() != Some(&state.programme_at_current_revision().id) {
        return Vec::new();
    }
    if state.library.revisions.get(revision.about.number).is_none() {
        state.library.revisions.kept.insert(0, revision);
    }
    vec![Effect::Library(LibraryEffect::List)]
}

pub(crate) fn not_kept(state: &mut State, name: &str, failure: &KeepRevisionError) -> Vec<Effect> {
    if let Some(reviewing) = &mut state.reviewing {
        reviewing.accepting = false;
    }
    let reason = match failure {
        KeepRevisionError::Keep(StoreRevisionError::Save(error)) => save_error_reason(&state.words, error),
        KeepRevisionError::Keep(StoreRevisionError::NotReadable(error)) | KeepRevisionError::Read(error) => {
            read_error_sentence(&state.words, name, error)
        }
    };
    let args = [("name", name.into()), ("reason", reason.trim_end_matches(['.', '。']).into())];
    let text = state.words.say_with("update-not-kept", &args).into_owned();
    notify(state, NoticeKind::Failed, text)
}
