//! Real programme files, read from a folder beside the checkout when it is there; none of them is
//! part of the project. `ROSTRUM_CASES` names another folder.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr
)]

use rostrum::formats::{FormatId, ReadHints, read_programme};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Instant;

/// File, format, sessions, days, rooms, zone: counted independently of the readers.
const EXPECTED: &[(&str, FormatId, usize, usize, usize, &str)] = &[
    ("update/fosdem2025_early.xml", FormatId::FrabXml, 943, 2, 29, "Europe/Brussels"),
    ("update/fosdem2025_final.xml", FormatId::FrabXml, 1_074, 2, 35, "Europe/Brussels"),
    ("frab/38c3.xml", FormatId::FrabXml, 1_007, 4, 72, "Europe/Berlin"),
    ("frab/debconf23.xml", FormatId::FrabXml, 117, 8, 5, "Asia/Kolkata"),
    // Four conference days; what follows midnight of the last stands on a fifth date.
    ("frab/35c3.schedule.json", FormatId::ScheduleJson, 927, 5, 73, "Etc/GMT-1"),
    ("frab/pretalx-democon.json", FormatId::ScheduleJson, 36, 3, 2, "UTC"),
    ("ics/jres2022.ics", FormatId::ICalendar, 120, 4, 15, "Europe/Paris"),
    ("ics/lca2020.ics", FormatId::ICalendar, 262, 6, 7, "Australia/Brisbane"),
];

fn folder() -> Option<PathBuf> {
    let named = std::env::var_os("ROSTRUM_CASES").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/cases"));
    folder.is_dir().then_some(folder)
}

#[test]
fn real_files_read_with_the_counts_that_were_checked() {
    let Some(folder) = folder() else {
        eprintln!("cases not here");
        return;
    };
    for (file, format, sessions, days, rooms, zone) in EXPECTED {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let begun = Instant::now();
        let parsed =
            read_programme(&bytes, &ReadHints::default()).unwrap_or_else(|error| panic!("{file}: {error}"));
        let took = begun.elapsed();
        let programme = &parsed.value;
        let found_rooms: BTreeSet<&str> =
            programme.sessions.iter().filter_map(|s| s.room.as_deref()).collect();
        eprintln!(
            "{file}: {} sessions, {} days, {} rooms, {} speakers, {}, {} warnings, {took:?}",
            programme.sessions.len(),
            programme.days().len(),
            found_rooms.len(),
            programme.sessions.iter().map(|s| s.speakers.len()).sum::<usize>(),
            programme.zone,
            parsed.warnings.len(),
        );
        if std::env::var_os("ROSTRUM_CASES_VERBOSE").is_some() {
            for warning in parsed.warnings.iter().take(12) {
                eprintln!("    {warning:?}");
            }
        }
        assert_eq!(parsed.format, *format, "{file}");
        assert_eq!(programme.sessions.len(), *sessions, "{file}");
        assert_eq!(programme.days().len(), *days, "{file}");
        assert_eq!(found_rooms.len(), *rooms, "{file}");
        assert_eq!(programme.zone.name(), *zone, "{file}");
    }
}
