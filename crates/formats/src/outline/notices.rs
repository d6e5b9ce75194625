//! Lines that say what became of a session: "is cancelled", "is postponed to 25 February", "will begin
//! at 15:00 and end at 16:30", "instead of 14:45 – 16:15".
//!
//! Such words are no words of a title, and a time that holds no longer is no time of the session. A
//! line is a notice only when it names the session by number or kind and says nothing beside it.

mod words;

use super::dates::{self, CalendarDay, DateMention};
use super::headings::left::{is_glue, trim_piece};
use super::kinds::{self, Label};
use super::line::{Line, TAKEN, folded};
use super::times::{self, TimeMention};
use rostrum_programme::{SessionKind, SessionStatus};
use std::ops::Range;
use words::Outcome;
pub(super) use words::notice_words;

/// How far behind its words an old time begins, in characters.
const NEAR: usize = 24;

/// A notice: what it tells, and where its words stand.
pub(super) struct Notice {
    pub status: Option<SessionStatus>,
    pub ranges: Vec<Range<usize>>,
}

/// Where a line speaks of a time that holds no longer, brackets included.
pub(super) fn old_times(line: &Line) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    if !line.has_digit() {
        return found;
    }
    let mut at = 0;
    while at < line.len() {
        let begins = line
            .starts_word(at)
            .then(|| line.cursor(at).eat_any(&notice_words().before_an_old_time))
            .flatten();
        let Some(after) = begins else {
            at += 1;
            continue;
        };
        let is_near =
            (after.at..after.at + NEAR).any(|at| line.folded(at).is_some_and(|c| c.is_ascii_digit()));
        let end = end_of_old(line, after.at);
        let told = Line::new(&line.text(after.at..end));
        if is_near && !(times::find_times(&told).is_empty() && dates::find_dates(&told).is_empty()) {
            let open = (0..at).rev().find(|at| line.folded(*at) != Some(' '));
            let is_open = open.is_some_and(|open| line.folded(open).is_some_and(|c| "([".contains(c)));
            let start = open.filter(|_| is_open).unwrap_or(at);
            let closes = line.folded(end).is_some_and(|c| ")]".contains(c));
            found.push(start..end + usize::from(closes && is_open));
            at = end;
        } else {
            at = after.at;
        }
    }
    found
}

/// An old time ends at a bracket or a semicolon, and where the new one begins.
fn end_of_old(line: &Line, from: usize) -> usize {
    (from..line.len())
        .find(|at| {
            line.folded(*at).is_some_and(|c| ")];".contains(c))
                || line.starts_word(*at) && change_at(line, *at).is_some()
        })
        .unwrap_or(line.len())
}

/// Words of a change that begin here: where they end, and what they tell.
fn change_at(line: &Line, at: usize) -> Option<(usize, Option<SessionStatus>)> {
    let cursor = line.cursor(at);
    let phrase = longest(line, at, &notice_words().phrases);
    let by_verb = notice_words().verbs.iter().filter_map(|verb| cursor.eat(verb)).find_map(|after| {
        let (end, shows_loss) = longest(line, after.skip_spaces().at, &notice_words().outcomes)?;
        Some((end, shows_loss))
    });
    let leads_on = |end: usize| {
        let next = line.cursor(end).skip_spaces();
        next.eat_any(&notice_words().leads_to_the_new_time).map_or(end, |after| after.at)
    };
    // "Opening session: moved to 22 February": without a verb, right before the new time.
    let bare = || {
        let (end, shows_loss) = longest(line, at, &notice_words().outcomes)?;
        (line.cursor(leads_on(end)).skip_spaces().peek() == Some(TAKEN)).then_some((end, shows_loss))
    };
    let (end, shows_loss) = by_verb.or(phrase).or_else(bare)?;
    Some((leads_on(end), shows_loss))
}

fn longest(line: &Line, at: usize, words: &[(String, Outcome)]) -> Option<(usize, Option<SessionStatus>)> {
    let cursor = line.cursor(at);
    let found = words.iter().filter_map(|(word, outcome)| Some((cursor.eat(word)?.at, outcome.status())));
    found.max_by_key(|(end, _)| *end)
}

/// The notice in a line, dates, times and zones taken out of it.
pub(super) fn find(line: &Line, is_sentence: bool) -> Option<Notice> {
    subject(line)?;
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut status = None;
    let mut at = 0;
    while at < line.len() {
        match change_at(line, at).filter(|_| line.starts_word(at)) {
            Some((end, shows_loss)) if end > at => {
                ranges.push(at..end);
                status = status.or(shows_loss);
                at = end;
            }
            _ => at += 1,
        }
    }
    let from = ranges.first()?.start;
    let mut rest = line.clone();
    ranges.iter().for_each(|range| rest.take(range.clone()));
    let label = subject(&rest)?;
    let is_named =
        label.number.is_some() || matches!(label.kind, SessionKind::Opening | SessionKind::Closing);
    // Behind the words of the change stands nothing but the new time.
    let behind: Vec<String> = pieces(&rest, from..rest.len());
    let between = pieces(&rest, label.range.end..from);
    let titled = !between.is_empty();
    let fits = label.is_closed
        && is_named
        && label.range.end <= from
        && behind.is_empty()
        && (!titled || is_sentence && status.is_some());
    let first = first_word(line)?;
    let article = first..label.range.start;
    ranges.push(article);
    if !titled && label.range.end <= from {
        ranges.push(label.range.end..from);
    }
    fits.then_some(Notice { status, ranges })
}

fn first_word(line: &Line) -> Option<usize> {
    (0..line.len()).find(|at| line.folded(*at).is_some_and(char::is_alphanumeric))
}

/// The session that a line begins with, its article aside.
fn subject(line: &Line) -> Option<Label> {
    let first = first_word(line)?;
    let cursor = line.cursor(first);
    let words = notice_words();
    let after = cursor
        .eat_any(&words.before_the_session)
        .or_else(|| cursor.eat_any(&words.articles))
        .map(|after| after.skip_spaces().at);
    kinds::label_at(line, first).or_else(|| kinds::label_at(line, after?))
}

/// The words of a range that were not taken and are no glue.
fn pieces(line: &Line, range: Range<usize>) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for at in range {
        if line.is_taken(at) {
            pieces.push(String::new());
        } else if let (Some(piece), Some(c)) = (pieces.last_mut(), line.original(at)) {
            piece.push(c);
        }
    }
    let kept = pieces.iter().map(|piece| trim_piece(piece));
    let says = |piece: &String| {
        piece.chars().any(char::is_alphanumeric)
            && !is_glue(piece)
            && !notice_words().the_session_again.contains(&folded(piece))
    };
    kept.filter(says).collect()
}

/// "will begin at 15:00 and end at 16:30": two clocks that are one span.
pub(super) fn one_span(times: Vec<TimeMention>) -> Vec<TimeMention> {
    match times.as_slice() {
        [first, last] if first.end.is_none() && last.end.is_none() && first.start < last.start => {
            let range = first.range.start..last.range.end;
            let span = TimeMention::new(first.start, Some(last.start), range, first.hours);
            vec![span]
        }
        _ => times,
    }
}

/// "is moved from 22 February, 14:45 – 16:15 to 23 February, 9:00 – 10:30": the last is the new one.
pub(super) fn last_ones(
    mut dates: Vec<DateMention>,
    times: Vec<TimeMention>,
) -> (Vec<DateMention>, Vec<TimeMention>) {
    if let [DateMention { until: Some(until), from, .. }] = dates.as_mut_slice() {
        *from = CalendarDay { year: until.year.or(from.year), ..*until };
    }
    if let Some(mut last) = dates.pop() {
        last.until = None;
        dates = vec![last];
    }
    let spans = times.iter().filter(|time| time.end.is_some()).count();
    let times = if spans > 1 { times.into_iter().next_back().into_iter().collect() } else { times };
    (dates, times)
}
