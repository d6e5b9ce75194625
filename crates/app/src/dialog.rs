//! What can lie over the window.

use crate::{ExportRequest, HelpPage, InterventionRef, StatementsOrReport, StepAfterCommentDecision};
use rostrum_programme::SafeUrl;
use std::path::PathBuf;

/// What another program did with the notes file, found when the window was to close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClosingNews {
    /// It had deleted the file, which was written anew.
    Rewritten,
    /// It had changed the file; its version was kept under this name.
    Changed(String),
}

/// What lies over the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    /// Search and commands.
    Palette,
    /// Settings.
    Settings,
    /// Settings, with the keyboard in the search for a time zone.
    Zone,
    /// Every key.
    Keys,
    /// A page of the help.
    Help(HelpPage),
    /// Version, licences, where the files are.
    About,
    /// What to quote in the intervention.
    Quote,
    /// What to quote in the notes.
    QuoteInNotes,
    /// Earlier versions of the notes of the page.
    NoteVersions,
    /// The runs of the open intervention.
    Runs,
    /// What of the notes file can't be read.
    PutAside,
    /// A copy beside the notes, compared with them.
    Conflicts,
    /// What stands in comments of interventions, before something goes on.
    Unsaid(StepAfterCommentDecision),
    /// A path typed by hand: to save a copy of all notes to.
    SaveCopyPath,
    /// A path typed by hand: to open a copy of notes from.
    OpenCopyPath,
    /// A path typed by hand: of a programme file to review.
    OpenFilePath,
    /// Which interventions are handed in, and how.
    HandIn,
    /// What the mission report holds.
    Report,
    /// A path typed by hand: to hand something in.
    HandInPath(StatementsOrReport),
    /// A text that came back.
    Returned,
    /// A path typed by hand: of a text that came back.
    ReturnedPath,
    /// A Word document was dropped: is it a programme, or a statement that comes back?
    Dropped {
        /// The file.
        path: PathBuf,
        /// The intervention that it may come back for.
        at: Option<InterventionRef>,
    },
    /// Where a link leads, before it opens.
    Link(SafeUrl),
    /// The window is to be closed and the notes are not on the disk.
    CloseUnsaved,
    /// It is to be closed, and another program has replaced the notes file.
    CloseReplaced,
    /// It is to be closed, and another program had its hands on the notes file: what was done about it.
    CloseTold(ClosingNews),
    /// What to export, and as what.
    Export,
    /// A path typed by hand: to export the programme to.
    ExportPath(ExportRequest),
}
