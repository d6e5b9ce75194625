//! Where the text of the prompter rolls to: from a part of a paragraph to a depth in its rows and back.
//! Pure functions over rows; nothing here draws.

use rostrum_notebook::rehearsal::PassagePosition;

/// A row of a paragraph as it is laid out. The blank below a paragraph belongs to its last row, so that
/// the text rolls from one paragraph into the next without a jump.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// From the head of the paragraph, in points.
    pub top: f32,
    /// Down to the next row, in points.
    pub height: f32,
    /// How much of the paragraph stands in it, in any unit.
    pub weight: f32,
}

/// How deep in its rows a part of a paragraph stands, in points.
pub fn depth_of_part(rows: &[Row], part: f64) -> f32 {
    let whole: f32 = rows.iter().map(|row| row.weight).sum();
    let mut left = part as f32 * whole;
    for row in rows {
        if left < row.weight {
            return row.top + row.height * (left / row.weight).max(0.0);
        }
        left -= row.weight;
    }
    height_of(rows)
}

/// Which part of a paragraph stands at a depth.
pub fn part_at(rows: &[Row], depth: f32) -> f64 {
    let whole: f32 = rows.iter().map(|row| row.weight).sum();
    if whole <= 0.0 {
        return 0.0;
    }
    let mut before = 0.0;
    for row in rows {
        if depth < row.top + row.height {
            let share = ((depth - row.top) / row.height.max(1.0)).clamp(0.0, 1.0);
            return f64::from((before + row.weight * share) / whole).clamp(0.0, 1.0);
        }
        before += row.weight;
    }
    1.0
}

/// The height of a paragraph with the blank below it, in points.
pub fn height_of(rows: &[Row]) -> f32 {
    rows.last().map_or(0.0, |row| row.top + row.height)
}

/// The row that a depth stands in, from 0.
pub fn row_at(rows: &[Row], depth: f32) -> usize {
    rows.iter().position(|row| depth < row.top + row.height - 0.01).unwrap_or(rows.len().saturating_sub(1))
}

/// How long the text takes to roll by a point at a part of a paragraph that takes `secs` in all, in
/// seconds. What is seen only changes with whole pixels, so nothing need be painted in between.
pub fn secs_a_point(rows: &[Row], part: f64, secs: f64) -> f64 {
    let whole: f32 = rows.iter().map(|row| row.weight).sum();
    let Some(row) = rows.get(row_at(rows, depth_of_part(rows, part))) else { return 0.0 };
    if whole <= 0.0 || row.height <= 0.0 {
        return 0.0;
    }
    secs * f64::from(row.weight / whole) / f64::from(row.height)
}

/// The paragraphs around a place, as far as rolling needs them.
pub trait Paragraphs {
    /// The rows of a paragraph.
    fn rows(&self, passage: usize) -> Vec<Row>;
    /// The paragraph that is spoken after one.
    fn after(&self, passage: usize) -> Option<usize>;
    /// The paragraph that is spoken before one.
    fn before(&self, passage: usize) -> Option<usize>;
}

/// Where the text stands after it was rolled on by so many points; back when negative.
pub fn position_after_scroll(place: PassagePosition, by: f32, text: &impl Paragraphs) -> PassagePosition {
    let mut passage = place.passage;
    let mut rows = text.rows(passage);
    let mut depth = depth_of_part(&rows, place.part) + by;
    loop {
        let height = height_of(&rows);
        if depth < 0.0 {
            let Some(before) = text.before(passage) else { return PassagePosition::start_of(passage) };
            passage = before;
            rows = text.rows(passage);
            depth += height_of(&rows);
        } else if depth >= height {
            let Some(after) = text.after(passage) else { return PassagePosition { passage, part: 1.0 } };
            depth -= height;
            passage = after;
            rows = text.rows(passage);
        } else {
            return PassagePosition { passage, part: part_at(&rows, depth) };
        }
    }
}
