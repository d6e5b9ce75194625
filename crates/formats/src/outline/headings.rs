//! What a line says of a session: label, day, times, zones, and the words that are left.

mod already_read;
pub(super) mod left;
mod title_dates;
mod words;

use super::dates::{self, DateMention, NamedDay};
use super::kinds::{self, Label};
use super::labels;
use super::line::Line;
use super::notices;
use super::times::{self, TimeMention};
use super::word_files::date_words;
use super::zones::{self, ZoneMention, stated_zones};
use already_read::AlreadyRead;
use left::left_over;
pub(super) use left::{says_of_all_times, tells_opening_hours, tells_version};
use rostrum_programme::SessionStatus;
use rostrum_text::script::is_han;
use std::ops::Range;
pub(super) use words::HalfDay;

/// A longer line is running text, whatever stands in it.
pub(super) const LINE_CHARS: usize = 400;
/// A character takes at most so many bytes.
const MOST_BYTES_OF_A_CHAR: usize = 4;
/// What is left of a heading beside label, date and time is at most so long.
const REST_CHARS: usize = 260;
/// The place that stands before a date has at most so many words.
const DATELINE_WORDS: usize = 3;
/// A title behind which a time stands is at most so long.
const TITLE_CHARS: usize = 160;

thread_local! {
    /// What the lines of the document that a thread reads are.
    static READ: AlreadyRead<Option<Head>> = AlreadyRead::none();
}

/// Forgets the lines of a document, when it was read.
pub(super) fn forget_lines() {
    READ.with(AlreadyRead::forget);
}

/// A line that may head a session or a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub label: Option<Label>,
    pub dates: Vec<DateMention>,
    pub named_day: Option<NamedDay>,
    pub times: Vec<TimeMention>,
    /// Lone clocks that are words of the title beside a span: "(bus leaves at 8:15)".
    pub clocks_of_title: Vec<Range<usize>>,
    pub zones: Vec<ZoneMention>,
    /// The part of a day that the line names without a clock: 9月3日上午, 全天.
    pub half_day: Option<HalfDay>,
    /// Whether a mark or a space parts that from what follows.
    pub half_apart: bool,
    /// What is left when all that is taken out, label included.
    pub rest: String,
    /// The same with the label.
    pub rest_with_label: String,
    /// Whether the first time stands before all else but a date.
    pub time_first: bool,
    /// Whether the first time stands behind all else, set off by a comma or a bracket.
    pub time_ends: bool,
    /// Whether a day stands before all else, and a mark or nothing behind it: `Day 2: …`, `5 May – …`.
    pub day_leads: bool,
    /// Whether a day stands behind all else, with its weekday or its year: "River days – Tuesday 28 May".
    pub day_ends: bool,
    /// Whether the line ends as a sentence does.
    pub is_sentence: bool,
    /// What a mark in the line says: `(cancelled)`, `REPORTÉE :`.
    pub mark: Option<SessionStatus>,
    /// Whether the line says what became of a session: "Session 4 is cancelled."
    pub is_notice: bool,
    /// Whether it speaks of a time that holds no longer.
    pub has_old: bool,
}

impl Head {
    /// Reads a line; nothing of one that is too long. Many ask of the same line: it is read once.
    pub(super) fn read(text: &str) -> Option<Self> {
        if text.len() > LINE_CHARS * MOST_BYTES_OF_A_CHAR {
            return None;
        }
        READ.with(|read| read.or_read(text, || Self::read_without(text, &[])))
    }

    /// Reads a line in which some stretches are text, whatever stands in them.
    fn read_without(text: &str, plain: &[Range<usize>]) -> Option<Self> {
        if text.chars().count() > LINE_CHARS {
            return None;
        }
        let mut line = Line::new(text);
        let old = notices::old_times(&line);
        old.iter().for_each(|range| line.take(range.clone()));
        let (mut dates, mut times) = (Vec::new(), Vec::new());
        let mut clocks_of_title = Vec::new();
        if line.has_digit()
            || line.original(0).is_some_and(|c| !c.is_ascii())
            || times::opens_with_noon(&line)
        {
            let is_plain = |range: &Range<usize>| {
                plain.iter().any(|plain| plain.start < range.end && range.start < plain.end)
            };
            dates = dates::find_dates(&line);
            dates.retain(|date| !is_plain(&date.range));
            for date in &dates {
                line.take(date.range.clone());
            }
            dates::without_repeats(&mut dates);
            times = times::find_times(&line);
            times.retain(|time| !is_plain(&time.range));
            if let Some(end) = times::end_in_brackets(&line, &mut times) {
                line.take(end);
            }
            let has_span = times.first().is_some_and(|time| time.end.is_some());
            // Beside a span a lone clock is the same moment elsewhere, or a word of the title.
            let is_of_title =
                |time: &TimeMention| time.end.is_none() && has_span && !stands_beside(&line, time);
            clocks_of_title = times.extract_if(.., |time| is_of_title(time)).map(|time| time.range).collect();
        }
        let clocks: Vec<Range<usize>> = times.iter().map(|time| time.range.clone()).collect();
        for range in &clocks {
            // The zone between `13:00 CET – 14:30 CET` is found below from the original.
            line.take(range.clone());
        }
        let mut zones = stated_zones(&line);
        zones.extend(zones::cities_beside(&line, &clocks));
        for time in &times {
            zones.extend(zones::find_zones(&Line::new(&text_of(text, &time.range))).into_iter().map(
                |mut zone| {
                    zone.range = time.range.clone();
                    zone
                },
            ));
        }
        zones.sort_by_key(|zone| zone.range.start);
        for zone in &zones {
            line.take(zone.range.clone());
        }
        times::mark_joined(&line, &mut times);
        let last = text.trim_end().chars().next_back();
        let ends = last.is_some_and(|c| ".。;；!！".contains(c));
        // `专题会议 3：推迟` has a mark, and may have its time below.
        let notice = notices::find(&line, ends).filter(|_| line.mark().is_none());
        if let Some(notice) = &notice {
            notice.ranges.iter().for_each(|range| line.take(range.clone()));
            (dates, times) = notices::last_ones(dates, notices::one_span(times));
        }
        let named = if dates.is_empty() { dates::named_day(&line) } else { named_before_date(&line, &dates) };
        if let Some((_, range)) = &named {
            line.take(range.clone());
        }
        // "Day 1: 6 May (0930–1230; 1400–1700)": the hours in brackets are the day's.
        if matches!(named, Some((NamedDay::Ordinal(_), _))) && in_brackets(&line, &clocks) {
            times.clear();
        }
        let day_ends = day_ends(&line, &dates);
        let day_leads = day_leads(&line, named.as_ref(), &dates);
        let half = if times.is_empty() { half_day_at(&line) } else { None };
        // Beside a day it belongs to the day; alone on its line it is all there is.
        let is_all = |range: &Range<usize>| {
            (0..line.len())
                .all(|at| range.contains(&at) || !line.folded(at).is_some_and(|c| c.is_alphanumeric()))
        };
        let takes = |range: &Range<usize>| !dates.is_empty() || named.is_some() || is_all(range);
        if let Some((_, range, _)) = half.as_ref().filter(|(_, range, _)| takes(range)) {
            line.take(range.clone());
        }
        // "Provisional" is a mark of a session only: beside a mere date it tells of the document.
        let marked =
            line.mark().filter(|(status, _)| *status != SessionStatus::Tentative || !times.is_empty());
        if let Some((_, range)) = &marked {
            line.take(range.clone());
        }
        let first_word = (0..line.len()).find(|at| line.folded(*at).is_some_and(|c| c.is_alphanumeric()));
        let label = first_word.and_then(|at| kinds::label_at(&line, at));
        let has_slot = !times.is_empty() || !dates.is_empty() || named.is_some();
        let rest_with_label = left_over(&line, has_slot);
        let has_time = !times.is_empty();
        let first_time = times.first().map(|time| time.range.start);
        let time_first = first_time.is_some_and(|time| first_word.is_none_or(|word| time < word));
        let time_ends = clocks.first().is_some_and(|first| ends_line(&line, first));
        let before_end = text.trim_end().chars().count().checked_sub(1);
        let inside = |at: usize| line.is_taken(at) || at.checked_sub(1).is_some_and(|at| line.is_taken(at));
        let is_sentence = ends && !before_end.is_some_and(inside);
        if let Some(label) = label.as_ref().filter(|label| label.is_closed) {
            line.take(label.range.clone());
        }
        let rest = left_over(&line, has_slot);
        Some(Self {
            label,
            dates,
            named_day: named.map(|(day, _)| day),
            times,
            clocks_of_title,
            zones,
            half_day: half.as_ref().map(|(half, _, _)| *half),
            half_apart: half.is_some_and(|(_, _, apart)| apart),
            rest,
            rest_with_label,
            time_first,
            time_ends,
            day_leads,
            day_ends,
            is_sentence,
            is_notice: notice.is_some(),
            has_old: !old.is_empty(),
            // Where the new time is told, the session is on again.
            mark: match notice.and_then(|notice| notice.status) {
                Some(SessionStatus::Postponed) if has_time => None,
                Some(status) => Some(status),
                None => marked.map(|(status, _)| status),
            },
        })
    }

    /// Reads a title: its label, and no times or dates, which are words of the title here.
    pub(super) fn of_title(text: &str) -> Self {
        let mut line = Line::new(text);
        let marked = line.mark();
        if let Some((_, range)) = &marked {
            line.take(range.clone());
        }
        let first_word = (0..line.len()).find(|at| line.folded(*at).is_some_and(|c| c.is_alphanumeric()));
        let label = kinds::label_at(&line, first_word.filter(|_| marked.is_some()).unwrap_or(0));
        let rest_with_label = left_over(&line, false);
        if let Some(label) = label.as_ref().filter(|label| label.is_closed) {
            line.take(label.range.clone());
        }
        Self {
            label,
            dates: Vec::new(),
            named_day: None,
            times: Vec::new(),
            clocks_of_title: Vec::new(),
            zones: Vec::new(),
            half_day: None,
            half_apart: false,
            rest: left_over(&line, false),
            rest_with_label,
            time_first: false,
            time_ends: false,
            day_leads: false,
            day_ends: false,
            is_sentence: false,
            mark: marked.map(|(status, _)| status),
            is_notice: false,
            has_old: false,
        }
    }

    /// Whether the line heads a session: it has a time, and is no sentence that happens to name one.
    pub(super) fn is_session(&self) -> bool {
        let Some(first) = self.times.first() else { return false };
        let length = self.rest.chars().count();
        if self.time_first {
            // A span at the head is no word of a text, however long the title with its speakers is.
            return length <= if first.end.is_some() { LINE_CHARS } else { REST_CHARS };
        }
        let closed = self.label.as_ref().is_some_and(|label| label.is_closed);
        let has_span = first.end.is_some();
        let most = if self.time_ends && has_span { REST_CHARS } else { TITLE_CHARS };
        (!self.is_sentence || self.is_notice)
            && !tells_opening_hours(&self.rest_with_label)
            && length <= most
            && !self.rest.contains(['。', '；'])
            && (has_span || closed)
    }

    /// Whether the line is a place, and behind it the time: "Hall 5, 10:00–12:00".
    pub(super) fn tells_place(&self) -> bool {
        self.time_ends
            && !self.time_first
            && self.dates.is_empty()
            && self.label.is_none()
            && labels::is_place(&self.rest_with_label)
    }

    /// Whether the line is a short name, a full date and a span, in this order, as a place is put above a
    /// programme: "Baku, 14 November 2024, 10:00–13:00".
    pub(super) fn is_dateline(&self) -> bool {
        let ([date], [time]) = (self.dates.as_slice(), self.times.as_slice()) else { return false };
        let is_full = date.until.is_none() && date.from.year.is_some();
        let is_in_order = !self.time_first && self.time_ends && !self.day_leads;
        let words: Vec<&str> = self.rest_with_label.split_whitespace().collect();
        let is_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
        let is_name = (1..=DATELINE_WORDS).contains(&words.len())
            && words.first().is_some_and(|word| is_capital(word))
            && words.last().is_some_and(|word| is_capital(word));
        is_full
            && is_in_order
            && time.end.is_some()
            && is_name
            && self.label.is_none()
            && kinds::kind_of_title(&self.rest_with_label).is_none()
    }

    /// Whether the line is about a day and nothing else.
    pub(super) fn is_day(&self) -> bool {
        let has_day = self.dates.len() == 1 || self.named_day.is_some() && self.dates.is_empty();
        // "Tuesday 5 May: what came of the meeting of 3 March" is of the first.
        let first = self.dates.first().filter(|date| date.weekday.is_some() || date.from.year.is_some());
        let is_led =
            first.is_some_and(|date| date.until.is_none()) && self.day_leads && !self.rest.is_empty();
        let is_one = is_led || self.dates.iter().all(|date| date.until.is_none());
        let has_day = has_day || is_led;
        let closed_label = self.label.as_ref().is_some_and(|label| label.is_closed && label.number.is_some());
        has_day
            && is_one
            && self.times.is_empty()
            && !closed_label
            && !self.is_notice
            && !self.is_sentence
            && self.rest.chars().count() <= 80
    }

    /// Whether the line only speaks of a time that holds no longer: "instead of 14:45".
    pub(super) fn is_old(&self) -> bool {
        self.has_old && self.is_bare() && self.times.is_empty() && self.dates.is_empty()
    }

    /// Whether nothing but a date, times and zone words stands there.
    pub(super) fn is_bare(&self) -> bool {
        self.rest_with_label.is_empty()
    }
}

/// Whether a clock is set off, or has a zone of its own: `13:00–14:30 (20:00)`, `/ 7:00 EST`.
fn stands_beside(line: &Line, time: &TimeMention) -> bool {
    let before = (0..time.range.start).rev().filter_map(|at| line.folded(at)).find(|c| *c != ' ');
    let after = line.cursor(time.range.end).skip_spaces().at;
    before.is_none_or(|c| "(/|[".contains(c)) || zones::zone_at(line, after).is_some()
}

/// The characters of a range of a text.
fn text_of(text: &str, range: &Range<usize>) -> String {
    text.chars().skip(range.start).take(range.len()).collect()
}

/// Whether a clock ends a line behind a comma, a stroke or a bracket.
fn ends_line(line: &Line, clock: &Range<usize>) -> bool {
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

/// Whether a day, with its date, leads the line, and is set off from what follows.
fn day_leads(line: &Line, named: Option<&(NamedDay, Range<usize>)>, dates: &[DateMention]) -> bool {
    /// The date of "Day 2 – Tuesday, 5 May" stands at most so far behind.
    const NEAR: usize = 4;
    let ranges: Vec<&Range<usize>> =
        named.iter().map(|(_, range)| range).chain(dates.iter().map(|date| &date.range)).collect();
    let Some(first) = ranges.first() else { return false };
    let is_word = |at: usize| line.original(at).is_some_and(char::is_alphanumeric);
    let end = match (ranges.first(), ranges.get(1)) {
        (Some(first), Some(next)) if next.start <= first.end + NEAR => next.end,
        (Some(first), _) => first.end,
        _ => return false,
    };
    let next = line.cursor(end).skip_spaces();
    !(0..first.start).any(is_word) && next.peek().is_none_or(|c| ":-(|,;/[".contains(c))
}

/// Whether one date with its weekday or year ends the line, set off by a dash, a comma or a bracket.
fn day_ends(line: &Line, dates: &[DateMention]) -> bool {
    let [date] = dates else { return false };
    let is_full = date.until.is_none() && (date.weekday.is_some() || date.from.year.is_some());
    let before = (0..date.range.start).rev().filter_map(|at| line.folded(at)).find(|c| *c != ' ');
    let is_last = (date.range.end..line.len()).all(|at| !line.folded(at).is_some_and(char::is_alphanumeric));
    is_full && is_last && before.is_some_and(|c| "-,(|/".contains(c))
}

/// "Day 1 – 22 February" names the day twice.
fn named_before_date(line: &Line, dates: &[DateMention]) -> Option<(NamedDay, Range<usize>)> {
    let (day, range) = dates::named_day(line)?;
    dates.first().filter(|date| range.end <= date.range.start)?;
    Some((day, range))
}

/// The part of a day at the head of a line, where it stands, and whether it stands apart.
fn half_day_at(line: &Line) -> Option<(HalfDay, Range<usize>, bool)> {
    (0..line.len()).filter(|at| line.starts_word(*at)).find_map(|at| {
        let cursor = line.cursor(at);
        let (after, half) = cursor.eat_named(&date_words().parts_of_a_day)?;
        let after = after.skip_spaces().eat_any(&date_words().behind_a_part_of_a_day).unwrap_or(after);
        let alone =
            after.skip_spaces().peek().is_none_or(|c| c == super::line::TAKEN || ":,.;-)(".contains(c));
        let apart = alone || after.peek() == Some(' ');
        let is_clock_half = at > 0 && line.folded(at - 1).is_some_and(|c| c.is_ascii_digit());
        let leads = (0..at).all(|at| line.folded(at).is_some_and(|c| !c.is_alphanumeric()));
        let is_chinese = line.folded(at).is_some_and(is_han);
        (!is_clock_half && leads && (alone || is_chinese)).then_some((half, at..after.at, apart))
    })
}

#[cfg(test)]
mod tests;
