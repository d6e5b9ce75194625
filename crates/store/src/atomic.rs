//! Replacing a file as a whole, or not at all.
//!
//! What is guaranteed: at every moment the path holds either the old file or the new one, never a
//! part; when [`write_atomically`] returns `Ok`, the new one survives a crash of the program and,
//! as far as disk and file system keep their word about `fsync`, a loss of power. On Unix the file
//! is readable by its owner alone.
//!
//! What is not: that another program's write between our last look and the rename is noticed (the
//! window is some microseconds); that owner, extended attributes and hard links of the old file are
//! carried over; that a folder which refuses to be synced (some network shares) has the new name on
//! disk already. A process killed half-way leaves a hidden temporary file, which
//! [`remove_leftover_temp_files`] clears away.

use super::faults::{DiskStep, before};
use super::paths::folder_of;
use super::reading::no_file_at;
use super::{LastSeenFileState, SaveError};
use rostrum_formats::SpecialFileKind;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How many links to links are followed; the limit of Linux (path_resolution(7)).
const LINK_LIMIT: usize = 40;
/// How the name of a temporary file ends.
const TEMP_SUFFIX: &str = ".rostrum-tmp";

/// Writes a file so that it is there whole or not at all, in place of what stood there. A link is
/// followed: its target is replaced, the link stays.
///
/// # Errors
/// [`SaveError`]; what stood there before is then untouched, unless only the folder could not be synced.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    replace(path, bytes).map(|_| ())
}

/// The same, giving back what is on the disk now.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<LastSeenFileState, SaveError> {
    let on_disk = put_in_place(path, bytes)?;
    make_lasting(path)?;
    Ok(on_disk)
}

/// The first half of it: the file stands whole in its place, but a loss of power could still take the
/// name back to the old one.
pub(super) fn put_in_place(path: &Path, bytes: &[u8]) -> Result<LastSeenFileState, SaveError> {
    if let Some(sort) = never_replaced(path) {
        return Err(SaveError::NotAFile { path: path.to_owned(), sort });
    }
    let target = follow_links(path);
    let folder = folder_of(&target);
    let sorted = |error: io::Error| SaveError::from_io(&error, folder);
    before(DiskStep::Write, &target).map_err(sorted)?;
    let mut temp = private_temp(&temp_prefix(&target), folder).map_err(sorted)?;
    temp.write_all(bytes).map_err(sorted)?;
    before(DiskStep::SyncFile, &target).map_err(sorted)?;
    temp.as_file().sync_all().map_err(sorted)?;
    // Looked at before the rename: afterwards another program may have put its own file there.
    let on_disk = LastSeenFileState::of(&temp.as_file().metadata().map_err(sorted)?, bytes);
    before(DiskStep::Rename, &target).map_err(sorted)?;
    move_over(temp, &target).map_err(|error| match is_held_open(&target, &error) {
        true => SaveError::HeldOpen { path: target.clone() },
        false => sorted(error),
    })?;
    Ok(on_disk)
}

/// Gives a temporary file its name, over what stands there. The file is closed first and the standard library renames
/// it: that takes paths of any length on Windows, and replaces also what others are reading.
fn move_over(temp: tempfile::NamedTempFile, target: &Path) -> io::Result<()> {
    let mut from = temp.into_temp_path();
    for wait in RENAME_WAITS {
        match fs::rename(&from, target) {
            Err(error) if is_held_open(target, &error) => std::thread::sleep(wait),
            outcome => return outcome.map(|()| from.disable_cleanup(true)),
        }
    }
    fs::rename(&from, target).map(|()| from.disable_cleanup(true))
}

/// How long is waited for another program (a virus scanner, an indexer) to let go of a file, before each further try.
const RENAME_WAITS: [Duration; 4] = [
    Duration::from_millis(5),
    Duration::from_millis(15),
    Duration::from_millis(30),
    Duration::from_millis(50),
];

/// Whether a file was not replaced since another program has it open. Windows says the same of a file that may not be
/// written at all (ERROR_ACCESS_DENIED), but there the folder has just taken the temporary file.
fn is_held_open(target: &Path, error: &io::Error) -> bool {
    const ACCESS_DENIED: i32 = 5;
    const SHARING_VIOLATION: i32 = 32;
    const LOCK_VIOLATION: i32 = 33;
    cfg!(windows)
        && match error.raw_os_error() {
            Some(SHARING_VIOLATION | LOCK_VIOLATION) => true,
            Some(ACCESS_DENIED) => fs::metadata(target).is_ok_and(|now| !now.permissions().readonly()),
            _ => false,
        }
}

/// The second half: the name is on the disk, too. Can be tried again by itself.
pub(super) fn make_lasting(path: &Path) -> Result<(), SaveError> {
    let target = follow_links(path);
    let folder = folder_of(&target);
    before(DiskStep::SyncFolder, &target)
        .and_then(|()| sync_folder(folder))
        .map_err(|error| SaveError::from_io(&error, folder))
}

/// Removes what killed writers of a notebook left behind: beside it, in its backups and among its revisions. Call it
/// only where nobody else is writing the notebook, or a save of theirs fails once. Gives how many were removed.
pub fn remove_leftover_temp_files(notebook: &Path) -> usize {
    let target = follow_links(notebook);
    let folder = folder_of(&target);
    let stem = target.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let beside = leftovers(folder, &format!(".{stem}."));
    let backups = leftovers(&folder.join("backups"), &format!(".{stem}-"));
    let files = beside.iter().chain(&backups).filter(|path| fs::remove_file(path).is_ok()).count();
    let revisions = leftovers(&folder.join("revisions"), ".");
    files + revisions.iter().filter(|path| fs::remove_dir_all(path).is_ok()).count()
}

/// What is left in a folder of writers that were killed.
fn leftovers(folder: &Path, prefix: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let left = entries.filter(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with(prefix) && name.ends_with(TEMP_SUFFIX)
    });
    left.map(|entry| entry.path()).collect()
}

fn temp_prefix(target: &Path) -> String {
    format!(".{}.", target.file_name().unwrap_or_default().to_string_lossy())
}

fn private_temp(prefix: &str, folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix).suffix(TEMP_SUFFIX);
    // Opened by ourselves: tempfile marks a file as temporary on Windows, and what looks after other people's files
    // (OneDrive) passes over those.
    builder.make_in(folder, |path| {
        let mut options = fs::OpenOptions::new();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path)
    })
}

/// What stands at a path where no file may be put in its place: a folder, a pipe, a device, a socket, and whatever
/// a name such as `/dev/stdout` stands for, also where that leads to a file. `None` where a file may be put.
pub(crate) fn never_replaced(path: &Path) -> Option<SpecialFileKind> {
    no_file_at(path)
        .or_else(|| links(path).iter().any(|hop| is_open_file(hop)).then_some(SpecialFileKind::Device))
}

/// Whether a path names a file that some program has open, rather than a place in a folder of the user's.
fn is_open_file(path: &Path) -> bool {
    let folder = folder_of(path);
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    cfg!(unix)
        && (folder.starts_with("/proc") || folder == Path::new("/dev") || folder == Path::new("/dev/fd"))
}

/// Where a path leads when it is a link, also when nothing is there yet.
pub(super) fn follow_links(path: &Path) -> PathBuf {
    links(path).pop().unwrap_or_else(|| path.to_owned())
}

/// A path, and each that it leads to by links.
fn links(path: &Path) -> Vec<PathBuf> {
    let mut hops = vec![path.to_owned()];
    while let Some(last) = hops.last()
        && hops.len() <= LINK_LIMIT
        && let Ok(next) = fs::read_link(last)
    {
        hops.push(folder_of(last).join(next));
    }
    hops
}

/// Makes the rename itself durable.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    use io::ErrorKind as Kind;
    match fs::File::open(folder).and_then(|folder| folder.sync_all()) {
        // The file is in place; a folder that cannot be opened or synced is no reason to say otherwise.
        Err(error)
            if matches!(error.kind(), Kind::InvalidInput | Kind::Unsupported | Kind::PermissionDenied) =>
        {
            tracing::debug!(%error, folder = %folder.display(), "the folder cannot be synced");
            Ok(())
        }
        other => other,
    }
}

/// Other systems have no such call; the file system's journal keeps the order.
#[cfg(not(unix))]
pub(super) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
