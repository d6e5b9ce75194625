//! What stands in a Word document: paragraphs and tables in reading order, notes, comments; what was inserted,
//! deleted, struck out or hidden is marked, and nothing is left out for it.
//!
//! Refuses headers, footers and drawings but for the text boxes in them.

use std::collections::BTreeMap;

/// What tracked changes say of a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrackedChange {
    /// It was put in, or moved here.
    Inserted,
    /// It was taken out, or moved away: it goes when the change is accepted.
    Deleted,
}

/// A stretch of text in one look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordRun {
    /// The text. A line break is `\n`.
    pub text: String,
    /// Bold, where the run itself says so; else its styles decide.
    pub bold: Option<bool>,
    /// Italic.
    pub italic: bool,
    /// Struck out.
    pub struck: bool,
    /// Hidden text: neither shown nor printed.
    pub hidden: bool,
    /// The id of its character style; empty for none.
    pub style: String,
    /// The id of the note that is called here, as in [`WordDocument::notes`]; such a run has no text.
    pub note: Option<String>,
    /// A page or column ends here; such a run has no text.
    pub ends_page: bool,
    /// What tracked changes say of it.
    pub change: Option<TrackedChange>,
}

/// How a paragraph is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordListFormat {
    /// How deep, from 0.
    pub level: u8,
    /// Numbered rather than bulleted.
    pub numbered: bool,
}

/// A paragraph. One whose mark was deleted is joined with the next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordParagraph {
    /// Its number among all paragraphs, those of tables and boxes too, from 1.
    pub number: usize,
    /// The id of its style; empty for none.
    pub style: String,
    /// Whether its style is bold.
    pub bold_style: bool,
    /// The level of a heading, from 1; 0 for a title.
    pub heading: Option<u8>,
    /// How it is listed, where the list is defined.
    pub list: Option<WordListFormat>,
    /// Whether it is an item of a list, also of one that is not defined.
    pub listed: bool,
    /// Whether it stands in a frame of its own, in the margin.
    pub framed: bool,
    /// Its text.
    pub runs: Vec<WordRun>,
    /// The paragraphs of text boxes in it.
    pub boxed: Vec<WordParagraph>,
    /// The ids of the comments on it.
    pub comments: Vec<String>,
}

/// How a cell stands to the one above it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum WordVerticalMerge {
    /// Apart.
    #[default]
    None,
    /// Those below go on with it.
    Restart,
    /// It goes on with the one above.
    Continue,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordCell {
    /// What stands in it.
    pub blocks: Vec<WordBlock>,
    /// How many columns it covers, from 1.
    pub columns: usize,
    /// How it stands to the one above.
    pub merge: WordVerticalMerge,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordRow {
    /// How many columns are left free before the first cell.
    pub before: usize,
    /// The cells.
    pub cells: Vec<WordCell>,
    /// What tracked changes say of the whole row.
    pub change: Option<TrackedChange>,
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordTable {
    /// The rows.
    pub rows: Vec<WordRow>,
}

/// A paragraph or a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordBlock {
    /// A paragraph.
    Paragraph(WordParagraph),
    /// A table.
    Table(WordTable),
}

/// What somebody remarks on a paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordComment {
    /// Its id.
    pub id: String,
    /// Who wrote it; empty when that is not told.
    pub author: String,
    /// Its text.
    pub paragraphs: Vec<WordParagraph>,
}

/// Where a document breaks off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordReadStop {
    /// The last paragraph that was read, from 1; 0 where the package itself is damaged.
    pub paragraph: usize,
    /// The words of the parser.
    pub why: String,
}

/// A document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordDocument {
    /// Its body.
    pub blocks: Vec<WordBlock>,
    /// The texts of footnotes and endnotes, by an id that no other note has.
    pub notes: BTreeMap<String, Vec<WordParagraph>>,
    /// The comments.
    pub comments: Vec<WordComment>,
    /// The title in its properties.
    pub title: Option<String>,
    /// The year in which it was last changed, or made, as its properties say.
    pub year: Option<i32>,
    /// Where it breaks off; what stands before is there.
    pub breaks: Vec<WordReadStop>,
}
