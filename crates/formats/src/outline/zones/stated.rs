//! Which of a line's zone words state a zone: those in brackets, beside a time, alone on their line, or in a
//! sentence about times. Others are words of a title: "L'heure de Paris", "UTC+3 and after".

use super::words::{is_apart_from_a_name, zone_words};
use super::{ZoneMention, find_zones};
use crate::outline::headings::says_of_all_times;
use crate::outline::line::{Line, TAKEN, folded};
use crate::outline::word_files::time_words;
use rostrum_text::script::is_han;

/// The name of a clock in brackets is at most so long, in characters.
const CLOCK_CHARS: usize = 40;

/// Every zone that a line states, from left to right; its dates and times are taken out of it.
pub(in crate::outline) fn stated_zones(line: &Line) -> Vec<ZoneMention> {
    let all = find_zones(line);
    if all.is_empty() {
        return all;
    }
    let said = line.text(0..line.len());
    let has_slot = (0..line.len()).any(|at| line.is_taken(at));
    let mut stated: Vec<ZoneMention> = Vec::new();
    for mention in all {
        let words = Words { line, mention: &mention, has_slot };
        let goes_on = stated.last().is_some_and(|last| {
            (last.range.end..mention.range.start)
                .all(|at| line.folded(at).is_some_and(|c| " /|,()[]-".contains(c)))
        });
        // `Geneva time, CEST` is one zone.
        let repeats = goes_on && stated.last().is_some_and(|last| last.zone == mention.zone);
        if repeats && let Some(last) = stated.last_mut() {
            last.claims = last.claims.or(mention.claims);
            last.range.end = mention.range.end;
            continue;
        }
        if goes_on || says_of_all_times(&said) || words.is_stated() {
            stated.push(mention);
        }
    }
    stated
}

/// Zone words in their line.
struct Words<'a> {
    line: &'a Line,
    mention: &'a ZoneMention,
    /// Whether a date or a time was taken out of the line.
    has_slot: bool,
}

impl Words<'_> {
    fn is_stated(&self) -> bool {
        self.is_bracketed()
            || self.is_behind_slot()
            || self.is_before_slot()
            || self.is_set_off()
            || self.is_in_sentence()
    }

    /// The last character before the words that is not among those skipped.
    fn before(&self, skipped: &str) -> Option<char> {
        let before = (0..self.mention.range.start).rev().filter_map(|at| self.line.folded(at));
        before.into_iter().find(|c| !skipped.contains(*c))
    }

    /// The first one behind them.
    fn after(&self, skipped: &str) -> Option<char> {
        let after = (self.mention.range.end..self.line.len()).filter_map(|at| self.line.folded(at));
        after.into_iter().find(|c| !skipped.contains(*c))
    }

    /// `(CET)`, `(all times in CET)`, `[CET, UTC+1]`.
    fn is_bracketed(&self) -> bool {
        let opens = self.before(" ").is_some_and(|c| "([".contains(c));
        let ends = self.after(" ").is_none_or(|c| c == TAKEN || ")],;/|".contains(c));
        let closes = self.after(" ").is_some_and(|c| ")]".contains(c));
        opens && ends
            || closes
                && self.line.word_before(self.mention.range.start, &zone_words().before_a_zone).is_some()
    }

    /// `13:00–14:30 CET`, `6 May, CET: Weirs`; not `13:00 UTC+3 and after`.
    fn is_behind_slot(&self) -> bool {
        let is_beside = self.before(" ,-/|:(").is_some_and(|c| c == TAKEN || c.is_ascii_digit());
        let is_solid = self.mention.range.end.checked_sub(1).and_then(|at| self.line.original(at));
        let next = self.line.cursor(self.mention.range.end);
        let goes_on = is_solid.is_some_and(is_han) && next.peek().is_some_and(is_han);
        let next = next.skip_spaces();
        let next = next.one_of(":").map_or(next, |after| after.skip_spaces());
        // A letter of a script without capitals may go on with a title as a small one does.
        let is_small = self
            .line
            .original(next.at)
            .is_some_and(|c| c.is_lowercase() || c.is_alphabetic() && !c.is_uppercase() && !is_han(c));
        // "15:00 CET and end at 16:30".
        let is_short = self.mention.printed.chars().all(|c| c.is_ascii_uppercase())
            && (next.at..self.line.len()).any(|at| self.line.is_taken(at));
        is_beside && !goes_on && (!is_small || is_short || self.joins_times(next.at))
    }

    /// Whether the words here lead to another time: "13:00 CET and 20:00 JST".
    fn joins_times(&self, at: usize) -> bool {
        let words = time_words();
        let next = self.line.cursor(at);
        let after =
            next.eat_any(&words.joins_of_spans).or_else(|| next.eat_any(&words.joins)).unwrap_or(next);
        after.skip_spaces().eat_any(&words.before_a_time).unwrap_or(after).skip_spaces().peek() == Some(TAKEN)
    }

    /// `Geneva time 13:00–14:30`, `北京时间：10:00`.
    fn is_before_slot(&self) -> bool {
        let leads = self.after(" :,-").is_some_and(|c| c == TAKEN || c.is_ascii_digit());
        leads && self.before("") != Some('\'')
    }

    /// `CET` alone, `Time zone: CET`, `Weirs, Paris time`.
    fn is_set_off(&self) -> bool {
        let ends = self.after(" .)]").is_none();
        let leads = self.before(" *").is_none();
        ends && (leads && !self.has_slot || self.before(" ").is_some_and(|c| ",;|:".contains(c)))
    }

    /// "All times are in EST", and without a time in the line anything about times: 以北京时间为准.
    fn is_in_sentence(&self) -> bool {
        let around = format!(
            "{} {}",
            self.line.text(0..self.mention.range.start),
            self.line.text(self.mention.range.end..self.line.len())
        );
        let about_times = &zone_words().about_times;
        let is_about = |text: &str| {
            let text = folded(text);
            about_times.iter().any(|word| text.contains(word.as_str()))
        };
        let named = self.line.word_before(self.mention.range.start, &zone_words().before_a_zone).is_some();
        is_about(&around) && (named || !self.has_slot)
            || named && !self.has_slot && is_about(&self.mention.printed)
    }
}

/// The name of a clock that is no zone known here, in brackets: "(Ruritanian time)", 10:00（仰光时间）.
pub(in crate::outline) fn unknown_zone(text: &str) -> Option<String> {
    let words = zone_words();
    let brackets = [('(', ')'), ('（', '）'), ('[', ']')];
    brackets.iter().find_map(|(open, close)| {
        let (before, rest) = text.split_once(*open)?;
        let (inner, _) = rest.split_once(*close)?;
        let inner = inner.trim();
        let plain = folded(inner);
        let in_capitals = without_behind(&plain, &words.behind_a_clock)
            .or_else(|| without_before(&plain, &words.before_a_clock))
            .filter(|_| inner.contains(char::is_uppercase));
        let beside_a_time = || {
            let is_beside = before.trim_end().ends_with(char::is_numeric);
            without_behind(&plain, &words.behind_a_clock_beside_a_time)
                .or_else(|| without_before(&plain, &words.before_a_clock_beside_a_time))
                .filter(|_| is_beside)
        };
        let name = in_capitals.or_else(beside_a_time)?.trim();
        let is_no_clock = |part: &str| words.no_clock.iter().any(|word| word == part);
        let is_name = !name.is_empty()
            && !name.contains(char::is_numeric)
            && name.split_whitespace().count() <= 3
            && !is_no_clock(name)
            && !name.split_whitespace().any(is_no_clock);
        let is_known = || !find_zones(&Line::new(inner)).is_empty();
        (is_name && inner.chars().count() <= CLOCK_CHARS && !is_known()).then(|| inner.to_owned())
    })
}

/// A text without the word that stands before a name.
fn without_before<'a>(text: &'a str, words: &[String]) -> Option<&'a str> {
    words.iter().find_map(|word| {
        let name = text.strip_prefix(word.as_str())?;
        if word.ends_with(is_apart_from_a_name) { name.strip_prefix(' ') } else { Some(name) }
    })
}

/// The same of the word behind a name.
fn without_behind<'a>(text: &'a str, words: &[String]) -> Option<&'a str> {
    words.iter().find_map(|word| {
        let name = text.strip_suffix(word.as_str())?;
        if word.starts_with(is_apart_from_a_name) { name.strip_suffix(' ') } else { Some(name) }
    })
}
