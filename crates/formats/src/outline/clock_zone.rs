//! What a document tells of its zone: what its headings say most often, where it says that the forum meets. What
//! follows from it is decided in `raw`, for all formats.

use super::calendar::NEAR_YEAR;
use super::front::Front;
use super::items::DayRef;
use super::line::Line;
use super::sessions::Outline;
use super::zones::{self, ZoneMention};
use crate::raw::{Warnings, ZoneEvidence, decide_zone};
use crate::{ReadHints, SourceLocation, WarningKind};
use chrono::{NaiveDate, NaiveDateTime};
use rostrum_programme::{Zone, resolve_wall_time};

/// The programme's zone, and what was printed for it.
#[derive(Clone)]
pub(super) struct Zones {
    pub zone: Zone,
    pub printed: Option<String>,
    /// Whether the user confirmed it: then words in the document say nothing against it.
    pub confirmed: bool,
}

pub(super) fn choose_zone(
    outline: &Outline,
    front: &Front,
    hints: &ReadHints,
    warnings: &mut Warnings,
) -> Zones {
    let mut counts: Vec<(Zone, usize, &ZoneMention)> = Vec::new();
    let headings = outline.items.iter().flat_map(|item| &item.zones);
    let mut count =
        |mention| match counts.iter_mut().find(|(zone, _, _): &&mut (Zone, usize, &ZoneMention)| {
            let mention: &ZoneMention = mention;
            *zone == mention.zone
        }) {
            Some((_, count, _)) => *count += 1,
            None => counts.push((mention.zone, 1, mention)),
        };
    // "All times are in CET" is of the whole, whatever sessions say of themselves; the zone beside a day is, where
    // few of them say another.
    let own = outline.items.iter().filter(|item| !item.zones.is_empty()).count();
    let is_minority = own * 2 < outline.items.len();
    // A zone that few sessions name, and nothing else does, may be that of these alone.
    let is_told = !outline.zones.is_empty() || !outline.zones_of_all.is_empty();
    let is_of_few = is_minority && own > 0 && !is_told;
    if !outline.zones_of_all.is_empty() {
        outline.zones_of_all.iter().for_each(&mut count);
    } else if own == 0 || is_minority && !outline.zones.is_empty() {
        outline.zones.iter().for_each(&mut count);
    } else {
        headings.for_each(&mut count);
    }
    let city = front.lines.iter().find_map(|line| zones::find_city(&Line::new(line))).map(|(zone, _)| zone);
    // The one of the place, or the first, of those that stand most often.
    let weight = |(zone, count, _): &&(Zone, usize, &ZoneMention)| (*count, Some(*zone) == city);
    let best = counts.iter().rev().max_by_key(weight).map(|(_, _, mention)| *mention);
    let printed = best.map(|mention| mention.printed.trim().to_owned());
    let same = |zone: Zone| best.is_some_and(|best| has_offset(outline, zone, best.claims));
    let evidence = match (front.zone, best) {
        (Some(zone), _) => ZoneEvidence::Named(zone),
        // `GMT+1` is the offset of many zones: that of the open programme, when it has it.
        (None, Some(best)) if best.is_offset => {
            ZoneEvidence::Offset { zone: best.zone, fits: &same, is_printed: true }
        }
        (None, Some(best)) => ZoneEvidence::Named(best.zone),
        (None, None) => city.map_or(ZoneEvidence::Nothing, ZoneEvidence::Place),
    };
    let zone = decide_zone(&evidence, hints, warnings);
    let confirmed = hints.zone.is_some();
    if is_of_few
        && !confirmed
        && front.zone.is_none()
        && let Some(written) = &printed
    {
        let kind = WarningKind::ZoneReadAs { written: written.clone(), zone };
        warnings.push(SourceLocation::Whole, kind);
    }
    // Each slot on several clocks, and nothing that says which is the forum's.
    let most = counts.iter().map(|(_, count, _)| *count).max().unwrap_or(0);
    let is_tie = counts.iter().filter(|(_, count, _)| *count == most).count() > 1 && city != Some(zone);
    if is_tie
        && !confirmed
        && front.zone.is_none()
        && let Some(item) = outline.items.iter().find(|item| item.is_on_several_clocks())
    {
        let clocks: Vec<&str> = item.zones.iter().map(|clock| clock.printed.trim()).collect();
        let kind = WarningKind::ZoneReadAs { written: clocks.join(" / "), zone };
        warnings.push(item.place.clone(), kind);
    }
    Zones { zone, printed, confirmed }
}

/// Whether a zone has an offset on the first dated item of the document.
pub(super) fn has_offset(outline: &Outline, zone: Zone, claims: Option<i32>) -> bool {
    let day = outline.items.iter().find_map(|item| match &item.day {
        Some(DayRef::Date(date)) => Some(date.from),
        _ => None,
    });
    let date = day.and_then(|day| NaiveDate::from_ymd_opt(day.year.unwrap_or(NEAR_YEAR), day.month, day.day));
    let wall = date.and_then(|date| date.and_hms_opt(12, 0, 0));
    wall.is_some_and(|wall| claims.is_some_and(|minutes| offset_minutes(wall, zone) == minutes))
}

pub(super) fn offset_minutes(wall: NaiveDateTime, zone: Zone) -> i32 {
    let (at, _) = resolve_wall_time(wall, zone);
    zone.offset_secs(at.to_utc()) / 60
}
