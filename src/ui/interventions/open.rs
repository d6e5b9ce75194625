//! The intervention that is open in the pane.

use crate::ui::view::View;
use rostrum_app::InterventionRef;
use rostrum_notebook::{Intervention, unaddressed_points};
use rostrum_programme::QuestionPoint;

/// The intervention that is open, with what belongs to it.
pub struct OpenIntervention<'s> {
    pub(super) at: InterventionRef,
    pub(super) intervention: &'s Intervention,
}

impl<'s> OpenIntervention<'s> {
    /// The open intervention of the state.
    pub fn of(view: &View<'s>) -> Option<Self> {
        let (session, intervention) = view.state.open_or_first_intervention()?;
        Some(Self {
            at: InterventionRef { session: session.clone(), intervention: intervention.id.clone() },
            intervention,
        })
    }

    /// The points of the guiding question that it does not address, and how many there are.
    pub(super) fn open_points(&self, view: &View<'s>) -> (Vec<&'s QuestionPoint>, usize) {
        let question = view.state.open_session().and_then(|session| session.guiding_question.as_ref());
        question.map_or((Vec::new(), 0), |question| {
            (unaddressed_points(self.intervention, question), question.points.len())
        })
    }
}
