//! Dates as each language writes them. Names of months and weekdays are CLDR's; the shapes are
//! messages (`dates.ftl`), because CLDR's differ from the forum's own usage.

use super::{Messages, times};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime};

/// How long the names in a date are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Length {
    Long,
    Short,
}

/// The day of the week in full: `星期二`, `Tuesday`, `mardi`, `martes`.
pub fn weekday_long(date: NaiveDate, messages: &Messages) -> String {
    weekday(date, Length::Long, messages)
}

/// The day of the week, short: `周二`, `Tue`, `mar.`, `mar`.
pub fn weekday_short(date: NaiveDate, messages: &Messages) -> String {
    weekday(date, Length::Short, messages)
}

/// Weekday, day, month and year: `2022年2月22日（星期二）`, `Tuesday 22 February 2022`.
pub fn full_date_with_weekday(date: NaiveDate, messages: &Messages) -> String {
    let weekday = weekday_long(date, messages);
    let date = full_date(date, messages);
    messages.say_with("date-long", &[("weekday", weekday.into()), ("date", date.into())]).into_owned()
}

/// Day, month and year: `2022年2月22日`, `22 February 2022`.
pub fn full_date(date: NaiveDate, messages: &Messages) -> String {
    with_year(date, &day_month(date, Length::Long, messages), messages)
}

/// Weekday, day and month: `2月22日 周二`, `Tue 22 Feb`, `mar. 22 févr.`, `mar 22 feb`.
pub fn short_date_with_weekday(date: NaiveDate, messages: &Messages) -> String {
    let weekday = weekday_short(date, messages);
    let date = day_month_short(date, messages);
    messages.say_with("date-short", &[("weekday", weekday.into()), ("date", date.into())]).into_owned()
}

/// Day and month, short: `2月22日`, `22 Feb`, `22 févr.`, `22 feb`.
pub fn day_month_short(date: NaiveDate, messages: &Messages) -> String {
    day_month(date, Length::Short, messages)
}

/// Day and month in full: `2月22日`, `22 February`, `22 février`, `22 de febrero`.
pub fn day_month_long(date: NaiveDate, messages: &Messages) -> String {
    day_month(date, Length::Long, messages)
}

/// Day, month and clock: `2月23日 19:04`, `23 Feb 19:04`, `23 févr. à 19 h 04`.
pub fn day_month_and_clock(at: NaiveDateTime, messages: &Messages) -> String {
    let date = day_month_short(at.date(), messages);
    let time = times::clock(at.time(), messages);
    messages.say_with("date-time", &[("date", date.into()), ("time", time.into())]).into_owned()
}

/// The same of something past or to come, with the year where that is another than this one.
pub fn date_and_clock(at: NaiveDateTime, this_year: i32, messages: &Messages) -> String {
    if at.year() == this_year {
        return day_month_and_clock(at, messages);
    }
    date_with_year_and_clock(at, messages)
}

/// Day, month, year and clock: `23 Feb 2022 19:04`.
pub fn date_with_year_and_clock(at: NaiveDateTime, messages: &Messages) -> String {
    let date = with_year(at.date(), &day_month_short(at.date(), messages), messages);
    let time = times::clock(at.time(), messages);
    messages.say_with("date-time", &[("date", date.into()), ("time", time.into())]).into_owned()
}

/// A time, or a date and a time, that a file writes in figures, as the language writes it; anything else as it is.
pub fn time_as_read(written: &str, messages: &Messages) -> String {
    let text = written.trim();
    let time = ["%H:%M", "%H:%M:%S"].iter().find_map(|form| NaiveTime::parse_from_str(text, form).ok());
    if let Some(time) = time {
        return times::clock(time, messages);
    }
    let at = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .or_else(|| DateTime::parse_from_rfc3339(text).ok().map(|at| at.naive_local()));
    at.map_or_else(|| written.to_owned(), |at| date_with_year_and_clock(at, messages))
}

/// From one date to another: `2022年2月22日至24日`, `22–24 February 2022`,
/// `28 février – 2 mars 2022`. One date when both are the same; the order does not matter.
pub fn date_range(one: NaiveDate, other: NaiveDate, messages: &Messages) -> String {
    let (first, last) = (one.min(other), one.max(other));
    if first == last {
        return full_date(first, messages);
    }
    let (key, from, to) = if first.year() != last.year() {
        ("date-range-years", full_date(first, messages), full_date(last, messages))
    } else if first.month() != last.month() {
        ("date-range-months", day_month_long(first, messages), full_date(last, messages))
    } else {
        ("date-range-days", day_number(first, messages), full_date(last, messages))
    };
    let day = day_number(last, messages);
    let start = full_date(first, messages);
    let end_day = day_month_long(last, messages);
    messages
        .say_with(
            key,
            &[
                ("from", from.into()),
                ("to", to.into()),
                // Chinese puts the year and month first, so it is the end that is cut short.
                ("start", start.into()),
                ("endday", end_day.into()),
                ("day", day.into()),
            ],
        )
        .into_owned()
}

fn weekday(date: NaiveDate, length: Length, messages: &Messages) -> String {
    let words = messages.date_words();
    let names = if length == Length::Long { &words.weekdays_long } else { &words.weekdays_short };
    names.get(date.weekday().num_days_from_monday() as usize).cloned().unwrap_or_default()
}

fn day_month(date: NaiveDate, length: Length, messages: &Messages) -> String {
    let words = messages.date_words();
    let (key, names) = match length {
        Length::Long => ("date-day-month", &words.months_long),
        Length::Short => ("date-day-month-short", &words.months_short),
    };
    let name = names.get(date.month0() as usize).cloned().unwrap_or_default();
    let day = day_number(date, messages);
    messages
        .say_with(key, &[("day", day.into()), ("month", name.into()), ("number", date.month().into())])
        .into_owned()
}

/// The day of the month: `22`; French has `1er` for the first.
fn day_number(date: NaiveDate, messages: &Messages) -> String {
    messages.say_with("date-day", &[("day", date.day().into())]).into_owned()
}

fn with_year(date: NaiveDate, day: &str, messages: &Messages) -> String {
    let year = date.year().to_string();
    messages.say_with("date-with-year", &[("date", day.into()), ("year", year.into())]).into_owned()
}
