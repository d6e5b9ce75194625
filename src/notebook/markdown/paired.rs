//! A text with its pairs of signs put into signs of our own, before Markdown reads it: which words are bold
//! is found by [`super::emphasis`], and everything else is Markdown's.

use super::change::part;
use super::emphasis::{Emphasis, marks_in};
use super::plain::definition;
use super::style::words_at;
use std::borrow::Cow;

/// What stands for a sign that was paired, as long as the sign itself, so that every place stays.
pub(super) const BOLD: char = '\u{91}';
pub(super) const BOLD_LINES: char = '\u{93}';
pub(super) const STRUCK: char = '\u{92}';
pub(super) const ITALIC: char = '\u{1}';
pub(super) const SIGNS: [(char, &str); 4] = [(BOLD, "**"), (BOLD_LINES, "__"), (STRUCK, "~~"), (ITALIC, "*")];

/// A text whose pairs of signs are put into signs of our own, for Markdown to leave alone.
pub(super) fn marked(text: &str) -> Cow<'_, str> {
    let ours = |c: char| SIGNS.iter().any(|(sign, _)| *sign == c);
    if !text.contains(['*', '~']) && !text.contains("__") && !text.contains(ours) {
        return Cow::Borrowed(text);
    }
    let mut marked = String::with_capacity(text.len());
    let mut in_code = false;
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            marked.push('\n');
        }
        // Nobody types them, and nobody sees them.
        let line = line.replace(ITALIC, " ").replace([BOLD, BOLD_LINES, STRUCK], "\u{A0}");
        let fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        in_code ^= fence;
        let from = words_at(&line).filter(|_| !in_code && !fence && definition(&line) != Some(false));
        let mut at = 0;
        for mark in from.map(|from| marks_in(&line, from)).unwrap_or_default() {
            marked.push_str(part(&line, at..mark.at));
            marked.push(match mark.emphasis {
                Emphasis::Bold if part(&line, mark.at..mark.at + 1) == "_" => BOLD_LINES,
                Emphasis::Bold => BOLD,
                Emphasis::Italic => ITALIC,
                Emphasis::Struck => STRUCK,
            });
            at = mark.at + mark.len;
        }
        marked.push_str(part(&line, at..line.len()));
    }
    Cow::Owned(marked)
}

/// The text as it was typed: in a block of code a sign is a sign.
pub(super) fn unmarked(text: &str) -> String {
    SIGNS.iter().fold(text.to_owned(), |text, (ours, sign)| text.replace(*ours, sign))
}
