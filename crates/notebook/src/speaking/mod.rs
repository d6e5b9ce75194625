//! How long an intervention takes to say.
//!
//! What is counted is what is *spoken*: numbers, dates, percentages and abbreviations are put into
//! words first, in the text's language ([`spoken_form`]). Then one Han character is a unit and one word
//! is a unit; "twenty-two", "quatre-vingt-dix" and "human-centred" are one word each, since the rates
//! were measured with the counts of word processors; a letter that is spelled (`I L O`) is a word. Each
//! script takes its own time ([`Pace`]): a rate of Latin words is never used for Han characters.
//!
//! A paragraph is a line, as in the editor and in what Word puts on the clipboard. Headings name the
//! parts of an intervention and are not spoken; neither are notes (`[^1]`), comments, code, stamps, and what is
//! struck out. The mark "can be cut" is in [`rostrum_markdown::toggle_cuttable`].
//!
//! Pure: no I/O, no clock. [`SpokenTextAnalysis`] follows a text that is being written at the cost of a line a key.

mod abbreviations;
mod addresses;
mod amounts;
mod dates;
mod estimate;
mod figures;
mod language;
mod limit;
mod marks;
mod money;
mod numbers;
mod parts;
mod rate;
mod reader;
mod said;
mod speak;
mod speaker;
mod text;
mod times;
mod verdict;
mod words;
mod written;

pub(super) use abbreviations::is_stopped;
pub use estimate::SpeakingTimeEstimate;
pub use language::SpokenLanguage;
pub use limit::{LIMIT_PRESETS, LimitPreset, limit_for_language};
pub use marks::{MinuteMark, minute_marks, offset_at_secs};
pub use parts::{InterventionPart, parts_by_heading_or_paragraph};
pub use rate::{Interpretation, Pace, RateCitation, RateSource, SpeakingRate, cited_rate, own_rate};
pub use said::HanAndWordCount;
pub use text::{FullOrShort, ParagraphOrHeading, SpokenTextAnalysis};
pub use verdict::{CutUnit, LimitFit, LimitVerdict, RequiredCut, compare_with_limit};
pub use written::count_written;

use rostrum_markdown::{SpokenLineKind, line_states_of, spoken_line_with_commitment_mark_of};
use said::Said;

/// How much of a Markdown text is spoken.
pub fn count_spoken(markdown: &str, spoken_language: SpokenLanguage) -> HanAndWordCount {
    let mut said = Said::default();
    read_lines(markdown, spoken_language, &mut said);
    said.count
}

/// How much of a line of plain text, without Markdown signs, is spoken.
pub(crate) fn count_plain(plain: &str, spoken_language: SpokenLanguage) -> HanAndWordCount {
    let mut said = Said::default();
    speak::speak(plain, spoken_language, &mut said);
    said.count
}

/// A Markdown text as it is spoken, without punctuation: words divided by spaces, Han characters
/// together. `ILO：15.9%` in Chinese is `I L O 百分之十五点九`.
pub fn spoken_form(markdown: &str, spoken_language: SpokenLanguage) -> String {
    let mut said = Said { text: Some(String::new()), ..Said::default() };
    read_lines(markdown, spoken_language, &mut said);
    said.text.unwrap_or_default()
}

fn read_lines(markdown: &str, spoken_language: SpokenLanguage, said: &mut Said) {
    for (line, state) in markdown.split('\n').zip(line_states_of(markdown)) {
        let plain = spoken_line_with_commitment_mark_of(line, state);
        if plain.kind == SpokenLineKind::Spoken {
            speak::speak(&plain.text, spoken_language, said);
        }
    }
}
