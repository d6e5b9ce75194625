//! Finding in a note: without regard to case or to the width of characters, Chinese by substring.

use std::ops::Range;

/// Where something was found, in bytes.
pub type Hit = Range<usize>;

/// All places where `wanted` stands in a text, from the first to the last, not overlapping.
pub fn find_all(text: &str, wanted: &str) -> Vec<Hit> {
    let wanted: Vec<char> = wanted.chars().map(fold).collect();
    let Some(first) = wanted.first().copied() else { return Vec::new() };
    let mut hits: Vec<Hit> = Vec::new();
    for (start, c) in text.char_indices() {
        if fold(c) != first || hits.last().is_some_and(|last| start < last.end) {
            continue;
        }
        let mut end = start;
        let mut rest = text.get(start..).unwrap_or_default().chars();
        let all = wanted.iter().all(|wanted| match rest.next() {
            Some(c) if fold(c) == *wanted => {
                end += c.len_utf8();
                true
            }
            _ => false,
        });
        if all {
            hits.push(start..end);
        }
    }
    hits
}

/// A character without case and width: `Ａ`, `A` and `a` are one, and so are `：` and `:`.
fn fold(c: char) -> char {
    let narrow = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' | '\u{A0}' | '\u{202F}' => ' ',
        '’' | '‘' => '\'',
        '“' | '”' => '"',
        _ => c,
    };
    if narrow.is_ascii() {
        return narrow.to_ascii_lowercase();
    }
    narrow.to_lowercase().next().unwrap_or(narrow)
}
