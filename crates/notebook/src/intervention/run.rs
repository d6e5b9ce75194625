//! A rehearsal or a delivery that was timed.

use chrono::{DateTime, Utc};
use rostrum_programme::{Extra, LangTag};
use serde::{Deserialize, Serialize};

/// One rehearsal or delivery that was timed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecordedRun {
    /// When it began.
    pub at: DateTime<Utc>,
    /// How long it took, in seconds, pauses of the clock not counted.
    pub total_secs: f64,
    /// How long each paragraph took, in seconds; empty when that was not timed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paragraph_secs: Vec<f64>,
    /// What was spoken, in units of speaking time (Han characters, or words as spoken).
    pub units: f64,
    /// The language that was spoken.
    pub language: LangTag,
    /// Whether it was spoken at the pace of an interpreted meeting.
    #[serde(default)]
    pub interpreted: bool,
    /// Whether it was the real delivery.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub delivery: bool,
    /// Whether the text was spoken to its end with nothing left out but what can be cut. Runs of older versions
    /// do not say; [`RecordedRun::is_complete`] goes by their times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete: Option<bool>,
    /// The paragraphs that were passed over or left out, by their place among those that are spoken, from 0.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<usize>,
    /// The time limit that it was held to, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_secs: Option<f64>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl RecordedRun {
    /// Whether the text was spoken to its end with nothing left out but what can be cut. Of an older run every
    /// paragraph must have had time: it does not say what was left out on purpose.
    pub fn is_complete(&self) -> bool {
        self.complete.unwrap_or_else(|| self.paragraph_secs.iter().all(|secs| *secs > 0.0))
    }

    /// Whether a paragraph was left out or not reached, by its place among those that are spoken. What is not
    /// known to have been said counts as unsaid once anything was timed.
    pub(crate) fn leaves_out(&self, paragraph: usize) -> bool {
        let Some(complete) = self.complete else {
            return self.paragraph_secs.get(paragraph).is_some_and(|secs| *secs <= 0.0);
        };
        let last = self.paragraph_secs.iter().rposition(|secs| *secs > 0.0);
        self.left_out.contains(&paragraph) || !complete && last.is_some_and(|last| paragraph > last)
    }
}
