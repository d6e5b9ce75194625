//! Which intervention is open, and how another comes to be shown.

use crate::navigation::{focus_pane, open, show_pane};
use crate::{Effect, InterventionRef, Page, Pane, SideTab, State, StepDirection};
use rostrum_notebook::NotePlace;

/// The intervention that is open, or would be.
pub(crate) fn open_place(state: &State) -> Option<InterventionRef> {
    let (session, intervention) = state.open_or_first_intervention()?;
    Some(InterventionRef { session: session.clone(), intervention: intervention.id.clone() })
}

/// The intervention that what is asked for belongs to: the open one; beside no session, the one last worked on.
pub(crate) fn working_place(state: &State) -> Option<InterventionRef> {
    open_place(state).or_else(|| {
        let last = state.interventions_view.last.clone()?;
        let beside_none = state.window.page == Page::Overview;
        (beside_none && state.notebook.intervention(&last.session, &last.intervention).is_some())
            .then_some(last)
    })
}

pub(crate) fn show_side_tab(state: &mut State, side_tab: SideTab) -> Vec<Effect> {
    state.window.side_tab = side_tab;
    state.history.close_step();
    focus_pane(state, Pane::Notes);
    Vec::new()
}

pub(crate) fn show_intervention(state: &mut State, at: &InterventionRef) -> Vec<Effect> {
    if state.notebook.intervention(&at.session, &at.intervention).is_none() {
        return Vec::new();
    }
    let effects = open(state, Page::Session(at.session.clone()));
    state.history.close_step();
    state.lay_out(&NotePlace::Intervention(at.session.clone(), at.intervention.clone()));
    show_pane(state, Pane::Notes);
    effects
}

pub(crate) fn step(state: &mut State, direction: StepDirection) -> Vec<Effect> {
    let Some(at) = open_place(state) else { return Vec::new() };
    let interventions = state.notebook.interventions_of(&at.session);
    let Some(index) = interventions.iter().position(|intervention| intervention.id == at.intervention) else {
        return Vec::new();
    };
    // Round and round: there are few.
    let target = match direction {
        StepDirection::Next => (index + 1) % interventions.len().max(1),
        StepDirection::Previous => index.checked_sub(1).unwrap_or(interventions.len().saturating_sub(1)),
    };
    let Some(id) = interventions.get(target).map(|intervention| intervention.id.clone()) else {
        return Vec::new();
    };
    show_intervention(state, &InterventionRef { intervention: id, ..at })
}
