//! Everything that is asked of the outside: files, the clipboard, the system.

use crate::{ConflictEffect, ExportEffect, HandInEffect, LibraryEffect, ReturnedTextEffect};
use rostrum_notebook::{Edit, Notebook};
use rostrum_programme::SafeUrl;
use rostrum_store::{Backup, PartlyReadNotebook, ProtectedFiles};
use std::path::PathBuf;

/// Something asked of the outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Save this edit with the next save.
    SaveEdit(Edit),
    /// Save the whole notebook anew (after a backup was opened).
    SaveWhole(Box<Notebook>),
    /// Save at once.
    SaveNow,
    /// Save at once, and look what stands in the notes file.
    LookAtNotes,
    /// Read what another program has put in the place of the notes file.
    ReadReplacedNotes {
        /// How many edits there were when it was asked for.
        edits_sent: u64,
    },
    /// Write the settings.
    WriteSettings,
    /// Show a dialog for the place of a copy.
    PickCopyTarget {
        /// The file name to begin with.
        suggested: String,
    },
    /// Show a dialog for a copy to open.
    PickCopySource,
    /// Write a copy of the notes.
    WriteCopy {
        /// Where to.
        path: PathBuf,
        /// Where not to.
        own: ProtectedFiles,
    },
    /// Read a copy of notes.
    ReadCopy(PathBuf),
    /// Put a backup in the place of the unreadable file, which is kept beside it.
    RestoreBackup(Backup),
    /// Read a backup to be looked at.
    ReadBackup(Backup),
    /// Put what can be read of the notes file in its place; the file and what was put aside are kept beside it.
    PutReadableInPlace(Box<PartlyReadNotebook>),
    /// Have this window write the notes, if no other does any more.
    TakeOver,
    /// Begin notes anew; the unreadable file is kept beside them.
    BeginAnew,
    /// What copies beside the notes ask of the outside.
    Conflict(ConflictEffect),
    /// Show a folder in the file manager.
    OpenFolder(PathBuf),
    /// Put a text on the clipboard.
    CopyText(String),
    /// Have the system open an address.
    OpenAddress(SafeUrl),
    /// Programme files, revisions, other programmes.
    Library(LibraryEffect),
    /// The programme out again.
    Export(ExportEffect),
    /// What handing in asks of the outside.
    HandIn(HandInEffect),
    /// What texts that come back ask of the outside.
    Returned(ReturnedTextEffect),
    /// Close the window.
    Quit,
}
