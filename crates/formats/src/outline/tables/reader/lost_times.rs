//! Rows whose time was left out by hand.

use super::TableReader;
use crate::outline::document_lines::has_time;
use crate::{LineKind, LineRule};

impl TableReader<'_> {
    /// Whether the time of a row was left out by hand.
    pub(super) fn lost_its_time(&self, row: usize) -> bool {
        let held = |index: usize| {
            self.grid.cell(index).is_some_and(|cell| cell.left_out.iter().any(|line| has_time(&line.text())))
        };
        self.grid.row_cells(row).iter().any(|(index, _)| self.grid.first_row(*index) == row && held(*index))
    }

    /// A row whose time was left out by hand: no head and no part of the row above, and said to be left out.
    pub(super) fn row_without_its_time(&mut self, cells: &[(usize, Vec<usize>)]) {
        let (days, others): (Vec<_>, Vec<_>) = cells.iter().partition(|(index, _)| {
            self.heads.is_day(*index) && self.heads.get(*index).is_some_and(|head| head.rest.is_empty())
        });
        for (index, _) in days {
            self.note(*index, LineKind::Day, LineRule::DayCell, None);
            if let Some(head) = self.heads.get(*index) {
                self.turn_to(head);
            }
        }
        for (index, _) in &others {
            self.note(*index, LineKind::LeftOut, LineRule::Correction, None);
        }
        if !others.is_empty() {
            self.untimed_row(&others);
        }
    }
}
