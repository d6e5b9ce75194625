//! Stretches of a line that belong together: nothing is put between their signs.

use super::emphasis::{aside_len, code_len, marks_in};
use super::plain::near;
use std::ops::Range;

/// Emphasis with its signs, code, links with their addresses, comments and calls of notes, in bytes of the
/// line. They may hold one another.
pub fn spans_in(line: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut open: Vec<super::emphasis::Mark> = Vec::new();
    for mark in marks_in(line, 0) {
        match open.iter().rposition(|known| known.emphasis == mark.emphasis) {
            Some(index) => {
                let begun = open.remove(index);
                spans.push(begun.at..mark.at + mark.len);
            }
            None => open.push(mark),
        }
    }
    let mut brackets: Vec<usize> = Vec::new();
    let mut at = 0;
    let mut code = true;
    while let Some(found) = line.get(at..).and_then(|rest| rest.find(['\\', '`', '<', '[', ']'])) {
        at += found;
        let rest = line.get(at..).unwrap_or_default();
        if let Some(len) = aside_len(rest) {
            spans.push(at..at + len);
            at += len;
            continue;
        }
        match rest.chars().next() {
            Some('\\') => at += 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
            Some('`') if code => match code_len(rest) {
                Some(len) => {
                    spans.push(at..at + len);
                    at += len;
                }
                // Looking for an end that is not there must not make a long line slow.
                None => code = false,
            },
            Some('[') => {
                brackets.push(at);
                at += 1;
            }
            Some(']') => {
                let address = rest.strip_prefix("](").and_then(|address| near(address).find(')'));
                let begun = brackets.pop();
                match (begun, address) {
                    (Some(begun), Some(len)) => {
                        spans.push(begun..at + len + 3);
                        at += len + 3;
                    }
                    _ => at += 1,
                }
            }
            first => at += first.map_or(1, char::len_utf8),
        }
    }
    spans
}
