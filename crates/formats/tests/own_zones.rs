//! Zones that a calendar describes under a name of its own, and what people read of them.

use super::readers::{kinds, times};
use rostrum_formats::{Parsed, ReadHints, WarningKind, read_programme};
use rostrum_locale::zone_names::{distinct_zone_names, readable_zone_name};
use rostrum_programme::{Programme, Zone};

fn rule(part: &str, start: &str, rule: &str, offsets: (&str, &str)) -> String {
    let rule = if rule.is_empty() { String::new() } else { format!("RRULE:{rule}\r\n") };
    format!(
        "BEGIN:{part}\r\nDTSTART:{start}\r\n{rule}TZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\nEND:{part}\r\n",
        offsets.0, offsets.1
    )
}

fn calendar(rules: &str, starts: &[&str]) -> String {
    let events: String = starts
        .iter()
        .map(|start| {
            format!(
                "BEGIN:VEVENT\r\nUID:{start}\r\nDTSTART;TZID=Customized Time Zone:{start}\r\nDURATION:PT1H\r\n\
                 SUMMARY:At nine\r\nEND:VEVENT\r\n"
            )
        })
        .collect();
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Forum\r\nBEGIN:VTIMEZONE\r\n\
         TZID:Customized Time Zone\r\n{rules}END:VTIMEZONE\r\n{events}END:VCALENDAR\r\n"
    )
}

fn read(text: &str, fallback: Option<&str>) -> Parsed<Programme> {
    let fallback_zone = fallback.and_then(Zone::named);
    read_programme(text.as_bytes(), &ReadHints { fallback_zone, ..ReadHints::default() }).unwrap()
}

fn central() -> String {
    rule("STANDARD", "16011028T030000", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", ("+0200", "+0100"))
        + &rule("DAYLIGHT", "16010325T020000", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", ("+0100", "+0200"))
}

#[test]
fn a_described_zone_is_one_that_people_know_and_its_wall_times_stay() {
    let text = calendar(&central(), &["20241025T090000", "20241028T090000"]);
    let parsed = read(&text, None);
    assert_eq!(parsed.value.zone.name(), "Europe/Zurich");
    let found: Vec<String> = parsed.value.sessions.iter().map(times).collect();
    assert_eq!(
        found,
        [
            "2024-10-25T09:00:00+02:00 2024-10-25T10:00:00+02:00",
            "2024-10-28T09:00:00+01:00 2024-10-28T10:00:00+01:00"
        ]
    );
    let zone = Zone::named("Europe/Zurich").unwrap();
    assert_eq!(kinds(&parsed), [&WarningKind::ZoneReadAs { written: "Customized Time Zone".into(), zone }]);
    // The open programme's zone goes first, where its clock is the same.
    assert_eq!(read(&text, Some("Europe/Madrid")).value.zone.name(), "Europe/Madrid");
    assert_eq!(read(&text, Some("Asia/Shanghai")).value.zone.name(), "Europe/Zurich");
}

#[test]
fn other_rules_are_found_and_an_unchanging_clock_is_its_offset() {
    let eastern = rule("STANDARD", "16011104T020000", "FREQ=YEARLY;BYDAY=1SU;BYMONTH=11", ("-0400", "-0500"))
        + &rule("DAYLIGHT", "16010311T020000", "FREQ=YEARLY;BYDAY=2SU;BYMONTH=3", ("-0500", "-0400"));
    let starts = ["20230312T090000", "20241104T090000"];
    assert_eq!(read(&calendar(&eastern, &starts), None).value.zone.name(), "America/New_York");
    let fixed = rule("STANDARD", "16010101T000000", "", ("+0100", "+0100"));
    let parsed = read(&calendar(&fixed, &starts), None);
    assert_eq!(parsed.value.zone.name(), "Etc/GMT-1");
    assert_eq!(parsed.warnings.len(), 1, "{:?}", parsed.warnings);
    // A clock that no zone has keeps its instants.
    let odd = rule("STANDARD", "16010101T000000", "", ("+0107", "+0107"));
    let parsed = read(&calendar(&odd, &starts[..1]), None);
    assert_eq!(parsed.value.sessions[0].start.in_zone(Zone::UTC).to_rfc3339(), "2023-03-12T07:53:00+00:00");
}

#[test]
fn people_read_an_offset_and_files_keep_the_id() {
    let zone = |name: &str| Zone::named(name).unwrap();
    for (id, shown) in [
        ("Etc/GMT-1", "UTC+1"),
        ("Etc/GMT+5", "UTC−5"),
        ("Etc/GMT0", "UTC"),
        ("Etc/UTC", "UTC"),
        ("Europe/Zurich", "Europe/Zurich"),
        ("CET", "CET"),
    ] {
        assert_eq!(readable_zone_name(zone(id)), shown);
    }
    assert_eq!(distinct_zone_names(Some("GMT+1"), "UTC+1", zone("Etc/GMT-1")), ["GMT+1"]);
    assert_eq!(distinct_zone_names(None, "UTC+1", zone("Etc/GMT-1")), ["UTC+1"]);
    assert_eq!(
        distinct_zone_names(Some("Central European Time"), "Geneva", zone("Europe/Zurich")),
        ["Central European Time", "Geneva", "Europe/Zurich"]
    );
}
