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

pub use align::{AlignedIndices, align_texts};
pub use change::{
    Change, ChangeCounts, ChangedDetail, Changes, FigureChange, MissingOrCutText, SessionChanges, TextChange,
};
pub use clashes::{Clash, ClashReason, clashes, new_clashes};
pub use compare::{compare_programmes, missing_or_cut_texts};
pub use language::with_inferred_language;
pub use likeness::{bigram_likeness, bigrams, is_mostly_han_kana_or_hangul};
pub use matching::match_sessions;
pub use merge::merge_update;
pub use pairs::{MatchCertainty, Matching, PairReason, ReaderPairDecisions, SessionPair};
pub use review::{UpdateReview, UpdateScope, update_scope};
pub use texts::ProgrammeTextField;
pub use words::{DiffSegment, DiffSegmentKind, diff_by_words};
