//! The one way in which a file is read: only a regular file, never waiting, never more than a bound.
//!
//! A pipe would be waited on for ever, a device can give bytes without end, and opening one may already do
//! something. So what stands at the path is looked at before it is opened, and looked at again through the
//! open file, since another may have been put in its place between the two.

use super::SaveError;
use rostrum_formats::{ReadError, ReadErrorKind, SourceLocation, SpecialFileKind};
use std::fs::{self, File, FileType, Metadata, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

/// The largest notebook that is read, in bytes.
pub const MAX_NOTEBOOK_FILE_BYTES: u64 = 256 * 1024 * 1024;

/// How much of a file is read between two steps, in bytes.
const STEP: u64 = 1024 * 1024;

/// A file that was read whole.
#[derive(Debug)]
pub struct FileContents {
    /// What is in it.
    pub bytes: Vec<u8>,
    /// What the system said of it when it was opened.
    pub metadata: Metadata,
}

/// Why a file was not read.
#[derive(Debug, thiserror::Error)]
pub enum FileReadError {
    /// It is no regular file.
    #[error("it is no file: {0:?}")]
    NotAFile(SpecialFileKind),
    /// It is larger than is read.
    #[error("it is larger than {limit} bytes")]
    TooLarge {
        /// Its size, as far as it is known: one more than the bound where the system said less.
        size: u64,
        /// The most that is read.
        limit: u64,
    },
    /// The system would not let it be read.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl From<FileReadError> for ReadError {
    fn from(trouble: FileReadError) -> Self {
        let kind = match trouble {
            FileReadError::NotAFile(sort) => ReadErrorKind::NotAFile(sort),
            FileReadError::TooLarge { size, limit } => ReadErrorKind::TooLarge { size, limit },
            FileReadError::Io(error) => ReadErrorKind::from_io_error(&error),
        };
        Self { place: SourceLocation::Whole, kind }
    }
}

impl FileReadError {
    /// The same where one of our own files could not be read.
    pub(super) fn of_own(&self, path: &Path) -> SaveError {
        match self {
            Self::NotAFile(sort) => SaveError::NotAFile { path: path.to_owned(), sort: *sort },
            Self::TooLarge { limit, .. } => SaveError::TooLarge { limit: *limit },
            Self::Io(error) => SaveError::from_io(error, super::paths::folder_of(path)),
        }
    }

    /// Whether there is nothing at the path.
    pub(super) fn is_missing(&self) -> bool {
        matches!(self, Self::Io(error) if error.kind() == io::ErrorKind::NotFound)
    }
}

/// Reads a regular file of at most `limit` bytes; a link is followed.
///
/// # Errors
/// [`FileReadError`]; nothing but a regular file is ever opened.
pub fn read_file(path: &Path, limit: u64) -> Result<FileContents, FileReadError> {
    let whole = read_file_in_steps(path, limit, &mut |_, _| true)?;
    whole.ok_or_else(|| FileReadError::Io(io::ErrorKind::Interrupted.into()))
}

/// The same piece by piece: before each, `goes_on` is told how many bytes are read and how many the system says
/// there are. `None` when it answers no.
///
/// # Errors
/// As [`read_file`].
pub fn read_file_in_steps(
    path: &Path,
    limit: u64,
    goes_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Option<FileContents>, FileReadError> {
    let (file, metadata) = open_regular(path)?;
    let size = metadata.len();
    if size > limit {
        return Err(FileReadError::TooLarge { size, limit });
    }
    let mut bytes = Vec::new();
    // What the system says of the size is no promise: the file may grow, and some have no size at all. One byte
    // more than is read tells that it is too large.
    let mut source = file.take(limit.saturating_add(1));
    loop {
        if !goes_on(bytes.len() as u64, size) {
            return Ok(None);
        }
        if source.by_ref().take(STEP).read_to_end(&mut bytes)? == 0 {
            break;
        }
    }
    if bytes.len() as u64 > limit {
        return Err(FileReadError::TooLarge { size: bytes.len() as u64, limit });
    }
    Ok(Some(FileContents { bytes, metadata }))
}

/// Opens a regular file to be read; never waits.
pub(super) fn open_regular(path: &Path) -> Result<(File, Metadata), FileReadError> {
    regular(&fs::metadata(path)?)?;
    let mut options = OpenOptions::new();
    options.read(true);
    never_wait(&mut options);
    let file = options.open(path)?;
    let metadata = file.metadata()?;
    regular(&metadata)?;
    Ok((file, metadata))
}

fn regular(metadata: &Metadata) -> Result<(), FileReadError> {
    sort_of(metadata.file_type()).map_or(Ok(()), |sort| Err(FileReadError::NotAFile(sort)))
}

/// What stands at a path, following links, where that is no regular file; `None` also when there is nothing.
pub(super) fn no_file_at(path: &Path) -> Option<SpecialFileKind> {
    fs::metadata(path).ok().and_then(|metadata| sort_of(metadata.file_type()))
}

/// What something is when it is no regular file.
fn sort_of(found: FileType) -> Option<SpecialFileKind> {
    if found.is_file() {
        return None;
    }
    if found.is_dir() {
        return Some(SpecialFileKind::Folder);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        if found.is_fifo() {
            return Some(SpecialFileKind::Pipe);
        }
        if found.is_socket() {
            return Some(SpecialFileKind::Socket);
        }
        if found.is_block_device() || found.is_char_device() {
            return Some(SpecialFileKind::Device);
        }
    }
    Some(SpecialFileKind::Other)
}

/// Has an opening return at once, should a pipe have been put there meanwhile, and no terminal become ours.
#[cfg(unix)]
pub(super) fn never_wait(options: &mut OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, libc::O_NONBLOCK | libc::O_NOCTTY);
}

/// Other systems have no pipes among their files.
#[cfg(not(unix))]
pub(super) fn never_wait(_: &mut OpenOptions) {}
