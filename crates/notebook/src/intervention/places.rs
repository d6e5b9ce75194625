//! Where drafts are in a notebook: finding one, and an id for the next.

use super::{Intervention, InterventionId};
use crate::Notebook;
use rostrum_programme::SessionId;

impl Notebook {
    /// The drafts of a session, in the delegate's order.
    pub fn drafts(&self, session: &SessionId) -> &[Intervention] {
        self.sessions.get(session).map_or(&[], |entry| &entry.drafts)
    }

    /// One draft.
    pub fn draft(&self, session: &SessionId, id: &InterventionId) -> Option<&Intervention> {
        self.drafts(session).iter().find(|draft| draft.id == *id)
    }

    /// Every draft with its session, by session id and then in the delegate's order.
    pub fn all_drafts(&self) -> impl Iterator<Item = (&SessionId, &Intervention)> {
        self.sessions.iter().flat_map(|(id, entry)| entry.drafts.iter().map(move |draft| (id, draft)))
    }

    /// How many drafts there are.
    pub fn draft_count(&self) -> usize {
        self.sessions.values().map(|entry| entry.drafts.len()).sum()
    }

    /// An id that no draft has: `d` and a number above all that are there.
    pub fn next_draft_id(&self) -> InterventionId {
        let number =
            |id: &InterventionId| id.as_str().strip_prefix('d').and_then(|rest| rest.parse::<u64>().ok());
        let highest = self.all_drafts().filter_map(|(_, draft)| number(&draft.id)).max().unwrap_or(0);
        InterventionId(format!("d{}", highest.saturating_add(1)))
    }
}
