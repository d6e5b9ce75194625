//! The text of the prompter: laid out in large type, in the tones of what is past, now and to come.

use super::mirror::MirrorPainter;
use super::scroll::{Paragraphs, Row, depth_of_part, height_of, row_at};
use crate::ui::fonts::{Script, Weight};
use crate::ui::rows;
use crate::ui::theme::{PrompterInk, type_scale};
use crate::ui::typeset::{lay_out_without_lone_last_char, prompter_format, prompter_line_height};
use egui::text::{LayoutJob, TextWrapping};
use egui::{Color32, Galley, Rect, Ui, pos2};
use rostrum_app::ActiveRehearsal;
use rostrum_notebook::rehearsal::{Passage, PassagePosition, Rehearsal};
use std::sync::Arc;

/// How far down its place the line stands that is being spoken, as a part of the height.
const ANCHOR: f32 = 0.2;
/// The marker's distance from the text, in ems.
const MARKER_GAP: f32 = 0.7;

/// How far the text fades at the upper and the lower edge, in points.
const FADE: f32 = 32.0;

/// A tone of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tone {
    Past,
    Now,
    Next,
}

/// The text at a size and width.
pub struct PrompterText<'a> {
    ui: &'a Ui,
    run: &'a Rehearsal,
    ink: &'static PrompterInk,
    script: Script,
    size: f32,
    width: f32,
}

impl<'a> PrompterText<'a> {
    /// The text of a run.
    pub fn new(
        ui: &'a Ui,
        rehearsing: &'a ActiveRehearsal,
        ink: &'static PrompterInk,
        script: Script,
        size: f32,
        width: f32,
    ) -> Self {
        Self { ui, run: &rehearsing.run, ink, script, size, width }
    }

    fn galley(&self, passage: &Passage, tone: Tone) -> Arc<Galley> {
        let mut job = LayoutJob::default();
        for run in &passage.runs {
            let (weight, colour) = match (tone, run.bold) {
                (Tone::Past, true) => (Weight::Bold, self.ink.past),
                (Tone::Past, false) => (Weight::Regular, self.ink.past),
                (_, true) => (Weight::Bold, self.ink.stressed),
                (Tone::Now, false) => (Weight::Regular, self.ink.ink),
                (Tone::Next, false) => (Weight::Regular, self.ink.next),
            };
            job.append(&run.text, 0.0, prompter_format(self.size, self.script, weight, colour));
        }
        lay_out_without_lone_last_char(self.script, self.size, self.width, |width| {
            let wrap = TextWrapping { max_width: width, ..TextWrapping::default() };
            let job = LayoutJob { wrap, ..job.clone() };
            self.ui.fonts_mut(|fonts| rows::lay_out(fonts, job))
        })
    }

    fn line(&self) -> f32 {
        prompter_line_height(self.size, self.script)
    }

    /// Paints what is in sight, and returns the place of the paragraph that is spoken.
    pub fn paint(&self, glass: &MirrorPainter, area: Rect, place: PassagePosition) -> Rect {
        let anchor = (area.top() + area.height() * ANCHOR).round();
        let glass = glass.within(area);
        let rows = self.rows(place.passage);
        let depth = depth_of_part(&rows, place.part);
        let left = area.center().x - self.width / 2.0;
        let top = anchor - depth;
        // The row that is being spoken rolls up while it is; the marker goes with it.
        let reading = rows.get(row_at(&rows, depth)).map_or(0.0, |row| row.top);
        let mut spoken = Rect::NOTHING;
        if let Some(passage) = self.run.passages().get(place.passage) {
            let now = self.galley(passage, Tone::Now);
            spoken = Rect::from_min_size(pos2(left, top), now.size());
            let edge = top + reading;
            let (above, below) = area.split_top_bottom_at_y(edge.clamp(area.top(), area.bottom()));
            if reading > 0.0 {
                glass.within(above).text(pos2(left, top), &self.galley(passage, Tone::Past));
            }
            glass.within(below).text(pos2(left, top), &now);
            self.mark_cuttable(&glass, passage, spoken, self.ink.quiet);
        }
        self.marker(&glass, left, top + reading + self.line() / 2.0);
        let mut y = top + height_of(&rows);
        let mut next = self.run.next_spoken_passage(place.passage);
        while let Some(index) = next.filter(|_| y < area.bottom()) {
            y += self.whole(&glass, index, pos2(left, y), Tone::Next);
            next = self.run.next_spoken_passage(index);
        }
        let mut y = top;
        let mut before = self.run.previous_spoken_passage(place.passage);
        while let Some(index) = before.filter(|_| y > area.top()) {
            y -= height_of(&self.rows(index));
            self.whole(&glass, index, pos2(left, y), Tone::Past);
            before = self.run.previous_spoken_passage(index);
        }
        // Half a line at the edge would be read as a line.
        let (upper, _) = area.split_top_bottom_at_y(area.top() + FADE);
        let (_, lower) = area.split_top_bottom_at_y(area.bottom() - FADE);
        glass.fade(upper, self.ink.ground, true);
        glass.fade(lower, self.ink.ground, false);
        spoken
    }

    /// Paints a whole paragraph and returns its height.
    fn whole(&self, glass: &MirrorPainter, index: usize, at: egui::Pos2, tone: Tone) -> f32 {
        let Some(passage) = self.run.passages().get(index) else { return 0.0 };
        let galley = self.galley(passage, tone);
        glass.text(at, &galley);
        let colour = if tone == Tone::Past { self.ink.past } else { self.ink.quiet };
        self.mark_cuttable(glass, passage, Rect::from_min_size(at, galley.size()), colour);
        height_of(&rows_of(&galley, self.size))
    }

    /// A rule beside what can be cut.
    fn mark_cuttable(&self, glass: &MirrorPainter, passage: &Passage, rect: Rect, colour: Color32) {
        if passage.cuttable {
            let x = rect.left() - self.size * 0.35;
            let rule = Rect::from_min_max(pos2(x, rect.top() + 8.0), pos2(x + 2.0, rect.bottom() - 8.0));
            glass.rect(rule, 1, colour);
        }
    }

    /// The triangle at the line that is being spoken.
    fn marker(&self, glass: &MirrorPainter, left: f32, middle: f32) {
        let half = self.size * 0.32;
        let tip = pos2(left - self.size * MARKER_GAP, middle);
        let back = tip.x - half;
        glass.triangle([pos2(back, tip.y - half), tip, pos2(back, tip.y + half)], self.ink.last_minute);
    }
}

impl Paragraphs for PrompterText<'_> {
    fn rows(&self, passage: usize) -> Vec<Row> {
        let passage = self.run.passages().get(passage);
        passage.map_or_else(Vec::new, |passage| rows_of(&self.galley(passage, Tone::Now), self.size))
    }

    fn after(&self, passage: usize) -> Option<usize> {
        self.run.next_spoken_passage(passage)
    }

    fn before(&self, passage: usize) -> Option<usize> {
        self.run.previous_spoken_passage(passage)
    }
}

fn rows_of(galley: &Galley, size: f32) -> Vec<Row> {
    let count = galley.rows.len();
    let rows = galley.rows.iter().enumerate().map(|(index, row)| {
        let gap = if index + 1 == count { size * type_scale().prompter_gap_em } else { 0.0 };
        let weight = row.glyphs.iter().filter(|glyph| !glyph.chr.is_whitespace()).count().max(1);
        Row { top: row.rect().top(), height: row.rect().height() + gap, weight: weight as f32 }
    });
    rows.collect()
}
