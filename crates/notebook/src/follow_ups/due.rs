//! Dates of tasks as people write them, in the four languages.

use super::owner::owners_in;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use rostrum_text::script::is_han;
use std::ops::Range;

/// Until when something is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// As it was written: `周五前`, `by 25 February`.
    pub written: String,
    /// The day, where it can be told.
    pub date: Option<NaiveDate>,
}

/// A day as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    Full(NaiveDate),
    InYear { month: u32, day: u32 },
    Weekday { day: Weekday, next_week: bool },
    After(u64),
    EndOfMonth,
}

/// What makes a day a deadline, standing before it.
const LEADS: [&str; 17] = [
    "by",
    "before",
    "due",
    "until",
    "avant le",
    "avant",
    "d'ici au",
    "d'ici le",
    "d'ici",
    "d’ici au",
    "d’ici le",
    "d’ici",
    "antes del",
    "antes de",
    "para el",
    "hasta el",
    "截止",
];
/// What makes a day a deadline, standing behind it.
const TAILS: [&str; 4] = ["之前", "以前", "前", "截止"];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday lundi lunes 一", Weekday::Mon),
    ("tuesday mardi martes 二", Weekday::Tue),
    ("wednesday mercredi miércoles 三", Weekday::Wed),
    ("thursday jeudi jueves 四", Weekday::Thu),
    ("friday vendredi viernes 五", Weekday::Fri),
    ("saturday samedi sábado 六", Weekday::Sat),
    ("sunday dimanche domingo 日 天", Weekday::Sun),
];

const MONTHS: [&str; 12] = [
    "january jan janvier janv enero ene",
    "february feb février févr febrero",
    "march mar mars marzo",
    "april apr avril avr abril abr",
    "may mai mayo",
    "june jun juin junio",
    "july jul juillet juil julio",
    "august aug août agosto ago",
    "september sept sep septembre septiembre",
    "october oct octobre octubre",
    "november nov novembre noviembre",
    "december dec décembre déc diciembre dic",
];

const NEAR: [(&str, u64); 10] = [
    ("今天", 0),
    ("明天", 1),
    ("后天", 2),
    ("today", 0),
    ("tomorrow", 1),
    ("aujourd'hui", 0),
    ("aujourd’hui", 0),
    ("demain", 1),
    ("hoy", 0),
    ("mañana", 1),
];

/// The deadline in a task's text, and its stretch with what makes it one. A day that neither has a word for "by" beside it nor
/// stands at the end is part of the sentence.
pub(super) fn due_in(text: &str, from: Option<NaiveDate>) -> Option<(Deadline, Range<usize>)> {
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let head = text.get(..at).unwrap_or_default();
        if begins_word(head, rest)
            && let Some((len, written)) = day_at(rest)
        {
            let (start, led) = with_lead(head);
            let (end, tailed) = with_tail(text, at + len);
            let last = text.get(end..).is_some_and(is_all_told);
            if led || tailed || last {
                let said = text.get(start..end).unwrap_or_default().trim().trim_end_matches('.').to_owned();
                let date = from.and_then(|from| date_of(written, from)).or(match written {
                    Written::Full(date) => Some(date),
                    _ => None,
                });
                let (start, end) = with_brackets(text, start, end);
                return Some((Deadline { written: said, date }, start..end));
            }
            at += len;
            continue;
        }
        at += rest.chars().next().map_or(1, char::len_utf8);
    }
    None
}

/// Whether nothing but who does it follows.
fn is_all_told(rest: &str) -> bool {
    let mut rest = rest.to_owned();
    for (range, _) in owners_in(&rest.clone()).into_iter().rev() {
        rest.replace_range(range, "");
    }
    rest.trim_matches(|c| CLOSING.contains(&c) || matches!(c, '、' | ',' | '，')).is_empty()
}

const CLOSING: [char; 10] = [' ', '.', '。', ')', '）', ']', '】', ';', '；', '\u{A0}'];

fn part(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
}

/// Whether a word, or a number, begins here.
fn begins_word(head: &str, rest: &str) -> bool {
    let (before, first) = (head.chars().next_back(), rest.chars().next());
    match (before, first) {
        (Some(before), Some(first)) if first.is_ascii_digit() => !before.is_ascii_digit(),
        (Some(before), Some(first)) if first.is_alphabetic() && !is_han(first) => !before.is_alphanumeric(),
        _ => true,
    }
}

/// Where the deadline begins when a word for "by" stands before it.
fn with_lead(head: &str) -> (usize, bool) {
    let trimmed = head.trim_end();
    let lower = trimmed.to_lowercase();
    for lead in LEADS {
        // Lower case may have another length; then nothing is taken for a lead.
        if lower.len() == trimmed.len() && lower.ends_with(lead) {
            let start = trimmed.len() - lead.len();
            let before = trimmed.get(..start).and_then(|before| before.chars().next_back());
            if lead == "截止" || !before.is_some_and(char::is_alphanumeric) {
                return (start, true);
            }
        }
    }
    (head.len(), false)
}

fn with_tail(text: &str, end: usize) -> (usize, bool) {
    let rest = text.get(end..).unwrap_or_default();
    let tail = TAILS.iter().find(|tail| rest.starts_with(**tail));
    tail.map_or((end, false), |tail| (end + tail.len(), true))
}

/// Takes the brackets around a deadline along.
fn with_brackets(text: &str, start: usize, end: usize) -> (usize, usize) {
    let open = part(text, 0, start).trim_end().char_indices().next_back();
    let rest = part(text, end, text.len());
    let close = rest.trim_start().chars().next();
    match (open, close) {
        (Some((at, '(' | '（' | '[' | '【')), Some(c @ (')' | '）' | ']' | '】'))) => {
            (at, end + (rest.len() - rest.trim_start().len()) + c.len_utf8())
        }
        _ => (start, end),
    }
}

/// A day at the head of a text, and its length in bytes.
fn day_at(rest: &str) -> Option<(usize, Written)> {
    numeric(rest).or_else(|| chinese(rest)).or_else(|| latin(rest)).or_else(|| near(rest))
}

/// A number of at most four digits at the head.
fn digits(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, rest) = text.split_at_checked(end)?;
    if number.is_empty() || number.len() > 4 { None } else { Some((number.parse().ok()?, rest)) }
}

/// `2022-02-25`, `2022/2/25`, `2022.2.25`.
fn numeric(rest: &str) -> Option<(usize, Written)> {
    let (year, after) = digits(rest)?;
    let sign = after.chars().next().filter(|c| matches!(c, '-' | '/' | '.'))?;
    let (month, after) = digits(after.strip_prefix(sign)?)?;
    let (day, after) = digits(after.strip_prefix(sign)?)?;
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    (year > 999).then_some((rest.len() - after.len(), Written::Full(date)))
}

/// `2022年2月25日`, `2月25日`, `周五`, `下周一`, `月底`.
fn chinese(rest: &str) -> Option<(usize, Written)> {
    if let Some(after) = rest.strip_prefix("月底") {
        return Some((rest.len() - after.len(), Written::EndOfMonth));
    }
    let (next_week, week) = match rest.strip_prefix("下") {
        Some(after) => (true, after),
        None => (false, rest.strip_prefix(['本', '这']).unwrap_or(rest)),
    };
    let named = ["星期", "礼拜", "周"].iter().find_map(|word| week.strip_prefix(word));
    if let Some(c) = named.and_then(|after| after.chars().next())
        && let Some(day) = weekday(&c.to_string())
    {
        let after = named?.get(c.len_utf8()..)?;
        return Some((rest.len() - after.len(), Written::Weekday { day, next_week }));
    }
    let (first, after) = digits(rest)?;
    let (year, month, after) = match after.strip_prefix('年') {
        Some(after) => {
            let (month, after) = digits(after)?;
            (Some(first), month, after)
        }
        None => (None, first, after),
    };
    let (day, after) = digits(after.strip_prefix('月')?)?;
    let after = after.strip_prefix(['日', '号'])?;
    let written = match year {
        Some(year) => Written::Full(NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?),
        None => Written::InYear { month, day },
    };
    Some((rest.len() - after.len(), written))
}

/// `25 February 2022`, `Feb 25`, `25 févr.`, `1er mars`, `25 de febrero`, `Friday`, `next Monday`.
fn latin(rest: &str) -> Option<(usize, Written)> {
    let (first, after) = word(rest);
    if !first.is_empty() {
        if let Some(day) = weekday(&first) {
            return Some((rest.len() - after.len(), Written::Weekday { day, next_week: false }));
        }
        if first == "next"
            && let (second, after) = word(after.trim_start())
            && let Some(day) = weekday(&second)
        {
            return Some((rest.len() - after.len(), Written::Weekday { day, next_week: true }));
        }
        let month = month(&first)?;
        let (day, after) = digits(after.strip_prefix('.').unwrap_or(after).trim_start())?;
        let (year, after) = year(after.strip_prefix(',').unwrap_or(after)).unwrap_or((None, after));
        return in_year(rest, after, year, month, day);
    }
    let (day, after) = digits(rest)?;
    let after =
        ["er", "st", "nd", "rd", "th"].iter().find_map(|end| after.strip_prefix(end)).unwrap_or(after);
    let after = after.trim_start();
    let after = after.strip_prefix("de ").unwrap_or(after);
    let (name, after) = word(after);
    let month = month(&name)?;
    let after = after.strip_prefix('.').unwrap_or(after);
    let of = after.strip_prefix(" de ").unwrap_or(after);
    let (year, after) = year(of).unwrap_or((None, after));
    in_year(rest, after, year, month, day)
}

fn in_year(rest: &str, after: &str, year: Option<i32>, month: u32, day: u32) -> Option<(usize, Written)> {
    let written = match year {
        Some(year) => Written::Full(NaiveDate::from_ymd_opt(year, month, day)?),
        None if (1..=31).contains(&day) => Written::InYear { month, day },
        None => return None,
    };
    Some((rest.len() - after.len(), written))
}

fn year(after: &str) -> Option<(Option<i32>, &str)> {
    let (year, rest) = digits(after.trim_start())?;
    (year > 999).then_some((i32::try_from(year).ok(), rest))
}

/// The word at the head, in lower case.
fn word(text: &str) -> (String, &str) {
    let end = text.find(|c: char| !c.is_alphabetic() || is_han(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end).unwrap_or(("", text));
    (word.to_lowercase(), rest)
}

fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(names, _)| names.split(' ').any(|name| name == word)).map(|(_, day)| *day)
}

fn month(word: &str) -> Option<u32> {
    let index = MONTHS.iter().position(|names| names.split(' ').any(|name| name == word))?;
    u32::try_from(index + 1).ok()
}

fn near(rest: &str) -> Option<(usize, Written)> {
    let lower = rest.to_lowercase();
    NEAR.iter()
        .find(|(word, _)| {
            let after = lower.strip_prefix(word).and_then(|after| after.chars().next());
            lower.starts_with(word) && (word.chars().all(is_han) || !after.is_some_and(char::is_alphanumeric))
        })
        .map(|(word, days)| (word.len(), Written::After(*days)))
}

/// The day that is meant by what was written on another: the next one of that name.
fn date_of(written: Written, from: NaiveDate) -> Option<NaiveDate> {
    match written {
        Written::Full(date) => Some(date),
        Written::InYear { month, day } => {
            // A date shortly before the session is still this year's.
            let this = NaiveDate::from_ymd_opt(from.year(), month, day)?;
            let gone = from.checked_sub_days(Days::new(60)).is_some_and(|limit| this < limit);
            if gone { NaiveDate::from_ymd_opt(from.year() + 1, month, day) } else { Some(this) }
        }
        Written::Weekday { day, next_week } => {
            let (today, wanted) = (from.weekday().num_days_from_monday(), day.num_days_from_monday());
            let ahead = if next_week {
                7 - today + wanted
            } else if wanted > today {
                wanted - today
            } else {
                7 + wanted - today
            };
            from.checked_add_days(Days::new(u64::from(ahead)))
        }
        Written::After(days) => from.checked_add_days(Days::new(days)),
        Written::EndOfMonth => {
            let (year, month) =
                if from.month() == 12 { (from.year() + 1, 1) } else { (from.year(), from.month() + 1) };
            NaiveDate::from_ymd_opt(year, month, 1)?.pred_opt()
        }
    }
}
