//! What can be asked of the library, what it asks of the outside, and what comes back.

use super::RevisionChanges;
use crate::held_back::CrashedRevision;
use crate::updates::ReviewRequest;
use crate::updates::Reviewing;
use crate::{Loaded, Notice, ReadOnly};
use chrono::{DateTime, Utc};
use rostrum_formats::ReadError;
use rostrum_locale::Language;
use rostrum_notebook::Notebook;
use rostrum_programme::{ProgrammeId, SessionId};
use rostrum_store::{KeepError, KeptRevision, LibraryProgramme, Opened, Revisions};
use std::collections::HashSet;
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
        loaded: Result<Loaded, ReadError>,
    },
    /// A revision was kept, to become the current one.
    Kept {
        /// The work's number.
        ticket: u64,
        /// What was kept, or why not.
        outcome: Result<Box<Accepted>, KeepFailure>,
    },
    /// The first revision of a programme that came from the command line is on the disk.
    FirstKept(Box<KeptRevision>),
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
        outcome: Result<ProgrammeId, KeepFailure>,
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

/// Why a revision was not kept.
#[derive(Debug, Clone, PartialEq)]
pub enum KeepFailure {
    /// It could not be written, or not be read again.
    Keep(KeepError),
    /// The revision to return to could not be read.
    Read(ReadError),
}

/// A revision that was kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Accepted {
    /// It.
    pub revision: KeptRevision,
    /// The first revision, where it had to be kept as well.
    pub first: Option<KeptRevision>,
    /// The revision that it was accepted over.
    pub over: u32,
    /// Its programme.
    pub loaded: Loaded,
    /// What it changed.
    pub changes: Arc<RevisionChanges>,
}

/// A programme with its notes, ready to be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedProgramme {
    /// The current revision.
    pub loaded: Loaded,
    /// The notes.
    pub notebook: Notebook,
    /// Why they can't be changed, when they can't.
    pub read_only: Option<ReadOnly>,
    /// The kept revisions.
    pub revisions: Revisions,
    /// What is worth telling.
    pub notices: Vec<Notice>,
    /// What is not shown, since it brought the window down.
    pub held_back: Option<CrashedRevision>,
}

/// What the library asks of the outside.
#[derive(Debug, Clone, PartialEq)]
pub enum LibraryEffect {
    /// Show a dialog for a programme file.
    PickFile,
    /// List the programmes that are kept.
    List,
    /// Forget that a revision brought a window down.
    ForgetFailed(Opened),
    /// List the kept revisions of a programme.
    ListRevisions(ProgrammeId),
    /// Read a file and compare it with the programme.
    Review(Box<ReviewRequest>),
    /// Keep the programme, which came from the command line, as its first revision.
    KeepFirst {
        /// It.
        programme: Loaded,
        /// When.
        now: DateTime<Utc>,
    },
    /// Keep what was accepted.
    Accept {
        /// The work's number.
        ticket: u64,
        /// The revision that is current.
        over: u32,
        /// What was accepted.
        reviewing: Box<Reviewing>,
        /// When, by the program's clock.
        now: DateTime<Utc>,
    },
    /// Make a programme of its own of what was read.
    MakeProgramme {
        /// The work's number.
        ticket: u64,
        /// Ids that other programmes have.
        taken: HashSet<ProgrammeId>,
        /// What was accepted.
        reviewing: Box<Reviewing>,
        /// When, by the program's clock.
        now: DateTime<Utc>,
    },
    /// Read a kept revision.
    Load {
        /// The work's number.
        ticket: u64,
        /// Its number.
        number: u32,
        /// Where it is.
        at: RevisionAt,
    },
    /// Keep an earlier revision anew, as the newest.
    Return {
        /// The work's number.
        ticket: u64,
        /// The revision that is current.
        over: u32,
        /// Its programme.
        current: RevisionAt,
        /// The earlier one.
        to: ReturnTo,
        /// Whether the current one came from the earlier one.
        is_ancestor: bool,
        /// When, by the program's clock.
        now: DateTime<Utc>,
    },
    /// Compare revisions with those that they were accepted over.
    Compare {
        /// The programme that they are of.
        programme: ProgrammeId,
        /// What is wanted.
        comparisons: Vec<Comparison>,
    },
    /// Read another programme and its notes.
    Open {
        /// The work's number.
        ticket: u64,
        /// Its id.
        programme: ProgrammeId,
        /// The language of what is worth telling.
        language: Language,
    },
    /// From now on the notes of the programme that was opened last are saved.
    Adopt {
        /// The work's number.
        ticket: u64,
    },
}

/// An earlier revision to return to.
#[derive(Debug, Clone, PartialEq)]
pub struct ReturnTo {
    /// Its number.
    pub number: u32,
    /// Where it is.
    pub at: RevisionAt,
}

/// Where a revision's programme is to be had.
#[derive(Debug, Clone, PartialEq)]
pub enum RevisionAt {
    /// In memory.
    Here(Loaded),
    /// On the disk.
    Kept(Box<KeptRevision>),
    /// In the program itself.
    BuiltIn,
}

/// Two revisions that are to be compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The number of the later one.
    pub number: u32,
    /// The one that it was accepted over.
    pub before: RevisionAt,
    /// The later one.
    pub after: RevisionAt,
}
