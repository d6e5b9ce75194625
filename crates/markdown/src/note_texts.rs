//! The texts of footnotes in a text, and which of them are private because only what is private calls them.

use super::change::part;
use super::line_state::{goes_on, note_label};
use super::lines::line_states_of;
use super::notes::footnote_refs_in;
use std::collections::HashSet;
use std::ops::Range;

/// The texts of notes that a stretch holds, by label.
pub(super) fn notes_in(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut notes: Vec<(&str, Range<usize>)> = Vec::new();
    let mut at = 0;
    let mut goes = false;
    for line in text.split('\n') {
        let range = at..at + line.len();
        at = range.end + 1;
        if let Some(label) = note_label(line) {
            notes.push((label, range));
            goes = true;
        } else if goes && goes_on(line) && !line.trim().is_empty() {
            if let Some((_, note)) = notes.last_mut() {
                note.end = range.end;
            }
        } else if !line.trim().is_empty() {
            goes = false;
        }
    }
    notes
}

/// The labels that are called in what is private, and those that are called elsewhere.
fn called<'t>(text: &'t str, private: &[Range<usize>]) -> (HashSet<&'t str>, HashSet<&'t str>) {
    let (mut inside, mut outside) = (HashSet::new(), HashSet::new());
    let mut at = 0;
    for (line, state) in text.split('\n').zip(line_states_of(text)) {
        let labels = footnote_refs_in(line, state);
        if private.iter().any(|range| range.contains(&at)) {
            inside.extend(labels)
        } else {
            outside.extend(labels)
        }
        at += line.len() + 1;
    }
    (inside, outside)
}

/// The texts of notes that only what is private calls, in bytes: they are private as well, wherever they stand.
pub(super) fn called_in_private(text: &str, private: &[Range<usize>]) -> Vec<Range<usize>> {
    if private.is_empty() || !text.contains("[^") {
        return Vec::new();
    }
    let held = |at: usize| private.iter().any(|range| range.contains(&at));
    let (inside, outside) = called(text, private);
    let notes = notes_in(text).into_iter();
    notes
        .filter(|(label, note)| inside.contains(label) && !outside.contains(label) && !held(note.start))
        // With its break.
        .map(|(_, note)| note.start..(note.end + 1).min(text.len()))
        .collect()
}

/// The texts of notes that stand among what is private and that only what is public calls for: such a note has no
/// other text, and its label alone, as at the head of a line that nothing calls, is no call.
pub(super) fn called_from_outside<'t>(text: &'t str, private: &[Range<usize>]) -> Vec<&'t str> {
    let held = |at: usize| private.iter().any(|range| range.contains(&at));
    let (inside, outside): (Vec<_>, Vec<_>) =
        notes_in(text).into_iter().partition(|(_, note)| held(note.start));
    if inside.is_empty() {
        return Vec::new();
    }
    let (_, called) = called(text, private);
    let mut known: HashSet<&str> = outside.into_iter().map(|(label, _)| label).collect();
    let needed = inside.into_iter().filter(|(label, _)| called.contains(label) && known.insert(label));
    needed.map(|(_, note)| part(text, note)).collect()
}
