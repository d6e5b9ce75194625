//! Kept revisions: looked at, returned to, and what happens when one of them cannot be read.

use super::seat::{Seat, file, files_in};
use rostrum_app::{Action, LibraryAction, Page, ReadOnlyNotesAction, ReviewAction};
use rostrum_programme::{LocalizedText, Programme, SessionId};
use rostrum_testing::programmes::{forum_programme, session};
use std::fs;
use std::path::Path;

fn labelled(mut programme: Programme, label: &str) -> Programme {
    programme.revision.label = LocalizedText::of("en", label);
    programme
}

/// Three states of a forum: `s5` goes, then `new` comes.
fn three(folder: &Path) -> [std::path::PathBuf; 3] {
    let mut second = labelled(forum_programme(12), "Second");
    second.sessions.retain(|session| session.id.as_str() != "s5");
    let mut third = labelled(second.clone(), "Third");
    third.sessions.push(session("new", "A new session on rivers", 2, 17, 0));
    [("1.json", forum_programme(12)), ("2.json", second), ("3.json", third)]
        .map(|(name, programme)| file(folder, name, &programme))
}

fn seat_with_three(folder: &Path) -> Seat {
    let [first, second, third] = three(folder);
    let mut seat = Seat::at(&folder.join("data"));
    seat.open(&first);
    seat.review(ReviewAction::Accept);
    seat.write("s5", "第 5 场的笔记");
    seat.accept(&second);
    seat.accept(&third);
    seat.write("new", "新会议的笔记");
    seat
}

#[test]
fn an_earlier_revision_is_looked_at_without_changing_anything() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_with_three(folder.path());
    seat.ask(Action::SaveNow);
    drop(seat);
    let data = folder.path().join("data");
    let mut seat = Seat::at(&data);
    let (before, on_disk) = (seat.all(), files_in(&data));
    let labels: Vec<&str> = seat
        .state
        .library
        .revisions
        .kept
        .iter()
        .map(|revision| revision.about.label.text(&seat.state.content_language()))
        .collect();
    assert_eq!(labels, ["First", "Second", "Third"]);
    seat.ask(Action::Open(Page::Session("new".into())));
    seat.library(LibraryAction::LookAt(0));
    assert_eq!(seat.state.library.looking_at, Some(0));
    assert_eq!(seat.state.shown_programme().sessions, forum_programme(12).sessions);
    assert_eq!(seat.state.window.page, Page::Overview, "it had no such session");
    assert_eq!(seat.state.programme_at_current_revision().sessions.len(), 12);
    assert!(
        seat.state
            .programme_at_current_revision()
            .sessions
            .iter()
            .any(|session| session.id.as_str() == "new")
    );
    assert_eq!(seat.state.notebook, before.1);
    seat.library(LibraryAction::LookAt(1));
    assert_eq!(seat.state.shown_programme().sessions.len(), 11);
    seat.library(LibraryAction::StopLooking);
    assert_eq!(seat.all(), before);
    let notes = |files: Vec<(std::path::PathBuf, Vec<u8>)>| {
        files.into_iter().filter(|(path, _)| !path.ends_with("settings.json")).collect::<Vec<_>>()
    };
    assert_eq!(notes(files_in(&data)), notes(on_disk));
}

#[test]
fn returning_is_a_step_that_is_undone_and_leaves_no_note_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_with_three(folder.path());
    let before = seat.all();
    seat.library(LibraryAction::LookAt(0));
    seat.library(LibraryAction::ReturnTo(0));
    assert_eq!(seat.state.library.looking_at, None);
    assert_eq!(seat.state.shown_programme().sessions, forum_programme(12).sessions);
    assert_eq!(
        seat.said(),
        "“First” is the current version again. All notes and drafts are with their sessions."
    );
    // The session that only the later revision has holds a note: it is not gone.
    assert!(seat.state.is_unlisted(&"new".into()));
    assert_eq!(seat.text(&"new".into()), "新会议的笔记");
    assert!(!seat.state.is_unlisted(&"s5".into()));
    assert_eq!(seat.state.unread_session_count(), 0, "what one returns to was read before");
    // Calendars take an event of a smaller SEQUENCE for an older one.
    assert!(seat.state.shown_programme().revision.sequence > before.0.revision.sequence);
    let after = seat.all();
    seat.ask(Action::Undo);
    assert_eq!(seat.all(), before);
    seat.ask(Action::Redo);
    assert_eq!(seat.all(), after);
    drop(seat);
    let seat = Seat::at(&folder.path().join("data"));
    assert_eq!(seat.all(), after);
    let kept = seat.state.library.revisions.kept.last().unwrap();
    assert_eq!((kept.about.number, kept.about.parent, kept.about.returns_to), (3, Some(2), Some(0)));
}

#[test]
fn a_revision_that_was_taken_back_gives_no_note_to_another_session() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let first = file(folder.path(), "1.json", &forum_programme(12));
    let with_new = |title: &str, label: &str| {
        let mut programme = labelled(forum_programme(12), label);
        programme.sessions.push(session("new", title, 2, 17, 0));
        programme
    };
    let rivers = file(folder.path(), "2.json", &with_new("A new session on rivers", "Rivers"));
    let mut banks = with_new("Regional banks and small loans", "Banks");
    banks.sessions.last_mut().unwrap().start = rostrum_testing::programmes::at(0, 7, 0);
    banks.sessions.last_mut().unwrap().end = rostrum_testing::programmes::at(0, 8, 0);
    let banks = file(folder.path(), "3.json", &banks);
    let mut seat = Seat::at(&data);
    seat.open(&first);
    seat.review(ReviewAction::Accept);
    seat.accept(&rivers);
    seat.ask(Action::Undo);
    seat.accept(&banks);
    seat.write("new", "关于银行的笔记");
    // Back to the one about rivers, which has another session under the same id.
    seat.library(LibraryAction::ReturnTo(1));
    let with_note = seat.state.shown_session_even_if_unlisted(&"new".into()).unwrap();
    assert_eq!(with_note.title.text(&seat.state.content_language()), "Regional banks and small loans");
    assert!(seat.state.is_unlisted(&"new".into()));
    let rivers: Vec<&SessionId> = seat
        .state
        .shown_programme()
        .sessions
        .iter()
        .filter(|session| session.title.text(&seat.state.content_language()).contains("rivers"))
        .map(|session| &session.id)
        .collect();
    assert_eq!(rivers, [&SessionId::from("new~2")]);
}

#[test]
fn a_revision_that_cannot_be_read_is_said_so_and_the_one_before_it_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_with_three(folder.path());
    seat.ask(Action::SaveNow);
    let notebook = seat.state.notebook.clone();
    drop(seat);
    let data = folder.path().join("data");
    let broken = data.join("notebooks/test-forum/revisions/0002/programme.json");
    fs::write(&broken, "{ \"format\": \"rostrum-prog").unwrap();
    let mut seat = Seat::at(&data);
    assert_eq!(seat.state.shown_programme().revision.label, LocalizedText::of("en", "Second"));
    assert_eq!(seat.state.notebook, notebook, "the notes are as they were");
    assert!(seat.said().contains("“Second” is shown"), "{}", seat.said());
    assert_eq!(fs::read_to_string(&broken).unwrap(), "{ \"format\": \"rostrum-prog", "left as it is");
    // Work goes on: the next update is accepted over what can be read, and no number is used again.
    let fourth = labelled(forum_programme(12), "Fourth");
    let fourth = file(folder.path(), "4.json", &fourth);
    seat.accept(&fourth);
    assert_eq!(seat.state.notebook.revision, 3);
    assert_eq!(seat.text(&"s5".into()), "第 5 场的笔记");
    assert_eq!(seat.text(&"new".into()), "新会议的笔记");
    drop(seat);
    let mut seat = Seat::at(&data);
    assert_eq!(seat.state.shown_programme().revision.label, LocalizedText::of("en", "Fourth"));
    // To look at the broken one says why not.
    seat.library(LibraryAction::LookAt(2));
    assert_eq!(seat.state.library.looking_at, None);
    assert!(seat.said().contains("Third"), "{}", seat.said());
}

#[test]
fn a_revision_without_its_description_is_listed_as_unreadable_and_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let seat = seat_with_three(folder.path());
    drop(seat);
    let data = folder.path().join("data");
    let about = data.join("notebooks/test-forum/revisions/0002/about.json");
    fs::write(&about, "{}").unwrap();
    let mut seat = Seat::at(&data);
    let revisions = &seat.state.library.revisions;
    assert_eq!(revisions.unreadable.iter().map(|revision| revision.number).collect::<Vec<_>>(), [2]);
    assert_eq!(seat.state.shown_programme().revision.label, LocalizedText::of("en", "Second"));
    let before = files_in(about.parent().unwrap());
    let fourth = file(folder.path(), "4.json", &labelled(forum_programme(12), "Fourth"));
    seat.accept(&fourth);
    assert_eq!(files_in(about.parent().unwrap()), before);
    assert_eq!(seat.state.notebook.revision, 3);
}

#[test]
fn an_update_that_cannot_be_kept_is_not_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_with_three(folder.path());
    let before = seat.all();
    let library = folder.path().join("data/notebooks/test-forum/revisions");
    // A file in the folder's place stands for a disk that refuses.
    let aside = library.with_file_name("aside");
    fs::rename(&library, &aside).unwrap();
    fs::write(&library, "").unwrap();
    let fourth = file(folder.path(), "4.json", &labelled(forum_programme(10), "Fourth"));
    seat.open(&fourth);
    seat.review(ReviewAction::Accept);
    assert!(seat.said().starts_with("“4.json” was not accepted: "), "{}", seat.said());
    assert_eq!(seat.all(), before);
    assert!(!seat.reviewing().accepting, "it can be tried again");
    fs::remove_file(&library).unwrap();
    fs::rename(&aside, &library).unwrap();
    seat.review(ReviewAction::Accept);
    assert_eq!(seat.state.notebook.revision, 3);
    assert!(files_in(&library).iter().all(|(path, _)| !path.to_string_lossy().contains("rostrum-tmp")));
}

#[test]
fn unreadable_notes_still_open_beside_the_accepted_revision() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_with_three(folder.path());
    seat.ask(Action::SaveNow);
    drop(seat);
    let data = folder.path().join("data");
    // A second run, so that there is a backup of the first.
    let mut seat = Seat::at(&data);
    seat.write("s1", "再写一点");
    seat.ask(Action::SaveNow);
    drop(seat);
    let notes = data.join("notebooks/test-forum/notebook.json");
    fs::write(&notes, "{ \"format\"").unwrap();
    let mut seat = Seat::at(&data);
    assert!(seat.state.read_only_reason().is_some());
    assert_eq!(seat.state.shown_programme().revision.label, LocalizedText::of("en", "Third"));
    seat.ask(Action::OpenBackup);
    assert!(seat.state.read_only_reason().is_none());
    assert_eq!(seat.state.notebook.revision, 2);
    assert_eq!(seat.text(&"new".into()), "新会议的笔记");
}

#[test]
fn notes_that_do_not_say_their_revision_stand_beside_the_newest_also_once_they_are_edited() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_with_three(folder.path());
    seat.ask(Action::SaveNow);
    drop(seat);
    let data = folder.path().join("data");
    let notes = data.join("notebooks/test-forum/notebook.json");
    let good = fs::read_to_string(&notes).unwrap();
    let broken = good.replacen("\"revision\": 2", "\"revision\": \"two\"", 1);
    assert_ne!(broken, good);
    fs::write(&notes, &broken).unwrap();
    let mut seat = Seat::at(&data);
    assert!(seat.state.read_only_reason().is_some());
    assert_eq!(seat.state.shown_programme().revision.label, LocalizedText::of("en", "Third"));
    assert_eq!(seat.text(&"new".into()), "新会议的笔记");
    seat.ask(Action::Handover(ReadOnlyNotesAction::MakeWritable));
    assert!(seat.state.read_only_reason().is_none());
    assert_eq!(seat.state.notebook.revision, 2);
    drop(seat);
    assert!(fs::read_to_string(&notes).unwrap().contains("\"revision\": 2"));
}

#[test]
fn what_is_kept_of_a_revision_is_documented_by_a_published_schema() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/rostrum-revision.schema.json");
    let schema = serde_json::to_value(rostrum_store::revision_schema()).unwrap();
    let generated = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    if std::env::var_os("UPDATE_SCHEMAS").is_some() {
        fs::write(&path, &generated).unwrap();
    }
    let published = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(published == generated, "run UPDATE_SCHEMAS=1 cargo test -p rostrum-app");

    let folder = tempfile::tempdir().unwrap();
    let seat = seat_with_three(folder.path());
    let validator = jsonschema::validator_for(&schema).unwrap();
    for kept in &seat.state.library.revisions.kept {
        let about = fs::read_to_string(kept.folder.join("about.json")).unwrap();
        assert!(validator.is_valid(&serde_json::from_str(&about).unwrap()), "{about}");
    }
    assert!(!validator.is_valid(&serde_json::json!({ "format": "rostrum-revision", "number": "one" })));
}
