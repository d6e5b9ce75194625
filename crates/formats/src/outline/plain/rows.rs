//! Tables in plain text: rows with upright strokes, as Markdown has them, and rows set with tabs.

use super::line::read_line;
use crate::outline::document::{Block, Cell, Table};
use crate::outline::headings::Head;

pub(super) fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('|') && line.len() > 1 || line.matches('|').count() >= 2
}

/// Whether a line alone is a row set with tabs: a time, a title, and more than that.
pub(super) fn is_timed_row(line: &str) -> bool {
    let mut cells = line.split('\t');
    let first = cells.next().unwrap_or_default();
    cells.count() > 1 && Head::read(first).is_some_and(|head| !head.times.is_empty() && head.is_bare())
}

/// Whether a line alone is a row with strokes: a time, and two parts more.
pub(super) fn is_timed_pipe_row(line: &str) -> bool {
    let first = line.trim().split('|').next().unwrap_or_default();
    is_row(line)
        && Head::read(first)
            .is_some_and(|head| !head.times.is_empty() && head.is_bare() && head.dates.is_empty())
}

/// A table of Markdown.
pub(super) fn pipe_table(lines: &[(usize, &str)]) -> Table {
    let is_ruler = |line: &str| line.chars().all(|c| "|-: +\t".contains(c)) && line.contains('-');
    let rows = lines.iter().filter(|(_, line)| !is_ruler(line)).map(|(number, line)| {
        let line = line.trim();
        let line = line.strip_prefix('|').unwrap_or(line);
        let line = line.strip_suffix('|').unwrap_or(line);
        let line = line.replace("\\|", "\u{1}");
        let cells: Vec<String> = line.split('|').map(|cell| cell.replace('\u{1}', "|")).collect();
        row_of(&cells, *number)
    });
    Table { rows: rows.collect(), by_tabs: false }
}

/// Lines whose parts stand apart by tabs.
pub(super) fn tab_table(lines: &[(usize, &str)]) -> Table {
    // A line set in among others that are not has no time of its own.
    let all_set_in = lines.iter().all(|(_, line)| line.starts_with('\t'));
    let rows = lines.iter().map(|(number, line)| {
        let line = if all_set_in { line.trim() } else { line.trim_end() };
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        row_of(&cells, *number)
    });
    Table { rows: rows.collect(), by_tabs: true }
}

/// Turns paragraphs that are rows of an agenda set with tabs into a table.
pub(in crate::outline) fn tables_of_tabs(blocks: &mut Vec<Block>) {
    let is_tabbed = |block: &Block| match block {
        Block::Paragraph(paragraph) => {
            let text = paragraph.text();
            let first = text.split('\t').next().unwrap_or_default();
            text.contains('\t')
                && Head::read(first).is_some_and(|head| !head.times.is_empty() && head.is_bare())
        }
        Block::Table(_) => false,
    };
    // Rows that line breaks part, all in one paragraph.
    let parted = blocks.drain(..).flat_map(|block| match block {
        Block::Paragraph(paragraph) => {
            let lines: Vec<Block> = paragraph.lines().into_iter().map(Block::Paragraph).collect();
            let is_rows = lines.iter().filter(|line| is_tabbed(line)).count() > 1;
            if is_rows { lines } else { vec![Block::Paragraph(paragraph)] }
        }
        table => vec![table],
    });
    *blocks = parted.collect();
    let mut out: Vec<Block> = Vec::with_capacity(blocks.len());
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for block in blocks.drain(..) {
        match &block {
            Block::Paragraph(paragraph) if is_tabbed(&block) => {
                let cells: Vec<String> = paragraph
                    .text()
                    .split('\t')
                    .filter(|cell| !cell.trim().is_empty())
                    .map(str::to_owned)
                    .collect();
                rows.push(row_of(&cells, paragraph.number));
            }
            Block::Paragraph(paragraph) if !rows.is_empty() && paragraph.text().is_empty() => {}
            _ => {
                if !rows.is_empty() {
                    out.push(Block::Table(Table { rows: std::mem::take(&mut rows), by_tabs: true }));
                }
                out.push(block);
            }
        }
    }
    if !rows.is_empty() {
        out.push(Block::Table(Table { rows, by_tabs: true }));
    }
    *blocks = out;
}

/// A row of these cells, all on one line of the text.
pub(super) fn row_of(cells: &[String], number: usize) -> Vec<Cell> {
    let cell = |(column, text): (usize, &String)| Cell {
        paragraphs: text
            .replace("<br/>", "<br>")
            .replace("<br />", "<br>")
            .split("<br>")
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(|line| read_line(line, number))
            .collect(),
        column,
        columns: 1,
        rows: 1,
        ..Cell::default()
    };
    cells.iter().enumerate().map(cell).collect()
}
