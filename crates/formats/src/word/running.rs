//! A Word document as running text: paragraphs with style, look, list and notes, as they read when every
//! tracked change is accepted.
//!
//! Refuses text boxes. A document that breaks off is refused as a whole: what is missing would
//! look as if somebody had taken it out.

use super::document::{
    TrackedChange, WordBlock, WordComment, WordListFormat, WordParagraph, WordRun, WordTable,
};
use super::package::error;
use super::read::read_word;
use crate::{CancelToken, ReadError, ReadErrorKind};
use std::collections::BTreeMap;

/// A stretch of text in one look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AcceptedWordRun {
    /// The text. A line break is `\n`.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Struck out.
    pub struck: bool,
    /// The id of its character style; empty for none.
    pub style: String,
    /// The id of the note that is called here.
    pub note: Option<String>,
}

/// Where in which table a paragraph stands, each from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordCellPosition {
    /// The table.
    pub table: usize,
    /// The row.
    pub row: usize,
    /// The cell in the row.
    pub cell: usize,
}

/// A paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AcceptedWordParagraph {
    /// The id of its style; empty for none.
    pub style: String,
    /// The level of a heading, from 1; 0 for a title.
    pub heading: Option<u8>,
    /// How it is listed, if it is.
    pub list: Option<WordListFormat>,
    /// The cell that it stands in.
    pub cell: Option<WordCellPosition>,
    /// Whether it stands in a frame of its own, in the margin.
    pub framed: bool,
    /// Its text.
    pub runs: Vec<AcceptedWordRun>,
    /// What was remarked on it: who, and the words on one line.
    pub comments: Vec<(String, String)>,
}

impl AcceptedWordParagraph {
    /// The text alone.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// A document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AcceptedWordText {
    /// The paragraphs, those of tables too, in reading order.
    pub paragraphs: Vec<AcceptedWordParagraph>,
    /// The texts of notes by id, each a list of paragraphs.
    pub notes: BTreeMap<String, Vec<AcceptedWordParagraph>>,
}

/// Reads a document.
///
/// # Errors
/// A file that is too large or inflates beyond bounds, is no Word document, or breaks off.
pub fn read_accepted_word_text(bytes: &[u8]) -> Result<AcceptedWordText, ReadError> {
    let document = read_word(bytes, &CancelToken::default())?;
    if let Some(broken) = document.breaks.into_iter().next() {
        return Err(error(ReadErrorKind::Syntax(broken.why)));
    }
    let comments = remarks(document.comments);
    let mut accepting = Accepting { tables: 0, paragraphs: Vec::new(), comments };
    accepting.blocks(document.blocks, None);
    let mut text = AcceptedWordText { paragraphs: accepting.paragraphs, notes: BTreeMap::new() };
    let none = BTreeMap::new();
    for (id, paragraphs) in document.notes {
        let note = paragraphs.into_iter().map(|paragraph| accepted(paragraph, None, &none)).collect();
        text.notes.insert(id, note);
    }
    Ok(text)
}

type Remarks = BTreeMap<String, (String, String)>;

/// Who remarked what, by the id of the comment.
fn remarks(comments: Vec<WordComment>) -> Remarks {
    let remark = |comment: WordComment| {
        let words = comment
            .paragraphs
            .into_iter()
            .map(|paragraph| accepted(paragraph, None, &BTreeMap::new()).text());
        let words: Vec<String> =
            words.flat_map(|text| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect();
        (comment.id, (comment.author.trim().to_owned(), words.join(" ")))
    };
    comments.into_iter().map(remark).filter(|(_, (_, words))| !words.is_empty()).collect()
}

/// Lays the tree out as paragraphs, and accepts the changes in it.
struct Accepting {
    tables: usize,
    paragraphs: Vec<AcceptedWordParagraph>,
    comments: Remarks,
}

impl Accepting {
    fn blocks(&mut self, blocks: Vec<WordBlock>, cell: Option<WordCellPosition>) {
        for block in blocks {
            match block {
                WordBlock::Paragraph(paragraph) => {
                    self.paragraphs.push(accepted(paragraph, cell, &self.comments));
                }
                WordBlock::Table(table) => self.table(table),
            }
        }
    }

    fn table(&mut self, table: WordTable) {
        let number = self.tables;
        self.tables += 1;
        let rows = table.rows.into_iter().filter(|row| row.change != Some(TrackedChange::Deleted));
        for (row, cells) in rows.map(|row| row.cells).enumerate() {
            for (cell, inner) in cells.into_iter().enumerate() {
                self.blocks(inner.blocks, Some(WordCellPosition { table: number, row, cell }));
            }
        }
    }
}

fn accepted(
    paragraph: WordParagraph,
    cell: Option<WordCellPosition>,
    remarks: &Remarks,
) -> AcceptedWordParagraph {
    let WordParagraph { style, heading, list, framed, runs, comments, .. } = paragraph;
    let comments = comments.iter().filter_map(|id| remarks.get(id).cloned()).collect();
    let mut kept: Vec<AcceptedWordRun> = Vec::new();
    for run in runs.into_iter().filter(|run| run.change != Some(TrackedChange::Deleted) && !run.ends_page) {
        let WordRun { text, bold, italic, struck, style, note, .. } = run;
        let bold = bold == Some(true);
        let run = AcceptedWordRun { text, bold, italic, struck, style, note };
        let look = |run: &AcceptedWordRun| AcceptedWordRun { text: String::new(), ..run.clone() };
        match kept.last_mut() {
            // What was parted by a change alone is one stretch again.
            Some(last) if run.note.is_none() && look(last) == look(&run) => last.text.push_str(&run.text),
            _ => kept.push(run),
        }
    }
    AcceptedWordParagraph { style, heading, list, cell, framed, runs: kept, comments }
}
