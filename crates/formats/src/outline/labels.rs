//! The words that introduce a part of a session or of the front of a document: "Speakers:",
//! 指导性问题, "Contexte", "Lugar:".

mod section;
mod words;

use super::forms_of_address::has_address;
use super::line::{Line, folded};
use super::word_files::{date_words, time_words};
use crate::question::without_summary;
use rostrum_text::script::is_han;
pub(super) use section::Section;
use std::collections::HashMap;
use std::sync::LazyLock;
use words::{SectionWord, label_words};

/// Words before a person, with the person, are at most so long.
const NAMED_CHARS: usize = 120;
/// The code of a room is at most so long, in bytes.
const ROOM_CODE_BYTES: usize = 16;
/// A label is at most so long.
const LABEL_CHARS: usize = 48;

/// The labels by their words; of two with the same words the first.
static KNOWN: LazyLock<HashMap<&'static str, SectionWord>> = LazyLock::new(|| {
    label_words().labels.iter().rev().map(|(words, part)| (words.as_str(), *part)).collect()
});

/// Whether the label that opens a line is that of one person: "Speaker:", not "Speakers:".
pub(super) fn names_one_person(line: &str) -> bool {
    let label = line.split([':', '：']).next().unwrap_or_default();
    let plain = folded(label.trim().trim_matches('*'));
    label_words().of_one_person.contains(&plain)
}

/// The part that a line introduces, with what stands behind the colon.
pub(super) fn section(text: &str) -> Option<(Section, String)> {
    let text = without_numeral(text.trim());
    if let Some(found) = without_colon(text) {
        return Some(found);
    }
    let colon = text.chars().take(LABEL_CHARS).position(|c| c == ':' || c == '：');
    let (label, rest) = match colon {
        Some(at) => {
            let label: String = text.chars().take(at).collect();
            let rest: String = text.chars().skip(at + 1).collect();
            (label, rest.trim().to_owned())
        }
        None => (text.to_owned(), String::new()),
    };
    let plain = folded(label.trim().trim_matches('*'));
    let summed_up = without_summary(&plain);
    let is_summary = summed_up.is_some();
    let plain = summed_up.unwrap_or(&plain);
    if plain.chars().count() > LABEL_CHARS {
        return None;
    }
    let plain = plain.trim_matches(|c: char| c.is_whitespace() || ".*()[]".contains(c));
    let plain = without_gaps(plain);
    let section = KNOWN.get(plain.as_str())?.section();
    let words = label_words();
    // "Participants: 200 delegates" names nobody.
    if words.before_a_count.contains(&plain)
        && (colon.is_none() || rest.contains(|c: char| c.is_ascii_digit()))
    {
        return None;
    }
    if words.before_a_number_only.contains(&plain)
        && !rest.is_empty()
        && !rest.contains(char::is_numeric)
        && !names_noon(&rest)
    {
        return None;
    }
    // "Keynote: the future of work" and "Avec" are labels before a person only.
    let is_list = colon.is_some() && rest.is_empty();
    if words.also_other_words.contains(&plain) && !is_list && !has_address(&rest) {
        return None;
    }
    let section = match section {
        Section::Question if is_summary => Section::SummedUp,
        section => section,
    };
    Some((section, rest))
}

/// Whether words behind a label tell a time without a number: "Time: noon to 5", "Day: Monday".
fn names_noon(rest: &str) -> bool {
    let line = Line::new(rest);
    let first = line.cursor(0).skip_spaces();
    let words = time_words();
    first.eat_any(&words.noon).or_else(|| first.eat_any(&words.midnight)).is_some()
        || first.eat_named(&date_words().weekdays).is_some()
}

/// A text without the numeral of a heading in Chinese: 一、会议时间, （二）地点.
fn without_numeral(text: &str) -> &str {
    let inside = text.trim_start_matches(['（', '(']);
    let rest = inside.trim_start_matches(|c: char| "一二三四五六七八九十".contains(c));
    let is_numbered = rest.len() < inside.len() && rest.starts_with(['、', '）', ')', '．']);
    if is_numbered { rest.trim_start_matches(['、', '）', ')', '．', ' ']) } else { text }
}

/// One space between words, none between Han characters that are set apart, `时  间`.
fn without_gaps(plain: &str) -> String {
    let solid = plain.chars().all(|c| c.is_whitespace() || is_han(c));
    plain.split_whitespace().collect::<Vec<_>>().join(if solid { "" } else { " " })
}

/// "Moderated by Ms Ana Li", "Animée par Marc Petit": words that need no colon before a person.
fn without_colon(text: &str) -> Option<(Section, String)> {
    if text.chars().count() > NAMED_CHARS || text.contains([':', '：']) {
        return None;
    }
    let plain = folded(text);
    let (word, section) = label_words()
        .without_a_colon
        .iter()
        .find(|(word, _)| plain.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with(' ')))?;
    let rest: String = text.chars().skip(word.chars().count()).collect();
    let is_name = rest.trim_start().chars().next().is_some_and(char::is_uppercase) && !text.ends_with('.');
    is_name.then(|| (section.section(), rest.trim().to_owned()))
}

/// A title with a label behind it on the same line: the title, what the label is, and what it says.
pub(super) fn inline(title: &str) -> Option<(String, Section, String)> {
    const APART: &[char] = &[' ', '\t', '\u{3000}', ';', '；', '，', ',', '(', '（', '|', '。', '.'];
    title.char_indices().rev().filter(|(_, c)| *c == ':' || *c == '：').find_map(|(at, colon)| {
        let before = title.get(..at)?.trim_end();
        let (apart, mark) = before.char_indices().rfind(|(_, c)| APART.contains(c))?;
        let label = before.get(apart + mark.len_utf8()..)?;
        let name = title.get(..apart)?;
        // In "Remarks by the Chair: what next?" nothing but a word stands before the colon.
        let is_apart =
            label.starts_with(is_han) || name.trim_end().ends_with(APART) || mark != ' ' && mark != ',';
        let (section, _) = section(&format!("{label}:")).filter(|_| is_apart)?;
        let name = name.trim_end_matches(|c: char| APART.contains(&c) || "-–—".contains(c));
        let rest = title.get(at + colon.len_utf8()..)?;
        let rest = rest.trim_matches(|c: char| APART.contains(&c) && c != '(' && c != '（');
        let rest = if rest.contains(['(', '（']) { rest } else { rest.trim_end_matches([')', '）']) };
        let is_part = matches!(section, Section::Venue | Section::People(_));
        (is_part && !name.is_empty() && !rest.is_empty()).then(|| (name.to_owned(), section, rest.to_owned()))
    })
}

/// Whether a line begins with words that announce remarks or an address: "Closing remarks by the moderator".
pub(super) fn announces_remarks(text: &str) -> bool {
    let plain = folded(text);
    let is_remarks = |part: &SectionWord| {
        matches!(part, SectionWord::OpeningRemarks | SectionWord::ClosingRemarks | SectionWord::Address)
    };
    label_words().labels.iter().filter(|(_, part)| is_remarks(part)).any(|(words, _)| {
        plain.strip_prefix(words.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// Whether a paragraph says how a session runs.
pub(super) fn tells_format(text: &str) -> bool {
    let plain = folded(text);
    label_words().of_the_format.iter().any(|word| plain.contains(word.as_str()))
}

/// Whether a cell is the code of a room, `C111 A,B,C`, `B-204`, `HG 01.12`: capitals, a number, letters of parts.
pub(super) fn is_room_code(text: &str) -> bool {
    let letters = text.chars().take_while(char::is_ascii_uppercase).count();
    let rest =
        text.get(letters..).unwrap_or_default().trim_start_matches(|c: char| c == '-' || c.is_whitespace());
    let digits = rest.chars().take_while(|c| c.is_ascii_digit() || *c == '.').count();
    let parts = rest.get(digits..).unwrap_or_default();
    let is_part = |part: &str| part.chars().count() <= 1;
    (1..=3).contains(&letters)
        && (2..=6).contains(&digits)
        && text.len() <= ROOM_CODE_BYTES
        && parts.split([' ', ',', '/', '+']).all(is_part)
}

/// Whether a short text names a room or a place.
pub(super) fn is_place(text: &str) -> bool {
    let plain = folded(text);
    plain.chars().count() <= 80
        && label_words().places.iter().any(|word| {
            if !word.starts_with(is_han) {
                plain.split(|c: char| !c.is_alphanumeric()).any(|part| part == word)
            } else {
                plain.contains(word.as_str())
            }
        })
}
