//! Time stamps: `[14:52]` at the head of what was said then.

use super::change::{EditWithSelection, Selection, line_at, part};
use super::item::list_item_of;
use std::ops::Range;

/// Inserts a stamp: at the caret where the line (or the list item) is empty or the caret stands at
/// its head, else on a new line below the caret's line. A stamp with nothing behind it is only set
/// anew. The caret then stands behind it.
pub fn insert_time_stamp(text: &str, caret: usize, time: &str) -> EditWithSelection {
    let caret = text.floor_char_boundary(caret);
    let line = line_at(text, caret);
    let content = part(text, line.clone());
    if let Some(stamp) = time_stamp_of(content)
        && part(content, stamp.end..content.len()).trim().is_empty()
    {
        let range = line.start + stamp.start..line.end;
        let inserted = format!("[{time}] ");
        let behind = range.start + inserted.len();
        return EditWithSelection::replace(text, range, inserted, Selection::caret(behind));
    }
    let body = list_item_of(content).map_or(0, |item| item.body);
    let at_head = part(content, 0..caret - line.start).trim().is_empty() || caret - line.start == body;
    let (at, inserted) =
        if at_head { (caret, format!("[{time}] ")) } else { (line.end, format!("\n[{time}] ")) };
    let behind = at + inserted.len();
    EditWithSelection::replace(text, at..at, inserted, Selection::caret(behind))
}

/// Where a stamp stands at the head of a line (after a list marker): its range with the brackets.
pub fn time_stamp_of(line: &str) -> Option<Range<usize>> {
    let body = list_item_of(line).map_or_else(|| line.len() - line.trim_start().len(), |item| item.body);
    let rest = line.get(body..)?;
    let (inner, _) = rest.strip_prefix('[')?.split_once(']')?;
    let (hours, minutes) = inner.split_once(':')?;
    let digits = |part: &str, len: std::ops::RangeInclusive<usize>| {
        len.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    (digits(hours, 1..=2) && digits(minutes, 2..=2)).then(|| body..body + inner.len() + 2)
}
