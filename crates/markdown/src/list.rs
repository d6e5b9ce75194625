//! Lists that go on with Enter, and their indentation.

use super::change::{EditWithSelection, Selection, line_at, lines_of, part};
use super::item::{ListMarker, list_item_of};

/// One step of indentation: as wide as `- ` asks of the items below it, and enough for `1. `.
const STEP: &str = "  ";
/// Below a numbered item, Markdown wants as many blanks as number and point take.
const NUMBERED_STEP: &str = "   ";

/// What Enter does at a caret in a list: begins the next item, or ends the list when the item is
/// empty. `None` where Enter is only Enter.
pub fn continue_or_end_list(text: &str, caret: usize) -> Option<EditWithSelection> {
    let caret = text.floor_char_boundary(caret);
    let line = line_at(text, caret);
    let content = part(text, line.clone());
    let item = list_item_of(content)?;
    if caret - line.start < item.body && caret != line.end {
        return None;
    }
    if part(content, item.body..content.len()).trim().is_empty() {
        let ended =
            EditWithSelection::replace(text, line.clone(), String::new(), Selection::caret(line.start));
        return Some(ended);
    }
    let inserted = format!("\n{}", item.next_prefix(part(content, 0..item.indent)));
    let at = caret + inserted.len();
    Some(EditWithSelection::replace(text, caret..caret, inserted, Selection::caret(at)))
}

/// Moves the items that a selection touches one step in; `None` when none of its lines is an item.
pub fn indent_list_items(text: &str, selection: Selection) -> Option<EditWithSelection> {
    let selection = selection.within(text);
    let range = lines_of(text, selection);
    let lines: Vec<&str> = part(text, range.clone()).split('\n').collect();
    if !lines.iter().any(|line| list_item_of(line).is_some()) {
        return None;
    }
    let step = step_for(lines.first().copied().unwrap_or_default());
    let new = lines.iter().map(|line| match list_item_of(line) {
        Some(_) => format!("{step}{line}"),
        None => (*line).to_owned(),
    });
    Some(rewritten(text, selection, range.start, &lines, &new.collect::<Vec<_>>()))
}

/// Moves the items that a selection touches one step out; `None` when there is nothing to move.
pub fn outdent_list_items(text: &str, selection: Selection) -> Option<EditWithSelection> {
    let selection = selection.within(text);
    let range = lines_of(text, selection);
    let lines: Vec<&str> = part(text, range.clone()).split('\n').collect();
    let new: Vec<String> = lines
        .iter()
        .map(|line| match list_item_of(line) {
            Some(item) if item.indent > 0 => {
                let step = step_for(line);
                line.strip_prefix('\t')
                    .or_else(|| line.strip_prefix(step))
                    .or_else(|| line.strip_prefix(STEP))
                    .unwrap_or_else(|| line.trim_start())
                    .to_owned()
            }
            _ => (*line).to_owned(),
        })
        .collect();
    if lines == new {
        return None;
    }
    Some(rewritten(text, selection, range.start, &lines, &new))
}

fn step_for(line: &str) -> &'static str {
    match list_item_of(line).map(|item| item.marker) {
        Some(ListMarker::Number { .. }) => NUMBERED_STEP,
        _ => STEP,
    }
}

/// Lines put in the place of others, of which each kept its end: the selection keeps its distance
/// from the ends of its lines.
pub(super) fn rewritten(
    text: &str,
    selection: Selection,
    start: usize,
    old: &[&str],
    new: &[String],
) -> EditWithSelection {
    let moved = |offset: usize| {
        let (mut old_start, mut new_start) = (start, start);
        for (old_line, new_line) in old.iter().zip(new) {
            let old_end = old_start + old_line.len();
            if offset <= old_end {
                let from_end = old_end - offset.max(old_start);
                return new_start + new_line.len().saturating_sub(from_end);
            }
            old_start = old_end + 1;
            new_start += new_line.len() + 1;
        }
        new_start.saturating_sub(1)
    };
    let old_len: usize = old.iter().map(|line| line.len() + 1).sum::<usize>().saturating_sub(1);
    let moved = Selection { anchor: moved(selection.anchor), caret: moved(selection.caret) };
    let mut change = EditWithSelection::replace(text, start..start + old_len, new.join("\n"), moved);
    let after = change.applied_to(text);
    change.selection = change.selection.within(&after);
    change
}
