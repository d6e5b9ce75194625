//! An intervention is changed: each change is one edit of the notebook, and so one step of undo.

use super::fields::set_field;
use crate::editing::perform;
use crate::interventions::showing::open_place;
use crate::notify::notify_about;
use crate::{Effect, InterventionFieldChange, InterventionRef, NoticeCause, NoticeKind, SideTab, State};
use rostrum_notebook::{Edit, Intervention, InterventionStatus, NoteAndCaret, NotePlace, Notebook, Splice};
use rostrum_programme::SessionId;

/// A notebook of one session alone, to see what edits that build on one another lead to.
pub(crate) fn ahead_of(state: &State, session: &SessionId) -> Notebook {
    let mut ahead = Notebook::new(state.notebook.programme.clone());
    if let Some(entry) = state.notebook.sessions.get(session) {
        ahead.sessions.insert(session.clone(), entry.clone());
    }
    ahead
}

pub(crate) fn say(state: &mut State, key: &str) {
    let said = state.words.say(key).into_owned();
    notify_about(state, NoticeKind::Done, said, NoticeCause::Step);
}

/// Changes an intervention otherwise than in its text, as one step of undo. `None` or no difference changes
/// nothing.
pub(crate) fn change(
    state: &mut State,
    at: &InterventionRef,
    changed: impl FnOnce(&Intervention) -> Option<Intervention>,
) -> Vec<Effect> {
    state.interventions_view.typed = None;
    match edit_of(state, at, changed) {
        Some(edit) => perform(state, vec![edit], false),
        None => Vec::new(),
    }
}

/// The edit that a change of an intervention is.
pub(crate) fn edit_of(
    state: &State,
    at: &InterventionRef,
    changed: impl FnOnce(&Intervention) -> Option<Intervention>,
) -> Option<Edit> {
    let interventions = state.notebook.interventions_of(&at.session);
    let index = interventions.iter().position(|intervention| intervention.id == at.intervention)?;
    let before = interventions.get(index)?;
    let after = changed(before)?;
    (after != *before).then(|| Edit::Intervention {
        session: at.session.clone(),
        index,
        before: Some(Box::new(before.clone())),
        after: Some(Box::new(after)),
    })
}

/// Asks by whom the open intervention was cleared.
pub(crate) fn ask_clearance(state: &mut State) -> Vec<Effect> {
    state.interventions_view.clearing =
        state.open_or_first_intervention().is_some() && state.read_only_reason().is_none();
    Vec::new()
}

pub(crate) fn next_status(state: &mut State) -> Vec<Effect> {
    let Some(at) = open_place(state) else { return Vec::new() };
    let Some(intervention) = state.notebook.intervention(&at.session, &at.intervention) else {
        return Vec::new();
    };
    let next = match intervention.status {
        InterventionStatus::Idea => InterventionStatus::Draft,
        InterventionStatus::Draft => {
            state.window.side_tab = SideTab::Interventions;
            return ask_clearance(state);
        }
        InterventionStatus::Cleared => InterventionStatus::Delivered,
        InterventionStatus::Delivered | InterventionStatus::Other(_) => InterventionStatus::Idea,
    };
    let now = state.now();
    change(state, &at, |intervention| Some(intervention.with_status(next, now)))
}

/// Puts a version in the place of the text. The text that stood there is kept.
pub(crate) fn restore(state: &mut State, index: usize) -> Vec<Effect> {
    let now = state.now();
    let Some(at) = open_place(state) else { return Vec::new() };
    let Some(intervention) = state.notebook.intervention(&at.session, &at.intervention) else {
        return Vec::new();
    };
    let Some(version) = intervention.versions.get(index) else { return Vec::new() };
    let Some(splice) = Splice::between(&intervention.body.text, &version.text) else {
        state.interventions_view.compared = None;
        return Vec::new();
    };
    let mut edits = Vec::new();
    // A cleared text is kept as such by the edit of the text itself.
    if intervention.prepared_for_editing(now).is_none() {
        edits.extend(edit_of(state, &at, |intervention| intervention.with_saved_version(now)));
    }
    let place = NotePlace::Intervention(at.session.clone(), at.intervention.clone());
    let mut ahead = ahead_of(state, &at.session);
    if edits.iter().any(|edit| ahead.apply(edit).is_err()) {
        return Vec::new();
    }
    edits.extend(ahead.edits_for_text_change(&place, splice, now, &state.history));
    state.interventions_view.compared = None;
    state.interventions_view.typed = None;
    let effects = perform(state, edits, false);
    if !effects.is_empty() {
        say(state, "intervention-version-restored");
        state.window.caret = Some(NoteAndCaret { place, at: Some(0) });
    }
    effects
}

pub(crate) fn set(
    state: &mut State,
    at: &InterventionRef,
    field: &InterventionFieldChange,
    typing: bool,
) -> Vec<Effect> {
    let now = state.now();
    let typed = typing.then(|| (at.clone(), field.name()));
    let Some(edit) = edit_of(state, at, |intervention| Some(set_field(intervention, field, now))) else {
        return Vec::new();
    };
    // What is typed in another field is a step of its own.
    if typed.is_none() || state.interventions_view.typed != typed {
        state.history.close_step();
    }
    state.interventions_view.typed = typed;
    perform(state, vec![edit], typing)
}
