//! The live panel in the rendered window: since when, who has the floor, and the keys of a meeting.

use crate::setup::{Setup, Window};
use crate::support::pictures::assert_picture;
use egui::Key;
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Action, EditorCommand, Page};
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, Splice};
use rostrum_store::{SaveReport, ThemeChoice};
use std::sync::atomic::{AtomicI64, Ordering};

const ZH: &str = "[13:07] **主持人**：把讨论限在三点。\n[13:15] **雇主组**：缴费型制度要顾及小企业的现金流。\n\
    [13:21] **工人组**：底线应写进国家预算。\n";

const EN: &str = "[13:07] **Moderator:** keep to three points.\n\
    [13:15] **Employers' group:** mind the cash flow of small firms.\n\
    [13:21] **Workers' group:** **Commitment:** floors belong in the national budget.\n";

fn place() -> NotePlace {
    NotePlace::Session("thematic-2".into())
}

fn ask(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, action);
    window.run();
}

fn write(window: &mut Window, text: &str) {
    let splice = Splice { at: 0, removed: String::new(), inserted: text.to_owned() };
    ask(window, Action::EditNote { place: place(), splice, typing: false });
}

fn note(window: &Window) -> String {
    window.state().state().notebook.text(&place()).to_owned()
}

fn says(window: &Window, wanted: &str) -> bool {
    window
        .query_all_by(|_| true)
        .filter_map(|node| node.accesskit_node().label().or_else(|| node.value()))
        .any(|name| name.contains(wanted))
}

#[test]
fn it_tells_since_when_and_who_has_the_floor_and_goes_there() {
    // 13:26 in Geneva; the session is on from 13:00 to 14:30.
    let watch: &'static AtomicI64 = Box::leak(Box::new(AtomicI64::new(1_645_619_160_000)));
    let mut window = Setup { watch: Some(watch), ..Setup::default() }.open();
    assert!(says(&window, "已开26分钟，还有1小时4分钟"));
    assert!(!says(&window, "正在发言"));
    write(&mut window, ZH);
    assert!(says(&window, "正在发言：工人组 · 13:21 起，5分钟"));
    window.get_by_label("发言名单（3）").click();
    window.run();
    assert!(says(&window, "雇主组 · 13:15，6分钟 · 缴费型制度要顾及小企业的现金流。"));
    window.get_by_label_contains("雇主组 · 13:15").click();
    window.run();
    window.key_press(Key::F7);
    window.run();
    assert!(note(&window).contains("[13:15] **雇主组**：**承诺**：缴费型"), "{}", note(&window));
    // A heading closes the list; the session goes over its time.
    let splice =
        Splice { at: note(&window).len(), removed: String::new(), inserted: "## 会后\n".to_owned() };
    ask(&mut window, Action::EditNote { place: place(), splice, typing: false });
    assert!(!says(&window, "正在发言"));
    watch.fetch_add(70 * 60 * 1000, Ordering::Relaxed);
    window.run();
    assert!(!says(&window, "已开"));
    ask(&mut window, Action::Undo);
    // Without a word on anybody since, it has ended, and the last speaker's clock has stopped with it.
    assert!(says(&window, "已结束，历时1小时30分钟"));
    assert!(says(&window, "正在发言：工人组 · 13:21 起，1小时9分钟"));
    let splice = Splice {
        at: note(&window).len(),
        removed: String::new(),
        inserted: "[14:32] **巴西**：还有一点。\n".to_owned(),
    };
    ask(&mut window, Action::EditNote { place: place(), splice, typing: false });
    assert!(says(&window, "超过预定6分钟"));
    assert!(says(&window, "正在发言：巴西 · 14:32 起，4分钟"));
}

#[test]
fn the_row_of_keys_takes_down_who_said_what() {
    let mut window = Setup::default().open();
    ask(&mut window, Action::Editor(EditorCommand::Focus));
    let key = |window: &mut Window, key: Key| {
        window.key_press(key);
        window.run();
    };
    let type_in = |window: &mut Window, text: &str| {
        window.event(egui::Event::Text(text.to_owned()));
        window.run();
    };
    key(&mut window, Key::F5);
    type_in(&mut window, "主席请中国发言。");
    key(&mut window, Key::F7);
    assert_eq!(note(&window), "[13:26] **承诺**：主席请中国发言。");
    key(&mut window, Key::F7);
    key(&mut window, Key::F8);
    assert_eq!(note(&window), "- [ ] [13:26] 主席请中国发言。");
    key(&mut window, Key::F8);
    key(&mut window, Key::F8);
    assert_eq!(note(&window), "- [ ] [13:26] 主席请中国发言。");
}

#[test]
fn no_session_that_is_not_on_is_live() {
    let mut window = Setup::default().open();
    assert!(says(&window, "已开"));
    for page in [Page::Session("thematic-3".into()), Page::Session("thematic-1".into()), Page::Overview] {
        ask(&mut window, Action::Open(page));
        assert!(!says(&window, "已开"));
    }
}

fn draw(name: &str, language: Language, theme: ThemeChoice, text: &str, list: &str) {
    let setup = Setup { language: Some(language), theme: Some(theme), saves: false, ..Setup::default() };
    let mut window = setup.open();
    write(&mut window, text);
    let at = setup.now.parse().unwrap();
    ask(&mut window, Action::SaveReported(SaveReport::Saved { revision: u64::MAX, at }));
    window.get_by_label(list).click();
    window.run();
    assert_picture(name, &setup.raster.picture(&window));
}

#[test]
fn pictures_of_the_panel() {
    draw("live_zh_light", Language::ZhHans, ThemeChoice::Light, ZH, "发言名单（3）");
    draw("live_en_dark", Language::En, ThemeChoice::Dark, EN, "Speakers (3)");
}
