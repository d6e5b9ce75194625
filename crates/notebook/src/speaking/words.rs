//! Words of Latin and other scripts: abbreviations that are spelled, said as a word, or written short
//! for something longer.

use super::abbreviations::{PHRASES, is_said_as_word, roman};
use super::language::SpokenLanguage;
use super::numbers::{self, Gender};
use super::reader::LineChars;
use super::speaker::LineSpeaker;
use super::{addresses, dates};
use rostrum_text::script::is_han_kana_or_hangul;

/// Says the word that begins here; returns where it ends.
pub(super) fn word(speaker: &mut LineSpeaker<'_>, index: usize) -> usize {
    if let Some(end) = addresses::address(speaker, index)
        .or_else(|| phrase(speaker, index))
        .or_else(|| dotted(speaker, index))
    {
        return end;
    }
    let end = word_end(&speaker.reader, index);
    let word = speaker.reader.substring(index, end);
    if is_half_day(speaker, index, &word) {
        for letter in word.chars() {
            speaker.said.push_word(letter.encode_utf8(&mut [0; 4]));
        }
        return end;
    }
    say_word(speaker, &word);
    if word.eq_ignore_ascii_case("the") {
        speaker.article_end = Some(speaker.reader.skip_spaces_unless_over_two(end));
    }
    if dates::names_month(&word, speaker.spoken_language) {
        // 12 May–3 June
        speaker.number_end = Some(end);
    }
    let next = speaker.reader.at(end);
    if next == '(' || next == '/' {
        return past_other_gender(&speaker.reader, end);
    }
    dates::day_behind_month(speaker, index, end).unwrap_or(end)
}

/// Whether a line has nothing but capitals, and is more than a few abbreviations.
pub(super) fn is_shouted(reader: &LineChars) -> bool {
    let (mut letters, mut words) = (0, 0);
    for index in 0..reader.count() {
        let c = reader.at(index);
        if c.is_lowercase() || is_han_kana_or_hangul(c) {
            return false;
        }
        letters += usize::from(c.is_uppercase());
        words += usize::from(c.is_uppercase() && !reader.before(index).is_alphabetic());
    }
    words >= 4 && letters >= words * 3
}

/// Where a word ends: letters, with apostrophes and hyphens between them.
fn word_end(reader: &LineChars, index: usize) -> usize {
    let is_letter = |c: char| c.is_alphabetic() && !is_han_kana_or_hangul(c) || is_mark(c);
    let mut end = index;
    loop {
        end = reader.end_of(end, is_letter);
        let joins = matches!(reader.at(end), '\'' | '-');
        if !joins || !is_letter(reader.at(end + 1)) || end == index {
            return end;
        }
        end += 1;
    }
}

/// Behind an ending in brackets or behind a stroke, which is not said apart: `délégué(e)s`, `State(s)`,
/// `delegados/as`.
fn past_other_gender(reader: &LineChars, end: usize) -> usize {
    let ending = reader.end_of(end + 1, char::is_lowercase);
    if !(end + 2..=end + 4).contains(&ending) {
        return end;
    }
    match (reader.at(end), reader.at(ending)) {
        ('(', ')') => reader.end_of(ending + 1, char::is_lowercase),
        ('/', c) if !c.is_alphanumeric() && c != '\'' => {
            let said = reader.substring(end + 1, ending);
            if ["a", "as", "o", "os", "e", "es"].contains(&said.as_str()) { ending } else { end }
        }
        _ => end,
    }
}

/// Signs that are set on a letter, and the middle dot of Catalan.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '·')
}

/// `10 am`, `10AM`.
fn is_half_day(speaker: &LineSpeaker<'_>, index: usize, word: &str) -> bool {
    speaker.spoken_language == SpokenLanguage::En
        && matches!(word, "am" | "pm" | "AM" | "PM")
        && speaker.number_end.is_some_and(|end| speaker.reader.skip_spaces_unless_over_two(end) == index)
}

fn say_word(speaker: &mut LineSpeaker<'_>, word: &str) {
    // Parts of a compound are said apart when one of them is spelled: `ILO-led`.
    let spelled = word.split('-').any(|part| {
        let (_, core, _) = elided(part);
        is_spelled(speaker, core) || numeral(core, speaker.spoken_language).is_some()
    });
    if !spelled {
        speaker.said.push_word(word);
        return;
    }
    for part in word.split('-') {
        let (article, core, ending) = elided(part);
        if let Some((number, rank)) = numeral(core, speaker.spoken_language) {
            if rank {
                numbers::ordinal(number, Gender::Masculine, speaker.spoken_language, speaker.said);
            } else {
                numbers::number_words(number, speaker.spoken_language, speaker.said);
            }
        } else if is_spelled(speaker, core) {
            spell(speaker, &format!("{core}{ending}"), article);
        } else {
            speaker.said.push_word(part);
        }
    }
}

/// A word without the article or preposition that is elided before it, and without the English
/// possessive behind it: `l'OIT`, `ILO's`.
fn elided(word: &str) -> (&str, &str, &str) {
    let (head, rest) = match word.split_once('\'') {
        Some((head, rest)) if head.chars().count() <= 2 && !rest.is_empty() && rest != "s" => {
            (word.get(..head.len() + 1).unwrap_or_default(), rest)
        }
        _ => ("", word),
    };
    match rest.strip_suffix("'s") {
        Some(core) => (head, core, "'s"),
        None => (head, rest, ""),
    }
}

/// Capitals that are read letter by letter.
fn is_spelled(speaker: &LineSpeaker<'_>, word: &str) -> bool {
    if speaker.shouts {
        return false;
    }
    let core = match word.strip_suffix('s') {
        Some(core) if core.chars().count() >= 2 => core,
        _ => word,
    };
    let capitals = core.chars().count() >= 2 && core.chars().all(char::is_uppercase);
    capitals && !is_said_as_word(core, speaker.spoken_language)
}

/// A Roman number, and whether it is a rank (`XXIe`).
fn numeral(word: &str, spoken_language: SpokenLanguage) -> Option<(u64, bool)> {
    if let Some(number) = roman(word) {
        return Some((number, false));
    }
    let digits = ["ème", "er", "e"].iter().find_map(|ending| word.strip_suffix(ending))?;
    (spoken_language == SpokenLanguage::Fr).then(|| roman_digits(digits))?.map(|number| (number, true))
}

fn roman_digits(word: &str) -> Option<u64> {
    match word {
        "I" => Some(1),
        "V" => Some(5),
        "X" => Some(10),
        word => roman(word),
    }
}

/// Letter by letter: a word each. An elided article and an ending stay with their letters.
fn spell(speaker: &mut LineSpeaker<'_>, word: &str, article: &str) {
    let mut letters: Vec<String> = Vec::new();
    for c in word.chars() {
        match letters.last_mut() {
            Some(last)
                if c == '\'' || c.is_lowercase() && last.chars().all(|c| c.is_uppercase() || c == '\'') =>
            {
                last.push(c);
            }
            _ => letters.push(c.to_string()),
        }
    }
    for (index, letter) in letters.iter().enumerate() {
        speaker.said.push_word(&format!("{}{letter}", if index == 0 { article } else { "" }));
    }
}

/// What is written short for something longer: `e.g.`, `Mme`, `EE. UU.`, `No. 190`.
fn phrase(speaker: &mut LineSpeaker<'_>, index: usize) -> Option<usize> {
    let reader = &speaker.reader;
    if reader.before(index).is_alphanumeric() && !is_han_kana_or_hangul(reader.before(index)) {
        return None;
    }
    let found = PHRASES.iter().find(|phrase| {
        if phrase.spoken_language != speaker.spoken_language || !reader.starts_with_at(index, phrase.written)
        {
            return false;
        }
        let end = index + phrase.written.chars().count();
        (phrase.written.ends_with(['.', '°', 'º']) || !reader.at(end).is_alphanumeric())
            && if phrase.before_number {
                reader.at(reader.skip_spaces_unless_over_two(end)).is_ascii_digit()
            } else {
                !reader.at(end).is_alphabetic()
            }
    })?;
    speaker.said.push_words(found.said);
    Some(index + found.written.chars().count())
}

/// Single letters with points: `U.N.`, `p.m.`
fn dotted(speaker: &mut LineSpeaker<'_>, index: usize) -> Option<usize> {
    let reader = &speaker.reader;
    let mut end = index;
    let mut letters = String::new();
    while reader.at(end).is_alphabetic() && !is_han_kana_or_hangul(reader.at(end)) {
        letters.push(reader.at(end));
        if reader.at(end + 1) != '.' {
            // `U.N` without its last point; but `U.Nations` is no abbreviation.
            if reader.at(end + 1).is_alphanumeric() {
                return None;
            }
            end += 1;
            break;
        }
        end += 2;
    }
    if letters.chars().count() < 2 {
        return None;
    }
    for letter in letters.chars() {
        speaker.said.push_word(letter.encode_utf8(&mut [0; 4]));
    }
    Some(end)
}
