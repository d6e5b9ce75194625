//! What time it is: the system's, or one that was set and runs on from there.

use chrono::{DateTime, TimeDelta, Utc};
use std::time::Instant;

/// The program's clock.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    /// The system's.
    System,
    /// Set with `--now`; runs on from there.
    Set {
        /// The time that was set.
        base: DateTime<Utc>,
        /// When it was set.
        since: Instant,
    },
    /// Stands still: for tests and pictures.
    Frozen(DateTime<Utc>),
}

impl Clock {
    /// A clock that shows `base` now and runs on.
    pub fn set_to(base: DateTime<Utc>) -> Self {
        Self::Set { base, since: Instant::now() }
    }

    /// The time that it shows.
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now(),
            Self::Set { base, since } => {
                TimeDelta::from_std(since.elapsed()).map_or(*base, |passed| *base + passed)
            }
            Self::Frozen(at) => *at,
        }
    }

    /// Whether the clock moves at all.
    pub fn runs(&self) -> bool {
        !matches!(self, Self::Frozen(_))
    }
}
