//! Closing the window while the disk is slow, hangs or fails: nothing is lost unasked, and nobody is locked in.

use super::interventions::setup;
use rostrum_app::{Action, ClosingNews, Dialog, Effect, ReplacedNotesAction, SaveState, State, update};
use rostrum_notebook::{NotePlace, Splice};
use rostrum_store::{FileLook, SaveError, SaveReport};

/// Words that were typed and are on no disk: the effects go nowhere, as where the disk hangs.
fn with_unsaved_words() -> State {
    let mut state = setup();
    type_a_word(&mut state);
    assert_eq!(*state.save_state(), SaveState::Unsaved);
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

/// The disk answers: everything is saved, and the file is as we left it.
fn looked(state: &mut State, look: FileLook) -> Vec<Effect> {
    update(state, Action::SaveReported(SaveReport::Looked(look)))
}

fn not_saved(state: &mut State) -> Vec<Effect> {
    let since = chrono::Utc::now();
    update(state, Action::SaveReported(SaveReport::NotSaved { error: SaveError::DiskFull, since }))
}

#[test]
fn a_window_with_nothing_unsaved_closes_once_the_file_was_looked_at() {
    let mut state = setup();
    assert_eq!(quit(&mut state), [Effect::LookAtNotes]);
    assert_eq!(looked(&mut state, FileLook::AsSaved), [Effect::Quit]);
    let mut state = with_unsaved_words();
    assert_eq!(saved(&mut state, 1), [], "nobody asked to close");
    assert_eq!(looked(&mut state, FileLook::AsSaved), [], "nor now");
    assert_eq!(quit(&mut state), [Effect::LookAtNotes]);
    assert_eq!(quit(&mut state), [], "asked twice in a moment, it is looked at once");
    assert_eq!(looked(&mut state, FileLook::AsSaved), [Effect::Quit]);
    assert_eq!(state.dialog, None);
}

#[test]
fn unsaved_words_are_written_first_and_then_the_window_closes() {
    let mut state = with_unsaved_words();
    assert_eq!(quit(&mut state), [Effect::LookAtNotes]);
    assert_eq!((state.save_state(), &state.dialog), (&SaveState::Unsaved, &None));
    assert_eq!(saved(&mut state, 1), []);
    assert_eq!(looked(&mut state, FileLook::AsSaved), [Effect::Quit]);
}

#[test]
fn a_save_of_less_than_was_typed_closes_nothing() {
    let mut state = with_unsaved_words();
    quit(&mut state);
    type_a_word(&mut state);
    assert_eq!(saved(&mut state, 1), []);
    assert_eq!(looked(&mut state, FileLook::AsSaved), [Effect::LookAtNotes], "the second word is not in it");
    assert_eq!(saved(&mut state, 2), []);
    assert_eq!(looked(&mut state, FileLook::AsSaved), [Effect::Quit]);
}

#[test]
fn asked_again_while_the_disk_hangs_the_window_says_so_and_lets_the_delegate_choose() {
    let mut state = with_unsaved_words();
    assert_eq!(quit(&mut state), [Effect::LookAtNotes]);
    // Nothing comes back. The second time is no third wait for the same disk, and loses nothing unasked.
    assert_eq!(quit(&mut state), []);
    assert_eq!(state.dialog, Some(Dialog::CloseUnsaved));
    // Whoever goes back writes on: the disk that answers at last does not take the window away.
    update(&mut state, Action::CloseDialog);
    assert_eq!(saved(&mut state, 1), []);
    assert_eq!(looked(&mut state, FileLook::AsSaved), []);
    assert_eq!(quit(&mut state), [Effect::LookAtNotes]);
}

#[test]
fn a_disk_that_does_not_answer_is_told_and_the_question_follows_it() {
    let mut state = with_unsaved_words();
    let since = state.now();
    let silent = |state: &mut State| update(state, Action::SaveReported(SaveReport::Silent { since }));
    assert_eq!(silent(&mut state), []);
    assert_eq!((state.save_state(), &state.dialog), (&SaveState::Silent { since }, &None));
    type_a_word(&mut state);
    assert_eq!(*state.save_state(), SaveState::Silent { since }, "what is typed on is no answer");
    // Asked at once: nobody waits for a disk that is known to be silent.
    assert_eq!(quit(&mut state), []);
    assert_eq!(state.dialog, Some(Dialog::CloseUnsaved));
    // It answers: the question stays and says so, and the window closes when it is asked to.
    assert_eq!(saved(&mut state, 2), []);
    assert!(matches!(state.save_state(), SaveState::Saved(_)));
    assert_eq!(state.dialog, Some(Dialog::CloseUnsaved));
    assert_eq!(quit(&mut state), [Effect::LookAtNotes]);
    assert_eq!(looked(&mut state, FileLook::AsSaved), [Effect::Quit]);
    // The same where the window was to close already.
    let mut state = with_unsaved_words();
    quit(&mut state);
    silent(&mut state);
    assert_eq!(state.dialog, Some(Dialog::CloseUnsaved));
    assert_eq!(saved(&mut state, 1), []);
    assert_eq!(looked(&mut state, FileLook::AsSaved), [], "the delegate has been asked and decides");
}

#[test]
fn a_file_that_was_deleted_under_the_window_is_told_before_it_closes() {
    let mut state = with_unsaved_words();
    saved(&mut state, 1);
    quit(&mut state);
    assert_eq!(saved(&mut state, 1), []);
    assert_eq!(looked(&mut state, FileLook::WrittenAnew), []);
    assert_eq!(state.dialog, Some(Dialog::CloseTold(ClosingNews::Rewritten)));
    let told = state.notices.last().expect("a notice").id;
    // Without closing it is said too, and the same is not said twice at once.
    update(&mut state, Action::CloseDialog);
    assert!(update(&mut state, Action::WindowFocused).contains(&Effect::LookAtNotes));
    looked(&mut state, FileLook::WrittenAnew);
    assert_eq!((state.notices.len(), &state.dialog), (1, &None));
    assert!(state.notices[0].id > told);
}

#[test]
fn a_file_that_was_replaced_under_the_window_is_told_and_left_until_it_is_decided() {
    let replaced = || FileLook::Replaced { ours: "/notes/notebook.conflict-1.json".into() };
    let mut state = with_unsaved_words();
    saved(&mut state, 1);
    quit(&mut state);
    assert_eq!(looked(&mut state, replaced()), []);
    assert_eq!(state.dialog, Some(Dialog::CloseReplaced));
    assert!(matches!(state.save_state(), SaveState::Replaced { .. }));
    // Asked again it is looked again, since the file may be gone by now, and asked again.
    update(&mut state, Action::CloseDialog);
    assert_eq!(quit(&mut state), [Effect::LookAtNotes]);
    assert_eq!(looked(&mut state, replaced()), []);
    assert_eq!(state.dialog, Some(Dialog::CloseReplaced));
    // Ours are kept: they are saved as a whole, and the worker keeps the other file beside them.
    let ours = Effect::SaveWhole(Box::new(state.notebook.clone()));
    assert_eq!(update(&mut state, Action::ReplacedNotes(ReplacedNotesAction::KeepOurs)), [ours]);
    assert_eq!((state.save_state(), &state.dialog), (&SaveState::Unsaved, &None));
    assert_eq!(saved(&mut state, 1), [], "the save before");
    assert_eq!(*state.save_state(), SaveState::Unsaved);
    saved(&mut state, 2);
    assert!(matches!(state.save_state(), SaveState::Saved(_)));
    // Whoever writes on has decided.
    looked(&mut state, replaced());
    type_a_word(&mut state);
    assert_eq!(*state.save_state(), SaveState::Unsaved);
    assert_eq!(looked(&mut state, replaced()), []);
    assert_eq!(*state.save_state(), SaveState::Unsaved);
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

#[test]
fn a_program_that_the_system_ends_asks_nothing() {
    for mut state in [setup(), with_unsaved_words()] {
        assert_eq!(update(&mut state, Action::EndNow), [Effect::LookAtNotes, Effect::Quit]);
        assert_eq!(state.dialog, None);
    }
    let mut state = with_unsaved_words();
    not_saved(&mut state);
    assert_eq!(update(&mut state, Action::EndNow), [Effect::LookAtNotes, Effect::Quit]);
}
