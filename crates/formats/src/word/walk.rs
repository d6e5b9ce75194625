//! One walk through a part of a Word document, element by element.

use super::boxes::{Boxes, Step};
use super::document::{
    TrackedChange, WordBlock, WordCell, WordComment, WordListFormat, WordParagraph, WordReadStop, WordRow,
    WordRun, WordTable, WordVerticalMerge,
};
use super::styles::Styles;
use super::xml::{attribute, is_on, local, outline_level};
use crate::{CancelToken, ReadError, bounds, html};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// The deepest table inside tables that is a table of its own; what lies deeper is text of its cell.
const TABLES_DEEP: usize = 8;
/// The most columns that a cell covers.
const SPAN: usize = 64;
/// The most paragraphs, rows, cells and calls of notes together.
const PARTS: usize = 4 * bounds::MAX_LINES_OR_PARAGRAPHS;

/// Elements whose content is no text of the document: drawings apart from their boxes, properties as they were
/// before a tracked change, codes of fields, readings above words.
const SKIPPED: &[&str] = &[
    "instrText",
    "delInstrText",
    "sectPr",
    "tblPr",
    "tblGrid",
    "sdtPr",
    "rt",
    "fldData",
    "rPrChange",
    "pPrChange",
    "tblPrExChange",
    "trPrChange",
    "tcPrChange",
];

/// What a walk brought.
#[derive(Debug, Default)]
pub(super) struct Walked {
    pub blocks: Vec<WordBlock>,
    pub notes: BTreeMap<String, Vec<WordParagraph>>,
    pub comments: Vec<WordComment>,
    pub breaks: Option<WordReadStop>,
}

/// A table that is open, with its row and its cell.
#[derive(Debug, Default)]
struct OpenTable {
    table: WordTable,
    row: WordRow,
    cell: Option<WordCell>,
}

/// What a paragraph stands in that is apart from the body.
#[derive(Debug)]
enum Apart {
    Note(String),
    Comment {
        id: String,
        author: String,
    },
    /// The line that parts notes from the page.
    Separator,
}

/// Where in a run a walk stands.
#[derive(Debug, Clone, Default)]
struct Look {
    run: WordRun,
    in_run: bool,
    in_text: bool,
    in_deleted_text: bool,
    in_properties: bool,
}

/// The state of one walk.
pub(super) struct Walk<'s> {
    styles: &'s Styles,
    cancel: &'s CancelToken,
    walked: Walked,
    tables: Vec<OpenTable>,
    /// Tables open beyond those that are followed.
    deeper: usize,
    /// The paragraphs that are open, and whether the mark of each was deleted.
    paragraphs: Vec<(WordParagraph, bool)>,
    /// Whether the mark of the last paragraph that ended was deleted, so that the next goes on in it.
    joins: bool,
    number: usize,
    parts: usize,
    look: Look,
    /// What the run was like that holds the box.
    outside: Look,
    in_row_properties: bool,
    /// The tracked changes that are open; `None` for one that is a property of a paragraph or a row.
    changes: Vec<Option<TrackedChange>>,
    /// How many of them delete, and how many insert.
    deleting: usize,
    inserting: usize,
    /// How many elements are open inside one that is skipped.
    skipping: usize,
    boxes: Boxes,
    apart: Option<Apart>,
}

impl<'s> Walk<'s> {
    pub(super) fn new(styles: &'s Styles, cancel: &'s CancelToken) -> Self {
        Self {
            styles,
            cancel,
            walked: Walked::default(),
            tables: Vec::new(),
            deeper: 0,
            paragraphs: Vec::new(),
            joins: false,
            number: 0,
            parts: 0,
            look: Look::default(),
            outside: Look::default(),
            in_row_properties: false,
            changes: Vec::new(),
            deleting: 0,
            inserting: 0,
            skipping: 0,
            boxes: Boxes::default(),
            apart: None,
        }
    }

    /// Walks through a part, up to its end or to where it is damaged.
    ///
    /// # Errors
    /// More parts than a document may have; cancelled.
    pub(super) fn run(mut self, text: &str) -> Result<Walked, ReadError> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_end_names = false;
        loop {
            self.cancel.check()?;
            bounds::check_part_count(self.number, bounds::MAX_LINES_OR_PARAGRAPHS)?;
            bounds::check_part_count(self.parts, PARTS)?;
            match reader.read_event() {
                Ok(Event::Start(tag)) if self.skipping > 0 || SKIPPED.contains(&local(&tag).as_str()) => {
                    self.skipping += 1;
                }
                Ok(Event::End(_)) if self.skipping > 0 => self.skipping -= 1,
                Ok(Event::Eof) => break,
                Ok(_) if self.skipping > 0 => {}
                Ok(Event::Start(tag)) => match self.boxes.start(&local(&tag)) {
                    Step::Reads => self.start(&tag),
                    Step::Passes => {}
                    Step::Turns => self.outside = std::mem::take(&mut self.look),
                    Step::Skips => self.skipping += 1,
                },
                Ok(Event::Empty(tag)) => {
                    let name = local(&tag);
                    let is_empty = SKIPPED.contains(&name.as_str()) || Boxes::knows(&name);
                    if !is_empty && self.boxes.start(&name) == Step::Reads {
                        self.start(&tag);
                        self.end(&name);
                    }
                }
                Ok(Event::End(tag)) => match self.boxes.end(tag.local_name().as_ref()) {
                    Step::Reads => self.end(tag.local_name().as_ref()),
                    Step::Turns => self.look = std::mem::take(&mut self.outside),
                    Step::Passes | Step::Skips => {}
                },
                Ok(Event::Text(words)) if self.look.in_text => self.push(&words.xml10_content()),
                Ok(Event::CData(words)) if self.look.in_text => self.push(&words.xml10_content()),
                Ok(Event::GeneralRef(reference)) if self.look.in_text => {
                    if let Some(c) = html::resolve_reference(&reference) {
                        self.push(&c.to_string());
                    }
                }
                Ok(_) => {}
                Err(broken) => {
                    let paragraph = self.number.max(1);
                    self.walked.breaks = Some(WordReadStop { paragraph, why: broken.to_string() });
                    break;
                }
            }
        }
        Ok(self.finish())
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        let name = local(tag);
        match name.as_str() {
            "footnote" | "endnote" | "comment" => self.open_apart(&name, tag),
            "p" => self.open_paragraph(),
            "r" => {
                self.look.in_run = true;
                self.look.run = WordRun::default();
            }
            "pPr" => self.look.in_properties = true,
            "trPr" => self.in_row_properties = true,
            "del" | "moveFrom" => self.open_change(TrackedChange::Deleted),
            "ins" | "moveTo" => self.open_change(TrackedChange::Inserted),
            "t" => self.look.in_text = true,
            "delText" => (self.look.in_text, self.look.in_deleted_text) = (true, true),
            "tbl" if self.tables.len() >= TABLES_DEEP || self.boxes.is_inside() => self.deeper += 1,
            "tbl" => self.tables.push(OpenTable::default()),
            _ if self.look.in_properties => self.paragraph_property(&name, tag),
            _ if self.look.in_run => self.in_run(&name, tag),
            "noBreakHyphen" => self.push("\u{2011}"),
            _ if self.deeper == 0 => self.table_part(&name, tag),
            _ => {}
        }
    }

    fn open_apart(&mut self, name: &str, tag: &BytesStart<'_>) {
        let separates = attribute(tag, "type").is_some_and(|kind| kind != "normal");
        let id = attribute(tag, "id").filter(|_| !separates);
        self.apart = Some(match id {
            None => Apart::Separator,
            Some(id) if name == "comment" => {
                Apart::Comment { id, author: attribute(tag, "author").unwrap_or_default() }
            }
            Some(id) => Apart::Note(note_id(name, &id)),
        });
    }

    fn open_paragraph(&mut self) {
        self.number += 1;
        self.parts += 1;
        (self.look.in_properties, self.in_row_properties) = (false, false);
        self.paragraphs.push((WordParagraph { number: self.number, ..WordParagraph::default() }, false));
    }

    fn open_change(&mut self, change: TrackedChange) {
        let is_property = self.look.in_properties || self.in_row_properties;
        if self.in_row_properties
            && let Some(table) = self.tables.last_mut().filter(|_| self.deeper == 0)
        {
            table.row.change = Some(change);
        } else if self.look.in_properties && change == TrackedChange::Deleted {
            // The mark at the paragraph's end was deleted.
            if let Some((_, joins)) = self.paragraphs.last_mut() {
                *joins = true;
            }
        }
        let change = (!is_property).then_some(change);
        self.count_change(change, |count| count + 1);
        self.changes.push(change);
    }

    fn end_change(&mut self) {
        let change = self.changes.pop().flatten();
        self.count_change(change, |count| count - 1);
    }

    fn count_change(&mut self, change: Option<TrackedChange>, by: impl Fn(usize) -> usize) {
        match change {
            Some(TrackedChange::Deleted) => self.deleting = by(self.deleting),
            Some(TrackedChange::Inserted) => self.inserting = by(self.inserting),
            None => {}
        }
    }

    fn change(&self) -> Option<TrackedChange> {
        if self.look.in_deleted_text || self.deleting > 0 {
            return Some(TrackedChange::Deleted);
        }
        (self.inserting > 0).then_some(TrackedChange::Inserted)
    }

    fn paragraph_property(&mut self, name: &str, tag: &BytesStart<'_>) {
        let Some((paragraph, _)) = self.paragraphs.last_mut() else { return };
        let value = || attribute(tag, "val").unwrap_or_default();
        match name {
            "pStyle" => {
                paragraph.style = value();
                let style = self.styles.style(&paragraph.style);
                paragraph.heading = style.heading;
                paragraph.list = style.list;
                paragraph.listed |= style.listed;
                paragraph.bold_style = style.bold;
            }
            "numPr" => paragraph.listed = true,
            "ilvl" => {
                let numbered = paragraph.list.is_some_and(|list| list.numbered);
                paragraph.list = Some(WordListFormat { level: value().parse().unwrap_or(0), numbered });
            }
            "numId" => {
                let id = value();
                let level = paragraph.list.map_or(0, |list| list.level);
                paragraph.list =
                    self.styles.is_numbered(&id).map(|numbered| WordListFormat { level, numbered });
                paragraph.listed &= id != "0";
            }
            "framePr" => paragraph.framed = true,
            "outlineLvl" => paragraph.heading = outline_level(tag).or(paragraph.heading),
            _ => {}
        }
    }

    fn in_run(&mut self, name: &str, tag: &BytesStart<'_>) {
        match name {
            "rStyle" => self.look.run.style = attribute(tag, "val").unwrap_or_default(),
            "b" => self.look.run.bold = Some(is_on(tag)),
            "i" => self.look.run.italic = is_on(tag),
            "strike" | "dstrike" => self.look.run.struck |= is_on(tag),
            "vanish" => self.look.run.hidden = is_on(tag),
            "tab" => self.push("\t"),
            "br" if attribute(tag, "type").is_some_and(|kind| kind != "textWrapping") => {
                self.push_run(WordRun { ends_page: true, ..WordRun::default() });
            }
            "br" | "cr" => self.push("\n"),
            "noBreakHyphen" => self.push("\u{2011}"),
            "footnoteReference" | "endnoteReference" => {
                let kind = name.trim_end_matches("Reference");
                let note = attribute(tag, "id").map(|id| note_id(kind, &id));
                self.push_run(WordRun { note, ..WordRun::default() });
            }
            "commentReference" => {
                if let (Some((paragraph, _)), Some(id)) = (self.paragraphs.last_mut(), attribute(tag, "id")) {
                    self.parts += 1;
                    paragraph.comments.push(id);
                }
            }
            _ => {}
        }
    }

    fn table_part(&mut self, name: &str, tag: &BytesStart<'_>) {
        let Some(open) = self.tables.last_mut() else { return };
        let count = || attribute(tag, "val").and_then(|value| value.parse::<usize>().ok()).unwrap_or(1);
        match name {
            "tr" => {
                self.parts += 1;
                open.row = WordRow::default();
            }
            "gridBefore" => open.row.before += count().min(SPAN),
            "tc" => {
                self.parts += 1;
                open.cell = Some(WordCell { columns: 1, ..WordCell::default() });
            }
            "gridSpan" => {
                if let Some(cell) = &mut open.cell {
                    cell.columns = count().clamp(1, SPAN);
                }
            }
            "vMerge" => {
                if let Some(cell) = &mut open.cell {
                    let restarts = attribute(tag, "val").as_deref() == Some("restart");
                    cell.merge =
                        if restarts { WordVerticalMerge::Restart } else { WordVerticalMerge::Continue };
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        self.push_run(WordRun { text: text.to_owned(), ..self.look.run.clone() });
    }

    fn push_run(&mut self, run: WordRun) {
        let run = WordRun { change: self.change(), ..run };
        let Some((paragraph, _)) = self.paragraphs.last_mut() else { return };
        if run.text.is_empty() {
            self.parts += 1;
        }
        match paragraph.runs.last_mut() {
            Some(last) if !run.text.is_empty() && looks_like(last, &run) => last.text.push_str(&run.text),
            _ => paragraph.runs.push(run),
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self.end_paragraph(),
            "pPr" => self.look.in_properties = false,
            "trPr" => self.in_row_properties = false,
            "r" => self.look.in_run = false,
            "t" | "delText" => (self.look.in_text, self.look.in_deleted_text) = (false, false),
            "del" | "moveFrom" | "ins" | "moveTo" => self.end_change(),
            "tbl" if self.deeper > 0 => self.deeper -= 1,
            "tbl" => self.end_table(),
            "tc" if self.deeper == 0 => self.end_cell(),
            "tr" if self.deeper == 0 => self.end_row(),
            "footnote" | "endnote" | "comment" => self.end_apart(),
            _ => {}
        }
    }

    fn end_paragraph(&mut self) {
        let Some((paragraph, joins)) = self.paragraphs.pop() else { return };
        if self.boxes.is_inside()
            && let Some((holder, _)) = self.paragraphs.first_mut()
        {
            return holder.boxed.push(paragraph);
        }
        let joined = std::mem::replace(&mut self.joins, joins);
        let blocks = self.blocks();
        match blocks.last_mut() {
            Some(WordBlock::Paragraph(before)) if joined => {
                before.runs.extend(paragraph.runs);
                before.boxed.extend(paragraph.boxed);
                before.comments.extend(paragraph.comments);
            }
            _ => blocks.push(WordBlock::Paragraph(paragraph)),
        }
    }

    /// What is read now goes there.
    fn blocks(&mut self) -> &mut Vec<WordBlock> {
        match self.tables.iter_mut().rev().find_map(|open| open.cell.as_mut()) {
            Some(cell) => &mut cell.blocks,
            None => &mut self.walked.blocks,
        }
    }

    fn end_cell(&mut self) {
        if let Some(open) = self.tables.last_mut() {
            open.row.cells.extend(open.cell.take());
        }
    }

    fn end_row(&mut self) {
        if let Some(open) = self.tables.last_mut() {
            open.table.rows.push(std::mem::take(&mut open.row));
        }
    }

    fn end_table(&mut self) {
        let Some(open) = self.tables.pop() else { return };
        self.joins = false;
        self.blocks().push(WordBlock::Table(open.table));
    }

    fn end_apart(&mut self) {
        let Some(apart) = self.apart.take() else { return };
        let mut paragraphs = Vec::new();
        flatten(std::mem::take(&mut self.walked.blocks), &mut paragraphs);
        self.joins = false;
        match apart {
            Apart::Note(id) => {
                self.walked.notes.insert(id, paragraphs);
            }
            Apart::Comment { id, author } => {
                self.walked.comments.push(WordComment { id, author, paragraphs });
            }
            Apart::Separator => {}
        }
    }

    /// What was read, with what was never closed.
    fn finish(mut self) -> Walked {
        self.boxes = Boxes::default();
        while !self.paragraphs.is_empty() {
            self.end_paragraph();
        }
        while !self.tables.is_empty() {
            self.end_cell();
            self.end_row();
            self.end_table();
        }
        self.end_apart();
        self.walked
    }
}

/// An id that no footnote and no endnote share.
fn note_id(kind: &str, id: &str) -> String {
    if kind == "endnote" { format!("end-{id}") } else { id.to_owned() }
}

/// Whether two runs differ in nothing but their words.
fn looks_like(one: &WordRun, other: &WordRun) -> bool {
    let WordRun { text: _, bold, italic, struck, hidden, style, note, ends_page, change } = one;
    (bold, italic, struck, hidden, style, note, ends_page, change)
        == (
            &other.bold,
            &other.italic,
            &other.struck,
            &other.hidden,
            &other.style,
            &other.note,
            &other.ends_page,
            &other.change,
        )
}

/// The paragraphs of blocks, those of tables too, in reading order.
pub(super) fn flatten(blocks: Vec<WordBlock>, into: &mut Vec<WordParagraph>) {
    for block in blocks {
        match block {
            WordBlock::Paragraph(paragraph) => into.push(paragraph),
            WordBlock::Table(table) => {
                for cell in table.rows.into_iter().flat_map(|row| row.cells) {
                    flatten(cell.blocks, into);
                }
            }
        }
    }
}
