//! Points of the guiding question are ticked, and linked to paragraphs of the open intervention that were chosen.

use crate::interventions::changing::change;
use crate::interventions::showing::open_place;
use crate::navigation::show_pane;
use crate::notify::notify;
use crate::{Effect, NoticeKind, Pane, State};
use rostrum_notebook::{
    AddressedPoint, NoteAndCaret, NotePlace, find_paragraph_by_first_words, paragraph_anchor_at,
};
use rostrum_programme::PointId;

pub(super) fn toggle(state: &mut State, point: &PointId) -> Vec<Effect> {
    let Some(at) = open_place(state) else {
        let said = state.words.say("intervention-point-needs-intervention").into_owned();
        return notify(state, NoticeKind::Warning, said);
    };
    change(state, &at, |intervention| {
        let mut intervention = intervention.clone();
        if intervention.points.iter().any(|known| known.point == *point) {
            intervention.points.retain(|known| known.point != *point);
        } else {
            let point = point.clone();
            intervention.points.push(AddressedPoint { point, paragraph: None, extra: Default::default() });
        }
        Some(intervention)
    })
}

pub(super) fn link(state: &mut State, point: &PointId, caret: Option<usize>) -> Vec<Effect> {
    let Some(at) = open_place(state) else { return Vec::new() };
    // Of another text the caret says nothing.
    let place = NotePlace::Intervention(at.session.clone(), at.intervention.clone());
    let caret = caret.filter(|_| state.edited_text_place() == place);
    let Some(words) = caret
        .and_then(|caret| paragraph_anchor_at(state.notebook.text(&place), caret))
        .map(|found| found.words)
    else {
        let said = state.words.say("intervention-point-no-paragraph").into_owned();
        return notify(state, NoticeKind::Warning, said);
    };
    change(state, &at, |intervention| {
        let mut intervention = intervention.clone();
        match intervention.points.iter_mut().find(|known| known.point == *point) {
            Some(known) => known.paragraph = Some(words),
            None => intervention.points.push(AddressedPoint {
                point: point.clone(),
                paragraph: Some(words),
                extra: Default::default(),
            }),
        }
        Some(intervention)
    })
}

pub(super) fn show(state: &mut State, point: &PointId) -> Vec<Effect> {
    let Some((session, intervention)) = state.open_or_first_intervention() else { return Vec::new() };
    let words = intervention
        .points
        .iter()
        .find(|known| known.point == *point)
        .and_then(|known| known.paragraph.clone());
    let Some(found) = words.and_then(|words| find_paragraph_by_first_words(&intervention.body.text, &words))
    else {
        return Vec::new();
    };
    let place = NotePlace::Intervention(session.clone(), intervention.id.clone());
    state.lay_out(&place);
    state.window.reading = false;
    show_pane(state, Pane::Notes);
    state.window.caret = Some(NoteAndCaret { place, at: Some(found.range.start) });
    state.window.focus = Some(Pane::Notes);
    Vec::new()
}
