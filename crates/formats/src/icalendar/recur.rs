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

/// The most times of day that a rule that is followed can name.
const TIMES_OF_DAY: usize = 48;
/// The longest list that a rule that is followed can have in one of its parts.
const LIST: usize = 400;

/// Whether following the rule could cost much: it repeats within the hour, or multiplies its parts
/// into millions of occurrences a year. No programme does.
pub(super) fn costs_too_much(rule: &ICalendarRecurrenceRule) -> bool {
    let too_fine = matches!(
        rule.freq,
        ICalendarFrequency::Hourly | ICalendarFrequency::Minutely | ICalendarFrequency::Secondly
    );
    let times = [rule.byhour.len(), rule.byminute.len(), rule.bysecond.len()];
    let times: usize = times.into_iter().map(|count| count.clamp(1, LIST)).product();
    let lists = [
        rule.byday.len(),
        rule.bymonth.len(),
        rule.bymonthday.len(),
        rule.byyearday.len(),
        rule.byweekno.len(),
        rule.bysetpos.len(),
    ];
    too_fine || times > TIMES_OF_DAY || lists.into_iter().any(|count| count > LIST)
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
