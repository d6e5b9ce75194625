//! Days as columns, time downwards.

use super::board::{Board, Flow};
use super::hours::{HOUR_SECS, HourMark, clock_secs, instant_of, marks, points};
use super::index::{SessionSlot, TimelineIndex, grouped, peak_of};
use super::lanes::{fraction, strip};
use egui::{Rangef, vec2};

/// How columns are to be laid out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DayColumnsSpec {
    /// The width that there is, in points.
    pub width: f32,
    /// The height of an hour, in points.
    pub px_per_hour: f32,
    /// A column is at least this wide, in points.
    pub least_width: f32,
    /// And this much wider for each session more at once, in points.
    pub least_lane_width: f32,
    /// A block is at least this high where there is room, in points.
    pub least_height: f32,
    /// Between two columns, in points.
    pub gap: f32,
    /// Left and right of all columns, in points.
    pub margin: f32,
}

/// Days side by side over one range of hours.
#[derive(Debug, Clone, PartialEq)]
pub struct DayColumns {
    /// The blocks.
    pub board: Board,
    /// The whole hours of each day.
    pub marks: Vec<Vec<HourMark>>,
    /// The instant at the top of each column.
    pub tops: Vec<i64>,
    /// The seconds that a column covers.
    pub covers_secs: i64,
    /// The height of an hour, in points.
    pub px_per_hour: f32,
}

impl DayColumns {
    /// Where an instant lies on a day's column, in points from the top; `None` outside of it.
    pub fn y_of_instant(&self, day: usize, at: i64) -> Option<f32> {
        let secs = at - self.tops.get(day)?;
        (0..=self.covers_secs).contains(&secs).then(|| points(secs, self.px_per_hour))
    }

    /// Whether a day's clock shows other hours than another day's at the same height.
    pub fn hours_differ(&self, day: usize, other: usize) -> bool {
        let times = |day: usize| {
            let marks = self.marks.get(day).map_or(&[][..], Vec::as_slice);
            marks.iter().map(|mark| (mark.time, mark.position.to_bits()))
        };
        !times(day).eq(times(other))
    }
}

impl TimelineIndex {
    /// The hours that all days share, with a quarter of an hour to spare at either end: the clock's
    /// seconds since midnight at the top, and the seconds down to the bottom.
    pub fn common_hours(&self) -> (i64, i64) {
        let quarter = HOUR_SECS / 4;
        let firsts = self.days.iter().filter_map(|day| self.slots.get(day.slots.start));
        let first = firsts.map(|slot| clock_secs(self.zone, slot.start)).min().unwrap_or_default();
        let top = ((first - quarter).div_euclid(quarter) * quarter).max(0);
        let longest = self.days.iter().map(|day| day.end - instant_of(self.zone, day.date, top)).max();
        let covers = (longest.unwrap_or_default() + quarter).div_euclid(quarter) * quarter;
        (top, covers.max(HOUR_SECS))
    }
}

/// Lays out the days. All columns begin at the same hour of the clock; from there a block's height is
/// its length in time, whatever the clock does meanwhile.
pub fn layout_day_columns(
    plan: &TimelineIndex,
    keep: &dyn Fn(&SessionSlot) -> bool,
    spec: DayColumnsSpec,
) -> DayColumns {
    let (top_secs, covers_secs) = plan.common_hours();
    let count = fraction(plan.days.len().max(1));
    let wanted: Vec<f32> = plan
        .days
        .iter()
        .map(|day| {
            let of_day = plan.slots.get(day.slots.clone()).unwrap_or_default();
            spec.least_width + spec.least_lane_width * fraction(peak_of(of_day).max(1) - 1)
        })
        .collect();
    let room = spec.width - 2.0 * spec.margin - spec.gap * (count - 1.0);
    let least: f32 = wanted.iter().sum();
    let spare = ((room - least) / count).max(0.0);
    // Where every day has room enough, all are alike.
    let even = room / count;
    let all_fit = wanted.iter().all(|width| *width <= even);
    let mut by_day = grouped(&plan.slots, keep, |slot| slot.day);
    let (mut strips, mut day_marks, mut tops) = (Vec::new(), Vec::new(), Vec::new());
    let mut left = spec.margin;
    for (index, (day, wanted)) in plan.days.iter().zip(&wanted).enumerate() {
        let top = instant_of(plan.zone, day.date, top_secs);
        let width = if all_fit { even } else { wanted + spare };
        let along = |slot: &SessionSlot| {
            Rangef::new(points(slot.start - top, spec.px_per_hour), points(slot.end - top, spec.px_per_hour))
        };
        let slots = by_day.remove(&index).unwrap_or_default();
        let across = Rangef::new(left, left + width);
        strips.push(strip(index, Flow::Down, across, &slots, spec.least_height, along));
        day_marks.push(marks(plan.zone, top..top + covers_secs, spec.px_per_hour, 0.0, 30.0));
        tops.push(top);
        left += width + spec.gap;
    }
    let size = vec2((left - spec.gap + spec.margin).max(0.0), points(covers_secs, spec.px_per_hour));
    DayColumns {
        board: Board { flow: Flow::Down, strips, size },
        marks: day_marks,
        tops,
        covers_secs,
        px_per_hour: spec.px_per_hour,
    }
}
