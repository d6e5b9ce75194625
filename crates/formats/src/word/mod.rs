//! Word documents in: the one reader of the format. It gives a [`WordDocument`], a tree of paragraphs, runs and
//! tables with notes, comments and tracked changes; programmes (`outline/docx`) and texts that come back
//! ([`AcceptedWordText`]) take from it what they need.
//!
//! Bounds the parts that it inflates by the bytes that really come out, not by what the file claims.

mod boxes;
mod custom;
mod document;
mod package;
mod properties;
mod read;
mod running;
mod styles;
mod walk;
mod xml;

pub use custom::word_custom_properties;
pub use document::{
    TrackedChange, WordBlock, WordCell, WordComment, WordDocument, WordListFormat, WordParagraph,
    WordReadStop, WordRow, WordRun, WordTable, WordVerticalMerge,
};
pub use read::read_word;
pub use running::{
    AcceptedWordParagraph, AcceptedWordRun, AcceptedWordText, WordCellPosition, read_accepted_word_text,
};
