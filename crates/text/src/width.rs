//! Display width: how many columns a text takes where a Han character takes two, in a terminal or in a count of
//! what a line holds. Refuses fonts, which know their own widths.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The columns that a text takes (Unicode Annex 11): two for what is wide, none for an accent. A sign that is wide
/// in some fonts only, as `“`, counts one.
pub fn display_width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// The columns that one character takes.
pub fn char_width(c: char) -> usize {
    if c.is_ascii() { 1 } else { c.width().unwrap_or(1) }
}

/// Whether a character takes two columns: then it stands for itself, and a line may end beside it.
pub fn is_wide(c: char) -> bool {
    // The first such are letters of hangul.
    c >= '\u{1100}' && char_width(c) == 2
}
