//! The words that tell the kind and the number of a session, by language: `words/<language>/kinds.json`.

use super::word_files::{Meaning, NamedWords, Words, word_file};
use rostrum_programme::SessionKind;
use serde::Deserialize;

/// A kind that words name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum KindWord {
    Opening,
    Closing,
    Thematic,
    Plenary,
    Panel,
    Talk,
    Workshop,
    SideEvent,
    Break,
    Social,
}

impl KindWord {
    pub(super) fn kind(self) -> SessionKind {
        match self {
            Self::Opening => SessionKind::Opening,
            Self::Closing => SessionKind::Closing,
            Self::Thematic => SessionKind::Thematic,
            Self::Plenary => SessionKind::Plenary,
            Self::Panel => SessionKind::Panel,
            Self::Talk => SessionKind::Talk,
            Self::Workshop => SessionKind::Workshop,
            Self::SideEvent => SessionKind::SideEvent,
            Self::Break => SessionKind::Break,
            Self::Social => SessionKind::Social,
        }
    }
}

impl Meaning for KindWord {
    type Key = Self;

    fn of(key: Self) -> Option<Self> {
        Some(key)
    }
}

word_file!(
    /// The words of kinds in all languages.
    KindWords,
    kind_words,
    "kinds.json",
    {
        /// At the head of a line; the longest that fits counts.
        at_the_head: NamedWords<KindWord>,
        /// Breaks and what is no sitting, at the head or at the end of a short title.
        at_either_end: NamedWords<KindWord>,
        /// What structured files write where they name a type, and nobody in a title.
        of_a_type: NamedWords<KindWord>,
        /// Before a label: "Second session".
        ordinals: NamedWords<u32>,
        /// Behind it: "Session two", "Session IV".
        numbers: NamedWords<u32>,
        before_a_number: Words,
        /// Labels that without a number are half of any title.
        vague: Words,
    }
);
