//! Plain text and Markdown to a document: headings, lists, bold, tables, and lines that were
//! broken to fit a screen.

mod rows;

use super::document::{Block, Document, Numbering, Paragraph, Run};
use super::front;
use super::headings::Head;
use super::labels;
use crate::markdown::CODE;
use crate::status::status_from;
use rostrum_programme::Address;
pub(super) use rows::tables_of_tabs;
use rows::{is_row, is_timed_row, pipe_table, tab_table};

/// Lines at least so wide may have been broken to fit; narrower ones end where they were meant to.
const BROKEN_WIDTH: std::ops::RangeInclusive<usize> = 55..=130;
/// How far short of the widest line one may end that was broken.
const RAGGED: usize = 20;
/// Marks that open an item of a list.
const BULLETS: &str = "-*+•▪▶►◆●○■□➢✓·–—\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}\u{F06C}";

/// The words of a link, and its address, are at most so long, in bytes.
const LINK_BYTES: usize = 2_000;

/// Characters that a backslash keeps from being marks.
const ESCAPED: &[char] = &['*', '_', '#', '[', ']', '|', '\\', '`', '-', '+', '.', '>', '<', '='];

/// Reads a text.
pub(super) fn read_text(text: &str) -> Document {
    let mut blocks: Vec<Block> = Vec::new();
    let mut block: Vec<(usize, &str)> = Vec::new();
    for (index, line) in text.split('\n').enumerate() {
        // Some systems part lines with a lone carriage return.
        let line = line.trim_end_matches('\r');
        if line.trim().is_empty() || is_rule(line) {
            read_block(&block, &mut blocks);
            block.clear();
        } else {
            block.push((index + 1, line));
        }
    }
    read_block(&block, &mut blocks);
    Document { blocks, numbering: Numbering::Lines, title: None, year: None }
}

fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.chars().count() >= 3
        && ["-", "=", "*", "_"].iter().any(|mark| line.replace(mark, "").trim().is_empty())
}

/// Lines between two empty ones.
fn read_block(lines: &[(usize, &str)], blocks: &mut Vec<Block>) {
    let mut rest = lines;
    let mut follows = false;
    let mut above = "";
    // Whether the paragraph that may go on is a session's heading, or the title below its time.
    let (mut heads, mut names_next) = (false, false);
    let widest = lines.iter().map(|(_, line)| width(line.trim())).max().unwrap_or(0);
    while let Some(((number, line), after)) = rest.split_first() {
        let rows = rest.iter().take_while(|(_, line)| is_row(line)).count();
        let tabbed = rest.iter().take_while(|(_, line)| line.trim().contains('\t')).count();
        if rows >= 2 {
            blocks.push(Block::Table(pipe_table(rest.get(..rows).unwrap_or_default())));
            rest = rest.get(rows..).unwrap_or_default();
        } else if tabbed >= 2 || tabbed == 1 && is_timed_row(line) {
            blocks.push(Block::Table(tab_table(rest.get(..tabbed).unwrap_or_default())));
            rest = rest.get(tabbed..).unwrap_or_default();
        } else {
            let mut paragraph = read_line(line, *number);
            paragraph.follows = follows;
            match blocks.last_mut() {
                Some(Block::Paragraph(before))
                    if follows && continues(widest, above, before, heads, line) =>
                {
                    join(before, paragraph);
                }
                _ => {
                    let head = Head::read(&paragraph.text()).filter(Head::is_session);
                    heads = head.is_some() || names_next;
                    names_next = head.is_some_and(|head| head.is_bare());
                    blocks.push(Block::Paragraph(paragraph));
                }
            }
            rest = after;
            above = line.trim();
        }
        follows = true;
    }
}

fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() || ('\u{80}'..='\u{2FF}').contains(&c) { 1 } else { 2 }).sum()
}

/// Whether a line goes on with the paragraph above it: that one was broken, and this opens nothing.
fn continues(widest: usize, above: &str, before: &Paragraph, heads: bool, line: &str) -> bool {
    if before.heading.is_some()
        || opens(line)
        || front::is_label_line(above, line)
        || asks_anew(above, line)
        || line.starts_with('\t')
    {
        return false;
    }
    let first = line.trim_start().chars().next();
    let is_lower = first.is_some_and(char::is_lowercase) && width(above) > 30;
    // Below a session's heading stands its text, however wide the heading is.
    if heads {
        return is_lower || width(above) > 30 && front::hangs(above);
    }
    is_lower || BROKEN_WIDTH.contains(&widest) && width(above) + RAGGED >= widest
}

/// Whether a line is a question of its own, and not the end of a sentence that asks.
fn asks_anew(above: &str, line: &str) -> bool {
    let line = line.trim();
    let asks = line.trim_end_matches(['»', '”', '"', '）', ')', ' ', '\u{A0}']).ends_with(['?', '？']);
    let ends = above.trim_end().ends_with(['.', '。', '?', '？', '!', '！', ':', '：', ';', '；']);
    line.starts_with('¿') || asks && ends && !line.starts_with(char::is_lowercase)
}

/// Whether a line opens something of its own.
fn opens(line: &str) -> bool {
    let paragraph = read_line(line, 0);
    paragraph.heading.is_some()
        || paragraph.listed
        || paragraph.is_bold()
        || labels::section(&paragraph.text()).is_some()
        || status_from(&paragraph.text()).is_some()
        || Head::read(&paragraph.text()).is_some_and(|head| head.is_session() || head.is_day())
}

fn join(before: &mut Paragraph, line: Paragraph) {
    let last = before.runs.iter().rev().find_map(|run| run.text.trim_end().chars().next_back());
    let ends_latin = last.is_some_and(|c| c.is_ascii() || c.is_alphabetic() && u32::from(c) < 0x2E80);
    let starts_latin = line.text().chars().next().is_some_and(|c| u32::from(c) < 0x2E80);
    if let Some(run) = before.runs.last_mut() {
        run.text = run.text.trim_end().to_owned();
        if ends_latin || starts_latin {
            run.text.push(' ');
        }
    }
    before.runs.extend(line.runs);
}

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
    links.extend(told_address(text).filter(|_| links.is_empty()));
    Paragraph { runs, heading, listed, follows: false, number, links }
}

/// An address that is no link, as our own Markdown writes it: the title, and the address to the letter.
fn told_address(text: &str) -> Option<(String, String)> {
    let (title, address) = text.strip_suffix(CODE)?.rsplit_once(CODE)?;
    let title = title.strip_suffix(' ').or(title.is_empty().then_some(""))?;
    let is_plain = !address.is_empty() && !title.contains(CODE);
    let title: String = runs_of(title).0.into_iter().map(|run| run.text).collect();
    is_plain.then(|| (address.to_owned(), title))
}

/// Takes the mark of a list off a line: a bullet, or a number with a dot or bracket.
pub(super) fn strip_bullet(text: &str) -> (&str, bool) {
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
    Address::of(address).is_some().then_some((address, after))
}
