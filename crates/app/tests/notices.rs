//! Notices: which stand, which give way, and which go with their cause.

use crate::seat::Seat;
use rostrum_app::{Command, Notice, NoticeKind, Notices};
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
