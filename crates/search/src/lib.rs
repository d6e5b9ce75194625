//! Finding sessions, lines of notes and commands by what is typed: terms, ranked hits.
//!
//! Owns the folded texts, so that a key press only searches. Does no I/O; knows neither screen nor
//! interface language: names of kinds and commands come in as texts.

mod index;
mod query;
mod rank;
mod texts;

pub use index::{
    FoundItem, FoundItemKind, Hit, HitGroup, Index, IndexingProgress, SearchResults, SearchableContent,
};
pub use query::{Query, Term};
pub use rank::{Excerpt, SearchField};
