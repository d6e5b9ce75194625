//! What time it is: the system's, or one that was set and runs on from there.

use chrono::{DateTime, TimeDelta, Utc};
use rostrum_store::utc_now;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicI64, Ordering};
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
    /// Moves when somebody moves it: for tests. Holds milliseconds since 1970.
    ByHand(&'static AtomicI64),
}

impl Clock {
    /// A clock that shows `base` now and runs on.
    pub(crate) fn set_to(base: DateTime<Utc>) -> Self {
        Self::Set { base, since: Instant::now() }
    }

    /// The time that it shows.
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Self::System => utc_now(),
            Self::Set { base, since } => {
                TimeDelta::from_std(since.elapsed()).map_or(*base, |passed| *base + passed)
            }
            Self::Frozen(at) => *at,
            Self::ByHand(at) => {
                DateTime::from_timestamp_millis(at.load(Ordering::Relaxed)).unwrap_or_default()
            }
        }
    }

    /// Milliseconds of a watch that never jumps, as the time of day does when it is set: for lengths.
    pub fn monotonic_ms(&self) -> u64 {
        static BEGAN: OnceLock<Instant> = OnceLock::new();
        let millis = |since: &Instant| u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX);
        match self {
            Self::System => millis(BEGAN.get_or_init(Instant::now)),
            Self::Set { since, .. } => millis(since),
            Self::Frozen(_) | Self::ByHand(_) => {
                u64::try_from(self.now().timestamp_millis()).unwrap_or_default()
            }
        }
    }

    /// Whether the clock moves at all.
    pub fn runs_by_itself(&self) -> bool {
        !matches!(self, Self::Frozen(_) | Self::ByHand(_))
    }
}
