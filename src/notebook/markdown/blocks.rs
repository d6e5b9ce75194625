//! A note as blocks to read: headings, paragraphs, items, tables. Line breaks of the text are kept,
//! since a line of a note is what somebody said.

use super::block::{Block, BlockKind, Ink, Lead, Run};
use super::change::part;
use super::cut::is_cut_comment;
use super::paired::{ITALIC, SIGNS, STRUCK, marked, unmarked};
use super::plain::goes_on;
use super::stamp::stamp_of;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Reads a note as blocks.
pub fn blocks_of(text: &str) -> Vec<Block> {
    // What is struck out is ours to find: Markdown would strike from one `10~20%` to the next.
    let options = Options::ENABLE_TASKLISTS | Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let marked = marked(text);
    let text = marked.as_ref();
    let mut reader = Reader::default();
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        // Within a line we have found what is bold; what is left there is a sign without its partner.
        let strong = matches!(event, Event::Start(Tag::Strong) | Event::End(TagEnd::Strong));
        if strong && !part(text, range.clone()).contains('\n') {
            continue;
        }
        let breaks = matches!(event, Event::SoftBreak | Event::HardBreak);
        if breaks
            && !reader.lists.is_empty()
            && !reader.left_list
            && reader.quotes == 0
            && !is_indented(part(text, range.end..text.len()))
        {
            reader.leave_list();
        } else if breaks && reader.note.is_some() && !goes_on(part(text, range.end..text.len())) {
            reader.leave_note();
        } else {
            reader.take(event, range.start);
        }
    }
    reader.finish();
    reader.blocks
}

#[derive(Default)]
struct Paired {
    bold: bool,
    italic: bool,
    struck: bool,
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    /// The number of the next item for each list around; `None` for bullets.
    lists: Vec<Option<u64>>,
    quotes: usize,
    ink: Ink,
    /// What our own pairs of signs say of the text.
    paired: Paired,
    /// What Markdown's say.
    strong: bool,
    emphasis: bool,
    open: Option<Block>,
    /// Whether the text stands below a list that Markdown has not left yet.
    left_list: bool,
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
                self.text(&unmarked(&text));
                self.ink.code = false;
            }
            Event::SoftBreak | Event::HardBreak => self.text("\n"),
            Event::Rule => self.push(BlockKind::Rule),
            Event::TaskListMarker(done) => self.lead = Some(Lead::Task { done, at }),
            Event::FootnoteReference(label) => {
                self.run(&unmarked(&label), Ink { note: true, ..Ink::default() });
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
                self.note = Some(unmarked(&label));
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
                self.left_list = false;
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
            Tag::Emphasis => {
                self.emphasis = true;
                self.look();
            }
            Tag::Strong => {
                self.strong = true;
                self.look();
            }
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.ink.link = Some(unmarked(&dest_url));
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
                self.left_list = false;
                self.lists.pop();
            }
            TagEnd::Emphasis => {
                self.emphasis = false;
                self.look();
            }
            TagEnd::Strong => {
                self.strong = false;
                self.look();
            }
            TagEnd::Link | TagEnd::Image => self.ink.link = None,
            _ => {}
        }
    }

    /// Markdown joins the line below an item to it; only an indented one was meant so.
    fn leave_list(&mut self) {
        self.finish();
        self.left_list = true;
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
        let depth = if self.left_list { 0 } else { self.lists.len() };
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

    /// Ours and Markdown's, which still pairs what reaches over lines.
    fn look(&mut self) {
        self.ink.bold = self.paired.bold || self.strong;
        self.ink.italic = self.paired.italic || self.emphasis;
        self.ink.struck = self.paired.struck;
    }

    fn text(&mut self, text: &str) {
        if self.open.as_ref().is_some_and(|open| open.kind == BlockKind::Code) {
            let ink = self.ink.clone();
            return self.run(&unmarked(text), ink);
        }
        let mut rest = text;
        while let Some((at, sign)) =
            rest.char_indices().find(|(_, c)| SIGNS.iter().any(|(sign, _)| sign == c))
        {
            let (head, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
            if !head.is_empty() {
                let ink = self.ink.clone();
                self.run(head, ink);
            }
            match sign {
                STRUCK => self.paired.struck ^= true,
                ITALIC => self.paired.italic ^= true,
                _ => self.paired.bold ^= true,
            }
            self.look();
            rest = tail.get(sign.len_utf8()..).unwrap_or_default();
        }
        if !rest.is_empty() || text.is_empty() {
            let ink = self.ink.clone();
            self.run(rest, ink);
        }
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
        // No pair of signs reaches over a line.
        self.paired = Paired::default();
        self.look();
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

fn is_indented(line: &str) -> bool {
    line.starts_with([' ', '\t', '\u{3000}'])
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
