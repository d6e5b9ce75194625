//! What the user has set, and how they left the window. One small JSON file.
//!
//! Reading never fails: a value that is wrong falls back to its default with a warning and stays in
//! the file until it is set anew (a newer version may know it); a file that is no JSON object is put
//! aside. A missing field means its default, so the file holds only what differs.

use super::SaveError;
use super::paths::folder_of;
use super::quarantine::move_aside;
use super::reading::{FileReadError, read_file};
use super::reading_habits::ReadingHabit;
use super::{make_private_folder_if_missing, write_atomically};
use chrono::{DateTime, Utc};
use rostrum_notebook::{Capacity, InterventionId};
use rostrum_programme::{Extra, LangTag, ProgrammeId, SessionId, Zone};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The version of the settings that this program writes.
pub const SETTINGS_VERSION: u32 = 1;
/// The largest settings file that is read, in bytes.
const MAX_SETTINGS_FILE_BYTES: u64 = 1024 * 1024;
/// The zoom factors that are taken from a file: below and above, the window could not be used.
const ZOOMS: std::ops::RangeInclusive<f32> = 0.5..=4.0;

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ThemeChoice {
    /// Always light.
    Light,
    /// Always dark.
    Dark,
    /// As the system.
    #[default]
    System,
}

/// How the panes were left. Widths are in points, `None` for the design's own.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PaneSettings {
    /// The timeline's width, in points.
    pub timeline_width: Option<f32>,
    /// The notes' width, in points.
    pub notes_width: Option<f32>,
    /// The timeline is collapsed.
    pub timeline_collapsed: bool,
    /// The notes are collapsed.
    pub notes_collapsed: bool,
}

/// The sizes of the prompter's type, in points.
pub(crate) const PROMPTER_SIZES: [f32; 5] = [32.0, 38.0, 44.0, 56.0, 72.0];

/// How the prompter looks.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PrompterLook {
    /// The size of the type, in points; one of [`PROMPTER_SIZES`].
    pub size: f32,
    /// Black on white rather than white on black.
    pub white: bool,
    /// Mirrored, for a pane of glass before a camera.
    pub mirror: bool,
}

impl Default for PrompterLook {
    fn default() -> Self {
        Self { size: 44.0, white: false, mirror: false }
    }
}

impl PrompterLook {
    /// The same in the next size, round and round.
    pub fn with_next_type_size(self) -> Self {
        let next = PROMPTER_SIZES.into_iter().find(|size| *size > self.size + 0.5);
        let [first, ..] = PROMPTER_SIZES;
        Self { size: next.unwrap_or(first), ..self }
    }

    /// The same mirrored, or back.
    pub fn with_mirror_toggled(self) -> Self {
        Self { mirror: !self.mirror, ..self }
    }

    /// The same on the other ground.
    pub fn with_colours_inverted(self) -> Self {
        Self { white: !self.white, ..self }
    }
}

/// Who speaks: what new interventions begin with.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SpeakerProfile {
    /// The speaker.
    pub speaker: String,
    /// The delegation.
    pub delegation: String,
    /// The capacity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
}

/// The size of the window, in points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct WindowSize {
    /// Width, in points.
    pub width: f32,
    /// Height, in points.
    pub height: f32,
    /// Whether it fills the screen.
    #[serde(default)]
    pub maximized: bool,
}

/// Everything that is remembered between two runs, except what the user wrote.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The version of the format, as the file states it.
    pub version: u32,
    /// The language of the window; `None` follows the system.
    pub language: Option<LangTag>,
    /// The colours of the window.
    pub theme: ThemeChoice,
    /// The reader's own zone; `None` follows the system.
    pub reader_zone: Option<Zone>,
    /// The reader's own word for that zone; `None` shows its city.
    pub reader_zone_label: Option<String>,
    /// How the panes were left.
    pub panes: PaneSettings,
    /// The zoom factor, 1 for none.
    pub zoom: f32,
    /// The line of the first run was closed for good.
    pub first_run_closed: bool,
    /// The session last shown.
    pub last_session: Option<SessionId>,
    /// The intervention that was open beside it; `None` for the notes.
    pub last_intervention: Option<InterventionId>,
    /// The programme last open; `None` for the built-in one.
    pub last_programme: Option<ProgrammeId>,
    /// How the prompter looks.
    pub prompter: PrompterLook,
    /// Speaking time is estimated with the delegate's own rate, once there are runs to take it from.
    pub own_rate: bool,
    /// Who speaks, for new interventions.
    pub profile: SpeakerProfile,
    /// The size of the window.
    pub window: Option<WindowSize>,
    /// What was corrected in documents that were read, the latest last.
    pub reading_habits: Vec<ReadingHabit>,
    /// Copies beside notes that were dealt with, by [`super::ConflictCopy::key`], the latest last.
    pub settled_copies: Vec<String>,
    /// Fields of newer versions, and values that could not be read.
    pub extra: Extra,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            version: SETTINGS_VERSION,
            language: None,
            theme: ThemeChoice::default(),
            reader_zone: None,
            reader_zone_label: None,
            panes: PaneSettings::default(),
            zoom: 1.0,
            first_run_closed: false,
            last_session: None,
            last_intervention: None,
            last_programme: None,
            prompter: PrompterLook::default(),
            own_rate: true,
            profile: SpeakerProfile::default(),
            window: None,
            reading_habits: Vec::new(),
            settled_copies: Vec::new(),
            extra: Extra::new(),
        }
    }
}

/// Settings as they were read, always usable.
#[derive(Debug, Clone, PartialEq)]
pub struct LoadedSettings {
    /// The settings.
    pub settings: Settings,
    /// What is worth telling.
    pub warnings: Vec<SettingsWarning>,
}

/// Something worth telling about the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsWarning {
    /// The file could not be understood; it was put aside and the defaults hold.
    SetAside {
        /// Where it is now.
        kept: PathBuf,
    },
    /// The file could not be read, or not put aside, and is as it was; the defaults hold. Holds why.
    NotRead(SaveError),
    /// One value could not be used; its default holds. Holds the field.
    BadValue(String),
    /// A newer version wrote the file.
    NewerVersion {
        /// The version that the file states.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
}

/// Reads the settings; no file means the defaults. `now` names a file that is put aside.
pub fn read_settings_or_set_aside(path: &Path, now: DateTime<Utc>) -> LoadedSettings {
    read_settings_unless_malformed(path).unwrap_or_else(|| {
        with_defaults(match move_aside(path, "bad", now) {
            Ok(kept) => SettingsWarning::SetAside { kept },
            Err(error) => SettingsWarning::NotRead(error),
        })
    })
}

/// The same without touching anything; `None` when the file is no settings file.
pub fn read_settings_unless_malformed(path: &Path) -> Option<LoadedSettings> {
    let bytes = match read_file(path, MAX_SETTINGS_FILE_BYTES) {
        Ok(file) => file.bytes,
        Err(trouble) if trouble.is_missing() => {
            return Some(LoadedSettings { settings: Settings::default(), warnings: Vec::new() });
        }
        // What is as large as that is no settings file.
        Err(FileReadError::TooLarge { .. }) => return None,
        Err(trouble) => return Some(with_defaults(SettingsWarning::NotRead(trouble.of_own(path)))),
    };
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    serde_json::from_slice::<Extra>(bytes).ok().map(settings_of)
}

/// Writes the settings, making their folder when it is not there.
///
/// # Errors
/// [`SaveError`]; the file is then as it was.
pub fn write_settings(path: &Path, settings: &Settings) -> Result<(), SaveError> {
    make_private_folder_if_missing(folder_of(path))?;
    let mut bytes = serde_json::to_vec_pretty(&fields_of(settings))
        .map_err(|error| SaveError::Other(error.to_string()))?;
    bytes.push(b'\n');
    write_atomically(path, &bytes)
}

fn with_defaults(warning: SettingsWarning) -> LoadedSettings {
    LoadedSettings { settings: Settings::default(), warnings: vec![warning] }
}

fn settings_of(fields: Extra) -> LoadedSettings {
    let default = Settings::default();
    let mut source = Source { fields, warnings: Vec::new() };
    let settings = Settings {
        version: source.take("version", default.version, |_| true),
        language: source.take("language", default.language, |_| true),
        theme: source.take("theme", default.theme, |_| true),
        reader_zone: source.take("reader_zone", default.reader_zone, |_| true),
        reader_zone_label: source.take("reader_zone_label", default.reader_zone_label, |_| true),
        panes: source.take("panes", default.panes, panes_can_be_used),
        zoom: source.take("zoom", default.zoom, |zoom| ZOOMS.contains(zoom)),
        first_run_closed: source.take("first_run_closed", default.first_run_closed, |_| true),
        last_session: source.take("last_session", default.last_session, |_| true),
        last_intervention: source.take("last_draft", default.last_intervention, |_| true),
        last_programme: source.take("last_programme", default.last_programme, |_| true),
        prompter: source.take("prompter", default.prompter, prompter_can_be_used),
        own_rate: source.take("own_rate", default.own_rate, |_| true),
        profile: source.take("profile", default.profile, |_| true),
        window: source.take("window", default.window, window_can_be_used),
        reading_habits: source.take("reading_habits", default.reading_habits, |_| true),
        settled_copies: source.take("settled_copies", default.settled_copies, |_| true),
        extra: Extra::new(),
    };
    let Source { fields: extra, mut warnings } = source;
    if settings.version > SETTINGS_VERSION {
        let found = settings.version;
        warnings.push(SettingsWarning::NewerVersion { found, known: SETTINGS_VERSION });
    }
    LoadedSettings { settings: Settings { extra, ..settings }, warnings }
}

/// Fields that are still to be read.
struct Source {
    fields: Extra,
    warnings: Vec<SettingsWarning>,
}

impl Source {
    /// Takes one field out. One that cannot be used stays where it is, and the default holds.
    /// Of an object, the fields that this version does not know stay too.
    fn take<T: DeserializeOwned + Serialize>(
        &mut self,
        field: &str,
        default: T,
        usable: impl Fn(&T) -> bool,
    ) -> T {
        let Some(found) = self.fields.get_mut(field) else { return default };
        match T::deserialize(&*found) {
            Ok(value) if usable(&value) => {
                if let (Value::Object(found), Ok(Value::Object(known))) =
                    (&mut *found, serde_json::to_value(&value))
                {
                    found.retain(|name, _| !known.contains_key(name));
                }
                if found.as_object().is_none_or(Extra::is_empty) {
                    self.fields.shift_remove(field);
                }
                value
            }
            _ => {
                self.warnings.push(SettingsWarning::BadValue(field.to_owned()));
                default
            }
        }
    }
}

fn panes_can_be_used(panes: &PaneSettings) -> bool {
    let PaneSettings { timeline_width, notes_width, timeline_collapsed: _, notes_collapsed: _ } = panes;
    [timeline_width, notes_width].into_iter().flatten().all(|width| is_length(*width))
}

fn prompter_can_be_used(look: &PrompterLook) -> bool {
    let PrompterLook { size, white: _, mirror: _ } = look;
    (20.0..=160.0).contains(size)
}

fn window_can_be_used(window: &Option<WindowSize>) -> bool {
    window.is_none_or(|WindowSize { width, height, maximized: _ }| is_length(width) && is_length(height))
}

fn is_length(points: f32) -> bool {
    points.is_finite() && points > 0.0
}

/// The fields that differ from the defaults, then those that are only kept.
fn fields_of(settings: &Settings) -> Extra {
    let Settings {
        version,
        language,
        theme,
        reader_zone,
        reader_zone_label,
        panes,
        zoom,
        first_run_closed,
        last_session,
        last_intervention,
        last_programme,
        prompter,
        own_rate,
        profile,
        window,
        reading_habits,
        settled_copies,
        extra,
    } = settings;
    let default = Settings::default();
    let mut fields = Extra::new();
    fields.insert("version".to_owned(), Value::from(*version));
    put(&mut fields, "language", language, &default.language);
    put(&mut fields, "theme", theme, &default.theme);
    put(&mut fields, "reader_zone", reader_zone, &default.reader_zone);
    put(&mut fields, "reader_zone_label", reader_zone_label, &default.reader_zone_label);
    put(&mut fields, "panes", panes, &default.panes);
    put(&mut fields, "zoom", zoom, &default.zoom);
    put(&mut fields, "first_run_closed", first_run_closed, &default.first_run_closed);
    put(&mut fields, "last_session", last_session, &default.last_session);
    put(&mut fields, "last_draft", last_intervention, &default.last_intervention);
    put(&mut fields, "last_programme", last_programme, &default.last_programme);
    put(&mut fields, "prompter", prompter, &default.prompter);
    put(&mut fields, "own_rate", own_rate, &default.own_rate);
    put(&mut fields, "profile", profile, &default.profile);
    put(&mut fields, "window", window, &default.window);
    put(&mut fields, "reading_habits", reading_habits, &default.reading_habits);
    put(&mut fields, "settled_copies", settled_copies, &default.settled_copies);
    for (field, kept) in extra {
        match (fields.get_mut(field), kept) {
            (None, kept) => {
                fields.insert(field.clone(), kept.clone());
            }
            (Some(Value::Object(written)), Value::Object(kept)) => {
                for (name, value) in kept {
                    written.entry(name).or_insert_with(|| value.clone());
                }
            }
            (Some(_), _) => {}
        }
    }
    fields
}

/// Puts a field down unless it has its default. What has no JSON form (a path that is not Unicode)
/// is left out.
fn put<T: Serialize + PartialEq>(fields: &mut Extra, field: &str, value: &T, default: &T) {
    if value != default
        && let Ok(value) = serde_json::to_value(value)
    {
        fields.insert(field.to_owned(), value);
    }
}
