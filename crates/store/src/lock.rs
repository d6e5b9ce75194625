//! One window writes a notebook at a time.
//!
//! The lock is the operating system's, on a small file beside the notebook: it is free again the
//! moment the process that holds it ends, however it ends, so a crash leaves no stale lock.

use super::make_private_folder_if_missing;
use super::paths::folder_of;
use super::reading::{never_wait, no_file_at};
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

/// Holds the lock until it is dropped.
#[derive(Debug)]
pub struct NotebookLockGuard {
    /// Closing the file gives the lock back.
    _file: File,
}

/// What became of asking for a lock.
#[derive(Debug)]
pub enum NotebookLockOutcome {
    /// It is ours now.
    Free(NotebookLockGuard),
    /// Another window, of this process or another, holds it.
    Held,
    /// This place knows no locks (some network shares), or nothing can be written there; holds the
    /// system's own words. The notebook may be written all the same: a change made elsewhere is
    /// noticed before each save.
    Unsupported(String),
}

/// Asks for the right to write a notebook; never waits.
pub fn try_lock_notebook(notebook: &Path) -> NotebookLockOutcome {
    if let Err(error) = make_private_folder_if_missing(folder_of(notebook)) {
        return NotebookLockOutcome::Unsupported(error.to_string());
    }
    let path = notebook.with_extension("lock");
    if let Some(sort) = no_file_at(&path) {
        return NotebookLockOutcome::Unsupported(format!("a {} stands there", sort.as_str()));
    }
    let mut options = OpenOptions::new();
    never_wait(&mut options);
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = match options.open(path) {
        Ok(file) => file,
        Err(error) => return NotebookLockOutcome::Unsupported(error.to_string()),
    };
    match file.try_lock() {
        Ok(()) => NotebookLockOutcome::Free(NotebookLockGuard { _file: file }),
        Err(TryLockError::WouldBlock) => NotebookLockOutcome::Held,
        Err(TryLockError::Error(error)) => NotebookLockOutcome::Unsupported(error.to_string()),
    }
}
