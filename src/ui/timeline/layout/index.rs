//! A programme as geometry sees it: its days, and its sessions as slots in time and room.

use chrono::{NaiveDate, TimeZone};
use rostrum_programme::{Programme, Zone};
use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;

/// More sessions than this are a large programme.
const LARGE_SESSIONS: usize = 60;
/// More sessions at once than this are a large programme.
const LARGE_PARALLEL: usize = 4;
/// More days than this are a large programme.
const LARGE_DAYS: usize = 7;

/// A session as geometry sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionSlot {
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
    pub slots: Vec<SessionSlot>,
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
        let mut slots: Vec<(SessionSlot, NaiveDate)> = Vec::with_capacity(programme.sessions.len());
        for (index, session) in programme.sessions.iter().enumerate() {
            let span = programme.span(session);
            let start = span.start.timestamp();
            let slot = SessionSlot {
                session: index,
                day: 0,
                room: session.room.as_ref().map_or(usize::MAX, |room| rooms.number(room)),
                track: session.track.as_ref().map(|track| tracks.number(track)),
                start,
                end: span.end.timestamp().max(start),
            };
            slots.push((slot, span.start_date()));
        }
        fit_whole_days(programme, &mut slots);
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
        let slots: Vec<SessionSlot> = slots.into_iter().map(|(slot, _)| slot).collect();
        let peak = peak_of(&slots);
        Self { zone: programme.zone, days, slots, rooms: rooms.list, tracks: tracks.list, peak }
    }

    /// Whether it is too large for one column a day.
    pub fn is_large(&self) -> bool {
        self.slots.len() > LARGE_SESSIONS || self.peak > LARGE_PARALLEL || self.days.len() > LARGE_DAYS
    }

    /// The slots of a day.
    pub fn slots_of_day(&self, day: usize) -> &[SessionSlot] {
        self.days.get(day).and_then(|day| self.slots.get(day.slots.clone())).unwrap_or_default()
    }

    /// The day that an instant falls on by the forum's calendar, if it is one of the forum's.
    pub fn day_at(&self, instant: i64) -> Option<usize> {
        let date = self.zone.0.timestamp_opt(instant, 0).single()?.date_naive();
        self.days.iter().position(|day| day.date == date)
    }

    /// The slot of a session.
    pub fn session_slot(&self, session: usize) -> Option<&SessionSlot> {
        self.slots.iter().find(|slot| slot.session == session)
    }
}

/// Seconds of a day on a clock that is not changed.
const DAY: i64 = 24 * 3600;

/// Gives what takes whole days, or ends days later, the hours of its first day: to scale it would make an axis of as many
/// hours, on which nothing else can be read. When it ends is said in words.
fn fit_whole_days(programme: &Programme, slots: &mut [(SessionSlot, NaiveDate)]) {
    let is_whole = |slot: &SessionSlot| {
        let session = programme.sessions.get(slot.session);
        session.is_some_and(|session| programme.span(session).whole_days().is_some())
    };
    let is_long = |slot: &SessionSlot| slot.end - slot.start > DAY;
    let mut hours: HashMap<NaiveDate, (i64, i64)> = HashMap::new();
    for (slot, date) in slots.iter().filter(|(slot, _)| !is_long(slot) && !is_whole(slot)) {
        let of_day = hours.entry(*date).or_insert((slot.start, slot.end));
        *of_day = (of_day.0.min(slot.start), of_day.1.max(slot.end));
    }
    for (slot, date) in slots.iter_mut() {
        let is_whole = is_whole(slot);
        if !is_whole && !is_long(slot) {
            continue;
        }
        match hours.get(date) {
            Some((from, to)) if is_whole => (slot.start, slot.end) = (*from, *to),
            Some((_, to)) => slot.end = (*to).max(slot.start + 3600),
            // Nothing else is on that day: working hours, so that it does not begin at midnight.
            None if is_whole => (slot.start, slot.end) = (slot.start + 9 * 3600, slot.start + 17 * 3600),
            None => slot.end = slot.start + 8 * 3600,
        }
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

pub(super) fn peak_of(slots: &[SessionSlot]) -> usize {
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

/// The slots that a filter leaves, grouped by day or room.
pub(super) fn grouped<K: Eq + Hash>(
    slots: &[SessionSlot],
    keep: &dyn Fn(&SessionSlot) -> bool,
    key: impl Fn(&SessionSlot) -> K,
) -> HashMap<K, Vec<SessionSlot>> {
    let mut groups: HashMap<K, Vec<SessionSlot>> = HashMap::new();
    for slot in slots.iter().filter(|slot| keep(slot)) {
        groups.entry(key(slot)).or_default().push(*slot);
    }
    groups
}
