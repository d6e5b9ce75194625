//! When a session is, on the forum's clock: its clock times, or its days where it takes whole ones. Refuses
//! to say a midnight that nobody wrote, and to hide that an end lies days later.

use super::{Messages, dates, times};
use rostrum_programme::Span;

/// From when to when: `13:00–14:30`, `13 h 00 – 14 h 30`, `09:00–17:00 +2 days`, `all day`.
pub fn said(span: &Span, messages: &Messages) -> String {
    whole_days(span, messages).unwrap_or_else(|| {
        let said = times::span(span.start.time(), span.end.time(), messages);
        with_days(said, span, messages)
    })
}

/// The same where the day of the end is told elsewhere.
pub fn without_later_day(span: &Span, messages: &Messages) -> String {
    whole_days(span, messages).unwrap_or_else(|| times::span(span.start.time(), span.end.time(), messages))
}

/// The same with the label of the zone, which whole days do not need: `13:00–14:30 (Geneva)`.
pub fn with_zone(span: &Span, zone: &str, messages: &Messages) -> String {
    whole_days(span, messages).unwrap_or_else(|| {
        let said = times::span_with_zone(span.start.time(), span.end.time(), zone, messages);
        with_days(said, span, messages)
    })
}

/// `all day`, `all day, until Thu 12 Sep`; `None` for what has clock times.
fn whole_days(span: &Span, messages: &Messages) -> Option<String> {
    let (first, last) = span.whole_days()?;
    if first == last {
        return Some(messages.say("time-all-day").into_owned());
    }
    let date = dates::short_date_with_weekday(last, messages);
    Some(messages.say_with("time-all-day-until", &[("date", date.into())]).into_owned())
}

/// How many days later the end lies, where its clock time does not tell.
fn with_days(said: String, span: &Span, messages: &Messages) -> String {
    let is_clear = span.end.naive_local() - span.start.naive_local() < chrono::TimeDelta::days(1);
    let days = if is_clear { 0 } else { span.end_days_after(span.start_date()) };
    match times::day_offset(days, messages) {
        Some(offset) => format!("{said} {offset}"),
        None => said,
    }
}
