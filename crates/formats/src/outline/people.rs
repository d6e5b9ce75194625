//! Persons as a programme lists them: name, office, organisation.

mod lines;
mod names;

use super::forms_of_address::has_address;
use super::labels::{self, Section};
use super::line::Line;
use super::times::find_times;
use names::is_name;
use rostrum_programme::{Extra, LangTag, LocalizedText, Speaker, SpeakerPart};
use rostrum_text::script::is_han;

/// A list longer than this on one line is no list of persons.
const PERSON_CHARS: usize = 240;
/// A label is at most so long.
const LABEL_CHARS: usize = 40;

/// The persons of a list, each with the part of the label before it:
/// `Chair: Ms Ana Li; Panellists: Mr Bo Yu; Ms Cy Roe`.
pub(super) fn with_part(part: &SpeakerPart, text: &str) -> Vec<(SpeakerPart, String)> {
    listed(part, text, false)
}

/// The persons behind the label of a line: "Speaker" is one, and what stands behind their comma is where they work.
pub(super) fn behind_label(part: &SpeakerPart, line: &str, list: &str) -> Vec<(SpeakerPart, String)> {
    listed(part, list, labels::names_one_person(line))
}

fn listed(part: &SpeakerPart, text: &str, is_one: bool) -> Vec<(SpeakerPart, String)> {
    let mut part = part.clone();
    let text = lines::as_one_line_each(text).unwrap_or_else(|| text.to_owned());
    let of = |person: String| match labels::section(&person) {
        Some((Section::People(own), rest)) if !rest.is_empty() => {
            part = own;
            (part.clone(), rest)
        }
        _ => (part.clone(), person),
    };
    persons(&text, is_one).into_iter().map(of).collect()
}

/// The persons on a line behind a label, parted by semicolons or lines, by a comma before a form of
/// address, or by "and" between two names. The first part has a label of one person where `is_one`.
fn persons(text: &str, is_one: bool) -> Vec<String> {
    // `--` in a cell: nobody.
    let is_any = |part: &&str| part.contains(char::is_alphanumeric);
    let parted: Vec<&str> = text
        .split(['\n', ';', '；'])
        .flat_map(by_labels)
        .map(|part| part.trim().trim_end_matches([',', '，']))
        .filter(is_any)
        .collect();
    // 张三、李四: names alone, so short that no office is among them.
    parted
        .into_iter()
        .enumerate()
        .flat_map(|(at, part)| {
            let names: Vec<&str> = part.split('、').map(str::trim).collect();
            let are_names =
                names.len() > 1 && names.iter().all(|name| (2..=12).contains(&name.chars().count()));
            if are_names {
                return names;
            }
            list_of_names(part, is_one && at == 0).unwrap_or_else(|| by_address(part))
        })
        .map(str::to_owned)
        .collect()
}

/// Names on a line, perhaps behind a label of their own, which stays with the first.
fn list_of_names(part: &str, is_one: bool) -> Option<Vec<&str>> {
    let label = part
        .find([':', '：'])
        .and_then(|colon| part.get(..colon))
        .filter(|label| matches!(labels::section(&format!("{label}:")), Some((Section::People(_), _))));
    let list = label.and_then(|label| part.get(label.len()..)).unwrap_or(part);
    let list = list.trim_start_matches(|c: char| c.is_whitespace() || c == ':' || c == '：');
    // "Panellists" are several, if only two.
    let is_plural = label.is_some_and(|label| label.trim_end().ends_with('s'));
    let is_one = is_one && label.is_none()
        || label.is_some_and(|label| labels::names_one_person(&format!("{label}:")));
    let mut names = names::by_brackets(list).or_else(|| names::by_commas(list, is_plural))?;
    // "Speaker: Bo Chen, Goldman Sachs"; three names are three all the same.
    if is_one
        && matches!(names.as_slice(), [first, second] if !list.get(first.len()..list.len() - second.len()).is_some_and(|join| join.contains(char::is_alphabetic)))
    {
        return None;
    }
    let first = names.first_mut()?;
    *first = part.get(..part.len() - list.len() + first.len())?;
    Some(names)
}

/// A part of a line before each label that stands behind a comma: `Di Eke, Panellists: Ed Fox, Flo Gil`.
fn by_labels(part: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, mark) in part.match_indices([',', '，']) {
        let behind = at + mark.len();
        let opens = |rest: &str| matches!(labels::section(rest), Some((Section::People(_), list)) if !list.is_empty());
        let has_colon = |rest: &&str| {
            rest.find([':', '：'])
                .is_some_and(|colon| !rest.get(..colon).is_some_and(|label| label.contains([',', '，'])))
        };
        if part.get(behind..).filter(has_colon).is_some_and(opens) {
            parts.extend(part.get(from..at));
            from = behind;
        }
    }
    parts.extend(part.get(from..));
    parts
}

/// What parts two persons on a line.
const JOINS: &[&str] = &[", and ", ", ", "，", " and ", " et ", " y ", " & "];

fn by_address(part: &str) -> Vec<&str> {
    let mut persons: Vec<&str> = Vec::new();
    let mut rest = part;
    let mut from = 0;
    while let Some((at, length)) =
        rest.get(from..).and_then(next_join).map(|(at, length)| (from + at, length))
    {
        let after = rest.get(at + length..).unwrap_or_default();
        match rest.get(..at).map(str::trim).filter(|before| !before.is_empty()) {
            Some(before) if has_address(after) => {
                persons.push(before);
                (rest, from) = (after, 0);
            }
            _ => from = at + length,
        }
    }
    persons.push(rest.trim());
    // José Vega y Marta Cano: two names and nothing else.
    if let [whole] = persons.as_slice()
        && let Some((one, two)) =
            [" and ", " et ", " y ", " & "].iter().find_map(|join| whole.split_once(join))
        && is_name(one)
        && is_name(two)
    {
        return vec![one.trim(), two.trim()];
    }
    persons
}

fn next_join(text: &str) -> Option<(usize, usize)> {
    let found = JOINS.iter().filter_map(|join| text.find(join).map(|at| (at, join.len())));
    found.min_by_key(|(at, length)| (*at, std::cmp::Reverse(*length)))
}

/// Whether a text is a person's name with a form of address and nothing else, so that an office may
/// follow on the next line.
pub(super) fn is_bare_name(text: &str) -> bool {
    has_address(text) && !text.contains([',', '，', '(', '（', '–', '—', ':']) && !text.contains(" - ")
}

/// Whether a line below a list of persons opens something else: `Rapportage:`, a label that is not known.
pub(super) fn opens_other(text: &str) -> bool {
    let Some(colon) = text.chars().take(LABEL_CHARS).position(|c| c == ':' || c == '：') else {
        return false;
    };
    let label: String = text.chars().take(colon).collect();
    let is_clock = text.chars().nth(colon + 1).is_some_and(|c| c.is_ascii_digit());
    let begins = label.trim().chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii());
    begins && !is_clock && label.split_whitespace().count() <= 4 && !has_address(&label)
}

/// Whether a paragraph under a label can be a person: short, no sentence, and without a time.
pub(super) fn is_person(text: &str) -> bool {
    let last = text.trim_end().chars().next_back();
    let is_sentence = last.is_some_and(|c| "。？！?!".contains(c))
        || last == Some('.') && text.split_whitespace().count() > 5;
    // `Q&A`, `ILO` alone are none.
    let is_short = text.chars().count() <= 4 && text.chars().all(|c| c.is_ascii() && !c.is_ascii_lowercase());
    !text.trim().is_empty()
        && !is_short
        && text.chars().count() <= PERSON_CHARS
        && !is_sentence
        && find_times(&Line::new(text)).is_empty()
}

/// A person: the name before the first comma, dash or bracket, then office, then organisation.
pub(super) fn speaker(text: &str, part: &SpeakerPart, lang: &LangTag) -> Speaker {
    let localized = |text: &str| {
        let mut localized = LocalizedText::default();
        localized.set(lang.clone(), text.trim());
        localized
    };
    let text = text.trim().trim_end_matches(['.', '。', ',', '，']);
    let (text, bracketed) = bracketed(text);
    let mut pieces = split_han(&text).unwrap_or_else(|| split_offices(&text)).into_iter();
    let name = pieces.next().unwrap_or_default();
    let mut offices: Vec<String> = pieces.collect();
    let affiliation = bracketed.or_else(|| if offices.len() > 1 { offices.pop() } else { None });
    let role = offices.join(", ");
    let filled = |text: &str| (!text.trim().is_empty()).then(|| localized(text));
    Speaker {
        name: filled(&name),
        role: filled(&role),
        affiliation: affiliation.as_deref().and_then(filled),
        part: part.clone(),
        extra: Extra::new(),
    }
}

/// Parts a text from what stands in brackets at its end.
fn bracketed(text: &str) -> (String, Option<String>) {
    for (open, close) in [('(', ')'), ('（', '）')] {
        if let Some((before, inner)) = text.strip_suffix(close).and_then(|text| text.rsplit_once(open))
            && !before.trim().is_empty()
        {
            return (before.trim().to_owned(), Some(inner.trim().to_owned()));
        }
    }
    (text.to_owned(), None)
}

/// A Chinese name with a space behind it, then the office: 李明　人力资源部副部长.
fn split_han(text: &str) -> Option<Vec<String>> {
    let (name, office) = text.split_once(char::is_whitespace)?;
    let office = office.trim();
    let is_name = (2..=4).contains(&name.chars().count()) && name.chars().all(is_han);
    let is_office = office.chars().count() >= 3 && office.chars().next().is_some_and(is_han);
    (is_name && is_office && !office.contains([',', '，'])).then(|| vec![name.to_owned(), office.to_owned()])
}

fn split_offices(text: &str) -> Vec<String> {
    let spaced = text.replace(" – ", ",").replace(" — ", ",").replace(" - ", ",");
    spaced.split([',', '，']).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
