//! What a file leaves open or says only in passing: its zone, its year, the number of its revision,
//! and how what cannot be read is told.

use rostrum_formats::{Parsed, ReadErrorKind, ReadHints, WarningKind, read_programme};
use rostrum_programme::{LocalizedText, Programme, RevisionKind, Zone};
use serde_json::json;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

fn read_with(content: &str, hints: &ReadHints) -> Parsed<Programme> {
    read_programme(content.as_bytes(), hints).unwrap_or_else(|error| panic!("{error}: {content}"))
}

fn read(content: &str) -> Parsed<Programme> {
    read_with(content, &ReadHints::default())
}

fn text(text: &LocalizedText) -> &str {
    text.iter().next().map_or("", |(_, text)| text)
}

fn rostrum(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rostrum"))
        .current_dir(folder)
        .args(["--lang", "en", "--data-dir", "data"])
        .args(args)
        .env("RUST_LOG", "off")
        .output()
        .unwrap()
}

#[test]
fn the_number_of_a_revision_is_no_day_of_its_dates() {
    for (line, label, sequence) in [
        ("Programme Rev.1, 8–10 March 2023, Central European Time", "Programme Rev.1", 1),
        ("Programme Rev. 2, 8, 9 and 10 March 2023", "Programme Rev. 2", 2),
        ("Programme Revision 3 – 10 March 2023", "Programme Revision 3", 3),
    ] {
        // The title is as long as a line that was broken to fit.
        for title in ["Harbour days", "World Forum for Harbours, Pilots, Tugs and Quays"] {
            let content =
                format!("{title}\n{line}\n\nWednesday, 8 March 2023\n13:00–14:30 Opening session\n");
            let programme = read(&content).value;
            assert_eq!(text(&programme.title), title, "{line}");
            assert_eq!(text(&programme.revision.label), label, "{line}");
            assert_eq!(programme.revision.sequence, sequence, "{line}");
            assert_eq!(programme.revision.kind, RevisionKind::Revision, "{line}");
        }
    }
    let content = "Foro mundial para los puertos, los muelles y sus personas\nPrograma revisado\n\
        Hora de Europa Central\n\nMiércoles 8 de marzo de 2023\n13.00–14.30 Sesión de apertura\n";
    let programme = read(content).value;
    assert_eq!(text(&programme.title), "Foro mundial para los puertos, los muelles y sus personas");
    assert_eq!(text(&programme.revision.label), "Programa revisado");
}

#[test]
fn the_offsets_of_a_schedule_go_before_the_zone_of_the_open_programme() {
    let of_day = r#"<schedule><conference><title>Docks</title></conference>
        <day date="2024-08-01" start="2024-08-01T10:00:00+02:00" end="2024-08-02T04:00:00+02:00"><room name="A">
        <event id="1"><start>23:30</start><duration>01:00</duration><title>Late</title></event>
        </room></day></schedule>"#;
    let of_event = r#"<schedule><conference><title>Docks</title></conference><day date="2024-08-01"><room name="A">
        <event id="1"><date>2024-08-01T10:00:00+09:00</date><start>10:00</start><duration>01:00</duration>
        <title>Early</title></event></room></day></schedule>"#;
    let without = of_day.replace("+02:00", "");
    let zurich = Zone::named("Europe/Zurich");
    let tokyo = Zone::named("Asia/Tokyo");
    for (content, fallback, zone, start) in [
        (of_day, None, "Etc/GMT-2", "2024-08-01T23:30:00+02:00"),
        (of_day, tokyo, "Etc/GMT-2", "2024-08-01T23:30:00+02:00"),
        // The zone of the open programme has that offset on that day, and says more.
        (of_day, zurich, "Europe/Zurich", "2024-08-01T23:30:00+02:00"),
        (of_event, zurich, "Etc/GMT-9", "2024-08-01T10:00:00+09:00"),
        (of_event, tokyo, "Asia/Tokyo", "2024-08-01T10:00:00+09:00"),
        (&without, tokyo, "Asia/Tokyo", "2024-08-01T23:30:00+09:00"),
    ] {
        let hints = ReadHints { fallback_zone: fallback, ..ReadHints::default() };
        let parsed = read_with(content, &hints);
        assert_eq!(parsed.value.zone.name(), zone);
        assert_eq!(parsed.value.sessions[0].start.to_string(), start);
        assert!(parsed.warnings.iter().any(|warning| matches!(warning.kind, WarningKind::ZoneAssumed(_))));
    }
}

#[test]
fn abbreviations_of_one_zone_are_taken_in_a_sentence_and_those_of_several_are_not_guessed() {
    for (words, zone) in [
        ("All times are in EST", Some("America/New_York")),
        ("All times are in EDT", Some("America/New_York")),
        ("All times are in PST", Some("America/Los_Angeles")),
        ("Time zone: MDT", Some("America/Denver")),
        ("All times are in CET", Some("Europe/Zurich")),
        ("All times are in BST", None),
        ("All times are in IST", None),
        ("LE TRAVAIL EST UN DROIT", None),
    ] {
        let content =
            format!("Harbour Summit\n{words}\n\nWednesday, 8 February 2023\n13:00–14:30 Opening session\n");
        let parsed = read(&content);
        assert_eq!(parsed.value.zone.name(), zone.unwrap_or("UTC"), "{words}");
        let is_said =
            parsed.warnings.iter().any(|warning| matches!(warning.kind, WarningKind::ZoneAssumed(_)));
        assert_eq!(is_said, zone.is_none(), "{words}");
    }
}

#[test]
fn diff_reads_the_new_file_with_zone_and_year_of_the_old_one() {
    let folder = TempDir::new().unwrap();
    let old = json!({
        "format": "rostrum-programme", "version": 1, "id": "harbours", "zone": "Europe/Zurich",
        "revision": { "label": { "en": "Rev." }, "kind": "full" }, "title": { "en": "Harbour forum" },
        "sessions": [{ "id": "opening", "kind": "opening", "title": { "en": "Opening session" },
            "start": "2019-03-08T13:00:00+01:00", "end": "2019-03-08T14:30:00+01:00" }],
    });
    std::fs::write(folder.path().join("old.json"), old.to_string()).unwrap();
    let new = "Harbour forum\n\n8 March\n13:00–14:30 Opening session\n";
    std::fs::write(folder.path().join("new.txt"), new).unwrap();
    let output = rostrum(folder.path(), &["diff", "old.json", "new.txt"]);
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.contains("time changed: 0\n"), "{printed}");
    assert!(printed.contains("Nothing changed.") || !printed.contains("→"), "{printed}");
}

#[test]
fn diff_shows_the_days_when_an_end_moves_to_another() {
    let folder = TempDir::new().unwrap();
    let of = |end: &str| {
        json!({
            "format": "rostrum-programme", "version": 1, "id": "harbours", "zone": "Europe/Zurich",
            "revision": { "label": { "en": "Rev." }, "kind": "full" }, "title": { "en": "Harbour forum" },
            "sessions": [{ "id": "show", "kind": "talk", "title": { "en": "Exhibition" },
                "start": "2019-03-08T10:00:00+01:00", "end": end }],
        })
    };
    for (name, end) in [("old.json", "2019-03-08T12:00:00+01:00"), ("new.json", "2019-03-10T12:00:00+01:00")]
    {
        std::fs::write(folder.path().join(name), of(end).to_string()).unwrap();
    }
    let printed =
        String::from_utf8(rostrum(folder.path(), &["diff", "old.json", "new.json"]).stdout).unwrap();
    assert!(printed.contains("10:00–12:00 → 10:00–12:00 +2 days Zurich"), "{printed}");
}

#[test]
fn what_is_wrong_with_a_file_is_told_as_it_is() {
    let folder = TempDir::new().unwrap();
    // A document that unpacks to more than is read: how much more is not known.
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let blank = vec![b' '; 1 << 20];
    for _ in 0..65 {
        zip.write_all(&blank).unwrap();
    }
    let package = zip.finish().unwrap().into_inner();
    std::fs::write(folder.path().join("large.docx"), package).unwrap();
    let told = |file: &str| String::from_utf8(rostrum(folder.path(), &["check", file]).stdout).unwrap();
    let large = told("large.docx");
    assert!(large.contains("its contents exceed the limit of 67.1\u{A0}MB"), "{large}");
    // Times there are, but no line that is a session.
    let many = format!("Harbour forum\n8 March 2023\n{}\n", "9:00 ".repeat(200));
    let error = read_programme(many.as_bytes(), &ReadHints::default()).unwrap_err();
    assert_eq!(error.kind, ReadErrorKind::NoSessionLines);
    std::fs::write(folder.path().join("many.txt"), many).unwrap();
    let told = told("many.txt");
    assert!(told.contains("no line gives a session with its date and time"), "{told}");
}
