//! Rostrum's own JSON: full fidelity, both ways.

use super::clean::tell;
use super::{
    FormatId, Parsed, ReadError, ReadErrorKind, ReadResult, SourceLocation, Warning, WarningKind, bounds,
};
use rostrum_programme::{
    FORMAT_NAME, FORMAT_VERSION, Moment, Problem, ProblemField, ProblemKind, Programme, WallTimeOccurrence,
    Zone, is_control_or_bidi_override, is_line_end_except_lf, resolve_wall_time, validate,
};
use std::borrow::Cow;

/// The largest file that is read, in bytes.
pub const MAX_PROGRAMME_FILE_BYTES: usize = 256 * 1024 * 1024;

/// Reads a programme. Wall times without an offset are resolved in the programme's zone.
///
/// # Errors
/// A file that is too large or made of too many values, broken syntax, a missing or wrong value, an unknown zone, or a programme that contradicts
/// itself (`validate`), each with line or session and field.
pub fn read_rostrum_json(bytes: &[u8]) -> ReadResult {
    if bytes.len() > MAX_PROGRAMME_FILE_BYTES {
        let kind =
            ReadErrorKind::TooLarge { size: bytes.len() as u64, limit: MAX_PROGRAMME_FILE_BYTES as u64 };
        return Err(ReadError { place: SourceLocation::Whole, kind });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::Empty });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let (line, column) = line_after(bytes.get(..error.valid_up_to()).unwrap_or_default());
        ReadError { place: SourceLocation::Line { line, column }, kind: ReadErrorKind::NotText }
    })?;
    bounds::check_json(text)?;
    let mut source = serde_json::Deserializer::from_str(text);
    let mut programme: Programme = serde_path_to_error::deserialize(&mut source)
        .map_err(|error| other_format(text).unwrap_or_else(|| place_error(&error, text)))?;
    source.end().map_err(|error| ReadError {
        place: SourceLocation::Line { line: error.line(), column: column_in_chars(&error, text) },
        kind: ReadErrorKind::Syntax(bare_message(&error)),
    })?;
    let mut warnings = Vec::new();
    if programme.version > FORMAT_VERSION {
        let kind = WarningKind::NewerVersion { found: programme.version, known: FORMAT_VERSION };
        warnings.push(Warning { place: SourceLocation::Whole, kind });
    }
    let zone = programme.zone;
    for session in &mut programme.sessions {
        for (field, moment) in [("start", &mut session.start), ("end", &mut session.end)] {
            settle(moment, zone, session.id.as_str(), field, &mut warnings);
        }
    }
    tell(programme.remove_control_characters(), &mut warnings);
    let problems = validate(&programme);
    if problems.is_empty() {
        Ok(Parsed { value: programme, format: FormatId::RostrumJson, warnings })
    } else {
        Err(ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::Problems(problems) })
    }
}

/// Writes a programme, indented, with a newline at the end.
///
/// # Errors
/// Only when a number is not finite, which `validate` refuses beforehand.
pub fn write_rostrum_json(programme: &Programme) -> Result<Vec<u8>, serde_json::Error> {
    let mut text = json_with_controls_escaped(&serde_json::to_string_pretty(programme)?).into_owned();
    text.push('\n');
    Ok(text.into_bytes())
}

/// JSON in which what would act on a screen is escaped too; it can stand in texts only, which read the same.
pub fn json_with_controls_escaped(json: &str) -> Cow<'_, str> {
    let acts = |c: char| c != '\r' && (is_control_or_bidi_override(c) || is_line_end_except_lf(c));
    if !json.contains(acts) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        if acts(c) {
            // Every one of them is in the first plane, so that four digits say it.
            escaped.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            escaped.push(c);
        }
    }
    Cow::Owned(escaped)
}

fn settle(moment: &mut Moment, zone: Zone, session: &str, field: &str, warnings: &mut Vec<Warning>) {
    let Moment::Wall(wall) = *moment else { return };
    let written = moment.to_string();
    let (at, how) = resolve_wall_time(wall, zone);
    *moment = Moment::Fixed(at.fixed_offset());
    let kind = match how {
        WallTimeOccurrence::Once => return,
        WallTimeOccurrence::Repeated => WarningKind::RepeatedTime(written),
        WallTimeOccurrence::Skipped => WarningKind::SkippedTime(written),
    };
    let place = SourceLocation::Session { session: session.to_owned(), field: field.to_owned() };
    warnings.push(Warning { place, kind });
}

/// A file that names another format is told so, rather than which of our fields it lacks.
fn other_format(text: &str) -> Option<ReadError> {
    #[derive(serde::Deserialize)]
    struct Probe {
        format: String,
    }
    let Probe { format } = serde_json::from_str(text).ok()?;
    (format != FORMAT_NAME).then(|| {
        let kind = ProblemKind::OtherFormat(format);
        let problem = Problem { session: None, index: None, field: ProblemField::Format, kind };
        ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::Problems(vec![problem]) }
    })
}

fn place_error(error: &serde_path_to_error::Error<serde_json::Error>, text: &str) -> ReadError {
    let inner = error.inner();
    let (line, column) = (inner.line(), column_in_chars(inner, text));
    let message = bare_message(inner);
    if inner.is_syntax() || inner.is_eof() {
        return ReadError {
            place: SourceLocation::Line { line, column },
            kind: ReadErrorKind::Syntax(message),
        };
    }
    let path = error.path().to_string();
    let is_time = path.starts_with("sessions[") && (path.ends_with("].start") || path.ends_with("].end"));
    let kind = if let Some(field) = quoted(&message, "missing field `") {
        ReadErrorKind::MissingField(field)
    } else if let Some(name) = quoted(&message, "unknown time zone “").filter(|_| path == "zone") {
        ReadErrorKind::UnknownZone(name)
    } else if let Some(time) = quoted(&message, "“").filter(|_| is_time) {
        ReadErrorKind::BadTime(time)
    } else {
        ReadErrorKind::Value(message)
    };
    // serde_path_to_error calls the whole file "."; a person is better served by the line alone.
    let place = if path == "." {
        SourceLocation::Line { line, column }
    } else {
        SourceLocation::Path { path, line, column }
    };
    ReadError { place, kind }
}

/// serde_json counts the bytes of a line; people count characters.
fn column_in_chars(error: &serde_json::Error, text: &str) -> usize {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    line.char_indices().take_while(|(start, _)| *start < error.column()).count()
}

/// Line and column, from 1, of what follows these bytes.
fn line_after(valid: &[u8]) -> (usize, usize) {
    let text = String::from_utf8_lossy(valid);
    let last_line = text.rsplit('\n').next().unwrap_or_default();
    (text.matches('\n').count() + 1, last_line.chars().count() + 1)
}

/// The part of a message between an opening mark and the closing one that follows.
fn quoted(message: &str, open: &str) -> Option<String> {
    let (_, rest) = message.split_once(open)?;
    let close = if open.ends_with('`') { '`' } else { '”' };
    rest.split(close).next().map(str::to_owned)
}

/// serde_json's message without its trailing "at line 3 column 7": the place is told apart.
fn bare_message(error: &serde_json::Error) -> String {
    let message = error.to_string();
    message.rsplit_once(" at line ").map_or_else(|| message.clone(), |(bare, _)| bare.to_owned())
}
