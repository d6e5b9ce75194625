//! Lists of names on one line, told apart from a person with office and organisation.

use crate::outline::forms_of_address::has_address;
use crate::outline::line::{Line, folded};
use crate::outline::word_files::person_words;
use crate::outline::zones::find_city;
use rostrum_text::script::is_han;

/// So many names in a row are a list, where nothing else tells that they are several.
const ENOUGH: usize = 3;
/// A full name has at most so many words, small ones among them: "Ana María de la Torre".
const FULL_NAME_WORDS: usize = 5;
/// A name in Chinese has at most so many characters.
const HAN_NAME_CHARS: std::ops::RangeInclusive<usize> = 2..=4;

/// `Ann Lee (WHO), Bo Dahl (ILO, Geneva) and Cy Roe (ITU)`: names that each have their organisation in brackets.
pub(super) fn by_brackets(part: &str) -> Option<Vec<&str>> {
    let persons = pieces(part);
    let has_own = |person: &&str| {
        let name = without_bracket(person).filter(|name| name.len() < person.len());
        name.is_some_and(|name| is_name(name) || has_address(name))
    };
    (persons.len() > 1 && persons.iter().all(has_own)).then_some(persons)
}

/// `Ann Lee, Bo Dahl, Cy Roe`, `Ann Roy (WHO), Luc Petit (ILO) and Jo Li`: three names at least and nothing else, some
/// perhaps with brackets; or two, where a label tells that they are several, or both are full names and no more.
pub(super) fn by_commas(part: &str, are_several: bool) -> Option<Vec<&str>> {
    let enough = if are_several { 2 } else { ENOUGH };
    let persons = pieces(part);
    let is_person = |person: &&str| {
        without_bracket(person)
            .is_some_and(|name| is_name(name) && !tells_office_or_place(name) || is_han_name(name))
    };
    let are_two = persons.len() == 2 && persons.iter().all(|name| is_full_name(name));
    (are_two || persons.len() >= enough && persons.iter().all(is_person)).then_some(persons)
}

/// The parts between commas and "and" that stand outside brackets.
fn pieces(part: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut from) = (0_usize, 0_usize);
    for (at, c) in part.char_indices() {
        match c {
            '(' | '（' | '[' => depth += 1,
            ')' | '）' | ']' => depth = depth.saturating_sub(1),
            ',' | '，' if depth == 0 => {
                found.extend(part.get(from..at));
                from = at + c.len_utf8();
            }
            ' ' if depth == 0 => {
                let rest = part.get(at + 1..).unwrap_or_default();
                let join = person_words().joins.iter().find(|join| {
                    rest.strip_prefix(join.as_str()).is_some_and(|after| after.starts_with(' '))
                });
                if let Some(join) = join.filter(|_| at >= from) {
                    found.extend(part.get(from..at));
                    from = at + 1 + join.len();
                }
            }
            _ => {}
        }
    }
    found.extend(part.get(from..));
    found.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// A name without the one bracket behind it.
fn without_bracket(person: &str) -> Option<&str> {
    let Some(open) = person.find(['(', '（']) else { return Some(person.trim()) };
    person.ends_with([')', '）']).then(|| person.get(..open).map(str::trim))?
}

/// Two to four words with capitals, small words of names aside: no organisation with "of" in its name.
pub(super) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_particle = |word: &str| person_words().particles.iter().any(|particle| particle == word);
    let is_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    (2..=4).contains(&words.iter().filter(|word| is_capital(word)).count())
        && words.iter().all(|word| is_capital(word) || is_particle(word))
        && words.first().is_some_and(|word| is_capital(word))
        && !text.contains([',', '(', ':'])
}

/// Whether a text is a given name and a family name, and can hardly be an office, an organisation or a place.
fn is_full_name(text: &str) -> bool {
    let is_word = |word: &str| {
        word.chars().all(|c| c.is_alphabetic() || "-'’.".contains(c)) && word.chars().any(char::is_lowercase)
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let has_initial_alone = words.iter().all(|word| word.ends_with('.'));
    is_name(text)
        && words.len() <= FULL_NAME_WORDS
        && words.iter().all(|word| is_word(word) || word.ends_with('.'))
        && !has_initial_alone
        && !tells_office_or_place(text)
        && find_city(&Line::new(text)).is_none()
}

/// Whether words that could be a name are an office, an organisation or a place: "Harbour Board", "New Zealand".
pub(super) fn tells_office_or_place(text: &str) -> bool {
    person_words().places.contains(&folded(text))
        || tells_office(text)
        || tells_organisation(text)
        // "ILO Geneva", "WHO Europe"; a family name may be in capitals beside a given name.
        || text.split_whitespace().next().is_some_and(is_acronym)
}

/// Whether a word of an office stands in a text.
pub(super) fn tells_office(text: &str) -> bool {
    has_word_of(text, &person_words().offices)
}

/// Whether a word of an organisation stands in a text.
pub(super) fn tells_organisation(text: &str) -> bool {
    has_word_of(text, &person_words().organisations)
}

fn has_word_of(text: &str, words: &[String]) -> bool {
    let plain = folded(text);
    let mut parts = plain.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    // In Chinese the word stands at the end: 北京大学, 人力资源部副部长.
    let is_han_word = |word: &&String| word.chars().all(is_han);
    let is_long = |word: &String| text.chars().count() > word.chars().count();
    parts.any(|part| words.iter().any(|word| word == part))
        || words.iter().filter(is_han_word).any(|word| is_long(word) && text.ends_with(word.as_str()))
}

/// Whether a text is one word in capitals: ILO, UNCTAD.
pub(super) fn is_acronym(text: &str) -> bool {
    text.chars().count() > 2 && text.chars().all(char::is_uppercase)
}

/// A name in Chinese: a few characters, none of an office or an organisation.
pub(super) fn is_han_name(text: &str) -> bool {
    let words = person_words();
    let tells_office = words
        .offices
        .iter()
        .chain(&words.organisations)
        .any(|word| word.chars().all(is_han) && text.contains(word.as_str()));
    HAN_NAME_CHARS.contains(&text.chars().count()) && text.chars().all(is_han) && !tells_office
}
