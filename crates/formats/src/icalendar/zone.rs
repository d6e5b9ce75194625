//! TZID to instants: IANA names, names that Windows and other systems use, and zones that exist
//! only as a VTIMEZONE of the file.

use super::item::{Base, Item, When};
use super::recur;
use super::values::{property_text, text_of};
use crate::raw::{ShownZone, of_offset, zone_named};
use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use rostrum_programme::{Moment, Zone, resolve_wall_time};
use std::collections::HashMap;

/// The most zones of its own that a file can describe.
const OWN_ZONES: usize = 50;
/// The most changes of the clock that one such zone can have.
const ONSETS: usize = 2_000;

/// The most years over which such a zone is compared with those that are known.
const YEARS_COMPARED: i32 = 10;
/// Zones that are tried before all others: of many that share a clock, the one that people know.
const WELL_KNOWN: &[Tz] = &[
    Tz::Europe__Zurich,
    Tz::Europe__London,
    Tz::Europe__Helsinki,
    Tz::America__New_York,
    Tz::America__Chicago,
    Tz::America__Denver,
    Tz::America__Los_Angeles,
    Tz::America__Halifax,
    Tz::America__Santiago,
    Tz::Australia__Sydney,
    Tz::Australia__Adelaide,
    Tz::Pacific__Auckland,
];

/// A zone as a VTIMEZONE describes it: each change, in order, with the offsets before and after it.
struct OwnZone {
    name: String,
    onsets: Vec<(NaiveDateTime, FixedOffset, FixedOffset)>,
}

impl OwnZone {
    fn offset_at(&self, wall: NaiveDateTime) -> Option<FixedOffset> {
        let next = self.onsets.partition_point(|(onset, _, _)| *onset <= wall);
        let before = next.checked_sub(1).and_then(|last| self.onsets.get(last)).map(|(_, _, to)| *to);
        before.or_else(|| self.onsets.first().map(|(_, from, _)| *from))
    }

    /// The offset at an instant, in seconds east of UTC.
    fn offset_secs(&self, utc: NaiveDateTime) -> Option<i32> {
        let is_past = |(onset, from, _): &(NaiveDateTime, FixedOffset, FixedOffset)| {
            shifted(*onset, -from.local_minus_utc()) <= utc
        };
        let next = self.onsets.partition_point(is_past);
        let before = next.checked_sub(1).and_then(|last| self.onsets.get(last)).map(|(_, _, to)| *to);
        let offset = before.or_else(|| self.onsets.first().map(|(_, from, _)| *from))?;
        Some(offset.local_minus_utc())
    }

    /// The zone that people know whose clock is this one in these years, both included: `first` where
    /// it agrees, else one of the well-known ones, else any.
    fn known(&self, years: (i32, i32), first: Option<Zone>) -> Option<Zone> {
        let (from, to) = (years.0, years.1.min(years.0 + YEARS_COMPARED - 1));
        let new_year = |year: i32| NaiveDate::from_ymd_opt(year, 1, 1)?.and_hms_opt(12, 0, 0);
        let (start, end) = (new_year(from)?, new_year(to + 1)?);
        // Each change to the second, and every week between, where another zone may have changes of its own.
        let mut instants: Vec<NaiveDateTime> = Vec::new();
        for (onset, before, _) in &self.onsets {
            let at = shifted(*onset, -before.local_minus_utc());
            if start <= at && at < end {
                instants.extend([shifted(at, -1), at]);
            }
        }
        instants.truncate(ONSETS);
        let weeks = std::iter::successors(Some(start), |at| at.checked_add_signed(TimeDelta::days(7)));
        instants.extend(weeks.take_while(|at| *at < end));
        let own: Vec<(DateTime<Utc>, i32)> =
            instants.into_iter().filter_map(|at| Some((at.and_utc(), self.offset_secs(at)?))).collect();
        let agrees = |zone: &Zone| own.iter().all(|(at, secs)| zone.offset_secs(*at) == *secs);
        if let Some(zone) = first.filter(agrees) {
            return Some(zone);
        }
        // A clock that never changes says no more than its offset.
        if let Some(((_, secs), rest)) = own.split_first()
            && rest.iter().all(|(_, other)| other == secs)
        {
            return of_offset(*secs);
        }
        WELL_KNOWN.iter().chain(TZ_VARIANTS.iter()).map(|zone| Zone(*zone)).find(agrees)
    }
}

/// The zones of one file.
#[derive(Default)]
pub(super) struct Zones {
    own: Vec<OwnZone>,
    names: HashMap<String, Base>,
    /// Names that nothing explains, in the order they are met.
    pub unknown: Vec<String>,
    /// Names that tell no more than an offset, with the zone that has it all year.
    pub by_offset: Vec<(String, Zone)>,
}

impl Zones {
    /// Learns the VTIMEZONEs of a calendar.
    pub(super) fn learn(&mut self, calendar: &ICalendar) {
        for component in calendar.timezones() {
            let name = component.property(&ICalendarProperty::Tzid).and_then(text_of);
            let Some(name) = name.map(|name| name.trim().to_owned()) else { continue };
            if self.names.contains_key(&name) {
                continue;
            }
            let by_name = zone_named(&name).or_else(|| zone_at_end(&name));
            let by_name = by_name.or_else(|| match component.timezone() {
                // Of a name that Windows shows, the parser takes the offset alone.
                _ if ShownZone::parse(&name).is_some() => {
                    property_text(component, "X-LIC-LOCATION").and_then(|place| zone_named(&place))
                }
                Some((_, calcard::common::timezone::Tz::Tz(zone))) => Some(Zone(zone)),
                _ => None,
            });
            let base = match by_name {
                Some(zone) => Base::Known(zone),
                None if self.own.len() < OWN_ZONES => match own_onsets(calendar, component) {
                    Some(onsets) => {
                        self.own.push(OwnZone { name: name.clone(), onsets });
                        Base::Own(self.own.len() - 1)
                    }
                    None => continue,
                },
                None => continue,
            };
            self.names.insert(name, base);
        }
    }

    /// Puts zones that people know in the place of those that the file describes, where their clocks
    /// agree in the years of what stands in them: a wall time then means the same all year round.
    /// Gives each description that was understood so, with the zone.
    pub(super) fn settle(&mut self, items: &mut [Item<'_>], first: Option<Zone>) -> Vec<(String, Zone)> {
        let mut years: HashMap<usize, (i32, i32)> = HashMap::new();
        for item in items.iter() {
            if let Base::Own(index) = item.start.base {
                let year = item.start.wall.year();
                let known = years.entry(index).or_insert((year, year));
                *known = (known.0.min(year), known.1.max(year));
            }
        }
        let mut settled = Vec::new();
        for (index, own) in self.own.iter().enumerate() {
            let found = years.get(&index).and_then(|years| own.known(*years, first));
            let Some(zone) = found else { continue };
            self.names.insert(own.name.clone(), Base::Known(zone));
            settled.push((index, own.name.clone(), zone));
        }
        let of_index = |index| settled.iter().find(|(known, _, _)| *known == index).map(|(_, _, zone)| *zone);
        for item in items {
            for base in [Some(&mut item.start.base), item.recurrence.as_mut().map(|when| &mut when.base)] {
                if let Some(base) = base
                    && let Base::Own(index) = *base
                    && let Some(zone) = of_index(index)
                {
                    *base = Base::Known(zone);
                }
            }
        }
        settled.into_iter().map(|(_, name, zone)| (name, zone)).collect()
    }

    fn named(&mut self, name: &str) -> Base {
        let name = name.trim();
        if let Some(base) = self.names.get(name) {
            return base.clone();
        }
        let known = zone_named(name).or_else(|| zone_at_end(name)).or_else(|| {
            let zone = ShownZone::parse(name)?.of_offset()?;
            self.by_offset.push((name.to_owned(), zone));
            Some(zone)
        });
        let base = known.map_or(Base::Floating, Base::Known);
        if matches!(base, Base::Floating) {
            self.unknown.push(name.to_owned());
        }
        self.names.insert(name.to_owned(), base.clone());
        base
    }

    /// Reads a value with the TZID of its property.
    pub(super) fn when(&mut self, entry: &ICalendarEntry, value: &PartialDateTime) -> Option<When> {
        let read = value.to_date_time()?;
        let is_date = value.hour.is_none();
        let base = match (read.offset, entry.tz_id()) {
            (Some(offset), _) => Base::Offset(offset),
            // A date has no zone, whatever the property says.
            (None, Some(name)) if !is_date => self.named(name),
            (None, _) => Base::Floating,
        };
        Some(When { wall: read.date_time, base, is_date })
    }

    /// A wall time in what it stands in; floating times stay walls.
    pub(super) fn moment(&self, wall: NaiveDateTime, base: &Base) -> Moment {
        match base {
            Base::Offset(offset) => Moment::Fixed(DateTime::from_naive_utc_and_offset(
                shifted(wall, -offset.local_minus_utc()),
                *offset,
            )),
            Base::Known(zone) => Moment::Fixed(resolve_wall_time(wall, *zone).0.fixed_offset()),
            Base::Own(index) => match self.own.get(*index).and_then(|zone| zone.offset_at(wall)) {
                Some(offset) => self.moment(wall, &Base::Offset(offset)),
                None => Moment::Wall(wall),
            },
            Base::Floating => Moment::Wall(wall),
        }
    }

    /// The wall time that an instant has in a base; UTC's where the base is floating.
    pub(super) fn wall_at(&self, utc: NaiveDateTime, base: &Base) -> NaiveDateTime {
        match base {
            Base::Offset(offset) => shifted(utc, offset.local_minus_utc()),
            Base::Known(zone) => shifted(utc, zone.offset_secs(utc.and_utc())),
            Base::Own(index) => {
                let offset = self.own.get(*index).and_then(|zone| zone.offset_secs(utc));
                shifted(utc, offset.unwrap_or(0))
            }
            Base::Floating => utc,
        }
    }

    /// An instant to compare by; floating times count as UTC among themselves.
    pub(super) fn instant(&self, wall: NaiveDateTime, base: &Base) -> DateTime<Utc> {
        match self.moment(wall, base) {
            Moment::Fixed(at) => at.with_timezone(&Utc),
            Moment::Wall(wall) => wall.and_utc(),
        }
    }
}

/// The zone that a name ends with: `/freeassociation.sourceforge.net/Europe/Zurich`.
fn zone_at_end(name: &str) -> Option<Zone> {
    name.match_indices('/').take(8).find_map(|(at, _)| {
        let end = name.get(at + 1..)?;
        zone_named(end).filter(|_| end.contains('/'))
    })
}

fn shifted(wall: NaiveDateTime, secs: i32) -> NaiveDateTime {
    wall.checked_add_signed(TimeDelta::seconds(i64::from(secs))).unwrap_or(wall)
}

/// The changes of the clock that a VTIMEZONE describes, in order.
fn own_onsets(
    calendar: &ICalendar,
    component: &ICalendarComponent,
) -> Option<Vec<(NaiveDateTime, FixedOffset, FixedOffset)>> {
    let mut onsets = Vec::new();
    for id in component.component_ids.iter().take(20) {
        let Some(observance) = calendar.component_by_id(*id) else { continue };
        if !matches!(
            observance.component_type,
            ICalendarComponentType::Standard | ICalendarComponentType::Daylight
        ) {
            continue;
        }
        let offset = |name| {
            let value = observance.property(name)?.values.first()?.as_partial_date_time()?;
            let secs = i32::from(value.tz_hour?) * 3_600 + i32::from(value.tz_minute.unwrap_or(0)) * 60;
            FixedOffset::east_opt(if value.tz_minus { -secs } else { secs })
        };
        let (Some(from), Some(to)) =
            (offset(&ICalendarProperty::Tzoffsetfrom), offset(&ICalendarProperty::Tzoffsetto))
        else {
            continue;
        };
        let start = observance
            .property(&ICalendarProperty::Dtstart)
            .and_then(|entry| entry.values.first()?.as_partial_date_time()?.to_date_time())
            .map(|read| read.date_time)
            .or_else(|| NaiveDate::from_ymd_opt(1900, 1, 1)?.and_hms_opt(0, 0, 0))?;
        onsets.push((start, from, to));
        for entry in observance.properties(&ICalendarProperty::Rdate) {
            let dates = entry.values.iter().filter_map(|value| value.as_partial_date_time()?.to_date_time());
            onsets.extend(dates.take(ONSETS).map(|read| (read.date_time, from, to)));
        }
        let rule =
            observance.property(&ICalendarProperty::Rrule).and_then(|entry| match entry.values.first() {
                Some(ICalendarValue::RecurrenceRule(rule)) => Some(rule.as_ref()),
                _ => None,
            });
        if let Some(rule) = rule.filter(|rule| !recur::costs_too_much(rule)) {
            let end = NaiveDate::from_ymd_opt(2201, 1, 1)?.and_hms_opt(0, 0, 0)?;
            let until =
                recur::until_wall(rule, |utc| shifted(utc, from.local_minus_utc())).unwrap_or(end).min(end);
            let walls = recur::expand(rule, start, until, ONSETS);
            onsets.extend(walls.into_iter().map(|wall| (wall, from, to)));
        }
    }
    onsets.sort_by_key(|(onset, _, _)| *onset);
    onsets.truncate(20 * ONSETS);
    (!onsets.is_empty()).then_some(onsets)
}
