//! The steps by which a line is taken apart: each takes what it finds out of the line, so that the next ones look at what
//! is left.

use super::words::{DayLead, HalfDay};
use crate::outline::dates::{self, DateMention, NamedDay};
use crate::outline::labels;
use crate::outline::line::{Line, TAKEN};
use crate::outline::notices::{self, Notice};
use crate::outline::times::{self, TimeMention};
use crate::outline::word_files::date_words;
use crate::outline::zones::{self, ZoneMention, stated_zones};
use rostrum_programme::SessionStatus;
use rostrum_text::script::is_han;
use std::ops::Range;

/// When a line says that something is.
#[derive(Default)]
pub(super) struct Slot {
    pub dates: Vec<DateMention>,
    pub times: Vec<TimeMention>,
    pub clocks_of_title: Vec<Range<usize>>,
    /// Where the times stood, also those that turned out to be the day's.
    pub clocks: Vec<Range<usize>>,
}

impl Slot {
    /// Takes dates and times out of a line; `plain` are stretches that hold none.
    pub(super) fn take(line: &mut Line, plain: &[Range<usize>]) -> Self {
        let may_have_some = line.has_digit()
            || line.original(0).is_some_and(|c| !c.is_ascii())
            || times::opens_with_noon(line);
        if !may_have_some {
            return Self::default();
        }
        let is_plain = |range: &Range<usize>| {
            plain.iter().any(|plain| plain.start < range.end && range.start < plain.end)
        };
        let mut dates = dates::find_dates(line);
        dates.retain(|date| !is_plain(&date.range));
        for date in &dates {
            line.take(date.range.clone());
        }
        dates::without_repeats(&mut dates);
        let mut times = times::find_times(line);
        times.retain(|time| !is_plain(&time.range));
        if let Some(end) = times::end_in_brackets(line, &mut times) {
            line.take(end);
        }
        let has_span = times.first().is_some_and(|time| time.end.is_some());
        // Beside a span a lone clock is the same moment elsewhere, or a word of the title.
        let is_of_title = |time: &TimeMention| time.end.is_none() && has_span && !stands_beside(line, time);
        let clocks_of_title = times.extract_if(.., |time| is_of_title(time)).map(|time| time.range).collect();
        let clocks: Vec<Range<usize>> = times.iter().map(|time| time.range.clone()).collect();
        for range in &clocks {
            // The zone between `13:00 CET – 14:30 CET` is found later from the original.
            line.take(range.clone());
        }
        Self { dates, times, clocks_of_title, clocks }
    }

    /// Takes what says what became of a session, which then tells the last of its dates and times.
    pub(super) fn take_notice(&mut self, line: &mut Line, is_sentence: bool) -> Option<Notice> {
        // `专题会议 3：推迟` has a mark, and may have its time below.
        let notice = notices::find(line, is_sentence).filter(|_| line.mark().is_none())?;
        notice.ranges.iter().for_each(|range| line.take(range.clone()));
        let (dates, times) = (std::mem::take(&mut self.dates), std::mem::take(&mut self.times));
        (self.dates, self.times) = notices::last_ones(dates, notices::one_span(times));
        Some(notice)
    }

    /// Takes a day by its name or number.
    pub(super) fn take_named_day(&mut self, line: &mut Line) -> Option<(NamedDay, Range<usize>)> {
        let named = if self.dates.is_empty() {
            dates::named_day(line)
        } else {
            named_beside_date(line, &self.dates)
        }?;
        line.take(named.1.clone());
        // "Day 1: 6 May (0930–1230; 1400–1700)": the hours in brackets are the day's.
        if matches!(named.0, NamedDay::Ordinal(_)) && in_brackets(line, &self.clocks) {
            self.times.clear();
        }
        Some(named)
    }

    /// The part of a day, and whether it stands apart. Beside a day it is taken; alone on its line it is all there is.
    pub(super) fn take_half_day(&self, line: &mut Line, has_named_day: bool) -> Option<(HalfDay, bool)> {
        if !self.times.is_empty() {
            return None;
        }
        let (half, range, apart) = half_day_at(line)?;
        let is_all = (0..line.len())
            .all(|at| range.contains(&at) || !line.folded(at).is_some_and(|c| c.is_alphanumeric()));
        if !self.dates.is_empty() || has_named_day || is_all {
            line.take(range);
        }
        Some((half, apart))
    }

    /// Takes the mark of a session. "Provisional" is one of a session only: beside a mere date it tells of the document.
    pub(super) fn take_mark(&self, line: &mut Line) -> Option<SessionStatus> {
        let (status, range) = line
            .mark()
            .filter(|(status, _)| *status != SessionStatus::Tentative || !self.times.is_empty())?;
        line.take(range);
        Some(status)
    }
}

/// Takes times that hold no longer; nothing where there are none, and the first of them that a clock tells.
pub(super) fn take_old_times(line: &mut Line) -> Option<Option<TimeMention>> {
    let old = notices::old_times(line);
    let told = old
        .iter()
        .find_map(|range| times::find_times(&Line::new(&line.text(range.clone()))).into_iter().next());
    old.iter().for_each(|range| line.take(range.clone()));
    (!old.is_empty()).then_some(told)
}

/// Takes the zones that a line states, those of cities beside times, and those between the ends of a span.
pub(super) fn take_zones(text: &str, line: &mut Line, slot: &Slot) -> Vec<ZoneMention> {
    let mut zones = stated_zones(line);
    let beside = zones::cities_beside(line, &slot.clocks);
    // The city of 北京时间 is no second zone.
    let is_new = |city: &ZoneMention| !zones.iter().any(|zone| zone.range.contains(&city.range.start));
    let beside: Vec<ZoneMention> = beside.into_iter().filter(is_new).collect();
    zones.extend(beside);
    for time in &slot.times {
        let within = zones::find_zones(&Line::new(&text_of(text, &time.range)));
        zones.extend(within.into_iter().map(|zone| ZoneMention { range: time.range.clone(), ..zone }));
    }
    zones.sort_by_key(|zone| zone.range.start);
    for zone in &zones {
        line.take(zone.range.clone());
    }
    zones
}

/// Where the first word stands that is left.
pub(super) fn first_word(line: &Line) -> Option<usize> {
    (0..line.len()).find(|at| line.folded(*at).is_some_and(|c| c.is_alphanumeric()))
}

/// Whether the end of a line was taken, or what stands before its last sign.
pub(super) fn is_last_taken(text: &str, line: &Line) -> bool {
    let last = text.trim_end().chars().count().checked_sub(1);
    last.is_some_and(|at| line.is_taken(at) || at.checked_sub(1).is_some_and(|at| line.is_taken(at)))
}

/// What a notice or else a mark says. Where the new time is told, the session is on again.
pub(super) fn status(
    notice: Option<&Notice>,
    mark: Option<SessionStatus>,
    has_time: bool,
) -> Option<SessionStatus> {
    match notice.and_then(|notice| notice.status.clone()) {
        Some(SessionStatus::Postponed) if has_time => None,
        Some(status) => Some(status),
        None => mark,
    }
}

/// Whether a clock is set off, or has a zone of its own: `13:00–14:30 (20:00)`, `/ 7:00 EST`.
fn stands_beside(line: &Line, time: &TimeMention) -> bool {
    let before = (0..time.range.start).rev().filter_map(|at| line.folded(at)).find(|c| *c != ' ');
    let after = line.cursor(time.range.end).skip_spaces().at;
    before.is_none_or(|c| "(/|[".contains(c)) || zones::zone_at(line, after).is_some()
}

/// The characters of a range of a text.
pub(super) fn text_of(text: &str, range: &Range<usize>) -> String {
    text.chars().skip(range.start).take(range.len()).collect()
}

/// Whether a clock ends a line behind a comma, a stroke or a bracket.
pub(super) fn ends_line(line: &Line, clock: &Range<usize>) -> bool {
    let before = (0..clock.start).rev().filter_map(|at| line.folded(at)).find(|c| *c != ' ');
    let is_last = (clock.end..line.len()).all(|at| !line.folded(at).is_some_and(char::is_alphanumeric));
    is_last && before.is_some_and(|c| ",(;|-".contains(c))
}

/// Whether all clocks of a line stand in one pair of brackets at its end.
fn in_brackets(line: &Line, clocks: &[Range<usize>]) -> bool {
    let (Some(first), Some(last)) = (clocks.first(), clocks.last()) else { return false };
    let folded = |at: &usize| line.folded(*at).unwrap_or(' ');
    let open = (0..first.start).rev().map(|at| folded(&at)).find(|c| *c != ' ');
    let mut behind = (last.end..line.len()).map(|at| folded(&at)).filter(|c| *c != ' ');
    open == Some('(') && behind.next() == Some(')') && behind.next().is_none()
}

/// Whether a day, with its date, leads the line, and how what follows is set off from it.
pub(super) fn day_leads(
    line: &Line,
    named: Option<&(NamedDay, Range<usize>)>,
    dates: &[DateMention],
) -> DayLead {
    /// The date of "Day 2 – Tuesday, 5 May" stands at most so far behind.
    const NEAR: usize = 4;
    /// What a count in Chinese leads to without a space, 第二天参观考察, is at most so long, in characters.
    const SHORT: usize = 8;
    let mut ranges: Vec<&Range<usize>> =
        named.iter().map(|(_, range)| range).chain(dates.iter().map(|date| &date.range)).collect();
    ranges.sort_by_key(|range| range.start);
    let Some(first) = ranges.first() else { return DayLead::No };
    let is_word = |at: usize| line.original(at).is_some_and(char::is_alphanumeric);
    let end = match (ranges.first(), ranges.get(1)) {
        (Some(first), Some(next)) if next.start <= first.end + NEAR => next.end,
        (Some(first), _) => first.end,
        _ => return DayLead::No,
    };
    let next = line.cursor(end).skip_spaces();
    if (0..first.start).any(is_word) {
        return DayLead::No;
    }
    if next.peek().is_none_or(|c| ":-(|,;/[".contains(c)) {
        return DayLead::SetOff;
    }
    let behind = line.text(next.at..line.len());
    let is_han = next.peek().is_some_and(is_han);
    let (is_short, is_apart) = (behind.chars().count() <= SHORT, is_han && next.at > end);
    let has_weekday = dates.first().is_some_and(|date| date.weekday.is_some() && date.until.is_none());
    let is_counted = named.is_some_and(|(day, _)| matches!(day, NamedDay::Ordinal(_)));
    let leads_to_place = next.eat_any(&date_words().before_a_place).is_some() || labels::is_place(&behind);
    if has_weekday && (is_apart || leads_to_place) || is_counted && is_han && (is_apart || is_short) {
        DayLead::Beside
    } else {
        DayLead::No
    }
}

/// Whether one date with its weekday or year ends the line, set off by a dash, a comma or a bracket.
pub(super) fn day_ends(line: &Line, dates: &[DateMention]) -> bool {
    let [date] = dates else { return false };
    let is_full = date.until.is_none() && (date.weekday.is_some() || date.from.year.is_some());
    let before = (0..date.range.start).rev().filter_map(|at| line.folded(at)).find(|c| *c != ' ');
    let is_last = (date.range.end..line.len()).all(|at| !line.folded(at).is_some_and(char::is_alphanumeric));
    is_full && is_last && before.is_some_and(|c| "-,(|/".contains(c))
}

/// "Day 1 – 22 February" and "22 February, Day 1" name the day twice.
fn named_beside_date(line: &Line, dates: &[DateMention]) -> Option<(NamedDay, Range<usize>)> {
    let first = dates.first()?;
    let before = dates::named_day(line).filter(|(_, range)| range.end <= first.range.start);
    before.or_else(|| dates::count_behind(line, first))
}

/// The part of a day at the head of a line, where it stands, and whether it stands apart.
fn half_day_at(line: &Line) -> Option<(HalfDay, Range<usize>, bool)> {
    (0..line.len()).filter(|at| line.starts_word(*at)).find_map(|at| {
        let cursor = line.cursor(at);
        let (after, half) = cursor.eat_named(&date_words().parts_of_a_day)?;
        let after = after.skip_spaces().eat_any(&date_words().behind_a_part_of_a_day).unwrap_or(after);
        let alone = after.skip_spaces().peek().is_none_or(|c| c == TAKEN || ":,.;-)(".contains(c));
        let apart = alone || after.peek() == Some(' ');
        let is_clock_half = at > 0 && line.folded(at - 1).is_some_and(|c| c.is_ascii_digit());
        let leads = (0..at).all(|at| line.folded(at).is_some_and(|c| !c.is_alphanumeric()));
        let is_chinese = line.folded(at).is_some_and(is_han);
        (!is_clock_half && leads && (alone || is_chinese)).then_some((half, at..after.at, apart))
    })
}
