//! Parts of a text that are a heading and nothing else yet.

use super::line_state::LineState;
use super::lines::line_states_of;
use super::plain::{SpokenLineKind, spoken_line_with_commitment_mark_of};
use std::ops::Range;

/// A heading with only blank lines under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptySection<'t> {
    /// The heading's words as they were typed.
    pub title: &'t str,
    /// The blank lines, in bytes, without the break of the last.
    pub lines: Range<usize>,
    /// How many they are.
    pub rows: usize,
}

/// The headings that nothing is written under, each with its blank lines; one that is followed by a lower
/// heading has that under it, and one without a blank line has no room for anything.
pub fn empty_sections(text: &str) -> Vec<EmptySection<'_>> {
    let mut found = Vec::new();
    if !text.contains('#') {
        return found;
    }
    let mut open: Option<(u8, EmptySection<'_>)> = None;
    let mut start = 0;
    for (line, state) in text.split('\n').zip(line_states_of(text)) {
        let range = start..start + line.len();
        start = range.end + 1;
        let plain = spoken_line_with_commitment_mark_of(line, state);
        if let SpokenLineKind::Heading(level) = plain.kind {
            found.extend(open.take().filter(|(above, _)| level <= *above).map(|(_, section)| section));
            let title = line.trim().trim_start_matches('#').trim();
            open = Some((level, EmptySection { title, lines: start..start, rows: 0 }));
        } else if !line.trim().is_empty() || state != LineState::PLAIN {
            open = None;
        } else if let Some((_, section)) = &mut open {
            section.rows += 1;
            section.lines.end = range.end;
        }
    }
    found.extend(open.map(|(_, section)| section));
    found.retain(|section| section.rows > 0);
    found
}
