//! Closing the window: what is unsaved is saved first and the file looked at once more, and nothing that the disk did
//! meanwhile goes unsaid.

use crate::rehearsing::rehearse;
use crate::{Dialog, Effect, NotesAccess, RehearsalEndChoice, RehearseAction, SaveState, State};

/// A time that was taken is kept first; words that are not on the disk hold the window open.
pub(super) fn quit(state: &mut State) -> Vec<Effect> {
    let mut effects = rehearse(state, RehearseAction::End(RehearsalEndChoice::Keep));
    let NotesAccess::Writable { save, closing, .. } = &mut state.access else {
        effects.push(Effect::Quit);
        return effects;
    };
    match save {
        SaveState::Failed(_) | SaveState::Silent { .. } => state.dialog = Some(Dialog::CloseUnsaved),
        _ if !*closing => {
            *closing = true;
            effects.push(Effect::LookAtNotes);
        }
        // Asked a second time while the disk does not answer.
        SaveState::Unsaved => state.dialog = Some(Dialog::CloseUnsaved),
        // It is being looked; a disk that does not answer is told.
        SaveState::Untouched | SaveState::Saved(_) | SaveState::Replaced { .. } => {}
    }
    effects
}

/// Closes at once. What is unsaved is saved and the file looked at while the window goes; a time that was taken is kept.
pub(super) fn end_now(state: &mut State) -> Vec<Effect> {
    let mut effects = rehearse(state, RehearseAction::End(RehearsalEndChoice::Keep));
    if state.read_only_reason().is_none() {
        effects.push(Effect::LookAtNotes);
    }
    effects.push(Effect::Quit);
    effects
}

/// The delegate stays after all.
pub(super) fn cancel_closing(state: &mut State) {
    if let NotesAccess::Writable { closing, .. } = &mut state.access {
        *closing = false;
    }
}

/// Holds a window open that was to close, and asks; nothing where nobody asked to close it.
pub(super) fn hold_open(state: &mut State, question: Dialog) {
    if let NotesAccess::Writable { closing, .. } = &mut state.access
        && std::mem::take(closing)
    {
        state.dialog = Some(question);
    }
}

/// The file was looked at: a window that was to close closes, once nothing is unsaved.
pub(super) fn close_if_asked(state: &mut State) -> Vec<Effect> {
    match &state.access {
        NotesAccess::Writable { save: SaveState::Untouched | SaveState::Saved(_), closing: true, .. } => {
            vec![Effect::Quit]
        }
        // Typed while it was looked at.
        NotesAccess::Writable { save: SaveState::Unsaved, closing: true, .. } => vec![Effect::LookAtNotes],
        _ => Vec::new(),
    }
}
