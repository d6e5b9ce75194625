//! What is spoken, paragraph by paragraph, with the time that each is estimated to take.

use crate::speaking::{Pace, count_plain};
use rostrum_markdown::{
    HighlightSpan, HighlightStyle, SpokenLineKind, SpokenLineText, highlight_spans_of, line_states_of,
    public_text, spoken_line_of,
};

/// A stretch of a paragraph that looks the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassageTextRun {
    /// The words.
    pub text: String,
    /// Whether they are to be stressed.
    pub bold: bool,
}

/// A paragraph that is spoken.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// Its words, without Markdown signs.
    pub runs: Vec<PassageTextRun>,
    /// Its length in units of speaking time (Han characters, or words as spoken).
    pub units: f64,
    /// How long it is estimated to take, in seconds.
    pub secs: f64,
    /// Whether it may be left out in the short version.
    pub cuttable: bool,
}

impl Passage {
    /// Its words alone.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// The paragraphs of a Markdown text that are spoken, each a line, at a pace. Headings, notes,
/// comments and what is private are left out, as the estimate of the speaking time leaves them out.
pub fn passages_of(text: &str, pace: &Pace) -> Vec<Passage> {
    let mut passages = Vec::new();
    let public = public_text(text);
    for (line, state) in public.split('\n').zip(line_states_of(&public)) {
        let plain = spoken_line_of(line, state);
        let stretches = highlight_spans_of(line, state);
        if plain.kind != SpokenLineKind::Spoken {
            continue;
        }
        let spoken = count_plain(&plain.text, pace.spoken_language);
        if !spoken.is_empty() {
            let secs = pace.estimate(spoken).likely_secs;
            let runs = runs_of(&plain, &stretches);
            passages.push(Passage {
                runs,
                units: pace.convert_to_language_units(spoken),
                secs,
                cuttable: plain.cuttable,
            });
        }
    }
    passages
}

/// The words of a line, divided where bold begins or ends, without spaces at either end.
fn runs_of(plain: &SpokenLineText, stretches: &[HighlightSpan]) -> Vec<PassageTextRun> {
    let text = plain.text.trim();
    let start = plain.text.len() - plain.text.trim_start().len();
    let mut runs: Vec<PassageTextRun> = Vec::new();
    let mut looks = stretches.iter().peekable();
    for (at, c) in text.char_indices() {
        let place = plain.offset_in_source_line(start + at);
        while looks.next_if(|stretch| stretch.range.end <= place).is_some() {}
        let bold = looks.peek().is_some_and(|stretch| stretch.look == HighlightStyle::Bold);
        match runs.last_mut() {
            Some(run) if run.bold == bold => run.text.push(c),
            _ => runs.push(PassageTextRun { text: c.to_string(), bold }),
        }
    }
    runs
}
