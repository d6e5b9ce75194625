//! The words that a title page is read by, by language: `words/<language>/front.json`.

use crate::outline::word_files::{Meaning, NamedWords, Words, word_file};
use rostrum_programme::{RevisionKind, RevisionStage};
use serde::Deserialize;

/// What the paper does to the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::outline) enum KindOfPaper {
    Corrigendum,
    Addendum,
    Revision,
}

/// How settled it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::outline) enum StageOfPaper {
    Preliminary,
    Draft,
    Tentative,
    Final,
}

impl KindOfPaper {
    pub(super) fn kind(self) -> RevisionKind {
        match self {
            Self::Corrigendum => RevisionKind::Corrigendum,
            Self::Addendum => RevisionKind::Addendum,
            Self::Revision => RevisionKind::Revision,
        }
    }
}

impl StageOfPaper {
    pub(super) fn stage(self) -> RevisionStage {
        match self {
            Self::Preliminary => RevisionStage::Preliminary,
            Self::Draft => RevisionStage::Draft,
            Self::Tentative => RevisionStage::Tentative,
            Self::Final => RevisionStage::Final,
        }
    }
}

impl Meaning for KindOfPaper {
    type Key = Self;

    fn of(key: Self) -> Option<Self> {
        Some(key)
    }
}

impl Meaning for StageOfPaper {
    type Key = Self;

    fn of(key: Self) -> Option<Self> {
        Some(key)
    }
}

word_file!(
    /// The words of title pages in all languages.
    FrontWords,
    front_words,
    "front.json",
    {
        /// A title names a forum.
        forums: Words,
        /// An issuer is an organisation.
        issuers: Words,
        /// A line that says what kind of paper it is.
        papers: Words,
        /// What the paper does to the one before.
        kinds: NamedWords<KindOfPaper>,
        /// How settled it is.
        stages: NamedWords<StageOfPaper>,
        /// Sessions are announced as tentative.
        tentative: Words,
        /// On the spot and online.
        hybrid: Words,
        /// Online only.
        online: Words,
        /// Words of a sentence that says when a meeting takes place.
        is_held: Words,
    }
);
