//! The notes pane as a delegate uses it: keys, input method, undo, marks, find, reading, saving.

#![cfg(feature = "gui")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic
)]

use chrono::{DateTime, Utc};
use egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use rostrum::app::{Action, Clock, Jobs, Opening, Page, Pane, ReadOnly, SaveState, State, Wake};
use rostrum::locale::Language;
use rostrum::notebook::{NotePlace, Notebook, Splice};
use rostrum::programme::Zone;
use rostrum::store::{Folders, SaveError, SaveReport, Settings, ThemeChoice};
use rostrum::ui::{FileDialogs, RostrumApp, prepare};
use std::sync::Arc;
use std::sync::mpsc::Sender;

#[path = "support/raster.rs"]
mod raster;

/// 13:26 in Geneva, during the second thematic session.
const NOW: &str = "2022-02-23T12:26:00Z";
const SESSION: &str = "thematic-2";

struct NoDialogs;

impl FileDialogs for NoDialogs {
    fn pick_copy_target(&self, _title: &str, _suggested: &str, _answers: (Sender<Action>, Wake)) {}
    fn pick_copy_source(&self, _title: &str, _answers: (Sender<Action>, Wake)) {}
}

type Window = Harness<'static, RostrumApp>;

struct Wanted {
    language: Language,
    text: &'static str,
    read_only: Option<ReadOnly>,
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
    let programme = rostrum::formats::builtin_programme().expect("the built-in programme is valid");
    let folder = tempfile::tempdir().unwrap().keep();
    let mut notebook = Notebook::new(programme.id.clone());
    if !wanted.text.is_empty() {
        let splice = Splice { at: 0, removed: String::new(), inserted: wanted.text.to_owned() };
        let edit = rostrum::notebook::Edit::Text { place: place(), splice, edited: (None, None) };
        notebook.apply(&edit).unwrap();
    }
    let now: DateTime<Utc> = NOW.parse().unwrap();
    let mut state = State::new(Opening {
        programme,
        notebook,
        settings: Settings { first_run_closed: true, ..Settings::default() },
        folders: Folders::under(&folder),
        clock: Clock::Frozen(now),
        language: Some(wanted.language),
        theme: Some(wanted.theme),
        zone: None,
        system_zone: Zone(chrono_tz::Asia::Shanghai),
        system_language: None,
        read_only: wanted.read_only.clone(),
        notices: Vec::new(),
    });
    state.page = Page::Session(SESSION.into());
    state.narrow_pane = Pane::Notes;
    state
}

fn place() -> NotePlace {
    NotePlace::Session(SESSION.into())
}

fn open_with(wanted: Wanted) -> (Window, raster::Raster) {
    let state = state(&wanted);
    let wake: Wake = Arc::new(|| ());
    let jobs = Jobs::new(state.folders.clone(), state.programme.id.clone(), None, wake);
    let app = RostrumApp::new(state, jobs, Box::new(NoDialogs));
    let pictures = raster::Raster::default();
    let mut window = Harness::builder()
        .with_size(wanted.size)
        .with_context_setup(prepare)
        .renderer(pictures.clone())
        .build_ui_state(|ui, app: &mut RostrumApp| app.frame(ui), app);
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
    assert_eq!(window.state().state().save, SaveState::Unsaved);
}

#[test]
fn a_composition_is_neither_kept_nor_undone_and_its_commit_is_one_step() {
    let mut window = open("前");
    for typed in ["n", "ni", "ni h", "ni hao"] {
        preedit(&mut window, typed);
        assert_eq!(note(&window), "前", "while {typed} is composed");
    }
    assert!(window.query_by_label("输入法组字中，完成后保存").is_some());
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
    window.get_by_label("全民社会保护").click();
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
