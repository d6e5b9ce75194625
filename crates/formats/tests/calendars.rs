//! What calendars say in ways that few of them use: lengths of single dates, ends that nobody can read,
//! texts and addresses in properties of their own, zones by the names that Windows shows.

use super::readers::{background, kinds, session, times, title};
use super::round_trip::words;
use rostrum_formats::export::ExportOptions;
use rostrum_formats::icalendar::{IcsOptions, write_icalendar};
use rostrum_formats::{Parsed, ReadHints, SkipReason, WarningKind, read_programme};
use rostrum_programme::{LangTag, Programme, Zone};

/// A calendar of events, each given by its lines.
fn calendar(head: &str, events: &[&str]) -> String {
    let mut text = format!("BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Harbour days\n{head}");
    for event in events {
        text.push_str(&format!("BEGIN:VEVENT\n{}\nEND:VEVENT\n", event.trim()));
    }
    text.push_str("END:VCALENDAR\n");
    text.replace('\n', "\r\n")
}

fn read(text: &str) -> Parsed<Programme> {
    read_programme(text.as_bytes(), &ReadHints::default()).unwrap()
}

fn read_events(events: &[&str]) -> Parsed<Programme> {
    read(&calendar("X-WR-TIMEZONE:Europe/Zurich\n", events))
}

/// Start and end of every session, in the order of their starts.
fn all_times(parsed: &Parsed<Programme>) -> Vec<String> {
    all_times_of(&parsed.value)
}

fn all_times_of(programme: &Programme) -> Vec<String> {
    let mut found: Vec<String> = programme.sessions.iter().map(times).collect();
    found.sort();
    found
}

const NO_WARNING: [&WarningKind; 0] = [];

#[test]
fn a_date_that_is_a_period_has_its_own_end() {
    let parsed = read_events(&["UID:1\nSUMMARY:Series\n\
        DTSTART;TZID=Europe/Zurich:20240910T090000\nDTEND;TZID=Europe/Zurich:20240910T100000\n\
        RDATE;VALUE=PERIOD;TZID=Europe/Zurich:20240911T090000/20240911T103000,20240912T090000/PT45M\n\
        RDATE;VALUE=PERIOD:20240913T070000Z/20240913T093000Z,20240914T070000Z/P1D\n\
        RDATE;TZID=Europe/Zurich:20240916T090000\n\
        RDATE:20240917T070000Z/PT2H"]);
    assert_eq!(
        all_times(&parsed),
        [
            "2024-09-10T09:00:00+02:00 2024-09-10T10:00:00+02:00",
            "2024-09-11T09:00:00+02:00 2024-09-11T10:30:00+02:00",
            "2024-09-12T09:00:00+02:00 2024-09-12T09:45:00+02:00",
            "2024-09-13T09:00:00+02:00 2024-09-13T11:30:00+02:00",
            "2024-09-14T09:00:00+02:00 2024-09-15T09:00:00+02:00",
            // A date that is none has the event's own length.
            "2024-09-16T09:00:00+02:00 2024-09-16T10:00:00+02:00",
            // Nor need it be said that it is one.
            "2024-09-17T09:00:00+02:00 2024-09-17T11:00:00+02:00",
        ]
    );
    assert_eq!(kinds(&parsed), NO_WARNING);
}

#[test]
fn dates_that_cannot_be_read_are_named() {
    let parsed = read_events(&["UID:1\nSUMMARY:Series\nDTSTART:20240910T090000Z\nDURATION:PT1H\n\
        RDATE;VALUE=PERIOD:20240911T090000Z/until noon\n\
        RDATE:someday,20240912T090000Z\n\
        RRULE:FREQ=DAILY;COUNT=2\nEXDATE:the second"]);
    let starts: Vec<String> = all_times(&parsed).iter().map(|times| times[..16].to_owned()).collect();
    assert!(starts.contains(&"2024-09-12T11:00".to_owned()), "{starts:?}");
    let kinds = kinds(&parsed);
    for written in ["20240911T090000Z/until noon", "someday"] {
        let skipped = WarningKind::ItemSkipped(SkipReason::BadStart(written.into()));
        assert!(kinds.contains(&&skipped), "{written}: {kinds:?}");
    }
    assert!(kinds.contains(&&WarningKind::TimeUnused("the second".into())), "{kinds:?}");
}

#[test]
fn an_end_that_cannot_be_read_is_told_and_guessed() {
    for (end, written, minutes) in [
        ("DTEND:tomorrow", "tomorrow", 30),
        ("DTEND;TZID=Europe/Zurich:后天下午", "后天下午", 30),
        ("DTEND:20240940T170000Z", "20240940T170000", 30),
        ("DTEND:", "", 30),
        ("DURATION:45 minutes", "45 minutes", 30),
        ("DURATION:une heure", "une heure", 30),
        // What can be read beside it is taken.
        ("DTEND:mañana\nDURATION:PT45M", "mañana", 45),
    ] {
        let parsed = read_events(&[&format!("UID:1\nSUMMARY:Bad end\nDTSTART:20240910T150000Z\n{end}")]);
        let expected = format!("2024-09-10T17:00:00+02:00 2024-09-10T17:{minutes:02}:00+02:00");
        assert_eq!(all_times(&parsed), [expected], "{end}");
        let told = WarningKind::LengthAssumed { written: written.into(), taken_secs: minutes * 60 };
        assert_eq!(kinds(&parsed), [&told], "{end}");
    }
    // Of a series it is told once.
    let parsed =
        read_events(&["UID:1\nSUMMARY:S\nDTSTART:20240910T150000Z\nDTEND:soon\nRRULE:FREQ=DAILY;COUNT=5"]);
    assert_eq!((parsed.value.sessions.len(), parsed.warnings.len()), (5, 1));
    // No end at all is no fault, nor is one that is the start (RFC 5545, section 3.6.1).
    for end in ["", "DTEND:20240910T150000Z", "DURATION:PT0S"] {
        let parsed = read_events(&[&format!("UID:1\nSUMMARY:S\nDTSTART:20240910T150000Z\n{end}")]);
        assert_eq!(all_times(&parsed), ["2024-09-10T17:00:00+02:00 2024-09-10T17:00:00+02:00"], "{end}");
        assert_eq!(kinds(&parsed), NO_WARNING, "{end}");
    }
}

#[test]
fn a_description_that_is_only_html_is_the_background() {
    let first = "Premier point\u{a0}: l’emploi";
    let of = |lines: &str| {
        let parsed =
            read_events(&[&format!("UID:1\nSUMMARY:S\nDTSTART:20240910T150000Z\nDURATION:PT1H\n{lines}")]);
        assert_eq!(kinds(&parsed), NO_WARNING, "{lines}");
        let session = &parsed.value.sessions[0];
        background(session).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        of("X-ALT-DESC;FMTTYPE=text/html:<html><body><p>First <b>bold</b></p><p>Second</p></body></html>"),
        ["First bold", "Second"]
    );
    assert_eq!(
        of(
            "X-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\">\\n<HTML>\\n<HEAD>\
            \\n<TITLE></TITLE><STYLE>p {color: red\\;}</STYLE></HEAD><BODY><P>Premier point&nbsp;: l’emploi</P></BODY>\
            </HTML>"
        ),
        [first]
    );
    // Semicolons and commas that nobody escaped.
    assert_eq!(
        of("X-ALT-DESC;FMTTYPE=text/html:<p>议题一; 议题二, 议题三&amp;四</p>"),
        ["议题一; 议题二, 议题三&四"]
    );
    assert_eq!(
        of("DESCRIPTION: \nX-ALT-DESC;FMTTYPE=text/html:<div>Sin texto plano</div>"),
        ["Sin texto plano"]
    );
    assert_eq!(of("X-ALT-DESC;FMTTYPE=text/html:Ports &amp; pay"), ["Ports & pay"]);
    assert_eq!(of("STYLED-DESCRIPTION;FMTTYPE=text/html:<p>As RFC 9073 has it</p>"), ["As RFC 9073 has it"]);
    // The plain text goes first.
    assert_eq!(of("X-ALT-DESC;FMTTYPE=text/html:<p>Styled</p>\nDESCRIPTION:Plain"), ["Plain"]);
    assert_eq!(of("DESCRIPTION:Plain\nSTYLED-DESCRIPTION;FMTTYPE=text/html:<p>Styled</p>"), ["Plain"]);
}

#[test]
fn addresses_in_properties_of_other_systems_are_links() {
    let of = |lines: &str| {
        let parsed =
            read_events(&[&format!("UID:1\nSUMMARY:S\nDTSTART:20240910T150000Z\nDURATION:PT1H\n{lines}")]);
        let links = &parsed.value.sessions[0].links;
        links.iter().map(|link| link.url.clone()).collect::<Vec<_>>()
    };
    for (line, url) in [
        ("X-GOOGLE-CONFERENCE:https://meet.example.org/abc", "https://meet.example.org/abc"),
        (
            "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example.com/l/meetup-join/19%3ax@thread.v2/0?context=%7b%7d",
            "https://teams.example.com/l/meetup-join/19%3ax@thread.v2/0?context=%7b%7d",
        ),
        ("X-ZOOM-JOIN;VALUE=URI:https://zoom.example/j/1?pwd=a,b;c", "https://zoom.example/j/1?pwd=a,b;c"),
        ("x-conference-link:http://外交.example/会议", "http://外交.example/会议"),
        ("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Room:https://video.example/1", "https://video.example/1"),
        ("LINK;LINKREL=SOURCE;VALUE=URI:https://forum.example/paper", "https://forum.example/paper"),
    ] {
        assert_eq!(of(line), [url], "{line}");
    }
    // A text is no name.
    let parsed =
        read_events(&["UID:1\nSUMMARY:S\nDTSTART:20240910T150000Z\nDESCRIPTION:On rays\nX-ray: a study"]);
    assert_eq!(background(&parsed.value.sessions[0]), ["On rays\nX-ray: a study"]);
    // Each once, the forum's own first.
    assert_eq!(
        of("X-GOOGLE-CONFERENCE:https://a.example/\nURL:https://b.example/\nX-ZOOM:https://a.example/"),
        ["https://b.example/", "https://a.example/"]
    );
    // What is no address of the web is no link.
    for line in [
        "X-OTHER:javascript:alert(1)",
        "X-OTHER:file:///etc/passwd",
        "X-MS-OLK-FORCEINSPECTOROPEN:TRUE",
        "X-OTHER:https://bank.example@evil.example/",
        "X-MAIL:mailto:a@b.example",
    ] {
        assert_eq!(of(line), [] as [&str; 0], "{line}");
    }
    let parsed = read_events(&["UID:1\nSUMMARY:S\nDTSTART:20240910T150000Z\nDURATION:PT1H\n\
        CONFERENCE;VALUE=URI;LABEL=Salle virtuelle:https://video.example/1"]);
    let link = &parsed.value.sessions[0].links[0];
    assert_eq!(link.title.as_ref().map(|title| title.text(&"fr".into())), Some("Salle virtuelle"));
}

fn start_in(zone: &str, start: &str) -> Parsed<Programme> {
    read(&calendar("", &[&format!("UID:1\nSUMMARY:At nine\nDTSTART;TZID={zone}:{start}\nDURATION:PT1H")]))
}

#[test]
fn names_that_windows_shows_are_zones_with_their_summer() {
    for (name, zone, start) in [
        ("(UTC+01:00) Amsterdam, Berlin", "Europe/Berlin", "2024-07-10T09:00:00+02:00"),
        (
            "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien",
            "Europe/Berlin",
            "2024-07-10T09:00:00+02:00",
        ),
        (
            "(UTC+01:00) Amsterdam, Berlin, Berne, Rome, Stockholm, Vienne",
            "Europe/Berlin",
            "2024-07-10T09:00:00+02:00",
        ),
        ("(UTC+01:00) Ámsterdam, Berlín, Berna, Roma", "Europe/Berlin", "2024-07-10T09:00:00+02:00"),
        (
            "(UTC+01:00) 阿姆斯特丹，柏林，伯尔尼，罗马，斯德哥尔摩，维也纳",
            "Europe/Berlin",
            "2024-07-10T09:00:00+02:00",
        ),
        ("(GMT+01:00) Bruxelles, Copenhague, Madrid, Paris", "Europe/Paris", "2024-07-10T09:00:00+02:00"),
        (
            "(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague",
            "Europe/Budapest",
            "2024-07-10T09:00:00+02:00",
        ),
        ("(UTC) Dublin, Edinburgh, Lisbon, London", "Europe/London", "2024-07-10T09:00:00+01:00"),
        ("(UTC+00:00) Dublin, Édimbourg, Lisbonne, Londres", "Europe/London", "2024-07-10T09:00:00+01:00"),
        (
            "(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius",
            "Europe/Kiev",
            "2024-07-10T09:00:00+03:00",
        ),
        (
            "(UTC-05:00) Heure de l’Est (États-Unis et Canada)",
            "America/New_York",
            "2024-07-10T09:00:00-04:00",
        ),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York", "2024-07-10T09:00:00-04:00"),
        ("(UTC-05:00) 东部时间(美国和加拿大)", "America/New_York", "2024-07-10T09:00:00-04:00"),
        ("(UTC+08:00) 北京，重庆，香港特别行政区，乌鲁木齐", "Asia/Shanghai", "2024-07-10T09:00:00+08:00"),
        ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata", "2024-07-10T09:00:00+05:30"),
        ("(UTC+10:00) Canberra, Melbourne, Sydney", "Australia/Sydney", "2024-07-10T09:00:00+10:00"),
        // Cities that Windows does not show there.
        ("(UTC+02:00) Zagreb, Riga", "Europe/Riga", "2024-07-10T09:00:00+03:00"),
        ("(UTC+12:00) Coordinated Universal Time+12", "Etc/GMT-12", "2024-07-10T09:00:00+12:00"),
        ("(GMT +01:00)", "Etc/GMT-1", "2024-07-10T09:00:00+01:00"),
    ] {
        let parsed = start_in(&format!("\"{name}\""), "20240710T090000");
        assert_eq!(parsed.value.zone.name(), zone, "{name}");
        assert_eq!(parsed.value.sessions[0].start.to_string(), start, "{name}");
        assert_eq!(kinds(&parsed), NO_WARNING, "{name}");
    }
}

#[test]
fn a_name_with_a_colon_needs_no_quotation_marks() {
    for name in [
        "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
        "(UTC+01:00) 阿姆斯特丹，柏林",
        "(GMT+01:00) Bruxelles, Madrid; Paris",
    ] {
        for start in ["20240710T090000", "20240710T090000\nEXDATE;TZID=X:20200101T000000"] {
            let parsed = start_in(name, start);
            assert_eq!(parsed.value.sessions[0].start.to_string(), "2024-07-10T09:00:00+02:00", "{name}");
        }
    }
    let parsed = start_in("Europe/Zurich", "20240710T090000");
    assert_eq!(parsed.value.sessions[0].start.to_string(), "2024-07-10T09:00:00+02:00");
}

#[test]
fn a_name_that_tells_only_an_offset_follows_the_files_own_rules_or_is_told() {
    let rules = |name: &str| {
        format!(
            "BEGIN:VTIMEZONE\nTZID:{name}\n\
             BEGIN:STANDARD\nDTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n\
             TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n\
             BEGIN:DAYLIGHT\nDTSTART:16010325T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n\
             TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
        )
    };
    for name in ["(UTC+01:00) Mitteleuropa", "(UTC+01:00) Notre siège", "(UTC+01:00) 总部"] {
        let event = format!("UID:1\nSUMMARY:S\nDTSTART;TZID=\"{name}\":20240710T090000\nDURATION:PT1H");
        let parsed = read(&calendar(&rules(name), &[&event]));
        assert_eq!(parsed.value.sessions[0].start.to_string(), "2024-07-10T09:00:00+02:00", "{name}");
        let parsed = read(&calendar("", &[&event]));
        assert_eq!(parsed.value.sessions[0].start.to_string(), "2024-07-10T09:00:00+01:00", "{name}");
        let zone = Zone::named("Etc/GMT-1").unwrap();
        assert_eq!(kinds(&parsed), [&WarningKind::ZoneReadAs { written: name.into(), zone }], "{name}");
    }
    // A city whose clock has never had that offset is not meant.
    let parsed = start_in("\"(UTC+01:00) Tokyo\"", "20240710T090000");
    assert_eq!(parsed.value.zone.name(), "Etc/GMT-1");
    assert_eq!(parsed.warnings.len(), 1);
}

#[test]
fn dates_taken_out_later_go_before_what_replaced_them() {
    let master = |sequence: u32, more: &str| {
        format!(
            "UID:1\nSEQUENCE:{sequence}\nSUMMARY:Daily\nDTSTART;TZID=Europe/Zurich:20240910T090000\n\
             DURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\n{more}"
        )
    };
    let replaced = |sequence: u32| {
        format!(
            "UID:1\nSEQUENCE:{sequence}\nSUMMARY:Moved\nRECURRENCE-ID;TZID=Europe/Zurich:20240911T090000\n\
             DTSTART;TZID=Europe/Zurich:20240911T140000\nDURATION:PT1H"
        )
    };
    let starts = |events: &[&str]| {
        let parsed = read_events(events);
        all_times(&parsed).iter().map(|times| times[5..16].to_owned()).collect::<Vec<_>>()
    };
    let exdates = "EXDATE;TZID=Europe/Zurich:20240911T090000";
    let (old, new) = (master(0, ""), master(2, exdates));
    // The latest version takes out what an older one had.
    assert_eq!(starts(&[&old, &new]), ["09-10T09:00", "09-12T09:00", "09-13T09:00"]);
    assert_eq!(starts(&[&new, &old]), ["09-10T09:00", "09-12T09:00", "09-13T09:00"]);
    // Also what replaced one of its dates before.
    assert_eq!(starts(&[&new, &replaced(1)]), ["09-10T09:00", "09-12T09:00", "09-13T09:00"]);
    let parsed = read_events(&[&new, &replaced(1)]);
    assert_eq!(kinds(&parsed), [&WarningKind::ItemSkipped(SkipReason::Superseded)]);
    // What was replaced after that, or at once, stands.
    for sequence in [2, 3] {
        assert_eq!(
            starts(&[&new, &replaced(sequence)]),
            ["09-10T09:00", "09-11T14:00", "09-12T09:00", "09-13T09:00"]
        );
    }
    // Versions without numbers are told apart by when they were made.
    let stamped = |stamp: &str, more: &str| master(0, &format!("DTSTAMP:{stamp}\n{more}"));
    let (old, new) = (stamped("20240801T000000Z", ""), stamped("20240802T000000Z", exdates));
    assert_eq!(starts(&[&old, &new]), ["09-10T09:00", "09-12T09:00", "09-13T09:00"]);
    assert_eq!(starts(&[&new, &old]), ["09-10T09:00", "09-12T09:00", "09-13T09:00"]);
}

#[test]
fn dates_are_taken_out_and_replaced_in_every_spelling() {
    let starts = |more: &str, others: &[&str]| {
        let master = format!(
            "UID:1\nSUMMARY:Daily\nDTSTART;TZID=Europe/Zurich:20240910T090000\nDURATION:PT1H\n\
             RRULE:FREQ=DAILY;COUNT=4\n{more}"
        );
        let events: Vec<&str> = std::iter::once(master.as_str()).chain(others.iter().copied()).collect();
        let parsed = read_events(&events);
        assert_eq!(kinds(&parsed), NO_WARNING, "{more}");
        all_times(&parsed).iter().map(|times| times[5..16].to_owned()).collect::<Vec<_>>()
    };
    for more in [
        "EXDATE;VALUE=DATE:20240911,20240912",
        "EXDATE:20240911T070000Z,20240912T070000Z",
        "EXDATE:20240911T090000\nEXDATE;TZID=America/New_York:20240912T030000",
        "EXDATE;TZID=Europe/Zurich:20240911T090000,20240912T090000",
    ] {
        assert_eq!(starts(more, &[]), ["09-10T09:00", "09-13T09:00"], "{more}");
    }
    for id in [";VALUE=DATE:20240911", ":20240911T070000Z", ":20240911T090000"] {
        let moved = format!(
            "UID:1\nSUMMARY:Moved\nRECURRENCE-ID{id}\nDTSTART;TZID=Europe/Zurich:20240911T140000\nDURATION:PT1H"
        );
        let expected = ["09-10T09:00", "09-11T14:00", "09-12T09:00", "09-13T09:00"];
        assert_eq!(starts("", &[&moved]), expected, "{id}");
    }
    // Dates without a time stand at the event's own.
    assert_eq!(
        starts("RDATE;VALUE=DATE:20240920", &[]),
        ["09-10T09:00", "09-11T09:00", "09-12T09:00", "09-13T09:00", "09-20T09:00"]
    );
    // Of whole days, one is taken out by any time on it.
    let parsed =
        read_events(&["UID:1\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20240910\nRRULE:FREQ=DAILY;COUNT=3\n\
        EXDATE;TZID=Europe/Zurich:20240911T000000"]);
    assert_eq!(parsed.value.sessions.len(), 2);
    assert_eq!(title(session(&parsed.value, parsed.value.sessions[0].id.as_str())), "Fair");
}

fn exported(programme: &Programme) -> String {
    let export = ExportOptions { language: &LangTag::new("en"), sessions: None, words: &words() };
    let now = chrono::DateTime::from_timestamp(1_725_000_000, 0).unwrap();
    String::from_utf8(write_icalendar(programme, &IcsOptions { export, now, alarm_before_mins: None }))
        .unwrap()
}

#[test]
fn whole_days_stay_whole_days_through_every_format() {
    for (zone, dates) in [
        ("Europe/Zurich", ["20240910", "20240913"]),
        // The clock changes in these days, and in Cairo at the very midnight that one of them begins with.
        ("Europe/Zurich", ["20241026", "20241028"]),
        ("Africa/Cairo", ["20240426", "20240428"]),
        ("Asia/Shanghai", ["20240101", "20240102"]),
        ("UTC", ["20240910", "20240911"]),
    ] {
        let [first, end] = dates;
        let parsed = read(&calendar(
            &format!("X-WR-TIMEZONE:{zone}\n"),
            &[
                &format!("UID:days\nSUMMARY:Fair\nDTSTART;VALUE=DATE:{first}\nDTEND;VALUE=DATE:{end}"),
                &format!("UID:times\nSUMMARY:Camp\nDTSTART:{first}T090000\nDTEND:{end}T090000"),
            ],
        ));
        let programme = &parsed.value;
        let days_of = |programme: &Programme, id: &str| {
            programme.span(session(programme, id)).whole_days().map(|(first, last)| {
                let end = last.succ_opt().unwrap();
                [first, end].map(|date| date.format("%Y%m%d").to_string())
            })
        };
        assert_eq!(days_of(programme, "days"), Some(dates.map(str::to_owned)), "{zone}");
        assert_eq!(days_of(programme, "times"), None, "{zone}");
        let ics = exported(programme);
        assert!(ics.contains(&format!("DTSTART;VALUE=DATE:{first}\r\nDTEND;VALUE=DATE:{end}\r\n")), "{ics}");
        assert_eq!(ics.matches("VALUE=DATE").count(), 2, "{ics}");
        let json = serde_json::to_vec(programme).unwrap();
        for file in [ics.as_bytes(), &json] {
            let back = read_programme(file, &ReadHints::default()).unwrap().value;
            assert_eq!(all_times_of(&back), all_times_of(programme), "{zone}");
            assert_eq!(days_of(&back, "days"), Some(dates.map(str::to_owned)), "{zone}");
        }
    }
}
