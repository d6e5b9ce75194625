//! From a text or a document, whatever its source, to a programme.

use super::document::Document;
use super::{bare_hours, build, joined_times, plain, sessions};
use crate::guard::run_guarded;
use crate::raw::Warnings;
use crate::{FormatId, ReadHints, ReadResult, bounds, encoding};

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
        programme_of(plain::read_text(&text), FormatId::Outline, hints, warnings)
    })
}

/// Reads a document from whatever source: paragraphs to sessions, sessions to a programme.
pub(super) fn programme_of(
    mut document: Document,
    format: FormatId,
    hints: &ReadHints,
    mut warnings: Warnings,
) -> ReadResult {
    warnings.left_out(document.clean());
    joined_times::put_together(&mut document);
    bare_hours::write_out(&mut document);
    let outline = sessions::read_document(&document, &hints.cancel)?;
    build::build(&document, outline, format, hints, warnings)
}
