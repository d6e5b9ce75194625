//! Earlier versions of notes: listed, brought back, let go. They come about by themselves, with the edits of a text.

mod actions;

pub use actions::NoteVersionsAction;

use crate::editing::{perform, read_only_refusal};
use crate::navigation::show_pane;
use crate::notify::notify_about;
use crate::{Dialog, Effect, NoticeCause, NoticeKind, Page, Pane, State};
use rostrum_notebook::{NoteAndCaret, NotePlace};
use std::ops::Range;

/// Does what is asked about the earlier versions of a note.
pub(super) fn note_versions(state: &mut State, action: NoteVersionsAction) -> Vec<Effect> {
    match action {
        NoteVersionsAction::Show => {
            // What is brought back is seen, and undo stays with what is shown.
            let place = state.window.page.note();
            state.lay_out(&place);
            state.dialog = Some(Dialog::NoteVersions);
            Vec::new()
        }
        NoteVersionsAction::BringBack { place, index } => bring_back(state, place, index),
        NoteVersionsAction::Remove { place, index } => remove(state, &place, index..index + 1),
        NoteVersionsAction::RemoveAll(place) => {
            let all = state.notebook.note(&place).map_or(0, |note| note.versions.len());
            remove(state, &place, 0..all)
        }
    }
}

fn bring_back(state: &mut State, place: NotePlace, index: usize) -> Vec<Effect> {
    let Some(edits) = state.notebook.edits_to_bring_back_version(&place, index, state.now()) else {
        return Vec::new();
    };
    if let Some(refusal) = read_only_refusal(state) {
        return refusal;
    }
    let nothing_stood = state.notebook.text(&place).trim().is_empty();
    let key = if nothing_stood { "note-version-brought-back-alone" } else { "note-version-brought-back" };
    let effects = perform(state, edits, false);
    let said = state.words.say(key).into_owned();
    notify_about(state, NoticeKind::Done, said, NoticeCause::Step);
    state.dialog = None;
    if Page::from(&place) == state.window.page {
        state.lay_out(&place);
        show_pane(state, Pane::Notes);
        state.window.caret = Some(NoteAndCaret { place, at: Some(0) });
    }
    effects
}

fn remove(state: &mut State, place: &NotePlace, range: Range<usize>) -> Vec<Effect> {
    let count = range.len();
    let Some(edit) = state.notebook.edit_to_remove_versions(place, range) else { return Vec::new() };
    if let Some(refusal) = read_only_refusal(state) {
        return refusal;
    }
    let effects = perform(state, vec![edit], false);
    let said = state.words.say_with("note-versions-removed", &[("count", count.into())]).into_owned();
    notify_about(state, NoticeKind::Done, said, NoticeCause::Step);
    effects
}
