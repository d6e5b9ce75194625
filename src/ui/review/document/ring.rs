//! The ring around the row that has the keyboard.

use crate::ui::theme::{Theme, radius};
use crate::ui::widgets::focus_ring;
use egui::{Response, Ui};

/// The focus ring of a row, which lies within it: around the first row the edge of the pane would cut it.
pub fn row_ring(ui: &Ui, theme: &Theme, response: &Response) {
    /// How far outside a widget the ring is painted, in points.
    const OUTSIDE: f32 = 2.0;
    let inside = response.rect.shrink(OUTSIDE + theme.focus_stroke().width);
    focus_ring(ui, theme, response, inside, radius().block);
}
