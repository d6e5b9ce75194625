//! Misprints that a corrigendum names in a sentence: "Page 2, Session 2: for 10:00 – 11:00 read 10:30 – 11:30".
//!
//! Where it names a session and two times, it is written as that session with its new time and the one that holds no
//! longer, before anything else looks at it. Any other changes nothing here, and is said.

use super::dates::find_dates;
use super::document::{Block, Document, Paragraph, Run};
use super::kinds;
use super::line::{Cursor, Line};
use super::notices::notice_words;
use super::times::find_times;
use std::ops::Range;

/// Such a sentence is at most so long, in characters.
const SENTENCE_CHARS: usize = 400;
/// Signs that open a quotation, and those that close it.
const OPENING: &str = "\"“”„«‘'「『";
const CLOSING: &str = "\"“”»’'」』";

/// What became of the sentences.
#[derive(Debug, Default)]
pub(super) struct Misprints {
    /// They change nothing.
    pub not_applied: Vec<Paragraph>,
    /// Lines that only say of which session the next one is.
    pub of_next: Vec<Paragraph>,
}

/// A sentence "for A read B".
struct Misprint {
    /// The words that name the session.
    session: Option<String>,
    wrong: Range<usize>,
    right: Range<usize>,
}

/// Writes out those that give a session a new time, and takes out all others.
pub(super) fn write_out(document: &mut Document) -> Misprints {
    let mut found = Misprints::default();
    let mut blocks: Vec<Block> = Vec::with_capacity(document.blocks.len());
    for mut block in std::mem::take(&mut document.blocks) {
        if let Block::Paragraph(paragraph) = &mut block
            && let Some(misprint) = misprint_in(&paragraph.text())
        {
            let above = if misprint.session.is_none() { session_above(&blocks) } else { None };
            let session = misprint.session.clone().or(above.clone());
            match session.and_then(|session| with_new_time(&paragraph.text(), &session, &misprint)) {
                Some(text) => {
                    if let Some(Block::Paragraph(line)) = above.and_then(|_| blocks.pop()) {
                        found.of_next.push(line);
                    }
                    let bold = paragraph.is_bold();
                    paragraph.runs = vec![Run { text, bold }];
                }
                None => {
                    found.not_applied.push(paragraph.clone());
                    continue;
                }
            }
        }
        blocks.push(block);
    }
    document.blocks = blocks;
    found
}

fn misprint_in(text: &str) -> Option<Misprint> {
    if text.chars().count() > SENTENCE_CHARS {
        return None;
    }
    let line = Line::new(text);
    let start = behind_place(&line, 0);
    let label = kinds::label_at(&line, start).filter(|label| label.number.is_some());
    let from = label.as_ref().map_or(start, |label| behind_marks(&line, label.range.end));
    let words = notice_words();
    let (wrong, right_from) = match line.cursor(from).eat_any(&words.before_the_wrong) {
        Some(opened) => {
            let word =
                |at: &usize| line.starts_word(*at).then(|| line.cursor(*at).eat_any(&words.before_the_right));
            let (at, read) = (opened.at..line.len()).find_map(|at| Some((at, word(&at)??)))?;
            (opened.at..at, read.at)
        }
        // “甲”应为“乙”, with nothing before the wrong words.
        None => (from..line.len()).find_map(|at| {
            let read = line.cursor(at).eat_any(&words.behind_the_wrong)?;
            Some((from..at, read.at))
        })?,
    };
    let (wrong, right) = (within(&line, wrong), within(&line, right_from..line.len()));
    (is_told(&line, &wrong) && is_told(&line, &right)).then(|| Misprint {
        session: label.map(|label| label.text.trim().to_owned()),
        wrong,
        right,
    })
}

/// Behind "Page 2, line 4:", 第2页.
fn behind_place(line: &Line, from: usize) -> usize {
    let words = notice_words();
    let place = |cursor: Cursor<'_>| {
        let named = cursor.eat_any(&words.before_a_place_of_print)?.skip_spaces();
        let (number, _) = named.one_of(".").unwrap_or(named).skip_spaces().any_number(4)?;
        Some(number.skip_spaces().eat_any(&words.behind_a_place_of_print).unwrap_or(number).at)
    };
    let mut at = behind_marks(line, from);
    while let Some(end) = place(line.cursor(at)) {
        at = behind_marks(line, end);
    }
    at
}

fn behind_marks(line: &Line, from: usize) -> usize {
    (from..line.len())
        .find(|at| !line.folded(*at).is_some_and(|c| " ,.:;-–—(*•".contains(c)))
        .unwrap_or(line.len())
}

/// A range without spaces, stops and commas at its ends.
fn within(line: &Line, range: Range<usize>) -> Range<usize> {
    let is_mark = |at: usize| line.folded(at).is_some_and(|c| " ,.;:".contains(c));
    let start = range.clone().find(|at| !is_mark(*at)).unwrap_or(range.end);
    let end = (start..range.end).rev().find(|at| !is_mark(*at)).map_or(start, |last| last + 1);
    start..end
}

fn is_quoted(line: &Line, range: &Range<usize>) -> bool {
    let first = line.original(range.start).is_some_and(|c| OPENING.contains(c));
    let last = range.end.checked_sub(1).and_then(|last| line.original(last));
    range.len() > 2 && first && last.is_some_and(|c| CLOSING.contains(c))
}

/// Whether a range is a quotation, or a date or a time and nothing else.
fn is_told(line: &Line, range: &Range<usize>) -> bool {
    if is_quoted(line, range) {
        return true;
    }
    let part = Line::new(&line.text(range.clone()));
    let mut left = part.clone();
    find_dates(&part).iter().for_each(|date| left.take(date.range.clone()));
    find_times(&left).iter().for_each(|time| left.take(time.range.clone()));
    let is_left =
        (0..left.len()).any(|at| !left.is_taken(at) && left.original(at).is_some_and(char::is_alphanumeric));
    !range.is_empty() && !is_left
}

/// The session that a line names and nothing else: "Page 2, Session 2:".
fn session_above(blocks: &[Block]) -> Option<String> {
    let Some(Block::Paragraph(paragraph)) = blocks.last() else { return None };
    let line = Line::new(&paragraph.text());
    let start = behind_place(&line, 0);
    let label = kinds::label_at(&line, start).filter(|label| label.number.is_some())?;
    (behind_marks(&line, label.range.end) == line.len()).then(|| label.text.trim().to_owned())
}

/// "Session 2: 10:30 – 11:30 (instead of 10:00 – 11:00)": the session with its new time, if both are times.
fn with_new_time(text: &str, session: &str, misprint: &Misprint) -> Option<String> {
    let line = Line::new(text);
    let plain = |range: &Range<usize>| {
        let text = line.text(range.clone());
        text.trim_matches(|c: char| OPENING.contains(c) || CLOSING.contains(c)).trim().to_owned()
    };
    let (wrong, right) = (plain(&misprint.wrong), plain(&misprint.right));
    let has_time = |text: &str| !find_times(&Line::new(text)).is_empty();
    let instead = notice_words().before_an_old_time.first()?;
    (has_time(&wrong) && has_time(&right)).then(|| format!("{session}: {right} ({instead} {wrong})"))
}
