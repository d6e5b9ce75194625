//! The system ends the program (at a shutdown, from a terminal): what is unsaved is saved first.

use rostrum_app::{Action, EffectExecutor};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::flag::register_conditional_default;
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// How long the window may take to close. It waits for its last save for five seconds at most.
const PATIENCE: Duration = Duration::from_secs(8);
/// So soon after the first a second signal is the same end.
const IN_A_ROW: Duration = Duration::from_secs(2);

/// Has the window closed by SIGTERM, SIGHUP or SIGINT; a second one after that ends the program at once, as does a window that
/// cannot be closed.
pub fn close_when_told_to_end(jobs: &EffectExecutor) {
    if let Err(error) = try_to(jobs) {
        tracing::warn!(%error, "the system's signals are not heard; what is unsaved is saved every half second");
    }
}

fn try_to(jobs: &EffectExecutor) -> io::Result<()> {
    const ENDS: [i32; 3] = [SIGTERM, SIGHUP, SIGINT];
    let told = Arc::new(AtomicBool::new(false));
    for signal in ENDS {
        register_conditional_default(signal, Arc::clone(&told))?;
    }
    let mut signals = Signals::new(ENDS)?;
    let (sender, wake) = jobs.result_sender();
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        let Some(signal) = signals.forever().next() else { return };
        // The window may be gone already; then the program ends by itself.
        let _ = sender.send(Action::EndNow);
        wake();
        // A terminal that closes and a session that ends send two signals in a row.
        thread::sleep(IN_A_ROW);
        told.store(true, Ordering::SeqCst);
        thread::sleep(PATIENCE);
        if let Err(error) = emulate_default_handler(signal) {
            tracing::error!(%error, "the signal cannot be followed");
        }
    })?;
    Ok(())
}
