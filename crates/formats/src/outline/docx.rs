//! Word documents as a programme's paragraphs and tables: the text of the body and of its boxes, as it reads
//! when every tracked change is accepted.

mod cells;
mod paragraphs;

use super::document::{Block, Document, Numbering};
use super::plain;
use super::read::DocumentReading;
use crate::panic_guard::run_catching_panics;
use crate::raw::Warnings;
use crate::word::{WordBlock, read_word};
use crate::{FileReadExplanation, FormatId, ReadError, ReadHints, ReadResult, SourceLocation, WarningKind};
use cells::merged;
use paragraphs::with_boxes;

/// Reads a Word document.
///
/// # Errors
/// A file that is too large or inflates beyond bounds, no package or no document in it, or one
/// without a single session that has day and time.
pub fn read_docx(bytes: &[u8], hints: &ReadHints) -> ReadResult {
    run_catching_panics(|| read(bytes, hints)?.result)
}

/// Reads a Word document, and says of each paragraph what it was taken for.
///
/// # Errors
/// A file that is too large or inflates beyond bounds, no package or no document in it.
pub fn explain_docx(bytes: &[u8], hints: &ReadHints) -> Result<FileReadExplanation, ReadError> {
    run_catching_panics(|| Ok(read(bytes, hints)?.explain()))
}

fn read(bytes: &[u8], hints: &ReadHints) -> Result<DocumentReading, ReadError> {
    let (document, warnings) = read_document(bytes, hints)?;
    super::read::read_document(document, FormatId::Docx, hints, warnings)
}

fn read_document(bytes: &[u8], hints: &ReadHints) -> Result<(Document, Warnings), ReadError> {
    let word = read_word(bytes, &hints.cancel)?;
    let mut warnings = Warnings::default();
    for broken in word.breaks {
        let place = match broken.paragraph {
            0 => SourceLocation::Whole,
            number => SourceLocation::Paragraph { number, text: String::new() },
        };
        warnings.push(place, WarningKind::Incomplete(broken.why));
    }
    let mut blocks = Vec::new();
    for block in word.blocks {
        match block {
            WordBlock::Paragraph(paragraph) => {
                blocks.extend(with_boxes(paragraph).into_iter().map(Block::Paragraph));
            }
            WordBlock::Table(table) => {
                let table = merged(table);
                // One whose rows were all deleted is none.
                blocks.extend((!table.rows.is_empty()).then_some(Block::Table(table)));
            }
        }
    }
    plain::tables_of_tabs(&mut blocks);
    let numbering = Numbering::Paragraphs;
    Ok((
        Document { blocks, numbering, title: word.title, year: word.year, page_starts: Vec::new() },
        warnings,
    ))
}
