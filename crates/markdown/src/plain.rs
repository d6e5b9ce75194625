//! What is spoken of a line of Markdown: the words without the signs, and where each stands in the
//! line. Headings are labels of parts, notes and comments are for the reader: none of them is spoken.
//!
//! A line at a time, so that a key costs one line; what reaches over lines is in [`LineState`].

use super::change::part;
use super::head::{HeadKind, head_of};
use super::inline::{Kind, spans_of};
use super::line_state::{LineBlock, LineState};
use super::lines::fence_words;
use rostrum_text::script::is_han;
use std::ops::Range;

/// What a line is to a speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpokenLineKind {
    /// Its text is spoken.
    Spoken,
    /// A heading, from 1: its text names the part that follows.
    Heading(u8),
    /// Nothing of it is spoken: a footnote's text, a comment.
    Silent,
}

/// A line without its signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenLineText {
    /// What it is.
    pub kind: SpokenLineKind,
    /// The words.
    pub text: String,
    /// Whether it may be left out in the short version.
    pub cuttable: bool,
    /// Where stretches of the words stand: byte of the text, byte of the line. In order.
    places: Vec<(usize, usize)>,
}

impl SpokenLineText {
    fn silent() -> Self {
        Self { kind: SpokenLineKind::Silent, text: String::new(), cuttable: false, places: Vec::new() }
    }

    /// A stretch of a line as it stands.
    fn verbatim(line: &str, range: Range<usize>) -> Self {
        let places = vec![(0, range.start)];
        let text = part(line, range).to_owned();
        Self { kind: SpokenLineKind::Spoken, text, cuttable: false, places }
    }

    /// Where a byte of the text stands in the line.
    pub fn offset_in_source_line(&self, at: usize) -> usize {
        let before = self.places.partition_point(|(text, _)| *text <= at);
        before
            .checked_sub(1)
            .and_then(|index| self.places.get(index))
            .map_or(0, |(text, line)| line + at - text)
    }
}

impl SpokenLineText {
    /// Takes out what stands in a stretch of the line, and white space behind it.
    pub(super) fn take_out(&mut self, stretch: Range<usize>) {
        let at = |place: usize| {
            let mut starts = self.text.char_indices().map(|(at, _)| at);
            starts.find(|at| self.offset_in_source_line(*at) >= place).unwrap_or(self.text.len())
        };
        let (start, mut end) = (at(stretch.start), at(stretch.end));
        let behind = self.text.get(end..).unwrap_or_default();
        end += behind.len() - behind.trim_start().len();
        if start >= end {
            return;
        }
        let behind = self.offset_in_source_line(end);
        self.text.replace_range(start..end, "");
        let known = std::mem::take(&mut self.places);
        self.places.extend(known.iter().filter(|(text, _)| *text < start));
        self.places.push((start, behind));
        let moved = known.iter().filter(|(text, _)| *text > end);
        self.places.extend(moved.map(|(text, line)| (text - (end - start), *line)));
    }
}

/// Reads a line (without its break) as what it stands in.
pub fn spoken_line_with_commitment_mark_of(line: &str, state: LineState) -> SpokenLineText {
    match state.block_of(line) {
        LineBlock::Text | LineBlock::TableHead | LineBlock::TableRow => {}
        // Code is words as they stand: it is handed in.
        LineBlock::Code => return SpokenLineText::verbatim(line, 0..line.len()),
        LineBlock::Fence => {
            let words = fence_words(line);
            let from = line.find(words).unwrap_or(0);
            return SpokenLineText::verbatim(line, from..from + words.len());
        }
        LineBlock::Note | LineBlock::NoteText | LineBlock::Address | LineBlock::TableRuler => {
            return SpokenLineText::silent();
        }
    }
    let (kind, from) = if state.inside {
        if !line.contains("-->") {
            return SpokenLineText::silent();
        }
        (SpokenLineKind::Spoken, 0)
    } else {
        let head = head_of(line);
        match head.kind {
            HeadKind::Heading(level) => (SpokenLineKind::Heading(level), head.words),
            HeadKind::Rule => return SpokenLineText::silent(),
            HeadKind::Plain | HeadKind::Item(_) => (SpokenLineKind::Spoken, head.words),
        }
    };
    let mut said = Said::default();
    let mut cuttable = false;
    for span in spans_of(line, from, state) {
        match span.kind {
            Kind::Comment { cut } => cuttable |= cut,
            Kind::Edge => said.edge = true,
            // What is struck out is not said.
            _ if span.struck => {}
            Kind::Words | Kind::Code => said.words(part(line, span.range.clone()), span.range.start),
            Kind::Said(words) => said.instead(words, span.range.start),
            Kind::Tick | Kind::Sign | Kind::Note(_) => {}
        }
    }
    SpokenLineText { kind, text: said.text, cuttable, places: said.places }
}

#[derive(Default)]
struct Said {
    text: String,
    places: Vec<(usize, usize)>,
    /// Whether a cell ended before what comes next.
    edge: bool,
}

impl Said {
    /// Takes words of the line over into the text.
    fn words(&mut self, words: &str, at: usize) {
        let mut from = 0;
        if self.edge {
            from = words.len() - words.trim_start().len();
            if from == words.len() {
                return;
            }
            self.pause(part(words, from..words.len()), at);
        }
        let at = at + from;
        let joins = self.places.last().is_some_and(|(text, line)| line + self.text.len() - text == at);
        if !joins {
            self.places.push((self.text.len(), at));
        }
        self.text.push_str(part(words, from..words.len()));
    }

    /// Puts something else in the place of bytes of the line.
    fn instead(&mut self, said: &str, at: usize) {
        self.places.push((self.text.len(), at));
        self.text.push_str(said);
    }

    /// The edge of a cell is a pause.
    fn pause(&mut self, behind: &str, at: usize) {
        self.edge = false;
        self.text.truncate(self.text.trim_end().len());
        self.places.retain(|(text, _)| *text <= self.text.len());
        let Some(last) = self.text.chars().next_back() else { return };
        let pause = if is_han(last) || behind.starts_with(is_han) { "，" } else { ", " };
        self.instead(pause, at);
    }
}
