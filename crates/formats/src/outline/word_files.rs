//! The words that documents are read by, by language: `words/<language>/dates.json` and the files beside it, and how
//! such a file of all languages becomes one.
//!
//! To add a language, copy a folder, translate its values, and name it in `of_every_language`; to add a file, say what is
//! in it with `word_file!`. Words are written as people write them and looked up in plain form; `und` holds the signs and
//! abbreviations of all languages.

use super::headings::HalfDay;
use crate::fold::folded;
use chrono::Weekday;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// A file of every language.
macro_rules! of_every_language {
    ($file:literal) => {
        [
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/zh/", $file)),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/en/", $file)),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/fr/", $file)),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/es/", $file)),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/pt/", $file)),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/de/", $file)),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/ru/", $file)),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/ar/", $file)),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/und/", $file)),
        ]
    };
}

pub(super) use of_every_language;

/// Says what is in a file of words: `word_file!(LineWords, line_words, "lines.json", { small_words: Words, })` makes
/// the type, and the function that gives the words of all languages. Every language has every key, some without words.
macro_rules! word_file {
    ($(#[$about:meta])* $name:ident, $get:ident, $file:literal, { $($(#[$doc:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$about])*
        #[derive(Default)]
        pub(in crate::outline) struct $name {
            $($(#[$doc])* pub(in crate::outline) $field: $kind,)*
        }

        $(#[$about])*
        pub(in crate::outline) fn $get() -> &'static $name {
            use $crate::outline::word_files::{Field, read_file};

            #[derive(Default, serde::Deserialize)]
            #[serde(deny_unknown_fields)]
            struct InFile {
                $($field: <$kind as Field>::InFile,)*
            }

            static WORDS: std::sync::LazyLock<$name> = std::sync::LazyLock::new(|| {
                let mut all = $name::default();
                for json in $crate::outline::word_files::of_every_language!($file) {
                    let file: InFile = read_file(json);
                    $(all.$field.add(file.$field);)*
                }
                $(all.$field.finish();)*
                all
            });
            &WORDS
        }
    };
}

pub(super) use word_file;

/// The half of the day that a clock of twelve hours is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Afternoon,
    Noon,
}

/// Words that mean the same to the reader, in plain form, the longest first.
pub(super) type Words = Vec<String>;
/// Words in plain form with what each means.
pub(super) type NamedWords<T> = Vec<(String, T)>;

/// What words can mean, by the key under which they stand in a file.
pub(super) trait Meaning: Copy + PartialEq {
    type Key: Ord + DeserializeOwned;

    /// Nothing for a key that is none.
    fn of(key: Self::Key) -> Option<Self>;
}

impl Meaning for u32 {
    type Key = Self;

    fn of(key: Self) -> Option<Self> {
        Some(key)
    }
}

impl Meaning for Weekday {
    type Key = String;

    fn of(key: String) -> Option<Self> {
        key.parse().ok()
    }
}

impl Meaning for Half {
    type Key = String;

    fn of(key: String) -> Option<Self> {
        match key.as_str() {
            "morning" => Some(Self::Morning),
            "afternoon" => Some(Self::Afternoon),
            "noon" => Some(Self::Noon),
            _ => None,
        }
    }
}

impl Meaning for HalfDay {
    type Key = String;

    fn of(key: String) -> Option<Self> {
        match key.as_str() {
            "morning" => Some(Self::Morning),
            "afternoon" => Some(Self::Afternoon),
            "evening" => Some(Self::Evening),
            "whole" => Some(Self::Whole),
            _ => None,
        }
    }
}

/// What a key of a file holds, and how the words of one language go to those of the others.
pub(super) trait Field {
    type InFile: Default + DeserializeOwned;

    fn add(&mut self, words: Self::InFile);

    /// Once all languages are there.
    fn finish(&mut self) {}
}

impl Field for Words {
    type InFile = Self;

    fn add(&mut self, words: Self) {
        self.extend(words.iter().map(|word| folded(word)));
    }

    fn finish(&mut self) {
        // Of two that begin alike the longer one has more bytes, too; two languages may share a word.
        self.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        self.dedup();
    }
}

impl<T: Meaning> Field for NamedWords<T> {
    type InFile = BTreeMap<T::Key, Words>;

    fn add(&mut self, words: Self::InFile) {
        for (key, words) in words {
            let meaning = T::of(key);
            debug_assert!(meaning.is_some(), "a key that means nothing, above {words:?}");
            let Some(meaning) = meaning else { continue };
            for word in words.iter().map(|word| folded(word)) {
                if !self.iter().any(|(other, means)| *means == meaning && *other == word) {
                    self.push((word, meaning));
                }
            }
        }
    }
}

/// A file that is a part of the program; one that cannot be read has no words, and fails a test.
pub(super) fn read_file<'a, T: Default + Deserialize<'a>>(json: &'a str) -> T {
    let read = serde_json::from_str(json);
    debug_assert!(read.is_ok(), "{:?}", read.as_ref().err());
    read.unwrap_or_default()
}

word_file!(
    /// The words of dates in all languages.
    DateWords,
    date_words,
    "dates.json",
    {
        months: NamedWords<u32>,
        /// Months that are a name or another word without the small word before them: "6 de março".
        months_after_a_preposition: NamedWords<u32>,
        weekdays: NamedWords<Weekday>,
        /// Only beside a date: alone they are too many other things.
        weekdays_beside_a_date: NamedWords<Weekday>,
        /// Behind a date in brackets: `3月25日（二）`.
        weekday_numerals: NamedWords<Weekday>,
        joins_of_a_range: Words,
        before_a_date: Words,
        /// What makes a date a part of the words before it: "Minutes of 5 May".
        of_a_date: Words,
        /// What leads from a full date to where it is: "Tuesday 5 May at the museum".
        before_a_place: Words,
        day_with_a_number: Words,
        /// "Session Day 2", "Programme – Day 2".
        before_a_day_with_a_number: Words,
        ordinals: NamedWords<u32>,
        before_a_revision_number: Words,
        parts_of_a_day: NamedWords<HalfDay>,
        /// What may stand behind it and says no more.
        behind_a_part_of_a_day: Words,
    }
);

word_file!(
    /// The words of clock times in all languages.
    TimeWords,
    time_words,
    "times.json",
    {
        halves_before_the_clock: NamedWords<Half>,
        halves_behind_the_clock: NamedWords<Half>,
        noon: Words,
        midnight: Words,
        hours: Words,
        joins: Words,
        between: Words,
        joins_after_between: Words,
        before_a_time: Words,
        /// Before a time that is not sure to the minute: "around noon".
        around: Words,
        /// The same behind it: 中午前后.
        behind_around: Words,
        /// Behind a range of numbers that is no time.
        behind_a_measure: Words,
        /// What joins two spans of one session.
        joins_of_spans: Words,
        /// Before a number that counts them, in a line with a time behind it.
        counted_things: Words,
    }
);

word_file!(
    /// The words by which persons are told from what they do and where.
    PersonWords,
    person_words,
    "persons.json",
    {
        /// Between two names.
        joins: Words,
        /// Before who speaks, on a line of its own: "by the mayor".
        before_a_speaker: Words,
        /// Small words of a name: "Vasco da Gama".
        particles: Words,
        /// Words of an office, which no name holds; in Chinese also parts of words.
        offices: Words,
        /// Words of an organisation.
        organisations: Words,
        /// Countries, regions and bodies that look like a name: "New Zealand", "Red Cross".
        places: Words,
    }
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_and_no_word_means_two_things() {
        fn check<T: Copy + PartialEq + std::fmt::Debug>(words: &NamedWords<T>) {
            for (word, meaning) in words {
                let other = words.iter().find(|(other, also)| other == word && also != meaning);
                assert!(other.is_none(), "{word}: {meaning:?} and {other:?}");
            }
        }
        let (dates, times) = (date_words(), time_words());
        check(&dates.months);
        check(&dates.weekdays);
        check(&dates.ordinals);
        check(&dates.parts_of_a_day);
        check(&times.halves_before_the_clock);
        check(&times.halves_behind_the_clock);
        assert!(dates.months.len() > 100 && times.joins.len() > 10);
    }
}
