//! The programme after an update: what the update says, under the ids of before.
//!
//! Ids of sessions, paragraphs and points stay those of the programme before, because notes, quotes
//! and ticks are kept under them. A field that the update has nowhere (a calendar has no guiding
//! questions) and a language that it does not speak are kept as they were: an update never empties
//! what it does not know. No session is lost: what is left out goes to [`Programme::unlisted`].

use super::compare::paired;
use super::matching::Matching;
use super::paragraphs::{align_paragraphs, align_points};
use super::texts::{Coverage, TextField, stands_for};
use crate::programme::{
    AreaOfAction, Extra, FigureCard, GuidingQuestion, LangTag, LocalizedText, Paragraph, ParagraphId,
    Programme, Revision, RevisionKind, Session, SessionId, SessionKind,
};
use std::collections::{HashMap, HashSet};

/// What an update does to what it does not list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// It goes.
    Replaces,
    /// It stays.
    Amends,
}

impl Effect {
    fn of(kind: &RevisionKind) -> Self {
        match kind {
            RevisionKind::Corrigendum | RevisionKind::Addendum => Self::Amends,
            RevisionKind::Full | RevisionKind::Revision | RevisionKind::Other(_) => Self::Replaces,
        }
    }
}

/// Applies an update. `kind` is what the reader confirmed, which may differ from what the update
/// says of itself. The same update twice changes nothing the second time.
pub fn merge_update(old: &Programme, new: &Programme, matching: &Matching, kind: &RevisionKind) -> Programme {
    let merge = Merge { coverage: Coverage::of(new), effect: Effect::of(kind) };
    let ids = new_ids(old, new, matching);
    let before: HashMap<&SessionId, &Session> =
        paired(old, new, matching).into_iter().map(|(before, after)| (&after.id, before)).collect();
    let mut sessions: Vec<Session> = new
        .sessions
        .iter()
        .map(|after| match before.get(&after.id) {
            Some(before) => merge.session(before, after),
            None => {
                let id = ids.get(&after.id).unwrap_or(&after.id).clone();
                Session { id, ..after.clone() }
            }
        })
        .collect();
    let left_out: HashSet<&SessionId> = matching.only_old.iter().collect();
    let mut unlisted: Vec<Session> = Vec::new();
    match merge.effect {
        Effect::Amends => sessions = in_old_order(old, sessions, &left_out),
        Effect::Replaces => {
            unlisted.extend(old.sessions.iter().filter(|session| left_out.contains(&session.id)).cloned());
        }
    }
    let mut standing: HashSet<SessionId> =
        sessions.iter().chain(&unlisted).map(|session| session.id.clone()).collect();
    for session in old.unlisted.iter().chain(&new.unlisted) {
        if standing.insert(session.id.clone()) {
            unlisted.push(session.clone());
        }
    }
    let mut merged = merge.programme(old, new, sessions, &ids);
    merged.unlisted = unlisted;
    if differs(&merged, old) {
        merged.revision.sequence = new.revision.sequence.max(old.revision.sequence.saturating_add(1));
    }
    merged
}

/// Whether two states differ in more than the count of revisions.
fn differs(merged: &Programme, old: &Programme) -> bool {
    let mut counted = merged.clone();
    counted.revision.sequence = old.revision.sequence;
    counted != *old
}

/// The ids that sessions of the update get: the old one's for pairs; for others their own, unless
/// it once stood for another session, whose notes are kept under it.
fn new_ids(old: &Programme, new: &Programme, matching: &Matching) -> HashMap<SessionId, SessionId> {
    let mut ids: HashMap<SessionId, SessionId> =
        matching.pairs.iter().map(|pair| (pair.new.clone(), pair.old.clone())).collect();
    let mut taken: HashSet<SessionId> =
        old.sessions.iter().chain(&old.unlisted).map(|session| session.id.clone()).collect();
    for session in &new.sessions {
        if ids.contains_key(&session.id) {
            continue;
        }
        let mut id = session.id.clone();
        let mut number = 2_u64;
        while !taken.insert(id.clone()) {
            id = SessionId(format!("{}~{number}", session.id));
            number += 1;
        }
        ids.insert(session.id.clone(), id);
    }
    ids
}

/// The sessions of before in their places, changed where the update lists them; new ones follow.
fn in_old_order(old: &Programme, updated: Vec<Session>, left_out: &HashSet<&SessionId>) -> Vec<Session> {
    let order: Vec<SessionId> = updated.iter().map(|session| session.id.clone()).collect();
    let mut by_id: HashMap<SessionId, Session> =
        updated.into_iter().map(|session| (session.id.clone(), session)).collect();
    let mut sessions = Vec::with_capacity(old.sessions.len() + by_id.len());
    for session in &old.sessions {
        if left_out.contains(&session.id) {
            sessions.push(session.clone());
        } else {
            sessions.extend(by_id.remove(&session.id));
        }
    }
    sessions.extend(order.iter().filter_map(|id| by_id.remove(id)));
    sessions
}

struct Merge {
    coverage: Coverage,
    effect: Effect,
}

impl Merge {
    /// Whether an old text stays although the update has none in its place.
    fn keeps(&self, field: TextField, lang: &LangTag) -> bool {
        self.effect == Effect::Amends || !self.coverage.has(field, lang)
    }

    fn text(&self, field: TextField, old: &LocalizedText, new: &LocalizedText) -> LocalizedText {
        with_kept(new, old, |lang| self.keeps(field, lang))
    }

    fn optional_text(
        &self,
        field: TextField,
        old: Option<&LocalizedText>,
        new: Option<&LocalizedText>,
    ) -> Option<LocalizedText> {
        let none = LocalizedText::default();
        let merged = self.text(field, old.unwrap_or(&none), new.unwrap_or(&none));
        (!merged.is_empty()).then_some(merged)
    }

    /// Takes the new value, or the old one where the update does not speak of it.
    fn value<T: Clone>(&self, old: &Option<T>, new: &Option<T>, covered: bool) -> Option<T> {
        match new {
            None if self.effect == Effect::Amends || !covered => old.clone(),
            new => new.clone(),
        }
    }

    fn list<T: Clone>(&self, old: &[T], new: &[T], covered: bool) -> Vec<T> {
        if new.is_empty() && (self.effect == Effect::Amends || !covered) {
            old.to_vec()
        } else {
            new.to_vec()
        }
    }

    fn session(&self, old: &Session, new: &Session) -> Session {
        let Session {
            id: _,
            kind,
            number,
            start,
            end,
            title,
            short_title,
            status,
            format,
            speakers,
            background,
            guiding_question,
            figures,
            links,
            track,
            room,
            language,
            guid,
            official,
            extra,
        } = new;
        let (background, renamed) =
            align_paragraphs(&old.background, background, |lang| self.keeps(TextField::Background, lang));
        let new_figures = mapped_figures(figures, &renamed);
        let figures = self.list(&old.figures, &new_figures, self.coverage.figures);
        let retitled = old.title != *title;
        // Readers of conference systems call everything a talk that they know nothing of.
        let knows_kind = number.is_some() || *kind != SessionKind::Talk || self.coverage.numbers;
        Session {
            id: old.id.clone(),
            kind: if knows_kind { kind.clone() } else { old.kind.clone() },
            number: self.value(&old.number, number, self.coverage.numbers),
            start: *start,
            end: *end,
            title: self.text(TextField::Title, &old.title, title),
            // A short form of another title would mislead.
            short_title: short_title.clone().or_else(|| old.short_title.clone().filter(|_| !retitled)),
            status: status.clone(),
            format: self.optional_text(TextField::Format, old.format.as_ref(), format.as_ref()),
            speakers: self.list(&old.speakers, speakers, self.coverage.speakers),
            figures: with_known_paragraphs(figures, &background),
            guiding_question: self.question(old.guiding_question.as_ref(), guiding_question.as_ref()),
            links: self.list(&old.links, links, self.coverage.links),
            track: self.value(&old.track, track, self.coverage.tracks),
            room: self.value(&old.room, room, self.coverage.rooms),
            language: language.clone().or_else(|| old.language.clone()),
            guid: guid.clone().or_else(|| old.guid.clone()),
            official: self.official(&old.official, official, title),
            extra: with_old_fields(extra, &old.extra),
            background,
        }
    }

    /// Languages in the issuer's own words: those of the update, and the old ones of the languages
    /// that it does not speak.
    fn official(&self, old: &[LangTag], new: &[LangTag], spoken: &LocalizedText) -> Vec<LangTag> {
        let mut official = new.to_vec();
        for lang in old {
            let replaced = spoken.iter().any(|(newer, _)| stands_for(newer, lang));
            if !replaced && !official.contains(lang) {
                official.push(lang.clone());
            }
        }
        official.sort();
        official
    }

    fn question(
        &self,
        old: Option<&GuidingQuestion>,
        new: Option<&GuidingQuestion>,
    ) -> Option<GuidingQuestion> {
        let text = self.optional_text(
            TextField::Question,
            old.map(|question| &question.text),
            new.map(|question| &question.text),
        )?;
        let none = [];
        let old_points = old.map_or(none.as_slice(), |question| &question.points);
        let points = match new {
            Some(question) if !question.points.is_empty() => {
                align_points(old_points, &question.points, |lang| self.keeps(TextField::Question, lang))
            }
            _ => old_points.to_vec(),
        };
        let extra = match (old, new) {
            (Some(old), Some(new)) => with_old_fields(&new.extra, &old.extra),
            (Some(only), None) | (None, Some(only)) => only.extra.clone(),
            (None, None) => Extra::new(),
        };
        Some(GuidingQuestion { text, points, extra })
    }

    fn programme(
        &self,
        old: &Programme,
        new: &Programme,
        sessions: Vec<Session>,
        ids: &HashMap<SessionId, SessionId>,
    ) -> Programme {
        let revision = self.revision(&old.revision, &new.revision);
        let known: HashSet<&SessionId> = sessions.iter().map(|session| &session.id).collect();
        let areas_of_action = if new.areas_of_action.is_empty() {
            old.areas_of_action.clone()
        } else {
            let renamed = |area: &AreaOfAction| AreaOfAction {
                session: area.session.as_ref().map(|id| ids.get(id).unwrap_or(id).clone()),
                ..area.clone()
            };
            new.areas_of_action.iter().map(renamed).collect()
        };
        let areas_of_action = areas_of_action
            .into_iter()
            .map(|area| AreaOfAction { session: area.session.filter(|id| known.contains(id)), ..area })
            .collect();
        if self.effect == Effect::Amends {
            return Programme { revision, areas_of_action, sessions, ..old.clone() };
        }
        let paragraphs = |field, old: &[Paragraph], new: &[Paragraph]| {
            align_paragraphs(old, new, |lang| self.keeps(field, lang)).0
        };
        let texts = |old: &Option<LocalizedText>, new: &Option<LocalizedText>| match (old, new) {
            (Some(old), Some(new)) => Some(with_kept(new, old, |_| true)),
            (old, new) => new.clone().or_else(|| old.clone()),
        };
        Programme {
            format: new.format.clone(),
            version: new.version,
            id: old.id.clone(),
            revision,
            issuer: new.issuer.clone().or_else(|| old.issuer.clone()),
            title: with_kept(&new.title, &old.title, |_| true),
            short_title: texts(&old.short_title, &new.short_title),
            zone: new.zone,
            // What the zone is called holds only for that zone.
            zone_label: texts(&old.zone_label.clone().filter(|_| old.zone == new.zone), &new.zone_label),
            zone_printed: texts(
                &old.zone_printed.clone().filter(|_| old.zone == new.zone),
                &new.zone_printed,
            ),
            mode: new.mode.clone().or_else(|| old.mode.clone()),
            official: self.official(&old.official, &new.official, &new.title),
            introduction: paragraphs(TextField::Introduction, &old.introduction, &new.introduction),
            goals: paragraphs(TextField::Goals, &old.goals, &new.goals),
            figures: if new.figures.is_empty() { old.figures.clone() } else { new.figures.clone() },
            global_targets: self.list(&old.global_targets, &new.global_targets, false),
            areas_of_action,
            sources: self.list(&old.sources, &new.sources, false),
            sessions,
            unlisted: Vec::new(),
            extra: with_old_fields(&new.extra, &old.extra),
        }
    }

    fn revision(&self, old: &Revision, new: &Revision) -> Revision {
        Revision {
            label: if new.label.is_empty() { old.label.clone() } else { new.label.clone() },
            // A whole programme with a corrigendum worked in is still a whole programme.
            kind: match self.effect {
                Effect::Amends => old.kind.clone(),
                Effect::Replaces => new.kind.clone(),
            },
            sequence: new.sequence.max(old.sequence),
            ..new.clone()
        }
    }
}

/// The new text, and the old one in languages that it does not have and that are to be kept.
pub(super) fn with_kept(
    new: &LocalizedText,
    old: &LocalizedText,
    keeps: impl Fn(&LangTag) -> bool,
) -> LocalizedText {
    let mut merged = new.clone();
    for (lang, text) in old.iter().filter(|(_, text)| !text.trim().is_empty()) {
        let replaced = new.iter().any(|(newer, text)| stands_for(newer, lang) && !text.trim().is_empty());
        if !replaced && keeps(lang) {
            merged.set(lang.clone(), text);
        }
    }
    merged
}

fn with_old_fields(new: &Extra, old: &Extra) -> Extra {
    let mut merged = new.clone();
    for (field, value) in old {
        if !merged.contains_key(field) {
            merged.insert(field.clone(), value.clone());
        }
    }
    merged
}

/// Figures of the update, pointing at paragraphs by the ids that those have now.
fn mapped_figures(cards: &[FigureCard], renamed: &HashMap<ParagraphId, ParagraphId>) -> Vec<FigureCard> {
    let mut cards = cards.to_vec();
    for figure in cards.iter_mut().flat_map(|card| &mut card.figures) {
        if let Some(id) = figure.paragraph.as_ref().and_then(|id| renamed.get(id)) {
            figure.paragraph = Some(id.clone());
        }
    }
    cards
}

/// Figures that point at no paragraph that is gone.
fn with_known_paragraphs(mut cards: Vec<FigureCard>, background: &[Paragraph]) -> Vec<FigureCard> {
    for figure in cards.iter_mut().flat_map(|card| &mut card.figures) {
        let is_known = |id: &ParagraphId| background.iter().any(|paragraph| paragraph.id == *id);
        figure.paragraph = figure.paragraph.take().filter(is_known);
    }
    cards
}
