//! Filters of a large timeline: names are searched, what is left is counted, and where nothing is in view the nearest
//! session is one press away.

use crate::driven::press;
use crate::reviews::{assert_says, click, says};
use crate::setup::{Setup, Window};
use egui::Event;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Action, Command, Page};
use rostrum_locale::Language;
use serde_json::json;

/// Three days of 60 sessions in 20 rooms and 20 tracks; one track has a single session, on the last day.
fn setup(language: Language) -> Setup {
    let setup = Setup { language: Some(language), ..Setup::default() };
    let sessions: Vec<serde_json::Value> = (0..180)
        .map(|nth| {
            let (day, turn, room) = (22 + nth / 60, nth % 60 / 20, nth % 20);
            let (start, end) = (8 + 4 * turn, 9 + 4 * turn);
            let track = if nth == 179 { "Zölle & Häfen".to_owned() } else { format!("Track {room:02}") };
            json!({
                "id": format!("s{nth}"), "kind": "talk", "title": format!("Talk {nth}"),
                "room": format!("Hall {room:02}"), "track": track,
                "start": format!("2022-02-{day}T{start:02}:00:00+01:00"),
                "end": format!("2022-02-{day}T{end:02}:00:00+01:00"),
            })
        })
        .collect();
    let programme = json!({
        "format": "rostrum-programme", "version": 1, "id": "f", "zone": "Europe/Zurich",
        "revision": { "label": "Rev.1", "kind": "full" }, "title": "Forum of the harbours", "sessions": sessions,
    });
    let path = setup.folder.path().join("forum.json");
    std::fs::write(&path, programme.to_string()).unwrap();
    Setup { programme: Some(path), ..setup }
}

fn open(setup: &Setup) -> Window {
    let mut window = setup.open();
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::Open(Page::Session("s0".into())));
    window.run();
    window
}

/// Opens a menu, searches in it and ticks what is found.
fn tick(window: &mut Window, button: &str, typed: &str, name: &str) {
    click(window, Role::Button, button);
    window.run();
    window.event(Event::Text(typed.to_owned()));
    window.run();
    assert!(
        window.query_by_role_and_label(Role::CheckBox, "Track 05").is_none(),
        "the others are not listed"
    );
    window.get_by_role_and_label(Role::CheckBox, name).click();
    window.run();
    window.key_press(egui::Key::Escape);
    window.run();
}

#[test]
fn a_filter_says_how_much_it_leaves_and_a_day_without_any_leads_to_the_nearest() {
    for (language, filter, left, nothing, nearest) in [
        (
            Language::ZhHans,
            "筛选",
            "筛选: 1 / 180场会议",
            "这段时间内没有符合筛选条件的会议。",
            "最近的一场：2月24日",
        ),
        (
            Language::En,
            "Filter",
            "Filter: 1 / 180\u{a0}sessions",
            "Nothing in this part of the timeline matches the filter.",
            "Nearest: ",
        ),
    ] {
        let setup = setup(language);
        let mut window = open(&setup);
        tick(&mut window, filter, "ZOLLE", "Zölle & Häfen");
        window.get_by_role_and_label(Role::Button, left);
        assert_says(&window, nothing);
        click(&mut window, Role::Button, nearest);
        window.run();
        let rows: Vec<String> = window
            .get_all_by_role(Role::ListItem)
            .filter_map(|node| node.accesskit_node().label())
            .filter(|name| name.contains("Talk"))
            .collect();
        assert!(rows.len() == 1 && rows[0].contains("Talk 179"), "{rows:?}");
        assert!(!says(&window, nothing));
    }
}

#[test]
fn rooms_as_rows_lead_to_the_nearest_too() {
    let setup = setup(Language::En);
    let mut window = open(&setup);
    press(&mut window, Command::WholeTimeline);
    window.run();
    tick(&mut window, "Track", "zolle", "Zölle & Häfen");
    assert_says(&window, "1 / 180\u{a0}sessions");
    window.get_by_role_and_label(Role::Button, "Track 1");
    assert_says(&window, "Nothing in this part of the timeline matches the filter.");
    click(&mut window, Role::Button, "Nearest: ");
    window.run();
    assert!(!says(&window, "Nothing in this part of the timeline matches the filter."));
    assert!(
        window
            .get_all_by_role(Role::ListItem)
            .any(|node| { node.accesskit_node().label().is_some_and(|name| name.contains("Talk 179")) })
    );
}

#[test]
fn names_that_are_not_there_are_said_to_be_missing() {
    let setup = setup(Language::En);
    let mut window = open(&setup);
    press(&mut window, Command::WholeTimeline);
    window.run();
    click(&mut window, Role::Button, "Room");
    window.run();
    window.event(Event::Text("nowhere".to_owned()));
    window.run();
    assert_says(&window, "No name matches.");
}
