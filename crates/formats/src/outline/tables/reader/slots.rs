//! The time of a row: what its cell of times says, and what other cells add to it.

use super::TableReader;
use super::slot::Slot;
use crate::outline::document::{Cell, Paragraph};
use crate::outline::headings::Head;
use crate::outline::items::DayRef;
use crate::outline::tables::ends::{hedges, minutes_of};
use crate::outline::times::tells_about;
use crate::{LineKind, LineRule};

impl TableReader<'_> {
    /// Takes the same moment on other clocks out of the row, into its slot.
    pub(super) fn without_other_clocks(
        &mut self,
        slot: &mut Slot,
        cells: Vec<(usize, Vec<usize>)>,
    ) -> Vec<(usize, Vec<usize>)> {
        let Some(own) = self.clocks.columns.get(&self.time_column).cloned() else { return cells };
        if slot.times.len() != 1 || !slot.zones.is_empty() {
            return cells;
        }
        slot.zones = vec![own];
        let mut kept = Vec::with_capacity(cells.len());
        for (index, columns) in cells {
            let clock = match columns.as_slice() {
                [column] => self.clocks.columns.get(column).filter(|_| *column != self.time_column).cloned(),
                _ => None,
            };
            let times = self.heads.get(index).filter(|_| self.heads.is_time(index)).map(|head| &head.times);
            match (clock, times.map(Vec::as_slice)) {
                (Some(clock), Some([time])) => {
                    slot.times.push(time.clone());
                    slot.zones.push(clock);
                    self.note(index, LineKind::Time, LineRule::OtherClock, None);
                }
                _ => kept.push((index, columns)),
            }
        }
        kept
    }

    /// Gives a slot the end that stands in a column of its own, and takes that and its length out of the row.
    pub(super) fn without_ends(
        &mut self,
        slot: &mut Slot,
        cells: Vec<(usize, Vec<usize>)>,
    ) -> Vec<(usize, Vec<usize>)> {
        let (end_column, length_columns) = (self.ends.end, self.ends.lengths.clone());
        let of_end = |columns: &[usize]| columns.len() == 1 && columns.first() == end_column.as_ref();
        let of_length =
            |columns: &[usize]| !columns.is_empty() && columns.iter().all(|at| length_columns.contains(at));
        let [time] = slot.times.as_mut_slice() else { return cells };
        for (index, columns) in &cells {
            let head = self.heads.get(*index);
            if of_end(columns) && self.heads.is_time(*index) && time.end.is_none() {
                time.end = head.and_then(|head| head.times.first()).map(|end| end.start);
                self.note(*index, LineKind::Time, LineRule::EndCell, None);
            } else if of_length(columns) && time.end.is_none() {
                let start = time.start;
                time.end = minutes_of(&self.text(*index)).and_then(|minutes| start.checked_add(minutes));
            }
            if of_length(columns) {
                self.note(*index, LineKind::Time, LineRule::LengthCell, None);
            }
        }
        let is_kept = |(index, columns): &(usize, Vec<usize>)| {
            let is_end = of_end(columns) && self.heads.is_time(*index);
            let is_length = of_length(columns)
                && (self.heads.is_time(*index) || minutes_of(&self.text(*index)).is_some());
            !(is_end || is_length)
        };
        cells.into_iter().filter(is_kept).collect()
    }

    pub(super) fn slot(&self, index: usize) -> Option<Slot> {
        let head = self.heads.get(index).filter(|_| self.heads.is_time(index))?;
        let lines = self.grid.cell(index).map(Cell::lines).unwrap_or_default();
        let is_slot = |line: &Paragraph| {
            Head::read(&line.text()).is_some_and(|head| head.times.len() == 1 && head.is_bare())
        };
        let times = head.times.clone();
        let is_on_clocks = times.len() == self.clocks.of_slots.len();
        let is_stacked =
            times.len() > 1 && !is_on_clocks && lines.len() == times.len() && lines.iter().all(is_slot);
        // "Around noon" is kept beside the text.
        let text = self.text(index).replace('\n', " ");
        let words = if tells_about(&text) { text } else { head.rest_with_label.clone() };
        Some(Slot { times, zones: head.zones.clone(), day: DayRef::of(head), is_stacked, words })
    }

    /// The only time in a row whose time column has none.
    pub(super) fn time_elsewhere(&self, cells: &[(usize, Vec<usize>)]) -> Option<(usize, Slot)> {
        let mut times = cells.iter().map(|(index, _)| *index).filter(|index| self.heads.is_time(*index));
        let (index, None) = (times.next()?, times.next()) else { return None };
        let fits = self.days.is_empty() && cells.len() > 1 && !self.items.is_empty();
        self.slot(index).filter(|slot| fits && slot.times.len() == 1).map(|slot| (index, slot))
    }

    /// A span with words behind it that say how sure it is: `14 h 30-18 h 30 ou plus tard`.
    pub(super) fn slot_with_words(&self, index: usize) -> Option<Slot> {
        let head = self.heads.get(index).filter(|head| head.time_first && head.times.len() == 1)?;
        let is_span = head.times.iter().all(|time| time.end.is_some());
        let words = head.rest_with_label.clone();
        let fits = is_span && hedges(&words);
        fits.then(|| Slot {
            times: head.times.clone(),
            zones: head.zones.clone(),
            day: DayRef::of(head),
            is_stacked: false,
            words,
        })
    }

    /// The slot that a cell over several rows fills: to the end of the last row's time.
    pub(super) fn stretched(&self, index: usize, row: usize, slot: &Slot) -> Slot {
        let mut slot = slot.clone();
        let last = row + self.grid.height_of(index).saturating_sub(1);
        let end = (row + 1..=last.min(self.grid.fields.len()))
            .filter_map(|row| self.grid.index(row, self.time_column))
            .filter_map(|index| self.slot(index))
            .filter_map(|slot| slot.times.first().and_then(|time| time.end))
            .max();
        // Where only starts are told, to the start of the row below it.
        let below = || {
            let index = self.grid.index(last + 1, self.time_column)?;
            self.slot(index)?.times.first().map(|time| time.start)
        };
        let has_end = slot.times.first().is_some_and(|time| time.end.is_some());
        let end = end.or_else(|| below().filter(|_| !has_end && last > row));
        if let (Some(end), Some(first)) = (end, slot.times.first_mut())
            && first.end.is_none_or(|own| own < end)
        {
            first.end = Some(end);
            slot.times.truncate(1);
        }
        slot
    }
}
