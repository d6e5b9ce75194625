//! Pure geometry of the timeline: spans and a view (zoom, size, filters) become rectangles.
//!
//! Owns the order of sessions, the tracks of parallel ones, and which blocks a viewport can see.
//! Refuses windows, colours and words: it is tested without any of them.

mod columns;
mod rooms;
mod tracks;

pub use columns::{Columns, ColumnsSpec, layout_columns};
pub use rooms::{Rooms, RoomsSpec, Segment, density, layout_rooms};
pub use tracks::{Track, tracks};

use chrono::{NaiveDate, NaiveTime, TimeZone, Timelike};
use egui::{Rangef, Rect, Vec2};
use rostrum_programme::{Programme, Zone, resolve_wall};
use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;

/// Seconds in an hour.
pub const HOUR_SECS: i64 = 3600;
/// More sessions than this are a large programme.
const LARGE_SESSIONS: usize = 60;
/// More sessions at once than this are a large programme.
const LARGE_PARALLEL: usize = 4;
/// More days than this are a large programme.
const LARGE_DAYS: usize = 7;

/// A session as geometry sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// Its position in the programme's list of sessions.
    pub session: usize,
    /// Its day, by the forum's date of its start.
    pub day: usize,
    /// Its room; the number after the last stands for "no room".
    pub room: usize,
    /// Its track, where it has one.
    pub track: Option<usize>,
    /// When it begins, in seconds since 1970 (UTC).
    pub start: i64,
    /// When it ends; never before the start.
    pub end: i64,
}

/// One day of the forum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineDay {
    /// The date in the forum's zone.
    pub date: NaiveDate,
    /// Its slots.
    pub slots: Range<usize>,
    /// When its last session ends.
    pub end: i64,
}

/// A programme as geometry sees it. Made once for each programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineIndex {
    /// The forum's zone.
    pub zone: Zone,
    /// Its days; those without sessions are left out.
    pub days: Vec<TimelineDay>,
    /// Its sessions, by start, then end, then order in the file.
    pub slots: Vec<Slot>,
    /// Its rooms, in the order in which the file names them.
    pub rooms: Vec<String>,
    /// Its tracks, in the same order.
    pub tracks: Vec<String>,
    /// The most sessions at once.
    pub peak: usize,
}

impl TimelineIndex {
    /// Reads a programme.
    pub fn of(programme: &Programme) -> Self {
        let (mut rooms, mut tracks) = (Names::default(), Names::default());
        let mut slots: Vec<(Slot, NaiveDate)> = Vec::with_capacity(programme.sessions.len());
        for (index, session) in programme.sessions.iter().enumerate() {
            let span = programme.span(session);
            let start = span.start.timestamp();
            let slot = Slot {
                session: index,
                day: 0,
                room: session.room.as_ref().map_or(usize::MAX, |room| rooms.number(room)),
                track: session.track.as_ref().map(|track| tracks.number(track)),
                start,
                end: span.end.timestamp().max(start),
            };
            slots.push((slot, span.date()));
        }
        slots.sort_by_key(|(slot, _)| (slot.start, slot.end));
        let mut days: Vec<TimelineDay> = Vec::new();
        for (index, (slot, date)) in slots.iter_mut().enumerate() {
            slot.room = slot.room.min(rooms.list.len());
            match days.last_mut() {
                Some(day) if day.date == *date => {
                    day.slots.end = index + 1;
                    day.end = day.end.max(slot.end);
                }
                _ => days.push(TimelineDay { date: *date, slots: index..index + 1, end: slot.end }),
            }
            slot.day = days.len() - 1;
        }
        let slots: Vec<Slot> = slots.into_iter().map(|(slot, _)| slot).collect();
        let peak = peak_of(&slots);
        Self { zone: programme.zone, days, slots, rooms: rooms.list, tracks: tracks.list, peak }
    }

    /// Whether it is too large for one column a day.
    pub fn is_large(&self) -> bool {
        self.slots.len() > LARGE_SESSIONS || self.peak > LARGE_PARALLEL || self.days.len() > LARGE_DAYS
    }

    /// The slots of a day.
    pub fn of_day(&self, day: usize) -> &[Slot] {
        self.days.get(day).and_then(|day| self.slots.get(day.slots.clone())).unwrap_or_default()
    }

    /// The day that an instant falls on by the forum's calendar, if it is one of the forum's.
    pub fn day_at(&self, instant: i64) -> Option<usize> {
        let date = self.zone.0.timestamp_opt(instant, 0).single()?.date_naive();
        self.days.iter().position(|day| day.date == date)
    }

    /// The slot of a session.
    pub fn slot_of(&self, session: usize) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.session == session)
    }
}

/// Numbers names in the order in which they come.
#[derive(Default)]
struct Names {
    list: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Names {
    fn number(&mut self, name: &str) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        self.list.push(name.to_owned());
        self.numbers.insert(name.to_owned(), self.list.len() - 1);
        self.list.len() - 1
    }
}

fn peak_of(slots: &[Slot]) -> usize {
    let mut turns: Vec<(i64, i8)> =
        slots.iter().flat_map(|slot| [(slot.start, 1), (slot.end.max(slot.start + 1), -1)]).collect();
    turns.sort_unstable();
    let (mut on, mut peak) = (0_i64, 0_i64);
    for (_, turn) in turns {
        on += i64::from(turn);
        peak = peak.max(on);
    }
    usize::try_from(peak).unwrap_or_default()
}

/// The direction that time runs in on a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Downwards: days are columns.
    Down,
    /// To the right: rooms are rows.
    Right,
}

impl Flow {
    /// The edges of a rectangle along time.
    fn along(self, rect: Rect) -> Rangef {
        match self {
            Self::Down => rect.y_range(),
            Self::Right => rect.x_range(),
        }
    }

    /// The edges of a rectangle across time.
    fn across(self, rect: Rect) -> Rangef {
        match self {
            Self::Down => rect.x_range(),
            Self::Right => rect.y_range(),
        }
    }

    /// A rectangle from its edges along and across time.
    fn rect(self, along: Rangef, across: Rangef) -> Rect {
        match self {
            Self::Down => Rect::from_x_y_ranges(across, along),
            Self::Right => Rect::from_x_y_ranges(along, across),
        }
    }
}

/// A session on the board.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Block {
    /// Its position in the programme's list of sessions.
    pub session: usize,
    /// Where it lies, in points from the board's top left corner.
    pub rect: Rect,
    /// How many tracks lie side by side where it is; 1 when nothing is parallel.
    pub tracks: usize,
}

/// A day's column or a room's row.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// The day or the room.
    pub of: usize,
    /// Its edges across time.
    pub across: Rangef,
    /// Its blocks, by start.
    pub blocks: Vec<Block>,
    longest: f32,
}

/// Strips of blocks, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    /// Where time runs to.
    pub flow: Flow,
    /// Columns from left to right, or rows from top to bottom.
    pub strips: Vec<Strip>,
    /// The whole board's size, in points.
    pub size: Vec2,
}

/// A step on the board with an arrow key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
}

impl Board {
    /// The blocks that a viewport sees, found by binary search in each strip that it touches.
    pub fn visible(&self, viewport: Rect) -> impl Iterator<Item = &Block> {
        let (along, across) = (self.flow.along(viewport), self.flow.across(viewport));
        let first = self.strips.partition_point(|strip| strip.across.max <= across.min);
        let strips = self.strips.get(first..).unwrap_or_default();
        strips.iter().take_while(move |strip| strip.across.min < across.max).flat_map(move |strip| {
            let from = along.min - strip.longest;
            let first = strip.blocks.partition_point(|block| self.flow.along(block.rect).min < from);
            let end = strip.blocks.partition_point(|block| self.flow.along(block.rect).min < along.max);
            strip.blocks.get(first..end).unwrap_or_default().iter().filter(move |block| {
                self.flow.along(block.rect).max > along.min && block.rect.intersects(viewport)
            })
        })
    }

    /// All blocks, strip by strip.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.strips.iter().flat_map(|strip| &strip.blocks)
    }

    /// The block of a session.
    pub fn block_of(&self, session: usize) -> Option<&Block> {
        self.blocks().find(|block| block.session == session)
    }

    /// The session that an arrow key leads to: along time through the strip, across time to the
    /// nearest block of the next strip that has any.
    pub fn step(&self, from: usize, step: Step) -> Option<usize> {
        let (strip_at, block_at, block) = self.strips.iter().enumerate().find_map(|(strip_at, strip)| {
            let found = strip.blocks.iter().enumerate().find(|(_, block)| block.session == from);
            found.map(|(block_at, block)| (strip_at, block_at, *block))
        })?;
        let forwards = matches!(step, Step::Down | Step::Right);
        let along_time = matches!(step, Step::Up | Step::Down) == (self.flow == Flow::Down);
        if along_time {
            let next = if forwards { block_at.checked_add(1) } else { block_at.checked_sub(1) };
            let blocks = &self.strips.get(strip_at)?.blocks;
            return next.and_then(|at| blocks.get(at)).map(|block| block.session);
        }
        let middle = self.flow.along(block.rect).center();
        let nearest = |strip: &Strip| {
            let distance = |block: &Block| (self.flow.along(block.rect).center() - middle).abs();
            strip.blocks.iter().min_by(|a, b| distance(a).total_cmp(&distance(b))).map(|block| block.session)
        };
        if forwards {
            self.strips.iter().skip(strip_at + 1).find_map(nearest)
        } else {
            self.strips.iter().take(strip_at).rev().find_map(nearest)
        }
    }
}

/// A whole hour on the clock of the forum.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// The instant, in seconds since 1970 (UTC).
    pub at: i64,
    /// What the forum's clock shows.
    pub time: NaiveTime,
    /// Where it lies along time, in points.
    pub position: f32,
}

/// The whole hours between two instants, at least `apart` points from one another. On a day when the
/// clock is changed an hour is left out or comes twice, as it does on the clock.
fn marks(zone: Zone, span: Range<i64>, px_per_hour: f32, offset: f32, apart: f32) -> Vec<Mark> {
    let every = [1, 2, 3, 4, 6, 12].into_iter().find(|hours| px_per_hour * f32::from(*hours) >= apart);
    let every = u32::from(every.unwrap_or(24_u8));
    // Every zone in use today differs from UTC by whole quarters of an hour.
    let quarter = HOUR_SECS / 4;
    let first = span.start.div_euclid(quarter) * quarter;
    (0..)
        .map(|step| first + step * quarter)
        .skip_while(|at| *at < span.start)
        .take_while(|at| *at <= span.end)
        .filter_map(|at| {
            let time = zone.0.timestamp_opt(at, 0).single()?.time();
            let whole = time.minute() == 0 && time.hour().is_multiple_of(every);
            whole.then(|| Mark { at, time, position: offset + points(at - span.start, px_per_hour) })
        })
        .collect()
}

/// How many points a length of time takes.
#[allow(clippy::cast_precision_loss, reason = "a day has 86,400 seconds; f32 is exact to 16 million")]
fn points(secs: i64, px_per_hour: f32) -> f32 {
    secs as f32 * px_per_hour / HOUR_SECS as f32
}

/// Seconds on the forum's clock since midnight.
fn clock_secs(zone: Zone, at: i64) -> i64 {
    zone.0.timestamp_opt(at, 0).single().map_or(0, |at| i64::from(at.time().num_seconds_from_midnight()))
}

/// The instant at which a day's clock shows a time.
fn instant_of(zone: Zone, date: NaiveDate, secs: i64) -> i64 {
    let midnight = date.and_time(NaiveTime::MIN);
    let wall = midnight.checked_add_signed(chrono::TimeDelta::seconds(secs)).unwrap_or(midnight);
    resolve_wall(wall, zone).0.timestamp()
}

#[allow(clippy::cast_precision_loss, reason = "a handful of tracks")]
fn fraction(count: usize) -> f32 {
    count as f32
}

/// The slots that a filter leaves, grouped by day or room.
fn grouped<K: Eq + Hash>(
    slots: &[Slot],
    keep: &dyn Fn(&Slot) -> bool,
    key: impl Fn(&Slot) -> K,
) -> HashMap<K, Vec<Slot>> {
    let mut groups: HashMap<K, Vec<Slot>> = HashMap::new();
    for slot in slots.iter().filter(|slot| keep(slot)) {
        groups.entry(key(slot)).or_default().push(*slot);
    }
    groups
}
