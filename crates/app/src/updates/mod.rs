//! Updates: from a programme file to its review, what accepting it changes, and the kept revisions with what is unread.

mod actions;
mod choices;
mod current;
mod effects;
mod jobs;
pub(crate) mod library;
pub(crate) mod open_file;
pub(crate) mod past;
mod programmes;
pub(crate) mod review;
mod reviewing;
pub(crate) mod revision_library;
pub(crate) mod revisions;
mod work;

pub use actions::{LibraryAction, ProgrammeFileAction, ReviewAction};
pub use choices::{Choices, Corrections, Destination, SessionCorrection};
pub use effects::{
    Accepted, Comparison, EarlierRevision, KeepFailure, LibraryEffect, OpenedProgramme, ReviewFrom,
    ReviewRequest, RevisionAt,
};
pub use past::{PastChange, PastWhat};
pub use reviewing::{ReviewDay, ReviewFilter, ReviewRow, Reviewing, RowKind, UpdateRelation};
pub use revision_library::{RevisionChanges, RevisionLibrary};
