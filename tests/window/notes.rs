//! The notes pane as a delegate uses it: keys, input method, undo, marks, find, reading, saving.

use crate::support::raster::Raster;
use chrono::{DateTime, Utc};
use egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum::ui::{FileDialogs, FileQuestion, RostrumApp, prepare_egui_context};
use rostrum_app::{
    Action, Clock, Dialog, EffectExecutor, Page, Pane, ProgrammeWithSessionLookup, ReadOnlyReason, SaveState,
    StartupData, State, Wake,
};
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, Notebook, Splice};
use rostrum_programme::Zone;
use rostrum_store::{
    Folders, Revisions, SaveError, SaveReport, Settings, ThemeChoice, UnreadableNotebook,
    UnreadableNotebookKind,
};
use std::sync::Arc;
use std::sync::mpsc::Sender;

/// 13:26 in Geneva, during the second thematic session.
const NOW: &str = "2022-02-23T12:26:00Z";
const SESSION: &str = "thematic-2";

struct NoDialogs;

impl FileDialogs for NoDialogs {
    fn ask(&self, _question: FileQuestion, _answers: (Sender<Action>, Wake)) {}
}

type Window = Harness<'static, RostrumApp>;

struct Wanted {
    language: Language,
    text: &'static str,
    read_only: Option<ReadOnlyReason>,
    theme: ThemeChoice,
    size: [f32; 2],
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            language: Language::ZhHans,
            text: "",
            read_only: None,
            theme: ThemeChoice::Light,
            size: [620.0, 1000.0],
        }
    }
}

fn state(wanted: &Wanted) -> State {
    let programme = rostrum_formats::builtin_programme::builtin_programme()
        .expect("the built-in programme is valid")
        .value;
    let folder = tempfile::tempdir().unwrap().keep();
    let mut notebook = Notebook::new(programme.id.clone());
    if !wanted.text.is_empty() {
        let splice = Splice { at: 0, removed: String::new(), inserted: wanted.text.to_owned() };
        let edit = rostrum_notebook::Edit::Text { place: place(), splice, edited: (None, None) };
        notebook.apply(&edit).unwrap();
    }
    let now: DateTime<Utc> = NOW.parse().unwrap();
    let mut state = State::new(StartupData {
        programme: ProgrammeWithSessionLookup::new(programme),
        revisions: Revisions::default(),
        open: None,
        given: None,
        notebook,
        settings: Settings { first_run_closed: true, ..Settings::default() },
        folders: Folders::resolve(Some(folder)).unwrap(),
        clock: Clock::Frozen(now),
        language: Some(wanted.language),
        theme: Some(wanted.theme),
        zone: None,
        system_zone: Zone(chrono_tz::Asia::Shanghai),
        system_language: None,
        read_only: wanted.read_only.clone(),
        notices: Vec::new(),
        held_back: None,
        note: None,
    });
    state.window.page = Page::Session(SESSION.into());
    state.window.narrow_pane = Pane::Notes;
    state
}

fn place() -> NotePlace {
    NotePlace::Session(SESSION.into())
}

fn open_with(wanted: Wanted) -> (Window, Raster) {
    let state = state(&wanted);
    let wake: Wake = Arc::new(|| ());
    let jobs = EffectExecutor::new(state.folders.clone(), state.shown_programme().id.clone(), None, wake);
    let app = RostrumApp::new(state, jobs, Box::new(NoDialogs));
    let pictures = Raster::default();
    let mut window = Harness::builder()
        .with_size(wanted.size)
        // Work off the frame may answer late on a busy machine; the window settles all the same.
        .with_max_steps(40)
        .with_context_setup(prepare_egui_context)
        .renderer(pictures.clone())
        .build_ui_state(|ui, app: &mut RostrumApp| app.draw_frame(ui), app);
    window.run();
    (window, pictures)
}

fn open(text: &'static str) -> Window {
    let mut window = open_with(Wanted { text, ..Wanted::default() }).0;
    window.key_press_modifiers(Modifiers::COMMAND, Key::J);
    window.run();
    window
}

fn note(window: &Window) -> &str {
    window.state().state().notebook.text(&place())
}

fn type_text(window: &mut Window, text: &str) {
    window.event(Event::Text(text.to_owned()));
    window.run();
}

fn press(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run();
}

fn command(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run();
}

fn preedit(window: &mut Window, text: &str) {
    window.event(Event::Ime(ImeEvent::Preedit { text: text.to_owned(), active_range_chars: None }));
    window.run();
}

fn commit(window: &mut Window, text: &str) {
    window.event(Event::Ime(ImeEvent::Commit(text.to_owned())));
    window.run();
}

#[test]
fn typing_lands_in_the_notebook_and_the_editor_is_named_after_the_session() {
    let mut window = open("");
    type_text(&mut window, "a");
    type_text(&mut window, "b");
    assert_eq!(note(&window), "ab");
    assert!(window.get_by_label("笔记：全民社会保护").is_focused());
    assert_eq!(*window.state().state().save_state(), SaveState::Unsaved);
}

#[test]
fn a_composition_is_neither_kept_nor_undone_and_its_commit_is_one_step() {
    let mut window = open("前");
    for typed in ["n", "ni", "ni h", "ni hao"] {
        preedit(&mut window, typed);
        assert_eq!(note(&window), "前", "while {typed} is composed");
    }
    assert!(window.query_by_label("输入法正在输入，完成后保存").is_some());
    command(&mut window, Key::Z);
    assert_eq!(note(&window), "前");
    commit(&mut window, "你好");
    assert_eq!(note(&window), "前你好");
    command(&mut window, Key::Z);
    assert_eq!(note(&window), "前");
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run();
    assert_eq!(note(&window), "前你好");
    type_text(&mut window, "，");
    assert_eq!(note(&window), "前你好，", "the caret is behind what came back");
}

#[test]
fn a_composition_that_is_given_up_leaves_nothing() {
    let mut window = open("前");
    preedit(&mut window, "ni");
    preedit(&mut window, "");
    assert_eq!(note(&window), "前");
    preedit(&mut window, "hao");
    window.get_by_label("查找").click();
    window.run();
    assert_eq!(note(&window), "前");
    let shown = window.get_by_label("笔记：全民社会保护").value();
    assert_eq!(shown.as_deref(), Some("前"));
}

#[test]
fn what_is_committed_as_the_next_composition_begins_is_kept() {
    let mut window = open("");
    preedit(&mut window, "ni");
    window.event(Event::Ime(ImeEvent::Commit("你".to_owned())));
    window.event(Event::Ime(ImeEvent::Preedit { text: "h".to_owned(), active_range_chars: None }));
    window.run();
    assert_eq!(note(&window), "你");
    commit(&mut window, "好");
    assert_eq!(note(&window), "你好");
}

#[test]
fn undo_after_switching_session_names_the_note_of_the_change_before_it_goes_there() {
    let mut window = open("");
    type_text(&mut window, "一");
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    window.run();
    assert_ne!(window.state().state().window.page, Page::Session(SESSION.into()));
    type_text(&mut window, "二");
    assert_eq!(window.state().state().notebook.filled_note_count(), 2, "the keyboard went along");
    command(&mut window, Key::Z);
    assert_eq!(window.state().state().notebook.filled_note_count(), 1);
    command(&mut window, Key::Z);
    assert_ne!(window.state().state().window.page, Page::Session(SESSION.into()));
    assert_eq!(window.state().state().notebook.filled_note_count(), 1, "nothing has changed yet");
    window.get_by_label_contains("再按一次");
    command(&mut window, Key::Z);
    assert_eq!(window.state().state().window.page, Page::Session(SESSION.into()));
    assert_eq!(note(&window), "");
}

#[test]
fn enter_continues_a_list_and_an_empty_item_ends_it() {
    let mut window = open("- [x] 第一");
    press(&mut window, Key::Enter);
    assert_eq!(note(&window), "- [x] 第一\n- [ ] ");
    type_text(&mut window, "二");
    press(&mut window, Key::Enter);
    press(&mut window, Key::Enter);
    assert_eq!(note(&window), "- [x] 第一\n- [ ] 二\n");
    type_text(&mut window, "1. a");
    press(&mut window, Key::Enter);
    type_text(&mut window, "b");
    assert!(note(&window).ends_with("\n1. a\n2. b"), "{}", note(&window));
}

#[test]
fn keys_of_one_frame_are_taken_in_their_order() {
    let mut window = open("- ");
    for event in [Event::Text("a".to_owned()), key(Key::Enter), Event::Text("b".to_owned()), key(Key::Enter)]
    {
        window.input_mut().events.push(event);
    }
    window.run();
    assert_eq!(note(&window), "- a\n- b\n- ");
}

fn key(key: Key) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE }
}

#[test]
fn tab_moves_items_and_leaves_elsewhere() {
    let mut window = open("- a\n- b");
    press(&mut window, Key::Tab);
    assert_eq!(note(&window), "- a\n  - b");
    window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    window.run();
    assert_eq!(note(&window), "- a\n- b");
    let mut window = open("plain");
    press(&mut window, Key::Tab);
    assert_eq!(note(&window), "plain");
    assert!(!window.get_by_label("笔记：全民社会保护").is_focused());
}

#[test]
fn a_stamp_is_in_forum_time_and_one_step() {
    let mut window = open("前言");
    press(&mut window, Key::F5);
    assert_eq!(note(&window), "前言\n[13:26] ");
    type_text(&mut window, "开发银行");
    assert_eq!(note(&window), "前言\n[13:26] 开发银行");
    command(&mut window, Key::Z);
    command(&mut window, Key::Z);
    assert_eq!(note(&window), "前言");
    // The second key does the same on keyboards without Fn keys, and so does the cap in the foot.
    command(&mut window, Key::T);
    assert_eq!(note(&window), "前言\n[13:26] ");
    window.get_by_label("插入时间标记").click();
    window.run();
    assert_eq!(note(&window), "前言\n[13:26] ", "a stamp with nothing behind it is set anew");
    type_text(&mut window, "一");
    window.get_by_label("插入时间标记").click();
    window.run();
    assert_eq!(note(&window), "前言\n[13:26] 一\n[13:26] ");
}

#[test]
fn speakers_are_marked_by_keyboard_alone() {
    let mut window = open("");
    press(&mut window, Key::F5);
    press(&mut window, Key::F6);
    assert!(window.get_by_label("谁在发言").is_focused());
    type_text(&mut window, "雇主");
    press(&mut window, Key::Enter);
    assert_eq!(note(&window), "[13:26] **雇主组**：");
    type_text(&mut window, "甲");
    press(&mut window, Key::F6);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    assert_eq!(note(&window), "[13:26] **雇主组**：甲\n[13:26] **主持人**：");
    press(&mut window, Key::F6);
    type_text(&mut window, "肯尼亚");
    press(&mut window, Key::Enter);
    assert!(note(&window).ends_with("\n[13:26] **肯尼亚**："), "{}", note(&window));
    // A name that was used is offered again.
    press(&mut window, Key::F6);
    type_text(&mut window, "肯");
    assert!(window.query_by_label("肯尼亚").is_some());
    press(&mut window, Key::Escape);
    assert!(window.query_by_label("谁在发言").is_none());
    type_text(&mut window, "！");
    assert!(note(&window).ends_with("：！"), "{}", note(&window));
}

#[test]
fn speaker_marks_follow_the_language() {
    let wanted = Wanted { language: Language::En, ..Wanted::default() };
    let mut window = open_with(wanted).0;
    press(&mut window, Key::F6);
    type_text(&mut window, "Workers");
    press(&mut window, Key::Enter);
    assert_eq!(note(&window), "[13:26] **Workers’ group:** ");
}

/// Keyboards have a straight apostrophe, and so had the marks of earlier versions: it is the same group.
#[test]
fn a_group_is_found_with_either_apostrophe_and_offered_once() {
    let text = "[13:20] **Workers' group:** x\n";
    let mut window = open_with(Wanted { language: Language::En, text, ..Wanted::default() }).0;
    press(&mut window, Key::F6);
    type_text(&mut window, "Workers' group");
    assert_eq!(window.query_all_by_label("Workers’ group").count(), 1);
    assert!(window.query_by_label_contains("New speaker").is_none());
    press(&mut window, Key::Enter);
    assert!(note(&window).ends_with("**Workers’ group:** "), "{}", note(&window));
}

#[test]
fn find_counts_steps_and_leaves_the_caret_at_the_place() {
    let mut window = open("社保 ABC，社保 ａｂｃ，社保");
    command(&mut window, Key::F);
    type_text(&mut window, "abc");
    assert!(window.query_by_label("第1处，共2处").is_some());
    press(&mut window, Key::Enter);
    assert!(window.query_by_label("第2处，共2处").is_some());
    press(&mut window, Key::F3);
    assert!(window.query_by_label("第1处，共2处").is_some());
    press(&mut window, Key::Escape);
    assert!(window.query_by_label("查找").is_none_or(|node| !node.is_focused()));
    type_text(&mut window, "x");
    assert_eq!(
        note(&window),
        "社保 ABCx，社保 ａｂｃ，社保",
        "the caret stands behind the place, which stays"
    );
    command(&mut window, Key::F);
    type_text(&mut window, "没有的词");
    assert!(window.query_by_label("没有找到").is_some());
}

#[test]
fn a_task_is_ticked_in_the_read_view_as_one_step() {
    let mut window = open("# 会上\n\n- [ ] 覆盖率\n- [x] 表格\n");
    command(&mut window, Key::E);
    assert!(window.query_by_label("会上").is_some());
    let tasks = window.get_all_by_role(egui::accesskit::Role::CheckBox).count();
    assert_eq!(tasks, 2);
    window.get_by_role_and_label(egui::accesskit::Role::CheckBox, "覆盖率").click();
    window.run();
    assert_eq!(note(&window), "# 会上\n\n- [x] 覆盖率\n- [x] 表格\n");
    command(&mut window, Key::Z);
    assert_eq!(note(&window), "# 会上\n\n- [ ] 覆盖率\n- [x] 表格\n");
    // A stamp wants the editor, and brings it back.
    press(&mut window, Key::F5);
    assert!(!window.state().state().window.reading);
    assert!(note(&window).contains("[13:26] "), "{}", note(&window));
}

#[test]
fn the_read_view_draws_tables_and_makes_links_of_addresses_that_were_typed_as_they_are() {
    let mut window = open(
        "见https://www.ilo.org/a_b(c).pdf。又见 (https://www.ilo.org/x, http://a.example).\n`https://code.example`\n\n| 国家 | 覆盖率 |\n|---|---|\n| 埃及 | 60% |\n",
    );
    command(&mut window, Key::E);
    let links = |window: &Window| -> Vec<String> {
        window
            .query_all_by_role(egui::accesskit::Role::Link)
            .filter_map(|node| node.accesskit_node().label())
            .filter(|label| label.starts_with("http"))
            .collect()
    };
    assert_eq!(
        links(&window),
        ["https://www.ilo.org/a_b(c).pdf", "https://www.ilo.org/x", "http://a.example"]
    );
    for cell in ["国家", "覆盖率", "埃及", "60%"] {
        assert!(window.query_by_label(cell).is_some(), "{cell} is a cell of its own");
    }
    assert!(window.query_by_label_contains("|---").is_none());
    window
        .query_all_by_role_and_label(egui::accesskit::Role::Link, "http://a.example")
        .next()
        .unwrap()
        .click();
    window.run();
    assert!(matches!(window.state().state().dialog, Some(Dialog::Link(_))), "it is shown before it opens");
}

#[test]
fn marks_are_put_on_and_taken_off() {
    let mut window = open("重点");
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    command(&mut window, Key::B);
    assert_eq!(note(&window), "**重点**");
    command(&mut window, Key::B);
    assert_eq!(note(&window), "重点");
    command(&mut window, Key::H);
    assert_eq!(note(&window), "## 重点");
    command(&mut window, Key::Z);
    command(&mut window, Key::Enter);
    assert_eq!(note(&window), "- [ ] 重点");
    command(&mut window, Key::Enter);
    assert_eq!(note(&window), "- [x] 重点");
    command(&mut window, Key::Z);
    command(&mut window, Key::Z);
    command(&mut window, Key::L);
    assert_eq!(note(&window), "- 重点");
}

#[test]
fn read_only_notes_are_shown_with_the_reason_and_cannot_be_typed_into() {
    let found = UnreadableNotebook {
        kind: UnreadableNotebookKind::Syntax,
        line: 318,
        column: 12,
        detail: "expected `:`".into(),
        why: None,
        readable: None,
        latest_backup: None,
    };
    let unreadable =
        ReadOnlyReason::Unreadable { name: "notebook.json".into(), found: Box::new(found), backup: None };
    let wanted = Wanted { text: "旧文", read_only: Some(unreadable), ..Wanted::default() };
    let mut window = open_with(wanted).0;
    let banner = "笔记文件“notebook.json”无法读取：第318行，第12列：此处不是有效的 JSON。原文件未作任何改动。没有找到备份。";
    assert!(window.query_by_label(banner).is_some());
    command(&mut window, Key::J);
    type_text(&mut window, "x");
    press(&mut window, Key::F5);
    press(&mut window, Key::F6);
    assert_eq!(note(&window), "旧文");
    let other = Wanted { read_only: Some(ReadOnlyReason::OtherWindow), ..Wanted::default() };
    let window = open_with(other).0;
    assert!(window.query_by_label("这份笔记已在另一个窗口打开，本窗口为只读。").is_some());
}

#[test]
fn notes_with_the_keyboard_in_them_cost_nothing_while_nobody_types() {
    let mut window = open("前");
    type_text(&mut window, "后");
    window.run();
    let viewport = &window.output().viewport_output[&egui::ViewportId::ROOT];
    assert!(viewport.repaint_delay > std::time::Duration::from_secs(1), "{:?}", viewport.repaint_delay);
}

#[test]
fn a_failed_save_says_why_and_offers_a_copy() {
    let mut window = open("");
    type_text(&mut window, "x");
    let report = SaveReport::NotSaved { error: SaveError::DiskFull, since: NOW.parse().unwrap() };
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::SaveReported(report));
    window.run();
    assert!(window.query_by_label_contains("磁盘已满").is_some());
    assert!(window.query_by_label("另存到…").is_some());
}

/// Pictures to look at while the pane is designed: `NOTES_PICTURES=folder cargo test --test window`.
#[test]
fn the_pane_is_drawn_in_every_state() {
    let full = "## 会前\n先听低收入国家怎样讲筹资机制。\n\n## 会上\n[13:07] **主持人**：把讨论限在三点。\n[13:15] **雇主组**：缴费型制度要顾及小企业的现金流。\n[13:21] **工人组**：底线应写进国家预算。\n- [ ] 向财政部要 2021 年覆盖率\n- [x] 核对“45%”的出处\n\n> 摘要：至少 40 亿人没有任何保护。\n\n[13:26] 开发银行提到两年";
    let full_en = "## Before\nListen to how low-income countries describe financing.\n\n## During\n[13:07] **Chair:** three points only: design, financing, management.\n[13:15] **Employers' group:** contributory schemes must mind the cash flow of small firms.\n- [ ] ask the treasury for the 2021 coverage\n- [x] check the source of “45%”\n  - nested, with `code`\n\n> Summary: at least 4 billion people have no protection.\n\nSee [the office](https://www.ilo.org).\n\n| Country | Share |\n|---|---|\n| Kenya | 12% |\n| Nepal | 9% |\n";
    type Steps = fn(&mut Window);
    type Case = (&'static str, Language, &'static str, ThemeChoice, [f32; 2], Steps);
    let cases: [Case; 9] = [
        ("panes-zh", Language::ZhHans, full, ThemeChoice::Light, [1280.0, 800.0], |window| {
            type_text(window, "x");
            let report = SaveReport::Saved { revision: 9, at: NOW.parse().unwrap() };
            let ctx = window.ctx.clone();
            window.state_mut().dispatch(&ctx, Action::SaveReported(report));
            command(window, Key::J);
        }),
        ("full-zh", Language::ZhHans, full, ThemeChoice::Light, [356.0, 800.0], |window| {
            command(window, Key::J);
            preedit(window, "guo du qi");
        }),
        ("full-en-dark", Language::En, full_en, ThemeChoice::Dark, [620.0, 1000.0], |window| {
            command(window, Key::J)
        }),
        ("empty-zh", Language::ZhHans, "", ThemeChoice::Light, [356.0, 800.0], |_| ()),
        ("empty-en", Language::En, "", ThemeChoice::Dark, [356.0, 800.0], |_| ()),
        ("find-zh", Language::ZhHans, full, ThemeChoice::Light, [356.0, 800.0], |window| {
            command(window, Key::F);
            type_text(window, "制");
        }),
        ("picker-zh", Language::ZhHans, full, ThemeChoice::Light, [356.0, 800.0], |window| {
            command(window, Key::J);
            press(window, Key::F6);
            type_text(window, "组");
        }),
        ("failed-fr", Language::Fr, full_en, ThemeChoice::Light, [356.0, 800.0], |window| {
            let error = SaveError::NoPermission { folder: "/home/amina/Documents/rostrum".into() };
            let report = SaveReport::NotSaved { error, since: NOW.parse().unwrap() };
            let ctx = window.ctx.clone();
            window.state_mut().dispatch(&ctx, Action::SaveReported(report));
            window.run();
        }),
        ("reading-en-dark", Language::En, full_en, ThemeChoice::Dark, [620.0, 1000.0], |window| {
            command(window, Key::E)
        }),
    ];
    for (name, language, text, theme, size, steps) in cases {
        let (mut window, pictures) = open_with(Wanted { language, text, theme, size, ..Wanted::default() });
        steps(&mut window);
        let picture = pictures.picture(&window);
        let mut shades: std::collections::HashMap<[u8; 4], usize> = std::collections::HashMap::new();
        let body = size[1] as u32 * 3 / 20..size[1] as u32;
        for (_, y, pixel) in picture.enumerate_pixels() {
            if body.contains(&y) {
                *shades.entry(pixel.0).or_default() += 1;
            }
        }
        let (all, ground) = (shades.values().sum::<usize>(), shades.values().max().unwrap());
        let marked = 100.0 * (all - ground) as f64 / all as f64;
        let least = if text.is_empty() { 5.0 } else { 7.0 };
        assert!(marked > least, "{name}: only {marked:.1} % of the pane shows anything");
        if let Some(folder) = std::env::var_os("NOTES_PICTURES") {
            picture.save(std::path::Path::new(&folder).join(format!("notes-{name}.png"))).unwrap();
        }
    }
}
