//! Which texts of a programme are searched, and which part of an item each of them is.

use super::rank::{IndexedText, SearchField};
use rostrum_programme::{KeyFigure, LangTag, LocalizedText, Programme, Session};

/// A session's texts in the order of their fields.
pub(super) fn texts_of(session: &Session, labels: &[String], lang: &LangTag) -> Vec<IndexedText> {
    let shown = session.title.text(lang);
    let mut texts = vec![IndexedText::new(SearchField::Title, shown)];
    for label in labels {
        texts.push(IndexedText::new(SearchField::Label, label));
        texts.extend(short_form(label).map(|form| IndexedText::new(SearchField::Label, form)));
    }
    let titles = session.title.iter().chain(session.short_title.iter().flat_map(LocalizedText::iter));
    let others = titles.map(|(_, text)| text).filter(|text| *text != shown);
    texts.extend(others.map(|text| IndexedText::new(SearchField::OtherTitle, text)));
    for speaker in &session.speakers {
        let parts = [&speaker.name, &speaker.role, &speaker.affiliation].into_iter().flatten();
        texts.extend(in_all_languages(parts, lang).map(|text| IndexedText::new(SearchField::Speaker, text)));
    }
    let question = session.guiding_question.iter().map(|question| &question.text);
    let background = session.background.iter().map(|paragraph| &paragraph.text);
    let cards = session.figures.iter().flat_map(|card| {
        let figures = card.figures.iter().flat_map(figure_texts);
        std::iter::once(&card.title).chain(&card.basis).chain(figures).chain(&card.note)
    });
    let body = question.chain(background).chain(&session.format).chain(cards);
    texts.extend(in_all_languages(body, lang).map(|text| IndexedText::new(SearchField::Body, text)));
    let places = [&session.room, &session.track].into_iter().flatten();
    texts.extend(places.map(|text| IndexedText::new(SearchField::Body, text)));
    texts
}

/// What the forum's page says, in the order of the fields: its title first, then its texts.
pub(super) fn overview_texts(programme: &Programme, lang: &LangTag) -> Vec<IndexedText> {
    let shown = programme.title.text(lang);
    let mut texts = vec![IndexedText::new(SearchField::Title, shown)];
    let titles = programme.title.iter().chain(programme.short_title.iter().flat_map(LocalizedText::iter));
    let others = titles.map(|(_, text)| text).filter(|text| *text != shown);
    texts.extend(others.map(|text| IndexedText::new(SearchField::OtherTitle, text)));
    let paragraphs = programme.introduction.iter().chain(&programme.goals).map(|paragraph| &paragraph.text);
    let targets = programme.global_targets.iter().flat_map(|target| {
        let figures = target.figures.iter().flat_map(figure_texts);
        [&target.headline, &target.gist, &target.statement].into_iter().chain(figures)
    });
    let areas = programme.areas_of_action.iter().map(|area| &area.name);
    let figures = programme.figures.iter().flat_map(figure_texts);
    let issuer = programme.issuer.iter().map(|issuer| &issuer.name);
    let body = paragraphs.chain(targets).chain(areas).chain(figures).chain(issuer);
    texts.extend(in_all_languages(body, lang).map(|text| IndexedText::new(SearchField::Body, text)));
    texts
}

fn figure_texts(figure: &KeyFigure) -> impl Iterator<Item = &LocalizedText> + Clone {
    [&figure.label, &figure.sentence].into_iter()
}

/// Texts in the reader's language, then in all others, so that an excerpt is in the reader's if it can.
fn in_all_languages<'a>(
    texts: impl Iterator<Item = &'a LocalizedText> + Clone,
    lang: &LangTag,
) -> impl Iterator<Item = &'a str> {
    let own = texts.clone().map(|text| text.text(lang)).filter(|text| !text.is_empty());
    let others = texts.flat_map(|text| {
        let shown = text.text(lang);
        text.iter().map(|(_, text)| text).filter(move |text| *text != shown)
    });
    own.chain(others)
}

/// `S2` for `Session 2`: the first letter and the number, for labels in Latin script.
fn short_form(label: &str) -> Option<String> {
    let (name, number) = label.rsplit_once(char::is_whitespace)?;
    let initial = name.chars().next().filter(char::is_ascii_alphabetic)?;
    number.chars().all(|c| c.is_ascii_digit()).then(|| format!("{initial}{number}"))
}
