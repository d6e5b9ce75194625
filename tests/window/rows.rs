//! How Chinese stands in rows, in everything that the window shows: no opening mark at the end of one, no closing mark at the
//! beginning, no number without its unit.

use crate::driven::press;
use crate::setup::{Setup, Window};
use egui::epaint::{ClippedShape, Shape};
use egui::text::CCursor;
use egui::{Event, Galley};
use rostrum_app::{Action, Command, Page};
use std::sync::Arc;

const OPENING: &str = "（《“‘「『【〈〔(";
const CLOSING: &str = "，。、；：？！）》”’」』】〉〕…—%";
const UNITS: &str = "亿万个年月日项场";

fn galleys(shape: &Shape, found: &mut Vec<Arc<Galley>>) {
    match shape {
        Shape::Text(text) => found.push(text.galley.clone()),
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| galleys(shape, found)),
        _ => {}
    }
}

fn shown(window: &Window) -> Vec<Arc<Galley>> {
    let mut found = Vec::new();
    for ClippedShape { shape, .. } in &window.output().shapes {
        galleys(shape, &mut found);
    }
    found
}

/// Checks every text in sight; returns how many rows ended within a paragraph.
fn check(window: &Window) -> usize {
    let mut soft = 0;
    for galley in shown(window) {
        for (row, next) in galley.rows.iter().zip(galley.rows.iter().skip(1)) {
            let (Some(last), Some(first)) = (row.glyphs.last(), next.glyphs.first()) else { continue };
            if row.ends_with_newline {
                continue;
            }
            soft += 1;
            let (last, first) = (last.chr, first.chr);
            let text = galley.text();
            assert!(!OPENING.contains(last), "a row ends with {last} in {text}");
            assert!(!CLOSING.contains(first), "a row begins with {first} in {text}");
            assert!(!(last.is_ascii_digit() && UNITS.contains(first)), "{last}|{first} are parted in {text}");
        }
        // Selecting and the caret count on each character standing in one row.
        let chars: usize =
            galley.rows.iter().map(|row| row.glyphs.len() + usize::from(row.ends_with_newline)).sum();
        assert!(galley.elided || chars == galley.text().chars().count(), "{}", galley.text());
    }
    soft
}

#[test]
fn no_row_ends_with_an_opening_mark_or_begins_with_a_closing_one() {
    for width in [920.0, 1017.0, 1111.0, 1280.0, 1333.0, 1920.0] {
        let setup = Setup { size: [width, 3000.0], ..Setup::default() };
        let mut window = setup.open();
        let programme = window.state().state().shown_programme().clone();
        let pages = programme.sessions.iter().map(|session| Page::Session(session.id.clone()));
        let mut soft = 0;
        for page in pages.chain([Page::Overview]) {
            let ctx = window.ctx.clone();
            window.state_mut().dispatch(&ctx, Action::Open(page));
            window.run();
            soft += check(&window);
        }
        assert!(soft > 40, "the pages hold long texts: {soft}");
    }
}

#[test]
fn what_is_typed_stands_in_rows_by_the_same_rules_in_the_editor_and_the_read_view() {
    let text = "主席说：“各国要扩大‘社会保护底线’的覆盖面（尤其是非正规经济中的20亿人），并在2030年前落实《全球行动呼吁》。”\
                之后发言的是雇主组，用时3分，占15.9%，引用《2021年世界社会保护报告》（第 4 章）……\n\
                https://www.ilo.org/global/about-the-ilo/multimedia/events/a-very-long-address-that-fits-no-row-at-all\n\
                国际劳工组织（劳工组织）“以人为本”。";
    for width in (905..1290).step_by(35) {
        let size = [f32::from(u16::try_from(width).unwrap()), 1200.0];
        let mut window = Setup { size, ..Setup::default() }.open();
        window.event(Event::Text(text.to_owned()));
        window.run();
        assert!(check(&window) > 5);
        // The caret at each character stands in the row that shows it.
        let galley = shown(&window).into_iter().find(|galley| galley.text() == text).unwrap();
        let (mut at, mut top) = (0, f32::MIN);
        for row in &galley.rows {
            assert!(row.pos.y > top, "rows stand below each other");
            top = row.pos.y;
            let cursor = CCursor { index: at.into(), prefer_next_row: true };
            assert!((galley.pos_from_cursor(cursor).top() - top).abs() < row.size.y, "at {at}");
            at += row.glyphs.len() + usize::from(row.ends_with_newline);
        }
        press(&mut window, Command::Reading);
        assert!(check(&window) > 5);
    }
}
