//! An event of a calendar with what identifies it, and its times as they are written.

use crate::SourceLocation;
use calcard::icalendar::{ICalendar, ICalendarComponent};
use chrono::{FixedOffset, NaiveDateTime};
use rostrum_programme::Zone;

/// What a wall time stands in.
#[derive(Debug, Clone)]
pub(super) enum Base {
    /// UTC or an offset.
    Offset(FixedOffset),
    /// A zone that is known.
    Known(Zone),
    /// A zone that the file describes: an index into [`Zones`](super::zone::Zones).
    Own(usize),
    /// No zone: the forum's.
    Floating,
}

/// A date with or without a time, and what it stands in.
#[derive(Debug, Clone)]
pub(super) struct When {
    pub wall: NaiveDateTime,
    pub base: Base,
    pub is_date: bool,
}

/// How long an event or a period lasts.
#[derive(Debug, Clone)]
pub(super) enum Extent {
    /// Until then.
    To(When),
    /// So many days of the calendar, and so many seconds, both of one sign.
    For { days: i64, secs: i64 },
}

/// A VEVENT with what identifies it.
pub(super) struct Item<'a> {
    pub component: &'a ICalendarComponent,
    pub calendar: &'a ICalendar,
    pub place: SourceLocation,
    pub uid: String,
    pub sequence: i64,
    /// When this version was made, as it is written: DTSTAMP, or LAST-MODIFIED where it is later.
    pub stamp: Option<NaiveDateTime>,
    pub start: When,
    pub extent: Extent,
    pub recurrence: Option<When>,
    pub to_future: bool,
    pub cancelled: bool,
}
