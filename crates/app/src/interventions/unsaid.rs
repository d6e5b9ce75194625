//! What stands in comments of drafts: neither said nor printed. Rehearsing and handing in stop and name it.

use crate::interventions::showing::open_place;
use crate::{Dialog, InterventionPlace, NextStep, State};
use rostrum_locale::frame::unsaid_in;

impl State {
    /// The drafts that something would be done with.
    pub(crate) fn interventions_for(&self, then: NextStep) -> Vec<InterventionPlace> {
        match then {
            NextStep::Rehearse | NextStep::Deliver => open_place(self).into_iter().collect(),
            NextStep::HandIn => self.handing_in.interventions.clone(),
        }
    }

    /// What was written into the comments of those drafts, in order.
    pub fn words_in_comments(&self, then: NextStep) -> Vec<String> {
        let interventions = self.interventions_for(then);
        let texts =
            interventions.iter().filter_map(|at| self.notebook.intervention(&at.session, &at.intervention));
        texts.flat_map(|intervention| unsaid_in(&intervention.body.text)).map(|unsaid| unsaid.words).collect()
    }
}

/// Whether something must be decided first; then it is asked.
pub(crate) fn stops(state: &mut State, then: NextStep) -> bool {
    let unsaid = state.words_in_comments(then);
    // What was left as it is is not asked for again.
    if unsaid.is_empty() || unsaid.iter().all(|words| state.interventions_view.left_unsaid.contains(words)) {
        return false;
    }
    state.dialog = Some(Dialog::Unsaid(then));
    true
}
