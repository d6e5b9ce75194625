//! The days of a whole document: its year, and the dates behind "Day 2" and "Monday".

use super::dates::{CalendarDay, NamedDay};
use super::document::Document;
use super::front::Front;
use super::items::DayRef;
use super::sessions::Outline;
use crate::ReadHints;
use chrono::{Datelike, NaiveDate, TimeDelta};
use std::collections::HashSet;

/// The year near which one is looked for when nothing at all tells it.
pub(super) const NEAR_YEAR: i32 = 2026;
/// How far from the near year a weekday is tried.
const YEARS_AROUND: i32 = 6;

/// What is known of the forum's days.
pub(super) struct Calendar {
    /// The year that the user or the title gives.
    pub year: Option<i32>,
    /// The year to look near.
    pub near: i32,
    pub first: Option<NaiveDate>,
    pub last: Option<NaiveDate>,
}

impl Calendar {
    pub(super) fn new(document: &Document, outline: &Outline, front: &Front, hints: &ReadHints) -> Self {
        let written: HashSet<i32> = outline
            .items
            .iter()
            .filter_map(|item| match &item.day {
                Some(DayRef::Date(date)) => date.from.year,
                _ => None,
            })
            .collect();
        let only = if written.len() == 1 { written.iter().next().copied() } else { None };
        let year = hints.year.or(front.year).or(only);
        let near = document.year.or(hints.fallback_year).unwrap_or(NEAR_YEAR);
        let near = if year.is_some() { near } else { year_by_weekdays(outline, near) };
        let mut calendar = Self { year, near, first: None, last: None };
        let known = front.dates.as_ref().map(|date| (date.from, date.until)).or_else(|| {
            // Without dates in the title, "Day 2" counts from the first date of the sessions.
            outline.items.iter().find_map(|item| match &item.day {
                Some(DayRef::Date(date)) => Some((date.from, None)),
                _ => None,
            })
        });
        if let Some((from, until)) = known {
            calendar.first = calendar.date(from).map(|(date, _)| date);
            calendar.last = match until {
                Some(until) => {
                    let until = CalendarDay { year: until.year.or(from.year), ..until };
                    calendar.date(until).map(|(date, _)| date)
                }
                None => calendar.first.filter(|_| front.dates.is_some()),
            };
        }
        calendar
    }

    /// The date of a day, and whether its year was guessed.
    pub(super) fn date(&self, day: CalendarDay) -> Option<(NaiveDate, bool)> {
        let of = |year: i32| NaiveDate::from_ymd_opt(year, day.month, day.day);
        if let Some(year) = day.year {
            return of(year).map(|date| (date, false));
        }
        if let Some(year) = self.year {
            // A forum over the turn of the year has dates in two years.
            let after = of(year + 1).filter(|date| self.last.is_some_and(|last| *date <= last));
            let before_first = of(year).is_none_or(|date| self.first.is_some_and(|first| date < first));
            let date = if before_first { after.or(of(year)) } else { of(year) };
            return date.map(|date| (date, false));
        }
        of(self.near).map(|date| (date, true))
    }

    pub(super) fn named(&self, day: NamedDay) -> Option<NaiveDate> {
        let first = self.first?;
        match day {
            NamedDay::Ordinal(number) => {
                first.checked_add_signed(TimeDelta::days(i64::from(number.checked_sub(1)?)))
            }
            NamedDay::Weekday(weekday) => {
                let date = first.iter_days().take(7).find(|date| date.weekday() == weekday)?;
                self.last.is_none_or(|last| date <= last).then_some(date)
            }
        }
    }
}

/// The year nearest to another in which most dates fall on the weekdays that stand beside them.
pub(super) fn year_by_weekdays(outline: &Outline, near: i32) -> i32 {
    let dated: Vec<(CalendarDay, chrono::Weekday)> = outline
        .items
        .iter()
        .filter_map(|item| match &item.day {
            Some(DayRef::Date(date)) => Some((date.from, date.weekday?)),
            _ => None,
        })
        .collect();
    let fitting = |year: &i32| {
        let falls = |(day, weekday): &&(CalendarDay, chrono::Weekday)| {
            NaiveDate::from_ymd_opt(*year, day.month, day.day).is_some_and(|date| date.weekday() == *weekday)
        };
        dated.iter().filter(falls).count()
    };
    // The last of equal years is taken, so the nearest comes last.
    let around = (0..=YEARS_AROUND).rev().flat_map(|step| [near - step, near + step]);
    around.max_by_key(fitting).unwrap_or(near)
}
