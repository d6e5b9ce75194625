//! An update beside the programme, before it is accepted: what the reader sees, mends and decides.

use super::open_file::{ReviewFrom, ask_for_review};
use super::{Choices, Corrections, SessionCorrection};
use crate::editing::read_only_refusal;
use crate::facts::Loaded;
use crate::notices::notify;
use crate::updates::LibraryEffect;
use crate::{Effect, LibraryAction, NoticeKind, State, WorkStage};
use chrono::NaiveDate;
use rostrum_formats::{FormatId, Parsed, Warning};
use rostrum_notebook::Notebook;
use rostrum_programme::changes::{Counts, DocumentKind, MatchHints, Pair, Review, SessionChanges};
use rostrum_programme::{LangTag, Programme, ProgrammeId, Session, SessionId, SessionKind, Zone};
use rostrum_store::SourceFile;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// What the program thinks a file is to the open programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UpdateRelation {
    /// Another revision of it.
    Same,
    /// A programme of another conference.
    Other,
    /// A revision of another programme that is kept here.
    Known(ProgrammeId),
}

/// What accepting does with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Destination {
    /// It updates the open programme.
    Update,
    /// It becomes a programme of its own, with its own notebook.
    Own,
}

/// Which changes the review shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ReviewFilter {
    /// All of them.
    #[default]
    All,
    /// Those of sessions with something of the reader's.
    Mine,
}

/// What happens to a session, as a row of the review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// It changes; the position in [`rostrum_programme::changes::Changes::sessions`].
    Changed(usize),
    /// It is new.
    Added,
    /// The file does not list it.
    Unlisted,
}

/// One row of the review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRow {
    /// The session's id, as the programme has it or will have it.
    pub session: SessionId,
    /// What happens to it.
    pub kind: RowKind,
    /// Whether it holds something of the reader's.
    pub mine: bool,
}

/// The rows of one day, by time: of the new date, or of the old one for what is no longer listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewDay {
    /// The date in forum time.
    pub date: NaiveDate,
    /// What happens on it.
    pub rows: Vec<ReviewRow>,
}

/// A file that is being reviewed.
#[derive(Debug, Clone, PartialEq)]
pub struct Reviewing {
    /// The file as it was sent.
    pub source: Arc<SourceFile>,
    /// What was read, before anything was mended in titles and kinds.
    pub parsed: Arc<Parsed<Programme>>,
    /// What was mended when it was read.
    pub(crate) read_with: Corrections,
    /// What it is compared with.
    pub base: Loaded,
    /// What accepting changes.
    pub review: Arc<Review>,
    /// The programme as accepting leaves it.
    pub merged: Loaded,
    /// What the program thinks it is.
    pub relation: UpdateRelation,
    /// What the reader decided.
    pub choices: Choices,
    /// The changes by day.
    pub days: Arc<Vec<ReviewDay>>,
    /// Sessions that held something of the reader's when the review was made.
    pub mine: Arc<HashSet<SessionId>>,
    /// Which changes are shown.
    pub filter: ReviewFilter,
    /// Accepting has begun and waits for the disk.
    pub accepting: bool,
}

impl Reviewing {
    /// The file's name.
    pub fn name(&self) -> &str {
        &self.source.name
    }

    /// The format that it is in.
    pub fn format(&self) -> FormatId {
        self.parsed.format
    }

    /// The zone that its times were read in.
    pub fn zone(&self) -> Zone {
        self.parsed.value.zone
    }

    /// What the reader of the format was not sure of.
    pub fn warnings(&self) -> &[Warning] {
        &self.parsed.warnings
    }

    /// The languages of its sessions' titles, by how many it has of each.
    pub fn languages(&self) -> Vec<LangTag> {
        let mut counts: BTreeMap<&LangTag, usize> = BTreeMap::new();
        for (lang, _) in self.parsed.value.sessions.iter().flat_map(|session| session.title.iter()) {
            *counts.entry(lang).or_default() += 1;
        }
        let mut languages: Vec<_> = counts.into_iter().collect();
        languages.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        languages.into_iter().map(|(lang, _)| lang.clone()).collect()
    }

    /// How much accepting changes.
    pub fn counts(&self) -> Counts {
        self.review.changes.counts()
    }

    /// Listed sessions that stay as they are.
    pub fn unchanged(&self) -> usize {
        let counts = self.counts();
        self.base.programme.sessions.len().saturating_sub(counts.changed + counts.unlisted)
    }

    /// What accepting does now.
    pub fn destination(&self) -> Destination {
        self.choices.destination.unwrap_or(match self.relation {
            UpdateRelation::Same => Destination::Update,
            UpdateRelation::Other | UpdateRelation::Known(_) => Destination::Own,
        })
    }

    /// Whether the reader must say first what kind of document it is.
    pub fn asks_for_kind(&self) -> bool {
        self.destination() == Destination::Update && self.review.kind == DocumentKind::Unclear
    }

    /// The changes of a row.
    pub fn changes(&self, row: &ReviewRow) -> Option<&SessionChanges> {
        match row.kind {
            RowKind::Changed(at) => self.review.changes.sessions.get(at),
            RowKind::Added | RowKind::Unlisted => None,
        }
    }

    /// The session of a row: as it will be, or as it was when it is no longer listed.
    pub fn session(&self, row: &ReviewRow) -> Option<&Session> {
        self.merged.session(&row.session)
    }

    /// The days with the rows that the filter lets through.
    pub fn shown_days(&self) -> impl Iterator<Item = (NaiveDate, Vec<&ReviewRow>)> {
        self.days.iter().filter_map(|day| {
            let rows: Vec<&ReviewRow> = day.rows.iter().filter(|row| self.lets_through(row)).collect();
            (!rows.is_empty()).then_some((day.date, rows))
        })
    }

    fn lets_through(&self, row: &ReviewRow) -> bool {
        self.filter == ReviewFilter::All || row.mine
    }

    /// How many rows there are, and how many of them are of sessions with something of the reader's.
    pub fn row_counts(&self) -> (usize, usize) {
        let rows = || self.days.iter().flat_map(|day| &day.rows);
        (rows().count(), rows().filter(|row| row.mine).count())
    }

    /// Pairs that the reader should look at.
    pub fn unsure_pairs(&self) -> impl Iterator<Item = &Pair> {
        self.review.matching.unsure()
    }
}

/// Sessions that hold something of the reader's: text, a mark, a draft.
pub fn sessions_of_mine(notebook: &Notebook) -> HashSet<SessionId> {
    notebook.sessions.keys().filter(|id| notebook.holds_anything(id)).cloned().collect()
}

/// What can be asked of a review.
#[derive(Debug, Clone, PartialEq)]
pub enum ReviewAction {
    /// Show all changes, or those of sessions with something of the reader's.
    SetFilter(ReviewFilter),
    /// Say what kind of document it is; `None` goes by the document.
    SetKind(Option<DocumentKind>),
    /// Say what accepting does.
    SetDestination(Destination),
    /// Two sessions are the same: the old one and the file's.
    Join {
        /// In the programme.
        old: SessionId,
        /// In the file.
        new: SessionId,
    },
    /// Two sessions are not the same.
    Part {
        /// In the programme.
        old: SessionId,
        /// In the file.
        new: SessionId,
    },
    /// Forget what was joined and parted.
    ForgetPairs,
    /// Say the zone of the file's times.
    MendZone(Option<Zone>),
    /// Say the year of its dates.
    MendYear(Option<i32>),
    /// Say the language of its texts.
    MendLanguage(Option<LangTag>),
    /// Say the programme's title.
    MendTitle(Option<String>),
    /// Mend the title of one of its sessions.
    MendSessionTitle(SessionId, Option<String>),
    /// Mend the kind of one of its sessions.
    MendSessionKind(SessionId, Option<SessionKind>),
    /// Go to the programme that the file belongs to, and review it there.
    ReviewThere,
    /// Accept: one step, undone by one undo.
    Accept,
    /// Keep what is open; the file is put away.
    Keep,
}

/// Does what is asked of the review.
pub(crate) fn review(state: &mut State, action: ReviewAction) -> Vec<Effect> {
    let Some(reviewing) = &mut state.reviewing else { return Vec::new() };
    if reviewing.accepting {
        return Vec::new();
    }
    let choices = &mut reviewing.choices;
    let before = choices.clone();
    match action {
        ReviewAction::SetFilter(filter) => reviewing.filter = filter,
        ReviewAction::SetKind(kind) => choices.kind = kind,
        ReviewAction::SetDestination(destination) => {
            // What accepting would change is known for both.
            choices.destination = Some(destination);
            return Vec::new();
        }
        ReviewAction::Join { old, new } => {
            choices.hints.parted.retain(|pair| (&pair.0, &pair.1) != (&old, &new));
            choices.hints.joined.retain(|pair| pair.0 != old && pair.1 != new);
            choices.hints.joined.push((old, new));
        }
        ReviewAction::Part { old, new } => {
            choices.hints.joined.retain(|pair| (&pair.0, &pair.1) != (&old, &new));
            if !choices.hints.parted.contains(&(old.clone(), new.clone())) {
                choices.hints.parted.push((old, new));
            }
        }
        ReviewAction::ForgetPairs => choices.hints = MatchHints::default(),
        ReviewAction::MendZone(zone) => choices.mending.zone = zone,
        ReviewAction::MendYear(year) => choices.mending.year = year,
        ReviewAction::MendLanguage(language) => choices.mending.language = language,
        ReviewAction::MendTitle(title) => choices.mending.title = written(title),
        ReviewAction::MendSessionTitle(session, title) => {
            mend_session(choices, session, |mending| mending.title = written(title));
        }
        ReviewAction::MendSessionKind(session, kind) => {
            mend_session(choices, session, |mending| mending.kind = kind);
        }
        ReviewAction::ReviewThere => return review_there(state),
        ReviewAction::Accept => return accept(state),
        ReviewAction::Keep => {
            state.reviewing = None;
            super::open_file::give_up(state);
            return Vec::new();
        }
    }
    if *choices == before { Vec::new() } else { review_again(state) }
}

/// A title that says something.
fn written(title: Option<String>) -> Option<String> {
    title.map(|title| title.trim().to_owned()).filter(|title| !title.is_empty())
}

fn mend_session(choices: &mut Choices, session: SessionId, mend: impl FnOnce(&mut SessionCorrection)) {
    let mending = choices.mending.sessions.entry(session.clone()).or_default();
    mend(mending);
    if *mending == SessionCorrection::default() {
        choices.mending.sessions.remove(&session);
    }
}

/// Has the review made anew with what the reader decided; the old one stays until it is there.
pub(crate) fn review_again(state: &mut State) -> Vec<Effect> {
    let Some(reviewing) = state.reviewing.as_ref().filter(|reviewing| !reviewing.accepting) else {
        return Vec::new();
    };
    let choices = reviewing.choices.clone();
    let from = ReviewFrom::Again(Box::new(reviewing.clone()));
    let name = reviewing.name().to_owned();
    ask_for_review(state, from, choices, name, WorkStage::Comparing)
}

/// Opens the programme that the file belongs to; the file is read again over it.
fn review_there(state: &mut State) -> Vec<Effect> {
    let Some(reviewing) = &state.reviewing else { return Vec::new() };
    let UpdateRelation::Known(programme) = reviewing.relation.clone() else { return Vec::new() };
    let source = reviewing.source.clone();
    let effects = crate::updates::change_library(state, LibraryAction::Switch(programme));
    if !effects.is_empty() {
        state.review_after_switch = Some(source);
    }
    effects
}

fn accept(state: &mut State) -> Vec<Effect> {
    let Some(reviewing) = &state.reviewing else { return Vec::new() };
    // What was decided last is not in the review yet.
    if state.busy.is_some() {
        return Vec::new();
    }
    // The programme went another way meanwhile: what the reader saw is not what would be done.
    if reviewing.base != *state.current_loaded() {
        return review_again(state);
    }
    let (destination, asks_for_kind) = (reviewing.destination(), reviewing.asks_for_kind());
    if destination == Destination::Update {
        if let Some(refusal) = read_only_refusal(state) {
            return refusal;
        }
        if asks_for_kind {
            let text = state.words.say("update-say-kind").into_owned();
            return notify(state, NoticeKind::Warning, text);
        }
    }
    let Some(reviewing) = state.reviewing.clone().map(Box::new) else { return Vec::new() };
    let name = reviewing.name().to_owned();
    let ticket = state.begin_work(name, WorkStage::Keeping);
    if let Some(reviewing) = &mut state.reviewing {
        reviewing.accepting = true;
    }
    let now = state.now();
    let effect = match destination {
        Destination::Update => {
            LibraryEffect::Accept { ticket, over: state.notebook.revision, reviewing, now }
        }
        Destination::Own => {
            let taken = state.library.programmes.iter().map(|programme| programme.id.clone());
            let taken = taken
                .chain([state.current().id.clone(), ProgrammeId::from(rostrum_formats::builtin::BUILTIN_ID)]);
            LibraryEffect::MakeProgramme { ticket, taken: taken.collect(), reviewing, now }
        }
    };
    vec![Effect::Library(effect)]
}
