//! What stands in comments of interventions: neither said nor printed. Rehearsing and handing in stop and name it.

use crate::interventions::showing::open_place;
use crate::{Dialog, InterventionRef, State, StepAfterCommentDecision};
use rostrum_locale::intervention_frame::unspoken_comments;

impl State {
    /// The interventions that something would be done with.
    pub(crate) fn interventions_for(&self, then: StepAfterCommentDecision) -> Vec<InterventionRef> {
        match then {
            StepAfterCommentDecision::Rehearse | StepAfterCommentDecision::Deliver => {
                open_place(self).into_iter().collect()
            }
            StepAfterCommentDecision::HandIn => self.handing_in.interventions.clone(),
        }
    }

    /// What was written into the comments of those interventions, in order.
    pub fn unspoken_comments_before_step(&self, then: StepAfterCommentDecision) -> Vec<String> {
        let interventions = self.interventions_for(then);
        let texts =
            interventions.iter().filter_map(|at| self.notebook.intervention(&at.session, &at.intervention));
        texts
            .flat_map(|intervention| unspoken_comments(&intervention.body.text))
            .map(|unsaid| unsaid.words)
            .collect()
    }
}

/// Whether something must be decided first; then it is asked.
pub(crate) fn stops(state: &mut State, then: StepAfterCommentDecision) -> bool {
    let unsaid = state.unspoken_comments_before_step(then);
    // What was left as it is is not asked for again.
    if unsaid.is_empty() || unsaid.iter().all(|words| state.interventions_view.left_unsaid.contains(words)) {
        return false;
    }
    state.dialog = Some(Dialog::Unsaid(then));
    true
}
