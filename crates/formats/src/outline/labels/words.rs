//! The words that introduce a part of a session or of the front of a document, by language:
//! `words/<language>/labels.json`.

use super::section::Section;
use crate::outline::word_files::{Meaning, NamedWords, Words, word_file};
use rostrum_programme::SpeakerPart;
use serde::Deserialize;

/// A part that words introduce.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::outline) enum SectionWord {
    Speaker,
    Panellist,
    Moderator,
    Chair,
    OpeningRemarks,
    ClosingRemarks,
    Address,
    Question,
    Background,
    Format,
    Venue,
    Track,
    Links,
    Date,
    Time,
    Title,
    Introduction,
    Goals,
    Plan,
}

impl Meaning for SectionWord {
    type Key = Self;

    fn of(key: Self) -> Option<Self> {
        Some(key)
    }
}

impl SectionWord {
    pub(super) fn section(self) -> Section {
        match self {
            Self::Speaker => Section::People(SpeakerPart::Speaker),
            Self::Panellist => Section::People(SpeakerPart::Panellist),
            Self::Moderator => Section::People(SpeakerPart::Moderator),
            Self::Chair => Section::People(SpeakerPart::Chair),
            Self::OpeningRemarks => Section::People(SpeakerPart::OpeningRemarks),
            Self::ClosingRemarks => Section::People(SpeakerPart::ClosingRemarks),
            Self::Address => Section::People(SpeakerPart::Address),
            Self::Question => Section::Question,
            Self::Background => Section::Background,
            Self::Format => Section::Format,
            Self::Venue => Section::Venue,
            Self::Track => Section::Track,
            Self::Links => Section::Links,
            Self::Date => Section::Date,
            Self::Time => Section::Time,
            Self::Title => Section::Title,
            Self::Introduction => Section::Introduction,
            Self::Goals => Section::Goals,
            Self::Plan => Section::Plan,
        }
    }
}

word_file!(
    /// The words of labels in all languages.
    LabelWords,
    label_words,
    "labels.json",
    {
        /// Behind a colon, or as a line of their own.
        labels: NamedWords<SectionWord>,
        /// Labels that name one person.
        of_one_person: Words,
        /// Words before a person that need no colon.
        without_a_colon: NamedWords<SectionWord>,
        /// Labels that are also words of a title or a sentence.
        also_other_words: Words,
        /// Labels that also stand before a number of people, and over what is no list.
        before_a_count: Words,
        /// Labels that are other words, too, and count only before a number: "Data: 12/11/2024", "Data: the new oil".
        before_a_number_only: Words,
        /// Words that a paragraph about how a session runs uses.
        of_the_format: Words,
        /// Words for rooms and places.
        places: Words,
    }
);
