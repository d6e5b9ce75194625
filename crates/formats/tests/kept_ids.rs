//! What the notes of delegates hang on: the ids, kinds, zones and ends of sessions as every format has given them so
//! far. Whoever reads a file again after a change of the readers must find the same sessions; `kept_ids.txt` holds what
//! they were, and is only ever added to.

use super::outline::word::{docx, p};
use rostrum_formats::{ReadHints, read_programme};
use rostrum_programme::{Moment, Programme};
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

/// The files below a folder that are good ones, by their path from it.
fn good_files() -> Vec<String> {
    let mut waiting = vec![folder()];
    let mut files = Vec::new();
    while let Some(at) = waiting.pop() {
        for entry in std::fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            match path.file_name().unwrap().to_str().unwrap() {
                // A notebook is no programme; the occurrences of a rule without end are too many to list.
                "bad" | "bad.txt" | "notebook" | "unbounded.ics" => {}
                _ if path.is_dir() => waiting.push(path),
                _ => files.push(path.strip_prefix(folder()).unwrap().to_str().unwrap().replace('\\', "/")),
            }
        }
    }
    files.sort();
    files
}

fn at(moment: &Moment) -> String {
    match moment {
        Moment::Fixed(at) => at.format("%Y-%m-%dT%H:%M%:z").to_string(),
        Moment::Wall(wall) => wall.format("%Y-%m-%dT%H:%M wall").to_string(),
    }
}

fn listed(name: &str, programme: &Programme, list: &mut String) {
    writeln!(list, "{name}: {} in {}", programme.id.as_str(), programme.zone.name()).unwrap();
    for session in &programme.sessions {
        let number = session.number.map_or_else(|| "-".to_owned(), |number| number.to_string());
        let (start, end) = (at(&session.start), at(&session.end));
        writeln!(list, "    {} | {} {number} | {start} – {end}", session.id, session.kind.as_str()).unwrap();
    }
}

/// Where ids, ends and zones are decided: two of one name, no number, no end, an end before the start, past midnight,
/// the last of a day, no title.
const DECIDED: [(&str, &str); 4] = [
    (
        "outline",
        "World Forum on Ports\nGeneva, 3–4 June 2024\nAll times are Geneva time (CEST).\n\nMonday 3 June 2024\n\n09:00 Registration\n09:30–10:30 Opening ceremony\n\
         10:30–11:00 Coffee break\n11:00–12:00 Session 1: Ropes\n12:00–13:00 Session 2\n14:00–13:30 Panel discussion: Nets\n\
         15:00 Coffee break\n22:00–01:00 Dinner\n\nTuesday 4 June 2024\n\n09:00–10:00 Session 1: Knots\n10:00–11:00 Session 1: Knots\n\
         11:00–12:00 Ropes\n17:30 Closing\n",
    ),
    (
        "Chinese outline",
        "世界港口论坛\n2024年6月3日至4日，日内瓦\n\n6月3日\n\n09:00 签到\n09:30–10:30 开幕式\n10:30–10:45 茶歇\n\
         10:45–12:00 专题会议1：缆绳\n14:00–15:00 专题会议1：渔网\n15:00 茶歇\n\n6月4日\n\n09:00–10:00 小组讨论\n11:00–12:00 闭幕式\n",
    ),
    (
        "frab",
        "<schedule><conference><acronym>ports</acronym><title>Ports</title></conference><day date=\"2024-06-03\"><room name=\"A\">\
         <event id=\"1\" guid=\"g-1\"><start>09:00</start><duration>00:30</duration><title>Ropes</title><type>lecture</type></event>\
         <event id=\"1\" guid=\"g-2\"><start>10:00</start><duration>00:30</duration><title>Nets</title><type>workshop</type></event>\
         <event><start>23:30</start><duration>01:00</duration><title>Knots</title></event>\
         <event id=\"é 4\"><date>2024-06-04T00:30:00+09:00</date><duration>00:00</duration><title></title></event>\
         </room></day></schedule>",
    ),
    (
        "calendar",
        "BEGIN:VCALENDAR\nX-WR-CALNAME:Ports\nX-WR-TIMEZONE:Europe/Zurich\n\
         BEGIN:VEVENT\nUID:same\nDTSTART;TZID=Europe/Zurich:20240603T090000\nSUMMARY:Ropes\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:same\nDTSTART;TZID=Asia/Tokyo:20240603T100000\nDURATION:PT1H\nSUMMARY:Nets\nEND:VEVENT\n\
         BEGIN:VEVENT\nDTSTART;VALUE=DATE:20240604\nSUMMARY:All day\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:late\nDTSTART:20240604T220000Z\nDTEND:20240604T210000Z\nSUMMARY:Coffee break\nEND:VEVENT\n\
         END:VCALENDAR\n",
    ),
];

#[test]
fn sessions_of_every_format_keep_their_ids_kinds_zones_and_ends() {
    let mut list = String::new();
    for name in good_files() {
        let bytes = std::fs::read(folder().join(&name)).unwrap();
        // The fixtures of Word documents are the bodies.
        let bytes = if name.starts_with("outline/docx/") {
            super::outline::word::package(&[("word/document.xml", &bytes)])
        } else {
            bytes
        };
        let read =
            read_programme(&bytes, &ReadHints::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        listed(&name, &read.value, &mut list);
    }
    for (name, text) in DECIDED {
        let read = read_programme(text.as_bytes(), &ReadHints::default());
        listed(name, &read.unwrap_or_else(|error| panic!("{name}: {error}")).value, &mut list);
        if name.ends_with("outline") {
            let body: String = text.lines().map(p).collect();
            let read = read_programme(&docx(&body), &ReadHints::default());
            let read = read.unwrap_or_else(|error| panic!("{name} in Word: {error}"));
            listed(&format!("{name} in Word"), &read.value, &mut list);
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kept_ids.txt");
    if std::env::var_os("UPDATE_KEPT_IDS").is_some() {
        std::fs::write(&path, &list).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    for (was, is) in kept.lines().zip(list.lines()) {
        assert_eq!(is, was, "left: as it is read now, right: as it was");
    }
    assert_eq!(list.lines().count(), kept.lines().count());
}

#[test]
fn an_end_that_nothing_tells_is_the_next_beginning_within_four_hours_and_else_half_an_hour_later() {
    for (next, end) in
        [("10:00", "10:00"), ("12:59", "12:59"), ("13:00", "13:00"), ("13:01", "09:30"), ("18:00", "09:30")]
    {
        let text = format!("Forum on Ports\n\n3 June 2024\n\n09:00 Ropes\n{next}–18:30 Nets\n");
        let read = read_programme(text.as_bytes(), &ReadHints::default()).unwrap().value;
        assert!(
            at(&read.sessions[0].end).contains(&format!("T{end}")),
            "{next}: {}",
            at(&read.sessions[0].end)
        );
    }
}
