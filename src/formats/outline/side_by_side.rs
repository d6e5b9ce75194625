//! Running text in columns side by side, each of which is read down before the next one: two days of a
//! programme on one page.
//!
//! Told by sessions that begin beside each other, each with its own time and title. A table has its
//! times in one column only.

use super::headings::Head;
use super::layout::{GUTTER, Line, Segment};

/// How exactly the lines of a column begin under each other, in points.
const SAME_EDGE: f64 = 3.0;

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

/// The first line in columns, and where the second one begins.
fn edge_of(lines: &[Line]) -> Option<(usize, f64)> {
    // Line, left edge of the second column, and whether sessions stand there rather than days.
    let mut found: Vec<(usize, f64, bool)> = Vec::new();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| line.len() > 1) {
        let mut segments = line.iter();
        let Some(first) = segments.next().and_then(opens) else { continue };
        if let Some((segment, second)) = segments.find_map(|segment| Some((segment, opens(segment)?))) {
            found.push((index, segment.x0, first && second));
        }
    }
    let (_, edge, _) = found.iter().find(|(_, _, timed)| *timed)?;
    let mut same = found.iter().filter(|(_, x, _)| (x - edge).abs() <= SAME_EDGE);
    let first = same.next()?.0;
    same.next().map(|_| (first, *edge))
}

/// Whether words open a session with its time first (true) or a day (false).
fn opens(segment: &Segment) -> Option<bool> {
    let head = Head::read(&segment.text())?;
    let is_timed = head.is_session() && head.time_first && !head.is_bare();
    (is_timed || head.is_day()).then_some(is_timed)
}
