//! How long an event lasts: what is written is read once, for all its occurrences.

use super::item::{Base, Extent, Item, When};
use super::read::Reading;
use super::values::written;
use crate::raw::{DEFAULT_LENGTH_SECS, Length};
use crate::{SourceLocation, WarningKind};
use calcard::icalendar::{ICalendarComponent, ICalendarDuration, ICalendarProperty, ICalendarValue};
use chrono::{NaiveDateTime, TimeDelta};

impl Reading {
    /// DTEND, else DURATION, else a day for a date, else no time at all (RFC 5545, section 3.6.1). What cannot be
    /// read is told, and the length guessed.
    pub(super) fn extent(
        &mut self,
        component: &ICalendarComponent,
        start: &When,
        place: &SourceLocation,
    ) -> Extent {
        let end = component.property(&ICalendarProperty::Dtend);
        if let Some(end) = end.and_then(|entry| self.value(entry)) {
            return Extent::To(end);
        }
        let duration = component.property(&ICalendarProperty::Duration);
        let read = duration.and_then(|entry| match entry.values.first() {
            Some(ICalendarValue::Duration(duration)) => Some(extent_of(duration)),
            _ => None,
        });
        let unread = end.or(duration.filter(|_| read.is_none())).map(written);
        let extent = match read {
            Some(extent) => extent,
            None if start.is_date => Extent::For { days: 1, secs: 0 },
            None => Extent::For { days: 0, secs: if unread.is_some() { DEFAULT_LENGTH_SECS } else { 0 } },
        };
        if let Some(written) = unread {
            let taken_secs = match &extent {
                Extent::For { days, secs } => days * 86_400 + secs,
                Extent::To(_) => 0,
            };
            self.warnings.push(place.clone(), WarningKind::LengthAssumed { written, taken_secs });
        }
        extent
    }

    /// The length of the occurrence at a wall time, which may be a period with its own.
    pub(super) fn length(&mut self, item: &Item<'_>, wall: NaiveDateTime, own: Option<&Extent>) -> Length {
        match own.unwrap_or(&item.extent) {
            Extent::To(end) if own.is_some() => {
                let base = if matches!(end.base, Base::Floating) { &item.start.base } else { &end.base };
                Length::Until(self.zones.moment(end.wall, base))
            }
            Extent::To(end) => {
                // By wall time where both stand in the same zone, so that a night with a clock change keeps its end.
                let shift = wall - item.start.wall;
                let end_wall = end.wall.checked_add_signed(shift).unwrap_or(end.wall);
                Length::Until(self.zones.moment(end_wall, &end.base))
            }
            // Days are days of the calendar, hours are hours (RFC 5545, section 3.3.6).
            Extent::For { days, secs } => {
                let end = TimeDelta::try_days(*days).and_then(|days| wall.checked_add_signed(days));
                match end.filter(|_| *days > 0 && *secs == 0) {
                    Some(end) => Length::Until(self.zones.moment(end, &item.start.base)),
                    None => Length::Secs(days * 86_400 + secs),
                }
            }
        }
    }
}

/// What a DURATION says.
pub(super) fn extent_of(duration: &ICalendarDuration) -> Extent {
    let days = i64::from(duration.weeks) * 7 + i64::from(duration.days);
    let secs =
        i64::from(duration.hours) * 3_600 + i64::from(duration.minutes) * 60 + i64::from(duration.seconds);
    let sign = if duration.neg { -1 } else { 1 };
    Extent::For { days: sign * days, secs: sign * secs }
}
