//! The disk under the window: a notes file that other programs replace or delete, a disk that hangs, and closing then.

use crate::driven::{compose, note, press, wait_until_saved};
use crate::reviews::{assert_says, click, says};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{ViewportCommand, ViewportId};
use egui_kittest::kittest::Queryable;
use rostrum_app::{Action, ClosingNews, Command, Dialog, SaveState};
use rostrum_locale::Language;
use rostrum_notebook::Notebook;
use rostrum_store::{SaveError, SaveReport, write_notebook};
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

fn settle(window: &mut Window, what: impl Fn(&Window) -> bool) {
    let limit = Instant::now() + Duration::from_secs(20);
    while !what(window) {
        assert!(Instant::now() < limit, "it never came to it: {:?}", window.state().state().save_state());
        std::thread::sleep(Duration::from_millis(10));
        window.step();
    }
    window.run();
}

/// The window loses the keyboard to another program, and has it again.
fn leave_and_come_back(window: &mut Window) {
    for focused in [false, true] {
        window.input_mut().focused = focused;
        window.run();
    }
}

fn asked_to_close(window: &Window) -> bool {
    window.output().viewport_output[&ViewportId::ROOT].commands.contains(&ViewportCommand::Close)
}

fn notes_file(setup: &Setup) -> PathBuf {
    setup.folder.path().join("notebooks/ilo-forum-2022/notebook.json")
}

fn replaced(language: Language) -> (Setup, Window) {
    let setup = Setup { language: Some(language), ..Setup::default() };
    let mut window = setup.open();
    compose(&mut window, "xian", "先写的");
    wait_until_saved(&mut window);
    let mut theirs = Notebook::new("ilo-forum-2022".into());
    theirs.forum.text = "别处的话".to_owned();
    write_notebook(&notes_file(&setup), &theirs).unwrap();
    (setup, window)
}

fn is_replaced(window: &Window) -> bool {
    matches!(window.state().state().save_state(), SaveState::Replaced { .. })
}

#[test]
fn coming_back_to_a_window_whose_file_was_replaced_tells_so_and_offers_both() {
    for (language, told, open, keep) in [
        (Language::ZhHans, "笔记文件被别的程序替换了", "打开新文件", "保留此处显示的内容"),
        (
            Language::En,
            "Another program has replaced the notes file.",
            "Open the new file",
            "Keep what is shown here",
        ),
    ] {
        let (_setup, mut window) = replaced(language);
        assert!(!says(&window, told));
        leave_and_come_back(&mut window);
        settle(&mut window, is_replaced);
        assert_says(&window, told);
        assert!(window.query_by_role_and_label(Role::Button, keep).is_some());
        click(&mut window, Role::Button, open);
        settle(&mut window, |window| matches!(window.state().state().save_state(), SaveState::Saved(_)));
        assert_eq!(window.state().state().notebook.forum.text, "别处的话");
        assert_eq!(note(&window, "thematic-2"), "");
        assert!(window.query_by_label_contains(told).is_none());
    }
}

#[test]
fn closing_a_window_whose_file_was_replaced_asks_first() {
    let (setup, mut window) = replaced(Language::ZhHans);
    press(&mut window, Command::Quit);
    settle(&mut window, is_replaced);
    assert_eq!(window.state().state().dialog, Some(Dialog::CloseReplaced));
    assert!(!asked_to_close(&window));
    assert_says(&window, "笔记文件被替换了");
    click(&mut window, Role::Button, "返回");
    assert_eq!(window.state().state().dialog, None);
    press(&mut window, Command::Quit);
    settle(&mut window, |window| window.state().state().dialog.is_some());
    assert!(!asked_to_close(&window));
    let buttons = window.query_all_by_role_and_label(Role::Button, "保留此处显示的内容").count();
    assert_eq!(buttons, 2, "in the dialog and above the notes");
    let ask = window.state().state().dialog.clone();
    assert_eq!(ask, Some(Dialog::CloseReplaced));
    window.query_all_by_role_and_label(Role::Button, "关闭").last().unwrap().click();
    window.step();
    assert!(asked_to_close(&window));
    drop(window);
    let window = setup.open();
    assert_eq!(window.state().state().notebook.forum.text, "别处的话");
}

#[test]
fn closing_a_window_whose_file_was_deleted_says_that_it_is_there_again() {
    let setup = Setup::default();
    let mut window = setup.open();
    compose(&mut window, "xian", "先写的");
    wait_until_saved(&mut window);
    fs::remove_file(notes_file(&setup)).unwrap();
    press(&mut window, Command::Quit);
    settle(&mut window, |window| window.state().state().dialog.is_some());
    assert_eq!(window.state().state().dialog, Some(Dialog::CloseTold(ClosingNews::Rewritten)));
    assert_says(&window, "笔记文件曾被删除");
    assert!(notes_file(&setup).exists());
    window.query_all_by_role_and_label(Role::Button, "关闭").last().unwrap().click();
    settle(&mut window, asked_to_close_step);
}

fn asked_to_close_step(window: &Window) -> bool {
    asked_to_close(window)
}

#[test]
fn the_question_follows_a_disk_that_recovers() {
    for (language, before, after, close) in [
        (Language::ZhHans, "笔记尚未保存", "笔记已经保存", "关闭"),
        (Language::En, "Your notes are not saved yet", "Your notes are saved now", "Close"),
    ] {
        let setup = Setup { language: Some(language), saves: false, ..Setup::default() };
        let mut window = setup.open();
        compose(&mut window, "zi", "不能丢的字");
        let since = chrono::Utc::now();
        let report = |window: &mut Window, report| {
            let ctx = window.ctx.clone();
            window.state_mut().dispatch(&ctx, Action::SaveReported(report));
            window.run();
        };
        report(&mut window, SaveReport::NotSaved { error: SaveError::DiskFull, since });
        press(&mut window, Command::Quit);
        assert!(says(&window, before));
        report(&mut window, SaveReport::Silent { since });
        assert!(says(&window, before));
        report(&mut window, SaveReport::Saved { revision: u64::MAX, at: since });
        assert_says(&window, after);
        assert!(!says(&window, before));
        window.query_all_by_role_and_label(Role::Button, close).last().unwrap().click();
        window.step();
        settle(&mut window, |window| asked_to_close(window) || window.state().state().dialog.is_none());
    }
}

#[test]
fn a_disk_that_does_not_answer_is_told_with_a_copy_offered() {
    for (language, told, copy) in [
        (Language::ZhHans, "起没有响应", "另存到…"),
        (Language::En, "The disk has not answered since", "Save a copy elsewhere…"),
        (Language::Fr, "Le disque ne répond plus depuis", "Enregistrer une copie ailleurs…"),
        (Language::Es, "El disco no responde desde las", "Guardar una copia en otro lugar…"),
    ] {
        let mut window = Setup { language: Some(language), saves: false, ..Setup::default() }.open();
        compose(&mut window, "zi", "字");
        let ctx = window.ctx.clone();
        let since = chrono::Utc::now();
        window.state_mut().dispatch(&ctx, Action::SaveReported(SaveReport::Silent { since }));
        window.run();
        assert_says(&window, told);
        assert!(window.query_by_role_and_label(Role::Button, copy).is_some());
    }
}
