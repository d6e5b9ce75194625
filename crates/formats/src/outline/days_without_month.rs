//! Days without their month among full dates, "Saturday 16" between "Friday 15 May" and "Sunday 17 May". Given
//! their month before anything else looks at them, where the weekday fits.

use super::dates::{self, CalendarDay, find_dates};
use super::document::{Document, Paragraph, Run};
use super::line::Line;
use chrono::{Datelike, Months, NaiveDate, Weekday};

/// The heading of such a day is at most so long, in characters.
const HEADING_CHARS: usize = 80;
/// The names of months as they are written into a line.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Gives such days their month and year.
pub(super) fn write_out(document: &mut Document) {
    let candidate = |paragraph: &Paragraph| bare_day(&paragraph.text()).is_some();
    if !document.paragraphs().any(candidate) {
        return;
    }
    let full = |paragraph: &Paragraph| {
        let found = find_dates(&Line::new(&paragraph.text())).into_iter().next_back();
        found.map(|date| {
            let year = date.from.year.or(date.until.and_then(|until| until.year));
            CalendarDay { year, ..date.until.unwrap_or(date.from) }
        })
    };
    let year = document.paragraphs().find_map(|paragraph| full(paragraph)?.year);
    let Some(first) = document.paragraphs().find_map(full) else { return };
    let mut last = CalendarDay { day: 0, ..first };
    let visit = |paragraph: &mut Paragraph, last: &mut CalendarDay| {
        if let Some(day) = full(paragraph) {
            *last = day;
        } else if let Some((weekday, number, end)) = bare_day(&paragraph.text())
            && let Some(found) = month_of(weekday, number, *last, year)
        {
            write_month(paragraph, end, found);
            *last = found;
        }
    };
    document.for_each_paragraph(|paragraph| visit(paragraph, &mut last));
}

/// A weekday and the number of a day at the head of a short line, and where they end, in characters.
fn bare_day(text: &str) -> Option<(Weekday, u32, usize)> {
    if text.chars().count() > HEADING_CHARS {
        return None;
    }
    dates::weekday_with_number(&Line::new(text))
}

/// The day in the month of the last full date, or in the one behind or before it.
fn month_of(weekday: Weekday, number: u32, last: CalendarDay, year: Option<i32>) -> Option<CalendarDay> {
    let Some(year) = last.year.or(year) else {
        let later = number > last.day;
        return later.then_some(CalendarDay { day: number, ..last });
    };
    let month = NaiveDate::from_ymd_opt(year, last.month, 1)?;
    let around =
        [Some(month), month.checked_add_months(Months::new(1)), month.checked_sub_months(Months::new(1))];
    let fits = |date: &NaiveDate| date.weekday() == weekday;
    let found = around.into_iter().flatten().find_map(|month| month.with_day(number).filter(fits))?;
    Some(CalendarDay { year: last.year.map(|_| found.year()), month: found.month(), day: number })
}

fn write_month(paragraph: &mut Paragraph, end: usize, day: CalendarDay) {
    let text = paragraph.text();
    let month = usize::try_from(day.month).ok().and_then(|month| MONTHS.get(month.checked_sub(1)?));
    let Some(month) = month else { return };
    let year = day.year.map_or(String::new(), |year| format!(" {year}"));
    let (head, rest): (String, String) = (text.chars().take(end).collect(), text.chars().skip(end).collect());
    let head = head.trim_end_matches(['日', '.', '号']);
    let bold = paragraph.is_bold();
    paragraph.runs = vec![Run { text: format!("{head} {month}{year}{rest}"), bold }];
}
