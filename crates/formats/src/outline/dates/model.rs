//! What a date is made of: the day of a calendar, a mention of one or of several, a day without its date.

use chrono::Weekday;
use std::ops::Range;

/// A month and a day, with the year where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::outline) struct CalendarDay {
    pub year: Option<i32>,
    pub month: u32,
    pub day: u32,
}

/// A date, or several days in a row, found in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::outline) struct DateMention {
    pub from: CalendarDay,
    /// The last day, where several are meant.
    pub until: Option<CalendarDay>,
    pub weekday: Option<Weekday>,
    pub range: Range<usize>,
    /// How the numbers of a date without words are read.
    pub order: Order,
}

/// The order of day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::outline) enum Order {
    /// Nothing is open: words, or the year first.
    Certain,
    /// 22/02/2022.
    DayFirst,
    /// 02/22/2022.
    MonthFirst,
    /// 10/06/2025, read with the day first; the other reading.
    Open(CalendarDay),
}

/// A day that a line names without its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::outline) enum NamedDay {
    /// "Day 2" of the forum, from 1.
    Ordinal(u32),
    Weekday(Weekday),
}

pub(super) fn day(year: Option<i32>, month: u32, day: u32) -> Option<CalendarDay> {
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(CalendarDay { year, month, day })
}

pub(super) fn mention(
    from: CalendarDay,
    until: Option<CalendarDay>,
    start: usize,
    end: usize,
) -> DateMention {
    let in_order = |until: &CalendarDay| {
        (until.year.or(from.year), until.month, until.day) > (from.year.or(until.year), from.month, from.day)
    };
    DateMention {
        from,
        until: until.filter(in_order),
        weekday: None,
        range: start..end,
        order: Order::Certain,
    }
}
