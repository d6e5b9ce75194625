//! Tables whose columns only spaces align, with a head of days or of names of columns.

use super::rows::row_of;
use crate::outline::document::Table;
use crate::outline::headings::Head;
use crate::outline::labels;
use rostrum_text::width::display_width;

/// So many spaces part two columns.
const GAP: &str = "  ";
/// Words of one column begin at most so far apart.
const RAGGED: usize = 2;
/// A table has so many columns at least.
const COLUMNS: usize = 3;

/// A part of a line, and where it begins, in columns of the screen.
struct Piece<'a> {
    text: &'a str,
    from: usize,
}

/// The table that begins at the first of these lines, and how many lines it has.
pub(super) fn table_at(lines: &[(usize, &str)]) -> Option<(Table, usize)> {
    let (_, first) = lines.first().filter(|(_, line)| line.contains(GAP) && !line.contains('\t'))?;
    let head = pieces(first);
    let days = head.iter().filter(|piece| is_day(piece.text)).count();
    let names = head.iter().filter(|piece| names_column(piece.text)).count();
    let is_head = days >= 2 && days + 1 >= head.len() || head.len() >= COLUMNS && names == head.len();
    if !is_head {
        return None;
    }
    // Above the times of the rows stands nothing, or a name.
    let mut starts: Vec<usize> = head.iter().map(|piece| piece.from).collect();
    if starts.first().is_some_and(|first| *first > RAGGED) {
        starts.insert(0, 0);
    }
    let fits = |line: &str| {
        !line.contains('\t') && cells(line, &starts).iter().filter(|cell| !cell.is_empty()).count() > 1
    };
    let count = 1 + lines.iter().skip(1).take_while(|(_, line)| fits(line)).count();
    if starts.len() < COLUMNS || count < 2 {
        return None;
    }
    let rows = lines.iter().take(count).map(|(number, line)| row_of(&cells(line, &starts), *number));
    Some((Table { rows: rows.collect(), by_tabs: false }, count))
}

/// The cells of a line, cut where a word begins at or near the start of a column.
fn cells(line: &str, starts: &[usize]) -> Vec<String> {
    let mut found = vec![String::new(); starts.len()];
    let (mut at, mut column) = (0, 0);
    let mut before = ' ';
    for c in line.chars() {
        let begins = before == ' ' && c != ' ';
        let next = starts.iter().rposition(|start| start.abs_diff(at) <= RAGGED);
        if let Some(next) = next.filter(|next| begins && *next > column) {
            column = next;
        }
        if let Some(cell) = found.get_mut(column) {
            cell.push(c);
        }
        at += display_width(c.encode_utf8(&mut [0; 4]));
        before = c;
    }
    found.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

/// The parts of a line between gaps.
fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    for text in line.split(GAP) {
        let own = text.trim();
        if !own.is_empty() {
            let indent = text.len() - text.trim_start().len();
            found.push(Piece { text: own, from: at + indent });
        }
        at += display_width(text) + GAP.len();
    }
    found
}

fn is_day(text: &str) -> bool {
    Head::read(text).is_some_and(|head| head.is_day())
}

/// Whether a text is the name of a column: `Time`, `Room`, 时间.
fn names_column(text: &str) -> bool {
    labels::section(text).is_some_and(|(_, rest)| rest.is_empty())
}
