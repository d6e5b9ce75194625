//! Titles broken into lines: at phrases in Chinese, between words elsewhere, never inside a word.
//! Remembers the lines, since finding phrases costs more than painting them.

use crate::ui::fonts::Weight;
use crate::ui::typeset::Face;
use egui::Ui;
use rostrum_locale::{bounded_text, line_breaks};
use rostrum_text::script::is_han;
use std::collections::HashMap;
use std::rc::Rc;
use unicode_segmentation::UnicodeSegmentation;

/// Beyond this many remembered titles all are forgotten, so that zooming cannot fill the memory.
const LIMIT: usize = 4000;
/// What stands for the rest of a title.
const ELLIPSIS: char = '…';

/// A title in lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FittedLines {
    /// The lines, joined by line feeds.
    pub text: String,
    /// Bold; a title with a word that only fits in regular type is set in that.
    pub weight: Weight,
}

/// The titles that were broken into lines.
#[derive(Debug, Default)]
pub struct LineCache {
    lines: HashMap<(String, Weight, u32, usize), Rc<FittedLines>>,
    pixels_per_point: f32,
}

impl LineCache {
    /// A title in at most `rows` lines of a width, in points.
    pub fn fit(&mut self, ui: &Ui, face: Face, title: &str, width: f32, rows: usize) -> Rc<FittedLines> {
        let scale = ui.ctx().pixels_per_point();
        if self.lines.len() > LIMIT || self.pixels_per_point.to_bits() != scale.to_bits() {
            self.lines.clear();
            self.pixels_per_point = scale;
        }
        let title = bounded_text::truncated_with_ellipsis(title, face.max_signs_in(width, rows));
        let key = (title.into_owned(), face.weight, width.to_bits(), rows);
        if let Some(known) = self.lines.get(&key) {
            return known.clone();
        }
        let made = Rc::new(fit(ui, face, &key.0, width, rows));
        self.lines.insert(key, made.clone());
        made
    }
}

fn fit(ui: &Ui, face: Face, title: &str, width: f32, rows: usize) -> FittedLines {
    let wrapped = |face: Face| {
        let measure = |text: &str| face.galley(ui, text, f32::INFINITY).size().x;
        let lines = line_breaks::wrap_lines(title, width, &measure);
        let all_fit = lines.iter().all(|line| measure(line) <= width);
        (lines, all_fit)
    };
    let parted_in = |face: Face| {
        let measure = |text: &str| face.galley(ui, text, f32::INFINITY).size().x;
        let wrap = |title: &str| line_breaks::wrap_lines(title, width, &measure);
        parted(title, &wrap, &|line| measure(line) <= width).filter(|parted| parted.len() <= rows)
    };
    let (mut lines, mut all_fit) = wrapped(face);
    let regular = Face { weight: Weight::Regular, ..face };
    let mut set = face;
    if !all_fit && face.weight == Weight::Bold {
        // The type one step less, before a word is parted; and a word is parted, before it is cut.
        let (thinner, fit) = wrapped(regular);
        if fit {
            (set, lines, all_fit) = (regular, thinner, true);
        }
    }
    if !all_fit {
        let parts = parted_in(face).map(|parts| (face, parts));
        let parts = parts.or_else(|| parted_in(regular).map(|parts| (regular, parts)));
        (set, lines) = parts.unwrap_or_else(|| (regular, wrapped(regular).0));
    }
    let (face, weight) = (set, set.weight);
    let fits = |line: &str| face.galley(ui, line, f32::INFINITY).size().x <= width;
    let cut = lines.len() > rows;
    if rows == 1 {
        // The whole title, so that as many phrases stay as fit.
        lines = vec![title.lines().collect::<Vec<_>>().join(" ")];
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
        .map(|(index, line)| {
            let overlong = cut && index == last || !fits(&line);
            if overlong { shortened(ui, face, &line, width) } else { line }
        })
        .collect();
    FittedLines { text: lines.join("\n"), weight }
}

/// The letters of Latin scripts that a syllable turns on.
const VOWELS: &str = "aeiouyáàâäéèêëíìîïóòôöúùûüÿœæ";
/// A hyphen leaves at least this many letters on each side.
const LEAST_PART: usize = 3;

/// At most so many words of a title are parted: each is tried at every syllable.
const MOST_PARTED: usize = 3;

/// The title in lines with its too long words parted by a hyphen, where it takes the fewest lines. `None` when a
/// word can't be parted.
fn parted(
    title: &str,
    wrap: &dyn Fn(&str) -> Vec<String>,
    fits: &dyn Fn(&str) -> bool,
) -> Option<Vec<String>> {
    let mut title = title.to_owned();
    for _ in 0..MOST_PARTED {
        let Some(word) = title.split_whitespace().find(|word| !fits(word)).map(str::to_owned) else {
            return Some(wrap(&title));
        };
        let tried = hyphenated(&word, fits).into_iter().map(|parts| title.replacen(&word, &parts, 1));
        // Of those that take as few lines, the one with the longest beginning.
        title = tried.min_by_key(|tried| wrap(tried).len())?;
    }
    None
}

/// A word in two, with a hyphen and a space between: as much of it as fits first. It is parted behind a vowel where
/// a syllable begins as a rule in English, French and Spanish: before a consonant with a vowel behind it, or before
/// two that are spoken as one, `bl`, `tr`.
fn hyphenated(word: &str, fits: &dyn Fn(&str) -> bool) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    // A comma or full stop goes with the end of the word.
    let count = letters.iter().rposition(|c| c.is_alphanumeric()).map_or(0, |last| last + 1);
    let is_latin = |c: &char| c.is_alphabetic() && (*c as u32) < 0x250;
    if !letters.iter().take(count).all(is_latin) {
        return Vec::new();
    }
    let lower = |at: usize| letters.get(at).and_then(|c| c.to_lowercase().next());
    let vowel = |at: usize| lower(at).is_some_and(|c| VOWELS.contains(c));
    let one = |at: usize| {
        lower(at).is_some_and(|c| "bcdfgpt".contains(c)) && lower(at + 1).is_some_and(|c| "lr".contains(c))
    };
    let begins = |at: usize| vowel(at - 1) && !vowel(at) && (vowel(at + 1) || one(at) && vowel(at + 2));
    let head = |at: usize| format!("{}-", letters.iter().take(at).collect::<String>());
    // From the shortest head on, so that none is measured that is much longer than a line.
    let heads = (LEAST_PART..=count.saturating_sub(LEAST_PART)).filter(|at| begins(*at));
    let mut parts: Vec<String> = heads
        .map(|at| (at, head(at)))
        .take_while(|(_, head)| fits(head))
        .map(|(at, head)| format!("{head} {}", letters.iter().skip(at).collect::<String>()))
        .collect();
    parts.reverse();
    parts
}

/// Whether a line can be shortened without cutting a phrase.
fn ends_at_phrase(line: &str, fits: &dyn Fn(&str) -> bool) -> bool {
    let first = line_breaks::phrase_break_byte_offsets(line).first().copied().unwrap_or(line.len());
    line.get(..first).is_some_and(|phrase| fits(&format!("{}{ELLIPSIS}", phrase.trim_end())))
}

/// A line with an ellipsis that fits: phrases are given up first, signs only of the last one. The line is laid out
/// once, and what fits is looked up among its glyphs; the few that are tried after that are as long as a line.
fn shortened(ui: &Ui, face: Face, line: &str, width: f32) -> String {
    let galley = face.galley(ui, line, f32::INFINITY);
    let glyphs = galley.rows.first().map_or(&[][..], |row| &row.glyphs);
    let room = width - face.galley(ui, &ELLIPSIS.to_string(), f32::INFINITY).size().x;
    // A glyph stands for each character.
    let count = glyphs.partition_point(|glyph| glyph.max_x() <= room);
    let reach = line.char_indices().nth(count).map_or(line.len(), |(at, _)| at);
    let with_ellipsis = |end: usize| {
        let part = line.get(..end).unwrap_or_default().trim_end();
        (part.len() <= reach).then(|| format!("{part}{ELLIPSIS}"))
    };
    let fits = |tried: &String| face.galley(ui, tried, f32::INFINITY).size().x <= width;
    let phrases = line_breaks::phrase_break_byte_offsets(line).into_iter().rev();
    let signs = line.grapheme_indices(true).rev().map(|(at, _)| at);
    let ends = std::iter::once(line.len()).chain(phrases).chain(signs);
    ends.filter_map(with_ellipsis).find(fits).filter(|shown| tells_something(shown)).unwrap_or_default()
}

/// Whether a shortened line says more than that something is there: a whole word, or some letters of one.
fn tells_something(shown: &str) -> bool {
    let begun = shown.trim_end_matches(ELLIPSIS);
    let signs = begun.graphemes(true).filter(|sign| sign.chars().any(char::is_alphanumeric)).count();
    signs >= if begun.chars().any(is_han) { LEAST_HAN } else { LEAST_LETTERS }
}

/// The fewest Han characters, and the fewest letters, that are worth showing of a title.
const LEAST_HAN: usize = 2;
const LEAST_LETTERS: usize = 4;

#[cfg(test)]
mod tests {
    use super::{hyphenated, line_breaks, parted};

    /// Every letter is one wide.
    fn within(width: usize) -> impl Fn(&str) -> bool {
        move |text: &str| text.chars().count() <= width
    }

    fn lines(title: &str, width: u16) -> Option<Vec<String>> {
        #[expect(clippy::cast_precision_loss, reason = "a few letters")]
        let measure = |text: &str| text.chars().count() as f32;
        let wrap = |title: &str| line_breaks::wrap_lines(title, f32::from(width), &measure);
        parted(title, &wrap, &within(usize::from(width)))
    }

    #[test]
    fn a_long_word_is_parted_at_a_syllable() {
        for (word, width, parts) in [
            ("recuperación", 10, Some("recupera- ción")),
            ("recuperación", 7, Some("recupe- ración")),
            ("formalización", 11, Some("formaliza- ción")),
            // No syllable begins between the two l.
            ("universelle", 9, Some("uni- verselle")),
            ("recovery", 7, Some("reco- very")),
            ("sustainable,", 11, Some("sustaina- ble,")),
            ("sustainable,", 8, Some("sustai- nable,")),
            ("strength", 4, None),
            ("社会保护", 4, None),
            ("Rev.1", 4, None),
        ] {
            assert_eq!(hyphenated(word, &within(width)).first().map(String::as_str), parts, "{word}");
        }
    }

    #[test]
    fn a_title_with_a_parted_word_takes_as_few_lines_as_it_can() {
        let title = "Proteger a los trabajadores y sostener a las empresas";
        let shown = lines(title, 10).unwrap_or_default();
        assert_eq!(shown, ["Proteger a", "los traba-", "jadores y", "sostener a", "las", "empresas"]);
        assert_eq!(
            lines("Una recuperación plena", 9).unwrap_or_default(),
            ["Una recu-", "peración", "plena"]
        );
        assert_eq!(lines("Strengths", 5), None);
    }
}
