//! Where an intervention stands at each minute.

use super::rate::Pace;
use super::text::{FullOrShort, ParagraphOrHeading, SpokenTextAnalysis};

/// A place that is reached after a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MinuteMark {
    /// Full minutes since the first word.
    pub minute: u32,
    /// The byte of the text at which the next word begins.
    pub at: usize,
    /// The paragraph that it is in, counted from 0 over [`SpokenTextAnalysis::paragraphs`].
    pub paragraph: usize,
}

/// Where the intervention stands at each full minute, at the likely rate. The end itself is no mark.
pub fn minute_marks(text: &SpokenTextAnalysis, pace: &Pace, version: FullOrShort) -> Vec<MinuteMark> {
    let mut marks = Vec::new();
    let mut passed = 0.0;
    for (index, paragraph) in text.paragraphs().enumerate().filter(|(_, one)| one.is_in(version)) {
        let secs = pace.estimate(paragraph.spoken).likely_secs;
        loop {
            let minute = u32::try_from(marks.len() + 1).unwrap_or(u32::MAX);
            let due = f64::from(minute) * 60.0 - passed;
            if due >= secs {
                break;
            }
            marks.push(MinuteMark { minute, at: place_in(&paragraph, due, pace), paragraph: index });
        }
        passed += secs;
    }
    marks
}

/// The byte of the text that is being said after some seconds at the likely rate; the end of the
/// last paragraph when it is over. For a prompter that scrolls at the estimated pace.
pub fn offset_at_secs(text: &SpokenTextAnalysis, secs: f64, pace: &Pace, version: FullOrShort) -> usize {
    let mut passed = 0.0;
    let mut end = 0;
    for paragraph in text.paragraphs().filter(|one| one.is_in(version)) {
        let takes = pace.estimate(paragraph.spoken).likely_secs;
        if secs - passed < takes {
            return place_in(&paragraph, secs - passed, pace);
        }
        passed += takes;
        if paragraph.heading.is_none() {
            end = paragraph.range.1;
        }
    }
    end
}

/// The byte of the text that is being said after some seconds of a paragraph.
fn place_in(paragraph: &ParagraphOrHeading<'_>, secs: f64, pace: &Pace) -> usize {
    let stops = paragraph.stops;
    // A stop that is due at this very moment is reached, whatever the last digit of a sum says.
    let before = stops.partition_point(|stop| pace.estimate(stop.said).likely_secs <= secs + 1e-6);
    let at = before.checked_sub(1).and_then(|index| stops.get(index)).map_or(0, |stop| stop.at);
    paragraph.range.0 + at
}
