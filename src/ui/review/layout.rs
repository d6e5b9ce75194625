//! Where the pieces of a row lie: kind and title at the left, what changes in the middle, chips and
//! what the reader has at the right. Computed first, then painted.

use super::rows::RowContent;
use crate::ui::changes::{LineLayout, chip_colours, lay_line};
use crate::ui::theme::{Hue, Theme, radius, space, type_scale};
use crate::ui::typeset::{Face, Role, script_of};
use crate::ui::view::View;
use egui::{Color32, CornerRadius, Galley, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use rostrum_locale::changes::Chip;
use std::sync::Arc;

/// Above and below what a row says, in points.
const PAD_Y: f32 = 10.0;
/// The bar in the session's hue, in points.
const BAR: f32 = 4.0;
/// From the row's edge to its text, in points.
const LEFT: f32 = 18.0;
/// Below this width the middle goes below the title, in points.
const STACKED_BELOW: f32 = 620.0;
/// Inside a chip, in points.
const CHIP: Vec2 = Vec2::new(7.0, 2.0);

/// A chip and where it lies.
struct ChipLayout {
    rect: Rect,
    galley: Arc<Galley>,
    ink: Color32,
    ground: Color32,
    outline: Stroke,
}

/// A row laid out; positions are from its top left corner.
pub struct RowLayout {
    texts: Vec<(Pos2, Arc<Galley>, Color32)>,
    lines: Vec<(Pos2, LineLayout)>,
    chips: Vec<ChipLayout>,
    clashes: Vec<(Rect, String)>,
    /// Where the middle begins.
    pub middle: f32,
    /// Where the middle's head is, from the top.
    pub head: f32,
    /// The height, in points.
    pub height: f32,
}

impl RowLayout {
    /// Lays a row out at a width, with room at the head of the middle for what can be done.
    pub fn of(ui: &Ui, view: &View<'_>, content: &RowContent, hue: Hue, width: f32, room: f32) -> Self {
        let theme = view.theme;
        let stacked = width < STACKED_BELOW;
        let label_width = if stacked { width - LEFT - 130.0 } else { (width * 0.21).clamp(150.0, 280.0) };
        let middle = if stacked { LEFT } else { LEFT + label_width + space().m };
        let right_width = if stacked { 118.0 } else { (width * 0.15).clamp(118.0, 180.0) };
        let right = width - 14.0;
        let mut layout = Self {
            texts: Vec::new(),
            lines: Vec::new(),
            chips: Vec::new(),
            clashes: Vec::new(),
            middle,
            head: PAD_Y,
            height: 0.0,
        };
        let label_bottom = layout.put_label(ui, view, content, theme.kind.colour_of(hue), label_width);
        if stacked {
            layout.head = label_bottom + space().xs;
        }
        let end = if stacked { right } else { right - right_width - space().m };
        let measure = (end - middle).clamp(80.0, type_scale().measure_em * Role::Body.size());
        let middle_bottom = layout.put_lines(ui, view, content, middle, layout.head + room, measure);
        let right_bottom = layout.put_right(ui, view, content, right, right_width);
        let bottom = label_bottom.max(middle_bottom).max(right_bottom);
        layout.height = (bottom + PAD_Y).ceil();
        layout
    }

    fn put_label(&mut self, ui: &Ui, view: &View<'_>, content: &RowContent, hue: Color32, width: f32) -> f32 {
        let face = view.face(Role::Caption, hue).bold();
        let galley = face.galley_elided(ui, &content.label, width);
        let mut y = PAD_Y;
        let height = galley.size().y;
        self.texts.push((pos2(LEFT, y), galley, hue));
        y += height + 2.0;
        let script = content.title.1.as_ref().map_or(view.script, script_of);
        let face = Face::new(Role::Body, view.theme.ink, script).bold();
        let galley = match &content.title.1 {
            Some(lang) => {
                face.galley(ui, &face.text_broken_at_phrases(ui, &content.title.0, lang, width), width)
            }
            None => face.galley(ui, &content.title.0, width),
        };
        let bottom = y + galley.size().y;
        self.texts.push((pos2(LEFT, y), galley, view.theme.ink));
        bottom
    }

    fn put_lines(
        &mut self,
        ui: &Ui,
        view: &View<'_>,
        content: &RowContent,
        left: f32,
        top: f32,
        width: f32,
    ) -> f32 {
        let mut y = top;
        let mut last: Option<Rect> = None;
        for line in &content.lines {
            let line = lay_line(ui, view, line, width);
            let rect = Rect::from_min_size(pos2(left, y), line.galley.size());
            // A line of one row leaves room beside it for a chip.
            last = (line.galley.rows.len() == 1).then_some(rect);
            self.lines.push((rect.min, line));
            y = rect.bottom() + 2.0;
        }
        for clash in &content.clashes {
            let galley = view.face(Role::Caption, view.theme.warn).galley_elided(
                ui,
                &clash.chip,
                width - 2.0 * CHIP.x,
            );
            let size = galley.size() + 2.0 * CHIP;
            let beside = last.filter(|line| line.right() + space().m + size.x <= left + width);
            let min = match beside {
                Some(line) => pos2(line.right() + space().m, line.center().y - size.y / 2.0),
                None => {
                    let min = pos2(left, y + 2.0);
                    y = min.y + size.y + 2.0;
                    min
                }
            };
            let rect = Rect::from_min_size(min, size);
            last = Some(rect);
            y = y.max(rect.bottom());
            self.clashes.push((rect, clash.sentence.clone()));
            self.chips.push(ChipLayout {
                rect,
                galley,
                ink: view.theme.warn,
                ground: view.theme.warn_tint,
                outline: Stroke::NONE,
            });
        }
        y
    }

    fn put_right(&mut self, ui: &Ui, view: &View<'_>, content: &RowContent, right: f32, width: f32) -> f32 {
        let mut y = PAD_Y;
        let mut x = right;
        let mut line = 0.0_f32;
        for chip in &content.chips {
            let layout = chip_layout(ui, view, chip, width);
            let size = layout.rect.size();
            if x < right && x - size.x < right - width {
                x = right;
                y += line + space().xs;
            }
            line = size.y;
            let rect = Rect::from_min_size(pos2(x - size.x, y), size);
            x = rect.left() - space().xs;
            self.chips.push(ChipLayout { rect, ..layout });
        }
        y += line;
        if !content.mine.is_empty() {
            y += space().xs;
            let galley = view.face(Role::Caption, view.theme.ink_2).galley(ui, &content.mine, width);
            let widest = galley.size().x;
            let height = galley.size().y;
            self.texts.push((pos2(right - widest, y), galley, view.theme.ink_2));
            y += height;
        }
        y
    }

    /// Paints the row.
    pub fn paint(&self, ui: &Ui, theme: &Theme, rect: Rect, hue: Hue, hovered: bool) {
        let painter = ui.painter();
        if hovered {
            painter.rect_filled(rect, CornerRadius::ZERO, theme.raised);
        }
        let bar = Rect::from_min_size(rect.min, vec2(BAR, rect.height()));
        painter.rect_filled(bar, CornerRadius::ZERO, theme.kind.colour_of(hue));
        painter.hline(rect.x_range(), rect.bottom().round() - 0.5, theme.hairline_stroke());
        let origin = rect.min.to_vec2();
        for chip in &self.chips {
            let at = chip.rect.translate(origin);
            let corner = CornerRadius::same(radius().chip);
            painter.rect(at, corner, chip.ground, chip.outline, StrokeKind::Inside);
            painter.galley(at.min + CHIP, chip.galley.clone(), chip.ink);
        }
        for (at, line) in &self.lines {
            let at = *at + origin;
            line.paint_backgrounds(painter, theme, at);
            painter.galley(at, line.galley.clone(), theme.ink);
            line.paint_strikes_and_underlines(painter, theme, at);
        }
        for (at, galley, ink) in &self.texts {
            painter.galley(*at + origin, galley.clone(), *ink);
        }
    }

    /// What the pointer is over, in a sentence: a clash.
    pub fn hint_at(&self, at: Vec2) -> Option<&str> {
        let at = at.to_pos2();
        self.clashes.iter().find(|(rect, _)| rect.contains(at)).map(|(_, sentence)| sentence.as_str())
    }
}

fn chip_layout(ui: &Ui, view: &View<'_>, chip: &Chip, width: f32) -> ChipLayout {
    let (ink, ground, outline) = chip_colours(view.theme, chip.tone);
    let galley = view.face(Role::Caption, ink).galley_elided(ui, &chip.text, width - 2.0 * CHIP.x);
    let rect = Rect::from_min_size(Pos2::ZERO, galley.size() + 2.0 * CHIP);
    ChipLayout { rect, galley, ink, ground, outline }
}
