//! The user's files: the only floor that writes them.
//!
//! Owns where they are, how they are written so that nothing is lost (atomically, with backups, a
//! lock and a watch for changes made elsewhere), and the thread that saves notes while they are
//! typed. Refuses sentences for the user: errors and warnings are kinds and values.

mod atomic;
mod backups;
mod copies;
mod error;
mod fingerprint;
mod lock;
mod names_once;
mod notebook_file;
mod on_disk;
mod openings;
mod paths;
mod protected_files;
mod quarantine;
mod reading;
mod revisions;
mod saver;
mod settings;
mod settings_writer;
mod time;
mod worker;

pub use atomic::{remove_leftovers, write_atomically};
pub use backups::{Backup, KEEP_DAYS, KEEP_RECENT, keep_version, list_backups};
pub use copies::{write_copy, write_notebook_copy};
pub use error::SaveError;
pub use lock::{LockGuard, LockOutcome, lock_notebook};
pub use notebook_file::{
    NotebookOpened, NotebookWarning, Unreadable, UnreadableKind, read_notebook, restore_backup, set_aside,
    write_notebook,
};
pub use on_disk::OnDisk;
pub use openings::{Opened, OpeningNote, failed_openings, forget_failed};
pub use paths::{Folders, documents_folder, make_private_folder, safe_file_name, speaking_file_name};
pub use protected_files::ProtectedFiles;
pub use reading::{FileRead, ReadTrouble, SIZE_LIMIT, read_file, read_file_in_steps};
#[cfg(feature = "schema")]
pub use revisions::revision_schema;
pub use revisions::{
    KeepError, KeptRevision, LibraryProgramme, NewRevision, RevisionAbout, Revisions, SourceAbout,
    SourceFile, UnreadableRevision, keep_revision, list_programmes, list_revisions, read_revision,
};
pub use settings::{
    Panes, Profile, PrompterLook, SETTINGS_VERSION, Settings, SettingsOpened, SettingsWarning, ThemeChoice,
    WindowSize, look_at_settings, read_settings, write_settings,
};
pub use settings_writer::SettingsWriter;
pub use time::{utc_now, utc_of};
pub use worker::{FlushError, NotebookSave, SaveReport, SaveTiming, SaveWorker};
