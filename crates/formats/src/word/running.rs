//! A Word document as running text: paragraphs with style, look, list and notes, as they read when every
//! tracked change is accepted.
//!
//! Refuses headers, footers, drawings, comments. A document that breaks off is refused as a whole: what
//! is missing would look as if somebody had taken it out.

use super::{Package, SKIPPED, attribute, error, heading_of, is_on, local, text_of};
use crate::guard::run_guarded;
use crate::{ReadError, ReadErrorKind, bounds, html};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, HashMap};

/// A stretch of text in one look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RunningRun {
    /// The text. A line break is `\n`.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Struck out.
    pub struck: bool,
    /// The id of its character style; empty for none.
    pub style: String,
    /// The id of the note that is called here.
    pub note: Option<String>,
}

/// How a paragraph is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListMark {
    /// How deep, from 0.
    pub level: u8,
    /// Numbered rather than bulleted.
    pub numbered: bool,
}

/// Where in which table a paragraph stands, each from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellPlace {
    /// The table.
    pub table: usize,
    /// The row.
    pub row: usize,
    /// The cell in the row.
    pub cell: usize,
}

/// A paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RunningParagraph {
    /// The id of its style; empty for none.
    pub style: String,
    /// The level of a heading, from 1; 0 for a title.
    pub heading: Option<u8>,
    /// How it is listed, if it is.
    pub list: Option<ListMark>,
    /// The cell that it stands in.
    pub cell: Option<CellPlace>,
    /// Whether it stands in a frame of its own, in the margin.
    pub framed: bool,
    /// Its text.
    pub runs: Vec<RunningRun>,
    /// Its mark was deleted: the next paragraph goes on in it.
    joins: bool,
}

impl RunningParagraph {
    /// The text alone.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// A document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RunningText {
    /// The paragraphs, those of tables too, in reading order.
    pub paragraphs: Vec<RunningParagraph>,
    /// The texts of notes by id, each a list of paragraphs.
    pub notes: BTreeMap<String, Vec<RunningParagraph>>,
}

/// Reads a document.
///
/// # Errors
/// A file that is too large or inflates beyond bounds, is no Word document, or breaks off.
pub fn read_running_text(bytes: &[u8]) -> Result<RunningText, ReadError> {
    super::check_size(bytes)?;
    run_guarded(|| {
        let mut package = Package::open(bytes)?;
        let body = package.body()?;
        if let Some(broken) = body.broken {
            return Err(error(ReadErrorKind::Syntax(broken)));
        }
        let styles = package.small("word/styles.xml").map(|text| styles_of(&text)).unwrap_or_default();
        let lists = package.small("word/numbering.xml").map(|text| lists_of(&text)).unwrap_or_default();
        let notes = package.part("word/footnotes.xml", super::PART_BYTES)?;
        let mut walk = Walk { styles: &styles, lists: &lists, ..Walk::new() };
        walk.run(&text_of(&body.bytes))?;
        let mut text = RunningText { paragraphs: walk.finish(), notes: BTreeMap::new() };
        if let Some(notes) = notes {
            let mut walk = Walk { styles: &styles, lists: &lists, ..Walk::new() };
            walk.run(&text_of(&notes.bytes))?;
            walk.finish();
            text.notes = walk.notes;
        }
        Ok(text)
    })
}

#[derive(Debug, Clone, Default)]
struct Style {
    heading: Option<u8>,
    list: Option<ListMark>,
}

fn tags(text: &str, mut with: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => with(&tag),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

fn styles_of(text: &str) -> HashMap<String, Style> {
    let mut styles: HashMap<String, Style> = HashMap::new();
    let mut id = String::new();
    tags(text, |tag| match local(tag).as_str() {
        "style" => id = attribute(tag, "styleId").unwrap_or_default(),
        "name" => {
            let name = attribute(tag, "val").unwrap_or_default().to_lowercase();
            let style = styles.entry(id.clone()).or_default();
            style.heading = heading_of(&name);
            let level = name.chars().last().and_then(|c| c.to_digit(10)).map_or(0, |level| level - 1);
            let level = u8::try_from(level).unwrap_or(0);
            let numbered = name.starts_with("list number");
            if numbered || name.starts_with("list bullet") {
                style.list = Some(ListMark { level, numbered });
            }
        }
        "outlineLvl" => {
            let level = attribute(tag, "val").and_then(|level| level.parse::<u8>().ok());
            if let Some(level) = level.filter(|level| *level < 9) {
                styles.entry(id.clone()).or_default().heading = Some(level + 1);
            }
        }
        _ => {}
    });
    styles
}

/// Which lists are numbered, by the id that paragraphs name.
fn lists_of(text: &str) -> HashMap<String, bool> {
    let mut abstracts: HashMap<String, bool> = HashMap::new();
    let mut lists: HashMap<String, bool> = HashMap::new();
    let (mut whole, mut list) = (String::new(), String::new());
    tags(text, |tag| match local(tag).as_str() {
        "abstractNum" => whole = attribute(tag, "abstractNumId").unwrap_or_default(),
        "numFmt" => {
            let bullet =
                attribute(tag, "val").is_some_and(|format| matches!(format.as_str(), "bullet" | "none"));
            // The first level decides.
            abstracts.entry(whole.clone()).or_insert(!bullet);
        }
        "num" => list = attribute(tag, "numId").unwrap_or_default(),
        "abstractNumId" => {
            let of = attribute(tag, "val").unwrap_or_default();
            lists.insert(list.clone(), abstracts.get(&of).copied().unwrap_or(true));
        }
        _ => {}
    });
    lists
}

/// The state of one walk.
struct Walk<'s> {
    styles: &'s HashMap<String, Style>,
    lists: &'s HashMap<String, bool>,
    done: Vec<RunningParagraph>,
    open: Vec<RunningParagraph>,
    run: RunningRun,
    in_run: bool,
    in_text: bool,
    in_properties: bool,
    skipping: usize,
    /// Tables that are open, with row and cell.
    tables: Vec<CellPlace>,
    tables_seen: usize,
    /// The note that is read, and those that were.
    note: Option<String>,
    notes: BTreeMap<String, Vec<RunningParagraph>>,
}

impl Walk<'_> {
    fn new() -> Walk<'static> {
        static NO_STYLES: std::sync::LazyLock<HashMap<String, Style>> =
            std::sync::LazyLock::new(HashMap::new);
        static NO_LISTS: std::sync::LazyLock<HashMap<String, bool>> = std::sync::LazyLock::new(HashMap::new);
        Walk {
            styles: &NO_STYLES,
            lists: &NO_LISTS,
            done: Vec::new(),
            open: Vec::new(),
            run: RunningRun::default(),
            in_run: false,
            in_text: false,
            in_properties: false,
            skipping: 0,
            tables: Vec::new(),
            tables_seen: 0,
            note: None,
            notes: BTreeMap::new(),
        }
    }

    fn run(&mut self, text: &str) -> Result<(), ReadError> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_end_names = false;
        loop {
            bounds::check_parts(self.done.len() + self.open.len(), bounds::PARAGRAPHS)?;
            match reader.read_event() {
                Ok(Event::Start(tag)) if self.skipping > 0 || SKIPPED.contains(&local(&tag).as_str()) => {
                    self.skipping += 1;
                }
                Ok(Event::End(_)) if self.skipping > 0 => self.skipping -= 1,
                Ok(Event::Eof) => return Ok(()),
                Ok(_) if self.skipping > 0 => {}
                Ok(Event::Start(tag)) => self.start(&tag),
                Ok(Event::Empty(tag)) => {
                    let name = local(&tag);
                    if matches!(name.as_str(), "del" | "moveFrom") && self.in_properties {
                        // The mark at the paragraph's end was deleted.
                        self.mark(|paragraph| paragraph.joins = true);
                    } else if !SKIPPED.contains(&name.as_str()) {
                        self.start(&tag);
                        self.end(&name);
                    }
                }
                Ok(Event::End(tag)) => self.end(tag.local_name().as_ref()),
                Ok(Event::Text(words)) if self.in_text => self.push(&words.xml10_content()),
                Ok(Event::CData(words)) if self.in_text => self.push(&words.xml10_content()),
                Ok(Event::GeneralRef(reference)) if self.in_text => {
                    if let Some(c) = html::resolve_reference(&reference) {
                        self.push(&c.to_string());
                    }
                }
                Ok(_) => {}
                Err(broken) => return Err(error(ReadErrorKind::Syntax(broken.to_string()))),
            }
        }
    }

    fn mark(&mut self, change: impl FnOnce(&mut RunningParagraph)) {
        if let Some(paragraph) = self.open.last_mut() {
            change(paragraph);
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        match local(tag).as_str() {
            "footnote" => {
                let separator = attribute(tag, "type").is_some_and(|kind| kind != "normal");
                self.note = attribute(tag, "id").filter(|_| !separator);
            }
            "p" => {
                let cell = self.tables.last().copied();
                self.open.push(RunningParagraph { cell, ..RunningParagraph::default() });
            }
            "pPr" => self.in_properties = true,
            "pStyle" => self.style(&attribute(tag, "val").unwrap_or_default()),
            "ilvl" => {
                let level = attribute(tag, "val").and_then(|level| level.parse().ok()).unwrap_or(0);
                self.mark(|paragraph| {
                    let numbered = paragraph.list.is_some_and(|list| list.numbered);
                    paragraph.list = Some(ListMark { level, numbered });
                });
            }
            "numId" => {
                let id = attribute(tag, "val").unwrap_or_default();
                let numbered = self.lists.get(&id).copied();
                self.mark(|paragraph| {
                    let level = paragraph.list.map_or(0, |list| list.level);
                    paragraph.list = numbered.map(|numbered| ListMark { level, numbered });
                });
            }
            "framePr" => self.mark(|paragraph| paragraph.framed = true),
            "outlineLvl" => {
                let level = attribute(tag, "val").and_then(|level| level.parse::<u8>().ok());
                if let Some(level) = level.filter(|level| *level < 9) {
                    self.mark(|paragraph| paragraph.heading = Some(level + 1));
                }
            }
            "r" => {
                self.in_run = true;
                self.run = RunningRun::default();
            }
            "rStyle" if self.in_run => self.run.style = attribute(tag, "val").unwrap_or_default(),
            "b" if self.in_run => self.run.bold = is_on(tag),
            "i" if self.in_run => self.run.italic = is_on(tag),
            "strike" | "dstrike" if self.in_run => self.run.struck = is_on(tag),
            "t" => self.in_text = true,
            "tab" if self.in_run => self.push("\t"),
            "br" if attribute(tag, "type").is_some_and(|kind| kind != "textWrapping") => {}
            "br" | "cr" if self.in_run => self.push("\n"),
            "noBreakHyphen" => self.push("\u{2011}"),
            "footnoteReference" => {
                let run = RunningRun { note: attribute(tag, "id"), ..RunningRun::default() };
                self.mark(|paragraph| paragraph.runs.push(run));
            }
            "tbl" => {
                self.tables.push(CellPlace { table: self.tables_seen, row: 0, cell: 0 });
                self.tables_seen += 1;
            }
            _ => {}
        }
    }

    fn style(&mut self, id: &str) {
        // Without its definition a style still tells by its id: `Heading2`.
        let style = self
            .styles
            .get(id)
            .cloned()
            .unwrap_or_else(|| Style { heading: heading_of(&id.to_lowercase()), list: None });
        self.mark(|paragraph| {
            paragraph.style = id.to_owned();
            paragraph.heading = style.heading;
            paragraph.list = style.list;
        });
    }

    fn push(&mut self, text: &str) {
        let look = RunningRun { text: String::new(), ..self.run.clone() };
        self.mark(|paragraph| match paragraph.runs.last_mut() {
            Some(last) if RunningRun { text: String::new(), ..last.clone() } == look => {
                last.text.push_str(text)
            }
            _ => paragraph.runs.push(RunningRun { text: text.to_owned(), ..look }),
        });
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self.end_paragraph(),
            "pPr" => self.in_properties = false,
            "r" => self.in_run = false,
            "t" => self.in_text = false,
            "tc" => {
                if let Some(place) = self.tables.last_mut() {
                    place.cell += 1;
                }
            }
            "tr" => {
                if let Some(place) = self.tables.last_mut() {
                    place.row += 1;
                    place.cell = 0;
                }
            }
            "tbl" => {
                self.tables.pop();
            }
            "footnote" => {
                let paragraphs = std::mem::take(&mut self.done);
                if let Some(id) = self.note.take() {
                    self.notes.insert(id, paragraphs);
                }
            }
            _ => {}
        }
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.open.pop() else { return };
        match self.done.last_mut() {
            Some(before) if before.joins => {
                before.joins = paragraph.joins;
                before.runs.extend(paragraph.runs);
            }
            _ => self.done.push(paragraph),
        }
    }

    fn finish(&mut self) -> Vec<RunningParagraph> {
        while !self.open.is_empty() {
            self.end_paragraph();
        }
        std::mem::take(&mut self.done)
    }
}
