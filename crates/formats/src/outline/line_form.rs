//! The form of a line, by which a correction of one holds for those like it, and the numbers of a line by example.
//!
//! Owns no words: whatever the language, the numbers of `5.17（周三）` stand where they stand in `5.18（周四）`.

use super::document_lines::LineOfDocument;
use super::headings::left::trim_piece;
use crate::LineForm;
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use std::ops::Range;

/// A label is at most so long, in characters.
const LABEL_CHARS: usize = 30;

/// The form by which lines like this one are known.
pub(super) fn form_of(line: &LineOfDocument) -> LineForm {
    if let Some(label) = label_of(&line.text) {
        return LineForm::Label(label);
    }
    match (line.cell, line.below_time) {
        (Some(cell), _) => LineForm::Cell { column: cell.column, line: cell.line },
        (None, Some(lines)) if lines > 0 => {
            LineForm::BelowTime { lines, bold: line.bold, listed: line.listed }
        }
        (None, _) => LineForm::Alike(without_numbers(&line.text)),
    }
}

/// Whether a line has a form.
pub(super) fn has_form(line: &LineOfDocument, form: &LineForm) -> bool {
    match form {
        LineForm::Label(label) => label_of(&line.text).as_ref() == Some(label),
        LineForm::Alike(text) => without_numbers(&line.text) == *text,
        LineForm::Cell { .. } | LineForm::BelowTime { .. } => form_of(line) == *form,
    }
}

/// The words before the colon, where these are few.
fn label_of(text: &str) -> Option<String> {
    let (label, rest) = text.split_once([':', '：'])?;
    let is_label = label.chars().count() <= LABEL_CHARS
        && label.chars().any(char::is_alphabetic)
        && !label.chars().any(char::is_numeric)
        && !rest.trim().is_empty();
    is_label.then(|| label.trim().to_lowercase())
}

/// The text with every number as `0`.
fn without_numbers(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut in_number = false;
    for c in text.chars() {
        if !c.is_numeric() {
            plain.push(c);
        } else if !in_number {
            plain.push('0');
        }
        in_number = c.is_numeric();
    }
    plain
}

/// A number that is written in digits, and where it stands, in bytes.
struct Number {
    value: u32,
    range: Range<usize>,
}

fn numbers(text: &str) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    for (at, c) in text.char_indices() {
        // Full-width digits fold to plain ones.
        let Some(digit) = rostrum_text::fold::fold_char(c).to_digit(10) else { continue };
        match found.last_mut().filter(|number| number.range.end == at) {
            Some(number) => {
                number.value = number.value.saturating_mul(10).saturating_add(digit);
                number.range.end = at + c.len_utf8();
            }
            None => found.push(Number { value: digit, range: at..at + c.len_utf8() }),
        }
    }
    found
}

/// What stands between the numbers up to a place, by kinds of characters: a run of Han is one, a word is one.
fn shape(text: &str, until: usize) -> String {
    let mut shape = String::new();
    for c in text.chars().scan(0, |at, c| {
        *at += c.len_utf8();
        (*at <= until).then_some(c)
    }) {
        let kind = match c {
            c if c.is_numeric() => '0',
            c if rostrum_text::script::is_han(c) => '汉',
            c if c.is_alphabetic() => 'a',
            c if c.is_whitespace() => ' ',
            c => rostrum_text::fold::fold_char(c),
        };
        if !(matches!(kind, '0' | '汉' | 'a' | ' ') && shape.ends_with(kind)) {
            shape.push(kind);
        }
    }
    shape
}

/// The words up to a place, without numbers.
fn words(text: &str, until: usize) -> String {
    text.get(..until).unwrap_or(text).chars().filter(|c| !c.is_numeric()).collect()
}

/// The date that a line bears, told by another line and its date; the year is that of the other where the line
/// writes none. `None` where the line is not of its form.
pub(super) fn date_like(example: &str, date: NaiveDate, text: &str) -> Option<NaiveDate> {
    let known = numbers(example);
    let (month, day, year) = places_of(&known, date)?;
    let last = [month, Some(day), year].into_iter().flatten().max()?;
    let until = known.get(last)?.range.end;
    let found = numbers(text);
    let text_until = found.get(last)?.range.end;
    if shape(example, until) != shape(text, text_until) {
        return None;
    }
    // The month is a word that is not read: it must be the same.
    if month.is_none() && words(example, until) != words(text, text_until) {
        return None;
    }
    let value = |place: usize| found.get(place).map(|number| number.value);
    let year = match year {
        Some(place) => i32::try_from(value(place)?).ok()?,
        None => date.year(),
    };
    let month = month.map_or(Some(date.month()), value)?;
    NaiveDate::from_ymd_opt(year, month, value(day)?)
}

/// What a line says beside the numbers of a date: its weekday, part of the day or theme. The whole line where it does
/// not bear the date.
pub(super) fn beside_date(text: &str, date: NaiveDate) -> String {
    let known = numbers(text);
    let Some((month, day, year)) = places_of(&known, date) else { return text.trim().to_owned() };
    let ranges = || [month, Some(day), year].into_iter().flatten().filter_map(|at| known.get(at));
    let from = ranges().map(|number| number.range.start).min().unwrap_or(0);
    let to = ranges().map(|number| number.range.end).max().unwrap_or(0);
    let (before, behind) = (text.get(..from).unwrap_or_default(), text.get(to..).unwrap_or_default());
    // What belongs to the last number, 17日, "17th", and to a bracket around the date.
    let behind = behind.trim_start_matches(['日', '号', '年', '月', '.']);
    let suffix = ["st", "nd", "rd", "th", "er", "º"].iter().find_map(|suffix| behind.strip_prefix(suffix));
    let [before, behind] = [before, suffix.unwrap_or(behind)].map(trim_piece);
    let marks = |c: char| !c.is_alphanumeric() && !"“”\"«»‘’（）()《》".contains(c);
    let pieces = [before.trim_end_matches(|c: char| !c.is_alphanumeric()), behind.trim_matches(marks)];
    pieces.iter().filter(|piece| !piece.is_empty()).copied().collect::<Vec<_>>().join(" ")
}

/// Which of the numbers are month, day and year. With one of two that could be either, day and month follow the
/// order that has the year outside: month before day behind a year or without one, else day before month.
fn places_of(numbers: &[Number], date: NaiveDate) -> Option<(Option<usize>, usize, Option<usize>)> {
    let year = numbers.iter().position(|number| i32::try_from(number.value).ok() == Some(date.year()));
    let places = |value: u32| {
        let same = numbers.iter().enumerate().filter(move |(at, number)| {
            number.value == value && Some(*at) != year && number.range.len() <= 6
        });
        same.map(|(at, _)| at).collect::<Vec<_>>()
    };
    let (months, days) = (places(date.month()), places(date.day()));
    // The two stand beside each other; the last such pair is the date, numbers before it count days.
    let pair = months
        .iter()
        .flat_map(|month| days.iter().map(move |day| (*month, *day)))
        .filter(|(month, day)| month.abs_diff(*day) == 1)
        .max();
    match pair {
        Some((month, day)) => Some((Some(month), day, year)),
        None => days.last().map(|day| (None, *day, year)),
    }
}

/// Start and end that a line bears, told by another line and its times, and where the rest begins, in bytes.
pub(super) fn times_like(
    example: &str,
    (start, end): (NaiveTime, Option<NaiveTime>),
    text: &str,
) -> Option<(NaiveTime, Option<NaiveTime>, usize)> {
    let known = numbers(example);
    let mut next = 0;
    let start_at = places_of_time(&known, &mut next, start)?;
    let end_at = match end {
        Some(end) => Some(places_of_time(&known, &mut next, end)?),
        None => None,
    };
    let last = next.checked_sub(1)?;
    let until = known.get(last)?.range.end;
    let found = numbers(text);
    let rest = found.get(last)?.range.end;
    if shape(example, until) != shape(text, rest) {
        return None;
    }
    let value = |place: usize| found.get(place).map(|number| number.value);
    let time = |(hour, minute): (usize, Option<usize>), example: NaiveTime| {
        // Half past two as 2:30: what lay past noon in the example does so here.
        let past_noon = known.get(hour).is_some_and(|number| number.value + 12 == example.hour());
        let hour = value(hour)? + if past_noon { 12 } else { 0 };
        NaiveTime::from_hms_opt(hour, minute.map_or(Some(0), value)?, 0)
    };
    let end = match (end_at, end) {
        (Some(at), Some(end)) => Some(time(at, end)?),
        _ => None,
    };
    Some((time(start_at, start)?, end, rest))
}

/// Where hour and minute of a time stand among the numbers, in their order.
fn places_of_time(numbers: &[Number], next: &mut usize, time: NaiveTime) -> Option<(usize, Option<usize>)> {
    let hour = numbers.get(*next).filter(|number| number.value % 12 == time.hour() % 12)?;
    let is_hour = hour.value == time.hour() || hour.value + 12 == time.hour();
    let at = *next;
    *next += 1;
    let minute = numbers.get(*next).filter(|minute| minute.value == time.minute() && minute.range.len() == 2);
    let has_minute = minute.is_some();
    *next += usize::from(has_minute);
    (is_hour && (has_minute || time.minute() == 0)).then_some((at, has_minute.then_some(at + 1)))
}
