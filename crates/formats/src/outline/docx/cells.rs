//! The cells of a table while it is walked through, and what merged ones cover.

use crate::outline::document::{Cell, Table};
use std::collections::HashMap;

/// How a cell stands to the one above it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Merge {
    #[default]
    None,
    Restart,
    Continue,
}

#[derive(Debug, Default)]
pub(super) struct OpenTable {
    pub rows: Vec<Vec<(Cell, Merge)>>,
    pub row: Vec<(Cell, Merge)>,
    pub column: usize,
    pub cell: Option<(Cell, Merge)>,
}

/// Joins cells that go on from the row above.
pub(super) fn merged(rows: Vec<Vec<(Cell, Merge)>>) -> Table {
    let mut table = Table::default();
    // For each column, the row and position of the cell that reaches down.
    let mut open: HashMap<usize, (usize, usize)> = HashMap::new();
    for (index, row) in rows.into_iter().enumerate() {
        let mut cells: Vec<Cell> = Vec::new();
        for (cell, merge) in row {
            let above = open.get(&cell.column).copied().filter(|_| merge == Merge::Continue);
            if let Some((row, at)) = above
                && let Some(origin) = table.rows.get_mut(row).and_then(|row| row.get_mut(at))
            {
                origin.rows = index - row + 1;
                continue;
            }
            if merge == Merge::None {
                open.remove(&cell.column);
            } else {
                open.insert(cell.column, (index, cells.len()));
            }
            cells.push(cell);
        }
        table.rows.push(cells);
    }
    table
}
