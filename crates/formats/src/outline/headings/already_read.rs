//! The lines that were read last: rules, tables and reports all ask for the same ones.

use std::cell::RefCell;
use std::collections::HashMap;

/// So many lines are kept: a long programme. One that is longer reads some of its lines again.
const LINES: usize = 4096;

/// Lines, and what each was read as.
pub(super) struct AlreadyRead<T>(RefCell<HashMap<String, T>>);

impl<T: Clone> AlreadyRead<T> {
    pub(super) fn none() -> Self {
        Self(RefCell::default())
    }

    /// What a line was read as, or is read as now.
    pub(super) fn or_read(&self, text: &str, read: impl FnOnce() -> T) -> T {
        if let Some(known) = self.0.borrow().get(text) {
            return known.clone();
        }
        let is_read = read();
        let mut known = self.0.borrow_mut();
        if known.len() >= LINES {
            known.clear();
        }
        known.insert(text.to_owned(), is_read.clone());
        is_read
    }

    pub(super) fn forget(&self) {
        self.0.borrow_mut().clear();
    }
}
