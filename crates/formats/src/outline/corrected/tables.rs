//! The cells of tables as they become: a day parts a table, a title goes where titles are looked for, columns stand
//! in their usual order.

use super::rewriter::{Rewriter, Written};
use crate::ColumnMeaning;
use crate::outline::document::{Block, Cell, Paragraph, Run, Table};
use crate::outline::document_lines::has_time;
use crate::outline::headings::Head;
use crate::outline::labels::{self, Section};

impl Rewriter<'_> {
    pub(super) fn table(&mut self, table: &Table, columns: Option<&[ColumnMeaning]>) {
        let mut part = Table { rows: Vec::new(), by_tabs: table.by_tabs };
        let heads = columns.map(|columns| heads_of(columns, table));
        let head_row = heads.clone().or_else(|| table.rows.first().filter(|row| is_head_row(row)).cloned());
        part.rows.extend(heads);
        // The head over the rows that follow.
        let mut heads_above: Option<&Vec<Cell>> = None;
        for (index, row) in table.rows.iter().enumerate() {
            let mut day = None;
            let mut cells: Vec<Cell> = Vec::new();
            let mut titles: Vec<(usize, Paragraph)> = Vec::new();
            for cell in row {
                let mut new = Cell { paragraphs: Vec::new(), ..cell.clone() };
                let before = self.left_out.len();
                for paragraph in &cell.paragraphs {
                    for written in self.lines(paragraph) {
                        match written {
                            Written::Line(line) => new.paragraphs.push(line),
                            Written::Day(line) => day = Some(line),
                            Written::Title(line) => titles.push((cell.column, line)),
                            Written::Joined(line) => self.join_in_table(&mut new, &mut part, line),
                        }
                    }
                }
                new.left_out = self.left_out.iter().skip(before).cloned().collect();
                cells.push(new);
            }
            for (column, title) in titles {
                let has_own_time = row.iter().any(|cell| has_time(&cell.text()));
                let above =
                    part.rows.iter_mut().rev().find(|row| row.iter().any(|cell| has_time(&cell.text())));
                match above.filter(|_| !has_own_time) {
                    Some(above) => put_title(above, heads_above, column, title),
                    None => put_title(&mut cells, heads_above, column, title),
                }
            }
            if is_head_row(row) {
                heads_above = Some(row);
            }
            // Under heads of our own, those of the table are words of the table's.
            if columns.is_some() && index == 0 && is_head_row(row) {
                for line in cells.iter().flat_map(Cell::lines) {
                    self.left_out.push(line);
                }
                continue;
            }
            if let Some(columns) = columns {
                self.without_columns(&mut cells, columns);
                self.ends_beside_starts(&mut cells, columns);
                in_order(&mut cells, columns);
            }
            if let Some(day) = day {
                self.push_table(std::mem::replace(
                    &mut part,
                    Table { rows: head_row.iter().cloned().collect(), by_tabs: table.by_tabs },
                ));
                self.out.push(Block::Paragraph(day));
            }
            let holds_nothing = cells.iter().all(|cell| cell.text().is_empty());
            let held_nothing = row.iter().all(|cell| cell.text().is_empty());
            if !holds_nothing || held_nothing {
                part.rows.push(cells);
            }
        }
        self.push_table(part);
    }

    fn push_table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.out.push(Block::Table(table));
        }
    }

    /// A line that goes on with the one above it in its cell, or in the cell above.
    fn join_in_table(&mut self, cell: &mut Cell, above: &mut Table, line: Paragraph) {
        let column = cell.column;
        let in_cell = cell.paragraphs.last_mut();
        let target = in_cell.or_else(|| {
            let heads = usize::from(above.rows.first().is_some_and(|row| is_head_row(row)));
            let cells = above.rows.iter_mut().skip(heads).rev().flatten();
            let mut same = cells.filter(|above| above.column == column && !above.paragraphs.is_empty());
            same.next().and_then(|cell| cell.paragraphs.last_mut())
        });
        match target {
            Some(target) => self.join(target, &line),
            None => {
                self.unfit.push((line.number, line.text()));
                cell.paragraphs.push(line);
            }
        }
    }

    /// Writes the end of each row into the cell with its start.
    fn ends_beside_starts(&mut self, cells: &mut [Cell], columns: &[ColumnMeaning]) {
        let at = |meaning: ColumnMeaning| {
            cells.iter().position(|cell| columns.get(cell.column) == Some(&meaning) && cell.columns <= 1)
        };
        let (Some(start), Some(end)) = (at(ColumnMeaning::Time), at(ColumnMeaning::End)) else { return };
        let ends = cells.get_mut(end).map(|cell| std::mem::take(&mut cell.paragraphs)).unwrap_or_default();
        let Some(line) = cells.get_mut(start).and_then(|cell| cell.paragraphs.last_mut()) else {
            // Without a start an end is a word of the row.
            if let Some(cell) = cells.get_mut(end) {
                cell.paragraphs = ends;
            }
            return;
        };
        for written in ends {
            let mut new = line.clone();
            new.runs.push(Run { text: format!("–{}", written.text()), bold: false });
            self.rewrite(line, new);
            self.replaced.insert((written.number, written.text()), (line.number, line.text()));
        }
    }

    /// Empties the cells of columns that are left out.
    fn without_columns(&mut self, cells: &mut [Cell], columns: &[ColumnMeaning]) {
        let is_left_out =
            |cell: &Cell| columns.get(cell.column) == Some(&ColumnMeaning::LeftOut) && cell.columns <= 1;
        for cell in cells.iter_mut().filter(|cell| is_left_out(cell)) {
            self.left_out.extend(cell.lines());
            cell.paragraphs.clear();
        }
    }
}

/// Puts a title where the reader looks for it in a row: behind the time, where words stand beside it, else on top of
/// the first cell below the same head that has words and no time.
fn put_title(row: &mut [Cell], heads: Option<&Vec<Cell>>, column: usize, title: Paragraph) {
    // A title that is put there by hand takes the place of one that was left out.
    for cell in row.iter_mut() {
        cell.left_out.retain(|line| has_time(&line.text()));
    }
    let beside_time = |cell: &Cell| {
        let rest = Head::read(&cell.text().replace('\n', " ")).filter(|head| !head.times.is_empty());
        rest.is_some_and(|head| !head.rest_with_label.is_empty())
    };
    if let Some(cell) = row.iter_mut().find(|cell| beside_time(cell)) {
        let at = cell.paragraphs.iter().position(|line| has_time(&line.text())).map_or(0, |at| at + 1);
        cell.paragraphs.insert(at.min(cell.paragraphs.len()), title);
        return;
    }
    // Where a head says which column holds the titles, it is that one.
    let is_of_titles = |head: &&Cell| matches!(labels::section(&head.text()), Some((Section::Title, _)));
    if let Some(head) = heads.and_then(|heads| heads.iter().find(is_of_titles))
        && let Some(cell) = row.iter_mut().find(|cell| cell.column == head.column)
    {
        cell.paragraphs.insert(0, title);
        return;
    }
    let covers = |head: &&Cell| (head.column..head.column + head.columns.max(1)).contains(&column);
    let from = heads.map_or(0, |heads| heads.iter().find(covers).map_or(column, |head| head.column));
    let is_title = |cell: &Cell| cell.column >= from && !cell.text().is_empty() && !has_time(&cell.text());
    let at = row.iter().position(is_title).or_else(|| row.iter().position(|cell| cell.column == column));
    if let Some(cell) = at.and_then(|at| row.get_mut(at)) {
        // A day on top of the cell stays there.
        let is_day = |line: &Paragraph| Head::read(&line.text()).is_some_and(|head| head.is_day());
        let at = cell.paragraphs.iter().take_while(|line| is_day(line)).count();
        cell.paragraphs.insert(at, title);
    }
}

/// Whether a row names columns: several cells with words, and no clock time or date in them.
fn is_head_row(row: &[Cell]) -> bool {
    let words = row.iter().filter(|cell| !cell.text().is_empty());
    let is_plain = |cell: &Cell| {
        Head::read(&cell.text()).is_none_or(|head| head.times.is_empty() && head.dates.is_empty())
    };
    words.count() > 1 && row.iter().all(is_plain)
}

/// A row of heads that says what the columns are, in words that the reader knows.
fn heads_of(columns: &[ColumnMeaning], table: &Table) -> Vec<Cell> {
    let number = table.rows.iter().flatten().flat_map(|cell| &cell.paragraphs).map(|one| one.number).next();
    let head = |(column, meaning): (usize, &ColumnMeaning)| {
        let word = match meaning {
            ColumnMeaning::Day => "Date",
            ColumnMeaning::Time => "Time",
            // Ends are written into the cells of the starts.
            ColumnMeaning::End => "",
            ColumnMeaning::Title => "Title",
            ColumnMeaning::Place => "Venue",
            ColumnMeaning::Person => "Speaker",
            ColumnMeaning::Text => "Notes",
            ColumnMeaning::LeftOut => "",
        };
        let paragraphs = vec![Paragraph::plain(word, number.unwrap_or(0))];
        Cell { paragraphs, column, columns: 1, rows: 1, ..Cell::default() }
    };
    let mut heads: Vec<Cell> = columns.iter().enumerate().map(head).collect();
    in_order(&mut heads, columns);
    heads
}

/// Puts the cells of a row into the order in which tables have their columns most: the day, the time, the title.
fn in_order(cells: &mut [Cell], columns: &[ColumnMeaning]) {
    let mut order: Vec<usize> = (0..columns.len()).collect();
    let rank = |column: &usize| {
        columns.get(*column).and_then(|meaning| ColumnMeaning::ALL.iter().position(|one| one == meaning))
    };
    order.sort_by_key(rank);
    for cell in cells.iter_mut() {
        if let Some(at) = order.iter().position(|column| *column == cell.column) {
            // One that covers several columns begins with the leftmost of them.
            cell.column = at.min(columns.len().saturating_sub(cell.columns));
        }
    }
    cells.sort_by_key(|cell| cell.column);
}
