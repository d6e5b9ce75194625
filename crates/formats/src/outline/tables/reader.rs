//! The rows of an agenda table, one after the other: what each cell is to the items.

mod heading_row;
mod loose;
mod lost_times;
mod title;
mod title_cell;

use super::clocks::Clocks;
use super::ends::{Ends, hedges, minutes_of};
use super::groups::counting_column;
use super::roles::{self, Role};
use crate::outline::document::{Cell, Document, Paragraph};
use crate::outline::grid::{Grid, Heads};
use crate::outline::headings::{HalfDay, Head};
use crate::outline::items::{DayRef, Form, Item};
use crate::outline::kinds::kind_of_title;
use crate::outline::labels;
use crate::outline::people;
use crate::outline::times::{TimeMention, tells_about};
use crate::outline::trace::{ItemKey, Trace};
use crate::outline::zones::ZoneMention;
use crate::{LineKind, LineRule, SkipReason, SourceLocation, WarningKind};
use rostrum_programme::{SessionKind, SpeakerPart};
use std::collections::HashMap;
use title::{Title, TitleCell};

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

/// A time with the zones and the day that stand beside it.
#[derive(Clone)]
struct Slot {
    times: Vec<TimeMention>,
    zones: Vec<ZoneMention>,
    day: Option<DayRef>,
    /// Whether the times stand below each other, each on a line of its own.
    is_stacked: bool,
    /// Words behind the time: "or later if need be".
    words: String,
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

    /// Takes the same moment on other clocks out of the row, into its slot.
    fn without_other_clocks(
        &mut self,
        slot: &mut Slot,
        cells: Vec<(usize, Vec<usize>)>,
    ) -> Vec<(usize, Vec<usize>)> {
        let Some(own) = self.clocks.columns.get(&self.time_column).cloned() else { return cells };
        if slot.times.len() != 1 || !slot.zones.is_empty() {
            return cells;
        }
        slot.zones = vec![own];
        let mut kept = Vec::with_capacity(cells.len());
        for (index, columns) in cells {
            let clock = match columns.as_slice() {
                [column] => self.clocks.columns.get(column).filter(|_| *column != self.time_column).cloned(),
                _ => None,
            };
            let times = self.heads.get(index).filter(|_| self.heads.is_time(index)).map(|head| &head.times);
            match (clock, times.map(Vec::as_slice)) {
                (Some(clock), Some([time])) => {
                    slot.times.push(time.clone());
                    slot.zones.push(clock);
                    self.note(index, LineKind::Time, LineRule::OtherClock, None);
                }
                _ => kept.push((index, columns)),
            }
        }
        kept
    }

    /// Gives a slot the end that stands in a column of its own, and takes that and its length out of the row.
    fn without_ends(&mut self, slot: &mut Slot, cells: Vec<(usize, Vec<usize>)>) -> Vec<(usize, Vec<usize>)> {
        let (end_column, length_columns) = (self.ends.end, self.ends.lengths.clone());
        let of_end = |columns: &[usize]| columns.len() == 1 && columns.first() == end_column.as_ref();
        let of_length =
            |columns: &[usize]| !columns.is_empty() && columns.iter().all(|at| length_columns.contains(at));
        let [time] = slot.times.as_mut_slice() else { return cells };
        for (index, columns) in &cells {
            let head = self.heads.get(*index);
            if of_end(columns) && self.heads.is_time(*index) && time.end.is_none() {
                time.end = head.and_then(|head| head.times.first()).map(|end| end.start);
                self.note(*index, LineKind::Time, LineRule::EndCell, None);
            } else if of_length(columns) && time.end.is_none() {
                let start = time.start;
                time.end = minutes_of(&self.text(*index)).and_then(|minutes| start.checked_add(minutes));
            }
            if of_length(columns) {
                self.note(*index, LineKind::Time, LineRule::LengthCell, None);
            }
        }
        let is_kept = |(index, columns): &(usize, Vec<usize>)| {
            let is_end = of_end(columns) && self.heads.is_time(*index);
            let is_length = of_length(columns)
                && (self.heads.is_time(*index) || minutes_of(&self.text(*index)).is_some());
            !(is_end || is_length)
        };
        cells.into_iter().filter(is_kept).collect()
    }

    /// `09:30–10:00` and below it "Coffee break" in one cell, and nothing beside it.
    fn session_in_time_cell(&mut self, slot: &Slot, cell: Option<usize>) -> bool {
        let Some((index, head)) = cell.and_then(|index| Some((index, self.heads.get(index)?))) else {
            return false;
        };
        if head.is_bare() || !self.days.is_empty() {
            return false;
        }
        let text = self.text(index);
        let (head, dates) = head.clone().with_dates_of_title(&text.replace('\n', " "), self.day.as_ref());
        let first = self.grid.cell(index).and_then(|cell| cell.lines().into_iter().next());
        if let Some(line) = &first {
            dates.iter().for_each(|date| self.trace.leave_date(line, date.clone()));
        }
        let slot = &Slot { day: slot.day.clone().filter(|_| dates.is_empty()), ..slot.clone() };
        let number = first.map_or(0, |line| line.number);
        let Some(mut item) = self.item(slot, number, &text, 0) else { return false };
        item.name(&head, Form::Line);
        self.note(index, LineKind::Session, LineRule::SessionRow, Some(item.key));
        self.half_row = None;
        self.items.push(item);
        true
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

    fn slot(&self, index: usize) -> Option<Slot> {
        let head = self.heads.get(index).filter(|_| self.heads.is_time(index))?;
        let lines = self.grid.cell(index).map(Cell::lines).unwrap_or_default();
        let is_slot = |line: &Paragraph| {
            Head::read(&line.text()).is_some_and(|head| head.times.len() == 1 && head.is_bare())
        };
        let times = head.times.clone();
        let is_on_clocks = times.len() == self.clocks.of_slots.len();
        let is_stacked =
            times.len() > 1 && !is_on_clocks && lines.len() == times.len() && lines.iter().all(is_slot);
        // "Around noon" is kept beside the text.
        let text = self.text(index).replace('\n', " ");
        let words = if tells_about(&text) { text } else { head.rest_with_label.clone() };
        Some(Slot { times, zones: head.zones.clone(), day: DayRef::of(head), is_stacked, words })
    }

    /// The only time in a row whose time column has none.
    fn time_elsewhere(&self, cells: &[(usize, Vec<usize>)]) -> Option<(usize, Slot)> {
        let mut times = cells.iter().map(|(index, _)| *index).filter(|index| self.heads.is_time(*index));
        let (index, None) = (times.next()?, times.next()) else { return None };
        let fits = self.days.is_empty() && cells.len() > 1 && !self.items.is_empty();
        self.slot(index).filter(|slot| fits && slot.times.len() == 1).map(|slot| (index, slot))
    }

    /// A span with words behind it that say how sure it is: `14 h 30-18 h 30 ou plus tard`.
    fn slot_with_words(&self, index: usize) -> Option<Slot> {
        let head = self.heads.get(index).filter(|head| head.time_first && head.times.len() == 1)?;
        let is_span = head.times.iter().all(|time| time.end.is_some());
        let words = head.rest_with_label.clone();
        let fits = is_span && hedges(&words);
        fits.then(|| Slot {
            times: head.times.clone(),
            zones: head.zones.clone(),
            day: DayRef::of(head),
            is_stacked: false,
            words,
        })
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

    fn item(&mut self, slot: &Slot, number: usize, text: &str, lane: usize) -> Option<Item> {
        let first = slot.times.first()?.clone();
        let key = self.trace.next_item();
        let mut item = Item::new(key, self.document.place(number, text), first);
        item.other_times = slot.times.iter().skip(1).cloned().collect();
        let is_on_clocks =
            slot.zones.is_empty() && slot.times.len() > 1 && slot.times.len() == self.clocks.of_slots.len();
        item.zones.clone_from(if is_on_clocks { &self.clocks.of_slots } else { &slot.zones });
        item.half = self.half.filter(|_| slot.day.is_none());
        item.day = slot.day.clone().or_else(|| self.day.clone());
        item.track.clone_from(&self.track);
        if !matches!(kind_of_title(text), Some(SessionKind::Break | SessionKind::Social)) {
            item.people.extend(self.chairs.iter().cloned());
        }
        if labels::is_place(&slot.words) {
            item.room.clone_from(&slot.words);
        } else if !slot.words.is_empty() {
            item.aside = Some(Paragraph::plain(slot.words.clone(), number));
        }
        item.lane = lane;
        Some(item)
    }

    /// A heading that a layout without lines put into the cell below it: a day, and nothing else.
    fn day_above(&self, index: usize) -> Option<Head> {
        let lines = self.grid.cell(index)?.lines();
        let (first, rest) = lines.split_first()?;
        let is_dated =
            |head: &Head| head.dates.iter().any(|date| date.weekday.is_some() || date.from.year.is_some());
        Head::read(&first.text())
            .filter(|head| !rest.is_empty() && head.is_day() && head.is_bare() && is_dated(head))
    }

    fn time_row(&mut self, row: usize, slot: &Slot, cells: &[(usize, Vec<usize>)]) {
        self.half_row = None;
        if !cells.is_empty() {
            self.lone_time = None;
        }
        let above = cells.iter().find_map(|(index, _)| self.day_above(*index));
        if let Some(head) = above.filter(|_| self.days.is_empty()) {
            self.turn_to(&head);
        }
        let cells: Vec<&(usize, Vec<usize>)> = cells
            .iter()
            .filter(|(_, columns)| !columns.contains(&self.time_column) || columns.len() > 1)
            .collect();
        if self.days.is_empty() {
            // A column of dates, each over the rows of its day.
            let day = cells.iter().find(|(index, _)| {
                self.heads.is_day(*index) && self.heads.get(*index).is_some_and(|head| head.rest.is_empty())
            });
            let mut rest = cells.clone();
            if let Some((index, _)) = day {
                self.note(*index, LineKind::Day, LineRule::DayCell, None);
                if let Some(head) = self.heads.get(*index) {
                    self.turn_to(head);
                }
                rest.retain(|(other, _)| other != index);
            }
            let tracks = rest.iter().filter(|(_, columns)| self.has_track(columns)).count();
            if tracks > 0 && tracks == rest.len() {
                self.track_row(row, slot, &rest);
            } else {
                self.plain_row(row, slot, &rest);
            }
        } else {
            self.day_row(row, slot, &cells);
        }
    }

    fn has_track(&self, columns: &[usize]) -> bool {
        columns.iter().any(|column| matches!(self.roles.get(column), Some(Role::Track(_))))
    }

    /// The slot that a cell over several rows fills: to the end of the last row's time.
    fn stretched(&self, index: usize, row: usize, slot: &Slot) -> Slot {
        let mut slot = slot.clone();
        let last = row + self.grid.height_of(index).saturating_sub(1);
        let end = (row + 1..=last.min(self.grid.fields.len()))
            .filter_map(|row| self.grid.index(row, self.time_column))
            .filter_map(|index| self.slot(index))
            .filter_map(|slot| slot.times.first().and_then(|time| time.end))
            .max();
        // Where only starts are told, to the start of the row below it.
        let below = || {
            let index = self.grid.index(last + 1, self.time_column)?;
            self.slot(index)?.times.first().map(|time| time.start)
        };
        let has_end = slot.times.first().is_some_and(|time| time.end.is_some());
        let end = end.or_else(|| below().filter(|_| !has_end && last > row));
        if let (Some(end), Some(first)) = (end, slot.times.first_mut())
            && first.end.is_none_or(|own| own < end)
        {
            first.end = Some(end);
            slot.times.truncate(1);
        }
        slot
    }

    fn day_row(&mut self, row: usize, slot: &Slot, cells: &[&(usize, Vec<usize>)]) {
        for (index, columns) in cells.iter().filter(|(index, _)| self.grid.first_row(*index) == row) {
            let slot = self.stretched(*index, row, slot);
            let mut days: Vec<(usize, DayRef)> = Vec::new();
            for (column, day) in
                columns.iter().filter_map(|column| Some((*column, self.days.get(column)?.clone())))
            {
                if !days.iter().any(|(_, known)| *known == day) {
                    days.push((column, day));
                }
            }
            for (column, day) in days {
                let slot = Slot { day: Some(day), ..slot.clone() };
                let mut items = self.cell_items(*index, &slot, column);
                if let Some(Role::Track(track)) = self.roles.get(&column) {
                    for item in &mut items {
                        item.track.clone_from(track);
                    }
                }
                self.items.append(&mut items);
            }
        }
    }

    fn track_row(&mut self, row: usize, slot: &Slot, cells: &[&(usize, Vec<usize>)]) {
        for (index, columns) in cells.iter().filter(|(index, _)| self.grid.first_row(*index) == row) {
            let slot = self.stretched(*index, row, slot);
            let mut items = self.cell_items(*index, &slot, columns.first().copied().unwrap_or(0));
            if let [column] = columns.as_slice()
                && let Some(Role::Track(track)) = self.roles.get(column)
            {
                for item in &mut items {
                    if labels::is_place(track) || track.ends_with('室') {
                        item.room.clone_from(track)
                    } else {
                        item.track.clone_from(track)
                    }
                }
            }
            self.items.append(&mut items);
        }
    }

    fn plain_row(&mut self, row: usize, slot: &Slot, cells: &[&(usize, Vec<usize>)]) {
        let TitleCell { title, group } = self.title_cell(row, cells);
        let Some(title) = title else { return };
        if matches!(title, Title::Cell(index) if self.grid.first_row(index) < row) && !self.items.is_empty() {
            // The cell of the item above reaches down to this time.
            let item = self.items.last().map(|item| item.key);
            if let Some(index) = self.grid.index(row, self.time_column) {
                self.note(index, LineKind::Time, LineRule::ReachingCell, item);
            }
            if let (Some(item), Some(end)) =
                (self.items.last_mut(), slot.times.first().and_then(|time| time.end))
            {
                item.time.end = Some(item.time.end.map_or(end, |own| own.max(end)));
            }
            return;
        }
        let mut items = match title {
            Title::Cell(index) => self.cell_items(index, slot, 0),
            Title::LeftOut(number) => self.untitled(slot, number),
        };
        let is_title = |index: usize| matches!(title, Title::Cell(title) if title == index);
        let others: Vec<&&(usize, Vec<usize>)> =
            cells.iter().filter(|(index, _)| !is_title(*index) && Some(*index) != group).collect();
        if let Some(group) = group {
            let track = self.text(group).replace('\n', " ");
            items.iter_mut().for_each(|item| item.track.clone_from(&track));
        }
        for (index, columns) in others {
            let role = columns.iter().find_map(|column| self.roles.get(column)).cloned();
            let text = self.text(*index);
            let names_place = labels::is_place(&text) || labels::is_room_code(&text);
            let is_place = items.last().is_some_and(|item| item.room.is_empty()) && names_place;
            let decided = match &role {
                Some(Role::People(_)) => Some((LineKind::Person, LineRule::PeopleCell)),
                Some(Role::Room) => Some((LineKind::Room, LineRule::RoomCell)),
                _ if is_place => Some((LineKind::Room, LineRule::RoomCell)),
                // What it is to the session is decided with the rest of its text.
                _ => None,
            };
            if let Some((kind, rule)) = decided {
                self.note(*index, kind, rule, items.last().map(|item| item.key));
            }
            for item in &mut items {
                match &role {
                    Some(Role::Room) => item.room = text.replace('\n', " "),
                    Some(Role::People(part)) => {
                        item.people.extend(people::with_part(part, &text));
                    }
                    _ if item.room.is_empty() && names_place => item.room = text.replace('\n', ""),
                    _ => item.body.extend(self.grid.cell(*index).map(Cell::lines).unwrap_or_default()),
                }
            }
        }
        self.take_heading(title, &mut items);
        self.items.append(&mut items);
    }

    /// The items in a cell: one for each time of its own or each numbered label, else one.
    fn cell_items(&mut self, index: usize, slot: &Slot, lane: usize) -> Vec<Item> {
        let Some(cell) = self.grid.cell(index) else { return Vec::new() };
        let mut items: Vec<Item> = Vec::new();
        let mut lines = cell.lines();
        if self.days.is_empty() && self.day_above(index).is_some() {
            let day = lines.remove(0);
            self.trace.line(&day, LineKind::Day, LineRule::DayCell, None);
        }
        // As many titles as times: each goes with the one beside it.
        if slot.is_stacked && lines.len() == slot.times.len() {
            for (line, time) in lines.iter().zip(&slot.times) {
                let text = line.text();
                let time = TimeMention { is_also: false, ..time.clone() };
                let slot = Slot { times: vec![time], is_stacked: false, ..slot.clone() };
                if let Some(mut item) = self.item(&slot, line.number, &text, lane) {
                    item.name(&Head::of_title(&text), Form::Line);
                    self.trace.line(line, LineKind::Title, LineRule::StackedCells, Some(item.key));
                    items.push(item);
                }
            }
            return items;
        }
        // `C111` above the title is the room.
        let code =
            lines.first().map(Paragraph::text).filter(|first| lines.len() > 1 && labels::is_room_code(first));
        if code.is_some() {
            let first = lines.remove(0);
            self.trace.line(&first, LineKind::Room, LineRule::RoomCell, None);
        }
        for line in lines {
            let text = line.text();
            let own = Head::read(&text).filter(|head| head.time_first && head.is_session());
            if let Some(head) = own {
                let slot = Slot {
                    times: head.times.clone(),
                    zones: [head.zones.clone(), slot.zones.clone()].concat(),
                    day: DayRef::of(&head).or_else(|| slot.day.clone()),
                    is_stacked: false,
                    words: String::new(),
                };
                if let Some(mut item) = self.item(&slot, line.number, &text, lane) {
                    item.name(&head, Form::Line);
                    self.trace.line(&line, LineKind::Session, LineRule::TimeInCell, Some(item.key));
                    items.push(item);
                }
                continue;
            }
            let head = Head::of_title(&text);
            let is_numbered =
                head.label.as_ref().is_some_and(|label| label.is_closed && label.number.is_some());
            if items.is_empty()
                || is_numbered && items.last().is_some_and(|item| !item.wants_title || !item.body.is_empty())
            {
                if let Some(mut item) = self.item(slot, line.number, &text, lane) {
                    item.name(&head, Form::Line);
                    self.trace.line(&line, LineKind::Title, LineRule::TitleCell, Some(item.key));
                    items.push(item);
                }
            } else if let Some(item) = items.last_mut() {
                item.body.push(line);
            }
        }
        if let Some(code) = code {
            items.iter_mut().filter(|item| item.room.is_empty()).for_each(|item| item.room.clone_from(&code));
        }
        items
    }
}
