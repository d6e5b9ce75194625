//! Dates in a line with a time that are words of its title, "10:00 Minutes of 5 May", and no day of the session.

use super::Head;
use super::left::left_over;
use super::steps::text_of;
use crate::outline::dates::{self, DateMention};
use crate::outline::items::DayRef;
use crate::outline::kinds;
use crate::outline::line::Line;
use std::ops::Range;

impl Head {
    /// The same line where dates of its title are words of it, and these as they are written; `day` is the day in
    /// force above the line.
    ///
    /// One date is the session's: the one before or beside the time or behind a mere label, and the one anywhere that
    /// repeats the day in force. Where no day is in force, it may stand behind the title, too.
    pub(in crate::outline) fn with_dates_of_title(
        self,
        text: &str,
        day: Option<&DayRef>,
    ) -> (Self, Vec<String>) {
        let of_title = if self.is_session() { self.dates_of_title(text, day) } else { Vec::new() };
        if of_title.is_empty() {
            return (self, Vec::new());
        }
        match Self::read_without(text, &of_title).filter(Self::is_session) {
            Some(head) => (head, of_title.iter().map(|range| text_of(text, range)).collect()),
            None => (self, Vec::new()),
        }
    }

    fn dates_of_title(&self, text: &str, day: Option<&DayRef>) -> Vec<Range<usize>> {
        let line = Line::new(text);
        let in_force = match day {
            Some(DayRef::Date(day)) => Some(day),
            _ => None,
        };
        let mut own: Option<&DateMention> = None;
        let mut of_title = Vec::new();
        for date in &self.dates {
            let repeats = in_force.into_iter().chain(own).any(|day| dates::is_same_day(day, date));
            let is_far = in_force.is_some_and(|day| dates::are_far_apart(day.from, date.from));
            let is_of_title = !repeats
                && match self.place_of(date, text, &line) {
                    Place::BeforeTime => own.is_some(),
                    Place::BesideTime { opens_title } => {
                        own.is_some() || day.is_some() && (opens_title || is_far)
                    }
                    Place::Title { belongs } => own.is_some() || day.is_some() || belongs,
                    Place::TitleBeforeTime => own.is_some() || is_far,
                };
            if is_of_title {
                of_title.push(date.range.clone());
            } else {
                own.get_or_insert(date);
            }
        }
        of_title
    }

    /// Where in the line a date stands.
    fn place_of(&self, date: &DateMention, text: &str, line: &Line) -> Place {
        let first = self.times.iter().map(|time| time.range.start).min().unwrap_or(0);
        if date.range.end <= first {
            return if self.time_first { Place::BeforeTime } else { Place::TitleBeforeTime };
        }
        if !self.time_first {
            return Place::TitleBeforeTime;
        }
        let head_ends = self.times.iter().map(|time| time.range.end).max().unwrap_or(0);
        let gap = head_ends..date.range.start.max(head_ends);
        let between = text_of(text, &gap);
        let title = Self::of_title(&left_over(&Line::new(&between), true));
        let is_label = title.label.is_some_and(|label| label.is_closed) && title.rest.is_empty();
        if !title.rest_with_label.is_empty() && !is_label {
            // "Minutes of 5 May"; what a mark sets off may be the session's own.
            let last = between.trim_end().chars().next_back();
            return Place::Title {
                belongs: last.is_some_and(char::is_alphanumeric) && dates::is_joined(text, date),
            };
        }
        let next = line.cursor(date.range.end).skip_spaces();
        let goes_on = next.peek().is_some_and(char::is_alphanumeric);
        let is_labelled = kinds::label_at(line, next.at).is_some_and(|label| label.is_closed);
        let is_set_off = is_label || between.contains([',', '，', '(', '（', '-', '–', '—', '|', ':', '：']);
        Place::BesideTime { opens_title: goes_on && !is_labelled && !is_set_off && date.weekday.is_none() }
    }
}

/// Where a date stands in the line of a session.
enum Place {
    /// `7 May, 10:00 Weirs`.
    BeforeTime,
    /// `10:00, 7 May: Weirs`; whether the title goes on with it as with a word: `10:00 From 7 May to today`.
    BesideTime { opens_title: bool },
    /// `10:00 Weirs, 7 May`; whether a small word makes it a part of the title: `10:00 Minutes of 7 May`.
    Title { belongs: bool },
    /// `Minutes of 7 May, 10:00–11:00`.
    TitleBeforeTime,
}
