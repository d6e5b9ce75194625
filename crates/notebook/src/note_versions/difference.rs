//! What changed between an earlier text of a note and the one that stands.

use super::model::NoteVersion;
use crate::{HanAndUnicodeWordCount, count_han_and_unicode_words};
use rostrum_programme::changes::{DiffSegment, DiffSegmentKind, diff_by_words};

/// How an earlier text differs from the one that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteDifference {
    /// The change word by word, Chinese by characters, from the earlier text to the one that stands.
    pub segments: Vec<DiffSegment>,
    /// How much the earlier text has that is gone.
    pub gone: HanAndUnicodeWordCount,
    /// How much was added since.
    pub added: HanAndUnicodeWordCount,
}

impl NoteVersion {
    /// How this text differs from another that came after it. Takes some milliseconds for a long one.
    pub fn difference_to(&self, text: &str) -> NoteDifference {
        let segments = diff_by_words(&self.text, text);
        let count_of = |kind| {
            let counts = segments
                .iter()
                .filter(|segment| segment.kind == kind)
                .map(|segment| count_han_and_unicode_words(&segment.text));
            counts.fold(HanAndUnicodeWordCount::default(), |sum, one| HanAndUnicodeWordCount {
                han: sum.han + one.han,
                words: sum.words + one.words,
            })
        };
        let (gone, added) = (count_of(DiffSegmentKind::Delete), count_of(DiffSegmentKind::Insert));
        NoteDifference { segments, gone, added }
    }
}

impl NoteDifference {
    /// Whether both texts are the same.
    pub fn is_none(&self) -> bool {
        self.segments.iter().all(|segment| segment.kind == DiffSegmentKind::Equal)
    }
}
