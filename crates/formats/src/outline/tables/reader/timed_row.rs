//! A row with a time: its cells are days, tracks, or a title with what belongs to it.

use super::TableReader;
use super::slot::Slot;
use super::title::{Title, TitleCell};
use crate::outline::document::Cell;
use crate::outline::headings::Head;
use crate::outline::items::DayRef;
use crate::outline::labels;
use crate::outline::people;
use crate::outline::tables::roles::Role;
use crate::{LineKind, LineRule};

impl TableReader<'_> {
    /// A heading that a layout without lines put into the cell below it: a day, and nothing else.
    pub(super) fn day_above(&self, index: usize) -> Option<Head> {
        let lines = self.grid.cell(index)?.lines();
        let (first, rest) = lines.split_first()?;
        let is_dated =
            |head: &Head| head.dates.iter().any(|date| date.weekday.is_some() || date.from.year.is_some());
        Head::read(&first.text())
            .filter(|head| !rest.is_empty() && head.is_day() && head.is_bare() && is_dated(head))
    }

    pub(super) fn time_row(&mut self, row: usize, slot: &Slot, cells: &[(usize, Vec<usize>)]) {
        self.half_row = None;
        if !cells.is_empty() {
            self.lone_time = None;
        }
        let above = cells.iter().find_map(|(index, _)| self.day_above(*index));
        if let Some(head) = above.filter(|_| self.days.is_empty()) {
            self.turn_to(&head);
        }
        let cells: Vec<&(usize, Vec<usize>)> = cells
            .iter()
            .filter(|(_, columns)| !columns.contains(&self.time_column) || columns.len() > 1)
            .collect();
        if self.days.is_empty() {
            // A column of dates, each over the rows of its day.
            let day = cells.iter().find(|(index, _)| {
                self.heads.is_day(*index) && self.heads.get(*index).is_some_and(|head| head.rest.is_empty())
            });
            let mut rest = cells.clone();
            if let Some((index, _)) = day {
                self.note(*index, LineKind::Day, LineRule::DayCell, None);
                if let Some(head) = self.heads.get(*index) {
                    self.turn_to(head);
                }
                rest.retain(|(other, _)| other != index);
            }
            let tracks = rest.iter().filter(|(_, columns)| self.has_track(columns)).count();
            if tracks > 0 && tracks == rest.len() {
                self.track_row(row, slot, &rest);
            } else {
                self.plain_row(row, slot, &rest);
            }
        } else {
            self.day_row(row, slot, &cells);
        }
    }

    pub(super) fn has_track(&self, columns: &[usize]) -> bool {
        columns.iter().any(|column| matches!(self.roles.get(column), Some(Role::Track(_))))
    }

    pub(super) fn day_row(&mut self, row: usize, slot: &Slot, cells: &[&(usize, Vec<usize>)]) {
        for (index, columns) in cells.iter().filter(|(index, _)| self.grid.first_row(*index) == row) {
            let slot = self.stretched(*index, row, slot);
            let mut days: Vec<(usize, DayRef)> = Vec::new();
            for (column, day) in
                columns.iter().filter_map(|column| Some((*column, self.days.get(column)?.clone())))
            {
                if !days.iter().any(|(_, known)| *known == day) {
                    days.push((column, day));
                }
            }
            for (column, day) in days {
                let slot = Slot { day: Some(day), ..slot.clone() };
                let mut items = self.cell_items(*index, &slot, column);
                if let Some(Role::Track(track)) = self.roles.get(&column) {
                    for item in &mut items {
                        item.track.clone_from(track);
                    }
                }
                self.items.append(&mut items);
            }
        }
    }

    pub(super) fn track_row(&mut self, row: usize, slot: &Slot, cells: &[&(usize, Vec<usize>)]) {
        for (index, columns) in cells.iter().filter(|(index, _)| self.grid.first_row(*index) == row) {
            let slot = self.stretched(*index, row, slot);
            let mut items = self.cell_items(*index, &slot, columns.first().copied().unwrap_or(0));
            if let [column] = columns.as_slice()
                && let Some(Role::Track(track)) = self.roles.get(column)
            {
                for item in &mut items {
                    if labels::is_place(track) || track.ends_with('室') {
                        item.room.clone_from(track)
                    } else {
                        item.track.clone_from(track)
                    }
                }
            }
            self.items.append(&mut items);
        }
    }

    pub(super) fn plain_row(&mut self, row: usize, slot: &Slot, cells: &[&(usize, Vec<usize>)]) {
        let TitleCell { title, group } = self.title_cell(row, cells);
        let Some(title) = title else { return };
        if matches!(title, Title::Cell(index) if self.grid.first_row(index) < row) && !self.items.is_empty() {
            // The cell of the item above reaches down to this time.
            let item = self.items.last().map(|item| item.key);
            if let Some(index) = self.grid.index(row, self.time_column) {
                self.note(index, LineKind::Time, LineRule::ReachingCell, item);
            }
            if let (Some(item), Some(end)) =
                (self.items.last_mut(), slot.times.first().and_then(|time| time.end))
            {
                item.time.end = Some(item.time.end.map_or(end, |own| own.max(end)));
            }
            return;
        }
        let mut items = match title {
            Title::Cell(index) => self.cell_items(index, slot, 0),
            Title::LeftOut(number) => self.untitled(slot, number),
        };
        let is_title = |index: usize| matches!(title, Title::Cell(title) if title == index);
        let others: Vec<&&(usize, Vec<usize>)> =
            cells.iter().filter(|(index, _)| !is_title(*index) && Some(*index) != group).collect();
        if let Some(group) = group {
            let track = self.text(group).replace('\n', " ");
            items.iter_mut().for_each(|item| item.track.clone_from(&track));
        }
        for (index, columns) in others {
            let role = columns.iter().find_map(|column| self.roles.get(column)).cloned();
            let text = self.text(*index);
            let names_place = labels::is_place(&text) || labels::is_room_code(&text);
            let is_place = items.last().is_some_and(|item| item.room.is_empty()) && names_place;
            let decided = match &role {
                Some(Role::People(_)) => Some((LineKind::Person, LineRule::PeopleCell)),
                Some(Role::Room) => Some((LineKind::Room, LineRule::RoomCell)),
                _ if is_place => Some((LineKind::Room, LineRule::RoomCell)),
                // What it is to the session is decided with the rest of its text.
                _ => None,
            };
            if let Some((kind, rule)) = decided {
                self.note(*index, kind, rule, items.last().map(|item| item.key));
            }
            for item in &mut items {
                match &role {
                    Some(Role::Room) => item.room = text.replace('\n', " "),
                    Some(Role::People(part)) => {
                        item.people.extend(people::with_part(part, &text));
                    }
                    _ if item.room.is_empty() && names_place => item.room = text.replace('\n', ""),
                    _ => item.body.extend(self.grid.cell(*index).map(Cell::lines).unwrap_or_default()),
                }
            }
        }
        self.take_heading(title, &mut items);
        self.items.append(&mut items);
    }
}
