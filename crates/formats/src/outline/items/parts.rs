//! What each paragraph under an item is to it: title, format, background, question, person, room or link.

use super::Item;
use super::titles::{first_sentence, is_title, labelled, title_from};
use crate::outline::document::Paragraph;
use crate::outline::forms_of_address::has_address;
use crate::outline::front::names_document;
use crate::outline::labels::{self, Section};
use crate::outline::people;
use crate::outline::trace::Trace;
use crate::status::{status_from, take_mark};
use crate::{LineKind, LineRule};
use rostrum_programme::{SessionStatus, SpeakerPart};

/// A question behind more sentences than this is the end of a paragraph, not a question.
const QUESTION_SENTENCES: usize = 2;

/// The parts of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::outline) struct Parts {
    pub title: Option<String>,
    /// What a mark or a sentence of its own says: "This session has been cancelled."
    pub status: Option<SessionStatus>,
    pub format: Option<String>,
    pub background: Vec<String>,
    pub questions: Vec<String>,
    pub people: Vec<(SpeakerPart, String)>,
    pub room: Option<String>,
    pub track: Option<String>,
    /// Addresses with their words.
    pub links: Vec<(String, String)>,
    /// Whether the question is told to be a summary and no official wording.
    pub is_summary: bool,
}

/// Sorts the paragraphs under an item.
pub(in crate::outline) fn parts_of(item: &Item, trace: &mut Trace) -> Parts {
    let mut note =
        |line: &Paragraph, kind: LineKind, rule: LineRule| trace.line(line, kind, rule, Some(item.key));
    let mut parts = Parts { people: item.people.clone(), status: item.status.clone(), ..Parts::default() };
    // It says it of the session, whatever stands before it, and is no part of the text.
    let told = |paragraph: &&Paragraph| status_from(&paragraph.text());
    if let Some(status) = item.body.iter().find_map(|paragraph| told(&paragraph)) {
        parts.status.get_or_insert(status);
    }
    for sentence in item.body.iter().filter(|paragraph| told(paragraph).is_some()) {
        note(sentence, LineKind::Status, LineRule::StatusSentence);
    }
    let body: Vec<&Paragraph> = item.body.iter().filter(|paragraph| told(paragraph).is_none()).collect();
    let mut body = body.as_slice();
    if !item.title.is_empty() {
        parts.title = Some(item.title.clone());
    } else if item.is_untitled {
        // It goes by its time.
    } else if let [first, rest @ ..] = body
        && let Some(title) = title_from(first)
        && !(is_numbered(item) && labels::announces_remarks(&first.text()))
    {
        note(first, LineKind::Title, LineRule::TitleBelowHeading);
        parts.title = Some(match take_mark(&title) {
            Some((title, status)) => {
                parts.status.get_or_insert(status);
                title
            }
            None => title,
        });
        body = rest;
    } else if let [first, rest @ ..] = body
        && item.label.is_none()
        && let Some((title, is_all)) = first_sentence(first)
    {
        parts.title = Some(title);
        if is_all {
            note(first, LineKind::Title, LineRule::FirstSentence);
            body = rest;
        }
    }
    if let Some(aside) = &item.aside {
        match &parts.title {
            Some(_) => parts.background.push(aside.text()),
            None if item.is_untitled => parts.background.push(aside.text()),
            None => parts.title = Some(aside.text()),
        }
    }
    let mut section: Option<Section> = None;
    // Whether a list of persons is still to come below its label.
    let mut open_list = false;
    let mut plain: Vec<&Paragraph> = Vec::new();
    let mut format: Vec<String> = Vec::new();
    for paragraph in body {
        let text = paragraph.text();
        if let Some((found, rest)) = labels::section(&text) {
            let rest_is_empty = rest.is_empty();
            note(paragraph, kind_of_section(&found), LineRule::Label);
            match found {
                Section::People(ref part) => {
                    parts.people.extend(people::behind_label(part, &text, &rest));
                }
                Section::SummedUp => {
                    parts.is_summary = true;
                    parts.questions.extend(Some(rest).filter(|rest| !rest.is_empty()));
                }
                Section::Question if !rest.is_empty() => parts.questions.push(rest),
                Section::Background if !rest.is_empty() => parts.background.push(rest),
                Section::Format if !rest.is_empty() => format.push(rest),
                Section::Venue if !rest.is_empty() => parts.room = Some(rest),
                Section::Track if !rest.is_empty() => parts.track = Some(rest),
                Section::Question | Section::Background | Section::Format => {}
                Section::Links if rest.is_empty() => {}
                Section::Title if !rest.is_empty() && parts.title.is_none() => {
                    parts.title = Some(labelled(item, &rest));
                }
                // Not a label here but a word of the text.
                _ => {
                    note(paragraph, LineKind::Text, LineRule::SessionText);
                    plain.push(paragraph);
                    continue;
                }
            }
            // A person on the label's own line does not end the list below it.
            open_list = rest_is_empty;
            section = Some(found);
            continue;
        }
        if let Some(section) = &section {
            note(paragraph, kind_of_section(section), LineRule::BelowLabel);
        }
        match &section {
            Some(Section::People(_))
                if !paragraph.listed && (people::opens_other(&text) || names_document(&text)) =>
            {
                note(paragraph, LineKind::Text, LineRule::SessionText);
                section = None;
                plain.push(paragraph);
            }
            // "Ms Ana Li", and below it "Minister of Labour, Chile".
            Some(Section::People(_))
                if (open_list || paragraph.follows)
                    && !paragraph.listed
                    && people::is_person(&text)
                    && !has_address(&text)
                    && parts.people.last().is_some_and(|(_, last)| people::is_bare_name(last)) =>
            {
                if let Some((_, last)) = parts.people.last_mut() {
                    last.push_str(", ");
                    last.push_str(&text);
                }
            }
            Some(Section::People(part))
                if (open_list || paragraph.follows || paragraph.listed) && people::is_person(&text) =>
            {
                parts.people.extend(people::with_part(part, &text));
            }
            Some(Section::Question | Section::SummedUp) => parts.questions.push(text),
            Some(Section::Links) if !paragraph.links.is_empty() => {
                parts.links.extend(paragraph.links.iter().cloned());
            }
            Some(Section::Format) => format.push(text),
            Some(Section::Venue) if parts.room.is_none() && is_title(paragraph) => parts.room = Some(text),
            _ => {
                if matches!(section, Some(Section::People(_) | Section::Venue)) {
                    section = None;
                }
                note(paragraph, LineKind::Text, LineRule::SessionText);
                plain.push(paragraph);
            }
        }
    }
    if parts.questions.is_empty() {
        for question in take_questions(&mut plain) {
            note(question, LineKind::Question, LineRule::QuestionMark);
            parts.questions.push(question.text());
        }
    }
    let mut background: Vec<String> = plain.iter().map(|paragraph| paragraph.text()).collect();
    let has_more = background.len() + parts.background.len() > 1 || !parts.questions.is_empty();
    if format.is_empty() && has_more && background.first().is_some_and(|text| labels::tells_format(text)) {
        if let Some(sentence) = plain.first() {
            note(sentence, LineKind::Format, LineRule::FormatSentence);
        }
        format.push(background.remove(0));
    }
    parts.background.extend(background);
    if !format.is_empty() {
        parts.format = Some(format.join("\n"));
    }
    parts
}

/// Whether an item is called by a label with a number, which needs no title: remarks below it are a part of it.
fn is_numbered(item: &Item) -> bool {
    item.label.as_ref().is_some_and(|label| label.number.is_some())
}

/// Takes out the questions that are bold or listed; else the last paragraph, when it asks.
fn take_questions<'a>(plain: &mut Vec<&'a Paragraph>) -> Vec<&'a Paragraph> {
    // A question may stand in quotation marks or brackets: « Que faire ? »
    let asks = |paragraph: &Paragraph| {
        let text = paragraph.text();
        let words = text.trim_end_matches(|c: char| c.is_whitespace() || "»”\"’'）)」』".contains(c));
        words.ends_with(['?', '？'])
    };
    let is_marked = |paragraph: &Paragraph| asks(paragraph) && (paragraph.listed || paragraph.is_bold());
    if plain.iter().any(|paragraph| is_marked(paragraph)) {
        return plain.extract_if(.., |paragraph| is_marked(paragraph)).collect();
    }
    let Some(last) = plain.last().filter(|last| asks(last)) else { return Vec::new() };
    let text = last.text();
    let sentences = text.matches(['。', '？', '?', '！', '!']).count() + text.matches(". ").count();
    if sentences <= QUESTION_SENTENCES { plain.pop().into_iter().collect() } else { Vec::new() }
}

/// What a line with such a label, or below one, is to the session.
fn kind_of_section(section: &Section) -> LineKind {
    match section {
        Section::People(_) => LineKind::Person,
        Section::Question | Section::SummedUp => LineKind::Question,
        Section::Format => LineKind::Format,
        Section::Venue => LineKind::Room,
        Section::Track => LineKind::Track,
        Section::Title => LineKind::Title,
        Section::Links => LineKind::Link,
        _ => LineKind::Text,
    }
}
