//! The time of a row as it is carried from row to row.

use crate::outline::items::DayRef;
use crate::outline::times::TimeMention;
use crate::outline::zones::ZoneMention;

/// A time with the zones and the day that stand beside it.
#[derive(Clone)]
pub(super) struct Slot {
    pub(super) times: Vec<TimeMention>,
    pub(super) zones: Vec<ZoneMention>,
    pub(super) day: Option<DayRef>,
    /// Whether the times stand below each other, each on a line of its own.
    pub(super) is_stacked: bool,
    /// Words behind the time: "or later if need be".
    pub(super) words: String,
}
