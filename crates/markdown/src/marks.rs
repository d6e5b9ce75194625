//! Bold, headings, list items and tasks, each put on and taken off by one command.

use super::change::{EditWithSelection, Selection, line_at, lines_of, part};
use super::item::{ListItem, list_item_of};
use super::list::rewritten;

/// Makes the selection bold, or plain when it is bold; with nothing selected, puts the caret between
/// two new marks.
pub fn toggle_bold(text: &str, selection: Selection) -> EditWithSelection {
    let selection = selection.within(text);
    let mut range = selection.range();
    let mut inner = part(text, range.clone());
    // Marks do not hold when they touch white space, or reach over a line's end.
    let line = line_at(text, range.start);
    range.end = range.end.min(line.end);
    inner = inner.get(..range.end - range.start).unwrap_or_default();
    let lead = inner.len() - inner.trim_start().len();
    range = range.start + lead..range.start + lead + inner.trim().len();
    inner = inner.trim();
    let before = part(text, 0..range.start).ends_with("**");
    let after = part(text, range.end..text.len()).starts_with("**");
    if before && after {
        let outer = range.start - 2..range.end + 2;
        let start = outer.start;
        let selected = Selection { anchor: start, caret: start + inner.len() };
        return EditWithSelection::replace(text, outer, inner.to_owned(), selected);
    }
    let marked = inner.strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
    if let Some(plain) = marked.filter(|plain| !plain.is_empty()) {
        let selected = Selection { anchor: range.start, caret: range.start + plain.len() };
        return EditWithSelection::replace(text, range, plain.to_owned(), selected);
    }
    let selected = Selection { anchor: range.start + 2, caret: range.start + 2 + inner.len() };
    EditWithSelection::replace(text, range, format!("**{inner}**"), selected)
}

/// Makes the caret's line a heading of the second level, then the third, then plain again.
pub fn cycle_heading_level_at_caret(text: &str, selection: Selection) -> EditWithSelection {
    each_line(text, Selection::caret(selection.caret), |line| {
        let hashes = line.len() - line.trim_start_matches('#').len();
        let title = line.trim_start_matches('#');
        let is_heading = hashes > 0 && (title.is_empty() || title.starts_with(' '));
        match (is_heading, hashes) {
            (true, 2) => format!("###{title}"),
            (true, 1) => format!("##{title}"),
            (true, _) => title.trim_start().to_owned(),
            (false, _) => format!("## {line}"),
        }
    })
}

/// Makes the selected lines list items, or plain when they all are.
pub fn toggle_list(text: &str, selection: Selection) -> EditWithSelection {
    let selection = selection.within(text);
    let all = filled_lines(text, selection).all(|line| list_item_of(line).is_some());
    let any = filled_lines(text, selection).next().is_some();
    each_line(text, selection, |line| match list_item_of(line) {
        Some(item) if all && any => without_marker(line, &item),
        Some(_) => line.to_owned(),
        None if any && line.trim().is_empty() => line.to_owned(),
        None => format!("- {line}"),
    })
}

/// Ticks or unticks the tasks among the selected lines; where there is none, makes the lines tasks.
pub fn toggle_ticks_or_make_tasks(text: &str, selection: Selection) -> EditWithSelection {
    let selection = selection.within(text);
    let tasks: Vec<bool> =
        filled_lines(text, selection).filter_map(|line| list_item_of(line)?.done).collect();
    let any = filled_lines(text, selection).next().is_some();
    let tick = tasks.iter().any(|done| !done);
    each_line(text, selection, |line| match list_item_of(line) {
        Some(item) if item.done.is_some() => with_box(line, &item, tick),
        Some(item) if tasks.is_empty() => {
            let (head, body) = (part(line, 0..item.body), part(line, item.body..line.len()));
            format!("{} [ ] {body}", head.trim_end())
        }
        None if tasks.is_empty() && !(any && line.trim().is_empty()) => format!("- [ ] {line}"),
        _ => line.to_owned(),
    })
}

/// Ticks or unticks the task in the line of an offset; `None` when there is none.
pub fn toggle_task_tick_at(text: &str, offset: usize) -> Option<EditWithSelection> {
    let range = line_at(text, offset);
    let line = part(text, range.clone());
    let item = list_item_of(line)?;
    let new = with_box(line, &item, !item.done?);
    let selection = Selection::caret(range.end);
    Some(EditWithSelection::replace(text, range, new, selection))
}

fn with_box(line: &str, item: &ListItem, done: bool) -> String {
    let (head, rest) = (part(line, 0..item.box_at), part(line, item.box_at + 3..line.len()));
    format!("{head}{}{rest}", if done { "[x]" } else { "[ ]" })
}

fn without_marker(line: &str, item: &ListItem) -> String {
    format!("{}{}", part(line, 0..item.indent), part(line, item.body..line.len()))
}

fn filled_lines(text: &str, selection: Selection) -> impl Iterator<Item = &str> {
    part(text, lines_of(text, selection)).split('\n').filter(|line| !line.trim().is_empty())
}

fn each_line(text: &str, selection: Selection, change: impl Fn(&str) -> String) -> EditWithSelection {
    let selection = selection.within(text);
    let range = lines_of(text, selection);
    let old: Vec<&str> = part(text, range.clone()).split('\n').collect();
    let new: Vec<String> = old.iter().map(|line| change(line)).collect();
    rewritten(text, selection, range.start, &old, &new)
}
