//! How fast a delegate speaks: rates by language and setting, each with its source and a range.

use super::estimate::SpeakingTimeEstimate;
use super::language::SpokenLanguage;
use super::said::HanAndWordCount;
use crate::RecordedRun;
use serde::{Deserialize, Serialize};

/// Whether the statement is interpreted: then it is read more slowly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Interpretation {
    /// A meeting with simultaneous interpretation; the usual one.
    #[default]
    Interpreted,
    /// A meeting in one language.
    Uninterpreted,
}

impl Interpretation {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Interpreted, Self::Uninterpreted];

    /// The setting of a meeting that is interpreted, or is not.
    pub fn of(interpreted: bool) -> Self {
        if interpreted { Self::Interpreted } else { Self::Uninterpreted }
    }
}

/// Where a cited rate comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RateCitation {
    /// WHO, journals of the World Health Assembly (2021): 3 minutes are 330 words, in English, French
    /// and Spanish alike. The range is Li's, 100 to 120, whose middle it is.
    WhoJournal,
    /// Li Changshuan, JoSTrans 13 (2010): 150 to 180 Chinese characters a minute.
    Li2010,
    /// Not interpreted. Li (2010) quotes the message board of AIIC: above 140 words a minute is fast.
    /// The upper end keeps below reading aloud: 183 words/min over 77 studies (Brysbaert, J. Mem. Lang.
    /// 109, 2019), and IReST (Trauzettel-Klosinski & Dietz, IOVS 53, 2012: en 228, fr 195, es 218).
    Aiic,
    /// Not interpreted, Chinese: 200 to 220 characters a minute was the pace of broadcast news in the
    /// 1980s, now thought slow; the upper end keeps below IReST (255).
    ChineseBroadcast,
}

/// Where a rate comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateSource {
    /// From the literature.
    Cited(RateCitation),
    /// The delegate's own, from rehearsals.
    Own {
        /// How many runs it rests on.
        runs: usize,
    },
    /// Set by the delegate.
    Set,
}

/// A rate with its range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SpeakingRate {
    /// Han characters a minute in Chinese, words a minute in the other languages.
    pub units_per_min: f64,
    /// The slow end of the range.
    pub low: f64,
    /// The fast end of the range.
    pub high: f64,
    /// Where it comes from.
    pub source: RateSource,
}

/// The slowest and the fastest rate that is taken at its word, in units a minute.
const POSSIBLE: (f64, f64) = (30.0, 500.0);

impl SpeakingRate {
    /// A rate that the delegate sets; brought between 30 and 500 units a minute. It is taken to be
    /// right within 5 %.
    pub fn set_by_delegate(units_per_min: f64) -> Self {
        let rate = if units_per_min.is_finite() { units_per_min } else { POSSIBLE.0 };
        let rate = rate.clamp(POSSIBLE.0, POSSIBLE.1);
        Self { units_per_min: rate, low: rate * 0.95, high: rate * 1.05, source: RateSource::Set }
    }

    fn cited(units_per_min: f64, low: f64, high: f64, citation: RateCitation) -> Self {
        Self { units_per_min, low, high, source: RateSource::Cited(citation) }
    }
}

/// The rate from the literature for a language and a setting.
pub fn cited_rate(spoken_language: SpokenLanguage, setting: Interpretation) -> SpeakingRate {
    match (spoken_language, setting) {
        (SpokenLanguage::Zh, Interpretation::Interpreted) => {
            SpeakingRate::cited(165.0, 150.0, 180.0, RateCitation::Li2010)
        }
        (SpokenLanguage::Zh, Interpretation::Uninterpreted) => {
            SpeakingRate::cited(210.0, 190.0, 230.0, RateCitation::ChineseBroadcast)
        }
        (_, Interpretation::Interpreted) => {
            SpeakingRate::cited(110.0, 100.0, 120.0, RateCitation::WhoJournal)
        }
        (_, Interpretation::Uninterpreted) => SpeakingRate::cited(140.0, 125.0, 155.0, RateCitation::Aiic),
    }
}

/// A run that is shorter says nothing about a rate.
const SHORTEST_RUN_SECS: f64 = 20.0;
/// A run that is this much slower or faster than the cited rate was broken off, or clicked through.
const POSSIBLE_FACTORS: std::ops::RangeInclusive<f64> = 0.4..=2.5;

/// The delegate's own rate in a language and setting: the median of the runs that went to the end of their text
/// with nothing skipped, which one bad run does not move. The range holds the middle half of the runs, and at least 5 % (10 % for a single
/// run) to either side. `None` when no run counts. The units of a run are those of [`Pace::convert_to_language_units`].
pub fn own_rate<'a>(
    runs: impl IntoIterator<Item = &'a RecordedRun>,
    spoken_language: SpokenLanguage,
    setting: Interpretation,
) -> Option<SpeakingRate> {
    let cited = cited_rate(spoken_language, setting).units_per_min;
    let mut rates: Vec<f64> = runs
        .into_iter()
        .filter(|run| {
            SpokenLanguage::of(&run.language) == Some(spoken_language)
                && Interpretation::of(run.interpreted) == setting
        })
        .filter(|run| run.is_complete())
        .filter(|run| run.total_secs.is_finite() && run.total_secs >= SHORTEST_RUN_SECS)
        .map(|run| run.units / run.total_secs * 60.0)
        .filter(|rate| POSSIBLE_FACTORS.contains(&(rate / cited)))
        .collect();
    rates.sort_by(f64::total_cmp);
    let median = quantile(&rates, 0.5)?;
    let least = if rates.len() == 1 { 0.10 } else { 0.05 };
    Some(SpeakingRate {
        units_per_min: median,
        low: quantile(&rates, 0.25)?.min(median * (1.0 - least)),
        high: quantile(&rates, 0.75)?.max(median * (1.0 + least)),
        source: RateSource::Own { runs: rates.len() },
    })
}

/// A quantile of sorted values, between neighbours where it falls between; `None` of nothing.
fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let place = share * (sorted.len().checked_sub(1)? as f64);
    let below = sorted.get(place.floor() as usize)?;
    let above = sorted.get(place.ceil() as usize)?;
    Some(below + (above - below) * place.fract())
}

/// How a text is paced: its language's rate, and for the other script a rate that stands to its own
/// cited one as the language's does. Somebody who reads Chinese a tenth faster reads the English
/// names in it a tenth faster too.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// The language of the text.
    pub spoken_language: SpokenLanguage,
    /// The setting.
    pub setting: Interpretation,
    /// The rate of the language's own units.
    pub rate: SpeakingRate,
    other: SpeakingRate,
}

impl Pace {
    /// A pace from a rate of the language's own units.
    pub fn new(spoken_language: SpokenLanguage, setting: Interpretation, rate: SpeakingRate) -> Self {
        let cited = cited_rate(spoken_language, setting);
        let factor = |rate: f64| rate / cited.units_per_min;
        let script = if spoken_language.is_han() { SpokenLanguage::En } else { SpokenLanguage::Zh };
        let other_cited = cited_rate(script, setting);
        let other = SpeakingRate {
            units_per_min: other_cited.units_per_min * factor(rate.units_per_min),
            low: other_cited.units_per_min * factor(rate.low),
            high: other_cited.units_per_min * factor(rate.high),
            source: other_cited.source,
        };
        Self { spoken_language, setting, rate, other }
    }

    /// The pace of the literature.
    pub fn cited(spoken_language: SpokenLanguage, setting: Interpretation) -> Self {
        Self::new(spoken_language, setting, cited_rate(spoken_language, setting))
    }

    /// Han characters a minute.
    pub fn han_rate(&self) -> SpeakingRate {
        if self.spoken_language.is_han() { self.rate } else { self.other }
    }

    /// Words a minute.
    pub fn word_rate(&self) -> SpeakingRate {
        if self.spoken_language.is_han() { self.other } else { self.rate }
    }

    /// How much something is in the language's own units: a word in a Chinese text is as many
    /// characters as are said in its time. This divided by the rate is the time, so one number serves
    /// for a run, and for a rate from it.
    pub fn convert_to_language_units(&self, spoken: HanAndWordCount) -> f64 {
        self.estimate(spoken).likely_secs * self.rate.units_per_min / 60.0
    }

    /// How long something takes to say.
    pub fn estimate(&self, spoken: HanAndWordCount) -> SpeakingTimeEstimate {
        let secs = |of: fn(&SpeakingRate) -> f64| {
            60.0 * (spoken.han as f64 / of(&self.han_rate()) + spoken.words as f64 / of(&self.word_rate()))
        };
        SpeakingTimeEstimate {
            low_secs: secs(|rate| rate.high),
            likely_secs: secs(|rate| rate.units_per_min),
            high_secs: secs(|rate| rate.low),
        }
    }
}
