//! Long texts, made fit to be shown: a file's text may be one word of a megabyte, and whoever lays that out pays for
//! each letter. What is shown is bounded here, by what a reader takes for one sign; files, exports and the search
//! never ask.

use std::borrow::Cow;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The most signs (grapheme clusters) of a text that are laid out at once.
pub const MAX_GRAPHEMES_PER_LAYOUT: usize = 2_000;
/// So many characters a sign may have on average; piled up marks are cut before they fill the memory.
const CHARS_A_SIGN: usize = 4;
/// The most characters that are laid out at once, whatever signs they make.
const MOST_CHARS: usize = 2 * MAX_GRAPHEMES_PER_LAYOUT;
/// What stands for the rest.
const ELLIPSIS: char = '…';

/// A text of at most so many signs; what is left out is marked with an ellipsis, which counts as one. Never cut
/// inside a sign.
pub fn truncated_with_ellipsis(text: &str, most: usize) -> Cow<'_, str> {
    if byte_offset_after_graphemes(text, most) == text.len() {
        return Cow::Borrowed(text);
    }
    let kept = text.get(..byte_offset_after_graphemes(text, most.saturating_sub(1))).unwrap_or_default();
    Cow::Owned(format!("{}{ELLIPSIS}", kept.trim_end()))
}

/// Where the first so many signs of a text end, in bytes: its length where it has no more.
pub fn byte_offset_after_graphemes(text: &str, most: usize) -> usize {
    // No sign is less than a byte long.
    if text.len() <= most {
        return text.len();
    }
    let mut chars = 0;
    for (count, (at, sign)) in text.grapheme_indices(true).enumerate() {
        chars += sign.chars().count();
        if count == most || chars > most_chars(most) {
            return at;
        }
    }
    text.len()
}

/// A text in pieces of at most so many signs, each as a range of bytes: after a space where one is near the end of a
/// piece, else between two signs; inside one only where it alone is longer than a piece. A line feed at which a piece
/// ends belongs to none.
pub fn split_into_bounded_byte_ranges(text: &str, most: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        let end = piece_end(rest, most.max(1));
        let piece = rest.get(..end).unwrap_or(rest);
        let line = piece.strip_suffix('\n').filter(|_| end < rest.len()).unwrap_or(piece);
        pieces.push(start..start + line.len());
        start += piece.len();
    }
    pieces
}

fn piece_end(rest: &str, most: usize) -> usize {
    let end = byte_offset_after_graphemes(rest, most);
    if end == rest.len() {
        return end;
    }
    if end == 0 {
        return rest.char_indices().nth(most_chars(most)).map_or(rest.len(), |(at, _)| at);
    }
    let piece = rest.get(..end).unwrap_or(rest);
    let near = |at: &usize| *at > end / 2;
    let line = piece.rfind('\n').map(|at| at + 1).filter(near);
    let space = || piece.rfind(' ').map(|at| at + 1).filter(near);
    line.or_else(space).unwrap_or(end)
}

fn most_chars(most: usize) -> usize {
    most.saturating_mul(CHARS_A_SIGN).min(MOST_CHARS)
}
