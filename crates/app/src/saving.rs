//! Where the notes stand between the window and the disk, and why they may not be changed.

use crate::file_name;
use chrono::{DateTime, Utc};
use rostrum_store::{Backup, PartlyReadNotebook, SaveError, UnreadableNotebook, ValuePutAside};
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
    /// The notes file can't be read as it is; it is left untouched. What of it can be read is shown.
    Unreadable {
        /// The file's name.
        name: String,
        /// What is wrong with it, and what can be read.
        found: Box<UnreadableNotebook>,
        /// The latest backup.
        backup: Option<BackupOffer>,
    },
    /// There is no notes file, and there once was one: a backup of it is there.
    Missing {
        /// The file's name.
        name: String,
        /// The latest backup.
        backup: BackupOffer,
    },
    /// Another window holds the notes.
    OtherWindow,
    /// Another window holds the notes, and what stands on the disk cannot be read as it is. What of it can be read is
    /// shown, and nothing is offered that would write there.
    UnreadableElsewhere {
        /// The file's name.
        name: String,
        /// What is wrong with it.
        found: Box<UnreadableNotebook>,
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
    pub(super) fn unreadable(path: &Path, mut found: UnreadableNotebook) -> Self {
        let backup = found.latest_backup.take().map(BackupOffer::not_shown);
        Self::Unreadable { name: file_name(path), found: Box::new(found), backup }
    }

    /// The same while another window holds the notes.
    pub(super) fn unreadable_elsewhere(path: &Path, found: UnreadableNotebook) -> Self {
        Self::UnreadableElsewhere { name: file_name(path), found: Box::new(found) }
    }

    /// A notes file that is gone while there is a backup of it.
    pub(super) fn gone(path: &Path, backup: Backup) -> Self {
        Self::Missing { name: file_name(path), backup: BackupOffer::not_shown(backup) }
    }

    /// The latest backup, where it is offered.
    pub fn backup(&self) -> Option<&BackupOffer> {
        match self {
            Self::Unreadable { backup, .. } => backup.as_ref(),
            Self::Missing { backup, .. } => Some(backup),
            Self::OtherWindow | Self::UnreadableElsewhere { .. } => None,
        }
    }

    pub(super) fn backup_mut(&mut self) -> Option<&mut BackupOffer> {
        match self {
            Self::Unreadable { backup, .. } => backup.as_mut(),
            Self::Missing { backup, .. } => Some(backup),
            Self::OtherWindow | Self::UnreadableElsewhere { .. } => None,
        }
    }

    /// What of the notes file can be read, where that is more than nothing.
    pub fn readable_part(&self) -> Option<&PartlyReadNotebook> {
        match self {
            Self::Unreadable { found, .. } | Self::UnreadableElsewhere { found, .. } => {
                found.readable.as_deref().filter(|part| !part.notebook.is_blank())
            }
            Self::Missing { .. } | Self::OtherWindow => None,
        }
    }

    /// What can be read, where this window may put it in the place of the file: no other window has the notes.
    pub fn part_to_write(&self) -> Option<&PartlyReadNotebook> {
        self.readable_part().filter(|_| matches!(self, Self::Unreadable { .. }))
    }

    /// What of the notes file can't be read, value by value, where that is known.
    pub fn values_put_aside(&self) -> &[ValuePutAside] {
        match self {
            Self::Unreadable { found, .. } | Self::UnreadableElsewhere { found, .. } => {
                found.readable.as_ref().map_or(&[][..], |part| part.put_aside.as_slice())
            }
            Self::Missing { .. } | Self::OtherWindow => &[],
        }
    }

    /// Has what can be read stand beside a revision, where the notes do not say which.
    pub(super) fn stand_beside(&mut self, revision: u32) {
        if let Self::Unreadable { found, .. } | Self::UnreadableElsewhere { found, .. } = self
            && let Some(part) = &mut found.readable
            && part.put_aside.iter().any(|value| value.path == ["revision"])
        {
            part.notebook.revision = revision;
        }
    }
}
