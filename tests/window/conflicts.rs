//! Copies beside the notes in the window: named when the notes are opened and when the window gets the keyboard, compared
//! by word, taken over with one press.

use crate::driven::{note, press, wait_until_saved};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::Command;
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, Notebook};
use rostrum_store::{Folders, write_notebook, write_notebook_copy};
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

const COPY: &str = "notebook.sync-conflict-20220223-101112-ABCDEFG.json";

fn notebook(text: &str) -> Notebook {
    let mut notebook = Notebook::new("ilo-forum-2022".into());
    notebook.sessions.entry("thematic-2".into()).or_default().note.text = text.to_owned();
    notebook
}

/// A desk with notes, and a copy beside them.
fn desk(language: Language, own: &str, other: Option<&str>) -> (Setup, PathBuf) {
    let setup = Setup { language: Some(language), ..Setup::default() };
    let folders = Folders::resolve(Some(setup.folder.path().to_owned())).unwrap();
    let file = folders.notebook_file(&"ilo-forum-2022".into());
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    write_notebook(&file, &notebook(own)).unwrap();
    let copy = file.with_file_name(COPY);
    if let Some(other) = other {
        write_notebook_copy(&copy, &notebook(other), false).unwrap();
    }
    (setup, copy)
}

fn settle(window: &mut Window, what: impl Fn(&Window) -> bool) {
    let limit = Instant::now() + Duration::from_secs(20);
    while !what(window) {
        assert!(Instant::now() < limit, "{:?}", window.state().state().notices);
        std::thread::sleep(Duration::from_millis(10));
        window.run();
    }
}

fn is_compared(window: &Window) -> bool {
    window.state().state().conflicts.compared.is_some()
}

fn said(window: &Window) -> String {
    window.get_by_role(Role::Status).accesskit_node().label().unwrap_or_default()
}

#[test]
fn a_copy_is_named_compared_by_word_and_taken_over_in_both_languages() {
    for (language, kind, compare, heading, take, whole, taken, same) in [
        (
            Language::ZhHans,
            "“notebook.sync-conflict-20220223-101112-ABCDEFG.json”（Syncthing）",
            "与笔记旁边的副本比较",
            "“全民社会保护”的笔记",
            "采用这一段：",
            "采用副本全文：“全民社会保护”的笔记",
            "先听低收入国家怎样讲。\n\n问财政部要 2021 年的数。",
            "这份副本与笔记内容相同。",
        ),
        (
            Language::En,
            "“notebook.sync-conflict-20220223-101112-ABCDEFG.json” (Syncthing)",
            "Compare with the copies beside the notes",
            "the notes on “Universal social protection”",
            "Use this: ",
            "Use the copy’s whole text: the notes on “Universal social protection”",
            "先听低收入国家怎样讲。\n\n问财政部要 2021 年的数。",
            "This copy says the same as your notes.",
        ),
    ] {
        let own = "先听低收入国家怎样讲。\n\n问财政部要 2020 年的数。";
        let other = "先听各国怎样讲。\n\n问财政部要 2021 年的数。";
        let (setup, copy) = desk(language, own, Some(other));
        let bytes = fs::read(&copy).unwrap();
        let mut window = setup.open();
        settle(&mut window, |window| !window.state().state().notices.is_empty());
        assert!(said(&window).contains(kind), "{}", said(&window));
        window.get_by_label(compare).click();
        window.run();
        settle(&mut window, is_compared);
        window.run();
        window.get_by_role_and_label(Role::Heading, compare);
        window.get_by_role_and_label(Role::Heading, heading);
        assert!(window.query_by_label(other).is_none());
        let act =
            if language == Language::En { "Show the copy’s whole text: " } else { "显示副本全文：" };
        window.get_by_label(&format!("{act}{heading}")).click();
        window.run();
        window.get_by_label(other);
        let acts: Vec<_> = window
            .get_all_by_role(Role::Button)
            .filter(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(take)))
            .collect();
        assert_eq!(acts.len(), 2);
        acts[1].click();
        drop(acts);
        window.run();
        assert_eq!(note(&window, "thematic-2"), taken);
        window.get_by_label(whole).click();
        window.run();
        assert_eq!(note(&window, "thematic-2"), other);
        window.get_by_label(same);
        // Each was one step.
        press(&mut window, Command::Undo);
        assert_eq!(note(&window, "thematic-2"), taken);
        press(&mut window, Command::Undo);
        assert_eq!(note(&window, "thematic-2"), own);
        press(&mut window, Command::CloseTop);
        wait_until_saved(&mut window);
        assert_eq!(fs::read(&copy).unwrap(), bytes);
    }
}

#[test]
fn a_copy_that_comes_while_the_window_is_open_is_noticed_when_it_gets_the_keyboard() {
    let (setup, copy) = desk(Language::ZhHans, "一", None);
    let mut window = setup.open();
    assert!(window.state().state().notices.is_empty());
    assert!(Command::Conflicts.action(window.state().state()).is_none());
    write_notebook_copy(&copy, &notebook("二"), false).unwrap();
    for focused in [false, true] {
        window.input_mut().focused = focused;
        window.run();
    }
    settle(&mut window, |window| !window.state().state().notices.is_empty());
    press(&mut window, Command::Conflicts);
    settle(&mut window, is_compared);
    window.run();
    window.get_by_label("不再提醒这份副本").click();
    window.run();
    assert_eq!(window.state().state().dialog, None);
    assert!(window.state().state().notices.is_empty());
    assert!(Command::Conflicts.action(window.state().state()).is_none());
    assert!(copy.exists());
}

#[test]
fn what_only_the_copy_has_is_offered_and_notes_that_are_read_only_offer_nothing() {
    let (setup, _) = desk(Language::ZhHans, "", Some("只在副本里"));
    let mut first = setup.open();
    settle(&mut first, |window| !window.state().state().notices.is_empty());
    let mut second = setup.open();
    assert!(second.state().state().read_only_reason().is_some());
    settle(&mut second, |window| Command::Conflicts.action(window.state().state()).is_some());
    press(&mut second, Command::Conflicts);
    settle(&mut second, is_compared);
    second.run();
    second.get_by_label("只有副本里有");
    assert!(second.query_by_label_contains("采用副本全文").is_none());
    press(&mut first, Command::Conflicts);
    settle(&mut first, is_compared);
    first.run();
    first.get_by_label("采用副本全文：“全民社会保护”的笔记").click();
    first.run();
    assert_eq!(first.state().state().notebook.text(&NotePlace::Session("thematic-2".into())), "只在副本里");
}

#[test]
fn a_comment_that_only_the_copy_has_is_shown_with_its_words() {
    let (setup, _) = desk(Language::ZhHans, "问财政部要数。", Some("问财政部要数。<!-- 王芳已经问过 -->"));
    let mut window = setup.open();
    settle(&mut window, |window| Command::Conflicts.action(window.state().state()).is_some());
    press(&mut window, Command::Conflicts);
    settle(&mut window, is_compared);
    window.run();
    window.get_by_label_contains("：王芳已经问过");
}
