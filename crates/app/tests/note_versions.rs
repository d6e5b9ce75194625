//! Earlier versions of notes, from the action to the file and back: kept by session of work, brought back, let go, never
//! handed to anybody.

use super::seat::{Seat, file, files_in};
use rostrum_app::{
    Action, Clock, Command, Dialog, NoteVersionsAction, NotesAccess, Page, ReadOnlyReason, ReviewAction,
    SideTab,
};
use rostrum_documents::{DocumentFormat, ReportOptions, report_document, write};
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, NoteVersionReason, Notebook, Splice};
use rostrum_programme::LocalizedText;
use rostrum_testing::programmes::forum_programme;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};

const HOUR_MS: i64 = 3_600_000;

fn place() -> NotePlace {
    NotePlace::Session("s5".into())
}

/// A clock that the test moves.
fn by_hand() -> &'static AtomicI64 {
    Box::leak(Box::new(AtomicI64::new(1_645_500_000_000)))
}

fn seat_on_forum(folder: &Path) -> Seat {
    let mut seat = Seat::at(&folder.join("data"));
    seat.open(&file(folder, "1.json", &forum_programme(12)));
    seat.review(ReviewAction::Accept);
    seat
}

fn replace(seat: &mut Seat, text: &str) {
    seat.ask_only(Action::Open(Page::Session("s5".into())));
    let Some(splice) = Splice::between(seat.state.notebook.text(&place()), text) else { return };
    seat.ask_only(Action::EditNote { place: place(), splice, typing: true });
}

fn texts(notebook: &Notebook) -> Vec<&str> {
    notebook.note(&place()).map_or(Vec::new(), |it| it.versions.iter().map(|it| it.text.as_str()).collect())
}

fn notes_file(folder: &Path) -> PathBuf {
    folder.join("data/notebooks/test-forum/notebook.json")
}

#[test]
fn each_session_of_work_leaves_a_version_that_a_restart_finds() {
    let folder = tempfile::tempdir().unwrap();
    let clock = by_hand();
    let mut seat = seat_on_forum(folder.path());
    seat.state.clock = Clock::ByHand(clock);
    for text in ["第一天", "第一天。", "第一天。第二天"] {
        replace(&mut seat, text);
    }
    assert!(texts(&seat.state.notebook).is_empty(), "one session of work");
    clock.fetch_add(HOUR_MS, Ordering::Relaxed);
    replace(&mut seat, "第一天。第二天。第三天");
    assert_eq!(texts(&seat.state.notebook), ["第一天。第二天"]);
    let all = seat.all();
    drop(seat);
    let mut seat = Seat::at(&folder.path().join("data"));
    assert_eq!(seat.all(), all, "the save worker made the same edits");
    // The window was opened anew: the first change keeps what was found.
    seat.state.clock = Clock::ByHand(clock);
    replace(&mut seat, "另写");
    assert_eq!(texts(&seat.state.notebook), ["第一天。第二天", "第一天。第二天。第三天"]);
    let written = seat.all();
    seat.ask(Action::Undo);
    assert_eq!(seat.all(), all);
    seat.ask(Action::Redo);
    assert_eq!(seat.all(), written);
}

#[test]
fn a_version_is_brought_back_as_one_step_and_the_dialog_closes_over_the_notes() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_on_forum(folder.path());
    replace(&mut seat, "会前准备的要点，写了很久");
    replace(&mut seat, "");
    seat.state.window.side_tab = SideTab::FollowUps;
    let show = Command::NoteVersions.action(&seat.state).unwrap();
    seat.ask_only(show);
    assert_eq!(
        (&seat.state.dialog, seat.state.window.side_tab),
        (&Some(Dialog::NoteVersions), SideTab::Notes)
    );
    let before = seat.all();
    seat.ask(Action::NoteVersions(NoteVersionsAction::BringBack { place: place(), index: 0 }));
    assert_eq!(seat.text(&"s5".into()), "会前准备的要点，写了很久");
    assert_eq!(seat.state.dialog, None);
    assert!(seat.said().starts_with("The earlier version is the text again"), "{}", seat.said());
    seat.ask(Action::Undo);
    assert_eq!(seat.all(), before);
    seat.ask(Action::Redo);
    replace(&mut seat, "会前准备的要点，写了很久。再写");
    // What stands is kept before another takes its place.
    seat.ask(Action::NoteVersions(NoteVersionsAction::BringBack { place: place(), index: 0 }));
    let note = seat.state.notebook.note(&place()).unwrap();
    let last = note.versions.last().unwrap();
    assert_eq!(
        (last.text.as_str(), &last.reason),
        ("会前准备的要点，写了很久。再写", &NoteVersionReason::BeforeRestored)
    );
    // The same text again changes nothing.
    let same = seat.all();
    seat.ask(Action::NoteVersions(NoteVersionsAction::BringBack { place: place(), index: 0 }));
    assert_eq!(seat.all(), same);
}

#[test]
fn a_version_that_is_deleted_is_gone_from_the_file_and_undo_says_that_it_is_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_on_forum(folder.path());
    let secret = "只给自己看的一句话";
    replace(&mut seat, secret);
    replace(&mut seat, "");
    replace(&mut seat, "公开的");
    let stored = |seat: &mut Seat| {
        seat.save();
        fs::read_to_string(notes_file(folder.path())).unwrap()
    };
    assert!(stored(&mut seat).contains(secret));
    seat.ask(Action::NoteVersions(NoteVersionsAction::Remove { place: place(), index: 0 }));
    assert!(!stored(&mut seat).contains(secret));
    assert!(seat.said().starts_with("The version is deleted."), "{}", seat.said());
    seat.ask(Action::Undo);
    assert_eq!(seat.said(), "The deleted version is back.");
    assert!(stored(&mut seat).contains(secret));
    seat.ask(Action::Redo);
    assert!(seat.said().starts_with("The version is deleted."), "{}", seat.said());
    assert!(!stored(&mut seat).contains(secret));
    for text in ["一二三四", "", "五六七八", ""] {
        replace(&mut seat, text);
    }
    seat.ask(Action::NoteVersions(NoteVersionsAction::RemoveAll(place())));
    assert!(!stored(&mut seat).contains("versions"));
    assert!(seat.said().starts_with("2 versions are deleted."), "{}", seat.said());
}

#[test]
fn a_session_that_an_update_leaves_out_keeps_its_versions_also_where_its_note_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_on_forum(folder.path());
    replace(&mut seat, "写了又删去的一段");
    replace(&mut seat, "");
    let mut without = forum_programme(12);
    without.revision.label = LocalizedText::of("en", "Second");
    without.sessions.retain(|session| session.id.as_str() != "s5");
    let update = file(folder.path(), "2.json", &without);
    seat.accept(&update);
    assert!(seat.state.is_unlisted(&"s5".into()));
    let listed: Vec<&str> = seat
        .state
        .no_longer_listed_sessions_with_own_content()
        .iter()
        .map(|session| session.id.as_str())
        .collect();
    assert_eq!(listed, ["s5"], "it can be reached");
    assert_eq!(texts(&seat.state.notebook), ["写了又删去的一段"]);
    drop(seat);
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.ask_only(Action::Open(Page::Session("s5".into())));
    seat.ask(Action::NoteVersions(NoteVersionsAction::BringBack { place: place(), index: 0 }));
    assert_eq!(seat.text(&"s5".into()), "写了又删去的一段");
}

/// A copy on a new computer: what it has of earlier versions comes along.
#[test]
fn a_copy_brings_its_versions_and_takes_none_of_ours() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_on_forum(folder.path());
    replace(&mut seat, "甲的第一稿");
    replace(&mut seat, "");
    replace(&mut seat, "甲的第二稿");
    let copy = seat.state.notebook.clone();
    let opened = |notes: &Notebook| Action::CopyOpened {
        name: "copy.json".into(),
        notes: Ok(Box::new(notes.clone())),
    };
    let other = tempfile::tempdir().unwrap();
    let mut fresh = seat_on_forum(other.path());
    let before = fresh.all();
    fresh.ask(opened(&copy));
    assert_eq!(fresh.text(&"s5".into()), "甲的第二稿");
    assert_eq!(texts(&fresh.state.notebook), ["甲的第一稿"]);
    assert!(fresh.said().contains('1'), "{}", fresh.said());
    fresh.ask(Action::Open(Page::Session("s5".into())));
    fresh.ask(Action::Undo);
    assert_eq!(fresh.all(), before);
    replace(&mut fresh, "乙的第一稿");
    replace(&mut fresh, "");
    replace(&mut fresh, "乙的第二稿");
    fresh.ask(opened(&copy));
    assert!(fresh.text(&"s5".into()).starts_with("乙的第二稿\n\n## "));
    assert!(fresh.text(&"s5".into()).ends_with("甲的第二稿"));
    let mut kept = texts(&fresh.state.notebook);
    kept.sort_unstable();
    assert_eq!(kept, ["乙的第一稿", "甲的第一稿"]);
    let taken = fresh.all();
    fresh.ask(opened(&copy));
    assert_eq!(fresh.all(), taken, "taken in once");
    drop(fresh);
    assert_eq!(Seat::at(&other.path().join("data")).all(), taken);
}

#[test]
fn read_only_notes_are_looked_at_and_keep_their_versions() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_on_forum(folder.path());
    replace(&mut seat, "写了又删去");
    replace(&mut seat, "");
    seat.state.access = NotesAccess::ReadOnly(ReadOnlyReason::OtherWindow);
    let before = seat.all();
    for action in [
        NoteVersionsAction::BringBack { place: place(), index: 0 },
        NoteVersionsAction::Remove { place: place(), index: 0 },
        NoteVersionsAction::RemoveAll(place()),
    ] {
        seat.ask(Action::NoteVersions(action));
        assert_eq!(seat.all(), before);
        assert_eq!(seat.said(), seat.state.words.say("notes-read-only"));
    }
    seat.ask(Action::NoteVersions(NoteVersionsAction::Show));
    assert_eq!(seat.state.dialog, Some(Dialog::NoteVersions));
}

/// What was deleted goes into no document: it is in the notes file, its backups and its copies.
#[test]
fn no_document_and_no_exported_file_holds_an_earlier_version() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = seat_on_forum(folder.path());
    let secret = "删去的机密句子";
    replace(&mut seat, &format!("- [ ] {secret}\n\n**承诺（某国）：**{secret}"));
    replace(&mut seat, "留下的话");
    replace(&mut seat, "");
    replace(&mut seat, "留下的话");
    assert!(texts(&seat.state.notebook).iter().any(|text| text.contains(secret)));
    let mut forum = seat.state.notebook.clone();
    forum.forum.versions = forum.note(&place()).unwrap().versions.clone();
    forum.mission.summary.versions = forum.forum.versions.clone();
    for language in Language::ALL {
        for private in [false, true] {
            let options = ReportOptions { private, ..ReportOptions::new(language) };
            let document = report_document(seat.state.shown_programme(), &forum, &options);
            let text = String::from_utf8(write(&document, DocumentFormat::Markdown).unwrap()).unwrap();
            assert!(text.contains("留下的话"));
            assert!(!text.contains(secret), "{text}");
            let named = rostrum_documents::report_omissions(seat.state.shown_programme(), &forum, &options);
            assert!(!format!("{named:?}").contains(secret));
        }
    }
    seat.ask(Action::SaveNow);
    let holds = |(path, bytes): &(PathBuf, Vec<u8>)| {
        String::from_utf8_lossy(bytes).contains(secret).then(|| path.file_name().unwrap().to_owned())
    };
    let holding: Vec<_> = files_in(&folder.path().join("data")).iter().filter_map(holds).collect();
    assert_eq!(holding, ["notebook.json"]);
}
