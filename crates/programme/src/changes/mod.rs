//! From one revision of a programme to the next: which session is which, what changed, and the
//! programme after the update.
//!
//! Owns matching, comparing and merging. Refuses to decide for the reader: what is unsure is
//! marked, what an update lacks is reported, and nothing is called cancelled because it is missing.

mod align;
mod assignment;
mod candidates;
mod change;
mod clashes;
mod compare;
mod details;
mod doubled;
mod kept;
mod language;
mod likeness;
mod matching;
mod merge;
mod pairs;
mod paragraphs;
mod profile;
mod review;
mod texts;
mod words;

pub use align::{Aligned, align_texts};
pub use change::{Change, Changes, Counts, Detail, FigureChange, LostText, SessionChanges, TextChange};
pub use clashes::{Clash, ClashReason, clashes, new_clashes};
pub use compare::{compare, lost_texts};
pub use language::with_language_of;
pub use likeness::{bigrams, is_syllabic, likeness};
pub use matching::match_sessions;
pub use merge::merge_update;
pub use pairs::{Certainty, MatchHints, Matching, Pair, PairReason};
pub use review::{DocumentKind, Review, document_kind};
pub use texts::TextField;
pub use words::{Segment, SegmentKind, word_segments};
