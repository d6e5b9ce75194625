//! The palette, driven through the window: it finds, opens, runs, and gives the keyboard back.

use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Action, Dialog, Page};
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, Splice};
use rostrum_store::ThemeChoice;
use std::time::{Duration, Instant};

fn open_palette(window: &mut Window) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::K);
    window.run();
    assert_eq!(window.state().state().dialog, Some(Dialog::Palette));
}

fn type_in(window: &mut Window, text: &str) {
    window.event(Event::Text(text.to_owned()));
    window.run();
}

fn press(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run();
}

fn options(window: &Window) -> Vec<String> {
    window.query_all_by_role(Role::ListBoxOption).filter_map(|row| row.accesskit_node().label()).collect()
}

fn chosen(window: &Window) -> String {
    let mut rows = window.query_all_by_role(Role::ListBoxOption);
    let row = rows.find(|row| row.accesskit_node().is_selected() == Some(true)).expect("a row is chosen");
    row.accesskit_node().label().unwrap()
}

fn write_note(window: &mut Window, session: &str, text: &str) {
    let ctx = window.ctx.clone();
    let splice = Splice { at: 0, removed: String::new(), inserted: text.to_owned() };
    let place = NotePlace::Session(session.into());
    window.state_mut().dispatch(&ctx, Action::EditNote { place, splice, typing: false });
    window.run();
}

fn note(window: &Window, session: &str) -> String {
    window.state().state().notebook.text(&NotePlace::Session(session.into())).to_owned()
}

fn page(window: &Window) -> Page {
    window.state().state().window.page.clone()
}

#[test]
fn a_session_opens_by_a_part_of_its_title() {
    let mut window = Setup::default().open();
    open_palette(&mut window);
    type_in(&mut window, "公正");
    assert!(chosen(&window).contains("公正过渡"), "{}", chosen(&window));
    press(&mut window, Key::Enter);
    assert_eq!(page(&window), Page::Session("thematic-4".into()));
    assert_eq!(window.state().state().dialog, None);
}

#[test]
fn without_a_word_all_sessions_and_commands_stand_there() {
    let mut window = Setup::default().open();
    open_palette(&mut window);
    let rows = options(&window);
    let programme = window.state().state().shown_programme().clone();
    for session in &programme.sessions {
        let title = session.title.text(&Language::ZhHans.tag());
        assert!(rows.iter().any(|row| row.contains(title)), "{title} not in {rows:?}");
    }
    // Up from the first row leads to the last: below the commands stand the pages of the help.
    press(&mut window, Key::ArrowUp);
    assert_eq!(chosen(&window), "帮助：历史版本、副本和文件位置");
    press(&mut window, Key::ArrowDown);
    assert!(chosen(&window).contains(programme.sessions_by_time()[0].title.text(&Language::ZhHans.tag())));
}

#[test]
fn a_line_of_a_note_opens_with_the_caret_at_what_was_found() {
    let mut window = Setup::default().open();
    write_note(&mut window, "thematic-3", "# 会前\n- [ ] 向财政部要覆盖率\n完\n");
    open_palette(&mut window);
    type_in(&mut window, "财政部");
    assert!(chosen(&window).contains("向财政部要覆盖率"), "{}", chosen(&window));
    press(&mut window, Key::Enter);
    assert_eq!(page(&window), Page::Session("thematic-3".into()));
    assert_eq!(window.state().state().dialog, None);
    // What is typed now lands where the caret is.
    type_in(&mut window, "某国");
    assert_eq!(note(&window, "thematic-3"), "# 会前\n- [ ] 向某国财政部要覆盖率\n完\n");
}

#[test]
fn a_command_runs_by_its_name() {
    let setup = Setup { language: Some(Language::En), ..Setup::default() };
    let mut window = setup.open();
    open_palette(&mut window);
    type_in(&mut window, "settings");
    assert_eq!(chosen(&window), "Settings…");
    press(&mut window, Key::Enter);
    assert_eq!(window.state().state().dialog, Some(Dialog::Settings));
    press(&mut window, Key::Escape);
    open_palette(&mut window);
    type_in(&mut window, "star unstar");
    press(&mut window, Key::Enter);
    assert!(window.state().state().notebook.is_mine(&"thematic-2".into()));
    assert_eq!(window.state().state().dialog, None);
    let copy = setup.folder.path().join("copy.json");
    setup.answers.choose(copy.clone());
    open_palette(&mut window);
    type_in(&mut window, "save copy");
    press(&mut window, Key::Enter);
    let limit = Instant::now() + Duration::from_secs(20);
    while !copy.exists() {
        assert!(Instant::now() < limit, "no copy was saved");
        std::thread::sleep(Duration::from_millis(20));
        window.run();
    }
}

#[test]
fn a_row_is_clicked_and_arrows_choose() {
    let mut window = Setup::default().open();
    open_palette(&mut window);
    type_in(&mut window, "专题");
    let first = chosen(&window);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    assert_ne!(chosen(&window), first);
    press(&mut window, Key::Enter);
    assert_eq!(page(&window), Page::Session("thematic-3".into()));
    open_palette(&mut window);
    let rows: Vec<String> = options(&window).into_iter().filter(|row| row.contains("公正过渡")).collect();
    window.get_by_label(&rows[0]).click();
    window.run();
    assert_eq!(page(&window), Page::Session("thematic-4".into()));
}

#[test]
fn escape_closes_and_gives_the_keyboard_back() {
    let mut window = Setup::default().open();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    type_in(&mut window, "前");
    open_palette(&mut window);
    type_in(&mut window, "公正");
    press(&mut window, Key::Escape);
    assert_eq!(window.state().state().dialog, None);
    type_in(&mut window, "后");
    assert_eq!(note(&window, "thematic-2"), "前后");
    // It begins anew, and another session keeps the keyboard in its notes.
    open_palette(&mut window);
    assert!(options(&window).len() > 6, "{:?}", options(&window));
    type_in(&mut window, "s3");
    press(&mut window, Key::Enter);
    type_in(&mut window, "另");
    assert_eq!(note(&window, "thematic-3"), "另");
}

#[test]
fn an_input_method_keeps_enter_and_escape_while_it_composes() {
    let mut window = Setup::default().open();
    open_palette(&mut window);
    for typed in ["g", "go", "gongzheng"] {
        window.event(Event::Ime(ImeEvent::Preedit { text: typed.to_owned(), active_range_chars: None }));
        window.run();
    }
    let rows = options(&window).len();
    assert!(rows > 6, "what is composed is not searched for");
    press(&mut window, Key::Enter);
    press(&mut window, Key::Escape);
    assert_eq!(window.state().state().dialog, Some(Dialog::Palette));
    window.event(Event::Ime(ImeEvent::Commit("公正".to_owned())));
    window.run();
    assert!(chosen(&window).contains("公正过渡"));
    press(&mut window, Key::Enter);
    assert_eq!(page(&window), Page::Session("thematic-4".into()));
}

#[test]
fn what_stands_on_the_overview_is_found_and_opens_it() {
    let mut window = Setup::default().open();
    for typed in ["古特雷斯", "全球加速器", "187个成员国"] {
        open_palette(&mut window);
        type_in(&mut window, typed);
        let rows = options(&window);
        let row = rows
            .iter()
            .position(|row| row.starts_with("论坛概览："))
            .unwrap_or_else(|| panic!("{typed}: {rows:?}"));
        for _ in 0..row {
            press(&mut window, Key::ArrowDown);
        }
        press(&mut window, Key::Enter);
        assert_eq!(page(&window), Page::Overview, "{typed}");
        let ctx = window.ctx.clone();
        window.state_mut().dispatch(&ctx, Action::Open(Page::Session("thematic-2".into())));
        window.run();
    }
}

#[test]
fn nothing_found_is_said_in_a_sentence() {
    let mut window = Setup::default().open();
    open_palette(&mut window);
    type_in(&mut window, "查无此词");
    window.get_by_label("日程、笔记和发言稿中都没有“查无此词”。可换一个词，或只输入其中一部分。");
    assert_eq!(options(&window), Vec::<String>::new());
    press(&mut window, Key::Enter);
    assert_eq!(window.state().state().dialog, Some(Dialog::Palette));
}

#[test]
fn the_field_has_a_name_and_an_open_palette_is_idle() {
    let mut window = Setup { now: "2026-11-23T12:00:00Z", ..Setup::default() }.open();
    open_palette(&mut window);
    type_in(&mut window, "融资");
    let field = window.get_by_role_and_label(Role::TextInput, "搜索会议、笔记、命令");
    assert_eq!(field.value().as_deref(), Some("融资"));
    // A screen reader is led to the chosen row; what is typed still goes to the field.
    let row = window.get_by(|node| node.role() == Role::ListBoxOption && node.is_selected() == Some(true));
    assert!(row.is_focused());
    let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > Duration::from_secs(1), "{delay:?}");
}

#[test]
fn it_is_drawn_in_both_themes() {
    let looks = [
        (Language::ZhHans, ThemeChoice::Light, "融资"),
        (Language::En, ThemeChoice::Dark, "social"),
        (Language::ZhHans, ThemeChoice::Light, ""),
    ];
    for (language, theme, typed) in looks {
        let setup = Setup { language: Some(language), theme: Some(theme), ..Setup::default() };
        let mut window = setup.open();
        write_note(
            &mut window,
            "thematic-2",
            "[13:15] 雇主组：融资要顾及小企业。\nSocial partners: **financing** first.\n",
        );
        let before = setup.raster.picture(&window);
        open_palette(&mut window);
        type_in(&mut window, typed);
        let drawn = setup.raster.picture(&window);
        assert!(before != drawn);
        if let Some(folder) = std::env::var_os("PALETTE_PICTURES") {
            let name = format!("palette_{}_{}.png", language.code(), typed.len());
            before.save(std::path::Path::new(&folder).join("before.png")).unwrap();
            drawn.save(std::path::Path::new(&folder).join(name)).unwrap();
        }
    }
}

/// What was found in a session's text is scrolled to and marked, until another page opens.
#[test]
fn a_session_found_by_its_text_opens_at_the_paragraph() {
    let setup = Setup { language: Some(Language::En), ..Setup::default() };
    let mut window = setup.open();
    let programme = window.state().state().shown_programme().clone();
    let session = programme.session(&"thematic-3".into()).unwrap();
    let last = session.background.last().unwrap();
    let text = last.text.text(&Language::En.tag()).to_owned();
    let words: Vec<&str> = text.split_whitespace().rev().take(4).collect();
    let words: Vec<&str> = words.into_iter().rev().collect();
    open_palette(&mut window);
    type_in(&mut window, &words.join(" "));
    press(&mut window, Key::Enter);
    for _ in 0..6 {
        window.run();
    }
    assert_eq!(page(&window), Page::Session("thematic-3".into()));
    let sought = window.state().state().window.sought.clone().expect("a part was looked for");
    assert_eq!(sought.key, format!("paragraph/{}", last.id));
    // The paragraph is in sight, although the page is longer than the window.
    let node = window.get_by_label(&text);
    let rect = node.rect();
    let height = window.ctx.content_rect().height();
    assert!(rect.top() > 0.0 && rect.top() < height - 40.0, "{rect:?} of {height}");
    window.key_press_modifiers(Modifiers::ALT, Key::Num0);
    window.run();
    assert_eq!(window.state().state().window.sought, None);
}

#[test]
fn speakers_and_tasks_are_found_as_such() {
    let setup = Setup { language: Some(Language::En), ..Setup::default() };
    let mut window = setup.open();
    write_note(&mut window, "thematic-3", "- [ ] send the figures to Ryder\nRyder spoke\n");
    open_palette(&mut window);
    type_in(&mut window, "ryder");
    let rows = options(&window);
    assert!(rows.iter().any(|row| row.contains("Guy Ryder")), "{rows:?}");
    assert!(rows.iter().any(|row| row.contains("send the figures to Ryder")), "{rows:?}");
    for head in ["Speakers", "Notes", "Follow-ups"] {
        assert!(window.query_all_by_label(head).next().is_some(), "{head}");
    }
}

#[test]
fn a_command_runs_by_what_people_call_it() {
    let mut window = Setup { language: Some(Language::En), ..Setup::default() }.open();
    open_palette(&mut window);
    type_in(&mut window, "preferences");
    assert_eq!(chosen(&window), "Settings…");
    press(&mut window, Key::Enter);
    assert_eq!(window.state().state().dialog, Some(Dialog::Settings));
}
