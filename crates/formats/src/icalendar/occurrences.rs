//! From events to sessions: the latest version of each, its occurrences, and what replaces them.

use super::item::{Base, Extent, Item};
use super::length::extent_of;
use super::read::Reading;
use super::recur;
use super::values::written_value;
use crate::{ReadError, SkipReason, WarningKind, bounds};
use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarPeriod, ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, Datelike, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use rostrum_programme::Zone;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What an EXDATE takes out: an instant, or a whole day.
#[derive(PartialEq, Eq, Hash)]
enum Excluded {
    At(DateTime<Utc>),
    On(chrono::NaiveDate),
}

fn is_recurring(component: &ICalendarComponent) -> bool {
    component.has_property(&ICalendarProperty::Rrule) || component.has_property(&ICalendarProperty::Rdate)
}

/// What replaces single occurrences of an event, by the instant of each.
type Overrides<'a> = BTreeMap<DateTime<Utc>, Item<'a>>;

/// The occurrences of an event.
struct Occurrences {
    /// The wall times, sorted.
    walls: Vec<NaiveDateTime>,
    /// The lengths of those that have their own.
    extents: HashMap<NaiveDateTime, Extent>,
}

/// Whether an event that recurs is the whole of it, in one of its versions.
fn is_version(item: &Item<'_>) -> bool {
    item.recurrence.is_none() && !item.uid.is_empty() && is_recurring(item.component)
}

impl Reading {
    /// Events by UID: the latest version of each, its occurrences, and what overrides them.
    ///
    /// # Errors
    /// [`ReadErrorKind::Cancelled`](crate::ReadErrorKind::Cancelled).
    pub(super) fn sessions(&mut self, items: Vec<Item<'_>>, zone: Option<Zone>) -> Result<(), ReadError> {
        let mut latest: HashMap<String, i64> = HashMap::new();
        for item in items.iter().filter(|item| item.recurrence.is_none() && !item.uid.is_empty()) {
            let sequence = latest.entry(item.uid.clone()).or_insert(item.sequence);
            *sequence = (*sequence).max(item.sequence);
        }
        // Of versions of one number of an event that recurs, the one that was made last is the latest.
        let mut made: HashMap<(String, NaiveDateTime), Option<NaiveDateTime>> = HashMap::new();
        for item in items.iter().filter(|item| is_version(item)) {
            if latest.get(&item.uid) == Some(&item.sequence) {
                let stamp = made.entry((item.uid.clone(), item.start.wall)).or_default();
                *stamp = (*stamp).max(item.stamp);
            }
        }
        let is_older = |item: &Item<'_>| {
            latest.get(&item.uid).is_some_and(|latest| item.sequence < *latest)
                || is_version(item)
                    && made
                        .get(&(item.uid.clone(), item.start.wall))
                        .is_some_and(|made| item.stamp.is_some() && item.stamp < *made)
        };
        let mut masters = Vec::new();
        let mut overrides: HashMap<String, Overrides<'_>> = HashMap::new();
        for item in items {
            match &item.recurrence {
                None if is_older(&item) => self.warnings.skip(item.place, SkipReason::Superseded),
                None => masters.push(item),
                Some(when) => {
                    // Without a zone of its own, a recurrence id stands in the start's.
                    let base =
                        if matches!(when.base, Base::Floating) { &item.start.base } else { &when.base };
                    let key = self.zones.instant(when.wall, base);
                    let of_uid = overrides.entry(item.uid.clone()).or_default();
                    if of_uid.get(&key).is_none_or(|before| before.sequence <= item.sequence) {
                        of_uid.insert(key, item);
                    }
                }
            }
        }
        for master in &masters {
            self.cancel.check()?;
            if self.raw.events.len() > bounds::MAX_SESSIONS {
                return Ok(());
            }
            let mut own = if is_recurring(master.component) { overrides.remove(&master.uid) } else { None };
            self.master(master, own.as_mut(), zone);
            for item in own.into_iter().flat_map(BTreeMap::into_values) {
                self.event(&item, item.start.wall, true, None);
            }
        }
        // Overrides of an event that is not in the file, or that recurs no longer, stand for themselves.
        let mut rest: Vec<_> = overrides.into_values().flat_map(BTreeMap::into_values).collect();
        rest.sort_by(|a, b| (a.start.wall, &a.uid).cmp(&(b.start.wall, &b.uid)));
        for item in rest {
            self.event(&item, item.start.wall, true, None);
        }
        Ok(())
    }

    fn master(&mut self, master: &Item<'_>, mut overrides: Option<&mut Overrides<'_>>, zone: Option<Zone>) {
        if !is_recurring(master.component) {
            return self.event(master, master.start.wall, false, None);
        }
        let excluded = self.excluded(master);
        let Occurrences { mut walls, extents } = self.occurrences(master, zone);
        walls.dedup();
        // What a change "this and future" moved: the item to take, and by how much it is shifted.
        let mut from_here: Option<(usize, TimeDelta)> = None;
        let mut changed: Vec<Item<'_>> = Vec::new();
        for wall in walls {
            let at = self.zones.instant(wall, &master.start.base);
            let replaced =
                overrides.as_mut().and_then(|overrides| self.replacement(overrides, master, at, wall));
            let is_out =
                excluded.contains(&Excluded::At(at)) || excluded.contains(&Excluded::On(wall.date()));
            if let Some(item) = replaced {
                // A date that a later version takes out is gone, whatever stood for it before.
                if is_out && item.sequence < master.sequence {
                    self.warnings.skip(item.place, SkipReason::Superseded);
                    continue;
                }
                self.event(&item, item.start.wall, true, None);
                if item.to_future {
                    from_here = Some((changed.len(), item.start.wall - wall));
                    changed.push(item);
                }
                continue;
            }
            if is_out {
                continue;
            }
            match from_here.and_then(|(index, shift)| Some((changed.get(index)?, shift))) {
                Some((item, shift)) => {
                    let moved = wall.checked_add_signed(shift).unwrap_or(wall);
                    self.event(item, moved, true, None);
                }
                None => self.event(master, wall, true, extents.get(&wall)),
            }
        }
    }

    /// Takes out what replaces an occurrence: by its instant, or by its day where no time is given.
    fn replacement<'a>(
        &self,
        overrides: &mut Overrides<'a>,
        master: &Item<'_>,
        at: DateTime<Utc>,
        wall: NaiveDateTime,
    ) -> Option<Item<'a>> {
        overrides.remove(&at).or_else(|| {
            let midnight = wall.date().and_time(NaiveTime::MIN);
            let key = self.zones.instant(midnight, &master.start.base);
            let of_day = overrides.get(&key)?;
            let names_the_day = of_day.recurrence.as_ref().is_some_and(|when| when.is_date);
            if names_the_day { overrides.remove(&key) } else { None }
        })
    }

    fn excluded(&mut self, master: &Item<'_>) -> HashSet<Excluded> {
        let mut excluded = HashSet::new();
        for entry in master.component.properties(&ICalendarProperty::Exdate) {
            for value in entry.values.iter().take(bounds::OCCURRENCES) {
                let Some(when) = value.as_partial_date_time().and_then(|value| self.zones.when(entry, value))
                else {
                    self.warnings.push(master.place.clone(), WarningKind::TimeUnused(written_value(value)));
                    continue;
                };
                let base = if matches!(when.base, Base::Floating) { &master.start.base } else { &when.base };
                excluded.insert(if when.is_date || master.start.is_date {
                    Excluded::On(when.wall.date())
                } else {
                    Excluded::At(self.zones.instant(when.wall, base))
                });
            }
        }
        excluded
    }

    /// The start, what RDATEs name, and what the rules give.
    fn occurrences(&mut self, master: &Item<'_>, zone: Option<Zone>) -> Occurrences {
        let start = master.start.wall;
        let mut walls = vec![start];
        let mut extents = HashMap::new();
        self.recurring += 1;
        for entry in master.component.properties(&ICalendarProperty::Rdate) {
            for value in entry.values.iter().take(bounds::OCCURRENCES) {
                match self.named_date(master, entry, value) {
                    Some((wall, own)) => {
                        walls.push(wall);
                        extents.extend(own.map(|own| (wall, own)));
                    }
                    None => {
                        let reason = SkipReason::BadStart(written_value(value));
                        self.warnings.skip(master.place.clone(), reason);
                    }
                }
            }
        }
        for entry in master.component.properties(&ICalendarProperty::Rrule).take(5) {
            let Some(ICalendarValue::RecurrenceRule(rule)) = entry.values.first() else {
                self.warnings.push(master.place.clone(), WarningKind::RecurrenceCut(walls.len()));
                continue;
            };
            let follows = !recur::costs_too_much(rule)
                && self.recurring <= bounds::RECURRING_EVENTS
                && self.fruitless < bounds::FRUITLESS_RULES;
            let end = start.with_year(start.year() + bounds::RECURRENCE_YEARS);
            let end = end.or_else(|| start.checked_add_signed(TimeDelta::days(365))).unwrap_or(start);
            if !follows {
                self.warnings.push(master.place.clone(), WarningKind::RecurrenceCut(walls.len()));
                continue;
            }
            // UNTIL is in UTC; it is compared by wall time, like everything else here.
            let base = match (&master.start.base, zone) {
                (Base::Floating, Some(zone)) => Base::Known(zone),
                (base, _) => base.clone(),
            };
            let until = recur::until_wall(rule, |utc| self.zones.wall_at(utc, &base));
            let is_open = until.is_none_or(|until| until > end);
            let found = recur::expand(rule, start, until.unwrap_or(end).min(end), bounds::OCCURRENCES + 1);
            self.fruitless += usize::from(found.is_empty());
            let ends_by_count =
                rule.count.is_some_and(|count| usize::try_from(count).is_ok_and(|n| n <= found.len()));
            if found.len() > bounds::OCCURRENCES || (is_open && !ends_by_count) {
                let kept = found.len().clamp(1, bounds::OCCURRENCES);
                self.warnings.push(master.place.clone(), WarningKind::RecurrenceCut(kept));
            }
            walls.extend(found.into_iter().take(bounds::OCCURRENCES));
        }
        walls.sort_unstable();
        Occurrences { walls, extents }
    }

    /// The wall time of a date of an RDATE, with its length where it is a period; `None` where it cannot be read.
    fn named_date(
        &mut self,
        master: &Item<'_>,
        entry: &ICalendarEntry,
        value: &ICalendarValue,
    ) -> Option<(NaiveDateTime, Option<Extent>)> {
        let (date, own) = match value {
            ICalendarValue::Period(ICalendarPeriod::Range { start, end }) => {
                (start, Some(Extent::To(self.zones.when(entry, end)?)))
            }
            ICalendarValue::Period(ICalendarPeriod::Duration { start, duration }) => {
                (start, Some(extent_of(duration)))
            }
            other => (other.as_partial_date_time()?, None),
        };
        let when = self.zones.when(entry, date)?;
        let wall = match when.base {
            // A day alone has the hour of the event.
            Base::Floating if when.is_date => when.wall.date().and_time(master.start.wall.time()),
            Base::Floating => when.wall,
            _ => {
                let utc = self.zones.instant(when.wall, &when.base).naive_utc();
                self.zones.wall_at(utc, &master.start.base)
            }
        };
        Some((wall, own))
    }
}
