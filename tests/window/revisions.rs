//! Kept revisions: looked at, returned to; the programme out again.

use crate::reviews::{Outline, assert_says, click, drop_file, note, press, says, settle, wait, write_note};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use rostrum_app::{Command, Dialog};

fn start_of(window: &Window, session: &str) -> String {
    let state = window.state().state();
    let session = state.shown_session_even_if_unlisted(&session.into()).unwrap();
    state.shown_programme().span(session).start.format("%H:%M").to_string()
}

fn accept(window: &mut Window, path: &std::path::Path) {
    drop_file(window, path);
    click(window, Role::Button, "接受更新");
    settle(window);
    assert!(window.state().state().reviewing.is_none());
}

#[test]
fn an_earlier_revision_is_looked_at_and_returned_to() {
    let setup = Setup::default();
    let folder = setup.folder.path();
    let first = Outline::default().write(folder, "Rev.1.txt");
    let second =
        Outline { heading: "▶ 方案概述（Rev.2）", second: "16:30 – 18:00", ..Outline::default() }
            .write(folder, "Rev.2.txt");
    let mut window = setup.open();
    write_note(&mut window, "thematic-2", "问覆盖率。\n");
    accept(&mut window, &first);
    accept(&mut window, &second);
    assert_eq!(start_of(&window, "thematic-2"), "16:30");
    click(&mut window, Role::Button, "修订本和日程");
    click(&mut window, Role::MenuItemRadio, "Rev.1.txt");
    settle(&mut window);
    assert_eq!(window.state().state().library.looking_at, Some(1));
    assert_eq!(start_of(&window, "thematic-2"), "15:00");
    assert_says(&window, "只读；现行版本是");
    // Looking changes nothing: one key leads back.
    press(&mut window, Command::StopLooking);
    assert_eq!(start_of(&window, "thematic-2"), "16:30");
    click(&mut window, Role::Button, "修订本和日程");
    click(&mut window, Role::MenuItemRadio, "Rev.1.txt");
    settle(&mut window);
    click(&mut window, Role::Button, "恢复这个版本");
    settle(&mut window);
    assert_eq!(window.state().state().library.looking_at, None);
    assert_eq!(start_of(&window, "thematic-2"), "15:00");
    assert!(!says(&window, "只读；现行版本是"));
    assert_eq!(note(&window, "thematic-2"), "问覆盖率。\n");
    press(&mut window, Command::Undo);
    assert_eq!(start_of(&window, "thematic-2"), "16:30");
}

#[test]
fn the_built_in_revision_is_there_after_a_restart_too() {
    let setup = Setup::default();
    let first = Outline::default().write(setup.folder.path(), "Rev.1.txt");
    {
        let mut window = setup.open();
        accept(&mut window, &first);
        press(&mut window, Command::Save);
    }
    let mut window = setup.open();
    settle(&mut window);
    assert_eq!(start_of(&window, "thematic-2"), "15:00");
    click(&mut window, Role::Button, "修订本和日程");
    click(&mut window, Role::MenuItemRadio, "随程序提供");
    settle(&mut window);
    assert_eq!(start_of(&window, "thematic-2"), "13:00");
    click(&mut window, Role::Button, "恢复这个版本");
    settle(&mut window);
    assert_eq!(window.state().state().library.looking_at, None);
    assert_eq!(start_of(&window, "thematic-2"), "13:00");
}

#[test]
fn the_programme_goes_out_as_a_calendar_of_my_sessions_with_alarms() {
    let setup = Setup::default();
    let target = setup.folder.path().join("我的会议.ics");
    let mut window = setup.open();
    press(&mut window, Command::Mine);
    press(&mut window, Command::Export);
    assert_eq!(window.state().state().dialog, Some(Dialog::Export));
    click(&mut window, Role::RadioButton, "iCalendar");
    click(&mut window, Role::RadioButton, "我的会议");
    click(&mut window, Role::RadioButton, "提前10分钟");
    setup.answers.choose(target.clone());
    click(&mut window, Role::Button, "导出…");
    wait(&mut window, "the calendar", |_| target.exists());
    wait(&mut window, "the notice", |window| says(window, "我的会议.ics"));
    let written = std::fs::read_to_string(&target).unwrap();
    assert_eq!(written.matches("BEGIN:VEVENT").count(), 1);
    assert!(written.contains("TRIGGER:-PT10M"), "{written}");
    assert!(written.contains("全民社会保护"), "{written}");
}

#[test]
fn the_programme_goes_out_in_every_format() {
    let setup = Setup::default();
    let mut window = setup.open();
    for (name, ending, holds) in [
        ("Rostrum JSON", "json", "rostrum-programme"),
        ("frab XML", "xml", "<schedule"),
        ("Markdown", "md", "全民社会保护"),
    ] {
        let target = setup.folder.path().join(format!("日程.{ending}"));
        press(&mut window, Command::Export);
        click(&mut window, Role::RadioButton, name);
        setup.answers.choose(target.clone());
        click(&mut window, Role::Button, "导出…");
        wait(&mut window, name, |_| target.exists());
        assert!(std::fs::read_to_string(&target).unwrap().contains(holds));
    }
}
