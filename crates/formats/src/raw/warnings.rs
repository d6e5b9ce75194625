//! The warnings of one reading, with their upper limit and the count of what was left out.

use crate::clean::tell;
use crate::{SkipReason, SourceLocation, Warning, WarningKind, bounds};

/// Warnings in the order of the file, no more than [`bounds::WARNINGS`].
#[derive(Debug, Default)]
pub(crate) struct Warnings {
    list: Vec<Warning>,
    more: usize,
    skipped: usize,
}

impl Warnings {
    pub(crate) fn push(&mut self, place: SourceLocation, kind: WarningKind) {
        if self.list.len() < bounds::WARNINGS {
            self.list.push(Warning { place, kind });
        } else {
            self.more += 1;
        }
    }

    pub(crate) fn skip(&mut self, place: SourceLocation, reason: SkipReason) {
        self.skipped += 1;
        self.push(place, WarningKind::ItemSkipped(reason));
    }

    /// So many control characters and the like were left out.
    pub(crate) fn left_out(&mut self, count: usize) {
        tell(count, &mut self.list);
    }

    /// How many items were left out.
    pub(crate) fn skipped(&self) -> usize {
        self.skipped
    }

    pub(crate) fn into_list(mut self) -> Vec<Warning> {
        if self.more > 0 {
            self.list
                .push(Warning { place: SourceLocation::Whole, kind: WarningKind::MoreWarnings(self.more) });
        }
        self.list
    }
}

impl From<Vec<Warning>> for Warnings {
    fn from(list: Vec<Warning>) -> Self {
        Self { list, ..Self::default() }
    }
}
