//! How much is read: limits that keep a hostile or broken file from costing time or memory.
//!
//! Owns the numbers and the tests against them. What is beyond a limit is refused or cut with a
//! warning; nothing is silently lost.

use super::{ReadError, ReadErrorKind, SourceLocation};

/// The largest text file that is read (XML, JSON of other systems, iCalendar), in bytes.
pub const MAX_TEXT_FILE_BYTES: usize = 128 * 1024 * 1024;
/// The deepest nesting of XML elements that is followed; deeper ones are passed over.
pub(crate) const XML_DEPTH: usize = 64;
pub use rostrum_programme::PLAUSIBLE_YEARS;
/// The longest session, in seconds: 31 days.
pub(crate) const LENGTH_SECS: i64 = 31 * 86_400;
/// The most sessions that one file can give.
pub const MAX_SESSIONS: usize = 200_000;
/// The longest text of one field, in characters.
pub(crate) const TEXT_CHARS: usize = 200_000;
/// The most speakers, links or paragraphs of one session.
pub const MAX_PARTS_PER_SESSION: usize = 2_000;
/// The most occurrences of one recurring event.
pub(crate) const OCCURRENCES: usize = 500;
/// How many years after its start a recurring event is followed.
pub(crate) const RECURRENCE_YEARS: i32 = 5;
/// The most recurring events of one file that are followed; of others, the first occurrence is taken.
pub(crate) const RECURRING_EVENTS: usize = 5_000;
/// The most recurrence rules without any occurrence that are tried.
pub(crate) const FRUITLESS_RULES: usize = 5;
/// The most values that a JSON file is made of. A value of three bytes takes a hundred in memory, so
/// the size of the file alone bounds nothing: this many take 3 GB at the very worst, a tenth of it
/// in a programme.
pub const MAX_JSON_VALUES: usize = 20_000_000;
/// The most lines of a calendar; each takes some 200 bytes however short it is.
pub const MAX_CALENDAR_LINES: usize = 5_000_000;
/// The most lines of an outline, or paragraphs of a Word document.
pub const MAX_LINES_OR_PARAGRAPHS: usize = 200_000;
/// The most warnings that are listed.
pub(crate) const WARNINGS: usize = 1_000;

/// Refuses a file that is made of too many parts.
///
/// # Errors
/// [`ReadErrorKind::TooManyParts`] with the limit.
pub fn check_part_count(parts: usize, limit: usize) -> Result<(), ReadError> {
    if parts <= limit {
        return Ok(());
    }
    Err(ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::TooManyParts(limit) })
}

/// Refuses JSON of too many values. Counts the marks between them, in texts too: a few more.
///
/// # Errors
/// [`ReadErrorKind::TooManyParts`] with the limit.
pub(crate) fn check_json(text: &str) -> Result<(), ReadError> {
    let marks = text.bytes().filter(|byte| matches!(byte, b',' | b'[' | b'{')).count();
    check_part_count(marks, MAX_JSON_VALUES)
}

/// Refuses a file over a size.
///
/// # Errors
/// [`ReadErrorKind::TooLarge`] with both sizes.
pub(crate) fn check_size(bytes: &[u8], limit: usize) -> Result<(), ReadError> {
    if bytes.len() <= limit {
        return Ok(());
    }
    let kind = ReadErrorKind::TooLarge { size: bytes.len() as u64, limit: limit as u64 };
    Err(ReadError { place: SourceLocation::Whole, kind })
}
