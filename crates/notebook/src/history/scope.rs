//! What a step belongs to: what is shown while it is made, and what it changes.

use crate::{Edit, InterventionId, NotePlace};
use rostrum_programme::SessionId;

/// What is in front of the delegate: an undo changes nothing anywhere else unasked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisiblePlace {
    /// The text that is shown.
    pub place: NotePlace,
    /// Whether it is shown among its session's interventions, so that making and removing them is seen.
    pub among_interventions: bool,
}

impl VisiblePlace {
    /// Whether all that a step changed can be seen here.
    pub fn shows_all(&self, edits: &[Edit]) -> bool {
        edits.iter().all(|edit| self.shows(edit) || self.shows_with_its_intervention(edit, edits))
    }

    fn shows(&self, edit: &Edit) -> bool {
        match edit {
            Edit::Text { place, .. } | Edit::NoteVersions { place, .. } => *place == self.place,
            Edit::Mine { session, .. } | Edit::Read { session, .. } => self.place.session() == Some(session),
            // The whole window shows it.
            Edit::Revision { .. } => true,
            Edit::Intervention { session, before: Some(intervention), after: Some(_), .. } => {
                matches!(&self.place, NotePlace::Intervention(of, id) if of == session && *id == intervention.id)
            }
            Edit::Intervention { session, .. } => {
                self.among_interventions && self.place.session() == Some(session)
            }
        }
    }

    /// Whether an edit is part of making or removing an intervention that is seen here.
    fn shows_with_its_intervention(&self, edit: &Edit, step: &[Edit]) -> bool {
        let NotePlace::Intervention(_, of) = edit.place() else { return false };
        step.iter().any(|other| match other {
            Edit::Intervention { before: None, after: Some(intervention), .. }
            | Edit::Intervention { before: Some(intervention), after: None, .. } => {
                intervention.id == of && self.shows(other)
            }
            _ => false,
        })
    }
}

/// What an edit changes. Edits that change different things can be made in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangedPart {
    /// A note's text, with its earlier versions.
    Text(NotePlace),
    /// An intervention, its text or its fields.
    Intervention(SessionId, InterventionId),
    /// Which interventions a session has, and in what order.
    Interventions(SessionId),
    /// The id of an intervention that is made or taken away: another may have been given it meanwhile.
    InterventionId(InterventionId),
    /// The mark of a session.
    Mine(SessionId),
    /// What was read of a session.
    Read(SessionId),
    /// Which revision is current.
    Revision,
}

impl ChangedPart {
    pub fn overlaps(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Interventions(session), Self::Intervention(of, _) | Self::Interventions(of))
            | (Self::Intervention(of, _), Self::Interventions(session)) => session == of,
            _ => self == other,
        }
    }
}

/// Whether two steps change the same.
pub fn any_overlap(some: &[ChangedPart], others: &[ChangedPart]) -> bool {
    some.iter().any(|one| others.iter().any(|other| one.overlaps(other)))
}

/// What an edit changes.
pub fn parts_changed_by(edit: &Edit) -> Vec<ChangedPart> {
    let one = match edit {
        Edit::Text { place: NotePlace::Intervention(session, intervention), .. } => {
            ChangedPart::Intervention(session.clone(), intervention.clone())
        }
        Edit::Text { place, .. } | Edit::NoteVersions { place, .. } => ChangedPart::Text(place.clone()),
        Edit::Mine { session, .. } => ChangedPart::Mine(session.clone()),
        Edit::Read { session, .. } => ChangedPart::Read(session.clone()),
        Edit::Revision { .. } => ChangedPart::Revision,
        Edit::Intervention { session, before: Some(intervention), after: Some(_), .. } => {
            ChangedPart::Intervention(session.clone(), intervention.id.clone())
        }
        Edit::Intervention { session, before, after, .. } => {
            let ids = before
                .iter()
                .chain(after)
                .map(|intervention| ChangedPart::InterventionId(intervention.id.clone()));
            return ids.chain([ChangedPart::Interventions(session.clone())]).collect();
        }
    };
    vec![one]
}
