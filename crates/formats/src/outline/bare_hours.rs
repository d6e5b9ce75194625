//! Hours without minutes, `14 – 15 Lunch`, `12:30 – 14 Lunch`, `18 - 21` in a column of times. Numbers like these
//! count other things too, so that only the times around them tell: the span must fit between its neighbours.

use super::dates::find_dates;
use super::document::{Block, Document, Paragraph, Run, Table};
use super::headings::Head;
use super::line::{Cursor, Line};
use super::times::written;

/// Hours of the day.
const HOURS: u32 = 24;
const HOUR_MINUTES: u16 = 60;
/// No session of this form is longer, in hours.
const LONGEST: u32 = 8;

/// A span at the head of a line, in minutes, and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    start: u16,
    end: u16,
    length: usize,
}

/// So many spans of four digits show that a document writes its times so.
const ENOUGH: usize = 2;

/// Gives such hours their minutes.
pub(super) fn write_out(document: &mut Document) {
    write_out_starts(document);
    let is_span = |block: &Block| match block {
        Block::Paragraph(paragraph) => span_of(&paragraph.text(), false).is_some(),
        Block::Table(_) => false,
    };
    let marks: Vec<Mark> = if document.blocks.iter().any(is_span) {
        document.blocks.iter().map(Mark::of).collect()
    } else {
        Vec::new()
    };
    for (at, block) in document.blocks.iter_mut().enumerate() {
        match block {
            Block::Paragraph(paragraph) => {
                if let Some(span) =
                    span_of(&paragraph.text(), false).and_then(|span| fitted(span, &marks, at))
                {
                    rewrite(paragraph, span);
                }
            }
            Block::Table(table) => in_table(table),
        }
    }
}

/// Starts of four digits, `1300 Welcome` beside `1310-1400 Keynote`: at the head of a line, where the document has
/// spans of that form and the start follows the one above on its day.
fn write_out_starts(document: &mut Document) {
    let is_military = |text: &str| {
        let line = Line::new(text);
        let dash = four_digits(&line, 0).map(|(after, _)| line.cursor(after).skip_spaces());
        let second = dash.and_then(|dash| dash.one_of("-")).map(|next| next.skip_spaces().at);
        second.is_some_and(|at| four_digits(&line, at).is_some())
    };
    if document.paragraphs().filter(|paragraph| is_military(&paragraph.text())).count() < ENOUGH {
        return;
    }
    let mut latest = 0;
    for block in &mut document.blocks {
        let Block::Paragraph(paragraph) = block else { continue };
        match Mark::of(&Block::Paragraph(paragraph.clone())) {
            Mark::Day => latest = 0,
            Mark::Time(time) => latest = time,
            Mark::Other => {
                let text = paragraph.text();
                let line = Line::new(&text);
                let Some((after, start)) = four_digits(&line, 0).filter(|(_, start)| *start >= latest) else {
                    continue;
                };
                let next = line.cursor(after);
                let title = line.original(next.skip_spaces().at);
                if next.peek() == Some(' ') && title.is_some_and(char::is_alphabetic) {
                    latest = start;
                    let rest: String = text.chars().skip(after).collect();
                    let bold = paragraph.is_bold();
                    paragraph.runs = vec![Run { text: format!("{}{rest}", written(start)), bold }];
                }
            }
        }
    }
}

/// Four digits that are a time on the twelfth part of an hour: where they end, and the minutes after midnight.
fn four_digits(line: &Line, at: usize) -> Option<(usize, u16)> {
    let (after, number, _) = line.cursor(at).number(4).filter(|(_, _, digits)| *digits == 4)?;
    let number = u16::try_from(number).ok()?;
    let (hour, minute) = (number / 100, number % 100);
    (hour < 24 && minute < HOUR_MINUTES && minute.is_multiple_of(5))
        .then_some((after.at, hour * HOUR_MINUTES + minute))
}

/// What a block tells of the times around a line.
enum Mark {
    Day,
    Time(u16),
    Other,
}

impl Mark {
    fn of(block: &Block) -> Self {
        let Block::Paragraph(paragraph) = block else { return Self::Day };
        let Some(head) = Head::read(&paragraph.text()) else { return Self::Other };
        match head.times.first() {
            Some(time) if head.time_first => Self::Time(time.start),
            None if head.is_day() => Self::Day,
            _ => Self::Other,
        }
    }
}

/// The span where it stands between its neighbours of the same day, also by a clock of twelve hours.
fn fitted(span: Span, marks: &[Mark], at: usize) -> Option<Span> {
    let near = |marks: &mut dyn Iterator<Item = &Mark>| {
        marks
            .take_while(|mark| !matches!(mark, Mark::Day))
            .find_map(|mark| if let Mark::Time(time) = mark { Some(*time) } else { None })
    };
    let before = near(&mut marks.get(..at)?.iter().rev());
    let after = near(&mut marks.get(at + 1..)?.iter());
    if before.is_none() && after.is_none() {
        return None;
    }
    let noon = 12 * HOUR_MINUTES;
    let later = Span { start: span.start + noon, end: span.end + noon, ..span };
    let fits = |span: &Span| {
        before.is_none_or(|before| before <= span.start)
            && after.is_none_or(|after| span.end <= after)
            && span.end <= 2 * noon
    };
    [span, later]
        .into_iter()
        .find(fits)
        .filter(|span| span.start < noon * 2 && (span.start < noon || before.is_some() || after.is_some()))
}

/// Whether a text is a span of hours, one at least without minutes, and nothing else.
pub(super) fn is_span(text: &str) -> bool {
    span_of(text, true).is_some()
}

/// The hours at the head of a text, with at least one number that is a bare hour, and a title or nothing behind.
fn span_of(text: &str, is_alone: bool) -> Option<Span> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let line = Line::new(text);
    let (after, start, bare_start) = hour_at(&line, 0)?;
    let dash = line.cursor(after).skip_spaces().one_of("-")?.skip_spaces();
    let (end_at, end, bare_end) = hour_at(&line, dash.at)?;
    let next = line.cursor(end_at);
    // `10:30–11: coffee`.
    let colon = next.skip_spaces().one_of(":").filter(|after| after.peek() == Some(' '));
    let (next, end_at) = colon.map_or((next, end_at), |after| (after, after.at));
    // "6-7 May 2019" is a date.
    if find_dates(&line).first().is_some_and(|date| date.range.start < end_at) {
        return None;
    }
    let title = line.original(next.skip_spaces().at);
    let is_title = match title {
        None => is_alone,
        Some(c) => {
            !is_alone
                && next.peek() == Some(' ')
                && (colon.is_some() && c.is_alphabetic()
                    || c.is_uppercase()
                    || !c.is_ascii() && c.is_alphabetic() && !c.is_lowercase())
        }
    };
    let fits = bare_end && (bare_start || start % HOUR_MINUTES != 0) && start < end;
    let is_short = end.checked_sub(start).is_some_and(|length| u32::from(length) <= LONGEST * 60);
    (is_title && fits && is_short).then_some(Span { start, end, length: end_at })
}

/// An hour, with its minutes or without: where it ends, its minutes after midnight, whether it has none.
fn hour_at(line: &Line, at: usize) -> Option<(usize, u16, bool)> {
    let (after, hour, _) = line.cursor(at).number(2).filter(|(_, hour, _)| *hour <= HOURS)?;
    let hour = u16::try_from(hour).ok()? * HOUR_MINUTES;
    // `12:30`, `12h30`, `12 h 30`.
    let in_hours = || after.skip_spaces().one_of("h").map(Cursor::skip_spaces);
    let minute = after
        .one_of(":.")
        .or_else(in_hours)
        .and_then(|after| after.number(2))
        .filter(|(_, minute, digits)| *digits == 2 && *minute < u32::from(HOUR_MINUTES));
    match minute {
        Some((after, minute, _)) => Some((after.at, hour + u16::try_from(minute).ok()?, false)),
        None => Some((after.at, hour, true)),
    }
}

/// Cells of hours alone in a column that has times.
fn in_table(table: &mut Table) {
    let is_time = |text: &str| {
        Head::read(text).is_some_and(|head| !head.times.is_empty() && (head.is_bare() || head.time_first))
    };
    let columns: Vec<usize> =
        table.rows.iter().flatten().filter(|cell| is_time(&cell.text())).map(|cell| cell.column).collect();
    for cell in table.rows.iter_mut().flatten().filter(|cell| columns.contains(&cell.column)) {
        let [paragraph] = cell.paragraphs.as_mut_slice() else { continue };
        if let Some(span) = span_of(&paragraph.text(), true) {
            rewrite(paragraph, span);
        }
    }
}

fn rewrite(paragraph: &mut Paragraph, span: Span) {
    let text = paragraph.text();
    let rest: String = text.chars().skip(span.length).collect();
    let bold = paragraph.is_bold();
    let slot = format!("{} – {}", written(span.start), written(span.end));
    paragraph.runs = vec![Run { text: format!("{slot}{rest}"), bold }];
}
