//! The settings: finding one's city by the keyboard alone, its name, and how the rows stand.

use crate::driven::press;
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Command, Dialog};
use rostrum_locale::Language;

fn type_in(window: &mut Window, text: &str) {
    window.event(Event::Text(text.to_owned()));
    window.run();
}

fn key(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run();
}

/// The answers, and which of them is chosen.
fn answers(window: &Window) -> Vec<(String, bool)> {
    window
        .query_all_by_role(Role::ListBoxOption)
        .map(|row| (row.accesskit_node().label().unwrap(), row.accesskit_node().is_selected() == Some(true)))
        .collect()
}

fn zone(window: &Window) -> (String, String) {
    let state = window.state().state();
    (state.reader_zone().name().to_owned(), state.reader_zone_name())
}

fn at_zone(language: Language) -> (Setup, Window) {
    let setup = Setup { language: Some(language), ..Setup::default() };
    let mut window = setup.open();
    press(&mut window, Command::ChangeZone);
    assert_eq!(window.state().state().dialog, Some(Dialog::Zone));
    (setup, window)
}

#[test]
fn a_delegate_finds_their_own_city_in_any_language_and_enter_takes_it() {
    let cities = [
        ("北京", "Asia/Shanghai", "Beijing"),
        ("beijing", "Asia/Shanghai", "Beijing"),
        ("Pékin", "Asia/Shanghai", "Beijing"),
        ("washington", "America/New_York", "Washington"),
        ("GENEVA", "Europe/Zurich", "Geneva"),
        ("geneve", "Europe/Zurich", "Geneva"),
        ("日内瓦", "Europe/Zurich", "Geneva"),
        ("Ottawa", "America/Toronto", "Ottawa"),
        ("brasilia", "America/Sao_Paulo", "Brasília"),
        ("Brasília", "America/Sao_Paulo", "Brasília"),
        ("Canberra", "Australia/Sydney", "Canberra"),
        ("Abuja", "Africa/Lagos", "Abuja"),
        ("new delhi", "Asia/Kolkata", "New Delhi"),
        ("Pretoria", "Africa/Johannesburg", "Pretoria"),
        ("berna", "Europe/Zurich", "Bern"),
        ("The Hague", "Europe/Amsterdam", "The Hague"),
        ("La Haya", "Europe/Amsterdam", "The Hague"),
        ("Ankara", "Europe/Istanbul", "Ankara"),
        ("yaounde", "Africa/Douala", "Yaoundé"),
        // A city that a zone is named after has no other name.
        ("sao paulo", "America/Sao_Paulo", "São Paulo"),
        ("europe/zur", "Europe/Zurich", "Zurich"),
        ("buenos aires", "America/Argentina/Buenos_Aires", "Buenos Aires"),
    ];
    for (typed, wanted, city) in cities {
        let (_desk, mut window) = at_zone(Language::En);
        type_in(&mut window, typed);
        key(&mut window, Key::Enter);
        assert_eq!(zone(&window), (wanted.to_owned(), city.to_owned()), "{typed}");
        let named = window.state().state().settings.reader_zone_label.clone();
        assert!(named.is_none_or(|name| name == city), "{typed}");
    }
}

#[test]
fn a_capital_is_called_by_its_name_in_the_language_of_the_window() {
    for (language, name) in [
        (Language::ZhHans, "北京"),
        (Language::En, "Beijing"),
        (Language::Fr, "Beijing"),
        (Language::Es, "Beijing"),
    ] {
        let (_desk, mut window) = at_zone(language);
        type_in(&mut window, "beijing");
        key(&mut window, Key::Enter);
        assert_eq!(zone(&window), ("Asia/Shanghai".to_owned(), name.to_owned()));
        // The name stands in its field and can be changed.
        let label = window.state().state().words.say("settings-zone-name").into_owned();
        let field = window.get_by_role_and_label(Role::TextInput, &label);
        assert_eq!(field.value().as_deref(), Some(name));
    }
}

#[test]
fn arrows_choose_among_the_answers() {
    let (_desk, mut window) = at_zone(Language::En);
    type_in(&mut window, "san");
    let first = answers(&window);
    assert!(first.len() > 2 && first[0].1, "{first:?}");
    key(&mut window, Key::ArrowDown);
    assert!(answers(&window)[1].1);
    key(&mut window, Key::ArrowUp);
    key(&mut window, Key::ArrowUp);
    assert!(answers(&window).last().unwrap().1, "round from the first to the last");
    key(&mut window, Key::ArrowDown);
    key(&mut window, Key::ArrowDown);
    let second = answers(&window)[1].0.clone();
    key(&mut window, Key::Enter);
    assert!(second.ends_with(&format!("· {}", zone(&window).0)), "{second}");
    assert_eq!(answers(&window), [], "what was typed is gone");
    assert_eq!(window.state().state().dialog, Some(Dialog::Zone), "and the settings stay");
}

#[test]
fn what_is_not_listed_is_said_with_what_to_try() {
    let sentences = [
        (
            Language::ZhHans,
            "未列出名为“Atlantis”的时区。可改试附近的大城市，或输入 Asia/Shanghai 这样的名称。",
        ),
        (
            Language::En,
            "No zone is listed under “Atlantis”. Try a larger city nearby, or a name such as Asia/Shanghai.",
        ),
    ];
    for (language, sentence) in sentences {
        let (_desk, mut window) = at_zone(language);
        let before = zone(&window);
        type_in(&mut window, "Atlantis");
        window.get_by_label(sentence);
        key(&mut window, Key::Enter);
        assert_eq!(zone(&window), before);
    }
}

#[test]
fn the_name_of_the_zone_is_short_enough_to_stand_beside_a_time() {
    let (_desk, mut window) = at_zone(Language::En);
    window.get_by_role_and_label(Role::TextInput, "Name of the zone").focus();
    window.run();
    type_in(&mut window, &"Permanent Mission ".repeat(5));
    assert!(zone(&window).1.chars().count() <= 24, "{}", zone(&window).1);
    assert!(zone(&window).1.starts_with("Permanent Mission"));
}

#[test]
fn the_rows_begin_at_one_place_and_every_field_has_its_name() {
    for language in Language::ALL {
        let setup = Setup { language: Some(language), ..Setup::default() };
        let mut window = setup.open();
        press(&mut window, Command::Settings);
        let words = &window.state().state().words;
        let said = |key: &str| words.say(key).into_owned();
        let first = |role: Role, label: &str| window.get_by_role_and_label(role, label).rect();
        let lefts = [
            first(Role::RadioButton, Language::ZhHans.own_name()).left(),
            first(Role::RadioButton, &said("appearance-light")).left(),
            first(Role::Button, "−").left(),
            first(Role::RadioButton, &said("rate-own")).left(),
            window.get_by_label(&said("profile-hint")).rect().left(),
        ];
        assert!(lefts.iter().all(|left| (left - lefts[0]).abs() < 0.5), "{language}: {lefts:?}");
        // The capacity has its caption as the fields above it have.
        window.get_by_role_and_label(Role::Label, &said("intervention-capacity"));
        let percent = if matches!(language, Language::Fr | Language::Es) { "100\u{A0}%" } else { "100%" };
        let between = first(Role::Label, percent).center().y;
        assert!((between - first(Role::Button, "−").center().y).abs() < 0.5, "{language}");
    }
}

/// Where each word and field of the dialog stands.
fn places(window: &Window) -> Vec<(String, egui::Rect)> {
    let roles = [Role::Button, Role::RadioButton, Role::TextInput, Role::Label, Role::Heading];
    let nodes = roles.into_iter().flat_map(|role| window.query_all_by_role(role));
    let places = nodes.map(|node| {
        let said = node.accesskit_node();
        (format!("{:?} {}", said.role(), said.label().unwrap_or_default()), node.rect())
    });
    places.collect()
}

/// The first time a dialog is shown its size is not known yet.
#[test]
fn a_dialog_stands_at_its_place_when_it_is_first_shown() {
    for language in [Language::En, Language::ZhHans] {
        for command in [Command::Settings, Command::Keys, Command::Export] {
            let size = [1280.0, 800.0];
            let mut window = Setup { language: Some(language), size, ..Setup::default() }.open();
            press(&mut window, command);
            assert!(window.state().state().dialog.is_some(), "{command:?}");
            let first = places(&window);
            window.key_press(Key::Escape);
            window.run();
            assert!(window.state().state().dialog.is_none(), "{command:?}");
            press(&mut window, command);
            let second = places(&window);
            for (first, second) in first.iter().zip(&second) {
                assert_eq!(first, second, "{language:?} {command:?}");
            }
            assert_eq!(first.len(), second.len());
        }
    }
}
