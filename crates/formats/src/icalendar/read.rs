//! iCalendar in: each VEVENT, or each occurrence of it, is a session.

use super::item::{Base, Extent, Item, When};
use super::texts::{description, links, persons};
use super::unfold::unfold;
use super::values::{own_mark, property_text, text_of, written};
use super::zone::Zones;
use crate::panic_guard::run_catching_panics;
use crate::raw::{OwnMarks, RawProgramme, RawSession, Warnings, assemble, zone_named};
use crate::{
    CancelToken, FormatId, ReadError, ReadErrorKind, ReadHints, ReadResult, SkipReason, SourceLocation,
    WarningKind, bounds, encoding,
};
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameterName,
    ICalendarProperty,
};
use calcard::{Entry, Parser};
use chrono::{Datelike, NaiveDateTime};
use rostrum_programme::{LangTag, Moment, SessionStatus, WallTimeOccurrence, Zone, resolve_wall_time};
use std::collections::BTreeMap;

/// Reads a calendar.
///
/// # Errors
/// A file that is too large or no text, or one without a single usable event.
pub fn read_icalendar(bytes: &[u8], hints: &ReadHints) -> ReadResult {
    bounds::check_size(bytes, bounds::MAX_TEXT_FILE_BYTES)?;
    let found = encoding::find_encoding(bytes);
    // UTF-16 has line ends of two bytes: it is decoded first. A mark would hide the first line.
    let is_wide = found == encoding_rs::UTF_16LE || found == encoding_rs::UTF_16BE;
    let whole = if is_wide { Some(encoding::decode(bytes)?) } else { None };
    let bytes = whole.as_ref().map_or(bytes, |decoded| decoded.text.as_bytes());
    let unfolded = unfold(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes));
    bounds::check_part_count(unfolded.lines, bounds::MAX_CALENDAR_LINES)?;
    let decoded = encoding::decode(&unfolded.bytes)?;
    let warnings = whole.as_ref().unwrap_or(&decoded).warnings();
    run_catching_panics(|| {
        let mut reading = Reading {
            warnings: warnings.into(),
            lines: unfolded.events,
            cancel: hints.cancel.clone(),
            ..Reading::default()
        };
        let calendars = parse(&decoded.text, &hints.cancel)?;
        reading.calendars(&calendars, hints)?;
        assemble(reading.raw, FormatId::ICalendar, hints, reading.warnings)
    })
}

/// All calendars of a text; what stands between them is passed over.
fn parse(text: &str, cancel: &CancelToken) -> Result<Vec<ICalendar>, ReadError> {
    let mut parser = Parser::new(text);
    let mut calendars = Vec::new();
    loop {
        cancel.check()?;
        match parser.entry() {
            Entry::ICalendar(calendar) => calendars.push(calendar),
            Entry::Eof => break,
            _ => {}
        }
    }
    if calendars.is_empty() {
        return Err(ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::NoSessions(0) });
    }
    Ok(calendars)
}

#[derive(Default)]
pub(super) struct Reading {
    pub raw: RawProgramme,
    pub warnings: Warnings,
    pub zones: Zones,
    pub lines: Vec<usize>,
    pub recurring: usize,
    pub fruitless: usize,
    pub cancel: CancelToken,
}

impl Reading {
    fn calendars(&mut self, calendars: &[ICalendar], hints: &ReadHints) -> Result<(), ReadError> {
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
                self.cancel.check()?;
                if component.component_type == ICalendarComponentType::VEvent {
                    let line = self.lines.get(number).copied().unwrap_or(0);
                    number += 1;
                    items.extend(self.item(calendar, component, line, cancels));
                }
            }
        }
        if self.raw.acronym.is_empty() && self.raw.title.is_empty() {
            // The part of a UID behind the @ names the system, which is better than nothing.
            let host =
                items.iter().find_map(|item| item.uid.rsplit_once('@')).map(|(_, host)| host.to_owned());
            self.raw.acronym = host.unwrap_or_default();
        }
        let first = hints.zone.or(stated).or(hints.fallback_zone);
        for (written, zone) in self.zones.settle(&mut items, first) {
            // A zone that the calendar states besides leaves no doubt.
            if stated != Some(zone) {
                self.warnings.push(SourceLocation::Whole, WarningKind::ZoneReadAs { written, zone });
            }
        }
        self.raw.zone = most_used(&items, stated);
        for (written, zone) in std::mem::take(&mut self.zones.by_offset) {
            self.warnings.push(SourceLocation::Whole, WarningKind::ZoneReadAs { written, zone });
        }
        for name in std::mem::take(&mut self.zones.unknown) {
            self.warnings.push(SourceLocation::Whole, WarningKind::UnknownZone(name));
        }
        let zone = hints.zone.or(self.raw.zone).or(hints.fallback_zone);
        self.sessions(items, zone)
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
        fill(&mut self.raw.title, &["NAME", "X-WR-CALNAME"]);
        let named = |property: &&ICalendarEntry| property.name.as_str().eq_ignore_ascii_case("NAME");
        let name = root.entries.iter().find(named).filter(|_| self.raw.texts_in.is_none());
        if let Some(tag) = name.and_then(|name| name.parameter(&ICalendarParameterName::Language)?.as_text())
        {
            self.raw.texts_in = Some(LangTag::new(tag));
        }
        self.raw.is_summary |=
            own_mark(root, "wording").is_some_and(|word| word.eq_ignore_ascii_case(OwnMarks::SUMMARY));
        fill(&mut self.raw.acronym, &["UID"]);
        fill(&mut self.raw.url, &["URL", "X-ROSTRUM-LINK"]);
        fill(&mut self.raw.zone_name, &["X-WR-TIMEZONE", "TIMEZONE-ID"]);
        zone_named(&self.raw.zone_name)
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
        let place = SourceLocation::Path { path, line, column: 0 };
        let Some(entry) = component.property(&ICalendarProperty::Dtstart) else {
            self.warnings.skip(place, SkipReason::NoStart);
            return None;
        };
        let Some(start) = self.value(entry) else {
            self.warnings.skip(place, SkipReason::BadStart(written(entry)));
            return None;
        };
        let year = start.wall.year();
        if !bounds::PLAUSIBLE_YEARS.contains(&year) {
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
        self.raw.sequence = self.raw.sequence.max(sequence_u32);
        let stamps = [ICalendarProperty::Dtstamp, ICalendarProperty::LastModified];
        let stamp = stamps
            .iter()
            .filter_map(|name| {
                component.property(name)?.values.first()?.as_partial_date_time()?.to_date_time()
            })
            .map(|read| read.date_time)
            .max();
        let extent = self.extent(component, &start, &place);
        Some(Item {
            component,
            calendar,
            place,
            uid,
            sequence,
            stamp,
            start,
            extent,
            recurrence,
            to_future,
            cancelled: cancels,
        })
    }

    pub(super) fn value(&mut self, entry: &ICalendarEntry) -> Option<When> {
        let value = entry.values.first()?.as_partial_date_time()?;
        self.zones.when(entry, value)
    }

    /// Adds one session: an event, or one occurrence of it at a wall time, with the length of its own if it has one.
    pub(super) fn event(
        &mut self,
        item: &Item<'_>,
        wall: NaiveDateTime,
        is_occurrence: bool,
        own: Option<&Extent>,
    ) {
        if self.raw.events.len() > bounds::MAX_SESSIONS {
            return;
        }
        let component = item.component;
        let start = self.zones.moment(wall, &item.start.base);
        if let Base::Known(zone) = &item.start.base {
            let written = Moment::Wall(wall).to_string();
            match resolve_wall_time(wall, *zone).1 {
                WallTimeOccurrence::Once => {}
                WallTimeOccurrence::Repeated => {
                    self.warnings.push(item.place.clone(), WarningKind::RepeatedTime(written));
                }
                WallTimeOccurrence::Skipped => {
                    self.warnings.push(item.place.clone(), WarningKind::SkippedTime(written));
                }
            }
        }
        let mut event = RawSession::new(item.place.clone(), start);
        if !item.uid.is_empty() {
            // Occurrences share a UID; the instant they stand for tells them apart over revisions.
            let supersedes = match &item.recurrence {
                Some(when) if !item.to_future => {
                    let base =
                        if matches!(when.base, Base::Floating) { &item.start.base } else { &when.base };
                    self.zones.instant(when.wall, base)
                }
                _ => self.zones.instant(wall, &item.start.base),
            };
            event.guid = Some(if is_occurrence {
                format!("{}/{}", item.uid, supersedes.format("%Y%m%dT%H%M%SZ"))
            } else {
                item.uid.clone()
            });
        }
        event.length = self.length(item, wall, own);
        let summary = component.property(&ICalendarProperty::Summary);
        event.texts_in = summary
            .and_then(|entry| entry.parameter(&ICalendarParameterName::Language)?.as_text())
            .map(LangTag::new);
        event.title = property_text(component, "SUMMARY").unwrap_or_default();
        event.description = description(component);
        event.room = property_text(component, "LOCATION").unwrap_or_default();
        event.track = component
            .property(&ICalendarProperty::Categories)
            .and_then(text_of)
            .map(|text| text.trim().to_owned())
            .unwrap_or_default();
        event.status = self.status(item);
        for name in ["kind", "number", "format", "wording"] {
            if let Some(value) = own_mark(component, name) {
                event.own.take(name, &value);
            }
        }
        event.language = own_mark(component, "language").unwrap_or_default();
        event.persons = persons(item, &event.description);
        event.links = links(component);
        self.raw.events.push(event);
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
