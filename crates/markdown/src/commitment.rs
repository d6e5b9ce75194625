//! Marking lines as commitments, and what is spoken and handed in of those that are.

use super::change::{EditWithSelection, Selection, line_at, part};
use super::commitment_mark::commitment_mark_of;
use super::item::list_item_of;
use super::line_state::LineState;
use super::lines::line_states_of;
use super::plain::{SpokenLineKind, SpokenLineText, spoken_line_with_commitment_mark_of};
use super::speaker::speaker_mark_of;
use super::stamp::time_stamp_of;
use super::target::{split_off_global_target, target_in};

/// Marks the caret's line as a commitment, or takes the mark away. It goes to the line's head, behind a
/// stamp, a list marker or the mark of who has the floor. On an empty line the caret then stands
/// behind the mark.
pub fn toggle_commitment(text: &str, caret: usize, mark: &str) -> EditWithSelection {
    let caret = text.floor_char_boundary(caret);
    let range = line_at(text, caret);
    let line = part(text, range.clone());
    let moved = |at: usize, removed: usize, inserted: usize| {
        let caret = if caret >= at + removed { caret - removed + inserted } else { caret.min(at) };
        Selection::caret(caret)
    };
    if let Some(found) = commitment_mark_of(line) {
        let behind = part(line, found.range.end..line.len());
        let end = found.range.end + behind.len() - behind.trim_start_matches([' ', '\u{A0}']).len();
        let taken = range.start + found.range.start..range.start + end;
        let selection = moved(taken.start, taken.len(), 0);
        return EditWithSelection::replace(text, taken, String::new(), selection);
    }
    // A heading is no commitment, and would be none any more.
    if matches!(spoken_line_with_commitment_mark_of(line, LineState::PLAIN).kind, SpokenLineKind::Heading(_))
    {
        return EditWithSelection::replace(text, caret..caret, String::new(), Selection::caret(caret));
    }
    let head = speaker_mark_of(line)
        .map(|(mark, _)| mark.end)
        .or_else(|| time_stamp_of(line).map(|stamp| stamp.end))
        .or_else(|| list_item_of(line).map(|item| item.body))
        .unwrap_or(0);
    let behind = part(line, head..line.len());
    let gap = behind.len() - behind.trim_start().len();
    // A narrow mark does not touch what stands before it.
    let before = part(line, 0..head + gap);
    let space = if before.is_empty() || before.ends_with([' ', '：']) { "" } else { " " };
    let at = range.start + head + gap;
    let inserted = format!("{space}{mark}");
    let selection = moved(at, 0, inserted.len());
    EditWithSelection::replace(text, at..at, inserted, selection)
}

/// What is spoken of a line of an intervention: the mark of a commitment and the target that it names are for our own
/// eyes.
pub fn spoken_line_of(line: &str, state: LineState) -> SpokenLineText {
    let mut plain = spoken_line_with_commitment_mark_of(line, state);
    if plain.kind == SpokenLineKind::Spoken
        && let Some(mark) = commitment_mark_of(line)
    {
        let behind = part(line, mark.range.end..line.len());
        if let Some((_, tag)) = target_in(behind) {
            plain.take_out(mark.range.end + tag.start..mark.range.end + tag.end);
        }
        plain.take_out(mark.range);
    }
    plain
}

/// An intervention without the marks of commitments and the targets that they name: as it is handed in.
pub fn without_commitment_marks(text: &str) -> String {
    let lines = text.split('\n').zip(line_states_of(text)).map(|(line, state)| {
        let plain = spoken_line_with_commitment_mark_of(line, state);
        match commitment_mark_of(line).filter(|_| plain.kind == SpokenLineKind::Spoken) {
            Some(mark) => {
                let behind = split_off_global_target(part(line, mark.range.end..line.len())).1;
                format!("{}{}", part(line, 0..mark.range.start), behind.trim_start())
            }
            None => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A line that came back, with the mark and the target of our own line, which were not handed in.
pub fn returned_line_with_own_commitment_mark(own: &str, returned: &str) -> String {
    let Some(mark) = commitment_mark_of(own).filter(|_| commitment_mark_of(returned).is_none()) else {
        return returned.to_owned();
    };
    let behind = part(own, mark.range.end..own.len());
    let gap = if behind.starts_with(' ') && !part(own, mark.range.clone()).ends_with(' ') { " " } else { "" };
    let head = list_item_of(returned).map_or(0, |item| item.body);
    let tag = target_in(behind).filter(|_| target_in(returned).is_none());
    let tag = tag.map_or_else(String::new, |(_, tag)| format!(" {}", part(behind, tag)));
    format!(
        "{}{}{gap}{}{tag}",
        part(returned, 0..head),
        part(own, mark.range),
        part(returned, head..returned.len()).trim_end()
    )
}
