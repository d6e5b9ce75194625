//! An item of the programme as it stands in the document: where, when, and the paragraphs under it.
//!
//! Owns which paragraph is title, format, background, question or person. Knows no year and no
//! zone: those are settled for the whole document in `build`.

use super::dates::{DateMention, NamedDay};
use super::document::Paragraph;
use super::forms_of_address::has_address;
use super::front::names_document;
use super::headings::{HalfDay, Head};
use super::kinds::{self, Label};
use super::labels::{self, Section};
use super::people;
use super::times::TimeMention;
use super::trace::{ItemKey, Trace};
use super::zones::ZoneMention;
use crate::status::{status_from, take_mark};
use crate::{LineKind, LineRule, SourceLocation};
use rostrum_programme::{SessionKind, SessionStatus, SpeakerPart};
use rostrum_text::script::is_han;
use rostrum_text::width::display_width;

/// A title is at most so long; a Han character counts twice.
const TITLE_WIDTH: usize = 240;
/// A sentence that stands for a title is at most so long; a Han character counts twice.
const SENTENCE_WIDTH: usize = 160;
/// A question behind more sentences than this is the end of a paragraph, not a question.
const QUESTION_SENTENCES: usize = 2;

/// A day as the document gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum DayRef {
    Date(DateMention),
    Named(NamedDay),
}

impl DayRef {
    /// The one day that a line is about.
    pub(super) fn of(head: &Head) -> Option<Self> {
        let date = head.dates.iter().find(|date| date.until.is_none()).cloned().map(Self::Date);
        date.or(head.named_day.map(Self::Named))
    }
}

/// Where an item stands, which decides what the words beside its label are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A heading of its own; the title may follow.
    Heading,
    /// A line of an agenda, or a cell: what stands there is the title.
    Line,
}

/// An item of the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub key: ItemKey,
    pub place: SourceLocation,
    pub day: Option<DayRef>,
    /// The part of the day that a heading, a row or a column over it names.
    pub half: Option<HalfDay>,
    pub time: TimeMention,
    /// The time that it had before, where its heading tells it.
    pub former: Option<TimeMention>,
    /// The same slot on other clocks.
    pub other_times: Vec<TimeMention>,
    pub zones: Vec<ZoneMention>,
    pub label: Option<Label>,
    /// What a mark beside the title said.
    pub status: Option<SessionStatus>,
    pub title: String,
    /// Whether the title is still to come.
    pub wants_title: bool,
    /// Whether its title was left out by hand, and nothing else takes its place.
    pub is_untitled: bool,
    /// Whether its line is a name, a full date and a span, in this order: "Baku, 14 November 2024, 10:00–13:00".
    pub is_dateline: bool,
    pub body: Vec<Paragraph>,
    pub room: String,
    pub track: String,
    pub people: Vec<(SpeakerPart, String)>,
    pub heading: Option<u8>,
    /// What stood in brackets beside the time, while the title stands below: "(Plenary)".
    pub aside: Option<Paragraph>,
    /// The column of a table with days or tracks; items in different ones do not follow each other.
    pub lane: usize,
}

impl Item {
    pub(super) fn new(key: ItemKey, place: SourceLocation, time: TimeMention) -> Self {
        Self {
            key,
            place,
            time,
            former: None,
            day: None,
            half: None,
            other_times: Vec::new(),
            zones: Vec::new(),
            label: None,
            status: None,
            title: String::new(),
            wants_title: true,
            is_untitled: false,
            is_dateline: false,
            body: Vec::new(),
            room: String::new(),
            track: String::new(),
            people: Vec::new(),
            heading: None,
            aside: None,
            lane: 0,
        }
    }

    /// The item once for each of its spans: `10:00–13:00 and 15:00–18:00`.
    pub(super) fn each_span(mut self) -> Vec<Self> {
        let (also, others): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.other_times).into_iter().partition(|time| time.is_also);
        self.other_times = others;
        if also.is_empty() {
            return vec![self];
        }
        // The zone behind the last span is that of all.
        self.zones.truncate(1);
        let further = also.into_iter().map(|time| Self { time, other_times: Vec::new(), ..self.clone() });
        let further: Vec<Self> = further.collect();
        std::iter::once(self).chain(further).collect()
    }

    /// Whether its time is told on several clocks, each with its zone.
    pub(super) fn is_on_several_clocks(&self) -> bool {
        self.zones.len() > 1 && self.zones.len() == self.other_times.len() + 1
    }

    /// Takes over what a line says beside day and time.
    pub(super) fn name(&mut self, head: &Head, form: Form) {
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

    /// Whether it is a time and nothing else so far.
    pub(super) fn is_bare(&self) -> bool {
        self.label.is_none() && self.title.is_empty() && self.body.is_empty()
    }

    /// A title that is nothing but words in brackets is none yet, where the title may stand below: a place is the
    /// room, other words are kept beside the text. "(Lunch)" says what happens.
    pub(super) fn set_aside_brackets(&mut self, head: &Head, number: usize) {
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

    /// The kind of the item, from its label or its title.
    pub(super) fn kind(&self, title: &str) -> SessionKind {
        let of_label = self.label.as_ref().map(|label| label.kind.clone());
        let of_title = kinds::kind_of_title(title);
        match (of_label, of_title) {
            // "Session 4: lunch" stays a session with a number.
            (Some(kind), _) => kind,
            (None, Some(kind)) => kind,
            (None, None) => SessionKind::Talk,
        }
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

/// The parts of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Parts {
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

/// Whether a paragraph can be the title of the session above it.
pub(super) fn is_title(paragraph: &Paragraph) -> bool {
    let text = paragraph.text();
    let width = display_width(&text);
    let last = text.chars().next_back();
    let is_sentence = last.is_some_and(|c| "。；;:：,，、".contains(c))
        || last == Some('.') && !text.ends_with("etc.") && text.split_whitespace().count() > 4;
    let asks =
        last.is_some_and(|c| "?？".contains(c)) && (paragraph.listed || paragraph.is_bold() && width > 120);
    let is_link = text.contains("://") || text.contains("www.");
    width <= TITLE_WIDTH
        && !is_link
        && !text.is_empty()
        && !is_sentence
        && !asks
        && labels::section(&text).is_none()
}

/// Sorts the paragraphs under an item.
pub(super) fn parts_of(item: &Item, trace: &mut Trace) -> Parts {
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

/// The title that a line of its own gives, behind the label of a talk that is only counted: "Keynote 2", and below it
/// `Title: Weirs`.
fn labelled(item: &Item, title: &str) -> String {
    let is_talk = |label: &&Label| {
        label.number.is_some() && matches!(label.kind, SessionKind::Talk | SessionKind::Plenary)
    };
    let Some(label) = item.label.as_ref().filter(is_talk) else {
        return title.to_owned();
    };
    let label = label.text.trim();
    let colon = if label.chars().next().is_some_and(is_han) { "：" } else { ": " };
    format!("{label}{colon}{title}")
}

/// The first sentence of what stands below a bare time, which says better than the time what it is; and
/// whether it is the whole paragraph.
fn first_sentence(paragraph: &Paragraph) -> Option<(String, bool)> {
    let text = paragraph.text();
    if labels::section(&text).is_some() || paragraph.listed {
        return None;
    }
    let mut ends = text.match_indices(". ").map(|(at, _)| at).chain(text.find('。'));
    let end = ends.find(|at| text.get(..*at).is_some_and(|before| before.split_whitespace().count() > 2));
    let sentence = end.and_then(|end| text.get(..end)).unwrap_or_else(|| text.trim_end_matches(['.', '。']));
    let is_short = !sentence.is_empty() && display_width(sentence) <= SENTENCE_WIDTH;
    is_short.then(|| (sentence.to_owned(), sentence.len() + 3 >= text.len()))
}

fn title_from(paragraph: &Paragraph) -> Option<String> {
    let text = paragraph.text();
    if let Some((Section::Title, rest)) = labels::section(&text) {
        return Some(rest).filter(|rest| !rest.is_empty());
    }
    is_title(paragraph).then_some(text)
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
