//! Clock times, spans, lengths, offsets from UTC and differences between zones, as each language
//! writes them. Refuses to choose a zone: what comes in is shown as it is.

use super::Messages;
use super::decimals::MINUS;
use chrono::{NaiveTime, Timelike};

/// Hours and minutes, as everything that is shown has them: `13:00`; `13 h 00` in French.
pub fn clock(time: NaiveTime, messages: &Messages) -> String {
    let (hours, minutes) = (format!("{:02}", time.hour()), format!("{:02}", time.minute()));
    // French writes 9 h 05, without a leading zero.
    let hour = time.hour().into();
    messages
        .say_with("time-clock", &[("hours", hours.into()), ("hour", hour), ("minutes", minutes.into())])
        .into_owned()
}

/// From one clock time to another: `13:00–14:30`, `13 h 00 – 14 h 30`.
pub fn span(start: NaiveTime, end: NaiveTime, messages: &Messages) -> String {
    let (start, end) = (clock(start, messages), clock(end, messages));
    messages.say_with("time-span", &[("start", start.into()), ("end", end.into())]).into_owned()
}

/// A span with the label of its zone: `13:00–14:30（日内瓦）`, `13:00–14:30 (Geneva)`.
pub fn span_with_zone(start: NaiveTime, end: NaiveTime, zone: &str, messages: &Messages) -> String {
    let span = span(start, end, messages);
    messages.say_with("time-span-zone", &[("span", span.into()), ("zone", zone.into())]).into_owned()
}

/// How many days another calendar is ahead or behind: `次日`, `+1 day`, `−1 j`. `None` for 0.
pub fn day_offset(days: i64, messages: &Messages) -> Option<String> {
    let key = match days {
        0 => return None,
        1.. => "day-offset-after",
        _ => "day-offset-before",
    };
    Some(messages.say_with(key, &[("days", days.unsigned_abs().into())]).into_owned())
}

/// An offset from UTC: `UTC+1`, `UTC−5`, `UTC+5:30`. The minus is U+2212. Seconds are dropped: no
/// zone has had any since 1972.
pub fn utc_offset(secs_east: i32) -> String {
    let sign = if secs_east < 0 { MINUS } else { "+" };
    let minutes = secs_east.unsigned_abs() / 60;
    match minutes % 60 {
        0 => format!("UTC{sign}{}", minutes / 60),
        rest => format!("UTC{sign}{}:{rest:02}", minutes / 60),
    }
}

/// How the reader's clock stands to the forum's: `日内瓦时间加7小时`, `Geneva plus 7 hours`,
/// `Geneva plus 4 hours 30 minutes`, `same time as Geneva`.
pub fn zone_difference(secs_ahead: i32, forum: &str, messages: &Messages) -> String {
    let minutes = secs_ahead.unsigned_abs() / 60;
    if minutes == 0 {
        return messages.say_with("zone-difference-none", &[("forum", forum.into())]).into_owned();
    }
    let key = if secs_ahead > 0 { "zone-difference-ahead" } else { "zone-difference-behind" };
    let length = length_in_words(minutes, messages);
    messages.say_with(key, &[("forum", forum.into()), ("length", length.into())]).into_owned()
}

/// A length for a label: `1小时30分钟`, `1 h 30 min`, `45 min`, `less than a minute`. Seconds are dropped.
pub fn duration_text(secs: i64, messages: &Messages) -> String {
    let minutes = secs.unsigned_abs() / 60;
    length_of("length", minutes, messages)
}

/// A length in words: `7小时`, `4 hours 30 minutes`.
fn length_in_words(minutes: u32, messages: &Messages) -> String {
    length_of("length-words", minutes.into(), messages)
}

fn length_of(prefix: &str, minutes: u64, messages: &Messages) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let part = |unit: &str, count: u64| {
        messages.say_with(&format!("{prefix}-{unit}"), &[("count", count.into())]).into_owned()
    };
    match (hours, rest) {
        (0, 0) if prefix == "length" => messages.say("length-under-a-minute").into_owned(),
        (0, rest) => part("minutes", rest),
        (hours, 0) => part("hours", hours),
        (hours, rest) => messages
            .say_with(
                &format!("{prefix}-both"),
                &[("hours", part("hours", hours).into()), ("minutes", part("minutes", rest).into())],
            )
            .into_owned(),
    }
}

/// Minutes and seconds on a stopwatch: `2:40`, `−0:35`; hours are counted in minutes.
pub fn stopwatch(secs: i64) -> String {
    let sign = if secs < 0 { MINUS } else { "" };
    let secs_left = secs.unsigned_abs();
    format!("{sign}{}:{:02}", secs_left / 60, secs_left % 60)
}
