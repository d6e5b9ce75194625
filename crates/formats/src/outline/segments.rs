//! Glyphs with positions to lines, and each line to the words that stand together on it. Pure
//! geometry, in points, y downwards.

use super::document::Run;
use super::headings::Head;
use super::lattice::Rule;
pub(super) use super::segment::{Line, Segment};
use super::tables::hedges;
use super::wrapped_times::{self, Edges};
use rostrum_text::script::is_unspaced_letter_or_punctuation;

/// Glyphs whose base lines differ by less than this part of their size stand on one line.
pub(super) const SAME_LINE: f64 = 0.4;
/// A gap wider than this part of the size parts two words.
const WORD_GAP: f64 = 0.22;
/// A gap wider than this part of the size parts two columns.
const COLUMN_GAP: f64 = 1.6;
/// A gap wider than this part of the size parts two columns at an edge that is known.
const EDGE_GAP: f64 = 0.5;
/// Columns of a table are at least so far apart, in points.
pub(super) const GUTTER: f64 = 4.0;
/// How exactly the lines of a column begin under each other, in points.
const SAME_STOP: f64 = 2.0;
/// How exactly the times of a column stand under each other, in points.
pub(super) const TIME_COLUMN: f64 = 30.0;

/// A glyph: the left end of its base line, its advance and size, and what it reads.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mark {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub size: f64,
    pub text: String,
    pub bold: bool,
}

/// What a page shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Page {
    pub marks: Vec<Mark>,
    pub rules: Vec<Rule>,
}

/// Sorts glyphs into lines, and each line into segments.
pub(super) fn lines_of(mut marks: Vec<Mark>) -> Vec<Line> {
    marks.retain(|mark| mark.x.is_finite() && mark.y.is_finite());
    marks.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let mut groups: Vec<Vec<Mark>> = Vec::new();
    for mark in marks {
        match groups.last_mut() {
            Some(group)
                if group
                    .last()
                    .is_some_and(|last| mark.y - last.y <= SAME_LINE * last.size.min(mark.size)) =>
            {
                group.push(mark);
            }
            _ => groups.push(vec![mark]),
        }
    }
    groups.iter_mut().for_each(|group| group.sort_by(|a, b| a.x.total_cmp(&b.x)));
    let lines = |stops: &[f64], edges: &Edges| -> Vec<Line> {
        groups.iter().map(|group| segments_of(group, stops, edges)).filter(|line| !line.is_empty()).collect()
    };
    let first = lines(&[], &Edges::default());
    let (stops, edges) = (stops_of(&first), wrapped_times::edges(&first));
    if stops.is_empty() && edges.is_empty() { first } else { lines(&stops, &edges) }
}

/// Where columns begin beside a column of times: a time may reach so near to the next column that
/// only the lines around it tell where it begins.
fn stops_of(lines: &[Line]) -> Vec<f64> {
    let starts: Vec<f64> = lines
        .iter()
        .filter(|line| line.first().is_some_and(is_time))
        .filter_map(|line| line.get(1).map(|segment| segment.x0))
        .collect();
    let is_stop = |x: &f64| starts.iter().filter(|other| (*other - x).abs() <= SAME_STOP).count() >= 2;
    starts.iter().copied().filter(is_stop).collect()
}

/// Whether a segment is a time and nothing else, or words behind it that only say how sure it is.
pub(super) fn is_time(segment: &Segment) -> bool {
    Head::read(&segment.text()).is_some_and(|head| {
        let is_span = head.times.first().is_some_and(|time| time.end.is_some());
        !head.times.is_empty()
            && (head.is_bare() || is_span && head.time_first && hedges(&head.rest_with_label))
    })
}

fn segments_of(marks: &[Mark], stops: &[f64], edges: &Edges) -> Line {
    let mut line: Line = Vec::new();
    let mut last: Option<&Mark> = None;
    let mut spaced = false;
    for mark in marks {
        if mark.text.trim().is_empty() {
            spaced = true;
            continue;
        }
        // Drawn twice, a little apart, to look bold.
        if let Some(before) = last
            && before.text == mark.text
            && (mark.x - before.x).abs() < 0.15 * mark.size
        {
            if let Some(run) = line.last_mut().and_then(|segment| segment.runs.last_mut()) {
                run.bold = true;
            }
            continue;
        }
        let gap = last.map(|before| mark.x - (before.x + before.width));
        let end = mark.x + mark.width;
        let at_stop =
            stops.iter().any(|stop| (stop - mark.x).abs() <= SAME_STOP) && line.last().is_some_and(is_time);
        let at_edge = gap.is_some_and(|gap| gap > EDGE_GAP * mark.size) && edges.begins_at(mark.x, mark.y);
        let joins = !at_stop && !at_edge && gap.is_some_and(|gap| gap <= COLUMN_GAP * mark.size);
        match line.last_mut() {
            Some(segment) if joins => {
                let between_solid = last
                    .is_some_and(|before| before.text.chars().all(is_unspaced_letter_or_punctuation))
                    && mark.text.chars().all(is_unspaced_letter_or_punctuation);
                let wide = gap.is_some_and(|gap| gap > WORD_GAP * mark.size);
                let needs_space =
                    (spaced || wide) && !(between_solid && gap.is_some_and(|gap| gap < 0.6 * mark.size));
                append(segment, mark, needs_space);
                segment.x1 = segment.x1.max(end);
            }
            _ => line.push(Segment {
                x0: mark.x,
                x1: end,
                y: mark.y,
                size: mark.size,
                runs: vec![Run { text: mark.text.clone(), bold: mark.bold }],
            }),
        }
        spaced = false;
        last = Some(mark);
    }
    line
}

fn append(segment: &mut Segment, mark: &Mark, needs_space: bool) {
    match segment.runs.last_mut() {
        Some(run) if run.bold == mark.bold => {
            if needs_space {
                run.text.push(' ');
            }
            run.text.push_str(&mark.text);
        }
        _ => {
            let space = if needs_space { " " } else { "" };
            segment.runs.push(Run { text: format!("{space}{}", mark.text), bold: mark.bold });
        }
    }
}

pub(super) fn text_of(line: &Line) -> String {
    let texts: Vec<String> = line.iter().map(Segment::text).collect();
    texts.join(" ")
}
