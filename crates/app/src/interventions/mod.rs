//! Interventions: what is asked of them, and what comes of it. Every change is an edit of the notebook,
//! so undo, saving and read-only hold as for notes.

mod fields;
mod making;
mod points;
mod quoting;
mod unsaid;

pub use fields::{InterventionField, set_field};
pub use quoting::{Quoted, footnote_label};
pub use unsaid::NextStep;
pub(super) use unsaid::stops;

use super::editing::perform;
use super::navigation::{open, show_pane};
use super::notices::notify;
use super::{Direction, Effect, NoticeKind, Page, Pane, SideTab, State};
use chrono::NaiveDate;
use rostrum_notebook::{
    Caret, Edit, Intervention, InterventionId, InterventionStatus, NotePlace, Notebook, Splice,
};
use rostrum_programme::{LangTag, PointId, SessionId};
use rostrum_store::Profile;
use std::collections::BTreeSet;

/// A draft, wherever it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InterventionPlace {
    /// Its session.
    pub session: SessionId,
    /// The draft.
    pub draft: InterventionId,
}

/// What the pane of drafts shows besides the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InterventionsView {
    /// The details of the draft are unfolded.
    pub details: bool,
    /// Its earlier versions are listed.
    pub versions: bool,
    /// The version that is compared with the text, by its place among the versions.
    pub compared: Option<usize>,
    /// It is being asked by whom it was cleared.
    pub clearing: bool,
    /// The keyboard belongs in the title; taken by the view.
    pub rename: bool,
    /// The draft last worked on: what is quoted beside no session goes there.
    pub last: Option<InterventionPlace>,
    /// What stands in comments and was left there, until the program ends.
    left_unsaid: BTreeSet<String>,
    /// The field that is being typed in.
    typed: Option<(InterventionPlace, &'static str)>,
}

/// Something asked of the interventions.
#[derive(Debug, Clone, PartialEq)]
pub enum InterventionAction {
    /// Show the notes, the interventions or the follow-ups, and put the keyboard there.
    ShowSideTab(SideTab),
    /// A new draft for the open session.
    New {
        /// With the short frame: address, position, evidence, commitment, thanks.
        framed: bool,
    },
    /// A language version of the open draft, without its text.
    NewVersionIn(LangTag),
    /// Show a draft.
    Open(InterventionPlace),
    /// Show the next draft of the session, or the one before.
    Step(Direction),
    /// Move the open draft down or up among those of its session.
    Move(Direction),
    /// Take the open draft away; undo brings it back.
    Remove,
    /// Set a field of a draft.
    Set {
        /// The draft.
        at: InterventionPlace,
        /// The field with its value.
        field: InterventionField,
        /// Whether it is being typed, so that what is typed on is one step of undo.
        typing: bool,
    },
    /// Ask by whom the open draft was cleared.
    AskClearance,
    /// Stop asking.
    DropClearance,
    /// A draft was cleared.
    MarkCleared {
        /// The draft.
        at: InterventionPlace,
        /// The person or the office.
        by: String,
        /// The day.
        on: NaiveDate,
    },
    /// The open draft's next status: idea, draft, cleared, delivered. Cleared asks by whom.
    NextStatus,
    /// Tick a point of the guiding question as addressed by the open draft, or take the tick away. To which
    /// paragraph it belongs is for [`InterventionAction::LinkPoint`] alone: the caret stands where one wrote last.
    TogglePoint(PointId),
    /// Mark the caret's paragraph as the one that answers a point.
    LinkPoint {
        /// The point.
        point: PointId,
        /// The caret; the window fills it in.
        caret: Option<usize>,
    },
    /// Show the paragraph that a point is linked to.
    ShowPoint(PointId),
    /// Quote from the programme in the open draft; without one, in a new draft.
    Quote {
        /// What.
        what: Quoted,
        /// The caret; the window fills it in. Without one it goes to the end.
        caret: Option<usize>,
    },
    /// Quote one of the forum's global targets, by its id.
    QuoteTarget(String),
    /// The change of a quoted figure was seen: the draft is compared with what the programme says now.
    QuoteSeen {
        /// The draft.
        at: InterventionPlace,
        /// The quote, by its place.
        index: usize,
    },
    /// Show a quote in the draft's text.
    ShowQuote {
        /// The draft.
        at: InterventionPlace,
        /// The quote, by its place.
        index: usize,
    },
    /// Keep the open draft's text as a version.
    KeepVersion,
    /// Make an earlier version the text of the open draft; the text before it is kept.
    RestoreVersion(usize),
    /// Compare a version with the text, or stop.
    CompareVersion(Option<usize>),
    /// Fold or unfold the details.
    ToggleDetails,
    /// List the versions or not.
    ToggleVersions,
    /// Put the keyboard into the title.
    Rename,
    /// The keyboard is there.
    RenameTaken,
    /// Make text of what stands in comments of the drafts concerned, and go on; of the open one alone where
    /// nothing goes on.
    MakeText(Option<NextStep>),
    /// Leave it there, and go on.
    LeaveUnsaid(NextStep),
    /// Who speaks, for new drafts.
    SetProfile(Profile),
}

impl InterventionAction {
    /// With the caret that only the editor knows.
    #[must_use]
    pub fn with_caret(mut self, at: Option<usize>) -> Self {
        if let Self::LinkPoint { caret, .. } | Self::Quote { caret, .. } = &mut self {
            *caret = caret.or(at);
        }
        self
    }
}

/// Makes the change that is asked for.
pub(super) fn draft(state: &mut State, action: InterventionAction) -> Vec<Effect> {
    match action {
        InterventionAction::ShowSideTab(side_tab) => show_side_tab(state, side_tab),
        InterventionAction::New { framed } => making::new_draft(state, framed),
        InterventionAction::NewVersionIn(language) => making::new_version_in(state, &language),
        InterventionAction::Open(at) => show_draft(state, &at),
        InterventionAction::Step(direction) => step(state, direction),
        InterventionAction::Move(direction) => making::move_draft(state, direction),
        InterventionAction::Remove => making::remove(state),
        InterventionAction::Set { at, field, typing } => fields::set(state, &at, &field, typing),
        InterventionAction::AskClearance => {
            state.drafting.clearing = state.open_draft().is_some() && state.read_only.is_none();
            Vec::new()
        }
        InterventionAction::DropClearance => {
            state.drafting.clearing = false;
            Vec::new()
        }
        InterventionAction::MarkCleared { at, by, on } => {
            state.drafting.clearing = false;
            change(state, &at, |draft| Some(draft.cleared(&by, on)))
        }
        InterventionAction::NextStatus => next_status(state),
        InterventionAction::TogglePoint(point) => points::toggle(state, &point),
        InterventionAction::LinkPoint { point, caret } => points::link(state, &point, caret),
        InterventionAction::ShowPoint(point) => points::show(state, &point),
        InterventionAction::Quote { what, caret } => quoting::quote(state, &what, caret),
        InterventionAction::QuoteTarget(id) => quoting::quote_target(state, &id),
        InterventionAction::QuoteSeen { at, index } => quoting::seen(state, &at, index),
        InterventionAction::ShowQuote { at, index } => quoting::show(state, &at, index),
        InterventionAction::KeepVersion => {
            let now = state.now();
            let Some(at) = open_place(state) else { return Vec::new() };
            let effects = change(state, &at, |draft| draft.with_kept_version(now));
            let key = if effects.is_empty() {
                "intervention-version-kept-already"
            } else {
                "intervention-version-kept"
            };
            say(state, key);
            effects
        }
        InterventionAction::RestoreVersion(index) => restore(state, index),
        InterventionAction::CompareVersion(index) => {
            state.drafting.versions |= index.is_some();
            state.drafting.compared = index;
            Vec::new()
        }
        InterventionAction::ToggleDetails => {
            state.drafting.details = !state.drafting.details;
            state.side_tab = SideTab::Interventions;
            Vec::new()
        }
        InterventionAction::ToggleVersions => {
            state.drafting.versions = !state.drafting.versions;
            state.drafting.compared = None;
            state.side_tab = SideTab::Interventions;
            Vec::new()
        }
        InterventionAction::Rename => {
            if state.open_draft().is_some() {
                state.side_tab = SideTab::Interventions;
                state.drafting.rename = true;
            }
            Vec::new()
        }
        InterventionAction::RenameTaken => {
            state.drafting.rename = false;
            Vec::new()
        }
        InterventionAction::MakeText(then) => unsaid::make_text(state, then),
        InterventionAction::LeaveUnsaid(then) => unsaid::leave(state, then),
        InterventionAction::SetProfile(profile) => {
            state.settings.profile = profile;
            vec![Effect::WriteSettings]
        }
    }
}

/// A notebook of one session alone, to see what edits that build on one another lead to.
fn ahead_of(state: &State, session: &SessionId) -> Notebook {
    let mut ahead = Notebook::new(state.notebook.programme.clone());
    if let Some(entry) = state.notebook.sessions.get(session) {
        ahead.sessions.insert(session.clone(), entry.clone());
    }
    ahead
}

fn say(state: &mut State, key: &str) {
    let said = state.words.say(key).into_owned();
    notify(state, NoticeKind::Done, said);
}

/// The draft that is open, or would be.
pub(super) fn open_place(state: &State) -> Option<InterventionPlace> {
    let (session, draft) = state.open_draft()?;
    Some(InterventionPlace { session: session.clone(), draft: draft.id.clone() })
}

/// The draft that what is asked for belongs to: the open one; beside no session, the one last worked on.
fn working_place(state: &State) -> Option<InterventionPlace> {
    open_place(state).or_else(|| {
        let last = state.drafting.last.clone()?;
        let beside_none = state.page == Page::Overview;
        (beside_none && state.notebook.draft(&last.session, &last.draft).is_some()).then_some(last)
    })
}

fn show_side_tab(state: &mut State, side_tab: SideTab) -> Vec<Effect> {
    state.side_tab = side_tab;
    state.history.close_step();
    show_pane(state, Pane::Notes);
    state.focus = Some(Pane::Notes);
    Vec::new()
}

fn show_draft(state: &mut State, at: &InterventionPlace) -> Vec<Effect> {
    if state.notebook.draft(&at.session, &at.draft).is_none() {
        return Vec::new();
    }
    let effects = open(state, Page::Session(at.session.clone()));
    state.history.close_step();
    state.lay_out(&NotePlace::Intervention(at.session.clone(), at.draft.clone()));
    show_pane(state, Pane::Notes);
    effects
}

fn step(state: &mut State, direction: Direction) -> Vec<Effect> {
    let Some(at) = open_place(state) else { return Vec::new() };
    let drafts = state.notebook.drafts(&at.session);
    let Some(index) = drafts.iter().position(|draft| draft.id == at.draft) else { return Vec::new() };
    // Round and round: there are few.
    let target = match direction {
        Direction::Next => (index + 1) % drafts.len().max(1),
        Direction::Previous => index.checked_sub(1).unwrap_or(drafts.len().saturating_sub(1)),
    };
    let Some(id) = drafts.get(target).map(|draft| draft.id.clone()) else { return Vec::new() };
    show_draft(state, &InterventionPlace { draft: id, ..at })
}

/// Changes a draft otherwise than in its text, as one step of undo. `None` or no difference changes
/// nothing.
pub(super) fn change(
    state: &mut State,
    at: &InterventionPlace,
    changed: impl FnOnce(&Intervention) -> Option<Intervention>,
) -> Vec<Effect> {
    state.drafting.typed = None;
    match edit_of(state, at, changed) {
        Some(edit) => perform(state, vec![edit], false),
        None => Vec::new(),
    }
}

/// The edit that a change of a draft is.
fn edit_of(
    state: &State,
    at: &InterventionPlace,
    changed: impl FnOnce(&Intervention) -> Option<Intervention>,
) -> Option<Edit> {
    let drafts = state.notebook.drafts(&at.session);
    let index = drafts.iter().position(|draft| draft.id == at.draft)?;
    let before = drafts.get(index)?;
    let after = changed(before)?;
    (after != *before).then(|| Edit::Intervention {
        session: at.session.clone(),
        index,
        before: Some(Box::new(before.clone())),
        after: Some(Box::new(after)),
    })
}

fn next_status(state: &mut State) -> Vec<Effect> {
    let Some(at) = open_place(state) else { return Vec::new() };
    let Some(draft) = state.notebook.draft(&at.session, &at.draft) else { return Vec::new() };
    let next = match draft.status {
        InterventionStatus::Idea => InterventionStatus::Draft,
        InterventionStatus::Draft => {
            state.side_tab = SideTab::Interventions;
            return self::draft(state, InterventionAction::AskClearance);
        }
        InterventionStatus::Cleared => InterventionStatus::Delivered,
        InterventionStatus::Delivered | InterventionStatus::Other(_) => InterventionStatus::Idea,
    };
    let now = state.now();
    change(state, &at, |draft| Some(draft.with_status(next, now)))
}

/// Puts a version in the place of the text. The text that stood there is kept.
fn restore(state: &mut State, index: usize) -> Vec<Effect> {
    let now = state.now();
    let Some(at) = open_place(state) else { return Vec::new() };
    let Some(draft) = state.notebook.draft(&at.session, &at.draft) else { return Vec::new() };
    let Some(version) = draft.versions.get(index) else { return Vec::new() };
    let Some(splice) = Splice::between(&draft.body.text, &version.text) else {
        state.drafting.compared = None;
        return Vec::new();
    };
    let mut edits = Vec::new();
    // A cleared text is kept as such by the edit of the text itself.
    if draft.before_editing(now).is_none() {
        edits.extend(edit_of(state, &at, |draft| draft.with_kept_version(now)));
    }
    let place = NotePlace::Intervention(at.session.clone(), at.draft.clone());
    let mut ahead = ahead_of(state, &at.session);
    if edits.iter().any(|edit| ahead.apply(edit).is_err()) {
        return Vec::new();
    }
    edits.extend(ahead.text_edits(&place, splice, now));
    state.drafting.compared = None;
    state.drafting.typed = None;
    let effects = perform(state, edits, false);
    if !effects.is_empty() {
        say(state, "intervention-version-restored");
        state.caret = Some(Caret { place, at: Some(0) });
    }
    effects
}
