//! What we know of a file on the disk, so that a change made elsewhere is noticed.

use super::faults::{DiskStep, before};
use super::fingerprint::fingerprint;
use super::reading::{FileContents, FileReadError, MAX_NOTEBOOK_FILE_BYTES, read_file};
use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::time::SystemTime;

/// A file as we last read or wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastSeenFileState {
    stamp: Stamp,
    fingerprint: u64,
}

/// What can be seen without reading the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    /// Tells a file from another that was put in its place; 0 where the system has no such number.
    inode: u64,
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        let inode = std::os::unix::fs::MetadataExt::ino(metadata);
        #[cfg(not(unix))]
        let inode = 0;
        Self { length: metadata.len(), modified: metadata.modified().ok(), inode }
    }
}

/// How a file compares to what we knew of it.
pub(super) enum FileComparison {
    /// There is none.
    Gone,
    /// It is the one that we know.
    AsKnown,
    /// It holds something else.
    Foreign(Vec<u8>, LastSeenFileState),
    /// It is larger than any notebook that we would read.
    TooLarge,
}

impl LastSeenFileState {
    pub(super) fn of(metadata: &Metadata, bytes: &[u8]) -> Self {
        Self { stamp: Stamp::of(metadata), fingerprint: fingerprint(bytes) }
    }

    /// Whether the file holds these bytes, as far as a fingerprint can tell.
    pub(super) fn holds(&self, bytes: &[u8]) -> bool {
        self.stamp.length == bytes.len() as u64 && self.fingerprint == fingerprint(bytes)
    }

    /// Looks whether the file is still the one that we know; reads it only when it does not look so.
    pub(super) fn look(known: Option<&Self>, path: &Path) -> Result<FileComparison, FileReadError> {
        before(DiskStep::Look, path)?;
        let metadata = match fs::metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(FileComparison::Gone),
            other => other?,
        };
        if known.is_some_and(|known| known.stamp == Stamp::of(&metadata)) {
            return Ok(FileComparison::AsKnown);
        }
        Self::read_and_compare(known, path)
    }

    /// The same, but reads the file in any case: some programs leave length and time as they were.
    pub(super) fn look_into(known: Option<&Self>, path: &Path) -> Result<FileComparison, FileReadError> {
        before(DiskStep::Look, path)?;
        match fs::metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(FileComparison::Gone),
            Err(error) => Err(error.into()),
            Ok(_) => Self::read_and_compare(known, path),
        }
    }

    fn read_and_compare(known: Option<&Self>, path: &Path) -> Result<FileComparison, FileReadError> {
        let FileContents { bytes, metadata } = match read_file(path, MAX_NOTEBOOK_FILE_BYTES) {
            Err(FileReadError::TooLarge { .. }) => return Ok(FileComparison::TooLarge),
            other => other?,
        };
        let found = Self::of(&metadata, &bytes);
        Ok(if known.is_some_and(|known| known.holds(&bytes)) {
            FileComparison::AsKnown
        } else {
            FileComparison::Foreign(bytes, found)
        })
    }
}
