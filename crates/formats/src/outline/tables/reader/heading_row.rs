//! The name of a session and its room in a row above the one with its time.

use super::TableReader;
use super::title::Title;
use crate::outline::headings::Head;
use crate::outline::items::{Form, Item};
use crate::outline::labels;
use crate::{LineKind, LineRule};

impl TableReader<'_> {
    /// Takes up a row of a session's name and its room, where the next row alone has a time: `Third plenary meeting |
    /// Great hall`.
    pub(super) fn heads_next_row(&mut self, row: usize, cells: &[&(usize, Vec<usize>)]) -> bool {
        let has_time = |row: usize| {
            self.grid.index(row, self.time_column).is_some_and(|index| self.heads.is_time(index))
        };
        let [(name, _), (room, _)] = cells else { return false };
        let head = Head::of_title(&self.text(*name).replace('\n', " "));
        let is_named = head.rest.is_empty()
            && head.label.as_ref().is_some_and(|label| label.is_closed && label.number.is_some());
        let is_heading = is_named
            && labels::is_place(&self.text(*room))
            && has_time(row + 1)
            && !has_time(row + 2)
            && self.days.is_empty();
        if is_heading {
            self.next_heading = Some((*name, *room));
        }
        is_heading
    }

    /// Names the session of a row after the heading right above it; what stands beside the time goes on below.
    pub(super) fn take_heading(&mut self, title: Title, items: &mut [Item]) {
        let (Some((name, room)), [item]) = (self.next_heading.take(), items) else { return };
        let beside = match title {
            Title::Cell(index) => self.grid.cell(index).and_then(|cell| cell.lines().into_iter().next()),
            Title::LeftOut(_) => None,
        };
        item.title.clear();
        item.label = None;
        item.name(&Head::of_title(&self.text(name).replace('\n', " ")), Form::Heading);
        if let Some(beside) = beside {
            item.body.insert(0, beside);
        }
        item.room = self.text(room).replace('\n', " ");
        let key = Some(item.key);
        self.note(name, LineKind::Title, LineRule::HeadingRow, key);
        self.note(room, LineKind::Room, LineRule::HeadingRow, key);
    }
}
