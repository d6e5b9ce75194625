//! What differs between two programmes whose sessions are matched.
//!
//! Refuses to call a session cancelled because it is missing: that is for the file to say.

use super::details::{Detail, FigureChange, compare_details, programme_details};
use super::pairs::Matching;
use super::profile::names_of;
use super::texts::{
    Coverage, TextField, languages_of, languages_of_programme, same_field, same_words, supersedes, text_of,
    text_of_programme,
};
use super::words::{Segment, word_segments};
use crate::{LangTag, Programme, Session, SessionId, SessionKind, SessionStatus, Span, Speaker};
use std::collections::{HashMap, HashSet};

/// A text that reads otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    /// Which text.
    pub field: TextField,
    /// In which language.
    pub lang: LangTag,
    /// As it was; empty when there was none.
    pub old: String,
    /// As it is; empty when there is none.
    pub new: String,
    /// Whether our summary gives way to the issuer's own words.
    pub now_official: bool,
}

impl TextChange {
    /// The change word by word. Made when asked for: it costs more than the comparison.
    pub fn segments(&self) -> Vec<Segment> {
        word_segments(&self.old, &self.new)
    }
}

/// One thing that is different about a session.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// It starts or ends at another time; each span on its programme's clock.
    Moved {
        /// As it was.
        old: Span,
        /// As it is.
        new: Span,
    },
    /// The title reads otherwise.
    Retitled(TextChange),
    /// The format, background or question reads otherwise.
    Reworded(TextChange),
    /// The text can now be read in a language in which it could not.
    Translated {
        /// Which text.
        field: TextField,
        /// In which language.
        lang: LangTag,
    },
    /// Another room.
    Room {
        /// As it was.
        old: Option<String>,
        /// As it is.
        new: Option<String>,
    },
    /// Another track.
    Track {
        /// As it was.
        old: Option<String>,
        /// As it is.
        new: Option<String>,
    },
    /// Other speakers.
    Speakers {
        /// Those who are new.
        added: Vec<Speaker>,
        /// Those who are no longer named.
        removed: Vec<Speaker>,
    },
    /// The issuer says that it is cancelled, postponed, confirmed.
    Status {
        /// As it was.
        old: SessionStatus,
        /// As it is.
        new: SessionStatus,
    },
    /// Another number; holds the old and the new one.
    Renumbered {
        /// As it was.
        old: Option<u32>,
        /// As it is.
        new: Option<u32>,
    },
    /// Another kind of session.
    Kind {
        /// As it was.
        old: SessionKind,
        /// As it is.
        new: SessionKind,
    },
    /// A key figure says otherwise.
    Figure(Box<FigureChange>),
    /// Other things say otherwise.
    Details(Vec<Detail>),
    /// An earlier revision had left it out; it is back.
    ListedAgain,
}

/// What is different about one session.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionChanges {
    /// Its id in the programme before.
    pub old: SessionId,
    /// Its id in the update.
    pub new: SessionId,
    /// What changed; never empty.
    pub changes: Vec<Change>,
}

/// A text that the update lacks or cuts, in a language in which the programme had it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostText {
    /// The session's old id; none for the programme itself.
    pub session: Option<SessionId>,
    /// Which text.
    pub field: TextField,
    /// In which language.
    pub lang: LangTag,
    /// Characters before.
    pub old_chars: usize,
    /// Characters in the update; 0 when it has none.
    pub new_chars: usize,
}

/// How much changed; a session counts once in each line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// New sessions, those that are back among them.
    pub added: usize,
    /// Sessions that the update does not list.
    pub unlisted: usize,
    /// Sessions with another start or end.
    pub moved: usize,
    /// Sessions with another title.
    pub retitled: usize,
    /// Sessions in another room.
    pub room: usize,
    /// Sessions whose format, background or question reads otherwise.
    pub reworded: usize,
    /// Sessions with other speakers.
    pub speakers: usize,
    /// Sessions whose status is another.
    pub status: usize,
    /// Sessions with any change at all.
    pub changed: usize,
}

/// What differs between two programmes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// Sessions with changes, in the order of the new programme.
    pub sessions: Vec<SessionChanges>,
    /// New sessions, by their ids in the new programme.
    pub added: Vec<SessionId>,
    /// Sessions that the new programme does not list, by their old ids.
    pub unlisted: Vec<SessionId>,
    /// Texts of the programme itself that read otherwise.
    pub programme: Vec<TextChange>,
    /// What else the programme itself says otherwise.
    pub details: Vec<Detail>,
}

impl Changes {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        let Self { sessions, added, unlisted, programme, details } = self;
        let sessions = sessions.is_empty() && added.is_empty() && unlisted.is_empty();
        sessions && programme.is_empty() && details.is_empty()
    }

    /// The old ids of sessions with a change of some sort.
    pub fn ids_with(&self, is_wanted: impl Fn(&Change) -> bool) -> Vec<&SessionId> {
        let wanted = self.sessions.iter().filter(|session| session.changes.iter().any(&is_wanted));
        wanted.map(|session| &session.old).collect()
    }

    /// How much changed.
    pub fn counts(&self) -> Counts {
        let count = |is_wanted: fn(&Change) -> bool| self.ids_with(is_wanted).len();
        let back = count(|change| matches!(change, Change::ListedAgain));
        Counts {
            added: self.added.len() + back,
            unlisted: self.unlisted.len(),
            moved: count(|change| matches!(change, Change::Moved { .. })),
            retitled: count(|change| matches!(change, Change::Retitled(_))),
            room: count(|change| matches!(change, Change::Room { .. })),
            reworded: count(|change| matches!(change, Change::Reworded(_))),
            speakers: count(|change| matches!(change, Change::Speakers { .. })),
            status: count(|change| matches!(change, Change::Status { .. })),
            changed: self.sessions.len(),
        }
    }
}

/// Compares two programmes. Texts are compared in the languages that both have.
pub fn compare(old: &Programme, new: &Programme, matching: &Matching) -> Changes {
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
    for field in TextField::OF_PROGRAMME {
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
    let worded = |field: TextField, lang: &LangTag, old: &str, new: &str| {
        let (old, new) = (old.to_owned(), new.to_owned());
        let text = TextChange { field, lang: lang.clone(), old, new, now_official: officials.now(lang) };
        match field {
            TextField::Title => Change::Retitled(text),
            _ => Change::Reworded(text),
        }
    };
    for field in TextField::OF_SESSION.into_iter().filter(|field| !same_field(before, after, *field)) {
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
                let speaks = languages_of(after, TextField::Title).iter().any(|is| supersedes(is, lang));
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
pub fn lost_texts(old: &Programme, new: &Programme, matching: &Matching) -> Vec<LostText> {
    let mut lost = Vec::new();
    for field in TextField::OF_PROGRAMME {
        // Documents print introduction and goals under one heading.
        if field == TextField::Goals && new.goals.is_empty() && !new.introduction.is_empty() {
            continue;
        }
        for lang in languages_of_programme(old, field) {
            let now = languages_of_programme(new, field).into_iter().find(|is| supersedes(is, lang));
            let is = now.map(|now| text_of_programme(new, field, now)).unwrap_or_default();
            lost.extend(cut(None, field, lang, &text_of_programme(old, field, lang), &is));
        }
    }
    for (before, after) in paired(old, new, matching) {
        for field in TextField::OF_SESSION.into_iter().filter(|field| !same_field(before, after, *field)) {
            let is_in = languages_of(after, field);
            for lang in languages_of(before, field) {
                let now = is_in.iter().find(|is| supersedes(is, lang));
                let is = now.map(|now| text_of(after, field, now)).unwrap_or_default();
                // A title is not cut, it is another.
                if field == TextField::Title && !is.is_empty() {
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
    field: TextField,
    lang: &LangTag,
    was: &str,
    is: &str,
) -> Option<LostText> {
    if was == is {
        return None;
    }
    let (old_chars, new_chars) = (was.chars().count(), is.chars().count());
    let is_cut = new_chars == 0 || (old_chars >= LONG_ENOUGH && (new_chars as f64) < CUT * old_chars as f64);
    is_cut.then(|| LostText { session: session.cloned(), field, lang: lang.clone(), old_chars, new_chars })
}
