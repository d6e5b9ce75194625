//! Closing the window while the disk is slow, hangs or fails: nothing is lost unasked, and nobody is locked in.

use super::interventions::setup;
use rostrum_app::{Action, Dialog, Effect, SaveState, State, update};
use rostrum_notebook::{NotePlace, Splice};
use rostrum_store::{SaveError, SaveReport};

/// Words that were typed and are on no disk: the effects go nowhere, as where the disk hangs.
fn with_unsaved_words() -> State {
    let mut state = setup();
    type_a_word(&mut state);
    assert_eq!(*state.save_state(), SaveState::Unsaved { closing: false });
    state
}

fn type_a_word(state: &mut State) {
    let splice = Splice { at: 0, removed: String::new(), inserted: "字".to_owned() };
    update(state, Action::EditNote { place: NotePlace::Forum, splice, typing: false });
}

fn quit(state: &mut State) -> Vec<Effect> {
    update(state, Action::Quit)
}

fn saved(state: &mut State, revision: u64) -> Vec<Effect> {
    update(state, Action::SaveReported(SaveReport::Saved { revision, at: chrono::Utc::now() }))
}

fn not_saved(state: &mut State) -> Vec<Effect> {
    let since = chrono::Utc::now();
    update(state, Action::SaveReported(SaveReport::NotSaved { error: SaveError::DiskFull, since }))
}

#[test]
fn a_window_with_nothing_unsaved_closes_at_once() {
    let mut state = setup();
    assert_eq!(quit(&mut state), [Effect::Quit]);
    let mut state = with_unsaved_words();
    assert_eq!(saved(&mut state, 1), [], "nobody asked to close");
    assert_eq!(quit(&mut state), [Effect::Quit]);
    assert_eq!(state.dialog, None);
}

#[test]
fn unsaved_words_are_written_first_and_then_the_window_closes() {
    let mut state = with_unsaved_words();
    assert_eq!(quit(&mut state), [Effect::FlushNotes]);
    assert_eq!((state.save_state(), &state.dialog), (&SaveState::Unsaved { closing: true }, &None));
    assert_eq!(saved(&mut state, 1), [Effect::Quit]);
}

#[test]
fn a_save_of_less_than_was_typed_closes_nothing() {
    let mut state = with_unsaved_words();
    type_a_word(&mut state);
    quit(&mut state);
    assert_eq!(saved(&mut state, 1), [], "the second word is not in it");
    assert_eq!(*state.save_state(), SaveState::Unsaved { closing: true });
    assert_eq!(saved(&mut state, 2), [Effect::Quit]);
}

#[test]
fn asked_again_while_the_disk_hangs_the_window_says_so_and_lets_the_delegate_choose() {
    let mut state = with_unsaved_words();
    assert_eq!(quit(&mut state), [Effect::FlushNotes]);
    // Nothing comes back. The second time is no third wait for the same disk, and loses nothing unasked.
    assert_eq!(quit(&mut state), []);
    assert_eq!(state.dialog, Some(Dialog::CloseUnsaved));
    assert_eq!(*state.save_state(), SaveState::Unsaved { closing: false });
    // Whoever goes back writes on: the disk that answers at last does not take the window away.
    update(&mut state, Action::CloseDialog);
    assert_eq!(saved(&mut state, 1), []);
    assert_eq!(quit(&mut state), [Effect::Quit]);
}

#[test]
fn who_closes_without_saving_is_let_out_whatever_the_disk_does() {
    let mut state = with_unsaved_words();
    quit(&mut state);
    quit(&mut state);
    assert_eq!(update(&mut state, Action::QuitUnsaved), [Effect::Quit]);
}

#[test]
fn a_disk_that_fails_while_the_window_waits_to_close_is_told() {
    let mut state = with_unsaved_words();
    assert_eq!(not_saved(&mut state), []);
    assert_eq!(state.dialog, None, "nobody asked to close");
    let mut state = with_unsaved_words();
    quit(&mut state);
    assert_eq!(not_saved(&mut state), []);
    assert_eq!(
        (state.save_state(), &state.dialog),
        (&SaveState::Failed(SaveError::DiskFull), &Some(Dialog::CloseUnsaved))
    );
    // And is no reason to close once it has worked after all.
    update(&mut state, Action::CloseDialog);
    assert_eq!(saved(&mut state, 1), []);
    assert!(matches!(state.save_state(), SaveState::Saved(_)));
}

#[test]
fn a_window_whose_last_save_failed_asks_before_it_closes() {
    let mut state = with_unsaved_words();
    not_saved(&mut state);
    assert_eq!(quit(&mut state), []);
    assert_eq!(state.dialog, Some(Dialog::CloseUnsaved));
}
