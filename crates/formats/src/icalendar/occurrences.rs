//! From events to sessions: the latest version of each, its occurrences, and what replaces them.

use super::item::{Base, Item};
use super::read::Reading;
use super::recur;
use crate::{ReadError, SkipReason, WarningKind, bounds};
use calcard::icalendar::{ICalendarComponent, ICalendarPeriod, ICalendarProperty, ICalendarValue};
use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Utc};
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
        let mut masters = Vec::new();
        let mut overrides: HashMap<String, BTreeMap<DateTime<Utc>, Item<'_>>> = HashMap::new();
        for item in items {
            match &item.recurrence {
                None if latest.get(&item.uid).is_some_and(|latest| item.sequence < *latest) => {
                    self.warnings.skip(item.place, SkipReason::Superseded);
                }
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
                self.event(&item, item.start.wall, true);
            }
        }
        // Overrides of an event that is not in the file, or that recurs no longer, stand for themselves.
        let mut rest: Vec<_> = overrides.into_values().flat_map(BTreeMap::into_values).collect();
        rest.sort_by(|a, b| (a.start.wall, &a.uid).cmp(&(b.start.wall, &b.uid)));
        for item in rest {
            self.event(&item, item.start.wall, true);
        }
        Ok(())
    }

    fn master(
        &mut self,
        master: &Item<'_>,
        mut overrides: Option<&mut BTreeMap<DateTime<Utc>, Item<'_>>>,
        zone: Option<Zone>,
    ) {
        if !is_recurring(master.component) {
            return self.event(master, master.start.wall, false);
        }
        let excluded = self.excluded(master);
        let mut walls = self.occurrences(master, zone);
        walls.dedup();
        // What a change "this and future" moved: the item to take, and by how much it is shifted.
        let mut from_here: Option<(usize, TimeDelta)> = None;
        let mut changed: Vec<Item<'_>> = Vec::new();
        for wall in walls {
            let at = self.zones.instant(wall, &master.start.base);
            if excluded.contains(&Excluded::At(at)) || excluded.contains(&Excluded::On(wall.date())) {
                continue;
            }
            if let Some(item) = overrides.as_mut().and_then(|overrides| overrides.remove(&at)) {
                self.event(&item, item.start.wall, true);
                if item.to_future {
                    from_here = Some((changed.len(), item.start.wall - wall));
                    changed.push(item);
                }
                continue;
            }
            match from_here.and_then(|(index, shift)| Some((changed.get(index)?, shift))) {
                Some((item, shift)) => {
                    let moved = wall.checked_add_signed(shift).unwrap_or(wall);
                    self.event(item, moved, true);
                }
                None => self.event(master, wall, true),
            }
        }
    }

    fn excluded(&mut self, master: &Item<'_>) -> HashSet<Excluded> {
        let mut excluded = HashSet::new();
        for entry in master.component.properties(&ICalendarProperty::Exdate) {
            for value in entry.values.iter().take(bounds::OCCURRENCES) {
                let Some(when) = value.as_partial_date_time().and_then(|value| self.zones.when(entry, value))
                else {
                    continue;
                };
                let base = if matches!(when.base, Base::Floating) { &master.start.base } else { &when.base };
                let is_day = when.is_date && !master.start.is_date;
                excluded.insert(if is_day {
                    Excluded::On(when.wall.date())
                } else {
                    Excluded::At(self.zones.instant(when.wall, base))
                });
            }
        }
        excluded
    }

    /// The wall times of all occurrences, sorted: the start, RDATEs and what the rules give.
    fn occurrences(&mut self, master: &Item<'_>, zone: Option<Zone>) -> Vec<NaiveDateTime> {
        let start = master.start.wall;
        let mut walls = vec![start];
        self.recurring += 1;
        for entry in master.component.properties(&ICalendarProperty::Rdate) {
            for value in entry.values.iter().take(bounds::OCCURRENCES) {
                let date = match value {
                    ICalendarValue::Period(
                        ICalendarPeriod::Range { start, .. } | ICalendarPeriod::Duration { start, .. },
                    ) => Some(start),
                    other => other.as_partial_date_time(),
                };
                let Some(when) = date.and_then(|date| self.zones.when(entry, date)) else { continue };
                let wall = match when.base {
                    Base::Floating => when.wall,
                    _ => {
                        let utc = self.zones.instant(when.wall, &when.base).naive_utc();
                        self.zones.wall_at(utc, &master.start.base)
                    }
                };
                walls.push(wall);
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
        walls
    }
}
