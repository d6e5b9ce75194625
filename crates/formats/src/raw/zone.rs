//! The zone of a programme: what the user confirmed, what the file names, what its offsets allow.

use super::{RawProgramme, Warnings};
use crate::{ReadHints, SourceLocation, WarningKind};
use chrono::{DateTime, FixedOffset, Offset};
use rostrum_programme::{Moment, Zone};
use std::collections::HashMap;

/// Zones for offsets that are no whole hours, in minutes east of UTC. `Etc/GMT±n` has none of them.
const BROKEN_HOURS: &[(i32, &str)] = &[
    (-570, "Pacific/Marquesas"),
    (-210, "America/St_Johns"),
    (210, "Asia/Tehran"),
    (270, "Asia/Kabul"),
    (330, "Asia/Kolkata"),
    (345, "Asia/Kathmandu"),
    (390, "Asia/Yangon"),
    (525, "Australia/Eucla"),
    (570, "Australia/Darwin"),
    (630, "Australia/Lord_Howe"),
    (765, "Pacific/Chatham"),
];

/// Finds a zone by its IANA name or by a name that Windows or an older system gives it.
pub(crate) fn zone_named(name: &str) -> Option<Zone> {
    let name = name.trim();
    if name.is_empty() {
        return None;
    }
    Zone::named(name).or_else(|| match name.parse::<calcard::common::timezone::Tz>() {
        Ok(calcard::common::timezone::Tz::Tz(zone)) => Some(Zone(zone)),
        _ => None,
    })
}

/// Chooses the zone, and says so when nothing in the file names it.
pub(super) fn choose(raw: &RawProgramme, hints: &ReadHints, warnings: &mut Warnings) -> Zone {
    let named = raw.zone.or_else(|| zone_named(&raw.zone_name));
    if named.is_none() && !raw.zone_name.trim().is_empty() {
        warnings.push(SourceLocation::Whole, WarningKind::UnknownZone(raw.zone_name.trim().to_owned()));
    }
    if let Some(zone) = hints.zone.or(named) {
        return zone;
    }
    let zone = match (hints.fallback_zone, most_used(raw)) {
        // Dates in UTC say nothing of the place.
        (Some(fallback), None | Some(0)) => fallback,
        // The fallback stands for the file's own offsets only where it has them.
        (Some(fallback), Some(_)) if offsets(raw).all(|at| has_offset(fallback, at)) => fallback,
        (_, found) => of_offset(found.unwrap_or(0)).unwrap_or(Zone::UTC),
    };
    warnings.push(SourceLocation::Whole, WarningKind::ZoneAssumed(zone));
    zone
}

/// Every instant that the file writes with an offset: starts of items, else of its days.
fn offsets(raw: &RawProgramme) -> impl Iterator<Item = DateTime<FixedOffset>> {
    let starts = raw.events.iter().map(|event| event.start);
    let has_any = raw.events.iter().any(|event| matches!(event.start, Moment::Fixed(_)));
    let days = raw.days.iter().copied().filter(move |_| !has_any);
    starts.chain(days).filter_map(|moment| match moment {
        Moment::Fixed(at) => Some(at),
        Moment::Wall(_) => None,
    })
}

fn has_offset(zone: Zone, at: DateTime<FixedOffset>) -> bool {
    zone.offset_secs(at.to_utc()) == at.offset().fix().local_minus_utc()
}

/// The offset that most of them have, in seconds east of UTC.
fn most_used(raw: &RawProgramme) -> Option<i32> {
    let mut counts: HashMap<i32, usize> = HashMap::new();
    for at in offsets(raw) {
        *counts.entry(at.offset().fix().local_minus_utc()).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(secs, count)| (*count, -secs)).map(|(secs, _)| secs)
}

/// A zone that has this offset, in seconds east of UTC, all year where there is one.
pub(crate) fn of_offset(secs: i32) -> Option<Zone> {
    let name = match (secs / 3_600, secs % 3_600) {
        (0, 0) => "UTC".to_owned(),
        // The sign in these names is the other way round (POSIX).
        (hours, 0) => format!("Etc/GMT{:+}", -hours),
        _ => BROKEN_HOURS.iter().find(|(minutes, _)| *minutes == secs / 60)?.1.to_owned(),
    };
    Zone::named(&name)
}
