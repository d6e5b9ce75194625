//! The clocks on which a table tells its slots: a column each, `Geneva | New York | Session`, or all in one cell below
//! a head that names them.

use crate::outline::document::Cell;
use crate::outline::grid::{Grid, Heads};
use crate::outline::zones::{ZoneMention, clocks_in};
use std::collections::BTreeMap;

/// The clocks of a table.
#[derive(Debug, Default)]
pub(super) struct Clocks {
    /// Columns of times that are each headed by a clock; none or several.
    pub columns: BTreeMap<usize, ZoneMention>,
    /// The clocks of cells with as many times, in their order.
    pub of_slots: Vec<ZoneMention>,
}

impl Clocks {
    /// Looks for a row that heads several columns of times with a clock each.
    pub(super) fn of_columns(grid: &Grid<'_>, heads: &Heads) -> Self {
        let of_row = |row: usize| {
            let columns: BTreeMap<usize, ZoneMention> = grid
                .row_cells(row)
                .into_iter()
                .filter(|(index, _)| !heads.is_time(*index))
                .filter_map(|(index, columns)| {
                    let [column] = columns.as_slice() else { return None };
                    let is_over_times = || {
                        (row + 1..grid.fields.len())
                            .any(|below| grid.index(below, *column).is_some_and(|index| heads.is_time(index)))
                    };
                    match clocks_in(&grid.cell(index).map(Cell::text)?)?.as_slice() {
                        [clock] if is_over_times() => Some((*column, clock.clone())),
                        _ => None,
                    }
                })
                .collect();
            (columns.len() > 1).then_some(columns)
        };
        let columns = (0..grid.fields.len()).find_map(of_row).unwrap_or_default();
        Self { columns, of_slots: Vec::new() }
    }

    /// The same, or the clocks that the head of the column of times names, or else those told above the table.
    pub(super) fn or_of_slots(
        mut self,
        grid: &Grid<'_>,
        heads: &Heads,
        time_column: usize,
        told_above: Vec<ZoneMention>,
    ) -> Self {
        if !self.columns.contains_key(&time_column) {
            self.columns.clear();
        }
        if self.columns.is_empty() {
            let cells = (0..grid.fields.len()).filter_map(|row| grid.index(row, time_column));
            let of_cell = |index: usize| {
                clocks_in(&grid.cell(index).map(Cell::text)?).filter(|clocks| clocks.len() > 1)
            };
            let own = cells.filter(|index| !heads.is_time(*index)).find_map(of_cell);
            self.of_slots = own.unwrap_or(told_above);
        }
        self
    }

    /// Whether a cell of the head names a clock, and no session.
    pub(super) fn names_clock(text: &str) -> bool {
        clocks_in(text).is_some()
    }
}
