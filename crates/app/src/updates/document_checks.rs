//! What is to be checked in a document as it was read: each leads to a line, and what a correction cures is no
//! longer found.
//!
//! Owns which facts of the reading may be wrong; says nothing in words.

use chrono::{Datelike, NaiveDate, TimeDelta};
use rostrum_formats::outline::dates_of_numbers;
use rostrum_formats::{
    ExplainedLine, LineForm, LineKind, LineRule, MentionedDate, Parsed, SourceLocation, Warning,
};
use rostrum_programme::{Programme, Session, SessionId};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A session of more hours is worth a look.
const LONGEST_HOURS: i64 = 9;
/// A session of fewer minutes is worth a look.
const SHORTEST_MINUTES: i64 = 3;
/// So many days from those of the forum, a date may be one of its days.
const NEAR_DAYS: i64 = 7;
/// The most checks of one kind.
const OF_ONE_KIND: usize = 20;

/// Something to check.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentCheck {
    /// What.
    pub kind: DocumentCheckKind,
    /// The line that it leads to, by its place among the lines.
    pub line: Option<usize>,
    /// The sessions that it is about.
    pub sessions: Vec<SessionId>,
}

/// What there is to check, in the order of its weight.
#[derive(Debug, Clone, PartialEq)]
pub enum DocumentCheckKind {
    /// The document names a day for which nothing was read.
    DayWithoutSessions(NaiveDate),
    /// A session of the same day begins long before the one above it: a day may have been passed over.
    EarlierThanAbove,
    /// A date that set nothing; as it is written.
    UnusedDate(String),
    /// What the reader was not sure of: the first of its warnings of one kind, by its place among them.
    Warning(usize),
    /// A clock time that set nothing, in a line that is in no session; as it is written.
    UnusedTime(String),
    /// Two sessions in one room at the same time.
    Overlap,
    /// A session that is very short or very long, in minutes.
    OddLength(i64),
    /// Lines of words that were not used, how many; page numbers and what stands on every page are none.
    UnusedLines(usize),
}

/// Everything to check in a document, the weightiest first.
pub(crate) fn document_checks(lines: &[ExplainedLine], parsed: &Parsed<Programme>) -> Vec<DocumentCheck> {
    if lines.is_empty() {
        return Vec::new();
    }
    let programme = &parsed.value;
    let mut checks = days_without_sessions(lines, programme);
    let said: BTreeSet<usize> = checks.iter().filter_map(|check| check.line).collect();
    let warnings = warnings(lines, &parsed.warnings);
    let warned: BTreeSet<usize> = warnings.iter().filter_map(|check| check.line).collect();
    let is_new = |check: &DocumentCheck| {
        check.line.is_none_or(|line| !said.contains(&line) && !warned.contains(&line))
    };
    let (mut dates, times) = unused(lines);
    dates.extend(days_of_numbers(lines, programme));
    checks.extend(earlier_than_above(lines, programme).into_iter().take(OF_ONE_KIND));
    checks.extend(dates.into_iter().filter(is_new).take(OF_ONE_KIND));
    checks.extend(warnings);
    checks.extend(times.into_iter().filter(is_new).take(OF_ONE_KIND));
    checks.extend(overlaps(lines, programme));
    checks.extend(odd_lengths(lines, programme));
    let told: BTreeSet<usize> = checks.iter().filter_map(|check| check.line).collect();
    checks.extend(unused_lines(lines, &told));
    checks
}

/// The days that the document names, also those for which nothing was read, with the line that names each first.
pub fn named_days(lines: &[ExplainedLine], programme: &Programme) -> BTreeMap<NaiveDate, usize> {
    let year = programme.sessions.first().map(|session| programme.span(session).start_date().year());
    let date = |named: &MentionedDate| NaiveDate::from_ymd_opt(named.year.or(year)?, named.month, named.day);
    let mut days = BTreeMap::new();
    let is_day = |line: &ExplainedLine| {
        matches!(line.kind, LineKind::Day | LineKind::Unused | LineKind::Session | LineKind::HalfDay)
    };
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| is_day(line)) {
        for day in line.dates.iter().filter_map(date) {
            days.entry(day).or_insert(at);
        }
    }
    days
}

fn days_without_sessions(lines: &[ExplainedLine], programme: &Programme) -> Vec<DocumentCheck> {
    let held: BTreeSet<NaiveDate> =
        programme.sessions.iter().map(|session| programme.span(session).start_date()).collect();
    let (Some(first), Some(last)) = (held.first(), held.last()) else { return Vec::new() };
    // A date far from the forum is about something else.
    let near = *first - TimeDelta::days(NEAR_DAYS)..=*last + TimeDelta::days(NEAR_DAYS);
    let days =
        named_days(lines, programme).into_iter().filter(|(day, _)| near.contains(day) && !held.contains(day));
    days.map(|(day, line)| DocumentCheck {
        kind: DocumentCheckKind::DayWithoutSessions(day),
        line: Some(line),
        sessions: Vec::new(),
    })
    .take(OF_ONE_KIND)
    .collect()
}

/// The first warning of each kind that may falsify something.
fn warnings(lines: &[ExplainedLine], warnings: &[Warning]) -> Vec<DocumentCheck> {
    /// Kinds of a higher rank are only told.
    const RANK: u8 = 1;
    let mut seen = BTreeSet::new();
    let mut found: Vec<(u8, usize)> = warnings
        .iter()
        .enumerate()
        .filter(|(_, warning)| warning.kind.rank() <= RANK && seen.insert(warning.kind.code()))
        .map(|(at, warning)| (warning.kind.rank(), at))
        .collect();
    found.sort_unstable();
    let check = |(_, at): (u8, usize)| {
        let line = warnings.get(at).and_then(|warning| line_at(lines, &warning.place));
        let sessions = line.and_then(|line| lines.get(line)).map(|line| line.sessions.clone());
        DocumentCheck { kind: DocumentCheckKind::Warning(at), line, sessions: sessions.unwrap_or_default() }
    };
    found.into_iter().map(check).collect()
}

/// The line that stands at a place, by its place among the lines.
pub fn line_at(lines: &[ExplainedLine], place: &SourceLocation) -> Option<usize> {
    lines.iter().position(|line| line.place == *place).or_else(|| {
        let number = match place {
            SourceLocation::Line { line, .. } => *line,
            SourceLocation::Paragraph { number, .. } => *number,
            SourceLocation::Session { session, .. } => {
                return lines.iter().position(|line| line.sessions.iter().any(|one| one.as_str() == session));
            }
            SourceLocation::Whole | SourceLocation::Path { .. } => return None,
        };
        lines.iter().position(|line| line.number == number)
    })
}

/// Dates that set nothing, and times in lines that are in no session.
fn unused(lines: &[ExplainedLine]) -> (Vec<DocumentCheck>, Vec<DocumentCheck>) {
    let (mut dates, mut times) = (Vec::new(), Vec::new());
    for (at, line) in lines.iter().enumerate() {
        let is_unused = line.kind == LineKind::Unused && line.rule.is_none();
        for unused in line.unused_times.iter().filter(|_| is_unused) {
            let check = |kind| DocumentCheck { kind, line: Some(at), sessions: line.sessions.clone() };
            if unused.is_date {
                dates.push(check(DocumentCheckKind::UnusedDate(unused.written.clone())));
            } else {
                times.push(check(DocumentCheckKind::UnusedTime(unused.written.clone())));
            }
        }
    }
    (dates, times)
}

/// Lines such as `17/5` that were taken for no day, though one of their days is among those of the forum.
fn days_of_numbers(lines: &[ExplainedLine], programme: &Programme) -> Vec<DocumentCheck> {
    let Some(span) = programme.whole_span() else { return Vec::new() };
    let (first, last) = (span.start.date_naive(), span.end.date_naive());
    let near = first - TimeDelta::days(NEAR_DAYS)..=last + TimeDelta::days(NEAR_DAYS);
    let is_taken = |line: &ExplainedLine| {
        line.rule == Some(LineRule::Correction)
            || matches!(
                line.kind,
                LineKind::Day | LineKind::HalfDay | LineKind::Session | LineKind::Time | LineKind::Dates
            )
    };
    let may_be_day = |line: &ExplainedLine| {
        let years = first.year()..=last.year();
        years.into_iter().flat_map(|year| dates_of_numbers(&line.text, year)).any(|date| near.contains(&date))
    };
    let found = lines.iter().enumerate().filter(|(_, line)| !is_taken(line) && may_be_day(line));
    let check = |(at, line): (usize, &ExplainedLine)| DocumentCheck {
        kind: DocumentCheckKind::UnusedDate(line.text.clone()),
        line: Some(at),
        sessions: line.sessions.clone(),
    };
    found.map(check).collect()
}

/// Lines of words that were not used and that no other check leads to, as one check that leads to the first.
fn unused_lines(lines: &[ExplainedLine], told: &BTreeSet<usize>) -> Option<DocumentCheck> {
    /// What stands so often, numbers aside, stands on every page.
    const ON_EVERY_PAGE: usize = 3;
    /// A line with a number and no more letters is the number of a page.
    const LETTERS_OF_PAGE: usize = 8;
    let mut repeated: HashMap<&LineForm, usize> = HashMap::new();
    let is_unused = |line: &ExplainedLine| line.kind == LineKind::Unused && line.rule.is_none();
    for line in lines.iter().filter(|line| is_unused(line)) {
        *repeated.entry(&line.form).or_default() += 1;
    }
    let is_of_page = |line: &ExplainedLine| {
        let letters = line.text.chars().filter(|c| c.is_alphabetic()).count();
        let has_number = line.text.contains(char::is_numeric);
        let is_everywhere = matches!(line.form, LineForm::Alike(_))
            && repeated.get(&line.form).is_some_and(|count| *count >= ON_EVERY_PAGE);
        letters < 2 || has_number && letters <= LETTERS_OF_PAGE || is_everywhere
    };
    let found = lines
        .iter()
        .enumerate()
        .filter(|(at, line)| is_unused(line) && !told.contains(at) && !is_of_page(line));
    let found: Vec<usize> = found.map(|(at, _)| at).collect();
    let line = found.first().copied()?;
    Some(DocumentCheck {
        kind: DocumentCheckKind::UnusedLines(found.len()),
        line: Some(line),
        sessions: Vec::new(),
    })
}

/// The first line of each session.
fn first_lines(lines: &[ExplainedLine]) -> HashMap<&SessionId, usize> {
    let mut first = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        for session in &line.sessions {
            first.entry(session).or_insert(at);
        }
    }
    first
}

/// Sessions that begin hours before the one above them on the same day, in the same column.
fn earlier_than_above(lines: &[ExplainedLine], programme: &Programme) -> Vec<DocumentCheck> {
    /// Sessions side by side begin at about the same time.
    const STEP_BACK_HOURS: i64 = 2;
    let mut order: Vec<(usize, &SessionId)> =
        first_lines(lines).into_iter().map(|(id, at)| (at, id)).collect();
    order.sort_unstable_by_key(|(at, _)| *at);
    let column = |at: usize| lines.get(at).and_then(|line| line.cell).map(|cell| (cell.table, cell.column));
    let mut found = Vec::new();
    for pair in order.windows(2) {
        let [(above_at, above), (at, id)] = pair else { continue };
        let (Some(before), Some(session)) = (programme.session(above), programme.session(id)) else {
            continue;
        };
        let (before, span) = (programme.span(before), programme.span(session));
        let steps_back = before.start - span.start >= TimeDelta::hours(STEP_BACK_HOURS);
        if steps_back && before.start_date() == span.start_date() && column(*above_at) == column(*at) {
            found.push(DocumentCheck {
                kind: DocumentCheckKind::EarlierThanAbove,
                line: Some(*at),
                sessions: vec![(*above).clone(), (*id).clone()],
            });
        }
    }
    found
}

fn overlaps(lines: &[ExplainedLine], programme: &Programme) -> Vec<DocumentCheck> {
    let first = first_lines(lines);
    let mut rooms: BTreeMap<&str, Vec<&Session>> = BTreeMap::new();
    for session in &programme.sessions {
        if let Some(room) = session.room.as_deref().filter(|room| !room.trim().is_empty()) {
            rooms.entry(room).or_default().push(session);
        }
    }
    let mut found = Vec::new();
    for sessions in rooms.values_mut() {
        sessions.sort_by_key(|session| programme.span(session).start.to_utc());
        for pair in sessions.windows(2) {
            let [one, other] = pair else { continue };
            if programme.span(other).start < programme.span(one).end {
                found.push(DocumentCheck {
                    kind: DocumentCheckKind::Overlap,
                    line: first.get(&other.id).copied(),
                    sessions: vec![one.id.clone(), other.id.clone()],
                });
            }
        }
    }
    found.truncate(OF_ONE_KIND);
    found
}

fn odd_lengths(lines: &[ExplainedLine], programme: &Programme) -> Vec<DocumentCheck> {
    let first = first_lines(lines);
    let check = |session: &Session| {
        let span = programme.span(session);
        let minutes = (span.end - span.start).num_minutes();
        let is_odd = !(SHORTEST_MINUTES..=LONGEST_HOURS * 60).contains(&minutes);
        is_odd.then(|| DocumentCheck {
            kind: DocumentCheckKind::OddLength(minutes),
            line: first.get(&session.id).copied(),
            sessions: vec![session.id.clone()],
        })
    };
    programme.sessions.iter().filter_map(check).take(OF_ONE_KIND).collect()
}
