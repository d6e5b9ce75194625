//! Dates as programmes write them, with or without a year, and days that are
//! only named: "Monday", "Day 2", 第二天.
//!
//! Owns no calendar of the forum: which year and which day is meant is settled in `build`.

mod han;
mod model;
mod named;
mod numeric;
mod weekdays;

use super::kinds;
use super::line::{Cursor, Line};
use super::word_files::date_words;
use chrono::NaiveDate;
use han::{han_date, han_slashed, han_year};
pub(super) use model::{CalendarDay, DateMention, NamedDay, Order};
use model::{day, mention};
pub(super) use named::{count_behind, named_day};
pub(super) use numeric::day_and_month_alone;
use numeric::{numeric, short_numeric, year_first};
use rostrum_text::script::is_han;
pub(super) use weekdays::weekday_with_number;
use weekdays::{any_weekday, weekday_before};

/// Dates farther apart than this are hardly of one forum, in days.
const FAR_DAYS: i64 = 183;

/// Whether two dates, both with their years, are farther apart than the days of one forum.
pub(super) fn are_far_apart(one: CalendarDay, other: CalendarDay) -> bool {
    let of = |day: CalendarDay| NaiveDate::from_ymd_opt(day.year?, day.month, day.day);
    let apart = of(one).zip(of(other)).map(|(one, other)| (one - other).num_days().abs());
    apart.is_some_and(|days| days > FAR_DAYS)
}

/// Whether two dates are the same single day, one perhaps without its year.
pub(super) fn is_same_day(one: &DateMention, other: &DateMention) -> bool {
    let agrees = one.from.year.is_none() || other.from.year.is_none() || one.from.year == other.from.year;
    one.until.is_none()
        && other.until.is_none()
        && agrees
        && (one.from.month, one.from.day) == (other.from.month, other.from.day)
}

/// Whether a small word or nothing joins a date to the words before it, in Chinese without a space: "Minutes of
/// 5 May", "Acta del 5 de mayo", 回顾5月5日; no comma and no dash sets it off.
pub(super) fn is_joined(text: &str, date: &DateMention) -> bool {
    let line = Line::new(text);
    let opens_with_word = line.folded(date.range.start).is_some_and(|c| c.is_ascii_alphabetic());
    let words = &date_words().of_a_date;
    let is_solid = date.range.start.checked_sub(1).and_then(|at| line.original(at)).is_some_and(is_han);
    opens_with_word && line.cursor(date.range.start).eat_any(words).is_some()
        || line.word_before(date.range.start, words).is_some()
        || is_solid
}

/// Leaves out a date that only tells another one in another form: `2017年12月8日 December 8`.
pub(super) fn without_repeats(dates: &mut Vec<DateMention>) {
    let Some(first) = dates.first() else { return };
    let (from, until) = (first.from, first.until);
    let agrees = |one: Option<i32>, other: Option<i32>| one.is_none() || other.is_none() || one == other;
    let is_same = |one: CalendarDay, other: CalendarDay| {
        (one.month, one.day) == (other.month, other.day) && agrees(one.year, other.year)
    };
    let all_same = dates.iter().all(|date| {
        is_same(from, date.from)
            && match (until, date.until) {
                (None, None) => true,
                (Some(one), Some(other)) => is_same(one, other),
                _ => false,
            }
    });
    if !all_same {
        return;
    }
    let year = dates.iter().find_map(|date| date.from.year);
    let weekday = dates.iter().find_map(|date| date.weekday);
    dates.truncate(1);
    if let Some(first) = dates.first_mut() {
        first.from.year = year;
        first.weekday = weekday;
    }
}

/// Every date in a line, from left to right.
pub(super) fn find_dates(line: &Line) -> Vec<DateMention> {
    let mut found: Vec<DateMention> = Vec::new();
    let mut at = 0;
    while at < line.len() {
        match date_at(line, at) {
            Some(mut mention) => {
                let taken_to = found.last().map_or(0, |before| before.range.end);
                look_around(line, &mut mention, taken_to);
                at = mention.range.end.max(at + 1);
                found.push(mention);
            }
            None => at += 1,
        }
    }
    found
}

/// The one day that a line gives, where it says nothing else.
pub(super) fn date_alone(line: &Line) -> Option<DateMention> {
    let mut found = find_dates(line);
    let date = found.pop().filter(|date| found.is_empty() && date.until.is_none())?;
    let is_beside =
        |at: usize| !date.range.contains(&at) && line.original(at).is_some_and(char::is_alphanumeric);
    (!(0..line.len()).any(is_beside)).then_some(date)
}

fn date_at(line: &Line, at: usize) -> Option<DateMention> {
    let here = line.folded(at)?;
    if !line.starts_word(at) {
        return None;
    }
    let cursor = line.cursor(at);
    if here.is_ascii_alphabetic() {
        // In running text "may 22" is no date; names of months at the head have a capital.
        let is_capital = line.original(at).is_some_and(char::is_uppercase);
        return if is_capital { month_first(cursor) } else { None };
    }
    let before = at.checked_sub(1).and_then(|before| line.folded(before));
    if here.is_ascii_digit() {
        let inside = before.is_some_and(|c| c.is_ascii_digit())
            || (before.is_some_and(|c| "./".contains(c))
                && at.checked_sub(2).and_then(|at| line.folded(at)).is_some_and(|c| c.is_ascii_digit()));
        // The second half of a number is no day, but `14:30` may stand right before one.
        if inside {
            return None;
        }
        return han_date(cursor)
            .or_else(|| year_first(cursor))
            .or_else(|| numeric(cursor))
            .or_else(|| han_slashed(line, cursor))
            .or_else(|| short_numeric(line, cursor))
            .or_else(|| day_first(line, cursor));
    }
    // 民国113年11月5日.
    if here == '民' {
        return han_date(cursor);
    }
    if "〇一二三四五六七八九十".contains(here)
        && before.is_none_or(|c| !"〇一二三四五六七八九十第".contains(c))
    {
        return han_date(cursor);
    }
    None
}

/// A session's label has at most so many words before its number; in Chinese each character counts.
const WORDS_OF_LABEL: usize = 6;

/// 22 February 2022, 1er mars, 22 de febrero de 2022, 22–24 February, 28 February – 2 March.
fn day_first(line: &Line, cursor: Cursor<'_>) -> Option<DateMention> {
    let (after, first) = day_number(cursor)?;
    if let Some((after, month, year)) = month_after(after) {
        let from = day(year, month, first)?;
        let until = range_join(after).and_then(day_number).and_then(|(after, second)| {
            month_after(after).map(|(after, month, year)| (after, second, month, year))
        });
        return Some(
            match until.and_then(|(after, second, month, year)| Some((after, day(year, month, second)?))) {
                Some((after, until)) => mention(from, Some(until), cursor.at, after.at),
                None => mention(from, None, cursor.at, after.at),
            },
        );
    }
    // The minutes of `14 h 30 – 16 mars` are no first day of a range; what stands behind a label is.
    let mut before = (0..cursor.at).rev().filter_map(|at| line.folded(at)).filter(|c| *c != ' ');
    if before.next().is_some_and(|c| c == 'h' || c == ':')
        && before.next().is_some_and(|c| c.is_ascii_digit())
    {
        return None;
    }
    // The number of `Session 1 – 22 February` and `Day 1 – 22 February` is no day.
    let is_spaced = matches!(after.peek(), Some(' ' | ','));
    let numbers = |at: usize| {
        let label = kinds::label_at(line, at);
        label.is_some_and(|label| label.number == Some(first) && label.range.end >= after.at)
    };
    // Its label stands at the head, or behind the time: "10:00 Session 1, 22 February".
    let mut words = (0..cursor.at).rev().filter(|at| line.starts_word(*at)).take(WORDS_OF_LABEL);
    let is_counted = line.word_before(cursor.at, &date_words().day_with_a_number).is_some()
        || numbers(line.cursor(0).skip_spaces().at)
        || words.any(numbers);
    // Nor is the number of "Rev.1, 22–24 February" and "Version 2, 22–24 February".
    let is_version =
        after.skip_spaces().peek() == Some(',') && line.word_before(cursor.at, &["version"]).is_some();
    if is_spaced && is_counted
        || is_version
        || line.word_before(cursor.at, &date_words().before_a_revision_number).is_some()
    {
        return None;
    }
    let mut days = vec![first];
    let mut next = after;
    // 22, 23 and 24 February; Monday 22 – Wednesday 24 February.
    while let Some((after, number)) =
        range_join(next).or_else(|| next.one_of(",").map(Cursor::skip_spaces)).and_then(day_number)
    {
        days.push(number);
        next = after;
        if days.len() > 7 {
            return None;
        }
    }
    let last = days.last().copied().filter(|last| *last > first)?;
    let (after, month, year) = month_after(next)?;
    Some(mention(day(year, month, first)?, day(year, month, last), cursor.at, after.at))
}

/// What joins two ordinals with full stops.
const DOTTED_JOINS: &[&str] = &["-", "bis", "und"];

fn day_number(cursor: Cursor<'_>) -> Option<(Cursor<'_>, u32)> {
    let start = any_weekday(cursor).map_or(cursor, |(after, _)| after.skip_spaces());
    let (after, number, _) = start.number(2)?;
    // `10. Mai`, `10.–12. Mai`: the full stop of an ordinal, where a month or a join follows.
    let dotted = after.one_of(".").filter(|dotted| {
        let next = dotted.skip_spaces();
        next.eat_named(&date_words().months).is_some() || next.eat_any(DOTTED_JOINS).is_some()
    });
    if let Some(dotted) = dotted {
        return (1..=31).contains(&number).then_some((dotted, number));
    }
    let suffixed = after.eat_any(&["st", "nd", "rd", "th", "er", "º", "°", "o."]).unwrap_or(after);
    (1..=31).contains(&number).then_some((suffixed, number))
}

fn range_join(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    cursor.skip_spaces().eat_any(&date_words().joins_of_a_range).map(|next| {
        let next = next.skip_spaces();
        next.one_of("-").unwrap_or(next).skip_spaces()
    })
}

/// A month behind a day, with the year behind it where there is one.
fn month_after(cursor: Cursor<'_>) -> Option<(Cursor<'_>, u32, Option<i32>)> {
    let start = cursor.skip_spaces();
    // `24/Nov/2025`, `24-Nov-2025`.
    let start = start.one_of("-/.").unwrap_or(start);
    let joined = start.eat_any(&["of", "de", "d'"]);
    let start = joined.unwrap_or(start).skip_spaces();
    let named = joined.and_then(|_| start.eat_named(&date_words().months_after_a_preposition));
    let (after, month) = named.or_else(|| start.eat_named(&date_words().months))?;
    let after = after.one_of(".").unwrap_or(after);
    Some(match year_after(after) {
        Some((after, year)) => (after, month, Some(year)),
        None => (after, month, None),
    })
}

fn year_after(cursor: Cursor<'_>) -> Option<(Cursor<'_>, i32)> {
    let start = cursor.skip_spaces();
    let start = start.one_of(",-/").unwrap_or(start).skip_spaces();
    let start = start.eat_any(&["del", "de"]).unwrap_or(start).skip_spaces();
    let (after, year, digits) = start.number(4)?;
    // `22 February 1400` is a time without its colon.
    let after = after.skip_spaces().eat_any(&["года", "г."]).unwrap_or(after);
    let fits = digits == 4 && (1900..=2999).contains(&year);
    let is_time = after.skip_spaces().eat_any(&["hrs", "hours", "h", "horas"]).is_some();
    (fits && !is_time).then_some((after, i32::try_from(year).ok()?))
}

/// February 22, 2022; Feb. 22–24; February 28 – March 2.
fn month_first(cursor: Cursor<'_>) -> Option<DateMention> {
    let (after, month) = cursor.eat_named(&date_words().months)?;
    let after = after.one_of(".").unwrap_or(after);
    let (after, first) = day_number(after.skip_spaces())?;
    // `May 10:30` is a time, `March 2022` no day.
    if after.peek().is_some_and(|c| c.is_ascii_digit())
        || (after.peek() == Some(':')
            && after.one_of(":").is_some_and(|c| c.peek().is_some_and(|c| c.is_ascii_digit())))
    {
        return None;
    }
    let mut end = after;
    let mut until = None;
    if let Some(next) = range_join(after) {
        let (start, second_month) = next
            .eat_named(&date_words().months)
            .map_or((next, month), |(after, month)| (after.skip_spaces(), month));
        if let Some((after, second)) = day_number(start)
            && !after.peek().is_some_and(|c| c.is_ascii_digit() || c == ':' || c == '.')
            && (second_month, second) > (month, first)
        {
            until = Some((second_month, second));
            end = after;
        }
    }
    let year = year_after(end);
    let (end, year) = year.map_or((end, None), |(after, year)| (after, Some(year)));
    let until = until.and_then(|(month, number)| day(year, month, number));
    Some(mention(day(year, month, first)?, until, cursor.at, end.at))
}

/// Takes in the weekday and the small words around a date.
fn look_around(line: &Line, mention: &mut DateMention, taken_to: usize) {
    let mut start = mention.range.start;
    if let Some((at, weekday)) = weekday_before(line, start, taken_to) {
        mention.weekday = Some(weekday);
        start = at;
    }
    while let Some(at) = line.word_before(start, &date_words().before_a_date).filter(|at| *at >= taken_to) {
        start = at;
    }
    mention.range.start = start;
    if mention.weekday.is_none() && mention.until.is_none() {
        let after = line.cursor(mention.range.end).skip_spaces();
        let open = after.one_of(",([-").unwrap_or(after).skip_spaces();
        let bracketed = after.one_of("([").map(Cursor::skip_spaces).and_then(|inner| {
            let short = inner
                .eat_named(&date_words().weekday_numerals)
                .or_else(|| inner.eat_named(&date_words().weekdays_beside_a_date));
            let (after, weekday) = short?;
            let after = after.one_of(".").unwrap_or(after).skip_spaces();
            after.one_of(")]").map(|after| (after, weekday))
        });
        if let Some((after, weekday)) = open.eat_named(&date_words().weekdays) {
            mention.weekday = Some(weekday);
            mention.range.end = after.one_of(")]").unwrap_or(after).at;
        } else if let Some((after, weekday)) = bracketed {
            mention.weekday = Some(weekday);
            mention.range.end = after.at;
        }
        if mention.weekday.is_some() && mention.from.year.is_none() {
            take_year_behind(line, mention);
        }
    }
}

/// Takes in the year behind the weekday of a date: 9月14日 星期二 2021年, "14 September (Tuesday), 2021".
fn take_year_behind(line: &Line, mention: &mut DateMention) {
    let behind = line.cursor(mention.range.end).skip_spaces();
    let behind = behind.one_of(",").unwrap_or(behind).skip_spaces();
    let in_digits = || {
        let (after, year, _) = behind.number(4).filter(|(_, year, _)| (1990..=2199).contains(year))?;
        let is_last = after.skip_spaces().peek().is_none_or(|c| !c.is_alphanumeric());
        is_last.then(|| Some((after, i32::try_from(year).ok()?)))?
    };
    if let Some((after, year)) = han_year(behind).or_else(in_digits) {
        mention.from.year = Some(year);
        mention.range.end = after.at;
    }
}

/// A year from 1990 to 2199 that stands alone in a line: "Forum 2022", "December 2018", 2022年.
pub(super) fn lone_year(line: &Line) -> Option<i32> {
    (0..line.len()).filter(|at| line.starts_word(*at)).find_map(|at| {
        if line.folded(at) == Some('民') {
            return han_year(line.cursor(at)).map(|(_, year)| year);
        }
        let (after, year, digits) = line.cursor(at).number(4)?;
        let alone = after.peek().is_none_or(|c| !c.is_ascii_alphanumeric());
        (digits == 4 && alone && (1990..=2199).contains(&year)).then(|| i32::try_from(year).ok())?
    })
}
