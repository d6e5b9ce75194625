//! The thread that writes settings: in the order they were sent, the newest only, never on a frame.

use super::{Settings, write_settings};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// How long the end of the program waits for a slow disk.
const LAST_WRITE: Duration = Duration::from_secs(5);

/// Writes settings in the background. Dropping it waits until the last ones are on the disk.
#[derive(Debug)]
pub struct SettingsWriter {
    path: PathBuf,
    thread: Option<(Sender<Settings>, Receiver<()>)>,
}

impl SettingsWriter {
    /// A writer for this file; the thread begins with the first settings that are sent.
    pub fn new(path: PathBuf) -> Self {
        Self { path, thread: None }
    }

    /// Has settings written; those that were sent before and still wait are skipped.
    pub fn send(&mut self, settings: Settings) {
        if self.thread.is_none() {
            self.thread = begin(self.path.clone());
        }
        let unsent = match &self.thread {
            Some((sender, _)) => sender.send(settings).err().map(|error| error.0),
            None => Some(settings),
        };
        // Without a thread they are written here: late is better than never.
        if let Some(settings) = unsent {
            write(&self.path, &settings);
        }
    }
}

impl Drop for SettingsWriter {
    fn drop(&mut self) {
        let Some((sender, ended)) = self.thread.take() else { return };
        drop(sender);
        if ended.recv_timeout(LAST_WRITE) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
            tracing::warn!("closed before the settings were written");
        }
    }
}

fn begin(path: PathBuf) -> Option<(Sender<Settings>, Receiver<()>)> {
    let (sender, settings) = channel::<Settings>();
    let (ending, ended) = channel::<()>();
    let work = move || {
        while let Ok(first) = settings.recv() {
            let newest = settings.try_iter().last().unwrap_or(first);
            write(&path, &newest);
        }
        // Its end is what is waited for.
        drop(ending);
    };
    match std::thread::Builder::new().name("settings".to_owned()).spawn(work) {
        Ok(_) => Some((sender, ended)),
        Err(error) => {
            tracing::error!(%error, "the system gives no thread");
            None
        }
    }
}

fn write(path: &std::path::Path, settings: &Settings) {
    if let Err(error) = write_settings(path, settings) {
        tracing::warn!(%error, "settings were not saved");
    }
}
