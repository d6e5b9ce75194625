//! The outline document: a programme as an organisation writes it, in text, Markdown, Word or PDF.
//!
//! One source a file (`plain`, `docx`, `pdf`) gives a neutral [`document`]; the rest reads that in
//! Chinese, English, French and Spanish. What is unsure becomes a warning at its line or
//! paragraph; what has no clock time or no date is skipped with one. Refuses to guess in silence.

mod build;
mod calendar;
mod clock_zone;
mod dates;
mod document;
mod docx;
mod front;
mod grid;
mod headings;
mod items;
mod kinds;
mod labels;
mod language;
mod lattice;
mod layout;
mod line;
mod pdf;
mod people;
mod plain;
mod sessions;
mod tables;
mod times;
mod zones;

use super::draft::Warnings;
use super::guard::run_guarded;
use super::{FormatId, ReadHints, ReadResult, bounds, encoding};
use document::Document;
pub use docx::read_docx;
pub use pdf::read_pdf;

/// The largest text that is read as an outline, in bytes.
const TEXT_BYTES: usize = 16 * 1024 * 1024;

/// Reads plain text or Markdown.
///
/// # Errors
/// A file that is too large, no text, or one without a single session that has day and time.
pub fn read_outline(bytes: &[u8], hints: &ReadHints) -> ReadResult {
    bounds::check_size(bytes, TEXT_BYTES)?;
    let decoded = encoding::decode(bytes)?;
    let warnings = Warnings::from(decoded.warnings());
    run_guarded(|| {
        let text = decoded.text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{C}'], "\n");
        read(&plain::read_text(&text), FormatId::Outline, hints, warnings)
    })
}

/// Reads a document from whatever source.
fn read(document: &Document, format: FormatId, hints: &ReadHints, warnings: Warnings) -> ReadResult {
    build::build(document, sessions::read_document(document), format, hints, warnings)
}
