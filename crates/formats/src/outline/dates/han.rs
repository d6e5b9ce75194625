//! Dates in Chinese, in both its writings and by both its eras.

use super::model::{CalendarDay, DateMention, day, mention};
use crate::outline::line::{Cursor, Line};
use crate::outline::word_files::date_words;

/// Words for a programme behind a date, in plain form.
pub(super) const PROGRAMMES: &[&str] = &["议程表", "议程", "日程表", "日程", "节目表", "场次"];

/// 2022年2月22日, 2月22日至24日, 二〇二二年二月二十二日.
pub(super) fn han_date(cursor: Cursor<'_>) -> Option<DateMention> {
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

/// 10/27（六）, 10/27 議程表: month and day at the head of a line in Chinese, where a weekday or the word for a
/// programme tells that it is a date.
pub(super) fn han_slashed(line: &Line, cursor: Cursor<'_>) -> Option<DateMention> {
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

pub(super) fn han_year(cursor: Cursor<'_>) -> Option<(Cursor<'_>, i32)> {
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
