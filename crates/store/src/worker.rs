//! Saving while the user types, on a thread of its own.
//!
//! The window sends each [`Edit`] as it makes it, which costs it no more than the edit is long; the
//! thread keeps a replica of the notebook, applies the edits, and owns the timing: with the first
//! unsaved edit a clock starts, and when it is up the replica is saved, whether typing goes on or
//! not. A save that fails is tried again with everything, until it succeeds. Without unsaved edits
//! the thread sleeps and costs nothing.

pub use super::saver::FileLook;
use super::saver::{SaveOutcome, Saver};
use super::silence::SilenceWatch;
use super::time::utc_now;
use super::{LastSeenFileState, NotebookLockGuard, SaveError, remove_leftover_temp_files};
use chrono::{DateTime, Utc};
use rostrum_notebook::{Edit, Notebook};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

/// How long dropping a worker waits for the last save.
const DROP_WAIT: Duration = Duration::from_secs(5);

/// What is saved, and where.
#[derive(Debug)]
pub struct NotebookToSave {
    /// The notebook's file.
    pub path: PathBuf,
    /// The notebook as it is now.
    pub notebook: Notebook,
    /// What [`super::read_notebook`] found on the disk; `None` when there was no file. A file that we
    /// do not know of is never overwritten without keeping it beside.
    pub on_disk: Option<LastSeenFileState>,
    /// The lock, held for as long as the worker runs; `None` where locks are not supported.
    pub lock: Option<NotebookLockGuard>,
}

/// When the worker saves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SaveTiming {
    /// From the first unsaved edit until the save is done, as far as the last save foretells how long
    /// one takes. Under a second, with room for a disk that is slower than it was.
    pub save_within: Duration,
    /// From a save that failed until the next try.
    pub retry_after: Duration,
    /// How long the disk may take before it is told that it does not answer.
    pub silent_after: Duration,
}

impl Default for SaveTiming {
    fn default() -> Self {
        Self {
            save_within: Duration::from_millis(500),
            retry_after: Duration::from_secs(5),
            silent_after: Duration::from_secs(3),
        }
    }
}

/// What became of saving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveReport {
    /// Everything up to this revision is on the disk.
    Saved {
        /// As [`SaveWorker::send_edit`] gave it.
        revision: u64,
        /// When.
        at: DateTime<Utc>,
    },
    /// It could not be saved and will be tried again.
    NotSaved {
        /// Why.
        error: SaveError,
        /// When saving first failed.
        since: DateTime<Utc>,
    },
    /// Another program had changed the file. Its version was kept; ours is saved in its place.
    ChangedElsewhere {
        /// Where the other version is.
        kept: PathBuf,
    },
    /// The disk has not answered since then. What comes of it is reported when it does.
    Silent {
        /// When it was asked.
        since: DateTime<Utc>,
    },
    /// What stands on the disk, asked for with [`SaveWorker::look`]. Everything that was sent before is saved.
    Looked(FileLook),
    /// An edit did not fit the worker's replica. Nothing more is saved until
    /// [`SaveWorker::send_snapshot`].
    OutOfStep,
}

/// Why not everything is on the disk after a flush.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FlushError {
    /// The save failed; it is tried again as long as the worker lives.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// The disk did not answer in time; the save goes on.
    #[error("the disk does not answer")]
    TimedOut,
    /// The worker waits for a snapshot ([`SaveReport::OutOfStep`]).
    #[error("the worker waits for a snapshot")]
    OutOfStep,
}

/// Saves one notebook for as long as it lives; dropping it saves what is unsaved.
#[derive(Debug)]
pub struct SaveWorker {
    /// `None` only while dropping.
    orders: Option<Sender<Order>>,
    reports: Receiver<SaveReport>,
    revision: u64,
    /// The end of the thread without our doing was reported.
    end_reported: bool,
}

#[derive(Debug)]
enum Order {
    Edit {
        edit: Edit,
        revision: u64,
        at: Instant,
    },
    Snapshot {
        notebook: Box<Notebook>,
        revision: u64,
        at: Instant,
    },
    Save,
    Look,
    Flush(Sender<Result<(), FlushError>>),
    /// Save what is unsaved, and be done.
    End,
}

/// Asks a worker for its last save from elsewhere, where the window ends without being closed.
#[derive(Debug, Clone)]
pub struct LastSave(Sender<Order>);

impl LastSave {
    /// Saves at once what is unsaved, and waits for it; nothing is left to be done where the worker has ended.
    ///
    /// # Errors
    /// As [`SaveWorker::flush`].
    pub fn flush(&self, timeout: Duration) -> Result<(), FlushError> {
        let (reply, answer) = mpsc::channel();
        if self.0.send(Order::Flush(reply)).is_err() {
            return Ok(());
        }
        match answer.recv_timeout(timeout) {
            Ok(result) => result,
            Err(RecvTimeoutError::Timeout) => Err(FlushError::TimedOut),
            Err(RecvTimeoutError::Disconnected) => Ok(()),
        }
    }
}

impl SaveWorker {
    /// Starts the thread. `wake` is called from it after each report.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(
        target: NotebookToSave,
        timing: SaveTiming,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, SaveError> {
        let (order_sender, orders) = mpsc::channel();
        let (reports, report_receiver) = mpsc::channel();
        let wake = Arc::new(wake);
        let silence = {
            let (reports, wake) = (reports.clone(), Arc::clone(&wake));
            SilenceWatch::start(timing.silent_after, move |since| {
                // Nobody listens any more only when the window is gone.
                let _ = reports.send(SaveReport::Silent { since });
                wake();
            })
            .map_err(|error| SaveError::Other(error.to_string()))?
        };
        let NotebookToSave { path, notebook, on_disk, lock } = target;
        thread::Builder::new()
            .name("save".to_owned())
            .spawn(move || {
                // Without a lock another window may be writing there.
                if lock.is_some() {
                    silence.begin(utc_now());
                    remove_leftover_temp_files(&path);
                    silence.end();
                }
                let replica = Replica {
                    notebook,
                    in_step: true,
                    revision: 0,
                    save_at: None,
                    look_at: None,
                    failing_since: None,
                    // Not known yet; the first save makes a backup besides.
                    last_save_took: timing.save_within / 2,
                    saver: Saver::new(path, on_disk),
                    silence,
                    timing,
                    report: |report| {
                        // Nobody listens any more only when the window is gone; saving goes on.
                        let _ = reports.send(report);
                        wake();
                    },
                };
                replica.run(&orders);
                drop(lock);
            })
            .map_err(|error| SaveError::Other(error.to_string()))?;
        Ok(Self { orders: Some(order_sender), reports: report_receiver, revision: 0, end_reported: false })
    }

    /// Tells the worker of an edit that was made. Gives the revision that the notebook has with it.
    pub fn send_edit(&mut self, edit: Edit) -> u64 {
        self.revision += 1;
        self.send(Order::Edit { edit, revision: self.revision, at: Instant::now() });
        self.revision
    }

    /// Gives the worker the whole notebook, to be saved as it is. Gives its revision.
    pub fn send_snapshot(&mut self, notebook: Notebook) -> u64 {
        self.revision += 1;
        let notebook = Box::new(notebook);
        self.send(Order::Snapshot { notebook, revision: self.revision, at: Instant::now() });
        self.revision
    }

    /// The revision last sent; unsaved while the last [`SaveReport::Saved`] has a smaller one. A
    /// notebook to which nothing was sent has revision 0 and is as it was read.
    pub fn last_sent_change_number(&self) -> u64 {
        self.revision
    }

    /// The next report, if there is one; never waits.
    pub fn next_report(&mut self) -> Option<SaveReport> {
        match self.reports.try_recv() {
            Ok(report) => Some(report),
            Err(TryRecvError::Disconnected) if !self.end_reported => {
                self.end_reported = true;
                Some(SaveReport::NotSaved { error: thread_ended(), since: utc_now() })
            }
            Err(_) => None,
        }
    }

    /// Has what is unsaved saved at once; does not wait for it.
    pub fn save_now(&mut self) {
        self.send(Order::Save);
    }

    /// Has what is unsaved saved at once and then looked what stands on the disk; does not wait for it. What is found
    /// is reported ([`SaveReport::Looked`]), or that it could not be saved.
    pub fn look(&mut self) {
        self.send(Order::Look);
    }

    /// A way to ask for the last save that outlives the window; it keeps the worker from nothing.
    pub fn last_save(&self) -> Option<LastSave> {
        self.orders.clone().map(LastSave)
    }

    /// Saves at once what is unsaved, and waits for it.
    ///
    /// # Errors
    /// [`FlushError`] when not everything is on the disk.
    pub fn flush(&mut self, timeout: Duration) -> Result<(), FlushError> {
        let (reply, answer) = mpsc::channel();
        self.send(Order::Flush(reply));
        match answer.recv_timeout(timeout) {
            Ok(result) => result,
            Err(RecvTimeoutError::Timeout) => Err(FlushError::TimedOut),
            Err(RecvTimeoutError::Disconnected) => Err(thread_ended().into()),
        }
    }

    fn send(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // A thread that has ended is reported by `next_report` and `flush`.
            let _ = orders.send(order);
        }
    }
}

impl Drop for SaveWorker {
    fn drop(&mut self) {
        self.send(Order::End);
        self.orders = None;
        // The thread saves, and ends its side of the reports. A disk that does not answer must not
        // keep the window from closing.
        let until = Instant::now() + DROP_WAIT;
        while self.reports.recv_timeout(until.saturating_duration_since(Instant::now())).is_ok() {}
    }
}

fn thread_ended() -> SaveError {
    SaveError::Other("the saving thread has ended".to_owned())
}

/// The worker's side: its own copy of the notebook, and what is unsaved in it.
struct Replica<R: Fn(SaveReport)> {
    notebook: Notebook,
    in_step: bool,
    revision: u64,
    /// When to save; `None` while nothing is unsaved.
    save_at: Option<Instant>,
    /// When to look once more; `None` unless a look failed.
    look_at: Option<Instant>,
    failing_since: Option<DateTime<Utc>>,
    last_save_took: Duration,
    saver: Saver,
    silence: SilenceWatch,
    timing: SaveTiming,
    report: R,
}

impl<R: Fn(SaveReport)> Replica<R> {
    fn run(mut self, orders: &Receiver<Order>) {
        loop {
            let order = match self.save_at.into_iter().chain(self.look_at).min() {
                None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(at) => match at.checked_duration_since(Instant::now()) {
                    Some(wait) => orders.recv_timeout(wait),
                    // Also while more orders wait: typing on never puts off the save.
                    None => Err(RecvTimeoutError::Timeout),
                },
            };
            match order {
                Ok(Order::End) | Err(RecvTimeoutError::Disconnected) => {
                    if self.save_at.is_some() {
                        // Nobody is left to be told.
                        let _ = self.save();
                    }
                    return;
                }
                Ok(order) => self.carry_out(order),
                Err(RecvTimeoutError::Timeout) if self.save_at.is_none() => self.look(),
                Err(RecvTimeoutError::Timeout) => {
                    // What failed is reported, and tried again when `save_at` says.
                    let _ = self.save();
                }
            }
        }
    }

    fn carry_out(&mut self, order: Order) {
        match order {
            Order::Edit { edit, revision, at } if self.in_step => {
                if self.notebook.apply(&edit).is_ok() {
                    self.changed(revision, at);
                } else {
                    self.in_step = false;
                    (self.report)(SaveReport::OutOfStep);
                }
            }
            // Out of step; the end is seen to before.
            Order::Edit { .. } | Order::End => {}
            Order::Snapshot { notebook, revision, at } => {
                self.notebook = *notebook;
                self.in_step = true;
                self.changed(revision, at);
            }
            Order::Save => {
                if self.save_at.is_some() {
                    // What failed is reported.
                    let _ = self.save();
                }
            }
            Order::Look => self.look(),
            Order::Flush(reply) => {
                let saved = if self.save_at.is_some() { self.save() } else { Ok(()) };
                let result = match saved {
                    Ok(()) if !self.in_step => Err(FlushError::OutOfStep),
                    other => other.map_err(FlushError::Save),
                };
                // Whoever asked may have stopped waiting.
                let _ = reply.send(result);
            }
        }
    }

    fn changed(&mut self, revision: u64, at: Instant) {
        self.revision = revision;
        let wait = self.timing.save_within.saturating_sub(self.last_save_took);
        self.save_at.get_or_insert(at + wait);
    }

    fn save(&mut self) -> Result<(), SaveError> {
        let begin = Instant::now();
        let now = utc_now();
        self.silence.begin(now);
        let SaveOutcome { kept, result } = self.saver.save(&self.notebook, now);
        self.silence.end();
        self.last_save_took = begin.elapsed();
        if let Some(kept) = kept {
            (self.report)(SaveReport::ChangedElsewhere { kept });
        }
        match &result {
            Ok(()) => {
                self.save_at = None;
                self.failing_since = None;
                (self.report)(SaveReport::Saved { revision: self.revision, at: utc_now() });
            }
            Err(error) => {
                self.save_at = Some(Instant::now() + self.timing.retry_after);
                self.failed(error.clone(), now);
            }
        }
        result
    }

    /// Saves what is unsaved, and looks what stands on the disk.
    fn look(&mut self) {
        // What failed is reported, and what is out of step waits for a snapshot.
        if self.save_at.is_some() && self.save().is_err() || !self.in_step {
            return;
        }
        let now = utc_now();
        let failed_before = self.look_at.take().is_some();
        self.silence.begin(now);
        let SaveOutcome { kept, result } = self.saver.look(&self.notebook, now);
        let was_silent = self.silence.end();
        if let Some(kept) = kept {
            (self.report)(SaveReport::ChangedElsewhere { kept });
        }
        match result {
            Ok(look) => {
                self.failing_since = None;
                if was_silent || failed_before || look == FileLook::WrittenAnew {
                    (self.report)(SaveReport::Saved { revision: self.revision, at: utc_now() });
                }
                (self.report)(SaveReport::Looked(look));
            }
            // Looked at again later, and not saved: that would decide about a file that nobody has seen.
            Err(error) => {
                self.look_at = Some(Instant::now() + self.timing.retry_after);
                self.failed(error, now);
            }
        }
    }

    /// Tells that the disk failed.
    fn failed(&mut self, error: SaveError, now: DateTime<Utc>) {
        let since = *self.failing_since.get_or_insert(now);
        (self.report)(SaveReport::NotSaved { error, since });
    }
}
