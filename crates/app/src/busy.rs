//! Work that goes on off the frame: what it is, how far it is, and how it is given up.

use rostrum_formats::CancelToken;
use rostrum_store::SourceFile;
use std::sync::Arc;

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkStage {
    /// The file comes from the disk.
    Loading {
        /// Bytes that are here.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// The reader of the format is at work; it tells nothing on its way.
    Reading,
    /// The update is matched and compared with the programme.
    Comparing,
    /// A revision is written to the disk.
    Keeping,
    /// Another programme, or another revision, is loaded.
    Opening,
    /// A file is written.
    Exporting,
}

impl WorkStage {
    /// The key of its sentence; it takes `$name`.
    pub fn message_key(self) -> &'static str {
        match self {
            Self::Loading { .. } | Self::Reading => "busy-reading",
            Self::Comparing => "busy-comparing",
            Self::Keeping => "busy-keeping",
            Self::Opening => "busy-opening",
            Self::Exporting => "busy-exporting",
        }
    }

    /// The part that is done, from 0 to 1, where it can be told.
    pub fn fraction(self) -> Option<f32> {
        match self {
            Self::Loading { done, total } if total > 0 => Some((done as f64 / total as f64) as f32),
            _ => None,
        }
    }

    /// Whether giving up leaves everything as it is.
    pub fn can_be_cancelled(self) -> bool {
        matches!(self, Self::Loading { .. } | Self::Reading | Self::Comparing)
    }
}

/// The one piece of such work that goes on at a time.
#[derive(Debug, Clone)]
pub struct BackgroundWork {
    /// Its number; results of other numbers are of no interest any more.
    pub ticket: u64,
    /// What it is about: a file's or a revision's name.
    pub name: String,
    /// How far it is.
    pub stage: WorkStage,
    /// Whether it has taken long enough to be shown (0.2 s).
    pub shown: bool,
    /// How it is given up.
    pub cancel: CancelToken,
    /// The file that is reviewed next, where another programme is opened for it.
    pub(crate) then_review: Option<Arc<SourceFile>>,
}

/// What goes on off the frame: one piece of work at a time.
#[derive(Debug, Default)]
pub(crate) struct Work {
    busy: Option<BackgroundWork>,
    tickets: u64,
}

impl Work {
    /// What goes on.
    pub(crate) fn busy(&self) -> Option<&BackgroundWork> {
        self.busy.as_ref()
    }

    /// Whether what goes on cannot be given up for something else.
    pub(crate) fn must_be_waited_for(&self) -> bool {
        self.busy.as_ref().is_some_and(|busy| !busy.stage.can_be_cancelled())
    }

    /// Begins work and gives its number; what was read or compared is given up.
    pub(crate) fn begin(&mut self, name: String, stage: WorkStage) -> u64 {
        if let Some(before) = self.busy.take() {
            before.cancel.cancel();
        }
        self.tickets += 1;
        let ticket = self.tickets;
        let cancel = CancelToken::new();
        self.busy = Some(BackgroundWork { ticket, name, stage, shown: false, cancel, then_review: None });
        ticket
    }

    /// The work of that number, while it goes on.
    pub(crate) fn of(&mut self, ticket: u64) -> Option<&mut BackgroundWork> {
        self.busy.as_mut().filter(|busy| busy.ticket == ticket)
    }

    /// Has a file reviewed once the programme is open that is being opened.
    pub(crate) fn review_then(&mut self, file: Arc<SourceFile>) {
        if let Some(busy) = &mut self.busy {
            busy.then_review = Some(file);
        }
    }

    /// Ends work; `None` when it was given up.
    pub(crate) fn end(&mut self, ticket: u64) -> Option<BackgroundWork> {
        self.busy.take_if(|busy| busy.ticket == ticket)
    }

    /// Gives up what is being read or compared.
    pub(crate) fn give_up(&mut self) {
        if let Some(busy) = self.busy.take_if(|busy| busy.stage.can_be_cancelled()) {
            busy.cancel.cancel();
        }
    }
}
