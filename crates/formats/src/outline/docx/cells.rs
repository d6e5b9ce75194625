//! The cells of a table of a Word document, and what merged ones cover.

use super::paragraphs::paragraphs_in;
use crate::outline::document::{Cell, Table};
use crate::word::{TrackedChange, WordTable, WordVerticalMerge};
use std::collections::HashMap;

/// A table with its places in the grid; cells that go on from the row above are joined with it.
pub(super) fn merged(word: WordTable) -> Table {
    let mut table = Table::default();
    // For each column, the row and position of the cell that reaches down.
    let mut open: HashMap<usize, (usize, usize)> = HashMap::new();
    let rows = word.rows.into_iter().filter(|row| row.change != Some(TrackedChange::Deleted));
    for (index, row) in rows.enumerate() {
        let mut cells: Vec<Cell> = Vec::new();
        let mut column = row.before;
        for word in row.cells {
            let cell = Cell {
                paragraphs: paragraphs_in(word.blocks),
                column,
                columns: word.columns,
                rows: 1,
                ..Cell::default()
            };
            column += word.columns;
            let above = open.get(&cell.column).copied().filter(|_| word.merge == WordVerticalMerge::Continue);
            if let Some((row, at)) = above
                && let Some(origin) = table.rows.get_mut(row).and_then(|row| row.get_mut(at))
            {
                origin.rows = index - row + 1;
                continue;
            }
            if word.merge == WordVerticalMerge::None {
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
