//! The notes file, the lock and the backups, on a thread of their own.

use crate::{Action, NotesTakenOver, NotesTakeoverError, ReadOnlyNotesAction, ReadOnlyReason, file_name};
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
    Handed { target: Some(target), action: taken(Ok(NotesTakenOver { notebook, kept_as: None })) }
}

fn taken(outcome: Result<NotesTakenOver, NotesTakeoverError>) -> Action {
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
    match restore_backup(path, backup, utc_now()).map(|kept| (kept, read_notebook(path, programme))) {
        Ok((kept, NotebookReadOutcome::Loaded { notebook, on_disk, .. })) => {
            let notes = (*notebook).clone();
            let target =
                NotebookToSave { path: path.to_owned(), notebook: notes, on_disk: Some(on_disk), lock };
            let taken = NotesTakenOver { notebook, kept_as: kept.as_deref().map(file_name) };
            Handed { target: Some(target), action: Action::BackupOpened(Ok(taken)) }
        }
        Ok((_, NotebookReadOutcome::Fresh { .. } | NotebookReadOutcome::Unreadable(_))) => {
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
        Ok((on_disk, kept)) => {
            let notebook = part.notebook.clone();
            let target = NotebookToSave {
                path: path.to_owned(),
                notebook: notebook.clone(),
                on_disk: Some(on_disk),
                lock,
            };
            let kept_as = Some(file_name(&kept));
            let taken_over = NotesTakenOver { notebook: Box::new(notebook), kept_as };
            Handed { target: Some(target), action: taken(Ok(taken_over)) }
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

/// Begins notes anew, if no other window has them; the unreadable file is kept beside them under another name. Should
/// something of it be readable by now, it is left and looked at again.
pub(crate) fn begin_anew(path: &Path, programme: &ProgrammeId) -> Handed {
    // Before anything is moved: the file may be another window's by now.
    let lock = match try_lock_notebook(path) {
        NotebookLockOutcome::Free(guard) => Some(guard),
        NotebookLockOutcome::Held => {
            return Handed { target: None, action: taken(Err(NotesTakeoverError::StillOpen)) };
        }
        NotebookLockOutcome::Unsupported(_) => None,
    };
    let is_hopeless = |found: &UnreadableNotebook| {
        found.readable.as_ref().is_none_or(|part| part.notebook.is_blank()) && found.latest_backup.is_none()
    };
    let kept = match read_notebook(path, programme) {
        NotebookReadOutcome::Unreadable(found) if is_hopeless(&found) => {
            match move_unreadable_notebook_aside(path, utc_now()) {
                Ok(kept) => kept,
                Err(error) => return not_begun(error),
            }
        }
        _ => return take_what_is_there(path, programme, lock),
    };
    // Where the system lets nothing be read it lets nothing be written either: a file in the place of the
    // folder, say. Then there is nothing to take over, and the delegate is told.
    match read_notebook(path, programme) {
        NotebookReadOutcome::Unreadable(UnreadableNotebook { why: Some(error), .. }) => not_begun(*error),
        _ => {
            let mut handed = take_what_is_there(path, programme, lock);
            if let Action::Handover(ReadOnlyNotesAction::TakenOver(Ok(taken))) = &mut handed.action {
                taken.kept_as = kept.as_deref().map(file_name);
            }
            handed
        }
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
