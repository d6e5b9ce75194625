//! How a run stands to its limit, and how a chair changes it.

use crate::SpeakingLimit;

/// From how many seconds before the limit on a run is in its last minute.
const LAST_MINUTE_SECS: f64 = 60.0;
/// For how many seconds from the limit on it says "time is up" before it counts the overtime.
const TIME_UP_SECS: f64 = 5.0;
/// The shortest limit, in seconds.
const SHORTEST_SECS: u32 = 15;
/// The longest limit, in seconds: two hours.
const LONGEST_SECS: u32 = 7_200;

/// How a run stands to its limit. Each phase has a word and a sign besides its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LimitPhase {
    /// Nobody has set a limit.
    NoLimit,
    /// More than a minute is left.
    Within,
    /// The last minute; of a limit of a minute or less, its last third.
    LastMinute,
    /// The limit has just been reached.
    TimeUp,
    /// Beyond the limit.
    Overtime,
}

impl LimitPhase {
    /// The phase after so many seconds.
    pub fn at(elapsed_secs: f64, limit_secs: Option<f64>) -> Self {
        let Some(limit) = limit_secs else { return Self::NoLimit };
        let warning = if limit > LAST_MINUTE_SECS { LAST_MINUTE_SECS } else { limit / 3.0 };
        let left = limit - elapsed_secs;
        if left > warning {
            Self::Within
        } else if left > 0.0 {
            Self::LastMinute
        } else if left > -TIME_UP_SECS {
            Self::TimeUp
        } else {
            Self::Overtime
        }
    }
}

/// How a limit is changed by one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitChange {
    /// A minute less; of the last minute, a quarter less.
    Shorter,
    /// A minute more.
    Longer,
    /// So many minutes.
    Minutes(u8),
}

/// A limit after a change. A limit in words changes by the words of a minute at `units_per_min`; one
/// that is not there begins at the minute asked for, or at three.
pub fn limit_after(limit: Option<SpeakingLimit>, change: LimitChange, units_per_min: f64) -> SpeakingLimit {
    match (limit, change) {
        (_, LimitChange::Minutes(minutes)) => {
            SpeakingLimit::Secs((u32::from(minutes) * 60).max(SHORTEST_SECS))
        }
        (None, _) => SpeakingLimit::Secs(180),
        (Some(SpeakingLimit::Secs(secs)), LimitChange::Longer) => {
            let step = if secs < 60 { 15 } else { 60 };
            SpeakingLimit::Secs(secs.saturating_add(step).min(LONGEST_SECS))
        }
        (Some(SpeakingLimit::Secs(secs)), LimitChange::Shorter) => {
            let step = if secs <= 60 { 15 } else { 60 };
            SpeakingLimit::Secs(secs.saturating_sub(step).max(SHORTEST_SECS))
        }
        (Some(SpeakingLimit::Words(words)), change) => {
            // Rates are a few hundred a minute; what is no number changes nothing.
            let minute = units_per_min.round().clamp(0.0, 1_000.0) as u32;
            SpeakingLimit::Words(if change == LimitChange::Longer {
                words.saturating_add(minute)
            } else {
                words.saturating_sub(minute).max(minute / 4).max(1)
            })
        }
    }
}
