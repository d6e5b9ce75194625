//! A document as the delegate says it should have been written: the corrections are made in the document before
//! it is read, so that every rule sees them and none needs to know of them.
//!
//! Owns which lines a correction holds for and what each becomes. Nothing is dropped in silence: for every line of
//! the document as it stands, [`Corrected`] says what stands in its place.

mod changes;
mod rewriter;
mod tables;

use super::document::{Block, Document, Paragraph};
use super::document_lines::{LineKey, lines_of};
use crate::{ColumnsUnsure, LineCorrection};
use changes::{Changes, changes_of};
use rewriter::Rewriter;
use std::collections::HashMap;

/// A document with its corrections.
pub(super) struct Corrected {
    pub document: Document,
    /// What stands in the place of lines that were changed.
    pub replaced: HashMap<LineKey, LineKey>,
    /// Lines that were left out.
    pub left_out: Vec<Paragraph>,
    /// The lines that were said to be places.
    pub places: Vec<LineKey>,
    /// The lines of corrections that do not stand in the document.
    pub unplaced: Vec<LineKey>,
    /// The lines that cannot be what was said of them.
    pub unfit: Vec<LineKey>,
    /// What was said of columns and does not fit their table, by the line where it was said.
    pub unsure_columns: Vec<(LineKey, ColumnsUnsure)>,
}

/// The document with the corrections made.
pub(super) fn apply(document: &Document, corrections: &[LineCorrection]) -> Corrected {
    let mut corrected = Corrected {
        document: document.clone(),
        replaced: HashMap::new(),
        left_out: Vec::new(),
        places: Vec::new(),
        unplaced: Vec::new(),
        unfit: Vec::new(),
        unsure_columns: Vec::new(),
    };
    if corrections.is_empty() {
        return corrected;
    }
    let lines = lines_of(document);
    let Changes { lines: changes, columns, unplaced, unfit, unsure_columns } =
        changes_of(&lines, corrections);
    (corrected.unplaced, corrected.unsure_columns) = (unplaced, unsure_columns);
    let mut rewriter = Rewriter {
        changes: &changes,
        at: 0,
        out: Vec::new(),
        replaced: HashMap::new(),
        left_out: Vec::new(),
        places: Vec::new(),
        unfit,
        last: None,
        is_after_persons: false,
    };
    for (at, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Paragraph(paragraph) => rewriter.paragraph(paragraph),
            Block::Table(table) => rewriter.table(table, columns.get(&at).map(Vec::as_slice)),
        }
    }
    let Rewriter { out, replaced, left_out, places, unfit, .. } = rewriter;
    corrected.document.blocks = out;
    (corrected.replaced, corrected.left_out, corrected.unfit) = (replaced, left_out, unfit);
    corrected.places = places;
    corrected
}
