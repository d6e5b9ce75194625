//! One save of the notebook: look, keep what is not ours, keep a backup, replace.

use super::atomic::{make_lasting, put_in_place};
use super::notebook_file::notebook_bytes;
use super::on_disk::FileComparison;
use super::paths::folder_of;
use super::quarantine::{CONFLICT, keep_beside, move_aside, remove_old_conflicts};
use super::reading::{MAX_NOTEBOOK_FILE_BYTES, read_file};
use super::{LastSeenFileState, SaveError, make_private_folder_if_missing, rotate_backups_if_due};
use chrono::{DateTime, Utc};
use rostrum_notebook::Notebook;
use std::path::{Path, PathBuf};

/// What stands on the disk where nothing is unsaved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileLook {
    /// What was saved.
    AsSaved,
    /// The file was gone, or there was nothing in it; it has been written anew.
    WrittenAnew,
    /// Another program has put other notes there. They are left; ours are kept beside them until somebody decides.
    Replaced {
        /// Where ours are kept.
        ours: PathBuf,
    },
}

/// Saves one notebook again and again, and knows what it last saw on the disk.
pub(super) struct Saver {
    path: PathBuf,
    on_disk: Option<LastSeenFileState>,
    /// Whether this session of editing has begun, that is, replaced the file once.
    begun: bool,
    /// Whether the file is in place and only its folder could not be synced.
    half_done: bool,
    /// Where ours were kept when others were found in their place; `None` once they are in place again.
    replaced: Option<PathBuf>,
}

/// What a save or a look did.
pub(super) struct SaveOutcome<T = ()> {
    /// Where the version was kept that another program had written.
    pub(super) kept: Option<PathBuf>,
    /// What came of it: where it was a save, whether the notebook is on the disk.
    pub(super) result: Result<T, SaveError>,
}

/// Whether a file holds nothing: no byte, or only blanks and the zeros that some crashes leave.
fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0 || byte.is_ascii_whitespace())
}

/// Whether a file holds these bytes and no others.
fn holds_exactly(path: &Path, bytes: &[u8]) -> bool {
    read_file(path, MAX_NOTEBOOK_FILE_BYTES).is_ok_and(|file| file.bytes == bytes)
}

impl Saver {
    pub(super) fn new(path: PathBuf, on_disk: Option<LastSeenFileState>) -> Self {
        Self { path, on_disk, begun: false, half_done: false, replaced: None }
    }

    /// Puts the notebook on the disk, unless it is there already.
    pub(super) fn save(&mut self, notebook: &Notebook, now: DateTime<Utc>) -> SaveOutcome {
        let mut kept = None;
        let result = self.try_save(notebook, now, &mut kept);
        SaveOutcome { kept, result }
    }

    /// Looks what became of a notebook that is saved. A file that is gone is written anew; one that another program
    /// has put there is left, and ours kept beside it.
    pub(super) fn look(&mut self, notebook: &Notebook, now: DateTime<Utc>) -> SaveOutcome<FileLook> {
        let mut kept = None;
        let result = self.try_look(notebook, now, &mut kept);
        SaveOutcome { kept, result }
    }

    /// The same; names the version that another program put there in the moment before ours was written anew.
    fn try_look(
        &mut self,
        notebook: &Notebook,
        now: DateTime<Utc>,
        kept: &mut Option<PathBuf>,
    ) -> Result<FileLook, SaveError> {
        let look = LastSeenFileState::look_into(self.on_disk.as_ref(), &self.path)
            .map_err(|trouble| trouble.of_own(&self.path))?;
        match look {
            // There never was one.
            FileComparison::Gone if self.on_disk.is_none() => return Ok(FileLook::AsSaved),
            FileComparison::Gone => {
                self.on_disk = None;
                self.try_save(notebook, now, kept)?;
                return Ok(FileLook::WrittenAnew);
            }
            FileComparison::AsKnown => {
                self.replaced = None;
                self.finish()?;
                return Ok(FileLook::AsSaved);
            }
            FileComparison::Foreign(bytes, _) if is_blank(&bytes) => {
                self.on_disk = None;
                self.try_save(notebook, now, kept)?;
                return Ok(FileLook::WrittenAnew);
            }
            FileComparison::Foreign(bytes, found) => {
                // The same notes in another hand: another indentation, other ends of lines.
                if serde_json::from_slice::<Notebook>(&bytes).is_ok_and(|theirs| theirs == *notebook) {
                    self.on_disk = Some(found);
                    return Ok(FileLook::AsSaved);
                }
            }
            FileComparison::TooLarge => {}
        }
        let bytes = notebook_bytes(notebook)?;
        if let Some(ours) = self.replaced.as_ref().filter(|ours| holds_exactly(ours, &bytes)) {
            return Ok(FileLook::Replaced { ours: ours.clone() });
        }
        let ours = keep_beside(&self.path, CONFLICT, now, &bytes)?;
        remove_old_conflicts(&self.path, now);
        self.replaced = Some(ours.clone());
        Ok(FileLook::Replaced { ours })
    }

    fn try_save(
        &mut self,
        notebook: &Notebook,
        now: DateTime<Utc>,
        kept: &mut Option<PathBuf>,
    ) -> Result<(), SaveError> {
        let bytes = notebook_bytes(notebook)?;
        let folder = folder_of(&self.path);
        make_private_folder_if_missing(folder)?;
        // What was seen to be replaced is looked into: it may have length and time of ours.
        let look = match &self.replaced {
            None => LastSeenFileState::look(self.on_disk.as_ref(), &self.path),
            Some(_) => LastSeenFileState::look_into(self.on_disk.as_ref(), &self.path),
        };
        match look.map_err(|trouble| trouble.of_own(&self.path))? {
            FileComparison::Gone => {}
            FileComparison::AsKnown if self.on_disk.is_some_and(|known| known.holds(&bytes)) => {
                return self.finish();
            }
            FileComparison::AsKnown => {
                // The user's last words matter more than an earlier version of them.
                if let Err(error) = rotate_backups_if_due(&self.path, !self.begun, now) {
                    tracing::warn!(%error, "no backup was made");
                }
            }
            // Nothing stands there that could be kept.
            FileComparison::Foreign(foreign, _) if is_blank(&foreign) => {}
            FileComparison::Foreign(_, found) if found.holds(&bytes) => {
                self.on_disk = Some(found);
                self.replaced = None;
                return self.finish();
            }
            FileComparison::Foreign(foreign, found) => {
                *kept = Some(keep_beside(&self.path, CONFLICT, now, &foreign)?);
                remove_old_conflicts(&self.path, now);
                self.on_disk = Some(found);
            }
            // Moved rather than copied: nobody knows how large it is.
            FileComparison::TooLarge => {
                *kept = Some(move_aside(&self.path, CONFLICT, now)?);
                self.on_disk = None;
            }
        }
        // Known from here on, also where the folder then cannot be synced: the next try must not take our own
        // file for a foreign one.
        self.on_disk = Some(put_in_place(&self.path, &bytes)?);
        self.begun = true;
        self.half_done = true;
        self.replaced = None;
        self.finish()
    }

    /// Makes a file that is in place last.
    fn finish(&mut self) -> Result<(), SaveError> {
        if self.half_done {
            make_lasting(&self.path)?;
            self.half_done = false;
        }
        Ok(())
    }
}
