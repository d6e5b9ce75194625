//! Days that are only named: "Monday", "Day 2", 第二天; also the count behind a date.

use super::han::PROGRAMMES;
use super::model::{DateMention, NamedDay};
use crate::outline::line::{Cursor, Line};
use crate::outline::word_files::date_words;
use std::ops::Range;

/// What makes an ordinal of a number, in plain form: "2nd day", "2e jour", "2. Tag", "2-й день".
const ORDINAL_ENDINGS: &[&str] =
    &["st", "nd", "rd", "th", "er", "eme", "e", "o", "º", "ª", "°", ".º", ".o", ".", "-и"];

/// A day that stands at the head of a line without a date, and where it stands.
pub(in crate::outline) fn named_day(line: &Line) -> Option<(NamedDay, Range<usize>)> {
    named_day_at(line.cursor(0))
}

/// The count of a day right behind its date, and the word for a programme behind that: "14 September, Day 2",
/// 9月14日 第二天议程.
pub(in crate::outline) fn count_behind(line: &Line, date: &DateMention) -> Option<(NamedDay, Range<usize>)> {
    let next = line.cursor(date.range.end).skip_spaces();
    let next = next.one_of(",-(|:/").map_or(next, Cursor::skip_spaces);
    let (day, range) = named_day_at(next).filter(|(day, _)| matches!(day, NamedDay::Ordinal(_)))?;
    let end = line.cursor(range.end).eat_any(PROGRAMMES).map_or(range.end, |after| after.at);
    Some((day, range.start..end))
}

fn named_day_at(cursor: Cursor<'_>) -> Option<(NamedDay, Range<usize>)> {
    let first = cursor.skip_spaces();
    // "Session Day 2", "Programme – Day 2".
    let start = first
        .eat_any(&date_words().before_a_day_with_a_number)
        .map(|after| after.skip_spaces())
        .map(|after| after.one_of("-:").unwrap_or(after).skip_spaces())
        .filter(|after| after.eat_any(&date_words().day_with_a_number).is_some() || after.eat("第").is_some())
        .unwrap_or(first);
    if let Some(after) = start.eat("第") {
        let (after, number) = after.any_number(2)?;
        let after = after.one_of("天日")?;
        return Some((NamedDay::Ordinal(number), first.at..after.at));
    }
    if let Some(after) = start.eat_any(&date_words().day_with_a_number) {
        let after = after.skip_spaces();
        let (after, number) = after
            .number(2)
            .map(|(after, number, _)| (after, number))
            .or_else(|| after.eat_named(&date_words().ordinals))?;
        return Some((NamedDay::Ordinal(number), first.at..after.at));
    }
    if let Some((after, number)) = start.eat_named(&date_words().ordinals) {
        let after = after.skip_spaces().eat_any(&date_words().day_with_a_number)?;
        return Some((NamedDay::Ordinal(number), first.at..after.at));
    }
    if let Some((after, number, _)) = start.number(1) {
        let after = after.eat_any(ORDINAL_ENDINGS)?.skip_spaces().eat_any(&date_words().day_with_a_number)?;
        return Some((NamedDay::Ordinal(number), first.at..after.at));
    }
    let article = start.eat_any(&["le", "el", "on"]).unwrap_or(start).skip_spaces();
    let (after, weekday) = article.eat_named(&date_words().weekdays)?;
    Some((NamedDay::Weekday(weekday), first.at..after.at))
}
