//! `rostrum check`: what a reader makes of programme files, and what it is unsure of.
//!
//! Exit code 1 when of any file nothing could be used; warnings alone are no failure.

use super::args::CheckRequest;
use super::console::{DONE, WRONG_INPUT, print_and_exit_code, print_json};
use rostrum_app::read_programme;
use rostrum_formats::{ReadResult, SourceLocation};
use rostrum_locale::Messages;
use rostrum_locale::sentences::{format_name, location_phrase, read_error_sentence, warning_sentence};
use rostrum_locale::zone_names::zone_name;
use serde_json::{Value, json};
use std::path::Path;

/// Reads files and prints what was found; returns the exit code.
pub fn check(request: &CheckRequest, words: &Messages) -> u8 {
    let read: Vec<(&Path, ReadResult)> =
        request.files.iter().map(|path| (path.as_path(), read_programme(Some(path)))).collect();
    let code = if read.iter().all(|(_, result)| result.is_ok()) { DONE } else { WRONG_INPUT };
    let printed = if request.json {
        let mut reports: Vec<Value> =
            read.iter().map(|(path, result)| json_report(words, path, result)).collect();
        let report = if reports.len() == 1 { reports.remove(0) } else { Value::Array(reports) };
        print_json(words, &report)
    } else {
        let text: String = read.iter().map(|(path, result)| text_report(words, path, result)).collect();
        print_and_exit_code(words, &text)
    };
    code.max(printed)
}

fn text_report(words: &Messages, path: &Path, result: &ReadResult) -> String {
    let file = path.display().to_string();
    let parsed = match result {
        Ok(parsed) => parsed,
        Err(error) => return format!("{}\n", read_error_sentence(words, &file, error)),
    };
    let sessions = words.say_with("count-sessions", &[("count", parsed.value.sessions.len().into())]);
    let args = [
        ("file", file.into()),
        ("format", format_name(words, parsed.format).into()),
        ("sessions", sessions.into()),
        ("zone", zone_name(parsed.value.zone).into()),
    ];
    let mut text = format!("{}\n", words.say_with("check-read", &args));
    if !parsed.warnings.is_empty() {
        let head = words.say_with("check-warnings", &[("count", parsed.warnings.len().into())]);
        text.push_str(&format!("  {head}\n"));
    }
    for warning in &parsed.warnings {
        text.push_str(&format!("  - {}\n", warning_sentence(words, warning)));
    }
    text
}

fn json_report(words: &Messages, path: &Path, result: &ReadResult) -> Value {
    let file = path.display().to_string();
    match result {
        Ok(parsed) => {
            let warnings: Vec<Value> = parsed
                .warnings
                .iter()
                .map(|warning| said(words, &warning.place, warning_sentence(words, warning)))
                .collect();
            json!({
                "file": file,
                "format": parsed.format.as_str(),
                "sessions": parsed.value.sessions.len(),
                "zone": parsed.value.zone.name(),
                "warnings": warnings,
                "errors": [],
            })
        }
        Err(error) => {
            let sentence = read_error_sentence(words, &file, error);
            json!({
                "file": file,
                "format": null,
                "sessions": 0,
                "zone": null,
                "warnings": [],
                "errors": [said(words, &error.place, sentence)],
            })
        }
    }
}

/// A sentence with its place, in words and, where there is one, as a line.
fn said(words: &Messages, place: &SourceLocation, message: String) -> Value {
    let line = match place {
        SourceLocation::Line { line, .. } | SourceLocation::Path { line, .. } => {
            Some(*line).filter(|line| *line > 0)
        }
        SourceLocation::Whole | SourceLocation::Session { .. } | SourceLocation::Paragraph { .. } => None,
    };
    json!({ "message": message, "place": location_phrase(words, place), "line": line })
}
