//! Dates, times of day and lengths as conference systems write them.

use super::Length;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use rostrum_programme::Moment;

/// Reads a time of day: `10:30`, `9:05`, `10:30:00`.
pub(crate) fn parse_clock(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    ["%H:%M", "%H:%M:%S"].iter().find_map(|format| NaiveTime::parse_from_str(text, format).ok())
}

/// Reads a date: `2025-02-01`, also at the head of a longer text.
pub(crate) fn parse_date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let head = text.get(..10).unwrap_or(text);
    NaiveDate::parse_from_str(head, "%Y-%m-%d").ok()
}

/// Reads a length in any of the ways that are written: `00:45`, `1:02:30`, `001:02:30`, `PT45M`, `45`.
pub(crate) fn parse_length(text: &str) -> Length {
    let text = text.trim();
    if let Some(secs) = iso_duration_secs(text) {
        return Length::Secs(secs);
    }
    let unknown = || Length::Unknown(text.to_owned());
    let parts: Option<Vec<i64>> = text
        .split(':')
        .map(|part| {
            let is_number = !part.is_empty() && part.len() <= 6 && part.bytes().all(|b| b.is_ascii_digit());
            if is_number { part.parse().ok() } else { None }
        })
        .collect();
    match parts.as_deref() {
        // A bare number counts minutes.
        Some([minutes]) => Length::Secs(minutes * 60),
        Some([hours, minutes]) if *minutes < 60 => Length::Secs(hours * 3_600 + minutes * 60),
        Some([first, second, third]) => {
            let as_days_secs = first * 86_400 + second * 3_600 + third * 60;
            let as_hours_secs = first * 3_600 + second * 60 + third;
            let (days_fit, hours_fit) = (*second < 24 && *third < 60, *second < 60 && *third < 60);
            let has_day_width = text.split(':').next().is_some_and(|days| days.len() == 3);
            match (days_fit, hours_fit) {
                (true, _) if has_day_width => Length::Secs(as_days_secs),
                // `00:00:30` of whole minutes is half an hour of days, hours and minutes.
                (true, true) if *first == 0 && *second == 0 => Length::Secs(as_days_secs),
                (true, true) => Length::Ambiguous { written: text.to_owned(), as_days_secs, as_hours_secs },
                (false, true) => Length::Secs(as_hours_secs),
                _ => unknown(),
            }
        }
        _ => unknown(),
    }
}

/// Seconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds.
fn iso_duration_secs(text: &str) -> Option<i64> {
    let body = text.strip_prefix(['P', 'p'])?;
    let mut secs = 0_i64;
    let mut number = String::new();
    let mut in_time = false;
    let mut found = false;
    for c in body.chars() {
        match c.to_ascii_uppercase() {
            'T' if number.is_empty() => in_time = true,
            digit if digit.is_ascii_digit() || matches!(digit, '.' | ',') => {
                number.push(if digit == ',' { '.' } else { digit })
            }
            unit => {
                let factor = match (unit, in_time) {
                    ('W', false) => 604_800.0,
                    ('D', false) => 86_400.0,
                    ('H', true) => 3_600.0,
                    ('M', true) => 60.0,
                    ('S', true) => 1.0,
                    _ => return None,
                };
                let value: f64 = number.parse().ok()?;
                if !(0.0..1e9).contains(&value) {
                    return None;
                }
                // Bounded just above, so that nothing is cut off.
                #[expect(clippy::cast_possible_truncation, reason = "below 1e9 times a week")]
                let whole = (value * factor).round() as i64;
                secs = secs.checked_add(whole)?;
                number.clear();
                found = true;
            }
        }
    }
    (found && number.is_empty()).then_some(secs)
}

/// When one day of a programme begins and ends; the day of a conference goes on past midnight.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct DayFrame {
    pub date: Option<NaiveDate>,
    pub start: Option<Moment>,
    pub end: Option<Moment>,
    /// Earlier times of day belong to the next date.
    pub change: Option<NaiveTime>,
    /// The latest start so far in the room.
    pub latest: Option<NaiveTime>,
}

/// From this hour on an item belongs to an evening that may go on past midnight.
pub(crate) const EVENING: u16 = 18;
/// Before this hour an item that follows it belongs to the next date.
pub(crate) const NIGHT: u16 = 6;

impl DayFrame {
    /// Notes an item of this room, so that what follows it past midnight is told.
    pub(crate) fn pass(&mut self, clock: &str) {
        self.latest = self.latest.max(parse_clock(clock));
    }

    /// The wall time of a time of day within this conference day.
    pub(crate) fn place(&self, clock: NaiveTime) -> Option<NaiveDateTime> {
        let date = self.date.or_else(|| self.start.map(|start| wall_of(start).date()))?;
        let same = date.and_time(clock);
        let next = same.checked_add_signed(TimeDelta::days(1))?;
        if let (Some(start), Some(end)) = (self.start, self.end) {
            let (start, end) = (wall_of(start), wall_of(end));
            // A frame in another zone than the clock says nothing: it does not begin on this date.
            if start.date() == date && end > start {
                let within = |at: NaiveDateTime| start <= at && at < end;
                if within(same) || within(next) {
                    return Some(if within(same) { same } else { next });
                }
            }
        }
        let is_past_midnight = match self.change {
            Some(change) => clock < change,
            // Nothing says when the day ends, but the items of a room stand in order.
            None => {
                let hour_is = |time: NaiveTime, below: u16| time.hour() < u32::from(below);
                hour_is(clock, NIGHT) && self.latest.is_some_and(|latest| !hour_is(latest, EVENING))
            }
        };
        Some(if is_past_midnight { next } else { same })
    }
}

fn wall_of(moment: Moment) -> NaiveDateTime {
    match moment {
        Moment::Fixed(at) => at.naive_local(),
        Moment::Wall(wall) => wall,
    }
}

/// Puts together the start of an item from the three fields that may state it.
///
/// `full` is a date with or without time and offset, `clock` a time of day. Gives the start and
/// the time of day to compare it with.
pub(crate) fn start_of(
    full: &str,
    clock: &str,
    frame: &DayFrame,
) -> Result<(Moment, Option<NaiveTime>), crate::SkipReason> {
    use crate::SkipReason;
    let time = parse_clock(clock);
    let full = full.trim();
    if let Some(moment) = Moment::parse(full) {
        return Ok((moment, time));
    }
    if let Some(moment) = Moment::parse(clock) {
        return Ok((moment, None));
    }
    let bad = || {
        let written = [full, clock.trim()].join(" ").trim().to_owned();
        if written.is_empty() { SkipReason::NoStart } else { SkipReason::BadStart(written) }
    };
    let time = time.ok_or_else(bad)?;
    if full.is_empty() {
        return frame.place(time).map(|wall| (Moment::Wall(wall), None)).ok_or_else(bad);
    }
    let date = parse_date(full).filter(|_| full.len() == 10).ok_or_else(bad)?;
    // A bare date that is the day's own may be the conference day or the calendar's.
    let wall = if frame.date == Some(date) { frame.place(time) } else { Some(date.and_time(time)) };
    wall.map(|wall| (Moment::Wall(wall), None)).ok_or_else(bad)
}
