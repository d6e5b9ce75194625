//! What a window is opening, noted until it has been seen.
//!
//! A programme may bring the window down before anything is shown, and would at every later start. So each window notes
//! what it opens in a file of its own (`.opening-….json` in the data folder), which it holds a lock on and removes once
//! the first frames were drawn, or when it ends in order. A note whose lock is free was left by a window that ended
//! before that.

use super::Folders;
use super::atomic::sync_folder;
use super::reading::open_regular;
use rostrum_programme::ProgrammeId;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// How the name of a note begins.
pub(super) const PREFIX: &str = ".opening-";
/// How it ends.
const ENDING: &str = "json";
/// No note is as long as this, in bytes.
const LONGEST: u64 = 64 * 1024;

/// A revision of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammeRevisionId {
    /// The programme.
    pub programme: ProgrammeId,
    /// The revision; 0 is the one that the notes began with.
    pub revision: u32,
}

/// The note of this window.
#[derive(Debug)]
pub struct OpenAttemptMarker {
    path: PathBuf,
    /// Closing the file gives its lock back.
    file: Option<File>,
    /// Whether drawing has begun.
    drawing: bool,
}

impl OpenAttemptMarker {
    /// Notes what is about to be opened.
    ///
    /// # Errors
    /// Where nothing can be written or locked; the window is opened all the same.
    pub fn write(folders: &Folders, opened: &ProgrammeRevisionId) -> io::Result<Self> {
        super::make_private_folder_if_missing(&folders.data).map_err(io::Error::other)?;
        let temp = tempfile::Builder::new().prefix(PREFIX).suffix(".new").tempfile_in(&folders.data)?;
        temp.as_file().try_lock()?;
        serde_json::to_writer(temp.as_file(), opened)?;
        temp.as_file().flush()?;
        let path = temp.path().with_extension(ENDING);
        let (file, mut from) = temp.into_parts();
        // The random part of the name is of this window alone.
        fs::rename(&from, &path)?;
        from.disable_cleanup(true);
        Ok(Self { path, file: Some(file), drawing: false })
    }

    /// Says that drawing begins: from here on a panic comes from what is shown, and not from a display that is missing.
    pub fn mark_drawing_begun(&mut self) {
        self.drawing = true;
    }

    fn remove(&mut self) {
        if self.file.take().is_none() {
            return;
        }
        if let Err(error) = fs::remove_file(&self.path) {
            tracing::warn!(%error, "the note of what is opened stays");
        }
        // A loss of power must not bring it back; no frame waits for the disk.
        let folder = super::paths::folder_of(&self.path).to_owned();
        std::thread::spawn(move || sync_folder(&folder));
    }
}

impl Drop for OpenAttemptMarker {
    /// Removes the note, unless what is shown brings the window down.
    fn drop(&mut self) {
        if !(self.drawing && std::thread::panicking()) {
            self.remove();
        }
    }
}

/// What windows were opening when they ended, by the notes that they left.
pub fn failed_openings(folders: &Folders) -> Vec<ProgrammeRevisionId> {
    left_notes(folders).into_iter().map(|(_, opened)| opened).collect()
}

/// Forgets that a revision brought a window down.
pub fn forget_failed_opening(folders: &Folders, failed: &ProgrammeRevisionId) {
    for (path, _) in left_notes(folders).into_iter().filter(|(_, opened)| opened == failed) {
        if let Err(error) = fs::remove_file(path) {
            tracing::warn!(%error, "the note of a failed opening stays");
        }
    }
}

fn left_notes(folders: &Folders) -> Vec<(PathBuf, ProgrammeRevisionId)> {
    let Ok(entries) = fs::read_dir(&folders.data) else { return Vec::new() };
    let names = entries.flatten().filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX));
    names.filter_map(|entry| Some((entry.path(), left_note(&entry.path())?))).collect()
}

/// A note that no window holds any more. What can't be understood is no note of ours.
fn left_note(path: &Path) -> Option<ProgrammeRevisionId> {
    let (file, _) = open_regular(path).ok()?;
    file.try_lock_shared().ok()?;
    serde_json::from_reader(file.take(LONGEST)).ok()
}
