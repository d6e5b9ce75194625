//! The notes file, the lock and the backups, on a thread of their own.

use crate::{Action, NotesTakeoverError, ReadOnlyNotesAction, ReadOnlyReason, file_name};
use rostrum_notebook::Notebook;
use rostrum_programme::ProgrammeId;
use rostrum_store::{
    Backup, NotebookLockGuard, NotebookLockOutcome, NotebookReadOutcome, NotebookToSave, PartlyReadNotebook,
    SaveError, UnreadableNotebook, move_unreadable_notebook_aside, put_readable_part_in_place, read_notebook,
    restore_backup, try_lock_notebook, utc_now,
};
use std::path::Path;

/// What a thread found: notes that are to be saved from now on, and how the window learns of it.
pub(crate) struct Handed {
    pub(crate) target: Option<NotebookToSave>,
    pub(crate) action: Action,
}

/// Takes the notes over, if no other window has them.
pub(crate) fn take_over(path: &Path, programme: &ProgrammeId) -> Handed {
    let refused = |why| Handed { target: None, action: taken(Err(why)) };
    let lock = match try_lock_notebook(path) {
        NotebookLockOutcome::Free(guard) => Some(guard),
        NotebookLockOutcome::Held => return refused(NotesTakeoverError::StillOpen),
        NotebookLockOutcome::Unsupported(_) => None,
    };
    take_what_is_there(path, programme, lock)
}

/// The notes as they stand on the disk, for whom the lock was got for.
fn take_what_is_there(path: &Path, programme: &ProgrammeId, lock: Option<NotebookLockGuard>) -> Handed {
    let refused = |why| Handed { target: None, action: taken(Err(why)) };
    let (notebook, on_disk) = match read_notebook(path, programme) {
        NotebookReadOutcome::Loaded { notebook, on_disk, .. } => (notebook, Some(on_disk)),
        NotebookReadOutcome::Fresh { latest_backup: None } => {
            (Box::new(Notebook::new(programme.clone())), None)
        }
        NotebookReadOutcome::Fresh { latest_backup: Some(backup) } => {
            return refused(NotesTakeoverError::Unreadable(ReadOnlyReason::gone(path, backup)));
        }
        NotebookReadOutcome::Unreadable(found) => {
            return refused(NotesTakeoverError::Unreadable(ReadOnlyReason::unreadable(path, found)));
        }
    };
    let target = NotebookToSave { path: path.to_owned(), notebook: (*notebook).clone(), on_disk, lock };
    Handed { target: Some(target), action: taken(Ok(notebook)) }
}

fn taken(outcome: Result<Box<Notebook>, NotesTakeoverError>) -> Action {
    Action::Handover(ReadOnlyNotesAction::TakenOver(outcome))
}

/// Puts a backup in the place of the unreadable file, which is kept beside it.
pub(crate) fn restore(path: &Path, programme: &ProgrammeId, backup: &Backup) -> Handed {
    let lock = match try_lock_notebook(path) {
        NotebookLockOutcome::Free(guard) => Some(guard),
        NotebookLockOutcome::Held => {
            return Handed { target: None, action: taken(Err(NotesTakeoverError::StillOpen)) };
        }
        NotebookLockOutcome::Unsupported(_) => None,
    };
    match restore_backup(path, backup, utc_now()).map(|_| read_notebook(path, programme)) {
        Ok(NotebookReadOutcome::Loaded { notebook, on_disk, .. }) => {
            let notes = (*notebook).clone();
            let target =
                NotebookToSave { path: path.to_owned(), notebook: notes, on_disk: Some(on_disk), lock };
            Handed { target: Some(target), action: Action::BackupOpened(Ok(notebook)) }
        }
        Ok(NotebookReadOutcome::Fresh { .. } | NotebookReadOutcome::Unreadable(_)) => {
            let error = SaveError::Other(file_name(&backup.path));
            Handed { target: None, action: Action::BackupOpened(Err(error)) }
        }
        Err(error) => Handed { target: None, action: Action::BackupOpened(Err(error)) },
    }
}

/// Puts what can be read of the notes in the place of their file, which is kept beside it. Should the file have changed
/// since it was looked at, nothing is done but to look at it again.
pub(crate) fn make_writable(path: &Path, programme: &ProgrammeId, part: &PartlyReadNotebook) -> Handed {
    let lock = match try_lock_notebook(path) {
        NotebookLockOutcome::Free(guard) => Some(guard),
        NotebookLockOutcome::Held => {
            return Handed { target: None, action: taken(Err(NotesTakeoverError::StillOpen)) };
        }
        NotebookLockOutcome::Unsupported(_) => None,
    };
    let is_as_it_was = match read_notebook(path, programme) {
        NotebookReadOutcome::Unreadable(found) => {
            found.readable.is_some_and(|now| now.put_aside == part.put_aside && alike(&now.notebook, part))
        }
        NotebookReadOutcome::Loaded { .. } | NotebookReadOutcome::Fresh { .. } => false,
    };
    if !is_as_it_was {
        return take_what_is_there(path, programme, lock);
    }
    match put_readable_part_in_place(path, part, utc_now()) {
        Ok(on_disk) => {
            let notebook = part.notebook.clone();
            let target = NotebookToSave {
                path: path.to_owned(),
                notebook: notebook.clone(),
                on_disk: Some(on_disk),
                lock,
            };
            Handed { target: Some(target), action: taken(Ok(Box::new(notebook))) }
        }
        Err(error) => {
            Handed { target: None, action: Action::Handover(ReadOnlyNotesAction::NotWritable(error)) }
        }
    }
}

/// Whether two readings of a file are the same; the revision may have been guessed.
fn alike(now: &Notebook, part: &PartlyReadNotebook) -> bool {
    let now = Notebook { revision: part.notebook.revision, ..now.clone() };
    now == part.notebook
}

/// Begins notes anew; the unreadable file is kept beside them under another name.
pub(crate) fn begin_anew(path: &Path, programme: &ProgrammeId) -> Handed {
    if let Err(error) = move_unreadable_notebook_aside(path, utc_now()) {
        return not_begun(error);
    }
    // Where the system lets nothing be read it lets nothing be written either: a file in the place of the
    // folder, say. Then there is nothing to take over, and the delegate is told.
    match read_notebook(path, programme) {
        NotebookReadOutcome::Unreadable(UnreadableNotebook { why: Some(error), .. }) => not_begun(*error),
        _ => take_over(path, programme),
    }
}

fn not_begun(error: SaveError) -> Handed {
    Handed { target: None, action: Action::Handover(ReadOnlyNotesAction::NotBegun(error)) }
}

/// Reads a backup to be looked at.
pub(crate) fn read_backup(backup: &Backup, programme: &ProgrammeId) -> Action {
    let notes = match read_notebook(&backup.path, programme) {
        NotebookReadOutcome::Loaded { notebook, .. } => Some(notebook),
        NotebookReadOutcome::Fresh { .. } | NotebookReadOutcome::Unreadable(_) => None,
    };
    Action::Handover(ReadOnlyNotesAction::BackupRead(notes))
}
