//! Putting a file aside under a name beside it that says why and when.

use super::SaveError;
use super::atomic::{make_lasting, put_in_place};
use super::backups::{Backup, remove_those_not_due};
use super::paths::folder_of;
use chrono::{DateTime, NaiveDateTime, Utc};
use std::fs;
use std::path::{Path, PathBuf};

/// What the name of a version says that another program and this one wrote at the same time.
pub(super) const CONFLICT: &str = "conflict";
const TIME_IN_NAME: &str = "%Y%m%dT%H%M%SZ";
/// How long the time in a name is, in bytes.
const TIME_LENGTH: usize = 16;

/// Moves a file that is not ours or could not be read out of the way; it stays as it is under its new name.
pub(super) fn move_aside(path: &Path, why: &str, now: DateTime<Utc>) -> Result<PathBuf, SaveError> {
    let kept = name_beside(path, why, now);
    fs::rename(path, &kept).map_err(|error| SaveError::from_io(&error, folder_of(path)))?;
    Ok(kept)
}

/// Keeps bytes beside a file. Where the folder cannot be synced they are kept all the same: another try would only
/// keep them once more.
pub(super) fn keep_beside(
    path: &Path,
    why: &str,
    now: DateTime<Utc>,
    bytes: &[u8],
) -> Result<PathBuf, SaveError> {
    let kept = name_beside(path, why, now);
    put_in_place(&kept, bytes)?;
    if let Err(error) = make_lasting(&kept) {
        tracing::warn!(%error, "a file that was kept beside may not survive a loss of power");
    }
    Ok(kept)
}

/// Lets go of the oldest versions that conflicts left beside a file: as many are kept as of backups.
pub(super) fn remove_old_conflicts(path: &Path, now: DateTime<Utc>) {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let prefix = format!("{stem}.{CONFLICT}-");
    let entries = fs::read_dir(folder_of(path)).into_iter().flatten().flatten();
    let mut kept: Vec<Backup> = entries
        .filter_map(|entry| {
            let name = entry.file_name();
            let rest = name.to_str()?.strip_prefix(&prefix)?;
            let (time, number) = (rest.get(..TIME_LENGTH)?, rest.get(TIME_LENGTH..)?.strip_suffix(".json")?);
            // What somebody has named on is theirs.
            let is_ours = number.is_empty()
                || number.strip_prefix('-').is_some_and(|number| number.parse::<u32>().is_ok());
            let time = NaiveDateTime::parse_from_str(time, TIME_IN_NAME).ok().filter(|_| is_ours)?;
            Some(Backup { path: entry.path(), time: time.and_utc() })
        })
        .collect();
    kept.sort_by(|a, b| b.time.cmp(&a.time).then_with(|| b.path.cmp(&a.path)));
    remove_those_not_due(kept, now);
}

/// A free name: `notebook.json` becomes `notebook.conflict-20220223T193100Z.json`.
fn name_beside(path: &Path, why: &str, now: DateTime<Utc>) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let time = now.format(TIME_IN_NAME);
    let named = |number: &str| path.with_file_name(format!("{stem}.{why}-{time}{number}{ending}"));
    std::iter::once(named(""))
        .chain((2_u32..).map(|number| named(&format!("-{number}"))))
        .find(|name| fs::symlink_metadata(name).is_err())
        .unwrap_or_else(|| named(""))
}
