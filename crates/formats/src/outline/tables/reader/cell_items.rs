//! The items that a cell holds.

use super::TableReader;
use super::slot::Slot;
use crate::outline::document::Paragraph;
use crate::outline::headings::Head;
use crate::outline::items::{DayRef, Form, Item};
use crate::outline::kinds::kind_of_title;
use crate::outline::labels;
use crate::outline::times::TimeMention;
use crate::{LineKind, LineRule};
use rostrum_programme::SessionKind;

impl TableReader<'_> {
    /// `09:30–10:00` and below it "Coffee break" in one cell, and nothing beside it.
    pub(super) fn session_in_time_cell(&mut self, slot: &Slot, cell: Option<usize>) -> bool {
        let Some((index, head)) = cell.and_then(|index| Some((index, self.heads.get(index)?))) else {
            return false;
        };
        if head.is_bare() || !self.days.is_empty() {
            return false;
        }
        let text = self.text(index);
        let (head, dates) = head.clone().with_dates_of_title(&text.replace('\n', " "), self.day.as_ref());
        let first = self.grid.cell(index).and_then(|cell| cell.lines().into_iter().next());
        if let Some(line) = &first {
            dates.iter().for_each(|date| self.trace.leave_date(line, date.clone()));
        }
        let slot = &Slot { day: slot.day.clone().filter(|_| dates.is_empty()), ..slot.clone() };
        let number = first.map_or(0, |line| line.number);
        let Some(mut item) = self.item(slot, number, &text, 0) else { return false };
        item.name(&head, Form::Line);
        self.note(index, LineKind::Session, LineRule::SessionRow, Some(item.key));
        self.half_row = None;
        self.items.push(item);
        true
    }

    pub(super) fn item(&mut self, slot: &Slot, number: usize, text: &str, lane: usize) -> Option<Item> {
        let first = slot.times.first()?.clone();
        let key = self.trace.next_item();
        let mut item = Item::new(key, self.document.place(number, text), first);
        item.other_times = slot.times.iter().skip(1).cloned().collect();
        let is_on_clocks =
            slot.zones.is_empty() && slot.times.len() > 1 && slot.times.len() == self.clocks.of_slots.len();
        item.zones.clone_from(if is_on_clocks { &self.clocks.of_slots } else { &slot.zones });
        item.half = self.half.filter(|_| slot.day.is_none());
        item.day = slot.day.clone().or_else(|| self.day.clone());
        item.track.clone_from(&self.track);
        if !matches!(kind_of_title(text), Some(SessionKind::Break | SessionKind::Social)) {
            item.people.extend(self.chairs.iter().cloned());
        }
        if labels::is_place(&slot.words) {
            item.room.clone_from(&slot.words);
        } else if !slot.words.is_empty() {
            item.aside = Some(Paragraph::plain(slot.words.clone(), number));
        }
        item.lane = lane;
        Some(item)
    }

    /// The items in a cell: one for each time of its own or each numbered label, else one.
    pub(super) fn cell_items(&mut self, index: usize, slot: &Slot, lane: usize) -> Vec<Item> {
        let Some(cell) = self.grid.cell(index) else { return Vec::new() };
        let mut items: Vec<Item> = Vec::new();
        let mut lines = cell.lines();
        if self.days.is_empty() && self.day_above(index).is_some() {
            let day = lines.remove(0);
            self.trace.line(&day, LineKind::Day, LineRule::DayCell, None);
        }
        // As many titles as times: each goes with the one beside it.
        if slot.is_stacked && lines.len() == slot.times.len() {
            for (line, time) in lines.iter().zip(&slot.times) {
                let text = line.text();
                let time = TimeMention { is_also: false, ..time.clone() };
                let slot = Slot { times: vec![time], is_stacked: false, ..slot.clone() };
                if let Some(mut item) = self.item(&slot, line.number, &text, lane) {
                    item.name(&Head::of_title(&text), Form::Line);
                    self.trace.line(line, LineKind::Title, LineRule::StackedCells, Some(item.key));
                    items.push(item);
                }
            }
            return items;
        }
        // `C111` above the title is the room.
        let code =
            lines.first().map(Paragraph::text).filter(|first| lines.len() > 1 && labels::is_room_code(first));
        if code.is_some() {
            let first = lines.remove(0);
            self.trace.line(&first, LineKind::Room, LineRule::RoomCell, None);
        }
        for line in lines {
            let text = line.text();
            let own = Head::read(&text).filter(|head| head.time_first && head.is_session());
            if let Some(head) = own {
                let slot = Slot {
                    times: head.times.clone(),
                    zones: [head.zones.clone(), slot.zones.clone()].concat(),
                    day: DayRef::of(&head).or_else(|| slot.day.clone()),
                    is_stacked: false,
                    words: String::new(),
                };
                if let Some(mut item) = self.item(&slot, line.number, &text, lane) {
                    item.name(&head, Form::Line);
                    self.trace.line(&line, LineKind::Session, LineRule::TimeInCell, Some(item.key));
                    items.push(item);
                }
                continue;
            }
            let head = Head::of_title(&text);
            let is_numbered =
                head.label.as_ref().is_some_and(|label| label.is_closed && label.number.is_some());
            if items.is_empty()
                || is_numbered && items.last().is_some_and(|item| !item.wants_title || !item.body.is_empty())
            {
                if let Some(mut item) = self.item(slot, line.number, &text, lane) {
                    item.name(&head, Form::Line);
                    self.trace.line(&line, LineKind::Title, LineRule::TitleCell, Some(item.key));
                    items.push(item);
                }
            } else if let Some(item) = items.last_mut() {
                item.body.push(line);
            }
        }
        if let Some(code) = code {
            items.iter_mut().filter(|item| item.room.is_empty()).for_each(|item| item.room.clone_from(&code));
        }
        items
    }
}
