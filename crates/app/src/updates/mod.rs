//! Updates: from a programme file to its review, what accepting it changes, and the kept revisions with what is unread.

mod actions;
mod choices;
mod current;
mod document_checks;
mod effects;
mod jobs;
pub(crate) mod library;
pub(crate) mod open_file;
pub(crate) mod past;
mod programmes;
mod reading_habits;
pub(crate) mod review;
mod reviewing;
pub(crate) mod revision_library;
pub(crate) mod revisions;
mod work;

pub use actions::{LibraryAction, ProgrammeFileAction, ReviewAction};
pub use choices::{ImportDestination, ReaderCorrectionOfSession, ReaderCorrectionsOfFile, ReviewOverrides};
pub use document_checks::{DocumentCheck, DocumentCheckKind, line_at, named_days};
pub use effects::{
    AcceptedRevision, EarlierRevision, KeepRevisionError, LibraryEffect, OpenedProgramme, ReviewRequest,
    ReviewSource, RevisionComparisonRequest, RevisionLocation,
};
pub use past::{AcceptedSessionChange, AcceptedSessionChangeKind};
pub use reviewing::{
    CountedChange, DocumentDisplay, FileUnderReview, RelationToOpenProgramme, ReviewDay, ReviewFilter,
    ReviewRow, ReviewRowKind, UnfinishedCorrection,
};
pub use revision_library::{ProgrammeLibrary, RevisionChanges};
