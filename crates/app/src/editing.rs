//! Edits of the notebook: made as steps of undo, and sent to be saved.

use super::notices::notify;
use super::{Effect, NoticeKind, SaveState, State};
use rostrum_notebook::Edit;

/// What is said when notes cannot be changed; `None` when they can.
pub(super) fn read_only_refusal(state: &mut State) -> Option<Vec<Effect>> {
    state.read_only.as_ref()?;
    let said = state.words.say("notes-read-only").into_owned();
    Some(notify(state, NoticeKind::Warning, said))
}

/// Makes edits as one step of undo, and has them saved.
pub(super) fn perform(state: &mut State, edits: Vec<Edit>, typing: bool) -> Vec<Effect> {
    if let Some(refusal) = read_only_refusal(state) {
        return refusal;
    }
    if !typing {
        state.history.close_step();
    }
    let now_ms = u64::try_from(state.now().timestamp_millis()).unwrap_or_default();
    match state.history.perform(&mut state.notebook, edits.clone(), now_ms) {
        Ok(()) => {
            if !typing {
                state.history.close_step();
            }
            save(state, edits)
        }
        // The window showed another text than the notebook holds; the editor takes up the notebook's
        // text on the next frame, so nothing that was saved is lost.
        Err(error) => {
            tracing::error!(%error, "an edit did not fit the notebook");
            Vec::new()
        }
    }
}

/// Sends edits that were made to be saved.
pub(super) fn save(state: &mut State, edits: Vec<Edit>) -> Vec<Effect> {
    state.edits_sent += edits.len() as u64;
    if !matches!(state.save, SaveState::Failed(_)) {
        state.save = SaveState::Unsaved;
    }
    edits.into_iter().map(Effect::SaveEdit).collect()
}
