//! iCalendar out, in one language: a VEVENT for each session.
//!
//! UIDs carry neither host nor user; the zone's own clock changes stand in a VTIMEZONE, so that
//! the file can be read where the zone's name is not known.

use super::OWN_PREFIX;
use crate::export::ExportOptions;
use crate::html::paragraphs_as_text_or_html;
use crate::raw::{OwnMarks, kind_of, listed_name};
use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, TimeZone, Utc};
use rostrum_programme::{
    LangTag, Paragraph, Programme, SafeUrl, Session, SessionStatus, Span, WallTimeOccurrence, Zone,
    is_control_or_bidi_override, resolve_wall_time,
};
use std::collections::HashSet;
use std::fmt::Write;

/// The longest line, in bytes without its end (RFC 5545, section 3.1).
const LINE_BYTES: usize = 75;
/// The name of this program in exported calendars.
const PRODUCT: &str = "-//Rostrum//Programme//EN";

/// What goes into a calendar beside the sessions.
#[derive(Debug, Clone)]
pub struct IcsOptions<'a> {
    /// Language, choice of sessions, words.
    pub export: ExportOptions<'a>,
    /// When the file is made: DTSTAMP of every event.
    pub now: DateTime<Utc>,
    /// An alarm so many minutes before each session.
    pub alarm_before_mins: Option<u32>,
}

/// Writes a calendar, CRLF line ends, UTF-8.
///
/// What the format has no place for stands in properties of our own: kind, number, part and office of
/// those who speak, whose words they are. Other languages and figures are left out.
pub fn write_icalendar(programme: &Programme, options: &IcsOptions<'_>) -> Vec<u8> {
    let lang = options.export.language;
    let sessions = options.export.chosen_sessions(programme);
    let mut out = Lines(Vec::new());
    out.raw("BEGIN:VCALENDAR");
    out.raw("VERSION:2.0");
    out.line("PRODID", PRODUCT);
    out.raw("CALSCALE:GREGORIAN");
    out.raw("METHOD:PUBLISH");
    out.text("UID", programme.id.as_str());
    let title = programme.title.resolve(lang);
    let title_text = title.map_or("", |title| title.text);
    out.text(&tagged("NAME", title.map(|title| title.lang)), title_text);
    out.text("X-WR-CALNAME", title_text);
    out.text("X-WR-TIMEZONE", programme.zone.name());
    if !programme.shows_issuer_text_for(lang) {
        out.own("wording", OwnMarks::SUMMARY);
    }
    if let Some(url) = programme.sources.iter().find_map(|source| source.url.as_deref()) {
        match SafeUrl::parse(url) {
            Some(address) => out.line("URL", address.as_str()),
            None => out.own("link", url),
        }
    }
    if !is_utc(programme.zone) {
        write_zone(&mut out, programme, &sessions);
    }
    let shared = shared_guids(programme);
    for session in sessions {
        let uid = uid_of(programme, session, &shared);
        write_event(&mut out, programme, session, &uid, options);
    }
    out.raw("END:VCALENDAR");
    out.0
}

/// A property with the language of its text, where that is known (RFC 5545, section 3.2.10).
fn tagged(property: &str, lang: Option<&LangTag>) -> String {
    match lang.filter(|lang| lang.as_str() != LangTag::UNDETERMINED) {
        Some(lang) => format!("{property};LANGUAGE={lang}"),
        None => property.to_owned(),
    }
}

fn write_event(
    out: &mut Lines,
    programme: &Programme,
    session: &Session,
    uid: &str,
    options: &IcsOptions<'_>,
) {
    let lang = options.export.language;
    let span = programme.span(session);
    out.raw("BEGIN:VEVENT");
    out.text("UID", uid);
    out.line("DTSTAMP", &options.now.format("%Y%m%dT%H%M%SZ").to_string());
    out.line("SEQUENCE", &programme.revision.sequence.to_string());
    write_times(out, programme.zone, &span);
    let title = session.title.resolve(lang);
    let name = tagged("SUMMARY", title.map(|title| title.lang));
    // STATUS has no word for postponed: the title says it.
    let marked = (session.status == SessionStatus::Postponed).then(|| options.export.marked_title(session));
    out.text(&name, marked.as_deref().unwrap_or_else(|| title.map_or("", |title| title.text)));
    let mut paragraphs: Vec<&str> =
        Paragraph::for_reader(&session.background, lang).map(|paragraph| paragraph.text.text(lang)).collect();
    paragraphs.retain(|text| !text.trim().is_empty());
    let question = options.export.question_paragraphs(session);
    let remark = options.export.session_remark(session);
    paragraphs.extend(question.iter().chain(&remark).map(String::as_str));
    out.text("DESCRIPTION", &paragraphs_as_text_or_html(&paragraphs));
    out.text("LOCATION", session.room.as_deref().unwrap_or_default());
    out.text("CATEGORIES", session.track.as_deref().unwrap_or_default());
    out.raw(match session.status {
        SessionStatus::Cancelled => "STATUS:CANCELLED",
        // That the time does not stand is said at least.
        SessionStatus::Tentative | SessionStatus::Postponed => "STATUS:TENTATIVE",
        SessionStatus::Confirmed | SessionStatus::Other(_) => "STATUS:CONFIRMED",
    });
    let read_kind = kind_of("", title.map_or("", |title| title.text));
    for (mark, value) in OwnMarks::of(session, lang, &read_kind, "") {
        out.own(mark, &value);
    }
    out.own("language", session.language.as_ref().map_or("", |lang| lang.as_str()));
    let (links, others): (Vec<_>, Vec<_>) =
        session.links.iter().partition(|link| SafeUrl::parse(&link.url).is_some());
    for (index, link) in links.iter().enumerate() {
        out.line(if index == 0 { "URL" } else { "ATTACH" }, &link.url);
    }
    // What is no link is text: no other calendar may make one of it.
    for link in others {
        out.own("link", &link.url);
    }
    for (index, speaker) in session.speakers.iter().enumerate() {
        let name = listed_name(speaker, lang);
        if !name.is_empty() {
            out.raw("BEGIN:PARTICIPANT");
            out.text("UID", &format!("{uid}-{}", index + 1));
            out.raw("PARTICIPANT-TYPE:SPEAKER");
            out.text("SUMMARY", name);
            for (mark, value) in OwnMarks::of_person(speaker, lang) {
                out.own(mark, &value);
            }
            out.raw("END:PARTICIPANT");
        }
    }
    if let Some(mins) = options.alarm_before_mins {
        out.raw("BEGIN:VALARM");
        out.raw("ACTION:DISPLAY");
        out.text("DESCRIPTION", title.map_or("", |title| title.text));
        out.line("TRIGGER", &format!("-PT{mins}M"));
        out.raw("END:VALARM");
    }
    out.raw("END:VEVENT");
}

/// Start and end: dates for what takes whole days (RFC 5545, section 3.6.1), else clock times.
fn write_times(out: &mut Lines, zone: Zone, span: &Span) {
    let whole_days = span.whole_days().is_some();
    for (name, at) in [("DTSTART", span.start), ("DTEND", span.end)] {
        if whole_days {
            out.line(&format!("{name};VALUE=DATE"), &at.format("%Y%m%d").to_string());
            continue;
        }
        let wall = at.format("%Y%m%dT%H%M%S");
        // A wall time that the clock shows twice would say nothing of which is meant.
        let is_repeated = resolve_wall_time(at.naive_local(), zone).1 == WallTimeOccurrence::Repeated;
        if is_repeated || is_utc(zone) {
            out.line(name, &format!("{}Z", at.naive_utc().format("%Y%m%dT%H%M%S")));
        } else {
            out.line(&format!("{name};TZID={}", zone.name()), &wall.to_string());
        }
    }
}

/// Guids that several sessions have. A calendar takes two events of one UID for two states of the same.
fn shared_guids(programme: &Programme) -> HashSet<&str> {
    let mut seen = HashSet::new();
    let guids = programme.sessions.iter().filter_map(|session| session.guid.as_deref());
    guids.filter(|guid| !seen.insert(*guid)).collect()
}

/// The source's own id, else one made of the programme's and the session's, the same on every machine.
fn uid_of(programme: &Programme, session: &Session, shared: &HashSet<&str>) -> String {
    let own = session.guid.as_deref().filter(|guid| !shared.contains(guid) || session.id.as_str() == *guid);
    own.map(str::to_owned).unwrap_or_else(|| {
        let name = format!("{}/{}", programme.id, session.id);
        // FNV-1a, 128 bits: fixed for good, which the standard library's hashes are not.
        let hash = name.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
            (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
        });
        format!("rostrum-{hash:032x}")
    })
}

fn is_utc(zone: Zone) -> bool {
    matches!(zone.name(), "UTC" | "Etc/UTC" | "Etc/GMT" | "GMT" | "Zulu" | "Etc/Zulu" | "UCT" | "Etc/UCT")
}

/// One change of a zone's clock.
struct Onset {
    at: NaiveDateTime,
    from_secs: i32,
    to_secs: i32,
}

/// The zone with every change of its clock in the years of the sessions, each written out.
fn write_zone(out: &mut Lines, programme: &Programme, sessions: &[&Session]) {
    let zone = programme.zone;
    let spans = || sessions.iter().map(|session| programme.span(session));
    let years = spans().map(|span| span.start.year()).min().zip(spans().map(|span| span.end.year()).max());
    let Some((first, last)) = years else { return };
    let Some((from, to)) = new_year(first).zip(new_year(last + 1)) else { return };
    out.raw("BEGIN:VTIMEZONE");
    out.line("TZID", zone.name());
    let secs = zone.offset_secs(from.and_utc());
    let mut onsets = vec![Onset { at: from, from_secs: secs, to_secs: secs }];
    onsets.extend(changes(zone, from, to));
    for onset in onsets {
        // Summer time is what is ahead of the zone's own standard; the names tell people, not programs.
        let at_utc =
            onset.at.checked_sub_signed(TimeDelta::seconds(i64::from(onset.from_secs))).unwrap_or(onset.at);
        let local = zone.0.from_utc_datetime(&at_utc);
        let is_summer = onset.to_secs > onset.from_secs;
        let part = if is_summer { "DAYLIGHT" } else { "STANDARD" };
        out.raw(&format!("BEGIN:{part}"));
        out.line("DTSTART", &onset.at.format("%Y%m%dT%H%M%S").to_string());
        out.line("TZOFFSETFROM", &offset_text(onset.from_secs));
        out.line("TZOFFSETTO", &offset_text(onset.to_secs));
        out.text("TZNAME", &local.format("%Z").to_string());
        out.raw(&format!("END:{part}"));
    }
    out.raw("END:VTIMEZONE");
}

fn new_year(year: i32) -> Option<NaiveDateTime> {
    chrono::NaiveDate::from_ymd_opt(year, 1, 1)?.and_hms_opt(0, 0, 0)
}

/// The changes of a zone's clock between two times, each by the wall time before it.
fn changes(zone: Zone, from: NaiveDateTime, to: NaiveDateTime) -> Vec<Onset> {
    let offset = |at: NaiveDateTime| zone.offset_secs(at.and_utc());
    let mut found = Vec::new();
    let mut day = from;
    while day < to {
        let Some(next) = day.checked_add_signed(TimeDelta::days(1)) else { break };
        let (from_secs, to_secs) = (offset(day), offset(next));
        if from_secs != to_secs {
            let (mut low, mut high) = (0_i64, 86_400_i64);
            while high - low > 1 {
                let middle = i64::midpoint(low, high);
                if offset(day + TimeDelta::seconds(middle)) == from_secs {
                    low = middle
                } else {
                    high = middle
                }
            }
            let at = day + TimeDelta::seconds(high + i64::from(from_secs));
            found.push(Onset { at, from_secs, to_secs });
        }
        day = next;
    }
    found
}

fn offset_text(secs: i32) -> String {
    let (sign, secs) = if secs < 0 { ('-', -secs) } else { ('+', secs) };
    let mut text = format!("{sign}{:02}{:02}", secs / 3_600, secs / 60 % 60);
    if secs % 60 != 0 {
        // Writing to a string does not fail.
        let _ = write!(text, "{:02}", secs % 60);
    }
    text
}

/// Content lines, folded.
struct Lines(Vec<u8>);

impl Lines {
    /// A property with its value as it is; control characters have no place in it.
    fn line(&mut self, name: &str, value: &str) {
        let value: String =
            value.chars().filter(|c| !(c.is_control() || is_control_or_bidi_override(*c))).collect();
        self.raw(&format!("{name}:{value}"));
    }

    /// A property of type TEXT, escaped (RFC 5545, section 3.3.11); none when there is no text.
    fn text(&mut self, name: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        let mut escaped = String::with_capacity(value.len());
        for c in value.chars() {
            match c {
                '\\' | ',' | ';' => escaped.extend(['\\', c]),
                '\n' => escaped.push_str("\\n"),
                '\t' => escaped.push(c),
                '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
                c if c.is_control() || is_control_or_bidi_override(c) => {}
                c => escaped.push(c),
            }
        }
        self.raw(&format!("{name}:{escaped}"));
    }

    /// A property of our own, which other calendars pass over.
    fn own(&mut self, name: &str, value: &str) {
        self.text(&format!("{OWN_PREFIX}{}", name.to_ascii_uppercase()), value);
    }

    /// A whole line, folded between characters.
    fn raw(&mut self, line: &str) {
        let mut width = 0;
        for c in line.chars() {
            if width + c.len_utf8() > LINE_BYTES {
                self.0.extend_from_slice(b"\r\n ");
                width = 1;
            }
            width += c.len_utf8();
            self.0.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
        self.0.extend_from_slice(b"\r\n");
    }
}
