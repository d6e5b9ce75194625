//! Headings under which the delegate writes for the delegation alone: nothing under them leaves by itself.

use super::change::part;
use crate::notebook::count::is_han;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// Headings that are private, in the four languages; `terms.md` calls them so. A heading is private when it
/// begins with one of these as a word, or has one in parentheses.
const PRIVATE: [&str; 20] = [
    "口径",
    "内部",
    "不进报告",
    "不公开",
    "保密",
    "private",
    "internal",
    "not reported",
    "not for the report",
    "confidential",
    "interne",
    "hors rapport",
    "confidentiel",
    "privé",
    "interno",
    "interna",
    "fuera del informe",
    "confidencial",
    "privado",
    "reservado",
];

/// Names of what is never public: a heading that holds one of them anywhere is private.
const LINES_TO_TAKE: [&str; 8] = [
    "表态口径",
    "line to take",
    "lines to take",
    "éléments de langage",
    "elements de langage",
    "element de langage",
    "argumentario",
    "argumentarios",
];

/// Whether a heading says that what stands under it is private.
pub fn is_private_heading(title: &str) -> bool {
    let title = title.trim().trim_matches(['*', '_', '#', ' ']).to_lowercase();
    let title = title.replace(['\u{A0}', '\u{202F}', '-'], " ");
    if LINES_TO_TAKE.iter().any(|word| holds_word(&title, word)) {
        return true;
    }
    let inner = title
        .split(['(', '（', '[', '［', '【'])
        .skip(1)
        .map(|rest| rest.split([')', '）', ']', '］', '】']).next().unwrap_or_default());
    std::iter::once(unnumbered(&title)).chain(inner).any(begins_private)
}

fn begins_private(text: &str) -> bool {
    let text = text.trim_start();
    PRIVATE.iter().any(|word| {
        text.strip_prefix(word).is_some_and(|rest| {
            // 国内 and 内部控制 are no marks: the word stands alone, or punctuation follows it.
            rest.chars().next().is_none_or(|next| !next.is_alphanumeric())
        })
    })
}

/// Whether a word stands anywhere in a text; one of Latin letters as a word of its own, so that an
/// outline to take home is none.
fn holds_word(text: &str, word: &str) -> bool {
    let latin = word.is_ascii() || !word.chars().any(is_han);
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        let behind = text.get(at + word.len()..).and_then(|rest| rest.chars().next());
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_han(c));
        !latin || !joins(before) && !joins(behind)
    })
}

/// A heading without the number before it: `一、`, `（二）`, `1.`, `2.1`, `IV.`, `b)`.
fn unnumbered(title: &str) -> &str {
    let mut rest = title.trim_start();
    // One number may stand behind another: 一、（二）.
    for _ in 0..2 {
        let opened = rest.trim_start_matches(['(', '（']);
        let Some(behind) = behind_number(opened) else { break };
        rest = behind.trim_start_matches(['.', '．', '、', ')', '）', ':', '：', '*', '_', ' ', '\u{3000}']);
    }
    rest
}

/// What follows a number at the head of a text, with the sign that ends it.
fn behind_number(text: &str) -> Option<&str> {
    let behind_digits = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(behind_digits);
    }
    let end = text.find(|c: char| !c.is_alphanumeric())?;
    let (number, behind) = text.split_at_checked(end)?;
    let is_number = number.chars().all(|c| "ivxl".contains(c))
        || number.chars().all(|c| "一二三四五六七八九十百".contains(c))
        || number.len() == 1 && number.is_ascii();
    (is_number && behind.starts_with(['.', '．', '、', ')', '）', ':', '：'])).then_some(behind)
}

/// The stretches of a text that stand under private headings, the headings and their sub-headings
/// included, in bytes.
pub fn private_ranges(text: &str) -> Vec<Range<usize>> {
    let mut headings: Vec<(u8, usize, bool)> = Vec::new();
    let mut open: Option<(u8, usize, String)> = None;
    for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let start = part(text, 0..range.start).rfind('\n').map_or(0, |at| at + 1);
                open = Some((level as u8, start, String::new()));
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, _, title)) = &mut open {
                    title.push_str(&words);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some((level, start, title)) = open.take() {
                    headings.push((level, start, is_private_heading(&title)));
                }
            }
            _ => {}
        }
    }
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (index, (level, start, private)) in headings.iter().enumerate() {
        if !private || ranges.last().is_some_and(|last| last.end > *start) {
            continue;
        }
        let next = headings.iter().skip(index + 1).find(|(other, _, _)| other <= level);
        ranges.push(*start..next.map_or(text.len(), |(_, at, _)| *at));
    }
    ranges
}

/// A text without what is private.
pub fn public_text(text: &str) -> String {
    let mut public = String::new();
    let mut at = 0;
    for range in private_ranges(text) {
        public.push_str(part(text, at..range.start));
        at = range.end;
    }
    public.push_str(part(text, at..text.len()));
    public
}
