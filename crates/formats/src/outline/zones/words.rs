//! The words for time zones, and the cities whose time is meant, by language: `words/<language>/zones.json`.
//!
//! A key names a zone, and the minutes east of UTC that words state: "Europe/Zurich +60". Where words stand beside a
//! name, the space between them is not written: it is there unless an apostrophe or a Chinese character is.

use super::by_first::{AsWritten, ByFirst};
use crate::outline::line::Cursor;
use crate::outline::word_files::{Meaning, Words, word_file};
use rostrum_programme::Zone;
use rostrum_text::script::is_han;

/// What words say of a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::outline) struct Clock {
    pub zone: Zone,
    /// Minutes east of UTC that the words state; none when they hold all year.
    pub claims: Option<i32>,
}

impl Meaning for Clock {
    type Key = String;

    fn of(key: String) -> Option<Self> {
        let (zone, claims) = match key.split_once(' ') {
            Some((zone, minutes)) => (zone, Some(minutes.parse().ok()?)),
            None => (key.as_str(), None),
        };
        Some(Self { zone: Zone::named(zone)?, claims })
    }
}

impl Meaning for Zone {
    type Key = String;

    fn of(key: String) -> Option<Self> {
        Self::named(&key)
    }
}

word_file!(
    /// The words for time zones in all languages.
    ZoneWords,
    zone_words,
    "zones.json",
    {
        /// Names written out: "Central European Time".
        phrases: ByFirst<Clock>,
        /// In capitals and standing alone. Not among them: those of several zones, such as BST (Britain,
        /// Bangladesh), CST (Chicago, China) and IST (India, Ireland, Israel).
        abbreviations: AsWritten<Clock>,
        /// Those that are words in a title set in capitals; they count behind a time only.
        abbreviations_behind_a_time: AsWritten<Clock>,
        /// Cities by the names that languages give them, and some countries of one zone.
        cities: ByFirst<Zone>,
        /// Peoples and countries that lend their name to a clock, "Irish time", and forms of a city's name that it
        /// takes there: "Berliner Zeit", "по времени Женевы". They say nothing of where a forum meets.
        names_for_clocks_only: ByFirst<Zone>,
        /// What stands before the name of a city where a time zone is meant.
        before_a_city: Words,
        /// What stands behind it, or behind one of the names for clocks only.
        behind_a_city: Words,
        /// What stands before one of the names for clocks only: "heure suisse", "hora de Colombia".
        before_a_name_for_clocks: Words,
        /// What stands before an abbreviation in a sentence about times: "All times are in EST".
        before_a_zone: Words,
        /// What such a sentence is about; also parts of words.
        about_times: Words,
        /// What stands before the name of a room.
        before_a_room: Words,
        /// What stands behind it.
        behind_a_room: Words,
        /// What follows the name of a clock in a bracket that begins with a capital: "(Ruritanian time)".
        behind_a_clock: Words,
        /// What stands before it: "(heure d'Antananarivo)".
        before_a_clock: Words,
        /// What follows it where names have no capitals; only behind a time: 10:00（仰光时间）.
        behind_a_clock_beside_a_time: Words,
        /// What stands before it there: 10:00 (بتوقيت يانغون).
        before_a_clock_beside_a_time: Words,
        /// What names no clock: "(Local time)", "(Lunch time)".
        no_clock: Words,
    }
);

/// The zone of a city, by one of its names in plain form.
pub(crate) fn zone_of_city(name: &str) -> Option<Zone> {
    zone_words().cities.get(name)
}

/// The place of a name behind the first of these words that stands here, the longest first.
pub(super) fn name_behind<'a>(cursor: Cursor<'a>, words: &[String]) -> Option<Cursor<'a>> {
    words.iter().find_map(|word| {
        let after = cursor.eat(word)?;
        if word.ends_with(is_apart_from_a_name) { after.one_of(" ") } else { Some(after) }
    })
}

/// Where one of these words ends that stands behind a name.
pub(super) fn behind_name<'a>(cursor: Cursor<'a>, words: &[String]) -> Option<Cursor<'a>> {
    words.iter().find_map(|word| {
        let start = if word.starts_with(is_apart_from_a_name) { cursor.one_of(" ")? } else { cursor };
        start.eat(word)
    })
}

/// Whether a space stands between a name and a word that ends, or begins, with this.
pub(super) fn is_apart_from_a_name(c: char) -> bool {
    c != '\'' && !is_han(c)
}
