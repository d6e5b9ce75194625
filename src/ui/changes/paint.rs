//! How lines of changes look: what went is struck through on its tint, what came underlined on its own.

use crate::ui::fonts::Script;
use crate::ui::theme::{Theme, radius};
use crate::ui::typeset::{Face, Role, lay, script_of};
use crate::ui::view::View;
use crate::ui::widgets::chip_with;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Color32, CornerRadius, Galley, Painter, Pos2, Rangef, Rect, Response, Shape, Stroke, Ui};
use rostrum_locale::changes::{ChangeLine, Chip, ChipTone, DiffRunKind};
use std::sync::Arc;

/// A line laid out at a width, with the grounds and lines of what went and what came.
pub struct LineLayout {
    /// The text.
    pub galley: Arc<Galley>,
    /// From the galley's corner.
    marks: Vec<(Rect, DiffRunKind)>,
}

impl LineLayout {
    /// Paints the grounds, which belong below the text.
    pub fn paint_backgrounds(&self, painter: &Painter, theme: &Theme, at: Pos2) {
        painter.extend(self.background_shapes(theme, at));
    }

    /// The grounds as shapes.
    pub fn background_shapes(&self, theme: &Theme, at: Pos2) -> Vec<Shape> {
        let ground = |(rect, kind): &(Rect, DiffRunKind)| {
            let ink = if *kind == DiffRunKind::Added { theme.added } else { theme.removed };
            Shape::rect_filled(rect.translate(at.to_vec2()), CornerRadius::same(radius().bar), ink)
        };
        self.marks.iter().map(ground).collect()
    }

    /// Paints the lines through what went and under what came, which belong above the text.
    pub fn paint_strikes_and_underlines(&self, painter: &Painter, theme: &Theme, at: Pos2) {
        for (rect, kind) in &self.marks {
            let rect = rect.translate(at.to_vec2());
            let y = if *kind == DiffRunKind::Added { rect.bottom() - 0.5 } else { rect.center().y + 0.5 };
            painter.hline(rect.x_range(), y, Stroke::new(1.0, theme.ink));
        }
    }
}

/// Lays a line out at a width.
pub fn lay_line(ui: &Ui, view: &View<'_>, line: &ChangeLine, width: f32) -> LineLayout {
    let theme = view.theme;
    let role = if line.quiet { Role::Small } else { Role::Body };
    let script: Script = line.lang.as_ref().map_or(view.script, |lang| {
        if lang.as_str() == rostrum_programme::LangTag::UNDETERMINED { view.script } else { script_of(lang) }
    });
    let mut job = LayoutJob {
        wrap: TextWrapping { max_width: width, ..TextWrapping::default() },
        ..LayoutJob::default()
    };
    for run in &line.runs {
        let ink = match run.kind {
            DiffRunKind::Same if line.quiet => theme.ink_2,
            DiffRunKind::Quiet => theme.ink_2,
            DiffRunKind::Same | DiffRunKind::Added | DiffRunKind::Removed => theme.ink,
        };
        let script = if run.kind == DiffRunKind::Quiet { view.script } else { script };
        job.append(&run.text, 0.0, Face::new(role, ink, script).format());
    }
    let galley = lay(ui, job);
    let marks = marks_of(&galley, line, role.size());
    LineLayout { galley, marks }
}

/// Where the marked runs lie, row by row. Their own rectangles rather than the fonts' background and
/// underline, which would fill the whole height of a line.
fn marks_of(galley: &Galley, line: &ChangeLine, size: f32) -> Vec<(Rect, DiffRunKind)> {
    let mut ends = Vec::new();
    let mut end = 0;
    for run in &line.runs {
        end += run.text.chars().count();
        ends.push((end, run.kind));
    }
    let mut marks: Vec<(Rect, DiffRunKind)> = Vec::new();
    let mut at = 0;
    for row in &galley.rows {
        let mut open: Option<(DiffRunKind, f32, f32)> = None;
        let middle = row.rect().center().y;
        let mut close = |open: Option<(DiffRunKind, f32, f32)>| {
            if let Some((kind, from, to)) = open {
                let (x, y) = (Rangef::new(from, to), Rangef::new(middle - size * 0.66, middle + size * 0.66));
                marks.push((Rect::from_x_y_ranges(x, y), kind));
            }
        };
        for glyph in &row.glyphs {
            let run = ends.partition_point(|(end, _)| *end <= at);
            let kind = ends.get(run).map(|(_, kind)| *kind);
            let marked = kind.filter(|kind| matches!(kind, DiffRunKind::Added | DiffRunKind::Removed));
            let (left, right) = (row.pos.x + glyph.pos.x, row.pos.x + glyph.max_x());
            open = match (open, marked) {
                // A space widens its mark only when something of the same kind follows.
                (Some(before), Some(same)) if before.0 == same && glyph.chr.is_whitespace() => Some(before),
                (Some((kind, from, _)), Some(same)) if kind == same => Some((kind, from, right)),
                (before, now) => {
                    close(before);
                    now.map(|kind| (kind, left, right))
                }
            };
            at += 1;
        }
        close(open);
        at += usize::from(row.ends_with_newline);
    }
    marks
}

/// Ink, ground and outline of a chip.
pub fn chip_colours(theme: &Theme, tone: ChipTone) -> (Color32, Color32, Stroke) {
    match tone {
        ChipTone::Plain => (theme.ink_2, theme.raised, theme.hairline_stroke()),
        ChipTone::Warn => (theme.warn, theme.warn_tint, Stroke::NONE),
        ChipTone::Ok => (theme.ok, theme.ok_tint, Stroke::NONE),
        ChipTone::Danger => (theme.danger, theme.danger_tint, Stroke::NONE),
    }
}

/// A chip, in a flow of widgets.
pub fn chip_ui(ui: &mut Ui, view: &View<'_>, chip: &Chip) -> Response {
    let (ink, ground, outline) = chip_colours(view.theme, chip.tone);
    chip_with(ui, view.face(Role::Caption, ink), &chip.text, ground, outline)
}
