//! What a change of a text brings with it.

use super::points::relinked;
use crate::{Edit, NotePlace, Notebook, Splice, UndoHistory};
use chrono::{DateTime, Utc};

impl Notebook {
    /// The edits that make a change of a text, in their order, to be made as one step: the text of a note is kept
    /// before it where a session of work begins or much of it goes; a cleared intervention is
    /// kept and becomes an intervention again before its text is changed, and links to a paragraph that drifts
    /// away from its first words remember it anew after it. `history` is the one that the step will stand in.
    pub fn edits_for_text_change(
        &self,
        place: &NotePlace,
        splice: Splice,
        now: DateTime<Utc>,
        history: &UndoHistory,
    ) -> Vec<Edit> {
        let before = self.note(place).and_then(|note| note.edited);
        let edited = (before, Some(now));
        let text = |splice| Edit::Text { place: place.clone(), splice, edited };
        let NotePlace::Intervention(session, id) = place else {
            let first = !history.has_changed_text(place);
            let mut edits = self.edits_to_keep_before_deletions(place, &splice, now, history);
            if edits.is_empty() {
                edits = self.edits_to_keep_before_change(place, &splice, now, first);
            } else {
                // What goes at once may be much besides. Both are seldom, so a copy is no cost.
                let mut ahead = self.clone();
                if edits.iter().all(|edit| ahead.apply(edit).is_ok()) {
                    edits.extend(ahead.edits_to_keep_before_change(place, &splice, now, first));
                }
            }
            edits.push(text(splice));
            return edits;
        };
        let interventions = self.interventions_of(session);
        let found = interventions.iter().enumerate().find(|(_, intervention)| intervention.id == *id);
        let Some((index, intervention)) = found else { return vec![text(splice)] };
        let change = |before, after| Edit::Intervention {
            session: session.clone(),
            index,
            before: Some(Box::new(before)),
            after: Some(Box::new(after)),
        };
        let mut edits = Vec::new();
        let reopened = intervention.prepared_for_editing(now);
        if let Some(reopened) = &reopened {
            edits.push(change(intervention.clone(), reopened.clone()));
        }
        edits.push(text(splice.clone()));
        if intervention.points.iter().all(|point| point.paragraph.is_none()) {
            return edits;
        }
        let mut stands = reopened.unwrap_or_else(|| intervention.clone());
        // Where it does not fit, the edit of the text says so.
        if splice.apply(&mut stands.body.text).is_ok() {
            stands.body.edited = Some(now);
            if let Some(points) =
                relinked(&intervention.points, &intervention.body.text, &splice, &stands.body.text)
            {
                let mut linked = stands.clone();
                linked.points = points;
                edits.push(change(stands, linked));
            }
        }
        edits
    }
}
