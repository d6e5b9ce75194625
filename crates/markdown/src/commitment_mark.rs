//! Commitment marks: `**承诺**：` or `**Commitment (Egypt):** ` in a line that holds what somebody committed to.
//!
//! Plain Markdown, so that any reader shows it: the word in bold, by whom in parentheses where it is
//! said, a colon. It stands at the head of the line, behind a stamp, a list marker or a speaker mark.
//! Written in the interface's language, read in all four.

use super::bold_label::bold_label_at;
use super::item::list_item_of;
use super::stamp::time_stamp_of;
use rostrum_programme::LangTag;
use std::ops::Range;

/// What a commitment is called, by language.
pub const COMMITMENT_WORDS: [(&str, &str); 4] =
    [("zh", "承诺"), ("en", "Commitment"), ("fr", "Engagement"), ("es", "Compromiso")];

/// The mark as it is written in a language, with the space that belongs behind it.
pub fn commitment_mark(lang: &LangTag) -> String {
    let word = |code: &str| COMMITMENT_WORDS.iter().find(|(known, _)| *known == code).map(|(_, word)| *word);
    match lang.primary() {
        "zh" => format!("**{}**：", word("zh").unwrap_or_default()),
        "fr" => format!("**{}\u{A0}:** ", word("fr").unwrap_or_default()),
        other => format!("**{}:** ", word(other).or(word("en")).unwrap_or_default()),
    }
}

/// Whether a text is the word for a commitment in any language, one or several.
pub fn is_commitment_word(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let plural = text.strip_suffix('s').unwrap_or(&text);
    COMMITMENT_WORDS.iter().any(|(_, word)| {
        let word = word.to_lowercase();
        word == text || word == plural
    })
}

/// A commitment mark in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitmentMark<'a> {
    /// Where the mark stands, in bytes of the line, with its colon.
    pub range: Range<usize>,
    /// By whom, where the mark says so.
    pub by: Option<&'a str>,
    /// The speaker whose mark stands before it in the line.
    pub speaker: Option<&'a str>,
}

/// The commitment mark of a line: at its head, or behind the mark of who has the floor.
pub fn commitment_mark_of(line: &str) -> Option<CommitmentMark<'_>> {
    let start =
        time_stamp_of(line).map(|stamp| stamp.end).or_else(|| list_item_of(line).map(|item| item.body));
    let (range, label) = bold_label_at(line, start.unwrap_or(0))?;
    if let Some(by) = commitment_by(label) {
        return Some(CommitmentMark { range, by, speaker: None });
    }
    let (second, inner) = bold_label_at(line, range.end)?;
    let by = commitment_by(inner)?;
    Some(CommitmentMark { range: second, by, speaker: Some(label) })
}

/// By whom, when a bold label is a commitment mark: `承诺（埃及）` gives `埃及`.
pub(super) fn commitment_by(label: &str) -> Option<Option<&str>> {
    if is_commitment_word(label) {
        return Some(None);
    }
    let inner = label.trim_end().strip_suffix([')', '）'])?;
    let (word, by) = inner.split_once(['(', '（'])?;
    is_commitment_word(word).then(|| Some(by.trim()).filter(|by| !by.is_empty()))
}
