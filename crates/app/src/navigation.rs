//! Pages and panes: which is shown, which has the keyboard.

use super::updates::past::{leave_page, want_changes};
use super::{Effect, Page, Pane, State, StepDirection};
use rostrum_programme::SessionId;

/// Shows a page; what was read on the one before is noted.
pub(super) fn open(state: &mut State, page: Page) -> Vec<Effect> {
    state.dialog = None;
    state.window.sought = None;
    state.window.whole_timeline = false;
    if state.window.narrow_pane == Pane::Timeline {
        state.window.narrow_pane = Pane::Session;
    }
    if state.window.page == page {
        return Vec::new();
    }
    // What is typed in the next note is a step of its own.
    state.history.close_step();
    let mut effects = leave_page(state);
    state.settings.last_session = match &page {
        Page::Overview => None,
        Page::Session(id) => Some(id.clone()),
    };
    if let Page::Session(id) = &page {
        effects.extend(want_changes(state, id));
    }
    state.window.page = page;
    state.window.page_since = state.now();
    effects.push(Effect::WriteSettings);
    effects
}

/// Goes to the next or previous session in time; behind them all stand those of mine that are no longer listed.
pub(super) fn step(state: &mut State, direction: StepDirection) -> Vec<Effect> {
    // What is no longer listed and holds something of the reader's comes behind all the others.
    let unlisted: Vec<SessionId> = state
        .no_longer_listed_sessions_with_own_content()
        .into_iter()
        .map(|session| session.id.clone())
        .collect();
    let listed = state.shown_programme().sessions.len();
    let all = listed + unlisted.len();
    let current = match &state.window.page {
        Page::Overview => None,
        Page::Session(id) => state
            .shown
            .position_by_time(id)
            .or_else(|| unlisted.iter().position(|session| session == id).map(|at| listed + at)),
    };
    let target = match (current, direction) {
        (None, StepDirection::Next) => 0,
        (None, StepDirection::Previous) => all.wrapping_sub(1),
        (Some(at), StepDirection::Next) => at + 1,
        (Some(0), StepDirection::Previous) => return open(state, Page::Overview),
        (Some(at), StepDirection::Previous) => at - 1,
    };
    let session = state.shown.nth_session_by_time(target).map(|session| session.id.clone());
    let session = session.or_else(|| unlisted.get(target.checked_sub(listed)?).cloned());
    session.map_or_else(Vec::new, |id| open(state, Page::Session(id)))
}

/// Shows a pane and gives it the keyboard.
pub(super) fn focus_pane(state: &mut State, pane: Pane) {
    show_pane(state, pane);
    state.window.focus = Some(pane);
}

/// Shows a pane, whatever the layout.
pub(super) fn show_pane(state: &mut State, pane: Pane) {
    state.window.bring(pane);
    match pane {
        Pane::Timeline => state.settings.panes.timeline_collapsed = false,
        Pane::Notes => state.settings.panes.notes_collapsed = false,
        Pane::Session => {}
    }
}
