//! The words that say dates, clocks, amounts and ordinals, in all four languages at once: `words/<language>.json`.
//!
//! A delegate types in whichever language is at hand, so all of them are known whatever the reader's language is.

use rostrum_text::fold::fold_for_search;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a word may say beside itself. Some say several things: `mar` is March and Tuesday.
#[derive(Debug, Clone, Default)]
pub(crate) struct Role {
    /// Months, from 1.
    pub months: Vec<u32>,
    /// Days of the week, Monday is 1.
    pub weekdays: Vec<u32>,
    /// Days from today.
    pub relative_day: Option<i64>,
    /// Which one of a row.
    pub ordinal: Option<u32>,
    /// Makes an ordinal of the figure before it: `nd`.
    pub ordinal_ending: bool,
    /// What sessions are called.
    pub session: bool,
    /// How many a unit behind a number is.
    pub unit: Option<f64>,
    /// Per cent.
    pub percent: bool,
    /// Joins two numbers: `3 to 5`.
    pub range_join: bool,
    /// Stands between the parts of a date: `de`.
    pub date_join: bool,
    /// Stands behind the hours of a clock: `h`.
    pub hour: bool,
    /// Half of the day; `true` is the afternoon.
    pub half: Option<bool>,
}

/// One language's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordFile {
    ordinals: HashMap<String, u32>,
    ordinal_endings: Vec<String>,
    session_words: Vec<String>,
    units: HashMap<String, f64>,
    attached_units: HashMap<String, f64>,
    percent: Vec<String>,
    range_joins: Vec<String>,
    months: Vec<Vec<String>>,
    weekdays: Vec<Vec<String>>,
    relative_days: HashMap<String, i64>,
    morning: Vec<String>,
    afternoon: Vec<String>,
    hours: Vec<String>,
    date_joins: Vec<String>,
    spelling: Vec<(String, String)>,
    #[serde(default)]
    numerals: HashMap<char, u32>,
    #[serde(default)]
    tens: HashMap<char, u32>,
    #[serde(default)]
    before_numerals: Vec<String>,
    #[serde(default)]
    behind_numerals: Vec<String>,
}

/// The words of all languages.
#[derive(Default)]
pub(crate) struct Words {
    roles: HashMap<String, Role>,
    /// By the first of two words, then by the second.
    pairs: HashMap<String, HashMap<String, Role>>,
    /// Han words that a query is divided at, the longest first.
    pub han: Vec<String>,
    /// Endings that are spelled in two ways.
    pub spelling: Vec<(String, String)>,
    /// Chinese figures.
    pub numerals: HashMap<char, u32>,
    /// Ten and a hundred.
    pub tens: HashMap<char, u32>,
    /// Before a numeral that counts.
    pub before_numerals: Vec<String>,
    /// Behind one.
    pub behind_numerals: Vec<String>,
}

/// The words, read once.
pub(crate) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::default();
    for (name, text) in [
        ("en", include_str!("../words/en.json")),
        ("fr", include_str!("../words/fr.json")),
        ("es", include_str!("../words/es.json")),
        ("zh-Hans", include_str!("../words/zh-Hans.json")),
    ] {
        match serde_json::from_str::<WordFile>(text) {
            Ok(file) => words.take(file),
            Err(error) => tracing::error!(name, %error, "words of search"),
        }
    }
    words.han.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
});

/// A word as it stands among the pieces of a text: folded, its parts divided by single spaces.
fn folded(word: &str) -> String {
    fold_for_search(word).text().replace(['-', '\''], " ")
}

impl Words {
    /// What a folded word says beside itself.
    pub fn role(&self, word: &str) -> Option<&Role> {
        self.roles.get(word)
    }

    /// What two words beside each other say together: `per cent`.
    pub fn role_of_two(&self, one: &str, other: &str) -> Option<&Role> {
        self.pairs.get(one)?.get(other)
    }

    fn say(&mut self, word: &str, role: impl FnOnce(&mut Role)) {
        let word = folded(word);
        match word.split_once(' ') {
            Some((one, other)) => {
                role(self.pairs.entry(one.to_owned()).or_default().entry(other.to_owned()).or_default());
            }
            None => role(self.roles.entry(word).or_default()),
        }
    }

    fn take(&mut self, file: WordFile) {
        for (word, number) in file.ordinals {
            self.say(&word, |role| role.ordinal = Some(number));
        }
        for word in file.ordinal_endings {
            self.say(&word, |role| role.ordinal_ending = true);
        }
        for word in file.session_words {
            self.say(&word, |role| role.session = true);
        }
        for (word, unit) in file.units.into_iter().chain(file.attached_units) {
            self.say(&word, |role| role.unit = Some(unit));
        }
        for word in file.percent {
            self.say(&word, |role| role.percent = true);
        }
        for word in file.range_joins {
            self.say(&word, |role| role.range_join = true);
        }
        for (month, names) in (1..).zip(file.months) {
            for name in names {
                self.say(&name, |role| role.months.push(month));
            }
        }
        for (day, names) in (1..).zip(file.weekdays) {
            for name in names {
                self.keep_han(&name);
                self.say(&name, |role| role.weekdays.push(day));
            }
        }
        for (word, days) in file.relative_days {
            self.keep_han(&word);
            self.say(&word, |role| role.relative_day = Some(days));
        }
        for (words, afternoon) in [(file.morning, false), (file.afternoon, true)] {
            for word in words {
                self.keep_han(&word);
                self.say(&word, |role| role.half = Some(afternoon));
            }
        }
        for word in file.hours {
            self.say(&word, |role| role.hour = true);
        }
        for word in file.date_joins {
            self.say(&word, |role| role.date_join = true);
        }
        self.spelling.extend(file.spelling);
        self.numerals.extend(file.numerals);
        self.tens.extend(file.tens);
        self.before_numerals.extend(file.before_numerals);
        self.behind_numerals.extend(file.behind_numerals);
    }

    fn keep_han(&mut self, word: &str) {
        if word.chars().all(rostrum_text::script::is_east_asian_unspaced_letter) {
            self.han.push(word.to_owned());
        }
    }
}
