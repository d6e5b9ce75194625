//! Work that goes on off the frame: what it is, how far it is, and how it is given up.

use rostrum_formats::Cancel;

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkStage {
    /// The file comes from the disk.
    Loading {
        /// Bytes that are here.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// The reader of the format is at work; it tells nothing on its way.
    Reading,
    /// The update is matched and compared with the programme.
    Comparing,
    /// A revision is written to the disk.
    Keeping,
    /// Another programme, or another revision, is loaded.
    Opening,
    /// A file is written.
    Exporting,
}

impl WorkStage {
    /// The key of its sentence; it takes `$name`.
    pub fn message(self) -> &'static str {
        match self {
            Self::Loading { .. } | Self::Reading => "busy-reading",
            Self::Comparing => "busy-comparing",
            Self::Keeping => "busy-keeping",
            Self::Opening => "busy-opening",
            Self::Exporting => "busy-exporting",
        }
    }

    /// The part that is done, from 0 to 1, where it can be told.
    pub fn fraction(self) -> Option<f32> {
        match self {
            Self::Loading { done, total } if total > 0 => Some((done as f64 / total as f64) as f32),
            _ => None,
        }
    }

    /// Whether giving up leaves everything as it is.
    pub fn can_be_cancelled(self) -> bool {
        matches!(self, Self::Loading { .. } | Self::Reading | Self::Comparing)
    }
}

/// The one piece of such work that goes on at a time.
#[derive(Debug, Clone)]
pub struct Busy {
    /// Its number; results of other numbers are of no interest any more.
    pub ticket: u64,
    /// What it is about: a file's or a revision's name.
    pub name: String,
    /// How far it is.
    pub stage: WorkStage,
    /// Whether it has taken long enough to be shown (0.2 s).
    pub shown: bool,
    /// How it is given up.
    pub cancel: Cancel,
}
