//! What stands around the page: the bar, the order of Tab, long names, and the foot of the palette.

use crate::driven::press;
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Action, Command, Dialog, Page};
use rostrum_locale::Language;
use rostrum_programme::Zone;

fn ask(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, action);
    window.run();
}

fn tab(window: &mut Window) {
    window.key_press(Key::Tab);
    window.run();
}

/// What the keyboard is on: role and name.
fn focused(window: &Window) -> (Role, String) {
    let node = window.get_by(|node| node.is_focused());
    (node.accesskit_node().role(), node.accesskit_node().label().unwrap_or_default())
}

/// The text of the bar that names both zones.
fn zones(window: &Window) -> String {
    let words = &window.state().state().words;
    let name = format!("{}: ", words.say("zones"));
    let text = |node: &egui_kittest::kittest::AccessKitNode<'_>| node.value().or_else(|| node.label());
    let node = window.get_by(|node| text(node).is_some_and(|text| text.starts_with(&name)));
    text(&node.accesskit_node()).unwrap()[name.len()..].to_owned()
}

#[test]
fn the_keyboard_goes_to_the_page_and_from_there_to_its_first_control() {
    let setup = Setup { language: Some(Language::En), ..Setup::default() };
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    press(&mut window, Command::FocusSession);
    assert_eq!(focused(&window), (Role::Region, "Universal social protection".to_owned()));
    tab(&mut window);
    let name = window.state().state().words.say("mine-star").into_owned();
    assert_eq!(focused(&window), (Role::Button, name));
    // Back, and the keys of reading scroll the page.
    window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    window.run();
    assert_eq!(focused(&window).0, Role::Region);
    let question = window.state().state().words.say("session-guiding-question").into_owned();
    let before = window.get_by_label(&question).rect().top();
    window.key_press(Key::PageDown);
    window.run();
    assert!(window.get_by_label(&question).rect().top() < before - 100.0);
}

#[test]
fn tab_goes_through_the_bar_as_it_is_read() {
    let setup = Setup { language: Some(Language::En), ..Setup::default() };
    let mut window = setup.open();
    let mut bar: Vec<String> =
        ["action-search", "settings-language", "settings-appearance", "settings-title"]
            .map(|key| window.state().state().words.say(key).into_owned())
            .into();
    bar.insert(1, format!("Time zones: {}", zones(&window)));
    window.get_by_role_and_label(Role::Button, &bar[0]).focus();
    window.run();
    let mut lefts = vec![window.get_by_role_and_label(Role::Button, &bar[0]).rect().left()];
    for name in &bar[1..] {
        tab(&mut window);
        assert_eq!(focused(&window), (Role::Button, name.clone()));
        lefts.push(window.get_by_role_and_label(Role::Button, name).rect().left());
    }
    assert!(lefts.is_sorted(), "{lefts:?}");
    assert!(window.get_by_role_and_label(Role::Button, &bar[4]).rect().right() <= 1280.0 - 12.0);
}

#[test]
fn a_zone_without_a_city_is_not_named_twice() {
    let setup = Setup { language: Some(Language::En), ..Setup::default() };
    let mut window = setup.open();
    assert!(zones(&window).starts_with("Geneva UTC+1 ") && zones(&window).ends_with(" Shanghai UTC+8"));
    for (name, shown) in [("UTC", "UTC"), ("Etc/GMT-8", "UTC+8"), ("Europe/London", "London UTC+0")] {
        ask(&mut window, Action::SetReaderZone(Zone::named(name)));
        assert!(zones(&window).ends_with(&format!(" {shown}")), "{}", zones(&window));
        assert!(!zones(&window).contains(&format!("{shown} {shown}")), "{}", zones(&window));
    }
    assert!(!zones(&window).contains("UTC UTC"));
}

#[test]
fn a_long_name_of_the_zone_pushes_nothing() {
    for size in [[1024.0, 800.0], [1280.0, 800.0]] {
        let setup = Setup { language: Some(Language::Fr), size, ..Setup::default() };
        let mut window = setup.open();
        let edge = window.get_by_role(Role::MultilineTextInput).rect();
        let gear = window.state().state().words.say("settings-title").into_owned();
        let before = window.get_by_role_and_label(Role::Button, &gear).rect();
        ask(&mut window, Action::RenameReaderZone(Some("Mission permanente auprès de l’Office ".repeat(4))));
        window.run();
        assert_eq!(window.get_by_role(Role::MultilineTextInput).rect(), edge, "the panes stay");
        assert_eq!(window.get_by_role_and_label(Role::Button, &gear).rect(), before, "the bar stays");
        let star = window.state().state().words.say("mine-star").into_owned();
        let star = window.get_by_role_and_label(Role::Button, &star).rect();
        assert!(star.right() < edge.left(), "the page is not wider than its pane");
    }
}

#[test]
fn the_head_of_a_session_writes_times_as_the_language_does() {
    for (language, wanted) in
        [(Language::Fr, "13\u{A0}h\u{A0}00"), (Language::Es, "13:00"), (Language::ZhHans, "13:00")]
    {
        let setup = Setup { language: Some(language), ..Setup::default() };
        let window = setup.open();
        let head = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            let text = node.value().or_else(|| node.label()).unwrap_or_default();
            node.role() == Role::Label && text.starts_with(wanted) && text.contains('–')
        };
        assert!(window.query_all_by(head).next().is_some(), "{language}");
    }
}

#[test]
fn the_foot_of_the_palette_never_runs_into_itself() {
    for language in Language::ALL {
        for zoom in [1.0, 2.0, 2.5] {
            let setup = Setup { language: Some(language), size: [1280.0, 800.0], ..Setup::default() };
            let mut window = setup.open();
            ask(&mut window, Action::SetZoom(zoom));
            press(&mut window, Command::Palette);
            assert_eq!(window.state().state().dialog, Some(Dialog::Palette));
            let words = &window.state().state().words;
            let city = window.state().state().forum_zone_name();
            let times = words.say_with("palette-times", &[("city", city.into())]).into_owned();
            let keys = window.get_by_label(&words.say("palette-keys")).rect();
            let times = window.get_by_label(&times).rect();
            assert!(!keys.shrink(0.5).intersects(times.shrink(0.5)), "{language} {zoom}: {keys} {times}");
        }
    }
}

#[test]
fn after_the_forum_the_report_is_one_click_away() {
    let setup = Setup { now: "2022-03-02T09:00:00Z", ..Setup::default() };
    let mut window = setup.open();
    ask(&mut window, Action::Open(Page::Overview));
    let said = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        let text = node.value().or_else(|| node.label()).unwrap_or_default();
        text.ends_with("笔记和发言稿仍可编辑，可生成参会报告。")
    };
    assert!(window.query_all_by(said).next().is_some());
    let report = window.state().state().words.say("command-report").into_owned();
    window.get_by_role_and_label(Role::Button, &report).click();
    window.run();
    assert_eq!(window.state().state().dialog, Some(Dialog::Report));
}

/// What is painted left of and below a place, as text.
fn painted(window: &Window, right: f32, top: f32) -> Vec<String> {
    fn collect(shape: &egui::Shape, right: f32, top: f32, found: &mut Vec<String>) {
        match shape {
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, right, top, found)),
            egui::Shape::Text(text) if text.pos.x < right && text.pos.y > top => {
                found.push(text.galley.text().to_owned());
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    window.output().shapes.iter().for_each(|clipped| collect(&clipped.shape, right, top, &mut found));
    found
}

#[test]
fn titles_and_targets_of_the_timeline_are_told_in_full_on_a_small_screen() {
    for language in Language::ALL {
        let setup = Setup { language: Some(language), size: [1024.0, 768.0], ..Setup::default() };
        let mut window = setup.open();
        ask(&mut window, Action::Open(Page::Session("thematic-2".into())));
        let words = &window.state().state().words;
        let star = words.say("mine-star").into_owned();
        // The page's column begins where its title does.
        let page = window.get_by_role_and_label(Role::Button, &star).rect().left() - 240.0;
        let texts = painted(&window, page, 48.0);
        let programme = window.state().state().shown_programme().clone();
        let tight = |text: &str| text.split_whitespace().collect::<String>();
        for target in &programme.global_targets {
            let gist = tight(target.gist.text(&language.tag()));
            assert!(texts.iter().any(|text| tight(text) == gist), "{language}: {gist} in {texts:?}");
        }
        assert!(texts.iter().all(|text| !text.contains('…')), "{language}: {texts:?}");
    }
}
