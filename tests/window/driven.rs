//! Driven by role and label: sessions, languages, input method, undo, restart, copies, keys.

use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum::ui::egui_key_of;
use rostrum_app::{Action, Command, Dialog, KeyCombination, Page, SaveState};
use rostrum_locale::Language;
use rostrum_notebook::NotePlace;
use rostrum_programme::SessionId;
use std::time::{Duration, Instant};

pub fn press(window: &mut Window, command: Command) {
    let chord = command.key_combinations()[0];
    press_chord(window, chord);
}

fn press_chord(window: &mut Window, chord: KeyCombination) {
    let mut modifiers = Modifiers::NONE;
    if chord.command {
        modifiers |= Modifiers::COMMAND;
    }
    if chord.shift {
        modifiers |= Modifiers::SHIFT;
    }
    if chord.alt {
        modifiers |= Modifiers::ALT;
    }
    window.key_press_modifiers(modifiers, egui_key_of(&chord).unwrap());
    window.run();
}

pub fn note(window: &Window, session: &str) -> String {
    window.state().state().notebook.text(&NotePlace::Session(session.into())).to_owned()
}

/// Types through an input method: pinyin first, then the characters that the user picks.
pub fn compose(window: &mut Window, pinyin: &str, chosen: &str) {
    for end in 1..=pinyin.len() {
        let preedit = ImeEvent::Preedit { text: pinyin[..end].to_owned(), active_range_chars: None };
        window.event(Event::Ime(preedit));
        window.run();
    }
    window.event(Event::Ime(ImeEvent::Commit(chosen.to_owned())));
    window.run();
}

/// Waits until the save worker says that everything is on the disk.
pub fn wait_until_saved(window: &mut Window) {
    let limit = Instant::now() + Duration::from_secs(20);
    while !matches!(window.state().state().save_state(), SaveState::Saved(_)) {
        assert!(Instant::now() < limit, "not saved: {:?}", window.state().state().save_state());
        std::thread::sleep(Duration::from_millis(20));
        window.run();
    }
}

#[test]
fn every_session_opens_from_the_timeline_and_shows_its_question() {
    let mut window = Setup::default().open();
    let programme = window.state().state().shown_programme().clone();
    assert_eq!(programme.sessions.len(), 6);
    for session in &programme.sessions {
        let title = session.title.text(&Language::ZhHans.tag());
        window
            .get_all_by_role(Role::ListItem)
            .find(|block| block.accesskit_node().label().is_some_and(|label| label.contains(title)))
            .unwrap_or_else(|| panic!("no block for {title}"))
            .click();
        window.run();
        assert_eq!(window.state().state().window.page, Page::Session(session.id.clone()));
        assert!(
            window
                .query_by(|node| node.role() == Role::Heading && node.label().as_deref() == Some(title))
                .is_some()
        );
        if let Some(question) = &session.guiding_question {
            window.get_by_label(question.text.text(&Language::ZhHans.tag()));
        }
    }
}

#[test]
fn the_language_switches_at_once_in_chrome_and_content() {
    let setup = Setup::default();
    let mut window = setup.open();
    window.state_mut().state();
    let titles = [
        (Language::En, "Universal social protection"),
        (Language::Fr, "Protection sociale universelle"),
        (Language::Es, "Protección social universal"),
        (Language::ZhHans, "全民社会保护"),
    ];
    window.get_by_label("语言").click();
    window.run();
    for (language, title) in titles {
        window.get_by_label(language.own_name()).click();
        window.run();
        assert_eq!(window.state().state().language(), language);
        assert!(
            window
                .query_by(|node| node.role() == Role::Heading && node.label().as_deref() == Some(title))
                .is_some(),
            "{title}"
        );
        let name = window.state().state().words.say("settings-language").into_owned();
        window.get_by_label(&name).click();
        window.run();
    }
}

#[test]
fn a_note_typed_through_an_input_method_is_undone_saved_and_found_again() {
    let setup = Setup::default();
    {
        let mut window = setup.open();
        press(&mut window, Command::FocusNotes);
        compose(&mut window, "dixian", "底线");
        assert_eq!(note(&window, "thematic-2"), "底线");
        compose(&mut window, "choucuo", "筹措");
        assert_eq!(note(&window, "thematic-2"), "底线筹措");
        // Two words typed in one breath are one step; pinyin was never in it.
        press(&mut window, Command::Undo);
        assert_eq!(note(&window, "thematic-2"), "");
        press(&mut window, Command::Redo);
        assert_eq!(note(&window, "thematic-2"), "底线筹措");
        // Half a composition is neither saved nor counted.
        window.event(Event::Ime(ImeEvent::Preedit { text: "ni hao".into(), active_range_chars: None }));
        window.run();
        assert_eq!(note(&window, "thematic-2"), "底线筹措");
        window.event(Event::Ime(ImeEvent::Preedit { text: String::new(), active_range_chars: None }));
        window.run();
        wait_until_saved(&mut window);
    }
    let window = setup.open();
    assert_eq!(note(&window, "thematic-2"), "底线筹措");
    let editor = window.get_all_by_role(Role::MultilineTextInput).next().unwrap();
    assert!(editor.value().unwrap_or_default().contains("底线筹措"));
}

#[test]
fn undo_reaches_back_over_a_switch_of_session() {
    let mut window = Setup::default().open();
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "di", "第一场");
    press(&mut window, Command::NextSession);
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "di", "第二场");
    press(&mut window, Command::Undo);
    assert_eq!(note(&window, "thematic-3"), "");
    press(&mut window, Command::Undo);
    assert_eq!(note(&window, "thematic-2"), "第一场", "another note is named before anything there changes");
    press(&mut window, Command::Undo);
    assert_eq!(note(&window, "thematic-2"), "");
    assert_eq!(window.state().state().window.page, Page::Session("thematic-2".into()));
}

#[test]
fn a_second_window_may_look_but_not_write() {
    let setup = Setup::default();
    let first = setup.open();
    let second = setup.open();
    assert!(first.state().state().read_only_reason().is_none());
    assert!(second.state().state().read_only_reason().is_some());
}

#[test]
fn a_copy_goes_out_by_dialog_and_comes_back_beside_what_is_there() {
    let setup = Setup::default();
    let copy = setup.folder.path().join("副本.json");
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "jiu", "旧的");
    setup.answers.choose(copy.clone());
    press(&mut window, Command::SaveCopy);
    wait_for(&mut window, || copy.exists());
    compose(&mut window, "xin", "新的");
    press(&mut window, Command::Undo);
    press(&mut window, Command::Undo);
    compose(&mut window, "ling", "另外的");
    setup.answers.choose(copy);
    press(&mut window, Command::OpenCopy);
    let limit = Instant::now() + Duration::from_secs(20);
    while !note(&window, "thematic-2").contains("旧的") {
        assert!(Instant::now() < limit);
        std::thread::sleep(Duration::from_millis(20));
        window.run();
    }
    assert!(note(&window, "thematic-2").starts_with("另外的"));
    press(&mut window, Command::Undo);
    assert_eq!(note(&window, "thematic-2"), "另外的");
}

#[test]
fn without_a_file_dialog_a_path_is_asked_for() {
    let setup = Setup::default();
    let mut window = setup.open();
    press(&mut window, Command::SaveCopy);
    window.run();
    assert_eq!(window.state().state().dialog, Some(Dialog::SaveCopyPath));
    let path = window.state().state().suggested_notebook_copy_path();
    window.get_by_label("保存").click();
    window.run();
    wait_for(&mut window, || path.exists());
}

#[test]
fn a_session_is_marked_as_mine_and_stays_so() {
    let setup = Setup::default();
    {
        let mut window = setup.open();
        press(&mut window, Command::Mine);
        wait_until_saved(&mut window);
    }
    let window = setup.open();
    assert!(window.state().state().notebook.is_mine(&SessionId::from("thematic-2")));
}

#[test]
fn the_first_run_says_where_the_notes_are_and_stays_closed() {
    let setup = Setup { first_run: true, ..Setup::default() };
    {
        let mut window = setup.open();
        let folder = setup.folder.path().display().to_string();
        let says = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            node.label().or_else(|| node.value()).is_some_and(|text| text.contains(&folder))
        };
        assert!(window.query_all_by(says).next().is_some());
        let hint = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            node.label()
                .or_else(|| node.value())
                .is_some_and(|text| text.contains("填写发言人、代表团和身份后"))
        };
        assert!(window.query_all_by(hint).next().is_some());
        window.key_press(Key::Escape);
        window.run();
        assert!(window.state().state().settings.first_run_closed);
    }
    assert!(setup.open().state().state().settings.first_run_closed);
}

#[test]
fn an_idle_window_asks_for_no_repaint() {
    for page in [Page::Overview, Page::Session("thematic-2".into())] {
        let setup = Setup { now: "2026-11-23T12:00:00Z", ..Setup::default() };
        let mut window = setup.open();
        let ctx = window.ctx.clone();
        window.state_mut().dispatch(&ctx, Action::Open(page));
        press(&mut window, Command::FocusNotes);
        window.run();
        let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
        assert!(delay > Duration::from_secs(1), "{delay:?}");
    }
}

#[test]
fn every_session_is_reached_by_the_keyboard_alone() {
    let mut window = Setup::default().open();
    let order: Vec<SessionId> = {
        let programme = window.state().state().shown_programme().clone();
        programme.sessions_by_time().iter().map(|session| session.id.clone()).collect()
    };
    for (index, id) in order.iter().enumerate() {
        let key = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6][index];
        window.key_press_modifiers(Modifiers::ALT, key);
        window.run();
        assert_eq!(window.state().state().window.page, Page::Session(id.clone()));
    }
    press(&mut window, Command::PreviousSession);
    assert_eq!(window.state().state().window.page, Page::Session(order[4].clone()));
}

#[test]
fn no_two_commands_share_a_key_and_every_key_is_known() {
    let mut seen: Vec<(KeyCombination, Command)> = Vec::new();
    for command in Command::ALL {
        assert!(!command.key_combinations().is_empty(), "{command:?}");
        for chord in command.key_combinations() {
            assert!(egui_key_of(chord).is_some(), "{chord:?}");
            assert!(seen.iter().all(|(other, _)| other != chord), "{command:?} shares {chord:?}");
            seen.push((*chord, *command));
        }
    }
}

fn wait_for(window: &mut Window, done: impl Fn() -> bool) {
    let limit = Instant::now() + Duration::from_secs(20);
    while !done() {
        assert!(Instant::now() < limit);
        std::thread::sleep(Duration::from_millis(20));
        window.run();
    }
}
