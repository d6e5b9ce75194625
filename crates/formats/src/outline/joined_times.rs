//! Times that lines part: `10:00 – 13:00 and` above `15:00 – 18:00 Title`, a start and an end on lines of their
//! own. Put together before anything else looks at them.

use super::document::{Block, Cell, Document, Paragraph, Run, Table};
use super::headings::Head;
use super::line::Line;
use super::times::{TimeMention, find_times, joins_spans};

/// Puts the parts of times together.
pub(super) fn put_together(document: &mut Document) {
    join_lists(&mut document.blocks);
    join_starts_and_ends(&mut document.blocks);
    for block in &mut document.blocks {
        if let Block::Table(table) = block {
            join_in_cells(table);
        }
    }
}

/// A clock alone on its line is at most so long, in bytes.
const CLOCK_BYTES: usize = 24;
/// A span with a word behind it that joins it to another one.
const SPAN_BYTES: usize = 60;

/// The one time of a text that holds nothing else, and no end.
fn bare_clock(text: &str) -> Option<TimeMention> {
    if text.len() > CLOCK_BYTES {
        return None;
    }
    let head = Head::read(text).filter(|head| head.is_bare() && head.times.len() == 1)?;
    let alone = head.dates.is_empty() && head.named_day.is_none() && head.zones.is_empty();
    head.times.into_iter().next().filter(|time| alone && time.end.is_none())
}

/// Whether a line is a clock time or a span and nothing else, which the next line does not go on with.
pub(super) fn is_time_alone(text: &str) -> bool {
    if bare_clock(text).is_some() {
        return !text.trim_end().ends_with(['-', '–', '—']);
    }
    let head = Head::read(text).filter(|_| text.len() <= SPAN_BYTES);
    let is_span =
        |head: &Head| head.is_bare() && matches!(head.times.as_slice(), [time] if time.end.is_some());
    head.is_some_and(|head| is_span(&head) && head.dates.is_empty()) && !leads_on(text)
}

/// Whether a line is a span and behind it only a word that joins it to another one.
fn leads_on(text: &str) -> bool {
    if text.len() > SPAN_BYTES {
        return false;
    }
    let line = Line::new(text);
    let times = find_times(&line);
    let [time] = times.as_slice() else { return false };
    time.range.start == 0 && time.end.is_some() && joins_spans(&line, time.range.end..line.len())
}

fn opens_with_span(text: &str) -> bool {
    let found = find_times(&Line::new(text)).into_iter().next();
    found.is_some_and(|time| time.range.start == 0 && time.end.is_some())
}

fn put_before(paragraph: &mut Paragraph, text: &str) {
    let bold = paragraph.runs.first().is_some_and(|run| run.bold);
    paragraph.runs.insert(0, Run { text: format!("{text} "), bold });
}

/// `10:00 – 13:00 and`, and on the next line the other span with the title.
fn join_lists(blocks: &mut Vec<Block>) {
    let mut out: Vec<Block> = Vec::with_capacity(blocks.len());
    let mut held: Option<Paragraph> = None;
    for mut block in blocks.drain(..) {
        if let Some(first) = held.take() {
            let next = match &mut block {
                Block::Paragraph(paragraph) => Some(paragraph),
                Block::Table(table) => {
                    let cell = table.rows.first_mut().and_then(|row| row.first_mut());
                    cell.and_then(|cell| cell.paragraphs.first_mut())
                }
            };
            match next.filter(|next| opens_with_span(&next.text())) {
                Some(next) => {
                    put_before(next, &first.text());
                    next.number = first.number;
                }
                None => out.push(Block::Paragraph(first)),
            }
        }
        match block {
            Block::Paragraph(paragraph) if leads_on(&paragraph.text()) => held = Some(paragraph),
            block => out.push(block),
        }
    }
    out.extend(held.map(Block::Paragraph));
    *blocks = out;
}

/// `10:00` and below it `12:30`, two and no more, over a title: a start and an end.
fn join_starts_and_ends(blocks: &mut Vec<Block>) {
    let clocks: Vec<Option<u16>> = blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(paragraph) => bare_clock(&paragraph.text()).map(|time| time.start),
            Block::Table(_) => None,
        })
        .collect();
    let clock = |at: usize| clocks.get(at).copied().flatten();
    let ends: Vec<usize> = (1..blocks.len())
        .filter(|at| {
            let is_span = clock(at - 1).zip(clock(*at)).is_some_and(|(start, end)| start < end);
            let is_third = at.checked_sub(2).is_some_and(|at| clock(at).is_some());
            let title = matches!(blocks.get(at + 1), Some(Block::Paragraph(_)));
            is_span && !is_third && title && clock(at + 1).is_none()
        })
        .collect();
    for at in ends.into_iter().rev() {
        let Block::Paragraph(end) = blocks.remove(at) else { continue };
        if let Some(Block::Paragraph(start)) = blocks.get_mut(at - 1) {
            start.runs.push(Run { text: format!(" – {}", end.text()), bold: start.is_bold() });
        }
    }
}

/// The start and the end of a cell with two lines, each a clock and nothing else.
fn start_and_end(cell: &Cell) -> Option<(u16, u16)> {
    let lines = cell.lines();
    let [first, second] = lines.as_slice() else { return None };
    let (start, end) = (bare_clock(&first.text())?.start, bare_clock(&second.text())?.start);
    (start < end).then_some((start, end))
}

/// Cells with a start above an end, where each row begins when the one above it has ended: elsewhere the second
/// clock may be that of another city.
fn join_in_cells(table: &mut Table) {
    let slots: Vec<(usize, usize, (u16, u16))> = table
        .rows
        .iter()
        .enumerate()
        .filter_map(|(row, cells)| {
            let found = cells.iter().enumerate().find_map(|(at, cell)| Some((at, start_and_end(cell)?)));
            found.map(|(at, slot)| (row, at, slot))
        })
        .collect();
    let follows = |pair: &[(usize, usize, (u16, u16))]| match pair {
        [(_, _, above), (_, _, below)] => below.0 >= above.1 || below.0 < above.0,
        _ => false,
    };
    if slots.len() < 2 || !slots.windows(2).all(follows) {
        return;
    }
    for (row, at, _) in slots {
        let Some(cell) = table.rows.get_mut(row).and_then(|row| row.get_mut(at)) else { continue };
        let lines = cell.lines();
        let (Some(first), Some(second)) = (lines.first(), lines.get(1)) else { continue };
        let text = format!("{} – {}", first.text(), second.text());
        let runs = vec![Run { text, bold: first.is_bold() }];
        cell.paragraphs = vec![Paragraph { runs, ..first.clone() }];
    }
}
