//! Occurrences of a recurrence rule, as wall times, always in a bounded number.
//!
//! The rule's arithmetic is calcard's, which follows a rule by wall time when it is given a
//! floating start: clock changes then fall where RFC 5545 (section 3.3.10) puts them.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarFrequency,
    ICalendarProperty, ICalendarRecurrenceRule, ICalendarValue,
};
use chrono::{Datelike, NaiveDateTime, NaiveTime, Timelike};

/// Whether the rule repeats within a day; no programme does, and following it costs much.
pub(super) fn is_too_fine(rule: &ICalendarRecurrenceRule) -> bool {
    matches!(
        rule.freq,
        ICalendarFrequency::Hourly | ICalendarFrequency::Minutely | ICalendarFrequency::Secondly
    )
}

/// The last wall time that the rule's own UNTIL allows; `to_wall` turns UTC into the start's zone.
pub(super) fn until_wall(
    rule: &ICalendarRecurrenceRule,
    to_wall: impl Fn(NaiveDateTime) -> NaiveDateTime,
) -> Option<NaiveDateTime> {
    let until = rule.until.as_ref()?;
    let read = until.to_date_time()?;
    if until.hour.is_none() {
        return Some(read.date_time.date().and_time(NaiveTime::from_hms_opt(23, 59, 59)?));
    }
    Some(if read.offset.is_some() { to_wall(read.date_time) } else { read.date_time })
}

/// The occurrences from the start to `until`, at most `limit`, in order.
pub(super) fn expand(
    rule: &ICalendarRecurrenceRule,
    start: NaiveDateTime,
    until: NaiveDateTime,
    limit: usize,
) -> Vec<NaiveDateTime> {
    let mut rule = rule.clone();
    rule.until = Some(partial(until));
    let entry = |name, value| ICalendarEntry { name, params: Vec::new(), values: vec![value] };
    let event = ICalendarComponent {
        component_type: ICalendarComponentType::VEvent,
        entries: vec![
            entry(ICalendarProperty::Dtstart, ICalendarValue::PartialDateTime(Box::new(partial(start)))),
            entry(ICalendarProperty::Rrule, ICalendarValue::RecurrenceRule(Box::new(rule))),
        ],
        component_ids: Vec::new(),
    };
    let calendar = ICalendar { components: vec![event] };
    let expanded = calendar.expand_dates(Tz::Floating, limit);
    expanded.events.into_iter().map(|event| event.start.naive_local()).filter(|wall| *wall <= until).collect()
}

/// A wall time as the parser would have read it. Years are bounded before.
fn partial(wall: NaiveDateTime) -> PartialDateTime {
    let small = |value: u32| u8::try_from(value).ok();
    PartialDateTime {
        year: u16::try_from(wall.year()).ok(),
        month: small(wall.month()),
        day: small(wall.day()),
        hour: small(wall.hour()),
        minute: small(wall.minute()),
        second: small(wall.second()),
        ..PartialDateTime::default()
    }
}
