//! What was read is written back unchanged, where the format can hold it.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use proptest::prelude::*;
use rostrum_formats::export::ExportOptions;
use rostrum_formats::frab_xml::write_frab_xml;
use rostrum_formats::html::{paragraphs, paragraphs_as_text_or_html};
use rostrum_formats::icalendar::{IcsOptions, write_icalendar};
use rostrum_formats::markdown::write_markdown;
use rostrum_formats::{ExportWords, FormatId, ReadHints, read_programme};
use rostrum_programme::{
    Extra, GuidingQuestion, LangTag, Link, LocalizedText, Moment, Paragraph, Programme, SafeUrl, Session,
    SessionKind, SessionStatus, Speaker, SpeakerPart, Zone, resolve_wall_time, without_control_characters,
};
use std::collections::HashSet;
use std::path::Path;

pub fn words() -> ExportWords {
    ExportWords {
        guiding_question: "Guiding question".into(),
        background: "Background".into(),
        speakers: "Speakers".into(),
        summary_note: "summary, not official wording".into(),
        cancelled: "cancelled".into(),
        postponed: "postponed".into(),
        tentative: "tentative".into(),
        introduction: "Introduction".into(),
        goals: "Overall goals".into(),
        room: "Room".into(),
        track: "Track".into(),
        format: "Format".into(),
        links: "Links".into(),
        kinds: [
            (SessionKind::Opening, "Opening session"),
            (SessionKind::Closing, "Closing session"),
            (SessionKind::Thematic, "Thematic session"),
            (SessionKind::Panel, "Panel"),
            (SessionKind::Workshop, "Workshop"),
            (SessionKind::SideEvent, "Side event"),
            (SessionKind::Social, "Social event"),
        ]
        .map(|(kind, name)| (kind, name.to_owned()))
        .to_vec(),
        parts: [
            (SpeakerPart::OpeningRemarks, "Opening remarks"),
            (SpeakerPart::Address, "Address"),
            (SpeakerPart::Panellist, "Panellists"),
            (SpeakerPart::Moderator, "Moderator"),
            (SpeakerPart::Chair, "Chair"),
            (SpeakerPart::ClosingRemarks, "Closing remarks"),
        ]
        .map(|(part, name)| (part, name.to_owned()))
        .to_vec(),
        opening_of_forum: None,
    }
}

fn span(start: NaiveTime, end: NaiveTime) -> String {
    format!("{}–{}", start.format("%H:%M"), end.format("%H:%M"))
}

fn now() -> DateTime<Utc> {
    "2022-02-01T08:00:00Z".parse().unwrap()
}

fn read(bytes: &[u8]) -> Programme {
    let parsed = read_programme(bytes, &ReadHints::default());
    parsed.unwrap_or_else(|error| panic!("{error}\n{}", String::from_utf8_lossy(bytes))).value
}

fn xml_of(programme: &Programme, language: &LangTag) -> Vec<u8> {
    write_frab_xml(programme, &ExportOptions { language, sessions: None, words: &words() }).unwrap()
}

fn ics_of(programme: &Programme, language: &LangTag, alarm: Option<u32>) -> Vec<u8> {
    let export = ExportOptions { language, sessions: None, words: &words() };
    write_icalendar(programme, &IcsOptions { export, now: now(), alarm_before_mins: alarm })
}

fn fixture(name: &str) -> Programme {
    read(
        &std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures").join(name))
            .unwrap(),
    )
}

fn by_time(programme: &Programme) -> Vec<Session> {
    let mut sessions = programme.sessions.clone();
    sessions.sort_by_key(|session| (session.start.in_zone(Zone::UTC), session.id.clone()));
    sessions
}

#[test]
fn fixtures_come_back_from_schedule_xml() {
    for name in [
        "frab/modern.xml",
        "frab/oldest_latin1.xml",
        "frab/durations.xml",
        "frab/utc_dates.xml",
        "schedule_json/version1.json",
        "schedule_json/schedule2.json",
    ] {
        let first = fixture(name);
        let second = read(&xml_of(&first, &LangTag::new("und")));
        assert_eq!(by_time(&first), by_time(&second), "{name}");
        assert_eq!((first.id, first.zone, first.title), (second.id, second.zone, second.title), "{name}");
        assert_eq!(first.revision, second.revision, "{name}");
    }
}

/// What every format can hold of a session.
type Essentials<'a> = (String, String, String, Option<&'a str>, Option<&'a str>, Vec<&'a str>, Vec<&'a str>);

/// What a VEVENT can hold of a session.
fn held_by_calendar(session: &Session) -> Essentials<'_> {
    let text = |text: &LocalizedText| text.iter().map(|(_, text)| text.to_owned()).collect::<String>();
    (
        session.start.in_zone(Zone::UTC).to_rfc3339() + &session.end.in_zone(Zone::UTC).to_rfc3339(),
        text(&session.title),
        session.background.iter().map(|paragraph| text(&paragraph.text)).collect::<Vec<_>>().join("\n\n"),
        session.room.as_deref(),
        session.track.as_deref(),
        session.links.iter().map(|link| link.url.as_str()).collect(),
        session
            .speakers
            .iter()
            .flat_map(|speaker| speaker.name.iter().flat_map(LocalizedText::iter))
            .map(|n| n.1)
            .collect(),
    )
}

#[test]
fn fixtures_come_back_from_icalendar() {
    for name in [
        "ics/zones.ics",
        "ics/recurring.ics",
        "ics/several.ics",
        "ics/utf16le.ics",
        "frab/modern.xml",
        "schedule_json/version1.json",
    ] {
        let first = fixture(name);
        let bytes = ics_of(&first, &LangTag::new("und"), Some(10));
        let second = read(&bytes);
        let held = |programme: &Programme| -> Vec<_> {
            by_time(programme).iter().map(|s| format!("{:?}", held_by_calendar(s))).collect::<Vec<_>>()
        };
        let sorted = |mut list: Vec<String>| {
            list.sort();
            list
        };
        assert_eq!(sorted(held(&first)), sorted(held(&second)), "{name}");
        assert_eq!((&first.id, first.zone, &first.title), (&second.id, second.zone, &second.title), "{name}");
        assert_eq!(first.revision.sequence, second.revision.sequence, "{name}");
        // A second time round, nothing moves any more.
        let third = read(&ics_of(&second, &LangTag::new("und"), Some(10)));
        assert_eq!(second, third, "{name}");
    }
}

#[test]
fn lines_are_short_and_cut_between_characters() {
    let bytes = ics_of(&fixture("ics/utf16le.ics"), &LangTag::new("zh-Hans"), None);
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.contains("\r\n "), "something is folded");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
        assert!(!line.contains(['\r', '\n']), "{line}");
    }
}

#[test]
fn uids_and_sequences_are_stable_and_name_nobody() {
    let mut programme = fixture("frab/oldest_latin1.xml");
    let uids = |programme: &Programme| -> Vec<String> {
        let text = String::from_utf8(ics_of(programme, &LangTag::new("fr"), None)).unwrap();
        let events = text.split("BEGIN:VEVENT").skip(1);
        events.map(|event| event.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned()).collect()
    };
    let first = uids(&programme);
    assert_eq!(first.iter().collect::<HashSet<_>>().len(), 3);
    assert!(first.iter().all(|uid| uid.len() == 44 && !uid.contains('@')), "{first:?}");
    for session in &mut programme.sessions {
        session.title = LocalizedText::of("fr", "Autre titre");
        session.room = None;
    }
    programme.revision.sequence = 7;
    assert_eq!(uids(&programme), first);
    let text = String::from_utf8(ics_of(&programme, &LangTag::new("fr"), None)).unwrap();
    assert_eq!(text.matches("SEQUENCE:7\r\n").count(), 3);
}

#[test]
fn the_zone_is_written_with_the_changes_of_its_clock() {
    let text = String::from_utf8(ics_of(&fixture("frab/modern.xml"), &LangTag::new("en"), Some(15))).unwrap();
    for part in [
        "TZID:Europe/Lisbon\r\n",
        "BEGIN:DAYLIGHT\r\nDTSTART:20250330T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nTZNAME:WEST\r\n",
        "BEGIN:STANDARD\r\nDTSTART:20251026T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nTZNAME:WET\r\n",
        "DTSTART;TZID=Europe/Lisbon:20250329T093000\r\n",
        "TRIGGER:-PT15M\r\n",
        "STATUS:CANCELLED\r\n",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    // A reader that knows no zone names gets the same instants from the VTIMEZONE alone.
    let renamed = text.replace("Europe/Lisbon", "Somewhere");
    let starts = |programme: &Programme| -> Vec<_> {
        by_time(programme).iter().map(|session| session.start.in_zone(Zone::UTC)).collect()
    };
    assert_eq!(starts(&read(renamed.as_bytes())), starts(&fixture("frab/modern.xml")));
    // In UTC, no VTIMEZONE is needed.
    let utc =
        String::from_utf8(ics_of(&fixture("frab/oldest_latin1.xml"), &LangTag::new("fr"), None)).unwrap();
    assert!(!utc.contains("VTIMEZONE") && utc.contains("DTSTART:20070225T013000Z"), "{utc}");
}

#[test]
fn only_the_chosen_sessions_are_written() {
    let programme = fixture("frab/modern.xml");
    let chosen = HashSet::from([programme.sessions[2].id.clone()]);
    let language = LangTag::new("en");
    let export = ExportOptions { language: &language, sessions: Some(&chosen), words: &words() };
    let ics = write_icalendar(
        &programme,
        &IcsOptions { export: export.clone(), now: now(), alarm_before_mins: None },
    );
    assert_eq!(read(&ics).sessions.len(), 1);
    assert_eq!(read(&write_frab_xml(&programme, &export).unwrap()).sessions[0].id, programme.sessions[2].id);
}

#[test]
fn a_guiding_question_goes_along_with_its_note() {
    let mut programme = fixture("frab/modern.xml");
    let question = GuidingQuestion {
        text: LocalizedText::of("en", "How do ports keep people in work?"),
        points: Vec::new(),
        extra: Extra::new(),
    };
    programme.sessions[0].guiding_question = Some(question);
    programme.sessions[0].status = SessionStatus::Postponed;
    let language = LangTag::new("en");
    let options = ExportOptions { language: &language, sessions: None, words: &words() };
    let markdown = write_markdown(&programme, &options, &|date| date.format("%d %m %Y").to_string(), &span);
    assert!(
        markdown
            .starts_with("# Harbour Forum 2025\n\n2025-03-04 21:21\n\nEurope/Lisbon\n\n## 29 03 2025\n\n")
    );
    assert!(markdown.contains("### 09:30–10:15 [postponed] Opening of the forum\n"), "{markdown}");
    assert!(
        markdown.contains(
            "**Guiding question (summary, not official wording)**\n\n> How do ports keep people in work?\n"
        ),
        "{markdown}"
    );
    assert!(markdown.contains("**Speakers**\n\n- Inês Tavares\n- O'Neill, Bríd\n"), "{markdown}");
    assert!(markdown.contains("**Room:** Great Hall\n\n**Track:** Trade & Work\n"), "{markdown}");
    assert!(markdown.contains("[Slides](<https://harbour.example/slides>)"), "{markdown}");
    assert!(!markdown.contains("\n\n\n") && markdown.ends_with('\n'), "{markdown}");
    for bytes in [xml_of(&programme, &language), ics_of(&programme, &language, None)] {
        let session = &read(&bytes).sessions[0];
        assert_eq!(session.background.len(), 5, "{session:?}");
        let question = session.guiding_question.as_ref().unwrap();
        assert_eq!(question.text.text(&language), "How do ports keep people in work?");
        // A summary is not the issuer's own wording.
        assert!(session.official.is_empty());
        assert_eq!(session.status, SessionStatus::Postponed);
        assert_eq!(session.title.text(&language), "Opening of the forum");
    }
}

fn person(fields: [Option<&str>; 3], part: SpeakerPart) -> Speaker {
    let [name, role, affiliation] = fields.map(|field| field.map(|text| LocalizedText::of("en", text)));
    Speaker { name, role, affiliation, part, extra: Extra::new() }
}

/// A forum with two sessions of the issuer's own words, one of ours, and a break.
fn forum() -> Programme {
    let mut programme = fixture("frab/modern.xml");
    let english = |text: &str| LocalizedText::of("en", text);
    programme.title = english("Harbour Forum 2025");
    programme.revision.label = LocalizedText::default();
    programme.official = vec![LangTag::new("en")];
    let model = Session { links: Vec::new(), track: None, ..programme.sessions[0].clone() };
    let texts = |texts: &[&str]| {
        let paragraph = |(index, text): (usize, &&str)| Paragraph {
            id: format!("description-{}", index + 1).into(),
            text: LocalizedText::of("en", *text),
            extra: Extra::new(),
        };
        texts.iter().enumerate().map(paragraph).collect::<Vec<_>>()
    };
    let session = |hour: i64, title: &str, kind: SessionKind, background: &[&str], official: &[&str]| {
        let later = |moment: Moment| {
            Moment::Fixed((moment.in_zone(programme.zone) + TimeDelta::hours(hour)).fixed_offset())
        };
        Session {
            id: format!("s{hour}").into(),
            guid: Some(format!("s{hour}")),
            title: english(title),
            start: later(model.start),
            end: later(model.end),
            kind,
            background: texts(background),
            official: official.iter().map(|tag| LangTag::new(tag)).collect(),
            speakers: Vec::new(),
            format: None,
            guiding_question: None,
            ..model.clone()
        }
    };
    let mut opening =
        session(0, "Ports and people", SessionKind::Opening, &["Welcome to the harbour."], &["en"]);
    opening.format = Some(english("Oral; then a \"panel\", with questions"));
    opening.speakers = vec![
        person([None, Some("Minister of Labour, Senegal"), None], SpeakerPart::OpeningRemarks),
        person([None, Some("Secretary-General"), Some("United Nations")], SpeakerPart::Address),
        person([Some("Ana Sousa"), Some("Director"), Some("Port Authority")], SpeakerPart::Moderator),
        person([Some("Bo Li"), None, None], SpeakerPart::Panellist),
        person([Some("Cy Roy"), None, Some("Dockers' union")], SpeakerPart::Panellist),
        person([Some("Di Marco"), Some("Pilot"), None], SpeakerPart::Speaker),
    ];
    let mut second = session(1, "Work afloat", SessionKind::Thematic, &["Told in our words."], &[]);
    second.number = Some(2);
    second.language = Some(LangTag::new("fr"));
    let closing = session(2, "Thanks", SessionKind::Closing, &["The harbour says goodbye."], &["en"]);
    let pause = session(3, "Coffee break", SessionKind::Break, &[], &["en"]);
    programme.sessions = vec![opening, second, closing, pause];
    programme
}

#[test]
fn kind_number_offices_parts_and_wording_come_back() {
    let (first, language) = (forum(), LangTag::new("en"));
    for bytes in [xml_of(&first, &language), ics_of(&first, &language, None)] {
        let told = String::from_utf8_lossy(&bytes).into_owned();
        let second = read(&bytes);
        assert_eq!((&first.official, &first.title), (&second.official, &second.title), "{told}");
        for (before, after) in first.sessions.iter().zip(by_time(&second)) {
            assert_eq!((&before.kind, before.number), (&after.kind, after.number), "{told}");
            assert_eq!((&before.format, &before.language), (&after.format, &after.language), "{told}");
            assert_eq!((&before.speakers, &before.official), (&after.speakers, &after.official), "{told}");
            assert_eq!((&before.title, &before.background), (&after.title, &after.background), "{told}");
        }
    }
    // What a file says without any of it stays as it was: others' files have no marks of ours.
    let foreign = String::from_utf8(xml_of(&fixture("frab/modern.xml"), &LangTag::new("und"))).unwrap();
    assert!(!foreign.contains("<rostrum"), "{foreign}");
    let foreign = String::from_utf8(ics_of(&fixture("ics/several.ics"), &LangTag::new("und"), None)).unwrap();
    assert!(!foreign.contains("X-ROSTRUM-"), "{foreign}");
}

#[test]
fn markdown_groups_those_who_speak_by_their_part() {
    let (first, language) = (forum(), LangTag::new("en"));
    let options = ExportOptions { language: &language, sessions: None, words: &words() };
    let told = write_markdown(&first, &options, &|date| date.format("%-d %B %Y").to_string(), &span);
    assert!(
        told.contains(
            "**Opening remarks**\n\n- [Minister of Labour, Senegal]\n\n**Address**\n\n\
             - [Secretary-General] (United Nations)\n\n**Moderator**\n\n- Ana Sousa, Director (Port Authority)\n\n\
             **Panellists**\n\n- Bo Li\n- Cy Roy (Dockers' union)\n\n**Speakers**\n\n- Di Marco, Pilot\n"
        ),
        "{told}"
    );
    assert_eq!(told.matches("\n\n*Summary, not official wording*\n\n").count(), 1, "{told}");
    let second = read(told.as_bytes());
    assert_eq!(second.official, first.official, "{told}");
    for (before, after) in first.sessions.iter().zip(&second.sessions) {
        assert_eq!((&before.speakers, &before.official), (&after.speakers, &after.official), "{told}");
        let texts = |session: &Session| -> Vec<String> {
            session.background.iter().map(|paragraph| paragraph.text.text(&language).to_owned()).collect()
        };
        assert_eq!(texts(before), texts(after), "{told}");
        assert_eq!((&before.kind, before.number), (&after.kind, after.number), "{told}");
    }
}

#[test]
fn a_schedule_is_known_again_by_its_content() {
    let programme = fixture("frab/modern.xml");
    let language = LangTag::new("en");
    assert_eq!(rostrum_formats::detect_format(&xml_of(&programme, &language)), Ok(FormatId::FrabXml));
    assert_eq!(rostrum_formats::detect_format(&ics_of(&programme, &language, None)), Ok(FormatId::ICalendar));
}

/// One line of text with something in it, as hard to write as text gets.
fn line() -> impl Strategy<Value = String> {
    let hard = prop::sample::select(vec![
        "<b>bold</b>",
        "a < b > c",
        "&amp;",
        "&eacute;",
        "R&D; more",
        "x  y",
        "• point",
        "\\n",
        "a, b; c",
        "\"quoted\"",
        "END:VEVENT",
        "<!-- x -->",
        "]]>",
        "会议将讨论全球失业、社会保护和公正转型等议题",
        "café",
        "🎓🎓",
        "https://x.example/?a=1&b=2",
        "<a href=\"https://x.example\">x</a>",
        "\u{a0}",
        "- item",
        "Speaker's name",
        "=",
        "'",
        "#!",
    ]);
    prop::collection::vec(prop_oneof![hard.prop_map(str::to_owned), "\\PC{1,20}"], 1..4)
        // A line with a separator of lines in it is two.
        .prop_map(|parts| without_control_characters(&parts.join(" ")).replace('\n', " ").trim().to_owned())
        .prop_filter("something is in it", |text| !text.is_empty())
}

fn paragraph() -> impl Strategy<Value = String> {
    prop::collection::vec(line(), 1..4).prop_map(|lines| lines.join("\n"))
}

/// A few words; never two spaces in a row, of which the calendar parser drops one in a list.
fn word() -> impl Strategy<Value = String> {
    "[A-Za-z0-9é中&<>,;' ]{1,12}"
        .prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .prop_filter("something is in it", |text| !text.is_empty())
}

fn link() -> impl Strategy<Value = Link> {
    // What is no link comes back as well: it is told as text.
    let kinds = [
        "https://x.example/?a=1&b=2&c=",
        "mailto:a@b.example?subject=",
        "javascript:alert(1);",
        "file:///a b/",
    ];
    (prop::sample::select(kinds.to_vec()), 0_u32..50, prop::option::of(word())).prop_map(
        |(kind, number, title)| Link {
            url: format!("{kind}{number}"),
            title: title.map(LocalizedText::without_language),
            extra: Extra::new(),
        },
    )
}

prop_compose! {
    fn session()(
        minute in 0_i64..(400 * 1_440),
        length in 0_i64..2_000,
        title in line(),
        background in prop::collection::vec(paragraph(), 0..4),
        room in prop::option::of(word()),
        track in prop::option::of(word()),
        names in prop::collection::vec(word(), 0..3),
        links in prop::collection::vec(link(), 0..3),
        guid in prop::option::of("[a-z0-9-]{8}"),
    ) -> (i64, i64, Session) {
        let id = guid.clone().unwrap_or_else(|| format!("own-{minute}"));
        let plain = LocalizedText::without_language;
        let template = fixture("frab/utc_dates.xml").sessions[0].clone();
        (minute, length, Session {
            id: id.as_str().into(),
            guid,
            title: plain(title),
            format: None,
            background: background.into_iter().enumerate().map(|(index, text)| Paragraph {
                id: format!("description-{}", index + 1).into(), text: plain(text), extra: Extra::new(),
            }).collect(),
            room,
            track,
            speakers: names.into_iter().map(|name| Speaker {
                name: Some(plain(name)), role: None, affiliation: None, part: SpeakerPart::Speaker, extra: Extra::new(),
            }).collect(),
            links,
            ..template
        })
    }
}

prop_compose! {
    fn programme()(
        zone in prop::sample::select(vec!["Europe/Zurich", "America/New_York", "Asia/Kolkata", "UTC", "Pacific/Apia",
            "Australia/Lord_Howe", "Etc/GMT-3", "Africa/Casablanca"]),
        title in line(),
        sessions in prop::collection::vec(session(), 1..6),
    ) -> Programme {
        let zone = Zone::named(zone).unwrap();
        let mut programme = fixture("frab/utc_dates.xml");
        let mut seen = HashSet::new();
        let from = NaiveDate::from_ymd_opt(2022, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap();
        programme.sessions = sessions.into_iter().filter(|(_, _, session)| seen.insert(session.id.clone())).map(
            |(minute, length, mut session)| {
                let start = resolve_wall_time(from + TimeDelta::minutes(minute), zone).0;
                session.start = Moment::Fixed(start.fixed_offset());
                session.end = Moment::Fixed((start + TimeDelta::minutes(length)).fixed_offset());
                let mut urls = HashSet::new();
                session.links.retain(|link| urls.insert(link.url.clone()));
                // A calendar has its own places for links, and none for other addresses, which so come behind.
                session.links.sort_by_key(|link| SafeUrl::parse(&link.url).is_none());
                session
            },
        ).collect();
        programme.zone = zone;
        programme.title = LocalizedText::without_language(title);
        programme
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn paragraphs_come_back(texts in prop::collection::vec(paragraph(), 0..5)) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let written = paragraphs_as_text_or_html(&texts);
        prop_assert_eq!(paragraphs(&written), texts, "{}", written);
    }

    #[test]
    fn any_programme_comes_back_from_schedule_xml(programme in programme()) {
        let again = read(&xml_of(&programme, &LangTag::new("und")));
        let (first, second) = (by_time(&programme), by_time(&again));
        prop_assert_eq!(first.len(), second.len());
        for (first, second) in first.iter().zip(&second) {
            prop_assert_eq!(&first.id, &second.id);
            prop_assert_eq!(held_by_calendar(first), held_by_calendar(second));
            prop_assert_eq!(&first.guid, &second.guid);
        }
        prop_assert_eq!(programme.zone, again.zone);
        prop_assert_eq!(programme.title, again.title);
    }

    #[test]
    fn any_programme_comes_back_from_icalendar(programme in programme()) {
        let bytes = ics_of(&programme, &LangTag::new("und"), None);
        for line in bytes.split(|byte| *byte == b'\n') {
            prop_assert!(line.len() <= 76);
        }
        let again = read(&bytes);
        let held = |programme: &Programme| {
            let mut held: Vec<_> = programme.sessions.iter().map(|s| format!("{:?}", held_by_calendar(s))).collect();
            held.sort();
            held
        };
        prop_assert_eq!(held(&programme), held(&again));
        prop_assert_eq!(programme.zone.name(), again.zone.name());
    }

    #[test]
    fn no_text_makes_a_reader_fail(head in prop::sample::select(vec!["", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
        "<schedule><day date=\"2024-01-01\"><event><start>09:00</start>", "{\"schedule\":{\"conference\":{\"days\":["]),
        rest in "[\\PC\n]{0,200}") {
        if let Err(error) = read_programme(format!("{head}{rest}").as_bytes(), &ReadHints::default()) {
            let failed = matches!(error.kind, rostrum_formats::ReadErrorKind::ReaderFailed(_));
            prop_assert!(!failed, "{}", error);
        }
    }
}
