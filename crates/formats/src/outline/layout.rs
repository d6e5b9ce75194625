//! Lines of words to paragraphs and tables. Pure geometry, in points, y downwards.
//!
//! Drawn lines make a table (`lattice`). So does a column of times without any: its rows run from
//! one time to the next, its columns are parted by the white space that no line crosses. All else
//! is running text.

use super::columns::{Found, table_of};
use super::document::{Block, Cell, Paragraph, Run, Table};
use super::headings::Head;
use super::hyphens::{join, parts_word};
use super::joined_times::is_time_alone;
use super::lattice::Lattice;
use super::plain;
use super::segments::{GUTTER, Line, Mark, Page, Segment, lines_of, text_of};
use super::side_by_side::{Columns, columns_of};
use super::wrapped_times;
use rostrum_text::script::is_unspaced_letter_or_punctuation;
use std::collections::HashMap;

/// Lines farther apart than this part of their size are paragraphs of their own.
const PARAGRAPH_GAP: f64 = 1.75;
/// Lines are broken for want of room where their column is at least so wide, in sizes of the type: on a page of short lines
/// the widest of them is no margin.
const COLUMN_WIDTH: f64 = 12.0;
/// The same for a line with the time and the title of a session.
const SESSION_WIDTH: f64 = 18.0;
/// The most white space that a drawn cell has beside its lines, in points.
const MOST_PADDING: f64 = 12.0;
/// The space between two words, in sizes of the type.
const WORD_SPACE: f64 = 0.3;
/// Only so much of the room in a drawn cell is counted, as nobody knows its padding.
const SURE_ROOM: f64 = 0.9;
/// A line that stands on at least so many pages, and on most of them, belongs to none.
const REPEATED_PAGES: usize = 3;

/// A page taken apart: running text around at most one grid.
struct PageParts {
    before: Vec<Line>,
    grid: Option<(Lattice, Vec<Mark>)>,
    after: Vec<Line>,
}

impl PageParts {
    fn of(page: Page) -> Self {
        let Page { marks, rules } = page;
        let lattice = Lattice::of(&rules);
        let (Some(lattice), true) = (lattice, !rules.is_empty()) else {
            return Self { before: lines_of(marks), grid: None, after: Vec::new() };
        };
        let middle = |mark: &Mark| (mark.x + mark.width / 2.0, mark.y - 0.3 * mark.size);
        let bottom = lattice.ys.last().copied().unwrap_or(0.0);
        let (inside, outside): (Vec<Mark>, Vec<Mark>) = marks.into_iter().partition(|mark| {
            let (x, y) = middle(mark);
            lattice.area_at(x, y).is_some()
        });
        let (before, after): (Vec<Mark>, Vec<Mark>) =
            outside.into_iter().partition(|mark| middle(mark).1 < bottom);
        Self { before: lines_of(before), grid: Some((lattice, inside)), after: lines_of(after) }
    }
}

/// The blocks of a document of pages, and the number of the first line of each page.
pub(super) fn blocks_of(pages: Vec<Page>) -> (Vec<Block>, Vec<usize>) {
    let mut pages: Vec<PageParts> = pages.into_iter().map(PageParts::of).collect();
    drop_repeated(&mut pages);
    let mut writer = Writer { blocks: Vec::new(), number: 0, columns: None };
    let mut page_starts = Vec::with_capacity(pages.len());
    for page in pages {
        page_starts.push(writer.number + 1);
        writer.page(page.before, false);
        if let Some((lattice, marks)) = page.grid {
            writer.grid(&lattice, marks);
        }
        writer.page(page.after, false);
    }
    (writer.blocks, page_starts)
}

/// Drops running heads and feet, and lone page numbers at the first or last line of a page.
fn drop_repeated(pages: &mut [PageParts]) {
    let key = |line: &Line| -> String {
        let text: String = text_of(line).chars().filter(|c| !c.is_ascii_digit()).collect();
        let y = line.first().map_or(0.0, |segment| (segment.y / 4.0).round());
        format!("{y} {text}")
    };
    let mut counts: HashMap<String, usize> = HashMap::new();
    for line in pages.iter().flat_map(|page| page.before.iter().chain(&page.after)) {
        *counts.entry(key(line)).or_default() += 1;
    }
    let count = pages.len();
    let keeps = |line: &Line, at_edge: bool| {
        let text = text_of(line);
        let bare: String = text.chars().filter(|c| !c.is_whitespace() && !"-–—/|".contains(*c)).collect();
        let is_number = at_edge && (1..=4).contains(&bare.len()) && bare.chars().all(|c| c.is_ascii_digit());
        let seen = counts.get(&key(line)).copied().unwrap_or(0);
        let has_time = Head::read(&text).is_some_and(|head| !head.times.is_empty());
        !is_number && (has_time || seen < REPEATED_PAGES || seen * 10 < count * 6)
    };
    for page in pages {
        let all = page.before.len() + page.after.len();
        let mut at = 0;
        let mut keep = |line: &Line| {
            at += 1;
            keeps(line, at == 1 || at == all)
        };
        page.before.retain(&mut keep);
        page.after.retain(&mut keep);
    }
}

struct Writer {
    blocks: Vec<Block>,
    number: usize,
    /// The columns of the grid that was written last, while nothing else followed.
    columns: Option<Vec<f64>>,
}

impl Writer {
    /// Lines around tables without lines; `is_narrow` when times in two parts were put together above them.
    fn page(&mut self, mut lines: Vec<Line>, is_narrow: bool) {
        if lines.is_empty() {
            return;
        }
        self.columns = None;
        let is_narrow = wrapped_times::join(&mut lines) || is_narrow;
        let lines = match columns_of(lines) {
            Ok(Columns { above, left, right, below }) => {
                [above, left, right, below].into_iter().for_each(|lines| self.page(lines, is_narrow));
                return;
            }
            Err(lines) => lines,
        };
        match table_of(&lines, is_narrow) {
            Some(found) => {
                let mut above = lines;
                let mut inside = above.split_off(found.first.min(above.len()));
                let below = inside.split_off((found.end - found.first).min(inside.len()));
                self.running(above);
                self.table(inside, &found);
                // A page may hold a second table below the first.
                self.page(below, is_narrow);
            }
            None => self.running(lines),
        }
    }

    /// A drawn table; one that goes on from the page before is added to it.
    fn grid(&mut self, lattice: &Lattice, marks: Vec<Mark>) {
        let mut held: Vec<Vec<Mark>> = vec![Vec::new(); lattice.areas.len()];
        for mark in marks {
            let area = lattice.area_at(mark.x + mark.width / 2.0, mark.y - 0.3 * mark.size);
            if let Some(cell) = area.and_then(|area| held.get_mut(area)) {
                cell.push(mark);
            }
        }
        let mut rows: Vec<Vec<Cell>> = vec![Vec::new(); lattice.ys.len()];
        for (area, marks) in lattice.areas.iter().zip(held) {
            let edge = |at: usize| lattice.xs.get(at).copied().unwrap_or(0.0);
            let (from, to) = (edge(area.column), edge(area.column + area.columns));
            let padding = |mark: &Mark| (mark.x - from).min(to - mark.x - mark.width);
            let padding = marks.iter().map(padding).fold(MOST_PADDING, f64::min).max(0.0);
            let paragraphs = self.cell(lines_of(marks), to - from, Some(to - from - 2.0 * padding));
            if let Some(row) = rows.get_mut(area.row) {
                row.push(Cell {
                    paragraphs,
                    column: area.column,
                    columns: area.columns,
                    rows: area.rows,
                    ..Cell::default()
                });
            }
        }
        // Rows that only merged cells reach stay, empty: they count for the merging.
        match self.blocks.last_mut() {
            Some(Block::Table(table))
                if self.columns.as_ref().is_some_and(|known| lattice.has_columns_of(known)) =>
            {
                table.rows.extend(rows);
            }
            _ => self.blocks.push(Block::Table(Table { rows, by_tabs: false })),
        }
        self.columns = Some(lattice.xs.clone());
    }

    /// Lines to paragraphs: a line goes on when it was broken for want of room.
    fn running(&mut self, lines: Vec<Line>) {
        let right = lines.iter().flatten().map(|segment| segment.x1).fold(0.0, f64::max);
        let left = lines.iter().flatten().map(|segment| segment.x0).fold(right, f64::min);
        // Where the line above stands, its size, its right end, and whether it may have been broken.
        let mut above: Option<(f64, f64, f64, bool)> = None;
        for line in lines {
            let Some(first) = line.first() else { continue };
            let (x0, y, size) = (first.x0, first.y, first.size);
            let parts_word = self.ends_in_word(first);
            let x1 = line.last().map_or(first.x1, |last| last.x1);
            let goes_on = above.is_some_and(|(above_y, above_size, above_x1, may_break)| {
                let is_near = y - above_y <= PARAGRAPH_GAP * size && y > above_y;
                let same_size = (size - above_size).abs() < 0.2 * size;
                let was_full = above_x1 >= right - 8.0 * size && may_break;
                is_near && same_size && (was_full || parts_word)
            });
            let paragraph = self.paragraph(&line);
            let head = Head::read(&paragraph.text());
            let is_session = head.as_ref().is_some_and(Head::is_session);
            let opens = is_session
                || head.is_some_and(|head| head.is_day())
                || paragraph.listed
                || super::labels::section(&paragraph.text()).is_some();
            match self.blocks.last_mut() {
                Some(Block::Paragraph(before))
                    if goes_on && !opens && before.is_bold() == paragraph.is_bold() =>
                {
                    join(before, paragraph);
                    self.number -= 1;
                }
                _ => self.blocks.push(Block::Paragraph(paragraph)),
            }
            let may_break = if is_session {
                x1 - x0 >= SESSION_WIDTH * size
            } else {
                right - left >= COLUMN_WIDTH * size
            };
            above = Some((y, size, x1, may_break));
        }
    }

    /// Whether the line above broke off within a word that goes on here.
    fn ends_in_word(&self, first: &Segment) -> bool {
        let Some(Block::Paragraph(before)) = self.blocks.last() else { return false };
        before.runs.last().is_some_and(|run| parts_word(&run.text, &first.text()))
    }

    fn paragraph(&mut self, line: &[Segment]) -> Paragraph {
        self.number += 1;
        let mut runs: Vec<Run> = Vec::new();
        for (index, segment) in line.iter().enumerate() {
            for (at, run) in segment.runs.iter().enumerate() {
                let space = if index > 0 && at == 0 { " " } else { "" };
                runs.push(Run { text: format!("{space}{}", run.text), bold: run.bold });
            }
        }
        let mut listed = false;
        if let Some(first) = runs.first_mut() {
            let (text, found) = plain::strip_bullet(first.text.trim_start());
            if found {
                first.text = text.to_owned();
                listed = true;
            }
        }
        Paragraph { runs, listed, heading: None, follows: false, number: self.number, links: Vec::new() }
    }

    fn table(&mut self, lines: Vec<Line>, found: &Found) {
        let mut rows: Vec<Vec<Vec<Line>>> = vec![vec![Vec::new(); found.columns.len()]; found.rows.len()];
        let mut spans: HashMap<(usize, usize), usize> = HashMap::new();
        for line in lines {
            for segment in line {
                let middle = segment.y - 0.3 * segment.size;
                let row = found.rows.iter().rposition(|top| *top <= middle).unwrap_or(0);
                let from = found.columns.iter().rposition(|left| *left <= segment.x0 + GUTTER).unwrap_or(0);
                let to = found
                    .columns
                    .iter()
                    .rposition(|left| *left < segment.x1 - GUTTER)
                    .unwrap_or(from)
                    .max(from);
                let span = spans.entry((row, from)).or_insert(1);
                *span = (*span).max(to - from + 1);
                let Some(cell) = rows.get_mut(row).and_then(|row| row.get_mut(from)) else { continue };
                match cell.last_mut() {
                    Some(last) if last.first().is_some_and(|first| (first.y - segment.y).abs() < 0.5) => {
                        last.push(segment);
                    }
                    _ => cell.push(vec![segment]),
                }
            }
        }
        let mut table = Table::default();
        for (row, cells) in rows.into_iter().enumerate() {
            let mut out = Vec::new();
            for (column, lines) in cells.into_iter().enumerate() {
                let left = found.columns.get(column).copied().unwrap_or(0.0);
                let right = found.columns.get(column + 1).copied().unwrap_or(f64::MAX);
                let paragraphs = self.cell(lines, right - left, None);
                let columns = spans.get(&(row, column)).copied().unwrap_or(1);
                if !paragraphs.is_empty() {
                    out.push(Cell { paragraphs, column, columns, rows: 1, ..Cell::default() });
                }
            }
            if !out.is_empty() {
                table.rows.push(out);
            }
        }
        self.blocks.push(Block::Table(table));
    }

    /// The lines of a cell as paragraphs; `room` is how wide they may be where the cell is drawn, in points.
    fn cell(&mut self, lines: Vec<Line>, width: f64, room: Option<f64>) -> Vec<Paragraph> {
        let mut paragraphs: Vec<Paragraph> = Vec::new();
        let widest = lines.iter().flatten().map(|segment| segment.x1 - segment.x0).fold(0.0, f64::max);
        let mut above: Option<(f64, f64, f64)> = None;
        for line in lines {
            let Some(first) = line.first() else { continue };
            let (y, size) = (first.y, first.size);
            let own = line.last().map_or(first.x1, |last| last.x1) - first.x0;
            // An end below its start is a line of its own, and so is each time of a stack.
            let parts_clocks = is_time_alone(&text_of(&line))
                && paragraphs.last().is_some_and(|before| is_time_alone(&before.text()));
            let goes_on = above.is_some_and(|(above_y, above_size, above_width)| {
                y - above_y <= PARAGRAPH_GAP * size
                    && (size - above_size).abs() < 0.2 * size
                    && above_width >= (0.6 * widest).max(0.45 * width.min(widest * 2.0))
            });
            // In a drawn cell a line on which the next word had room ends where it was meant to, but for words that go on.
            let is_lower = first.text().chars().next().is_some_and(char::is_lowercase);
            let has_room = !is_lower
                && above.zip(room).is_some_and(|((_, _, above_width), room)| {
                    above_width + first_word_width(first) + WORD_SPACE * size < SURE_ROOM * room
                });
            let goes_on = goes_on && !has_room;
            let paragraph = self.paragraph(&line);
            match paragraphs.last_mut() {
                Some(before)
                    if goes_on
                        && !parts_clocks
                        && !paragraph.listed
                        && before.is_bold() == paragraph.is_bold() =>
                {
                    join(before, paragraph);
                    self.number -= 1;
                }
                _ => paragraphs.push(paragraph),
            }
            above = Some((y, size, own));
        }
        paragraphs
    }
}

/// How wide the first word of a line is, in points; in Chinese a line may break at each character.
fn first_word_width(first: &Segment) -> f64 {
    let text = first.text();
    let word = match text.chars().next() {
        Some(c) if is_unspaced_letter_or_punctuation(c) => 1,
        _ => text.split_whitespace().next().map_or(0, |word| word.chars().count()),
    };
    let count = |chars: usize| f64::from(u32::try_from(chars).unwrap_or(u32::MAX));
    (first.x1 - first.x0) * count(word) / count(text.chars().count().max(1))
}
