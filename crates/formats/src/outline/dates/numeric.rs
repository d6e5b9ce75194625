//! Dates of numbers alone, with and without the year.

use super::model::{DateMention, Order, day, mention};
use super::weekdays::{any_weekday, weekday_before};
use crate::outline::line::{Cursor, Line};
use crate::outline::word_files::date_words;

/// 2022-02-22, 2022/2/22, 2022.02.22.
pub(super) fn year_first(cursor: Cursor<'_>) -> Option<DateMention> {
    let (after, year, digits) = cursor.number(4)?;
    let mark = after.peek().filter(|c| "-/.".contains(*c) && digits == 4)?;
    let mark = mark.to_string();
    let (after, month, _) = after.one_of(&mark)?.number(2)?;
    let (after, number, _) = after.one_of(&mark)?.number(2)?;
    let from = day(i32::try_from(year).ok(), month, number)?;
    Some(mention(from, None, cursor.at, after.at))
}

/// 22/02/2022, 22.02.2022; the month first only where the day cannot be.
pub(super) fn numeric(cursor: Cursor<'_>) -> Option<DateMention> {
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

/// "Di., 14.9.", "Mardi 14/09": a day and a month in numbers behind a weekday, without the year; with full stops only
/// where one ends it, as `14.09` may be a time.
pub(super) fn short_numeric(line: &Line, cursor: Cursor<'_>) -> Option<DateMention> {
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

/// Two numbers that can be a day and a month, and nothing else but a weekday: `17/5`, "Tue 17.5.", 5/17（三）.
pub(in crate::outline) fn day_and_month_alone(line: &Line) -> Option<(u32, u32)> {
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
