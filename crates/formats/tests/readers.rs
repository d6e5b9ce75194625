//! The readers of structured formats on fixtures of our own, good and bad, and on hostile files
//! that are made here.

use rostrum_formats::{
    FormatId, Parsed, ReadErrorKind, ReadHints, ReadResult, SkipReason, SourceLocation, WarningKind,
    detect_format, read_programme,
};
use rostrum_programme::{LangTag, Programme, Session, SessionKind, SessionStatus, Zone};
use std::path::{Path, PathBuf};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

pub fn bytes_of(name: &str) -> Vec<u8> {
    std::fs::read(fixtures().join(name)).unwrap()
}

pub fn read(bytes: &[u8]) -> ReadResult {
    read_programme(bytes, &ReadHints::default())
}

pub fn good(name: &str) -> Parsed<Programme> {
    read(&bytes_of(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub fn kinds(parsed: &Parsed<Programme>) -> Vec<&WarningKind> {
    parsed.warnings.iter().map(|warning| &warning.kind).collect()
}

pub fn session<'a>(programme: &'a Programme, id: &str) -> &'a Session {
    let found = programme.sessions.iter().find(|session| session.id.as_str() == id);
    found.unwrap_or_else(|| {
        let ids: Vec<_> = programme.sessions.iter().map(|session| session.id.as_str()).collect();
        panic!("no {id} in {ids:?}")
    })
}

pub fn times(session: &Session) -> String {
    format!("{} {}", session.start, session.end)
}

pub fn title(session: &Session) -> &str {
    session.title.text(&LangTag::new("en"))
}

pub fn background(session: &Session) -> Vec<&str> {
    session.background.iter().map(|paragraph| paragraph.text.text(&LangTag::new("en"))).collect()
}

pub fn names(session: &Session) -> Vec<&str> {
    session.speakers.iter().map(|speaker| speaker.name.as_ref().unwrap().text(&LangTag::new("en"))).collect()
}

/// Fixture, format, sessions, days, warnings, zone.
pub const GOOD: &[(&str, FormatId, usize, usize, usize, &str)] = &[
    ("rostrum/forum.json", FormatId::RostrumJson, 2, 1, 0, "Europe/Zurich"),
    ("frab/modern.xml", FormatId::FrabXml, 4, 2, 0, "Europe/Lisbon"),
    ("frab/oldest_latin1.xml", FormatId::FrabXml, 3, 2, 3, "UTC"),
    ("frab/durations.xml", FormatId::FrabXml, 9, 1, 5, "Asia/Kathmandu"),
    ("frab/utc_dates.xml", FormatId::FrabXml, 2, 1, 1, "Asia/Kolkata"),
    ("frab/midnight.xml", FormatId::FrabXml, 4, 2, 0, "Europe/Riga"),
    ("frab/partly_good.xml", FormatId::FrabXml, 4, 2, 8, "Etc/GMT-2"),
    ("schedule_json/version1.json", FormatId::ScheduleJson, 3, 2, 2, "Europe/Berlin"),
    ("schedule_json/schedule2.json", FormatId::ScheduleJson2, 3, 1, 1, "America/New_York"),
    ("schedule_json/no_offset.json", FormatId::ScheduleJson, 2, 1, 1, "Asia/Kolkata"),
    ("ics/zones.ics", FormatId::ICalendar, 9, 4, 2, "Europe/Zurich"),
    ("ics/recurring.ics", FormatId::ICalendar, 14, 13, 2, "Europe/Paris"),
    ("ics/unbounded.ics", FormatId::ICalendar, 508, 504, 4, "Europe/Paris"),
    ("ics/names_of_zones.ics", FormatId::ICalendar, 9, 7, 3, "Europe/Zurich"),
    ("ics/several.ics", FormatId::ICalendar, 2, 1, 0, "Africa/Nairobi"),
    ("ics/utf16le.ics", FormatId::ICalendar, 1, 1, 1, "Asia/Shanghai"),
    ("ics/utf16be_bom.ics", FormatId::ICalendar, 1, 1, 0, "Asia/Shanghai"),
    ("ics/gb18030.ics", FormatId::ICalendar, 1, 1, 1, "Asia/Shanghai"),
    ("ics/folded_inside.ics", FormatId::ICalendar, 1, 1, 0, "Asia/Shanghai"),
    ("ics/loose_lines.ics", FormatId::ICalendar, 1, 1, 1, "UTC"),
    ("ics/unescaped.ics", FormatId::ICalendar, 1, 1, 1, "UTC"),
];

pub fn files_in(folder: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(fixtures().join(folder)).unwrap();
    let mut files: Vec<_> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

#[test]
fn every_good_fixture_gives_what_was_counted() {
    let mut seen = 0;
    for (name, format, sessions, days, warnings, zone) in GOOD {
        let parsed = good(name);
        let found = (
            parsed.format,
            parsed.value.sessions.len(),
            parsed.value.days().len(),
            parsed.warnings.len(),
            parsed.value.zone.name(),
        );
        assert_eq!(found, (*format, *sessions, *days, *warnings, *zone), "{name}: {:#?}", parsed.warnings);
        seen += 1;
    }
    let present: usize =
        ["rostrum", "frab", "schedule_json", "ics"].iter().map(|folder| files_in(folder).len()).sum();
    assert_eq!(seen, present, "every fixture is in the list");
}

#[test]
fn every_bad_fixture_is_refused_with_its_reason() {
    let expect = |name: &str| read(&bytes_of(name)).expect_err(name);
    let missing = expect("rostrum/bad/no_title.json");
    assert_eq!(missing.kind, ReadErrorKind::MissingField("title".into()));
    assert_eq!(expect("rostrum/bad/no_time.json").kind, ReadErrorKind::BadTime("soon".into()));
    assert_eq!(
        expect("rostrum/bad/unknown_zone.json").kind,
        ReadErrorKind::UnknownZone("Europe/Geneva".into())
    );
    for name in ["two_ids", "end_before_start", "other_format", "year"] {
        let error = expect(&format!("rostrum/bad/{name}.json"));
        assert!(matches!(&error.kind, ReadErrorKind::Problems(found) if found.len() == 1), "{name}: {error}");
    }
    let syntax = expect("rostrum/bad/syntax.json");
    assert!(matches!(syntax.place, SourceLocation::Line { line: 5, column: 3 }), "{syntax}");
    assert_eq!(expect("frab/bad/no_events.xml").kind, ReadErrorKind::NoSessions(0));
    assert_eq!(expect("frab/bad/page.html").kind, ReadErrorKind::Unsupported("html".into()));
    assert_eq!(expect("frab/bad/other.xml").kind, ReadErrorKind::Unsupported("xml".into()));
    assert_eq!(
        expect("schedule_json/bad/no_days.json").kind,
        ReadErrorKind::MissingField("conference.days".into())
    );
    assert_eq!(
        expect("schedule_json/bad/wrong_shape.json").kind,
        ReadErrorKind::MissingField("conference".into())
    );
    assert_eq!(expect("schedule_json/bad/other.json").kind, ReadErrorKind::Unsupported("json".into()));
    assert_eq!(expect("ics/bad/no_events.ics").kind, ReadErrorKind::NoSessions(0));
    assert_eq!(expect("ics/bad/no_starts.ics").kind, ReadErrorKind::NoSessions(1));
    let syntax = expect("schedule_json/bad/syntax.json");
    assert!(matches!(syntax.kind, ReadErrorKind::Syntax(_)), "{syntax}");
    assert!(matches!(syntax.place, SourceLocation::Line { line: 2, column } if column > 1), "{syntax}");
    let present: usize = ["rostrum/bad", "frab/bad", "schedule_json/bad", "ics/bad"]
        .iter()
        .map(|folder| files_in(folder).len())
        .sum();
    assert_eq!(present, 17, "every bad fixture is tried");
}

#[test]
fn the_format_is_told_from_the_content() {
    assert_eq!(detect_format(b"%PDF-1.7\n..."), Ok(FormatId::Pdf));
    assert_eq!(detect_format(b"PK\x03\x04....word/document.xml....PK\x05\x06"), Ok(FormatId::Docx));
    assert_eq!(detect_format(b"{\"format\": \"rostrum-programme\"}"), Ok(FormatId::RostrumJson));
    assert_eq!(detect_format(b"  \n# Programme\n\n22 February 2022"), Ok(FormatId::Outline));
    assert_eq!(detect_format("[草案] 论坛日程\n2月22日".as_bytes()), Ok(FormatId::Outline));
    let kind = |bytes: &[u8]| detect_format(bytes).unwrap_err().kind;
    assert_eq!(kind(b""), ReadErrorKind::Empty);
    assert_eq!(kind(b" \r\n\t "), ReadErrorKind::Empty);
    assert_eq!(
        kind(b"PK\x03\x04....xl/workbook.xml....PK\x05\x06"),
        ReadErrorKind::Unsupported("xlsx".into())
    );
    assert_eq!(kind(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...."), ReadErrorKind::Unsupported("doc".into()));
    assert_eq!(kind(b"<!-- x --><!DOCTYPE html><html>"), ReadErrorKind::Unsupported("html".into()));
    let noise: Vec<u8> = (0..20_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    assert_eq!(kind(&noise), ReadErrorKind::NotText);
}

#[test]
fn schedule_xml_of_today_comes_out_whole() {
    let parsed = good("frab/modern.xml");
    let programme = &parsed.value;
    assert_eq!(programme.id.as_str(), "harbour-2025");
    assert_eq!(programme.revision.issued.unwrap().to_string(), "2025-03-04");
    let opening = session(programme, "6b1f9f10-0000-4000-8000-0000000000a1");
    assert_eq!(title(opening), "Opening of the forum");
    assert_eq!(times(opening), "2025-03-29T09:30:00+00:00 2025-03-29T10:15:00+00:00");
    assert_eq!(opening.kind, SessionKind::Opening);
    assert_eq!(opening.track.as_deref(), Some("Trade & Work"));
    assert_eq!(opening.language, Some(LangTag::new("en")));
    assert_eq!(opening.extra["source_id"], "11");
    assert_eq!(
        background(opening),
        [
            "Ports, people & pay",
            "Café at AT&T\u{a0}House.",
            "Second paragraph,\non two lines.",
            "• First point",
            "• See the paper (https://harbour.example/paper)",
        ]
    );
    assert_eq!(names(opening), ["Inês Tavares", "O'Neill, Bríd"]);
    assert_eq!(opening.speakers[0].extra["id"], "501");
    let links: Vec<_> = opening.links.iter().map(|link| link.url.rsplit('/').next().unwrap()).collect();
    assert_eq!(links, ["", "slides", "handout.pdf"]);
    // The clock goes forward in this night.
    let night = session(programme, "6b1f9f10-0000-4000-8000-0000000000a2");
    assert_eq!(title(night), "Night watch édition\u{a0}2");
    assert_eq!(times(night), "2025-03-30T00:30:00+00:00 2025-03-30T03:30:00+01:00");
    assert_eq!(background(night), ["Plain text, with 3 < 4 & no tags.", "A second paragraph."]);
    assert_eq!(session(programme, "6b1f9f10-0000-4000-8000-0000000000a3").kind, SessionKind::Break);
    let panel = session(programme, "6b1f9f10-0000-4000-8000-0000000000a4");
    assert_eq!((&panel.kind, &panel.status), (&SessionKind::Panel, &SessionStatus::Cancelled));
    assert_eq!(background(panel), ["Markup that nobody escaped.", "Twice."]);
}

#[test]
fn the_oldest_schedule_xml_has_neither_dates_nor_zone() {
    let parsed = good("frab/oldest_latin1.xml");
    assert_eq!(parsed.warnings[0].kind, WarningKind::Encoding("windows-1252".into()));
    assert_eq!(parsed.warnings[1].kind, WarningKind::ZoneAssumed(Zone::UTC));
    let night = session(&parsed.value, "2");
    assert_eq!(title(night), "Débat de nuit");
    assert_eq!(times(night), "2007-02-25T01:30:00+00:00 2007-02-25T02:30:00+00:00");
    assert_eq!(names(session(&parsed.value, "1")), ["Émile Boeuf-Légaré"]);
    assert_eq!(session(&parsed.value, "1").room.as_deref(), Some("Aula"));
    let hints = ReadHints { zone: Zone::named("Europe/Zurich"), ..ReadHints::default() };
    let confirmed = read_programme(&bytes_of("frab/oldest_latin1.xml"), &hints).unwrap();
    assert_eq!(times(session(&confirmed.value, "2")), "2007-02-25T01:30:00+01:00 2007-02-25T02:30:00+01:00");
    assert!(!kinds(&confirmed).iter().any(|kind| matches!(kind, WarningKind::ZoneAssumed(_))));
}

#[test]
fn lengths_are_read_as_they_are_meant() {
    let parsed = good("frab/durations.xml");
    let minutes: Vec<_> = parsed
        .value
        .sessions
        .iter()
        .map(|session| (session.id.as_str(), parsed.value.span(session).length_secs() / 60))
        .collect();
    let expected = [
        ("hhmm", 75),
        ("dhm", 90),
        ("hms", 60),
        ("next", 45),
        ("long", 1_590),
        ("bare", 90),
        ("none", 30),
        ("odd", 30),
        ("huge", 31 * 1_440),
    ];
    assert_eq!(minutes, expected);
    let assumed = WarningKind::LengthAssumed { written: "1:00:00".into(), taken_secs: 3_600 };
    let warning = parsed.warnings.iter().find(|warning| warning.kind == assumed).unwrap();
    assert_eq!(warning.place, SourceLocation::Line { line: 7, column: 0 });
}

#[test]
fn dates_in_utc_beside_clocks_of_the_zone_agree() {
    let parsed = good("frab/utc_dates.xml");
    assert_eq!(times(session(&parsed.value, "35")), "2023-09-10T10:30:00+05:30 2023-09-10T10:50:00+05:30");
    let disagree = WarningKind::TimesDisagree { taken: "2023-09-10 11:30".into(), other: "17:00".into() };
    assert_eq!(kinds(&parsed), [&disagree]);
}

#[test]
fn what_follows_an_evening_is_past_midnight() {
    let programme = good("frab/midnight.xml").value;
    let starts: Vec<String> =
        programme.sessions.iter().map(|session| session.start.to_string()[..16].to_owned()).collect();
    assert_eq!(starts, ["2019-05-04T05:30", "2019-05-04T23:30", "2019-05-05T00:30", "2019-05-04T00:30"]);
    let late = &programme.sessions[1];
    assert_eq!(background(late), ["One\u{a0}two", "• x", "• y", "Last bold <tag>"]);
    assert_eq!(names(late), ["Solo Name"]);
}

#[test]
fn names_of_zones_are_understood_in_every_spelling() {
    let parsed = good("ics/names_of_zones.ics");
    let programme = &parsed.value;
    assert_eq!(times(session(programme, "prefixed")), "2024-05-04T09:00:00+02:00 2024-05-05T11:00:00+02:00");
    assert_eq!(times(session(programme, "older")), "2024-05-04T14:00:00+02:00 2024-05-04T15:00:00+02:00");
    assert_eq!(times(session(programme, "shown")), "2024-05-04T03:00:00+02:00 2024-05-04T04:00:00+02:00");
    assert_eq!(session(programme, "shown").status, SessionStatus::Cancelled);
    let sundays = programme.sessions.iter().filter(|session| title(session) == "First Sundays");
    let days: Vec<String> = sundays.map(|session| session.start.to_string()[..10].to_owned()).collect();
    assert_eq!(days, ["2024-05-05", "2024-07-07", "2024-08-04", "2024-09-01"]);
    let kinds = kinds(&parsed);
    assert!(kinds.contains(&&WarningKind::SkippedTime("2024-03-31T02:30:00".into())), "{kinds:?}");
    assert!(kinds.contains(&&WarningKind::RepeatedTime("2024-10-27T02:30:00".into())), "{kinds:?}");
}

#[test]
fn a_partly_good_file_offers_what_is_good_and_lists_the_rest() {
    let parsed = good("frab/partly_good.xml");
    let ids: Vec<_> = parsed.value.sessions.iter().map(|session| session.id.as_str()).collect();
    assert_eq!(ids, ["same", "same/2024-05-07-0900", "6", "2024-05-06-1200-no-id-at-all"]);
    assert_eq!(title(session(&parsed.value, "6")), "Only a subtitle");
    let at_line = |line| SourceLocation::Line { line, column: 0 };
    for (place, kind) in [
        (at_line(6), WarningKind::DuplicateId("same".into())),
        (at_line(7), WarningKind::ItemSkipped(SkipReason::Repeated)),
        (at_line(8), WarningKind::ItemSkipped(SkipReason::NoStart)),
        (at_line(9), WarningKind::ItemSkipped(SkipReason::BadStart("sometime late".into()))),
        (at_line(10), WarningKind::ItemSkipped(SkipReason::YearOutOfRange(1066))),
        (at_line(11), WarningKind::MissingValue("title".into())),
    ] {
        assert!(
            parsed.warnings.iter().any(|warning| warning.place == place && warning.kind == kind),
            "{kind:?} at {place:?} in {:#?}",
            parsed.warnings
        );
    }
    assert!(parsed.warnings.iter().any(|warning| matches!(warning.kind, WarningKind::Incomplete(_))));
}

#[test]
fn schedule_json_takes_persons_in_every_shape() {
    let parsed = good("schedule_json/version1.json");
    let programme = &parsed.value;
    let opening = session(programme, "d1000000-0000-4000-8000-000000000101");
    assert_eq!(names(opening), ["Mara Winter", "Jo Ahn", "Lee"]);
    assert_eq!(background(opening), ["Kurz.", "Erster Absatz.", "Zweiter Absatz."]);
    assert_eq!(opening.links.len(), 4);
    let night = session(programme, "d1000000-0000-4000-8000-000000000102");
    assert_eq!(times(night), "2022-12-28T00:30:00+01:00 2022-12-28T01:30:00+01:00");
    assert_eq!(night.room.as_deref(), Some("Saal 2"));
    let numbered = session(programme, "x1");
    assert_eq!(times(numbered), "2022-12-28T12:00:00+01:00 2022-12-28T12:45:00+01:00");
    assert_eq!((names(numbered), numbered.track.as_deref()), (vec!["Named in a map"], Some("Side")));
    let path = "schedule.conference.days[1].rooms[0].events[1]";
    assert_eq!(parsed.warnings[0].place, SourceLocation::Path { path: path.into(), line: 0, column: 0 });
}

#[test]
fn schedule2_has_full_dates_and_iso_lengths() {
    let parsed = good("schedule_json/schedule2.json");
    assert_eq!(times(session(&parsed.value, "s2-1")), "2026-03-08T09:00:00-04:00 2026-03-08T09:45:00-04:00");
    assert_eq!(times(session(&parsed.value, "s2-3")), "2026-03-08T18:00:00-04:00 2026-03-09T20:00:00-04:00");
    assert_eq!(kinds(&parsed), [&WarningKind::SkippedTime("2026-03-08T02:30:00".into())]);
}

#[test]
fn calendar_times_stand_in_the_zone_that_is_meant() {
    let parsed = good("ics/zones.ics");
    let programme = &parsed.value;
    for (id, expected) in [
        ("iana", "2022-02-22T13:00:00+01:00 2022-02-22T14:30:00+01:00"),
        ("windows", "2022-07-22T09:00:00+02:00 2022-07-22T10:30:00+02:00"),
        ("own-winter", "2022-02-22T09:00:00+01:00 2022-02-22T10:00:00+01:00"),
        ("own-summer", "2022-07-22T09:00:00+02:00 2022-07-22T10:00:00+02:00"),
        ("utc", "2022-02-22T13:00:00+01:00 2022-02-22T13:30:00+01:00"),
        ("floating", "2022-02-22T17:00:00+01:00 2022-02-22T17:30:00+01:00"),
        ("all-day", "2022-02-23T00:00:00+01:00 2022-02-24T00:00:00+01:00"),
        ("two-days", "2022-02-23T00:00:00+01:00 2022-02-25T00:00:00+01:00"),
        ("nowhere", "2022-02-24T09:00:00+01:00 2022-02-24T09:00:00+01:00"),
    ] {
        assert_eq!(times(session(programme, id)), expected, "{id}");
    }
    let opening = session(programme, "iana");
    assert_eq!(opening.title.get(&LangTag::new("fr")), Some("Séance d'ouverture"));
    assert_eq!(background(opening), ["Speaker: A. Dupont\nPremier paragraphe, suite.", "Second paragraphe."]);
    assert_eq!(names(opening), ["A. Dupont"]);
    assert_eq!((opening.track.as_deref(), opening.room.as_deref()), (Some("Plenary"), Some("Salle XIX")));
    assert_eq!(session(programme, "utc").status, SessionStatus::Tentative);
    assert_eq!(session(programme, "floating").status, SessionStatus::Cancelled);
    assert_eq!(programme.revision.sequence, 3);
    assert_eq!(parsed.warnings[1].kind, WarningKind::UnknownZone("Middle Earth".into()));
    let skipped = SourceLocation::Path { path: "VEVENT no-start".into(), line: 81, column: 0 };
    assert_eq!(parsed.warnings[0].place, skipped);
}

#[test]
fn recurrences_follow_rules_exceptions_and_overrides() {
    let parsed = good("ics/recurring.ics");
    let starts = |uid: &str| {
        let of_uid =
            parsed.value.sessions.iter().filter(|session| session.guid.as_ref().unwrap().starts_with(uid));
        let mut starts: Vec<_> = of_uid.map(|session| session.start.to_string()).collect();
        starts.sort();
        starts
    };
    assert_eq!(
        starts("weekly@fixture"),
        [
            "2024-03-18T09:00:00+01:00",
            "2024-03-20T15:00:00+01:00",
            "2024-04-01T09:00:00+02:00",
            "2024-04-08T14:00:00+02:00",
            "2024-04-15T09:00:00+02:00",
        ]
    );
    // UNTIL is in UTC: 21:30 is the last occurrence's own start.
    assert_eq!(
        starts("daily@fixture"),
        [
            "2024-03-29T23:30:00+01:00",
            "2024-03-30T23:30:00+01:00",
            "2024-03-31T23:30:00+02:00",
            "2024-04-01T23:30:00+02:00",
        ]
    );
    assert_eq!(
        starts("shifted@fixture"),
        [
            "2024-05-06T08:00:00+02:00",
            "2024-05-07T08:00:00+02:00",
            "2024-05-08T08:30:00+02:00",
            "2024-05-09T08:30:00+02:00",
        ]
    );
    assert_eq!(starts("twice@fixture"), ["2024-06-01T09:00:00+02:00"]);
    let moved = session(&parsed.value, "weekly@fixture/20240408T070000Z");
    assert_eq!(title(moved), "Weekly, moved");
    assert!(kinds(&parsed).contains(&&WarningKind::ItemSkipped(SkipReason::Superseded)));
}

#[test]
fn recurrences_without_end_are_cut_and_said() {
    let parsed = good("ics/unbounded.ics");
    let mut kept: Vec<_> = kinds(&parsed)
        .iter()
        .map(|kind| match kind {
            WarningKind::RecurrenceCut(kept) => *kept,
            other => panic!("{other:?}"),
        })
        .collect();
    kept.sort_unstable();
    assert_eq!(kept, [1, 1, 6, 500]);
}

#[test]
fn several_calendars_in_one_file_are_one_programme() {
    let parsed = good("ics/several.ics");
    let programme = &parsed.value;
    assert_eq!(programme.id.as_str(), "two-in-one");
    assert_eq!(programme.title.text(&LangTag::new("en")), "First of two");
    assert_eq!(names(session(programme, "a")), ["Wanjiru Kamau"]);
    let second = session(programme, "b");
    assert_eq!(second.status, SessionStatus::Cancelled);
    assert_eq!(background(second), ["Written as HTML", "with two paragraphs"]);
}

#[test]
fn encodings_are_found_and_said() {
    let texts = |name: &str| {
        let parsed = good(name);
        let session = &parsed.value.sessions[0];
        (title(session).to_owned(), background(session)[0].to_owned())
    };
    let plain = texts("ics/folded_inside.ics");
    assert_eq!(plain.0, "开幕式：加强多边合作");
    assert_eq!(plain.1.matches("公正转型等议题。").count(), 6);
    for (name, encoding) in [("ics/utf16le.ics", "UTF-16LE"), ("ics/gb18030.ics", "gb18030")] {
        assert_eq!(texts(name), plain, "{name}");
        assert_eq!(kinds(&good(name)), [&WarningKind::Encoding(encoding.into())], "{name}");
    }
    // A mark at the front leaves nothing to check.
    assert_eq!(texts("ics/utf16be_bom.ics"), plain);
    assert_eq!(kinds(&good("ics/utf16be_bom.ics")), [] as [&WarningKind; 0]);
    let mut cut = bytes_of("ics/folded_inside.ics");
    let at = cut.windows(3).position(|window| window == "幕".as_bytes()).unwrap();
    cut.remove(at + 1);
    assert!(matches!(kinds(&read(&cut).unwrap())[0], WarningKind::ReplacedCharacters(1..=2)));
}

#[test]
fn lines_that_are_not_as_they_should_be_are_read_all_the_same() {
    assert_eq!(title(session(&good("ics/loose_lines.ics").value, "loose")), "Lower case names");
    let parsed = good("ics/unescaped.ics");
    let text = "First line\nsecond line, with a comma\nhttps://forum.example/page";
    assert_eq!(background(session(&parsed.value, "unescaped")), [text]);
}

#[test]
fn the_kind_of_a_session_is_one_decision_for_every_format() {
    let of_calendar = |title: &str| {
        let calendar = format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20190506T100000Z\r\nDTEND:20190506T110000Z\r\nSUMMARY:{title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        read_programme(calendar.as_bytes(), &ReadHints::default()).unwrap().value.sessions[0].kind.clone()
    };
    let of_outline = |title: &str| {
        let outline = format!("River forum\n\n6 May 2019\n\n10:00-11:00 {title}\n");
        read_programme(outline.as_bytes(), &ReadHints::default()).unwrap().value.sessions[0].kind.clone()
    };
    for title in [
        "Coffee break",
        "Pause café",
        "Almuerzo",
        "茶歇",
        "Kaffeepause",
        "Almoço",
        "Обед",
        "استراحة",
        "Lunch",
        "Breakfast talk",
        "Weirs and locks",
        "The lunch that was never served to anybody",
    ] {
        assert_eq!(of_calendar(title), of_outline(title), "{title}");
    }
    assert_eq!(of_calendar("Обед"), SessionKind::Break);
    assert_eq!(of_calendar("Breakfast talk"), SessionKind::Talk);
}
