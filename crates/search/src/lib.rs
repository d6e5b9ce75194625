//! Finding sessions, lines of notes and commands by what is typed: terms, ranked hits.
//!
//! Owns the folded texts, so that a key press only searches. Does no I/O; knows neither screen nor
//! interface language: names of kinds and commands come in as texts.

mod index;
mod query;
mod rank;
mod texts;

pub use index::{Hit, HitGroup, Index, Item, ItemKind, Progress, SearchResults, Source};
pub use query::{Query, Term};
pub use rank::{Excerpt, Field};
