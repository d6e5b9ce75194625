//! What stands above the sessions of a document, the typed date of a day, the last check, the ring of the
//! first row.

use crate::reviews::{assert_says, click, drop_file, press, says, settle, type_into};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Event, Key, Shape, StrokeKind};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::Command;
use rostrum_locale::Language;

const MISSED_DAY: &str = "区域技能研讨会\n\n2023年5月16日\n\n09:00-09:40 开幕式\n\n14:00-15:00 全会\n\n续会 五/一七\n\n09:00-10:00 闭幕式\n王方\n东厅\n";

fn open_with(setup: &Setup, text: &str) -> Window {
    let path = setup.folder.path().join("研讨会.txt");
    std::fs::write(&path, text).unwrap();
    let mut window = setup.open();
    drop_file(&mut window, &path);
    if !window.state().state().reviewing.as_ref().unwrap().document.is_shown {
        press(&mut window, Command::DocumentLines);
    }
    window
}

fn starts(window: &Window) -> Vec<String> {
    let programme = &window.state().state().reviewing.as_ref().unwrap().parsed.value;
    programme
        .sessions
        .iter()
        .map(|session| programme.span(session).start.format("%Y-%m-%d %H:%M %Z").to_string())
        .collect()
}

#[test]
fn zone_and_year_are_corrected_by_links_above_the_sessions() {
    let setup = Setup::default();
    let mut window = open_with(&setup, &MISSED_DAY.replace("2023年", ""));
    let zone = window.state().state().reviewing.as_ref().unwrap().zone();
    assert_eq!(zone.name(), "Europe/Zurich", "that of the open programme");
    // A link of its own for each, by role and label; the field takes the keyboard and is closed by the same link.
    click(&mut window, Role::Button, "改时区…");
    type_into(&mut window, "文件的时区", "东京");
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    assert!(starts(&window).iter().all(|start| start.ends_with("JST")), "{:?}", starts(&window));
    assert_says(&window, "东京");
    click(&mut window, Role::Button, "改年份…");
    type_into(&mut window, "文件的年份", "2019");
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    assert!(starts(&window).iter().all(|start| start.starts_with("2019-05-16")), "{:?}", starts(&window));
    press(&mut window, Command::Undo);
    settle(&mut window);
    assert!(!starts(&window).iter().any(|start| start.starts_with("2019")), "one step is taken back");
}

#[test]
fn the_zone_above_the_sessions_is_called_by_its_city_in_the_language_of_the_window() {
    for (language, city) in [
        (Language::ZhHans, "上海"),
        (Language::Fr, "Shanghai"),
        (Language::Es, "Shanghái"),
        (Language::En, "Shanghai"),
    ] {
        let setup = Setup { language: Some(language), ..Setup::default() };
        let window = open_with(&setup, &MISSED_DAY.replace("研讨会\n", "研讨会，北京\n"));
        let is_line = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            node.label().or_else(|| node.value()).is_some_and(|text| text == city)
        };
        assert!(window.query_all_by(is_line).next().is_some(), "{language:?}: no {city}");
        let raw = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            node.label().or_else(|| node.value()).is_some_and(|text| text == "Asia/Shanghai")
        };
        assert!(window.query_all_by(raw).next().is_none(), "{language:?}: the name of a file");
    }
}

#[test]
fn the_date_of_a_day_is_typed_as_the_delegate_writes_dates() {
    for typed in ["2023-05-17", "17 May 2023", "17 mai 2023", "17/5/2023", "17/5", "5月17日", "2023年5月17日"]
    {
        let setup = Setup::default();
        let mut window = open_with(&setup, MISSED_DAY);
        click(&mut window, Role::ListBoxOption, "第9行");
        window.event(Event::Text("d".to_owned()));
        window.run();
        type_into(&mut window, "日期", typed);
        assert_says(&window, "2023年5月17日（星期三）；其后1场会议归入这一天。");
        window.key_press(Key::Enter);
        window.run();
        settle(&mut window);
        assert!(starts(&window)[2].starts_with("2023-05-17"), "{typed}: {:?}", starts(&window));
    }
}

#[test]
fn the_last_check_leads_to_the_first_line_that_was_not_used() {
    let setup = Setup::default();
    let text = "River forum, Geneva\n\n6 May 2023 (all times CEST)\n\n09:00 - 10:00 Opening\n\n7 May 2023\n\nNotes for all delegates\n\nBoats leave from the old pier\n\n09:00 - 10:00 Weirs\n";
    let mut window = open_with(&setup, text);
    let count = window.state().state().reviewing.as_ref().unwrap().checks.len();
    for _ in 0..count {
        if says(&window, "有2行没有用上，第一处在第9行。") {
            break;
        }
        press(&mut window, Command::NextUnread);
        window.run();
    }
    assert_says(&window, "有2行没有用上，第一处在第9行。");
    press(&mut window, Command::NextUnread);
    window.run();
    let reviewing = window.state().state().reviewing.as_ref().unwrap();
    if count == 1 {
        assert_eq!(reviewing.document.line.map(|line| reviewing.lines[line].number), Some(9));
    }
}

#[test]
fn the_focus_ring_of_the_first_row_is_not_cut_by_the_edge_of_its_pane() {
    let setup = Setup::default();
    let mut window = open_with(&setup, MISSED_DAY);
    for (role, row) in [
        (Role::ListBoxOption, "第1行"),
        (Role::Heading, "2023年5月16日（星期二），"),
        (Role::ListBoxOption, "09:00–09:40"),
    ] {
        let node = window
            .get_all_by_role(role)
            .find(|node| node.accesskit_node().label().is_some_and(|label| label.contains(row)))
            .unwrap_or_else(|| panic!("no {row}"));
        node.focus();
        window.run();
        window.run();
        let rings: Vec<_> = window
            .output()
            .shapes
            .iter()
            .filter_map(|clipped| match &clipped.shape {
                Shape::Rect(ring) if ring.stroke_kind == StrokeKind::Outside && ring.stroke.width > 1.0 => {
                    Some((clipped.clip_rect, ring.rect.expand(ring.stroke.width)))
                }
                _ => None,
            })
            .collect();
        assert!(!rings.is_empty(), "no ring around {row}");
        for (clip, ring) in rings {
            assert!(clip.contains_rect(ring), "{row}: {ring:?} in {clip:?}");
        }
    }
}
