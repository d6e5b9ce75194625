//! A floor under parsers that are not ours: a thread with a stack of its own, and panics caught.
//!
//! A panic inside becomes a [`ReadErrorKind::ReaderFailed`]. What cannot be caught (an abort, an
//! allocation without bound) must be kept out by the choice of parser and by `bounds`.

use super::{ReadError, ReadErrorKind, SourceLocation};
use std::any::Any;
use std::cell::Cell;
use std::panic;
use std::sync::Once;
use std::thread;

/// The stack of the thread that a parser runs on, in bytes.
pub(crate) const STACK_BYTES: usize = 8 * 1024 * 1024;

thread_local! {
    /// True on a thread whose panics are answered for, so that the hook prints nothing.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

static HOOK: Once = Once::new();

/// Runs a reader on a thread of its own and waits for it.
///
/// # Errors
/// The reader's own error; [`ReadErrorKind::ReaderFailed`] when it panics or no thread can be had.
pub fn run_catching_panics<T: Send>(
    reader: impl FnOnce() -> Result<T, ReadError> + Send,
) -> Result<T, ReadError> {
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !QUIET.with(Cell::get) {
                before(info);
            }
        }));
    });
    thread::scope(|scope| {
        thread::Builder::new()
            .name("reader".to_owned())
            .stack_size(STACK_BYTES)
            .spawn_scoped(scope, || {
                QUIET.with(|quiet| quiet.set(true));
                reader()
            })
            .map_err(|error| failed(error.to_string()))?
            .join()
            .unwrap_or_else(|payload| Err(failed(words_of(payload.as_ref()))))
    })
}

fn failed(words: String) -> ReadError {
    ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::ReaderFailed(words) }
}

fn words_of(payload: &(dyn Any + Send)) -> String {
    payload
        .downcast_ref::<&str>()
        .map(|words| (*words).to_owned())
        .or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}
