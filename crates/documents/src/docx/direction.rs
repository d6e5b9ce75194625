//! Which paragraphs and runs of a Word document go from right to left. Word must be told: it takes every run without a
//! word of it for Latin or Han text (ECMA-376, 17.3.1.6 and 17.3.2.30).

use super::super::model::TextRun;
use rostrum_text::direction::{Direction, DirectionRun, base_direction, runs};

/// Whether a paragraph of these runs goes from right to left.
pub(super) fn goes_right_to_left(paragraph: &[TextRun]) -> bool {
    base_direction(&text_of(paragraph)) == Direction::RightToLeft
}

/// The runs of a paragraph, each parted where its direction turns, and whether it goes from right to left. What stands
/// between two letters takes after both, also where another look begins: the paragraph is asked as a whole.
pub(super) fn parted_by_direction(paragraph: &[TextRun]) -> Vec<(TextRun, bool)> {
    let directions = runs(&text_of(paragraph));
    let mut parted = Vec::new();
    let mut at = 0;
    for run in paragraph {
        let end = at + run.text.len();
        let inside = pieces(&directions, at, end);
        if inside.len() < 2 {
            parted.push((run.clone(), inside.first().is_some_and(|(_, rtl)| *rtl)));
        } else {
            parted.extend(inside.into_iter().map(|(range, rtl)| {
                let text = run.text.get(range).unwrap_or_default().to_owned();
                (TextRun { text, ..run.clone() }, rtl)
            }));
        }
        at = end;
    }
    parted
}

/// The stretches between two places, counted from the first, and whether each goes from right to left.
fn pieces(directions: &[DirectionRun], at: usize, end: usize) -> Vec<(std::ops::Range<usize>, bool)> {
    let inside = directions.iter().filter(|one| one.range.start < end && at < one.range.end);
    inside
        .map(|one| {
            let range = one.range.start.max(at) - at..one.range.end.min(end) - at;
            (range, one.direction == Direction::RightToLeft)
        })
        .collect()
}

fn text_of(paragraph: &[TextRun]) -> String {
    paragraph.iter().map(|run| run.text.as_str()).collect()
}
