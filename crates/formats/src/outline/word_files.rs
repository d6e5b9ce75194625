//! The words that documents are read by, by language: `words/<language>/dates.json` and the files beside it.
//!
//! To add a language, copy a folder, translate its values, and name it in `of_every_language`. Words are written as people
//! write them and looked up in plain form; `und` holds the signs and abbreviations of all languages.

use super::headings::HalfDay;
use crate::fold::folded;
use chrono::Weekday;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A file of every language.
macro_rules! of_every_language {
    ($file:literal) => {
        &[
            include_str!(concat!("../../words/zh/", $file)),
            include_str!(concat!("../../words/en/", $file)),
            include_str!(concat!("../../words/fr/", $file)),
            include_str!(concat!("../../words/es/", $file)),
            include_str!(concat!("../../words/pt/", $file)),
            include_str!(concat!("../../words/de/", $file)),
            include_str!(concat!("../../words/ru/", $file)),
            include_str!(concat!("../../words/ar/", $file)),
            include_str!(concat!("../../words/und/", $file)),
        ]
    };
}

pub(super) use of_every_language;

const DATES: &[&str] = of_every_language!("dates.json");
const TIMES: &[&str] = of_every_language!("times.json");
const PERSONS: &[&str] = of_every_language!("persons.json");

/// The half of the day that a clock of twelve hours is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Afternoon,
    Noon,
}

/// Words that mean the same to the reader.
pub(super) type Words = Vec<String>;
/// Words with what each means.
pub(super) type NamedWords<T> = Vec<(String, T)>;

/// `dates.json`: every language has every key, some without words.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct DateFile {
    months: BTreeMap<u32, Words>,
    months_after_a_preposition: BTreeMap<u32, Words>,
    weekdays: BTreeMap<String, Words>,
    weekdays_beside_a_date: BTreeMap<String, Words>,
    weekday_numerals: BTreeMap<String, Words>,
    joins_of_a_range: Words,
    before_a_date: Words,
    of_a_date: Words,
    day_with_a_number: Words,
    before_a_day_with_a_number: Words,
    ordinals: BTreeMap<u32, Words>,
    before_a_revision_number: Words,
    parts_of_a_day: PartsOfDay,
    behind_a_part_of_a_day: Words,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartsOfDay {
    morning: Words,
    afternoon: Words,
    evening: Words,
    whole: Words,
}

/// `times.json`: every language has every key, some without words.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct TimeFile {
    halves_before_the_clock: Halves,
    halves_behind_the_clock: Halves,
    noon: Words,
    midnight: Words,
    hours: Words,
    joins: Words,
    between: Words,
    joins_after_between: Words,
    before_a_time: Words,
    around: Words,
    behind_around: Words,
    behind_a_measure: Words,
    joins_of_spans: Words,
    counted_things: Words,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Halves {
    morning: Words,
    afternoon: Words,
    noon: Words,
}

/// The words of dates in all languages, in plain form, the longest first.
#[derive(Default)]
pub(super) struct DateWords {
    pub months: NamedWords<u32>,
    /// Months that are a name or another word without the small word before them: "6 de março".
    pub months_after_a_preposition: NamedWords<u32>,
    pub weekdays: NamedWords<Weekday>,
    /// Only beside a date: alone they are too many other things.
    pub weekdays_beside_a_date: NamedWords<Weekday>,
    /// Behind a date in brackets: `3月25日（二）`.
    pub weekday_numerals: NamedWords<Weekday>,
    pub joins_of_a_range: Words,
    pub before_a_date: Words,
    /// What makes a date a part of the words before it: "Minutes of 5 May".
    pub of_a_date: Words,
    pub day_with_a_number: Words,
    /// "Session Day 2", "Programme – Day 2".
    pub before_a_day_with_a_number: Words,
    pub ordinals: NamedWords<u32>,
    pub before_a_revision_number: Words,
    pub parts_of_a_day: NamedWords<HalfDay>,
    /// What may stand behind it and says no more.
    pub behind_a_part_of_a_day: Words,
}

/// The words of clock times in all languages, in plain form, the longest first.
#[derive(Default)]
pub(super) struct TimeWords {
    pub halves_before_the_clock: NamedWords<Half>,
    pub halves_behind_the_clock: NamedWords<Half>,
    pub noon: Words,
    pub midnight: Words,
    pub hours: Words,
    pub joins: Words,
    pub between: Words,
    pub joins_after_between: Words,
    pub before_a_time: Words,
    /// Before a time that is not sure to the minute: "around noon".
    pub around: Words,
    /// The same behind it: 中午前后.
    pub behind_around: Words,
    /// Behind a range of numbers that is no time.
    pub behind_a_measure: Words,
    /// What joins two spans of one session.
    pub joins_of_spans: Words,
    /// Before a number that counts them, in a line with a time behind it.
    pub counted_things: Words,
}

/// The words of dates.
pub(super) fn date_words() -> &'static DateWords {
    static WORDS: LazyLock<DateWords> = LazyLock::new(read_date_words);
    &WORDS
}

/// The words of clock times.
pub(super) fn time_words() -> &'static TimeWords {
    static WORDS: LazyLock<TimeWords> = LazyLock::new(read_time_words);
    &WORDS
}

/// `persons.json`, and its words of all languages in plain form.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonWords {
    /// Between two names.
    pub joins: Words,
    /// Before who speaks, on a line of its own: "by the mayor".
    pub before_a_speaker: Words,
    /// Small words of a name: "Vasco da Gama".
    pub particles: Words,
    /// Words of an office, which no name holds; in Chinese also parts of words.
    pub offices: Words,
    /// Words of an organisation.
    pub organisations: Words,
    /// Countries and cities that look like a name: "New Zealand".
    pub places: Words,
}

/// The words by which persons are told from what they do and where.
pub(super) fn person_words() -> &'static PersonWords {
    static WORDS: LazyLock<PersonWords> = LazyLock::new(|| {
        let mut all = PersonWords::default();
        for persons in PERSONS {
            let file: PersonWords = read_file(persons);
            add(&mut all.joins, file.joins);
            add(&mut all.before_a_speaker, file.before_a_speaker);
            add(&mut all.particles, file.particles);
            add(&mut all.offices, file.offices);
            add(&mut all.organisations, file.organisations);
            add(&mut all.places, file.places);
        }
        all
    });
    &WORDS
}

fn read_date_words() -> DateWords {
    let mut all = DateWords::default();
    for dates in DATES {
        let file: DateFile = read_file(dates);
        add_named(&mut all.months, file.months);
        add_named(&mut all.months_after_a_preposition, file.months_after_a_preposition);
        add_named(&mut all.weekdays, by_weekday(file.weekdays));
        add_named(&mut all.weekdays_beside_a_date, by_weekday(file.weekdays_beside_a_date));
        add_named(&mut all.weekday_numerals, by_weekday(file.weekday_numerals));
        add(&mut all.joins_of_a_range, file.joins_of_a_range);
        add(&mut all.before_a_date, file.before_a_date);
        add(&mut all.of_a_date, file.of_a_date);
        add(&mut all.day_with_a_number, file.day_with_a_number);
        add(&mut all.before_a_day_with_a_number, file.before_a_day_with_a_number);
        add_named(&mut all.ordinals, file.ordinals);
        add(&mut all.before_a_revision_number, file.before_a_revision_number);
        let PartsOfDay { morning, afternoon, evening, whole } = file.parts_of_a_day;
        let parts = [
            (HalfDay::Morning, morning),
            (HalfDay::Afternoon, afternoon),
            (HalfDay::Evening, evening),
            (HalfDay::Whole, whole),
        ];
        add_named(&mut all.parts_of_a_day, parts);
        add(&mut all.behind_a_part_of_a_day, file.behind_a_part_of_a_day);
    }
    all
}

fn read_time_words() -> TimeWords {
    let mut all = TimeWords::default();
    for times in TIMES {
        let file: TimeFile = read_file(times);
        add_named(&mut all.halves_before_the_clock, by_half(file.halves_before_the_clock));
        add_named(&mut all.halves_behind_the_clock, by_half(file.halves_behind_the_clock));
        add(&mut all.noon, file.noon);
        add(&mut all.midnight, file.midnight);
        add(&mut all.hours, file.hours);
        add(&mut all.joins, file.joins);
        add(&mut all.between, file.between);
        add(&mut all.joins_after_between, file.joins_after_between);
        add(&mut all.before_a_time, file.before_a_time);
        add(&mut all.around, file.around);
        add(&mut all.behind_around, file.behind_around);
        add(&mut all.behind_a_measure, file.behind_a_measure);
        add(&mut all.joins_of_spans, file.joins_of_spans);
        add(&mut all.counted_things, file.counted_things);
    }
    all
}

/// A file that is a part of the program; one that cannot be read has no words, and fails a test.
pub(super) fn read_file<'a, T: Default + Deserialize<'a>>(json: &'a str) -> T {
    let read = serde_json::from_str(json);
    debug_assert!(read.is_ok(), "{:?}", read.as_ref().err());
    read.unwrap_or_default()
}

fn by_weekday(days: BTreeMap<String, Words>) -> impl Iterator<Item = (Weekday, Words)> {
    days.into_iter().filter_map(|(name, words)| {
        let day = name.parse::<Weekday>();
        debug_assert!(day.is_ok(), "{name}");
        Some((day.ok()?, words))
    })
}

fn by_half(halves: Halves) -> [(Half, Words); 3] {
    [(Half::Morning, halves.morning), (Half::Afternoon, halves.afternoon), (Half::Noon, halves.noon)]
}

/// Adds words in plain form; two languages may share one.
pub(super) fn add(all: &mut Words, words: Words) {
    for word in words.iter().map(|word| folded(word)) {
        if !all.contains(&word) {
            all.push(word);
        }
    }
    all.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
}

pub(super) fn add_named<T: Copy + PartialEq>(
    all: &mut NamedWords<T>,
    words: impl IntoIterator<Item = (T, Words)>,
) {
    for (meaning, words) in words {
        for word in words.iter().map(|word| folded(word)) {
            if !all.contains(&(word.clone(), meaning)) {
                all.push((word, meaning));
            }
        }
    }
}

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
