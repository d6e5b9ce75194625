//! What can be exported, what is asked of exporting, and what it asks of the outside.

use chrono::{DateTime, Utc};
use rostrum_locale::Language;
use rostrum_programme::{Programme, SessionId};
use rostrum_store::{ProtectedFiles, SaveError};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A format that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProgrammeExportFormat {
    /// Rostrum's own JSON.
    Rostrum,
    /// iCalendar.
    Ics,
    /// frab schedule XML.
    Frab,
    /// Markdown.
    Markdown,
}

impl ProgrammeExportFormat {
    /// All formats, the fullest first.
    pub const ALL: [Self; 4] = [Self::Rostrum, Self::Ics, Self::Frab, Self::Markdown];

    /// By the name that `--to` takes.
    pub fn named(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "rostrum" => Some(Self::Rostrum),
            "ics" => Some(Self::Ics),
            "frab" => Some(Self::Frab),
            "md" => Some(Self::Markdown),
            _ => None,
        }
    }

    /// By the ending of a file's name.
    pub fn from_extension(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "json" => Some(Self::Rostrum),
            "ics" | "ical" => Some(Self::Ics),
            "xml" => Some(Self::Frab),
            "md" | "markdown" => Some(Self::Markdown),
            _ => None,
        }
    }

    /// The ending of its files.
    pub fn file_extension(self) -> &'static str {
        match self {
            Self::Rostrum => "json",
            Self::Ics => "ics",
            Self::Frab => "xml",
            Self::Markdown => "md",
        }
    }

    /// The key of its name.
    pub fn message_key(self) -> &'static str {
        match self {
            Self::Rostrum => "export-rostrum",
            Self::Ics => "export-ics",
            Self::Frab => "export-frab",
            Self::Markdown => "export-md",
        }
    }

    /// Whether a choice of sessions can be written; Rostrum JSON always holds the whole programme.
    pub fn supports_session_selection(self) -> bool {
        self != Self::Rostrum
    }
}

/// What is to be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExportRequest {
    /// The format.
    pub format: ProgrammeExportFormat,
    /// Only the sessions marked as mine.
    pub mine: bool,
    /// An alarm so many minutes before each session (iCalendar).
    pub alarm_before_mins: Option<u32>,
}

/// What can be asked about exports.
#[derive(Debug, Clone, PartialEq)]
pub enum ExportAction {
    /// Ask where to.
    Choose(ExportRequest),
    /// No dialog could be shown: ask for a path instead.
    NoDialog(ExportRequest),
    /// Export there.
    To(ExportRequest, PathBuf),
    /// It was written there, or where it was not and why.
    Written(Result<PathBuf, (PathBuf, SaveError)>),
}

/// What exporting asks of the outside.
#[derive(Debug, Clone, PartialEq)]
pub enum ExportEffect {
    /// Show a dialog for the place.
    PickTarget {
        /// What is to be exported.
        request: ExportRequest,
        /// The file name to begin with.
        suggested: String,
    },
    /// Write it.
    Write(Box<ExportJob>),
}

/// Everything that writing an export takes.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportJob {
    /// Where to.
    pub path: PathBuf,
    /// Where not to.
    pub own: ProtectedFiles,
    /// The programme.
    pub programme: Arc<Programme>,
    /// The format.
    pub format: ProgrammeExportFormat,
    /// The sessions; all of them when `None`.
    pub sessions: Option<HashSet<SessionId>>,
    /// An alarm so many minutes before each session.
    pub alarm_before_mins: Option<u32>,
    /// The language of the texts.
    pub language: Language,
    /// When it is made.
    pub now: DateTime<Utc>,
}
