//! Says something at the foot of the window.

use crate::{Effect, Notice, NoticeKind, State};

/// The most notices that are kept waiting.
const NOTICE_LIMIT: usize = 4;

/// Adds a notice, the oldest going where there are too many; asks for nothing outside.
pub(super) fn notify(state: &mut State, kind: NoticeKind, text: impl Into<String>) -> Vec<Effect> {
    state.notices.push(Notice::plain(kind, text));
    if state.notices.len() > NOTICE_LIMIT {
        state.notices.remove(0);
    }
    Vec::new()
}
