//! Dates in figures, and days before or behind an English month.

use super::language::SpokenLanguage;
use super::numbers::{self, Gender};
use super::speaker::LineSpeaker;

const MONTHS: [[&str; 3]; 12] = [
    ["January", "janvier", "enero"],
    ["February", "février", "febrero"],
    ["March", "mars", "marzo"],
    ["April", "avril", "abril"],
    ["May", "mai", "mayo"],
    ["June", "juin", "junio"],
    ["July", "juillet", "julio"],
    ["August", "août", "agosto"],
    ["September", "septembre", "septiembre"],
    ["October", "octobre", "octubre"],
    ["November", "novembre", "noviembre"],
    ["December", "décembre", "diciembre"],
];

/// Says the date that begins here, if there is one: `2022-02-22`, `22/02/2022`, `22.2.2022`,
/// `22–24 February`. Returns where it ends.
pub(super) fn date(
    speaker: &mut LineSpeaker<'_>,
    index: usize,
    spoken_language: SpokenLanguage,
) -> Option<usize> {
    in_figures(speaker, index, spoken_language).or_else(|| before_month(speaker, index, spoken_language))
}

fn in_figures(speaker: &mut LineSpeaker<'_>, index: usize, spoken_language: SpokenLanguage) -> Option<usize> {
    let reader = &speaker.reader;
    let (first, first_end) = reader.read_number(index, 1..=4)?;
    let sign = Some(reader.at(first_end)).filter(|c| matches!(c, '-' | '/' | '.'))?;
    let (second, second_end) = reader.read_number(first_end + 1, 1..=2)?;
    if reader.at(second_end) != sign {
        return None;
    }
    let (third, end) = reader.read_number(second_end + 1, 1..=4)?;
    let long_year = |length: usize| length == 4;
    let (year, month, day) = if long_year(first_end - index) && end - second_end <= 3 {
        (first, second, third)
    } else if sign != '-' && first_end - index <= 2 && long_year(end - second_end - 1) {
        // Day first, as the United Nations write it, unless it can only be a month.
        if second > 12 { (third, first, second) } else { (third, second, first) }
    } else {
        return None;
    };
    let goes_on = reader.at(end) == sign && reader.at(end + 1).is_ascii_digit();
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || goes_on {
        return None;
    }
    let [en, fr, es] = month_names(month);
    match spoken_language {
        SpokenLanguage::Zh => {
            numbers::year(year, spoken_language, speaker.said);
            speaker.said.push_han("年");
            numbers::number_words(month, spoken_language, speaker.said);
            speaker.said.push_han("月");
            numbers::number_words(day, spoken_language, speaker.said);
            speaker.said.push_han("日");
            return Some(end);
        }
        SpokenLanguage::En => {
            if speaker.article_end != Some(index) {
                speaker.said.push_word("the");
            }
            numbers::ordinal(day, Gender::Masculine, spoken_language, speaker.said);
            speaker.said.push_words("of");
            speaker.said.push_word(en);
        }
        SpokenLanguage::Fr => {
            if day == 1 {
                speaker.said.push_word("premier");
            } else {
                numbers::number_words(day, spoken_language, speaker.said);
            }
            speaker.said.push_word(fr);
        }
        SpokenLanguage::Es => {
            numbers::number_words(day, spoken_language, speaker.said);
            speaker.said.push_words("de");
            speaker.said.push_word(es);
            speaker.said.push_word("de");
        }
    }
    numbers::year(year, spoken_language, speaker.said);
    Some(end)
}

fn month_names(month: u64) -> [&'static str; 3] {
    let index = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
    index.and_then(|index| MONTHS.get(index)).copied().unwrap_or_default()
}

/// `22 February`, `22–24 February`, `22nd February`: "the twenty-second of February".
fn before_month(
    speaker: &mut LineSpeaker<'_>,
    index: usize,
    spoken_language: SpokenLanguage,
) -> Option<usize> {
    if spoken_language != SpokenLanguage::En {
        return None;
    }
    let reader = &speaker.reader;
    let (day, end) = day_at(speaker, index)?;
    let second = reader.second_number_of_range(end).and_then(|at| day_at(speaker, at));
    let last = second.map_or(end, |(_, end)| end);
    let month = reader.skip_spaces_unless_over_two(last);
    if month == last || !is_month(speaker, month) {
        return None;
    }
    if speaker.article_end != Some(index) {
        speaker.said.push_word("the");
    }
    numbers::ordinal(day, Gender::Masculine, spoken_language, speaker.said);
    if let Some((day, _)) = second {
        speaker.said.push_words("to the");
        numbers::ordinal(day, Gender::Masculine, spoken_language, speaker.said);
    }
    speaker.said.push_word("of");
    Some(last)
}

/// A day of the month, with or without its ending.
fn day_at(speaker: &LineSpeaker<'_>, index: usize) -> Option<(u64, usize)> {
    let (day, end) = speaker.reader.read_number(index, 1..=2)?;
    let ending = ["st", "nd", "rd", "th"]
        .iter()
        .any(|ending| speaker.reader.starts_with_word_ignoring_case_at(end, ending));
    (1..=31).contains(&day).then_some((day, end + if ending { 2 } else { 0 }))
}

/// Whether an English month stands here: its whole name, or three letters and a point.
fn is_month(speaker: &LineSpeaker<'_>, index: usize) -> bool {
    speaker.reader.at(index).is_uppercase()
        && MONTHS.iter().any(|[name, ..]| {
            let short = name.get(..3).unwrap_or(name);
            speaker.reader.starts_with_at(index, short)
                && (speaker.reader.starts_with_word_ignoring_case_at(index, name)
                    || speaker.reader.starts_with_word_ignoring_case_at(index, short))
        })
}

/// Whether a word is a month in the language of the text.
pub(super) fn names_month(word: &str, spoken_language: SpokenLanguage) -> bool {
    MONTHS.iter().any(|[en, fr, es]| match spoken_language {
        SpokenLanguage::En => *en == word,
        SpokenLanguage::Fr => *fr == word,
        SpokenLanguage::Es => *es == word,
        SpokenLanguage::Zh => false,
    })
}

/// Behind an English month: `February 22, 2022` is "February twenty-second". Returns where the day
/// ends.
pub(super) fn day_behind_month(speaker: &mut LineSpeaker<'_>, month: usize, end: usize) -> Option<usize> {
    let at = speaker.reader.skip_spaces_unless_over_two(end);
    let before_digit = speaker.reader.at(at).is_ascii_digit();
    if speaker.spoken_language != SpokenLanguage::En || !before_digit || !is_month(speaker, month) {
        return None;
    }
    let (day, day_end) = day_at(speaker, at)?;
    let is_day = at > end && !matches!(speaker.reader.at(day_end), ':' | '%');
    if !is_day || before_next_month(speaker, day_end) {
        return None;
    }
    numbers::ordinal(day, Gender::Masculine, SpokenLanguage::En, speaker.said);
    speaker.number_end = Some(day_end);
    Some(day_end)
}

/// `in May 22 countries`: a word that is no year follows.
fn before_next_month(speaker: &LineSpeaker<'_>, end: usize) -> bool {
    let next = speaker.reader.skip_spaces_unless_over_two(end);
    next > end && is_month(speaker, next)
}
