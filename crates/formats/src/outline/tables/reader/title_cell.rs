//! Which cell of a row with a time holds the title.

use super::title::{Title, TitleCell};
use super::{Role, Slot, TableReader};
use crate::outline::document::Paragraph;
use crate::outline::items::Item;
use crate::outline::labels;

/// The name of a room is at most so long, in characters.
const ROOM_CHARS: usize = 24;

impl TableReader<'_> {
    /// The title cell of a row. Where it was left out by hand, no other cell is the title, unless the head of its
    /// column says so.
    pub(super) fn title_cell(&self, row: usize, cells: &[&(usize, Vec<usize>)]) -> TitleCell {
        let emptied = self.emptied_cells(row);
        let mut all: Vec<&(usize, Vec<usize>)> = cells.iter().copied().chain(&emptied).collect();
        all.sort_by_key(|(_, columns)| columns.first().copied());
        let (chosen, group) = self.likeliest_title(&all);
        let left_out = chosen.filter(|index| emptied.iter().any(|(other, _)| other == index));
        let Some(left_out) = left_out.filter(|_| !cells.is_empty()) else {
            let (title, group) =
                if emptied.is_empty() { (chosen, group) } else { self.likeliest_title(cells) };
            return TitleCell { title: title.map(Title::Cell), group };
        };
        let named = cells.iter().find(|(_, columns)| self.is_headed_as_title(columns));
        let number =
            self.grid.cell(left_out).and_then(|cell| cell.left_out.first()).map_or(0, |line| line.number);
        let title = named.map_or(Title::LeftOut(number), |(index, _)| Title::Cell(*index));
        TitleCell { title: Some(title), group: None }
    }

    /// A session whose title was left out by hand.
    pub(super) fn untitled(&mut self, slot: &Slot, number: usize) -> Vec<Item> {
        let item = self.item(slot, number, "", 0);
        item.map(|item| Item { is_untitled: true, wants_title: false, ..item }).into_iter().collect()
    }

    /// The cells of a row that hold nothing since their lines were left out by hand.
    fn emptied_cells(&self, row: usize) -> Vec<(usize, Vec<usize>)> {
        let is_emptied = |(index, columns): &(usize, Vec<usize>)| {
            self.text(*index).is_empty()
                && self.grid.cell(*index).is_some_and(|cell| !cell.left_out.is_empty())
                && !columns.contains(&self.time_column)
        };
        self.grid.row_cells(row).into_iter().filter(is_emptied).collect()
    }

    fn is_headed_as_title(&self, columns: &[usize]) -> bool {
        columns.iter().any(|column| self.roles.get(column) == Some(&Role::Title))
    }

    /// The text of a cell, or what it held before that was left out.
    fn words(&self, index: usize) -> String {
        let text = self.text(index);
        let left_out = || {
            let lines = self.grid.cell(index).map(|cell| cell.left_out.iter().map(Paragraph::text));
            lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
        };
        if text.is_empty() { left_out() } else { text }
    }

    /// The cell that is most likely the title, and the one that only counts, by their indices.
    fn likeliest_title(&self, cells: &[&(usize, Vec<usize>)]) -> (Option<usize>, Option<usize>) {
        let has_no_role = |columns: &[usize]| columns.iter().all(|column| !self.roles.contains_key(column));
        let counts = |columns: &[usize]| self.counting.is_some_and(|column| columns == [column]);
        let group = cells.iter().find(|(_, columns)| counts(columns)).filter(|_| cells.len() > 1);
        let beside = group.and_then(|(_, columns)| {
            let next = columns.first()? + 1;
            cells.iter().find(|(_, columns)| columns.contains(&next))
        });
        let group = group.filter(|_| beside.is_some()).map(|(index, _)| *index);
        let title = beside
            .or_else(|| {
                cells
                    .iter()
                    .find(|(index, columns)| self.is_headed_as_title(columns) && !self.is_room(*index))
            })
            .or_else(|| self.behind_place(cells))
            .or_else(|| cells.iter().find(|(index, columns)| has_no_role(columns) && !self.is_room(*index)))
            .or_else(|| cells.iter().find(|(_, columns)| has_no_role(columns)))
            .or_else(|| {
                cells.iter().find(|(_, columns)| {
                    !columns
                        .iter()
                        .any(|column| matches!(self.roles.get(column), Some(Role::Room | Role::People(_))))
                })
            })
            .or(cells.first());
        (title.map(|(index, _)| *index), group)
    }

    /// Whether a cell is a room and no more: `Room 2`, 三号厅.
    fn is_room(&self, index: usize) -> bool {
        let text = self.words(index);
        labels::is_room_code(&text)
            || text.chars().count() <= ROOM_CHARS
                && labels::is_place(&text)
                && text.contains(|c: char| c.is_numeric() || "一二三四五六七八九十".contains(c))
                && text.split_whitespace().count() <= 3
    }

    /// What stands behind the time, where a place stands before it: `Hall 5 | 9:00 | Weirs`.
    fn behind_place<'c>(&self, cells: &'c [&(usize, Vec<usize>)]) -> Option<&'c &'c (usize, Vec<usize>)> {
        let is_free = |columns: &[usize]| columns.iter().all(|column| !self.roles.contains_key(column));
        let before = |columns: &[usize]| columns.iter().all(|column| *column < self.time_column);
        let (first, columns) = cells.first()?;
        let is_place = before(columns) && is_free(columns) && labels::is_place(&self.words(*first));
        cells.iter().find(|(_, columns)| is_free(columns) && !before(columns)).filter(|_| is_place)
    }
}
