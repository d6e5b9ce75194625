//! Copies of the notes that lie beside them because two machines, or two programs, wrote at once.
//!
//! Owns their names: those that Syncthing, Dropbox, Nextcloud and OneDrive give, and our own. A name that others may give
//! too counts only where the file is notes on the same programme. Refuses to change any of them.

use super::notebook_file::{Read, read_as};
use super::time::utc_of;
use chrono::{DateTime, NaiveDate, Utc};
use rostrum_programme::ProgrammeId;
use std::fs;
use std::path::{Path, PathBuf};

/// The most copies that are listed: each may have to be read.
pub const MAX_CONFLICT_COPIES: usize = 50;

/// Who put a copy beside the notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConflictCopyKind {
    /// This program, which found the file changed when it saved.
    Own,
    /// Syncthing.
    Syncthing,
    /// Dropbox, in whatever language.
    Dropbox,
    /// Nextcloud or ownCloud.
    Nextcloud,
    /// OneDrive, with the name of the other machine.
    OneDrive,
    /// Some program that puts a remark in brackets.
    Other,
}

impl ConflictCopyKind {
    /// The word for it in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Syncthing => "syncthing",
            Self::Dropbox => "dropbox",
            Self::Nextcloud => "nextcloud",
            Self::OneDrive => "onedrive",
            Self::Other => "other",
        }
    }
}

/// A copy beside the notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictCopy {
    /// The file.
    pub path: PathBuf,
    /// Who put it there, by its name.
    pub kind: ConflictCopyKind,
    /// When it was last written, where the system says so.
    pub changed: Option<DateTime<Utc>>,
    /// Its size, in bytes.
    pub size: u64,
}

impl ConflictCopy {
    /// By what it is known again: another copy under the same name is another copy.
    pub fn key(&self) -> String {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let changed = self.changed.map_or(0, |changed| changed.timestamp());
        format!("{name} {changed} {}", self.size)
    }
}

/// The copies beside a notebook, by name; empty when there are none or the folder cannot be listed.
pub fn list_conflict_copies(notebook: &Path, programme: &ProgrammeId) -> Vec<ConflictCopy> {
    let (Some(folder), Some(name)) = (notebook.parent(), notebook.file_name()) else { return Vec::new() };
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let name = name.to_string_lossy();
    let mut named: Vec<(PathBuf, ConflictCopyKind, bool)> = entries
        .flatten()
        .filter_map(|entry| {
            let (kind, is_sure) = kind_by_name(&name, &entry.file_name().to_string_lossy())?;
            Some((entry.path(), kind, is_sure))
        })
        .collect();
    named.sort();
    let copies = named.into_iter().filter_map(|(path, kind, is_sure)| {
        let metadata = fs::metadata(&path).ok().filter(fs::Metadata::is_file)?;
        let is_ours = is_sure || matches!(read_as(&path, programme), Read::Notebook { .. });
        let changed = metadata.modified().ok().and_then(utc_of);
        is_ours.then_some(ConflictCopy { path, kind, changed, size: metadata.len() })
    });
    copies.take(MAX_CONFLICT_COPIES).collect()
}

/// What a name tells beside that of the notes, and whether nobody else gives such names.
fn kind_by_name(notebook: &str, name: &str) -> Option<(ConflictCopyKind, bool)> {
    let (stem, ending) = notebook.rsplit_once('.')?;
    let rest = name.strip_prefix(stem)?.strip_suffix(ending)?.strip_suffix('.')?;
    if let Some(rest) = rest.strip_prefix(".sync-conflict-") {
        let mut parts = rest.splitn(3, '-');
        let (date, time, device) = (parts.next()?, parts.next()?, parts.next()?);
        let is_one = are_digits(date, 8) && are_digits(time, 6) && !device.is_empty();
        return is_one.then_some((ConflictCopyKind::Syncthing, true));
    }
    if let Some(time) = rest.strip_prefix(".conflict-") {
        return time.starts_with(|c: char| c.is_ascii_digit()).then_some((ConflictCopyKind::Own, true));
    }
    // ownCloud, and Nextcloud of old.
    if let Some(rest) = rest.strip_prefix("_conflict-") {
        let (date, time) = rest.split_once('-')?;
        return (are_digits(date, 8) && are_digits(time, 6)).then_some((ConflictCopyKind::Nextcloud, true));
    }
    if let Some(remark) = rest.strip_prefix(" (").and_then(|rest| rest.strip_suffix(')')) {
        return Some(if remark.starts_with("conflicted copy ") {
            (ConflictCopyKind::Nextcloud, true)
        } else if remark.contains("conflicted copy") {
            (ConflictCopyKind::Dropbox, true)
        } else if remark.split(' ').any(|word| word.parse::<NaiveDate>().is_ok()) {
            // Dropbox names the person in the language of the machine, and always the day.
            (ConflictCopyKind::Dropbox, false)
        } else {
            (ConflictCopyKind::Other, false)
        });
    }
    // iCloud counts.
    if rest.strip_prefix(' ').is_some_and(|number| !number.is_empty() && are_digits(number, number.len())) {
        return Some((ConflictCopyKind::Other, false));
    }
    let machine = rest.strip_prefix('-')?;
    (!machine.is_empty()).then_some((ConflictCopyKind::OneDrive, false))
}

fn are_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}
