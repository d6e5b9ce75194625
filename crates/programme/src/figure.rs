//! Key figures as data: the value with its qualifier, unit and year, and what it is compared with.
//! A figure without its qualifier is wrong, so the two never part.

use super::{Extra, LocalizedText, ParagraphId};
use crate::open_enum;
use serde::{Deserialize, Serialize};

open_enum! {
    /// How a figure is hedged; part of the fact.
    Qualifier {
        /// The value or more.
        AtLeast = "at-least",
        /// Above the value.
        MoreThan = "more-than",
        /// Below the value.
        FewerThan = "fewer-than",
        /// Close to the value.
        About = "about",
        /// An estimate.
        Estimated = "estimated",
        /// It may come about.
        May = "may",
        /// Expressed as the equivalent of the unit.
        Equivalent = "equivalent",
    }
}

open_enum! {
    /// What is counted.
    Unit {
        /// Per cent of what [`KeyFigure::of`] names.
        Percent = "percent",
        /// Jobs.
        Jobs = "jobs",
        /// Full-time jobs.
        FullTimeJobs = "full-time-jobs",
        /// Member States.
        MemberStates = "member-states",
        /// Countries.
        Countries = "countries",
        /// People.
        People = "people",
        /// Years.
        Years = "years",
    }
}

/// One number, or a range of two.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum FigureValue {
    /// One number.
    One(#[serde(serialize_with = "write_number")] f64),
    /// From one number to another, both included.
    Range {
        /// The lower end.
        #[serde(serialize_with = "write_number")]
        from: f64,
        /// The upper end.
        #[serde(serialize_with = "write_number")]
        to: f64,
    },
}

/// Writes whole numbers without a fraction, as people do: 187, not 187.0.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
fn write_number<S: serde::Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    // Up to here every whole number is exact in an f64 (2 to the power of 53).
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() <= EXACT && !(*number == 0.0 && number.is_sign_negative()) {
        serializer.serialize_i64(*number as i64)
    } else {
        serializer.serialize_f64(*number)
    }
}

impl FigureValue {
    /// The larger end.
    pub fn upper(self) -> f64 {
        match self {
            Self::One(value) => value,
            Self::Range { from, to } => from.max(to),
        }
    }

    /// The smaller end.
    pub fn lower(self) -> f64 {
        match self {
            Self::One(value) => value,
            Self::Range { from, to } => from.min(to),
        }
    }
}

/// One figure worth quoting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KeyFigure {
    /// Stable within the session.
    pub id: String,
    /// What the figure is about, short: "low-income countries".
    pub label: LocalizedText,
    /// The number or range, in whole units (400,000,000, not 400 million).
    pub value: FigureValue,
    /// What is counted.
    pub unit: Unit,
    /// How it is hedged; every one of them must stand beside the number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub qualifiers: Vec<Qualifier>,
    /// What a percentage is a share of: "GDP".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<LocalizedText>,
    /// The year that it holds for, or by which it would come about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// What it is compared with: "the level before the pandemic".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compared: Option<LocalizedText>,
    /// The paragraph that it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<ParagraphId>,
    /// A whole sentence that quotes the figure rightly, with every qualifier.
    #[serde(default, skip_serializing_if = "LocalizedText::is_blank")]
    pub sentence: LocalizedText,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

open_enum! {
    /// What a chart's full width stands for. Every chart shows its whole.
    Scale {
        /// The largest figure of the card: bars compare with one another.
        Shared = "shared",
        /// One hundred per cent: a track shows the whole.
        Whole = "whole",
        /// No chart: the figure is a sentence.
        None = "none",
    }
}

/// Figures that belong together and share a scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FigureGroup {
    /// Stable within the session.
    pub id: String,
    /// What the card shows.
    pub title: LocalizedText,
    /// What the numbers are a share of, or who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<LocalizedText>,
    /// What the full width stands for.
    pub scale: Scale,
    /// The figures, in reading order.
    pub figures: Vec<KeyFigure>,
    /// A remark without which the figures could be misread.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<LocalizedText>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
