//! Clocks of twelve hours: which half of the day is meant, where a heading, a row or only the order
//! of the day tells it.

use super::headings::HalfDay;
use super::items::Item;
use super::line::folded;
use super::times::{DAY, Hours, TimeMention};
use crate::raw::clock::{EVENING, NIGHT};

/// Half a day, in minutes.
const NOON: u16 = DAY / 2;
/// Before this hour of the clock a sitting is more likely held after noon.
const EARLIEST: u16 = 8 * 60;
/// No day of a programme begins before this hour.
const DAWN: u16 = 6 * 60;
/// No session runs longer over noon, in minutes.
const LONGEST: u16 = 8 * 60;

/// How a document tells its times.
pub(super) struct HalfDays {
    /// Whether it counts the hours to twenty-four: then `02:30` is meant as it stands.
    by_24: bool,
}

impl HalfDays {
    pub(super) fn new(items: &[Item]) -> Self {
        Self { by_24: items.iter().any(|item| item.time.hours == Hours::TwentyFour) }
    }

    /// The time with its half of the day, and whether only the order tells it: it follows the latest
    /// start of its day, which was before noon by no word of its own.
    pub(super) fn settle(
        &self,
        mut time: TimeMention,
        half: Option<HalfDay>,
        latest: u16,
        is_evening: bool,
    ) -> (TimeMention, bool) {
        if !matches!(time.hours, Hours::Open | Hours::Padded) {
            return (time, false);
        }
        let is_lent = match half {
            Some(HalfDay::Afternoon) => time.start < EARLIEST,
            Some(HalfDay::Evening) => time.start < NOON,
            _ => false,
        };
        // Before the night's end a small hour is one of the next date, as `build` has it.
        let latest_of_day = if time.start < NIGHT * 60 { EVENING * 60 } else { DAY };
        let falls_back = time.start < EARLIEST && (EARLIEST..latest_of_day).contains(&latest);
        // A day that begins at 1:30 does so after noon, and a dinner at 8:00 follows an afternoon.
        let is_first = latest < EARLIEST && time.start < DAWN && time.hours == Hours::Open && !self.by_24;
        let is_dinner = is_evening && latest >= NOON && time.start < NOON && time.hours == Hours::Open;
        let is_guess = (falls_back && time.start + NOON >= latest || is_first || is_dinner)
            && half != Some(HalfDay::Morning)
            && !(self.by_24 && time.hours == Hours::Padded);
        if is_lent || is_guess {
            time.start += NOON;
            time.end = time.end.map(|end| if end <= NOON { end + NOON } else { end });
        }
        // 12:00–1:30 runs over noon; 9:30–8:30 is a slip.
        if let Some(end) = time.end.filter(|end| *end < time.start && *end < EARLIEST)
            && end + NOON > time.start
            && end + NOON - time.start <= LONGEST
        {
            time.end = Some(end + NOON);
        }
        (time, is_guess && !is_lent)
    }
}

/// What is held in the evening, in plain form.
const EVENING_WORDS: &[&str] = &[
    "dinner",
    "gala",
    "banquet",
    "reception",
    "diner",
    "soiree",
    "cena",
    "banquete",
    "jantar",
    "abendessen",
    "ужин",
];
const EVENING_WORDS_HAN: &[&str] = &["晚宴", "晚餐", "晚会"];

/// Whether a title names what is held in the evening.
pub(super) fn is_evening(title: &str) -> bool {
    let plain = folded(title);
    let mut words = plain.split(|c: char| !c.is_alphanumeric());
    words.any(|word| EVENING_WORDS.contains(&word))
        || EVENING_WORDS_HAN.iter().any(|word| plain.contains(word))
}
