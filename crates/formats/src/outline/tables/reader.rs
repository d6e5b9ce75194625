//! The rows of an agenda table, one after the other: what each cell is to the items.

mod cell_items;
mod heading_row;
mod loose;
mod lost_times;
mod slot;
mod slots;
mod timed_row;
mod title;
mod title_cell;

use super::clocks::Clocks;
use super::ends::Ends;
use super::groups::counting_column;
use super::roles::{self, Role};
use crate::outline::document::{Cell, Document, Paragraph};
use crate::outline::grid::{Grid, Heads};
use crate::outline::headings::HalfDay;
use crate::outline::items::{DayRef, Item};
use crate::outline::trace::{ItemKey, Trace};
use crate::{LineKind, LineRule, SkipReason, SourceLocation, WarningKind};
use rostrum_programme::SpeakerPart;
use slot::Slot;
use std::collections::HashMap;

pub(super) struct TableReader<'a> {
    grid: &'a Grid<'a>,
    heads: &'a Heads,
    document: &'a Document,
    time_column: usize,
    /// The day of the rows that follow.
    pub(super) day: Option<DayRef>,
    /// How many items stood above that day, where a line or a row of its own set it.
    pub(super) dated_at: Option<usize>,
    /// The part of the day of the rows that follow.
    pub(super) half: Option<HalfDay>,
    /// A part of a day without clock times so far.
    half_row: Option<(SourceLocation, String)>,
    /// The day of each column, where days are columns.
    days: HashMap<usize, DayRef>,
    roles: HashMap<usize, Role>,
    /// The columns of ends and lengths.
    ends: Ends,
    /// The clocks on which slots are told.
    clocks: Clocks,
    /// The column that only counts the items of a list, beside what happens.
    counting: Option<usize>,
    /// The cells with the name of a session and its room, above the row with its time.
    next_heading: Option<(usize, usize)>,
    /// A heading over the rows that follow.
    track: String,
    /// Who chairs these rows, as lines right below the heading say, and how many items stood above it.
    chairs: Vec<(SpeakerPart, String)>,
    track_at: usize,
    /// Its lines, while no row was read.
    heading: Vec<Paragraph>,
    last_time: Option<Slot>,
    /// A time beside which nothing stands, until a row goes on with it.
    lone_time: Option<(SourceLocation, String)>,
    /// Times that stayed so.
    pub(super) told: Vec<(SourceLocation, WarningKind)>,
    pub(super) items: Vec<Item>,
    pub(super) skipped: Vec<(SourceLocation, SkipReason)>,
    pub(super) loose: Vec<Paragraph>,
    trace: &'a mut Trace,
}

impl<'a> TableReader<'a> {
    /// Begins above the first row; `day` is the day that stood before the table.
    pub(super) fn new(
        grid: &'a Grid<'a>,
        heads: &'a Heads,
        document: &'a Document,
        time_column: usize,
        (day, half): (Option<DayRef>, Option<HalfDay>),
        trace: &'a mut Trace,
    ) -> Self {
        Self {
            grid,
            heads,
            document,
            time_column,
            day,
            dated_at: None,
            half,
            half_row: None,
            days: HashMap::new(),
            roles: HashMap::new(),
            ends: Ends::of(grid, heads, time_column),
            clocks: Clocks::default(),
            counting: counting_column(grid, heads, time_column),
            next_heading: None,
            track: String::new(),
            chairs: Vec::new(),
            track_at: 0,
            heading: Vec::new(),
            last_time: None,
            lone_time: None,
            told: Vec::new(),
            items: Vec::new(),
            skipped: Vec::new(),
            loose: Vec::new(),
            trace,
        }
    }

    /// Takes up the clocks on which slots are told; a column of one holds no ends.
    pub(super) fn take_clocks(&mut self, clocks: Clocks) {
        if self.ends.end.is_some_and(|end| clocks.columns.contains_key(&end)) {
            self.ends = Ends::default();
        }
        self.clocks = clocks;
    }

    /// Reads the next row.
    pub(super) fn row(&mut self, row: usize) {
        let cells: Vec<(usize, Vec<usize>)> =
            self.grid.row_cells(row).into_iter().filter(|(index, _)| !self.text(*index).is_empty()).collect();
        if let [(index, columns)] = cells.as_slice()
            && columns.len() > 1
            && columns.contains(&self.time_column)
            && self.grid.first_row(*index) == row
            && self.heads.get(*index).is_some_and(|head| self.heads_day_with_hours(*index, head))
        {
            return;
        }
        let time_cell = self.grid.index(row, self.time_column);
        let slot = time_cell.and_then(|index| self.slot(index).or_else(|| self.slot_with_words(index)));
        if slot.is_none()
            && let Some((at, slot)) = self.time_elsewhere(&cells)
        {
            // What stands in the column of times then is a cell like others.
            let aside = |columns: Vec<usize>| {
                if columns == [self.time_column] { vec![self.grid.width()] } else { columns }
            };
            let others = cells.into_iter().filter(|(index, _)| *index != at);
            let others: Vec<_> = others.map(|(index, columns)| (index, aside(columns))).collect();
            self.note(at, LineKind::Time, LineRule::TimeCell, None);
            return self.time_row(row, &slot, &others);
        }
        if slot.is_none() && self.lost_its_time(row) {
            return self.row_without_its_time(&cells);
        }
        let cells: Vec<(usize, Vec<usize>)> = cells
            .into_iter()
            .filter(|(index, columns)| !self.only_counts(*index, columns, slot.is_some()))
            .collect();
        let others: Vec<(usize, Vec<usize>)> =
            cells.iter().filter(|(index, _)| Some(*index) != time_cell || slot.is_none()).cloned().collect();
        match slot {
            Some(mut slot) => {
                let others = self.without_other_clocks(&mut slot, others);
                let others = self.without_ends(&mut slot, others);
                if let Some(index) = time_cell {
                    self.note(index, LineKind::Time, LineRule::TimeCell, None);
                }
                self.last_time = Some(slot.clone());
                if others.is_empty() && self.session_in_time_cell(&slot, time_cell) {
                    return;
                }
                let others = self.without_half(others);
                self.report_lone_time();
                if others.is_empty()
                    && let Some(index) = time_cell
                {
                    let text = self.text(index).replace('\n', " ");
                    self.lone_time = Some((self.place_of(index, &text), text));
                }
                self.time_row(row, &slot, &others);
            }
            None => self.row_without_time(row, &others, time_cell),
        }
    }

    /// Whether a cell before a time is the number of the row and nothing else: `1.`, `(2)`, 三.
    fn only_counts(&self, index: usize, columns: &[usize], has_time: bool) -> bool {
        let text = self.text(index);
        let number = text.trim_matches(|c: char| c.is_whitespace() || ".()（）、".contains(c));
        let is_number = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
            || !number.is_empty() && number.chars().all(|c| "一二三四五六七八九十".contains(c));
        has_time
            && is_number
            && number.chars().count() <= 3
            && columns.iter().all(|column| *column < self.time_column)
    }

    /// Notes what all lines of a cell were taken for.
    fn note(&mut self, index: usize, kind: LineKind, rule: LineRule, item: Option<ItemKey>) {
        if let Some(cell) = self.grid.cell(index) {
            self.trace.cell(cell, kind, rule, item);
        }
    }

    fn text(&self, index: usize) -> String {
        self.grid.cell(index).map(Cell::text).unwrap_or_default()
    }

    fn is_header(&self, cells: &[&(usize, Vec<usize>)]) -> bool {
        cells.iter().all(|(index, _)| self.text(*index).chars().count() <= 60)
    }

    fn header(&mut self, cells: &[&(usize, Vec<usize>)]) {
        for (index, columns) in cells {
            self.note(*index, LineKind::ColumnHeads, LineRule::HeadRow, None);
            let text = self.text(*index).replace('\n', " ");
            let Some(role) = Role::of(&text).filter(|_| !Clocks::names_clock(&text)) else { continue };
            for column in columns.iter().filter(|column| **column != self.time_column) {
                self.roles.insert(*column, role.clone());
            }
        }
        roles::join_tracks(&mut self.roles);
    }
}
