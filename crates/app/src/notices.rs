//! Notices: what the window says at its foot until it is dismissed.

use crate::{Command, InterventionRef};

/// A remark in one line, with what can be done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is coloured and announced.
    pub kind: NoticeKind,
    /// The sentence, in the reader's language.
    pub text: String,
    /// What can be done about it, as buttons.
    pub offers: Vec<Command>,
    /// What it is about, where it goes with that; else it stays until it is dismissed.
    pub cause: Option<NoticeCause>,
}

/// What a notice is about. Once that is so no more, the notice is taken away: it would say what is not true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticeCause {
    /// Changes of a text that came back wait to be decided: as long as neither text changes, as many as were counted.
    Returned {
        /// The intervention that it came back for.
        at: InterventionRef,
        /// Its text.
        text: String,
        /// What came back.
        returned: String,
    },
    /// The notes can only be read.
    ReadOnly,
    /// A file is under review.
    Review,
    /// A step of the notebook that undo can take back.
    Step,
}

impl Notice {
    /// A notice that offers nothing.
    pub fn plain(kind: NoticeKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), offers: Vec::new(), cause: None }
    }

    /// The same, to go with its cause.
    pub(crate) fn about(mut self, cause: NoticeCause) -> Self {
        self.cause = Some(cause);
        self
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
