//! Lines of a paragraph put together again, and words that were parted at a line's end.

use super::document::Paragraph;
use super::line::folded;
use rostrum_text::script::joins_without_space;

/// Words before a hyphen that belongs to the word, wherever the line ends.
const KEEPS_BEFORE: &[&str] = &[
    "well", "self", "long", "short", "high", "low", "full", "part", "half", "non", "co", "cross", "decision",
    "policy", "follow", "one", "two", "three", "four", "five", "first", "second", "third", "job", "work",
    "labour", "labor", "child", "gender", "climate", "human", "rights", "people", "family", "women", "youth",
    "private", "public", "socio", "evidence", "care", "market", "results", "medium", "large", "small",
    "middle", "upper", "lower", "top", "bottom", "north", "south", "east", "west", "question", "face", "day",
    "year", "ever", "so", "up", "on", "in", "out", "peut", "est", "sous", "vice", "mi", "demi", "lui",
    "elle", "eux", "nous", "vous", "soi", "moi", "dit", "ci", "contre", "grand", "avant", "apres", "quelque",
];
/// Words behind a hyphen that is one.
const KEEPS_AFTER: &[&str] = &[
    "based",
    "led",
    "related",
    "making",
    "term",
    "being",
    "related",
    "up",
    "to",
    "oriented",
    "driven",
    "wide",
    "centred",
    "centered",
    "friendly",
    "level",
    "scale",
    "specific",
    "sensitive",
    "responsive",
    "etre",
    "meme",
    "memes",
    "il",
    "elle",
    "on",
    "ils",
    "elles",
    "t",
    "la",
    "ci",
    "ce",
    "dire",
    "nous",
    "vous",
];

/// Adds a line to the paragraph that it goes on with.
pub(super) fn join(before: &mut Paragraph, after: Paragraph) {
    let end = before.runs.iter().rev().map(|run| run.text.trim_end()).find(|text| !text.is_empty());
    let end = end.unwrap_or_default();
    let begin = after.runs.iter().map(|run| run.text.trim_start()).find(|text| !text.is_empty());
    let begin = begin.unwrap_or_default();
    let solid = end
        .chars()
        .next_back()
        .zip(begin.chars().next())
        .is_some_and(|(last, first)| joins_without_space(last, first));
    let (is_parted, drops) = parted(end, begin);
    if let Some(run) = before.runs.last_mut() {
        if is_parted {
            let kept = run.text.trim_end().chars().count() - usize::from(drops);
            run.text = run.text.chars().take(kept).collect();
        } else if !solid {
            run.text.push(' ');
        }
    }
    before.runs.extend(after.runs);
}

/// Whether a word plainly goes on from one line to the next.
pub(super) fn parts_word(end: &str, begin: &str) -> bool {
    parted(end.trim_end(), begin.trim_start()).0 && begin.trim_start().starts_with(char::is_lowercase)
}

/// Whether a word is parted by a hyphen at the line's end, and whether the hyphen goes with the break.
fn parted(end: &str, begin: &str) -> (bool, bool) {
    let mut chars = end.chars().rev();
    let Some(mark @ ('-' | '\u{2010}' | '\u{AD}')) = chars.next() else { return (false, false) };
    if !chars.next().is_some_and(char::is_alphabetic) {
        return (false, false);
    }
    let is_lower = begin.chars().next().is_some_and(char::is_lowercase);
    if mark == '\u{AD}' {
        return (true, true);
    }
    let word = |chars: &mut dyn Iterator<Item = char>| -> String {
        chars.take_while(|c| c.is_alphabetic()).take(40).collect()
    };
    let first: String = word(&mut end.chars().rev().skip(1)).chars().rev().collect();
    let second = word(&mut begin.chars());
    // `question-and-answer`, `Asia-Pacific`, `COVID-related` keep theirs.
    let is_chained = end.chars().rev().nth(1 + first.chars().count()).is_some_and(|c| c == '-');
    let is_capitals = first.chars().count() > 1 && first.chars().all(char::is_uppercase);
    let keeps = is_chained
        || is_capitals
        || KEEPS_BEFORE.contains(&folded(&first).as_str())
        || KEEPS_AFTER.contains(&folded(&second).as_str());
    (true, is_lower && !keeps)
}
