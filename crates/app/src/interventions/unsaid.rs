//! What stands in comments of drafts: neither said nor printed. Rehearsing and handing in stop and name it;
//! then it is made text, or left where it is.

use super::{InterventionPlace, open_place};
use crate::editing::perform;
use crate::handing_in::hand_in;
use crate::notices::notify;
use crate::rehearsing::rehearse;
use crate::{Dialog, Effect, HandInAction, HandInWhat, NoticeKind, RehearseAction, State};
use rostrum_locale::frame::{unsaid_in, with_unsaid_as_text};
use rostrum_notebook::{NotePlace, Splice};

/// What goes on once it is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NextStep {
    /// Rehearsing with the prompter.
    Rehearse,
    /// Timing the delivery.
    Deliver,
    /// Handing in the drafts that are chosen.
    HandIn,
}

impl State {
    /// The drafts that something would be done with.
    fn drafts_for(&self, then: NextStep) -> Vec<InterventionPlace> {
        match then {
            NextStep::Rehearse | NextStep::Deliver => open_place(self).into_iter().collect(),
            NextStep::HandIn => self.handing_in.drafts.clone(),
        }
    }

    /// What was written into the comments of those drafts, in order.
    pub fn unsaid(&self, then: NextStep) -> Vec<String> {
        let drafts = self.drafts_for(then);
        let texts = drafts.iter().filter_map(|at| self.notebook.draft(&at.session, &at.draft));
        texts.flat_map(|draft| unsaid_in(&draft.body.text)).map(|unsaid| unsaid.words).collect()
    }
}

/// Whether something must be decided first; then it is asked.
pub(crate) fn stops(state: &mut State, then: NextStep) -> bool {
    let unsaid = state.unsaid(then);
    // What was left as it is is not asked for again.
    if unsaid.is_empty() || unsaid.iter().all(|words| state.drafting.left_unsaid.contains(words)) {
        return false;
    }
    state.dialog = Some(Dialog::Unsaid(then));
    true
}

/// Makes it text, as one step of undo, in the drafts concerned or in the open one; then goes on.
pub(super) fn make_text(state: &mut State, then: Option<NextStep>) -> Vec<Effect> {
    let now = state.now();
    let mut edits = Vec::new();
    let mut count = 0;
    for at in state.drafts_for(then.unwrap_or(NextStep::Rehearse)) {
        let Some(draft) = state.notebook.draft(&at.session, &at.draft) else { continue };
        let before = &draft.body.text;
        if let Some(splice) = Splice::between(before, &with_unsaid_as_text(before)) {
            count += unsaid_in(before).len();
            edits.extend(state.notebook.text_edits(
                &NotePlace::Intervention(at.session, at.draft),
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
    let unsaid = state.unsaid(then);
    state.drafting.left_unsaid.extend(unsaid);
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
