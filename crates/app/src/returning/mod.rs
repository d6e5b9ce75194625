//! Texts that come back: laid beside the intervention, and decided piece by piece. Each decision is one edit.

pub(crate) mod actions;
pub(crate) mod dropped;
pub(crate) mod read;

pub use actions::{ReturnedTextAction, ReturnedTextEffect, ReturnedTextJob};

use crate::interventions::changing::change;
use crate::interventions::showing::open_place;
use crate::notify::{notify, notify_about, tell};
use crate::{Dialog, Effect, InterventionRef, Notice, NoticeCause, NoticeKind, State};
use dropped::read_for;
use rostrum_documents::{Statement, read_returned_text};
use rostrum_locale::sentences::read_error_sentence;
use rostrum_notebook::Intervention;

/// Does what is asked.
pub(super) fn returned(state: &mut State, action: ReturnedTextAction) -> Vec<Effect> {
    let action = match action {
        ReturnedTextAction::Dropped(path) => return dropped::dropped(state, path),
        ReturnedTextAction::DroppedRead { ticket, path, origins, alike } => {
            // Given up, or another file was dropped meanwhile.
            if state.work.end(ticket).is_none() {
                return Vec::new();
            }
            return dropped::known(state, path, &origins, alike);
        }
        other => other,
    };
    if state.read_only_reason().is_some() {
        let said = state.words.say("notes-read-only").into_owned();
        return notify_about(state, NoticeKind::Warning, said, NoticeCause::ReadOnly);
    }
    // What was read belongs to the intervention that it was read for, whatever is open by now.
    let action = match action {
        ReturnedTextAction::Came { at, origin, text: Ok(text) } => return import(state, &at, &text, &origin),
        ReturnedTextAction::ReadFor { at, path } => return read_for(state, at, path),
        ReturnedTextAction::Came { origin, text: Err(error), .. } => {
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
        ReturnedTextAction::Show => state.dialog = Some(Dialog::Returned),
        ReturnedTextAction::Pick => return vec![Effect::Returned(ReturnedTextEffect::Pick)],
        ReturnedTextAction::NoDialog => state.dialog = Some(Dialog::ReturnedPath),
        ReturnedTextAction::Read(path) => return read_for(state, at, path),
        ReturnedTextAction::Pasted(pasted) => {
            state.dialog = None;
            let Some(intervention) = state.notebook.intervention(&at.session, &at.intervention) else {
                return Vec::new();
            };
            let statement = Statement {
                programme: state.shown_programme(),
                session: &at.session,
                intervention,
                times: None,
            };
            let text = read_returned_text(&pasted, &statement);
            return import(state, &at, &text, "");
        }
        // Done above: they name their intervention, or need none.
        ReturnedTextAction::Came { .. }
        | ReturnedTextAction::ReadFor { .. }
        | ReturnedTextAction::Dropped(_)
        | ReturnedTextAction::DroppedRead { .. } => {}
        ReturnedTextAction::Accept(index) => return accept(state, &at, index),
        ReturnedTextAction::Decline(index) => {
            return change(state, &at, |intervention| intervention.with_returned_change_declined(index));
        }
        ReturnedTextAction::AcceptNext => {
            let Some(index) = first_change(state, &at) else { return Vec::new() };
            return accept(state, &at, index);
        }
        ReturnedTextAction::DeclineNext => {
            let Some(index) = first_change(state, &at) else { return Vec::new() };
            return change(state, &at, |intervention| intervention.with_returned_change_declined(index));
        }
        ReturnedTextAction::AcceptAll => {
            let now = state.now();
            return change(state, &at, |intervention| intervention.with_all_returned_changes_accepted(now));
        }
        ReturnedTextAction::DeclineAll => {
            return change(state, &at, Intervention::with_all_returned_changes_declined);
        }
    }
    Vec::new()
}

fn accept(state: &mut State, at: &InterventionRef, index: usize) -> Vec<Effect> {
    let now = state.now();
    change(state, at, |intervention| intervention.with_returned_change_accepted(index, now))
}

fn first_change(state: &State, at: &InterventionRef) -> Option<usize> {
    let intervention = state.notebook.intervention(&at.session, &at.intervention)?;
    intervention.returned_paragraph_diffs().iter().position(|piece| piece.is_change())
}

fn import(state: &mut State, at: &InterventionRef, text: &str, origin: &str) -> Vec<Effect> {
    if text.trim().is_empty() {
        let said = state.words.say("returned-empty").into_owned();
        return notify(state, NoticeKind::Warning, said);
    }
    let now = state.now();
    let effects = change(state, at, |intervention| Some(intervention.with_returned_text(text, now, origin)));
    let Some(intervention) = state.notebook.intervention(&at.session, &at.intervention) else {
        return effects;
    };
    let count = intervention.returned_changes_left();
    let said = state.words.say_with("returned-came", &[("count", count.into())]).into_owned();
    let cause = intervention.returned.as_ref().map(|returned| NoticeCause::Returned {
        at: at.clone(),
        text: intervention.body.text.clone(),
        returned: returned.text.clone(),
    });
    tell(state, Notice { cause, ..Notice::plain(NoticeKind::Done, said) });
    effects
}
