//! Notices: what the window says over its foot, until it has been seen, its cause is gone, or it is answered.

use crate::{Command, InterventionRef};
use std::ops::Deref;
use std::time::Duration;

/// Which notice of a run it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct NoticeId(u64);

/// A remark in one line, with what can be done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Which one it is; given when it is said.
    pub id: NoticeId,
    /// How it is coloured and announced.
    pub kind: NoticeKind,
    /// The sentence, in the reader's language.
    pub text: String,
    /// What can be done about it, as buttons.
    pub offers: Vec<Command>,
    /// What it is about, where it goes with that.
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
    /// The step that was made last.
    LastStep,
}

impl Notice {
    /// A notice that offers nothing.
    pub fn plain(kind: NoticeKind, text: impl Into<String>) -> Self {
        Self { id: NoticeId::default(), kind, text: text.into(), offers: Vec::new(), cause: None }
    }

    /// A notice that offers something.
    pub fn offering(kind: NoticeKind, text: impl Into<String>, offers: Vec<Command>) -> Self {
        Self { offers, ..Self::plain(kind, text) }
    }

    /// The same, to go with its cause.
    pub(crate) fn about(mut self, cause: NoticeCause) -> Self {
        self.cause = Some(cause);
        self
    }

    /// How long it stands while somebody is at the window; `None` for what waits for an answer: a failure, and a
    /// warning that offers more than to take a step back.
    pub fn stands_for(&self) -> Option<Duration> {
        let asks = self.offers.iter().any(|offer| !matches!(offer, Command::Undo | Command::Redo));
        match self.kind {
            NoticeKind::Done if asks => Some(Duration::from_secs(12)),
            NoticeKind::Done => Some(Duration::from_secs(6)),
            NoticeKind::Warning if !asks => Some(Duration::from_secs(20)),
            NoticeKind::Warning | NoticeKind::Failed => None,
        }
    }

    /// Whether it speaks of the step that was made last.
    fn is_about_last_step(&self) -> bool {
        self.cause == Some(NoticeCause::LastStep)
            || self.offers.iter().any(|offer| matches!(offer, Command::Undo | Command::Redo))
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

/// The most notices that stand at once.
const MOST: usize = 4;

/// The notices that stand, the newest last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notices {
    standing: Vec<Notice>,
    said: u64,
}

impl Deref for Notices {
    type Target = [Notice];

    fn deref(&self) -> &[Notice] {
        &self.standing
    }
}

impl Notices {
    /// Says something. What only told of something done gives way to it, and so does the same said before.
    pub fn push(&mut self, notice: Notice) {
        self.standing.retain(|old| old.kind != NoticeKind::Done && old.text != notice.text);
        if self.standing.len() >= MOST {
            let leaves = self.standing.iter().position(|old| old.stands_for().is_some()).unwrap_or(0);
            self.standing.remove(leaves);
        }
        self.said += 1;
        self.standing.push(Notice { id: NoticeId(self.said), ..notice });
    }

    /// Says several things, in their order.
    pub fn extend(&mut self, notices: impl IntoIterator<Item = Notice>) {
        for notice in notices {
            self.push(notice);
        }
    }

    /// Takes one away that has been read, answered or has stood long enough.
    pub fn dismiss(&mut self, id: NoticeId) {
        self.standing.retain(|notice| notice.id != id);
    }

    /// Takes those away that offer a command: what they asked for is done.
    pub fn withdraw(&mut self, offer: Command) {
        self.standing.retain(|notice| !notice.offers.contains(&offer));
    }

    /// The last that was said.
    pub(super) fn newest(&self) -> NoticeId {
        NoticeId(self.said)
    }

    /// Takes those away that spoke of the last step and were said no later than `until`: another step is the last.
    pub(super) fn leave_last_step(&mut self, until: NoticeId) {
        self.standing.retain(|notice| notice.id > until || !notice.is_about_last_step());
    }

    /// Takes those away that are so no more.
    pub(super) fn keep_those_that(&mut self, stand: impl Fn(&Notice) -> bool) {
        self.standing.retain(|notice| stand(notice));
    }

    /// Takes all away.
    pub fn clear(&mut self) {
        self.standing.clear();
    }
}

impl From<Vec<Notice>> for Notices {
    fn from(notices: Vec<Notice>) -> Self {
        let mut all = Self::default();
        all.extend(notices);
        all
    }
}
