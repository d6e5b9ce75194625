//! Earlier versions of a notebook, kept in `backups/` beside it.
//!
//! Before a save replaces the file, the version that stands there is kept when a new session of
//! editing begins, and then at most once in [`BACKUP_EVERY_MINUTES`], so that ten backups are an
//! hour of work and not ten seconds of it. Kept are the last [`RECENT_BACKUPS_KEPT`], and beyond them the
//! last of each of the latest [`DAILY_BACKUPS_KEPT`] days (in UTC) that have any. A backup's name is the
//! time, in UTC, at which the version in it was saved: `notebook-20220223T180400.000Z.json`.

use super::paths::folder_of;
use super::reading::{MAX_NOTEBOOK_FILE_BYTES, read_file};
use super::time::utc_of;
use super::{SaveError, make_private_folder_if_missing, write_atomically};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The least time between two backups within one session of editing, in minutes.
pub(crate) const BACKUP_EVERY_MINUTES: i64 = 5;
/// How many of the newest backups are kept.
pub const RECENT_BACKUPS_KEPT: usize = 10;
/// For how many days the last backup of the day is kept.
pub const DAILY_BACKUPS_KEPT: usize = 30;

const TIME_IN_NAME: &str = "%Y%m%dT%H%M%S%.3fZ";

/// An earlier version of a notebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// When the version in it was saved.
    pub time: DateTime<Utc>,
}

/// All backups of a notebook, the newest first; empty when there are none or they cannot be listed.
pub fn list_backups(notebook: &Path) -> Vec<Backup> {
    let Ok(entries) = fs::read_dir(backup_folder(notebook)) else { return Vec::new() };
    let mut backups: Vec<Backup> = entries
        .flatten()
        .filter_map(|entry| {
            let path = entry.path();
            let time = time_in_name(notebook, &path)?;
            Some(Backup { path, time })
        })
        .collect();
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.time));
    backups
}

/// Keeps the version that stands on the disk, before it is replaced, and lets go of backups that are
/// no longer due. `begins` tells that a session of editing begins, which keeps it in any case. Gives
/// the backup that was made; `None` when none was due or the same bytes are kept already.
///
/// # Errors
/// [`SaveError`] when it could not be read or written.
pub fn rotate_backups_if_due(
    notebook: &Path,
    begins: bool,
    now: DateTime<Utc>,
) -> Result<Option<Backup>, SaveError> {
    let Ok(metadata) = fs::metadata(notebook) else { return Ok(None) };
    // A clock that was set back, or a file from another machine, must not give a time to come.
    let saved = metadata.modified().ok().and_then(utc_of).map_or(now, |modified| modified.min(now));
    // What a clock that ran ahead has left tells nothing of how long ago the last one was made.
    let newest = list_backups(notebook).into_iter().find(|backup| backup.time <= saved);
    let due =
        newest.as_ref().is_none_or(|newest| saved - newest.time >= TimeDelta::minutes(BACKUP_EVERY_MINUTES));
    if !due && !begins {
        return Ok(None);
    }
    let bytes =
        read_file(notebook, MAX_NOTEBOOK_FILE_BYTES).map_err(|trouble| trouble.of_own(notebook))?.bytes;
    if newest.is_some_and(|newest| {
        read_file(&newest.path, MAX_NOTEBOOK_FILE_BYTES).is_ok_and(|kept| kept.bytes == bytes)
    }) {
        return Ok(None);
    }
    make_private_folder_if_missing(&backup_folder(notebook))?;
    let mut time = saved;
    while fs::symlink_metadata(backup_path(notebook, time)).is_ok() {
        time += TimeDelta::milliseconds(1);
    }
    let path = backup_path(notebook, time);
    write_atomically(&path, &bytes)?;
    remove_those_not_due(list_backups(notebook), now);
    Ok(Some(Backup { path, time }))
}

/// Removes of these versions, the newest first, what is not to be kept. Those of a time to come, left by a clock that
/// ran ahead, are counted apart: they must take no place of those that are made now.
pub(super) fn remove_those_not_due(versions: Vec<Backup>, now: DateTime<Utc>) {
    let (to_come, past): (Vec<Backup>, Vec<Backup>) =
        versions.into_iter().partition(|version| version.time > now);
    remove_beyond_those_kept(to_come);
    remove_beyond_those_kept(past);
}

fn remove_beyond_those_kept(backups: Vec<Backup>) {
    let mut days = BTreeSet::new();
    for (rank, backup) in backups.into_iter().enumerate() {
        let first_seen_of_day = days.insert(backup.time.date_naive());
        let daily = first_seen_of_day && days.len() <= DAILY_BACKUPS_KEPT;
        if rank >= RECENT_BACKUPS_KEPT
            && !daily
            && let Err(error) = fs::remove_file(&backup.path)
        {
            tracing::warn!(%error, backup = %backup.path.display(), "an old backup stays");
        }
    }
}

fn backup_folder(notebook: &Path) -> PathBuf {
    folder_of(notebook).join("backups")
}

fn stem(notebook: &Path) -> String {
    notebook.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn backup_path(notebook: &Path, time: DateTime<Utc>) -> PathBuf {
    backup_folder(notebook).join(format!("{}-{}.json", stem(notebook), time.format(TIME_IN_NAME)))
}

fn time_in_name(notebook: &Path, backup: &Path) -> Option<DateTime<Utc>> {
    let name = backup.file_name()?.to_str()?;
    let time = name.strip_prefix(&stem(notebook))?.strip_prefix('-')?.strip_suffix(".json")?;
    NaiveDateTime::parse_from_str(time, TIME_IN_NAME).ok().map(|time| time.and_utc())
}
