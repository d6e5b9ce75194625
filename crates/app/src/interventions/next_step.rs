//! What stands in comments is made text or left where it is; then what stopped for it goes on.

use crate::editing::perform;
use crate::handing_in::hand_in;
use crate::notify::notify_about;
use crate::rehearsing::rehearse;
use crate::{
    Dialog, Effect, HandInAction, NoticeCause, NoticeKind, RehearseAction, State, StatementsOrReport,
    StepAfterCommentDecision,
};
use rostrum_locale::intervention_frame::{unspoken_comments, with_comments_as_text};
use rostrum_notebook::{NotePlace, Splice};

/// Makes it text, as one step of undo, in the interventions concerned or in the open one; then goes on.
pub(super) fn make_text(state: &mut State, then: Option<StepAfterCommentDecision>) -> Vec<Effect> {
    let now = state.now();
    let mut edits = Vec::new();
    let mut count = 0;
    for at in state.interventions_for(then.unwrap_or(StepAfterCommentDecision::Rehearse)) {
        let Some(intervention) = state.notebook.intervention(&at.session, &at.intervention) else { continue };
        let before = &intervention.body.text;
        if let Some(splice) = Splice::between(before, &with_comments_as_text(before)) {
            count += unspoken_comments(before).len();
            edits.extend(state.notebook.edits_for_text_change(
                &NotePlace::Intervention(at.session, at.intervention),
                splice,
                now,
                &state.history,
            ));
        }
    }
    let mut effects = perform(state, edits, false);
    if effects.is_empty() {
        return effects;
    }
    let said = state.words.say_with("unsaid-made-text", &[("count", count.into())]).into_owned();
    notify_about(state, NoticeKind::Done, said, NoticeCause::Step);
    if let Some(then) = then {
        effects.extend(go_on(state, then));
    }
    effects
}

/// Leaves it where it is, and goes on.
pub(super) fn leave(state: &mut State, then: StepAfterCommentDecision) -> Vec<Effect> {
    let unsaid = state.unspoken_comments_before_step(then);
    state.interventions_view.left_unsaid.extend(unsaid);
    go_on(state, then)
}

fn go_on(state: &mut State, then: StepAfterCommentDecision) -> Vec<Effect> {
    state.dialog = None;
    match then {
        StepAfterCommentDecision::Rehearse => rehearse(state, RehearseAction::Begin),
        StepAfterCommentDecision::Deliver => rehearse(state, RehearseAction::BeginDelivery),
        StepAfterCommentDecision::HandIn => {
            state.dialog = Some(Dialog::HandIn);
            hand_in(state, HandInAction::Choose(StatementsOrReport::Statements))
        }
    }
}
