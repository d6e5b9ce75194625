//! Copies that the user asks for, at a place of their choice.

use super::notebook_file::notebook_bytes;
use super::{SaveError, write_atomically};
use rostrum_notebook::Notebook;
use std::fs;
use std::path::Path;

/// Writes the whole notebook as the same JSON that it is kept in.
///
/// # Errors
/// As [`write_to_chosen_path`].
pub fn write_notebook_copy(path: &Path, notebook: &Notebook, overwrite: bool) -> Result<(), SaveError> {
    write_to_chosen_path(path, &notebook_bytes(notebook)?, overwrite)
}

/// Writes a file where the user wants it.
///
/// # Errors
/// [`SaveError::AlreadyThere`] when something stands there and `overwrite` is false; else what kept
/// the file from being written.
pub fn write_to_chosen_path(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), SaveError> {
    // A check and then a rename: memory sticks have no rename that refuses to replace.
    if !overwrite && fs::symlink_metadata(path).is_ok() {
        return Err(SaveError::AlreadyThere);
    }
    write_atomically(path, bytes)
}
