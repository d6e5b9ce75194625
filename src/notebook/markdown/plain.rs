//! What is spoken of a line of Markdown: the words without the signs, and where each stands in the
//! line. Headings are labels of parts, notes and comments are for the reader: none of them is spoken.
//!
//! A line at a time, so that a key costs one line; what reaches over lines is in [`PlainState`].

use super::change::part;
use super::cut::is_cut_comment;
use super::item::item_of;
use super::stamp::stamp_of;
use super::table::is_ruler;
use crate::notebook::count::is_han;
use std::ops::Range;

/// What a line inherits from the lines above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PlainState {
    /// Nothing.
    #[default]
    Text,
    /// It stands in a fenced block.
    Code {
        /// Fenced by `~~~` rather than by backticks.
        tilde: bool,
    },
    /// It stands in a comment that began at the head of a line.
    Comment,
    /// It goes on with a footnote's text when it is indented. What is typed right below a note is text
    /// of the draft again, though Markdown would join it.
    Note,
}

/// What a line is to a speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlainKind {
    /// Its text is spoken.
    Spoken,
    /// A heading, from 1: its text names the part that follows.
    Heading(u8),
    /// Nothing of it is spoken: code, a footnote's text, a comment.
    Silent,
}

/// A line without its signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainLine {
    /// What it is.
    pub kind: PlainKind,
    /// The words.
    pub text: String,
    /// Whether it may be left out in the short version.
    pub cuttable: bool,
    /// Where stretches of the words stand: byte of the text, byte of the line. In order.
    places: Vec<(usize, usize)>,
}

impl PlainLine {
    fn silent() -> Self {
        Self { kind: PlainKind::Silent, text: String::new(), cuttable: false, places: Vec::new() }
    }

    /// Where a byte of the text stands in the line.
    pub fn place_of(&self, at: usize) -> usize {
        let before = self.places.partition_point(|(text, _)| *text <= at);
        before
            .checked_sub(1)
            .and_then(|index| self.places.get(index))
            .map_or(0, |(text, line)| line + at - text)
    }
}

impl PlainLine {
    /// Takes out what stands in a stretch of the line, and white space behind it.
    pub(super) fn take_out(&mut self, stretch: Range<usize>) {
        let at = |place: usize| {
            let mut starts = self.text.char_indices().map(|(at, _)| at);
            starts.find(|at| self.place_of(*at) >= place).unwrap_or(self.text.len())
        };
        let (start, mut end) = (at(stretch.start), at(stretch.end));
        let behind = self.text.get(end..).unwrap_or_default();
        end += behind.len() - behind.trim_start().len();
        if start >= end {
            return;
        }
        let behind = self.place_of(end);
        self.text.replace_range(start..end, "");
        let known = std::mem::take(&mut self.places);
        self.places.extend(known.iter().filter(|(text, _)| *text < start));
        self.places.push((start, behind));
        let moved = known.iter().filter(|(text, _)| *text > end);
        self.places.extend(moved.map(|(text, line)| (text - (end - start), *line)));
    }
}

/// Reads a line (without its break), and says what the next one inherits.
pub fn plain_of(line: &str, state: PlainState) -> (PlainLine, PlainState) {
    let trimmed = line.trim_start();
    match state {
        PlainState::Code { tilde } => {
            let closes = trimmed.trim_end().len() >= 3
                && trimmed.trim_end().chars().all(|c| c == if tilde { '~' } else { '`' });
            return (PlainLine::silent(), if closes { PlainState::Text } else { state });
        }
        PlainState::Comment => {
            let next = if line.contains("-->") { PlainState::Text } else { state };
            return (PlainLine::silent(), next);
        }
        PlainState::Note if trimmed.is_empty() || goes_on(line) => return (PlainLine::silent(), state),
        PlainState::Note | PlainState::Text => {}
    }
    for (fence, tilde) in [("```", false), ("~~~", true)] {
        if trimmed.starts_with(fence) {
            return (PlainLine::silent(), PlainState::Code { tilde });
        }
    }
    if trimmed.starts_with("<!--") && !trimmed.contains("-->") {
        return (PlainLine::silent(), PlainState::Comment);
    }
    if let Some(is_note) = definition(trimmed) {
        return (PlainLine::silent(), if is_note { PlainState::Note } else { PlainState::Text });
    }
    if is_ruler(trimmed) {
        return (PlainLine::silent(), PlainState::Text);
    }
    let (kind, start) = head(line);
    let row = trimmed.starts_with('|');
    let mut scan = Scan { line, at: start, text: String::new(), places: Vec::new(), cuttable: false, row };
    scan.inline();
    let Scan { text, places, cuttable, .. } = scan;
    (PlainLine { kind, text, cuttable, places }, PlainState::Text)
}

/// Whether a line goes on with a footnote's text: only an indented one does.
pub(super) fn goes_on(line: &str) -> bool {
    line.starts_with('\t') || line.starts_with("    ")
}

/// Whether a line defines something: `Some(true)` a footnote, `Some(false)` a link's address.
pub(super) fn definition(trimmed: &str) -> Option<bool> {
    let (label, rest) = trimmed.strip_prefix('[')?.split_once("]:")?;
    let is_note = label.starts_with('^');
    let address = rest.trim_start();
    let is_link = address.contains("://") || address.starts_with(['<', '/', '#', '.']);
    (!label.is_empty() && !label.contains([']', '[']) && (is_note || is_link)).then_some(is_note)
}

/// What stands before the words: signs of headings and quotations, markers, boxes, stamps.
fn head(line: &str) -> (PlainKind, usize) {
    let mut at = 0;
    loop {
        let rest = line.get(at..).unwrap_or_default();
        let trimmed = rest.trim_start();
        let indent = rest.len() - trimmed.len();
        if let Some(quoted) = trimmed.strip_prefix('>') {
            at = line.len() - quoted.len();
            continue;
        }
        let hashes = trimmed.len() - trimmed.trim_start_matches('#').len();
        let title = trimmed.trim_start_matches('#');
        if (1..=6).contains(&hashes) && (title.is_empty() || title.starts_with([' ', '\t'])) {
            return (PlainKind::Heading(u8::try_from(hashes).unwrap_or(6)), at + indent + hashes);
        }
        if let Some(stamp) = stamp_of(rest) {
            return (PlainKind::Spoken, at + stamp.end);
        }
        return match item_of(rest) {
            // A year or a sum that ends a sentence at the head of a line is no marker: `2022. `.
            Some(item) if item.body - item.indent <= 5 || item.done.is_some() => {
                (PlainKind::Spoken, at + item.body)
            }
            _ => (PlainKind::Spoken, at + indent),
        };
    }
}

struct Scan<'a> {
    line: &'a str,
    at: usize,
    text: String,
    places: Vec<(usize, usize)>,
    cuttable: bool,
    /// Whether it is a row of a table.
    row: bool,
}

impl<'a> Scan<'a> {
    fn rest(&self) -> &'a str {
        self.line.get(self.at..).unwrap_or_default()
    }

    /// Takes bytes of the line over into the text.
    fn keep(&mut self, len: usize) {
        let end = self.line.len().min(self.at + len);
        let joins = self.places.last().is_some_and(|(text, line)| line + self.text.len() - text == self.at);
        if !joins {
            self.places.push((self.text.len(), self.at));
        }
        self.text.push_str(part(self.line, self.at..end));
        self.at = end;
    }

    /// Puts something else in the place of bytes of the line.
    fn instead(&mut self, len: usize, said: &str) {
        self.places.push((self.text.len(), self.at));
        self.text.push_str(said);
        self.at += len;
    }

    fn inline(&mut self) {
        // Where the text of a link ends, and where the line goes on behind its address.
        let mut links: Vec<(usize, usize)> = Vec::new();
        loop {
            if let Some(position) = links.iter().position(|(end, _)| *end == self.at) {
                self.at = links.swap_remove(position).1;
                continue;
            }
            let rest = self.rest();
            let Some(first) = rest.chars().next() else { break };
            let plain =
                rest.find(['\\', '<', '!', '[', '^', '*', '_', '`', '~', '&', '|']).unwrap_or(rest.len());
            let next_end = links.iter().map(|(end, _)| end - self.at).min().unwrap_or(usize::MAX);
            if plain > 0 {
                self.keep(plain.min(next_end));
                continue;
            }
            match first {
                '\\' => {
                    self.at += 1;
                    let escaped = self.rest().chars().next().filter(char::is_ascii_punctuation);
                    self.keep(escaped.map_or(0, char::len_utf8));
                }
                '<' => self.angle(),
                '!' if rest.starts_with("![") => match link(near(rest.get(1..).unwrap_or_default())) {
                    Some((_, len)) => self.at += len + 1,
                    None => self.keep(1),
                },
                '^' if rest.starts_with("^[") => match near(rest).find(']') {
                    Some(end) => self.at += end + 1,
                    None => self.keep(1),
                },
                '[' if rest.starts_with("[^") => match near(rest).find(']') {
                    Some(end) => self.at += end + 1,
                    None => self.keep(1),
                },
                '[' => {
                    if let Some((text_end, len)) = link(near(rest)) {
                        links.push((self.at + text_end, self.at + len));
                    }
                    self.at += 1;
                }
                '~' if rest.starts_with("~~") => {
                    let inner = rest.get(2..).unwrap_or_default();
                    self.at += inner.find("~~").filter(|len| *len > 0).map_or(2, |len| len + 4);
                }
                '~' => self.keep(1),
                '_' => {
                    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                    if inside(self.text.chars().last()) && inside(rest.chars().nth(1)) {
                        self.keep(1);
                    } else {
                        self.at += 1;
                    }
                }
                '&' => match ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity)) {
                    Some((entity, said)) => self.instead(entity.len(), said),
                    None => self.keep(1),
                },
                '|' if self.row => self.cell(),
                '*' | '`' => self.at += 1,
                _ => self.keep(first.len_utf8()),
            }
        }
    }

    /// The edge of a cell is a pause.
    fn cell(&mut self) {
        let behind = self.rest().trim_start_matches([' ', '|', '\t']);
        let len = self.rest().len() - behind.len();
        self.text.truncate(self.text.trim_end().len());
        self.places.retain(|(text, _)| *text <= self.text.len());
        let last = self.text.chars().next_back();
        if behind.is_empty() || last.is_none() {
            self.at += len;
        } else if last.is_some_and(is_han) || behind.starts_with(is_han) {
            self.instead(len, "，");
        } else {
            self.instead(len, ", ");
        }
    }

    /// A comment, a tag, an address in angle brackets, or just "less than".
    fn angle(&mut self) {
        let rest = self.rest();
        if let Some(comment) = rest.strip_prefix("<!--") {
            match near(comment).find("-->") {
                Some(len) => {
                    self.cuttable |= is_cut_comment(part(comment, 0..len));
                    self.at += len + 7;
                }
                None => self.keep(4),
            }
            return;
        }
        let inner = rest.get(1..).unwrap_or_default();
        let is_tag = inner.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        match near(inner).find('>') {
            Some(len) if is_tag => {
                let inner = part(inner, 0..len);
                self.at += 1;
                let is_address = !inner.contains(' ') && (inner.contains("://") || inner.contains('@'));
                if is_address {
                    self.keep(len);
                } else {
                    self.at += len;
                }
                self.at += 1;
            }
            _ => self.keep(1),
        }
    }
}

const ENTITIES: [(&str, &str); 5] =
    [("&amp;", "&"), ("&nbsp;", "\u{A0}"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")];

/// As far as a link, a tag or a comment may reach: looking for its end must not make a long line slow.
const REACH: usize = 2_000;

/// The beginning of a string, as far as is looked for an end.
pub(super) fn near(rest: &str) -> &str {
    part(rest, 0..rest.floor_char_boundary(REACH))
}

/// Where the text of a link that begins a string ends, and how long it is in all; `None` when it is
/// only a bracket.
fn link(rest: &str) -> Option<(usize, usize)> {
    let mut depth = 0;
    let mut text_end = None;
    for (at, c) in rest.char_indices() {
        match c {
            // So deep nobody nests a picture in a link.
            '[' if depth == 4 => return None,
            '[' => depth += 1,
            ']' => {
                depth -= 1;
                if depth == 0 {
                    text_end = Some(at);
                    break;
                }
            }
            _ => {}
        }
    }
    let text_end = text_end?;
    let behind = rest.get(text_end + 1..)?;
    let close = if behind.starts_with('(') {
        ')'
    } else if behind.starts_with('[') {
        ']'
    } else {
        return None;
    };
    let len = behind.find(close)?;
    Some((text_end, text_end + 1 + len + 1))
}
