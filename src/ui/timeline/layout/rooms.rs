//! Rooms as rows, time to the right: for programmes that no column could hold.

use super::board::{Board, Flow};
use super::hours::{HOUR_SECS, HourMark, marks, points};
use super::index::{SessionSlot, TimelineIndex, grouped};
use super::lanes::{assign_lanes, fraction, strip};
use chrono::{TimeZone, Timelike};
use egui::{Rangef, vec2};
use std::collections::HashMap;

/// How rooms are to be laid out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RoomsSpec {
    /// The width of an hour, in points.
    pub px_per_hour: f32,
    /// The height of a row, in points.
    pub row_height: f32,
    /// A row grows so that each of its tracks is at least this high, in points.
    pub lane_height: f32,
    /// A block is at least this wide where there is room, in points.
    pub least_width: f32,
    /// Between two days, in points: the night is left out.
    pub day_gap: f32,
}

/// The hours of one day on the axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DaySegment {
    /// The instant at its left end, in seconds since 1970 (UTC).
    pub start: i64,
    /// The instant at its right end.
    pub end: i64,
    /// Its edges, in points.
    pub x: Rangef,
}

/// Rooms one below another, along all days.
#[derive(Debug, Clone, PartialEq)]
pub struct Rooms {
    /// The blocks. A strip's `of` is the room.
    pub board: Board,
    /// The days along the axis.
    pub segments: Vec<DaySegment>,
    /// The whole hours.
    pub marks: Vec<HourMark>,
}

impl Rooms {
    /// Where an instant lies; `None` in a night.
    pub fn x_of_instant(&self, at: i64) -> Option<f32> {
        let segment = self.segments.iter().find(|segment| (segment.start..=segment.end).contains(&at))?;
        Some(segment.x.min + segment.position(at))
    }

    /// The day that lies at a place along the axis, or the next one.
    pub fn day_at(&self, x: f32) -> usize {
        let at = self.segments.partition_point(|segment| segment.x.max <= x);
        at.min(self.segments.len().saturating_sub(1))
    }
}

impl DaySegment {
    #[allow(clippy::cast_precision_loss, reason = "a day has 86,400 seconds; f32 is exact to 16 million")]
    fn position(&self, at: i64) -> f32 {
        let length = (self.end - self.start).max(1) as f32;
        self.x.span() * ((at - self.start) as f32 / length)
    }
}

/// Lays out the rooms that any session is left in. Days follow one another without the nights.
pub fn layout_rooms(plan: &TimelineIndex, keep: &dyn Fn(&SessionSlot) -> bool, spec: RoomsSpec) -> Rooms {
    let mut segments: Vec<DaySegment> = Vec::with_capacity(plan.days.len());
    let mut all_marks = Vec::new();
    let mut x = 0.0;
    for day in &plan.days {
        let first = plan.slots.get(day.slots.start).map_or(day.end, |slot| slot.start);
        let (start, end) = whole_hours(plan, first, day.end);
        let width = points(end - start, spec.px_per_hour);
        all_marks.extend(marks(plan.zone, start..end, spec.px_per_hour, x, 64.0));
        segments.push(DaySegment { start, end, x: Rangef::new(x, x + width) });
        x += width + spec.day_gap;
    }
    let width = (x - spec.day_gap).max(0.0);
    let mut by_room: HashMap<usize, Vec<SessionSlot>> = grouped(&plan.slots, keep, |slot| slot.room);
    let mut strips = Vec::new();
    let mut y = 0.0;
    for room in 0..=plan.rooms.len() {
        let Some(slots) = by_room.remove(&room) else { continue };
        let spans: Vec<(i64, i64)> = slots.iter().map(|slot| (slot.start, slot.end)).collect();
        let most = assign_lanes(&spans).iter().map(|track| track.of).max().unwrap_or(1);
        let height = spec.row_height.max(spec.lane_height * fraction(most));
        let along = |slot: &SessionSlot| match segments.get(slot.day) {
            Some(day) => {
                Rangef::new(day.x.min + day.position(slot.start), day.x.min + day.position(slot.end))
            }
            None => Rangef::new(0.0, 0.0),
        };
        strips.push(strip(room, Flow::Right, Rangef::new(y, y + height), &slots, spec.least_width, along));
        y += height;
    }
    Rooms { board: Board { flow: Flow::Right, strips, size: vec2(width, y) }, segments, marks: all_marks }
}

/// Widens a span to whole hours of the forum's clock.
fn whole_hours(plan: &TimelineIndex, start: i64, end: i64) -> (i64, i64) {
    let into_hour = |at: i64| {
        let time = plan.zone.0.timestamp_opt(at, 0).single().map(|at| at.time());
        time.map_or(0, |time| i64::from(time.minute() * 60 + time.second()))
    };
    let start = start - into_hour(start);
    let rest = into_hour(end);
    let end = if rest == 0 { end } else { end - rest + HOUR_SECS };
    (start, end.max(start + HOUR_SECS))
}

/// How many sessions are on in each of `count` equal parts of the axis.
pub fn concurrent_sessions_along_axis(
    plan: &TimelineIndex,
    rooms: &Rooms,
    keep: &dyn Fn(&SessionSlot) -> bool,
    count: usize,
) -> Vec<u32> {
    let width = rooms.board.size.x.max(1.0);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped between 0 and the count of parts"
    )]
    let part = |x: f32| ((x / width * fraction(count)).max(0.0) as usize).min(count.saturating_sub(1));
    let mut turns = vec![0_i32; count + 1];
    for slot in plan.slots.iter().filter(|slot| keep(slot)) {
        let Some(day) = rooms.segments.get(slot.day) else { continue };
        let (start, end) = (day.x.min + day.position(slot.start), day.x.min + day.position(slot.end));
        // A session that ends where a part begins is not on in it.
        let (first, last) = (part(start), part((end - 0.01).max(start)));
        if let Some(turn) = turns.get_mut(first) {
            *turn += 1;
        }
        if let Some(turn) = turns.get_mut(last + 1) {
            *turn -= 1;
        }
    }
    let mut on = 0_i32;
    turns
        .into_iter()
        .take(count)
        .map(|turn| {
            on += turn;
            u32::try_from(on).unwrap_or_default()
        })
        .collect()
}
