//! Times of day and spans of them, as programmes in four languages write them.
//!
//! Owns no dates and no zones: dates are taken out of a line before times are looked for, so that
//! "1: 22 February" is not twenty-two past one.

mod about;

use super::line::{Cursor, Line, TAKEN, is_spaced_letter};
use super::word_files::{Half, time_words};
use super::{kinds, labels, zones};
use about::about_before;
pub(super) use about::{behind_around, noon_alone, opens_with_noon, tells_about};
use std::ops::Range;

/// Minutes of a day.
pub(super) const DAY: u16 = 24 * 60;
/// The most days that a session goes on after its first.
const LONGEST_DAYS: u16 = 31;

/// What joins two spans is at most so long, in characters.
const LONGEST_JOIN: usize = 16;

/// A time or a span found in a line, in minutes after midnight; an end may be 24:00 or on a later day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TimeMention {
    pub start: u16,
    pub end: Option<u16>,
    pub range: Range<usize>,
    pub hours: Hours,
    /// Whether it is one of several, joined to the one before by "and" or a comma.
    pub is_also: bool,
}

/// By which clock a time is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hours {
    /// `2:30`: it may be of a clock of twelve hours, and nothing beside it says which half is meant.
    Open,
    /// `02:30`: the same, but with the nought that a clock of twenty-four hours has.
    Padded,
    /// `14:30`.
    TwentyFour,
    /// `2:30 p.m.`, `14 h 30`, noon: nothing is open.
    Settled,
}

impl Hours {
    fn of(first: &Clock, second: &Clock) -> Self {
        let over_noon = |clock: &Clock| clock.half.is_none() && clock.hour > 12;
        if first.is_open() && second.is_open() {
            if first.is_padded || second.is_padded { Self::Padded } else { Self::Open }
        } else if over_noon(first) || over_noon(second) {
            Self::TwentyFour
        } else {
            Self::Settled
        }
    }
}

impl TimeMention {
    pub(super) fn new(start: u16, end: Option<u16>, range: Range<usize>, hours: Hours) -> Self {
        Self { start, end, range, hours, is_also: false }
    }
}

/// `14:45` of minutes after midnight.
pub(super) fn written(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// How surely a number is a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// A number alone.
    Bare,
    /// `13.00`, `14 h`, `9点`: also a decimal, a length, a score.
    Weak,
    /// `13:00`, `1 p.m.`, `14 h 30`.
    Strong,
}

#[derive(Debug, Clone, Copy)]
struct Clock {
    hour: u32,
    minute: u32,
    half: Option<Half>,
    /// Whether the half of the day stands before the number, as in Chinese.
    half_first: bool,
    strength: Strength,
    after: usize,
    is_padded: bool,
    /// Whether it is told in hours, `14 h 30`, which nobody counts in halves of the day.
    in_hours: bool,
}

impl Clock {
    fn is_open(&self) -> bool {
        self.half.is_none() && !self.in_hours && (1..=12).contains(&self.hour)
    }
}

/// Every time and span in a line, from left to right.
pub(super) fn find_times(line: &Line) -> Vec<TimeMention> {
    let mut found: Vec<TimeMention> = Vec::new();
    let counted = behind_a_count(line);
    let mut at = counted.unwrap_or(0);
    while at < line.len() {
        // `10 a.m.–1 p.m. and 3–6 p.m.`: behind a span and a join a bare number leads one, too.
        let is_joined = found.last().is_some_and(|last| {
            let gap = last.range.end..at;
            last.end.is_some() && gap.len() <= LONGEST_JOIN && joins_spans(line, gap)
        });
        match mention_at(line, at, is_joined, counted == Some(at)) {
            Some(mention) => {
                at = mention.range.end.max(at + 1);
                found.push(mention);
            }
            None => at += 1,
        }
    }
    found
}

/// Where the clock begins behind the number of a session and its colon, 专题会议 3：10:30, 专题会议3：14时.
fn behind_a_count(line: &Line) -> Option<usize> {
    let is_digit = |at: usize| line.folded(at).is_some_and(|c| c.is_ascii_digit());
    let colon =
        (1..line.len()).find(|at| line.folded(*at) == Some(':') && is_digit(at - 1) && is_digit(at + 1))?;
    let (after, _, _) = line.cursor(colon + 1).number(2)?;
    let is_clock = after.skip_spaces().one_of(":时点").is_some() || hour_unit(after).is_some();
    let first = (0..colon).find(|at| line.folded(*at).is_some_and(char::is_alphanumeric))?;
    let label = kinds::label_at(line, first).filter(|label| is_clock && label.number.is_some())?;
    label.range.contains(&(colon - 1)).then_some(colon + 1)
}

/// The plain form of a range, without what was taken.
fn between(line: &Line, range: Range<usize>) -> String {
    range.filter_map(|at| line.folded(at)).filter(|c| *c != TAKEN).collect()
}

/// Marks the spans that only "and" or a comma joins to the one before: they are further times of the
/// same session, and not the same moment elsewhere. Zones are taken out of the line.
pub(super) fn mark_joined(line: &Line, times: &mut [TimeMention]) {
    let mut before: Option<(usize, bool)> = None;
    for time in times {
        let is_span = time.end.is_some();
        if let Some((end, true)) = before.filter(|_| is_span) {
            time.is_also = joins_spans(line, end..time.range.start);
        }
        before = Some((time.range.end, is_span));
    }
}

/// Gives a start the end that a bracket or a comma sets off, "9:00 Weirs (until 15:00)", and where that stands.
pub(super) fn end_in_brackets(line: &Line, times: &mut Vec<TimeMention>) -> Option<Range<usize>> {
    let [start, end] = times.as_slice() else { return None };
    let is_span = start.end.is_none() && end.end.is_none() && start.start < end.start;
    // The small word before a time is a part of it: "jusqu'à 15 h".
    let clock = end.range.clone().find(|at| line.folded(*at).is_some_and(|c| c.is_ascii_digit()));
    let word = line.word_before(clock.unwrap_or(end.range.start), &time_words().joins).filter(|_| is_span)?;
    let mark = (start.range.end..word).rev().find(|at| line.folded(*at) != Some(' '))?;
    let closes = line.cursor(end.range.end).skip_spaces();
    let bracket = line.folded(mark).filter(|c| "([".contains(*c)).and_then(|_| closes.one_of(")]"));
    let is_last = closes.peek().is_none_or(|c| c == '.' && closes.at + 1 == line.len());
    let after = bracket.or_else(|| (line.folded(mark) == Some(',') && is_last).then_some(closes))?;
    let until = end.start;
    times.truncate(1);
    if let Some(start) = times.first_mut() {
        start.end = Some(until);
    }
    Some(mark..after.at)
}

/// Whether nothing but a word that joins two spans stands in a range.
pub(super) fn joins_spans(line: &Line, range: Range<usize>) -> bool {
    let between = between(line, range);
    time_words().joins_of_spans.iter().any(|word| word == between.trim())
}

fn mention_at(line: &Line, at: usize, is_joined: bool, is_counted: bool) -> Option<TimeMention> {
    let here = line.folded(at)?;
    let is_letter = here.is_ascii_lowercase() || is_spaced_letter(here);
    if !(here.is_ascii_digit() || is_letter || "上早清凌下傍晚中正午".contains(here)) || !line.starts_word(at)
    {
        return None;
    }
    // A number inside another: `3.10`, `12:30:15`, `+01:00`.
    let before = |back: usize| at.checked_sub(back).and_then(|before| line.folded(before));
    // The noon of "après-midi" is none.
    let is_parted = before(1) == Some('-') && before(2).is_some_and(|c| c.is_ascii_alphabetic());
    if here.is_ascii_lowercase() && (is_parted || line.word_before(at, &["apres"]).is_some()) {
        return None;
    }
    // The colon of a label, 时间：14:00, is none of a number.
    let is_labelled =
        before(1) == Some(':') && (is_counted || before(2).is_some_and(|c| !c.is_ascii_digit()));
    if here.is_ascii_digit()
        && (before(1).is_some_and(|c| ".:/+$€£#".contains(c)) && !is_labelled
            || (before(1) == Some('-') && before(2).is_some_and(|c| c.is_ascii_alphabetic())))
    {
        return None;
    }
    let cursor = line.cursor(at);
    let prefix = about_before(line, at)
        .or_else(|| line.word_before(at, &time_words().between))
        .or_else(|| line.word_before(at, &time_words().before_a_time));
    let is_between = line.word_before(at, &time_words().between).is_some();
    let from = prefix.unwrap_or(at);
    let before_it = (0..from).rev().filter_map(|at| line.folded(at)).find(|c| *c != ' ');
    let leads =
        is_joined || prefix.is_some() || before_it.is_none_or(|c| c == TAKEN || "(,;:-|/".contains(c));
    if let Some(mention) = span_at(line, cursor, is_between, leads, is_joined) {
        let (end, after) = days_later(line, &mention).unwrap_or((mention.end, mention.range.end));
        return Some(TimeMention { end, range: from..after, ..mention });
    }
    let clock = clock_at(cursor)?;
    let is_first = (0..from).all(|before| line.folded(before).is_some_and(|c| " *-•[(".contains(c)));
    let is_enough = match clock.strength {
        Strength::Strong => true,
        Strength::Weak => is_first,
        Strength::Bare => false,
    };
    let start = minutes(&clock, None)?;
    let about = line.cursor(clock.after).skip_spaces().eat_any(&time_words().behind_around);
    let end = about.map_or(clock.after, |after| after.at);
    is_enough.then(|| TimeMention::new(start, None, from..end, Hours::of(&clock, &clock)))
}

/// An end on a later day, `23:00–01:15 (+1)`: in minutes after the midnight of the first, and where
/// the mark ends.
fn days_later(line: &Line, mention: &TimeMention) -> Option<(Option<u16>, usize)> {
    let open = line.cursor(mention.range.end).skip_spaces().one_of("(")?.one_of("+")?;
    let (after, days, _) = open.number(2)?;
    let days = u16::try_from(days).ok().filter(|days| *days <= LONGEST_DAYS)?;
    Some((Some(mention.end? % DAY + days * DAY), after.one_of(")")?.at))
}

fn span_at(
    line: &Line,
    cursor: Cursor<'_>,
    is_between: bool,
    leads: bool,
    is_joined: bool,
) -> Option<TimeMention> {
    let is_further = is_joined || follows_day(line, cursor.at);
    if let Some(mention) = military_span(line, cursor, is_further) {
        return Some(mention);
    }
    let first = clock_at(cursor)?;
    let mut join = line.cursor(first.after).skip_spaces();
    // `13:00 CET – 14:30 CET`.
    if let Some(zone) = zones::zone_at(line, join.at) {
        join = line.cursor(zone.range.end).skip_spaces();
    }
    let mut after_join = join;
    while let Some(next) = after_join.one_of("-~→>") {
        after_join = next.skip_spaces();
    }
    if after_join.at == join.at {
        let words = if is_between { join.eat_any(&time_words().joins_after_between) } else { None };
        after_join = words.or_else(|| join.eat_any(&time_words().joins))?;
    }
    let second = clock_at(after_join.skip_spaces())?;
    // "BBQ 6-10 pm", "cena 18-22 h": within a line only the dash without spaces and the half of the day tell it, or an
    // hour that is too late for a length, "2-3 h".
    let is_tight = after_join.at == first.after + 1 && line.cursor(first.after).one_of("-").is_some();
    let unit = second.after.checked_sub(1).and_then(|last| line.folded(last));
    let is_in_hours = second.in_hours || unit.is_some_and(|unit| "时点".contains(unit));
    let is_late = is_in_hours && first.hour > 12;
    let is_evening = is_tight && (second.half.is_some() || is_late) && !counts(line, cursor.at);
    let bare_start_fits = leads && second.strength > Strength::Bare || is_evening;
    // "Growth of 3.10 to 5.15 per cent" has two numbers like times, and a word between them.
    let is_worded = line.cursor(join.at).peek().is_some_and(|c| c.is_ascii_alphabetic());
    let is_strong = first.strength.max(second.strength) == Strength::Strong;
    let fits = second.strength > Strength::Bare
        && (first.strength > Strength::Bare || bare_start_fits)
        && (is_strong || leads || is_evening || !is_worded && first.strength == Strength::Weak);
    if !fits {
        return None;
    }
    // "Cours de 2-3 h" tells how long; the hours of a day are "de 14 h à 15 h".
    let word_before = (0..cursor.at)
        .rev()
        .filter_map(|at| line.folded(at))
        .find(|c| *c != ' ')
        .is_some_and(char::is_alphabetic);
    let is_length =
        is_tight && word_before && second.in_hours && first.strength == Strength::Bare && !is_late;
    if is_length {
        return None;
    }
    // A range of something else: `3.10 to 5.15 per cent`.
    if line.cursor(second.after).skip_spaces().eat_any(&time_words().behind_a_measure).is_some() {
        return None;
    }
    let (start, end) = resolve(&first, &second)?;
    // A third time behind a join means that the first number was none: `Session 1 - 2 p.m. to 3 p.m.`
    if first.strength == Strength::Bare {
        let rest = line.cursor(second.after).skip_spaces();
        let joined = rest.one_of("-~").or_else(|| rest.eat_any(&time_words().joins)).map(Cursor::skip_spaces);
        if joined.and_then(clock_at).is_some_and(|clock| clock.strength > Strength::Bare) {
            return None;
        }
    }
    Some(TimeMention::new(start, Some(end), cursor.at..second.after, Hours::of(&first, &second)))
}

/// Whether a number counts what the word before it names: `Room 6-10 pm`.
fn counts(line: &Line, at: usize) -> bool {
    let end = (0..at).rev().find(|at| line.folded(*at) != Some(' ')).map_or(0, |last| last + 1);
    let start = (0..end)
        .rev()
        .find(|at| !line.folded(*at).is_some_and(|c| c.is_ascii_alphabetic()))
        .map_or(0, |before| before + 1);
    let word = line.text(start..end);
    time_words().counted_things.contains(&super::line::folded(&word)) || labels::is_place(&word)
}

/// Whether a number stands in the bracket behind a day, which was taken out of the line.
fn follows_day(line: &Line, at: usize) -> bool {
    let mut before = (0..at).rev().filter_map(|at| line.folded(at)).filter(|c| *c != ' ');
    before.next() == Some('(') && before.next() == Some(TAKEN)
}

/// Four digits as a time of day: where they end, minutes after midnight, and the number itself.
fn four(cursor: Cursor<'_>) -> Option<(Cursor<'_>, u32, u32)> {
    let (after, value, digits) = cursor.number(4)?;
    let (hour, minute) = (value / 100, value % 100);
    (digits == 4 && hour <= 24 && minute < 60).then_some((after, hour * 60 + minute, value))
}

/// `0900-1030`, `1330–1500 hrs`: four digits each, and no pair of years.
fn military_span(line: &Line, cursor: Cursor<'_>, is_further: bool) -> Option<TimeMention> {
    let (after, start, first) = four(cursor)?;
    let join = hour_unit(after).unwrap_or(after).skip_spaces();
    let (after, end, second) =
        four(join.one_of("-~").or_else(|| join.eat_any(&time_words().joins))?.skip_spaces())?;
    let is_year = |value: u32| (1900..=2199).contains(&value);
    let has_unit = hour_unit(after);
    if has_unit.is_none()
        && (cursor.at > 0 && first >= 1000 && !is_further || is_year(first) && is_year(second))
    {
        return None;
    }
    let after = has_unit.unwrap_or(after);
    if line.cursor(after.at).peek().is_some_and(|c| c.is_ascii_digit()) {
        return None;
    }
    let minutes = |value: u32| u16::try_from(value).ok().filter(|value| *value <= DAY);
    let hours = if end.max(start) > 12 * 60 { Hours::TwentyFour } else { Hours::Settled };
    Some(TimeMention::new(minutes(start)?, Some(minutes(end)?), cursor.at..after.at, hours))
}

fn clock_at(cursor: Cursor<'_>) -> Option<Clock> {
    let word = |after: Cursor<'_>, hour| Clock {
        hour,
        minute: 0,
        half: None,
        half_first: false,
        strength: Strength::Strong,
        after: after.at,
        is_padded: false,
        in_hours: true,
    };
    if let Some(after) = cursor.eat_any(&time_words().noon) {
        return Some(word(after, 12));
    }
    if let Some(after) = cursor.eat_any(&time_words().midnight) {
        return Some(word(after, 24));
    }
    let named = cursor.eat_named(&time_words().halves_before_the_clock);
    // 中午前后, without a number.
    if let Some((after, Half::Noon)) = named
        && let Some(about) = after.skip_spaces().eat_any(&time_words().behind_around)
    {
        return Some(word(about, 12));
    }
    let (start, half_before) =
        named.map_or((cursor, None), |(after, half)| (after.skip_spaces(), Some(half)));
    let (after, hour, digits) = match start.number(2) {
        Some(found) => found,
        None if joined_at(start).is_some() => return joined_at(start),
        None => {
            // Numerals only with the word for the hour: 九时, never a mere 九.
            let (after, hour) = start.han_number()?;
            after.skip_spaces().one_of("时点")?;
            (after, hour, 2)
        }
    };
    let mut clock = Clock {
        hour,
        minute: 0,
        half: half_before,
        half_first: half_before.is_some(),
        strength: if half_before.is_some() { Strength::Weak } else { Strength::Bare },
        after: after.at,
        is_padded: digits == 2 && hour < 10 && start.peek() == Some('0'),
        in_hours: false,
    };
    let mut rest = after;
    if let Some((after, minute)) = minutes_after_mark(after, ":", true) {
        (clock.minute, clock.strength, rest) = (minute, Strength::Strong, after);
        // Seconds say nothing here.
        if let Some((after, _)) = minutes_after_mark(rest, ":", false) {
            rest = after;
        }
        if let Some(after) = hours_behind(rest) {
            (clock.in_hours, rest) = (true, after);
        }
    } else if let Some((after, minute)) = minutes_after_mark(after, ".", false) {
        (clock.minute, clock.strength, rest) = (minute, Strength::Weak, after);
        if rest.skip_spaces().peek() == Some('%') {
            return None;
        }
        if let Some(after) = hours_behind(rest) {
            (clock.strength, clock.in_hours, rest) = (Strength::Strong, true, after);
        }
    } else if let Some(unit) = after.skip_spaces().one_of("时点") {
        clock.strength = if half_before.is_some() { Strength::Strong } else { Strength::Weak };
        rest = unit;
        if let Some(half) = unit.one_of("半") {
            (clock.minute, rest) = (30, half);
        } else if let Some(sharp) = unit.eat("整") {
            rest = sharp;
        } else if let Some((digits, minute)) = unit.skip_spaces().any_number(2) {
            let end = digits.skip_spaces().one_of("分");
            if end.is_some() || half_before.is_some() {
                (clock.minute, rest, clock.strength) = (minute, end.unwrap_or(digits), Strength::Strong);
            }
        }
    } else if let Some(unit) = hour_unit(after) {
        (clock.strength, clock.in_hours, rest) = (Strength::Weak, true, unit);
        if let Some((digits, minute, 2)) = unit.skip_spaces().number(2) {
            (clock.minute, clock.strength, rest) = (minute, Strength::Strong, digits);
            if let Some(after) = rest.skip_spaces().eat_any(&["minutes", "min", "mn"]) {
                rest = after;
            }
        }
    }
    if let Some((after, half)) = rest.skip_spaces().eat_named(&time_words().halves_behind_the_clock) {
        // `12:45 m` is a quarter to one; a bare `m` behind any other number is metres.
        if half != Half::Noon || clock.hour == 12 {
            (clock.half, clock.half_first, clock.strength, rest) =
                (Some(half), false, Strength::Strong, after);
        }
    }
    clock.after = rest.at;
    let hours_fit =
        if clock.half.is_some() { clock.hour <= 24 } else { clock.hour < 24 || clock.minute == 0 };
    let is_padded = digits == 2 || clock.strength > Strength::Bare || clock.hour < 24;
    (hours_fit && is_padded && clock.hour <= 24 && clock.minute < 60).then_some(clock)
}

/// "hours" behind minutes, unless a clock is named: "10:00 heure de Paris".
fn hours_behind(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    let start = cursor.skip_spaces();
    start.eat_any(&time_words().hours).filter(|_| !zones::names_clock(start))
}

/// `1230pm`, `930 a.m.`: hours and minutes in one number, which only the half of the day tells.
fn joined_at(start: Cursor<'_>) -> Option<Clock> {
    let (after, value, digits) = start.number(4)?;
    let (after, half) = after.skip_spaces().eat_named(&time_words().halves_behind_the_clock)?;
    let (hour, minute) = (value / 100, value % 100);
    let fits = digits >= 3 && (1..=12).contains(&hour) && minute < 60 && half != Half::Noon;
    fits.then_some(Clock {
        hour,
        minute,
        half: Some(half),
        half_first: false,
        strength: Strength::Strong,
        after: after.at,
        is_padded: false,
        in_hours: false,
    })
}

/// `h`, also in `14h30`, which a word would not end at.
fn hour_unit(after: Cursor<'_>) -> Option<Cursor<'_>> {
    after.skip_spaces().eat_any(&time_words().hours)
}

/// Two digits behind a mark; spaces may stand around a colon.
/// Whether spaces stand before a mark, and behind it.
fn at_mark(cursor: Cursor<'_>, mark: &str) -> Option<(bool, bool)> {
    let at = cursor.skip_spaces();
    Some((at.at > cursor.at, at.one_of(mark)?.peek() == Some(' ')))
}

fn minutes_after_mark<'a>(cursor: Cursor<'a>, mark: &str, spaced: bool) -> Option<(Cursor<'a>, u32)> {
    let at = if spaced { cursor.skip_spaces() } else { cursor };
    let after = at.one_of(mark)?;
    let at = if spaced { after.skip_spaces() } else { after };
    let (after, minute, digits) = at.number(2)?;
    // `Session 4: 17:00`, `Séance 3 : 10 h 30`, `Session 4: 10 am`: the first number counts sessions.
    let is_apart = spaced && at_mark(cursor, mark).is_some_and(|(before, behind)| before || behind);
    let has_minutes = |sign: &str| {
        after.one_of(sign).is_some_and(|next| next.skip_spaces().peek().is_some_and(|c| c.is_ascii_digit()))
    };
    let in_han = after.skip_spaces().one_of("时点").is_some();
    let in_hours = is_apart
        && (has_minutes(":")
            || has_minutes(".")
            || hour_unit(after).is_some()
            || after.skip_spaces().eat_named(&time_words().halves_behind_the_clock).is_some());
    let is_count = mark == ":" && (in_han || in_hours);
    if is_count {
        return None;
    }
    let goes_on =
        mark == "." && after.one_of(".").is_some_and(|next| next.peek().is_some_and(|c| c.is_ascii_digit()));
    (digits == 2 && minute < 60 && !goes_on).then_some((after, minute))
}

/// Minutes after midnight, with the half of the day that is stated or lent.
fn minutes(clock: &Clock, lent: Option<Half>) -> Option<u16> {
    let hour = match clock.half.or(lent) {
        Some(Half::Morning) if clock.hour == 12 => 0,
        Some(Half::Afternoon) if clock.hour < 12 => clock.hour + 12,
        Some(Half::Noon) if clock.hour < 4 => clock.hour + 12,
        _ => clock.hour,
    };
    u16::try_from(hour * 60 + clock.minute).ok().filter(|minutes| *minutes <= DAY)
}

/// Both ends of a span; one may lend the other its half of the day.
fn resolve(first: &Clock, second: &Clock) -> Option<(u16, u16)> {
    let end_stated = minutes(second, None)?;
    let start_stated = minutes(first, None)?;
    match (first.half, second.half) {
        (None, Some(half)) if first.hour <= 12 => {
            let lent = minutes(first, Some(half)).filter(|lent| *lent < end_stated);
            Some((lent.unwrap_or(start_stated), end_stated))
        }
        // 下午2:00至4:30; 上午9时至12时 and 上午11时至1时 run past noon.
        (Some(half), None) if first.half_first && second.hour <= 12 => {
            let half = if half == Half::Noon { Half::Afternoon } else { half };
            let lent = minutes(second, Some(half)).filter(|lent| *lent > start_stated);
            let later = (end_stated > start_stated).then_some(end_stated);
            let past_noon =
                (end_stated + DAY / 2 > start_stated && end_stated < DAY / 2).then_some(end_stated + DAY / 2);
            Some((start_stated, lent.or(later).or(past_noon).unwrap_or(end_stated)))
        }
        _ => Some((start_stated, end_stated)),
    }
}
