//! A draft's details in a small window, what works over an open dialog, and limits in words.

use crate::driven::{compose, press, wait_until_saved};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Command, Dialog};
use rostrum_locale::Language;
use rostrum_notebook::{Intervention, SpeakingLimit};

fn the(window: &Window) -> Intervention {
    window.state().state().open_or_first_intervention().expect("a draft is open").1.clone()
}

#[test]
fn details_stay_in_their_pane_in_a_small_window() {
    for language in Language::ALL {
        let setup = Setup { language: Some(language), size: [1024.0, 768.0], ..Setup::default() };
        let mut window = setup.open();
        press(&mut window, Command::NewIntervention);
        compose(&mut window, "x", "a b c");
        let left = |window: &Window| {
            let editor = window.get_all_by_role(Role::MultilineTextInput).next().unwrap();
            editor.rect().left()
        };
        let before = left(&window);
        press(&mut window, Command::InterventionDetails);
        window.run();
        assert!((left(&window) - before).abs() < 1.0, "{language}: {before} {}", left(&window));
        let pane = before - 24.0..=1024.0;
        for role in [Role::TextInput, Role::Button, Role::CheckBox] {
            for node in window.get_all_by_role(role).filter(|node| node.rect().center().x >= *pane.start()) {
                let rect = node.rect();
                assert!(rect.right() <= 1024.5, "{language}: {:?} {rect:?}", node.accesskit_node().label());
            }
        }
        // The chip of open points leaves the buttons alone.
        let words = &window.state().state().words;
        let export = words.say("intervention-export").into_owned();
        let button = window.get_by_role_and_label(Role::Button, &export).rect();
        for label in window.query_all_by_role(Role::Label) {
            let rect = label.rect();
            let beside = (rect.center().y - button.center().y).abs() < 12.0;
            assert!(!beside || !rect.intersects(button), "{language}: {:?}", label.accesskit_node().label());
        }
    }
}

#[test]
fn nothing_changes_behind_an_open_sheet() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    compose(&mut window, "yi", "一句。");
    let before = the(&window);
    press(&mut window, Command::HandIn);
    assert_eq!(window.state().state().dialog, Some(Dialog::HandIn));
    let page = window.state().state().window.page.clone();
    for command in [
        Command::RemoveIntervention,
        Command::NewIntervention,
        Command::NextStatus,
        Command::LongerLimit,
        Command::Undo,
        Command::Mine,
        Command::NextSession,
        Command::Rehearse,
    ] {
        press(&mut window, command);
        assert_eq!(the(&window), before, "{command:?}");
        assert_eq!(window.state().state().dialog, Some(Dialog::HandIn), "{command:?}");
    }
    window.key_press_modifiers(egui::Modifiers::ALT, Key::Num1);
    window.run();
    assert_eq!(window.state().state().window.page, page);
    press(&mut window, Command::ZoomIn);
    assert!(window.state().state().settings.zoom > 1.0);
    press(&mut window, Command::Palette);
    assert_eq!(window.state().state().dialog, Some(Dialog::Palette));
}

#[test]
fn a_limit_of_ones_own_can_be_in_words() {
    let setup = Setup { language: Some(Language::En), ..Setup::default() };
    let mut window = setup.open();
    press(&mut window, Command::NewIntervention);
    compose(&mut window, "x", "We act.");
    press(&mut window, Command::InterventionDetails);
    let field = |window: &mut Window, typed: &str| {
        window.get_by_role_and_label(Role::TextInput, "Own limit: 3:30 or 330 words").focus();
        window.run();
        window.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
        window.event(Event::Text(typed.into()));
        window.run();
        window.key_press(Key::Enter);
        window.run();
        the(window).limit
    };
    for (typed, limit) in [
        ("330 words", SpeakingLimit::Words(330)),
        ("3:30", SpeakingLimit::Secs(210)),
        ("1 000 mots", SpeakingLimit::Words(1000)),
        ("４４０词", SpeakingLimit::Words(440)),
        ("220 palabras", SpeakingLimit::Words(220)),
        ("4", SpeakingLimit::Secs(240)),
        ("330字", SpeakingLimit::Words(330)),
        ("many words", SpeakingLimit::Words(330)),
    ] {
        assert_eq!(field(&mut window, typed), Some(limit), "{typed}");
    }
}

#[test]
fn a_cleared_version_tells_the_day_of_its_clearance() {
    let mut setup = Setup { now: "2022-02-19T12:00:00Z", ..Setup::default() };
    {
        let mut window = setup.open();
        first_session(&mut window);
        press(&mut window, Command::NewIntervention);
        compose(&mut window, "yi", "一句。");
        press(&mut window, Command::MarkCleared);
        window.get_by_label("审定人或部门").focus();
        window.run();
        compose(&mut window, "si", "国际司");
        window.get_by_role_and_label(Role::Button, "标为已审定").click();
        window.run();
        wait_until_saved(&mut window);
    }
    setup.now = "2022-02-23T12:26:00Z";
    let mut window = setup.open();
    first_session(&mut window);
    press(&mut window, Command::InterventionsTab);
    compose(&mut window, "er", "再一句。");
    press(&mut window, Command::InterventionVersions);
    let told = |text: &str| {
        let holds = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            node.label().or_else(|| node.value()).is_some_and(|said| said.contains(text))
        };
        window.query_all_by(holds).next().is_some()
    };
    assert!(told("国际司，2022年2月19日"), "the day of the clearance");
}

fn first_session(window: &mut Window) {
    window.key_press_modifiers(egui::Modifiers::ALT, Key::Num1);
    window.run();
}

#[test]
fn the_reports_sheet_names_what_is_held_back() {
    let mut window = Setup::default().open();
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "yi", "**表态口径**");
    window.key_press(Key::Enter);
    window.run();
    compose(&mut window, "er", "不承诺数字。");
    press(&mut window, Command::Report);
    let held = "属内部内容，未列入报告：表态口径";
    assert!(window.query_by_label(held).is_some());
    window.get_by_role_and_label(Role::CheckBox, &private_tick(&window)).click();
    window.run();
    assert!(window.query_by_label(held).is_none());
}

fn private_tick(window: &Window) -> String {
    window.state().state().words.say("report-with-private").into_owned()
}
