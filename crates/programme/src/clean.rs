//! Text from outside, without what is no text: control characters, escape sequences, and the characters that turn
//! the order of a line about. On a screen or in a terminal these act instead of being read.

use std::borrow::Cow;

/// Whether a character has no place in a text: controls except line break and tab, and characters that turn the order
/// of a line about or change how others are read. Marks that only say a direction (U+200E, U+200F, U+061C) are harmless.
pub fn is_control_or_bidi_override(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\n' | '\t') && !is_line_end_except_lf(c);
    control
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

/// Whether a character ends a line without being `\n`, the one that texts are kept with.
pub fn is_line_end_except_lf(c: char) -> bool {
    matches!(c, '\r' | '\u{85}' | '\u{B}' | '\u{C}' | '\u{2028}' | '\u{2029}')
}

/// A text without what has no place in it; line breaks of every kind become `\n`.
pub fn without_control_characters(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| is_control_or_bidi_override(c) || is_line_end_except_lf(c)) {
        return Cow::Borrowed(text);
    }
    let one_kind = text.replace("\r\n", "\n").replace(is_line_end_except_lf, "\n");
    Cow::Owned(one_kind.chars().filter(|c| !is_control_or_bidi_override(*c)).collect())
}

/// The same for what must stay recognisable, as the name of a file: what has no place in a text is shown as `U+FFFD`.
/// A line of a terminal ends with `\n` or with `\r\n`, and with nothing else.
pub fn with_control_characters_replaced(text: &str) -> Cow<'_, str> {
    let acts = |c| is_control_or_bidi_override(c) || is_line_end_except_lf(c);
    if !text.contains(acts) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let ends_line = c == '\r' && rest.peek() == Some(&'\n');
        shown.push(if acts(c) && !ends_line { char::REPLACEMENT_CHARACTER } else { c });
    }
    Cow::Owned(shown)
}

/// Cleans a text in its place; how many characters went.
pub fn remove_control_characters(text: &mut String) -> usize {
    let gone = text.chars().filter(|c| is_control_or_bidi_override(*c)).count();
    if let Cow::Owned(cleaned) = without_control_characters(text) {
        *text = cleaned;
    }
    gone
}
