//! Several conferences, each with its own revisions and its own notebook.

use super::seat::{Seat, file};
use rostrum_app::{
    Action, ImportDestination, LibraryAction, ReadOnlyNotesAction, RelationToOpenProgramme, ReviewAction,
    StartOptions,
};
use rostrum_programme::{LocalizedText, ProgrammeId};
use rostrum_testing::programmes::{forum_programme, session};

#[test]
fn another_conference_becomes_its_own_programme_with_its_own_notebook() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "test-forum.json", &forum_programme(30));
    let data = folder.path().join("data");
    let mut seat = Seat::at(&data);
    seat.write("opening", "日内瓦的笔记");
    seat.open(&path);
    assert_eq!(seat.reviewing().relation, RelationToOpenProgramme::OtherConference);
    assert_eq!(seat.reviewing().destination(), ImportDestination::Own);
    // The reader may see it otherwise.
    seat.review(ReviewAction::SetDestination(ImportDestination::Update));
    assert_eq!(seat.reviewing().destination(), ImportDestination::Update);
    seat.review(ReviewAction::SetDestination(ImportDestination::Own));
    seat.review(ReviewAction::Accept);
    assert_eq!(seat.state.shown_programme().id, ProgrammeId::from("test-forum"));
    assert_eq!(seat.state.notebook.filled_note_count(), 0);
    assert!(!seat.state.history.can_undo_anywhere(), "the other programme's steps are not this one's");
    seat.write("s3", "测试论坛的笔记");

    seat.library(LibraryAction::Switch("ilo-forum-2022".into()));
    assert_eq!(seat.state.shown_programme().id.as_str(), "ilo-forum-2022");
    assert_eq!(seat.text(&"opening".into()), "日内瓦的笔记");
    assert!(seat.state.read_only_reason().is_none());
    // Undo goes on where it was left.
    seat.ask(Action::Undo);
    assert_eq!(seat.text(&"opening".into()), "");
    seat.ask(Action::Redo);
    let ids: Vec<&str> = seat.state.library.programmes.iter().map(|shelved| shelved.id.as_str()).collect();
    assert_eq!(ids, ["test-forum"]);
    seat.library(LibraryAction::Switch("test-forum".into()));
    assert_eq!(seat.text(&"s3".into()), "测试论坛的笔记");
    drop(seat);

    // The one that was open last opens again, each with what belongs to it.
    let mut seat = Seat::at(&data);
    assert_eq!(seat.state.shown_programme().id.as_str(), "test-forum");
    assert_eq!(seat.text(&"s3".into()), "测试论坛的笔记");
    seat.library(LibraryAction::Switch("ilo-forum-2022".into()));
    assert_eq!(seat.text(&"opening".into()), "日内瓦的笔记");
    drop(seat);
    assert_eq!(Seat::at(&data).state.shown_programme().id.as_str(), "ilo-forum-2022");
}

/// Every forum has an opening and a session 1; that makes none an update of another.
#[test]
fn another_conference_whose_parts_are_called_alike_is_no_update() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = Seat::at(&folder.path().join("data"));
    let opened = |seat: &mut Seat, name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        seat.open(&path);
        seat.reviewing().relation.clone()
    };
    let other = "教育论坛\n2026年3月2日至3日，北京\n\n2026年3月2日\n09:00-10:00 开幕式\n\
                 10:00-11:00 专题会议1：师资\n11:00-12:00 专题会议2：教材\n";
    assert_eq!(opened(&mut seat, "教育论坛.txt", other), RelationToOpenProgramme::OtherConference);
    let next_year = "Second Global Forum on Care Work\n21-23 March 2023\n\n21 March 2023\n\
                     13:00 – 14:30 CET Opening session\n14:45 – 16:15 CET Thematic session 1: Minimum wages\n\n\
                     22 March 2023\n13:00 – 14:30 CET Thematic session 2: Domestic workers\n\
                     14:45 – 16:15 CET Thematic session 3: Skills for carers\n";
    assert_eq!(opened(&mut seat, "next.txt", next_year), RelationToOpenProgramme::OtherConference);
    // A paper that says whose it is, though what it lists was put off past the end.
    let corrigendum = "Global Forum for a Human-centred Recovery\n22-24 February 2022\nCorr.1\n\n\
                       Closing session: 1 March 2022, 14:45 – 16:15 CET\n";
    assert_eq!(opened(&mut seat, "corr.txt", corrigendum), RelationToOpenProgramme::RevisionOfOpen);
}

#[test]
fn a_file_of_a_programme_that_is_kept_here_is_reviewed_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "test-forum.json", &forum_programme(30));
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.open(&path);
    seat.review(ReviewAction::Accept);
    seat.write("s3", "测试论坛的笔记");
    seat.library(LibraryAction::Switch("ilo-forum-2022".into()));

    let mut update = forum_programme(30);
    update.revision.label = LocalizedText::of("en", "Second");
    update.sessions.retain(|session| session.id.as_str() != "s3");
    let path = file(folder.path(), "second.json", &update);
    seat.open(&path);
    assert_eq!(seat.reviewing().relation, RelationToOpenProgramme::RevisionOfKept("test-forum".into()));
    seat.review(ReviewAction::ReviewThere);
    assert_eq!(seat.state.shown_programme().id.as_str(), "test-forum");
    assert_eq!(seat.reviewing().relation, RelationToOpenProgramme::RevisionOfOpen);
    assert_eq!(seat.reviewing().change_counts().unlisted, 1);
    seat.review(ReviewAction::Accept);
    assert_eq!(seat.text(&"s3".into()), "测试论坛的笔记");
    assert!(seat.state.is_unlisted(&"s3".into()));
}

#[test]
fn a_programme_of_its_own_never_takes_the_id_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "one.json", &forum_programme(30));
    let mut other = forum_programme(3);
    other.sessions = vec![session("x1", "Quite another meeting", 2, 9, 0)];
    let other = file(folder.path(), "other.json", &other);
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.open(&path);
    seat.review(ReviewAction::Accept);
    seat.write("s3", "笔记");
    seat.open(&other);
    seat.review(ReviewAction::SetDestination(ImportDestination::Own));
    seat.review(ReviewAction::Accept);
    assert_eq!(seat.state.shown_programme().id.as_str(), "test-forum~2");
    seat.library(LibraryAction::Switch("test-forum".into()));
    assert_eq!(seat.text(&"s3".into()), "笔记");
    assert_eq!(seat.state.shown_programme().sessions.len(), 30);
}

#[test]
fn a_programme_given_on_the_command_line_is_kept_with_its_first_update() {
    let folder = tempfile::tempdir().unwrap();
    let first = file(folder.path(), "first.json", &forum_programme(12));
    let mut update = forum_programme(12);
    update.sessions.truncate(11);
    update.revision.label = LocalizedText::of("en", "Second");
    let second = file(folder.path(), "second.json", &update);
    let data = folder.path().join("data");
    let options = StartOptions {
        data_dir: Some(data.clone()),
        programme: Some(first.clone()),
        ..StartOptions::default()
    };
    let mut seat = Seat::with(&options);
    seat.write("s11", "最后一场");
    seat.accept(&second);
    let numbers: Vec<u32> =
        seat.state.library.revisions.kept.iter().map(|revision| revision.about.number).collect();
    assert_eq!(numbers, [0, 1]);
    drop(seat);
    std::fs::remove_file(&first).unwrap();

    let mut seat = Seat::at(&data);
    assert_eq!(seat.state.shown_programme().sessions.len(), 11);
    seat.library(LibraryAction::ReturnTo(0));
    assert_eq!(seat.state.shown_programme().sessions.len(), 12);
    assert_eq!(seat.text(&"s11".into()), "最后一场");
    drop(seat);
    // The command line's file over what went on since: a review, and nothing is replaced.
    std::fs::copy(&second, &first).unwrap();
    let seat = Seat::with(&options);
    assert_eq!(seat.state.shown_programme().sessions.len(), 12);
    assert_eq!(seat.reviewing().change_counts().unlisted, 1);
}

#[test]
fn a_window_that_may_only_read_can_review_but_not_accept() {
    let folder = tempfile::tempdir().unwrap();
    let mut update = forum_programme(12);
    update.sessions.truncate(11);
    let path = file(folder.path(), "first.json", &forum_programme(12));
    let second = file(folder.path(), "second.json", &update);
    let data = folder.path().join("data");
    let mut seat = Seat::at(&data);
    seat.open(&path);
    seat.review(ReviewAction::Accept);
    // Settings are written on their own.
    let settings = data.join("settings.json");
    seat.until(|_| std::fs::read_to_string(&settings).is_ok_and(|text| text.contains("test-forum")));
    let mut other = Seat::at(&data);
    assert!(other.state.read_only_reason().is_some());
    other.open(&second);
    assert_eq!(other.reviewing().change_counts().unlisted, 1);
    other.review(ReviewAction::Accept);
    assert!(!other.reviewing().accepting);
    assert_eq!(other.state.shown_programme().sessions.len(), 12);
    // Nothing of it is kept, and a programme of its own can still be made.
    assert_eq!(rostrum_store::list_revisions(&other.state.folders, &"test-forum".into()).kept.len(), 1);
}

#[test]
fn a_window_that_takes_the_notes_over_shows_the_revision_that_the_other_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "rev1.json", &super::accepting::rev_1());
    let data = folder.path().join("data");
    let mut first = Seat::at(&data);
    let mut second = Seat::at(&data);
    assert!(second.state.read_only_reason().is_some());
    first.write("closing", "闭幕的笔记");
    first.accept(&path);
    let accepted = first.all();
    drop(first);
    second.ask(Action::Handover(ReadOnlyNotesAction::EditHere));
    assert!(second.state.read_only_reason().is_none(), "{}", second.said());
    assert_eq!(second.state.notebook, accepted.1);
    assert_eq!(**second.state.shown_programme(), *accepted.0);
    assert!(second.state.has_unread_changes(&"thematic-2".into()));
    assert!(second.state.is_unlisted(&"closing".into()));
}
