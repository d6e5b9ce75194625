//! Marking paragraphs as what can be cut, and taking the mark off.

use super::change::{EditWithSelection, Selection, lines_of, part};
use super::cuttable_mark::{cuttable_mark, has_cuttable_mark, mark_in};
use super::lines::line_states_of;
use super::list::rewritten;
use super::plain::{SpokenLineKind, spoken_line_with_commitment_mark_of};
use rostrum_programme::LangTag;

/// Marks the selected paragraphs, or takes the mark off when all of them have it. `None` where nothing
/// is spoken: headings, notes, empty lines have no mark.
pub fn toggle_cuttable(text: &str, selection: Selection, lang: &LangTag) -> Option<EditWithSelection> {
    let selection = selection.within(text);
    let range = lines_of(text, selection);
    let above = part(text, 0..range.start).matches('\n').count();
    let old: Vec<&str> = part(text, range.clone()).split('\n').collect();
    let spoken: Vec<bool> = old
        .iter()
        .zip(line_states_of(text).into_iter().skip(above))
        .map(|(line, state)| {
            // A mark within code would be code.
            if state.is_code() {
                return false;
            }
            let plain = spoken_line_with_commitment_mark_of(line, state);
            plain.kind == SpokenLineKind::Spoken && plain.text.contains(char::is_alphanumeric)
        })
        .collect();
    if !spoken.contains(&true) {
        return None;
    }
    let all = old.iter().zip(&spoken).all(|(line, spoken)| !spoken || has_cuttable_mark(line));
    let new: Vec<String> = old
        .iter()
        .zip(&spoken)
        .map(|(line, spoken)| match (spoken, has_cuttable_mark(line)) {
            (true, true) if all => without_cuttable_mark(line),
            (true, false) => format!("{} {}", line.trim_end(), cuttable_mark(lang)),
            _ => (*line).to_owned(),
        })
        .collect();
    let mut change = rewritten(text, selection, range.start, &old, &new);
    // What is typed next belongs before the mark, so the caret keeps its place in the words.
    change.selection = Selection {
        anchor: before_marks(&change, text, selection.anchor),
        caret: before_marks(&change, text, selection.caret),
    };
    Some(change)
}

/// A paragraph without its mark, and without the space that stood before it.
pub fn without_cuttable_mark(line: &str) -> String {
    let mut line = line.to_owned();
    while let Some(range) = mark_in(&line) {
        let head = part(&line, 0..range.start).trim_end().to_owned();
        let tail = part(&line, range.end..line.len());
        line = if tail.trim().is_empty() { head } else { format!("{head}{tail}") };
    }
    line
}

/// Where an offset of the old text stands in the new one: at the same distance from the start of its
/// line, but never inside or behind a mark.
fn before_marks(change: &EditWithSelection, old: &str, offset: usize) -> usize {
    let new = change.applied_to(old);
    let row = part(old, 0..offset).matches('\n').count();
    let old_start = part(old, 0..offset).rfind('\n').map_or(0, |at| at + 1);
    let mut start = 0;
    for (index, line) in new.split('\n').enumerate() {
        if index == row {
            let end = mark_in(line).map_or(line.len(), |mark| part(line, 0..mark.start).trim_end().len());
            return new.floor_char_boundary(start + (offset - old_start).min(end));
        }
        start += line.len() + 1;
    }
    new.len()
}
