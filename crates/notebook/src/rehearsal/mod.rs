//! A rehearsal or a delivery while it lasts: what the clock says, where the text stands, how it stands
//! to the limit.
//!
//! Pure: the time comes in with every question as milliseconds of a steady clock, and nothing moves
//! between two questions by itself. What is kept of it afterwards is a [`super::RecordedRun`].

mod limit;
mod passage;
mod run;

pub use limit::{LimitChange, LimitPhase, limit_after};
pub use passage::{Passage, PassageTextRun, passages_of};
pub use run::{PACE_FACTOR_RANGE, PassagePosition, Rehearsal, RehearsalResult};
