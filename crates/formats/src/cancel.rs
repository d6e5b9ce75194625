//! A reading that is no longer wanted: the token by which it is told so.
//!
//! Readers look at it between their steps, in every loop over what a file holds. A parser of other
//! people that is at work on one piece (a page, one JSON text) is not interrupted, but what comes
//! after it is not begun.

use super::{ReadError, ReadErrorKind, SourceLocation};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Tells a reading that it is no longer wanted. Clones are one token: cancelling any cancels all.
#[derive(Debug, Clone, Default)]
pub struct CancelToken(Arc<AtomicBool>);

impl CancelToken {
    /// A token that is not cancelled.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cancels, for good.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// For work in steps: an error as soon as it was cancelled.
    ///
    /// # Errors
    /// [`ReadErrorKind::Cancelled`].
    pub fn check(&self) -> Result<(), ReadError> {
        if self.is_cancelled() {
            return Err(ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::Cancelled });
        }
        Ok(())
    }
}
