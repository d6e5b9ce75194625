//! Schedule XML in, event by event; entities are resolved from a fixed list and never expanded.

use super::{OWN_ELEMENT, OWN_LINK};
use crate::encoding::decode_bounded;
use crate::panic_guard::run_catching_panics;
use crate::raw::clock::{DayFrame, parse_clock, parse_date, parse_length, start_of};
use crate::raw::{Length, OwnMarks, RawPerson, RawProgramme, RawSession, Warnings, assemble, filled};
use crate::{
    CancelToken, FormatId, ReadError, ReadErrorKind, ReadHints, ReadResult, SourceLocation, WarningKind,
    bounds, html,
};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rostrum_programme::{LangTag, Moment};
use std::borrow::Cow;

/// Reads a schedule.
///
/// # Errors
/// A file that is too large, no text or no XML, or one without a single usable session.
pub fn read_frab_xml(bytes: &[u8], hints: &ReadHints) -> ReadResult {
    let decoded = decode_bounded(bytes)?;
    run_catching_panics(|| {
        let mut walk = Walk::new(&decoded.text, decoded.warnings().into());
        walk.run(&hints.cancel)?;
        assemble(walk.raw, FormatId::FrabXml, hints, walk.warnings)
    })
}

/// An element that is open.
struct Open {
    name: Cow<'static, str>,
    /// Its attributes, where they are looked at.
    attributes: Vec<(String, String)>,
}

impl Open {
    fn attribute(&self, name: &str) -> Option<String> {
        self.attributes.iter().find(|(key, _)| key == name).and_then(|(_, value)| filled(value))
    }
}

/// The fields of an event that are texts.
#[derive(Default)]
struct Fields {
    line: usize,
    date: String,
    start: String,
    duration: String,
    event: Option<RawSession>,
}

/// The state of one walk through a file.
struct Walk<'a> {
    text: &'a str,
    lines: LineCounter<'a>,
    raw: RawProgramme,
    warnings: Warnings,
    /// Elements that are open, from the root.
    open: Vec<Open>,
    /// How many elements are open beyond the depth that is followed.
    too_deep: usize,
    words: String,
    /// The depth of the field whose content is markup of its own, with the markup kept.
    field_depth: Option<usize>,
    frame: DayFrame,
    change: Option<chrono::NaiveTime>,
    room: String,
    event: Option<Fields>,
    full: bool,
}

/// Elements whose attributes are read.
const WITH_ATTRIBUTES: &[&str] = &["day", "room", "event", "person", "link", "attachment", OWN_ELEMENT];
/// The names of nearly all elements.
const NAMES: &[&str] = &[
    "event",
    "date",
    "start",
    "duration",
    "room",
    "slug",
    "url",
    "title",
    "subtitle",
    "track",
    "type",
    "language",
    "abstract",
    "description",
    "logo",
    "persons",
    "person",
    "links",
    "link",
    "attachments",
    "attachment",
    "feedback_url",
    "origin_url",
    "recording",
    "license",
    "optout",
    "day",
    "video_download_url",
    "p",
    "schedule",
];
/// Fields of an event whose own markup is kept, to be read as HTML.
const WITH_MARKUP: &[&str] = &["abstract", "description", "subtitle", "title"];

impl<'a> Walk<'a> {
    fn new(text: &'a str, warnings: Warnings) -> Self {
        Self {
            text,
            lines: LineCounter { text: text.as_bytes(), at: 0, line: 1 },
            raw: RawProgramme::default(),
            warnings,
            open: Vec::new(),
            too_deep: 0,
            words: String::new(),
            field_depth: None,
            frame: DayFrame::default(),
            change: None,
            room: String::new(),
            event: None,
            full: false,
        }
    }

    fn run(&mut self, cancel: &CancelToken) -> Result<(), ReadError> {
        let mut reader = Reader::from_str(self.text);
        let config = reader.config_mut();
        // Files from hand-written templates have stray ampersands and end tags; what is open is
        // kept track of here.
        config.allow_dangling_amp = true;
        config.allow_unmatched_ends = true;
        config.check_end_names = false;
        let mut saw_root = false;
        loop {
            cancel.check()?;
            let position = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            match reader.read_event() {
                Ok(Event::Start(tag)) => {
                    saw_root = true;
                    self.start(&tag, position);
                }
                Ok(Event::Empty(tag)) => {
                    saw_root = true;
                    self.start(&tag, position);
                    self.end(tag.local_name().as_ref());
                }
                Ok(Event::End(tag)) => {
                    self.end(tag.local_name().as_ref());
                }
                Ok(Event::Text(words)) => self.words.push_str(&words.xml10_content()),
                Ok(Event::CData(words)) => self.words.push_str(&words.xml10_content()),
                Ok(Event::GeneralRef(reference)) => match html::resolve_reference(&reference) {
                    Some(c) => self.words.push(c),
                    None => {
                        self.words.push('&');
                        self.words.push_str(&reference);
                        self.words.push(';');
                    }
                },
                Ok(Event::Eof) => {
                    if let Some(last) = self.open.last() {
                        let words = format!("<{}>", last.name);
                        let place = SourceLocation::Line { line: self.lines.at(self.text.len()), column: 0 };
                        self.warnings.push(place, WarningKind::Incomplete(words));
                    }
                    break;
                }
                Ok(_) => {}
                Err(error) => {
                    let at = usize::try_from(reader.error_position()).unwrap_or(position);
                    let place = SourceLocation::Line { line: self.lines.at(at), column: 0 };
                    if !saw_root {
                        return Err(ReadError { place, kind: ReadErrorKind::Syntax(error.to_string()) });
                    }
                    self.warnings.push(place, WarningKind::Incomplete(error.to_string()));
                    break;
                }
            }
            if self.full {
                break;
            }
        }
        Ok(())
    }

    fn start(&mut self, tag: &BytesStart<'_>, position: usize) {
        if self.open.len() >= bounds::XML_DEPTH {
            self.too_deep += 1;
            return;
        }
        let name = interned(tag.local_name().as_ref());
        if self.field_depth.is_some() {
            self.keep_markup(&name, tag);
            self.open.push(Open { name, attributes: Vec::new() });
            return;
        }
        self.words.clear();
        let attributes =
            if WITH_ATTRIBUTES.contains(&name.as_ref()) { read_attributes(tag) } else { Vec::new() };
        let open = Open { name, attributes };
        match open.name.as_ref() {
            "day" => self.open_day(&open),
            "room" if self.event.is_none() => {
                self.room = open.attribute("name").unwrap_or_default();
                self.frame.latest = None;
            }
            "event" => {
                let line = self.lines.at(position);
                let placeholder = Moment::Wall(chrono::NaiveDateTime::default());
                let mut event = RawSession::new(SourceLocation::Line { line, column: 0 }, placeholder);
                event.guid = open.attribute("guid");
                event.id = open.attribute("id");
                event.room = self.room.clone();
                self.event = Some(Fields { line, event: Some(event), ..Fields::default() });
            }
            field if self.event.is_some() && WITH_MARKUP.contains(&field) => {
                self.field_depth = Some(self.open.len())
            }
            _ => {}
        }
        self.open.push(open);
    }

    /// Markup inside a text field, written out again so that it is read as HTML later.
    fn keep_markup(&mut self, name: &str, tag: &BytesStart<'_>) {
        self.words.push('<');
        self.words.push_str(name);
        if let Some((_, href)) = read_attributes(tag).into_iter().find(|(key, _)| key == "href") {
            self.words.push_str(&format!(" href=\"{}\"", href.replace('"', "%22")));
        }
        self.words.push('>');
    }

    fn open_day(&mut self, day: &Open) {
        let moment = |name: &str| day.attribute(name).and_then(|value| Moment::parse(&value));
        self.frame = DayFrame {
            date: day.attribute("date").and_then(|value| parse_date(&value)),
            start: moment("start"),
            end: moment("end"),
            change: self.change,
            latest: None,
        };
        self.raw.days.extend(self.frame.start);
    }

    fn end(&mut self, name: &str) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        // An end tag that nothing opened is passed over; one that skips others closes them too.
        let Some(depth) = self.open.iter().rposition(|open| open.name == name) else { return };
        while self.open.len() > depth {
            let Some(open) = self.open.pop() else { break };
            self.close(&open);
        }
    }

    fn close(&mut self, open: &Open) {
        match self.field_depth {
            Some(depth) if self.open.len() > depth => {
                self.words.push_str("</");
                self.words.push_str(&open.name);
                self.words.push('>');
                return;
            }
            _ => self.field_depth = None,
        }
        let words = std::mem::take(&mut self.words);
        let parent = self.open.last().map(|open| open.name.clone()).unwrap_or_default();
        match (open.name.as_ref(), parent.as_ref()) {
            ("event", _) => self.close_event(),
            (field, parent) if self.event.is_some() => self.close_event_field(open, field, parent, words),
            ("room", _) => self.room.clear(),
            ("day", _) => self.frame = DayFrame::default(),
            ("version", "schedule") => self.raw.version = words.trim().to_owned(),
            (OWN_ELEMENT, "conference") => {
                self.raw.texts_in = open.attribute("language").map(|tag| LangTag::new(&tag));
                if let Some(url) = open.attribute(OWN_LINK).filter(|_| self.raw.url.is_empty()) {
                    self.raw.url = url;
                }
                self.raw.is_summary = open.attribute("wording").as_deref() == Some(OwnMarks::SUMMARY);
            }
            (field, "conference") => self.close_conference_field(field, &words),
            _ => {}
        }
    }

    fn close_conference_field(&mut self, field: &str, words: &str) {
        let words = words.trim();
        match field {
            "acronym" => self.raw.acronym = words.to_owned(),
            "title" => self.raw.title = words.to_owned(),
            "time_zone_name" | "timezone" => self.raw.zone_name = words.to_owned(),
            "url" => self.raw.url = words.to_owned(),
            "base_url" if self.raw.url.is_empty() => self.raw.url = words.to_owned(),
            "day_change" => self.change = parse_clock(words),
            _ => {}
        }
    }

    fn close_event_field(&mut self, open: &Open, field: &str, parent: &str, words: String) {
        let Some(fields) = self.event.as_mut() else { return };
        let Some(event) = fields.event.as_mut() else { return };
        match (field, parent) {
            ("date", "event") => fields.date = words.trim().to_owned(),
            ("start", "event") => fields.start = words.trim().to_owned(),
            ("duration", "event") => fields.duration = words.trim().to_owned(),
            ("room", "event") => {
                if let Some(room) = filled(&words) {
                    event.room = room;
                }
            }
            ("title", "event") => event.title = words,
            ("subtitle", "event") => event.subtitle = words,
            ("language", "event") => event.language = words,
            ("track", "event") => event.track = words,
            ("type", "event") => event.kind = words,
            ("abstract", "event") => event.abstract_text = words,
            ("description", "event") => event.description = words,
            ("url", "event") => event.links.insert(0, (words.trim().to_owned(), String::new())),
            (OWN_ELEMENT, "event") => {
                for (name, value) in &open.attributes {
                    event.own.take(name, value);
                }
                event.texts_in = open.attribute("language").map(|tag| LangTag::new(&tag));
            }
            ("person", _) if event.persons.len() < bounds::MAX_PARTS_PER_SESSION => {
                if let Some(name) = filled(&words) {
                    let (guid, id) = (open.attribute("guid"), open.attribute("id"));
                    let own = |name| open.attribute(name).unwrap_or_default();
                    let (role, affiliation, part) = (own("role"), own("affiliation"), own("part"));
                    event.persons.push(RawPerson { name, guid, id, role, affiliation, part });
                }
            }
            ("link" | "attachment", _) if event.links.len() < bounds::MAX_PARTS_PER_SESSION => {
                let target = open.attribute("href").or_else(|| open.attribute(OWN_LINK));
                let url = target.or_else(|| filled(&words)).unwrap_or_default();
                let title = filled(&words).filter(|title| *title != url).unwrap_or_default();
                event.links.push((url, title));
            }
            _ => {}
        }
    }

    fn close_event(&mut self) {
        let Some(mut fields) = self.event.take() else { return };
        let Some(mut event) = fields.event.take() else { return };
        let place = SourceLocation::Line { line: fields.line, column: 0 };
        match start_of(&fields.date, &fields.start, &self.frame) {
            Ok((start, clock)) => {
                (event.start, event.clock) = (start, clock);
                // Events without a room around them stand side by side, in no order.
                if !self.room.is_empty() {
                    self.frame.pass(&fields.start);
                }
            }
            Err(reason) => return self.warnings.skip(place, reason),
        }
        event.length = if fields.duration.is_empty() {
            Length::Unknown(String::new())
        } else {
            parse_length(&fields.duration)
        };
        self.raw.events.push(event);
        // One more than is kept, so that the cut is told.
        self.full = self.raw.events.len() > bounds::MAX_SESSIONS;
    }
}

/// A name without a copy of it, where it is one of the usual ones.
fn interned(name: &str) -> Cow<'static, str> {
    NAMES
        .iter()
        .find(|known| **known == name)
        .map_or_else(|| Cow::Owned(name.to_owned()), |known| Cow::Borrowed(*known))
}

fn read_attributes(tag: &BytesStart<'_>) -> Vec<(String, String)> {
    tag.html_attributes()
        .with_checks(false)
        .flatten()
        .take(16)
        .map(|attribute| (attribute.key.0.to_owned(), html::decode_references(&attribute.value)))
        .collect()
}

/// Line numbers of positions that only grow: each byte is looked at once.
struct LineCounter<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
}

impl LineCounter<'_> {
    fn at(&mut self, position: usize) -> usize {
        if let Some(passed) = self.text.get(self.at..position) {
            self.line += passed.iter().filter(|byte| **byte == b'\n').count();
            self.at = position;
        }
        self.line
    }
}
