//! A note as blocks to read: headings, paragraphs, items, tables. Line breaks of the text are kept,
//! since a line of a note is what somebody said.

use super::change::part;
use super::cut::is_cut_comment;
use super::plain::goes_on;
use super::stamp::stamp_of;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// How a stretch of a block looks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ink {
    /// Bold.
    pub bold: bool,
    /// Emphasised.
    pub italic: bool,
    /// Struck out.
    pub struck: bool,
    /// Code.
    pub code: bool,
    /// A time stamp.
    pub stamp: bool,
    /// The call of a note: the text is its label.
    pub note: bool,
    /// The mark "can be cut" on this line; it has no text.
    pub cut: bool,
    /// Where it leads.
    pub link: Option<String>,
}

/// A stretch of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// How it looks.
    pub ink: Ink,
}

/// What stands before a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lead {
    /// A bullet.
    Bullet,
    /// A number.
    Number(u64),
    /// A box to tick.
    Task {
        /// Whether it is ticked.
        done: bool,
        /// Where the box stands in the note, in bytes.
        at: usize,
    },
}

/// What a block is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading, from 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// The first paragraph of a list item.
    Item(Lead),
    /// Code, to be shown as it stands.
    Code,
    /// A line across.
    Rule,
    /// A row of a table; the cells are in `cells`.
    Row {
        /// Whether it is the table's head.
        head: bool,
    },
}

/// One block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// How many lists it stands in.
    pub depth: usize,
    /// Whether it is quoted.
    pub quoted: bool,
    /// The label of the note that it is text of, if it is.
    pub note: Option<String>,
    /// Where it begins in the text, in bytes.
    pub at: usize,
    /// Its text; one entry, or one a cell.
    pub cells: Vec<Vec<Run>>,
}

impl Block {
    /// The text alone, cells divided by tabs.
    pub fn text(&self) -> String {
        let cell = |runs: &Vec<Run>| runs.iter().map(|run| run.text.as_str()).collect::<String>();
        self.cells.iter().map(cell).collect::<Vec<_>>().join("\t")
    }
}

/// Reads a note as blocks.
pub fn blocks_of(text: &str) -> Vec<Block> {
    let options = Options::ENABLE_TASKLISTS
        | Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES;
    let mut reader = Reader::default();
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let breaks = matches!(event, Event::SoftBreak | Event::HardBreak);
        if breaks && reader.note.is_some() && !goes_on(part(text, range.end..text.len())) {
            reader.leave_note();
        } else {
            reader.take(event, range.start);
        }
    }
    reader.finish();
    reader.blocks
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    /// The number of the next item for each list around; `None` for bullets.
    lists: Vec<Option<u64>>,
    quotes: usize,
    ink: Ink,
    open: Option<Block>,
    /// The marker of an item that has no text yet.
    lead: Option<Lead>,
    table_head: bool,
    /// The label of the note whose text is read.
    note: Option<String>,
    /// Whether a comment goes on from the line above.
    in_comment: bool,
    /// Where the event that is read begins, in bytes.
    at: usize,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, at: usize) {
        self.at = at;
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text),
            Event::Code(text) => {
                self.ink.code = true;
                self.text(&text);
                self.ink.code = false;
            }
            Event::SoftBreak | Event::HardBreak => self.text("\n"),
            Event::Rule => self.push(BlockKind::Rule),
            Event::TaskListMarker(done) => self.lead = Some(Lead::Task { done, at }),
            Event::FootnoteReference(label) => {
                self.run(&label, Ink { note: true, ..Ink::default() });
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => self.push(BlockKind::Heading(level_of(level))),
            Tag::BlockQuote(_) => {
                self.finish();
                self.quotes += 1;
            }
            Tag::FootnoteDefinition(label) => {
                self.finish();
                self.note = Some(label.into_string());
            }
            Tag::CodeBlock(kind) => {
                self.push(BlockKind::Code);
                // The language's name says nothing to a reader of notes.
                let (CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) = kind;
            }
            Tag::List(first) => {
                self.finish();
                self.lists.push(first);
            }
            Tag::Item => {
                self.finish();
                self.lead = Some(match self.lists.last_mut() {
                    Some(Some(number)) => {
                        let lead = Lead::Number(*number);
                        *number = number.saturating_add(1);
                        lead
                    }
                    _ => Lead::Bullet,
                });
            }
            Tag::TableHead => {
                self.table_head = true;
                self.row();
            }
            Tag::TableRow => self.row(),
            Tag::TableCell => {
                if let Some(open) = &mut self.open {
                    open.cells.push(Vec::new());
                }
            }
            Tag::Emphasis => self.ink.italic = true,
            Tag::Strong => self.ink.bold = true,
            Tag::Strikethrough => self.ink.struck = true,
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.ink.link = Some(dest_url.into_string());
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::TableRow => self.finish(),
            TagEnd::TableHead => {
                self.table_head = false;
                self.finish();
            }
            TagEnd::BlockQuote(_) => {
                self.finish();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::FootnoteDefinition => {
                self.finish();
                self.note = None;
            }
            TagEnd::HtmlBlock => self.in_comment = false,
            TagEnd::Item => {
                // An item without text is an item too.
                if self.lead.is_some() && self.open.is_none() {
                    self.text("");
                }
                self.finish();
                self.lead = None;
            }
            TagEnd::List(_) => {
                self.finish();
                self.lists.pop();
            }
            TagEnd::Emphasis => self.ink.italic = false,
            TagEnd::Strong => self.ink.bold = false,
            TagEnd::Strikethrough => self.ink.struck = false,
            TagEnd::Link | TagEnd::Image => self.ink.link = None,
            _ => {}
        }
    }

    /// Markdown joins the line below a note to it; who types there goes on with the text.
    fn leave_note(&mut self) {
        self.finish();
        self.note = None;
    }

    fn row(&mut self) {
        self.push(BlockKind::Row { head: self.table_head });
        if let Some(open) = &mut self.open {
            open.cells.clear();
        }
    }

    fn push(&mut self, kind: BlockKind) {
        self.finish();
        let depth = self.lists.len();
        self.open = Some(Block {
            kind,
            depth,
            quoted: self.quotes > 0,
            note: self.note.clone(),
            at: self.at,
            cells: vec![Vec::new()],
        });
    }

    /// Comments are for the writer alone; other tags stand as they were typed.
    fn html(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            if self.in_comment {
                let Some((_, after)) = rest.split_once("-->") else { return };
                self.in_comment = false;
                rest = after;
                continue;
            }
            let Some((before, after)) = rest.split_once("<!--") else {
                if self.open.is_some() || !rest.trim().is_empty() {
                    self.text(rest);
                }
                return;
            };
            if !before.is_empty() {
                self.text(before);
            }
            if self.open.is_some()
                && after.split_once("-->").is_some_and(|(comment, _)| is_cut_comment(comment))
            {
                self.run("", Ink { cut: true, ..Ink::default() });
            }
            self.in_comment = true;
            rest = after;
        }
    }

    fn text(&mut self, text: &str) {
        let ink = self.ink.clone();
        self.run(text, ink);
    }

    fn run(&mut self, text: &str, ink: Ink) {
        if self.open.is_none() {
            let kind = self.lead.take().map_or(BlockKind::Paragraph, BlockKind::Item);
            self.push(kind);
        }
        let Some(runs) = self.open.as_mut().and_then(|open| open.cells.last_mut()) else { return };
        match runs.last_mut() {
            Some(last) if last.ink == ink => last.text.push_str(text),
            _ => runs.push(Run { text: text.to_owned(), ink }),
        }
    }

    fn finish(&mut self) {
        let Some(mut block) = self.open.take() else { return };
        if block.kind == BlockKind::Code
            && let Some(last) = block.cells.last_mut().and_then(|runs| runs.last_mut())
        {
            last.text.truncate(last.text.trim_end_matches('\n').len());
        } else {
            for runs in &mut block.cells {
                *runs = stamped(std::mem::take(runs));
            }
        }
        self.blocks.push(block);
    }
}

/// Sets stamps at the heads of lines apart.
fn stamped(runs: Vec<Run>) -> Vec<Run> {
    let mut apart = Vec::new();
    let mut at_head = true;
    for run in runs {
        if run.ink != Ink::default() {
            at_head = run.text.ends_with('\n');
            apart.push(run);
            continue;
        }
        for line in run.text.split_inclusive('\n') {
            let stamp = if at_head { stamp_of(line).filter(|range| range.start == 0) } else { None };
            let end = stamp.map_or(0, |range| range.end);
            let (stamp, rest) = line.split_at_checked(end).unwrap_or(("", line));
            if !stamp.is_empty() {
                apart.push(Run { text: stamp.to_owned(), ink: Ink { stamp: true, ..Ink::default() } });
            }
            match apart.last_mut() {
                Some(last) if last.ink == Ink::default() => last.text.push_str(rest),
                _ if rest.is_empty() => {}
                _ => apart.push(Run { text: rest.to_owned(), ink: Ink::default() }),
            }
            at_head = line.ends_with('\n');
        }
    }
    apart
}

fn level_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
