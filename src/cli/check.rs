//! `rostrum check`: what a reader makes of programme files, and what it is unsure of; with `--explain` line by
//! line.
//!
//! Exit code 1 when of any file nothing could be used; warnings alone are no failure.

use super::args::CheckRequest;
use super::console::{EXIT_CODE_DONE, EXIT_CODE_WRONG_INPUT, print_and_return_exit_code, print_json};
use super::input::read_corrections_or_complain;
use super::wrap::{COLUMNS, wrap_columns};
use rostrum_app::explain_programme;
use rostrum_formats::{
    ExplainedLine, FileReadExplanation, LineKind, Parsed, ReadError, ReadHints, SourceLocation,
};
use rostrum_locale::Messages;
use rostrum_locale::sentences::{
    first_locations_phrase, format_name, grouped_warnings, location_phrase, read_error_sentence,
    warning_sentence,
};
use rostrum_locale::zone_names::readable_zone_name;
use rostrum_programme::{Programme, SessionId};
use rostrum_text::width::display_width;
use serde_json::{Value, json};
use std::path::Path;

/// A file that was read, line by line where it is a document.
struct CheckedFile<'a> {
    path: &'a Path,
    lines: Vec<ExplainedLine>,
    result: Result<Parsed<Programme>, ReadError>,
}

/// Reads files and prints what was found; returns the exit code.
pub fn check(request: &CheckRequest, words: &Messages) -> u8 {
    let Some(hints) = read_corrections_or_complain(request.corrections.as_deref(), words) else {
        return EXIT_CODE_WRONG_INPUT;
    };
    let read: Vec<CheckedFile<'_>> = request.files.iter().map(|path| read(path, hints.clone())).collect();
    let code =
        if read.iter().all(|file| file.result.is_ok()) { EXIT_CODE_DONE } else { EXIT_CODE_WRONG_INPUT };
    let printed = if request.json {
        let mut reports: Vec<Value> =
            read.iter().map(|file| json_report(words, file, request.explain)).collect();
        let report = if reports.len() == 1 { reports.remove(0) } else { Value::Array(reports) };
        print_json(words, &report)
    } else {
        let text: String = read.iter().map(|file| text_report(words, file, request.explain)).collect();
        print_and_return_exit_code(words, &text)
    };
    code.max(printed)
}

fn read(path: &Path, hints: ReadHints) -> CheckedFile<'_> {
    match explain_programme(path, hints) {
        Ok(FileReadExplanation { lines, result }) => CheckedFile { path, lines, result },
        Err(error) => CheckedFile { path, lines: Vec::new(), result: Err(error) },
    }
}

fn text_report(words: &Messages, checked: &CheckedFile<'_>, explain: bool) -> String {
    let file = checked.path.display().to_string();
    let explained = if explain { explained_text(words, &checked.lines) } else { String::new() };
    let parsed = match &checked.result {
        Ok(parsed) => parsed,
        Err(error) => return format!("{}\n{explained}", read_error_sentence(words, &file, error)),
    };
    let sessions = words.say_with("count-sessions", &[("count", parsed.value.sessions.len().into())]);
    let args = [
        ("file", file.into()),
        ("format", format_name(words, parsed.format).into()),
        ("sessions", sessions.into()),
        ("zone", readable_zone_name(parsed.value.zone).into()),
    ];
    let mut text = format!("{}\n", words.say_with("check-read", &args));
    if !parsed.warnings.is_empty() {
        let head = words.say_with("check-warnings", &[("count", parsed.warnings.len().into())]);
        text.push_str(&format!("  {head}\n"));
    }
    // In the order of the document, whichever of the reader's steps saw them.
    let mut warnings = parsed.warnings.clone();
    warnings.sort_by_key(|warning| number_of(&warning.place));
    for group in grouped_warnings(words, &warnings) {
        text.push_str(&format!("  - {}\n", group.sentence));
    }
    let unused = checked.lines.iter().filter(|line| !line.unused_times.is_empty());
    let count: usize = unused.clone().map(|line| line.unused_times.len()).sum();
    if count > 0 {
        let places = first_locations_phrase(words, unused.map(|line| &line.place));
        let args = [("count", count.into()), ("places", places.into())];
        text.push_str(&format!("  {}\n", words.say_with("check-unused", &args)));
    }
    text.push_str(&explained);
    text
}

/// Each line with its place, what it was taken for, by which rule, and which session it went to; below it what
/// in it was not used.
fn explained_text(words: &Messages, lines: &[ExplainedLine]) -> String {
    /// What stands before the text: number, kind, rule.
    const INDENT: usize = 4;
    let mut text = String::new();
    for line in lines {
        let number = number_of(&line.place).map_or_else(String::new, |number| number.to_string());
        let kind = words.say_vocabulary_word("line-kind", line.kind.as_str()).into_owned();
        let rule = line.rule.map_or_else(String::new, |rule| format!(" [{}]", rule.as_str()));
        let sessions = match line.sessions.as_slice() {
            [] => String::new(),
            ids => format!(" → {}", ids.iter().map(SessionId::as_str).collect::<Vec<_>>().join(", ")),
        };
        let head = format!("{number:>INDENT$}  {kind}{rule}{sessions}");
        text.push_str(&head);
        text.push('\n');
        let quoted: String = line.text.replace('\n', " / ");
        text.push_str(&wrap_columns(&shortened(&quoted), "      ", INDENT + 2));
        let times: Vec<&str> = line.unused_times.iter().map(|time| time.written.as_str()).collect();
        if !times.is_empty() {
            let times = times.join(&words.say("list-separator"));
            let unused = words.say_with("check-line-unused", &[("times", times.into())]).into_owned();
            text.push_str(&wrap_columns(&unused, "    ! ", INDENT + 2));
        }
    }
    text
}

/// The head of a long line: enough to find it.
fn shortened(text: &str) -> String {
    let mut width = 0;
    let kept: String = text
        .chars()
        .take_while(|c| {
            width += display_width(c.encode_utf8(&mut [0; 4]));
            width <= 2 * COLUMNS
        })
        .collect();
    if kept.len() == text.len() { kept } else { format!("{kept}…") }
}

fn number_of(place: &SourceLocation) -> Option<usize> {
    match place {
        SourceLocation::Line { line, .. } | SourceLocation::Path { line, .. } => {
            Some(*line).filter(|line| *line > 0)
        }
        SourceLocation::Paragraph { number, .. } => Some(*number),
        SourceLocation::Whole | SourceLocation::Session { .. } => None,
    }
}

fn json_report(words: &Messages, checked: &CheckedFile<'_>, explain: bool) -> Value {
    let file = checked.path.display().to_string();
    let mut report = match &checked.result {
        Ok(parsed) => {
            let mut warnings: Vec<_> = parsed.warnings.iter().collect();
            warnings.sort_by_key(|warning| warning.kind.rank());
            let warnings: Vec<Value> = warnings
                .into_iter()
                .map(|warning| {
                    let mut told = said(words, &warning.place, warning_sentence(words, warning));
                    add(&mut told, "code", warning.kind.code().into());
                    told
                })
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
    };
    add(&mut report, "unused", checked.lines.iter().flat_map(unused).collect());
    if explain {
        add(&mut report, "lines", checked.lines.iter().map(explained_json).collect());
    }
    report
}

/// The dates and times of a line that set nothing; the line itself, where it is in no session.
fn unused(line: &ExplainedLine) -> Vec<Value> {
    let reason = match line.kind {
        LineKind::Unused | LineKind::LeftOut => line.kind.as_str().to_owned(),
        kind => format!("in-{}", kind.as_str()),
    };
    let one = |text: &str, kind: &str| {
        let mut one = json!({ "text": text, "kind": kind, "reason": reason });
        add_place(&mut one, &line.place);
        one
    };
    let times = line.unused_times.iter();
    let mut all: Vec<Value> =
        times.map(|time| one(&time.written, if time.is_date { "date" } else { "time" })).collect();
    if matches!(line.kind, LineKind::Unused | LineKind::LeftOut) {
        all.push(one(&line.text, "text"));
    }
    all
}

fn explained_json(line: &ExplainedLine) -> Value {
    let ids: Vec<&str> = line.sessions.iter().map(SessionId::as_str).collect();
    let rule = line.rule.map(|rule| rule.as_str());
    let mut one = json!({ "text": line.text, "kind": line.kind.as_str(), "rule": rule, "sessions": ids });
    if let Some(cell) = line.cell {
        add(&mut one, "cell", json!({ "table": cell.table, "row": cell.row, "column": cell.column }));
    }
    if let Some(page) = line.page {
        add(&mut one, "page", page.into());
    }
    add_place(&mut one, &line.place);
    one
}

fn add(object: &mut Value, name: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(name.to_owned(), value);
    }
}

/// The line of a text or the paragraph of a document, under its own name.
fn add_place(value: &mut Value, place: &SourceLocation) {
    let name = if matches!(place, SourceLocation::Paragraph { .. }) { "paragraph" } else { "line" };
    add(value, name, number_of(place).into());
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
