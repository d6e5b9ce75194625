//! What can be asked about copies beside the notes, what goes outside, and what is known of them.

use rostrum_notebook::{NotePlace, Notebook};
use rostrum_programme::ProgrammeId;
use rostrum_store::{ConflictCopy, UnreadableNotebook};
use std::path::PathBuf;

/// What can be asked about copies beside the notes.
#[derive(Debug, Clone, PartialEq)]
pub enum ConflictAction {
    /// Look whether there are any.
    Look,
    /// These are there, beside the notes of this programme.
    Found(ProgrammeId, Vec<ConflictCopy>),
    /// Compare with the first of them.
    Show,
    /// Compare with this one.
    Read(ConflictCopy),
    /// It was read, or why not; `None` when it is gone.
    WasRead(ConflictCopy, Result<Box<Notebook>, Option<UnreadableNotebook>>),
    /// Take a paragraph over into the notes, by its place among the pieces of the two texts.
    TakePiece {
        /// The text.
        place: NotePlace,
        /// Which piece of [`rostrum_notebook::diff_paragraphs`], from 0.
        index: usize,
    },
    /// Take a whole text over, or an intervention that is not here.
    TakeText(NotePlace),
    /// Mention this copy no more.
    Settle(ConflictCopy),
}

/// What they ask of the outside.
#[derive(Debug, Clone, PartialEq)]
pub enum ConflictEffect {
    /// List them; answered only where something else is there than these.
    List(Vec<ConflictCopy>),
    /// Read one.
    Read(ConflictCopy),
}

/// What is known of the copies beside the notes.
#[derive(Debug, Default)]
pub struct ConflictCopies {
    /// Those that are there and were not settled, by name.
    pub found: Vec<ConflictCopy>,
    /// Files that hold what this window showed; they are no other version.
    pub(crate) own: Vec<PathBuf>,
    /// The one that is compared, and what is in it.
    pub compared: Option<ComparedCopy>,
}

/// A copy that is compared with the notes.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedCopy {
    /// Which.
    pub copy: ConflictCopy,
    /// What is in it: the notes, as far as they can be read.
    pub notes: Option<Box<Notebook>>,
    /// What is wrong with it, where not everything can be read.
    pub fault: Option<Box<UnreadableNotebook>>,
}
