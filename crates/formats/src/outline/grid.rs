//! A table as a grid of fields, and its cells read as headings.
//!
//! Owns which cell stands in which field and where it begins; knows nothing of agendas.

use super::document::{Cell, Table};
use super::headings::Head;
use super::times::{Hours, TimeMention, behind_around, noon_alone};

/// The most columns that are looked at.
const COLUMNS: usize = 128;
/// The most fields of a grid that are looked at.
const FIELDS: usize = 400_000;

/// A table as a grid of cells; a cell that covers several fields stands in each.
pub(super) struct Grid<'a> {
    pub cells: Vec<(&'a Cell, usize)>,
    pub fields: Vec<Vec<Option<usize>>>,
    is_turned: bool,
}

impl<'a> Grid<'a> {
    pub(super) fn new(table: &'a Table) -> Self {
        let width = table
            .rows
            .iter()
            .flatten()
            .map(|cell| cell.column.saturating_add(cell.columns))
            .max()
            .unwrap_or(0)
            .min(COLUMNS);
        let height = table.rows.len().min(FIELDS / width.max(1));
        let mut fields = vec![vec![None; width]; height];
        let mut cells = Vec::new();
        for (row, line) in table.rows.iter().take(height).enumerate() {
            for cell in line {
                let index = cells.len();
                cells.push((cell, row));
                for down in fields.iter_mut().skip(row).take(cell.rows.max(1)) {
                    for field in down.iter_mut().skip(cell.column).take(cell.columns.max(1)) {
                        field.get_or_insert(index);
                    }
                }
            }
        }
        Self { cells, fields, is_turned: false }
    }

    /// The grid with rows for columns.
    pub(super) fn turned(mut self) -> Self {
        let width = self.width();
        let fields = (0..width)
            .map(|column| self.fields.iter().map(|row| row.get(column).copied().flatten()).collect())
            .collect();
        self.fields = fields;
        self.is_turned = true;
        self
    }

    pub(super) fn width(&self) -> usize {
        self.fields.first().map_or(0, Vec::len)
    }

    pub(super) fn index(&self, row: usize, column: usize) -> Option<usize> {
        self.fields.get(row)?.get(column).copied().flatten()
    }

    pub(super) fn cell(&self, index: usize) -> Option<&'a Cell> {
        self.cells.get(index).map(|(cell, _)| *cell)
    }

    /// The row that a cell begins in.
    pub(super) fn first_row(&self, index: usize) -> usize {
        self.cells.get(index).map_or(0, |(cell, row)| if self.is_turned { cell.column } else { *row })
    }

    /// How many rows a cell covers.
    pub(super) fn height_of(&self, index: usize) -> usize {
        self.cell(index).map_or(1, |cell| if self.is_turned { cell.columns } else { cell.rows }).max(1)
    }

    /// The cells of a row from left to right, each once, with the columns that it covers.
    pub(super) fn row_cells(&self, row: usize) -> Vec<(usize, Vec<usize>)> {
        let mut found: Vec<(usize, Vec<usize>)> = Vec::new();
        for (column, field) in self.fields.get(row).into_iter().flatten().enumerate() {
            if let Some(index) = field {
                match found.last_mut() {
                    Some((last, columns)) if last == index => columns.push(column),
                    _ => found.push((*index, vec![column])),
                }
            }
        }
        found
    }
}

/// A cell read as a heading. Noon by its word, and a time that is only about, are times at the head of a row with
/// other words and without another time.
fn head_of(grid: &Grid<'_>, cell: &Cell, row: usize) -> Option<Head> {
    let on_one_line = |cell: &Cell| cell.text().replace('\n', " ");
    let text = on_one_line(cell);
    let head = Head::read(&text)?;
    let about = noon_alone(&text).map(|noon| (noon, head.clone())).map(|(noon, head)| {
        let time = TimeMention::new(noon, None, 0..text.chars().count(), Hours::Settled);
        Head {
            times: vec![time],
            label: None,
            half_day: None,
            rest: String::new(),
            rest_with_label: String::new(),
            ..head
        }
    });
    let about = about.or_else(|| Head::read(&behind_around(&text)?));
    let Some(about) =
        about.filter(|about| about.is_bare() && about.times.len() == 1 && about.dates.is_empty())
    else {
        return Some(head);
    };
    let mut others =
        grid.cells.iter().filter(|(other, other_row)| *other_row == row && !std::ptr::eq(*other, cell));
    let is_first = others.clone().all(|(other, _)| other.column > cell.column || other.text().is_empty());
    let has_words = others.any(|(other, _)| other.text().chars().any(char::is_alphabetic));
    let has_time = grid.cells.iter().any(|(other, other_row)| {
        *other_row == row
            && !std::ptr::eq(*other, cell)
            && Head::read(&on_one_line(other)).is_some_and(|head| head.is_bare() && !head.times.is_empty())
    });
    if is_first && has_words && !has_time { Some(about) } else { Some(head) }
}

/// A cell's text on one line, read as a heading; computed once a cell.
pub(super) struct Heads(pub Vec<Option<Head>>);

impl Heads {
    pub(super) fn new(grid: &Grid<'_>) -> Self {
        Self(grid.cells.iter().map(|(cell, row)| head_of(grid, cell, *row)).collect())
    }

    pub(super) fn get(&self, index: usize) -> Option<&Head> {
        self.0.get(index).and_then(Option::as_ref)
    }

    /// A cell that holds a time and nothing else.
    pub(super) fn is_time(&self, index: usize) -> bool {
        self.get(index).is_some_and(|head| {
            !head.times.is_empty()
                && (head.is_bare() || head.time_first && head.rest_with_label.chars().count() <= 12)
        })
    }

    pub(super) fn is_day(&self, index: usize) -> bool {
        self.get(index).is_some_and(Head::is_day)
    }
}
