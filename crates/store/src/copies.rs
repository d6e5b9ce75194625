//! Copies that the user asks for, at a place of their choice.

use super::atomic::{folder_of, follow_links};
use super::notebook_file::notebook_bytes;
use super::{SaveError, write_atomically};
use rostrum_notebook::{NotePlace, Notebook};
use std::fs;
use std::path::Path;

/// Writes one note as a Markdown file, with a newline at its end.
///
/// # Errors
/// [`SaveError::AlreadyThere`] when something stands there and `overwrite` is false; else what kept
/// the file from being written.
pub fn write_note_copy(
    path: &Path,
    notebook: &Notebook,
    place: &NotePlace,
    overwrite: bool,
) -> Result<(), SaveError> {
    let mut text = notebook.text(place).to_owned();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    write_copy(path, text.as_bytes(), overwrite)
}

/// Writes the whole notebook as the same JSON that it is kept in.
///
/// # Errors
/// As [`write_note_copy`].
pub fn write_notebook_copy(path: &Path, notebook: &Notebook, overwrite: bool) -> Result<(), SaveError> {
    write_copy(path, &notebook_bytes(notebook)?, overwrite)
}

/// Writes a file where the user wants it.
///
/// # Errors
/// As [`write_note_copy`].
pub fn write_copy(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), SaveError> {
    // A check and then a rename: memory sticks have no rename that refuses to replace.
    if !overwrite && fs::symlink_metadata(path).is_ok() {
        return Err(SaveError::AlreadyThere);
    }
    write_atomically(path, bytes)
}

/// Whether two paths lead to the same file: by links, by another name of it, or spelled otherwise.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let number = |path| fs::metadata(path).ok().map(|found| (found.dev(), found.ino()));
        number(one).is_some_and(|found| number(other) == Some(found))
    }
    #[cfg(not(unix))]
    {
        fs::canonicalize(one).is_ok_and(|found| fs::canonicalize(other).is_ok_and(|other| found == other))
    }
}

/// Whether a path leads into a folder or one below it, by whatever links.
pub fn leads_into(path: &Path, folder: &Path) -> bool {
    let place = fs::canonicalize(folder_of(&follow_links(path)));
    place.is_ok_and(|place| fs::canonicalize(folder).is_ok_and(|folder| place.starts_with(folder)))
}
