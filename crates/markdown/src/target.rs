//! `#2`, `#目标2`: which of the forum's global targets a commitment serves.

use rostrum_text::script::{is_han, is_unspaced_letter_or_punctuation};
use std::ops::Range;

/// The target that a line names, from 0, and where its tag stands, in bytes, with brackets around it.
pub(super) fn target_in(line: &str) -> Option<(usize, Range<usize>)> {
    line.match_indices('#').find_map(|(at, _)| {
        let head = line.get(..at)?;
        // `C#2` is a name; behind 翻番。 a tag needs no space.
        let opens = !head.ends_with(|c: char| c == '#' || c == '&' || c.is_alphanumeric() && !is_han(c));
        let (target, len) = target_of(line.get(at + 1..)?).filter(|_| opens)?;
        let behind = line.get(at + 1 + len..)?.trim_start();
        // Nothing is left of brackets around it.
        let bracket = head.trim_end().strip_suffix(['(', '（']).zip(behind.strip_prefix([')', '）']));
        Some((target, bracket.map_or(at..at + 1 + len, |(head, rest)| head.len()..line.len() - rest.len())))
    })
}

/// A line without the target that it names, and which target that is.
pub fn split_off_global_target(line: &str) -> (Option<usize>, String) {
    let Some((target, tag)) = target_in(line) else { return (None, line.to_owned()) };
    let head = line.get(..tag.start).unwrap_or_default().trim_end();
    let behind = line.get(tag.end..).unwrap_or_default().trim_start();
    let gap = if gap_between(head, behind) { " " } else { "" };
    (Some(target), format!("{head}{gap}{behind}"))
}

/// Whether a space stands where a tag was taken out from between words.
pub(super) fn gap_between(head: &str, behind: &str) -> bool {
    let joins = head.is_empty() || behind.is_empty() || behind.starts_with(PUNCTUATION);
    !joins && !head.ends_with(is_unspaced_letter_or_punctuation)
}

/// What stands right behind the words that it follows.
const PUNCTUATION: [char; 10] = ['.', '。', ',', '，', ';', '；', ')', '）', ':', '：'];

/// `2`, `目标2`, `target2` behind a `#`: the second target, counted from 0 here, and how long it is.
fn target_of(tag: &str) -> Option<(usize, usize)> {
    let name = tag.trim_start_matches(|c: char| c.is_alphabetic() || c == '-');
    let behind = name.trim_start_matches(|c: char| c.is_ascii_digit());
    let number: usize = name.get(..name.len() - behind.len())?.parse().ok()?;
    // Without the tag, the signs of `#2~~again~~` would open what they do not open behind a number.
    let unsigned = behind.trim_start_matches(['~', '*', '_', '`']);
    let opens_mark = unsigned.len() < behind.len() && unsigned.starts_with(char::is_alphanumeric);
    let ends = !opens_mark && !behind.starts_with(|c: char| c.is_alphanumeric() && !is_han(c));
    Some((number.checked_sub(1)?, tag.len() - behind.len())).filter(|_| ends)
}
