//! Tells when the disk does not answer. Whoever waits for it cannot say so himself.

use chrono::{DateTime, Utc};
use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// Watches one thread that asks the disk.
pub(super) struct SilenceWatch {
    turns: Sender<Turn>,
    state: Arc<Mutex<State>>,
}

enum Turn {
    Asked(DateTime<Utc>),
    Answered,
}

#[derive(Default)]
struct State {
    asking: bool,
    told: bool,
}

impl SilenceWatch {
    /// Starts a thread that sleeps while the disk is asked nothing, and tells when it takes longer than `after`.
    pub(super) fn start(after: Duration, tell: impl Fn(DateTime<Utc>) + Send + 'static) -> io::Result<Self> {
        let (turns, received) = mpsc::channel();
        let state = Arc::new(Mutex::new(State::default()));
        let watched = Arc::clone(&state);
        let watch = move || watch(&received, &watched, after, &tell);
        thread::Builder::new().name("save watch".to_owned()).spawn(watch)?;
        Ok(Self { turns, state })
    }

    /// The disk is asked.
    pub(super) fn begin(&self, now: DateTime<Utc>) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).asking = true;
        // The watch ends only with this side of the channel.
        let _ = self.turns.send(Turn::Asked(now));
    }

    /// It answered; gives whether it was told that it did not. From here on nothing is told of it any more.
    pub(super) fn end(&self) -> bool {
        let state = std::mem::take(&mut *self.state.lock().unwrap_or_else(PoisonError::into_inner));
        let _ = self.turns.send(Turn::Answered);
        state.told
    }
}

fn watch(turns: &Receiver<Turn>, state: &Mutex<State>, after: Duration, tell: &dyn Fn(DateTime<Utc>)) {
    while let Ok(turn) = turns.recv() {
        let Turn::Asked(since) = turn else { continue };
        match turns.recv_timeout(after) {
            Err(RecvTimeoutError::Timeout) => {
                let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
                if state.asking {
                    state.told = true;
                    tell(since);
                }
            }
            Ok(_) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}
