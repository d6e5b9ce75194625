//! Notes that this window may only read: taking them over from a window that was closed, opening a backup in the place of
//! an unreadable file, or only looking at it.

pub(crate) mod actions;
pub(crate) mod files;

pub use actions::{HandoverAction, NotTakenOver};

use crate::notify::notify;
use crate::updates::revisions::show_revision_of_notes;
use crate::{Effect, NotesAccess, NoticeKind, ReadOnly, State, read_error_reason};
use rostrum_notebook::{History, Notebook};

/// Does what is asked of notes that can only be read.
pub(super) fn handover(state: &mut State, action: HandoverAction) -> Vec<Effect> {
    match action {
        HandoverAction::EditHere => match state.read_only() {
            Some(ReadOnly::OtherWindow | ReadOnly::UnreadableElsewhere { .. }) => vec![Effect::TakeOver],
            _ => Vec::new(),
        },
        HandoverAction::BeginAnew => match state.read_only() {
            Some(ReadOnly::Unreadable { backup: None, .. }) => vec![Effect::BeginAnew],
            _ => Vec::new(),
        },
        HandoverAction::NotBegun(error) => {
            let reason = read_error_reason(&state.words, &error);
            let said = state.words.say_with("notebook-not-begun", &[("reason", reason.into())]).into_owned();
            notify(state, NoticeKind::Failed, said)
        }
        HandoverAction::TakenOver(Ok(notebook)) => {
            adopt(state, *notebook);
            show_revision_of_notes(state)
        }
        HandoverAction::TakenOver(Err(NotTakenOver::StillOpen)) => {
            let said = state.words.say("notebook-still-open-elsewhere").into_owned();
            notify(state, NoticeKind::Warning, said)
        }
        HandoverAction::TakenOver(Err(NotTakenOver::Unreadable(read_only))) => {
            state.access = NotesAccess::ReadOnly(read_only);
            Vec::new()
        }
        HandoverAction::ViewBackup => match state.read_only() {
            Some(ReadOnly::Unreadable { backup: Some(latest), .. }) => {
                vec![Effect::ReadBackup(latest.backup.clone())]
            }
            _ => Vec::new(),
        },
        // The answer comes from a thread: meanwhile the backup may have been opened for good.
        HandoverAction::BackupRead(_) if state.read_only().is_none() => Vec::new(),
        HandoverAction::BackupRead(Some(notebook)) => match &mut state.access {
            NotesAccess::ReadOnly(ReadOnly::Unreadable { backup: Some(latest), .. }) => {
                latest.shown = true;
                state.notebook = *notebook;
                show_revision_of_notes(state)
            }
            // Or notes of another programme that have no such backup.
            NotesAccess::ReadOnly(_) | NotesAccess::Writable { .. } => Vec::new(),
        },
        HandoverAction::BackupRead(None) => {
            let said = state.words.say("notebook-backup-unreadable").into_owned();
            notify(state, NoticeKind::Failed, said)
        }
    }
}

/// The window's notes from now on, with a save worker that has seen no edit yet.
pub(super) fn adopt(state: &mut State, notebook: Notebook) {
    state.notebook = notebook;
    state.access = NotesAccess::opened(None);
    state.history = History::default();
}
