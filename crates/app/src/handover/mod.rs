//! Notes that this window may only read: taking them over from a window that was closed, opening a backup in the place of
//! an unreadable file, or only looking at it.

pub(crate) mod actions;
pub(crate) mod files;

pub use actions::{NotesTakenOver, NotesTakeoverError, ReadOnlyNotesAction};

use crate::notify::{notify, notify_about};
use crate::updates::revisions::show_revision_of_notes;
use crate::{
    BackupOffer, Dialog, Effect, NotesAccess, NoticeCause, NoticeKind, ReadOnlyReason, State,
    own_file_read_error_reason,
};
use rostrum_notebook::UndoHistory;

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
            Some(reason @ ReadOnlyReason::Unreadable { backup: None, .. })
                if reason.readable_part().is_none() =>
            {
                vec![Effect::BeginAnew]
            }
            _ => Vec::new(),
        },
        ReadOnlyNotesAction::MakeWritable => {
            state.dialog.take_if(|dialog| *dialog == Dialog::PutAside);
            let part = state.read_only_reason().and_then(ReadOnlyReason::part_to_write);
            part.map(|part| Effect::PutReadableInPlace(Box::new(part.clone()))).into_iter().collect()
        }
        ReadOnlyNotesAction::NotWritable(error) => {
            let reason = own_file_read_error_reason(&state.words, &error);
            let said =
                state.words.say_with("notebook-not-made-writable", &[("reason", reason.into())]).into_owned();
            notify_about(state, NoticeKind::Failed, said, NoticeCause::ReadOnly)
        }
        ReadOnlyNotesAction::ViewReadable => show_readable_part(state),
        ReadOnlyNotesAction::NotBegun(error) => {
            let reason = own_file_read_error_reason(&state.words, &error);
            let said = state.words.say_with("notebook-not-begun", &[("reason", reason.into())]).into_owned();
            notify_about(state, NoticeKind::Failed, said, NoticeCause::ReadOnly)
        }
        ReadOnlyNotesAction::TakenOver(Ok(taken)) => adopt_and_show(state, taken),
        ReadOnlyNotesAction::TakenOver(Err(NotesTakeoverError::StillOpen)) => {
            let said = state.words.say("notebook-still-open-elsewhere").into_owned();
            notify_about(state, NoticeKind::Warning, said, NoticeCause::ReadOnly)
        }
        ReadOnlyNotesAction::TakenOver(Err(NotesTakeoverError::Unreadable(read_only))) => {
            state.access = NotesAccess::ReadOnly(read_only);
            show_readable_part(state)
        }
        ReadOnlyNotesAction::ViewBackup => {
            let latest = state.read_only_reason().and_then(ReadOnlyReason::backup);
            latest.map(|latest| Effect::ReadBackup(latest.backup.clone())).into_iter().collect()
        }
        // The answer comes from a thread: meanwhile the backup may have been opened for good.
        ReadOnlyNotesAction::BackupRead(_) if state.read_only_reason().is_none() => Vec::new(),
        ReadOnlyNotesAction::BackupRead(Some(notebook)) => match backup_mut(state) {
            Some(latest) => {
                latest.shown = true;
                state.notebook = *notebook;
                show_revision_of_notes(state)
            }
            // Or notes of another programme that have no such backup.
            None => Vec::new(),
        },
        ReadOnlyNotesAction::BackupRead(None) => {
            let said = state.words.say("notebook-backup-unreadable").into_owned();
            notify_about(state, NoticeKind::Failed, said, NoticeCause::ReadOnly)
        }
    }
}

fn backup_mut(state: &mut State) -> Option<&mut BackupOffer> {
    match &mut state.access {
        NotesAccess::ReadOnly(read_only) => read_only.backup_mut(),
        NotesAccess::Writable { .. } => None,
    }
}

/// Shows what can be read of the notes file, where that is anything.
fn show_readable_part(state: &mut State) -> Vec<Effect> {
    let newest = state.library.revisions.kept.last().map_or(0, |newest| newest.about.number);
    let NotesAccess::ReadOnly(read_only) = &mut state.access else { return Vec::new() };
    read_only.stand_beside(newest);
    let Some(part) = read_only.readable_part() else { return Vec::new() };
    state.notebook = part.notebook.clone();
    if let Some(latest) = backup_mut(state) {
        latest.shown = false;
    }
    show_revision_of_notes(state)
}

/// The window's notes from now on, with a save worker that has seen no edit yet. Where a file that could not be read is
/// kept is said.
pub(super) fn adopt_and_show(state: &mut State, taken: NotesTakenOver) -> Vec<Effect> {
    state.notebook = *taken.notebook;
    state.access = NotesAccess::opened(None);
    state.history = UndoHistory::default();
    if let Some(name) = taken.kept_as {
        let said = state.words.say_with("notebook-original-kept", &[("name", name.into())]).into_owned();
        notify(state, NoticeKind::Warning, said);
    }
    show_revision_of_notes(state)
}
