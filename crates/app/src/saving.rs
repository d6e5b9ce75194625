//! Where the notes stand between the window and the disk, and why they may not be changed.

use crate::file_name;
use chrono::{DateTime, Utc};
use rostrum_store::{Backup, SaveError, UnreadableNotebook};
use std::path::{Path, PathBuf};

/// Where the text of the notes stands between the window and the disk. Always the truth.
#[derive(Debug, Clone, PartialEq)]
pub enum SaveState {
    /// Nothing was changed since the program began.
    Untouched,
    /// Changed; the next save is due within a second.
    Unsaved,
    /// On the disk since then.
    Saved(DateTime<Utc>),
    /// Not on the disk, and why; tried again by itself.
    Failed(SaveError),
    /// The disk was asked then and has not answered.
    Silent {
        /// When it was asked.
        since: DateTime<Utc>,
    },
    /// Another program has put other notes in the place of the file. They are left until the delegate decides or
    /// writes on.
    Replaced {
        /// Where what is shown here is kept, beside the file.
        ours: PathBuf,
    },
}

/// Why notes can be read but not changed.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadOnlyReason {
    /// The notes file can't be read; it is left untouched.
    Unreadable {
        /// The file's name.
        name: String,
        /// Line, from 1; 0 when unknown.
        line: usize,
        /// Column, from 1; 0 when unknown.
        column: usize,
        /// Why the system would not let it be read; `None` when what is in it is wrong.
        why: Option<SaveError>,
        /// The latest backup.
        backup: Option<BackupOffer>,
    },
    /// Another window holds the notes.
    OtherWindow,
    /// Another window holds the notes, and what stands on the disk cannot be read: nothing of them is shown, and
    /// nothing is offered that would write there.
    UnreadableElsewhere {
        /// The file's name.
        name: String,
        /// Line, from 1; 0 when unknown.
        line: usize,
        /// Column, from 1; 0 when unknown.
        column: usize,
        /// Why the system would not let it be read; `None` when what is in it is wrong.
        why: Option<SaveError>,
    },
}

/// The latest backup of notes that can't be read.
#[derive(Debug, Clone, PartialEq)]
pub struct BackupOffer {
    /// Where it is, and of when.
    pub backup: Backup,
    /// Whether it is shown in the place of the notes, to be looked at.
    pub shown: bool,
}

impl BackupOffer {
    fn not_shown(backup: Backup) -> Self {
        Self { backup, shown: false }
    }
}

/// Whether the notes can be changed, and where what was changed stands.
#[derive(Debug, Clone, PartialEq)]
pub enum NotesAccess {
    /// They can only be read: nothing is ever to be saved.
    ReadOnly(ReadOnlyReason),
    /// This window writes them.
    Writable {
        /// Where saving stands.
        save: SaveState,
        /// How many edits were sent to be saved.
        edits_sent: u64,
        /// Whether the window closes as soon as they are on the disk.
        closing: bool,
    },
}

impl NotesAccess {
    /// The access to notes that were just opened.
    pub(crate) fn opened(read_only: Option<ReadOnlyReason>) -> Self {
        read_only.map_or(
            Self::Writable { save: SaveState::Untouched, edits_sent: 0, closing: false },
            Self::ReadOnly,
        )
    }
}

impl ReadOnlyReason {
    /// A notes file that was found to be unreadable.
    pub(super) fn unreadable(path: &Path, found: UnreadableNotebook) -> Self {
        let UnreadableNotebook { line, column, why, latest_backup, .. } = found;
        let why = why.map(|error| *error);
        Self::Unreadable {
            name: file_name(path),
            line,
            column,
            why,
            backup: latest_backup.map(BackupOffer::not_shown),
        }
    }

    /// The same while another window holds the notes.
    pub(super) fn unreadable_elsewhere(path: &Path, found: UnreadableNotebook) -> Self {
        let UnreadableNotebook { line, column, why, .. } = found;
        Self::UnreadableElsewhere { name: file_name(path), line, column, why: why.map(|error| *error) }
    }

    /// A notes file that is gone while there is a backup of it.
    pub(super) fn gone(path: &Path, backup: Backup) -> Self {
        Self::Unreadable {
            name: file_name(path),
            line: 0,
            column: 0,
            why: None,
            backup: Some(BackupOffer::not_shown(backup)),
        }
    }
}
