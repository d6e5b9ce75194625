//! Texts that come back: laid beside the draft, and decided piece by piece. Each decision is one edit.

pub(crate) mod actions;
pub(crate) mod read;

pub use actions::{ReturnedAction, ReturnedEffect, ReturnedJob};

use crate::interventions::changing::change;
use crate::interventions::showing::open_place;
use crate::notify::notify;
use crate::{Dialog, Effect, InterventionPlace, NoticeKind, State};
use rostrum_documents::{Statement, read_returned_text};
use rostrum_locale::sentences::read_error_sentence;
use rostrum_notebook::Intervention;

/// Does what is asked.
pub(super) fn returned(state: &mut State, action: ReturnedAction) -> Vec<Effect> {
    if state.read_only().is_some() {
        let said = state.words.say("notes-read-only").into_owned();
        return notify(state, NoticeKind::Warning, said);
    }
    // What was read belongs to the draft that it was read for, whatever is open by now.
    let action = match action {
        ReturnedAction::Came { at, origin, text: Ok(text) } => return import(state, &at, &text, &origin),
        ReturnedAction::Came { origin, text: Err(error), .. } => {
            let text = read_error_sentence(&state.words, &origin, &error);
            return notify(state, NoticeKind::Failed, text);
        }
        other => other,
    };
    let Some(at) = open_place(state) else {
        let text = state.words.say("handin-no-intervention").into_owned();
        return notify(state, NoticeKind::Warning, text);
    };
    match action {
        ReturnedAction::Show => state.dialog = Some(Dialog::Returned),
        ReturnedAction::Pick => return vec![Effect::Returned(ReturnedEffect::Pick)],
        ReturnedAction::NoDialog => state.dialog = Some(Dialog::ReturnedPath),
        ReturnedAction::Read(path) => {
            state.dialog = None;
            let Some(intervention) = state.notebook.intervention(&at.session, &at.intervention) else {
                return Vec::new();
            };
            let job = ReturnedJob {
                path,
                intervention: intervention.clone(),
                at,
                programme: state.programme().clone(),
            };
            return vec![Effect::Returned(ReturnedEffect::Read(Box::new(job)))];
        }
        ReturnedAction::Pasted(pasted) => {
            state.dialog = None;
            let Some(intervention) = state.notebook.intervention(&at.session, &at.intervention) else {
                return Vec::new();
            };
            let statement =
                Statement { programme: state.programme(), session: &at.session, intervention, times: None };
            let text = read_returned_text(&pasted, &statement);
            return import(state, &at, &text, "");
        }
        ReturnedAction::Came { .. } => {}
        ReturnedAction::Accept(index) => return accept(state, &at, index),
        ReturnedAction::Decline(index) => {
            return change(state, &at, |intervention| intervention.declining(index));
        }
        ReturnedAction::AcceptNext => {
            let Some(index) = first_change(state, &at) else { return Vec::new() };
            return accept(state, &at, index);
        }
        ReturnedAction::DeclineNext => {
            let Some(index) = first_change(state, &at) else { return Vec::new() };
            return change(state, &at, |intervention| intervention.declining(index));
        }
        ReturnedAction::AcceptAll => {
            let now = state.now();
            return change(state, &at, |intervention| intervention.accepting_all(now));
        }
        ReturnedAction::DeclineAll => return change(state, &at, Intervention::declining_all),
    }
    Vec::new()
}

fn accept(state: &mut State, at: &InterventionPlace, index: usize) -> Vec<Effect> {
    let now = state.now();
    change(state, at, |intervention| intervention.accepting(index, now))
}

fn first_change(state: &State, at: &InterventionPlace) -> Option<usize> {
    let intervention = state.notebook.intervention(&at.session, &at.intervention)?;
    intervention.returned_pieces().iter().position(|piece| piece.is_change())
}

fn import(state: &mut State, at: &InterventionPlace, text: &str, origin: &str) -> Vec<Effect> {
    if text.trim().is_empty() {
        let said = state.words.say("returned-empty").into_owned();
        return notify(state, NoticeKind::Warning, said);
    }
    let now = state.now();
    let effects = change(state, at, |intervention| Some(intervention.with_returned(text, now, origin)));
    let Some(intervention) = state.notebook.intervention(&at.session, &at.intervention) else {
        return effects;
    };
    let count = intervention.returned_pieces().iter().filter(|piece| piece.is_change()).count();
    let said = state.words.say_with("returned-came", &[("count", count.into())]).into_owned();
    notify(state, NoticeKind::Done, said);
    effects
}
