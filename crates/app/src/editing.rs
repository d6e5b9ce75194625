//! Edits of the notebook: made as steps of undo, and sent to be saved.

use super::notify::{notify, notify_about};
use super::{Effect, NotesAccess, NoticeCause, NoticeKind, SaveState, State};
use rostrum_notebook::{Edit, Splice};

/// What is said when notes cannot be changed; `None` when they can.
pub(super) fn read_only_refusal(state: &mut State) -> Option<Vec<Effect>> {
    state.read_only_reason()?;
    let said = state.words.say("notes-read-only").into_owned();
    Some(notify_about(state, NoticeKind::Warning, said, NoticeCause::ReadOnly))
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
    match state.history.apply_and_record(&mut state.notebook, edits.clone(), now_ms) {
        Ok(()) => {
            if !typing {
                state.history.close_step();
            }
            save(state, edits)
        }
        // The window showed another text than the notebook holds: a fault of ours, and no reason to lose a word.
        Err(error) => {
            debug_assert!(!state.strict_edits, "an edit did not fit the notebook: {error}");
            tracing::error!(%error, "an edit did not fit the notebook");
            keep_misfits(state, &edits)
        }
    }
}

/// Puts the words of edits that did not fit at the end of their texts, and says so.
fn keep_misfits(state: &mut State, edits: &[Edit]) -> Vec<Effect> {
    let now = state.now();
    let now_ms = u64::try_from(now.timestamp_millis()).unwrap_or_default();
    let mut effects = Vec::new();
    for edit in edits {
        let Edit::Text { place, splice, .. } = edit else { continue };
        if splice.inserted.trim().is_empty() {
            continue;
        }
        let text = state.notebook.text(place);
        let gap = if text.trim().is_empty() { "" } else { "\n\n" };
        let kept = Splice {
            at: text.len(),
            removed: String::new(),
            inserted: format!("{gap}{}", splice.inserted.trim()),
        };
        let kept = state.notebook.edits_for_text_change(place, kept, now, &state.history);
        state.history.close_step();
        if state.history.apply_and_record(&mut state.notebook, kept.clone(), now_ms).is_ok() {
            state.history.close_step();
            effects.extend(save(state, kept));
        }
    }
    let key = if effects.is_empty() { "edit-not-made" } else { "edit-kept-at-end" };
    let said = state.words.say(key).into_owned();
    effects.extend(notify(state, NoticeKind::Warning, said));
    effects
}

/// Sends edits that were made to be saved.
pub(super) fn save(state: &mut State, edits: Vec<Edit>) -> Vec<Effect> {
    if let NotesAccess::Writable { save, edits_sent, .. } = &mut state.access {
        *edits_sent += edits.len() as u64;
        if !matches!(save, SaveState::Failed(_) | SaveState::Silent { .. }) {
            *save = SaveState::Unsaved;
        }
    }
    edits.into_iter().map(Effect::SaveEdit).collect()
}
