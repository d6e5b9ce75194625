//! Sessions that do not take place as planned, on blocks too short for a word of it; and whose words
//! the first lines speak of.

use crate::reviews::{assert_says, click, says, settle};
use crate::setup::{Setup, Window};
use crate::support::pictures::assert_picture;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use rostrum_locale::Language;
use rostrum_store::ThemeChoice;
use serde_json::json;

/// A forum of its own with sessions of a quarter, half and three quarters of an hour.
fn open(setup: &Setup, accept: &str) -> Window {
    let text = |text: &str| json!({ "en": text });
    let at = |hour: u32, minute: u32| format!("2022-02-22T{hour:02}:{minute:02}:00+01:00");
    let session = |id: &str, title: &str, status: &str, start: (u32, u32), end: (u32, u32)| {
        json!({ "id": id, "kind": "panel", "status": status, "title": text(title), "official": ["en"],
                "start": at(start.0, start.1), "end": at(end.0, end.1) })
    };
    let programme = json!({
        "format": "rostrum-programme", "version": 1, "id": "ports", "zone": "Europe/Zurich", "official": ["en"],
        "title": text("Conference on ports"), "revision": { "label": text("Rev.1"), "kind": "full" },
        "sessions": [
            session("a", "Dredging", "cancelled", (9, 0), (9, 15)),
            session("b", "Pilotage", "postponed", (9, 30), (10, 0)),
            session("c", "Towage", "cancelled", (10, 15), (11, 0)),
            session("d", "Salvage", "confirmed", (11, 15), (11, 30)),
            session("e", "Mooring and the people who do it", "postponed", (12, 0), (13, 30)),
        ],
    });
    let path = setup.folder.path().join("ports.json");
    std::fs::write(&path, programme.to_string()).unwrap();
    let mut window = setup.open();
    crate::reviews::drop_file(&mut window, &path);
    click(&mut window, Role::Button, accept);
    settle(&mut window);
    window
}

#[test]
fn what_does_not_take_place_is_told_on_a_short_block_too() {
    let setup = Setup {
        language: Some(Language::En),
        theme: Some(ThemeChoice::Light),
        now: "2022-02-20T12:00:00Z",
        ..Setup::default()
    };
    let window = open(&setup, "Open as separate programme");
    for (title, said) in [
        ("Dredging", "cancelled"),
        ("Pilotage", "postponed"),
        ("Towage", "cancelled"),
        ("Mooring", "postponed"),
    ] {
        let told = window.query_all_by(|node| {
            node.role() == Role::ListItem
                && node.label().is_some_and(|label| label.contains(title) && label.contains(said))
        });
        assert_eq!(told.count(), 1, "{title}");
    }
    assert_picture("off_en_light", &setup.raster.picture(&window));
}

#[test]
fn the_first_lines_call_official_words_no_summary() {
    let setup = Setup { first_run: true, ..Setup::default() };
    {
        let window = setup.open();
        assert_says(&window, "内容为摘要，非官方措辞");
    }
    let window = open(&setup, "作为新日程打开");
    assert_says(&window, "已为你打开“Conference on ports”的日程。");
    assert!(!says(&window, "摘要"));
}
