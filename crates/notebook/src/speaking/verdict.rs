//! How a time, or a count of words, stands to a limit.

use super::rate::Pace;
use super::said::HanAndWordCount;
use crate::SpeakingLimit;

/// How an intervention stands to its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitFit {
    /// Even spoken slowly it fits.
    Fits,
    /// It fits at the rate itself, but not at the slow end of its range; or it has more than 98 % of
    /// the words, which is what word processors differ by.
    Tight,
    /// It is longer.
    Over,
}

/// What is cut to come back to the limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CutUnit {
    /// Han characters.
    Han,
    /// Words.
    Words,
}

/// How much is to be cut, rounded up to what can be said without false precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequiredCut {
    /// How many.
    pub count: usize,
    /// Of what.
    pub unit: CutUnit,
}

/// An intervention against its limit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LimitVerdict {
    /// How it stands.
    pub fit: LimitFit,
    /// Seconds that are left at the likely rate; negative when over. `None` for a limit in words.
    pub left_secs: Option<f64>,
    /// Words (characters) that are left; negative when over. `None` for a limit in time.
    pub left_words: Option<i64>,
    /// What to cut when it is over.
    pub cut: Option<RequiredCut>,
}

/// Judges what is spoken, or for a limit in words what is written, against a limit.
pub fn compare_with_limit(
    spoken: HanAndWordCount,
    written: HanAndWordCount,
    pace: &Pace,
    limit: SpeakingLimit,
) -> LimitVerdict {
    let unit = if pace.spoken_language.is_han() { CutUnit::Han } else { CutUnit::Words };
    match limit {
        SpeakingLimit::Secs(limit) => {
            let limit = f64::from(limit);
            let estimate = pace.estimate(spoken);
            let fit = if estimate.likely_secs > limit {
                LimitFit::Over
            } else if estimate.high_secs > limit {
                LimitFit::Tight
            } else {
                LimitFit::Fits
            };
            let left = limit - estimate.likely_secs;
            let units = -left / 60.0 * pace.rate.units_per_min;
            let cut = (fit == LimitFit::Over).then(|| RequiredCut { count: rounded_up(units), unit });
            LimitVerdict { fit, left_secs: Some(left), left_words: None, cut }
        }
        SpeakingLimit::Words(limit) => {
            let (limit, count) = (i64::from(limit), i64::try_from(written.total()).unwrap_or(i64::MAX));
            let left = limit.saturating_sub(count);
            let fit = if left < 0 {
                LimitFit::Over
            } else if left.saturating_mul(50) < limit {
                LimitFit::Tight
            } else {
                LimitFit::Fits
            };
            // A count is exact, so the cut is too.
            let cut = usize::try_from(-left)
                .ok()
                .filter(|count| *count > 0)
                .map(|count| RequiredCut { count, unit });
            LimitVerdict { fit, left_secs: None, left_words: Some(left), cut }
        }
    }
}

/// Up to the next unit below 20, the next five below 200, then the next ten.
fn rounded_up(units: f64) -> usize {
    let step = match units {
        ..20.0 => 1.0,
        20.0..200.0 => 5.0,
        _ => 10.0,
    };
    (units / step).ceil().max(0.0) as usize * step as usize
}
