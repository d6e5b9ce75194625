//! Running text in columns side by side, each of which is read down before the next one: two days of a
//! programme on one page.
//!
//! Told by sessions that begin beside each other, each with its own time and title. A table has its
//! times in one column only.

use super::headings::Head;
use super::segments::{GUTTER, Line, Segment};

/// How exactly the lines of a column begin under each other, in points.
const SAME_EDGE: f64 = 3.0;
/// So many edges are tried.
const EDGES: usize = 8;

/// A page in columns: what stands above them, the first column, the others, and what stands below.
pub(super) struct Columns {
    pub above: Vec<Line>,
    pub left: Vec<Line>,
    pub right: Vec<Line>,
    pub below: Vec<Line>,
}

/// Parts a page at the edge of its second column; gives the lines back when there is none.
pub(super) fn columns_of(lines: Vec<Line>) -> Result<Columns, Vec<Line>> {
    let Some((first, edge)) = edge_of(&lines) else { return Err(lines) };
    let edge = edge - GUTTER / 2.0;
    let crosses = |line: &Line| line.iter().any(|segment| segment.x0 < edge && segment.x1 > edge + GUTTER);
    let mut above = lines;
    let mut inside = above.split_off(first.min(above.len()));
    let end = inside.iter().position(crosses).unwrap_or(inside.len());
    let below = inside.split_off(end);
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for line in inside {
        let (one, other): (Line, Line) = line.into_iter().partition(|segment| segment.x0 < edge);
        left.extend(Some(one).filter(|line| !line.is_empty()));
        right.extend(Some(other).filter(|line| !line.is_empty()));
    }
    Ok(Columns { above, left, right, below })
}

/// The first line in columns, and where the second one begins: sessions open there and to the left of
/// it on the same part of the page, and no line runs across.
fn edge_of(lines: &[Line]) -> Option<(usize, f64)> {
    // Line, words, and whether a session opens there rather than a day.
    let opening: Vec<(usize, &Segment, bool)> = lines
        .iter()
        .enumerate()
        .flat_map(|(index, line)| line.iter().map(move |segment| (index, segment)))
        .filter_map(|(index, segment)| Some((index, segment, opens(segment)?)))
        .collect();
    let mut edges: Vec<f64> = Vec::new();
    for (_, segment, _) in opening.iter().filter(|(_, _, is_timed)| *is_timed) {
        if edges.len() < EDGES && !edges.iter().any(|edge| (edge - segment.x0).abs() <= SAME_EDGE) {
            edges.push(segment.x0);
        }
    }
    edges.sort_by(f64::total_cmp);
    // The leftmost edge is that of the first column.
    edges.into_iter().skip(1).find_map(|edge| {
        let at_edge: Vec<usize> = opening
            .iter()
            .filter(|(_, segment, _)| (segment.x0 - edge).abs() <= SAME_EDGE)
            .map(|(index, _, _)| *index)
            .collect();
        let (first, last) = (*at_edge.first()?, *at_edge.last()?);
        let beside = opening.iter().any(|(index, segment, is_timed)| {
            *is_timed && segment.x1 < edge && (first..=last).contains(index)
        });
        let crosses = lines
            .iter()
            .take(last + 1)
            .skip(first)
            .flatten()
            .any(|segment| segment.x0 < edge - SAME_EDGE && segment.x1 > edge);
        (at_edge.len() > 1 && beside && !crosses).then_some((first, edge))
    })
}

/// Whether words open a session with its time first (true) or a day (false).
fn opens(segment: &Segment) -> Option<bool> {
    let head = Head::read(&segment.text())?;
    let is_timed = head.is_session() && head.time_first && !head.is_bare();
    (is_timed || head.is_day()).then_some(is_timed)
}
