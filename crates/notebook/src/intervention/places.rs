//! Where interventions are in a notebook: finding one, and an id for the next.

use super::{Intervention, InterventionId};
use crate::Notebook;
use rostrum_programme::SessionId;

impl Notebook {
    /// The interventions of a session, in the delegate's order.
    pub fn interventions_of(&self, session: &SessionId) -> &[Intervention] {
        self.sessions.get(session).map_or(&[], |entry| &entry.interventions)
    }

    /// One intervention.
    pub fn intervention(&self, session: &SessionId, id: &InterventionId) -> Option<&Intervention> {
        self.interventions_of(session).iter().find(|intervention| intervention.id == *id)
    }

    /// Every intervention with its session, by session id and then in the delegate's order.
    pub fn all_interventions(&self) -> impl Iterator<Item = (&SessionId, &Intervention)> {
        self.sessions
            .iter()
            .flat_map(|(id, entry)| entry.interventions.iter().map(move |intervention| (id, intervention)))
    }

    /// How many interventions there are.
    pub fn intervention_count(&self) -> usize {
        self.sessions.values().map(|entry| entry.interventions.len()).sum()
    }

    /// An id that no intervention has: `d` and a number above all that are there.
    pub fn next_intervention_id(&self) -> InterventionId {
        let number =
            |id: &InterventionId| id.as_str().strip_prefix('d').and_then(|rest| rest.parse::<u64>().ok());
        let highest = self
            .all_interventions()
            .filter_map(|(_, intervention)| number(&intervention.id))
            .max()
            .unwrap_or(0);
        InterventionId(format!("d{}", highest.saturating_add(1)))
    }
}
