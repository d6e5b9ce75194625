//! A label in bold: who has the floor, what somebody committed to.

use std::ops::Range;

/// A name longer than this many characters is an emphasised sentence, not a speaker.
const NAME_LIMIT: usize = 60;

/// A short bold label with its colon, behind an offset and white space.
pub(super) fn bold_label_at(line: &str, start: usize) -> Option<(Range<usize>, &str)> {
    let rest = line.get(start..)?;
    let start = start + rest.len() - rest.trim_start().len();
    let opened = line.get(start..)?.strip_prefix("**")?;
    let (inner, after) = opened.split_once("**")?;
    let colon = |c: char| matches!(c, ':' | '：');
    let outside = after.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    let (name, end) = if inner.ends_with(colon) {
        (inner.trim_end_matches(colon), start + inner.len() + 4)
    } else if outside.starts_with(colon) {
        let colon_len = outside.chars().next().map_or(0, char::len_utf8);
        (inner, line.len() - outside.len() + colon_len)
    } else {
        return None;
    };
    let name = name.trim();
    let is_name = !name.is_empty()
        && !name.starts_with('*')
        && !name.ends_with('*')
        && name.chars().count() <= NAME_LIMIT;
    is_name.then_some((start..end, name))
}
