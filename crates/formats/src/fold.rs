//! The plain form that words are looked up in: one character to one character, Traditional Chinese as Simplified.

use super::traditional::simplified;
use rostrum_text::fold::fold_char;

/// A character in its plain form.
pub(super) fn fold(c: char) -> char {
    match c {
        _ if c.is_ascii() => fold_char(c),
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        // Alif with hamza or madda, which is as often written without.
        'أ' | 'إ' | 'آ' => 'ا',
        _ => simplified(fold_char(c)),
    }
}

/// A digit of another script, as ours.
fn digit(c: char, nought: char) -> char {
    u32::from(c).checked_sub(u32::from(nought)).and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

/// A text in its plain form.
pub(super) fn folded(text: &str) -> String {
    text.chars().map(fold).collect()
}
