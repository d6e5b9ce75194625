//! Spans of clock times, and lines that look like the heading of a day, that stand in the text of a session or in
//! none, and are the time or the day of no session.

use crate::WarningKind;
use crate::outline::document::{Document, Paragraph};
use crate::outline::headings::{Head, says_of_all_times, tells_opening_hours, tells_version};
use crate::outline::line::Line;
use crate::outline::sessions::Outline;
use crate::outline::times::find_times;
use crate::outline::{dates, labels, notices, zones};
use crate::raw::Warnings;
use crate::status::status_from;

/// A clock stands beside a date at most so far behind it, in characters.
const BESIDE: usize = 6;

/// Says of each such line that it was not used. A lone clock is left alone: text is full of them.
pub(super) fn report(document: &Document, outline: &Outline, warnings: &mut Warnings) {
    let bodies = outline.items.iter().flat_map(|item| &item.body);
    // On the title page only what tells when something is open: the rest is of the whole.
    let opens = |paragraph: &&Paragraph| tells_opening_hours(&before_hours(&paragraph.text()));
    for paragraph in bodies.chain(&outline.after).chain(outline.front.iter().filter(opens)) {
        let found = span_in(paragraph)
            .or_else(|| moment_in(paragraph))
            .or_else(|| day_in(paragraph))
            .or_else(|| bare_hours_in(paragraph));
        if let Some(written) = found {
            let place = document.place(paragraph.number, &paragraph.text());
            warnings.push(place, WarningKind::TimeUnused(written));
        }
    }
}

/// What stands before the first digit of a text.
fn before_hours(text: &str) -> String {
    let digit = text.find(char::is_numeric).unwrap_or(text.len());
    let before = text.get(..digit).unwrap_or_default().trim_end();
    // "abierta de 8:00", "открыта с 8:00".
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_small = last.chars().count() <= 4 && before.len() > last.len();
    let cut = if is_small && !tells_opening_hours(before) { before.len() - last.len() } else { before.len() };
    before.get(..cut).unwrap_or_default().trim_end().to_owned()
}

/// Hours without minutes in which something is open: "Registration desk hours 8–18".
fn bare_hours_in(paragraph: &Paragraph) -> Option<String> {
    let text = paragraph.text();
    let hours: &str = text.get(text.find(char::is_numeric)?..)?;
    let is_span = hours.chars().any(|c| "-–—".contains(c))
        && hours.chars().all(|c| c.is_ascii_digit() || " -–—h.".contains(c));
    (is_span && tells_opening_hours(&before_hours(&text))).then(|| hours.trim().to_owned())
}

/// Says of the first line with the name of a clock that is no zone known here that it was not understood.
pub(super) fn report_unknown_zone(document: &Document, warnings: &mut Warnings) {
    let tells_times = |text: &str| {
        says_of_all_times(text) || text.contains(char::is_numeric) && !find_times(&Line::new(text)).is_empty()
    };
    let named = document.paragraphs().find_map(|paragraph| {
        let text = paragraph.text();
        let name = zones::unknown_zone(&text).filter(|_| tells_times(&text))?;
        Some((document.place(paragraph.number, &text), name))
    });
    if let Some((place, name)) = named {
        warnings.push(place, WarningKind::UnknownZone(name));
    }
}

/// A date with a clock beside it, "Final exam: 30 October 2024, 10:00", as it is written.
fn moment_in(paragraph: &Paragraph) -> Option<String> {
    let text = paragraph.text();
    let head = Head::read(&text).filter(|head| !head.is_sentence && !head.has_old)?;
    let head = Some(head).filter(|head| !tells_version(&head.rest_with_label))?;
    let ([date], [time]) = (head.dates.as_slice(), head.times.as_slice()) else { return None };
    let is_beside = time.range.start >= date.range.end && time.range.start - date.range.end <= BESIDE;
    is_beside.then(|| line_text(&text, date.range.start..time.range.end))
}

/// The date that leads a line or is all that stands there, as it is written.
fn day_in(paragraph: &Paragraph) -> Option<String> {
    let text = paragraph.text();
    let head = Head::read(&text).filter(|head| {
        head.is_day() && (head.day_leads || head.day_may_lead || head.day_ends || head.is_bare())
    })?;
    let date = head.dates.first().filter(|date| date.weekday.is_some() || date.from.year.is_some())?;
    Some(line_text(&text, date.range.clone()))
}

/// The first span of a line, as it is written.
fn span_in(paragraph: &Paragraph) -> Option<String> {
    let text = paragraph.text();
    if !text.chars().any(char::is_numeric) {
        return None;
    }
    // What became of a session, and the time that holds no longer, were read before.
    if status_from(&text).is_some() || matches!(labels::section(&text), Some((labels::Section::Time, _))) {
        return None;
    }
    let mut line = Line::new(&text);
    let old = notices::old_times(&line);
    old.iter().for_each(|range| line.take(range.clone()));
    let found = dates::find_dates(&line);
    found.iter().for_each(|date| line.take(date.range.clone()));
    let span = find_times(&line).into_iter().find(|time| time.end.is_some())?;
    Some(line_text(&text, span.range))
}

fn line_text(text: &str, range: std::ops::Range<usize>) -> String {
    text.chars().skip(range.start).take(range.len()).collect::<String>().trim().to_owned()
}
