//! How the stretches of a line look, for a text that is being written.

use super::emphasis::{Emphasis, aside_len, code_len, marks_in};
use super::item::item_of;
use super::plain::definition;
use super::speaker::speaker_mark_of;
use super::stamp::stamp_of;
use std::ops::Range;

/// What a line inherits from the lines above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum LineState {
    /// Nothing.
    #[default]
    Plain,
    /// It stands in a fenced block of code.
    Code,
}

/// How a stretch of text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Look {
    /// Running text.
    Plain,
    /// Bold.
    Bold,
    /// Text of a heading.
    Heading,
    /// Signs that only mean something to Markdown.
    Sign,
    /// A time stamp.
    Stamp,
    /// The marker of a list item, the box of an open task.
    Marker,
    /// The box of a task that is done.
    Done,
    /// Text of a task that is done.
    Settled,
    /// Quoted text.
    Quote,
    /// Code.
    Code,
}

/// A stretch of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Where, in bytes from the start of the line.
    pub range: Range<usize>,
    /// How it looks.
    pub look: Look,
}

/// Divides a line (without its break) into stretches that follow each other without gaps, and says
/// what the next line inherits.
pub fn stretches_of(line: &str, state: LineState) -> (Vec<Stretch>, LineState) {
    let trimmed = line.trim_start();
    let fence = trimmed.starts_with("```") || trimmed.starts_with("~~~");
    if fence || state == LineState::Code {
        let next = match (fence, state) {
            (true, LineState::Plain) | (false, LineState::Code) => LineState::Code,
            _ => LineState::Plain,
        };
        let look = if fence { Look::Sign } else { Look::Code };
        return (vec![Stretch { range: 0..line.len(), look }], next);
    }
    let mut stretches = Stretches { line, list: Vec::new(), at: 0 };
    if definition(line) == Some(true) {
        // A source is not part of what is said.
        stretches.until(line.find("]:").map_or(0, |at| at + 2), Look::Sign);
        inline(&mut stretches, Look::Quote);
        return (stretches.list, LineState::Plain);
    }
    let base = head(&mut stretches);
    if let Some(stamp) = stamp_of(line) {
        stretches.until(stamp.start, base);
        stretches.until(stamp.end, Look::Stamp);
    }
    if let Some((mark, _)) = speaker_mark_of(line) {
        stretches.until(mark.start, base);
    }
    inline(&mut stretches, base);
    (stretches.list, LineState::Plain)
}

struct Stretches<'a> {
    line: &'a str,
    list: Vec<Stretch>,
    at: usize,
}

impl Stretches<'_> {
    fn until(&mut self, end: usize, look: Look) {
        let end = end.min(self.line.len());
        if end <= self.at {
            return;
        }
        match self.list.last_mut() {
            Some(last) if last.look == look => last.range.end = end,
            _ => self.list.push(Stretch { range: self.at..end, look }),
        }
        self.at = end;
    }
}

/// What stands at the head of a line: heading signs, quote signs, markers, boxes. Returns the look
/// of the text behind it.
fn head(stretches: &mut Stretches<'_>) -> Look {
    let line = stretches.line;
    let hashes = line.len() - line.trim_start_matches('#').len();
    let title = line.trim_start_matches('#');
    if (1..=6).contains(&hashes) && (title.is_empty() || title.starts_with(' ')) {
        stretches.until(hashes + 1, Look::Sign);
        return Look::Heading;
    }
    let rest = line.trim_start();
    if rest.starts_with('>') {
        let signs = rest.len() - rest.trim_start_matches(['>', ' ']).len();
        stretches.until(line.len() - rest.len() + signs, Look::Sign);
        return Look::Quote;
    }
    if is_rule(rest) {
        return Look::Sign;
    }
    let Some(item) = item_of(line) else { return Look::Plain };
    stretches.until(item.box_at, Look::Marker);
    match item.done {
        Some(true) => {
            stretches.until(item.body, Look::Done);
            Look::Settled
        }
        Some(false) => {
            stretches.until(item.body, Look::Marker);
            Look::Plain
        }
        None => Look::Plain,
    }
}

fn is_rule(line: &str) -> bool {
    let line = line.trim_end();
    line.len() >= 3 && ['-', '*', '_'].iter().any(|sign| line.chars().all(|c| c == *sign))
}

/// Bold, code, comments and calls of notes within a line.
fn inline(stretches: &mut Stretches<'_>, base: Look) {
    let line = stretches.line;
    let marks = marks_in(line, stretches.at);
    let mut bold = false;
    let mut from = stretches.at;
    for mark in &marks {
        let look = if bold && base != Look::Heading { Look::Bold } else { base };
        words(stretches, from, mark.at, look);
        stretches.until(mark.at, look);
        stretches.until(mark.at + mark.len, Look::Sign);
        bold ^= mark.emphasis == Emphasis::Bold;
        from = stretches.at;
    }
    words(stretches, from, line.len(), base);
    stretches.until(line.len(), base);
}

/// A stretch between two signs.
fn words(stretches: &mut Stretches<'_>, from: usize, to: usize, look: Look) {
    let line = stretches.line;
    let mut at = from;
    let mut code = true;
    while let Some(rest) = line.get(at..to).filter(|rest| !rest.is_empty()) {
        let Some(next) = rest.find(['`', '<', '[']) else { break };
        at += next;
        let Some(rest) = line.get(at..to) else { break };
        let found = if rest.starts_with('`') && code {
            let len = code_len(rest);
            // Without an end from here on, there is none further on.
            code = len.is_some();
            len.map(|len| (len, Look::Code))
        } else {
            aside_len(rest).map(|len| (len, Look::Sign))
        };
        let Some((len, inner)) = found else {
            at += 1;
            continue;
        };
        stretches.until(at, look);
        stretches.until(at + len, inner);
        at += len;
    }
}

/// Where the words of a line begin, behind heading signs, quote signs, markers and boxes; `None` for a line
/// across.
pub(super) fn words_at(line: &str) -> Option<usize> {
    let mut stretches = Stretches { line, list: Vec::new(), at: 0 };
    (head(&mut stretches) != Look::Sign).then_some(stretches.at)
}
