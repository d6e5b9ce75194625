//! What changed inside a text, in words: characters where there are no spaces.
//!
//! Gives what stayed, what went and what came; how that looks is for the faces to say.

use super::align::{AlignedIndices, align_texts};
use rostrum_text::script::is_han_kana_or_hangul;
use similar::{Algorithm, ChangeTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// What happened to a stretch of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DiffSegmentKind {
    /// It stands in both.
    Equal,
    /// It is new.
    Insert,
    /// It is gone.
    Delete,
}

/// A stretch of text and what happened to it. All but the inserted ones make up the old text, all
/// but the deleted ones the new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiffSegment {
    /// What happened.
    pub kind: DiffSegmentKind,
    /// The text.
    pub text: String,
}

/// The most words, old times new, that are compared; longer texts are shown as replaced whole
/// between their common beginning and end.
const WORDS_SQUARED: usize = 16_000_000;

/// A text of less weight (see [`weight`]) is compared word by word whatever it has in common.
const SHORT: usize = 60;
/// From this weight on a stretch that stayed is one that a reader finds again: four Chinese
/// characters, two or three words.
const SOLID: usize = 12;
/// Below this part of the shorter text, what stayed says nothing: the text was written anew.
const STAYED: f64 = 0.35;

/// Compares two texts by words (UAX #29), Chinese by characters.
///
/// Texts of several paragraphs are compared paragraph by paragraph, each with the one that it was.
/// A text or paragraph that was written anew is gone whole and then there whole: a stray word here
/// and there that both use would only crowd the page.
pub fn diff_by_words(old: &str, new: &str) -> Vec<DiffSegment> {
    let mut segments = Segments::default();
    if !old.contains('\n') && !new.contains('\n') {
        segments.extend(segments_of_one(old, new));
        return segments.finish();
    }
    let (before, after) = (paragraphs_of(old), paragraphs_of(new));
    let piece = |texts: &[&'_ str], at: usize| texts.get(at).copied().unwrap_or_default().to_owned();
    for place in align_texts(&before, &after) {
        match place {
            AlignedIndices::Old(at) => segments.push(DiffSegmentKind::Delete, piece(&before, at)),
            AlignedIndices::New(at) => segments.push(DiffSegmentKind::Insert, piece(&after, at)),
            AlignedIndices::Both(was, is) => {
                segments.extend(segments_of_one(&piece(&before, was), &piece(&after, is)));
            }
        }
    }
    segments.finish()
}

/// Paragraphs, each with the line ends that follow it.
fn paragraphs_of(text: &str) -> Vec<&str> {
    let mut paragraphs = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let line = rest.find('\n').unwrap_or(rest.len());
        let ends = rest.get(line..).unwrap_or_default();
        let blank = ends.find(|c: char| c != '\n').unwrap_or(ends.len());
        let (paragraph, after) = rest.split_at_checked(line + blank).unwrap_or((rest, ""));
        paragraphs.push(paragraph);
        rest = after;
    }
    paragraphs
}

/// How much a text holds for a reader: letters and digits, a Chinese character for three of them.
fn weight(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).map(|c| if is_han_kana_or_hangul(c) { 3 } else { 1 }).sum()
}

fn segments_of_one(old: &str, new: &str) -> Vec<DiffSegment> {
    let segments = compared(old, new);
    let shorter = weight(old).min(weight(new));
    let stayed: usize = segments
        .iter()
        .filter(|segment| segment.kind == DiffSegmentKind::Equal)
        .map(|segment| weight(&segment.text))
        .filter(|weight| *weight >= SOLID)
        .sum();
    if shorter < SHORT || stayed as f64 >= STAYED * shorter as f64 {
        return segments;
    }
    let whole = |kind, text: &str| DiffSegment { kind, text: text.to_owned() };
    vec![whole(DiffSegmentKind::Delete, old), whole(DiffSegmentKind::Insert, new)]
}

/// Compares word by word.
fn compared(old: &str, new: &str) -> Vec<DiffSegment> {
    let before: Vec<&str> = old.split_word_bounds().collect();
    let after: Vec<&str> = new.split_word_bounds().collect();
    let head = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let most = before.len().min(after.len()) - head;
    let tail = before.iter().rev().zip(after.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let middle = |words: &[&'_ str]| -> std::ops::Range<usize> { head..words.len() - tail };
    let (old_middle, new_middle) = (middle(&before), middle(&after));
    let gone = before.get(old_middle).unwrap_or_default();
    let came = after.get(new_middle).unwrap_or_default();
    let mut segments = Segments::default();
    segments.push(DiffSegmentKind::Equal, before.get(..head).unwrap_or_default().concat());
    if gone.len().saturating_mul(came.len()) > WORDS_SQUARED {
        segments.push(DiffSegmentKind::Delete, gone.concat());
        segments.push(DiffSegmentKind::Insert, came.concat());
    } else {
        for op in capture_diff_slices(Algorithm::Myers, gone, came) {
            for (tag, words) in op.iter_slices(gone, came) {
                let kind = match tag {
                    ChangeTag::Equal => DiffSegmentKind::Equal,
                    ChangeTag::Delete => DiffSegmentKind::Delete,
                    ChangeTag::Insert => DiffSegmentKind::Insert,
                };
                segments.push(kind, words.concat());
            }
        }
    }
    segments.push(DiffSegmentKind::Equal, before.get(before.len() - tail..).unwrap_or_default().concat());
    segments.finish()
}

#[derive(Default)]
struct Segments {
    done: Vec<DiffSegment>,
    /// What went and came since the last stretch that stayed.
    gone: String,
    came: String,
}

impl Segments {
    fn extend(&mut self, segments: Vec<DiffSegment>) {
        for DiffSegment { kind, text } in segments {
            self.push(kind, text);
        }
    }

    fn push(&mut self, kind: DiffSegmentKind, text: String) {
        match kind {
            _ if text.is_empty() => {}
            DiffSegmentKind::Delete => self.gone.push_str(&text),
            DiffSegmentKind::Insert => self.came.push_str(&text),
            DiffSegmentKind::Equal => {
                self.settle();
                self.add(DiffSegmentKind::Equal, text);
            }
        }
    }

    /// Puts down what went and came. A lone space or comma between two changes is no stretch that
    /// stayed: it goes and comes with them, so that a changed phrase reads as one.
    fn settle(&mut self) {
        if self.gone.is_empty() && self.came.is_empty() {
            return;
        }
        let mut gone = std::mem::take(&mut self.gone);
        let mut came = std::mem::take(&mut self.came);
        let thin = match self.done.as_slice() {
            [.., before, last]
                if before.kind != DiffSegmentKind::Equal && last.kind == DiffSegmentKind::Equal =>
            {
                Some(last.text.clone()).filter(|text| is_thin(text))
            }
            _ => None,
        };
        if let Some(thin) = thin {
            self.done.pop();
            for (kind, text) in [(DiffSegmentKind::Insert, &mut came), (DiffSegmentKind::Delete, &mut gone)] {
                let earlier = self.done.pop_if(|last| last.kind == kind);
                *text = earlier.map_or_else(String::new, |last| last.text) + &thin + text;
            }
        }
        self.add(DiffSegmentKind::Delete, gone);
        self.add(DiffSegmentKind::Insert, came);
    }

    fn add(&mut self, kind: DiffSegmentKind, text: String) {
        if text.is_empty() {
            return;
        }
        match self.done.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(&text),
            _ => self.done.push(DiffSegment { kind, text }),
        }
    }

    fn finish(mut self) -> Vec<DiffSegment> {
        self.settle();
        self.done
    }
}

fn is_thin(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric) && text.chars().count() <= 2 && !text.contains('\n')
}
