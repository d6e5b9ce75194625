//! The programme after an update: what the update says, under the ids of before.
//!
//! Ids of sessions, paragraphs and points stay those of the programme before, because notes, quotes
//! and ticks are kept under them. A text that the update does not have, in a session or in a language,
//! is kept as it was: an update replaces texts and never empties them. Facts (room, track, number,
//! speakers) go where the update speaks of such facts at all. No session is lost: what is left out
//! goes to [`Programme::unlisted`].

use super::compare::paired;
use super::details::says_kind;
use super::kept;
use super::pairs::Matching;
use super::paragraphs::{align_paragraphs, align_points, amend_paragraphs};
use super::texts::{
    Coverage, ProgrammeTextField, languages_of, languages_of_programme, same_words, supersedes, text_of,
    text_of_programme,
};
use crate::{
    AreaOfAction, CONFERENCE_SYSTEM_ID_FIELD, FigureGroup, GuidingQuestion, LangTag, LocalizedText,
    Paragraph, ParagraphId, Programme, Revision, RevisionKind, RevisionStage, Session, SessionId,
    SessionStatus,
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
    let is_final = new.revision.stage == Some(RevisionStage::Final);
    let merge = Merge { coverage: Coverage::of(new), effect: Effect::of(kind), is_final };
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
                let mut added = Session { id, ..after.clone() };
                if added.id != after.id && after.conference_system_id().is_none() {
                    // Under its own id another session stands; later updates still know it by that.
                    added.extra.insert(CONFERENCE_SYSTEM_ID_FIELD.to_owned(), after.id.as_str().into());
                }
                added
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
    // The count of revisions rises only when something else changed.
    merged.revision.sequence = old.revision.sequence;
    if merged != *old {
        merged.revision.sequence = new.revision.sequence.max(old.revision.sequence.saturating_add(1));
    }
    merged
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

/// What stands before the sessions.
struct Front {
    introduction: Vec<Paragraph>,
    goals: Vec<Paragraph>,
    /// The update has both under the heading of the introduction.
    under_one: bool,
}

struct Merge {
    coverage: Coverage,
    effect: Effect,
    /// The update calls its programme final: nothing in it is tentative any more.
    is_final: bool,
}

impl Merge {
    /// Takes the new value, or the old one where the update does not speak of it.
    fn value<T: Clone>(&self, old: &Option<T>, new: &Option<T>, covered: bool) -> Option<T> {
        match new {
            None if self.effect == Effect::Amends || !covered => old.clone(),
            new => new.clone(),
        }
    }

    /// Keeps the old list where the update does not speak of such things.
    fn is_silent<T>(&self, new: &[T], covered: bool) -> bool {
        new.is_empty() && (self.effect == Effect::Amends || !covered)
    }

    /// Whether texts of paragraphs that the update does not have stay in a language: it has none there at
    /// all, or only says what it changes.
    fn keeps_paragraphs(&self, new: &[Paragraph]) -> impl Fn(&LangTag) -> bool {
        let amends = self.effect == Effect::Amends;
        let spoken: Vec<LangTag> = new
            .iter()
            .flat_map(|paragraph| paragraph.text.iter())
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(lang, _)| lang.clone())
            .collect();
        move |lang| amends || !spoken.iter().any(|newer| supersedes(newer, lang))
    }

    fn session(&self, old: &Session, new: &Session) -> Session {
        let Session {
            id: _,
            kind,
            number,
            start,
            end,
            title,
            title_made_up,
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
            official: _,
            extra,
        } = new;
        let (background, renamed) =
            align_paragraphs(&old.background, background, self.keeps_paragraphs(background));
        let figures = if self.is_silent(figures, self.coverage.figures) {
            old.figures.clone()
        } else {
            kept::figure_cards(&old.figures, &mapped_figures(figures, &renamed))
        };
        let silent_on_speakers = self.is_silent(speakers, self.coverage.speakers);
        let knows_kind = says_kind(new, &self.coverage);
        Session {
            id: old.id.clone(),
            kind: if knows_kind { kind.clone() } else { old.kind.clone() },
            number: self.value(&old.number, number, self.coverage.numbers),
            start: *start,
            end: *end,
            title: if *title_made_up && !old.title.is_blank() {
                old.title.clone()
            } else {
                kept::text(&old.title, title)
            },
            title_made_up: *title_made_up && (old.title_made_up || old.title.is_blank()),
            short_title: kept::short_titles(old, new, short_title.as_ref()),
            status: self.status(&old.status, status),
            format: kept::optional_text(old.format.as_ref(), format.as_ref()),
            speakers: kept::speakers(
                &old.speakers,
                if silent_on_speakers { &old.speakers } else { speakers },
            ),
            figures: with_known_paragraphs(figures, &background),
            guiding_question: question(old.guiding_question.as_ref(), guiding_question.as_ref()),
            links: if self.is_silent(links, self.coverage.links) { old.links.clone() } else { links.clone() },
            track: self.value(&old.track, track, self.coverage.tracks),
            room: self.value(&old.room, room, self.coverage.rooms),
            language: language.clone().or_else(|| old.language.clone()),
            guid: guid.clone().or_else(|| old.guid.clone()),
            official: kept::official(
                (&old.official, &new.official),
                &ProgrammeTextField::OF_SESSION
                    .map(|field| (languages_of(old, field), languages_of(new, field))),
                |lang| {
                    let fields = ProgrammeTextField::OF_SESSION.into_iter();
                    let mut pairs =
                        fields.map(|field| (text_of(old, field, lang), text_of(new, field, lang)));
                    pairs.any(|(was, is)| !same_words(&was, &is))
                },
            ),
            extra: kept::fields(&old.extra, extra),
            background,
        }
    }

    /// A file that calls nothing tentative and does not call itself final says nothing of what is. A
    /// corrigendum that gives a room to a cancelled session does not hold it after all.
    fn status(&self, old: &SessionStatus, new: &SessionStatus) -> SessionStatus {
        let silent = *new == SessionStatus::Confirmed
            && match old {
                SessionStatus::Tentative => !self.coverage.tentative && !self.is_final,
                _ => self.effect == Effect::Amends,
            };
        if silent { old.clone() } else { new.clone() }
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
                name: match old.areas_of_action.iter().find(|known| known.id == area.id) {
                    Some(known) => kept::text(&known.name, &area.name),
                    None => area.name.clone(),
                },
                ..area.clone()
            };
            new.areas_of_action.iter().map(renamed).collect()
        };
        let areas_of_action = areas_of_action
            .into_iter()
            .map(|area| AreaOfAction { session: area.session.filter(|id| known.contains(id)), ..area })
            .collect();
        let Front { introduction, goals, under_one } = self.front(old, new);
        // Where the goals stand in the update.
        let standing = |field| {
            if under_one && field == ProgrammeTextField::Goals {
                ProgrammeTextField::Introduction
            } else {
                field
            }
        };
        let global_targets = if new.global_targets.is_empty() {
            old.global_targets.clone()
        } else {
            kept::targets(&old.global_targets, &new.global_targets)
        };
        if self.effect == Effect::Amends {
            let mut targets = old.global_targets.clone();
            for target in &mut targets {
                if let Some(changed) = global_targets.iter().find(|changed| changed.id == target.id) {
                    target.clone_from(changed);
                }
            }
            return Programme {
                revision,
                areas_of_action,
                sessions,
                introduction,
                goals,
                global_targets: targets,
                sources: kept::sources(&old.sources, &new.sources),
                ..old.clone()
            };
        }
        let zone_texts = |old_text: &Option<LocalizedText>, new_text: &Option<LocalizedText>| {
            // What the zone is called holds only for that zone.
            kept::optional_text(old_text.as_ref().filter(|_| old.zone == new.zone), new_text.as_ref())
        };
        Programme {
            format: new.format.clone(),
            version: new.version,
            id: old.id.clone(),
            revision,
            issuer: kept::issuer(old.issuer.as_ref(), new.issuer.as_ref()),
            title: kept::text(&old.title, &new.title),
            short_title: kept::optional_text(old.short_title.as_ref(), new.short_title.as_ref()),
            zone: new.zone,
            zone_label: zone_texts(&old.zone_label, &new.zone_label),
            zone_printed: zone_texts(&old.zone_printed, &new.zone_printed),
            mode: new.mode.clone().or_else(|| old.mode.clone()),
            official: kept::official(
                (&old.official, &new.official),
                &ProgrammeTextField::OF_PROGRAMME.map(|field| {
                    (languages_of_programme(old, field), languages_of_programme(new, standing(field)))
                }),
                |lang| {
                    let text = text_of_programme;
                    let fields = ProgrammeTextField::OF_PROGRAMME.into_iter();
                    let mut pairs = fields.map(|field| (text(old, field, lang), text(new, field, lang)));
                    pairs.any(|(was, is)| !same_words(&was, &is))
                },
            ),
            introduction,
            goals,
            figures: if new.figures.is_empty() {
                old.figures.clone()
            } else {
                kept::figures(&old.figures, &new.figures)
            },
            global_targets,
            areas_of_action,
            sources: if new.sources.is_empty() { old.sources.clone() } else { new.sources.clone() },
            sessions,
            unlisted: Vec::new(),
            extra: kept::fields(&old.extra, &new.extra),
        }
    }

    /// Documents print introduction and goals under two headings or under one. Under one, what was a goal
    /// stays one.
    fn front(&self, old: &Programme, new: &Programme) -> Front {
        let align = |old: &[Paragraph], new: &[Paragraph]| match self.effect {
            Effect::Amends => (amend_paragraphs(old, new), HashMap::new()),
            Effect::Replaces => align_paragraphs(old, new, self.keeps_paragraphs(new)),
        };
        if new.goals.is_empty() && !old.goals.is_empty() {
            let before = [old.introduction.as_slice(), &old.goals].concat();
            let (mut introduction, renamed) = align(&before, &new.introduction);
            let is_goal = |id: &ParagraphId| old.goals.iter().any(|goal| goal.id == *id);
            if self.effect == Effect::Amends || renamed.values().any(is_goal) {
                let first = introduction.iter().position(|paragraph| is_goal(&paragraph.id));
                let goals = introduction.split_off(first.unwrap_or(introduction.len()));
                return Front { introduction, goals, under_one: true };
            }
        }
        Front {
            introduction: align(&old.introduction, &new.introduction).0,
            goals: align(&old.goals, &new.goals).0,
            under_one: false,
        }
    }

    fn revision(&self, old: &Revision, new: &Revision) -> Revision {
        Revision {
            label: if new.label.is_blank() { old.label.clone() } else { new.label.clone() },
            // A whole programme with a corrigendum worked in is still a whole programme.
            kind: match self.effect {
                Effect::Amends => old.kind.clone(),
                Effect::Replaces => new.kind.clone(),
            },
            ..new.clone()
        }
    }
}

fn question(old: Option<&GuidingQuestion>, new: Option<&GuidingQuestion>) -> Option<GuidingQuestion> {
    let text = kept::optional_text(old.map(|question| &question.text), new.map(|question| &question.text))?;
    let old_points = old.map_or(&[][..], |question| &question.points);
    let points = match new {
        Some(question) if !question.points.is_empty() => align_points(old_points, &question.points, |_| true),
        _ => old_points.to_vec(),
    };
    let extra = match (old, new) {
        (Some(old), Some(new)) => kept::fields(&old.extra, &new.extra),
        (Some(only), None) | (None, Some(only)) => only.extra.clone(),
        (None, None) => Default::default(),
    };
    Some(GuidingQuestion { text, points, extra })
}

/// Figures of the update, pointing at paragraphs by the ids that those have now.
fn mapped_figures(cards: &[FigureGroup], renamed: &HashMap<ParagraphId, ParagraphId>) -> Vec<FigureGroup> {
    let mut cards = cards.to_vec();
    for figure in cards.iter_mut().flat_map(|card| &mut card.figures) {
        if let Some(id) = figure.paragraph.as_ref().and_then(|id| renamed.get(id)) {
            figure.paragraph = Some(id.clone());
        }
    }
    cards
}

/// Figures that point at no paragraph that is gone.
fn with_known_paragraphs(mut cards: Vec<FigureGroup>, background: &[Paragraph]) -> Vec<FigureGroup> {
    for figure in cards.iter_mut().flat_map(|card| &mut card.figures) {
        let is_known = |id: &ParagraphId| background.iter().any(|paragraph| paragraph.id == *id);
        figure.paragraph = figure.paragraph.take().filter(is_known);
    }
    cards
}
