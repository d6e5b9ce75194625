//! Notes that this window may only read: taking them over from a window that was closed, opening a backup in the place of
//! an unreadable file, or only looking at it.

use super::notices::notify;
use super::updates::show_revision_of_notes;
use super::{Action, Effect, NoticeKind, ReadOnly, SaveState, State, file_name, read_error_reason};
use rostrum_notebook::{History, Notebook};
use rostrum_programme::ProgrammeId;
use rostrum_store::{
    Backup, LockOutcome, NotebookOpened, SaveError, SaveTarget, Unreadable, lock_notebook, read_notebook,
    restore_backup, set_aside, utc_now,
};
use std::path::Path;

/// What is asked of notes that can only be read, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum HandoverAction {
    /// Write the notes in this window, if no other has them any more.
    EditHere,
    /// The notes are this window's now; or why not.
    TakenOver(Result<Box<Notebook>, NotTakenOver>),
    /// Begin notes anew where they can't be read and there is no backup.
    BeginAnew,
    /// They were not begun anew; why.
    NotBegun(SaveError),
    /// Show the latest backup without putting it in the place of the file.
    ViewBackup,
    /// The notes of the backup; `None` when it cannot be read either.
    BackupRead(Option<Box<Notebook>>),
}

/// Why notes stay read-only.
#[derive(Debug, Clone, PartialEq)]
pub enum NotTakenOver {
    /// The other window still has them.
    StillOpen,
    /// They cannot be read.
    Unreadable(ReadOnly),
}

impl ReadOnly {
    /// A notes file that was found to be unreadable.
    pub(super) fn unreadable(path: &Path, found: Unreadable) -> Self {
        let Unreadable { line, column, why, latest_backup, .. } = found;
        let why = why.map(|error| *error);
        Self::Unreadable { name: file_name(path), line, column, why, backup: latest_backup }
    }

    /// The same while another window holds the notes.
    pub(super) fn unreadable_elsewhere(path: &Path, found: Unreadable) -> Self {
        let Unreadable { line, column, why, .. } = found;
        Self::UnreadableElsewhere { name: file_name(path), line, column, why: why.map(|error| *error) }
    }

    /// A notes file that is gone while there is a backup of it.
    pub(super) fn gone(path: &Path, backup: Backup) -> Self {
        Self::Unreadable { name: file_name(path), line: 0, column: 0, why: None, backup: Some(backup) }
    }
}

/// Does what is asked of notes that can only be read.
pub(super) fn handover(state: &mut State, action: HandoverAction) -> Vec<Effect> {
    match action {
        HandoverAction::EditHere => match state.read_only {
            Some(ReadOnly::OtherWindow | ReadOnly::UnreadableElsewhere { .. }) => vec![Effect::TakeOver],
            _ => Vec::new(),
        },
        HandoverAction::BeginAnew => match state.read_only {
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
            state.read_only = Some(read_only);
            Vec::new()
        }
        HandoverAction::ViewBackup => match &state.read_only {
            Some(ReadOnly::Unreadable { backup: Some(backup), .. }) => {
                vec![Effect::ReadBackup(backup.clone())]
            }
            _ => Vec::new(),
        },
        // The answer comes from a thread: meanwhile the backup may have been opened for good.
        HandoverAction::BackupRead(_) if state.read_only.is_none() => Vec::new(),
        HandoverAction::BackupRead(Some(notebook)) => {
            state.notebook = *notebook;
            state.backup_shown = true;
            show_revision_of_notes(state)
        }
        HandoverAction::BackupRead(None) => {
            let said = state.words.say("notebook-backup-unreadable").into_owned();
            notify(state, NoticeKind::Failed, said)
        }
    }
}

/// The window's notes from now on, with a save worker that has seen no edit yet.
pub(super) fn adopt(state: &mut State, notebook: Notebook) {
    state.notebook = notebook;
    state.read_only = None;
    state.backup_shown = false;
    state.save = SaveState::Untouched;
    state.history = History::default();
    state.edits_sent = 0;
}

/// What a thread found: notes that are to be saved from now on, and how the window learns of it.
pub(super) struct Handed {
    pub(super) target: Option<SaveTarget>,
    pub(super) action: Action,
}

/// Takes the notes over, if no other window has them.
pub(super) fn take_over(path: &Path, programme: &ProgrammeId) -> Handed {
    let refused = |why| Handed { target: None, action: taken(Err(why)) };
    let lock = match lock_notebook(path) {
        LockOutcome::Free(guard) => Some(guard),
        LockOutcome::Held => return refused(NotTakenOver::StillOpen),
        LockOutcome::Unsupported(_) => None,
    };
    let (notebook, on_disk) = match read_notebook(path, programme) {
        NotebookOpened::Loaded { notebook, on_disk, .. } => (notebook, Some(on_disk)),
        NotebookOpened::Fresh { latest_backup: None } => (Box::new(Notebook::new(programme.clone())), None),
        NotebookOpened::Fresh { latest_backup: Some(backup) } => {
            return refused(NotTakenOver::Unreadable(ReadOnly::gone(path, backup)));
        }
        NotebookOpened::Unreadable(found) => {
            return refused(NotTakenOver::Unreadable(ReadOnly::unreadable(path, found)));
        }
    };
    let target = SaveTarget { path: path.to_owned(), notebook: (*notebook).clone(), on_disk, lock };
    Handed { target: Some(target), action: taken(Ok(notebook)) }
}

fn taken(outcome: Result<Box<Notebook>, NotTakenOver>) -> Action {
    Action::Handover(HandoverAction::TakenOver(outcome))
}

/// Puts a backup in the place of the unreadable file, which is kept beside it.
pub(super) fn restore(path: &Path, programme: &ProgrammeId, backup: &Backup) -> Handed {
    let lock = match lock_notebook(path) {
        LockOutcome::Free(guard) => Some(guard),
        LockOutcome::Held => return Handed { target: None, action: taken(Err(NotTakenOver::StillOpen)) },
        LockOutcome::Unsupported(_) => None,
    };
    match restore_backup(path, backup, utc_now()).map(|_| read_notebook(path, programme)) {
        Ok(NotebookOpened::Loaded { notebook, on_disk, .. }) => {
            let notes = (*notebook).clone();
            let target = SaveTarget { path: path.to_owned(), notebook: notes, on_disk: Some(on_disk), lock };
            Handed { target: Some(target), action: Action::BackupOpened(Ok(notebook)) }
        }
        Ok(NotebookOpened::Fresh { .. } | NotebookOpened::Unreadable(_)) => {
            let error = SaveError::Other(file_name(&backup.path));
            Handed { target: None, action: Action::BackupOpened(Err(error)) }
        }
        Err(error) => Handed { target: None, action: Action::BackupOpened(Err(error)) },
    }
}

/// Begins notes anew; the unreadable file is kept beside them under another name.
pub(super) fn begin_anew(path: &Path, programme: &ProgrammeId) -> Handed {
    if let Err(error) = set_aside(path, utc_now()) {
        return not_begun(error);
    }
    // Where the system lets nothing be read it lets nothing be written either: a file in the place of the
    // folder, say. Then there is nothing to take over, and the delegate is told.
    match read_notebook(path, programme) {
        NotebookOpened::Unreadable(Unreadable { why: Some(error), .. }) => not_begun(*error),
        _ => take_over(path, programme),
    }
}

fn not_begun(error: SaveError) -> Handed {
    Handed { target: None, action: Action::Handover(HandoverAction::NotBegun(error)) }
}

/// Reads a backup to be looked at.
pub(super) fn read_backup(backup: &Backup, programme: &ProgrammeId) -> Action {
    let notes = match read_notebook(&backup.path, programme) {
        NotebookOpened::Loaded { notebook, .. } => Some(notebook),
        NotebookOpened::Fresh { .. } | NotebookOpened::Unreadable(_) => None,
    };
    Action::Handover(HandoverAction::BackupRead(notes))
}
