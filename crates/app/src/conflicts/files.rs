//! The copies on the disk, on a thread of their own.

use super::actions::ConflictAction;
use crate::Action;
use rostrum_programme::ProgrammeId;
use rostrum_store::{ConflictCopy, NotebookReadOutcome, list_conflict_copies, read_notebook};
use std::path::Path;

/// Lists the copies beside the notes, where others are there than are known.
pub(crate) fn list(notebook: &Path, programme: &ProgrammeId, known: &[ConflictCopy]) -> Option<Action> {
    let copies = list_conflict_copies(notebook, programme);
    (copies != known).then(|| Action::Conflict(ConflictAction::Found(programme.clone(), copies)))
}

/// Reads one of them.
pub(crate) fn read(copy: ConflictCopy, programme: &ProgrammeId) -> Action {
    let notes = match read_notebook(&copy.path, programme) {
        NotebookReadOutcome::Loaded { notebook, .. } => Ok(notebook),
        NotebookReadOutcome::Fresh { .. } => Err(None),
        NotebookReadOutcome::Unreadable(found) => Err(Some(found)),
    };
    Action::Conflict(ConflictAction::WasRead(copy, notes))
}
