//! The user's files: the only floor that writes them.
//!
//! Owns where they are, how they are written so that nothing is lost (atomically, with backups, a
//! lock and a watch for changes made elsewhere), and the thread that saves notes while they are
//! typed. Refuses sentences for the user: errors and warnings are kinds and values.

mod atomic;
mod backups;
mod conflict_copies;
mod copies;
mod error;
mod faults;
mod fingerprint;
mod lenient_json;
mod lock;
mod names_once;
mod notebook_file;
mod on_disk;
mod openings;
mod partly_read;
mod paths;
mod protected_files;
mod put_aside;
mod quarantine;
mod reading;
mod reading_habits;
mod revisions;
mod saver;
mod settings;
mod settings_writer;
mod silence;
mod time;
mod worker;

pub use atomic::{remove_leftover_temp_files, write_atomically};
pub use backups::{Backup, DAILY_BACKUPS_KEPT, RECENT_BACKUPS_KEPT, list_backups, rotate_backups_if_due};
pub use conflict_copies::{ConflictCopy, ConflictCopyKind, MAX_CONFLICT_COPIES, list_conflict_copies};
pub use copies::{write_notebook_copy, write_to_chosen_path};
pub use error::SaveError;
#[cfg(feature = "faults")]
pub use faults::{DiskStep, InjectedFaults};
pub use lock::{NotebookLockGuard, NotebookLockOutcome, try_lock_notebook};
pub use notebook_file::{
    NotebookReadOutcome, NotebookWarning, UnreadableNotebook, UnreadableNotebookKind,
    move_unreadable_notebook_aside, put_readable_part_in_place, read_notebook, restore_backup,
    write_notebook,
};
pub use on_disk::LastSeenFileState;
pub use openings::{OpenAttemptMarker, ProgrammeRevisionId, failed_openings, forget_failed_opening};
pub use partly_read::{MAX_VALUES_PUT_ASIDE, PartlyReadNotebook, read_what_can_be_read};
pub use paths::{
    Folders, human_readable_file_name, make_private_folder_if_missing, safe_file_name,
    user_documents_or_home_folder,
};
pub use protected_files::ProtectedFiles;
pub use put_aside::{PutAsideReason, ValuePutAside};
pub use reading::{FileContents, FileReadError, MAX_NOTEBOOK_FILE_BYTES, read_file, read_file_in_steps};
pub use reading_habits::{MAX_READING_HABITS, ReadingHabit};
#[cfg(feature = "schema")]
pub use revisions::revision_schema;
pub use revisions::{
    LibraryProgramme, NewRevision, RevisionInfo, Revisions, SourceFile, SourceFileInfo, StoreRevisionError,
    StoredRevision, UnreadableRevision, list_programmes, list_revisions, read_revision, store_revision,
};
pub use settings::{
    LoadedSettings, PaneSettings, PrompterLook, SETTINGS_VERSION, Settings, SettingsWarning, SpeakerProfile,
    ThemeChoice, WindowSize, read_settings_or_set_aside, read_settings_unless_malformed, write_settings,
};
pub use settings_writer::SettingsWriter;
pub use time::{utc_now, utc_of};
pub use worker::{FileLook, FlushError, LastSave, NotebookToSave, SaveReport, SaveTiming, SaveWorker};
