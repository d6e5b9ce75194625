//! From the command line and the disk to the first state.

use super::held_back::Starting;
use super::opening::open_programme;
use super::{Clock, Notice, NoticeKind, StartupData, file_name, own_file_read_error_reason};
use rostrum_formats::builtin_programme::{BUILTIN_PROGRAMME_ID, builtin_programme};
use rostrum_formats::rostrum_json::MAX_PROGRAMME_FILE_BYTES;
use rostrum_formats::{FileReadExplanation, ReadError, ReadHints, ReadResult, ReadingCorrections};
use rostrum_locale::sentences::read_error_sentence;
use rostrum_locale::system_zone::system_zone;
use rostrum_locale::{Language, Messages};
use rostrum_programme::{Moment, ProgrammeId, Zone};
use rostrum_store::{
    Folders, NotebookToSave, SettingsWarning, ThemeChoice, list_revisions, read_file,
    read_settings_or_set_aside, utc_now,
};
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
    /// A programme file to review.
    pub open: Option<PathBuf>,
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
/// Those of the readers, and of [`read_file`].
pub fn read_programme_or_builtin(path: Option<&Path>) -> ReadResult {
    match path {
        Some(path) => read_programme_file_with_hints(path, ReadHints::default()),
        None => builtin_programme(),
    }
}

/// Reads a programme file with what another source tells of what it leaves open.
///
/// # Errors
/// As [`read_programme_or_builtin`].
pub fn read_programme_file_with_hints(path: &Path, hints: ReadHints) -> ReadResult {
    let bytes = read_file(path, MAX_PROGRAMME_FILE_BYTES as u64)?.bytes;
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    rostrum_formats::read_programme(&bytes, &ReadHints { name, ..hints })
}

/// Reads a programme file, and says of each line of a document what it was taken for.
///
/// # Errors
/// Those of [`rostrum_formats::explain_programme`], and of [`read_file`].
pub fn explain_programme(path: &Path, hints: ReadHints) -> Result<FileReadExplanation, ReadError> {
    let bytes = read_file(path, MAX_PROGRAMME_FILE_BYTES as u64)?.bytes;
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    rostrum_formats::explain_programme(&bytes, &ReadHints { name, ..hints })
}

/// The largest file with corrections that is read, in bytes.
const CORRECTIONS_BYTES: u64 = 4 * 1024 * 1024;

/// Reads what a file says of the lines of a document; inside, what is wrong with its JSON and where.
///
/// # Errors
/// Those of [`read_file`].
pub fn load_reading_corrections(path: &Path) -> Result<Result<ReadingCorrections, String>, ReadError> {
    let bytes = read_file(path, CORRECTIONS_BYTES)?.bytes;
    Ok(ReadingCorrections::from_json(&bytes))
}

/// The system's zone: `TZ` first, then what the system says, else UTC.
pub fn detect_system_zone() -> Zone {
    let tz = std::env::var("TZ").ok();
    let system = iana_time_zone::get_timezone().ok();
    system_zone(tz.as_deref(), system.as_deref()).unwrap_or(Zone::UTC)
}

/// The system's language, where it is one of ours.
pub fn detect_system_language() -> Option<Language> {
    sys_locale::get_locale().as_deref().and_then(Language::from_tag_or_locale_name)
}

/// Reads everything that the window begins with, and says what is to be saved.
///
/// # Errors
/// [`CannotStart`]; nothing was changed then.
pub fn load_startup_data(
    options: &StartOptions,
) -> Result<(StartupData, Option<NotebookToSave>), CannotStart> {
    let name = options.programme.as_deref().map_or_else(|| "ilo-forum-2022.json".to_owned(), file_name);
    let given = match options.programme.as_deref() {
        Some(path) => Some(
            read_programme_or_builtin(Some(path))
                .map_err(|error| CannotStart::Programme(name.clone(), error))?
                .value,
        ),
        None => None,
    };
    let folders = Folders::resolve(options.data_dir.clone()).ok_or(CannotStart::NoHome)?;
    let opened = read_settings_or_set_aside(&folders.settings_file(), utc_now());
    let system_language = detect_system_language();
    let remembered =
        opened.settings.language.as_ref().and_then(|tag| Language::from_tag_or_locale_name(tag.as_str()));
    let language = options.language.or(remembered).or(system_language).unwrap_or_default();
    let words = Messages::new(language);
    let mut notices: Vec<Notice> =
        opened.warnings.iter().filter_map(|warning| settings_notice(&words, warning)).collect();
    let builtin = ProgrammeId::from(BUILTIN_PROGRAMME_ID);
    let last = opened.settings.last_programme.clone().unwrap_or_else(|| builtin.clone());
    let wanted = given.as_ref().map_or(last, |given| given.id.clone());
    // The command line's file is reviewed where the programme went on since.
    let goes_on = given.is_some() && !list_revisions(&folders, &wanted).kept.is_empty();
    let mut starting = Starting::new(&folders);
    let is_given = given.is_some();
    let (mut programme, mut target) =
        match open_programme(&folders, &wanted, given, &words, Some(&mut starting)) {
            Ok(programme) => programme,
            Err(error) if wanted != builtin => {
                let text = read_error_sentence(&words, wanted.as_str(), &error);
                notices.push(Notice::plain(NoticeKind::Failed, text));
                open_programme(&folders, &builtin, None, &words, Some(&mut starting))
                    .map_err(|error| CannotStart::Programme(name, error))?
            }
            Err(error) => return Err(CannotStart::Programme(name, error)),
        };
    // Nothing is before the first revision; a file that was asked for is shown all the same.
    let alone = programme.held_back.take_if(|held| held.shown.is_none());
    if let Some(held) = alone.filter(|_| !is_given && wanted != builtin) {
        // Its lock goes with it.
        drop(target);
        (programme, target) = open_programme(&folders, &builtin, None, &words, Some(&mut starting))
            .map_err(|error| CannotStart::Programme(BUILTIN_PROGRAMME_ID.to_owned(), error))?;
        programme.held_back.get_or_insert(held);
    }
    notices.extend(programme.notices);
    let zone = programme.loaded.programme.zone;
    let clock = options.now.map_or(Clock::System, |now| Clock::set_to(now.in_zone(zone).to_utc()));
    let open = options.open.clone().or_else(|| options.programme.clone().filter(|_| goes_on));
    let opening = StartupData {
        programme: programme.loaded,
        notebook: programme.notebook,
        revisions: programme.revisions,
        open,
        given: options.programme.clone(),
        settings: opened.settings,
        folders,
        clock,
        language: options.language,
        theme: options.theme,
        zone: options.zone,
        system_zone: detect_system_zone(),
        system_language,
        read_only: programme.read_only,
        notices,
        held_back: programme.held_back,
        note: starting.note,
    };
    Ok((opening, target))
}

fn settings_notice(words: &Messages, warning: &SettingsWarning) -> Option<Notice> {
    let text = match warning {
        SettingsWarning::SetAside { kept } => {
            words.say_with("settings-set-aside", &[("name", file_name(kept).into())]).into_owned()
        }
        SettingsWarning::NotRead(error) => {
            let detail = own_file_read_error_reason(words, error);
            words.say_with("settings-not-read", &[("detail", detail.into())]).into_owned()
        }
        SettingsWarning::BadValue(field) => {
            words.say_with("settings-bad-value", &[("field", field.into())]).into_owned()
        }
        // Nothing is lost and nothing is to be done.
        SettingsWarning::NewerVersion { .. } => return None,
    };
    Some(Notice::plain(NoticeKind::Warning, text))
}
