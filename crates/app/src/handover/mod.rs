//! Notes that this window may only read: taking them over from a window that was closed, opening a backup in the place of
//! an unreadable file, or only looking at it.

pub(crate) mod actions;
pub(crate) mod files;

pub use actions::{NotesTakeoverError, ReadOnlyNotesAction};

use crate::notify::notify;
use crate::updates::revisions::show_revision_of_notes;
use crate::{Effect, NotesAccess, NoticeKind, ReadOnlyReason, State, own_file_read_error_reason};
use rostrum_notebook::{Notebook, UndoHistory};

/// Does what is asked of notes that can only be read.
pub(super) fn handover(state: &mut State, action: ReadOnlyNotesAction) -> Vec<Effect> {
    match action {
        ReadOnlyNotesAction::EditHere => match state.read_only_reason() {
            Some(ReadOnlyReason::OtherWindow | ReadOnlyReason::UnreadableElsewhere { .. }) => {
                vec![Effect::TakeOver]
            }
            _ => Vec::new(),
        },
        ReadOnlyNotesAction::BeginAnew => match state.read_only_reason() {
            Some(ReadOnlyReason::Unreadable { backup: None, .. }) => vec![Effect::BeginAnew],
            _ => Vec::new(),
        },
        ReadOnlyNotesAction::NotBegun(error) => {
            let reason = own_file_read_error_reason(&state.words, &error);
            let said = state.words.say_with("notebook-not-begun", &[("reason", reason.into())]).into_owned();
            notify(state, NoticeKind::Failed, said)
        }
        ReadOnlyNotesAction::TakenOver(Ok(notebook)) => {
            adopt(state, *notebook);
            show_revision_of_notes(state)
        }
        ReadOnlyNotesAction::TakenOver(Err(NotesTakeoverError::StillOpen)) => {
            let said = state.words.say("notebook-still-open-elsewhere").into_owned();
            notify(state, NoticeKind::Warning, said)
        }
        ReadOnlyNotesAction::TakenOver(Err(NotesTakeoverError::Unreadable(read_only))) => {
            state.access = NotesAccess::ReadOnly(read_only);
            Vec::new()
        }
        ReadOnlyNotesAction::ViewBackup => match state.read_only_reason() {
            Some(ReadOnlyReason::Unreadable { backup: Some(latest), .. }) => {
                vec![Effect::ReadBackup(latest.backup.clone())]
            }
            _ => Vec::new(),
        },
        // The answer comes from a thread: meanwhile the backup may have been opened for good.
        ReadOnlyNotesAction::BackupRead(_) if state.read_only_reason().is_none() => Vec::new(),
        ReadOnlyNotesAction::BackupRead(Some(notebook)) => match &mut state.access {
            NotesAccess::ReadOnly(ReadOnlyReason::Unreadable { backup: Some(latest), .. }) => {
                latest.shown = true;
                state.notebook = *notebook;
                show_revision_of_notes(state)
            }
            // Or notes of another programme that have no such backup.
            NotesAccess::ReadOnly(_) | NotesAccess::Writable { .. } => Vec::new(),
        },
        ReadOnlyNotesAction::BackupRead(None) => {
            let said = state.words.say("notebook-backup-unreadable").into_owned();
            notify(state, NoticeKind::Failed, said)
        }
    }
}

/// The window's notes from now on, with a save worker that has seen no edit yet.
pub(super) fn adopt(state: &mut State, notebook: Notebook) {
    state.notebook = notebook;
    state.access = NotesAccess::opened(None);
    state.history = UndoHistory::default();
}
