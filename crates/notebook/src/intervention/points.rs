//! Points of the guiding question, each with the paragraph that answers it.
//!
//! A paragraph has no id in plain Markdown, so a link remembers its first words. They find it again when
//! it has moved or was reworded; when it has drifted far from them, [`relinked`] remembers anew.
//!
//! Owns a reading of its own of what are words, and does not ask `rostrum_markdown`: the words are stored in notes and
//! looked for again by this reading, so it may never change, while that of Markdown does whenever it is mended. The
//! two differ where it matters for what is stored: in code, behind a comment that has no end on its line, at the call
//! of a note without a text, behind a backslash, in links and in tasks (`crates/notebook/tests/points.rs`).

use super::model::{AddressedPoint, Intervention};
use crate::Splice;
use rostrum_programme::changes::{bigram_likeness, bigrams};
use rostrum_programme::{GuidingQuestion, QuestionPoint};
use rostrum_text::fold::fold_and_truncate_for_matching;
use std::ops::Range;

/// How many characters of a paragraph are remembered.
const ANCHOR_CHARS: usize = 60;
/// A link shorter than this is remembered anew when its paragraph grows, in characters.
const SHORT_CHARS: usize = 16;
/// How alike a paragraph must be to what was remembered.
const ALIKE: f64 = 0.5;
/// Below this a link is remembered anew while it still finds its paragraph.
const DRIFTED: f64 = 0.75;

/// A paragraph that a point is linked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParagraphAnchor {
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
    /// Its first words.
    pub words: String,
}

/// The paragraph at an offset; `None` on an empty line, a heading or a note.
pub fn paragraph_anchor_at(text: &str, at: usize) -> Option<ParagraphAnchor> {
    paragraphs(text).find(|anchor| anchor.range.start <= at && at <= anchor.range.end)
}

/// The paragraph that begins with these words, else the one most like them.
pub fn find_paragraph_by_first_words(text: &str, words: &str) -> Option<ParagraphAnchor> {
    if words.is_empty() {
        return None;
    }
    let begins = |anchor: &ParagraphAnchor| anchor.words.starts_with(words);
    if let Some(found) = paragraphs(text).find(begins) {
        return Some(found);
    }
    let wanted = bigrams(&fold_and_truncate_for_matching(words));
    paragraphs(text)
        .map(|anchor| {
            (bigram_likeness(&wanted, &bigrams(&fold_and_truncate_for_matching(&anchor.words))), anchor)
        })
        .filter(|(alike, _)| *alike >= ALIKE)
        // The first of several that are equally like.
        .fold(None, |best: Option<(f64, ParagraphAnchor)>, one| match best {
            Some(best) if best.0 >= one.0 => Some(best),
            _ => Some(one),
        })
        .map(|(_, anchor)| anchor)
}

/// Paragraphs with their first words, without Markdown signs.
fn paragraphs(text: &str) -> impl Iterator<Item = ParagraphAnchor> {
    let mut start = 0;
    text.split('\n').filter_map(move |line| {
        let range = start..start + line.len();
        start += line.len() + 1;
        let words = first_words(line)?;
        Some(ParagraphAnchor { range, words })
    })
}

fn first_words(line: &str) -> Option<String> {
    let line = line.trim();
    if line.starts_with('#') || line.starts_with("[^") {
        return None;
    }
    let line = line.trim_start_matches(['>', '-', '*', '+', ' ']);
    let mut words = String::new();
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        // Comments and notes are no words; bold marks come and go.
        if let Some(after) = rest.strip_prefix("<!--") {
            rest = after.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        if let Some(after) = rest.strip_prefix("[^") {
            rest = after.split_once(']').map_or("", |(_, rest)| rest);
            continue;
        }
        if c != '*' {
            words.push(c);
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        if words.chars().count() >= ANCHOR_CHARS {
            break;
        }
    }
    let words = words.trim();
    (!words.is_empty()).then(|| words.to_owned())
}

/// The points of an intervention after a change of its text, where a link is to be remembered anew; `None`
/// where all links hold.
pub(crate) fn relinked(
    points: &[AddressedPoint],
    old: &str,
    splice: &Splice,
    new: &str,
) -> Option<Vec<AddressedPoint>> {
    let touched = splice.at..splice.at + splice.removed.len();
    let mut any = false;
    let moved = points
        .iter()
        .map(|point| {
            let words = point.paragraph.as_deref().unwrap_or_default();
            let was = find_paragraph_by_first_words(old, words)?;
            // Only what is changed inside the paragraph, or at its ends.
            if touched.start < was.range.start || touched.end > was.range.end {
                return None;
            }
            let start = match splice.inserted.rfind('\n') {
                Some(at) if touched.start == was.range.start => was.range.start + at + 1,
                _ => was.range.start,
            };
            let now = paragraph_anchor_at(new, start).filter(|now| now.range.start == start)?;
            let grown = words.chars().count() < SHORT_CHARS && now.words.chars().count() >= SHORT_CHARS;
            let drifted = bigram_likeness(
                &bigrams(&fold_and_truncate_for_matching(words)),
                &bigrams(&fold_and_truncate_for_matching(&now.words)),
            ) < DRIFTED;
            (now.words != words && (grown || drifted)).then_some(now.words)
        })
        .zip(points)
        .map(|(words, point)| match words {
            Some(words) => {
                any = true;
                AddressedPoint { paragraph: Some(words), ..point.clone() }
            }
            None => point.clone(),
        })
        .collect();
    any.then_some(moved)
}

/// The points of a question that an intervention does not address yet.
pub fn unaddressed_points<'q>(
    intervention: &Intervention,
    question: &'q GuidingQuestion,
) -> Vec<&'q QuestionPoint> {
    question
        .points
        .iter()
        .filter(|point| !intervention.points.iter().any(|addressed| addressed.point == point.id))
        .collect()
}
