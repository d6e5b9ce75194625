//! Time and memory that reading may take, whatever the file: what is cancelled ends, what is
//! hostile is refused or cut.

use rostrum_formats::word::read_accepted_word_text;
use rostrum_formats::{ReadErrorKind, ReadHints, bounds, read_programme};
use rostrum_testing::growth::{alone, cpu_secs_all_threads_once};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Every fixture, good and bad.
fn fixtures() -> Vec<PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files
}

#[test]
fn a_reading_that_is_no_longer_wanted_ends_with_nothing() {
    let files = fixtures();
    assert!(files.len() > 20);
    for file in files {
        let hints = ReadHints::default();
        hints.cancel.cancel();
        let error = read_programme(&std::fs::read(&file).unwrap(), &hints).unwrap_err();
        assert_eq!(error.kind, ReadErrorKind::Cancelled, "{file:?}");
    }
}

#[test]
fn a_long_reading_ends_soon_after_it_was_cancelled() {
    // Several seconds of work in an unoptimised build.
    let event = |at: usize| {
        let hour = at % 24;
        format!(
            "BEGIN:VEVENT\r\nUID:{at}\r\nDTSTART:20220222T{hour:02}0000Z\r\nSUMMARY:会议{at}\r\nEND:VEVENT\r\n"
        )
    };
    let file = format!("BEGIN:VCALENDAR\r\n{}END:VCALENDAR\r\n", (0..100_000).map(event).collect::<String>());
    alone(|| {
        let (whole, read) =
            cpu_secs_all_threads_once(|| read_programme(file.as_bytes(), &ReadHints::default()));
        assert_eq!(read.unwrap().value.sessions.len(), 100_000);
        let hints = ReadHints::default();
        let (cancelled, result) = cpu_secs_all_threads_once(|| {
            std::thread::scope(|scope| {
                let reading = scope.spawn(|| read_programme(file.as_bytes(), &hints));
                std::thread::sleep(Duration::from_millis(50));
                hints.cancel.cancel();
                reading.join().unwrap()
            })
        });
        assert_eq!(result.unwrap_err().kind, ReadErrorKind::Cancelled);
        assert!(cancelled < whole / 4.0, "{cancelled} s of {whole} s");
    });
}

fn refused(file: &[u8]) -> ReadErrorKind {
    refused_for(file, file)
}

/// Why a file is refused, and that it costs no more than so many looks at each byte of what it unpacks to.
fn refused_for(file: &[u8], unpacked: &[u8]) -> ReadErrorKind {
    let (look, _) = cpu_secs_all_threads_once(|| {
        std::hint::black_box(unpacked.iter().filter(|byte| **byte == b'\n').count())
    });
    let (cost, read) = cpu_secs_all_threads_once(|| read_programme(file, &ReadHints::default()));
    let kind = read.unwrap_err().kind;
    assert!(cost < 50.0 * look.max(0.001), "{cost} s, a look at each byte {look} s");
    kind
}

/// Files of a size that is read, but of so many parts that they would take gigabytes.
#[test]
fn files_of_too_many_parts_are_refused_before_they_cost_memory() {
    alone(|| {
        let values = "[],".repeat(bounds::MAX_JSON_VALUES / 2 + 1);
        let schedule = format!("{{\"schedule\":{{\"conference\":{{\"days\":[{values}[]]}}}}}}");
        assert_eq!(refused(schedule.as_bytes()), ReadErrorKind::TooManyParts(bounds::MAX_JSON_VALUES));
        let programme = format!("{{\"format\":\"rostrum-programme\",\"x\":[{values}[]]}}");
        assert_eq!(refused(programme.as_bytes()), ReadErrorKind::TooManyParts(bounds::MAX_JSON_VALUES));
        drop((values, schedule, programme));
        let lines = "A:\n".repeat(bounds::MAX_CALENDAR_LINES);
        let calendar = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{lines}");
        assert_eq!(refused(calendar.as_bytes()), ReadErrorKind::TooManyParts(bounds::MAX_CALENDAR_LINES));
        let outline = format!("Programme\n{}", "字\n".repeat(bounds::MAX_LINES_OR_PARAGRAPHS));
        assert_eq!(refused(outline.as_bytes()), ReadErrorKind::TooManyParts(bounds::MAX_LINES_OR_PARAGRAPHS));
        let body = format!(
            "<w:document><w:body>{}</w:body></w:document>",
            "<w:p/>".repeat(bounds::MAX_LINES_OR_PARAGRAPHS + 1)
        );
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        zip.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(body.as_bytes()).unwrap();
        let package = zip.finish().unwrap().into_inner();
        assert_eq!(
            refused_for(&package, body.as_bytes()),
            ReadErrorKind::TooManyParts(bounds::MAX_LINES_OR_PARAGRAPHS)
        );
        let returned = read_accepted_word_text(&package).unwrap_err();
        assert_eq!(returned.kind, ReadErrorKind::TooManyParts(bounds::MAX_LINES_OR_PARAGRAPHS));
    });
}
