//! Notices go with what they are about, and none comes back from below another.

use crate::interventions::{ask, setup};
use rostrum_app::{
    Action, InterventionAction, InterventionRef, NoticeKind, ReturnedTextAction, State, update,
};
use rostrum_notebook::{NotePlace, Splice};

fn said(state: &State) -> Vec<String> {
    state.notices.iter().map(|notice| notice.text.clone()).collect()
}

/// A draft of two paragraphs, for which the text came back with both changed.
fn returned() -> (State, InterventionRef) {
    let mut state = setup();
    ask(&mut state, InterventionAction::New { framed: false });
    let (session, intervention) = state.open_or_first_intervention().unwrap();
    let at = InterventionRef { session: session.clone(), intervention: intervention.id.clone() };
    let place = NotePlace::Intervention(at.session.clone(), at.intervention.clone());
    let inserted = "社会保护不是成本。\n\n各国投入并不均衡。\n".to_owned();
    let splice = Splice { at: 0, removed: String::new(), inserted };
    update(&mut state, Action::EditNote { place, splice, typing: false });
    let text = "社会保护并不是成本。\n\n各国的投入并不均衡。\n".to_owned();
    let came = ReturnedTextAction::Came { at: at.clone(), origin: "稿.docx".to_owned(), text: Ok(text) };
    update(&mut state, Action::Returned(came));
    (state, at)
}

#[test]
fn that_so_many_changes_wait_is_said_only_while_it_is_so() {
    let (mut state, _) = returned();
    assert!(said(&state).iter().any(|text| text.contains("2 处修改")), "{:?}", said(&state));
    update(&mut state, Action::Returned(ReturnedTextAction::AcceptNext));
    assert!(!said(&state).iter().any(|text| text.contains("处修改")), "one is left: {:?}", said(&state));
    // Also where they come back by undo, it is not said again: the review is there.
    update(&mut state, Action::Undo);
    assert!(!said(&state).iter().any(|text| text.contains("处修改")), "{:?}", said(&state));
    for all in [ReturnedTextAction::AcceptAll, ReturnedTextAction::DeclineAll] {
        let (mut state, _) = returned();
        update(&mut state, Action::Returned(all));
        assert!(!said(&state).iter().any(|text| text.contains("处修改")), "{:?}", said(&state));
    }
    let (mut state, _) = returned();
    ask(&mut state, InterventionAction::Remove);
    assert!(!said(&state).iter().any(|text| text.contains("处修改")), "{:?}", said(&state));
}

#[test]
fn that_something_was_done_goes_when_it_is_taken_back() {
    let mut state = setup();
    ask(&mut state, InterventionAction::New { framed: false });
    ask(&mut state, InterventionAction::Remove);
    assert_eq!(state.notices.len(), 1, "{:?}", said(&state));
    update(&mut state, Action::Undo);
    assert_eq!(said(&state), [""; 0]);
}

#[test]
fn what_was_done_does_not_come_back_and_what_failed_waits() {
    let mut state = setup();
    let notify = |state: &mut State, kind, text: &str| {
        update(state, Action::Notify { kind, text: text.to_owned() });
    };
    notify(&mut state, NoticeKind::Failed, "failed");
    notify(&mut state, NoticeKind::Done, "one");
    notify(&mut state, NoticeKind::Done, "two");
    assert_eq!(said(&state), ["failed", "two"]);
    update(&mut state, Action::DismissNotice);
    assert_eq!(said(&state), ["failed"]);
}
