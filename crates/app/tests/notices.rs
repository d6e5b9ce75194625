//! Notices: which stand, which give way, and which go with their cause.

use crate::interventions::{ask, setup};
use crate::seat::Seat;
use rostrum_app::{
    Action, Command, InterventionAction, InterventionRef, Notice, NoticeKind, Notices, ReturnedTextAction,
    State, update,
};
use rostrum_notebook::{NotePlace, Splice};
use std::time::Duration;

fn texts(notices: &Notices) -> Vec<&str> {
    notices.iter().map(|notice| notice.text.as_str()).collect()
}

#[test]
fn what_was_done_gives_way_to_what_comes_next_and_never_comes_back() {
    let mut notices = Notices::default();
    notices.push(Notice::plain(NoticeKind::Done, "copied"));
    notices.push(Notice::plain(NoticeKind::Failed, "not written"));
    assert_eq!(texts(&notices), ["not written"]);
    notices.push(Notice::plain(NoticeKind::Warning, "check the date"));
    notices.push(Notice::plain(NoticeKind::Done, "exported"));
    assert_eq!(texts(&notices), ["not written", "check the date", "exported"]);
    let newest = notices.last().unwrap().id;
    notices.dismiss(newest);
    assert_eq!(
        texts(&notices),
        ["not written", "check the date"],
        "closing one leaves what was not answered"
    );
}

#[test]
fn the_same_is_said_once_and_of_too_many_the_one_goes_that_asks_nothing() {
    let mut notices = Notices::default();
    notices.push(Notice::plain(NoticeKind::Failed, "one"));
    notices.push(Notice::plain(NoticeKind::Warning, "two"));
    notices.push(Notice::plain(NoticeKind::Failed, "three"));
    notices.push(Notice::plain(NoticeKind::Failed, "one"));
    assert_eq!(texts(&notices), ["two", "three", "one"]);
    notices.push(Notice::plain(NoticeKind::Failed, "four"));
    notices.push(Notice::plain(NoticeKind::Failed, "five"));
    assert_eq!(texts(&notices), ["three", "one", "four", "five"]);
}

#[test]
fn only_what_asks_for_nothing_leaves_by_itself() {
    let stands = |kind, offers: &[Command]| Notice::offering(kind, "a", offers.to_vec()).stands_for();
    assert_eq!(stands(NoticeKind::Done, &[]), Some(Duration::from_secs(6)));
    assert!(stands(NoticeKind::Done, &[Command::OpenHandedIn]) > stands(NoticeKind::Done, &[Command::Undo]));
    assert!(stands(NoticeKind::Warning, &[Command::Undo]).is_some());
    assert_eq!(stands(NoticeKind::Warning, &[Command::Conflicts]), None);
    assert_eq!(stands(NoticeKind::Failed, &[]), None);
}

#[test]
fn an_offer_to_take_a_step_back_goes_once_another_step_is_the_last() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = Seat::at(folder.path());
    seat.write("thematic-2", "一句");
    seat.state.notices.push(Notice::offering(NoticeKind::Done, "已引入", vec![Command::Undo]));
    seat.state.notices.push(Notice::offering(NoticeKind::Warning, "有副本", vec![Command::Conflicts]));
    seat.state.notices.push(Notice::offering(NoticeKind::Done, "已移除", vec![Command::Undo]));
    seat.write("thematic-2", "又一句");
    assert_eq!(texts(&seat.state.notices), ["有副本"], "Ctrl Z would take back the words now");
}

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
    assert!(said(&state).iter().any(|text| text.contains("2处修改")), "{:?}", said(&state));
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
