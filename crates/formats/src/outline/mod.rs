//! The outline document: a programme as an organisation writes it, in text, Markdown, Word or PDF.
//!
//! One source a file (`plain`, `docx`, `pdf`) gives a neutral [`document`]; the rest reads that in
//! Chinese, English, French and Spanish. What is unsure becomes a warning at its line or
//! paragraph; what has no clock time or no date is skipped with one. Refuses to guess in silence.

mod build;
mod calendar;
mod clock_zone;
mod columns;
mod date_words;
mod dates;
mod document;
mod docx;
mod front;
mod grid;
mod half_days;
mod headings;
mod hyphens;
mod items;
mod kinds;
mod labels;
mod language;
mod lattice;
mod layout;
mod line;
mod notices;
mod numeric_dates;
mod pdf;
mod people;
mod plain;
mod sessions;
mod side_by_side;
mod tables;
mod times;
mod traditional;
mod zones;

use super::guard::run_guarded;
use super::raw::Warnings;
use super::{FormatId, Place, ReadHints, ReadResult, bounds, encoding};
use document::Document;
pub use docx::read_docx;
use headings::Head;
use items::{Form, Item};
pub use pdf::read_pdf;
use rostrum_programme::SessionKind;

/// The largest text that is read as an outline, in bytes.
const TEXT_BYTES: usize = 16 * 1024 * 1024;

/// Reads plain text or Markdown.
///
/// # Errors
/// A file that is too large, no text, or one without a single session that has day and time.
pub fn read_outline(bytes: &[u8], hints: &ReadHints) -> ReadResult {
    bounds::check_size(bytes, TEXT_BYTES)?;
    let decoded = encoding::decode(bytes)?;
    bounds::check_parts(decoded.text.split(['\n', '\r']).count(), bounds::PARAGRAPHS)?;
    let warnings = Warnings::from(decoded.warnings());
    run_guarded(|| {
        let text = decoded.text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{C}'], "\n");
        read(plain::read_text(&text), FormatId::Outline, hints, warnings)
    })
}

/// Reads a document from whatever source.
fn read(mut document: Document, format: FormatId, hints: &ReadHints, mut warnings: Warnings) -> ReadResult {
    warnings.left_out(document.clean());
    let outline = sessions::read_document(&document, &hints.cancel)?;
    build::build(&document, outline, format, hints, warnings)
}

/// What the heading of a session says of it, for a writer that means to be read back.
pub(super) struct Said {
    pub title: String,
    pub kind: SessionKind,
    pub number: Option<u32>,
}

/// Reads a line as the heading of a session with its times first.
pub(super) fn said_by(heading: &str) -> Option<Said> {
    let head = Head::read(heading).filter(|head| head.is_session() && head.time_first)?;
    let mut item = Item::new(Place::Whole, head.times.first()?.clone());
    item.name(&head, Form::Line);
    let label = item.label.as_ref().filter(|_| item.title.is_empty());
    let title = label.map_or_else(|| item.title.clone(), |label| label.text.trim().to_owned());
    let is_alone = head.dates.is_empty() && head.named_day.is_none() && head.zones.is_empty();
    (is_alone && head.times.len() == 1).then(|| Said {
        kind: item.kind(&title),
        number: item.label.as_ref().and_then(|label| label.number),
        title,
    })
}
