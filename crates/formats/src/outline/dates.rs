//! Dates as programmes write them, with or without a year, and days that are
//! only named: "Monday", "Day 2", 第二天.
//!
//! Owns no calendar of the forum: which year and which day is meant is settled in `build`.

use super::kinds;
use super::line::{Cursor, Line};
use super::word_files::date_words;
use chrono::{NaiveDate, Weekday};
use rostrum_text::script::is_han;
use std::ops::Range;

/// A month and a day, with the year where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CalendarDay {
    pub year: Option<i32>,
    pub month: u32,
    pub day: u32,
}

/// A date, or several days in a row, found in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DateMention {
    pub from: CalendarDay,
    /// The last day, where several are meant.
    pub until: Option<CalendarDay>,
    pub weekday: Option<Weekday>,
    pub range: Range<usize>,
    /// How the numbers of a date without words are read.
    pub order: Order,
}

/// The order of day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// Nothing is open: words, or the year first.
    Certain,
    /// 22/02/2022.
    DayFirst,
    /// 02/22/2022.
    MonthFirst,
    /// 10/06/2025, read with the day first; the other reading.
    Open(CalendarDay),
}

/// A day that a line names without its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NamedDay {
    /// "Day 2" of the forum, from 1.
    Ordinal(u32),
    Weekday(Weekday),
}

/// "Segunda-feira" is the longest name of a weekday, in characters.
const LONGEST_WEEKDAY: usize = 13;

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

/// Two numbers that can be a day and a month, and nothing else but a weekday: `17/5`, "Tue 17.5.", 5/17（三）.
pub(super) fn day_and_month_alone(line: &Line) -> Option<(u32, u32)> {
    let first = line.cursor(0).skip_spaces().eat_any(&["(", "["]).unwrap_or(line.cursor(0)).skip_spaces();
    let start = any_weekday(first).map_or(first, |(after, _)| after.skip_spaces());
    let (after, one, _) = start.number(2)?;
    let (after, other, _) = after.skip_spaces().one_of("/.-")?.skip_spaces().number(2)?;
    let after = after.one_of(".").unwrap_or(after).skip_spaces();
    let open = after.one_of("([,").unwrap_or(after).skip_spaces();
    let named = any_weekday(open).or_else(|| open.eat_named(&date_words().weekday_numerals));
    let after = named.map_or(open, |(after, _)| after.skip_spaces());
    let after = after.one_of(")]:").unwrap_or(after).skip_spaces();
    let can_be = day(None, other, one).is_some() || day(None, one, other).is_some();
    (after.peek().is_none() && can_be).then_some((one, other))
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

fn day(year: Option<i32>, month: u32, day: u32) -> Option<CalendarDay> {
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(CalendarDay { year, month, day })
}

fn mention(from: CalendarDay, until: Option<CalendarDay>, start: usize, end: usize) -> DateMention {
    let in_order = |until: &CalendarDay| {
        (until.year.or(from.year), until.month, until.day) > (from.year.or(until.year), from.month, from.day)
    };
    DateMention {
        from,
        until: until.filter(in_order),
        weekday: None,
        range: start..end,
        order: Order::Certain,
    }
}

/// 2022年2月22日, 2月22日至24日, 二〇二二年二月二十二日.
fn han_date(cursor: Cursor<'_>) -> Option<DateMention> {
    let (after, from) = han_day(cursor, None, None)?;
    let open = after.skip_spaces();
    // 2月22日（星期二）至24日（星期四）
    let closed = han_weekday(open).unwrap_or(open);
    let until = han_join(closed).and_then(|next| han_day(next, from.year, Some(from.month)));
    match until {
        Some((after, until)) => Some(mention(from, Some(until), cursor.at, after.at)),
        None => Some(mention(from, None, cursor.at, after.at)),
    }
}

fn han_weekday(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    let open = cursor.one_of("([").unwrap_or(cursor);
    let (after, _) = open.eat_named(&date_words().weekdays)?;
    Some(after.one_of(")]").unwrap_or(after).skip_spaces())
}

fn han_day(cursor: Cursor<'_>, year: Option<i32>, month: Option<u32>) -> Option<(Cursor<'_>, CalendarDay)> {
    let year_found = han_year(cursor);
    let (start, year) = year_found.map_or((cursor, year), |(after, year)| (after.skip_spaces(), Some(year)));
    let month_found = start
        .any_number(2)
        .and_then(|(after, month)| Some((after.skip_spaces().one_of("月")?.skip_spaces(), month)));
    let (start, month) = match month_found {
        Some(found) => found,
        None => (start, month?),
    };
    let (after, number) = start.any_number(2)?;
    // The first day of 9月14-15日 has no word of its own.
    let closed = after.skip_spaces().one_of("日号");
    let opens_range = || {
        let (last, _) = han_join(after)?.any_number(2)?;
        last.skip_spaces().one_of("日号").map(|_| after)
    };
    let after = closed.or_else(opens_range)?;
    Some((after, day(year, month, number)?))
}

/// What joins two days in Chinese, with the spaces around it.
fn han_join(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    let mut next = cursor.skip_spaces().one_of("-~至到、和")?;
    while let Some(more) = next.one_of("-~") {
        next = more;
    }
    Some(next.skip_spaces())
}

fn han_year(cursor: Cursor<'_>) -> Option<(Cursor<'_>, i32)> {
    // The years of the Republic of China count from 1912.
    if let Some(after) = cursor.eat("民国") {
        let (after, year, _) = after.skip_spaces().number(3)?;
        return Some((after.skip_spaces().one_of("年")?, 1911 + i32::try_from(year).ok()?));
    }
    if let Some((after, year, digits)) = cursor.number(4).filter(|(_, _, digits)| *digits > 2) {
        let after = after.skip_spaces().one_of("年")?;
        // 110年9月14日, without the name of the era: nobody else writes a year of three digits before a month.
        let names_month =
            after.skip_spaces().any_number(2).and_then(|(after, _)| after.skip_spaces().one_of("月"));
        let year = i32::try_from(year).ok()?;
        let is_minguo = digits == 3 && (100..=199).contains(&year) && names_month.is_some();
        return (digits == 4)
            .then_some(year)
            .or_else(|| is_minguo.then_some(1911 + year))
            .map(|year| (after, year));
    }
    let mut next = cursor;
    let mut year = 0;
    for _ in 0..4 {
        let digit = "〇一二三四五六七八九".chars().position(|digit| next.peek() == Some(digit))?;
        year = year * 10 + i32::try_from(digit).ok()?;
        next.at += 1;
    }
    Some((next.one_of("年")?, year))
}

/// 2022-02-22, 2022/2/22, 2022.02.22.
fn year_first(cursor: Cursor<'_>) -> Option<DateMention> {
    let (after, year, digits) = cursor.number(4)?;
    let mark = after.peek().filter(|c| "-/.".contains(*c) && digits == 4)?;
    let mark = mark.to_string();
    let (after, month, _) = after.one_of(&mark)?.number(2)?;
    let (after, number, _) = after.one_of(&mark)?.number(2)?;
    let from = day(i32::try_from(year).ok(), month, number)?;
    Some(mention(from, None, cursor.at, after.at))
}

/// 22/02/2022, 22.02.2022; the month first only where the day cannot be.
fn numeric(cursor: Cursor<'_>) -> Option<DateMention> {
    let (after, first, _) = cursor.number(2)?;
    let mark = after.peek().filter(|c| "-/.".contains(*c))?.to_string();
    let (after, second, _) = after.one_of(&mark)?.number(2)?;
    let (after, year, digits) = after.one_of(&mark)?.number(4)?;
    let year = match digits {
        4 => year,
        2 if mark == "/" => 2000 + year,
        _ => return None,
    };
    let year = i32::try_from(year).ok();
    let (by_day, by_month) = (day(year, second, first), day(year, first, second));
    let order = match (by_day, by_month) {
        (Some(_), None) => Order::DayFirst,
        (None, Some(_)) => Order::MonthFirst,
        (Some(one), Some(other)) if one != other => Order::Open(other),
        _ => Order::Certain,
    };
    let found = mention(by_day.or(by_month)?, None, cursor.at, after.at);
    Some(DateMention { order, ..found })
}

/// 10/27（六）, 10/27 議程表: month and day at the head of a line in Chinese, where a weekday or the word for a
/// programme tells that it is a date.
fn han_slashed(line: &Line, cursor: Cursor<'_>) -> Option<DateMention> {
    let (after, month, _) = cursor.number(2)?;
    let (after, number, _) = after.one_of("/")?.number(2)?;
    let next = after.skip_spaces();
    let named = next.eat_any(PROGRAMMES);
    let is_day = named.is_some() || han_weekday(next).is_some() || {
        let numeral = next.one_of("([").and_then(|open| open.eat_named(&date_words().weekday_numerals));
        numeral.is_some_and(|(after, _)| after.one_of(")]").is_some())
    };
    let is_head = line.cursor(0).skip_spaces().at == cursor.at;
    let end = named.unwrap_or(after).at;
    (is_head && is_day).then(|| Some(mention(day(None, month, number)?, None, cursor.at, end)))?
}

/// Words for a programme behind a date, in plain form.
const PROGRAMMES: &[&str] = &["议程表", "议程", "日程表", "日程", "节目表", "场次"];

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

fn any_weekday(cursor: Cursor<'_>) -> Option<(Cursor<'_>, Weekday)> {
    let (after, weekday) = cursor
        .eat_named(&date_words().weekdays)
        .or_else(|| cursor.eat_named(&date_words().weekdays_beside_a_date))?;
    let after = after.one_of(".").unwrap_or(after);
    Some((after.one_of(",").unwrap_or(after), weekday))
}

/// A weekday and the number of a day at the head of a line, and where they end: "Saturday 16", "Samstag, 16.:". No
/// hour, no range and no month follows.
pub(super) fn weekday_with_number(line: &Line) -> Option<(Weekday, u32, usize)> {
    let first = line.cursor(0).skip_spaces();
    let first = first.eat_any(&["le", "el", "on"]).map_or(first, Cursor::skip_spaces);
    let (after, weekday) = any_weekday(first)?;
    let (after, number, _) =
        after.skip_spaces().number(2).filter(|(_, number, _)| (1..=31).contains(number))?;
    let after = after.eat_any(&["st", "nd", "rd", "th", "er", "º", "°", "日", "号", "."]).unwrap_or(after);
    let next = after.skip_spaces();
    let ends = match next.peek() {
        None => true,
        Some(c) if ":-(|,;".contains(c) => {
            let behind = next.one_of(":-(|,;").map(Cursor::skip_spaces);
            let digit = behind.and_then(|behind| behind.peek()).is_some_and(|c| c.is_ascii_digit());
            let named = behind.is_some_and(|behind| behind.eat_named(&date_words().months).is_some());
            !digit && !named
        }
        Some(_) => false,
    };
    ends.then_some((weekday, number, after.at))
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

/// The weekday that stands right before a position, and where it begins.
fn weekday_before(line: &Line, start: usize, taken_to: usize) -> Option<(usize, Weekday)> {
    let mut end = start;
    while end > taken_to && line.folded(end - 1).is_some_and(|c| " ,.(-".contains(c)) {
        end -= 1;
    }
    let earliest = end.saturating_sub(LONGEST_WEEKDAY).max(taken_to);
    // A short form ends in its own full stop: "Di., 14.9."
    let ends = |after: usize| (end..=start.min(end + 2)).contains(&after);
    (earliest..end).filter(|at| line.starts_word(*at)).find_map(|at| {
        let (after, weekday) = any_weekday(line.cursor(at))?;
        ends(after.at).then_some((at, weekday))
    })
}

/// "Di., 14.9.", "Mardi 14/09": a day and a month in numbers behind a weekday, without the year; with full stops only
/// where one ends it, as `14.09` may be a time.
fn short_numeric(line: &Line, cursor: Cursor<'_>) -> Option<DateMention> {
    weekday_before(line, cursor.at, 0)?;
    let (after, first, _) = cursor.number(2)?;
    let mark = after.peek().filter(|c| "/.".contains(*c))?.to_string();
    let (after, second, _) = after.one_of(&mark)?.number(2)?;
    let after = if mark == "." { after.one_of(".")? } else { after };
    if after.peek().is_some_and(|c| c.is_ascii_alphanumeric() || "/:".contains(c)) {
        return None;
    }
    let (by_day, by_month) = (day(None, second, first), day(None, first, second));
    let order = match (by_day, by_month) {
        (Some(_), None) => Order::DayFirst,
        (None, Some(_)) => Order::MonthFirst,
        (Some(one), Some(other)) if one != other && mark == "/" => Order::Open(other),
        _ => Order::Certain,
    };
    Some(DateMention { order, ..mention(by_day.or(by_month)?, None, cursor.at, after.at) })
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
    }
}

/// A day that stands at the head of a line without a date, and where it stands.
pub(super) fn named_day(line: &Line) -> Option<(NamedDay, Range<usize>)> {
    named_day_at(line.cursor(0))
}

/// What makes an ordinal of a number, in plain form: "2nd day", "2e jour", "2. Tag", "2-й день".
const ORDINAL_ENDINGS: &[&str] =
    &["st", "nd", "rd", "th", "er", "eme", "e", "o", "º", "ª", "°", ".º", ".o", ".", "-й"];

/// The count of a day right behind its date, and the word for a programme behind that: "14 September, Day 2",
/// 9月14日 第二天议程.
pub(super) fn count_behind(line: &Line, date: &DateMention) -> Option<(NamedDay, Range<usize>)> {
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
