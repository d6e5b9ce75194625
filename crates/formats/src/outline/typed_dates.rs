//! Dates that a delegate types, read as those of a document are: "22 Feb 2022", 22/2/2022 in the document's order,
//! 2月22日 in its year.

use super::dates::{CalendarDay, Order, date_alone, day_and_month_alone};
use super::line::Line;
use crate::ExplainedLine;
use chrono::{Datelike, NaiveDate};

/// What a date that is typed in parts is completed by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DateReading {
    /// The year of dates without one.
    pub year: Option<i32>,
    /// Whether the month stands first in dates of numbers alone.
    pub month_first: bool,
}

impl DateReading {
    /// How a document writes its dates; `held` are the days of its sessions, which decide where numbers leave it open.
    pub fn of_document(lines: &[ExplainedLine], held: &[NaiveDate]) -> Self {
        let (mut month, mut day) = (0_usize, 0_usize);
        let is_held =
            |day: CalendarDay| held.iter().any(|held| (held.month(), held.day()) == (day.month, day.day));
        for line in lines.iter().filter(|line| line.text.contains(char::is_numeric)) {
            for date in super::dates::find_dates(&Line::new(&line.text)) {
                match date.order {
                    Order::MonthFirst => month += 1,
                    Order::DayFirst => day += 1,
                    Order::Open(other) => {
                        month += usize::from(is_held(other));
                        day += usize::from(is_held(date.from));
                    }
                    Order::Certain => {}
                }
            }
        }
        Self { year: held.first().map(Datelike::year), month_first: month > day }
    }

    /// The date that a text gives, and nothing else.
    pub fn read(&self, text: &str) -> Option<NaiveDate> {
        let line = Line::new(text.trim());
        if let Some(date) = date_alone(&line) {
            let day = match date.order {
                Order::Open(other) if self.month_first => other,
                _ => date.from,
            };
            return NaiveDate::from_ymd_opt(day.year.or(self.year)?, day.month, day.day);
        }
        let (first, second) = day_and_month_alone(&line)?;
        let by_day = NaiveDate::from_ymd_opt(self.year?, second, first);
        let by_month = NaiveDate::from_ymd_opt(self.year?, first, second);
        if self.month_first { by_month.or(by_day) } else { by_day.or(by_month) }
    }
}

/// The dates in a year that a line of two numbers alone can mean, `17/5`, which the reader takes for no date.
pub fn dates_of_numbers(text: &str, year: i32) -> Vec<NaiveDate> {
    let Some((first, second)) = day_and_month_alone(&Line::new(text.trim())) else { return Vec::new() };
    let dates = [NaiveDate::from_ymd_opt(year, second, first), NaiveDate::from_ymd_opt(year, first, second)];
    dates.into_iter().flatten().collect()
}
