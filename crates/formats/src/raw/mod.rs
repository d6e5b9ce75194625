//! What the readers of structured formats have in common: items as they stand in a file, and the
//! one way from them to a programme.
//!
//! Owns the choice of the zone, lengths that need their neighbours, ids and their uniqueness, the
//! kind of a session, and the limits on each item. Knows no syntax.

mod assemble;
mod clean;
pub(super) mod clock;
mod ids;
mod kind;
mod length;
mod model;
mod offset;
mod own;
mod session;
mod shown_zone;
mod values;
mod warnings;
mod zone;

pub(super) use assemble::assemble;
pub(super) use ids::{Ids, slug};
pub(super) use kind::kind_of;
pub(super) use length::DEFAULT_LENGTH_SECS;
pub(super) use model::{Length, RawPerson, RawProgramme, RawSession};
pub(super) use offset::of_offset;
pub(super) use own::{OwnMarks, listed_name};
pub(super) use session::start_on_clock;
pub(super) use shown_zone::ShownZone;
pub(super) use values::{filled, in_language, links_of};
pub(super) use warnings::Warnings;
pub(super) use zone::{ZoneEvidence, decide as decide_zone, zone_named};
