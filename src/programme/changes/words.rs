//! What changed inside a text, in words: characters where there are no spaces.
//!
//! Gives what stayed, what went and what came; how that looks is for the faces to say.

use similar::{Algorithm, ChangeTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// What happened to a stretch of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SegmentKind {
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
pub struct Segment {
    /// What happened.
    pub kind: SegmentKind,
    /// The text.
    pub text: String,
}

/// The most words, old times new, that are compared; longer texts are shown as replaced whole
/// between their common beginning and end.
const WORDS_SQUARED: usize = 16_000_000;

/// Compares two texts by words (UAX #29), Chinese by characters.
pub fn word_segments(old: &str, new: &str) -> Vec<Segment> {
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
    segments.push(SegmentKind::Equal, before.get(..head).unwrap_or_default());
    if gone.len().saturating_mul(came.len()) > WORDS_SQUARED {
        segments.push(SegmentKind::Delete, gone);
        segments.push(SegmentKind::Insert, came);
    } else {
        for op in capture_diff_slices(Algorithm::Myers, gone, came) {
            for (tag, words) in op.iter_slices(gone, came) {
                let kind = match tag {
                    ChangeTag::Equal => SegmentKind::Equal,
                    ChangeTag::Delete => SegmentKind::Delete,
                    ChangeTag::Insert => SegmentKind::Insert,
                };
                segments.push(kind, words);
            }
        }
    }
    segments.push(SegmentKind::Equal, before.get(before.len() - tail..).unwrap_or_default());
    segments.finish()
}

#[derive(Default)]
struct Segments {
    done: Vec<Segment>,
    /// What went and came since the last stretch that stayed.
    gone: String,
    came: String,
}

impl Segments {
    fn push(&mut self, kind: SegmentKind, words: &[&str]) {
        let text = words.concat();
        match kind {
            _ if text.is_empty() => {}
            SegmentKind::Delete => self.gone.push_str(&text),
            SegmentKind::Insert => self.came.push_str(&text),
            SegmentKind::Equal => {
                self.settle();
                self.add(SegmentKind::Equal, text);
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
            [.., before, last] if before.kind != SegmentKind::Equal && last.kind == SegmentKind::Equal => {
                Some(last.text.clone()).filter(|text| is_thin(text))
            }
            _ => None,
        };
        if let Some(thin) = thin {
            self.done.pop();
            for (kind, text) in [(SegmentKind::Insert, &mut came), (SegmentKind::Delete, &mut gone)] {
                let earlier = self.done.pop_if(|last| last.kind == kind);
                *text = earlier.map_or_else(String::new, |last| last.text) + &thin + text;
            }
        }
        self.add(SegmentKind::Delete, gone);
        self.add(SegmentKind::Insert, came);
    }

    fn add(&mut self, kind: SegmentKind, text: String) {
        if text.is_empty() {
            return;
        }
        match self.done.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(&text),
            _ => self.done.push(Segment { kind, text }),
        }
    }

    fn finish(mut self) -> Vec<Segment> {
        self.settle();
        self.done
    }
}

fn is_thin(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric) && text.chars().count() <= 2 && !text.contains('\n')
}
