//! A change of a text with the selection that it leaves, and small questions about offsets.

use super::splice::Splice;
use std::ops::Range;

/// What is selected: from where the selection began to where the caret is, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Selection {
    /// Where it began.
    pub anchor: usize,
    /// Where the caret is.
    pub caret: usize,
}

impl Selection {
    /// Only a caret.
    pub fn caret(at: usize) -> Self {
        Self { anchor: at, caret: at }
    }

    /// The selected stretch, in the order of the text.
    pub fn range(self) -> Range<usize> {
        self.anchor.min(self.caret)..self.anchor.max(self.caret)
    }

    /// The same with both ends at character boundaries of a text.
    pub(super) fn within(self, text: &str) -> Self {
        Self { anchor: text.floor_char_boundary(self.anchor), caret: text.floor_char_boundary(self.caret) }
    }
}

/// One replacement, and what is selected after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditWithSelection {
    /// The replacement.
    pub splice: Splice,
    /// What is selected afterwards, in the new text.
    pub selection: Selection,
}

impl EditWithSelection {
    /// Replaces a stretch of a text; the caret stands where `caret` says, in the new text.
    pub(super) fn replace(text: &str, range: Range<usize>, inserted: String, selection: Selection) -> Self {
        let removed = part(text, range.clone()).to_owned();
        Self { splice: Splice { at: range.start, removed, inserted }, selection }
    }

    /// The text after the change.
    pub fn applied_to(&self, text: &str) -> String {
        let mut new = text.to_owned();
        // Made for this very text, so it fits.
        match self.splice.apply(&mut new) {
            Ok(()) => new,
            Err(_) => text.to_owned(),
        }
    }
}

/// A stretch of a text; empty where it is not one.
pub(super) fn part(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

/// The line that an offset is in, without its line break.
pub(super) fn line_at(text: &str, offset: usize) -> Range<usize> {
    let offset = text.floor_char_boundary(offset);
    let start = part(text, 0..offset).rfind('\n').map_or(0, |at| at + 1);
    let end = part(text, offset..text.len()).find('\n').map_or(text.len(), |at| offset + at);
    start..end
}

/// All lines that a selection touches, from the start of the first to the end of the last.
pub(super) fn lines_of(text: &str, selection: Selection) -> Range<usize> {
    let range = selection.range();
    line_at(text, range.start).start..line_at(text, range.end).end
}

/// The replacement that turns one text into the other, when it was typed and left the caret at
/// `caret` bytes of the new text: of the equal readings (one more `a` among many) it is the one at
/// the caret, so that typing on joins one run. `None` when nothing changed.
pub fn splice_between_at_caret(old: &str, new: &str, caret: usize) -> Option<Splice> {
    let caret = new.floor_char_boundary(caret);
    let behind = part(new, caret..new.len());
    let Some(old_head) = old.strip_suffix(behind) else { return Splice::between(old, new) };
    let head = part(new, 0..caret);
    if old_head == head {
        return None;
    }
    let at = common_prefix(old_head, head);
    Some(Splice {
        at,
        removed: part(old_head, at..old_head.len()).to_owned(),
        inserted: part(head, at..head.len()).to_owned(),
    })
}

/// How many bytes two texts begin with in common, to a character boundary. Compared in blocks: notes
/// may be long, and this runs with every key.
pub(super) fn common_prefix(a: &str, b: &str) -> usize {
    const BLOCK: usize = 256;
    let blocks = a.as_bytes().chunks_exact(BLOCK).zip(b.as_bytes().chunks_exact(BLOCK));
    let whole = blocks.take_while(|(a, b)| a == b).count() * BLOCK;
    let rest =
        |text: &'_ str| -> Vec<u8> { text.as_bytes().iter().skip(whole).take(BLOCK).copied().collect() };
    let (a_rest, b_rest) = (rest(a), rest(b));
    let equal = whole + a_rest.iter().zip(&b_rest).take_while(|(a, b)| a == b).count();
    a.floor_char_boundary(equal).min(b.floor_char_boundary(equal))
}

/// How many bytes two texts end with in common, to a character boundary.
pub(super) fn common_suffix(a: &str, b: &str) -> usize {
    const BLOCK: usize = 256;
    let blocks = a.as_bytes().rchunks_exact(BLOCK).zip(b.as_bytes().rchunks_exact(BLOCK));
    let whole = blocks.take_while(|(a, b)| a == b).count() * BLOCK;
    let rest = |text: &'_ str| -> Vec<u8> {
        text.as_bytes().iter().rev().skip(whole).take(BLOCK).copied().collect()
    };
    let (a_rest, b_rest) = (rest(a), rest(b));
    let equal = whole + a_rest.iter().zip(&b_rest).take_while(|(a, b)| a == b).count();
    let boundary = |text: &str| text.len() - text.ceil_char_boundary(text.len() - equal);
    boundary(a).min(boundary(b))
}
