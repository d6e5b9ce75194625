//! Edits that do not fit the notebook: a fault of ours, found by tests, that costs nobody a word.

use crate::interventions::setup;
use rostrum_app::{Action, Effect, State, update};
use rostrum_notebook::{NotePlace, Splice};
use rostrum_programme::SessionId;

const SESSION: &str = "thematic-2";

fn place() -> NotePlace {
    NotePlace::Session(SessionId::from(SESSION))
}

fn edit(state: &mut State, at: usize, removed: &str, inserted: &str) -> Vec<Effect> {
    let splice = Splice { at, removed: removed.into(), inserted: inserted.into() };
    update(state, Action::EditNote { place: place(), splice, typing: true })
}

#[test]
#[should_panic(expected = "an edit did not fit the notebook")]
fn a_test_that_makes_an_edit_that_does_not_fit_fails() {
    edit(&mut setup(), 40, "none", "笔记");
}

/// As released: the words are kept at the end of their text, as a step of their own, saved and said.
#[test]
fn the_words_of_an_edit_that_does_not_fit_are_kept_and_said() {
    let mut state = setup();
    state.strict_edits = false;
    let effects = edit(&mut state, 40, "none", "第一句");
    assert_eq!(state.notebook.text(&place()), "第一句");
    assert!(effects.iter().any(|effect| matches!(effect, Effect::SaveEdit(_))), "{effects:?}");
    for (at, removed) in [(1, ""), (900, ""), (0, "other words")] {
        let before = state.notebook.text(&place()).to_owned();
        let last = state.notices.last().map(|notice| notice.id);
        edit(&mut state, at, removed, "word");
        assert_eq!(state.notebook.text(&place()), format!("{before}\n\nword"), "{at} {removed}");
        assert!(state.notices.last().map(|notice| notice.id) > last);
        assert!(state.notices.last().unwrap().text.contains("末尾"), "{:?}", state.notices.last());
        update(&mut state, Action::Undo);
        assert_eq!(state.notebook.text(&place()), before, "one step takes it back");
        update(&mut state, Action::Redo);
    }
    // A deletion that does not fit has no words: nothing changes, and that is said.
    let before = state.notebook.text(&place()).to_owned();
    edit(&mut state, 0, "other words", "");
    assert_eq!(state.notebook.text(&place()), before);
    assert!(state.notices.last().unwrap().text.contains("没有变动"), "{:?}", state.notices.last());
}
