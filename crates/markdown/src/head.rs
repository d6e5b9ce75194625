//! What stands before the words of a line: signs of headings and quotations, markers, boxes, stamps.

use super::item::{ListItem, list_item_of};
use super::stamp::time_stamp_of;
use std::ops::Range;

/// How a line begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HeadKind {
    /// With its words.
    Plain,
    /// With the signs of a heading, from 1.
    Heading(u8),
    /// With the marker of an item.
    Item(ListItem),
    /// It is a line across.
    Rule,
}

/// What stands before the words of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub kind: HeadKind,
    /// Where the signs of a quotation end; 0 where there are none.
    pub quote: usize,
    /// Where the marker of an item, or the signs of a heading, begin to count from.
    pub base: usize,
    /// A time stamp.
    pub stamp: Option<Range<usize>>,
    /// Where the words begin.
    pub words: usize,
}

/// Reads the beginning of a line.
pub(super) fn head_of(line: &str) -> Head {
    let mut at = 0;
    loop {
        let rest = line.get(at..).unwrap_or_default();
        let trimmed = rest.trim_start();
        let indent = rest.len() - trimmed.len();
        // `>50%` is more than a half.
        if let Some(quoted) = trimmed.strip_prefix('>')
            && (quoted.is_empty() || quoted.starts_with([' ', '\t', '>']))
        {
            at = line.len() - quoted.len();
            continue;
        }
        let head = |kind: HeadKind, words: usize| Head { kind, quote: at, base: at, stamp: None, words };
        let hashes = trimmed.len() - trimmed.trim_start_matches('#').len();
        let title = trimmed.trim_start_matches('#');
        if (1..=6).contains(&hashes) && (title.is_empty() || title.starts_with([' ', '\t'])) {
            let level = u8::try_from(hashes).unwrap_or(6);
            let blank = title.len() - title.trim_start().len();
            return head(HeadKind::Heading(level), at + indent + hashes + blank);
        }
        if is_rule(trimmed) {
            return head(HeadKind::Rule, line.len());
        }
        let item = list_item_of(rest);
        let stamp = time_stamp_of(rest).map(|stamp| at + stamp.start..at + stamp.end);
        let body = item.as_ref().map_or(indent, |item| item.body);
        let words = stamp.as_ref().map_or(at + body, |stamp| stamp.end);
        return Head { stamp, ..head(item.map_or(HeadKind::Plain, HeadKind::Item), words) };
    }
}

/// Whether a line is a line across.
fn is_rule(trimmed: &str) -> bool {
    let line = trimmed.trim_end();
    line.len() >= 3 && ['-', '*', '_'].iter().any(|sign| line.chars().all(|c| c == *sign))
}
