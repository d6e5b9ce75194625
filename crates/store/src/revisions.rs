//! Every accepted revision of a programme, kept beside its notebook for good.
//!
//! `notebooks/<programme>/revisions/0003/` holds `programme.json` (Rostrum JSON, as accepting left
//! it), the file that it came from byte for byte (`source.…`), and `about.json`. A folder is written
//! under another name, synced, and renamed: it is there whole or not at all. Nothing here is ever
//! changed or deleted. The built-in programme is revision 0 and needs no folder.

use super::atomic::{sync_folder, write_atomically};
use super::fingerprint::fingerprint;
use super::reading::read_file;
use super::{Folders, SaveError, make_private_folder_if_missing};
use chrono::{DateTime, Utc};
use rostrum_formats::rostrum_json::{MAX_PROGRAMME_FILE_BYTES, read_rostrum_json, write_rostrum_json};
use rostrum_formats::{ReadError, ReadResult, ReadingCorrections};
use rostrum_programme::{Extra, LocalizedText, Programme, ProgrammeId, SessionId};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

/// The name that stands in `format` of every `about.json`.
pub(crate) const REVISION_FORMAT: &str = "rostrum-revision";
/// The version of `about.json` that this program writes.
pub(crate) const REVISION_VERSION: u32 = 1;
/// The file that a revision's programme is in.
const PROGRAMME_FILE: &str = "programme.json";
/// The file that says what a revision is.
const ABOUT_FILE: &str = "about.json";
/// What was corrected in the file that a revision came from.
const CORRECTIONS_FILE: &str = "corrections.json";
/// How the name of a folder ends that is not complete yet.
const UNFINISHED: &str = ".rostrum-tmp";
/// The largest `about.json` that is read, in bytes.
const ABOUT_LIMIT: u64 = 64 * 1024 * 1024;
/// How often a free number is looked for.
const TRIES: u32 = 10_000;

/// The file that a revision came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceFileInfo {
    /// Its name, without folder.
    pub name: String,
    /// Its format, by its short name.
    pub format: String,
    /// Its length, in bytes.
    pub bytes: u64,
    /// FNV-1a, 64 bits, of its bytes, in hexadecimal.
    pub fingerprint: String,
    /// When it was last changed, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified: Option<DateTime<Utc>>,
    /// The file beside this one that holds the same bytes.
    pub kept_as: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a kept revision is: `about.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RevisionInfo {
    /// Always `rostrum-revision`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = REVISION_FORMAT)))]
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// The programme that it is a revision of.
    pub programme: ProgrammeId,
    /// Its number in the order of accepting; never used again.
    pub number: u32,
    /// The revision that it was accepted over; none for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<u32>,
    /// The earlier revision that it returns to, when it came from no file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns_to: Option<u32>,
    /// When it was accepted.
    pub accepted: DateTime<Utc>,
    /// The forum's name.
    pub title: LocalizedText,
    /// What the revision calls itself.
    pub label: LocalizedText,
    /// How many sessions it lists.
    pub sessions: u64,
    /// The file that it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceFileInfo>,
    /// Sessions that it changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<SessionId>,
    /// Sessions that it added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<SessionId>,
    /// Sessions that it no longer lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unlisted: Vec<SessionId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The schema (draft 2020-12) of `about.json`. It is in `data/rostrum-revision.schema.json`.
#[cfg(feature = "schema")]
pub fn revision_schema() -> schemars::Schema {
    let mut schema = schemars::schema_for!(RevisionInfo);
    schema.insert("title".to_owned(), "Rostrum revision".into());
    schema
}

/// A file as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Its name, without folder.
    pub name: String,
    /// Its bytes.
    pub bytes: std::sync::Arc<[u8]>,
    /// When it was last changed, where that is known.
    pub modified: Option<DateTime<Utc>>,
    /// As [`SourceFileInfo::fingerprint`].
    fingerprint: String,
}

impl SourceFile {
    /// Takes a file in; goes through all of its bytes, so off the frame.
    pub fn new(name: String, bytes: std::sync::Arc<[u8]>, modified: Option<DateTime<Utc>>) -> Self {
        let fingerprint = format!("{:016x}", fingerprint(&bytes));
        Self { name, bytes, modified, fingerprint }
    }

    /// Whether this is the file that a revision came from.
    pub fn matches_source(&self, about: &SourceFileInfo) -> bool {
        about.bytes == self.bytes.len() as u64 && about.fingerprint == self.fingerprint
    }
}

/// A revision to be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct NewRevision<'a> {
    /// The programme as accepting leaves it.
    pub programme: &'a Programme,
    /// The revision that it is accepted over; none makes it number 0 of a programme of its own.
    pub parent: Option<u32>,
    /// The earlier revision that it returns to.
    pub returns_to: Option<u32>,
    /// The file that it came from, and its format.
    pub source: Option<(&'a SourceFile, &'a str)>,
    /// What was said of the lines of that file: kept beside it, as `rostrum check --corrections` reads it.
    pub corrections: Option<&'a ReadingCorrections>,
    /// Sessions that it changed, added, no longer lists.
    pub touched: [Vec<SessionId>; 3],
    /// When it is accepted.
    pub now: DateTime<Utc>,
}

/// A revision on the disk.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredRevision {
    /// What it is.
    pub about: RevisionInfo,
    /// Its folder.
    pub folder: PathBuf,
}

/// A revision that cannot be read; it is left as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableRevision {
    /// Its folder.
    pub folder: PathBuf,
    /// Its number, by the folder's name.
    pub number: u32,
    /// The system's or the parser's own words.
    pub detail: String,
}

/// The revisions of a programme.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Revisions {
    /// Those that can be told of, by number.
    pub kept: Vec<StoredRevision>,
    /// Those that cannot.
    pub unreadable: Vec<UnreadableRevision>,
}

impl Revisions {
    /// A revision by its number.
    pub fn get(&self, number: u32) -> Option<&StoredRevision> {
        self.kept.iter().find(|revision| revision.about.number == number)
    }
}

/// Lists the revisions of a programme; only `about.json` of each is read. Never fails, and never
/// changes a file.
pub fn list_revisions(folders: &Folders, programme: &ProgrammeId) -> Revisions {
    let mut revisions = Revisions::default();
    let Ok(entries) = fs::read_dir(folders.revisions_folder(programme)) else { return revisions };
    for entry in entries.flatten() {
        let folder = entry.path();
        let Some(number) = number_of(&folder) else { continue };
        match read_about(&folder, number, programme) {
            Ok(about) => revisions.kept.push(StoredRevision { about, folder }),
            Err(detail) => revisions.unreadable.push(UnreadableRevision { folder, number, detail }),
        }
    }
    revisions.kept.sort_by_key(|revision| revision.about.number);
    revisions.unreadable.sort_by_key(|revision| revision.number);
    revisions
}

fn number_of(folder: &Path) -> Option<u32> {
    let name = folder.file_name()?.to_str()?;
    name.chars().all(|c| c.is_ascii_digit()).then(|| name.parse().ok()).flatten()
}

fn read_about(folder: &Path, number: u32, programme: &ProgrammeId) -> Result<RevisionInfo, String> {
    let bytes =
        read_file(&folder.join(ABOUT_FILE), ABOUT_LIMIT).map_err(|trouble| trouble.to_string())?.bytes;
    let about: RevisionInfo = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
    if about.format != REVISION_FORMAT || about.number != number || about.programme != *programme {
        return Err(format!("{} {} {}", about.format, about.programme, about.number));
    }
    Ok(about)
}

/// Reads the programme of a revision.
///
/// # Errors
/// Those of the reader, and of [`read_file`].
pub fn read_revision(revision: &StoredRevision) -> ReadResult {
    let file = read_file(&revision.folder.join(PROGRAMME_FILE), MAX_PROGRAMME_FILE_BYTES as u64)?;
    read_rostrum_json(&file.bytes)
}

/// Why a revision was not kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreRevisionError {
    /// It could not be written.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// What was written could not be read again, so that it would be lost with the next start.
    #[error("it cannot be read again: {0}")]
    NotReadable(ReadError),
}

/// Keeps a revision; gives it with the programme as it will be read from now on (wall times are
/// settled in the forum's zone).
///
/// # Errors
/// [`StoreRevisionError`]; nothing was kept then.
pub fn store_revision(
    folders: &Folders,
    new: &NewRevision<'_>,
) -> Result<(StoredRevision, Programme), StoreRevisionError> {
    let bytes = write_rostrum_json(new.programme).map_err(|error| SaveError::Other(error.to_string()))?;
    let programme = read_rostrum_json(&bytes).map_err(StoreRevisionError::NotReadable)?.value;
    let library = folders.revisions_folder(&programme.id);
    make_private_folder_if_missing(&library)?;
    let sorted = |error: std::io::Error| SaveError::from_io(&error, &library);
    let mut builder = tempfile::Builder::new();
    builder.prefix(".").suffix(UNFINISHED);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    // Removed again when anything fails.
    let unfinished = builder.tempdir_in(&library).map_err(sorted)?;
    write_atomically(&unfinished.path().join(PROGRAMME_FILE), &bytes)?;
    let source = match new.source {
        Some((file, format)) => Some(keep_source(unfinished.path(), file, format)?),
        None => None,
    };
    if let Some(corrections) = new.corrections {
        let bytes = corrections.to_json().map_err(|error| SaveError::Other(error.to_string()))?;
        write_atomically(&unfinished.path().join(CORRECTIONS_FILE), &bytes)?;
    }
    let [changed, added, unlisted] = new.touched.clone();
    let mut about = RevisionInfo {
        format: REVISION_FORMAT.to_owned(),
        version: REVISION_VERSION,
        programme: programme.id.clone(),
        number: 0,
        parent: new.parent,
        returns_to: new.returns_to,
        accepted: new.now,
        title: programme.title.clone(),
        label: programme.revision.label.clone(),
        sessions: programme.sessions.len() as u64,
        source,
        changed,
        added,
        unlisted,
        extra: Extra::new(),
    };
    let mut number = next_number(&library, new.parent);
    for _ in 0..TRIES {
        about.number = number;
        let mut told =
            serde_json::to_vec_pretty(&about).map_err(|error| SaveError::Other(error.to_string()))?;
        told.push(b'\n');
        write_atomically(&unfinished.path().join(ABOUT_FILE), &told)?;
        let folder = library.join(format!("{number:04}"));
        if fs::symlink_metadata(&folder).is_ok() {
            number += 1;
            continue;
        }
        fs::rename(unfinished.path(), &folder).map_err(sorted)?;
        // It has another name now; there is nothing to remove.
        let _ = unfinished.keep();
        sync_folder(&library).map_err(sorted)?;
        return Ok((StoredRevision { about, folder }, programme));
    }
    Err(SaveError::AlreadyThere.into())
}

/// One more than any number there, readable or not. The first of a programme of its own is 0; over
/// a programme that needs no folder, 1.
fn next_number(library: &Path, parent: Option<u32>) -> u32 {
    let entries = fs::read_dir(library).into_iter().flatten().flatten();
    let highest = entries.filter_map(|entry| number_of(&entry.path())).max();
    [highest, parent].into_iter().flatten().max().map_or(0, |number| number.saturating_add(1))
}

fn keep_source(folder: &Path, file: &SourceFile, format: &str) -> Result<SourceFileInfo, SaveError> {
    let ending: String = Path::new(&file.name)
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase())
        .filter(|ending| ending.len() <= 8 && ending.chars().all(|c| c.is_ascii_alphanumeric()))
        .unwrap_or_else(|| "bin".to_owned());
    let kept_as = format!("source.{ending}");
    write_atomically(&folder.join(&kept_as), &file.bytes)?;
    Ok(SourceFileInfo {
        name: file.name.clone(),
        format: format.to_owned(),
        bytes: file.bytes.len() as u64,
        fingerprint: file.fingerprint.clone(),
        modified: file.modified,
        kept_as,
        extra: Extra::new(),
    })
}

/// A programme that has been kept, as the list of programmes shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct LibraryProgramme {
    /// Its id.
    pub id: ProgrammeId,
    /// The forum's name.
    pub title: LocalizedText,
    /// What its newest revision calls itself.
    pub label: LocalizedText,
    /// How many sessions that lists.
    pub sessions: u64,
    /// When that was accepted.
    pub accepted: DateTime<Utc>,
}

/// Every programme of which a revision is kept, the one accepted last first.
pub fn list_programmes(folders: &Folders) -> Vec<LibraryProgramme> {
    let Ok(entries) = fs::read_dir(folders.notebooks_folder()) else { return Vec::new() };
    let mut programmes: Vec<LibraryProgramme> = entries
        .flatten()
        .filter_map(|entry| {
            let library = entry.path().join("revisions");
            let mut numbered: Vec<(u32, PathBuf)> = fs::read_dir(library)
                .ok()?
                .flatten()
                .filter_map(|entry| Some((number_of(&entry.path())?, entry.path())))
                .collect();
            numbered.sort();
            // The newest that can be read; a broken one must not hide the programme.
            let about = numbered.iter().rev().find_map(|(_, folder)| {
                let bytes = read_file(&folder.join(ABOUT_FILE), ABOUT_LIMIT).ok()?.bytes;
                serde_json::from_slice::<RevisionInfo>(&bytes).ok()
            })?;
            let RevisionInfo { programme: id, title, label, sessions, accepted, .. } = about;
            Some(LibraryProgramme { id, title, label, sessions, accepted })
        })
        .collect();
    programmes.sort_by_key(|programme| std::cmp::Reverse(programme.accepted));
    programmes
}
