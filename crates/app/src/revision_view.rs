//! A programme and its notes only to be read, for what makes a document of them: no lock, no folder, no file is made
//! or moved, and notes that cannot be had are an error, never none.

use super::opening::current_revision;
use super::{
    Notice, NoticeKind, StartOptions, file_name, put_aside_sentence, read_programme_or_builtin,
    unreadable_notebook_reason,
};
use rostrum_formats::ReadError;
use rostrum_formats::builtin_programme::BUILTIN_PROGRAMME_ID;
use rostrum_locale::Messages;
use rostrum_notebook::Notebook;
use rostrum_programme::{Programme, ProgrammeId};
use rostrum_store::{
    Backup, Folders, NotebookReadOutcome, PartlyReadNotebook, Settings, UnreadableNotebook, list_revisions,
    read_notebook, read_settings_unless_malformed,
};
use std::path::PathBuf;

/// What was read.
#[derive(Debug)]
pub struct ProgrammeAndNotes {
    /// The programme: the revision that the notes stand beside.
    pub programme: Programme,
    /// The notes; something is written in them.
    pub notebook: Notebook,
    /// The settings, or the defaults where they cannot be read.
    pub settings: Settings,
    /// What is worth telling.
    pub notices: Vec<Notice>,
}

/// Why there is nothing to be read.
#[derive(Debug)]
pub enum ProgrammeAndNotesError {
    /// The programme cannot be used; holds its name.
    Programme(String, ReadError),
    /// The system names no home folder, and none was given.
    NoHome,
    /// There is no such folder of the user's files.
    NoFolder(PathBuf),
    /// There are no notes on the programme; holds its id and the folder that was looked in.
    NoNotes(ProgrammeId, PathBuf),
    /// There are notes, and they cannot be read.
    UnreadableNotebook(PathBuf, Box<UnreadableNotebook>),
    /// The notes are gone, and there is a backup of them.
    Gone(PathBuf, Backup),
}

/// Whether a document can be made of what was read: whatever is not in it can be named. Behind the place where a file
/// breaks off nobody knows what there was.
fn is_reportable(part: &PartlyReadNotebook) -> bool {
    !part.notebook.is_blank() && !part.put_aside.iter().any(|value| value.why.ends_reading())
}

/// Reads a programme and its notes. Of notes with single values that can't be read the rest is read, and each of those
/// values is told.
///
/// # Errors
/// [`ProgrammeAndNotesError`].
pub fn read_programme_and_notes(
    options: &StartOptions,
    words: &Messages,
) -> Result<ProgrammeAndNotes, ProgrammeAndNotesError> {
    let given = match options.programme.as_deref() {
        Some(path) => {
            let read = read_programme_or_builtin(Some(path));
            Some(read.map_err(|error| ProgrammeAndNotesError::Programme(file_name(path), error))?.value)
        }
        None => None,
    };
    let folders = Folders::resolve(options.data_dir.clone()).ok_or(ProgrammeAndNotesError::NoHome)?;
    if !folders.data.is_dir() {
        return Err(ProgrammeAndNotesError::NoFolder(folders.data));
    }
    let settings = read_settings_unless_malformed(&folders.settings_file())
        .map(|opened| opened.settings)
        .unwrap_or_default();
    let last = settings.last_programme.clone().unwrap_or_else(|| ProgrammeId::from(BUILTIN_PROGRAMME_ID));
    let id = given.as_ref().map_or(last, |given| given.id.clone());
    let path = folders.notebook_file(&id);
    let revisions = list_revisions(&folders, &id);
    let mut put_aside = Vec::new();
    let notebook = match read_notebook(&path, &id) {
        NotebookReadOutcome::Loaded { notebook, .. } if !notebook.is_blank() => *notebook,
        NotebookReadOutcome::Loaded { .. } | NotebookReadOutcome::Fresh { latest_backup: None } => {
            return Err(ProgrammeAndNotesError::NoNotes(id, folders.data));
        }
        NotebookReadOutcome::Fresh { latest_backup: Some(backup) } => {
            return Err(ProgrammeAndNotesError::Gone(path, backup));
        }
        NotebookReadOutcome::Unreadable(mut found) => {
            match found.readable.take_if(|part| is_reportable(part)) {
                Some(part) => {
                    let newest = revisions.kept.last().map_or(0, |newest| newest.about.number);
                    let PartlyReadNotebook { mut notebook, put_aside: values } = *part;
                    if values.iter().any(|value| value.path == ["revision"]) {
                        notebook.revision = newest;
                    }
                    put_aside = values;
                    notebook
                }
                None => return Err(ProgrammeAndNotesError::UnreadableNotebook(path, Box::new(found))),
            }
        }
    };
    let mut notices = Vec::new();
    let programme = current_revision(&revisions, notebook.revision, &id, given, words, &mut notices)
        .map_err(|error| ProgrammeAndNotesError::Programme(id.to_string(), error))?;
    if !put_aside.is_empty() {
        let args = [("file", path.display().to_string().into()), ("count", put_aside.len().into())];
        let said = words.say_with("cli-report-partly-read", &args).into_owned();
        let values = put_aside.iter().map(|value| put_aside_sentence(words, Some(&programme), value));
        let said = std::iter::once(said).chain(values);
        notices.extend(said.map(|text| Notice::plain(NoticeKind::Warning, text)));
    }
    Ok(ProgrammeAndNotes { programme, notebook, settings, notices })
}

/// The same for what only looks things up: where there are no notes, or none that can be read, the programme alone.
/// Nothing is written, and a data folder that is not there is no error.
///
/// # Errors
/// The programme file that was given, or the one that is current, cannot be read.
pub fn read_programme_and_any_notes(
    options: &StartOptions,
    words: &Messages,
) -> Result<ProgrammeAndNotes, ProgrammeAndNotesError> {
    let error = match read_programme_and_notes(options, words) {
        Err(error) => error,
        found => return found,
    };
    let mut notices = Vec::new();
    match &error {
        ProgrammeAndNotesError::Programme(..) => return Err(error),
        ProgrammeAndNotesError::NoHome
        | ProgrammeAndNotesError::NoFolder(_)
        | ProgrammeAndNotesError::NoNotes(..) => {}
        ProgrammeAndNotesError::UnreadableNotebook(path, found) => {
            let reason = unreadable_notebook_reason(words, found, None);
            let args = [("file", path.display().to_string().into()), ("reason", reason.into())];
            let said = words.say_with("cli-find-unreadable", &args).into_owned();
            notices.push(Notice::plain(NoticeKind::Warning, said));
        }
        ProgrammeAndNotesError::Gone(path, _) => {
            let args = [("file", path.display().to_string().into())];
            let said = words.say_with("cli-find-gone", &args).into_owned();
            notices.push(Notice::plain(NoticeKind::Warning, said));
        }
    }
    let wrong = |name: String| move |error| ProgrammeAndNotesError::Programme(name, error);
    let folders = Folders::resolve(options.data_dir.clone()).filter(|folders| folders.data.is_dir());
    let given = options.programme.as_deref();
    let programme = match folders {
        Some(folders) if given.is_none() => {
            let settings = read_settings_unless_malformed(&folders.settings_file())
                .map(|opened| opened.settings)
                .unwrap_or_default();
            let id = settings.last_programme.unwrap_or_else(|| ProgrammeId::from(BUILTIN_PROGRAMME_ID));
            let number = match read_notebook(&folders.notebook_file(&id), &id) {
                NotebookReadOutcome::Loaded { notebook, .. } => notebook.revision,
                _ => 0,
            };
            let revisions = list_revisions(&folders, &id);
            current_revision(&revisions, number, &id, None, words, &mut notices)
                .map_err(wrong(id.to_string()))?
        }
        _ => {
            let name = given.map_or_else(|| BUILTIN_PROGRAMME_ID.to_owned(), file_name);
            read_programme_or_builtin(given).map_err(wrong(name))?.value
        }
    };
    let notebook = Notebook::new(programme.id.clone());
    Ok(ProgrammeAndNotes { programme, notebook, settings: Settings::default(), notices })
}
