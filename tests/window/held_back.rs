//! A revision that brought the window down: said over the window, with the ways on; notes of what is opened are gone once
//! it was seen.

use crate::reviews::{Outline, assert_says, click, says, settle, write_note};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use rostrum_store::{ProgrammeRevisionId, failed_openings};

/// The notes of what is opened that stand in the folder, of living windows or others.
fn notes(setup: &Setup) -> usize {
    let entries = std::fs::read_dir(setup.folder.path()).unwrap().flatten();
    entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(".opening-")).count()
}

/// A desk whose window accepted an update.
fn updated() -> Setup {
    let mut setup = Setup::default();
    setup.argument = Some(Outline::default().write(setup.folder.path(), "方案概述 Rev.1.txt"));
    let mut window = setup.open();
    settle(&mut window);
    write_note(&mut window, "thematic-2", "问覆盖率。\n");
    click(&mut window, Role::Button, "接受更新");
    settle(&mut window);
    window.run();
    assert_eq!(window.state().state().notebook.revision, 1);
    assert_eq!(notes(&setup), 0, "what was accepted was seen");
    drop(window);
    setup.argument = None;
    setup
}

/// What a window leaves that ends before its first frames were drawn.
fn leave_note(setup: &Setup, revision: u32) {
    let opened = ProgrammeRevisionId { programme: "ilo-forum-2022".into(), revision };
    let path = setup.folder.path().join(".opening-left.json");
    std::fs::write(path, serde_json::to_vec(&opened).unwrap()).unwrap();
}

fn failed(window: &Window) -> usize {
    failed_openings(&window.state().state().folders).len()
}

#[test]
fn a_window_that_was_seen_leaves_no_note_however_it_ends() {
    let setup = updated();
    let window = setup.open();
    assert_eq!(window.state().state().shown_programme_revision().revision, 1);
    assert_eq!(notes(&setup), 0);
    // As if it were killed now.
    std::mem::forget(window);
    let window = setup.open();
    assert!(window.state().state().crashed_revision().is_none());
}

#[test]
fn the_revision_before_is_shown_and_becomes_the_current_one_when_asked() {
    let setup = updated();
    leave_note(&setup, 1);
    let mut window = setup.open();
    let state = window.state().state();
    assert_eq!((state.shown_programme_revision().revision, state.notebook.revision), (0, 1));
    assert_says(&window, "程序意外退出，所以这次先打开前一版本");
    assert_eq!(failed(&window), 1, "nobody decided yet");
    click(&mut window, Role::Button, "恢复前一版本");
    settle(&mut window);
    window.run();
    let state = window.state().state();
    assert_eq!(state.notebook.revision, 2);
    assert_eq!(state.library.revisions.get(2).unwrap().about.returns_to, Some(0));
    assert_eq!(crate::reviews::note(&window, "thematic-2"), "问覆盖率。\n");
    assert!(!says(&window, "意外退出"));
    assert_eq!((failed(&window), notes(&setup)), (0, 0));
    drop(window);
    let window = setup.open();
    assert!(window.state().state().crashed_revision().is_none());
    assert_eq!(window.state().state().shown_programme_revision().revision, 2);
}

#[test]
fn it_is_opened_all_the_same_when_asked_and_is_then_no_longer_held_back() {
    let setup = updated();
    leave_note(&setup, 1);
    let mut window = setup.open();
    click(&mut window, Role::Button, "仍然打开");
    settle(&mut window);
    window.run();
    let state = window.state().state();
    assert_eq!((state.shown_programme_revision().revision, state.notebook.revision), (1, 1));
    assert!(!says(&window, "意外退出"));
    assert_eq!((failed(&window), notes(&setup)), (0, 0));
    drop(window);
    assert!(setup.open().state().state().crashed_revision().is_none());
}

#[test]
fn a_note_about_another_revision_is_no_reason_to_ask() {
    let setup = updated();
    leave_note(&setup, 7);
    let window = setup.open();
    assert!(window.state().state().crashed_revision().is_none());
    assert_eq!(window.state().state().shown_programme_revision().revision, 1);
}
