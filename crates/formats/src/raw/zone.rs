//! The zone of a programme: what the user confirmed, what the file names, what its offsets allow.

use super::offset::of_offset;
use super::shown_zone::ShownZone;
use super::{RawProgramme, Warnings};
use crate::{ReadHints, SourceLocation, WarningKind};
use chrono::{DateTime, FixedOffset, Offset};
use rostrum_programme::{Moment, Zone};
use std::collections::HashMap;

/// Finds a zone by its IANA name or by a name that Windows or an older system gives it.
pub(crate) fn zone_named(name: &str) -> Option<Zone> {
    let name = name.trim();
    if name.is_empty() {
        return None;
    }
    Zone::named(name).or_else(|| match ShownZone::parse(name) {
        Some(shown) => shown.zone(),
        None => match name.parse::<calcard::common::timezone::Tz>() {
            Ok(calcard::common::timezone::Tz::Tz(zone)) => Some(Zone(zone)),
            _ => None,
        },
    })
}

/// What a file of whatever format tells of its zone.
pub(crate) enum ZoneEvidence<'a> {
    /// It names one.
    Named(Zone),
    /// It has an offset, which many zones share: one that has it, and whether another has it, too. Printed for
    /// people it is a statement; among the times of a calendar it is only what follows from them.
    Offset {
        zone: Zone,
        fits: &'a dyn Fn(Zone) -> bool,
        is_printed: bool,
    },
    /// It names the place of the meeting, and no zone.
    Place(Zone),
    Nothing,
}

/// The zone of a programme: what the user confirmed, what the file names, the zone of the open programme where
/// nothing speaks against it. Says so when the file does not state it.
pub(crate) fn decide(evidence: &ZoneEvidence<'_>, hints: &ReadHints, warnings: &mut Warnings) -> Zone {
    if let Some(confirmed) = hints.zone {
        return confirmed;
    }
    let (zone, is_stated) = match evidence {
        ZoneEvidence::Named(zone) => (*zone, true),
        ZoneEvidence::Offset { zone, fits, is_printed } => {
            (hints.fallback_zone.filter(|zone| fits(*zone)).unwrap_or(*zone), *is_printed)
        }
        ZoneEvidence::Place(zone) => (*zone, false),
        ZoneEvidence::Nothing => (hints.fallback_zone.unwrap_or(Zone::UTC), false),
    };
    if !is_stated {
        warnings.push(SourceLocation::Whole, WarningKind::ZoneAssumed(zone));
    }
    zone
}

/// Chooses the zone of a structured file.
pub(super) fn choose(raw: &RawProgramme, hints: &ReadHints, warnings: &mut Warnings) -> Zone {
    let named = raw.zone.or_else(|| zone_named(&raw.zone_name));
    if named.is_none() && !raw.zone_name.trim().is_empty() {
        warnings.push(SourceLocation::Whole, WarningKind::UnknownZone(raw.zone_name.trim().to_owned()));
    }
    // The fallback stands for the file's own offsets only where it has them.
    let fits = |zone| offsets(raw).all(|at| has_offset(zone, at));
    let evidence = match (named, most_used(raw)) {
        (Some(zone), _) => ZoneEvidence::Named(zone),
        // Dates in UTC say nothing of the place.
        (None, None | Some(0)) => ZoneEvidence::Nothing,
        (None, Some(secs)) => {
            let zone = of_offset(secs).unwrap_or(Zone::UTC);
            ZoneEvidence::Offset { zone, fits: &fits, is_printed: false }
        }
    };
    decide(&evidence, hints, warnings)
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
