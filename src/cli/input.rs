//! The programme files that a command reads, and what is said of them.

use super::console::complain;
use rostrum_app::{load_reading_corrections, read_programme_file_with_hints};
use rostrum_formats::{Parsed, ReadHints, ReadingCorrections};
use rostrum_locale::Messages;
use rostrum_locale::sentences::{read_error_sentence, warning_sentence};
use rostrum_programme::{LangTag, Programme, Zone};
use std::path::Path;

/// Reads a file and says on standard error what was unsure, or why nothing could be used.
pub fn read_or_complain(path: &Path, words: &Messages) -> Option<Parsed<Programme>> {
    read_hinted_or_complain(path, ReadHints::default(), words)
}

/// The same, with what another file tells of what this one leaves open.
pub fn read_hinted_or_complain(path: &Path, hints: ReadHints, words: &Messages) -> Option<Parsed<Programme>> {
    match read_programme_file_with_hints(path, hints) {
        Ok(parsed) => {
            for warning in &parsed.warnings {
                complain(&warning_sentence(words, warning));
            }
            Some(parsed)
        }
        Err(error) => {
            complain(&read_error_sentence(words, &path.display().to_string(), &error));
            None
        }
    }
}

/// What the corrections in a file say of a document; says on standard error why they cannot be read.
pub fn read_corrections_or_complain(path: Option<&Path>, words: &Messages) -> Option<ReadHints> {
    let Some(path) = path else { return Some(ReadHints::default()) };
    let file = path.display().to_string();
    let complain_of = |detail: String| {
        complain(
            &words
                .say_with("cli-bad-corrections", &[("file", file.clone().into()), ("detail", detail.into())]),
        );
    };
    match load_reading_corrections(path) {
        Ok(read) => match read.and_then(|corrections| hints_of(corrections, words)) {
            Ok(hints) => Some(hints),
            Err(detail) => {
                complain_of(detail);
                None
            }
        },
        Err(error) => {
            complain(&read_error_sentence(words, &file, &error));
            None
        }
    }
}

fn hints_of(corrections: ReadingCorrections, words: &Messages) -> Result<ReadHints, String> {
    let ReadingCorrections { zone, year, language, lines } = corrections;
    let zone = match zone {
        Some(name) => Some(
            Zone::named(&name)
                .ok_or_else(|| words.say_with("cli-bad-zone", &[("value", name.into())]).into_owned())?,
        ),
        None => None,
    };
    let language = language.as_deref().map(LangTag::new);
    Ok(ReadHints { zone, year, language, corrections: lines, ..ReadHints::default() })
}
