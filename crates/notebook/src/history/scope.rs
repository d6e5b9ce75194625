//! What a step belongs to: what is shown while it is made, and what it changes.

use crate::{DraftId, Edit, NotePlace};
use rostrum_programme::SessionId;

/// What is in front of the delegate: an undo changes nothing anywhere else unasked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Here {
    /// The text that is shown.
    pub place: NotePlace,
    /// Whether it is shown among its session's interventions, so that making and removing them is seen.
    pub among_drafts: bool,
}

impl Here {
    /// Whether all that a step changed can be seen here.
    pub fn shows_all(&self, edits: &[Edit]) -> bool {
        edits.iter().all(|edit| self.shows(edit) || self.shows_with_its_draft(edit, edits))
    }

    fn shows(&self, edit: &Edit) -> bool {
        match edit {
            Edit::Text { place, .. } => *place == self.place,
            Edit::Mine { session, .. } | Edit::Read { session, .. } => self.place.session() == Some(session),
            // The whole window shows it.
            Edit::Revision { .. } => true,
            Edit::Draft { session, before: Some(draft), after: Some(_), .. } => {
                matches!(&self.place, NotePlace::Draft(of, id) if of == session && *id == draft.id)
            }
            Edit::Draft { session, .. } => self.among_drafts && self.place.session() == Some(session),
        }
    }

    /// Whether an edit is part of making or removing an intervention that is seen here.
    fn shows_with_its_draft(&self, edit: &Edit, step: &[Edit]) -> bool {
        let NotePlace::Draft(_, of) = edit.place() else { return false };
        step.iter().any(|other| match other {
            Edit::Draft { before: None, after: Some(draft), .. }
            | Edit::Draft { before: Some(draft), after: None, .. } => draft.id == of && self.shows(other),
            _ => false,
        })
    }
}

/// What an edit changes. Edits that change different things can be made in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touched {
    /// A note's text.
    Text(NotePlace),
    /// An intervention, its text or its fields.
    Draft(SessionId, DraftId),
    /// Which drafts a session has, and in what order.
    Drafts(SessionId),
    /// The id of an intervention that is made or taken away: another may have been given it meanwhile.
    DraftId(DraftId),
    /// The mark of a session.
    Mine(SessionId),
    /// What was read of a session.
    Read(SessionId),
    /// Which revision is current.
    Revision,
}

impl Touched {
    pub fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Drafts(session), Self::Draft(of, _) | Self::Drafts(of))
            | (Self::Draft(of, _), Self::Drafts(session)) => session == of,
            _ => self == other,
        }
    }
}

/// Whether two steps change the same.
pub fn meet(some: &[Touched], others: &[Touched]) -> bool {
    some.iter().any(|one| others.iter().any(|other| one.meets(other)))
}

/// What an edit changes.
pub fn touched(edit: &Edit) -> Vec<Touched> {
    let one = match edit {
        Edit::Text { place: NotePlace::Draft(session, draft), .. } => {
            Touched::Draft(session.clone(), draft.clone())
        }
        Edit::Text { place, .. } => Touched::Text(place.clone()),
        Edit::Mine { session, .. } => Touched::Mine(session.clone()),
        Edit::Read { session, .. } => Touched::Read(session.clone()),
        Edit::Revision { .. } => Touched::Revision,
        Edit::Draft { session, before: Some(draft), after: Some(_), .. } => {
            Touched::Draft(session.clone(), draft.id.clone())
        }
        Edit::Draft { session, before, after, .. } => {
            let ids = before.iter().chain(after).map(|draft| Touched::DraftId(draft.id.clone()));
            return ids.chain([Touched::Drafts(session.clone())]).collect();
        }
    };
    vec![one]
}
