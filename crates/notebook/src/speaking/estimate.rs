//! A time as a range.

/// How long something takes: a range, and what is likely within it. Seconds.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SpeakingTimeEstimate {
    /// At the fast end of the rate.
    pub low_secs: f64,
    /// At the rate itself.
    pub likely_secs: f64,
    /// At the slow end.
    pub high_secs: f64,
}

impl std::ops::Add for SpeakingTimeEstimate {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            low_secs: self.low_secs + other.low_secs,
            likely_secs: self.likely_secs + other.likely_secs,
            high_secs: self.high_secs + other.high_secs,
        }
    }
}

impl std::iter::Sum for SpeakingTimeEstimate {
    fn sum<I: Iterator<Item = Self>>(estimates: I) -> Self {
        estimates.fold(Self::default(), std::ops::Add::add)
    }
}
