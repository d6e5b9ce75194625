//! What happens outside: saving, files, settings. Off the frame; results come back as actions.

use super::{Action, Effect};
use crate::notebook::Notebook;
use crate::programme::ProgrammeId;
use crate::store::{
    Backup, Folders, LockOutcome, NotebookOpened, SaveError, SaveReport, SaveTarget, SaveTiming, SaveWorker,
    Settings, Unreadable, lock_notebook, read_notebook, restore_backup, write_notebook_copy, write_settings,
};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// Wakes the window from another thread, so that it reads what has come back.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// How long closing the window waits for the last save.
const LAST_SAVE: Duration = Duration::from_secs(5);

/// Carries out effects and collects what comes back.
pub struct Jobs {
    folders: Folders,
    programme: ProgrammeId,
    saver: Option<SaveWorker>,
    results: (Sender<Action>, Receiver<Action>),
    wake: Wake,
}

impl Jobs {
    /// Jobs for one programme. Without a target nothing of the notes is saved: they are read-only.
    pub fn new(folders: Folders, programme: ProgrammeId, target: Option<SaveTarget>, wake: Wake) -> Self {
        let mut jobs = Self { folders, programme, saver: None, results: channel(), wake };
        if let Some(target) = target {
            jobs.start_saving(target);
        }
        jobs
    }

    fn start_saving(&mut self, target: SaveTarget) {
        let wake = self.wake.clone();
        match SaveWorker::start(target, SaveTiming::default(), move || wake()) {
            Ok(saver) => self.saver = Some(saver),
            Err(error) => {
                self.answer(Action::SaveReported(SaveReport::NotSaved { error, since: chrono::Utc::now() }))
            }
        }
    }

    /// A sender by which other threads (file dialogs) can answer.
    pub fn answers(&self) -> (Sender<Action>, Wake) {
        (self.results.0.clone(), self.wake.clone())
    }

    fn answer(&self, action: Action) {
        // The receiver lives in `self`, so it cannot be gone.
        let _ = self.results.0.send(action);
        (self.wake)();
    }

    /// What has come back since the last call.
    pub fn finished(&mut self) -> Vec<Action> {
        let mut actions: Vec<Action> = self.results.1.try_iter().collect();
        if let Some(saver) = &mut self.saver {
            while let Some(report) = saver.next_report() {
                actions.push(Action::SaveReported(report));
            }
        }
        actions
    }

    /// Carries out an effect; gives back those that only the window can carry out.
    pub fn carry_out(&mut self, effect: Effect, notebook: &Notebook, settings: &Settings) -> Option<Effect> {
        match effect {
            Effect::SaveEdit(edit) => {
                if let Some(saver) = &mut self.saver {
                    saver.send_edit(edit);
                }
            }
            Effect::SaveWhole(notebook) => {
                if let Some(saver) = &mut self.saver {
                    saver.send_snapshot(*notebook);
                }
            }
            Effect::FlushNotes => {
                if let Some(saver) = &mut self.saver {
                    // What failed comes as a report of its own.
                    if let Err(error) = saver.flush(LAST_SAVE) {
                        tracing::warn!(%error, "not everything is saved");
                    }
                }
            }
            Effect::WriteSettings => self.write_settings(settings.clone()),
            Effect::WriteCopy(path) => self.write_copy(path, notebook.clone()),
            Effect::ReadCopy(path) => self.read_copy(path),
            Effect::RestoreBackup(backup) => self.restore(&backup),
            Effect::OpenFolder(path) => open_folder(&path),
            other => return Some(other),
        }
        None
    }

    fn off_the_frame(&self, work: impl FnOnce() -> Option<Action> + Send + 'static) {
        let (sender, wake) = self.answers();
        let spawned = std::thread::Builder::new().name("job".to_owned()).spawn(move || {
            if let Some(action) = work() {
                // The window may have closed meanwhile.
                let _ = sender.send(action);
                wake();
            }
        });
        if let Err(error) = spawned {
            tracing::error!(%error, "the system gives no thread");
        }
    }

    fn write_settings(&self, settings: Settings) {
        // On the frame: some hundred bytes, and the order of writes must be kept.
        if let Err(error) = write_settings(&self.folders.settings_file(), &settings) {
            tracing::warn!(%error, "settings were not saved");
        }
    }

    fn write_copy(&self, path: PathBuf, notebook: Notebook) {
        self.off_the_frame(move || {
            let written = write_notebook_copy(&path, &notebook, true);
            Some(Action::CopySaved(written.map(|()| path.clone()).map_err(|error| (path, error))))
        });
    }

    /// On the frame: the notes must not be typed in before the backup is in place.
    fn restore(&mut self, backup: &Backup) {
        let path = self.folders.notebook_file(&self.programme);
        let restored =
            restore_backup(&path, backup, chrono::Utc::now()).map(|_| read_notebook(&path, &self.programme));
        let lock = match lock_notebook(&path) {
            LockOutcome::Free(guard) => Some(guard),
            LockOutcome::Held | LockOutcome::Unsupported(_) => None,
        };
        let opened = match restored {
            Ok(NotebookOpened::Loaded { notebook, on_disk, .. }) => {
                let target = SaveTarget { path, notebook: (*notebook).clone(), on_disk: Some(on_disk), lock };
                self.start_saving(target);
                Ok(notebook)
            }
            Ok(NotebookOpened::Fresh { .. } | NotebookOpened::Unreadable(_)) => {
                Err(SaveError::Other(file_name(&backup.path)))
            }
            Err(error) => Err(error),
        };
        self.answer(Action::BackupOpened(opened));
    }

    fn read_copy(&self, path: PathBuf) {
        let programme = self.programme.clone();
        self.off_the_frame(move || {
            let name = file_name(&path);
            let notes = match read_notebook(&path, &programme) {
                NotebookOpened::Loaded { notebook, .. } => Ok(notebook),
                NotebookOpened::Fresh { .. } => Err(None),
                NotebookOpened::Unreadable(unreadable) => Err(Some(unreadable)),
            };
            Some(Action::CopyOpened { name, notes })
        });
    }
}

impl Drop for Jobs {
    fn drop(&mut self) {
        if let Some(saver) = &mut self.saver
            && let Err(error) = saver.flush(LAST_SAVE)
        {
            tracing::warn!(%error, "closed with unsaved notes");
        }
    }
}

/// A path's last part, for sentences.
pub fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Shows a folder in the system's file manager.
fn open_folder(path: &Path) {
    let program = if cfg!(target_os = "windows") {
        "explorer"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    if let Err(error) = std::process::Command::new(program).arg(path).spawn() {
        tracing::warn!(%error, "no file manager");
    }
}

/// What reading a copy of notes gives: the notes, or why not; `None` when there is no such file.
pub type CopyRead = Result<Box<Notebook>, Option<Unreadable>>;
