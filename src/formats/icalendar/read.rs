//! iCalendar in: each VEVENT, or each occurrence of it, is a session.

use super::recur;
use super::unfold::unfold;
use super::zone::{Base, When, Zones, text_of};
use crate::formats::draft::{Draft, DraftEvent, DraftPerson, Length, Warnings, assemble, filled, zone_named};
use crate::formats::guard::run_guarded;
use crate::formats::{
    FormatId, Place, ReadError, ReadErrorKind, ReadHints, ReadResult, SkipReason, WarningKind, bounds,
    encoding,
};
use crate::programme::{LangTag, Moment, SessionStatus, Zone};
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameterName,
    ICalendarPeriod, ICalendarProperty, ICalendarValue,
};
use calcard::{Entry, Parser};
use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Utc};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Words that speakers are named after in the first lines of a description.
const SPEAKER_WORDS: &[&str] = &[
    "speaker",
    "speakers",
    "presenter",
    "presenters",
    "orateur",
    "orateurs",
    "ponente",
    "ponentes",
    "发言人",
    "演讲人",
    "主讲人",
];

/// Reads a calendar.
///
/// # Errors
/// A file that is too large or no text, or one without a single usable event.
pub fn read_icalendar(bytes: &[u8], hints: &ReadHints) -> ReadResult {
    bounds::check_size(bytes, bounds::FILE_BYTES)?;
    let found = encoding::find_encoding(bytes);
    // UTF-16 has line ends of two bytes: it is decoded first. A mark would hide the first line.
    let is_wide = found == encoding_rs::UTF_16LE || found == encoding_rs::UTF_16BE;
    let whole = if is_wide { Some(encoding::decode(bytes)?) } else { None };
    let bytes = whole.as_ref().map_or(bytes, |decoded| decoded.text.as_bytes());
    let unfolded = unfold(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes));
    let decoded = encoding::decode(&unfolded.bytes)?;
    let warnings = whole.as_ref().unwrap_or(&decoded).warnings();
    run_guarded(|| {
        let mut reading = Reading { warnings: warnings.into(), lines: unfolded.events, ..Reading::default() };
        let calendars = parse(&decoded.text)?;
        reading.calendars(&calendars, hints);
        assemble(reading.draft, FormatId::ICalendar, hints, reading.warnings)
    })
}

/// All calendars of a text; what stands between them is passed over.
fn parse(text: &str) -> Result<Vec<ICalendar>, ReadError> {
    let mut parser = Parser::new(text);
    let mut calendars = Vec::new();
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => calendars.push(calendar),
            Entry::Eof => break,
            _ => {}
        }
    }
    if calendars.is_empty() {
        return Err(ReadError { place: Place::Whole, kind: ReadErrorKind::NoSessions(0) });
    }
    Ok(calendars)
}

/// A VEVENT with what identifies it.
struct Item<'a> {
    component: &'a ICalendarComponent,
    calendar: &'a ICalendar,
    place: Place,
    uid: String,
    sequence: i64,
    start: When,
    recurrence: Option<When>,
    to_future: bool,
    cancelled: bool,
}

#[derive(Default)]
struct Reading {
    draft: Draft,
    warnings: Warnings,
    zones: Zones,
    lines: Vec<usize>,
    recurring: usize,
    fruitless: usize,
}

impl Reading {
    fn calendars(&mut self, calendars: &[ICalendar], hints: &ReadHints) {
        for calendar in calendars {
            self.zones.learn(calendar);
        }
        let mut items = Vec::new();
        let mut number = 0_usize;
        let mut stated: Option<Zone> = None;
        for calendar in calendars {
            let root = calendar.components.first();
            let cancels = root
                .and_then(|root| property_text(root, "METHOD"))
                .is_some_and(|method| method.eq_ignore_ascii_case("CANCEL"));
            if let Some(root) = root.filter(|root| root.component_type == ICalendarComponentType::VCalendar) {
                stated = stated.or(self.calendar_fields(root));
            }
            for component in &calendar.components {
                if component.component_type == ICalendarComponentType::VEvent {
                    let line = self.lines.get(number).copied().unwrap_or(0);
                    number += 1;
                    items.extend(self.item(calendar, component, line, cancels));
                }
            }
        }
        if self.draft.acronym.is_empty() && self.draft.title.is_empty() {
            // The part of a UID behind the @ names the system, which is better than nothing.
            let host =
                items.iter().find_map(|item| item.uid.rsplit_once('@')).map(|(_, host)| host.to_owned());
            self.draft.acronym = host.unwrap_or_default();
        }
        self.draft.zone = most_used(&items, stated);
        for name in std::mem::take(&mut self.zones.unknown) {
            self.warnings.push(Place::Whole, WarningKind::UnknownZone(name));
        }
        let zone = hints.zone.or(self.draft.zone).or(hints.fallback_zone);
        self.sessions(items, zone);
    }

    /// Title, id and zone of a calendar (RFC 7986 and what came before it).
    fn calendar_fields(&mut self, root: &ICalendarComponent) -> Option<Zone> {
        let find = |names: &[&str]| names.iter().find_map(|name| property_text(root, name));
        let fill = |field: &mut String, names: &[&str]| {
            if field.is_empty()
                && let Some(value) = find(names)
            {
                *field = value;
            }
        };
        fill(&mut self.draft.title, &["NAME", "X-WR-CALNAME"]);
        fill(&mut self.draft.acronym, &["UID"]);
        fill(&mut self.draft.url, &["URL"]);
        fill(&mut self.draft.zone_name, &["X-WR-TIMEZONE", "TIMEZONE-ID"]);
        zone_named(&self.draft.zone_name)
    }

    fn item<'a>(
        &mut self,
        calendar: &'a ICalendar,
        component: &'a ICalendarComponent,
        line: usize,
        cancels: bool,
    ) -> Option<Item<'a>> {
        let uid = component.uid().map(str::trim).unwrap_or_default().to_owned();
        let path = if uid.is_empty() { "VEVENT".to_owned() } else { format!("VEVENT {uid}") };
        let place = Place::Path { path, line, column: 0 };
        let Some(entry) = component.property(&ICalendarProperty::Dtstart) else {
            self.warnings.skip(place, SkipReason::NoStart);
            return None;
        };
        let Some(start) = self.value(entry) else {
            let written = text_of(entry).unwrap_or_default().to_owned();
            self.warnings.skip(place, SkipReason::BadStart(written));
            return None;
        };
        let year = start.wall.year();
        if !bounds::YEARS.contains(&year) {
            self.warnings.skip(place, SkipReason::YearOutOfRange(year));
            return None;
        }
        let recurrence_entry = component.property(&ICalendarProperty::RecurrenceId);
        let recurrence = recurrence_entry.and_then(|entry| self.value(entry));
        let to_future =
            recurrence_entry.is_some_and(|entry| entry.has_parameter(&ICalendarParameterName::Range));
        let sequence = component
            .property(&ICalendarProperty::Sequence)
            .and_then(|entry| entry.values.first()?.as_integer())
            .unwrap_or(0);
        let sequence_u32 = u32::try_from(sequence).unwrap_or(0);
        self.draft.sequence = self.draft.sequence.max(sequence_u32);
        Some(Item {
            component,
            calendar,
            place,
            uid,
            sequence,
            start,
            recurrence,
            to_future,
            cancelled: cancels,
        })
    }

    fn value(&mut self, entry: &ICalendarEntry) -> Option<When> {
        let value = entry.values.first()?.as_partial_date_time()?;
        self.zones.when(entry, value)
    }

    /// Events by UID: the latest version of each, its occurrences, and what overrides them.
    fn sessions(&mut self, items: Vec<Item<'_>>, zone: Option<Zone>) {
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
            if self.draft.events.len() > bounds::SESSIONS {
                return;
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
            let follows = !recur::is_too_fine(rule)
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

    /// Adds one session: an event, or one occurrence of it at a wall time.
    fn event(&mut self, item: &Item<'_>, wall: NaiveDateTime, is_occurrence: bool) {
        if self.draft.events.len() > bounds::SESSIONS {
            return;
        }
        let component = item.component;
        let start = self.zones.moment(wall, &item.start.base);
        let mut event = DraftEvent::new(item.place.clone(), start);
        if !item.uid.is_empty() {
            // Occurrences share a UID; the instant they stand for tells them apart over revisions.
            let stands_for = match &item.recurrence {
                Some(when) if !item.to_future => {
                    let base =
                        if matches!(when.base, Base::Floating) { &item.start.base } else { &when.base };
                    self.zones.instant(when.wall, base)
                }
                _ => self.zones.instant(wall, &item.start.base),
            };
            event.guid = Some(if is_occurrence {
                format!("{}/{}", item.uid, stands_for.format("%Y%m%dT%H%M%SZ"))
            } else {
                item.uid.clone()
            });
        }
        event.length = self.length(item, wall);
        let summary = component.property(&ICalendarProperty::Summary);
        event.texts_in = summary
            .and_then(|entry| entry.parameter(&ICalendarParameterName::Language)?.as_text())
            .map(LangTag::new);
        event.title = property_text(component, "SUMMARY").unwrap_or_default();
        event.description = property_text(component, "DESCRIPTION").unwrap_or_default();
        event.room = property_text(component, "LOCATION").unwrap_or_default();
        event.track = component
            .property(&ICalendarProperty::Categories)
            .and_then(text_of)
            .map(|text| text.trim().to_owned())
            .unwrap_or_default();
        event.status = self.status(item);
        event.persons = persons(item);
        for name in [ICalendarProperty::Url, ICalendarProperty::Attach, ICalendarProperty::Conference] {
            let links = component.properties(&name).filter_map(text_of).take(bounds::PARTS);
            let is_web = |url: &&str| url.starts_with("http://") || url.starts_with("https://");
            event
                .links
                .extend(links.map(str::trim).filter(is_web).map(|url| (url.to_owned(), String::new())));
        }
        self.draft.events.push(event);
    }

    fn status(&self, item: &Item<'_>) -> Option<SessionStatus> {
        if item.cancelled {
            return Some(SessionStatus::Cancelled);
        }
        let status = property_text(item.component, "STATUS")?.to_ascii_uppercase();
        match status.as_str() {
            "CANCELLED" => Some(SessionStatus::Cancelled),
            "TENTATIVE" => Some(SessionStatus::Tentative),
            _ => None,
        }
    }

    /// DTEND, else DURATION, else a day for a date, else no time at all (RFC 5545, section 3.6.1).
    fn length(&mut self, item: &Item<'_>, wall: NaiveDateTime) -> Length {
        let component = item.component;
        if let Some(entry) = component.property(&ICalendarProperty::Dtend)
            && let Some(end) = self.value(entry)
        {
            // By wall time where both stand in the same zone, so that a night with a clock change keeps its end.
            let shift = wall - item.start.wall;
            let end_wall = end.wall.checked_add_signed(shift).unwrap_or(end.wall);
            return Length::Until(self.zones.moment(end_wall, &end.base));
        }
        let duration =
            component.property(&ICalendarProperty::Duration).and_then(|entry| match entry.values.first() {
                Some(ICalendarValue::Duration(duration)) => Some(duration.clone()),
                _ => None,
            });
        match duration {
            Some(duration) => {
                // Days are days of the calendar, hours are hours (RFC 5545, section 3.3.6).
                let days = i64::from(duration.weeks) * 7 + i64::from(duration.days);
                let secs = i64::from(duration.hours) * 3_600
                    + i64::from(duration.minutes) * 60
                    + i64::from(duration.seconds);
                if duration.neg {
                    return Length::Secs(-(days * 86_400 + secs));
                }
                let by_days = TimeDelta::try_days(days).and_then(|days| wall.checked_add_signed(days));
                match by_days.filter(|_| days > 0 && secs == 0) {
                    Some(end) => Length::Until(self.zones.moment(end, &item.start.base)),
                    None => Length::Secs(days * 86_400 + secs),
                }
            }
            None if item.start.is_date => {
                let end = wall.checked_add_signed(TimeDelta::days(1)).unwrap_or(wall);
                Length::Until(Moment::Wall(end))
            }
            None => Length::Secs(0),
        }
    }
}

/// What an EXDATE takes out: an instant, or a whole day.
#[derive(PartialEq, Eq, Hash)]
enum Excluded {
    At(DateTime<Utc>),
    On(chrono::NaiveDate),
}

fn is_recurring(component: &ICalendarComponent) -> bool {
    component.has_property(&ICalendarProperty::Rrule) || component.has_property(&ICalendarProperty::Rdate)
}

/// The zone that most starts are written in; starts in UTC or without a zone speak for the one that
/// the calendar states.
fn most_used(items: &[Item<'_>], stated: Option<Zone>) -> Option<Zone> {
    let mut votes: BTreeMap<&'static str, usize> = BTreeMap::new();
    for item in items {
        let zone = match item.start.base {
            Base::Known(zone) => Some(zone),
            _ => stated,
        };
        if let Some(zone) = zone {
            *votes.entry(zone.name()).or_default() += 1;
        }
    }
    let (name, _) = votes.into_iter().max_by_key(|(_, count)| *count)?;
    Zone::named(name)
}

/// The text of a property; several values are joined by commas, as they stood.
fn property_text(component: &ICalendarComponent, name: &str) -> Option<String> {
    let entry = component.entries.iter().find(|entry| entry.name.as_str().eq_ignore_ascii_case(name))?;
    let values: Vec<Cow<'_, str>> =
        entry.values.iter().filter_map(|value| value.as_text().map(Cow::Borrowed)).collect();
    filled(&values.join(","))
}

/// Speakers: PARTICIPANT components (RFC 9073), else the line of the description that names them.
fn persons(item: &Item<'_>) -> Vec<DraftPerson> {
    let person = |name: String| DraftPerson { name, guid: None, id: None };
    let participants =
        item.component.component_ids.iter().filter_map(|id| item.calendar.component_by_id(*id));
    let speakers: Vec<DraftPerson> = participants
        .filter(|part| part.component_type == ICalendarComponentType::Participant)
        .filter(|part| {
            let kind = property_text(part, "PARTICIPANT-TYPE").unwrap_or_default();
            kind.is_empty() || ["SPEAKER", "PERFORMER"].iter().any(|known| kind.eq_ignore_ascii_case(known))
        })
        .filter_map(|part| property_text(part, "SUMMARY").map(person))
        .take(bounds::PARTS)
        .collect();
    if !speakers.is_empty() {
        return speakers;
    }
    let description = property_text(item.component, "DESCRIPTION").unwrap_or_default();
    let named = description.lines().take(3).find_map(|line| {
        let (word, names) = line.split_once([':', '：'])?;
        let word = word.trim().to_lowercase();
        SPEAKER_WORDS.contains(&word.as_str()).then(|| names.to_owned())
    });
    let names = named.unwrap_or_default();
    names.split([',', ';', '、', '，']).filter_map(filled).take(50).map(person).collect()
}
