//! Interventions: what is asked of them, and what comes of it. Every change is an edit of the notebook,
//! so undo, saving and read-only hold as for notes.

mod actions;
pub(crate) mod changing;
mod fields;
mod making;
mod next_step;
mod points;
mod quoting;
pub(crate) mod showing;
pub(crate) mod unsaid;
mod view;

pub use actions::{InterventionAction, QuoteRequest, StepAfterCommentDecision};
pub use fields::InterventionFieldChange;
pub use quoting::next_footnote_label;
pub use view::{InterventionRef, InterventionsPaneState};

use crate::{Effect, SideTab, State};
use changing::{ask_clearance, change, next_status, restore, say};
use showing::{open_place, show_intervention, show_side_tab, step};

/// Makes the change that is asked for.
pub(super) fn intervention(state: &mut State, action: InterventionAction) -> Vec<Effect> {
    match action {
        InterventionAction::ShowSideTab(side_tab) => show_side_tab(state, side_tab),
        InterventionAction::New { framed } => making::new_intervention(state, framed),
        InterventionAction::NewVersionIn(language) => making::new_version_in(state, &language),
        InterventionAction::Open(at) => show_intervention(state, &at),
        InterventionAction::Step(direction) => step(state, direction),
        InterventionAction::Move(direction) => making::move_intervention(state, direction),
        InterventionAction::Remove => making::remove(state),
        InterventionAction::Set { at, field, typing } => changing::set(state, &at, &field, typing),
        InterventionAction::AskClearance => ask_clearance(state),
        InterventionAction::DropClearance => {
            state.interventions_view.clearing = false;
            Vec::new()
        }
        InterventionAction::MarkCleared { at, by, on } => {
            state.interventions_view.clearing = false;
            change(state, &at, |intervention| Some(intervention.with_clearance(&by, on)))
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
            let effects = change(state, &at, |intervention| intervention.with_saved_version(now));
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
            state.interventions_view.versions |= index.is_some();
            state.interventions_view.compared = index;
            Vec::new()
        }
        InterventionAction::ToggleDetails => {
            state.interventions_view.details = !state.interventions_view.details;
            state.window.side_tab = SideTab::Interventions;
            Vec::new()
        }
        InterventionAction::ToggleVersions => {
            state.interventions_view.versions = !state.interventions_view.versions;
            state.interventions_view.compared = None;
            state.window.side_tab = SideTab::Interventions;
            Vec::new()
        }
        InterventionAction::Rename => {
            if state.open_or_first_intervention().is_some() {
                state.window.side_tab = SideTab::Interventions;
                state.interventions_view.rename = true;
            }
            Vec::new()
        }
        InterventionAction::RenameTaken => {
            state.interventions_view.rename = false;
            Vec::new()
        }
        InterventionAction::MakeText(then) => next_step::make_text(state, then),
        InterventionAction::LeaveUnsaid(then) => next_step::leave(state, then),
        InterventionAction::SetProfile(profile) => {
            state.settings.profile = profile;
            vec![Effect::WriteSettings]
        }
    }
}
