//! Why something could not be written, as kinds that the window has sentences for.

use rostrum_formats::SpecialFileKind;
use std::io;
use std::path::{Path, PathBuf};

/// Why a file was not written. What stood there before is untouched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The disk, or the user's share of it, is full.
    #[error("the disk is full")]
    DiskFull,
    /// The user may not write in this folder.
    #[error("no permission to write to {}", folder.display())]
    NoPermission {
        /// The folder.
        folder: PathBuf,
    },
    /// Another program has the file open and lets nobody replace it meanwhile; only Windows knows that.
    #[error("another program has {} open", path.display())]
    HeldOpen {
        /// The file.
        path: PathBuf,
    },
    /// The file system cannot be written to at all.
    #[error("the file system is read-only")]
    ReadOnlyFileSystem,
    /// The folder is not there and cannot be made, or something else stands in its place.
    #[error("there is no folder {}", folder.display())]
    FolderMissing {
        /// The folder.
        folder: PathBuf,
    },
    /// Something that is no folder stands where a folder should be.
    #[error("{} is not a folder", path.display())]
    NotAFolder {
        /// What stands there.
        path: PathBuf,
    },
    /// Something that is no regular file stands where a file should be.
    #[error("{} is no file: {sort:?}", path.display())]
    NotAFile {
        /// Where.
        path: PathBuf,
        /// What stands there.
        sort: SpecialFileKind,
    },
    /// A file that had to be read first is larger than is read.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The most that is read, in bytes.
        limit: u64,
    },
    /// A file stands there already, and replacing it was not asked for.
    #[error("a file of that name exists")]
    AlreadyThere,
    /// It lies where the notes are kept.
    #[error("{} is among the notes", path.display())]
    AmongNotes {
        /// Where.
        path: PathBuf,
    },
    /// It is another file that the program keeps for itself.
    #[error("{} is the program's own", path.display())]
    IsOwn {
        /// Where.
        path: PathBuf,
    },
    /// It is a programme file that was read.
    #[error("{} was read", path.display())]
    IsInput {
        /// Where.
        path: PathBuf,
    },
    /// Anything else, in the system's own words.
    #[error("{0}")]
    Other(String),
}

impl SaveError {
    /// Whether nothing may ever be written there: then its sentence says all.
    pub fn is_protected_file(&self) -> bool {
        matches!(self, Self::AmongNotes { .. } | Self::IsOwn { .. } | Self::IsInput { .. })
    }

    /// Sorts an error of the system that was met while writing into a folder.
    pub fn from_io(error: &io::Error, folder: &Path) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull,
            Kind::PermissionDenied => Self::NoPermission { folder: folder.to_owned() },
            Kind::ReadOnlyFilesystem => Self::ReadOnlyFileSystem,
            Kind::NotFound | Kind::NotADirectory => Self::FolderMissing { folder: folder.to_owned() },
            _ => Self::Other(error.to_string()),
        }
    }
}
