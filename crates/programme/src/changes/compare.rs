//! What differs between two programmes whose sessions are matched.
//!
//! Refuses to call a session cancelled because it is missing: that is for the file to say.

use super::change::{Change, Changes, MissingOrCutText, SessionChanges, TextChange};
use super::details::{compare_details, programme_details};
use super::pairs::Matching;
use super::profile::names_of;
use super::texts::{
    Coverage, ProgrammeTextField, languages_of, languages_of_programme, same_field, same_words, supersedes,
    text_of, text_of_programme,
};
use crate::{LangTag, Programme, Session, SessionId, Speaker};
use std::collections::{HashMap, HashSet};

/// Compares two programmes. Texts are compared in the languages that both have.
pub fn compare_programmes(old: &Programme, new: &Programme, matching: &Matching) -> Changes {
    let listed: HashSet<&SessionId> = old.sessions.iter().map(|session| &session.id).collect();
    let coverage = Coverage::of(new);
    let mut sessions = Vec::new();
    for (before, after) in paired(old, new, matching) {
        let mut changes = Vec::new();
        if !listed.contains(&before.id) {
            changes.push(Change::ListedAgain);
        }
        compare_facts(old, before, new, after, &mut changes);
        compare_texts(before, after, &mut changes);
        compare_details(before, after, &coverage, &mut changes);
        if !changes.is_empty() {
            sessions.push(SessionChanges { old: before.id.clone(), new: after.id.clone(), changes });
        }
    }
    let mut programme = Vec::new();
    let officials = Officials { old: &old.official, new: &new.official };
    for field in ProgrammeTextField::OF_PROGRAMME {
        for lang in languages_of_programme(new, field) {
            let (was, is) = (text_of_programme(old, field, lang), text_of_programme(new, field, lang));
            if !was.is_empty() && !same_words(&was, &is) {
                programme.push(TextChange {
                    field,
                    lang: lang.clone(),
                    old: was.into_owned(),
                    new: is.into_owned(),
                    now_official: officials.now(lang),
                });
            }
        }
    }
    Changes {
        sessions,
        added: matching.only_new.clone(),
        unlisted: matching.only_old.clone(),
        programme,
        details: programme_details(old, new),
    }
}

/// The sessions of a matching, in the order of the new programme.
pub(super) fn paired<'p>(
    old: &'p Programme,
    new: &'p Programme,
    matching: &Matching,
) -> Vec<(&'p Session, &'p Session)> {
    let before: HashMap<&SessionId, &Session> =
        old.sessions.iter().chain(&old.unlisted).map(|session| (&session.id, session)).collect();
    let after: HashMap<&SessionId, &Session> =
        new.sessions.iter().map(|session| (&session.id, session)).collect();
    let pairs = matching.pairs.iter();
    pairs.filter_map(|pair| Some((*before.get(&pair.old)?, *after.get(&pair.new)?))).collect()
}

fn compare_facts(
    old: &Programme,
    before: &Session,
    new: &Programme,
    after: &Session,
    changes: &mut Vec<Change>,
) {
    let (was, is) = (old.span(before), new.span(after));
    if was.start != is.start || was.end != is.end {
        changes.push(Change::Moved { old: was, new: is });
    }
    if !same_place(before.room.as_deref(), after.room.as_deref()) {
        changes.push(Change::Room { old: before.room.clone(), new: after.room.clone() });
    }
    if !same_place(before.track.as_deref(), after.track.as_deref()) {
        changes.push(Change::Track { old: before.track.clone(), new: after.track.clone() });
    }
    if before.number != after.number {
        changes.push(Change::Renumbered { old: before.number, new: after.number });
    }
    if before.status != after.status {
        changes.push(Change::Status { old: before.status.clone(), new: after.status.clone() });
    }
    let added = speakers_missing_in(&before.speakers, &after.speakers);
    let removed = speakers_missing_in(&after.speakers, &before.speakers);
    if !added.is_empty() || !removed.is_empty() {
        changes.push(Change::Speakers { added, removed });
    }
}

fn same_place(one: Option<&str>, other: Option<&str>) -> bool {
    same_words(one.unwrap_or_default(), other.unwrap_or_default())
}

/// The speakers of `after` who have no form of their name in common with anyone of `before`.
fn speakers_missing_in(before: &[Speaker], after: &[Speaker]) -> Vec<Speaker> {
    if before == after {
        return Vec::new();
    }
    let known: HashSet<String> = before.iter().flat_map(names_of).collect();
    let is_new = |speaker: &&Speaker| {
        let names = names_of(speaker);
        !names.is_empty() && !names.iter().any(|name| known.contains(name))
    };
    after.iter().filter(is_new).cloned().collect()
}

/// The languages in which the words are the issuer's own, before and after.
struct Officials<'s> {
    old: &'s [LangTag],
    new: &'s [LangTag],
}

impl Officials<'_> {
    /// Whether a summary of ours gives way to the issuer's own words.
    fn now(&self, lang: &LangTag) -> bool {
        self.new.contains(lang) && !self.old.contains(lang)
    }
}

fn compare_texts(before: &Session, after: &Session, changes: &mut Vec<Change>) {
    let officials = Officials { old: &before.official, new: &after.official };
    let worded = |field: ProgrammeTextField, lang: &LangTag, old: &str, new: &str| {
        let (old, new) = (old.to_owned(), new.to_owned());
        let text = TextChange { field, lang: lang.clone(), old, new, now_official: officials.now(lang) };
        match field {
            ProgrammeTextField::Title => Change::Retitled(text),
            _ => Change::Reworded(text),
        }
    };
    for field in ProgrammeTextField::OF_SESSION.into_iter().filter(|field| !same_field(before, after, *field))
    {
        let was_in = languages_of(before, field);
        let is_in = languages_of(after, field);
        for lang in &is_in {
            let is = text_of(after, field, lang);
            let known = was_in.iter().find(|was| *was == lang).or_else(|| {
                let mut others = was_in.iter().filter(|was| supersedes(lang, was) || supersedes(was, lang));
                others.find(|was| !is_in.contains(*was))
            });
            match known {
                Some(known) => {
                    let was = text_of(before, field, known);
                    if !same_words(&was, &is) {
                        changes.push(worded(field, lang, &was, &is));
                    }
                }
                None if was_in.is_empty() => changes.push(worded(field, lang, "", &is)),
                None => changes.push(Change::Translated { field, lang: (*lang).clone() }),
            }
        }
        // Gone in a language that the session still speaks; in the others the update says nothing.
        if is_in.is_empty() {
            for lang in was_in {
                let speaks =
                    languages_of(after, ProgrammeTextField::Title).iter().any(|is| supersedes(is, lang));
                if speaks {
                    changes.push(worded(field, lang, &text_of(before, field, lang), ""));
                }
            }
        }
    }
}

/// Below this part of its old length, a text counts as cut.
const CUT: f64 = 0.7;
/// From this length on, in characters: a short text that gets shorter is reworded.
const LONG_ENOUGH: usize = 40;

/// Texts of the programme before that the update lacks or cuts. Only where the update replaces:
/// a corrigendum does not lack what it does not list.
pub fn missing_or_cut_texts(old: &Programme, new: &Programme, matching: &Matching) -> Vec<MissingOrCutText> {
    let mut lost = Vec::new();
    for field in ProgrammeTextField::OF_PROGRAMME {
        // Documents print introduction and goals under one heading.
        if field == ProgrammeTextField::Goals && new.goals.is_empty() && !new.introduction.is_empty() {
            continue;
        }
        for lang in languages_of_programme(old, field) {
            let now = languages_of_programme(new, field).into_iter().find(|is| supersedes(is, lang));
            let is = now.map(|now| text_of_programme(new, field, now)).unwrap_or_default();
            lost.extend(cut(None, field, lang, &text_of_programme(old, field, lang), &is));
        }
    }
    for (before, after) in paired(old, new, matching) {
        for field in
            ProgrammeTextField::OF_SESSION.into_iter().filter(|field| !same_field(before, after, *field))
        {
            let is_in = languages_of(after, field);
            for lang in languages_of(before, field) {
                let now = is_in.iter().find(|is| supersedes(is, lang));
                let is = now.map(|now| text_of(after, field, now)).unwrap_or_default();
                // A title is not cut, it is another.
                if field == ProgrammeTextField::Title && !is.is_empty() {
                    continue;
                }
                lost.extend(cut(Some(&before.id), field, lang, &text_of(before, field, lang), &is));
            }
        }
    }
    lost
}

fn cut(
    session: Option<&SessionId>,
    field: ProgrammeTextField,
    lang: &LangTag,
    was: &str,
    is: &str,
) -> Option<MissingOrCutText> {
    if was == is {
        return None;
    }
    let (old_chars, new_chars) = (was.chars().count(), is.chars().count());
    let is_cut = new_chars == 0 || (old_chars >= LONG_ENOUGH && (new_chars as f64) < CUT * old_chars as f64);
    is_cut.then(|| MissingOrCutText {
        session: session.cloned(),
        field,
        lang: lang.clone(),
        old_chars,
        new_chars,
    })
}
