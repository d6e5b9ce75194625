//! A table without lines: a column of times with something beside it, found by the white space between.

use super::bare_hours::is_span;
use super::headings::Head;
use super::segments::{GUTTER, Line, SAME_LINE, Segment, TIME_COLUMN, is_time};

/// Where a table was found: lines from `first` to before `end`, tops of rows, left edges of columns.
pub(super) struct Found {
    pub first: usize,
    pub end: usize,
    pub rows: Vec<f64>,
    pub columns: Vec<f64>,
}

/// Finds a column of times with something beside it; `is_narrow` when its times were broken over two lines, so
/// that what else stands in it heads rows.
pub(super) fn table_of(lines: &[Line], is_narrow: bool) -> Option<Found> {
    let timed: Vec<(usize, &Segment)> = lines
        .iter()
        .enumerate()
        .filter_map(|(index, line)| {
            line.iter().find(|segment| is_time(segment)).map(|segment| (index, segment))
        })
        .collect();
    let first_time = timed.first()?;
    let in_column = |segment: &Segment| (segment.x0 - first_time.1.x0).abs() <= TIME_COLUMN;
    let mut column: Vec<(usize, &Segment)> =
        timed.iter().filter(|(_, segment)| in_column(segment)).copied().collect();
    let has_neighbours =
        column.iter().filter(|(index, _)| lines.get(*index).is_some_and(|line| line.len() > 1)).count();
    if column.len() < 2 || has_neighbours < 2 || has_neighbours * 4 < column.len() {
        return None;
    }
    // Hours without minutes in the column of times head rows of their own.
    let bare = lines.iter().enumerate().skip(first_time.0).filter(|(_, line)| line.len() > 1);
    column.extend(bare.filter_map(|(at, line)| {
        line.first().filter(|first| in_column(first) && is_span(&first.text())).map(|first| (at, first))
    }));
    column.sort_by_key(|(at, _)| *at);
    let last = column.last()?;
    // The head of the table: lines of several segments right above, days or names of columns.
    let mut first = first_time.0;
    while first > 0
        && let Some(above) = lines.get(first - 1)
        && (above.len() > 1 || above.iter().any(|segment| is_bare_day(&segment.text())))
        && let (Some(a), Some(b)) = (above.first(), lines.get(first).and_then(|line| line.first()))
        && b.y - a.y < 4.0 * a.size
    {
        first -= 1;
    }
    // The foot: what still stands beside the time column, until a gap or a line across.
    let mut end = last.0 + 1;
    while let (Some(line), Some(above)) = (lines.get(end), end.checked_sub(1).and_then(|at| lines.get(at)))
        && let (Some(segment), Some(before)) = (line.first(), above.first())
        && segment.y - before.y < 2.2 * segment.size
        && segment.x0 > last.1.x1 - GUTTER
    {
        end += 1;
    }
    let inside = lines.get(first..end)?;
    let ys: Vec<(f64, f64)> =
        inside.iter().filter_map(|line| line.first().map(|segment| (segment.y, segment.size))).collect();
    let mut tops: Vec<f64> = vec![first_time.1.y - 0.95 * first_time.1.size];
    let mut days: Vec<f64> = inside.iter().filter(|line| is_day(line)).filter_map(y_of).collect();
    let groups = groups_between(inside, first_time.1);
    tops.extend(groups.iter().map(|group| group.y - 0.95 * group.size));
    days.extend(groups.iter().map(|group| group.y));
    days.sort_by(f64::total_cmp);
    for pair in column.windows(2) {
        if let [(_, above), (_, below)] = pair {
            // A heading between them has a row of its own, so that the time begins its row.
            let own = below.y - 0.95 * below.size;
            let day = days.iter().copied().rfind(|day| (above.y..below.y).contains(day));
            tops.push(if is_narrow { own } else { row_top(&ys, day.unwrap_or(above.y), below.y) });
        }
    }
    if is_narrow {
        tops.extend(headings_in(inside, first_time.1));
    }
    // Lines above the first time, and lines of days between times, are rows of their own.
    for line in inside {
        if let Some(head) = line.first()
            && (head.y < first_time.1.y - SAME_LINE * head.size || is_day(line))
        {
            tops.push(head.y - 0.95 * head.size);
        }
    }
    // What stands right below a day, the names of columns say, is no part of its row.
    for pair in inside.windows(2) {
        if let [day, below] = pair
            && let Some(first) = below.first().filter(|_| is_day(day))
        {
            tops.push(first.y - 0.95 * first.size);
        }
    }
    tops.sort_by(f64::total_cmp);
    let columns = columns_of(inside, first_time.1);
    (columns.len() > 1).then_some(Found { first, end, rows: tops, columns })
}

/// The tops of lines that begin in the column of times with other words: headings over rows, each once however
/// many lines it has.
fn headings_in(lines: &[Line], time: &Segment) -> Vec<f64> {
    let in_column = |line: &Line| {
        line.first().is_some_and(|first| (first.x0 - time.x0).abs() <= TIME_COLUMN && !is_time(first))
    };
    let mut tops = Vec::new();
    let mut above: Option<&Line> = None;
    for line in lines {
        let goes_on = above.is_some_and(|above| in_column(above) && above.len() == 1 && line.len() == 1);
        if let Some(first) = line.first().filter(|_| in_column(line) && !goes_on) {
            tops.push(first.y - 0.95 * first.size);
        }
        above = Some(line);
    }
    tops
}

/// Headings between the rows: lines of their own that begin in the column of times with other words, set off from the row
/// above, as the second line of a time is not.
fn groups_between<'a>(lines: &'a [Line], time: &Segment) -> Vec<&'a Segment> {
    /// A heading is so far below the row above it, in sizes of its type.
    const SET_OFF: f64 = 1.7;
    let heading = |pair: &'a [Line]| {
        let [above, line] = pair else { return None };
        let [words] = line.as_slice() else { return None };
        let is_near = (words.x0 - time.x0).abs() <= TIME_COLUMN;
        let is_apart = y_of(above).is_some_and(|y| words.y - y >= SET_OFF * words.size);
        (is_near && is_apart && words.y > time.y && !is_time(words) && !is_span(&words.text()))
            .then_some(words)
    };
    lines.windows(2).filter_map(heading).collect()
}

/// Whether nothing but a day stands on a line of the page, with what its heading says beside it.
fn is_day(line: &Line) -> bool {
    let [segment] = line.as_slice() else { return false };
    Head::read(&segment.text()).is_some_and(|head| head.is_day())
}

fn y_of(line: &Line) -> Option<f64> {
    line.first().map(|segment| segment.y)
}

/// Whether a line is a day and nothing else: with a place beside it, it is a line of the title page.
fn is_bare_day(text: &str) -> bool {
    Head::read(text).is_some_and(|head| head.is_day() && head.is_bare())
}

/// Where a row begins: below the widest gap between the lines from its time to the one above, so
/// that a time may stand at the head of its row or in its middle. Of equal gaps the last counts.
fn row_top(lines: &[(f64, f64)], above: f64, below: f64) -> f64 {
    let mut between: Vec<(f64, f64)> =
        lines.iter().filter(|(y, _)| *y >= above - 0.5 && *y <= below + 0.5).copied().collect();
    between.sort_by(|a, b| a.0.total_cmp(&b.0));
    let gap = |pair: &[(f64, f64)]| match pair {
        [(upper, _), (lower, size)] => Some((lower - upper, lower - 0.95 * size)),
        _ => None,
    };
    let widest = between.windows(2).filter_map(gap).fold(0.0, |widest: f64, (gap, _)| widest.max(gap));
    let last = between.windows(2).filter_map(gap).rfind(|(gap, _)| *gap >= 0.92 * widest);
    last.map_or(below, |(_, top)| top)
}

/// The left edges of columns: white space that next to no segment crosses.
fn columns_of(lines: &[Line], time: &Segment) -> Vec<f64> {
    let segments: Vec<&Segment> = lines.iter().flatten().collect();
    let mut starts: Vec<f64> = segments.iter().map(|segment| segment.x0).collect();
    starts.sort_by(f64::total_cmp);
    let allowed = segments.len() / 8;
    let mut columns = vec![segments.iter().map(|segment| segment.x0).fold(time.x0, f64::min)];
    for start in starts {
        let edge = start - GUTTER / 2.0;
        let crossing =
            segments.iter().filter(|segment| segment.x0 < edge - GUTTER && segment.x1 > edge).count();
        let beside = segments.iter().filter(|segment| (segment.x0 - start).abs() <= 2.0 * GUTTER).count();
        let is_new = columns.last().is_some_and(|last| start - last > 5.0 * GUTTER);
        if crossing <= allowed && beside >= 2 && is_new {
            columns.push(start - GUTTER);
        }
    }
    columns
}
