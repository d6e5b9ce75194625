//! Every line of a document in reading order, with what tells its form: its place in a table, the time above it.

use super::document::{Block, Document, Paragraph};
use super::headings::Head;

/// A line by its number and its text.
pub(super) type LineKey = (usize, String);

/// Where a line stands in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CellPlace {
    /// Which block of the document the table is.
    pub table: usize,
    pub row: usize,
    pub column: usize,
    /// The line in the cell, from 0.
    pub line: usize,
}

/// A line of a document, with what tells its form.
#[derive(Debug, Clone)]
pub(super) struct LineOfDocument {
    pub number: usize,
    pub text: String,
    /// The paragraph that it is a line of.
    pub paragraph: String,
    pub cell: Option<CellPlace>,
    /// How many lines below one with a clock time it stands; 0 for that one.
    pub below_time: Option<usize>,
    pub bold: bool,
    pub listed: bool,
}

/// Every line of a document in reading order.
pub(super) fn lines_of(document: &Document) -> Vec<LineOfDocument> {
    let mut lines = Vec::new();
    let mut below_time = None;
    for (at, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Paragraph(paragraph) => {
                for line in paragraph.lines() {
                    let text = line.text();
                    below_time = if has_time(&text) { Some(0) } else { below_time.map(|below| below + 1) };
                    lines.push(line_of(&line, paragraph, None, below_time));
                }
            }
            Block::Table(table) => {
                below_time = None;
                let cells = table.rows.iter().enumerate();
                for (row, cell) in cells.flat_map(|(row, cells)| cells.iter().map(move |cell| (row, cell))) {
                    let all = cell
                        .paragraphs
                        .iter()
                        .flat_map(|one| one.lines().into_iter().map(move |line| (one, line)));
                    for (index, (paragraph, line)) in all.enumerate() {
                        let place = CellPlace { table: at, row, column: cell.column, line: index };
                        lines.push(line_of(&line, paragraph, Some(place), None));
                    }
                }
            }
        }
    }
    lines
}

fn line_of(
    line: &Paragraph,
    whole: &Paragraph,
    cell: Option<CellPlace>,
    below_time: Option<usize>,
) -> LineOfDocument {
    LineOfDocument {
        number: line.number,
        text: line.text(),
        paragraph: whole.text(),
        cell,
        below_time,
        bold: line.is_bold(),
        listed: line.listed,
    }
}

/// Whether a clock time stands in a line.
pub(super) fn has_time(text: &str) -> bool {
    text.chars().any(char::is_numeric) && Head::read(text).is_some_and(|head| !head.times.is_empty())
}
