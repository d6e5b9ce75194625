//! The head of a table set with tabs, which goes on below a line that has none: its columns are those of the rows
//! that follow, too.

use super::Reader;
use crate::outline::document::{Cell, Table};
use crate::outline::headings::Head;
use crate::outline::labels;

impl Reader<'_> {
    /// A table with the head of the one above it, where it has none of its own and as many columns.
    pub(super) fn with_head(&mut self, table: &Table) -> Option<Table> {
        if !table.by_tabs {
            self.head_above = None;
            return None;
        }
        let first = table.rows.first()?;
        if is_head(first) {
            self.head_above = Some(first.clone());
            return None;
        }
        let head = self.head_above.as_ref()?;
        let has_day = first.iter().any(|cell| Head::read(&cell.text()).is_some_and(|head| head.is_day()));
        let is_alike = head.len() == first.len() && !has_day;
        let rows = || std::iter::once(head).chain(&table.rows).cloned().collect();
        is_alike.then(|| Table { rows: rows(), ..table.clone() })
    }
}

/// Whether a row only names columns: `Place`, `Time`, `Activity`.
fn is_head(row: &[Cell]) -> bool {
    let names = |cell: &&Cell| labels::section(&cell.text()).is_some_and(|(_, rest)| rest.is_empty());
    row.len() > 1 && row.iter().filter(names).count() == row.len()
}
