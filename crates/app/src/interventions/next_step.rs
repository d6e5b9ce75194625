//! What stands in comments is made text or left where it is; then what stopped for it goes on.

use crate::editing::perform;
use crate::handing_in::hand_in;
use crate::notify::notify;
use crate::rehearsing::rehearse;
use crate::{Dialog, Effect, HandInAction, HandInWhat, NextStep, NoticeKind, RehearseAction, State};
use rostrum_locale::frame::{unsaid_in, with_unsaid_as_text};
use rostrum_notebook::{NotePlace, Splice};

/// Makes it text, as one step of undo, in the drafts concerned or in the open one; then goes on.
pub(super) fn make_text(state: &mut State, then: Option<NextStep>) -> Vec<Effect> {
    let now = state.now();
    let mut edits = Vec::new();
    let mut count = 0;
    for at in state.interventions_for(then.unwrap_or(NextStep::Rehearse)) {
        let Some(intervention) = state.notebook.intervention(&at.session, &at.intervention) else { continue };
        let before = &intervention.body.text;
        if let Some(splice) = Splice::between(before, &with_unsaid_as_text(before)) {
            count += unsaid_in(before).len();
            edits.extend(state.notebook.text_edits(
                &NotePlace::Intervention(at.session, at.intervention),
                splice,
                now,
            ));
        }
    }
    let mut effects = perform(state, edits, false);
    if effects.is_empty() {
        return effects;
    }
    let said = state.words.say_with("unsaid-made-text", &[("count", count.into())]).into_owned();
    notify(state, NoticeKind::Done, said);
    if let Some(then) = then {
        effects.extend(go_on(state, then));
    }
    effects
}

/// Leaves it where it is, and goes on.
pub(super) fn leave(state: &mut State, then: NextStep) -> Vec<Effect> {
    let unsaid = state.words_in_comments(then);
    state.interventions_view.left_unsaid.extend(unsaid);
    go_on(state, then)
}

fn go_on(state: &mut State, then: NextStep) -> Vec<Effect> {
    state.dialog = None;
    match then {
        NextStep::Rehearse => rehearse(state, RehearseAction::Begin),
        NextStep::Deliver => rehearse(state, RehearseAction::BeginDelivery),
        NextStep::HandIn => {
            state.dialog = Some(Dialog::HandIn);
            hand_in(state, HandInAction::Choose(HandInWhat::Statements))
        }
    }
}
