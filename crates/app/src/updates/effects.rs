//! What the library asks of the outside, and what comes back of it.

use crate::{
    CrashedRevision, FileUnderReview, Notice, ProgrammeWithSessionLookup, ReadOnlyReason, ReviewOverrides,
    RevisionChanges,
};
use chrono::{DateTime, Utc};
use rostrum_formats::{ReadError, ReadHints};
use rostrum_locale::Language;
use rostrum_notebook::Notebook;
use rostrum_programme::{ProgrammeId, SessionId};
use rostrum_store::{ProgrammeRevisionId, Revisions, SourceFile, StoreRevisionError, StoredRevision};
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

/// Why a revision was not kept.
#[derive(Debug, Clone, PartialEq)]
pub enum KeepRevisionError {
    /// It could not be written, or not be read again.
    Keep(StoreRevisionError),
    /// The revision to return to could not be read.
    Read(ReadError),
}

/// A revision that was kept.
#[derive(Debug, Clone, PartialEq)]
pub struct AcceptedRevision {
    /// It.
    pub revision: StoredRevision,
    /// The first revision, where it had to be kept as well.
    pub first: Option<StoredRevision>,
    /// The revision that it was accepted over.
    pub over: u32,
    /// Its programme.
    pub loaded: ProgrammeWithSessionLookup,
    /// What it changed.
    pub changes: Arc<RevisionChanges>,
}

/// A programme with its notes, ready to be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedProgramme {
    /// The current revision.
    pub loaded: ProgrammeWithSessionLookup,
    /// The notes.
    pub notebook: Notebook,
    /// Why they can't be changed, when they can't.
    pub read_only: Option<ReadOnlyReason>,
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
    ForgetFailed(ProgrammeRevisionId),
    /// List the kept revisions of a programme.
    ListRevisions(ProgrammeId),
    /// Read a file and compare it with the programme.
    Review(Box<ReviewRequest>),
    /// Keep the programme, which came from the command line, as its first revision.
    KeepFirst {
        /// It.
        programme: ProgrammeWithSessionLookup,
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
        reviewing: Box<FileUnderReview>,
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
        reviewing: Box<FileUnderReview>,
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
        at: RevisionLocation,
    },
    /// Keep an earlier revision anew, as the newest.
    Return {
        /// The work's number.
        ticket: u64,
        /// The revision that is current.
        over: u32,
        /// Its programme.
        current: RevisionLocation,
        /// The earlier one.
        to: EarlierRevision,
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
        comparisons: Vec<RevisionComparisonRequest>,
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
pub struct EarlierRevision {
    /// Its number.
    pub number: u32,
    /// Where it is.
    pub at: RevisionLocation,
}

/// Where a revision's programme is to be had.
#[derive(Debug, Clone, PartialEq)]
pub enum RevisionLocation {
    /// In memory.
    Here(ProgrammeWithSessionLookup),
    /// On the disk.
    Kept(Box<StoredRevision>),
    /// In the program itself.
    BuiltIn,
}

/// Two revisions that are to be compared.
#[derive(Debug, Clone, PartialEq)]
pub struct RevisionComparisonRequest {
    /// The number of the later one.
    pub number: u32,
    /// The one that it was accepted over.
    pub before: RevisionLocation,
    /// The later one.
    pub after: RevisionLocation,
}

/// Where a review begins.
#[derive(Debug, Clone, PartialEq)]
pub enum ReviewSource {
    /// With a file on the disk.
    Path(PathBuf),
    /// With a file of which only the bytes are here.
    Bytes {
        /// Its name.
        name: String,
        /// Its bytes.
        bytes: Arc<[u8]>,
    },
    /// With a file that was read before.
    File(Arc<SourceFile>),
    /// With a review that is made anew.
    Again(Box<FileUnderReview>),
}

/// What a worker needs in order to make a review. Equal when it is the same work.
#[derive(Debug, Clone)]
pub struct ReviewRequest {
    /// The work's number.
    pub ticket: u64,
    /// Where it begins.
    pub from: ReviewSource,
    /// What the file is compared with.
    pub base: ProgrammeWithSessionLookup,
    /// What the file may not say, and by what the worker is told that nobody wants it any more.
    pub hints: ReadHints,
    /// Sessions with something of the reader's.
    pub mine: Arc<HashSet<SessionId>>,
    /// Other programmes that are kept here.
    pub known: Vec<ProgrammeId>,
    /// What the reader decided.
    pub choices: ReviewOverrides,
}

impl PartialEq for ReviewRequest {
    fn eq(&self, other: &Self) -> bool {
        self.ticket == other.ticket
    }
}
