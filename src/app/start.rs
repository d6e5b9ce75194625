//! From the command line and the disk to the first state.

use super::{Clock, Notice, NoticeKind, Opening, ReadOnly, file_name};
use crate::formats::ReadError;
use crate::formats::builtin::builtin_programme;
use crate::formats::rostrum_json::SIZE_LIMIT;
use crate::formats::{self, Place, ReadErrorKind, ReadHints, ReadResult};
use crate::locale::zones::system_zone;
use crate::locale::{Language, Messages};
use crate::notebook::Notebook;
use crate::programme::{Moment, Programme, Zone};
use crate::store::{
    Folders, LockOutcome, NotebookOpened, NotebookWarning, SaveTarget, SettingsWarning, ThemeChoice,
    lock_notebook, read_notebook, read_settings, remove_leftovers,
};
use chrono::Utc;
use std::path::{Path, PathBuf};

/// What the command line sets; it holds for this run and changes no settings.
#[derive(Debug, Clone, Default)]
pub struct StartOptions {
    /// All of the user's files there.
    pub data_dir: Option<PathBuf>,
    /// The language.
    pub language: Option<Language>,
    /// The reader's zone.
    pub zone: Option<Zone>,
    /// The appearance.
    pub theme: Option<ThemeChoice>,
    /// The time to begin with; a wall time is the forum's.
    pub now: Option<Moment>,
    /// A programme file instead of the built-in programme.
    pub programme: Option<PathBuf>,
}

/// Why the program could not begin.
#[derive(Debug)]
pub enum CannotStart {
    /// The programme cannot be used; holds the file's name.
    Programme(String, ReadError),
    /// The system names no home folder, and none was given.
    NoHome,
}

/// Reads a programme file of any format, or the built-in programme.
///
/// # Errors
/// Those of the readers, and [`ReadErrorKind::Io`].
pub fn read_programme(path: Option<&Path>) -> ReadResult {
    let Some(path) = path else { return builtin_programme() };
    let error = |kind| ReadError { place: Place::Whole, kind };
    let trouble = |trouble: std::io::Error| error(ReadErrorKind::Io(trouble.to_string()));
    let size = std::fs::metadata(path).map_err(trouble)?.len();
    let limit = SIZE_LIMIT as u64;
    if size > limit {
        return Err(error(ReadErrorKind::TooLarge { size, limit }));
    }
    let bytes = std::fs::read(path).map_err(trouble)?;
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    formats::read_programme(&bytes, &ReadHints { name, ..ReadHints::default() })
}

/// The system's zone: `TZ` first, then what the system says, else UTC.
pub fn found_zone() -> Zone {
    let tz = std::env::var("TZ").ok();
    let system = iana_time_zone::get_timezone().ok();
    system_zone(tz.as_deref(), system.as_deref()).unwrap_or(Zone::UTC)
}

/// The system's language, where it is one of ours.
pub fn found_language() -> Option<Language> {
    sys_locale::get_locale().as_deref().and_then(Language::from_tag)
}

/// Reads everything that the window begins with, and says what is to be saved.
///
/// # Errors
/// [`CannotStart`]; nothing was changed then.
pub fn start(options: &StartOptions) -> Result<(Opening, Option<SaveTarget>), CannotStart> {
    let name = options.programme.as_deref().map_or_else(|| "ilo-forum-2022.json".to_owned(), file_name);
    let programme = read_programme(options.programme.as_deref())
        .map_err(|error| CannotStart::Programme(name, error))?
        .value;
    let folders = Folders::resolve(options.data_dir.clone()).ok_or(CannotStart::NoHome)?;
    let clock = options.now.map_or(Clock::System, |now| Clock::set_to(now.in_zone(programme.zone).to_utc()));
    let opened = read_settings(&folders.settings_file(), Utc::now());
    let system_language = found_language();
    let remembered = opened.settings.language.as_ref().and_then(|tag| Language::from_tag(tag.as_str()));
    let language = options.language.or(remembered).or(system_language).unwrap_or_default();
    let words = Messages::new(language);
    let mut notices: Vec<Notice> =
        opened.warnings.iter().filter_map(|warning| settings_notice(&words, warning)).collect();
    let notes = open_notes(&folders, &programme, &words, &mut notices);
    let opening = Opening {
        programme,
        notebook: notes.notebook,
        settings: opened.settings,
        folders,
        clock,
        language: options.language,
        theme: options.theme,
        zone: options.zone,
        system_zone: found_zone(),
        system_language,
        read_only: notes.read_only,
        notices,
    };
    Ok((opening, notes.target))
}

struct Notes {
    notebook: Notebook,
    read_only: Option<ReadOnly>,
    target: Option<SaveTarget>,
}

/// Opens the notes of a programme: to be written by this window alone, or only to be read.
fn open_notes(
    folders: &Folders,
    programme: &Programme,
    words: &Messages,
    notices: &mut Vec<Notice>,
) -> Notes {
    let path = folders.notebook_file(&programme.id);
    let lock = match lock_notebook(&path) {
        LockOutcome::Free(guard) => Some(guard),
        LockOutcome::Held => {
            let notebook = match read_notebook(&path, &programme.id) {
                NotebookOpened::Loaded { notebook, .. } => *notebook,
                NotebookOpened::Fresh { .. } | NotebookOpened::Unreadable(_) => {
                    Notebook::new(programme.id.clone())
                }
            };
            return Notes { notebook, read_only: Some(ReadOnly::OtherWindow), target: None };
        }
        LockOutcome::Unsupported(detail) => {
            tracing::info!(detail, "no lock on the notes");
            None
        }
    };
    if let Some(folder) = path.parent() {
        remove_leftovers(folder);
    }
    match read_notebook(&path, &programme.id) {
        NotebookOpened::Fresh { latest_backup } => {
            if let Some(backup) = latest_backup {
                let read_only =
                    ReadOnly::Unreadable { name: file_name(&path), line: 0, column: 0, backup: Some(backup) };
                return Notes {
                    notebook: Notebook::new(programme.id.clone()),
                    read_only: Some(read_only),
                    target: None,
                };
            }
            let notebook = Notebook::new(programme.id.clone());
            let target = SaveTarget { path, notebook: notebook.clone(), on_disk: None, lock };
            Notes { notebook, read_only: None, target: Some(target) }
        }
        NotebookOpened::Loaded { notebook, warnings, on_disk } => {
            for NotebookWarning::NewerVersion { found, .. } in warnings {
                let text = words
                    .say_with("notebook-newer-version", &[("version", found.to_string().into())])
                    .into_owned();
                notices.push(Notice { kind: NoticeKind::Warning, text });
            }
            let target = SaveTarget { path, notebook: (*notebook).clone(), on_disk: Some(on_disk), lock };
            Notes { notebook: *notebook, read_only: None, target: Some(target) }
        }
        NotebookOpened::Unreadable(unreadable) => {
            let read_only = ReadOnly::Unreadable {
                name: file_name(&path),
                line: unreadable.line,
                column: unreadable.column,
                backup: unreadable.latest_backup,
            };
            Notes { notebook: Notebook::new(programme.id.clone()), read_only: Some(read_only), target: None }
        }
    }
}

fn settings_notice(words: &Messages, warning: &SettingsWarning) -> Option<Notice> {
    let text = match warning {
        SettingsWarning::SetAside { kept } => {
            words.say_with("settings-set-aside", &[("name", file_name(kept).into())]).into_owned()
        }
        SettingsWarning::NotRead(detail) => {
            words.say_with("settings-not-read", &[("detail", detail.into())]).into_owned()
        }
        SettingsWarning::BadValue(field) => {
            words.say_with("settings-bad-value", &[("field", field.into())]).into_owned()
        }
        // Nothing is lost and nothing is to be done.
        SettingsWarning::NewerVersion { .. } => return None,
    };
    Some(Notice { kind: NoticeKind::Warning, text })
}
