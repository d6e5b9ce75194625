//! What the line of an item says beside day and time: its label, its title, its room and its people.

use super::Item;
use crate::outline::document::Paragraph;
use crate::outline::headings::Head;
use crate::outline::kinds::{self, Label};
use crate::outline::labels::{self, Section};
use crate::outline::people;
use rostrum_programme::SessionKind;

/// Where an item stands, which decides what the words beside its label are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::outline) enum Form {
    /// A heading of its own; the title may follow.
    Heading,
    /// A line of an agenda, or a cell: what stands there is the title.
    Line,
}

impl Item {
    /// Takes over what a line says beside day and time.
    pub(in crate::outline) fn name(&mut self, head: &Head, form: Form) {
        self.label.clone_from(&head.label);
        if let Some(label) = head.label.as_ref().filter(|_| head.is_notice && head.rest.is_empty()) {
            // Nothing below a notice is the title of its session.
            self.status.clone_from(&head.mark);
            self.title = label.text.trim().to_owned();
            self.wants_title = false;
            return;
        }
        if head.mark.is_some() {
            self.status.clone_from(&head.mark);
        }
        let by_title = kinds::kind_of_title(&head.rest_with_label);
        let closed = head.label.as_ref().filter(|label| label.is_closed);
        // "Side event (Room XX)" says where, and nothing more of what.
        let place = closed.and_then(|_| bracketed_place(&head.rest));
        if let Some(place) = &place {
            self.room.clone_from(place);
        }
        match closed {
            // "Coffee break", "Registration": the words are the title whatever stands around them.
            None => {
                self.title.clone_from(&head.rest_with_label);
                self.wants_title = self.title.is_empty();
            }
            Some(label) if head.rest.is_empty() || place.is_some() => {
                let names_itself =
                    by_title.is_some_and(|kind| kind == SessionKind::Break || kind == SessionKind::Social);
                let is_numbered = label.number.is_some();
                self.title = if names_itself || form == Form::Line && !is_numbered {
                    label.text.trim().to_owned()
                } else {
                    String::new()
                };
                self.wants_title = self.title.is_empty();
            }
            // "Session 3 (continued)", "Opening ceremony (Hall A) Ms Li" are one title.
            Some(label)
                if is_bracketed(&head.rest)
                    || label.number.is_none() && head.rest.starts_with(['(', '（']) =>
            {
                self.title.clone_from(&head.rest_with_label);
                self.wants_title = false;
            }
            // "Opening / Ouverture", "Plenary, 5th meeting": the label is a part of the title.
            Some(label)
                if label.number.is_none() && goes_on_with(&head.rest_with_label, label, &head.rest) =>
            {
                self.title.clone_from(&head.rest_with_label);
                self.wants_title = false;
            }
            // "Mesa redonda. Modera: Iván Mora".
            Some(label)
                if label.number.is_none()
                    && let Some((Section::People(part), person)) = labels::section(&head.rest)
                    && !person.is_empty() =>
            {
                self.title = label.text.trim().to_owned();
                self.wants_title = false;
                self.people.extend(people::behind_label(&part, &head.rest, &person));
            }
            Some(label) => {
                self.title = without_label_again(&head.rest, label);
                self.wants_title = false;
            }
        }
        // 地点：…, 演讲人：… behind the title on its own line.
        while let Some((title, section, rest)) = labels::inline(&self.title) {
            match section {
                Section::People(part) => {
                    self.people.extend(people::with_part(&part, &rest));
                }
                _ if self.room.is_empty() => self.room = rest,
                _ => {}
            }
            self.title = title;
        }
    }

    /// A title that is nothing but words in brackets is none yet, where the title may stand below: a place is the
    /// room, other words are kept beside the text. "(Lunch)" says what happens.
    pub(in crate::outline) fn set_aside_brackets(&mut self, head: &Head, number: usize) {
        let inner = head.rest_with_label.trim_matches(['(', ')', '（', '）']).trim();
        let names_itself = kinds::kind_of_title(inner)
            .is_some_and(|kind| kind == SessionKind::Break || kind == SessionKind::Social);
        if names_itself || !is_bracketed(&head.rest_with_label) {
            return;
        }
        if labels::is_place(inner) {
            self.room = inner.to_owned();
        } else {
            self.aside = Some(Paragraph::plain(inner, number));
        }
        self.label = None;
        self.title.clear();
        self.wants_title = true;
    }
}

/// Whether a label goes on in what stands behind it: with a number behind a comma, or with the same in another
/// language behind a stroke.
fn goes_on_with(whole: &str, label: &Label, rest: &str) -> bool {
    let Some(behind) = whole.strip_prefix(label.text.trim()).map(str::trim_start) else { return false };
    let is_label_too = || {
        let other = Head::of_title(rest);
        other.rest.is_empty() && other.label.is_some_and(|label| label.is_closed)
            || kinds::kind_of_title(rest).is_some()
    };
    behind.starts_with('/') && is_label_too()
        || behind.starts_with([',', '，']) && rest.starts_with(|c: char| c.is_ascii_digit())
}

/// The title behind a label that stands there in a second language, too: "Session 1 / Séance 1: Rivers".
fn without_label_again(rest: &str, label: &Label) -> String {
    let other = Head::of_title(rest);
    let is_same = other.label.as_ref().is_some_and(|other| {
        other.is_closed
            && other.number.is_some()
            && (other.number, &other.kind) == (label.number, &label.kind)
    });
    if is_same && !other.rest.is_empty() { other.rest } else { rest.to_owned() }
}

/// Whether a text stands in one pair of brackets.
fn is_bracketed(text: &str) -> bool {
    [('(', ')'), ('（', '）')].iter().any(|(open, close)| {
        let inner = text.strip_prefix(*open).and_then(|text| text.strip_suffix(*close));
        inner.is_some_and(|inner| !inner.trim().is_empty() && !inner.contains([*open, *close]))
    })
}

fn bracketed_place(text: &str) -> Option<String> {
    let inner = [('(', ')'), ('（', '）')]
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close))?;
    (labels::is_place(inner) && !inner.contains([':', '：'])).then(|| inner.trim().to_owned())
}
