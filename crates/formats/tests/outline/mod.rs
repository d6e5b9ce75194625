//! Outline documents in four languages, good and bad, as text, Markdown and Word; and, where they
//! are there, real documents that are no part of the project.

mod cell_contents;
mod cells;
mod clocks;
mod corrected_cells;
mod corrections;
mod explained;
mod forms;
mod hostile;
mod languages;
mod line_days;
mod line_times;
mod lines;
mod notices;
mod official;
mod pdf;
mod persons;
mod running;
mod several_clocks;
mod text;
mod titles;
pub mod word;
mod zone_words;

use rostrum_formats::{
    FormatId, Parsed, ReadErrorKind, ReadHints, ReadResult, SkipReason, SourceLocation, WarningKind,
    read_programme,
};
use rostrum_programme::{
    LangTag, LocalizedText, Mode, Programme, RevisionKind, RevisionStage, Session, SessionKind,
    SessionStatus, SpeakerPart, Zone,
};
use std::io::Write;
use std::path::Path;

fn bytes_of(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/outline");
    std::fs::read(folder.join(name)).unwrap()
}

fn read(bytes: &[u8]) -> ReadResult {
    read_programme(bytes, &ReadHints::default())
}

fn good(name: &str) -> Parsed<Programme> {
    read(&bytes_of(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The text, whatever its language.
fn text(text: &LocalizedText) -> &str {
    text.iter().next().map_or("", |(_, text)| text)
}

fn slot(session: &Session) -> String {
    let (start, end) = (session.start.to_string(), session.end.to_string());
    format!("{} {}–{}", &start[..10], &start[11..16], &end[11..16])
}

fn background(session: &Session) -> Vec<&str> {
    session.background.iter().map(|paragraph| text(&paragraph.text)).collect()
}

fn question(session: &Session) -> &str {
    session.guiding_question.as_ref().map_or("", |question| text(&question.text))
}

fn kinds(parsed: &Parsed<Programme>) -> Vec<&WarningKind> {
    parsed.warnings.iter().map(|warning| &warning.kind).collect()
}

fn slots(programme: &Programme) -> Vec<(String, String)> {
    programme.sessions.iter().map(|session| (slot(session), text(&session.title).to_owned())).collect()
}

/// Cuts and changes a file in many places; no reader may fall over, whatever comes out.
fn mutate(name: &str, whole: &[u8], rounds: usize) {
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % u64::try_from(below.max(1)).unwrap()).unwrap()
    };
    let check = |bytes: &[u8], how: &str| {
        if let Err(error) = read(bytes) {
            assert!(!matches!(error.kind, ReadErrorKind::ReaderFailed(_)), "{name}, {how}: {error}");
        }
    };
    for round in 0..rounds {
        check(&whole[..next(whole.len())], "cut");
        let mut changed = whole.to_vec();
        for _ in 0..=round % 8 {
            let at = next(changed.len());
            changed[at] = u8::try_from(next(256)).unwrap();
        }
        check(&changed, "changed");
    }
}
