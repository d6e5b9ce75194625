//! Which texts of a programme are searched, and which part of an item each of them is.

use crate::lexicon::{Document, Lexicon};
use crate::pieces::{date_meaning, folded};
use crate::rank::SearchField;
use chrono::{Datelike, Days, Timelike};
use rostrum_programme::{KeyFigure, LangTag, LocalizedText, Programme, QuestionPoint, Session, Speaker};

/// Where in a page a text stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagePart {
    /// In its head: title, kind and number, day and time, room, track.
    Head,
    /// A speaker, by the place in the list.
    Speaker(usize),
    /// The guiding question.
    Question,
    /// A point of the question, by its id.
    Point(String),
    /// A paragraph, by its id.
    Paragraph(String),
    /// A figure, by its id; of a group of figures its first.
    Figure(String),
    /// A global target, by its id.
    Target(String),
    /// An area of action, by its id.
    Area(String),
}

impl PagePart {
    /// What it is called within its page, `paragraph/p3`; none for the head, which is where a page opens.
    pub fn key(&self) -> Option<String> {
        Some(match self {
            Self::Head => return None,
            Self::Speaker(at) => format!("speaker/{}", at + 1),
            Self::Question => "question".to_owned(),
            Self::Point(id) => format!("point/{id}"),
            Self::Paragraph(id) => format!("paragraph/{id}"),
            Self::Figure(id) => format!("figure/{id}"),
            Self::Target(id) => format!("target/{id}"),
            Self::Area(id) => format!("area/{id}"),
        })
    }
}

/// A text of a page in all its languages.
pub(crate) struct PageText<'a> {
    pub field: SearchField,
    pub part: PagePart,
    pub text: &'a LocalizedText,
}

/// What a session's page says below its title.
pub(crate) fn session_texts(session: &Session) -> Vec<PageText<'_>> {
    let mut texts = Vec::new();
    for (at, speaker) in session.speakers.iter().enumerate() {
        for text in speaker_texts(speaker) {
            texts.push(PageText { field: SearchField::Speaker, part: PagePart::Speaker(at), text });
        }
    }
    let body = |part, text| PageText { field: SearchField::Body, part, text };
    if let Some(question) = &session.guiding_question {
        texts.push(PageText { field: SearchField::Lead, part: PagePart::Question, text: &question.text });
        points(&question.points, &mut texts);
    }
    for (at, paragraph) in session.background.iter().enumerate() {
        let field = if at == 0 { SearchField::Lead } else { SearchField::Body };
        let part = PagePart::Paragraph(paragraph.id.to_string());
        texts.push(PageText { field, part, text: &paragraph.text });
    }
    texts.extend(session.format.iter().map(|format| body(PagePart::Head, format)));
    for card in &session.figures {
        let first = card.figures.first().map(|figure| figure.id.clone()).unwrap_or_default();
        let around = std::iter::once(&card.title).chain(&card.basis).chain(&card.note);
        texts.extend(around.map(|text| body(PagePart::Figure(first.clone()), text)));
        texts.extend(card.figures.iter().flat_map(figure_page_texts));
    }
    texts
}

fn points<'a>(all: &'a [QuestionPoint], texts: &mut Vec<PageText<'a>>) {
    for point in all {
        let part = PagePart::Point(point.id.to_string());
        texts.push(PageText { field: SearchField::Body, part, text: &point.text });
        points(&point.parts, texts);
    }
}

/// What the forum's page says below its title.
pub(crate) fn overview_texts(programme: &Programme) -> Vec<PageText<'_>> {
    let body = |part, text| PageText { field: SearchField::Body, part, text };
    let paragraphs = programme.introduction.iter().chain(&programme.goals);
    let mut texts: Vec<PageText<'_>> = paragraphs
        .map(|paragraph| body(PagePart::Paragraph(paragraph.id.to_string()), &paragraph.text))
        .collect();
    for target in &programme.global_targets {
        let said = [&target.headline, &target.gist, &target.statement];
        texts.extend(said.map(|text| body(PagePart::Target(target.id.clone()), text)));
        texts.extend(target.figures.iter().flat_map(figure_page_texts));
    }
    texts.extend(
        programme.areas_of_action.iter().map(|area| body(PagePart::Area(area.id.clone()), &area.name)),
    );
    texts.extend(programme.figures.iter().flat_map(figure_page_texts));
    texts.extend(programme.issuer.iter().map(|issuer| body(PagePart::Head, &issuer.name)));
    texts
}

/// All figures of a session's page.
pub(crate) fn figures_of(session: &Session) -> impl Iterator<Item = &KeyFigure> {
    session.figures.iter().flat_map(|card| &card.figures)
}

/// All figures of the forum's page.
pub(crate) fn figures_of_forum(programme: &Programme) -> impl Iterator<Item = &KeyFigure> {
    programme.global_targets.iter().flat_map(|target| &target.figures).chain(&programme.figures)
}

fn figure_page_texts(figure: &KeyFigure) -> [PageText<'_>; 2] {
    [&figure.label, &figure.sentence].map(|text| PageText {
        field: SearchField::Body,
        part: PagePart::Figure(figure.id.clone()),
        text,
    })
}

pub(crate) fn speaker_texts(speaker: &Speaker) -> impl Iterator<Item = &LocalizedText> {
    [&speaker.name, &speaker.role, &speaker.affiliation].into_iter().flatten()
}

/// A text in the reader's language, then in all others, so that an excerpt is in the reader's if it can.
pub(crate) fn in_all_languages<'a>(text: &'a LocalizedText, lang: &LangTag) -> impl Iterator<Item = &'a str> {
    let shown = text.text(lang);
    let own = (!shown.is_empty()).then_some(shown);
    own.into_iter().chain(text.iter().map(|(_, text)| text).filter(move |text| *text != shown))
}

/// Takes a session up: its texts, and what its number, its day and its time say.
pub(crate) fn add_session(
    lexicon: &mut Lexicon,
    document: Document,
    (programme, session): (&Programme, &Session),
    labels: &[String],
    lang: &LangTag,
) {
    let mut add = |field, text: &str| lexicon.add(document, field, folded(text).text());
    add_titles(&session.title, session.short_title.as_ref(), lang, &mut add);
    for label in labels {
        add(SearchField::Label, label);
        if let Some(form) = short_form(label) {
            add(SearchField::Label, &form);
        }
    }
    for place in [&session.room, &session.track].into_iter().flatten() {
        add(SearchField::Speaker, place);
    }
    for text in session_texts(session) {
        for written in in_all_languages(text.text, lang) {
            add(text.field, written);
        }
    }
    if let Some(number) = session.number {
        lexicon.add_meaning(document, SearchField::Label, format!("s|{number}"));
    }
    add_times(lexicon, document, programme, session);
}

/// The most days of a session that are found by their date.
const DAYS_LIMIT: usize = 31;

fn add_times(lexicon: &mut Lexicon, document: Document, programme: &Programme, session: &Session) {
    let span = programme.span(session);
    let mut say = |field, meaning| lexicon.add_meaning(document, field, meaning);
    let (first, last) = (span.start.date_naive(), span.end.date_naive());
    let mut days = vec![first];
    // One that ends at midnight has nothing of the day that begins then.
    let ends_at_midnight = span.end.hour() == 0 && span.end.minute() == 0;
    while let Some(next) = days.last().and_then(|day| day.checked_add_days(Days::new(1))) {
        if next > last || (next == last && ends_at_midnight) || days.len() >= DAYS_LIMIT {
            break;
        }
        days.push(next);
    }
    for day in days {
        let year = u32::try_from(day.year()).ok();
        say(SearchField::Label, date_meaning(year, day.month(), day.day()));
        say(SearchField::Label, date_meaning(None, day.month(), day.day()));
        say(SearchField::Label, format!("w|{}", day.weekday().number_from_monday()));
        say(SearchField::Label, format!("m|{}", day.month()));
        say(SearchField::Label, format!("y|{}", day.day()));
    }
    if span.whole_days().is_some() {
        return;
    }
    let (start, end) = (span.start, span.end);
    say(SearchField::Label, format!("c|{:02}:{:02}", start.hour(), start.minute()));
    say(SearchField::Label, format!("o|{:02}", start.hour()));
    say(SearchField::Label, if start.hour() < 12 { "h|am" } else { "h|pm" }.to_owned());
    say(SearchField::Body, format!("c|{:02}:{:02}", end.hour(), end.minute()));
}

/// Titles in the order of their fields.
pub(crate) fn add_titles(
    title: &LocalizedText,
    short: Option<&LocalizedText>,
    lang: &LangTag,
    add: &mut impl FnMut(SearchField, &str),
) {
    let shown = title.text(lang);
    add(SearchField::Title, shown);
    let titles = title.iter().chain(short.into_iter().flat_map(LocalizedText::iter));
    for (_, text) in titles.filter(|(_, text)| *text != shown) {
        add(SearchField::OtherTitle, text);
    }
}

/// `S2` for `Session 2`: the first letter and the number, for labels in Latin script.
fn short_form(label: &str) -> Option<String> {
    let (name, number) = label.rsplit_once(char::is_whitespace)?;
    let initial = name.chars().next().filter(char::is_ascii_alphabetic)?;
    number.chars().all(|c| c.is_ascii_digit()).then(|| format!("{initial}{number}"))
}
