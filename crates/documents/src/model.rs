//! A document as all writers take it: paragraphs with named styles, tables, footnotes.

use super::origin::StatementOrigin;
use rostrum_programme::{LangTag, remove_control_characters};

/// What a document is for: it decides type sizes, margins and what stands in the foot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// To be read aloud from: large type, a wide margin for time marks.
    Reading,
    /// For interpreters: numbered paragraphs.
    Interpreters,
    /// A report.
    Report,
}

/// The named style of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// The document's title.
    Title,
    /// A line below the title.
    Subtitle,
    /// A heading, from 1 to 4.
    Heading(u8),
    /// Running text.
    Body,
    /// Running text whose paragraphs are numbered through the document.
    Numbered,
    /// Something quoted.
    Quote,
    /// An item with a bullet, at a depth from 0.
    Bullet(u8),
    /// An item with a number of its own, at a depth from 0; the number stands in [`Paragraph::number`].
    Item(u8),
    /// Text as it was typed.
    Code,
    /// A cell of a table.
    Cell,
    /// A cell of a table's head.
    CellHead,
    /// The name of a field in the block at the head of a statement.
    FieldName,
    /// The value of a field there.
    Field,
    /// A remark of ours that is not part of the text: "Check against delivery".
    Remark,
    /// A minute mark in the margin.
    Time,
}

/// A stretch of text in one look.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextRun {
    /// The text. A line break is `\n`.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Struck out.
    pub struck: bool,
    /// A footnote that is called here: its place in [`Document::notes`].
    pub note: Option<usize>,
    /// A sign of ours that is not part of the text: where a minute is, "can be cut".
    pub sign: bool,
}

impl TextRun {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Bold text.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: true, ..Self::default() }
    }
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Its style.
    pub style: Style,
    /// Its text.
    pub runs: Vec<TextRun>,
    /// Its language, where that is not the document's.
    pub lang: Option<LangTag>,
    /// Its number, for [`Style::Item`] and [`Style::Numbered`].
    pub number: Option<u64>,
    /// Its number among the numbered paragraphs, where it has another look: an item, a quotation.
    pub running: Option<u64>,
    /// For [`Style::Time`]: beside which line of the paragraph below it stands, from 0, as is estimated.
    pub line: u32,
    /// Whether it may be left out when time is short.
    pub cuttable: bool,
    /// Whether it begins a page.
    pub new_page: bool,
}

impl Paragraph {
    /// A paragraph of plain text.
    pub fn new(style: Style, text: impl Into<String>) -> Self {
        Self::of(style, vec![TextRun::plain(text)])
    }

    /// A paragraph of runs.
    pub fn of(style: Style, runs: Vec<TextRun>) -> Self {
        Self {
            style,
            runs,
            lang: None,
            number: None,
            running: None,
            line: 0,
            cuttable: false,
            new_page: false,
        }
    }

    /// The same, on a new page.
    pub fn on_new_page(mut self) -> Self {
        self.new_page = true;
        self
    }

    /// The text alone, without signs of ours.
    pub fn text(&self) -> String {
        self.runs.iter().filter(|run| !run.sign).map(|run| run.text.as_str()).collect()
    }
}

/// How a table looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Names on the left, values on the right, no lines: the block at the head of a statement.
    Fields,
    /// Rows under a head, with hairlines.
    Rows,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// How it looks.
    pub kind: TableKind,
    /// The share of each column in the width.
    pub shares: Vec<u16>,
    /// Rows of cells of paragraphs; of a table with rows the first is the head.
    pub rows: Vec<Vec<Vec<Paragraph>>>,
}

/// A paragraph or a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
}

impl From<Paragraph> for Block {
    fn from(paragraph: Paragraph) -> Self {
        Self::Paragraph(paragraph)
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

/// A footnote.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Footnote {
    /// Its paragraphs, each a list of runs.
    pub paragraphs: Vec<Vec<TextRun>>,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is for.
    pub layout: Layout,
    /// Its language.
    pub lang: LangTag,
    /// Its title, for the file's properties.
    pub title: String,
    /// The short line at the head of each page; empty for none.
    pub running: String,
    /// What stands before and after the page's number in the foot: `第`, `页`.
    pub page_words: (String, String),
    /// The text.
    pub blocks: Vec<Block>,
    /// Footnotes, in the order in which they are called.
    pub notes: Vec<Footnote>,
    /// Of which interventions it is made, for the file's properties: by these it is known when it comes back.
    pub origins: Vec<StatementOrigin>,
}

impl Document {
    /// An empty document.
    pub fn new(layout: Layout, lang: LangTag, title: impl Into<String>) -> Self {
        Self {
            layout,
            lang,
            title: title.into(),
            running: String::new(),
            page_words: (String::new(), String::new()),
            blocks: Vec::new(),
            notes: Vec::new(),
            origins: Vec::new(),
        }
    }

    /// Adds a paragraph or a table.
    pub fn push(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }

    /// The same without control characters and whatever else is no text.
    pub fn without_control_characters(&self) -> Self {
        let mut document = self.clone();
        let (before, after) = &mut document.page_words;
        for text in [&mut document.title, &mut document.running, before, after] {
            remove_control_characters(text);
        }
        for block in &mut document.blocks {
            match block {
                Block::Paragraph(paragraph) => clean_runs(&mut paragraph.runs),
                Block::Table(table) => {
                    let cells = table.rows.iter_mut().flatten().flatten();
                    cells.for_each(|paragraph| clean_runs(&mut paragraph.runs));
                }
            }
        }
        document.notes.iter_mut().flat_map(|note| &mut note.paragraphs).for_each(|runs| clean_runs(runs));
        document
    }

    /// Every paragraph in reading order, those in tables too.
    pub fn paragraphs(&self) -> Vec<&Paragraph> {
        let mut all = Vec::new();
        for block in &self.blocks {
            match block {
                Block::Paragraph(paragraph) => all.push(paragraph),
                Block::Table(table) => all.extend(table.rows.iter().flatten().flatten()),
            }
        }
        all
    }
}

fn clean_runs(runs: &mut [TextRun]) {
    for run in runs {
        remove_control_characters(&mut run.text);
    }
}
