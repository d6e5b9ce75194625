//! Titles broken into lines: at phrases in Chinese, between words elsewhere, never inside a word.
//! Remembers the lines, since finding phrases costs more than painting them.

use crate::locale::phrases;
use crate::ui::fonts::Weight;
use crate::ui::typeset::Face;
use egui::Ui;
use std::collections::HashMap;
use std::rc::Rc;

/// Beyond this many remembered titles all are forgotten, so that zooming cannot fill the memory.
const LIMIT: usize = 4000;
/// What stands for the rest of a title.
const ELLIPSIS: char = '…';

/// A title in lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    /// The lines, joined by line feeds.
    pub text: String,
    /// Bold; a title with a word that only fits in regular type is set in that.
    pub weight: Weight,
}

/// The titles that were broken into lines.
#[derive(Debug, Default)]
pub struct LineCache {
    lines: HashMap<(String, Weight, u32, usize), Rc<Lines>>,
    pixels_per_point: f32,
}

impl LineCache {
    /// A title in at most `rows` lines of a width, in points.
    pub fn fit(&mut self, ui: &Ui, face: Face, title: &str, width: f32, rows: usize) -> Rc<Lines> {
        let scale = ui.ctx().pixels_per_point();
        if self.lines.len() > LIMIT || self.pixels_per_point.to_bits() != scale.to_bits() {
            self.lines.clear();
            self.pixels_per_point = scale;
        }
        let key = (title.to_owned(), face.weight, width.to_bits(), rows);
        self.lines.entry(key).or_insert_with(|| Rc::new(fit(ui, face, title, width, rows))).clone()
    }
}

fn fit(ui: &Ui, face: Face, title: &str, width: f32, rows: usize) -> Lines {
    let wrapped = |face: Face| {
        let measure = |text: &str| face.galley(ui, text, f32::INFINITY).size().x;
        let lines = phrases::wrap_lines(title, width, &measure);
        let all_fit = lines.iter().all(|line| measure(line) <= width);
        (lines, all_fit)
    };
    let (mut lines, all_fit) = wrapped(face);
    let mut weight = face.weight;
    if !all_fit && weight == Weight::Bold {
        // The type one step less, before a word is cut.
        weight = Weight::Regular;
        lines = wrapped(Face { weight, ..face }).0;
    }
    let face = Face { weight, ..face };
    let fits = |line: &str| face.galley(ui, line, f32::INFINITY).size().x <= width;
    let cut = lines.len() > rows;
    if rows == 1 {
        // The whole title, so that as many phrases stay as fit.
        lines = vec![title.to_owned()];
    }
    lines.truncate(rows);
    // A last line of one long word gives way rather than be cut inside the word.
    while cut && lines.len() > 1 && lines.last().is_some_and(|line| !ends_at_phrase(line, &fits)) {
        lines.pop();
    }
    let last = lines.len().saturating_sub(1);
    let lines: Vec<String> = lines
        .into_iter()
        .enumerate()
        .map(
            |(index, line)| {
                if cut && index == last || !fits(&line) { shortened(&line, &fits) } else { line }
            },
        )
        .collect();
    Lines { text: lines.join("\n"), weight }
}

/// Whether a line can be shortened without cutting a phrase.
fn ends_at_phrase(line: &str, fits: &dyn Fn(&str) -> bool) -> bool {
    let first = phrases::phrase_breaks(line).first().copied().unwrap_or(line.len());
    line.get(..first).is_some_and(|phrase| fits(&format!("{}{ELLIPSIS}", phrase.trim_end())))
}

/// A line with an ellipsis that fits: phrases are given up first, characters only of the last one.
fn shortened(line: &str, fits: &dyn Fn(&str) -> bool) -> String {
    let with_ellipsis = |text: &str| format!("{}{ELLIPSIS}", text.trim_end());
    let breaks = phrases::phrase_breaks(line);
    let ends = std::iter::once(line.len()).chain(breaks.into_iter().rev());
    let mut shortest = line;
    for part in ends.filter_map(|end| line.get(..end)) {
        let tried = with_ellipsis(part);
        if fits(&tried) {
            return tried;
        }
        shortest = part;
    }
    let mut kept = shortest.to_owned();
    while kept.pop().is_some() {
        let tried = with_ellipsis(&kept);
        if fits(&tried) {
            return tried;
        }
    }
    String::new()
}
