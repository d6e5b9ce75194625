//! Times that a narrow column broke over two lines of a page, `1:10 PM –` and below it `1:30 PM`: both are
//! one span, and the row goes on beside the second.
//!
//! Told by two such times at least, one below the other. Only then are the lines of the page parted at the
//! edges of its columns too, which stand so near that white space alone does not tell them.

use super::document::Run;
use super::labels::{self, Section};
use super::line::Line as Words;
use super::segment::{Line, Segment};
use super::times::{TimeMention, find_times};

/// So many times in two parts make a page one of a narrow column.
const PAIRS: usize = 2;
/// So many lines begin at the edge of a column.
const AT_EDGE: usize = 3;
/// How exactly the parts of a time begin under each other, and words at an edge, in points.
const SAME_EDGE: f64 = 3.0;
/// The second part of a time stands at most so many lines below the first.
const LINES: usize = 2;
/// Lines farther apart than this part of their size do not belong together.
const LINE_GAP: f64 = 1.8;

/// The head and the last row of a table are so far from its times, in sizes of the type.
const AROUND: f64 = 6.0;

/// A place on a page: its line, and the segment in it.
type At = (usize, usize);

/// The edges of columns on a part of a page.
#[derive(Debug, Default)]
pub(super) struct Edges {
    xs: Vec<f64>,
    from: f64,
    to: f64,
}

impl Edges {
    pub(super) fn is_empty(&self) -> bool {
        self.xs.is_empty()
    }

    /// Whether words begin at one of the edges.
    pub(super) fn begins_at(&self, x: f64, y: f64) -> bool {
        (self.from..=self.to).contains(&y) && self.xs.iter().any(|edge| (edge - x).abs() <= SAME_EDGE)
    }
}

/// The edges of columns around times in two parts; none on a page without them.
pub(super) fn edges(lines: &[Line]) -> Edges {
    let found = pairs(lines);
    let at = |at: At| lines.get(at.0).and_then(|line| line.get(at.1));
    let upper = found.first().and_then(|(first, _)| at(*first));
    let lower = found.last().and_then(|(_, second)| at(*second));
    let (Some(upper), Some(lower), true) = (upper, lower, found.len() >= PAIRS) else {
        return Edges::default();
    };
    let (from, to) = (upper.y - AROUND * upper.size, lower.y + AROUND * lower.size);
    let parted = || lines.iter().filter(|line| line.len() > 1);
    let starts: Vec<f64> = parted().flatten().map(|segment| segment.x0).collect();
    let is_edge = |x: &f64| starts.iter().filter(|other| (*other - x).abs() <= SAME_EDGE).count() >= AT_EDGE;
    // The head of the table, `Time | Room | Title`, has each edge once.
    let is_time = |segment: &Segment| {
        let section = labels::section(&segment.text());
        matches!(section, Some((Section::Time | Section::Date, rest)) if rest.is_empty())
    };
    let heads = parted().filter(|line| line.iter().any(is_time)).flatten().map(|segment| segment.x0);
    let mut edges: Vec<f64> = starts.iter().copied().filter(is_edge).chain(heads).collect();
    edges.sort_by(f64::total_cmp);
    edges.dedup_by(|next, before| *next - *before <= SAME_EDGE);
    Edges { xs: edges, from, to }
}

/// Puts the parts of each time together, on the line of the first; whether there were any.
pub(super) fn join(lines: &mut Vec<Line>) -> bool {
    let found = pairs(lines);
    if found.len() < PAIRS {
        return false;
    }
    let segment = |lines: &[Line], at: At| lines.get(at.0).and_then(|line| line.get(at.1)).cloned();
    let mut gone: Vec<At> = Vec::new();
    for (first, second) in found {
        let (Some(upper), Some(lower)) = (segment(lines, first), segment(lines, second)) else { continue };
        // Words behind the time are of another column, that no edge parted.
        if !is_bare(&upper.text()) || !is_bare(&lower.text()) {
            continue;
        }
        if let Some(one) = lines.get_mut(first.0).and_then(|line| line.get_mut(first.1)) {
            let bold = one.runs.iter().any(|run| run.bold);
            one.runs = vec![Run { text: format!("{} {}", upper.text(), lower.text()), bold }];
            one.x1 = one.x1.max(lower.x1);
            gone.push(second);
        }
    }
    for (at, line) in lines.iter_mut().enumerate() {
        let mut index = 0;
        line.retain(|_| {
            index += 1;
            !gone.contains(&(at, index - 1))
        });
    }
    lines.retain(|line| !line.is_empty());
    !gone.is_empty()
}

/// The times in two parts.
fn pairs(lines: &[Line]) -> Vec<(At, At)> {
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        for (index, upper) in line.iter().enumerate() {
            let below = lines.iter().enumerate().skip(at + 1).take(LINES).find_map(|(below, line)| {
                let under = line.iter().position(|lower| (lower.x0 - upper.x0).abs() <= SAME_EDGE)?;
                Some((below, under))
            });
            if let Some(second) = below
                && let Some(lower) = lines.get(second.0).and_then(|line| line.get(second.1))
                && is_near(upper, lower, second.0 - at)
                && is_span(&upper.text(), &lower.text())
            {
                found.push(((at, index), second));
            }
        }
    }
    found
}

fn is_near(upper: &Segment, lower: &Segment, lines: usize) -> bool {
    let lines = if lines > 1 { 2.0 } else { 1.0 };
    (upper.size - lower.size).abs() < 0.2 * upper.size && lower.y - upper.y <= lines * LINE_GAP * upper.size
}

/// Whether two texts are the parts of one span: a dash ends the first or opens the second.
fn is_span(upper: &str, lower: &str) -> bool {
    let (Some(start), Some(end)) = (lone_time(upper, false), lone_time(lower, true)) else {
        return is_half_of(upper, lower);
    };
    let ends_open =
        |words: &Words, time: &TimeMention| words.cursor(time.range.end).skip_spaces().one_of("-").is_some();
    let (above, below) = (Words::new(upper), Words::new(lower));
    let opens = ends_open(&above, &start);
    let leads = below.cursor(0).one_of("-").is_some();
    opens != leads && !ends_open(&below, &end) && start.start < end.start
}

/// The one time at the head of a text, behind a dash where that may be.
fn lone_time(text: &str, may_lead: bool) -> Option<TimeMention> {
    let words = Words::new(text);
    let head = words.cursor(0);
    let head = head.one_of("-").filter(|_| may_lead).unwrap_or(head).skip_spaces();
    find_times(&words).into_iter().next().filter(|time| time.range.start == head.at && time.end.is_none())
}

/// `1:00 PM – 5:25`, and below it `PM`.
fn is_half_of(upper: &str, lower: &str) -> bool {
    let lower = super::line::folded(lower.trim());
    let is_half = ["am", "pm", "a.m.", "p.m."].contains(&lower.as_str());
    let times = find_times(&Words::new(upper));
    is_half && times.first().is_some_and(|time| time.end.is_some() && time.range.start == 0)
}

/// Whether a text is a time, a dash or half a day and nothing else.
fn is_bare(text: &str) -> bool {
    let mut words = Words::new(text);
    let times = find_times(&words);
    times.iter().for_each(|time| words.take(time.range.clone()));
    let is_half = times.is_empty() && is_half_of("1:00 – 2:00", text);
    let is_left = |at: usize| words.folded(at).is_some_and(|c| c.is_alphanumeric());
    is_half || !times.is_empty() && !(0..words.len()).any(is_left)
}
