//! Putting a file aside under a name beside it that says why and when.

use super::SaveError;
use super::atomic::write_atomically;
use super::paths::folder_of;
use chrono::{DateTime, Utc};
use std::fs;
use std::path::{Path, PathBuf};

/// Moves a file that is not ours or could not be read out of the way; it stays as it is under its new name.
pub(super) fn move_aside(path: &Path, why: &str, now: DateTime<Utc>) -> Result<PathBuf, SaveError> {
    let kept = name_beside(path, why, now);
    fs::rename(path, &kept).map_err(|error| SaveError::from_io(&error, folder_of(path)))?;
    Ok(kept)
}

/// Keeps bytes beside a file.
pub(super) fn keep_beside(
    path: &Path,
    why: &str,
    now: DateTime<Utc>,
    bytes: &[u8],
) -> Result<PathBuf, SaveError> {
    let kept = name_beside(path, why, now);
    write_atomically(&kept, bytes)?;
    Ok(kept)
}

/// A free name: `notebook.json` becomes `notebook.conflict-20220223T193100Z.json`.
fn name_beside(path: &Path, why: &str, now: DateTime<Utc>) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let time = now.format("%Y%m%dT%H%M%SZ");
    let named = |number: &str| path.with_file_name(format!("{stem}.{why}-{time}{number}{ending}"));
    std::iter::once(named(""))
        .chain((2_u32..).map(|number| named(&format!("-{number}"))))
        .find(|name| fs::symlink_metadata(name).is_err())
        .unwrap_or_else(|| named(""))
}
