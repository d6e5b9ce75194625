//! Schedule XML out, in one language.

use super::{OWN_ELEMENT, OWN_LINK};
use crate::export::{BackgroundPart, ExportOptions};
use crate::html::paragraphs_as_text_or_html;
use crate::raw::{OwnMarks, kind_of, listed_name};
use chrono::TimeDelta;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use rostrum_programme::{LangTag, Moment, Programme, SafeUrl, Session, Span, without_control_characters};
use std::io;

/// Writes a schedule: days and rooms as the forum's own calendar has them.
///
/// What the format has no place for stands in an element and attributes of our own, which others pass
/// over: number, part and office of those who speak, whose words they are. Other languages and figures
/// are left out.
///
/// # Errors
/// None in practice; writing to memory does not fail.
pub fn write_frab_xml(programme: &Programme, options: &ExportOptions<'_>) -> io::Result<Vec<u8>> {
    let mut out = Out { writer: Writer::new_with_indent(Vec::new(), b' ', 2) };
    out.writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    out.open("schedule", &[])?;
    out.field("version", programme.revision.label.text(options.language))?;
    let sessions = options.chosen_sessions(programme);
    let mut days: Vec<(Span, Vec<(&Session, Span)>)> = Vec::new();
    for session in sessions {
        let span = programme.span(session);
        match days.last_mut() {
            Some((day, list)) if day.start_date() == span.start_date() => {
                day.end = day.end.max(span.end);
                list.push((session, span));
            }
            _ => days.push((span, vec![(session, span)])),
        }
    }
    write_conference(&mut out, programme, &days, options)?;
    for (index, (day, list)) in days.iter().enumerate() {
        write_day(&mut out, index + 1, (*day, list), language_of(programme, options), options)?;
    }
    out.close("schedule")?;
    let mut bytes = out.writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

struct Out {
    writer: Writer<Vec<u8>>,
}

impl Out {
    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        let mut start = BytesStart::new(name);
        for (key, value) in attributes {
            start.push_attribute((*key, clean(value).as_str()));
        }
        self.writer.write_event(Event::Start(start))
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }

    /// One element with text; an empty one when there is none.
    fn element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) -> io::Result<()> {
        let mut start = BytesStart::new(name);
        for (key, value) in attributes {
            start.push_attribute((*key, clean(value).as_str()));
        }
        if text.is_empty() {
            return self.writer.write_event(Event::Empty(start));
        }
        self.writer.write_event(Event::Start(start))?;
        self.writer.write_event(Event::Text(BytesText::new(&clean(text))))?;
        self.close(name)
    }

    fn field(&mut self, name: &str, text: &str) -> io::Result<()> {
        self.element(name, &[], text)
    }
}

/// XML 1.0 has no place for control characters, and a text none for what acts on a screen.
fn clean(text: &str) -> String {
    without_control_characters(text).chars().filter(|c| !matches!(c, '\u{FFFE}' | '\u{FFFF}')).collect()
}

fn write_conference(
    out: &mut Out,
    programme: &Programme,
    days: &[(Span, Vec<(&Session, Span)>)],
    options: &ExportOptions<'_>,
) -> io::Result<()> {
    out.open("conference", &[])?;
    out.field("acronym", programme.id.as_str())?;
    out.field("title", programme.title.text(options.language))?;
    let date = |span: Option<&Span>| span.map(|span| span.start_date().to_string()).unwrap_or_default();
    out.field("start", &date(days.first().map(|(day, _)| day)))?;
    out.field("end", &date(days.last().map(|(day, _)| day)))?;
    out.field("days", &days.len().to_string())?;
    out.field("timeslot_duration", "00:05")?;
    out.field("time_zone_name", programme.zone.name())?;
    let mut own = Vec::new();
    if let Some(url) = programme.sources.iter().find_map(|source| source.url.as_deref()) {
        match SafeUrl::parse(url) {
            Some(address) => out.field("url", address.as_str())?,
            None => own.push((OWN_LINK, url)),
        }
    }
    if let Some(lang) = language_of(programme, options).filter(|lang| !is_unstated(lang)) {
        own.push(("language", lang.as_str()));
    }
    if !programme.shows_issuer_text_for(options.language) {
        own.push(("wording", OwnMarks::SUMMARY));
    }
    if !own.is_empty() {
        out.element(OWN_ELEMENT, &own, "")?;
    }
    out.close("conference")
}

fn write_day(
    out: &mut Out,
    number: usize,
    (day, sessions): (Span, &[(&Session, Span)]),
    texts_in: Option<&LangTag>,
    options: &ExportOptions<'_>,
) -> io::Result<()> {
    let date = day.start_date().to_string();
    let moment = |at: chrono::DateTime<chrono_tz::Tz>| Moment::Fixed(at.fixed_offset()).to_string();
    let (start, end, number) = (moment(day.start), moment(day.end), number.to_string());
    out.open("day", &[("index", &number), ("date", &date), ("start", &start), ("end", &end)])?;
    let mut rooms: Vec<&str> = Vec::new();
    for (session, _) in sessions {
        let room = session.room.as_deref().unwrap_or_default();
        if !rooms.contains(&room) {
            rooms.push(room);
        }
    }
    for room in rooms {
        out.open("room", &[("name", room)])?;
        for (session, span) in sessions {
            if session.room.as_deref().unwrap_or_default() == room {
                write_event(out, session, *span, texts_in, options)?;
            }
        }
        out.close("room")?;
    }
    out.close("day")
}

/// The language that the programme's title is written in; its other texts are taken to be in it.
fn language_of<'p>(programme: &'p Programme, options: &ExportOptions<'_>) -> Option<&'p LangTag> {
    programme.title.resolve(options.language).map(|found| found.lang)
}

fn is_unstated(lang: &LangTag) -> bool {
    lang.as_str() == LangTag::UNDETERMINED
}

/// What the format has no place for, as attributes of an element of our own.
fn write_own(
    out: &mut Out,
    session: &Session,
    written_type: &str,
    texts_in: Option<&LangTag>,
    lang: &LangTag,
) -> io::Result<()> {
    let title = session.title.resolve(lang);
    let read_kind = kind_of(written_type, title.map_or("", |title| title.text));
    let mut own = OwnMarks::of(session, lang, &read_kind, written_type);
    let title_in = title.map(|title| title.lang).filter(|lang| Some(*lang) != texts_in);
    own.extend(title_in.map(|lang| ("language", lang.to_string())));
    if own.is_empty() {
        return Ok(());
    }
    let attributes: Vec<(&str, &str)> = own.iter().map(|(name, value)| (*name, value.as_str())).collect();
    out.element(OWN_ELEMENT, &attributes, "")
}

fn write_event(
    out: &mut Out,
    session: &Session,
    span: Span,
    texts_in: Option<&LangTag>,
    options: &ExportOptions<'_>,
) -> io::Result<()> {
    let lang = options.language;
    let id = session.conference_system_id().unwrap_or(session.id.as_str());
    let mut attributes = Vec::new();
    if let Some(guid) = &session.guid {
        attributes.push(("guid", guid.as_str()));
    }
    attributes.push(("id", id));
    out.open("event", &attributes)?;
    out.field("date", &Moment::Fixed(span.start.fixed_offset()).to_string())?;
    out.field("start", &span.start.format("%H:%M").to_string())?;
    out.field("duration", &length_text(span.end - span.start))?;
    out.field("room", session.room.as_deref().unwrap_or_default())?;
    out.field("title", &options.marked_title(session))?;
    let part = |part| paragraphs_as_text_or_html(&options.background(session, part));
    out.field("subtitle", &part(BackgroundPart::Subtitle))?;
    out.field("track", session.track.as_deref().unwrap_or_default())?;
    let format = session.format.as_ref().map(|format| format.text(lang)).unwrap_or_default();
    // The words of the source's own type, as long as they say the same as the kind.
    let own = !format.is_empty() && kind_of(format, session.title.text(lang)) == session.kind;
    let written_type = if own { format } else { session.kind.as_str() };
    out.field("type", written_type)?;
    out.field("language", session.language.as_ref().map(|lang| lang.as_str()).unwrap_or_default())?;
    out.field("abstract", &part(BackgroundPart::Abstract))?;
    let question = options.question_paragraphs(session);
    let mut description = options.background(session, BackgroundPart::Description);
    let remark = options.session_remark(session);
    description.extend(question.iter().chain(&remark).map(String::as_str));
    out.field("description", &paragraphs_as_text_or_html(&description))?;
    out.open("persons", &[])?;
    for speaker in &session.speakers {
        let name = listed_name(speaker, lang);
        let known = |field: &'static str| speaker.extra.get(field)?.as_str().map(|value| (field, value));
        let own = OwnMarks::of_person(speaker, lang);
        let own = own.iter().map(|(name, value)| (*name, value.as_str()));
        let attributes: Vec<_> = ["guid", "id"].into_iter().filter_map(known).chain(own).collect();
        if !name.is_empty() {
            out.element("person", &attributes, name)?;
        }
    }
    out.close("persons")?;
    let mut links = session.links.iter().peekable();
    if let Some(page) = links.next_if(|link| link.title.is_none() && SafeUrl::parse(&link.url).is_some()) {
        out.field("url", &page.url)?;
    }
    out.open("links", &[])?;
    for link in links {
        let title = link.title.as_ref().map(|title| title.text(lang)).unwrap_or_default();
        // What is no link is text: no other program may make one of it.
        let target = if SafeUrl::parse(&link.url).is_some() { "href" } else { OWN_LINK };
        out.element("link", &[(target, &link.url)], title)?;
    }
    out.close("links")?;
    write_own(out, session, written_type, texts_in, lang)?;
    out.close("event")
}

/// `HH:MM`, or `DDD:HH:MM` from a day on: three digits of days cannot be taken for hours.
fn length_text(length: TimeDelta) -> String {
    let minutes = length.num_minutes().max(0);
    let (days, hours, minutes) = (minutes / 1_440, minutes / 60 % 24, minutes % 60);
    if days == 0 { format!("{hours:02}:{minutes:02}") } else { format!("{days:03}:{hours:02}:{minutes:02}") }
}
