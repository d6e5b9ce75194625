//! How long a session lasts: what is stated, what is ambiguous, what cannot be.

use super::{Length, RawSession, Warnings};
use crate::{WarningKind, bounds};
use chrono::{DateTime, TimeDelta};
use chrono_tz::Tz;
use rostrum_programme::Zone;
use std::collections::{BTreeSet, HashMap};

/// The length of a session that states none, in seconds.
pub(crate) const DEFAULT_LENGTH_SECS: i64 = 30 * 60;

/// What is needed to tell a day from an hour: when the room is next taken.
pub(super) struct Lengths {
    /// Starts in each room, in seconds since 1970; empty when no item needs its neighbours.
    rooms: HashMap<String, BTreeSet<i64>>,
}

impl Lengths {
    pub(super) fn new(events: &[RawSession], zone: Zone) -> Self {
        let mut rooms: HashMap<String, BTreeSet<i64>> = HashMap::new();
        if events.iter().any(|event| matches!(event.length, Length::Ambiguous { .. })) {
            for event in events {
                let start = event.start.in_zone(zone).timestamp();
                rooms.entry(event.room.trim().to_owned()).or_default().insert(start);
            }
        }
        Self { rooms }
    }

    pub(super) fn end(
        &self,
        event: &RawSession,
        start: DateTime<Tz>,
        zone: Zone,
        warnings: &mut Warnings,
    ) -> DateTime<Tz> {
        let mut assume = |written: &str, taken_secs: i64| {
            let kind = WarningKind::LengthAssumed { written: written.to_owned(), taken_secs };
            warnings.push(event.place.clone(), kind);
            taken_secs
        };
        let secs = match &event.length {
            Length::Secs(secs) => *secs,
            Length::Until(end) => end.in_zone(zone).signed_duration_since(start).num_seconds(),
            Length::Unknown(written) => assume(written, DEFAULT_LENGTH_SECS),
            Length::Ambiguous { written, as_days_secs, as_hours_secs } => {
                let fits = self.fits(event, start, *as_days_secs);
                assume(written, if fits { *as_days_secs } else { *as_hours_secs })
            }
        };
        let secs = match secs {
            0..=bounds::LENGTH_SECS => secs,
            ..0 => assume(&format!("{secs} s"), 0),
            _ => assume(&format!("{secs} s"), bounds::LENGTH_SECS),
        };
        // Years are bounded, so the sum exists.
        start.checked_add_signed(TimeDelta::seconds(secs)).unwrap_or(start)
    }

    /// Whether so long a session runs into the next one of its room, or over half a day.
    fn fits(&self, event: &RawSession, start: DateTime<Tz>, secs: i64) -> bool {
        let start = start.timestamp();
        let next = self.rooms.get(event.room.trim()).and_then(|starts| starts.range(start + 1..).next());
        secs <= 12 * 3_600 && next.is_none_or(|next| start + secs <= *next)
    }
}
