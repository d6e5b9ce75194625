//! Speaking times, limits and rates as sentences. Seconds are rounded to five: more would be false
//! precision.

use super::{Messages, numbers, times};
use rostrum_notebook::SpeakingLimit;
use rostrum_notebook::speaking::{
    CutUnit, LimitFit, LimitVerdict, RateCitation, RateSource, SpeakingRate, SpeakingTimeEstimate,
    SpokenLanguage,
};

/// What an estimate is rounded to.
const STEP_SECS: f64 = 5.0;

/// An estimate as a range: `2:40–3:05`; one time where both ends round to the same.
pub fn estimate_range(estimate: SpeakingTimeEstimate) -> String {
    rounded_stopwatch_range(estimate.low_secs, estimate.high_secs)
}

/// The same from the least and the most, in seconds.
pub fn rounded_stopwatch_range(low_secs: f64, high_secs: f64) -> String {
    let (low, high) = (rounded(low_secs), rounded(high_secs));
    if low == high {
        times::stopwatch(low)
    } else {
        format!("{}–{}", times::stopwatch(low), times::stopwatch(high))
    }
}

/// What is likely, without its range, for a label: `0:25`.
pub fn likely_time_text(estimate: SpeakingTimeEstimate) -> String {
    times::stopwatch(rounded(estimate.likely_secs))
}

/// Some seconds of an estimate, to the step of all estimates: `0:25`.
pub fn rounded_stopwatch(secs: f64) -> String {
    times::stopwatch(rounded(secs))
}

/// To the step; what is said at all takes one.
fn rounded(secs: f64) -> i64 {
    let steps = (secs / STEP_SECS).round();
    let steps = if secs > 0.0 { steps.max(1.0) } else { steps };
    (steps * STEP_SECS) as i64
}

/// A limit: `3:00`, `330 words`, `330字`.
pub fn limit_text(limit: SpeakingLimit, spoken_language: SpokenLanguage, messages: &Messages) -> String {
    match limit {
        SpeakingLimit::Secs(secs) => times::stopwatch(secs.into()),
        SpeakingLimit::Words(count) => units(f64::from(count), spoken_language.is_han(), messages),
    }
}

/// Words, or characters where the text is Chinese.
fn units(count: f64, han: bool, messages: &Messages) -> String {
    let key = if han { "count-han-characters" } else { "count-words" };
    messages.say_with(key, &[("count", count.into())]).into_owned()
}

/// How a draft stands to its limit, in one sentence: `About 2:40–3:05 against 3:00: tight.` `written`
/// is what counts against a limit in words.
pub fn limit_verdict_sentence(
    verdict: &LimitVerdict,
    estimate: SpeakingTimeEstimate,
    written: usize,
    limit_set: SpeakingLimit,
    spoken_language: SpokenLanguage,
    messages: &Messages,
) -> String {
    let against = limit_text(limit_set, spoken_language, messages);
    if let (SpeakingLimit::Words(_), Some(left)) = (limit_set, verdict.left_words) {
        let count = units(written as f64, spoken_language.is_han(), messages);
        let left = units(left.unsigned_abs() as f64, spoken_language.is_han(), messages);
        let key = match verdict.fit {
            LimitFit::Fits => "speaking-count-fits",
            LimitFit::Tight => "speaking-count-tight",
            LimitFit::Over => "speaking-count-over",
        };
        let args = [("count", count.into()), ("limit", against.into()), ("left", left.into())];
        return messages.say_with(key, &args).into_owned();
    }
    if let (LimitFit::Over, Some(cut), Some(left)) = (verdict.fit, verdict.cut, verdict.left_secs) {
        // Less than five seconds over is still over.
        let over = times::stopwatch(rounded(-left).max(1));
        let cut = units(cut.count as f64, cut.unit == CutUnit::Han, messages);
        return messages
            .say_with("speaking-over", &[("over", over.into()), ("cut", cut.into())])
            .into_owned();
    }
    let key = if verdict.fit == LimitFit::Fits { "speaking-fits" } else { "speaking-tight" };
    messages
        .say_with(key, &[("range", estimate_range(estimate).into()), ("limit", against.into())])
        .into_owned()
}

/// The estimate where there is no limit: `About 2:40–3:05.`
pub fn estimate_sentence(estimate: SpeakingTimeEstimate, messages: &Messages) -> String {
    messages.say_with("speaking-about", &[("range", estimate_range(estimate).into())]).into_owned()
}

/// The short version's time: `Without the paragraphs marked “can be cut”: 2:20–2:40.`
pub fn short_version_time_sentence(estimate: SpeakingTimeEstimate, messages: &Messages) -> String {
    messages.say_with("speaking-short", &[("range", estimate_range(estimate).into())]).into_owned()
}

/// A rate with its range: `110 words/min (100–120)`.
pub fn rate_text(rate: &SpeakingRate, spoken_language: SpokenLanguage, messages: &Messages) -> String {
    let whole = |number: f64| numbers::decimal(number.round(), messages.language());
    let key = if spoken_language.is_han() { "speaking-rate-characters" } else { "speaking-rate-words" };
    let args = [
        ("rate", whole(rate.units_per_min).into()),
        ("low", whole(rate.low).into()),
        ("high", whole(rate.high).into()),
    ];
    messages.say_with(key, &args).into_owned()
}

/// Where a rate comes from, for a tooltip or the settings.
pub fn rate_source_text(source: RateSource, messages: &Messages) -> String {
    let key = match source {
        RateSource::Own { runs } => {
            return messages.say_with("speaking-source-own", &[("count", (runs as f64).into())]).into_owned();
        }
        RateSource::Set => "speaking-source-set",
        RateSource::Cited(RateCitation::WhoJournal) => "speaking-source-who",
        RateSource::Cited(RateCitation::Li2010) => "speaking-source-li",
        RateSource::Cited(RateCitation::Aiic) => "speaking-source-aiic",
        RateSource::Cited(RateCitation::ChineseBroadcast) => "speaking-source-broadcast",
    };
    messages.say(key).into_owned()
}
