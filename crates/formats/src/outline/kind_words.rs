//! The words that tell the kind and the number of a session, by language: `words/<language>/kinds.json`.

use super::word_files::{NamedWords, Words, add, add_named, of_every_language, read_file};
use rostrum_programme::SessionKind;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

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

/// `kinds.json`: every language has every key, some without words.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct KindFile {
    at_the_head: BTreeMap<KindWord, Words>,
    at_either_end: BTreeMap<KindWord, Words>,
    of_a_type: BTreeMap<KindWord, Words>,
    ordinals: BTreeMap<u32, Words>,
    numbers: BTreeMap<u32, Words>,
    before_a_number: Words,
    vague: Words,
}

/// The words of kinds in all languages, in plain form.
#[derive(Default)]
pub(super) struct KindWords {
    /// At the head of a line; the longest that fits counts.
    pub at_the_head: NamedWords<KindWord>,
    /// Breaks and what is no sitting, at the head or at the end of a short title.
    pub at_either_end: NamedWords<KindWord>,
    /// What structured files write where they name a type, and nobody in a title.
    pub of_a_type: NamedWords<KindWord>,
    /// Before a label: "Second session".
    pub ordinals: NamedWords<u32>,
    /// Behind it: "Session two", "Session IV".
    pub numbers: NamedWords<u32>,
    pub before_a_number: Words,
    /// Labels that without a number are half of any title.
    pub vague: Words,
}

/// The words of kinds.
pub(super) fn kind_words() -> &'static KindWords {
    static WORDS: LazyLock<KindWords> = LazyLock::new(|| {
        let files: &[&str] = of_every_language!("kinds.json");
        let mut all = KindWords::default();
        for text in files {
            let file: KindFile = read_file(text);
            add_named(&mut all.at_the_head, file.at_the_head);
            add_named(&mut all.at_either_end, file.at_either_end);
            add_named(&mut all.of_a_type, file.of_a_type);
            add_named(&mut all.ordinals, file.ordinals);
            add_named(&mut all.numbers, file.numbers);
            add(&mut all.before_a_number, file.before_a_number);
            add(&mut all.vague, file.vague);
        }
        all
    });
    &WORDS
}
