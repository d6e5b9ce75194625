//! A document as every source gives it: paragraphs and tables in reading order, with places.
//!
//! Owns no format and no meaning: what is bold, listed, headed or in a cell, and where it stands.

use crate::SourceLocation;
use rostrum_programme::remove_control_characters;

/// How many characters of a paragraph are quoted in a place.
const QUOTED_CHARS: usize = 60;

/// A piece of text in one weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub text: String,
    pub bold: bool,
}

/// A paragraph, or a line that stands for itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub runs: Vec<Run>,
    /// The level of a heading, from 1; 0 for a title above all headings.
    pub heading: Option<u8>,
    /// Whether it is an item of a list, bulleted or numbered.
    pub listed: bool,
    /// Whether it follows the one before without a gap.
    pub follows: bool,
    /// The line of a text, or the paragraph of a document, from 1.
    pub number: usize,
    /// Addresses with their words, where the source marks them.
    pub links: Vec<(String, String)>,
}

impl Paragraph {
    /// One run of text.
    pub(super) fn plain(text: impl Into<String>, number: usize) -> Self {
        Self { runs: vec![Run { text: text.into(), bold: false }], number, ..Self::default() }
    }

    fn clean(&mut self) -> usize {
        let runs: usize = self.runs.iter_mut().map(|run| remove_control_characters(&mut run.text)).sum();
        let links = self
            .links
            .iter_mut()
            .map(|(url, title)| remove_control_characters(url) + remove_control_characters(title));
        runs + links.sum::<usize>()
    }

    /// The whole text, without white space around it.
    pub(super) fn text(&self) -> String {
        let text: String = self.runs.iter().map(|run| run.text.as_str()).collect();
        text.trim().to_owned()
    }

    /// Whether all that can be seen of it is bold.
    pub(super) fn is_bold(&self) -> bool {
        let mut seen = self.runs.iter().filter(|run| !run.text.trim().is_empty()).peekable();
        seen.peek().is_some() && seen.all(|run| run.bold)
    }

    /// The lines of a paragraph with line breaks, each a paragraph.
    pub(super) fn lines(&self) -> Vec<Self> {
        let mut lines = vec![Self { runs: Vec::new(), ..self.clone() }];
        for run in &self.runs {
            for (index, piece) in run.text.split('\n').enumerate() {
                if index > 0 {
                    lines.push(Self { runs: Vec::new(), follows: true, ..self.clone() });
                }
                if let Some(line) = lines.last_mut() {
                    line.runs.push(Run { text: piece.to_owned(), bold: run.bold });
                }
            }
        }
        lines.retain(|line| !line.text().is_empty());
        lines
    }
}

/// A cell of a table; it may cover several columns and rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub paragraphs: Vec<Paragraph>,
    /// The column that it begins in, from 0.
    pub column: usize,
    /// How many columns it covers.
    pub columns: usize,
    /// How many rows it covers.
    pub rows: usize,
    /// Its lines that were left out by hand: what stands beside them does not take their place.
    pub left_out: Vec<Paragraph>,
}

impl Cell {
    /// Its text, paragraphs on lines of their own.
    pub(super) fn text(&self) -> String {
        let texts: Vec<String> = self.paragraphs.iter().map(Paragraph::text).collect();
        texts.join("\n").trim().to_owned()
    }

    /// Its lines, each a paragraph.
    pub(super) fn lines(&self) -> Vec<Paragraph> {
        self.paragraphs.iter().flat_map(Paragraph::lines).collect()
    }
}

/// A table: rows of cells; a cell that covers several rows stands in the first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub rows: Vec<Vec<Cell>>,
    /// Whether only tabs make it one: what follows goes on with its last row.
    pub by_tabs: bool,
}

/// A paragraph or a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    Paragraph(Paragraph),
    Table(Table),
}

/// What the numbers of paragraphs count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Numbering {
    #[default]
    Lines,
    Paragraphs,
}

/// A document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Document {
    pub blocks: Vec<Block>,
    pub numbering: Numbering,
    /// The title in the file's properties.
    pub title: Option<String>,
    /// The year in which the file was last changed, as its properties say.
    pub year: Option<i32>,
    /// The number of the first line of each page, where the source has pages.
    pub page_starts: Vec<usize>,
}

impl Document {
    /// Takes out of it what is no text, before it is read as a programme; how many characters went.
    pub(super) fn clean(&mut self) -> usize {
        let mut gone = self.title.as_mut().map_or(0, remove_control_characters);
        self.for_each_paragraph(|paragraph| gone += paragraph.clean());
        gone
    }

    /// Every paragraph in reading order, those of cells too.
    pub(super) fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.blocks.iter().flat_map(|block| {
            let (own, table) = match block {
                Block::Paragraph(paragraph) => (Some(paragraph), None),
                Block::Table(table) => (None, Some(table)),
            };
            let cells = table.into_iter().flat_map(|table| table.rows.iter().flatten());
            own.into_iter().chain(cells.flat_map(|cell| &cell.paragraphs))
        })
    }

    /// The page of a paragraph, from 1.
    pub(super) fn page_of(&self, number: usize) -> Option<usize> {
        let page = self.page_starts.partition_point(|first| *first <= number);
        (page > 0).then_some(page)
    }

    /// Changes every paragraph, in reading order.
    pub(super) fn for_each_paragraph(&mut self, mut change: impl FnMut(&mut Paragraph)) {
        for block in &mut self.blocks {
            match block {
                Block::Paragraph(paragraph) => change(paragraph),
                Block::Table(table) => {
                    let cells = table.rows.iter_mut().flatten();
                    cells.flat_map(|cell| &mut cell.paragraphs).for_each(&mut change);
                }
            }
        }
    }

    /// The place of a paragraph.
    pub(super) fn place(&self, number: usize, text: &str) -> SourceLocation {
        match self.numbering {
            Numbering::Lines => SourceLocation::Line { line: number, column: 0 },
            Numbering::Paragraphs => {
                let text: String = text.chars().map(|c| if c == '\n' { ' ' } else { c }).collect();
                let quoted: String = text.chars().take(QUOTED_CHARS).collect();
                SourceLocation::Paragraph { number, text: quoted }
            }
        }
    }
}
