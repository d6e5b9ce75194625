//! The plain form that words are looked up in: one character to one character, Traditional Chinese as Simplified.

use super::traditional::simplified;
use rostrum_text::fold::fold_char;

/// A character in its plain form.
pub(super) fn fold(c: char) -> char {
    simplified(fold_char(c))
}

/// A text in its plain form.
pub(super) fn folded(text: &str) -> String {
    text.chars().map(fold).collect()
}
