//! A Word document as running text: paragraphs with style, look, list and notes, as they read when every
//! tracked change is accepted.
//!
//! Each comment is told once, with the paragraph that it stands on. Refuses text boxes, but tells the comments
//! in them. A document that breaks off is refused as a whole: what is missing would look as if somebody had
//! taken it out.

use super::document::{
    TrackedChange, WordBlock, WordComment, WordListFormat, WordParagraph, WordRow, WordRun, WordTable,
};
use super::package::error;
use super::read::read_word;
use super::walk::flatten;
use crate::{CancelToken, ReadError, ReadErrorKind};
use std::collections::BTreeMap;

/// How many characters of a box are quoted with a comment on it.
const QUOTED: usize = 120;

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
    let Accepting { paragraphs, mut comments, .. } = accepting;
    let mut text = AcceptedWordText { paragraphs, notes: BTreeMap::new() };
    for (id, paragraphs) in document.notes {
        let note = paragraphs.into_iter().map(|paragraph| accepted(paragraph, None, &mut comments)).collect();
        text.notes.insert(id, note);
    }
    Ok(text)
}

/// Who remarked what, by the id of the comment; one that was told is no longer there, so that calls without end
/// of one long comment make no text without end.
type Remarks = BTreeMap<String, (String, String)>;

fn remarks(comments: Vec<WordComment>) -> Remarks {
    let remark = |comment: WordComment| {
        let none = &mut BTreeMap::new();
        let words: Vec<String> = comment
            .paragraphs
            .into_iter()
            .map(|paragraph| on_one_line(&accepted(paragraph, None, none).text()))
            .filter(|words| !words.is_empty())
            .collect();
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
                    self.paragraphs.push(accepted(paragraph, cell, &mut self.comments));
                }
                WordBlock::Table(table) => self.table(table),
            }
        }
    }

    fn table(&mut self, table: WordTable) {
        let number = self.tables;
        self.tables += 1;
        let mut row = 0;
        for read in table.rows {
            if read.change == Some(TrackedChange::Deleted) {
                self.deleted(read);
                continue;
            }
            for (cell, inner) in read.cells.into_iter().enumerate() {
                self.blocks(inner.blocks, Some(WordCellPosition { table: number, row, cell }));
            }
            row += 1;
        }
    }

    /// A row that goes leaves what was remarked on it to the paragraph before.
    fn deleted(&mut self, row: WordRow) {
        let mut gone = Vec::new();
        flatten(row.cells.into_iter().flat_map(|cell| cell.blocks).collect(), &mut gone);
        let gone = gone.into_iter().map(|paragraph| accepted(paragraph, None, &mut self.comments));
        let comments: Vec<(String, String)> = gone.flat_map(|paragraph| paragraph.comments).collect();
        match self.paragraphs.last_mut() {
            Some(before) => before.comments.extend(comments),
            None => {
                self.paragraphs.push(AcceptedWordParagraph { comments, ..AcceptedWordParagraph::default() })
            }
        }
    }
}

fn accepted(
    paragraph: WordParagraph,
    cell: Option<WordCellPosition>,
    remarks: &mut Remarks,
) -> AcceptedWordParagraph {
    let WordParagraph { style, heading, list, framed, runs, boxed, comments, .. } = paragraph;
    let mut comments: Vec<(String, String)> = comments.iter().filter_map(|id| remarks.remove(id)).collect();
    for beside in boxed {
        comments.extend(remarks_on_box(&accepted(beside, None, remarks)));
    }
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

/// What was remarked on a paragraph of a box, each with the words there: the box itself is not told.
fn remarks_on_box(beside: &AcceptedWordParagraph) -> Vec<(String, String)> {
    let mut quoted: String = on_one_line(&beside.text()).chars().take(QUOTED + 1).collect();
    if let Some((end, _)) = quoted.char_indices().nth(QUOTED) {
        quoted.truncate(end);
        quoted.push('…');
    }
    let told = |(author, words): &(String, String)| {
        let words = if quoted.is_empty() { words.clone() } else { format!("“{quoted}” {words}") };
        (author.clone(), words)
    };
    beside.comments.iter().map(told).collect()
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
