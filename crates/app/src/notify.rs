//! Says something at the foot of the window.

use crate::{Command, Effect, Notice, NoticeKind, State};

/// Adds a notice; asks for nothing outside.
pub(super) fn notify(state: &mut State, kind: NoticeKind, text: impl Into<String>) -> Vec<Effect> {
    state.notices.push(Notice::plain(kind, text));
    Vec::new()
}

/// Says what a step did that was just made, and offers to take it back while it is the last.
pub(super) fn notify_step(state: &mut State, text: impl Into<String>) {
    state.notices.push(Notice::offering(NoticeKind::Done, text, vec![Command::Undo]));
}
