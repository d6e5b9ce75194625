//! The words of notices about a change, by language: `words/<language>/notices.json`.

use crate::outline::word_files::{Meaning, NamedWords, Words, word_file};
use rostrum_programme::SessionStatus;
use serde::Deserialize;

/// What became of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::outline) enum Outcome {
    Cancelled,
    Postponed,
    /// Its new time stands behind.
    Moved,
}

impl Outcome {
    pub(super) fn status(self) -> Option<SessionStatus> {
        match self {
            Self::Cancelled => Some(SessionStatus::Cancelled),
            Self::Postponed => Some(SessionStatus::Postponed),
            Self::Moved => None,
        }
    }
}

impl Meaning for Outcome {
    type Key = Self;

    fn of(key: Self) -> Option<Self> {
        Some(key)
    }
}

word_file!(
    /// The words of notices in all languages.
    NoticeWords,
    notice_words,
    "notices.json",
    {
        /// What stands before a time that holds no longer.
        before_an_old_time: Words,
        /// The small words between a session and what became of it.
        verbs: Words,
        /// What became of it; the words that lead to the new time stand behind.
        outcomes: NamedWords<Outcome>,
        /// What may stand between the outcome and the new time.
        leads_to_the_new_time: Words,
        /// Words that say it without any of those.
        phrases: NamedWords<Outcome>,
        /// What a notice may say again of its session.
        the_session_again: Words,
        /// What a notice speaks of before it names the session: "the time of the".
        before_the_session: Words,
        /// Articles before the name of a session.
        articles: Words,
        /// Where a misprint stands: "page 2", "line 4".
        before_a_place_of_print: Words,
        behind_a_place_of_print: Words,
        /// "For A read B".
        before_the_wrong: Words,
        before_the_right: Words,
        /// “甲”应为“乙”.
        behind_the_wrong: Words,
    }
);
