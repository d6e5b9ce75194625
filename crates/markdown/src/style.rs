//! How the stretches of a line look, for a text that is being written.

use super::head::{HeadKind, head_of};
use super::inline::{Kind, spans_of};
use super::line_state::{LineBlock, LineState};
use super::speaker::speaker_mark_of;
use std::ops::Range;

/// How a stretch of text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HighlightStyle {
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
pub struct HighlightSpan {
    /// Where, in bytes from the start of the line.
    pub range: Range<usize>,
    /// How it looks.
    pub look: HighlightStyle,
}

/// Divides a line (without its break) into stretches that follow each other without gaps.
pub fn highlight_spans_of(line: &str, state: LineState) -> Vec<HighlightSpan> {
    let mut stretches = Stretches { line, list: Vec::new(), at: 0 };
    let base = match state.block_of(line) {
        LineBlock::Fence | LineBlock::Code => {
            let look =
                if state.block == LineBlock::Fence { HighlightStyle::Sign } else { HighlightStyle::Code };
            return vec![HighlightSpan { range: 0..line.len(), look }];
        }
        // A source is not part of what is said.
        LineBlock::Note => {
            stretches.until(line.find("]:").map_or(0, |at| at + 2), HighlightStyle::Sign);
            HighlightStyle::Quote
        }
        _ if state.inside => HighlightStyle::Plain,
        _ => head(&mut stretches),
    };
    for span in spans_of(line, stretches.at, state) {
        let words = if span.bold && base != HighlightStyle::Heading { HighlightStyle::Bold } else { base };
        let look = match span.kind {
            Kind::Words | Kind::Said(_) | Kind::Edge => words,
            Kind::Code | Kind::Tick => HighlightStyle::Code,
            Kind::Sign | Kind::Note(_) | Kind::Comment { .. } => HighlightStyle::Sign,
        };
        stretches.until(span.range.end, look);
    }
    stretches.until(line.len(), base);
    stretches.list
}

struct Stretches<'a> {
    line: &'a str,
    list: Vec<HighlightSpan>,
    at: usize,
}

impl Stretches<'_> {
    fn until(&mut self, end: usize, look: HighlightStyle) {
        let end = end.min(self.line.len());
        if end <= self.at {
            return;
        }
        match self.list.last_mut() {
            Some(last) if last.look == look => last.range.end = end,
            _ => self.list.push(HighlightSpan { range: self.at..end, look }),
        }
        self.at = end;
    }
}

/// What stands before the words of a line. Returns the look of the words.
fn head(stretches: &mut Stretches<'_>) -> HighlightStyle {
    let line = stretches.line;
    let head = head_of(line);
    stretches.until(head.quote, HighlightStyle::Sign);
    let quoted = if head.quote > 0 { HighlightStyle::Quote } else { HighlightStyle::Plain };
    let base = match &head.kind {
        HeadKind::Rule => {
            stretches.until(line.len(), HighlightStyle::Sign);
            return HighlightStyle::Sign;
        }
        HeadKind::Heading(_) => {
            stretches.until(head.words, HighlightStyle::Sign);
            return HighlightStyle::Heading;
        }
        HeadKind::Plain => quoted,
        HeadKind::Item(item) => {
            stretches.until(head.base + item.box_at, HighlightStyle::Marker);
            let look = if item.done == Some(true) { HighlightStyle::Done } else { HighlightStyle::Marker };
            stretches.until(head.base + item.body, look);
            if item.done == Some(true) { HighlightStyle::Settled } else { quoted }
        }
    };
    if let Some(stamp) = head.stamp {
        stretches.until(stamp.start, base);
        stretches.until(stamp.end, HighlightStyle::Stamp);
    } else if head.quote > 0 {
        stretches.until(head.words, HighlightStyle::Sign);
    }
    if let Some((mark, _)) = speaker_mark_of(line) {
        stretches.until(mark.start, base);
    }
    base
}
