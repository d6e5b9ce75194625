//! What each line is to become: which lines a correction holds for, and what of them it takes.

use crate::outline::document_lines::{LineKey, LineOfDocument, has_time};
use crate::outline::headings::Head;
use crate::outline::line_form::{date_like, form_of, has_form, times_like};
use crate::{ColumnMeaning, ColumnsUnsure, LineCorrection, LineForm, LineMeaning};
use chrono::{NaiveDate, NaiveTime};
use std::collections::HashMap;

/// What a line is to become.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Change {
    Day(NaiveDate),
    /// The times, and what of the line is the title.
    Session(NaiveTime, Option<NaiveTime>, String),
    Title,
    Person,
    Place,
    Joined,
    LeftOut,
}

impl Change {
    /// Whether it makes of a line what no line with a session's time can be.
    fn is_of_whole_line(&self) -> bool {
        matches!(self, Self::Title | Self::Person | Self::Place | Self::Joined)
    }
}

/// What is to become of a document.
#[derive(Default)]
pub(super) struct Changes {
    /// By the line's place among all lines.
    pub lines: HashMap<usize, Change>,
    /// The columns of tables, by their block.
    pub columns: HashMap<usize, Vec<ColumnMeaning>>,
    pub unplaced: Vec<LineKey>,
    /// Lines that hold the times of sessions, of which such a thing cannot be said.
    pub unfit: Vec<LineKey>,
    /// What was said of columns and does not fit their table.
    pub unsure_columns: Vec<(LineKey, ColumnsUnsure)>,
}

pub(super) fn changes_of(lines: &[LineOfDocument], corrections: &[LineCorrection]) -> Changes {
    let mut changes = Changes::default();
    let tables = Tables::of(lines);
    for correction in corrections {
        let first = correction.line.map(|number| {
            lines.iter().position(|line| {
                line.number == number && (line.text == correction.text || line.paragraph == correction.text)
            })
        });
        if let (Some(number), Some(None)) = (correction.line, first) {
            changes.unplaced.push((number, correction.text.clone()));
            continue;
        }
        let first = first.flatten();
        let form = correction.form.clone().or_else(|| first.and_then(|at| lines.get(at)).map(form_of));
        for (at, line) in lines.iter().enumerate() {
            let is_itself = first == Some(at);
            let may_be_like =
                first.map_or(correction.line.is_none(), |first| correction.from_here_on && at > first);
            if !is_itself && !may_be_like {
                continue;
            }
            if let LineMeaning::Columns { columns: meanings } = &correction.meaning {
                if let Some(cell) = line.cell {
                    let width = tables.widths.get(&cell.table).copied();
                    if is_itself && let Some(unsure) = unsure_columns(meanings, width) {
                        changes.unsure_columns.push(((line.number, line.text.clone()), unsure));
                    }
                    let is_alike = is_itself || width == Some(meanings.len());
                    if is_alike {
                        changes.columns.insert(cell.table, meanings.clone());
                    }
                }
                continue;
            }
            let Some(change) = change_of(correction, line, is_itself, form.as_ref()) else { continue };
            if !change.is_of_whole_line() || !tables.holds_times(line) {
                changes.lines.insert(at, change);
            } else if is_itself {
                changes.unfit.push((line.number, line.text.clone()));
            }
        }
    }
    changes
}

/// What of the columns that were said does not fit a table of so many columns.
fn unsure_columns(said: &[ColumnMeaning], width: Option<usize>) -> Option<ColumnsUnsure> {
    let once = [ColumnMeaning::Day, ColumnMeaning::Time, ColumnMeaning::End, ColumnMeaning::Title];
    let is_twice = |meaning: &ColumnMeaning| said.iter().filter(|one| *one == meaning).count() > 1;
    if let Some(twice) = once.into_iter().find(is_twice) {
        return Some(ColumnsUnsure::Twice(twice));
    }
    let has = width.filter(|has| *has != said.len())?;
    Some(ColumnsUnsure::Count { said: said.len(), has })
}

/// What is asked of tables for many of their lines, counted once.
#[derive(Default)]
struct Tables {
    /// How many columns a table has.
    widths: HashMap<usize, usize>,
    /// How many lines with a time a row has, by table and row.
    times: HashMap<(usize, usize), usize>,
    /// How many lines a cell has, by table, row and column.
    lines: HashMap<(usize, usize, usize), usize>,
}

impl Tables {
    fn of(lines: &[LineOfDocument]) -> Self {
        let mut tables = Self::default();
        for (cell, line) in lines.iter().filter_map(|line| Some((line.cell?, line))) {
            let width = tables.widths.entry(cell.table).or_default();
            *width = (*width).max(cell.column + 1);
            *tables.times.entry((cell.table, cell.row)).or_default() += usize::from(has_time(&line.text));
            *tables.lines.entry((cell.table, cell.row, cell.column)).or_default() += 1;
        }
        tables
    }

    /// Whether a line holds the time of a session, or is one of several in a cell beside several times.
    fn holds_times(&self, line: &LineOfDocument) -> bool {
        let is_beside_times = || {
            let cell = line.cell?;
            let times = self.times.get(&(cell.table, cell.row))?;
            let in_cell = self.lines.get(&(cell.table, cell.row, cell.column))?;
            Some(*times > 1 && in_cell == times)
        };
        has_time(&line.text) || is_beside_times().unwrap_or(false)
    }
}

/// What a correction makes of a line: the one it names, or one of its form.
pub(super) fn change_of(
    correction: &LineCorrection,
    line: &LineOfDocument,
    is_itself: bool,
    form: Option<&LineForm>,
) -> Option<Change> {
    let is_alike = || is_itself || form.is_some_and(|form| has_form(line, form));
    match &correction.meaning {
        LineMeaning::Day { date } if is_itself => Some(Change::Day(*date)),
        LineMeaning::Day { date } => date_like(&correction.text, *date, &line.text)
            .filter(|found| correction.line.is_none() || is_near(*found, *date))
            .map(Change::Day),
        LineMeaning::Session { start, end } => {
            let times = (*start, *end);
            match times_like(&correction.text, times, &line.text) {
                Some((start, end, rest)) => Some(Change::Session(start, end, title_behind(&line.text, rest))),
                None if is_itself => Some(Change::Session(*start, *end, title_beside_times(&line.text))),
                None => None,
            }
        }
        LineMeaning::Title => is_alike().then_some(Change::Title),
        LineMeaning::Person => is_alike().then_some(Change::Person),
        LineMeaning::Place => is_alike().then_some(Change::Place),
        LineMeaning::Joined => is_alike().then_some(Change::Joined),
        LineMeaning::LeftOut => is_alike().then_some(Change::LeftOut),
        LineMeaning::Columns { .. } => None,
    }
}

/// A forum is at most so long, in days: a number that would be a later day is no date.
const LONGEST_FORUM: i64 = 31;

pub(super) fn is_near(found: NaiveDate, date: NaiveDate) -> bool {
    (0..=LONGEST_FORUM).contains(&(found - date).num_days())
}

/// The title behind times that were read by example.
pub(super) fn title_behind(text: &str, rest: usize) -> String {
    let behind = text.get(rest..).unwrap_or_default();
    // What belongs to the last number, "30h", "30分", "30 Uhr", ends at the first space or Han behind it.
    let unit =
        behind.chars().take_while(|c| c.is_ascii_alphabetic() || "点时分時".contains(*c)).map(char::len_utf8);
    let behind = behind.get(unit.sum::<usize>()..).unwrap_or_default();
    behind.trim_start_matches(|c: char| !c.is_alphanumeric() && !"“\"«‘（(《".contains(c)).trim().to_owned()
}

/// The title beside times that the reader knows.
pub(super) fn title_beside_times(text: &str) -> String {
    match Head::read(text).filter(|head| !head.times.is_empty()) {
        Some(head) => head.rest_with_label,
        None => text.to_owned(),
    }
}

/// The line without the dates in it, which hold no longer; `None` where there are none.
pub(super) fn without_dates(text: &str) -> Option<String> {
    let dates = Head::read(text)?.dates;
    let is_date = |at: &usize| dates.iter().any(|date| date.range.contains(at));
    let rest: String = text.chars().enumerate().filter(|(at, _)| !is_date(at)).map(|(_, c)| c).collect();
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ",.;:-–—，。；：、".contains(c));
    (!dates.is_empty()).then(|| rest.trim_end().to_owned())
}
