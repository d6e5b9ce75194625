//! What brought a window down before it was seen is known at the next start, and nothing else is.

use rostrum_app::{Action, LibraryAction, NoticeKind, StartOptions, State, load_startup_data};
use rostrum_formats::builtin_programme::{BUILTIN_PROGRAMME_ID, builtin_programme};
use rostrum_programme::{LocalizedText, Programme, ProgrammeId};
use rostrum_store::{
    Folders, NewRevision, OpenAttemptMarker, ProgrammeRevisionId, failed_openings, forget_failed_opening,
    read_notebook, store_revision, write_notebook,
};
use std::path::Path;
use std::process::Command;

fn folders(folder: &Path) -> Folders {
    Folders::resolve(Some(folder.to_owned())).unwrap()
}

fn opened(programme: &str, revision: u32) -> ProgrammeRevisionId {
    ProgrammeRevisionId { programme: ProgrammeId::from(programme), revision }
}

/// Names the data folder to the process that ends in the middle of opening.
const CHILD: &str = "ROSTRUM_TEST_ENDS_WHILE_OPENING";

/// Not a test by itself: a window that ends, by whatever, before its first frames were drawn.
#[test]
fn ends_while_opening() {
    let Some(folder) = std::env::var_os(CHILD) else { return };
    let options = StartOptions { data_dir: Some(folder.into()), ..StartOptions::default() };
    let (opening, _target) = load_startup_data(&options).unwrap();
    let _state = State::new(opening);
    std::process::abort();
}

/// Starts on a folder in a process of its own, which ends before anything was shown.
fn crash(folder: &Path) {
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["ends_while_opening", "--quiet"])
        .env(CHILD, folder)
        .output()
        .unwrap()
        .status;
    assert!(!status.success());
}

fn begin(folder: &Path) -> State {
    let options = StartOptions { data_dir: Some(folder.to_owned()), ..StartOptions::default() };
    let (opening, _target) = load_startup_data(&options).unwrap();
    State::new(opening)
}

fn kept(folders: &Folders, programme: &Programme, parent: Option<u32>) -> u32 {
    let new = NewRevision {
        programme,
        parent,
        returns_to: None,
        source: None,
        corrections: None,
        touched: Default::default(),
        now: "2024-09-01T10:00:00Z".parse().unwrap(),
    };
    store_revision(folders, &new).unwrap().0.about.number
}

/// The built-in programme with an accepted revision; the notes name it.
fn with_a_revision(folder: &Path) -> u32 {
    let folders = folders(folder);
    let mut programme = builtin_programme().unwrap().value;
    programme.revision.label = LocalizedText::of("en", "Rev.1");
    let number = kept(&folders, &programme, Some(0));
    name_revision(&folders, BUILTIN_PROGRAMME_ID, number);
    number
}

fn name_revision(folders: &Folders, programme: &str, number: u32) {
    let path = folders.notebook_file(&ProgrammeId::from(programme));
    let mut notebook = rostrum_notebook::Notebook::new(ProgrammeId::from(programme));
    notebook.revision = number;
    write_notebook(&path, &notebook).unwrap();
}

fn revision_in_notes(folder: &Path, programme: &str) -> u32 {
    let programme = ProgrammeId::from(programme);
    match read_notebook(&folders(folder).notebook_file(&programme), &programme) {
        rostrum_store::NotebookReadOutcome::Loaded { notebook, .. } => notebook.revision,
        other => panic!("the notes are not there: {other:?}"),
    }
}

#[test]
fn a_revision_that_brought_the_window_down_is_held_back_and_the_notes_stay() {
    let folder = tempfile::tempdir().unwrap();
    let number = with_a_revision(folder.path());
    assert_eq!(begin(folder.path()).shown_programme_revision(), opened(BUILTIN_PROGRAMME_ID, number));
    crash(folder.path());
    let state = begin(folder.path());
    let held = state.crashed_revision().expect("nothing is held back").clone();
    assert_eq!(
        (held.opened, held.shown, held.label.as_str()),
        (opened(BUILTIN_PROGRAMME_ID, number), Some(0), "Rev.1")
    );
    assert_eq!(state.shown_programme_revision(), opened(BUILTIN_PROGRAMME_ID, 0));
    assert_ne!(state.shown_programme().revision.label, LocalizedText::of("en", "Rev.1"));
    // Nobody decided yet.
    assert_eq!(state.notebook.revision, number);
    drop(state);
    assert_eq!(revision_in_notes(folder.path(), BUILTIN_PROGRAMME_ID), number);
    // Closed without a decision: asked again.
    assert!(begin(folder.path()).crashed_revision().is_some());
}

#[test]
fn the_delegate_opens_it_anyway_or_returns_to_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let number = with_a_revision(folder.path());
    crash(folder.path());
    for open in [true, false] {
        let mut state = begin(folder.path());
        let action = if open { LibraryAction::OpenHeldBack } else { LibraryAction::LeaveHeldBack };
        let effects = rostrum_app::update(&mut state, Action::Library(action));
        let said = format!("{effects:?}");
        assert!(said.contains("ForgetFailed"), "{said}");
        assert!(said.contains(if open { "Load {" } else { "Return {" }), "{said}");
        assert!(state.crashed_revision().is_none());
        assert_eq!(state.notebook.revision, number);
    }
}

#[test]
fn another_programme_that_was_open_last_gives_way_to_the_built_in_one() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(folder.path());
    let mut programme = builtin_programme().unwrap().value;
    programme.id = ProgrammeId::from("other-forum");
    programme.title = LocalizedText::of("en", "Other Forum");
    let number = kept(&folders, &programme, None);
    name_revision(&folders, "other-forum", number);
    std::fs::write(folders.settings_file(), r#"{"last_programme":"other-forum"}"#).unwrap();
    assert_eq!(begin(folder.path()).shown_programme_revision(), opened("other-forum", number));
    crash(folder.path());
    let mut state = begin(folder.path());
    assert_eq!(state.shown_programme_revision(), opened(BUILTIN_PROGRAMME_ID, 0));
    let held = state.crashed_revision().expect("nothing is held back");
    assert_eq!((held.shown, held.label.as_str()), (None, "Other Forum"));
    assert!(state.notices.iter().all(|notice| notice.kind != NoticeKind::Failed));
    let effects = rostrum_app::update(&mut state, Action::Library(LibraryAction::LeaveHeldBack));
    let said = format!("{effects:?}");
    assert!(said.contains("ForgetFailed") && said.contains("WriteSettings"), "{said}");
    assert_eq!(state.settings.last_programme, None);
    assert_eq!(revision_in_notes(folder.path(), "other-forum"), number);
}

#[test]
fn two_windows_and_an_orderly_end_are_no_alarm() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(folder.path());
    let (one, two) = (opened("one", 1), opened("two", 2));
    let first = OpenAttemptMarker::write(&folders, &one).unwrap();
    let second = OpenAttemptMarker::write(&folders, &two).unwrap();
    // Both windows are alive.
    assert_eq!(failed_openings(&folders), []);
    drop(first);
    drop(second);
    assert_eq!(failed_openings(&folders), []);
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().flatten().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_panic_leaves_the_note_only_when_something_was_drawn() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(folder.path());
    for (drawn, expected) in [(false, vec![]), (true, vec![opened("one", 1)])] {
        let folders = folders.clone();
        let inner = folders.clone();
        let outcome = std::thread::spawn(move || {
            let mut note = OpenAttemptMarker::write(&inner, &opened("one", 1)).unwrap();
            if drawn {
                note.mark_drawing_begun();
            }
            panic!("as a display that is missing, or a view");
        })
        .join();
        assert!(outcome.is_err());
        assert_eq!(failed_openings(&folders), expected);
    }
    forget_failed_opening(&folders, &opened("two", 1));
    assert_eq!(failed_openings(&folders).len(), 1);
    forget_failed_opening(&folders, &opened("one", 1));
    assert_eq!(failed_openings(&folders), []);
}

#[test]
fn what_is_no_note_of_ours_stops_no_start() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("a", ""), ("b", "{"), ("c", "[1]"), ("d", r#"{"programme":1,"revision":-1}"#)] {
        std::fs::write(folder.path().join(format!(".opening-{name}.json")), text).unwrap();
    }
    std::fs::create_dir(folder.path().join(".opening-folder.json")).unwrap();
    std::fs::write(folder.path().join(".opening-large.json"), vec![b' '; 1 << 20]).unwrap();
    assert_eq!(failed_openings(&folders(folder.path())), []);
    assert!(begin(folder.path()).crashed_revision().is_none());
}
