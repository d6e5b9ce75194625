//! Real programme files of others, with counts that were made in the files by other means.

use rostrum_formats::{FormatId, ReadHints, read_programme};
use std::collections::BTreeSet;

/// File, format, sessions, days, rooms, zone: counted independently of the readers.
const EXPECTED: &[(&str, FormatId, usize, usize, usize, &str)] = &[
    ("cases/update/fosdem2025_early.xml", FormatId::FrabXml, 943, 2, 29, "Europe/Brussels"),
    ("cases/update/fosdem2025_final.xml", FormatId::FrabXml, 1_074, 2, 35, "Europe/Brussels"),
    ("cases/frab/38c3.xml", FormatId::FrabXml, 1_007, 4, 72, "Europe/Berlin"),
    ("cases/frab/debconf23.xml", FormatId::FrabXml, 117, 8, 5, "Asia/Kolkata"),
    // Four conference days; what follows midnight of the last stands on a fifth date.
    ("cases/frab/35c3.schedule.json", FormatId::ScheduleJson, 927, 5, 73, "Etc/GMT-1"),
    ("cases/frab/pretalx-democon.json", FormatId::ScheduleJson, 36, 3, 2, "UTC"),
    ("cases/ics/jres2022.ics", FormatId::ICalendar, 120, 4, 15, "Europe/Paris"),
    ("cases/ics/lca2020.ics", FormatId::ICalendar, 262, 6, 7, "Australia/Brisbane"),
    // Cells of the table with a time beside them: seven rows of four days, and the opening.
    ("cases/outline/zanzibar-draft.docx", FormatId::Docx, 29, 4, 0, "Africa/Dar_es_Salaam"),
    ("cases/outline/zanzibar-final.docx", FormatId::Docx, 29, 4, 0, "Africa/Dar_es_Salaam"),
    ("cases/outline/zanzibar-final.pdf", FormatId::Pdf, 29, 4, 0, "Africa/Dar_es_Salaam"),
    ("cases/outline/zh-agenda.docx", FormatId::Docx, 10, 2, 8, "UTC"),
    ("cases/outline/cameroon-program.pdf", FormatId::Pdf, 16, 1, 0, "Africa/Douala"),
    ("reference/programme-overview.zh.txt", FormatId::Outline, 6, 3, 0, "Europe/Zurich"),
];

#[test]
fn real_files_read_with_the_counts_that_were_checked() {
    for (file, format, sessions, days, rooms, zone) in EXPECTED {
        let Some(bytes) = rostrum_testing::real_files::bytes(file) else { return };
        let parsed =
            read_programme(&bytes, &ReadHints::default()).unwrap_or_else(|error| panic!("{file}: {error}"));
        let programme = &parsed.value;
        let found_rooms: BTreeSet<&str> =
            programme.sessions.iter().filter_map(|s| s.room.as_deref()).collect();
        eprintln!(
            "{file}: {} sessions, {} days, {} rooms, {} speakers, {}, {} warnings",
            programme.sessions.len(),
            programme.days().len(),
            found_rooms.len(),
            programme.sessions.iter().map(|s| s.speakers.len()).sum::<usize>(),
            programme.zone,
            parsed.warnings.len(),
        );
        if std::env::var_os("ROSTRUM_VERBOSE").is_some() {
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
