//! Links and their addresses: where brackets are a link, and where it leads.

use super::change::part;
use rostrum_programme::SafeUrl;

/// As far as a link or a label may reach: looking for its end must not make a long line slow.
const REACH: usize = 2_000;

/// The beginning of a string, as far as is looked for an end.
pub(super) fn near(rest: &str) -> &str {
    part(rest, 0..rest.floor_char_boundary(REACH))
}

/// Whether a link may lead there; what leads elsewhere is text.
pub(super) fn is_target(address: &str) -> bool {
    SafeUrl::parse(address).is_some()
}

/// The address in a link's brackets, without its title.
pub(super) fn target_in(inner: &str) -> Option<&str> {
    let (target, title) = match inner.split_once(char::is_whitespace) {
        Some((target, title)) => (target, title.trim()),
        None => (inner, ""),
    };
    let target = target.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(target);
    let quoted = |sign: char| title.len() > 1 && title.starts_with(sign) && title.ends_with(sign);
    (!target.is_empty() && (title.is_empty() || quoted('"') || quoted('\''))).then_some(target)
}

/// The label that a line defines as standing for an address: `[1]: https://…`.
pub(super) fn defined_label(line: &str) -> Option<&str> {
    let (label, rest) = line.trim_start().strip_prefix('[')?.split_once("]:")?;
    let is_label = !label.is_empty() && !label.contains([']', '[', '^']);
    target_in(rest.trim()).filter(|target| is_label && is_target(target)).map(|_| label)
}

/// Where the words of a link that begins a string end, and how long it is in all; `None` when it is only a
/// bracket.
pub(super) fn link_in(rest: &str) -> Option<(usize, usize)> {
    let closing = |rest: &str, open: char, close: char, deepest: usize| {
        let mut depth = 0_usize;
        for (at, c) in rest.char_indices() {
            if c == open {
                // So deep nobody nests a picture in a link.
                if depth == deepest {
                    return None;
                }
                depth += 1;
            } else if c == close {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
        }
        None
    };
    let words = closing(rest, '[', ']', 4)?;
    let behind = rest.get(words + 1..)?;
    let end = match behind.chars().next()? {
        '(' => closing(behind, '(', ')', 8)?,
        '[' => behind.find(']')?,
        _ => return None,
    };
    Some((words, words + 1 + end + 1))
}
