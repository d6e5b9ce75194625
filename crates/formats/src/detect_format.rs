//! Which format a file is in, from its content; and the one function that calls every reader.
//!
//! Refuses to look at a file's name: people rename files, and mail gateways more so.

use super::encoding::{self, DecodedText};
use super::fold::folded;
use super::{
    FileReadExplanation, FormatId, ReadError, ReadErrorKind, ReadHints, ReadResult, SourceLocation, bounds,
    clean, frab_xml, icalendar, outline, outline_words, rostrum_json, schedule_json,
};

/// How far into a file the marks of a format are looked for, in bytes.
const HEAD_BYTES: usize = 64 * 1024;

/// How far from its end an archive's directory ends at most, in bytes: a comment may follow it.
const ARCHIVE_END_BYTES: usize = 66 * 1024;
/// How far from its end a PDF's last mark stands at most, in bytes.
const PDF_END_BYTES: usize = 2 * 1024;

/// The head of the files that Office wrote before 2007, and of those that it locks.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Heads of files that no reader takes, with what they are.
const FOREIGN: &[(&[u8], &str)] = &[
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "image"),
    (b"\xFF\xD8\xFF", "image"),
    (b"GIF8", "image"),
    (b"\x1F\x8B", "gzip"),
    (b"7z\xBC\xAF", "7z"),
    (b"Rar!", "rar"),
];

/// Tells the format of a file.
///
/// # Errors
/// [`ReadErrorKind::Empty`], [`ReadErrorKind::NotText`], or [`ReadErrorKind::Unsupported`] with
/// what it is instead.
pub fn detect_format(bytes: &[u8]) -> Result<FormatId, ReadError> {
    let head = bytes.get(..HEAD_BYTES).unwrap_or(bytes);
    if head.get(..1024).unwrap_or(head).windows(5).any(|window| window == b"%PDF-") {
        return Ok(FormatId::Pdf);
    }
    if head.starts_with(b"PK\x03\x04") {
        return of_archive(bytes);
    }
    if head.starts_with(COMPOUND) {
        return Err(unsupported(compound_kind(bytes)));
    }
    if let Some((_, name)) = FOREIGN.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Err(unsupported(name));
    }
    // A calendar may be folded inside characters, which no decoding survives; its first line tells.
    if is_calendar(&String::from_utf8_lossy(head)) {
        return Ok(FormatId::ICalendar);
    }
    let decoded = match encoding::decode(head) {
        Ok(decoded) => decoded,
        Err(error) if error.kind == ReadErrorKind::Empty && head.len() < bytes.len() => {
            encoding::decode(bytes)?
        }
        Err(error) => return Err(error),
    };
    of_text(&decoded)
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn end_of(bytes: &[u8], most: usize) -> &[u8] {
    bytes.get(bytes.len().saturating_sub(most)..).unwrap_or(bytes)
}

/// A Word document, or what else an archive is.
fn of_archive(bytes: &[u8]) -> Result<FormatId, ReadError> {
    // The directory stands at the end: without it nothing in the archive can be reached.
    if !holds(end_of(bytes, ARCHIVE_END_BYTES), b"PK\x05\x06") {
        return Err(ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::CutOff });
    }
    // Its names may stand in any order.
    if holds(bytes, b"word/document.xml") {
        return Ok(FormatId::Docx);
    }
    let kind = [
        ("xl/workbook", "xlsx"),
        ("ppt/presentation", "pptx"),
        ("mimetypeapplication/vnd.oasis.opendocument.text", "odt"),
        ("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ods"),
        ("mimetypeapplication/vnd.oasis.opendocument.presentation", "odp"),
    ]
    .into_iter()
    .find(|(name, _)| holds(bytes, name.as_bytes()));
    Err(unsupported(kind.map_or("zip", |(_, kind)| kind)))
}

/// What an old Office file is, by the names of its streams, which are in UTF-16.
fn compound_kind(bytes: &[u8]) -> &'static str {
    let names = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        holds(bytes, &wide)
    };
    [("EncryptedPackage", "encrypted"), ("Workbook", "xls"), ("PowerPoint Document", "ppt")]
        .into_iter()
        .find(|(name, _)| names(name))
        .map_or("doc", |(_, kind)| kind)
}

/// A PDF without its end has lost the table that its pages are found by: that nothing was found on
/// them does not mean that they are pictures.
fn pdf_is_whole(bytes: &[u8]) -> bool {
    holds(end_of(bytes, PDF_END_BYTES), b"%%EOF")
}

/// Words that head the columns of a table of sessions, in plain form.
const COLUMN_WORDS: &[&str] = &[
    "date",
    "day",
    "time",
    "start",
    "end",
    "start time",
    "end time",
    "start date",
    "end date",
    "duration",
    "title",
    "session",
    "subject",
    "name",
    "room",
    "location",
    "venue",
    "track",
    "type",
    "speaker",
    "speakers",
    "description",
    "id",
    "debut",
    "fin",
    "heure",
    "heure de debut",
    "heure de fin",
    "duree",
    "titre",
    "seance",
    "salle",
    "lieu",
    "orateur",
    "orateurs",
    "jour",
    "fecha",
    "dia",
    "hora",
    "inicio",
    "hora de inicio",
    "hora de fin",
    "duracion",
    "titulo",
    "sesion",
    "sala",
    "lugar",
    "orador",
    "oradores",
    "descripcion",
    "日期",
    "时间",
    "开始",
    "结束",
    "开始时间",
    "结束时间",
    "标题",
    "题目",
    "会议",
    "主题",
    "地点",
    "会议室",
    "发言人",
    "演讲人",
    "说明",
];

/// Whether a text is a table with separators: its first line has names of columns and nothing else, and
/// the next has as many fields. Tabs part the columns of an outline, which is read.
fn is_csv(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let (Some(head), Some(next)) = (lines.next(), lines.next()) else { return false };
    [',', ';'].into_iter().any(|separator| {
        let fields: Vec<&str> = head.split(separator).take(100).collect();
        let is_known = |field: &&&str| {
            let field = folded(field.trim().trim_matches('"'));
            COLUMN_WORDS.contains(&field.trim().replace('_', " ").as_str())
        };
        let known = fields.iter().filter(is_known).count();
        known >= 3 && known * 2 > fields.len() && next.matches(separator).count() + 1 >= fields.len()
    })
}

fn of_text(decoded: &DecodedText<'_>) -> Result<FormatId, ReadError> {
    let text = decoded.text.trim_start();
    if text.starts_with(['{', '[']) {
        return of_json(text);
    }
    if text.starts_with('<') {
        return of_markup(text);
    }
    if is_calendar(text) {
        return Ok(FormatId::ICalendar);
    }
    if is_csv(text) {
        return Err(unsupported("csv"));
    }
    Ok(FormatId::Outline)
}

fn is_calendar(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    !text.starts_with(['<', '{'])
        && text.split(['\n', '\r']).take(200).any(|line| {
            let line = line.trim();
            line.eq_ignore_ascii_case("BEGIN:VCALENDAR") || line.eq_ignore_ascii_case("BEGIN:VEVENT")
        })
}

fn of_json(text: &str) -> Result<FormatId, ReadError> {
    if text.contains(rostrum_programme::FORMAT_NAME) {
        return Ok(FormatId::RostrumJson);
    }
    if ["\"schedule\"", "\"conference\""].iter().any(|key| text.contains(key)) {
        return Ok(FormatId::ScheduleJson);
    }
    // A bracket also opens an outline: "[Draft] Programme". JSON goes on with a value.
    let next = text.trim_start_matches(['{', '[']).trim_start().chars().next();
    match next {
        Some('"' | '}' | ']') if text.starts_with('{') => Ok(FormatId::RostrumJson),
        Some('"' | '}' | ']' | '{') | None => Err(unsupported("json")),
        Some(_) if text.starts_with('{') => Ok(FormatId::RostrumJson),
        Some(_) => Ok(FormatId::Outline),
    }
}

/// Tags that people write into Markdown.
const MARKDOWN_TAGS: &[&str] = &[
    "p", "div", "center", "img", "br", "h1", "h2", "h3", "b", "strong", "a", "span", "details", "table", "hr",
];

/// Whether many lines hold no tag, as in a text with some markup.
fn has_bare_lines(text: &str) -> bool {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    lines().filter(|line| !line.contains('<')).count() * 3 > lines().count()
}

fn of_markup(text: &str) -> Result<FormatId, ReadError> {
    let mut rest = text;
    // Prolog, comments and the document type come before the root.
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("<!--") {
            rest = after.split_once("-->").map_or("", |(_, after)| after);
        } else if let Some(after) = rest.strip_prefix("<?") {
            rest = after.split_once("?>").map_or("", |(_, after)| after);
        } else {
            break;
        }
    }
    let head: String = rest.chars().take(200).collect::<String>().to_ascii_lowercase();
    let names = |name: &str| {
        head.strip_prefix('<').and_then(|head| head.strip_prefix(name)).is_some_and(|after| {
            after.is_empty() || after.starts_with(|c: char| c.is_whitespace() || c == '>' || c == '/')
        })
    };
    if names("schedule") {
        return Ok(FormatId::FrabXml);
    }
    if names("html") || head.starts_with("<!doctype html") || names("head") || names("body") {
        return Err(unsupported("html"));
    }
    if ["<schedule>", "<schedule "].iter().any(|open| rest.contains(open)) {
        return Ok(FormatId::FrabXml);
    }
    if names("icalendar") {
        return Err(unsupported("xcal"));
    }
    // Markdown may begin with a comment or a tag of its own.
    let is_outline =
        !rest.starts_with('<') || MARKDOWN_TAGS.iter().any(|tag| names(tag)) && has_bare_lines(rest);
    if is_outline && !rest.trim().is_empty() && !text.starts_with("<?") {
        return Ok(FormatId::Outline);
    }
    Err(unsupported("xml"))
}

fn unsupported(name: &str) -> ReadError {
    ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::Unsupported(name.to_owned()) }
}

/// Reads a programme file in whatever format it is.
///
/// # Errors
/// What [`detect_format`] and the reader of the format give; [`ReadErrorKind::Cancelled`].
pub fn read_programme(bytes: &[u8], hints: &ReadHints) -> ReadResult {
    let format = format_in_bounds(bytes, hints)?;
    let result = match format {
        FormatId::RostrumJson => encoding::decode(bytes).and_then(|decoded| {
            hints.cancel.check()?;
            let mut parsed = rostrum_json::read_rostrum_json(decoded.text.as_bytes())?;
            parsed.warnings.splice(0..0, decoded.warnings());
            Ok(parsed)
        }),
        FormatId::FrabXml => frab_xml::read_frab_xml(bytes, hints),
        FormatId::ScheduleJson | FormatId::ScheduleJson2 => schedule_json::read_schedule_json(bytes, hints),
        FormatId::ICalendar => icalendar::read_icalendar(bytes, hints),
        FormatId::Outline => outline::read_outline(bytes, hints),
        FormatId::Docx => outline::read_docx(bytes, hints),
        FormatId::Pdf => outline::read_pdf(bytes, hints).map_err(|error| cut_off_or(error, bytes)),
    };
    settled(result, format, hints)
}

/// Reads a programme file, and says of each line of a document what it was taken for, by which rule.
///
/// # Errors
/// What [`detect_format`] gives; a document that cannot be taken apart; [`ReadErrorKind::Cancelled`]. That nothing in
/// it could be used is the explanation's own result.
pub fn explain_programme(bytes: &[u8], hints: &ReadHints) -> Result<FileReadExplanation, ReadError> {
    let format = format_in_bounds(bytes, hints)?;
    let mut explanation = match format {
        FormatId::Outline => outline::explain_outline(bytes, hints)?,
        FormatId::Docx => outline::explain_docx(bytes, hints)?,
        FormatId::Pdf => outline::explain_pdf(bytes, hints).map_err(|error| cut_off_or(error, bytes))?,
        _ => return Ok(FileReadExplanation { lines: Vec::new(), result: read_programme(bytes, hints) }),
    };
    explanation.result = settled(explanation.result, format, hints);
    Ok(explanation)
}

fn format_in_bounds(bytes: &[u8], hints: &ReadHints) -> Result<FormatId, ReadError> {
    if bytes.len() > rostrum_json::MAX_PROGRAMME_FILE_BYTES {
        bounds::check_size(bytes, rostrum_json::MAX_PROGRAMME_FILE_BYTES)?;
    }
    hints.cancel.check()?;
    let format = detect_format(bytes)?;
    hints.cancel.check()?;
    Ok(format)
}

/// That of a PDF which breaks off, where that is why nothing was found.
fn cut_off_or(error: ReadError, bytes: &[u8]) -> ReadError {
    match error.kind {
        ReadErrorKind::OnlyPictures | ReadErrorKind::Syntax(_) if !pdf_is_whole(bytes) => {
            ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::CutOff }
        }
        _ => error,
    }
}

/// What every format has in common once it is read.
fn settled(mut result: ReadResult, format: FormatId, hints: &ReadHints) -> ReadResult {
    if let (FormatId::Outline | FormatId::Docx | FormatId::Pdf, Ok(parsed)) = (format, &mut result) {
        outline_words::settle(&mut parsed.value);
    }
    if let Ok(parsed) = &mut result {
        clean::clean_programme(&mut parsed.value, &mut parsed.warnings);
    }
    // Whatever came of it, nobody waits for it any more.
    hints.cancel.check()?;
    result
}
