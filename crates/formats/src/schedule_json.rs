//! c3voc schedule.json, version 1, and its draft successor schedule2, in.
//!
//! The schema of version 1: <https://c3voc.de/schedule/schema.json>. schedule2 keeps the names but
//! gives `start` as a full date and time and `duration` in ISO 8601. Values of another kind than
//! the schema says (numbers as texts, lists as maps, null anywhere) are taken as they are meant.

use super::encoding::decode_bounded;
use super::panic_guard::run_catching_panics;
use super::raw::clock::{DayFrame, parse_clock, parse_date, parse_length, start_of};
use super::raw::{Length, RawPerson, RawProgramme, RawSession, Warnings, assemble, filled};
use super::{
    CancelToken, FormatId, ReadError, ReadErrorKind, ReadHints, ReadResult, SkipReason, SourceLocation,
    WarningKind, bounds,
};
use rostrum_programme::Moment;
use serde_json::{Map, Value};

/// Reads a schedule.
///
/// # Errors
/// A file that is too large or made of too many values, broken JSON (with line and column), no schedule in it, or one without
/// a single usable session.
pub fn read_schedule_json(bytes: &[u8], hints: &ReadHints) -> ReadResult {
    let decoded = decode_bounded(bytes)?;
    let mut warnings: Warnings = decoded.warnings().into();
    bounds::check_json(&decoded.text)?;
    run_catching_panics(|| {
        let root = match serde_json::from_str(&decoded.text) {
            Ok(root) => root,
            Err(error) => {
                let message = error.to_string();
                let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(bare, _)| bare);
                let place = SourceLocation::Line { line: error.line(), column: error.column() };
                // What breaks off is read as far as it is whole.
                let whole = if error.is_eof() { whole_part(&decoded.text) } else { None };
                let Some(root) = whole.and_then(|text| serde_json::from_str(&text).ok()) else {
                    let syntax = ReadErrorKind::Syntax(message.to_owned());
                    let kind = if error.is_eof() { ReadErrorKind::CutOff } else { syntax };
                    return Err(ReadError { place, kind });
                };
                warnings.push(place, WarningKind::Incomplete("JSON".to_owned()));
                root
            }
        };
        hints.cancel.check()?;
        let mut reading = Reading {
            raw: RawProgramme::default(),
            warnings,
            is_second: false,
            cancel: hints.cancel.clone(),
        };
        reading.schedule(&root)?;
        let format = if reading.is_second { FormatId::ScheduleJson2 } else { FormatId::ScheduleJson };
        assemble(reading.raw, format, hints, reading.warnings)
    })
}

/// A text that breaks off, up to the end of its last whole item, with what is open there closed.
/// An item is an object that has a start.
fn whole_part(text: &str) -> Option<String> {
    /// What is open, and whether it has a start.
    struct Open {
        close: char,
        starts: bool,
    }
    let mut open: Vec<Open> = Vec::new();
    let mut last: Option<(usize, String)> = None;
    let (mut in_text, mut escaped) = (false, false);
    let mut from = 0;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' if in_text => {
                in_text = false;
                let is_key = text.get(at + 1..).is_some_and(|rest| rest.trim_start().starts_with(':'));
                if is_key
                    && text.get(from..at) == Some("start")
                    && let Some(inner) = open.last_mut()
                {
                    inner.starts = true;
                }
            }
            '"' => (in_text, from) = (true, at + 1),
            _ if in_text => {}
            '{' => open.push(Open { close: '}', starts: false }),
            '[' => open.push(Open { close: ']', starts: false }),
            '}' | ']' => {
                let closed = open.pop()?;
                if closed.starts {
                    last = Some((at + 1, open.iter().rev().map(|open| open.close).collect()));
                }
            }
            _ => {}
        }
    }
    let (end, closing) = last?;
    text.get(..end).map(|whole| whole.to_owned() + &closing)
}

struct Reading {
    raw: RawProgramme,
    warnings: Warnings,
    /// Whether full dates and times stand in `start`.
    is_second: bool,
    cancel: CancelToken,
}

impl Reading {
    fn schedule(&mut self, root: &Value) -> Result<(), ReadError> {
        let missing = |path: &str, field: &str| ReadError {
            place: SourceLocation::Path { path: path.to_owned(), line: 0, column: 0 },
            kind: ReadErrorKind::MissingField(field.to_owned()),
        };
        let (schedule, path) = match root.get("schedule") {
            Some(schedule) => (schedule, "schedule"),
            None => (root, ""),
        };
        let schedule = schedule.as_object().ok_or_else(|| missing(path, "conference"))?;
        let join = |field: &str| if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") };
        let (conference, conference_path) = match schedule.get("conference").and_then(Value::as_object) {
            Some(conference) => (conference, join("conference")),
            None => (schedule, path.to_owned()),
        };
        self.raw.version = text(schedule, &["version"]);
        self.raw.acronym = text(conference, &["acronym"]);
        self.raw.title = text(conference, &["title"]);
        self.raw.zone_name = text(conference, &["time_zone_name", "timezone"]);
        self.raw.url = text(conference, &["url"]);
        if self.raw.url.is_empty() {
            self.raw.url = text(schedule, &["base_url"]);
        }
        let change = parse_clock(&text(conference, &["day_change"]));
        let mut found = false;
        for (holder, holder_path) in [(conference, conference_path.as_str()), (schedule, path)] {
            if let Some(days) = holder.get("days").filter(|_| !found) {
                found = true;
                for (key, day) in entries(days) {
                    self.day(day, &format!("{holder_path}.days[{key}]"), change);
                }
            }
            for field in ["events", "sessions", "talks"] {
                if let Some(events) = holder.get(field).filter(|_| !found) {
                    found = true;
                    self.events(events, "", &DayFrame::default(), &format!("{holder_path}.{field}"));
                }
            }
        }
        if found { Ok(()) } else { Err(missing(path, "conference.days")) }
    }

    fn day(&mut self, day: &Value, path: &str, change: Option<chrono::NaiveTime>) {
        let Some(fields) = day.as_object() else {
            return self.warnings.skip(at(path), SkipReason::BadStart(shown(day)));
        };
        let moment = |names: &[&str]| Moment::parse(&text(fields, names));
        let frame = DayFrame {
            date: parse_date(&text(fields, &["date"])),
            start: moment(&["day_start", "start"]),
            end: moment(&["day_end", "end"]),
            change,
            latest: None,
        };
        self.raw.days.extend(frame.start);
        if let Some(rooms) = fields.get("rooms") {
            for (key, room) in entries(rooms) {
                let path = format!("{path}.rooms[{key}]");
                match room {
                    Value::Object(inner) => {
                        let name = Some(text(inner, &["name"])).filter(|name| !name.is_empty());
                        let name = name.unwrap_or_else(|| key.clone());
                        let events = inner.get("events").or_else(|| inner.get("talks"));
                        self.events(events.unwrap_or(&Value::Null), &name, &frame, &format!("{path}.events"));
                    }
                    list => self.events(list, &key, &frame, &path),
                }
            }
        }
        if let Some(events) = fields.get("events") {
            self.events(events, "", &frame, &format!("{path}.events"));
        }
    }

    fn events(&mut self, events: &Value, room: &str, frame: &DayFrame, path: &str) {
        let mut frame = *frame;
        for (key, event) in entries(events) {
            if self.raw.events.len() > bounds::MAX_SESSIONS || self.cancel.is_cancelled() {
                return;
            }
            let place = at(&format!("{path}[{key}]"));
            match event.as_object() {
                Some(fields) => {
                    self.event(fields, room, &frame, place);
                    // Only the items of one room stand in order.
                    if !room.is_empty() {
                        frame.pass(&text(fields, &["start"]));
                    }
                }
                None => self.warnings.skip(place, SkipReason::BadStart(shown(event))),
            }
        }
    }

    fn event(&mut self, fields: &Map<String, Value>, room: &str, frame: &DayFrame, place: SourceLocation) {
        let (date, clock) = (text(fields, &["date"]), text(fields, &["start"]));
        self.is_second |= Moment::parse(&clock).is_some();
        let (start, time) = match start_of(&date, &clock, frame) {
            Ok(found) => found,
            Err(reason) => return self.warnings.skip(place, reason),
        };
        let mut event = RawSession::new(place, start);
        event.clock = time;
        event.guid = filled(&text(fields, &["guid"]));
        event.id = filled(&text(fields, &["id", "code"]));
        event.length = length_of(fields);
        event.title = text(fields, &["title"]);
        event.subtitle = text(fields, &["subtitle"]);
        event.abstract_text = text(fields, &["abstract"]);
        event.description = text(fields, &["description"]);
        event.language = text(fields, &["language"]);
        event.track = text(fields, &["track"]);
        event.kind = text(fields, &["type"]);
        event.room =
            Some(text(fields, &["room"])).filter(|own| !own.is_empty()).unwrap_or_else(|| room.to_owned());
        event.persons = ["persons", "speakers"]
            .into_iter()
            .find_map(|name| fields.get(name))
            .map(|persons| entries(persons).into_iter().filter_map(|(_, person)| person_of(person)).collect())
            .unwrap_or_default();
        event.links.push((text(fields, &["url"]), String::new()));
        for name in ["links", "attachments"] {
            let list = fields.get(name).map(entries).unwrap_or_default();
            event.links.extend(
                list.into_iter().take(bounds::MAX_PARTS_PER_SESSION).filter_map(|(_, link)| link_of(link)),
            );
        }
        self.raw.events.push(event);
    }
}

fn at(path: &str) -> SourceLocation {
    SourceLocation::Path { path: path.trim_start_matches('.').to_owned(), line: 0, column: 0 }
}

/// A value as a short text, for a message.
fn shown(value: &Value) -> String {
    value.to_string().chars().take(80).collect()
}

/// The elements of a list by position, or of a map by key; nothing of anything else.
fn entries(value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        _ => Vec::new(),
    }
}

/// A scalar as text; an object by its name. Empty when there is nothing to show.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Object(map) => text(map, &["name", "title", "en"]),
        _ => String::new(),
    }
}

/// The first of these fields that holds something.
fn text(fields: &Map<String, Value>, names: &[&str]) -> String {
    names
        .iter()
        .filter_map(|name| fields.get(*name))
        .map(scalar)
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

fn length_of(fields: &Map<String, Value>) -> Length {
    let written = text(fields, &["duration"]);
    if !written.trim().is_empty() {
        return parse_length(&written);
    }
    Moment::parse(&text(fields, &["end"])).map_or(Length::Unknown(String::new()), Length::Until)
}

/// A person: a name, or an object with a name under one of the usual keys.
fn person_of(person: &Value) -> Option<RawPerson> {
    match person {
        Value::Object(fields) => {
            let name = filled(&text(fields, &["public_name", "name", "full_public_name", "display_name"]))?;
            let guid = filled(&text(fields, &["guid"]));
            let id = filled(&text(fields, &["id", "code"]));
            Some(RawPerson { name, guid, id, ..RawPerson::default() })
        }
        other => filled(&scalar(other)).map(|name| RawPerson { name, ..RawPerson::default() }),
    }
}

/// A link: an address, or an object with address and title.
fn link_of(link: &Value) -> Option<(String, String)> {
    match link {
        Value::Object(fields) => {
            let url = filled(&text(fields, &["url", "href"]))?;
            Some((url, text(fields, &["title", "name"])))
        }
        other => filled(&scalar(other)).map(|url| (url, String::new())),
    }
}
