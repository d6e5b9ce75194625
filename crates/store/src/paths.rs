//! Where the user's files are, and names for them that every file system takes.

use super::SaveError;
use super::faults::{DiskStep, before};
use super::fingerprint::fingerprint;
use directories::{ProjectDirs, UserDirs};
use rostrum_programme::ProgrammeId;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders that the user's files are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Notebooks and their backups.
    pub data: PathBuf,
    /// Settings.
    pub config: PathBuf,
}

impl Folders {
    /// Everything in the folder that was given, or else where the system keeps such files (on Linux
    /// the XDG folders). `None` when nothing was given and the system names no home.
    pub fn resolve(data_dir: Option<PathBuf>) -> Option<Self> {
        if let Some(folder) = data_dir {
            let folder = std::path::absolute(&folder).unwrap_or(folder);
            return Some(Self { data: folder.clone(), config: folder });
        }
        let system = ProjectDirs::from("", "", "rostrum")?;
        Some(Self { data: system.data_dir().to_owned(), config: system.config_dir().to_owned() })
    }

    /// The settings.
    pub fn settings_file(&self) -> PathBuf {
        self.config.join("settings.json")
    }

    /// The notebook of a programme; its lock and backups are beside it.
    pub fn notebook_file(&self, programme: &ProgrammeId) -> PathBuf {
        self.programme_folder(programme).join("notebook.json")
    }

    /// The folder of all notebooks, each in a folder of its own.
    pub fn notebooks_folder(&self) -> PathBuf {
        self.data.join("notebooks")
    }

    /// The folder of everything that belongs to a programme.
    pub(crate) fn programme_folder(&self, programme: &ProgrammeId) -> PathBuf {
        self.notebooks_folder().join(safe_file_name(programme.as_str()))
    }

    /// The folder of the kept revisions of a programme.
    pub fn revisions_folder(&self, programme: &ProgrammeId) -> PathBuf {
        self.programme_folder(programme).join("revisions")
    }
}

/// Makes a folder, and those above it, that on Unix only the user may look into (0700). A folder
/// that is there already keeps its rights: it may be the user's own.
///
/// # Errors
/// [`SaveError`], also when something that is no folder stands there.
pub fn make_private_folder_if_missing(folder: &Path) -> Result<(), SaveError> {
    before(DiskStep::MakeFolder, folder).map_err(|error| SaveError::from_io(&error, folder))?;
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => SaveError::FolderMissing { folder: folder.to_owned() },
        _ => SaveError::from_io(&error, folder),
    })
}

/// The longest name made, in bytes: room for endings, and below the 143 of encrypted home folders.
const NAME_LIMIT: usize = 120;
/// Names that mean a device on Windows, with any ending (Microsoft, "Naming Files, Paths, and Namespaces").
const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
/// The same with a digit behind them, which may be a raised one.
const RESERVED_BEFORE_DIGIT: [&str; 2] = ["com", "lpt"];
const DEVICE_DIGITS: [&str; 12] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"];

/// Whether a name, with or without an ending, means a device on Windows.
fn is_device_name(name: &str) -> bool {
    let device = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let mut rests = RESERVED_BEFORE_DIGIT.iter().filter_map(|front| device.strip_prefix(front));
    RESERVED.contains(&device.as_str()) || rests.any(|rest| DEVICE_DIGITS.contains(&rest))
}

/// A file name for an id, the same on every system. Chinese stays as it is. What a file system might
/// refuse or confuse (signs, capitals, length) is changed or marked, and a short hash of the id then
/// keeps two ids apart.
pub fn safe_file_name(id: &str) -> String {
    let spelled: String = id.chars().map(|c| if is_plain(c) { c } else { '-' }).collect();
    let trimmed = spelled.trim_matches(['.', ' ']);
    let reserved = is_device_name(trimmed);
    let unchanged = trimmed == id
        && !id.is_empty()
        && id.len() <= NAME_LIMIT
        && !reserved
        // File systems of Windows and macOS take "A" and "a" for the same name.
        && id.to_lowercase() == id
        // Nothing that looks like a name made below, which might then be met twice.
        && !id.contains('~');
    if unchanged {
        return id.to_owned();
    }
    let hash = format!("~{:016x}", fingerprint(id.as_bytes()));
    let front = if reserved { "_" } else { "" };
    let room = NAME_LIMIT - hash.len() - front.len();
    let end = trimmed.floor_char_boundary(room.min(trimmed.len()));
    format!("{front}{}{hash}", trimmed.get(..end).unwrap_or_default())
}

/// The folder of the user's documents, or their home: for a copy when our own folder can't be written.
pub fn user_documents_or_home_folder() -> Option<PathBuf> {
    let dirs = UserDirs::new()?;
    let documents = dirs.document_dir().filter(|folder| folder.is_dir());
    Some(documents.unwrap_or_else(|| dirs.home_dir()).to_owned())
}

/// A file name that speaks, for a file that the user places: as [`safe_file_name`], but with capitals and
/// without a hash, since the user sees what stands in the folder and is asked before it is replaced.
pub fn human_readable_file_name(name: &str) -> String {
    let spelled: String = name.chars().map(|c| if is_plain(c) { c } else { '-' }).collect();
    let trimmed = spelled.trim_matches(['.', ' ', '-', '_']);
    let end = trimmed.floor_char_boundary(NAME_LIMIT.min(trimmed.len()));
    let short = trimmed.get(..end).unwrap_or_default().trim_end_matches(['.', ' ']);
    if short.is_empty() || is_device_name(short) { format!("_{short}") } else { short.to_owned() }
}

/// Whether every file system takes this character in a name, and shows it.
fn is_plain(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
        // Invisible marks that change direction or join: a name must look like what it is.
        && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// The folder that a file is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
