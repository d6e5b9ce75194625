//! Updates: from a programme file to its review, what accepting it changes, and the kept revisions with what is unread.

mod actions;
mod choices;
mod jobs;
mod library;
mod open_file;
mod past;
mod programmes;
mod review;
mod revisions;
mod work;

pub use actions::{
    Accepted, Comparison, KeepFailure, LibraryAction, LibraryEffect, OpenedProgramme, ReturnTo, RevisionAt,
};
pub use choices::{Choices, Corrections, SessionCorrection};
pub use library::RevisionLibrary;
pub(crate) use library::change_library;
pub(crate) use open_file::updating;
pub use open_file::{ProgrammeFileAction, ReviewFrom, ReviewRequest};
pub use past::{PastChange, PastWhat, RevisionChanges};
pub(crate) use past::{leave_page, want_changes};
pub(crate) use programmes::Parked;
pub use review::{
    Destination, ReviewAction, ReviewDay, ReviewFilter, ReviewRow, Reviewing, RowKind, UpdateRelation,
    sessions_of_mine,
};
pub(crate) use review::{review, review_again};
pub(crate) use revisions::{keep_first, show_revision_of_notes};
