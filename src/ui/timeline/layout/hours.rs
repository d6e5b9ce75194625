//! Hours along an axis: lengths of time in points, and where the whole hours of the forum's clock lie.

use chrono::{NaiveDate, NaiveTime, TimeZone, Timelike};
use rostrum_programme::{Zone, resolve_wall_time};
use std::ops::Range;

/// Seconds in an hour.
pub const HOUR_SECS: i64 = 3600;

/// A whole hour on the clock of the forum.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HourMark {
    /// The instant, in seconds since 1970 (UTC).
    pub at: i64,
    /// What the forum's clock shows.
    pub time: NaiveTime,
    /// Where it lies along time, in points.
    pub position: f32,
}

/// The whole hours between two instants, at least `apart` points from one another. On a day when the
/// clock is changed an hour is left out or comes twice, as it does on the clock.
pub(super) fn marks(
    zone: Zone,
    span: Range<i64>,
    px_per_hour: f32,
    offset: f32,
    apart: f32,
) -> Vec<HourMark> {
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
            whole.then(|| HourMark { at, time, position: offset + points(at - span.start, px_per_hour) })
        })
        .collect()
}

/// How many points a length of time takes.
#[allow(clippy::cast_precision_loss, reason = "a day has 86,400 seconds; f32 is exact to 16 million")]
pub(super) fn points(secs: i64, px_per_hour: f32) -> f32 {
    secs as f32 * px_per_hour / HOUR_SECS as f32
}

/// Seconds on the forum's clock since midnight.
pub(super) fn clock_secs(zone: Zone, at: i64) -> i64 {
    zone.0.timestamp_opt(at, 0).single().map_or(0, |at| i64::from(at.time().num_seconds_from_midnight()))
}

/// The instant at which a day's clock shows a time.
pub(super) fn instant_of(zone: Zone, date: NaiveDate, secs: i64) -> i64 {
    let midnight = date.and_time(NaiveTime::MIN);
    let wall = midnight.checked_add_signed(chrono::TimeDelta::seconds(secs)).unwrap_or(midnight);
    resolve_wall_time(wall, zone).0.timestamp()
}
