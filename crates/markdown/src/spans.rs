//! Stretches of a line that belong together: nothing is put between their signs.

use super::emphasis::Mark;
use super::inline::{Kind, Signs, signs_of};
use super::line_state::LineState;
use std::ops::Range;

/// Emphasis with its signs, code, links with their addresses, comments and calls of notes, in bytes of the
/// line. They may hold one another.
pub fn markup_spans_in(line: &str) -> Vec<Range<usize>> {
    let Signs { found, links, marks } = signs_of(line, 0, LineState::PLAIN);
    let mut spans = Vec::new();
    let mut open: Vec<Mark> = Vec::new();
    for mark in marks {
        match open.iter().rposition(|known| known.emphasis == mark.emphasis) {
            Some(index) => {
                let begun = open.remove(index);
                spans.push(begun.at..mark.at + mark.len);
            }
            None => open.push(mark),
        }
    }
    for (index, (range, kind)) in found.iter().enumerate() {
        match kind {
            Kind::Comment { .. } | Kind::Note(_) => spans.push(range.clone()),
            // Its ticks stand on either side.
            Kind::Code => {
                let tick = |index: Option<usize>| index.and_then(|index| found.get(index));
                if let (Some((before, _)), Some((behind, _))) =
                    (tick(index.checked_sub(1)), tick(Some(index + 1)))
                {
                    spans.push(before.start..behind.end);
                }
            }
            _ => {}
        }
    }
    for (words, _) in links {
        let sign = |range: &&Range<usize>| range.start == words.end;
        let address = found.iter().map(|(range, _)| range).find(sign);
        spans.push(words.start.saturating_sub(1)..address.map_or(words.end, |range| range.end));
    }
    spans
}
