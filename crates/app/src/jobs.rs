//! What happens outside: saving, files, settings. Off the frame; results come back as actions.

use crate::conflicts::files as copies;
use crate::exporting::write::write_export;
use crate::handing_in::write::write_hand_in;
use crate::handover::files::{self, Handed};
use crate::returning::read::{look_at_dropped, read_returned};
use crate::{
    Action, ConflictEffect, Effect, ExportEffect, HandInEffect, LibraryAction, NotebookCopyResult,
    ReplacedNotesAction, ReturnedTextEffect, file_name,
};
use rostrum_notebook::Notebook;
use rostrum_programme::ProgrammeId;
use rostrum_store::{
    FileLook, Folders, LastSave, NotebookReadOutcome, NotebookToSave, ProtectedFiles, SaveReport, SaveTiming,
    SaveWorker, Settings, SettingsWriter, read_notebook, utc_now, write_notebook_copy,
};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// Wakes the window from another thread, so that it reads what has come back.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// How long closing the window waits for the last save.
pub(super) const LAST_SAVE: Duration = Duration::from_secs(5);

/// Carries out effects and collects what comes back.
pub struct EffectExecutor {
    pub(super) folders: Folders,
    pub(super) programme: ProgrammeId,
    pub(super) saver: Option<SaveWorker>,
    settings: SettingsWriter,
    handed: (Sender<Handed>, Receiver<Handed>),
    results: (Sender<Action>, Receiver<Action>),
    /// What is to be saved of a programme that was opened, until the state shows it.
    pub(super) targets: (Sender<NextTarget>, Receiver<NextTarget>),
    /// The savers of programmes that were left, while they save what is unsaved.
    pub(super) leaving: Vec<Leaving>,
    /// How many jobs go on.
    running: Arc<AtomicUsize>,
    /// The last save of the notes that are open, for a window that ends without being closed.
    last_save: Arc<Mutex<Option<LastSave>>>,
    wake: Wake,
}

/// One job that goes on.
struct Running(Arc<AtomicUsize>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// What is to be saved once the window shows another programme.
pub(super) struct NextTarget {
    pub(super) ticket: u64,
    pub(super) programme: ProgrammeId,
    pub(super) target: Option<NotebookToSave>,
}

/// A saver that is done with once everything is on the disk.
pub(super) struct Leaving {
    pub(super) programme: ProgrammeId,
    pub(super) thread: JoinHandle<()>,
    /// Everything is saved and the lock is free.
    pub(super) done: Arc<AtomicBool>,
    /// The window closes: no more tries after the next.
    pub(super) last_try: Arc<AtomicBool>,
}

impl EffectExecutor {
    /// Jobs for one programme. Without a target nothing of the notes is saved: they are read-only.
    pub fn new(folders: Folders, programme: ProgrammeId, target: Option<NotebookToSave>, wake: Wake) -> Self {
        let settings = SettingsWriter::new(folders.settings_file());
        let targets = channel();
        let mut jobs = Self {
            folders,
            programme,
            saver: None,
            settings,
            handed: channel(),
            results: channel(),
            targets,
            leaving: Vec::new(),
            running: Arc::default(),
            last_save: Arc::default(),
            wake,
        };
        jobs.answer(Action::Library(LibraryAction::Begin));
        if let Some(target) = target {
            jobs.start_saving(target);
        }
        jobs
    }

    pub(super) fn start_saving(&mut self, target: NotebookToSave) {
        let wake = self.wake.clone();
        match SaveWorker::start(target, SaveTiming::default(), move || wake()) {
            Ok(saver) => {
                *self.last_save.lock().unwrap_or_else(PoisonError::into_inner) = saver.last_save();
                self.saver = Some(saver);
            }
            Err(error) => self.answer(Action::SaveReported(SaveReport::NotSaved { error, since: utc_now() })),
        }
    }

    /// A sender by which other threads (file dialogs) can answer.
    pub fn result_sender(&self) -> (Sender<Action>, Wake) {
        (self.results.0.clone(), self.wake.clone())
    }

    /// Saves what is unsaved and waits for it, from wherever it is called; for a window that ends without being closed.
    pub fn last_save(&self) -> impl Fn() + Send + 'static {
        let last_save = self.last_save.clone();
        move || {
            let last_save = last_save.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(Err(error)) = last_save.map(|last_save| last_save.flush(LAST_SAVE)) {
                tracing::warn!(%error, "ended with unsaved notes");
            }
        }
    }

    pub(super) fn answer(&self, action: Action) {
        // The receiver lives in `self`, so it cannot be gone.
        let _ = self.results.0.send(action);
        (self.wake)();
    }

    /// Whether any work goes on that will come back; what is saved and written apart from that.
    pub fn has_running_jobs(&self) -> bool {
        self.running.load(Ordering::SeqCst) > 0
    }

    /// What has come back since the last call.
    pub fn take_results(&mut self) -> Vec<Action> {
        // First what is said of the notes that are shown: after another programme was opened they are others.
        let mut actions: Vec<Action> = Vec::new();
        if let Some(saver) = &mut self.saver {
            while let Some(report) = saver.next_report() {
                actions.push(Action::SaveReported(report));
            }
        }
        actions.extend(self.results.1.try_iter());
        while let Ok(Handed { target, action }) = self.handed.1.try_recv() {
            let expected = self.folders.notebook_file(&self.programme);
            match target {
                // Another programme was opened meanwhile.
                Some(target) if target.path != expected => continue,
                Some(target) => self.start_saving(target),
                None => {}
            }
            actions.push(action);
        }
        actions
    }

    /// Carries out an effect; gives back those that only the window can carry out.
    pub fn carry_out_or_return(
        &mut self,
        effect: Effect,
        notebook: &Notebook,
        settings: &Settings,
    ) -> Option<Effect> {
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
            Effect::SaveNow => {
                if let Some(saver) = &mut self.saver {
                    saver.save_now();
                }
            }
            Effect::LookAtNotes => match &mut self.saver {
                Some(saver) => saver.look(),
                // Nothing is saved here, so there is no file to be looked at.
                None => self.answer(Action::SaveReported(SaveReport::Looked(FileLook::AsSaved))),
            },
            Effect::ReadReplacedNotes { edits_sent } => {
                let path = self.folders.notebook_file(&self.programme);
                self.read_notes(path, move |name, notes| {
                    Action::ReplacedNotes(ReplacedNotesAction::Read { edits_sent, name, notes })
                });
            }
            Effect::WriteSettings => self.settings.send(settings.clone()),
            Effect::WriteCopy { path, own } => self.write_copy(path, own, notebook.clone()),
            Effect::ReadCopy(path) => {
                self.read_notes(path, |name, notes| Action::CopyOpened { name, notes });
            }
            Effect::RestoreBackup(backup) => {
                self.hand_over(move |path, programme| files::restore(path, programme, &backup));
            }
            Effect::PutReadableInPlace(part) => {
                self.hand_over(move |path, programme| files::make_writable(path, programme, &part));
            }
            Effect::TakeOver => self.hand_over(files::take_over),
            Effect::BeginAnew => self.hand_over(files::begin_anew),
            Effect::ReadBackup(backup) => {
                let programme = self.programme.clone();
                self.off_the_frame(move || Some(files::read_backup(&backup, &programme)));
            }
            Effect::Conflict(ConflictEffect::List(known)) => {
                let (path, programme) = (self.folders.notebook_file(&self.programme), self.programme.clone());
                self.off_the_frame(move || copies::list(&path, &programme, &known));
            }
            Effect::Conflict(ConflictEffect::Read(copy)) => {
                let programme = self.programme.clone();
                self.off_the_frame(move || Some(copies::read(copy, &programme)));
            }
            Effect::OpenFolder(path) => open_folder(&path),
            Effect::Library(effect) => return self.carry_out_shelf(effect).map(Effect::Library),
            Effect::HandIn(HandInEffect::Write(job)) => {
                self.off_the_frame(move || Some(Action::HandIn(write_hand_in(*job))));
            }
            Effect::Returned(ReturnedTextEffect::Read(job)) => {
                self.off_the_frame(move || Some(Action::Returned(read_returned(*job))));
            }
            Effect::Returned(ReturnedTextEffect::Look { ticket, path, candidates }) => {
                self.off_the_frame(move || Some(Action::Returned(look_at_dropped(ticket, path, candidates))));
            }
            Effect::Export(ExportEffect::Write(job)) => {
                self.off_the_frame(move || Some(Action::Export(write_export(*job))));
            }
            other => return Some(other),
        }
        None
    }

    pub(super) fn off_the_frame(&self, work: impl FnOnce() -> Option<Action> + Send + 'static) {
        let (sender, wake) = self.result_sender();
        let running = self.running.clone();
        running.fetch_add(1, Ordering::SeqCst);
        let spawned = std::thread::Builder::new().name("job".to_owned()).spawn(move || {
            // Counted down also when the work panics.
            let _running = Running(running);
            if let Some(action) = work() {
                // The window may have closed meanwhile.
                let _ = sender.send(action);
                wake();
            }
        });
        if let Err(error) = spawned {
            // The closure was dropped, and what counted in it was never made.
            self.running.fetch_sub(1, Ordering::SeqCst);
            tracing::error!(%error, "the system gives no thread");
        }
    }

    fn write_copy(&self, path: PathBuf, own: ProtectedFiles, notebook: Notebook) {
        self.off_the_frame(move || {
            let written =
                own.check_writable(&path).and_then(|()| write_notebook_copy(&path, &notebook, true));
            Some(Action::CopySaved(written.map(|()| path.clone()).map_err(|error| (path, error))))
        });
    }

    /// Has a thread open the notes for writing. They are read-only until its answer is taken in, so nothing is typed meanwhile.
    fn hand_over(&self, open: impl FnOnce(&Path, &ProgrammeId) -> Handed + Send + 'static) {
        let path = self.folders.notebook_file(&self.programme);
        let (sender, wake) = (self.handed.0.clone(), self.wake.clone());
        let programme = self.programme.clone();
        self.off_the_frame(move || {
            // The window may have closed meanwhile; the lock goes with what was sent.
            let _ = sender.send(open(&path, &programme));
            wake();
            None
        });
    }

    /// Has a thread read a file of notes.
    fn read_notes(
        &self,
        path: PathBuf,
        answer: impl FnOnce(String, NotebookCopyResult) -> Action + Send + 'static,
    ) {
        let programme = self.programme.clone();
        self.off_the_frame(move || {
            let notes = match read_notebook(&path, &programme) {
                NotebookReadOutcome::Loaded { notebook, .. } => Ok(notebook),
                NotebookReadOutcome::Fresh { .. } => Err(None),
                NotebookReadOutcome::Unreadable(unreadable) => Err(Some(unreadable)),
            };
            Some(answer(file_name(&path), notes))
        });
    }
}

impl Drop for EffectExecutor {
    fn drop(&mut self) {
        // Dropping it saves what is unsaved, and waits for it as long as is sensible; nobody need wait again.
        self.last_save.lock().unwrap_or_else(PoisonError::into_inner).take();
        self.saver = None;
        for leaving in &self.leaving {
            leaving.last_try.store(true, Ordering::Relaxed);
        }
        for leaving in self.leaving.drain(..) {
            if leaving.thread.join().is_err() {
                tracing::error!("the last save of the programme before failed");
            }
        }
    }
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
