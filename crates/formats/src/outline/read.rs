//! From a text or a document, whatever its source, to a programme.

use super::document::Document;
use super::headings::forget_lines;
use super::trace::{ItemKey, Trace};
use super::written_out::WrittenOut;
use super::{build, corrected, plain, sessions, written_out};
use crate::panic_guard::run_catching_panics;
use crate::raw::Warnings;
use crate::{
    FileReadExplanation, FormatId, LineKind, LineRule, ReadError, ReadHints, ReadResult, Warning,
    WarningKind, bounds, encoding,
};
use rostrum_programme::SessionId;
use std::collections::HashMap;

/// The largest text that is read as an outline, in bytes.
const TEXT_BYTES: usize = 16 * 1024 * 1024;

/// Reads plain text or Markdown.
///
/// # Errors
/// A file that is too large, no text, or one without a single session that has day and time.
pub fn read_outline(bytes: &[u8], hints: &ReadHints) -> ReadResult {
    run_catching_panics(|| read_text(bytes, hints)?.result)
}

/// Reads plain text or Markdown, and says of each line what it was taken for.
///
/// # Errors
/// A file that is too large, or no text.
pub fn explain_outline(bytes: &[u8], hints: &ReadHints) -> Result<FileReadExplanation, ReadError> {
    run_catching_panics(|| Ok(read_text(bytes, hints)?.explain()))
}

fn read_text(bytes: &[u8], hints: &ReadHints) -> Result<DocumentReading, ReadError> {
    bounds::check_size(bytes, TEXT_BYTES)?;
    let decoded = encoding::decode(bytes)?;
    bounds::check_part_count(decoded.text.split(['\n', '\r']).count(), bounds::MAX_LINES_OR_PARAGRAPHS)?;
    let warnings = Warnings::from(decoded.warnings());
    let text = decoded.text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{C}'], "\n");
    read_document(plain::read_text(&text), FormatId::Outline, hints, warnings)
}

/// A document that was read, with what became of each of its lines.
pub(super) struct DocumentReading {
    document: Document,
    trace: Trace,
    ids: HashMap<ItemKey, Vec<SessionId>>,
    pub(super) result: ReadResult,
}

impl DocumentReading {
    pub(super) fn explain(self) -> FileReadExplanation {
        let lines = self.trace.explain(&self.document, &self.ids);
        forget_lines();
        FileReadExplanation { lines, result: self.result }
    }
}

/// Reads a document from whatever source: paragraphs to sessions, sessions to a programme.
pub(super) fn read_document(
    mut document: Document,
    format: FormatId,
    hints: &ReadHints,
    mut warnings: Warnings,
) -> Result<DocumentReading, ReadError> {
    warnings.left_out(document.clean());
    let corrected = corrected::apply(&document, &hints.corrections);
    for (number, text) in &corrected.unplaced {
        warnings.push(document.place(*number, text), WarningKind::CorrectionUnplaced(text.clone()));
    }
    for (number, text) in &corrected.unfit {
        warnings.push(document.place(*number, text), WarningKind::CorrectionUnfit(text.clone()));
    }
    for ((number, text), unsure) in &corrected.unsure_columns {
        let kind = WarningKind::ColumnsUnsure { text: text.clone(), unsure: *unsure };
        warnings.push(document.place(*number, text), kind);
    }
    let WrittenOut { document: written_out, replaced, common_hours, misprints } =
        written_out::write_out(&corrected.document);
    let mut outline = sessions::read_document(&written_out, &hints.cancel)?;
    if let Some(common) = common_hours {
        outline.take_common_hours(&written_out, common);
    }
    let mut trace = std::mem::take(&mut outline.trace);
    for line in &misprints.of_next {
        trace.line(line, LineKind::Status, LineRule::Misprint, None);
    }
    for line in &misprints.not_applied {
        trace.line(line, LineKind::LeftOut, LineRule::Misprint, None);
        let text = line.text();
        warnings.push(document.place(line.number, &text), WarningKind::MisprintNotApplied(text));
    }
    let mut ids = HashMap::new();
    let decided = build::Decided { trace: &mut trace, ids: &mut ids };
    let mut result = build::build(&written_out, outline, format, hints, warnings, decided);
    let places = corrected.places.clone();
    trace.follow_lines(corrected, replaced);
    for (number, text) in places {
        if trace.drop_idle_place(&(number, text.clone()))
            && let Ok(parsed) = &mut result
        {
            let place = document.place(number, &text);
            parsed.warnings.push(Warning { place, kind: WarningKind::CorrectionUnfit(text) });
        }
    }
    forget_lines();
    Ok(DocumentReading { document, trace, ids, result })
}
