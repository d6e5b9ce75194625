//! Whether the words of a heading say that what stands under it is for the delegation alone.
//!
//! Delegates write such headings in a hundred ways, and one that is missed is read by everybody: where it is
//! not sure, it is held back. What is only about something internal or private (内部审计, internal
//! migration, the private sector) is a subject like any other.

use super::lists::{ALONE, BESIDE, COUNTED, HAN, INNER, LATIN, NAMES, PIECES, SAID};
use crate::change::part;
use crate::links::{is_target, link_in, near, target_in};
use rostrum_text::fold::fold_letters;
use rostrum_text::script::is_han;
use std::borrow::Cow;

/// A heading of 口径 or 内部 that is longer than this many characters is a sentence about them.
const SHORT: usize = 14;

/// Whether it is worth a closer look: a note is full of labels and names that are plainly none, and every key
/// asks. Where a title has anything but plain letters and signs, it gets the look.
fn may_be_private(title: &str) -> bool {
    let plain = |c: char| {
        is_han(c)
            || c.is_ascii_alphanumeric()
            || matches!(c, ' ' | '.' | ',' | '\'' | '(' | ')' | '/' | ':' | '\u{C0}'..='\u{17F}')
            || "：，。、（）“”’".contains(c)
    };
    if !title.chars().all(plain) {
        return true;
    }
    let small = title.to_lowercase();
    PIECES.iter().any(|piece| small.contains(piece))
}

/// Whether a heading says that what stands under it is private.
pub fn is_private_heading(title: &str) -> bool {
    if !may_be_private(title) {
        return false;
    }
    let title = folded(&without_addresses(title));
    if NAMES.iter().any(|name| holds(&title, name)) {
        return true;
    }
    let whole = unnumbered(&title).trim_matches(|c: char| !c.is_alphanumeric());
    ALONE.contains(&whole) || title.split(parts_it).any(is_private_part)
}

/// A heading with the words of its links alone: where they lead says nothing of what stands under it.
fn without_addresses(title: &str) -> Cow<'_, str> {
    if !title.contains("](") {
        return Cow::Borrowed(title);
    }
    let mut bare = String::with_capacity(title.len());
    let mut rest = title;
    while let Some(at) = rest.find('[') {
        let (head, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let link = link_in(near(from)).filter(|(words, len)| {
            let address =
                part(from, words + 1..*len).strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
            address.and_then(target_in).is_some_and(is_target)
        });
        let (words, len) = link.unwrap_or((1, 1));
        bare.push_str(head);
        bare.push_str(part(from, 0..words));
        rest = part(from, len..from.len());
    }
    bare.push_str(rest);
    Cow::Owned(bare)
}

/// Whether a line that is only these words is the name of what is never public, with no sign of a heading.
pub(super) fn is_private_name(line: &str) -> bool {
    if !may_be_private(line) {
        return false;
    }
    let line = folded(line);
    let line = unnumbered(&line).trim_matches(|c: char| !c.is_alphanumeric());
    NAMES.contains(&line)
        || line
            .strip_suffix("口径")
            .is_some_and(|kind| kind.chars().count() <= 4 && kind.chars().all(is_han) && !is_counted(line))
}

/// What divides a heading into parts that speak for themselves.
fn parts_it(c: char) -> bool {
    matches!(
        c,
        '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' | ':' | ';' | '|' | '"' | '–' | '—' | '·' | '•' | '→'
    ) || "【】〔〕〖〗「」『』《》〈〉“”«»".contains(c)
}

fn is_private_part(part: &str) -> bool {
    let part = unnumbered(part);
    if SAID.iter().any(|said| holds(part, said)) {
        return true;
    }
    // 国内 and 内部控制 are no marks: the word stands alone, or punctuation follows it.
    let alone = |word: &str| {
        part.strip_prefix(word)
            .is_some_and(|rest| rest.chars().next().is_none_or(|next| !next.is_alphanumeric()))
    };
    if HAN.iter().any(|word| alone(word)) || is_private_han(part) {
        return true;
    }
    // "Private, not reported" says it with its first word.
    part.split([',', '、']).next().is_some_and(is_private_latin) || is_private_latin(part)
}

fn is_private_han(part: &str) -> bool {
    let part = part.trim_matches(|c: char| !c.is_alphanumeric());
    if part.chars().count() > SHORT {
        return false;
    }
    let inner = ["仅供", "只供", "仅限", "供", "限", "仅", ""]
        .iter()
        .find_map(|before| part.strip_prefix(before)?.strip_prefix("内部"));
    if inner.is_some_and(|behind| INNER.iter().any(|word| behind.starts_with(word))) {
        return true;
    }
    (part.starts_with("口径") || part.ends_with("口径")) && !is_counted(part)
}

fn is_counted(part: &str) -> bool {
    COUNTED.iter().any(|kind| part.contains(kind))
}

fn is_private_latin(part: &str) -> bool {
    let mut says = false;
    for word in part.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let private = LATIN.contains(&word);
        if !private && !BESIDE.contains(&word) && !word.chars().all(|c| c.is_ascii_digit()) {
            return false;
        }
        says |= private;
    }
    says
}

/// Words as they are compared: small letters without accents, one space between two, no signs of Markdown
/// and nothing that cannot be seen.
fn folded(title: &str) -> String {
    let mut text = String::with_capacity(title.len());
    for c in fold_letters(title) {
        match c {
            '*' | '_' | '#' | '`' | '~' => {}
            '\u{2010}' | '\u{2011}' | '\u{2043}' => text.push('-'),
            '‘' | '’' => text.push('\''),
            c if c.is_whitespace() => {
                if !text.ends_with(' ') {
                    text.push(' ');
                }
            }
            c => text.push(c),
        }
    }
    // A hyphen joins words, one between spaces divides them.
    let text = text.replace("&nbsp;", " ").replace(" - ", " – ").replace('-', " ");
    let mut joined = String::with_capacity(text.len());
    let mut chars = text.trim().chars().peekable();
    while let Some(c) = chars.next() {
        let within = c == ' ' && joined.chars().next_back().is_some_and(is_han);
        let between = within && chars.peek().is_some_and(|next| is_han(*next));
        if !(between || c == ' ' && joined.ends_with(' ')) {
            joined.push(c);
        }
    }
    joined
}

/// Whether a word stands anywhere in a text; one of Latin letters as a word of its own, so that an
/// outline to take home is none.
fn holds(text: &str, word: &str) -> bool {
    let latin = word.is_ascii();
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        let behind = text.get(at + word.len()..).and_then(|rest| rest.chars().next());
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_han(c));
        !latin || !joins(before) && !joins(behind)
    })
}

/// A heading without signs and the number before it: `一、`, `1.`, `2.1`, `IV.`, `b.`.
fn unnumbered(title: &str) -> &str {
    let mut rest = title.trim_start_matches(|c: char| !c.is_alphanumeric());
    // One number may stand behind another: 一、1.
    for _ in 0..2 {
        let Some(behind) = behind_number(rest) else { break };
        rest = behind.trim_start_matches(|c: char| !c.is_alphanumeric());
    }
    rest
}

/// What follows a number at the head of a text, with the sign that ends it.
fn behind_number(text: &str) -> Option<&str> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.'));
    }
    let end = text.find(|c: char| !c.is_alphanumeric())?;
    let (number, behind) = text.split_at_checked(end)?;
    let is_number = number.chars().all(|c| "ivxl".contains(c))
        || number.chars().all(|c| "一二三四五六七八九十百".contains(c))
        || number.len() == 1 && number.is_ascii();
    (is_number && behind.starts_with(['.', '、'])).then_some(behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_passed_over_without_a_look() {
        for word in [&NAMES[..], &ALONE[..], &SAID[..], &HAN[..], &LATIN[..]].concat() {
            assert!(may_be_private(word), "{word}");
        }
    }
}
