//! What a line says of a session: label, day, times, zones, and the words that are left.

mod already_read;
pub(super) mod left;
mod steps;
mod title_dates;
mod words;

use super::dates::{DateMention, NamedDay};
use super::kinds::{self, Label};
use super::labels;
use super::line::Line;
use super::times::{self, TimeMention};
use super::zones::ZoneMention;
use already_read::AlreadyRead;
use left::left_over;
pub(super) use left::{says_of_all_times, tells_opening_hours, tells_version};
use rostrum_programme::SessionStatus;
use std::ops::Range;
use steps::Slot;
use words::DayLead;
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
    /// Whether it stands there, and words behind it that tell where it is or what it is for.
    pub day_may_lead: bool,
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
    /// That time, where a clock tells it.
    pub former: Option<TimeMention>,
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
        let old = steps::take_old_times(&mut line);
        let mut slot = Slot::take(&mut line, plain);
        let zones = steps::take_zones(text, &mut line, &slot);
        times::mark_joined(&line, &mut slot.times);
        let ends = text.trim_end().ends_with(['.', '。', ';', '；', '!', '！']);
        let notice = slot.take_notice(&mut line, ends);
        let named = slot.take_named_day(&mut line);
        let day_ends = steps::day_ends(&line, &slot.dates);
        let lead = steps::day_leads(&line, named.as_ref(), &slot.dates);
        let half = slot.take_half_day(&mut line, named.is_some());
        let mark = slot.take_mark(&mut line);
        let first_word = steps::first_word(&line);
        let label = first_word.and_then(|at| kinds::label_at(&line, at));
        let has_slot = !slot.times.is_empty() || !slot.dates.is_empty() || named.is_some();
        let rest_with_label = left_over(&line, has_slot);
        let first_time = slot.times.first().map(|time| time.range.start);
        let time_first = first_time.is_some_and(|time| first_word.is_none_or(|word| time < word));
        let time_ends = slot.clocks.first().is_some_and(|first| steps::ends_line(&line, first));
        let is_sentence = ends && !steps::is_last_taken(text, &line);
        if let Some(label) = label.as_ref().filter(|label| label.is_closed) {
            line.take(label.range.clone());
        }
        Some(Self {
            label,
            mark: steps::status(notice.as_ref(), mark, !slot.times.is_empty()),
            dates: slot.dates,
            named_day: named.map(|(day, _)| day),
            times: slot.times,
            clocks_of_title: slot.clocks_of_title,
            zones,
            half_day: half.map(|(half, _)| half),
            half_apart: half.is_some_and(|(_, apart)| apart),
            rest: left_over(&line, has_slot),
            rest_with_label,
            time_first,
            time_ends,
            day_leads: lead == DayLead::SetOff,
            day_may_lead: lead == DayLead::Beside,
            day_ends,
            is_sentence,
            is_notice: notice.is_some(),
            has_old: old.is_some(),
            former: old.flatten(),
        })
    }

    /// Reads a title: its label, and no times or dates, which are words of the title here.
    pub(super) fn of_title(text: &str) -> Self {
        let mut line = Line::new(text);
        let marked = line.mark();
        if let Some((_, range)) = &marked {
            line.take(range.clone());
        }
        let first_word = steps::first_word(&line);
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
            day_may_lead: false,
            day_ends: false,
            is_sentence: false,
            mark: marked.map(|(status, _)| status),
            is_notice: false,
            has_old: false,
            former: None,
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

#[cfg(test)]
mod tests;
