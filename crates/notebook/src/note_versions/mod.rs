//! Earlier texts of notes: when one is kept, how many are, how one differs from the text, and the way back.
//!
//! A text is kept before the first change of a new session of work and before much of it goes at once; there is nothing
//! to be done for it. The texts of interventions are kept by the interventions themselves, for reasons of their own.

mod difference;
mod keeping;
pub(crate) mod model;
mod thinning;

pub use difference::NoteDifference;
pub use model::{NoteVersion, NoteVersionReason};
pub use thinning::{MAX_NOTE_VERSION_BYTES, MAX_NOTE_VERSIONS, MAX_NOTEBOOK_VERSION_BYTES};
