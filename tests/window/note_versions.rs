//! Earlier versions of the notes in the whole window: opened by key or by the button in the head, gone through by the
//! arrows, brought back, copied, deleted, taken back.

use crate::driven::{note, press, wait_until_saved};
use crate::interventions::{ask, says};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Action, Command, Dialog, Page};
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, Splice};
use std::sync::atomic::{AtomicI64, Ordering};

const HOUR_MS: i64 = 3_600_000;
const SESSION: &str = "thematic-2";

fn write(window: &mut Window, text: &str) {
    let place = NotePlace::Session(SESSION.into());
    let Some(splice) = Splice::between(&note(window, SESSION), text) else { return };
    ask(window, Action::EditNote { place, splice, typing: false });
}

/// A window whose notes were worked on in three sessions.
fn opened(language: Language) -> (Setup, Window, &'static AtomicI64) {
    // 2022-02-23, 20:26 in Shanghai.
    let watch: &'static AtomicI64 = Box::leak(Box::new(AtomicI64::new(1_645_619_160_000)));
    let setup = Setup { language: Some(language), watch: Some(watch), ..Setup::default() };
    let mut window = setup.open();
    ask(&mut window, Action::Open(Page::Session(SESSION.into())));
    for text in ["主席致辞。", "主席致辞。\n三位代表发言。", "主席致辞。\n四位代表先后发言。"]
    {
        write(&mut window, text);
        watch.fetch_add(HOUR_MS, Ordering::Relaxed);
        window.run();
    }
    (setup, window, watch)
}

/// The rows of the list, as they are read out.
fn rows(window: &Window) -> Vec<String> {
    let rows = window.query_all_by(|node| node.role() == Role::ListBoxOption);
    rows.filter_map(|row| row.accesskit_node().label()).collect()
}

fn chosen(window: &Window) -> Option<String> {
    let mut rows = window.query_all_by(|node| node.role() == Role::ListBoxOption);
    rows.find(|row| row.accesskit_node().is_selected() == Some(true))
        .and_then(|row| row.accesskit_node().label())
}

fn key(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run();
}

#[test]
fn versions_are_gone_through_and_brought_back_by_the_keyboard_alone() {
    for (language, expected, back, gone) in [
        (
            Language::ZhHans,
            [
                "2月23日 21:26的文本 · 继续动笔之前 · 此后删去1字 · 此后新增3字",
                "2月23日 20:26的文本 · 继续动笔之前 · 此后新增8字",
            ],
            "已恢复该版本；之前的文本也已保存为历史版本。",
            "删去：三",
        ),
        (
            Language::En,
            [
                "Text of 23 Feb 21:26 · before you went on with it · 1\u{A0}character gone since · 3\u{A0}characters added since",
                "Text of 23 Feb 20:26 · before you went on with it · 8\u{A0}characters added since",
            ],
            "The earlier version is the text again; what stood there is kept as an earlier version.",
            "Removed: 三",
        ),
    ] {
        let (setup, mut window, _) = opened(language);
        press(&mut window, Command::FocusNotes);
        let before = window.state().state().notebook.clone();
        press(&mut window, Command::NoteVersions);
        assert_eq!(window.state().state().dialog, Some(Dialog::NoteVersions));
        assert_eq!(rows(&window), expected);
        assert_eq!(chosen(&window).as_deref(), Some(expected[0]), "the newest");
        assert!(says(&window, gone), "the difference by word");
        key(&mut window, Key::ArrowDown);
        assert_eq!(chosen(&window).as_deref(), Some(expected[1]));
        assert!(!says(&window, gone));
        key(&mut window, Key::ArrowDown);
        assert_eq!(chosen(&window).as_deref(), Some(expected[1]), "the last");
        key(&mut window, Key::Home);
        assert_eq!(chosen(&window).as_deref(), Some(expected[0]));
        key(&mut window, Key::Escape);
        assert_eq!(window.state().state().dialog, None);
        assert_eq!(window.state().state().notebook, before, "looking changes nothing");

        press(&mut window, Command::NoteVersions);
        key(&mut window, Key::End);
        key(&mut window, Key::Enter);
        assert_eq!(window.state().state().dialog, None);
        assert_eq!(note(&window, SESSION), "主席致辞。");
        assert!(says(&window, back));
        let kept = window.state().state().notebook.note(&NotePlace::Session(SESSION.into())).unwrap();
        assert_eq!(kept.versions.last().unwrap().text, "主席致辞。\n四位代表先后发言。");
        press(&mut window, Command::Undo);
        assert_eq!(window.state().state().notebook, before);
        press(&mut window, Command::Redo);
        assert_eq!(note(&window, SESSION), "主席致辞。");
        wait_until_saved(&mut window);
        let written = window.state().state().notebook.clone();
        drop(window);
        assert_eq!(setup.open().state().state().notebook, written);
    }
}

#[test]
fn a_version_is_deleted_by_key_or_button_and_undo_works_over_the_dialog() {
    let (_setup, mut window, _) = opened(Language::ZhHans);
    let before = window.state().state().notebook.clone();
    window.get_by_role_and_label(Role::Button, "历史版本").click();
    window.run();
    assert_eq!(rows(&window).len(), 2);
    key(&mut window, Key::Delete);
    assert_eq!(rows(&window).len(), 1);
    assert!(chosen(&window).unwrap().contains("20:26"));
    // The keyboard is still in the list.
    key(&mut window, Key::Delete);
    assert!(rows(&window).is_empty());
    assert!(says(&window, "还没有历史版本。"));
    press(&mut window, Command::Undo);
    press(&mut window, Command::Undo);
    assert_eq!(rows(&window).len(), 2);
    assert_eq!(window.state().state().notebook, before);
    window.get_by_role_and_label(Role::Button, "删除此版本").click();
    window.run();
    assert_eq!(rows(&window).len(), 1);
    press(&mut window, Command::Undo);
    window.get_by_role_and_label(Role::Button, "删除全部版本").click();
    window.run();
    assert!(rows(&window).is_empty());
    press(&mut window, Command::Undo);
    assert_eq!(window.state().state().notebook, before);
    // Mouse: a click chooses, the button brings back.
    window
        .get_by(|node| {
            node.role() == Role::ListBoxOption && node.label().is_some_and(|it| it.contains("20:26"))
        })
        .click();
    window.run();
    assert!(chosen(&window).unwrap().contains("20:26"));
    assert_eq!(note(&window, SESSION), "主席致辞。\n四位代表先后发言。", "chosen, not brought back");
    window.get_by_role_and_label(Role::Button, "复制文本").click();
    window.step();
    let copied = window.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    window.run();
    assert_eq!(copied.as_deref(), Some("主席致辞。"));
    window.get_by_role_and_label(Role::Button, "恢复").click();
    window.run();
    assert_eq!(note(&window, SESSION), "主席致辞。");
}

#[test]
fn a_note_without_versions_has_no_button_and_the_key_says_when_one_is_kept() {
    let setup = Setup::default();
    let mut window = setup.open();
    assert_eq!(window.query_all_by_role_and_label(Role::Button, "历史版本").count(), 0);
    press(&mut window, Command::NoteVersions);
    assert!(says(&window, "还没有历史版本。"));
    assert!(says(&window, "最多保存40个版本"));
    key(&mut window, Key::Escape);
    // A text that was emptied is fetched back: one key, then Enter.
    press(&mut window, Command::FocusNotes);
    window.event(egui::Event::Text("会前准备的要点".to_owned()));
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    key(&mut window, Key::Backspace);
    assert_eq!(note(&window, SESSION), "");
    press(&mut window, Command::NoteVersions);
    assert_eq!(rows(&window).len(), 1);
    key(&mut window, Key::Enter);
    assert_eq!(note(&window, SESSION), "会前准备的要点");
}

/// On a small window at a large scale the buttons stay within reach.
#[test]
fn the_dialog_fits_a_small_window() {
    for size in [[640.0, 400.0], [900.0, 560.0]] {
        let (_setup, mut window, _) = opened(Language::Fr);
        window.set_size(size.into());
        window.run();
        press(&mut window, Command::NoteVersions);
        for label in
            ["Rétablir", "Copier le texte", "Supprimer cette version", "Supprimer toutes les versions"]
        {
            let rect = window.get_by_role_and_label(Role::Button, label).rect();
            assert!(rect.bottom() <= size[1] && rect.right() <= size[0], "{label}: {rect:?} in {size:?}");
        }
    }
}
