//! Notices: what the window says at its foot until it is dismissed.

use crate::Command;

/// A remark in one line, with what can be done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is coloured and announced.
    pub kind: NoticeKind,
    /// The sentence, in the reader's language.
    pub text: String,
    /// What can be done about it, as buttons.
    pub offers: Vec<Command>,
}

impl Notice {
    /// A notice that offers nothing.
    pub fn plain(kind: NoticeKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), offers: Vec::new() }
    }
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something was done.
    Done,
    /// Something wants attention.
    Warning,
    /// Something failed.
    Failed,
}
