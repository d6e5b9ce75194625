//! One line of plain text or Markdown: its heading, the mark of a list, bold and links.

use crate::outline::document::{Paragraph, Run};
use crate::outline::line::Line;
use crate::outline::word_files::date_words;
use crate::outline_words::CODE;
use rostrum_programme::SafeUrl;

/// Marks that open an item of a list.
const BULLETS: &str = "-*+•▪▶►◆●○■□➢✓·–—\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}\u{F06C}";

/// The words of a link, and its address, are at most so long, in bytes.
const LINK_BYTES: usize = 2_000;

/// Characters that a backslash keeps from being marks.
const ESCAPED: &[char] = &['*', '_', '#', '[', ']', '|', '\\', '`', '-', '+', '.', '>', '<', '='];

/// One line: heading, item of a list, or text, with bold and plain runs.
pub(super) fn read_line(line: &str, number: usize) -> Paragraph {
    let mut text = line.trim();
    // A quotation's mark.
    while let Some(quoted) = text.strip_prefix("> ") {
        text = quoted.trim_start();
    }
    let hashes = text.chars().take_while(|c| *c == '#').count();
    let mut heading = None;
    if (1..=6).contains(&hashes)
        && let Some(after) = text.get(hashes..).filter(|after| after.starts_with([' ', '\t']))
    {
        heading = u8::try_from(hashes).ok();
        text = after.trim().trim_end_matches('#').trim_end();
    }
    let (text, listed) = strip_bullet(text);
    let (runs, mut links) = runs_of(text);
    links.extend(shown_address(text).filter(|_| links.is_empty()));
    Paragraph { runs, heading, listed, follows: false, number, links }
}

/// An address that is no link, as our own Markdown writes it: the title, and the address to the letter.
fn shown_address(text: &str) -> Option<(String, String)> {
    let (title, address) = text.strip_suffix(CODE)?.rsplit_once(CODE)?;
    let title = title.strip_suffix(' ').or(title.is_empty().then_some(""))?;
    let is_plain = !address.is_empty() && !title.contains(CODE);
    let title: String = runs_of(title).0.into_iter().map(|run| run.text).collect();
    is_plain.then(|| (address.to_owned(), title))
}

/// Whether what stands behind `7.` makes it a day of the month: `7. Mai 2019: …`, `7. Mai`.
fn opens_with_month(after: &str) -> bool {
    let line = Line::new(after);
    let Some((next, _)) = line.cursor(0).skip_spaces().eat_named(&date_words().months) else { return false };
    let next = next.skip_spaces();
    // "3. März-Bilanz" is an item of a list, "3. März – Bilanz" a day.
    let is_compound = next.one_of("-").is_some_and(|after| after.peek().is_some_and(char::is_alphanumeric));
    next.peek().is_none_or(|c| ":,-(".contains(c)) && !is_compound
        || next.number(4).is_some_and(|(_, _, digits)| digits == 4)
}

/// Whether what stands behind `2.` makes it the count of a day: `2. Tag: …`.
fn counts_day(after: &str) -> bool {
    let line = Line::new(after);
    let next = line.cursor(0).skip_spaces().eat_any(&date_words().day_with_a_number);
    next.is_some_and(|next| next.skip_spaces().peek().is_none_or(|c| ":,-(/".contains(c)))
}

/// Takes the mark of a list off a line: a bullet, or a number with a dot or bracket.
pub(in crate::outline) fn strip_bullet(text: &str) -> (&str, bool) {
    let mut chars = text.chars();
    if let Some(first) = chars.next()
        && BULLETS.contains(first)
    {
        let rest = chars.as_str();
        let is_free = rest.starts_with([' ', '\t', '\u{A0}', '\u{3000}'])
            || !first.is_ascii() && !"·–—".contains(first);
        if is_free && !rest.trim().is_empty() {
            return (rest.trim_start(), true);
        }
    }
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    if (1..=2).contains(&digits)
        && let Some(after) = text.get(digits..).and_then(|after| after.strip_prefix(['.', ')', '、']))
        && after.starts_with([' ', '\t'])
        && after.trim_start().chars().next().is_some_and(|c| !c.is_ascii_digit())
        && !opens_with_month(after)
        && !counts_day(after)
    {
        return (after.trim_start(), true);
    }
    (text, false)
}

/// Bold and plain runs of a line of Markdown, links by their words, escapes undone; and the links.
fn runs_of(text: &str) -> (Vec<Run>, Vec<(String, String)>) {
    let mut runs: Vec<Run> = Vec::new();
    let mut links = Vec::new();
    let mut rest = text;
    let mut plain = String::new();
    while let Some(c) = rest.chars().next() {
        let bold = ["**", "__"].iter().find_map(|mark| {
            let inner = rest.strip_prefix(mark)?;
            let (inside, after) = inner.split_once(mark)?;
            (!inside.trim().is_empty()).then_some((inside, after))
        });
        if let Some((inside, after)) = bold {
            push(&mut runs, std::mem::take(&mut plain), false);
            push(&mut runs, emphasis_off(inside), true);
            rest = after;
            continue;
        }
        if let Some((inside, after)) = emphasis(rest).filter(|_| !plain.ends_with(char::is_alphanumeric)) {
            plain.push_str(inside);
            rest = after;
            continue;
        }
        if let Some((words, address, after)) = link(rest) {
            plain.push_str(&words);
            links.push((address, words));
            rest = after;
            continue;
        }
        if let Some((address, after)) = autolink(rest) {
            plain.push_str(address);
            links.push((address.to_owned(), String::new()));
            rest = after;
            continue;
        }
        let mut tail = rest.chars();
        tail.next();
        if c == '\\' && tail.as_str().starts_with(ESCAPED) {
            rest = tail.as_str();
            plain.extend(rest.chars().next());
            tail.next();
        } else {
            plain.push(c);
        }
        rest = tail.as_str();
    }
    push(&mut runs, plain, false);
    if runs.is_empty() {
        runs.push(Run { text: String::new(), bold: false });
    }
    (runs, links)
}

fn push(runs: &mut Vec<Run>, text: String, bold: bool) {
    if !text.is_empty() {
        runs.push(Run { text: if bold { text } else { emphasis_off(&text) }, bold });
    }
}

/// `*word*` within a line: what the marks hold, and what follows. No letter stands behind the second one.
fn emphasis(text: &str) -> Option<(&str, &str)> {
    let (inside, after) = text.strip_prefix('*')?.split_once('*')?;
    let is_tight = !inside.starts_with(char::is_whitespace) && !inside.ends_with(char::is_whitespace);
    let stands_apart = !after.starts_with(|c: char| c.is_alphanumeric() || c == '*');
    (is_tight && !inside.is_empty() && stands_apart).then_some((inside, after))
}

/// `*word*` without its marks; a lone star stays.
fn emphasis_off(text: &str) -> String {
    let trimmed = text.trim();
    for mark in ['*', '_'] {
        if let Some(inside) = trimmed.strip_prefix(mark).and_then(|text| text.strip_suffix(mark))
            && !inside.is_empty()
            && !inside.contains(mark)
            && !inside.starts_with(' ')
        {
            return inside.to_owned();
        }
    }
    text.to_owned()
}

/// `[words](address)`, `[words](<address>)`.
fn link(text: &str) -> Option<(String, String, &str)> {
    let (words, rest) = split_near(text.strip_prefix('[')?, "](")?;
    let (address, after) = match rest.strip_prefix('<') {
        Some(inner) => split_near(inner, ">)")?,
        None => split_near(rest, ")")?,
    };
    // Brackets within the words are escaped.
    let bare = words.replace("\\[", "").replace("\\]", "");
    let words = words.replace("\\[", "[").replace("\\]", "]").replace("\\<", "<");
    (!bare.contains(['[', ']', '\n'])).then(|| (words, address.trim().to_owned(), after))
}

/// Parts a text at a mark that stands within reach: a line of nothing but brackets is no link.
fn split_near<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    let near = text.len().min(LINK_BYTES);
    let reach = (0..=near).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let at = text.get(..reach)?.find(mark)?;
    Some((text.get(..at)?, text.get(at + mark.len()..)?))
}

/// `<https://example.org>`.
fn autolink(text: &str) -> Option<(&str, &str)> {
    let (address, after) = split_near(text.strip_prefix('<')?, ">")?;
    SafeUrl::parse(address).is_some().then_some((address, after))
}
