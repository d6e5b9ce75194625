//! What is known of the open intervention's speaking time.

use super::open::OpenIntervention;
use crate::ui::view::View;
use rostrum_locale::intervention_frame::unspoken_comments;
use rostrum_notebook::SpeakingLimit;
use rostrum_notebook::speaking::{
    FullOrShort, InterventionPart, LimitVerdict, Pace, SpeakingTimeEstimate, SpokenTextAnalysis,
    compare_with_limit, minute_marks, parts_by_heading_or_paragraph,
};

/// How many characters are shown of where a minute ends.
const END_CHARS: usize = 16;

/// What is known of an intervention's speaking time; worked out anew only when the text, the pace or the limit
/// has changed.
#[derive(Default, Clone)]
pub struct SpeakingTime {
    pub(super) estimate: SpeakingTimeEstimate,
    pub(super) short: Option<SpeakingTimeEstimate>,
    pub(super) verdict: Option<LimitVerdict>,
    pub(super) written: usize,
    /// What stands in comments and is not counted.
    pub(super) unsaid: Vec<String>,
    pub(super) parts: Vec<InterventionPart>,
    /// Each part's likely time, in seconds.
    pub(super) part_secs: Vec<f64>,
    /// For each full minute its place in the whole, in seconds, and the words that it ends with.
    pub(super) minutes: Vec<(u32, String)>,
}

/// The text as it is spoken, and what was worked out of it.
#[derive(Default)]
pub struct SpeakingTimeMemory {
    spoken: SpokenTextAnalysis,
    /// What the times were worked out for: text and language are in `spoken`.
    timed: Option<(Pace, Option<SpeakingLimit>)>,
    /// The times.
    pub(super) time: SpeakingTime,
}

impl SpeakingTimeMemory {
    /// Works the times out anew where something changed.
    pub fn recompute_if_changed(&mut self, view: &View<'_>, open: &OpenIntervention<'_>) {
        let intervention = open.intervention;
        let changed = self.spoken.update(&intervention.body.text, &intervention.language);
        let pace = view.state.pace(intervention);
        let timed = Some((pace, intervention.limit));
        if !changed && self.timed == timed {
            return;
        }
        let spoken = &self.spoken;
        let (full, written) =
            (spoken.spoken_count(FullOrShort::Full), spoken.written_count(FullOrShort::Full));
        let parts = parts_by_heading_or_paragraph(spoken);
        self.time = SpeakingTime {
            estimate: pace.estimate(full),
            short: spoken.has_short_version().then(|| pace.estimate(spoken.spoken_count(FullOrShort::Short))),
            verdict: intervention.limit.map(|limit| compare_with_limit(full, written, &pace, limit)),
            written: written.total(),
            unsaid: unspoken_comments(&intervention.body.text)
                .into_iter()
                .map(|unsaid| unsaid.words)
                .collect(),
            part_secs: parts.iter().map(|part| pace.estimate(part.full).likely_secs).collect(),
            parts,
            minutes: minute_ends(spoken, &pace),
        };
        self.timed = timed;
    }
}

/// For each full minute the words that it ends with.
fn minute_ends(spoken: &SpokenTextAnalysis, pace: &Pace) -> Vec<(u32, String)> {
    let text = spoken.text();
    minute_marks(spoken, pace, FullOrShort::Full)
        .into_iter()
        .map(|mark| {
            let before = text.get(..mark.at).unwrap_or_default();
            let line = before.rsplit('\n').find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
            let skip = line.chars().count().saturating_sub(END_CHARS);
            let mut words: String = line.chars().skip(skip).collect();
            if skip > 0 {
                // From a whole word on, where words are divided by spaces.
                if let Some((_, rest)) = words.split_once(' ') {
                    words = rest.to_owned();
                }
                words.insert(0, '…');
            }
            (mark.minute, words)
        })
        .collect()
}
