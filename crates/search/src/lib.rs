//! Finding sessions, lines of notes and commands by what is typed: words in their forms, numbers with their units,
//! days and times, Chinese by its reading; ranked hits.
//!
//! Owns the words of everything, each once, so that a key press only looks through them. Does no I/O; knows neither
//! screen nor interface language: names of kinds and commands come in as texts.

mod found;
mod index;
mod lexicon;
mod notes;
mod pieces;
mod pinyin;
mod query;
mod rank;
mod texts;
mod words;

pub use found::{FoundItem, FoundItemKind, Hit, HitGroup, SearchResults};
pub use index::{Index, IndexingProgress, SearchableCommand, SearchableContent};
pub use rank::{Excerpt, SearchField};
pub use texts::PagePart;
