//! What other programs do with the notes file while the window is open and nothing is typed.

use super::seat::Seat;
use rostrum_app::{Action, ClosingNews, Dialog, ReplacedNotesAction, SaveState};
use rostrum_notebook::{NotePlace, Notebook, Splice};
use rostrum_programme::SessionId;
use rostrum_store::{NotebookReadOutcome, read_notebook, write_notebook};
use std::fs;
use std::path::{Path, PathBuf};

const SESSION: &str = "closing";

fn notes_file(data: &Path) -> PathBuf {
    data.join("notebooks/ilo-forum-2022/notebook.json")
}

fn read(path: &Path) -> Notebook {
    match read_notebook(path, &"ilo-forum-2022".into()) {
        NotebookReadOutcome::Loaded { notebook, .. } => *notebook,
        other => panic!("{other:?}"),
    }
}

/// A window with saved notes, whose file another program then replaces.
fn replaced() -> (tempfile::TempDir, Seat, Notebook) {
    let data = tempfile::tempdir().unwrap();
    let mut seat = Seat::at(data.path());
    seat.write(SESSION, "这里的话");
    seat.until(|seat| matches!(seat.state.save_state(), SaveState::Saved(_)));
    let mut theirs = Notebook::new("ilo-forum-2022".into());
    theirs.forum.text = "别处的话".to_owned();
    write_notebook(&notes_file(data.path()), &theirs).unwrap();
    (data, seat, theirs)
}

fn note(seat: &Seat) -> &str {
    seat.text(&SessionId::from(SESSION))
}

/// Waits until it is told that the file was replaced; where ours are.
fn kept_beside(seat: &mut Seat) -> PathBuf {
    seat.until(|seat| matches!(seat.state.save_state(), SaveState::Replaced { .. }));
    match seat.state.save_state() {
        SaveState::Replaced { ours } => ours.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_replaced_file_is_told_on_coming_back_and_neither_is_lost() {
    let (data, mut seat, theirs) = replaced();
    seat.ask(Action::WindowFocused);
    let ours = kept_beside(&mut seat);
    assert_eq!(read(&ours), seat.state.notebook, "what the window shows is in a file");
    assert_eq!(read(&notes_file(data.path())), theirs, "and nothing was written over");
    // Theirs opened: the window shows them and writes them from now on, with nothing to be undone into ours.
    seat.ask(Action::ReplacedNotes(ReplacedNotesAction::OpenTheirs));
    seat.until(|seat| matches!(seat.state.save_state(), SaveState::Saved(_)));
    assert_eq!((seat.state.notebook.forum.text.as_str(), note(&seat)), ("别处的话", ""));
    seat.ask(Action::Undo);
    assert_eq!(seat.state.notebook, theirs);
    assert_eq!(read(&ours).text(&NotePlace::Session(SESSION.into())), "这里的话");
    seat.write(SESSION, "接着写");
    seat.until(|seat| matches!(seat.state.save_state(), SaveState::Saved(_)));
    let saved = read(&notes_file(data.path()));
    assert_eq!(saved, seat.state.notebook);
    assert_eq!(saved.forum.text, "别处的话");
}

#[test]
fn ours_are_kept_and_theirs_beside_them() {
    let (data, mut seat, theirs) = replaced();
    seat.ask(Action::WindowFocused);
    let first = kept_beside(&mut seat);
    seat.ask(Action::ReplacedNotes(ReplacedNotesAction::KeepOurs));
    seat.until(|seat| matches!(seat.state.save_state(), SaveState::Saved(_)));
    assert_eq!(read(&notes_file(data.path())), seat.state.notebook);
    let beside = fs::read_dir(first.parent().unwrap()).unwrap().flatten().map(|entry| entry.path());
    let beside: Vec<PathBuf> = beside
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("notebook.conflict-"))
        .collect();
    assert!(beside.iter().any(|path| read(path) == theirs), "{beside:?}");
    assert!(seat.state.notices.iter().any(|notice| notice.text.contains("notebook.conflict-")));
}

#[test]
fn closing_tells_of_a_replaced_file_and_of_one_that_is_gone() {
    let (data, mut seat, theirs) = replaced();
    seat.ask(Action::Quit);
    let ours = kept_beside(&mut seat);
    assert_eq!(seat.state.dialog, Some(Dialog::CloseReplaced));
    assert_eq!(read(&ours), seat.state.notebook);
    assert_eq!(read(&notes_file(data.path())), theirs);
    drop(seat);
    assert_eq!(read(&notes_file(data.path())), theirs, "nor does the last save of a window write over it");

    let data = tempfile::tempdir().unwrap();
    let mut seat = Seat::at(data.path());
    seat.write(SESSION, "这里的话");
    seat.until(|seat| matches!(seat.state.save_state(), SaveState::Saved(_)));
    fs::remove_dir_all(data.path().join("notebooks")).unwrap();
    seat.ask(Action::Quit);
    seat.until(|seat| seat.state.dialog == Some(Dialog::CloseTold(ClosingNews::Rewritten)));
    assert_eq!(read(&notes_file(data.path())), seat.state.notebook);
}

#[test]
fn what_is_typed_while_theirs_are_read_counts_more() {
    let (data, mut seat, _) = replaced();
    seat.ask(Action::WindowFocused);
    kept_beside(&mut seat);
    let splice = Splice { at: 0, removed: String::new(), inserted: "急".to_owned() };
    seat.ask_only(Action::ReplacedNotes(ReplacedNotesAction::OpenTheirs));
    seat.ask_only(Action::EditNote { place: NotePlace::Forum, splice, typing: true });
    seat.until(|seat| matches!(seat.state.save_state(), SaveState::Saved(_)));
    assert_eq!((seat.state.notebook.forum.text.as_str(), note(&seat)), ("急", "这里的话"));
    assert_eq!(read(&notes_file(data.path())), seat.state.notebook);
    assert!(seat.state.notices.iter().any(|notice| notice.text.contains("notebook.conflict-")));
}

#[test]
fn a_file_that_is_no_notebook_is_not_taken() {
    let (data, mut seat, _) = replaced();
    fs::write(notes_file(data.path()), "{\"a\": 1}").unwrap();
    seat.ask(Action::WindowFocused);
    kept_beside(&mut seat);
    seat.ask(Action::ReplacedNotes(ReplacedNotesAction::OpenTheirs));
    assert!(matches!(seat.state.save_state(), SaveState::Replaced { .. }));
    assert!(seat.said().contains("notebook.json"), "{}", seat.said());
    assert_eq!(note(&seat), "这里的话");
}
