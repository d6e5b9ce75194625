//! What an update does not speak of stays: the names of a speaker in other languages, the short form of
//! an issuer, the labels of a figure. Each thing is found again by its id or its name.

use super::profile::names_of;
use super::texts::{same_words, supersedes};
use crate::{
    Extra, FigureGroup, GlobalTarget, Issuer, KeyFigure, LangTag, LocalizedText, Session, Source, Speaker,
    SpeakerPart,
};

/// The new text, and the old one in languages that it does not have and that are to be kept.
pub(super) fn with_kept(
    new: &LocalizedText,
    old: &LocalizedText,
    keeps: impl Fn(&LangTag) -> bool,
) -> LocalizedText {
    let mut merged = new.clone();
    for (lang, text) in old.iter().filter(|(_, text)| !text.trim().is_empty()) {
        let replaced = new.iter().any(|(newer, text)| supersedes(newer, lang) && !text.trim().is_empty());
        if !replaced && keeps(lang) {
            merged.set(lang.clone(), text);
        }
    }
    merged
}

/// The new text, and the old one in every language that it does not speak.
pub(super) fn text(old: &LocalizedText, new: &LocalizedText) -> LocalizedText {
    with_kept(new, old, |_| true)
}

/// The same for a text that may be missing.
pub(super) fn optional_text(
    old: Option<&LocalizedText>,
    new: Option<&LocalizedText>,
) -> Option<LocalizedText> {
    match (old, new) {
        (Some(old), Some(new)) => Some(text(old, new)),
        (old, new) => new.or(old).cloned(),
    }
    .filter(|merged| !merged.is_blank())
}

/// The issuer as the update names it. Where it is the same one, its names in other languages and its
/// short form stay.
pub(super) fn issuer(old: Option<&Issuer>, new: Option<&Issuer>) -> Option<Issuer> {
    let (Some(old), Some(new)) = (old, new) else { return new.or(old).cloned() };
    let same = new.name.iter().any(|(lang, name)| {
        let known = old.name.iter().find(|(known, _)| supersedes(lang, known));
        known.is_some_and(|(_, known)| same_words(known, name))
    });
    if !same {
        return Some(new.clone());
    }
    Some(Issuer {
        name: text(&old.name, &new.name),
        short_name: optional_text(old.short_name.as_ref(), new.short_name.as_ref()),
        extra: fields(&old.extra, &new.extra),
    })
}

/// The speakers of the update, each with what was known of the same person: a form of the name in
/// common, in any language.
pub(super) fn speakers(old: &[Speaker], new: &[Speaker]) -> Vec<Speaker> {
    if old == new {
        return new.to_vec();
    }
    let mut free: Vec<(Vec<String>, &Speaker)> =
        old.iter().map(|speaker| (names_of(speaker), speaker)).collect();
    new.iter()
        .map(|speaker| {
            let names = names_of(speaker);
            let known = free.iter().position(|(known, _)| known.iter().any(|name| names.contains(name)));
            match known.map(|at| free.swap_remove(at).1) {
                Some(known) => same_speaker(known, speaker),
                None => speaker.clone(),
            }
        })
        .collect()
}

fn same_speaker(old: &Speaker, new: &Speaker) -> Speaker {
    Speaker {
        name: optional_text(old.name.as_ref(), new.name.as_ref()),
        role: optional_text(old.role.as_ref(), new.role.as_ref()),
        affiliation: optional_text(old.affiliation.as_ref(), new.affiliation.as_ref()),
        // Most formats only say that somebody speaks.
        part: if new.part == SpeakerPart::Speaker { old.part.clone() } else { new.part.clone() },
        extra: fields(&old.extra, &new.extra),
    }
}

/// The cards of the update, their words in other languages kept.
pub(super) fn figure_cards(old: &[FigureGroup], new: &[FigureGroup]) -> Vec<FigureGroup> {
    new.iter()
        .map(|card| match old.iter().find(|known| known.id == card.id) {
            Some(known) => FigureGroup {
                title: text(&known.title, &card.title),
                basis: optional_text(known.basis.as_ref(), card.basis.as_ref()),
                note: optional_text(known.note.as_ref(), card.note.as_ref()),
                figures: figures(&known.figures, &card.figures),
                extra: fields(&known.extra, &card.extra),
                ..card.clone()
            },
            None => card.clone(),
        })
        .collect()
}

/// The figures of the update, their words in other languages kept. A sentence quotes its figure: that of
/// a figure whose value changed is not.
pub(super) fn figures(old: &[KeyFigure], new: &[KeyFigure]) -> Vec<KeyFigure> {
    new.iter()
        .map(|figure| match old.iter().find(|known| known.id == figure.id) {
            Some(known) => KeyFigure {
                label: text(&known.label, &figure.label),
                of: optional_text(known.of.as_ref(), figure.of.as_ref()),
                compared: optional_text(known.compared.as_ref(), figure.compared.as_ref()),
                sentence: with_kept(&figure.sentence, &known.sentence, |_| known.value == figure.value),
                extra: fields(&known.extra, &figure.extra),
                ..figure.clone()
            },
            None => figure.clone(),
        })
        .collect()
}

/// The global targets of the update, their words in other languages kept.
pub(super) fn targets(old: &[GlobalTarget], new: &[GlobalTarget]) -> Vec<GlobalTarget> {
    new.iter()
        .map(|target| match old.iter().find(|known| known.id == target.id) {
            Some(known) => GlobalTarget {
                headline: text(&known.headline, &target.headline),
                gist: text(&known.gist, &target.gist),
                statement: text(&known.statement, &target.statement),
                figures: figures(&known.figures, &target.figures),
                extra: fields(&known.extra, &target.extra),
                ..target.clone()
            },
            None => target.clone(),
        })
        .collect()
}

/// The sources of before, changed where the update lists them, and its own.
pub(super) fn sources(old: &[Source], new: &[Source]) -> Vec<Source> {
    let listed = |id: &str| new.iter().find(|source| source.id == id);
    let mut merged: Vec<Source> =
        old.iter().map(|source| listed(&source.id).unwrap_or(source).clone()).collect();
    merged.extend(new.iter().filter(|source| !old.iter().any(|known| known.id == source.id)).cloned());
    merged
}

/// The short titles: those of the update, and the old ones in languages whose title stayed. A short form
/// of another title would mislead.
pub(super) fn short_titles(
    old: &Session,
    new: &Session,
    short: Option<&LocalizedText>,
) -> Option<LocalizedText> {
    let before = old.short_title.clone().unwrap_or_default();
    let stays = |lang: &LangTag| {
        let was = old.title.iter().find(|(known, _)| supersedes(known, lang)).map(|(_, text)| text);
        let mut is = new.title.iter().filter(|(newer, _)| supersedes(newer, lang)).map(|(_, text)| text);
        is.all(|is| was.is_some_and(|was| same_words(was, is)))
    };
    let merged = with_kept(&short.cloned().unwrap_or_default(), &before, stays);
    (!merged.is_blank()).then_some(merged)
}

/// Languages in the issuer's own words: those of the update, unless some text in them is still ours or all
/// of them only say again what we wrote; and the old ones of languages that it does not speak. `fields`
/// holds for each field its languages before and in the update.
pub(super) fn official(
    (old, new): (&[LangTag], &[LangTag]),
    fields: &[(Vec<&LangTag>, Vec<&LangTag>)],
    says_otherwise: impl Fn(&LangTag) -> bool,
) -> Vec<LangTag> {
    let was = |lang: &LangTag| old.iter().any(|known| supersedes(lang, known));
    let is_replaced = |lang: &LangTag| {
        fields.iter().all(|(before, after)| {
            let has = |languages: &[&LangTag]| languages.iter().any(|other| supersedes(lang, other));
            has(after) || !has(before)
        })
    };
    let mut official: Vec<LangTag> =
        new.iter().filter(|lang| was(lang) || (is_replaced(lang) && says_otherwise(lang))).cloned().collect();
    for lang in old {
        if !official.iter().any(|newer| supersedes(newer, lang)) {
            official.push(lang.clone());
        }
    }
    official.sort();
    official
}

/// The fields of newer versions, those of before where the update has none.
pub(super) fn fields(old: &Extra, new: &Extra) -> Extra {
    let mut merged = new.clone();
    for (field, value) in old {
        if !merged.contains_key(field) {
            merged.insert(field.clone(), value.clone());
        }
    }
    merged
}
