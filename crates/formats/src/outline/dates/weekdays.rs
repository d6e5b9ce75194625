//! Weekdays beside a date and before the number of a day.

use crate::outline::line::{Cursor, Line};
use crate::outline::word_files::date_words;
use chrono::Weekday;

/// "Segunda-feira" is the longest name of a weekday, in characters.
const LONGEST_WEEKDAY: usize = 13;

pub(super) fn any_weekday(cursor: Cursor<'_>) -> Option<(Cursor<'_>, Weekday)> {
    let (after, weekday) = cursor
        .eat_named(&date_words().weekdays)
        .or_else(|| cursor.eat_named(&date_words().weekdays_beside_a_date))?;
    let after = after.one_of(".").unwrap_or(after);
    Some((after.one_of(",").unwrap_or(after), weekday))
}

/// The weekday that stands right before a position, and where it begins.
pub(super) fn weekday_before(line: &Line, start: usize, taken_to: usize) -> Option<(usize, Weekday)> {
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

/// A weekday and the number of a day at the head of a line, and where they end: "Saturday 16", "Samstag, 16.:". No
/// hour, no range and no month follows.
pub(in crate::outline) fn weekday_with_number(line: &Line) -> Option<(Weekday, u32, usize)> {
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
