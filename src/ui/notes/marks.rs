//! The places that find has found, painted behind the text of the editor.

use crate::ui::view::View;
use egui::layers::ShapeIdx;
use egui::text::CCursor;
use egui::{Color32, Galley, Pos2, Rect, Shape, Ui};
use rostrum_markdown::MatchedRange;
use std::sync::Arc;

/// The places to mark in the text, and which of them is the current one.
#[derive(Default, Clone, Copy)]
pub struct FindHighlights<'a> {
    /// Where, in bytes of the note.
    pub hits: &'a [MatchedRange],
    /// The current one.
    pub current: usize,
}

/// Paints the found places behind the text, as far as they are in sight.
pub fn paint_find_highlights(
    ui: &Ui,
    view: &View<'_>,
    text: &str,
    galley: &Arc<Galley>,
    at: Pos2,
    marked: FindHighlights<'_>,
    behind: ShapeIdx,
) {
    if marked.hits.is_empty() {
        return;
    }
    let clip = ui.clip_rect();
    let mut shapes = Vec::new();
    // Characters are counted once, from hit to hit.
    let (mut byte, mut chars) = (0, 0);
    for (index, hit) in marked.hits.iter().enumerate() {
        chars += text.get(byte..hit.start).map_or(0, |gap| gap.chars().count());
        let start = chars;
        chars += text.get(hit.clone()).map_or(0, |hit| hit.chars().count());
        byte = hit.end;
        let first = galley.pos_from_cursor(CCursor { index: start.into(), prefer_next_row: true });
        if at.y + first.top() > clip.bottom() {
            break;
        }
        let last = galley.pos_from_cursor(CCursor::new(chars));
        if at.y + last.bottom() < clip.top() {
            continue;
        }
        let fill = if index == marked.current { current_tint(view) } else { view.theme.warn_tint };
        for rect in rows_between(galley, first, last) {
            shapes.push(Shape::rect_filled(rect.translate(at.to_vec2()), 2.0, fill));
        }
    }
    ui.painter().set(behind, Shape::Vec(shapes));
}

fn current_tint(view: &View<'_>) -> Color32 {
    view.theme.warn_tint.lerp_to_gamma(view.theme.warn, 0.35)
}

/// The rectangles from one caret to another, one a row.
fn rows_between(galley: &Galley, first: Rect, last: Rect) -> Vec<Rect> {
    if (first.center().y - last.center().y).abs() < 1.0 {
        return vec![Rect::from_min_max(first.min, last.max)];
    }
    galley
        .rows
        .iter()
        .map(|row| row.rect())
        .filter(|row| row.bottom() > first.top() + 1.0 && row.top() < last.bottom() - 1.0)
        .map(|row| {
            let left = if row.top() <= first.center().y { first.left() } else { row.left() };
            let right = if row.bottom() >= last.center().y { last.right() } else { row.right() };
            Rect::from_min_max(egui::pos2(left, row.top()), egui::pos2(right, row.bottom()))
        })
        .collect()
}
