//! What makes a line an item of a list.

/// How an item begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListMarker {
    /// `-`, `*` or `+`.
    Bullet(char),
    /// `1.` or `1)`.
    Number {
        /// The number.
        number: u64,
        /// `.` or `)`.
        delimiter: char,
    },
}

/// A line that is an item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListItem {
    /// Bytes of white space before the marker.
    pub indent: usize,
    /// How it begins.
    pub marker: ListMarker,
    /// `Some(true)` for `[x]`, `Some(false)` for `[ ]`, `None` for an item that is no task.
    pub done: Option<bool>,
    /// Where the box `[ ]` begins, in bytes from the start of the line; the end of the marker and its
    /// space when there is none.
    pub box_at: usize,
    /// Where the item's own text begins, in bytes from the start of the line.
    pub body: usize,
}

impl ListItem {
    /// The beginning of the item that follows this one.
    pub fn next_prefix(&self, indent: &str) -> String {
        let task = if self.done.is_some() { "[ ] " } else { "" };
        match &self.marker {
            ListMarker::Bullet(bullet) => format!("{indent}{bullet} {task}"),
            ListMarker::Number { number, delimiter } => {
                format!("{indent}{}{delimiter} {task}", number.saturating_add(1))
            }
        }
    }
}

/// The most bytes of a number that is a marker, with its full stop and space: at the head of a line
/// `1986. ` ends a sentence, unless a box behind it makes it a task.
const MARKER: usize = 5;

/// Reads a line as an item; `None` when it is none.
pub fn list_item_of(line: &str) -> Option<ListItem> {
    let trimmed = line.trim_start_matches([' ', '\t']);
    let indent = line.len() - trimmed.len();
    let (marker, marker_len) = marker_of(trimmed)?;
    let after = trimmed.get(marker_len..)?;
    let box_at = indent + marker_len + 1;
    let rest = match after.strip_prefix(' ') {
        Some(rest) => rest,
        // A bullet with nothing behind it is an item too, an empty one.
        None if after.is_empty() => {
            return Some(ListItem { indent, marker, done: None, box_at: line.len(), body: line.len() });
        }
        None => return None,
    };
    let done = ["[ ]", "[x]", "[X]"]
        .iter()
        .find(|mark| rest.strip_prefix(**mark).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
        .map(|mark| *mark != "[ ]");
    let body = match done {
        Some(_) => (box_at + 4).min(line.len()),
        None => box_at,
    };
    let is_year = matches!(marker, ListMarker::Number { .. }) && done.is_none() && body - indent > MARKER;
    (!is_year).then_some(ListItem { indent, marker, done, box_at, body })
}

fn marker_of(trimmed: &str) -> Option<(ListMarker, usize)> {
    let first = trimmed.chars().next()?;
    if matches!(first, '-' | '*' | '+') {
        return Some((ListMarker::Bullet(first), 1));
    }
    let digits = trimmed.find(|c: char| !c.is_ascii_digit())?;
    if digits == 0 || digits > 9 {
        return None;
    }
    let number = trimmed.get(..digits)?.parse().ok()?;
    let delimiter = trimmed.get(digits..)?.chars().next().filter(|c| matches!(c, '.' | ')'))?;
    Some((ListMarker::Number { number, delimiter }, digits + 1))
}
