//! Calendars that systems damage, and what the properties of a file tell and do not.

use super::*;
use crate::outline::word::package;

/// A calendar with one meeting; `lines` stand in the meeting.
fn calendar(begin: &str, lines: &[&str]) -> String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bees//EN", begin];
    let tail = ["END:VEVENT", "END:VCALENDAR", ""];
    [&head, lines, &tail].concat().join("\r\n")
}

fn read_calendar(text: &str) -> Vec<String> {
    let parsed = read_programme(text.as_bytes(), &ReadHints::default());
    let parsed = parsed.unwrap_or_else(|error| panic!("{text}: {error:?}"));
    sessions(&parsed)
}

const UID: &str = "UID:honey@example.org";
const STAMP: &str = "DTSTAMP:20210801T000000Z";

#[test]
fn names_folded_before_the_colon_and_blanks_behind_them() {
    let whole = ["DTSTART:20210914T090000Z", "DTEND:20210914T100000Z", "SUMMARY:Honey"];
    let cases: [(&str, &[&str]); 10] = [
        ("BEGIN:VEVENT", &whole),
        ("BEGIN:VEVENT ", &whole),
        ("BEGIN:VEVENT\t", &whole),
        ("begin:vevent", &whole),
        ("BEGIN: VEVENT", &whole),
        ("BEGIN :VEVENT", &whole),
        (
            "BEGIN:VEVENT",
            &["DTSTART\r\n :20210914T090000Z", "DTEND\r\n :20210914T100000Z", "SUMMARY\r\n :Honey"],
        ),
        (
            "BEGIN:VEVENT",
            &["DTSTA\r\n RT:20210914T090000Z", "DTE\r\n\tND:20210914T100000Z", "SUMM\r\n ARY:Ho\r\n ney"],
        ),
        (
            "BEGIN:VEVENT",
            &[
                "DTSTART;TZID=UTC\r\n :20210914T090000",
                "DTEND;TZID=UTC\r\n :20210914T100000",
                "SUMMARY;LANGUAGE=fr\r\n :Honey",
            ],
        ),
        ("BEGIN:VEVENT", &["DTSTART:20210914T090000Z ", "DTEND:20210914T100000Z\t", "SUMMARY:Honey "]),
    ];
    for (begin, lines) in cases {
        let text = calendar(begin, &[&[UID, STAMP], lines].concat());
        assert_eq!(read_calendar(&text), ["2021-09-14 09:00–10:00 Honey"], "{text}");
        // Lines that end in a line feed alone, and an empty line before the first.
        let unix = text.replace("\r\n", "\n");
        assert_eq!(read_calendar(&unix), ["2021-09-14 09:00–10:00 Honey"], "{unix}");
        assert_eq!(read_calendar(&format!("\n{unix}")), ["2021-09-14 09:00–10:00 Honey"], "{unix}");
    }
}

#[test]
fn words_of_a_description_in_capitals_open_no_property() {
    for words in ["AGENDA\r\nITEM 1: honey", "Begin: at noon", "BEGIN: at noon", "NOTE\r\n on the hives"] {
        let description = format!("DESCRIPTION:Come early.\r\n{words}");
        let lines =
            [UID, STAMP, "DTSTART:20210914T090000Z", "DTEND:20210914T100000Z", "SUMMARY:Honey", &description];
        assert_eq!(
            read_calendar(&calendar("BEGIN:VEVENT", &lines)),
            ["2021-09-14 09:00–10:00 Honey"],
            "{words}"
        );
    }
}

#[test]
fn titles_of_a_calendar_in_any_script_survive_folding_within_a_character() {
    for title in [
        "蜂蜜与健康：国家报告与下一步工作安排",
        "Мед и здоровье: доклады стран",
        "العسل والصحة: تقارير الدول",
        "Miel et santé : état des lieux",
    ] {
        let mut folded: Vec<u8> = Vec::new();
        for (at, byte) in format!("SUMMARY:{title}").bytes().enumerate() {
            if at > 0 && at % 11 == 0 {
                folded.extend(b"\r\n ");
            }
            folded.push(byte);
        }
        let text = calendar(
            "BEGIN:VEVENT",
            &[UID, STAMP, "DTSTART:20210914T090000Z", "DTEND:20210914T100000Z", "%"],
        );
        let (head, tail) = text.split_once('%').unwrap();
        let bytes = [head.as_bytes(), &folded, tail.as_bytes()].concat();
        let parsed = read_programme(&bytes, &ReadHints::default()).unwrap();
        assert_eq!(sessions(&parsed), [format!("2021-09-14 09:00–10:00 {title}")]);
    }
}

/// A Word document with its properties, written in a year.
fn word_of(document: &str, year: i32) -> Vec<u8> {
    let body: String = document.lines().map(super::super::outline::word::p).collect();
    let xml = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    let core = format!(
        "<?xml version=\"1.0\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dcterms:created xsi:type=\"dcterms:W3CDTF\">{year}-02-03T10:00:00Z</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{year}-02-03T10:00:00Z</dcterms:modified></cp:coreProperties>"
    );
    package(&[("word/document.xml", xml.as_bytes()), ("docProps/core.xml", core.as_bytes())])
}

#[test]
fn a_year_in_a_sentence_goes_before_that_of_the_file() {
    let documents = [
        (
            "The course will take place from 14 to 15 September 2021 in the old honey house of the town.",
            "14 September",
            "15 September",
        ),
        (
            "Le cours aura lieu du 14 au 15 septembre 2021 dans la vieille maison du miel de la ville.",
            "14 septembre",
            "15 septembre",
        ),
        (
            "El curso se celebrará del 14 al 15 de septiembre de 2021 en la antigua casa de la miel.",
            "14 de septiembre",
            "15 de septiembre",
        ),
        ("培训班定于2021年9月14日至15日在本市老蜂蜜馆举行，请各位学员准时到会。", "9月14日", "9月15日"),
        (
            "Der Kurs findet vom 14. bis 15. September 2021 im alten Honighaus der Stadt statt.",
            "14. September",
            "15. September",
        ),
    ];
    for (sentence, first, second) in documents {
        let document = format!("Bees\n{sentence}\n{first}\n9:00 – 10:00 Honey\n{second}\n9:00 – 10:00 Wax");
        let parsed = read_programme(&word_of(&document, 2013), &ReadHints::default()).unwrap();
        assert_eq!(
            sessions(&parsed),
            ["2021-09-14 09:00–10:00 Honey", "2021-09-15 09:00–10:00 Wax"],
            "{sentence}"
        );
        let has_assumed = parsed.warnings.iter().any(|one| matches!(one.kind, WarningKind::YearAssumed(_)));
        assert!(!has_assumed, "{sentence}: {:?}", parsed.warnings);
    }
    // Where nothing tells it, the year of the file is taken, and asked for.
    let parsed =
        read_programme(&word_of("Bees\n14 September\n9:00 – 10:00 Honey", 2019), &ReadHints::default())
            .unwrap();
    assert_eq!(sessions(&parsed), ["2019-09-14 09:00–10:00 Honey"]);
    assert!(parsed.warnings.iter().any(|one| matches!(one.kind, WarningKind::YearAssumed(2019))));
}
