//! A note as blocks to read: headings, paragraphs, items, tables. Line breaks of the text are kept,
//! since a line of a note is what somebody said.

use super::block::{Block, BlockKind, BlockPrefix, StyledTextRun, TextRunStyle};
use super::change::part;
use super::head::{Head, HeadKind, head_of};
use super::inline::{Kind, Span, spans_of};
use super::item::{ListItem, ListMarker};
use super::line_state::{LineBlock, LineState, note_label};
use super::lines::{fence_words, line_states_of};

/// Reads a note as blocks.
pub fn blocks_of(text: &str) -> Vec<Block> {
    let states = line_states_of(text);
    let mut reader = Reader::default();
    let mut at = 0;
    for (line, state) in text.split('\n').zip(states) {
        reader.line(line, at, state);
        at += line.len() + 1;
    }
    reader.finish();
    reader.blocks
}

/// An item that others may stand under.
struct Level {
    indent: usize,
    /// Where its words begin: what is indented as far belongs to it.
    body: usize,
    number: Option<u64>,
}

#[derive(Default)]
struct Reader<'t> {
    blocks: Vec<Block>,
    open: Option<Block>,
    /// The items around, the outermost first.
    levels: Vec<Level>,
    /// The note whose text is read.
    note: Option<&'t str>,
}

impl<'t> Reader<'t> {
    fn line(&mut self, line: &'t str, at: usize, state: LineState) {
        let trimmed = line.trim_start();
        let indent = line.len() - trimmed.len();
        match state.block {
            LineBlock::Fence => {
                if !self.open.as_ref().is_some_and(|open| open.kind == BlockKind::Code) {
                    self.begin(BlockKind::Code, false, at);
                    // Words beside the ticks are words.
                    self.run(fence_words(line), TextRunStyle { code: true, ..TextRunStyle::default() });
                } else {
                    self.finish();
                }
                return;
            }
            LineBlock::Code => {
                let Some(open) = &mut self.open else { return };
                let runs = open.cells.first_mut();
                return runs.into_iter().for_each(|runs| match runs.last_mut() {
                    Some(run) => {
                        run.text.push('\n');
                        run.text.push_str(line);
                    }
                    None => runs.push(StyledTextRun {
                        text: line.to_owned(),
                        ink: TextRunStyle { code: true, ..TextRunStyle::default() },
                    }),
                });
            }
            LineBlock::Address | LineBlock::TableRuler => return,
            LineBlock::Note => {
                self.finish();
                self.levels.clear();
                self.note = note_label(line);
                let from = line.find("]:").map_or(0, |at| at + 2);
                let blank = part(line, from..line.len());
                let from = from + blank.len() - blank.trim_start().len();
                return self.text(line, at, from, state);
            }
            LineBlock::NoteText if trimmed.is_empty() => return self.finish(),
            LineBlock::NoteText => return self.text(line, at, indent, state),
            LineBlock::TableHead | LineBlock::TableRow => return self.row(line, at, state),
            LineBlock::Text => {}
        }
        if self.note.take().is_some() {
            self.finish();
        }
        if state.inside {
            let from = line.find("-->").map_or(line.len(), |at| at + 3);
            if part(line, from..line.len()).trim().is_empty() {
                self.finish();
            } else {
                self.text(line, at, 0, state);
            }
            return;
        }
        if trimmed.is_empty() {
            return self.finish();
        }
        self.block(line, at, state, &head_of(line));
    }

    fn block(&mut self, line: &str, at: usize, state: LineState, head: &Head) {
        let quoted = head.quote > 0;
        match &head.kind {
            HeadKind::Heading(level) => {
                self.finish();
                self.levels.clear();
                self.begin(BlockKind::Heading(*level), quoted, at + head.words);
                self.runs(line, head.words, state);
                self.finish();
            }
            HeadKind::Rule => {
                self.begin(BlockKind::Rule, quoted, at);
                self.levels.clear();
                self.finish();
            }
            HeadKind::Item(item) => {
                self.finish();
                let lead = self.lead(line, at, head, item);
                self.begin(BlockKind::Item(lead), quoted, at + head.words);
                self.stamp(line, head);
                self.runs(line, head.words, state);
            }
            HeadKind::Plain => {
                let from = line.len() - part(line, head.quote..line.len()).trim_start().len();
                // Only what is indented goes on with an item.
                if from == head.quote {
                    if !self.levels.is_empty() {
                        self.finish();
                    }
                    self.levels.clear();
                }
                let other = self.open.as_ref().is_some_and(|open| open.quoted != quoted);
                if other {
                    self.finish();
                }
                if quoted && self.open.is_none() && part(line, from..line.len()).is_empty() {
                    return;
                }
                if quoted && part(line, from..line.len()).is_empty() {
                    return self.finish();
                }
                if !self.goes_on(quoted, at + from, line, from, state) {
                    return;
                }
                self.stamp(line, head);
                self.runs(line, head.words, state);
            }
        }
    }

    /// Begins a paragraph, or a line of the one that is open. A line of comments alone is none.
    fn goes_on(&mut self, quoted: bool, at: usize, line: &str, from: usize, state: LineState) -> bool {
        let said = spans_of(line, from, state).iter().any(|span| match span.kind {
            Kind::Comment { .. } => false,
            Kind::Words => !part(line, span.range.clone()).trim().is_empty(),
            _ => true,
        });
        let holds = |open: &Block| matches!(open.kind, BlockKind::Paragraph | BlockKind::Item(_));
        if !said {
            self.finish();
        } else if self.open.as_ref().is_some_and(holds) {
            self.run("\n", TextRunStyle::default());
        } else {
            self.begin(BlockKind::Paragraph, quoted, at);
        }
        said
    }

    /// A line without a head of its own.
    fn text(&mut self, line: &str, at: usize, from: usize, state: LineState) {
        if self.goes_on(false, at + from, line, from, state) {
            self.runs(line, from, state);
        }
    }

    /// The marker of an item; from here on it is among the items around.
    fn lead(&mut self, line: &str, at: usize, head: &Head, item: &ListItem) -> BlockPrefix {
        let columns = |end: usize| {
            part(line, head.base..end)
                .chars()
                .fold(0, |at, c| if c == '\t' { at / 4 * 4 + 4 } else { at + 1 })
        };
        let indent = columns(head.base + item.indent);
        let mut before = None;
        while let Some(level) = self.levels.pop_if(|level| indent < level.body) {
            before = Some(level);
        }
        let number = match item.marker {
            ListMarker::Bullet(_) => None,
            // Numbers that do not rise are ones that nobody kept up.
            ListMarker::Number { number, .. } => {
                let above = before.filter(|above| above.indent <= indent).and_then(|above| above.number);
                Some(above.filter(|above| number <= *above).map_or(number, |above| above.saturating_add(1)))
            }
        };
        self.levels.push(Level { indent, body: columns(head.base + item.box_at), number });
        match (item.done, number) {
            (Some(done), _) => BlockPrefix::Task { done, at: at + head.base + item.box_at },
            (None, Some(number)) => BlockPrefix::Number(number),
            (None, None) => BlockPrefix::Bullet,
        }
    }

    fn row(&mut self, line: &str, at: usize, state: LineState) {
        self.finish();
        self.levels.clear();
        self.note = None;
        let head = state.block == LineBlock::TableHead;
        self.begin(BlockKind::Row { head }, false, at);
        let from = line.len() - line.trim_start().len();
        let end = line.trim_end().len();
        for span in spans_of(line, from, state) {
            let edge = span.kind == Kind::Edge;
            if edge && (span.range.start == from || span.range.end == end) {
                continue;
            }
            if edge {
                self.open.iter_mut().for_each(|open| open.cells.push(Vec::new()));
            } else {
                self.span(line, &span);
            }
        }
        for runs in self.open.iter_mut().flat_map(|open| &mut open.cells) {
            trim(runs);
        }
        self.finish();
    }

    fn begin(&mut self, kind: BlockKind, quoted: bool, at: usize) {
        self.finish();
        let note = self.note.map(str::to_owned);
        let depth = self.levels.len();
        self.open = Some(Block { kind, depth, quoted, note, at, cells: vec![Vec::new()] });
    }

    fn stamp(&mut self, line: &str, head: &Head) {
        if let Some(stamp) = &head.stamp {
            self.run(part(line, stamp.clone()), TextRunStyle { stamp: true, ..TextRunStyle::default() });
        }
    }

    fn runs(&mut self, line: &str, from: usize, state: LineState) {
        for span in spans_of(line, from, state) {
            self.span(line, &span);
        }
    }

    fn span(&mut self, line: &str, span: &Span<'_>) {
        let words = part(line, span.range.clone());
        let ink = TextRunStyle {
            bold: span.bold,
            italic: span.italic,
            struck: span.struck,
            link: span.link.map(str::to_owned),
            ..TextRunStyle::default()
        };
        match span.kind {
            Kind::Words | Kind::Edge => self.run(words, ink),
            Kind::Code => self.run(words, TextRunStyle { code: true, ..ink }),
            Kind::Said(said) => self.run(said, ink),
            Kind::Note(label) => self.run(label, TextRunStyle { note: true, ..TextRunStyle::default() }),
            Kind::Comment { cut: true } => {
                self.run("", TextRunStyle { cut: true, ..TextRunStyle::default() })
            }
            Kind::Comment { cut: false } | Kind::Sign | Kind::Tick => {}
        }
    }

    fn run(&mut self, text: &str, ink: TextRunStyle) {
        if text.is_empty() && !ink.cut {
            return;
        }
        let Some(runs) = self.open.as_mut().and_then(|open| open.cells.last_mut()) else { return };
        match runs.last_mut() {
            Some(last) if last.ink == ink && !ink.note => last.text.push_str(text),
            _ => runs.push(StyledTextRun { text: text.to_owned(), ink }),
        }
    }

    fn finish(&mut self) {
        self.blocks.extend(self.open.take());
    }
}

/// Takes the white space off both ends of a cell.
fn trim(runs: &mut Vec<StyledTextRun>) {
    if let Some(first) = runs.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
    if let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    runs.retain(|run| !run.text.is_empty() || run.ink.cut);
}
