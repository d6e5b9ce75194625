//! Agenda tables: times in a column or in a row, days in a column, as rows of their own, or as
//! columns; merged cells; several items in a cell.

mod clocks;
mod ends;
mod groups;
mod links;
mod reader;
mod roles;

use super::document::{Cell, Document, Paragraph, Table};
use super::grid::{Grid, Heads};
use super::headings::HalfDay;
use super::items::{DayRef, Item};
use super::labels;
use super::trace::Trace;
use super::zones::ZoneMention;
use crate::{LineKind, LineRule, SkipReason, SourceLocation, WarningKind};
use clocks::Clocks;
pub(super) use ends::hedges;
pub(super) use links::listed_again;
use reader::TableReader;

/// What a table turned out to be.
pub(super) enum Reading {
    /// An agenda: its items, what was skipped, and text that belongs to none.
    Items {
        items: Vec<Item>,
        skipped: Vec<(SourceLocation, SkipReason)>,
        loose: Vec<Paragraph>,
        /// What else is to be said.
        told: Vec<(SourceLocation, WarningKind)>,
        /// Zone words in the table's headings.
        zones: Vec<ZoneMention>,
    },
    /// No agenda by itself: its text in reading order.
    Running(Vec<Paragraph>),
    /// Days side by side, each with its own running text.
    Columns(Vec<(DayRef, Vec<Paragraph>)>),
}

/// What is in force above a table, and below it.
pub(super) struct Above<'a> {
    pub day: &'a mut Option<DayRef>,
    /// Whether no session stands between that day and the table.
    pub is_day_fresh: bool,
    pub half: &'a mut Option<HalfDay>,
    /// The clocks on which its slots are told, if a line above says so.
    pub clocks: Vec<ZoneMention>,
    pub trace: &'a mut Trace,
}

/// Reads a table; the day and the part of it that stood before it become the last ones in it.
pub(super) fn read_table(table: &Table, document: &Document, above: Above<'_>) -> Reading {
    let mut grid = Grid::new(table);
    let heads = Heads::new(&grid);
    let (columns, rows) = (times_by_column(&grid, &heads), times_by_row(&grid, &heads));
    let best_column = columns.iter().copied().max().unwrap_or(0);
    let best_row = rows.iter().copied().max().unwrap_or(0);
    if best_column.max(best_row) == 0 || grid.width() < 2 || is_list_of_labels(&grid) {
        return without_times(&grid, &heads, above.trace);
    }
    // Rows that each begin with a time are rows, however many times stand in them: `Start | End | Duration`.
    let begins = |row: usize| grid.row_cells(row).first().is_some_and(|(index, _)| heads.is_time(*index));
    let many = (0..rows.len()).filter(|row| rows.get(*row).is_some_and(|count| *count > 1));
    let are_rows = many.clone().count() > 1 && many.clone().all(begins);
    let clocks = Clocks::of_columns(&grid, &heads);
    let time_column = if best_row > best_column && !are_rows && clocks.columns.is_empty() {
        let at = rows.iter().position(|count| *count == best_row).unwrap_or(0);
        grid = grid.turned();
        at
    } else {
        // Of a column of starts and one of ends the first counts, though some row has no start of its own.
        let mut likely =
            (0..columns.len()).filter(|at| columns.get(*at).is_some_and(|count| *count * 2 > best_column));
        let is_named = |column: &usize| {
            let head = grid.index(0, *column).and_then(|index| grid.cell(index)).map(Cell::text);
            head.is_some_and(|head| matches!(labels::section(&head), Some((labels::Section::Time, _))))
        };
        likely.clone().find(is_named).or_else(|| likely.next()).unwrap_or(0)
    };
    let Above { day, is_day_fresh, half, clocks: told_above, trace } = above;
    let clocks = clocks.or_of_slots(&grid, &heads, time_column, told_above);
    let mut reader = TableReader::new(&grid, &heads, document, time_column, (day.clone(), *half), trace);
    reader.take_clocks(clocks);
    reader.dated_at = Some(0).filter(|_| is_day_fresh);
    for row in 0..grid.fields.len() {
        reader.row(row);
    }
    reader.report_half_row();
    reader.report_lone_time();
    reader.report_heading();
    let TableReader { items, skipped, loose, told, day: last_day, half: last_half, .. } = reader;
    (*day, *half) = (last_day, last_half);
    let zones =
        heads.0.iter().flatten().filter(|head| head.times.is_empty()).flat_map(|head| head.zones.clone());
    Reading::Items { items, skipped, loose, told, zones: zones.collect() }
}

/// Whether each row is a label and its value: `Date: | 21 May`, `Time: | 10:00–12:00`.
fn is_list_of_labels(grid: &Grid<'_>) -> bool {
    let rows = grid.fields.len();
    let is_label = |row: usize| {
        let cells = grid.row_cells(row);
        let name = cells.first().and_then(|(index, _)| grid.cell(*index)).map(Cell::text).unwrap_or_default();
        cells.len() == 2 && labels::section(&name).is_some_and(|(_, rest)| rest.is_empty())
    };
    rows > 1 && (0..rows).all(is_label)
}

fn times_by_column(grid: &Grid<'_>, heads: &Heads) -> Vec<usize> {
    (0..grid.width())
        .map(|column| {
            (0..grid.fields.len())
                .filter(|row| grid.index(*row, column).is_some_and(|index| heads.is_time(index)))
                .count()
        })
        .collect()
}

fn times_by_row(grid: &Grid<'_>, heads: &Heads) -> Vec<usize> {
    (0..grid.fields.len())
        .map(|row| grid.row_cells(row).iter().filter(|(index, _)| heads.is_time(*index)).count())
        .collect()
}

/// Days side by side, a list of names and values, or text in a frame.
fn without_times(grid: &Grid<'_>, heads: &Heads, trace: &mut Trace) -> Reading {
    let paragraphs = |index: usize| grid.cell(index).map(Cell::lines).unwrap_or_default();
    let header = (0..grid.fields.len())
        .find(|row| grid.row_cells(*row).iter().filter(|(index, _)| heads.is_day(*index)).count() >= 2);
    if let Some(header) = header {
        let columns = grid
            .row_cells(header)
            .into_iter()
            .filter_map(|(index, columns)| {
                let day = DayRef::of(heads.get(index)?)?;
                if let Some(cell) = grid.cell(index) {
                    trace.cell(cell, LineKind::Day, LineRule::DaysAsColumns, None);
                }
                let mut seen = vec![index];
                let mut text = Vec::new();
                for row in header + 1..grid.fields.len() {
                    for field in columns.iter().filter_map(|column| grid.index(row, *column)) {
                        if !seen.contains(&field) {
                            seen.push(field);
                            text.extend(paragraphs(field));
                        }
                    }
                }
                Some((day, text))
            })
            .collect();
        return Reading::Columns(columns);
    }
    let mut running = Vec::new();
    for row in 0..grid.fields.len() {
        let cells: Vec<usize> = grid
            .row_cells(row)
            .into_iter()
            .map(|(index, _)| index)
            .filter(|index| grid.first_row(*index) == row)
            .collect();
        // `Date | 22 February` reads as `Date: 22 February`.
        if let [name, value] = cells.as_slice()
            && let (Some(name_cell), Some(value_cell)) = (grid.cell(*name), grid.cell(*value))
            && labels::section(&name_cell.text()).is_some_and(|(_, rest)| rest.is_empty())
        {
            let name = name_cell.text();
            let name = name.trim_end_matches([':', '：', ' ']);
            let mut values = value_cell.lines().into_iter();
            if let Some(first) = values.next() {
                let line = Paragraph::plain(format!("{name}: {}", first.text()), first.number);
                for part in name_cell.lines().iter().chain([&first]) {
                    trace.is_part_of(part, &line);
                }
                running.push(line);
            }
            running.extend(values);
            continue;
        }
        running.extend(cells.into_iter().flat_map(paragraphs));
    }
    Reading::Running(running)
}
