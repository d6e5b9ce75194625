//! Where the text of the prompter rolls to: pure geometry, on rows made up at random.

use proptest::prelude::*;
use rostrum::ui::prompter_scroll::{
    Paragraphs, Row, depth_of_part, height_of, part_at, position_after_scroll, row_at, secs_a_point,
};
use rostrum_notebook::rehearsal::PassagePosition;

/// Rows of one height, the last with a blank below.
fn rows(weights: &[u8]) -> Vec<Row> {
    let last = weights.len() - 1;
    let row = |(index, weight): (usize, &u8)| Row {
        top: 70.0 * index as f32,
        height: if index == last { 90.0 } else { 70.0 },
        weight: f32::from(*weight),
    };
    weights.iter().enumerate().map(row).collect()
}

#[derive(Debug, Clone)]
struct Text(Vec<Vec<Row>>);

impl Paragraphs for Text {
    fn rows(&self, passage: usize) -> Vec<Row> {
        self.0.get(passage).cloned().unwrap_or_default()
    }
    fn after(&self, passage: usize) -> Option<usize> {
        (passage + 1 < self.0.len()).then_some(passage + 1)
    }
    fn before(&self, passage: usize) -> Option<usize> {
        passage.checked_sub(1)
    }
}

fn text() -> impl Strategy<Value = Text> {
    let paragraph = prop::collection::vec(1_u8..30, 1..6);
    prop::collection::vec(paragraph, 1..6)
        .prop_map(|paragraphs| Text(paragraphs.iter().map(|weights| rows(weights)).collect()))
}

#[test]
fn a_row_is_read_from_its_top_to_the_next_row() {
    let rows = rows(&[20, 20, 10]);
    assert_eq!(depth_of_part(&rows, 0.0), 0.0);
    assert_eq!(depth_of_part(&rows, 0.2), 35.0);
    assert_eq!(depth_of_part(&rows, 0.4), 70.0);
    assert_eq!(depth_of_part(&rows, 0.9), 185.0);
    assert_eq!(depth_of_part(&rows, 1.0), 230.0);
    assert_eq!(row_at(&rows, 69.0), 0);
    assert_eq!(row_at(&rows, 70.0), 1);
    assert_eq!(row_at(&rows, 230.0), 2);
    assert_eq!(depth_of_part(&[], 0.5), 0.0);
    assert_eq!(part_at(&[], 5.0), 0.0);
}

#[test]
fn a_frame_comes_with_each_pixel() {
    // 50 characters in 20 seconds: a row of 20 takes 8, and is 70 points high.
    let rows = rows(&[20, 20, 10]);
    assert!((secs_a_point(&rows, 0.1, 20.0) - 8.0 / 70.0).abs() < 1e-6);
    assert!((secs_a_point(&rows, 0.9, 20.0) - 4.0 / 90.0).abs() < 1e-6);
    assert_eq!(secs_a_point(&[], 0.9, 20.0), 0.0);
}

proptest! {
    #[test]
    fn the_text_only_rolls_on_and_a_depth_is_its_part(text in text(), a in 0.0_f64..=1.0, b in 0.0_f64..=1.0) {
        let rows = &text.0[0];
        let (a, b) = if a < b { (a, b) } else { (b, a) };
        prop_assert!(depth_of_part(rows, a) <= depth_of_part(rows, b) + 0.01);
        prop_assert!(depth_of_part(rows, b) <= height_of(rows) + 0.01);
        prop_assert!((part_at(rows, depth_of_part(rows, a)) - a).abs() < 0.001);
    }

    #[test]
    fn rolling_on_and_back_leads_to_the_same_place(
        text in text(),
        share in 0.0_f64..1.0,
        part in 0.0_f64..1.0,
        by in 0.0_f32..2000.0,
    ) {
        let passage = (share * text.0.len() as f64) as usize;
        let start = PassagePosition { passage, part };
        let on = position_after_scroll(start, by, &text);
        let start_less = PassagePosition { passage, part: part - 0.001 };
        prop_assert!(on >= start_less);
        let at_end = on.passage + 1 == text.0.len() && on.part >= 1.0;
        if !at_end {
            let back = position_after_scroll(on, -by, &text);
            prop_assert_eq!(back.passage, passage, "{:?} to {:?} to {:?}", start, on, back);
            prop_assert!((back.part - part).abs() < 0.01, "{} and {}", back.part, part);
        }
        prop_assert_eq!(position_after_scroll(start, -10_000.0, &text), PassagePosition::start_of(0));
        let last = text.0.len() - 1;
        prop_assert_eq!(position_after_scroll(start, 10_000.0, &text), PassagePosition { passage: last, part: 1.0 });
    }
}
