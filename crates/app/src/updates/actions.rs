//! What can be asked of programme files, of a review, and of the library of revisions and programmes.

use crate::{
    AcceptedRevision, BackgroundWorkStage, FileUnderReview, ImportDestination, KeepRevisionError,
    OpenedProgramme, ProgrammeWithSessionLookup, ReviewFilter, RevisionChanges, UnfinishedCorrection,
};
use rostrum_formats::{LineCorrection, ReadError};
use rostrum_programme::changes::UpdateScope;
use rostrum_programme::{LangTag, ProgrammeId, SessionId, SessionKind, Zone};
use rostrum_store::{LibraryProgramme, Revisions, StoredRevision};
use std::path::PathBuf;
use std::sync::Arc;

/// What can be asked of the library.
#[derive(Debug, Clone, PartialEq)]
pub enum LibraryAction {
    /// The window is there: list the programmes, open what the command line names.
    Begin,
    /// Show a kept revision as it was; nothing is changed.
    LookAt(u32),
    /// Show the current revision again.
    StopLooking,
    /// Make an earlier revision the current one again: one step, undone by one undo.
    ReturnTo(u32),
    /// Show what brought the window down all the same.
    OpenHeldBack,
    /// Go on with what is shown instead of it.
    LeaveHeldBack,
    /// What changed in the session was read.
    MarkRead(SessionId),
    /// What changed in the session last is to be read again.
    MarkUnread(SessionId),
    /// All changes were read.
    MarkAllRead,
    /// Open another programme, with its own notebook.
    Switch(ProgrammeId),
    /// The programmes that are kept here.
    Listed(Vec<LibraryProgramme>),
    /// The kept revisions of a programme.
    RevisionsListed {
        /// The programme.
        programme: ProgrammeId,
        /// They.
        revisions: Revisions,
    },
    /// A revision was read in order to be looked at.
    Loaded {
        /// The work's number.
        ticket: u64,
        /// Its number.
        number: u32,
        /// The programme.
        loaded: Result<ProgrammeWithSessionLookup, ReadError>,
    },
    /// A revision was kept, to become the current one.
    Kept {
        /// The work's number.
        ticket: u64,
        /// What was kept, or why not.
        outcome: Result<Box<AcceptedRevision>, KeepRevisionError>,
    },
    /// The first revision of a programme that came from the command line is on the disk.
    FirstKept(Box<StoredRevision>),
    /// What revisions changed.
    Compared {
        /// The programme that they are of.
        programme: ProgrammeId,
        /// By number.
        compared: Vec<(u32, Arc<RevisionChanges>)>,
    },
    /// A programme of its own was made of a file.
    Made {
        /// The work's number.
        ticket: u64,
        /// Its id, or why it was not made.
        outcome: Result<ProgrammeId, KeepRevisionError>,
    },
    /// Another programme was read, with its notes.
    Opened {
        /// The work's number.
        ticket: u64,
        /// It, or why not.
        outcome: Result<Box<OpenedProgramme>, ReadError>,
    },
    /// Notes of a programme that was left could not be saved; it is tried again.
    LeftUnsaved {
        /// Their programme.
        programme: ProgrammeId,
        /// Why.
        error: rostrum_store::SaveError,
    },
}

/// What can be asked about programme files.
#[derive(Debug, Clone, PartialEq)]
pub enum ProgrammeFileAction {
    /// Ask for a programme file.
    ChooseFile,
    /// No dialog could be shown: ask for a path instead.
    NoDialog,
    /// Open the file there.
    OpenFile(PathBuf),
    /// Open a file of which only the bytes were given (a drop from a mail program).
    OpenBytes {
        /// Its name.
        name: String,
        /// Its bytes.
        bytes: Arc<[u8]>,
    },
    /// Give up what is being read or compared.
    Cancel,
    /// Forget what was corrected in the file of this name.
    ForgetHabit(String),
    /// The work takes longer than 0.2 s.
    ShowProgress {
        /// Its number.
        ticket: u64,
    },
    /// The work came so far.
    Progress {
        /// Its number.
        ticket: u64,
        /// How far.
        stage: BackgroundWorkStage,
    },
    /// The file was read and reviewed, or cannot be used.
    Reviewed {
        /// The work's number.
        ticket: u64,
        /// The review, or why there is none.
        outcome: Result<Box<FileUnderReview>, ReadError>,
    },
}

/// What can be asked of a review.
#[derive(Debug, Clone, PartialEq)]
pub enum ReviewAction {
    /// Show all changes, or those of sessions with something of the reader's.
    SetFilter(ReviewFilter),
    /// Say what kind of document it is; `None` goes by the document.
    SetKind(Option<UpdateScope>),
    /// Say what accepting does.
    SetDestination(ImportDestination),
    /// Two sessions are the same: the old one and the file's.
    Join {
        /// In the programme.
        old: SessionId,
        /// In the file.
        new: SessionId,
    },
    /// Two sessions are not the same.
    Part {
        /// In the programme.
        old: SessionId,
        /// In the file.
        new: SessionId,
    },
    /// Forget what was joined and parted.
    ForgetPairs,
    /// Say the zone of the file's times.
    MendZone(Option<Zone>),
    /// Say the year of its dates.
    MendYear(Option<i32>),
    /// Say the language of its texts.
    MendLanguage(Option<LangTag>),
    /// Say the programme's title.
    MendTitle(Option<String>),
    /// Show the document line by line, or what accepting changes.
    ShowDocument(bool),
    /// Look at a line of the document, by its place.
    ShowLine(usize),
    /// Look at no line any more.
    LeaveLine,
    /// Look at something to check, by its place.
    ShowCheck(usize),
    /// Go on to the next thing to check.
    NextCheck,
    /// A correction is being written, or none any more.
    HoldUnfinished(Option<UnfinishedCorrection>),
    /// Say what a line of the document is.
    CorrectLine(LineCorrection),
    /// Make the corrections of the earlier document that are offered, as one step.
    UseOfferedHabit,
    /// Mend the title of one of its sessions.
    MendSessionTitle(SessionId, Option<String>),
    /// Mend the kind of one of its sessions.
    MendSessionKind(SessionId, Option<SessionKind>),
    /// Go to the programme that the file belongs to, and review it there.
    ReviewThere,
    /// Accept: one step, undone by one undo.
    Accept,
    /// Keep what is open; the file is put away.
    Keep,
}
