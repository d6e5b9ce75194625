//! The notebook on the disk: reading it without ever failing, and writing it.

use super::atomic::replace;
use super::names_once::UniqueNames;
use super::partly_read::{PartlyReadNotebook, read_what_can_be_read};
use super::put_aside::{PutAsideReason, put_aside_bytes};
use super::quarantine::{keep_beside, move_aside};
use super::reading::{FileContents, FileReadError, MAX_NOTEBOOK_FILE_BYTES, read_file};
use super::{Backup, LastSeenFileState, SaveError, list_backups};
use chrono::{DateTime, Utc};
use rostrum_notebook::{FORMAT_NAME, FORMAT_VERSION, Notebook};
use rostrum_programme::ProgrammeId;
use serde_json::error::Category;
use std::path::{Path, PathBuf};

/// What was found where a notebook should be.
#[derive(Debug, Clone, PartialEq)]
pub enum NotebookReadOutcome {
    /// No file yet.
    Fresh {
        /// The newest backup, should the file have been there once.
        latest_backup: Option<Backup>,
    },
    /// It was read.
    Loaded {
        /// The notebook.
        notebook: Box<Notebook>,
        /// What is worth telling.
        warnings: Vec<NotebookWarning>,
        /// What stands on the disk, to be handed to the save worker.
        on_disk: LastSeenFileState,
    },
    /// There is a file, and it was left as it is.
    Unreadable(UnreadableNotebook),
}

/// A file that could not be read as the notebook.
#[derive(Debug, Clone, PartialEq)]
pub struct UnreadableNotebook {
    /// What is wrong with it.
    pub kind: UnreadableNotebookKind,
    /// Line, from 1; 0 when no place can be told.
    pub line: usize,
    /// Column, from 1; 0 when no place can be told.
    pub column: usize,
    /// The parser's or the system's own words; empty when the kind says it all.
    pub detail: String,
    /// Why the system would not let it be read; `None` when it was read and something is wrong in it.
    pub why: Option<Box<SaveError>>,
    /// As much of the notebook as can be read, with what cannot; `None` where that is nothing.
    pub readable: Option<Box<PartlyReadNotebook>>,
    /// The newest backup that can be read.
    pub latest_backup: Option<Backup>,
}

/// What is wrong with a file that is no usable notebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnreadableNotebookKind {
    /// Nothing is in it, or only zero bytes, as some crashes leave behind.
    Empty,
    /// It is not UTF-8 text.
    NotText,
    /// It is not JSON.
    Syntax,
    /// It ends before it is complete.
    CutOff,
    /// It is JSON, but a value is missing or of the wrong kind.
    Value,
    /// One name stands twice in an object; holds which. Of two texts one would be lost.
    Twice(String),
    /// It says that it is of another format; holds which.
    OtherFormat(String),
    /// It belongs to another programme.
    OtherProgramme(ProgrammeId),
    /// It is larger than is read.
    TooLarge,
    /// The system would not let it be read.
    Io,
}

impl UnreadableNotebookKind {
    fn of(error: &serde_json::Error) -> Self {
        match error.classify() {
            Category::Data => Self::Value,
            Category::Eof => Self::CutOff,
            Category::Syntax | Category::Io => Self::Syntax,
        }
    }
}

/// Something worth telling about a notebook that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotebookWarning {
    /// A newer version wrote it. It can be edited; what is not known here is kept.
    NewerVersion {
        /// The version that the file states.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
}

/// Reads the notebook of a programme. Never fails, and never changes a file.
pub fn read_notebook(path: &Path, programme: &ProgrammeId) -> NotebookReadOutcome {
    match read_as(path, programme) {
        Read::Nothing => {
            NotebookReadOutcome::Fresh { latest_backup: latest_readable_backup(path, programme) }
        }
        Read::Notebook { notebook, on_disk } => {
            let version = notebook.version;
            let warnings = (version > FORMAT_VERSION)
                .then_some(NotebookWarning::NewerVersion { found: version, known: FORMAT_VERSION })
                .into_iter()
                .collect();
            NotebookReadOutcome::Loaded { notebook, warnings, on_disk }
        }
        Read::Wrong { found, bytes } => {
            let readable = match found.kind {
                UnreadableNotebookKind::NotText
                | UnreadableNotebookKind::Syntax
                | UnreadableNotebookKind::CutOff
                | UnreadableNotebookKind::Value
                | UnreadableNotebookKind::Twice(_) => read_what_can_be_read(&bytes, programme).map(Box::new),
                UnreadableNotebookKind::Empty
                | UnreadableNotebookKind::OtherFormat(_)
                | UnreadableNotebookKind::OtherProgramme(_)
                | UnreadableNotebookKind::TooLarge
                | UnreadableNotebookKind::Io => None,
            };
            let kind = match &readable {
                // Half a number is no JSON, and yet only the end of the file is wrong.
                Some(part) if part.put_aside.iter().any(|value| value.why == PutAsideReason::CutOff) => {
                    UnreadableNotebookKind::CutOff
                }
                _ => found.kind,
            };
            let latest_backup = latest_readable_backup(path, programme);
            NotebookReadOutcome::Unreadable(UnreadableNotebook { kind, readable, latest_backup, ..found })
        }
    }
}

/// The newest backup that can be read and belongs to the programme.
pub(crate) fn latest_readable_backup(notebook: &Path, programme: &ProgrammeId) -> Option<Backup> {
    list_backups(notebook)
        .into_iter()
        .find(|backup| matches!(read_as(&backup.path, programme), Read::Notebook { .. }))
}

/// Writes a notebook, indented, with a newline at the end. For the notebook that is being edited use
/// the save worker, which also looks for changes made elsewhere and keeps backups.
///
/// # Errors
/// [`SaveError`]; what stood there before is then untouched.
pub fn write_notebook(path: &Path, notebook: &Notebook) -> Result<LastSeenFileState, SaveError> {
    replace(path, &notebook_bytes(notebook)?)
}

/// Puts a backup in the place of a notebook that cannot be read or is missing. A file that stands
/// there is kept beside it as `notebook.unreadable-….json`; gives its new name.
///
/// # Errors
/// [`SaveError`]; the unreadable file is then still there, under its old name or its new one.
pub fn restore_backup(
    path: &Path,
    backup: &Backup,
    now: DateTime<Utc>,
) -> Result<Option<PathBuf>, SaveError> {
    let bytes = read_file(&backup.path, MAX_NOTEBOOK_FILE_BYTES)
        .map_err(|trouble| trouble.of_own(&backup.path))?
        .bytes;
    let kept =
        if path.symlink_metadata().is_ok() { Some(move_aside(path, "unreadable", now)?) } else { None };
    replace(path, &bytes)?;
    Ok(kept)
}

/// Puts what could be read of a notebook in the place of its file. The file is first kept to the byte as
/// `notebook.unreadable-….json`, and what was put aside as `notebook.aside-….json`. Gives also where the file is kept.
///
/// # Errors
/// [`SaveError`]; the file then still stands there.
pub fn put_readable_part_in_place(
    path: &Path,
    part: &PartlyReadNotebook,
    now: DateTime<Utc>,
) -> Result<(LastSeenFileState, PathBuf), SaveError> {
    let bytes = read_file(path, MAX_NOTEBOOK_FILE_BYTES).map_err(|trouble| trouble.of_own(path))?.bytes;
    // A copy: between two renames nothing would stand there, and that is what new notes look like.
    let kept = keep_beside(path, "unreadable", now, &bytes)?;
    let original = kept.file_name().unwrap_or_default().to_string_lossy();
    keep_beside(path, "aside", now, &put_aside_bytes(&part.put_aside, &original))?;
    Ok((write_notebook(path, &part.notebook)?, kept))
}

/// Moves a notebook that cannot be read out of the way: it is kept as `notebook.unreadable-….json`. Gives its new
/// name; `None` where there is none.
///
/// # Errors
/// [`SaveError`]; the file is then still there under its name.
pub fn move_unreadable_notebook_aside(path: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>, SaveError> {
    if path.symlink_metadata().is_err() {
        return Ok(None);
    }
    move_aside(path, "unreadable", now).map(Some)
}

/// The bytes of a notebook file.
pub(super) fn notebook_bytes(notebook: &Notebook) -> Result<Vec<u8>, SaveError> {
    let mut bytes =
        serde_json::to_vec_pretty(notebook).map_err(|error| SaveError::Other(error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// What one file holds.
pub(super) enum Read {
    Nothing,
    Notebook {
        notebook: Box<Notebook>,
        on_disk: LastSeenFileState,
    },
    /// It cannot be read as it is; `bytes` holds what is in it, as far as the system let it be read.
    Wrong {
        found: UnreadableNotebook,
        bytes: Vec<u8>,
    },
}

/// Reads one file as the notebook of a programme.
pub(super) fn read_as(path: &Path, programme: &ProgrammeId) -> Read {
    match read_file(path, MAX_NOTEBOOK_FILE_BYTES) {
        Err(trouble) if trouble.is_missing() => Read::Nothing,
        Err(trouble) => {
            let why = in_the_way(path)
                .map_or_else(|| trouble.of_own(path), |path| SaveError::NotAFolder { path: path.to_owned() });
            let kind = match trouble {
                FileReadError::TooLarge { .. } => UnreadableNotebookKind::TooLarge,
                FileReadError::NotAFile(_) | FileReadError::Io(_) => UnreadableNotebookKind::Io,
            };
            let found = wrong(kind, (0, 0), trouble.to_string());
            let found = UnreadableNotebook { why: Some(Box::new(why)), ..*found };
            Read::Wrong { found, bytes: Vec::new() }
        }
        Ok(FileContents { bytes, metadata }) => match parse(&bytes, programme) {
            Ok(notebook) => Read::Notebook {
                notebook: Box::new(notebook),
                on_disk: LastSeenFileState::of(&metadata, &bytes),
            },
            Err(found) => Read::Wrong { found: *found, bytes },
        },
    }
}

fn parse(bytes: &[u8], programme: &ProgrammeId) -> Result<Notebook, Box<UnreadableNotebook>> {
    if bytes.iter().all(|byte| *byte == 0 || byte.is_ascii_whitespace()) {
        return Err(wrong(UnreadableNotebookKind::Empty, (0, 0), String::new()));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let place = place_of(bytes.get(..error.valid_up_to()).unwrap_or_default());
        wrong(UnreadableNotebookKind::NotText, place, String::new())
    })?;
    // The format first: of a file that is something else, a missing field is no help.
    let json =
        |error: &serde_json::Error, kind| wrong(kind, (error.line(), error.column()), bare_message(error));
    let header: Header =
        serde_json::from_str(text).map_err(|error| json(&error, UnreadableNotebookKind::of(&error)))?;
    if header.format != FORMAT_NAME {
        return Err(wrong(UnreadableNotebookKind::OtherFormat(header.format), (0, 0), String::new()));
    }
    if let Err(error) = serde_json::from_str::<UniqueNames>(text).map(|_| ())
        && let Some(name) = UniqueNames::duplicate_name(&error)
    {
        return Err(json(&error, UnreadableNotebookKind::Twice(name)));
    }
    let notebook: Notebook =
        serde_json::from_str(text).map_err(|error| json(&error, UnreadableNotebookKind::of(&error)))?;
    if notebook.programme != *programme {
        return Err(wrong(UnreadableNotebookKind::OtherProgramme(notebook.programme), (0, 0), String::new()));
    }
    Ok(notebook)
}

/// What every version of the format has.
#[derive(serde::Deserialize)]
struct Header {
    format: String,
}

fn wrong(
    kind: UnreadableNotebookKind,
    (line, column): (usize, usize),
    detail: String,
) -> Box<UnreadableNotebook> {
    Box::new(UnreadableNotebook {
        kind,
        line,
        column,
        detail,
        why: None,
        readable: None,
        latest_backup: None,
    })
}

/// What stands in the place of a folder on the way to a file.
fn in_the_way(path: &Path) -> Option<&Path> {
    path.ancestors().skip(1).find(|folder| folder.symlink_metadata().is_ok() && !folder.is_dir())
}

/// Line and column, from 1, of what follows these bytes; columns in characters.
fn place_of(before: &[u8]) -> (usize, usize) {
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let last = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    (line, String::from_utf8_lossy(last).chars().count() + 1)
}

/// serde_json's message without its trailing "at line 3 column 7": the place is told apart.
fn bare_message(error: &serde_json::Error) -> String {
    let message = error.to_string();
    message.rsplit_once(" at line ").map_or_else(|| message.clone(), |(bare, _)| bare.to_owned())
}
