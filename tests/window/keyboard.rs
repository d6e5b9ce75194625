//! Where the keyboard is: never nowhere while somebody types; and closing, which loses no word.

use crate::driven::{compose, note, press, wait_until_saved};
use crate::reviews::{click, says};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Event, Key, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::kittest::Queryable;
use rostrum_app::{Action, Command, Dialog, Page, SaveState};
use rostrum_store::{SaveError, SaveReport};
use std::time::{Duration, Instant};

fn type_text(window: &mut Window, text: &str) {
    window.event(Event::Text(text.to_owned()));
    window.run();
}

#[test]
fn the_keyboard_comes_back_to_the_notes() {
    let mut window = Setup::default().open();
    press(&mut window, Command::FocusNotes);
    type_text(&mut window, "a");
    window.key_press(Key::Escape);
    window.run();
    type_text(&mut window, "b");
    assert_eq!(note(&window, "thematic-2"), "ab");
    let ways = [Command::Reading, Command::ToggleNotes, Command::WholeTimeline];
    for (command, letter) in ways.into_iter().zip(["c", "d", "e"]) {
        press(&mut window, command);
        press(&mut window, command);
        window.run();
        type_text(&mut window, letter);
        assert!(
            note(&window, "thematic-2").ends_with(letter),
            "{command:?}: {}",
            note(&window, "thematic-2")
        );
    }
    // The first run's lines go with Escape, and typing goes on.
    let mut window = Setup { first_run: true, ..Setup::default() }.open();
    window.key_press(Key::Escape);
    window.run();
    window.key_press(Key::Escape);
    window.run();
    window.run();
    type_text(&mut window, "第一句");
    assert_eq!(note(&window, "thematic-2"), "第一句");
}

#[test]
fn looking_something_up_takes_nothing_away() {
    let mut window = Setup::default().open();
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "xiang", "向财政部要2021年覆盖率");
    press(&mut window, Command::Find);
    type_text(&mut window, "2021");
    assert!(says(&window, "关闭"));
    window.key_press(Key::Escape);
    window.run();
    type_text(&mut window, "全");
    assert_eq!(note(&window, "thematic-2"), "向财政部要2021全年覆盖率");
}

#[test]
fn a_page_is_read_to_its_end_by_the_keyboard() {
    for page in [Page::Session("thematic-2".into()), Page::Overview] {
        let mut window = Setup::default().open();
        let ctx = window.ctx.clone();
        window.state_mut().dispatch(&ctx, Action::Open(page.clone()));
        window.run();
        press(&mut window, Command::FocusSession);
        // The last paragraph lies below the window's edge.
        let tag = rostrum_locale::Language::ZhHans.tag();
        let text = {
            let state = window.state().state();
            let paragraphs = match state.open_session() {
                Some(session) => &session.background,
                None => &state.shown_programme().goals,
            };
            paragraphs.last().unwrap().text.text(&tag).to_owned()
        };
        let top = |window: &Window| {
            window
                .query_all_by(|node| node.label().or_else(|| node.value()).is_some_and(|said| said == text))
                .next()
                .map(|node| node.rect().top())
        };
        let before = top(&window);
        assert!(before.is_none_or(|top| top > 700.0), "{page:?}: {before:?}");
        window.key_press(Key::End);
        window.run_steps(30);
        assert!(top(&window).is_some_and(|top| top < 790.0), "{page:?}: {:?}", top(&window));
        window.key_press(Key::Home);
        window.run_steps(30);
        assert_eq!(top(&window), before, "{page:?}");
        window.key_press(Key::PageDown);
        window.run_steps(30);
        assert_ne!(top(&window), before, "{page:?}");
    }
}

fn ask(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, action);
    window.run();
}

fn commands(window: &Window) -> Vec<ViewportCommand> {
    window.output().viewport_output[&ViewportId::ROOT].commands.clone()
}

/// The window's cross is pressed; what the program answers.
fn close(window: &mut Window) -> Vec<ViewportCommand> {
    window.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.push(ViewportEvent::Close);
    window.step();
    let answer = commands(window);
    window.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.clear();
    answer
}

#[test]
fn the_window_stays_while_the_words_are_not_on_the_disk() {
    let mut window = Setup { saves: false, ..Setup::default() }.open();
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "zi", "不能丢的字");
    let error = SaveError::DiskFull;
    ask(&mut window, Action::SaveReported(SaveReport::NotSaved { error, since: chrono::Utc::now() }));
    assert!(matches!(window.state().state().save_state(), SaveState::Failed(_)));
    let answer = close(&mut window);
    assert!(answer.contains(&ViewportCommand::CancelClose), "{answer:?}");
    assert!(!answer.contains(&ViewportCommand::Close), "{answer:?}");
    window.run();
    assert_eq!(window.state().state().dialog, Some(Dialog::CloseUnsaved));
    assert!(says(&window, "现在关闭，最后的改动会丢失。"));
    click(&mut window, Role::Button, "返回");
    assert_eq!(window.state().state().dialog, None);
    assert_eq!(note(&window, "thematic-2"), "不能丢的字");
    // A copy is offered in a folder that can be written.
    let copy = window.state().state().suggested_notebook_copy_path();
    assert!(!copy.starts_with(&window.state().state().folders.data), "{copy:?}");
    press(&mut window, Command::Quit);
    assert_eq!(window.state().state().dialog, Some(Dialog::CloseUnsaved));
    ask(&mut window, Action::CloseDialog);
    ask(&mut window, Action::Quit);
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::QuitUnsaved);
    window.step();
    assert!(commands(&window).contains(&ViewportCommand::Close));
}

#[test]
fn closing_right_after_typing_waits_for_the_disk() {
    let setup = Setup::default();
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "hou", "最后一句");
    let answer = close(&mut window);
    assert!(answer.contains(&ViewportCommand::CancelClose), "{answer:?}");
    assert_eq!(*window.state().state().save_state(), SaveState::Unsaved);
    wait_until_it_closes(&mut window);
    assert!(window.state().state().is_notebook_saved());
    // Once everything is saved it is only looked whether it still is.
    drop(window);
    let mut window = setup.open();
    assert_eq!(note(&window, "thematic-2"), "最后一句");
    close(&mut window);
    wait_until_it_closes(&mut window);
    assert_eq!(window.state().state().dialog, None);
}

fn wait_until_it_closes(window: &mut Window) {
    let limit = Instant::now() + Duration::from_secs(20);
    while !commands(window).contains(&ViewportCommand::Close) {
        assert!(Instant::now() < limit, "it never closes");
        std::thread::sleep(Duration::from_millis(10));
        window.step();
    }
}

#[test]
fn unreadable_notes_without_a_backup_are_kept_and_new_ones_begun() {
    let setup = Setup::default();
    let path = {
        let mut window = setup.open();
        press(&mut window, Command::FocusNotes);
        compose(&mut window, "jiu", "旧的笔记");
        wait_until_saved(&mut window);
        let state = window.state().state();
        state.folders.notebook_file(&state.shown_programme().id)
    };
    let _ = std::fs::remove_dir_all(path.parent().unwrap().join("backups"));
    std::fs::write(&path, b"{ \"format\": \"rostrum-notebook\", \"sess").unwrap();
    let mut window = setup.open();
    assert!(says(&window, "没有找到备份"));
    click(&mut window, Role::Button, "重新开始记笔记");
    let limit = Instant::now() + Duration::from_secs(20);
    while window.state().state().read_only_reason().is_some() {
        assert!(Instant::now() < limit);
        std::thread::sleep(Duration::from_millis(10));
        window.run();
    }
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "xin", "新的笔记");
    wait_until_saved(&mut window);
    let kept: Vec<_> = std::fs::read_dir(path.parent().unwrap())
        .unwrap()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.file_name().unwrap().to_string_lossy().contains("unreadable"))
        .collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(std::fs::read(&kept[0]).unwrap(), b"{ \"format\": \"rostrum-notebook\", \"sess");
    assert!(std::fs::read_to_string(&path).unwrap().contains("新的笔记"));
}

#[test]
fn the_list_of_keys_is_read_with_the_keyboard() {
    let mut window = Setup::default().open();
    ask(&mut window, Action::ShowDialog(Dialog::Keys));
    window.run();
    let height = window.ctx.content_rect().height();
    let last = |window: &Window| window.get_by_label("试讲和计时时").rect().top();
    assert!(last(&window) > height, "it lies below the edge");
    window.key_press(Key::End);
    window.run();
    assert!(last(&window) < height);
    assert!(says(&window, "在文件逐行核对时"));
    window.key_press(Key::Home);
    window.run();
    assert!(last(&window) > height);
}
