//! Where two notebooks on the same programme differ: text by text, so that each can be compared by word.

use super::{MissionReportNoteKind, NotePlace, Notebook};
use rostrum_programme::SessionId;
use std::collections::BTreeSet;

/// A text that is not the same in another notebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextDifference {
    /// Which text.
    pub place: NotePlace,
    /// How they differ.
    pub kind: TextDifferenceKind,
    /// Whether something else differs too: an intervention's title, status or turn, the mark of a session as mine.
    pub has_other_details: bool,
}

/// How a text differs from the same one of another notebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextDifferenceKind {
    /// Both say something, and not the same.
    Changed,
    /// Only the other notebook has it.
    OnlyOther,
    /// Only this notebook has it.
    OnlyOwn,
    /// The words are the same.
    SameWords,
}

/// All texts in which another notebook differs from this one: the forum's, those of the sessions each with its
/// interventions, the report's.
pub fn text_differences(own: &Notebook, other: &Notebook) -> Vec<TextDifference> {
    let sessions: BTreeSet<&SessionId> = own.sessions.keys().chain(other.sessions.keys()).collect();
    let mut places = vec![NotePlace::Forum];
    for id in sessions {
        places.push(NotePlace::Session(id.clone()));
        let interventions = own.interventions_of(id).iter().chain(other.interventions_of(id));
        for intervention in interventions {
            let place = NotePlace::Intervention(id.clone(), intervention.id.clone());
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    places.extend(MissionReportNoteKind::ALL.map(NotePlace::Mission));
    places.into_iter().filter_map(|place| difference_at(own, other, place)).collect()
}

fn difference_at(own: &Notebook, other: &Notebook, place: NotePlace) -> Option<TextDifference> {
    let (here, there) = (own.text(&place), other.text(&place));
    // An intervention is there as long as it is, whatever its text.
    let (is_here, is_there) = match &place {
        NotePlace::Intervention(..) => (own.note(&place).is_some(), other.note(&place).is_some()),
        _ => (!here.trim().is_empty(), !there.trim().is_empty()),
    };
    let kind = match (is_here, is_there) {
        _ if here == there && is_here == is_there => TextDifferenceKind::SameWords,
        (true, false) => TextDifferenceKind::OnlyOwn,
        (false, true) => TextDifferenceKind::OnlyOther,
        (true, true) => TextDifferenceKind::Changed,
        (false, false) => TextDifferenceKind::SameWords,
    };
    let has_other_details = match &place {
        NotePlace::Session(id) => own.is_mine(id) != other.is_mine(id),
        NotePlace::Intervention(session, id) => {
            match (own.intervention(session, id), other.intervention(session, id)) {
                (Some(here), Some(there)) => {
                    let mut there = there.clone();
                    there.body.clone_from(&here.body);
                    there != *here
                }
                _ => false,
            }
        }
        NotePlace::Forum | NotePlace::Mission(_) => false,
    };
    let differs = kind != TextDifferenceKind::SameWords || has_other_details;
    differs.then_some(TextDifference { place, kind, has_other_details })
}
