//! Comments of a text: what stands between `<!--` and `-->`, on one line or over several. None of it is
//! said or printed, so whoever hands a text on is told what stands there.

use super::change::part;
use super::head::head_of;
use super::inline::{Kind, spans_of};
use super::line_state::LineBlock;
use super::lines::line_states_of;
use super::private::private_ranges;
use std::ops::Range;

/// A comment that is not the mark "can be cut".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Where, in bytes of the text, with its signs.
    pub range: Range<usize>,
    /// Its words.
    pub words: String,
}

/// The comments of a text that hold words, but for what is private anyway.
pub fn public_comments_of(text: &str) -> Vec<Comment> {
    let mut found = public_and_private_comments_of(text);
    if !found.is_empty() {
        let private = private_ranges(text);
        found.retain(|comment| !private.iter().any(|held| held.contains(&comment.range.start)));
    }
    found
}

/// The same with those that are private.
pub fn public_and_private_comments_of(text: &str) -> Vec<Comment> {
    if !text.contains("<!--") {
        return Vec::new();
    }
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for (line, state) in text.split('\n').zip(line_states_of(text)) {
        let start = at;
        at += line.len() + 1;
        let is_code = matches!(state.block, LineBlock::Fence | LineBlock::Code);
        if is_code || !state.inside && !line.contains("<!--") {
            continue;
        }
        let from = if state.inside { 0 } else { head_of(line).words };
        for span in
            spans_of(line, from, state).iter().filter(|span| span.kind == Kind::Comment { cut: false })
        {
            let range = start + span.range.start..start + span.range.end;
            match found.last_mut().filter(|_| state.inside && span.range.start == 0) {
                Some(begun) => begun.end = range.end,
                None => found.push(range),
            }
        }
    }
    let comment = |range: Range<usize>| {
        let inner = part(text, range.start + 4..range.end.saturating_sub(3)).trim();
        let words = inner.contains(char::is_alphanumeric).then(|| inner.to_owned())?;
        Some(Comment { range, words })
    };
    found.into_iter().filter_map(comment).collect()
}
