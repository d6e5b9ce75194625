//! iCalendar, in and out (RFC 5545, 7986, 9073).
//!
//! The syntax is calcard's; unfolding (of bytes, before anything is decoded), zones that only a
//! VTIMEZONE describes, occurrences and their exceptions are ours.

mod item;
mod length;
mod occurrences;
mod read;
mod recur;
mod texts;
mod unfold;
mod values;
mod write;
mod zone;

/// How the names of our own properties begin, which hold what the format has no place for.
const OWN_PREFIX: &str = "X-ROSTRUM-";

pub use read::read_icalendar;
pub use write::{IcsOptions, write_icalendar};
