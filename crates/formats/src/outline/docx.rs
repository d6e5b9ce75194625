//! Word documents in: the text of the body, with tables, lists, headings and bold.
//!
//! Refuses headers, footers, drawings but for the text boxes in them, comments and what was deleted
//! under track changes.

mod boxes;
mod cells;
mod properties;

use super::document::{Block, Cell, Document, Numbering, Paragraph, Run};
use super::plain;
use crate::guard::run_guarded;
use crate::raw::Warnings;
use crate::word::{self, Package, SKIPPED, attribute, heading_of, is_on, local};
use crate::{Cancel, FormatId, Place, ReadError, ReadHints, ReadResult, WarningKind, bounds, html};
use boxes::{Boxes, Step};
use cells::{Merge, OpenTable, merged};
use properties::read_properties;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;

/// The deepest table inside tables that is a table of its own; what lies deeper is text of its cell.
const TABLES_DEEP: usize = 1;
/// The most columns that a cell covers.
const SPAN: usize = 64;

/// Reads a Word document.
///
/// # Errors
/// A file that is too large or inflates beyond bounds, no package or no document in it, or one
/// without a single session that has day and time.
pub fn read_docx(bytes: &[u8], hints: &ReadHints) -> ReadResult {
    word::check_size(bytes)?;
    run_guarded(|| {
        let (document, warnings) = read_package(bytes, &hints.cancel)?;
        super::read(document, FormatId::Docx, hints, warnings)
    })
}

fn read_package(bytes: &[u8], cancel: &Cancel) -> Result<(Document, Warnings), ReadError> {
    let mut package = Package::open(bytes)?;
    let mut warnings = Warnings::default();
    let body = package.body()?;
    cancel.check()?;
    if let Some(broken) = body.broken {
        warnings.push(Place::Whole, WarningKind::Incomplete(broken));
    }
    let styles = package.small("word/styles.xml").map(|text| read_styles(&text)).unwrap_or_default();
    let properties = package.small("docProps/core.xml");
    let mut walk = Walk::new(styles);
    if let Some(broken) = walk.run(&word::text_of(&body.bytes), cancel) {
        let place = Place::Paragraph { number: walk.number.max(1), text: String::new() };
        warnings.push(place, WarningKind::Incomplete(broken));
    }
    cancel.check()?;
    bounds::check_parts(walk.number, bounds::PARAGRAPHS)?;
    let mut document =
        Document { blocks: walk.finish(), numbering: Numbering::Paragraphs, title: None, year: None };
    if let Some(properties) = properties {
        read_properties(&properties, &mut document);
    }
    plain::tables_of_tabs(&mut document.blocks);
    Ok((document, warnings))
}

/// What a paragraph style says.
#[derive(Debug, Clone, Default)]
struct Style {
    heading: Option<u8>,
    listed: bool,
    bold: bool,
}

fn read_styles(text: &str) -> HashMap<String, Style> {
    let mut styles: HashMap<String, Style> = HashMap::new();
    let mut reader = Reader::from_str(text);
    let mut id = String::new();
    while let Ok(event) = reader.read_event() {
        let (Event::Start(tag) | Event::Empty(tag)) = event else {
            if event == Event::Eof {
                break;
            }
            continue;
        };
        match local(&tag).as_str() {
            "style" => id = attribute(&tag, "styleId").unwrap_or_default(),
            "name" => {
                let name = attribute(&tag, "val").unwrap_or_default().to_lowercase();
                let style = styles.entry(id.clone()).or_default();
                style.heading = heading_of(&name);
                style.listed = name.starts_with("list bullet") || name.starts_with("list number");
            }
            "outlineLvl" => {
                let level = attribute(&tag, "val").and_then(|level| level.parse::<u8>().ok());
                if let Some(level) = level.filter(|level| *level < 9) {
                    styles.entry(id.clone()).or_default().heading = Some(level + 1);
                }
            }
            "numPr" => styles.entry(id.clone()).or_default().listed = true,
            "b" => styles.entry(id.clone()).or_default().bold = is_on(&tag),
            _ => {}
        }
    }
    styles
}

/// The state of one walk through the body.
struct Walk {
    styles: HashMap<String, Style>,
    blocks: Vec<Block>,
    tables: Vec<OpenTable>,
    /// Tables open beyond those that are followed.
    deeper: usize,
    paragraphs: Vec<Paragraph>,
    number: usize,
    bold: bool,
    style_bold: bool,
    in_run: bool,
    in_text: bool,
    in_paragraph_properties: bool,
    /// How many elements are open inside one that is skipped.
    skipping: usize,
    boxes: Boxes,
    /// The paragraphs of boxes in the paragraph that is open: they follow it.
    boxed: Vec<Paragraph>,
    /// What the run was like that holds the box.
    outside: Option<Look>,
}

/// Where in a run, and in which weight, a walk stands.
#[derive(Debug, Clone, Copy, Default)]
struct Look {
    bold: bool,
    style_bold: bool,
    in_run: bool,
    in_text: bool,
    in_properties: bool,
}

impl Walk {
    fn new(styles: HashMap<String, Style>) -> Self {
        Self {
            styles,
            blocks: Vec::new(),
            tables: Vec::new(),
            deeper: 0,
            paragraphs: Vec::new(),
            number: 0,
            bold: false,
            style_bold: false,
            in_run: false,
            in_text: false,
            in_paragraph_properties: false,
            skipping: 0,
            boxes: Boxes::default(),
            boxed: Vec::new(),
            outside: None,
        }
    }

    /// Walks through the body; gives the parser's words where it breaks off.
    fn run(&mut self, text: &str, cancel: &Cancel) -> Option<String> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_end_names = false;
        loop {
            if cancel.is_cancelled() || self.number > bounds::PARAGRAPHS {
                return None;
            }
            match reader.read_event() {
                Ok(Event::Start(tag)) if self.skipping > 0 || is_skipped(&local(&tag)) => {
                    self.skipping += 1;
                }
                Ok(Event::End(_)) if self.skipping > 0 => self.skipping -= 1,
                Ok(Event::Eof) => return None,
                Ok(_) if self.skipping > 0 => {}
                Ok(Event::Start(tag)) => match self.boxes.start(&local(&tag)) {
                    Step::Reads => self.start(&tag),
                    Step::Passes => {}
                    Step::Turns => self.open_box(),
                    Step::Skips => self.skipping += 1,
                },
                Ok(Event::Empty(tag)) => {
                    let name = local(&tag);
                    if !SKIPPED.contains(&name.as_str()) && self.boxes.start(&name) == Step::Reads {
                        self.start(&tag);
                        self.end(&name);
                    }
                }
                Ok(Event::End(tag)) => match self.boxes.end(tag.local_name().as_ref()) {
                    Step::Reads => self.end(tag.local_name().as_ref()),
                    Step::Turns => self.close_box(),
                    Step::Passes | Step::Skips => {}
                },
                Ok(Event::Text(words)) if self.in_text => self.push(&words.xml10_content()),
                Ok(Event::CData(words)) if self.in_text => self.push(&words.xml10_content()),
                Ok(Event::GeneralRef(reference)) if self.in_text => {
                    if let Some(c) = html::resolve_reference(&reference) {
                        self.push(&c.to_string());
                    }
                }
                Ok(_) => {}
                Err(broken) => return Some(broken.to_string()),
            }
        }
    }

    fn open_box(&mut self) {
        self.outside = Some(Look {
            bold: self.bold,
            style_bold: self.style_bold,
            in_run: self.in_run,
            in_text: self.in_text,
            in_properties: self.in_paragraph_properties,
        });
        (self.in_run, self.in_text, self.in_paragraph_properties) = (false, false, false);
    }

    fn close_box(&mut self) {
        let look = self.outside.take().unwrap_or_default();
        (self.bold, self.style_bold) = (look.bold, look.style_bold);
        (self.in_run, self.in_text) = (look.in_run, look.in_text);
        self.in_paragraph_properties = look.in_properties;
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        match local(tag).as_str() {
            "p" => {
                self.number += 1;
                self.style_bold = false;
                self.paragraphs.push(Paragraph { number: self.number, ..Paragraph::default() });
            }
            "pPr" => self.in_paragraph_properties = true,
            "pStyle" => self.style(tag),
            "numPr" => self.mark(|paragraph| paragraph.listed = true),
            "numId" if attribute(tag, "val").as_deref() == Some("0") => {
                self.mark(|paragraph| paragraph.listed = false)
            }
            "outlineLvl" => {
                let level = attribute(tag, "val").and_then(|level| level.parse::<u8>().ok());
                if let Some(level) = level.filter(|level| *level < 9) {
                    self.mark(|paragraph| paragraph.heading = Some(level + 1));
                }
            }
            "r" => {
                self.in_run = true;
                self.bold = self.style_bold;
            }
            "b" if self.in_run && !self.in_paragraph_properties => self.bold = is_on(tag),
            "t" => self.in_text = true,
            "tab" if self.in_run => self.push("\t"),
            "br" | "cr" if self.in_run => self.push("\n"),
            "noBreakHyphen" => self.push("\u{2011}"),
            // A table in a box is text of the box.
            "tbl" if self.tables.len() >= TABLES_DEEP || self.boxes.is_inside() => self.deeper += 1,
            "tbl" => self.tables.push(OpenTable::default()),
            _ if self.deeper == 0 => self.table_part(tag),
            _ => {}
        }
    }

    fn style(&mut self, tag: &BytesStart<'_>) {
        let id = attribute(tag, "val").unwrap_or_default();
        // Without its definition a style still tells by its id: `Heading2`.
        let style = self
            .styles
            .get(&id)
            .cloned()
            .unwrap_or_else(|| Style { heading: heading_of(&id.to_lowercase()), ..Style::default() });
        self.style_bold = style.bold;
        self.mark(|paragraph| {
            paragraph.heading = style.heading;
            paragraph.listed |= style.listed;
        });
    }

    fn mark(&mut self, change: impl FnOnce(&mut Paragraph)) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            change(paragraph);
        }
    }

    fn table_part(&mut self, tag: &BytesStart<'_>) {
        let Some(table) = self.tables.last_mut() else { return };
        let count = || attribute(tag, "val").and_then(|value| value.parse::<usize>().ok()).unwrap_or(1);
        match local(tag).as_str() {
            "tr" => {
                table.row = Vec::new();
                table.column = 0;
            }
            "gridBefore" => table.column += count().min(SPAN),
            "tc" => {
                let cell = Cell { paragraphs: Vec::new(), column: table.column, columns: 1, rows: 1 };
                table.cell = Some((cell, Merge::None));
            }
            "gridSpan" => {
                if let Some((cell, _)) = &mut table.cell {
                    cell.columns = count().clamp(1, SPAN);
                }
            }
            "vMerge" => {
                if let Some((_, merge)) = &mut table.cell {
                    let restarts = attribute(tag, "val").as_deref() == Some("restart");
                    *merge = if restarts { Merge::Restart } else { Merge::Continue };
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self.end_paragraph(),
            "pPr" => self.in_paragraph_properties = false,
            "r" => self.in_run = false,
            "t" => self.in_text = false,
            "tbl" if self.deeper > 0 => self.deeper -= 1,
            "tbl" => self.end_table(),
            "tc" if self.deeper == 0 => {
                if let Some(table) = self.tables.last_mut()
                    && let Some((cell, merge)) = table.cell.take()
                {
                    table.column += cell.columns;
                    table.row.push((cell, merge));
                }
            }
            "tr" if self.deeper == 0 => {
                if let Some(table) = self.tables.last_mut() {
                    let row = std::mem::take(&mut table.row);
                    table.rows.push(row);
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        let bold = self.bold;
        if let Some(paragraph) = self.paragraphs.last_mut() {
            match paragraph.runs.last_mut() {
                Some(run) if run.bold == bold => run.text.push_str(text),
                _ => paragraph.runs.push(Run { text: text.to_owned(), bold }),
            }
        }
    }

    fn end_paragraph(&mut self) {
        let Some(mut paragraph) = self.paragraphs.pop() else { return };
        if let Some(run) = paragraph.runs.first_mut() {
            let (text, listed) = plain::strip_bullet(run.text.trim_start());
            if listed {
                run.text = text.to_owned();
                paragraph.listed = true;
            }
        }
        if self.boxes.is_inside() && !self.paragraphs.is_empty() {
            return self.boxed.push(paragraph);
        }
        let boxed = std::mem::take(&mut self.boxed);
        for paragraph in std::iter::once(paragraph).chain(boxed) {
            match self.tables.last_mut().and_then(|table| table.cell.as_mut()) {
                Some((cell, _)) => cell.paragraphs.push(paragraph),
                None => self.blocks.push(Block::Paragraph(paragraph)),
            }
        }
    }

    fn end_table(&mut self) {
        let Some(table) = self.tables.pop() else { return };
        self.blocks.push(Block::Table(merged(table.rows)));
    }

    /// What was read, with tables that were never closed.
    fn finish(mut self) -> Vec<Block> {
        while !self.paragraphs.is_empty() {
            self.end_paragraph();
        }
        while let Some(table) = self.tables.last_mut() {
            if let Some(cell) = table.cell.take() {
                table.row.push(cell);
            }
            let row = std::mem::take(&mut table.row);
            table.rows.push(row);
            self.end_table();
        }
        self.blocks
    }
}

/// Whether an element is left out with all that lies in it.
fn is_skipped(name: &str) -> bool {
    SKIPPED.contains(&name) && !Boxes::knows(name)
}
