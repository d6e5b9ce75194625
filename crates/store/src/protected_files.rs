//! What is never written over, whoever asks and by whatever name: the notes with everything beside them, the
//! program's other files, and the programme files that were read. The window and the terminal ask here.

use super::atomic::{follow_links, never_replaced};
use super::paths::folder_of;
use super::{Folders, SaveError};
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The files that are not to be written over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProtectedFiles {
    /// Where the user's own files are, where that is known.
    pub folders: Option<Folders>,
    /// Files that were read.
    pub inputs: Vec<PathBuf>,
}

impl ProtectedFiles {
    /// Looks whether a file may be put at a path, whatever the user answers.
    ///
    /// # Errors
    /// [`SaveError::NotAFile`], [`SaveError::IsInput`], [`SaveError::AmongNotes`] or [`SaveError::IsOwn`].
    pub fn check_writable(&self, path: &Path) -> Result<(), SaveError> {
        let path_buf = || path.to_owned();
        if let Some(sort) = never_replaced(path) {
            return Err(SaveError::NotAFile { path: path_buf(), sort });
        }
        if self.inputs.iter().any(|input| is_same_file(path, input)) {
            return Err(SaveError::IsInput { path: path_buf() });
        }
        let Some(folders) = &self.folders else { return Ok(()) };
        let notebooks = folders.notebooks_folder();
        if leads_into(path, &notebooks) || is_also_in(path, &notebooks) {
            return Err(SaveError::AmongNotes { path: path_buf() });
        }
        if is_same_place(path, &folders.settings_file()) || is_note_of_opening(path, folders) {
            return Err(SaveError::IsOwn { path: path_buf() });
        }
        Ok(())
    }
}

/// Whether two paths lead to the same file: by links, by another name of it, or spelled otherwise.
fn is_same_file(one: &Path, other: &Path) -> bool {
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

/// Whether two paths are the same file, or would be if there were one.
fn is_same_place(one: &Path, other: &Path) -> bool {
    is_same_file(one, other) || place_of(one) == place_of(other)
}

/// Whether a path leads into a folder or one below it, by whatever links, also where the folders between are yet
/// to be made.
fn leads_into(path: &Path, folder: &Path) -> bool {
    let place = place_of(path);
    let whole = place_of(folder);
    place.starts_with(&whole) || place.ancestors().skip(1).any(|above| is_same_file(above, folder))
}

/// Whether the file at a path has another name in a folder or below it.
#[cfg(unix)]
fn is_also_in(path: &Path, folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    // A file with one name has no other; so the folder is looked through once in a lifetime.
    if !fs::metadata(path).is_ok_and(|found| found.nlink() > 1) {
        return false;
    }
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(sort) if sort.is_dir() => waiting.push(entry.path()),
                _ if is_same_file(&entry.path(), path) => return true,
                _ => {}
            }
        }
    }
    false
}

/// Elsewhere no name is told from another by cheap means; putting a file in the place of a name leaves the others.
#[cfg(not(unix))]
fn is_also_in(_: &Path, _: &Path) -> bool {
    false
}

/// Whether a path is a note of what a window is opening.
fn is_note_of_opening(path: &Path, folders: &Folders) -> bool {
    let target = follow_links(path);
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(super::openings::PREFIX) && place_of(folder_of(&target)) == place_of(&folders.data)
}

/// Where a path leads in the end: links are followed as far as there is something, and what is not there yet is
/// taken as it is spelled.
fn place_of(path: &Path) -> PathBuf {
    let target = follow_links(path);
    let target = std::path::absolute(&target).unwrap_or(target);
    let mut place = PathBuf::new();
    for component in target.components() {
        match component {
            Component::ParentDir => {
                place.pop();
            }
            other => {
                place.push(other);
                // What lies above is settled already, so `..` leaves the folder that a link leads to.
                if let Ok(found) = fs::canonicalize(&place) {
                    place = found;
                }
            }
        }
    }
    place
}
