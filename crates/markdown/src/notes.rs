//! Which calls of notes have a text, and which texts of notes are called: one without the other was typed to be
//! read, `[^Chair]` as much as `[^9]: …`.

use super::head::head_of;
use super::inline::{Kind, spans_of};
use super::line_state::{LineBlock, LineState, MAX_DISTINCT_FOOTNOTE_REFS, note_label};
use super::links::near;
use std::collections::HashSet;

/// The notes of a text, by label.
pub(super) enum Footnotes<'t> {
    /// Not known yet: whatever looks like one is one.
    Any,
    /// Those that are called and have a text.
    Known(HashSet<&'t str>),
}

impl<'t> Footnotes<'t> {
    /// Reads them, given the lines as they stand where whatever looks like a note is one.
    pub fn of(lines: &[&'t str], states: &[LineState]) -> Self {
        let mut told = HashSet::new();
        let mut called = HashSet::new();
        for (line, state) in lines.iter().zip(states) {
            match state.block {
                LineBlock::Note => told.extend(note_label(line)),
                // A note calls no other.
                LineBlock::NoteText => {}
                _ => called.extend(footnote_refs_in(line, *state)),
            }
        }
        told.retain(|label| called.contains(label));
        Self::Known(told)
    }

    /// Whether the text of a note begins on a line.
    pub fn starts_footnote(&self, line: &str) -> bool {
        note_label(line).is_some_and(|label| self.has(label))
    }

    fn has(&self, label: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Known(known) => known.contains(label),
        }
    }

    /// Which calls of a line call nothing, from the lowest bit on.
    pub fn dangling_footnote_ref_bits(&self, line: &str, block: LineBlock) -> u64 {
        if matches!(self, Self::Any) || !line.contains("[^") {
            return 0;
        }
        if matches!(block, LineBlock::Note | LineBlock::NoteText) {
            return u64::MAX;
        }
        // At the head of its own text a label calls nothing.
        let head = note_label(line).map(|_| line.len() - line.trim_start().len());
        let labels = line.match_indices("[^").enumerate().map(|(index, (at, _))| {
            let rest = line.get(at + 2..).unwrap_or_default();
            let label = near(rest).split_once(']').map_or("", |(label, _)| label);
            (index.min(MAX_DISTINCT_FOOTNOTE_REFS - 1), head == Some(at) || !self.has(label))
        });
        labels.filter(|(_, nothing)| *nothing).fold(0, |bits, (index, _)| bits | (1 << index))
    }
}

/// The labels that a line calls.
pub(super) fn footnote_refs_in(line: &str, state: LineState) -> Vec<&str> {
    if state.is_code() || !line.contains("[^") {
        return Vec::new();
    }
    let from = if state.inside { 0 } else { head_of(line).words };
    let spans = spans_of(line, from, state);
    spans
        .iter()
        .filter_map(|span| if let Kind::Note(label) = span.kind { Some(label) } else { None })
        .collect()
}
