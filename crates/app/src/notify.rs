//! Says something over the foot of the window, and takes away what is so no more.

use crate::{Command, Effect, Notice, NoticeCause, NoticeKind, State};

/// Adds a notice; asks for nothing outside.
pub(super) fn notify(state: &mut State, kind: NoticeKind, text: impl Into<String>) -> Vec<Effect> {
    tell(state, Notice::plain(kind, text))
}

/// Adds a notice that goes with its cause; asks for nothing outside.
pub(super) fn notify_about(
    state: &mut State,
    kind: NoticeKind,
    text: impl Into<String>,
    cause: NoticeCause,
) -> Vec<Effect> {
    tell(state, Notice::plain(kind, text).about(cause))
}

/// Says what a step did that was just made, and offers to take it back while it is the last.
pub(super) fn notify_step(state: &mut State, text: impl Into<String>) {
    state.notices.push(Notice::offering(NoticeKind::Done, text, vec![Command::Undo]));
}

/// Adds a notice; asks for nothing outside.
pub(super) fn tell(state: &mut State, notice: Notice) -> Vec<Effect> {
    state.notices.push(notice);
    Vec::new()
}

/// Takes away the notices whose cause is gone.
pub(super) fn drop_notices_without_cause(state: &mut State) {
    if state.notices.iter().all(|notice| stands(state, notice)) {
        return;
    }
    let mut notices = std::mem::take(&mut state.notices);
    notices.keep_those_that(|notice| stands(state, notice));
    state.notices = notices;
}

fn stands(state: &State, notice: &Notice) -> bool {
    match &notice.cause {
        None | Some(NoticeCause::LastStep) => true,
        Some(NoticeCause::ReadOnly) => state.read_only_reason().is_some(),
        Some(NoticeCause::Review) => state.reviewing.is_some(),
        Some(NoticeCause::Returned { at, text, returned }) => {
            let intervention = state.notebook.intervention(&at.session, &at.intervention);
            intervention.is_some_and(|intervention| {
                let left = intervention.returned.as_ref();
                intervention.body.text == *text && left.is_some_and(|left| left.text == *returned)
            })
        }
    }
}
