//! The hours of a day, or of half a day, which make no session: a slot without a title of its own, and below
//! it a shorter one from the same minute.

use super::Reader;
use crate::WarningKind;
use crate::outline::headings::{HalfDay, Head};
use crate::outline::items::Item;
use crate::outline::labels;
use crate::outline::times::{DAY, Hours, TimeMention, written};

impl Reader<'_> {
    /// Takes back the slot above, where it was the hours of the day in which a session begins, and says so.
    pub(super) fn drop_hours_of_day(&mut self, time: &TimeMention) {
        let is_hours = self.is_open && self.out.items.last().is_some_and(|last| is_around(last, time));
        if is_hours && let Some(hours) = self.out.items.pop() {
            self.day = hours.day.clone().or(self.day.take());
            // The hours of the sessions in it may be told without their half of the day.
            let is_late = hours.time.start >= DAY / 2;
            self.half = half_of(&hours).or(is_late.then_some(HalfDay::Afternoon));
            let start = written(hours.time.start);
            let slot = hours.time.end.map_or(start.clone(), |end| format!("{start}–{}", written(end % DAY)));
            let text = format!("{} {slot}", hours.title).trim().to_owned();
            self.out.told.push((hours.place, WarningKind::HoursOfDay(text)));
            self.out.trace.note_hours_of_day(hours.key);
            // "3:30 pm to 5:30 pm (EDT)" tells the zone of the sessions in it.
            self.out.zones.extend(hours.zones);
            // Where and when of the document, not of a session.
            let kept = if self.out.items.is_empty() { &mut self.out.front } else { &mut self.out.after };
            kept.extend(hours.body);
        }
    }
}

/// Whether a slot says nothing of what happens in it, and is longer than the one that begins in its first minute.
fn is_around(last: &Item, time: &TimeMention) -> bool {
    let is_nameless = last.label.is_none()
        && (last.title.is_empty() || half_of(last).is_some())
        && last.body.iter().all(|line| labels::section(&line.text()).is_some());
    let is_open = |time: &TimeMention| matches!(time.hours, Hours::Open | Hours::Padded);
    let noon = DAY / 2;
    let apart = last.time.start.abs_diff(time.start);
    let same_start = apart == 0 || apart == noon && (is_open(time) || is_open(&last.time));
    let length = |time: &TimeMention| time.end.map(|end| (end + DAY - time.start) % DAY);
    let is_longer = match (length(&last.time), length(time)) {
        (None, _) | (Some(_), None) => true,
        (Some(whole), Some(own)) => own % noon < whole,
    };
    // Without an end of its own a bare clock above a session's is the hour of the day's beginning.
    let has_end = last.time.end.is_none_or(|_| time.end.is_some()) || half_of(last).is_some();
    is_nameless && same_start && is_longer && has_end
}

/// The part of a day that a slot is called by.
fn half_of(item: &Item) -> Option<HalfDay> {
    Head::read(&item.title).filter(Head::is_bare).and_then(|head| head.half_day)
}
