//! Persons in a cell whose office and organisation stand on lines below their names.

use super::names::{
    is_acronym, is_han_name, is_name, tells_office, tells_office_or_place, tells_organisation,
};
use crate::outline::forms_of_address::has_address;

/// Marks that set an office or an organisation off: a line with one is a person of its own.
const SET_OFF: &[char] = &[',', '，', '(', '（', ';', '；', ':', '：', '、'];

/// A name, the office and the organisation below it as on one line: `Ann Lee, Director (Northern University, Springfield)`.
/// Nothing where each line is a person, or where it is not plain which is.
pub(super) fn as_one_line_each(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut persons: Vec<OfLines> = Vec::new();
    for line in lines {
        let is_set_off = line.contains(SET_OFF);
        let is_person =
            has_address(line) || is_name(line) && !tells_office_or_place(line) || is_han_name(line);
        match persons.last_mut() {
            _ if is_person && !is_set_off => {
                persons.push(OfLines { name: line, ..OfLines::default() });
            }
            Some(person) if !is_set_off && tells_office(line) && !tells_organisation(line) => {
                person.offices.push(line);
            }
            Some(person) if tells_organisation(line) || is_acronym(line) => person.organisation.push(line),
            // The place of an organisation, in one word.
            Some(person)
                if !person.organisation.is_empty() && line.split_whitespace().count() == 1 && !is_set_off =>
            {
                person.organisation.push(line);
            }
            _ => return None,
        }
    }
    let is_any = persons.iter().any(|person| !(person.offices.is_empty() && person.organisation.is_empty()));
    is_any.then(|| persons.iter().map(OfLines::in_one).collect::<Vec<_>>().join("\n"))
}

/// What the lines of a person say.
#[derive(Default)]
struct OfLines<'a> {
    name: &'a str,
    offices: Vec<&'a str>,
    organisation: Vec<&'a str>,
}

impl OfLines<'_> {
    fn in_one(&self) -> String {
        let mut text = [&[self.name], self.offices.as_slice()].concat().join(", ");
        if !self.organisation.is_empty() {
            text = format!("{text} ({})", self.organisation.join(", "));
        }
        text
    }
}
