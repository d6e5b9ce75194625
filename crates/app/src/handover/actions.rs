//! What is asked of notes that can only be read, and what comes back.

use crate::ReadOnlyReason;
use rostrum_notebook::Notebook;
use rostrum_store::SaveError;

/// What is asked of notes that can only be read, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadOnlyNotesAction {
    /// Write the notes in this window, if no other has them any more.
    EditHere,
    /// The notes are this window's now; or why not.
    TakenOver(Result<NotesTakenOver, NotesTakeoverError>),
    /// Begin notes anew where they can't be read and there is no backup.
    BeginAnew,
    /// They were not begun anew; why.
    NotBegun(SaveError),
    /// They were not made writable; why.
    NotWritable(SaveError),
    /// Go on with what can be read of the notes file.
    MakeWritable,
    /// Show what can be read of the notes file, instead of the backup.
    ViewReadable,
    /// Show the latest backup without putting it in the place of the file.
    ViewBackup,
    /// The notes of the backup; `None` when it cannot be read either.
    BackupRead(Option<Box<Notebook>>),
}

/// Notes that this window writes from now on.
#[derive(Debug, Clone, PartialEq)]
pub struct NotesTakenOver {
    /// The notes.
    pub notebook: Box<Notebook>,
    /// The name under which a file that could not be read is kept beside them; `None` where there was none.
    pub kept_as: Option<String>,
}

/// Why notes stay read-only.
#[derive(Debug, Clone, PartialEq)]
pub enum NotesTakeoverError {
    /// The other window still has them.
    StillOpen,
    /// They cannot be read.
    Unreadable(ReadOnlyReason),
}
