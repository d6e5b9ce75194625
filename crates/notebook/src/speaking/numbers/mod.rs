//! Numbers in words, one language a file.
//!
//! The rules are those of CLDR's rule-based number formats (`spellout-cardinal`, `spellout-ordinal`,
//! `spellout-numbering-year`), said as the four languages of a conference say them:
//! English with "and" ("one hundred and five"); French with the hyphens of before 1990, so that
//! "vingt-deux" is one word and "vingt et un" three; Chinese with 两 before 千, 万 and 亿.
//! Gender is not told apart: it changes a word, never their number.

mod en;
mod es;
mod fr;
mod tables;
mod zh;

use super::language::SpokenLanguage;
use super::said::Said;
pub(super) use tables::Gender;

/// Above this a number is said digit by digit.
const LIMIT: u64 = 10_000_000_000_000_000;

/// A whole number, from its digits.
pub(super) fn cardinal(digits: &str, spoken_language: SpokenLanguage, said: &mut Said) {
    let zero_first = digits.len() > 1 && digits.starts_with('0');
    match digits.parse::<u64>() {
        Ok(number) if number < LIMIT && !zero_first => number_words(number, spoken_language, said),
        _ => one_by_one(digits, spoken_language, said),
    }
}

/// A whole number before a noun: Spanish "un", "veintiún", "treinta y un".
pub(super) fn before_noun(digits: &str, said: &mut Said) {
    match digits.parse::<u64>() {
        Ok(number) if number < LIMIT && !digits.starts_with('0') => {
            say_all(&es::shortened_before_noun(es::cardinal(number)), said);
        }
        _ => cardinal(digits, SpokenLanguage::Es, said),
    }
}

/// A whole number.
pub(super) fn number_words(number: u64, spoken_language: SpokenLanguage, said: &mut Said) {
    match spoken_language {
        SpokenLanguage::Zh => said.push_han(&zh::cardinal(number)),
        SpokenLanguage::En => say_all(&en::cardinal(number), said),
        SpokenLanguage::Fr => say_all(&fr::cardinal(number), said),
        SpokenLanguage::Es => say_all(&es::cardinal(number), said),
    }
}

/// A rank: "twenty-second", "deuxième", "quinto". Chinese has 第 in the text itself.
pub(super) fn ordinal(number: u64, gender: Gender, spoken_language: SpokenLanguage, said: &mut Said) {
    match spoken_language {
        SpokenLanguage::Zh => said.push_han(&format!("第{}", zh::cardinal(number))),
        SpokenLanguage::En => say_all(&en::ordinal(number), said),
        SpokenLanguage::Fr => say_all(&fr::ordinal(number, gender), said),
        SpokenLanguage::Es => say_all(&es::ordinal(number, gender), said),
    }
}

/// English parts of a whole: "twelfth", "five twelfths".
pub(super) fn parts(under: u64, several: bool, said: &mut Said) {
    let mut words = en::ordinal(under);
    if let Some(last) = words.last_mut().filter(|_| several) {
        last.push('s');
    }
    say_all(&words, said);
}

/// A year: digit by digit in Chinese, in pairs in English ("twenty twenty-two"), else as a number.
pub(super) fn year(number: u64, spoken_language: SpokenLanguage, said: &mut Said) {
    match spoken_language {
        SpokenLanguage::Zh => one_by_one(&number.to_string(), spoken_language, said),
        SpokenLanguage::En => say_all(&en::year_words(number), said),
        SpokenLanguage::Fr | SpokenLanguage::Es => number_words(number, spoken_language, said),
    }
}

/// A decade: "nineteen nineties". Only English writes it with digits alone.
pub(super) fn decade(number: u64, said: &mut Said) {
    say_all(&en::decade_words(number), said);
}

/// Digits one after the other: "zero zero seven".
pub(super) fn one_by_one(digits: &str, spoken_language: SpokenLanguage, said: &mut Said) {
    for digit in digits.chars().filter_map(|c| c.to_digit(10)) {
        match spoken_language {
            SpokenLanguage::Zh => said.push_han(zh::digit(digit)),
            _ => number_words(digit.into(), spoken_language, said),
        }
    }
}

/// What stands behind the decimal mark: digit by digit in Chinese and English; as a number behind
/// its zeros in French and Spanish ("trois virgule zéro cinq", "tres coma catorce").
pub(super) fn decimals(digits: &str, spoken_language: SpokenLanguage, said: &mut Said) {
    match spoken_language {
        SpokenLanguage::Zh | SpokenLanguage::En => one_by_one(digits, spoken_language, said),
        SpokenLanguage::Fr | SpokenLanguage::Es => {
            let rest = digits.trim_start_matches('0');
            let zeros = digits.len() - rest.len();
            one_by_one(&"0".repeat(zeros), spoken_language, said);
            match rest.len() {
                0 => {}
                1..=3 => cardinal(rest, spoken_language, said),
                _ => one_by_one(rest, spoken_language, said),
            }
        }
    }
}

fn say_all(words: &[String], said: &mut Said) {
    for word in words {
        said.push_word(word);
    }
}
