//! Rows of an agenda table without a time of their own: days and parts of days, headings over the rows
//! below, sessions beside the one above, and what goes on with it.

use super::{Role, Slot, TableReader};
use crate::outline::dates::NamedDay;
use crate::outline::document::Paragraph;
use crate::outline::forms_of_address::has_address;
use crate::outline::headings::Head;
use crate::outline::items::{DayRef, Form};
use crate::outline::labels::{self, Section};
use crate::outline::people;
use crate::outline::tables::clocks::Clocks;
use crate::outline::times::{DAY, written};
use crate::{LineKind, LineRule, SkipReason, SourceLocation, WarningKind};
use rostrum_text::script::is_han;

/// A line above a day with at most so many characters is a part of it that a layout raised: the "th" of "24th".
const MARK_CHARS: usize = 3;

impl TableReader<'_> {
    /// Takes a cell out of a row that only says which part of the day the rows are of.
    pub(super) fn without_half(&mut self, mut cells: Vec<(usize, Vec<usize>)>) -> Vec<(usize, Vec<usize>)> {
        let of = |index: usize| {
            let head = self.heads.get(index)?;
            head.half_day.filter(|_| head.is_bare() && DayRef::of(head).is_none())
        };
        let found = cells.iter().find_map(|(index, _)| Some((*index, of(*index)?)));
        if let Some((at, half)) = found.filter(|_| cells.len() > 1) {
            cells.retain(|(index, _)| *index != at);
            self.note(at, LineKind::HalfDay, LineRule::HalfDayRow, None);
            self.half = Some(half);
        }
        cells
    }

    /// Takes over the day that a cell names, and the part of it.
    pub(super) fn turn_to(&mut self, head: &Head) {
        let day = DayRef::of(head).or_else(|| self.day.clone());
        if head.half_day.is_some() || day != self.day {
            self.half = head.half_day;
        }
        self.day = day;
    }

    /// Says that a part of a day had no clock times, when none followed.
    pub(in crate::outline::tables) fn report_half_row(&mut self) {
        if let Some((place, written)) = self.half_row.take() {
            self.skipped.push((place, SkipReason::NoClock(written)));
        }
    }

    /// Keeps the words of a heading that no row followed, or that are those of the title page.
    pub(in crate::outline::tables) fn report_heading(&mut self) {
        let heading = std::mem::take(&mut self.heading);
        let is_track = |line: &Paragraph| {
            let text = line.text();
            self.items.iter().any(|item| item.track.contains(&text))
        };
        self.loose.extend(heading.into_iter().filter(|line| !is_track(line)));
    }

    pub(super) fn row_without_time(
        &mut self,
        row: usize,
        cells: &[(usize, Vec<usize>)],
        time_cell: Option<usize>,
    ) {
        let fresh: Vec<&(usize, Vec<usize>)> =
            cells.iter().filter(|(index, _)| self.grid.first_row(*index) == row).collect();
        if let [(index, columns)] = fresh.as_slice() {
            return self.single_cell(*index, columns);
        }
        if fresh.is_empty() || self.row_of_half_day(&fresh) {
            return;
        }
        let days: Vec<(&Vec<usize>, DayRef)> = fresh
            .iter()
            .filter(|(index, _)| self.heads.is_day(*index))
            .filter_map(|(index, columns)| Some((columns, DayRef::of(self.heads.get(*index)?)?)))
            .collect();
        if !days.is_empty() && days.len() * 2 + 1 >= fresh.len() {
            self.report_half_row();
            self.half = None;
            self.days.clear();
            for (index, _) in &fresh {
                self.note(*index, LineKind::Day, LineRule::DaysAsColumns, None);
            }
            for (columns, day) in days {
                for column in columns {
                    self.days.insert(*column, day.clone());
                }
            }
            return;
        }
        if self.heads_next_row(row, &fresh) {
            return;
        }
        let half = time_cell.and_then(|index| self.heads.get(index)).and_then(|head| head.half_day);
        if half.is_some() {
            self.half = half;
            if let Some(index) = time_cell {
                self.note(index, LineKind::HalfDay, LineRule::HalfDayRow, None);
            }
            return self.skip_row(&fresh);
        }
        let is_head =
            self.is_header(&fresh) && (self.names_only(&fresh) || !self.tells_when(time_cell, &fresh));
        if self.items.is_empty() && is_head || self.is_header_again(&fresh) {
            return self.header(&fresh);
        }
        if self.tells_when(time_cell, &fresh) {
            return self.untimed_row(&fresh);
        }
        // A row that goes on with the slot above it, or with the item.
        let goes_on =
            time_cell.is_some_and(|index| self.grid.first_row(index) < row && self.heads.is_time(index));
        if let Some(slot) = self.last_time.clone()
            && (goes_on || self.is_parallel(&fresh))
        {
            return self.time_row(row, &slot, cells);
        }
        let fresh: Vec<(usize, Vec<usize>)> = fresh.into_iter().cloned().collect();
        for (index, columns) in fresh {
            self.go_on(index, &columns);
        }
    }

    /// Whether the cell of the time column says when in words that are no clock time: "after the opening".
    fn tells_when(&self, time_cell: Option<usize>, cells: &[&(usize, Vec<usize>)]) -> bool {
        let is_head = |index: usize| {
            let text = self.text(index);
            labels::section(&text).is_some_and(|(_, rest)| rest.is_empty()) || self.heads.is_day(index)
        };
        let Some(index) = time_cell.filter(|index| cells.iter().any(|(own, _)| own == index)) else {
            return false;
        };
        let covers_more = cells.iter().any(|(own, columns)| *own == index && columns.len() > 1);
        // In a grid of days no text of the session above stands beside a cell in the column of times.
        let is_named = !self.days.is_empty() || self.text(index).chars().any(char::is_alphabetic);
        let has_zone = self.heads.get(index).is_some_and(|head| !head.zones.is_empty())
            || Clocks::names_clock(&self.text(index));
        is_named && !covers_more && !has_zone && !cells.iter().any(|(index, _)| is_head(*index))
    }

    /// Whether each cell of a row is one word, as the names of columns are: `From`, `To`.
    fn names_only(&self, cells: &[&(usize, Vec<usize>)]) -> bool {
        let is_word = |text: &str| !text.contains(char::is_whitespace) && !text.chars().any(is_han);
        cells.iter().all(|(index, _)| is_word(&self.text(*index)))
    }

    /// Whether a row names its columns once more, as below the heading of a day.
    fn is_header_again(&self, cells: &[&(usize, Vec<usize>)]) -> bool {
        let is_name = |(index, _): &&(usize, Vec<usize>)| {
            labels::section(&self.text(*index)).is_some_and(|(_, rest)| rest.is_empty())
        };
        cells.len() > 1 && cells.iter().all(is_name)
    }

    /// A row that has a title and no clock time: said to be left out, with what stands for the time.
    pub(super) fn untimed_row(&mut self, cells: &[&(usize, Vec<usize>)]) {
        let texts: Vec<String> =
            cells.iter().map(|(index, _)| self.text(*index).replace('\n', " ")).collect();
        let text = texts.join(" · ");
        let at = cells.first().map_or(0, |(index, _)| *index);
        self.skipped.push((self.place_of(at, &text), SkipReason::NoClock(text)));
    }

    /// 6月4日 全天 | 实地考察: a part of a day, and what then has no clock of its own.
    fn row_of_half_day(&mut self, cells: &[&(usize, Vec<usize>)]) -> bool {
        let mut halves = cells.iter().filter_map(|(index, columns)| {
            let head = self.heads.get(*index)?;
            let is_beside = !columns.contains(&self.time_column);
            (head.half_day.is_some() && head.is_bare() && is_beside).then_some(*index)
        });
        let (Some(at), None) = (halves.next(), halves.next()) else { return false };
        if cells.iter().any(|(index, _)| *index != at && self.heads.is_day(*index)) {
            return false;
        }
        self.report_half_row();
        if let Some(head) = self.heads.get(at) {
            self.turn_to(head);
        }
        for (index, _) in cells {
            let kind = if *index == at { LineKind::HalfDay } else { LineKind::LeftOut };
            self.note(*index, kind, LineRule::HalfDayRow, None);
        }
        let texts: Vec<String> =
            cells.iter().map(|(index, _)| self.text(*index).replace('\n', " ")).collect();
        let text = texts.join(" ");
        self.skipped.push((self.place_of(at, &text), SkipReason::NoClock(text)));
        true
    }

    /// Says that nothing stood beside a time.
    pub(in crate::outline::tables) fn report_lone_time(&mut self) {
        if let Some((place, written)) = self.lone_time.take() {
            self.told.push((place, WarningKind::TimeUnused(written)));
        }
    }

    pub(super) fn place_of(&self, index: usize, text: &str) -> SourceLocation {
        let first = self.grid.cell(index).and_then(|cell| cell.lines().into_iter().next());
        self.document.place(first.map_or(0, |line| line.number), text)
    }

    /// A row of one cell: a day, an item with its own time, a heading over the rows below, or more of
    /// the item above.
    fn single_cell(&mut self, index: usize, columns: &[usize]) {
        let Some(cell) = self.grid.cell(index) else { return };
        let head = self.heads.get(index);
        let lines = cell.lines();
        let text = cell.text();
        let covers_time = columns.contains(&self.time_column);
        if self.day_below(&lines) {
            return;
        }
        if let Some(head) = head {
            if head.half_day.is_some()
                && (head.rest.is_empty() || DayRef::of(head).is_some() || covers_time && head.half_apart)
            {
                self.report_half_row();
                if DayRef::of(head).is_some() {
                    self.days.clear();
                }
                self.turn_to(head);
                self.note(index, LineKind::HalfDay, LineRule::HalfDayRow, None);
                self.half_row = Some((self.place_of(index, &text), text.replace('\n', " ")));
                return;
            }
            if head.is_day() {
                self.report_half_row();
                self.note(index, LineKind::Day, LineRule::DayRow, None);
                if !self.counts_day_above(head) {
                    self.day = DayRef::of(head);
                    self.dated_at = Some(self.items.len());
                }
                self.half = None;
                self.days.clear();
                self.set_track(String::new());
                return;
            }
            if covers_time && self.turns_day(index, head, &text) {
                return;
            }
            if head.is_session() {
                let slot = Slot {
                    times: head.times.clone(),
                    zones: head.zones.clone(),
                    day: DayRef::of(head),
                    is_stacked: false,
                    words: String::new(),
                };
                let number = lines.first().map_or(0, |line| line.number);
                if let Some(mut item) = self.item(&slot, number, &text, 0) {
                    item.name(head, Form::Line);
                    self.half_row = None;
                    self.note(index, LineKind::Session, LineRule::SessionRow, Some(item.key));
                    self.items.push(item);
                }
                return;
            }
        }
        if covers_time && self.names_chair(index, &text) {
            return;
        }
        // An empty time beside it: it goes on with the item above, and is no heading.
        let first = lines.first().map(Paragraph::text).unwrap_or_default();
        let heads_rows = covers_time
            && text.chars().count() <= 160
            && !text.ends_with(['.', '。', '?', '？'])
            && labels::section(&first).is_none()
            && !has_address(&first);
        if heads_rows {
            self.set_track(text.replace('\n', " "));
            self.note(index, LineKind::Track, LineRule::GroupRow, None);
            // Above the first row it is that of the rows below, but for another one below it.
            if self.items.is_empty() {
                self.loose.append(&mut self.heading);
                self.heading = lines;
            }
        } else if let Some((place, half)) = self.half_row.take() {
            self.note(index, LineKind::LeftOut, LineRule::HalfDayRow, None);
            self.skipped.push((place, SkipReason::NoClock(format!("{half} {}", text.replace('\n', " ")))));
        } else {
            self.go_on(index, columns);
        }
    }

    /// "Session 2: Thursday, 27 April" over rows with times: their heading and their day.
    fn turns_day(&mut self, index: usize, head: &Head, text: &str) -> bool {
        let is_counted = head.label.as_ref().is_some_and(|label| label.is_closed && label.number.is_some());
        let [date] = head.dates.as_slice() else { return false };
        let is_heading = is_counted && date.until.is_none() && head.times.is_empty() && !head.is_sentence;
        if is_heading {
            self.report_half_row();
            self.note(index, LineKind::Day, LineRule::DayRow, None);
            self.day = DayRef::of(head);
            self.half = head.half_day.or_else(|| Head::read(&head.rest).and_then(|rest| rest.half_day));
            self.dated_at = Some(self.items.len());
            self.days.clear();
            self.set_track(text.replace('\n', " ").trim_end_matches([':', '：']).to_owned());
        }
        is_heading
    }

    /// The date of the rows below with the hours of that day, and no word: said, and no session.
    pub(super) fn heads_day_with_hours(&mut self, index: usize, head: &Head) -> bool {
        let [time] = head.times.as_slice() else { return false };
        let next = self.grid.index(self.grid.first_row(index) + 1, self.time_column);
        let is_followed = next.is_some_and(|next| self.heads.is_time(next));
        let day = DayRef::of(head).filter(|day| matches!(day, DayRef::Date(date) if date.until.is_none()));
        let Some(end) = time.end.filter(|_| head.is_bare() && is_followed && day.is_some()) else {
            return false;
        };
        let slot = format!("{}–{}", written(time.start), written(end % DAY));
        self.report_half_row();
        self.told.push((self.place_of(index, &slot), WarningKind::HoursOfDay(slot)));
        self.note(index, LineKind::Day, LineRule::DayRow, None);
        (self.day, self.half, self.dated_at) = (day, None, Some(self.items.len()));
        self.days.clear();
        self.set_track(String::new());
        true
    }

    /// Sets the heading of the rows that follow; who chaired those before is nobody to them.
    fn set_track(&mut self, track: String) {
        self.track = track;
        self.track_at = self.items.len();
        self.chairs.clear();
    }

    /// Takes in a row right below a heading that names who chairs its sessions.
    fn names_chair(&mut self, index: usize, text: &str) -> bool {
        let is_below = !self.track.is_empty() && self.track_at == self.items.len();
        let Some((Section::People(part), rest)) = labels::section(text).filter(|_| is_below) else {
            return false;
        };
        if !rest.is_empty() {
            self.chairs.extend(people::behind_label(&part, text, &rest));
            self.note(index, LineKind::Person, LineRule::ChairBelowGroup, None);
        }
        !rest.is_empty()
    }

    /// Whether a row only counts the day whose date stands right above it: "Day 2" below "Monday, 6 May".
    fn counts_day_above(&self, head: &Head) -> bool {
        let is_count = head.dates.is_empty() && matches!(head.named_day, Some(NamedDay::Ordinal(_)));
        let is_dated = matches!(&self.day, Some(DayRef::Date(date)) if date.until.is_none());
        is_count && is_dated && self.dated_at == Some(self.items.len())
    }

    /// The day at the foot of a cell, below the lines of a title page that a drawn frame put into the table.
    fn day_below(&mut self, lines: &[Paragraph]) -> bool {
        let heads_day = |head: &Head| head.is_day() && (head.day_leads || head.is_bare());
        // "Day 2" below the date in the same cell only counts it.
        let day_of = |line: &Paragraph| Head::read(&line.text()).filter(heads_day);
        let is_dated = |line: &Paragraph| day_of(line).is_some_and(|head| !head.dates.is_empty());
        let is_count = |line: &Paragraph| day_of(line).is_some_and(|head| head.dates.is_empty());
        let lines = match lines {
            [dates @ .., count] if is_count(count) && dates.last().is_some_and(is_dated) => dates,
            all if all.len() < 2 => return false,
            all => all,
        };
        let Some((last, above)) = lines.split_last() else { return false };
        let opens = |line: &Paragraph| Head::read(&line.text()).is_some_and(|head| head.is_session());
        let Some(head) = Head::read(&last.text()).filter(heads_day).filter(|_| !above.iter().any(opens))
        else {
            return false;
        };
        self.report_half_row();
        self.day = DayRef::of(&head);
        self.half = head.half_day;
        self.days.clear();
        self.set_track(String::new());
        self.loose.extend(above.iter().filter(|line| line.text().chars().count() > MARK_CHARS).cloned());
        true
    }

    /// Whether a row without a time is a session beside the one above: it has a room or persons of its own.
    fn is_parallel(&self, cells: &[&(usize, Vec<usize>)]) -> bool {
        let role = |columns: &[usize]| columns.iter().find_map(|column| self.roles.get(column));
        let is_own = |(index, columns): &&&(usize, Vec<usize>)| match role(columns) {
            Some(Role::Room | Role::People(_)) => true,
            None => labels::is_place(&self.text(*index)),
            Some(_) => false,
        };
        let title = cells.iter().find(|cell| !is_own(cell)).map(|(index, _)| self.text(*index));
        let is_name = title.is_some_and(|title| {
            labels::section(&title).is_none() && !has_address(&title) && !title.ends_with(['?', '？'])
        });
        self.days.is_empty() && is_name && cells.iter().any(|cell| is_own(&cell))
    }

    /// A cell that goes on with the item above.
    fn go_on(&mut self, index: usize, columns: &[usize]) {
        let Some(cell) = self.grid.cell(index) else { return };
        let lines = cell.lines();
        let role = columns.iter().find_map(|column| self.roles.get(column));
        let kind = match role {
            Some(Role::People(_)) => Some(LineKind::Person),
            Some(Role::Room) => Some(LineKind::Room),
            _ => None,
        };
        if let (Some(item), Some(kind)) = (self.items.last(), kind) {
            self.trace.cell(cell, kind, LineRule::ContinuedRow, Some(item.key));
        }
        match (self.items.last_mut(), role) {
            (Some(item), Some(Role::People(part))) => {
                item.people.extend(people::with_part(part, &cell.text()));
            }
            (Some(item), Some(Role::Room)) if item.room.is_empty() => {
                item.room = cell.text().replace('\n', " ");
            }
            (Some(item), _) => item.body.extend(lines),
            (None, _) => self.loose.extend(lines),
        }
    }

    fn skip_row(&mut self, cells: &[&(usize, Vec<usize>)]) {
        for (index, columns) in cells {
            if columns.contains(&self.time_column) {
                continue;
            }
            if let Some(line) = self.grid.cell(*index).and_then(|cell| cell.lines().into_iter().next()) {
                let text = line.text();
                self.trace.line(&line, LineKind::LeftOut, LineRule::HalfDayRow, None);
                self.skipped.push((self.document.place(line.number, &text), SkipReason::NoClock(text)));
            }
        }
    }
}
