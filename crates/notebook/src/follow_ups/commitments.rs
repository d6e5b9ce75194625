//! Commitments that were made: the lines of notes and interventions that were marked as one (F7), and no others. What
//! stands under a heading of that name may be a call on somebody else, or a paragraph that was never said.

use super::lines::{is_heading, lines_of_text, sessions_in_order};
use crate::speaking::SpokenTextAnalysis;
use crate::{Intervention, InterventionStatus, NotePlace, Notebook};
use rostrum_markdown::{
    LineState, Splice, TextWithStrikethrough, commitment_mark_of, defined_footnote_labels, line_words_from,
    speaker_mark_of,
};
use rostrum_programme::{Programme, SessionId};

/// Something that somebody committed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// The text that it stands in.
    pub place: NotePlace,
    /// Where its line begins, in bytes of the text.
    pub at: usize,
    /// What was committed to, without signs and without what is struck out.
    pub text: String,
    /// The same with what is struck out.
    pub told: TextWithStrikethrough,
    /// By whom: what the mark says, else who had the floor; in an intervention for whom it speaks. None in an intervention that
    /// does not say: then it is our own all the same.
    pub by: Option<String>,
    /// The global target that it serves, from 0: `#2` in the line is the second.
    pub target: Option<usize>,
    /// Whether it is the delegation's own, from an intervention.
    pub own: bool,
    /// Whether it was said; one of an intervention that is not delivered yet is only planned.
    pub made: bool,
}

/// All commitments: the forum's notes first, then by session in the order of the programme, the notes
/// of each before its interventions.
pub fn commitments(notebook: &Notebook, programme: &Programme) -> Vec<Commitment> {
    let mut found = commitments_in(&NotePlace::Forum, &notebook.forum.text, None);
    for (id, _) in sessions_in_order(notebook, programme) {
        let notes = NotePlace::Session(id.clone());
        found.extend(commitments_in(&notes, notebook.text(&notes), None));
        for intervention in notebook.interventions_of(&id) {
            found.extend(
                intervention_commitments(&id, intervention)
                    .into_iter()
                    .map(|one| shown_in(intervention, one)),
            );
        }
    }
    found
}

/// The commitments of an intervention, by where their lines stand in the text as it was delivered; before that, in the
/// text as it is. A language version says nothing new, and what was left out in delivery was not said.
pub fn intervention_commitments(session: &SessionId, intervention: &Intervention) -> Vec<Commitment> {
    if intervention.version_of.is_some() {
        return Vec::new();
    }
    let made = intervention.status == InterventionStatus::Delivered;
    let text = if made { intervention.delivered_or_current_text() } else { &intervention.body.text };
    let place = NotePlace::Intervention(session.clone(), intervention.id.clone());
    let by = [&intervention.on_behalf_of, &intervention.delegation].into_iter().map(|name| name.trim());
    let by = by.into_iter().find(|name| !name.is_empty());
    let mut found = commitments_in(&place, text, by);
    let unsaid = unsaid_line_starts_in_delivered_text(intervention);
    found.retain(|one| !unsaid.contains(&one.at));
    found.iter_mut().for_each(|one| one.made = made);
    found
}

/// Where the lines of an intervention begin, in the text as it was delivered, that were left out in delivery or not
/// reached. None of one that is not delivered, and none where nothing was timed.
pub fn unsaid_line_starts_in_delivered_text(intervention: &Intervention) -> Vec<usize> {
    let run = intervention.runs.iter().rev().find(|run| run.delivery);
    let Some(run) = run.filter(|_| intervention.status == InterventionStatus::Delivered) else {
        return Vec::new();
    };
    let spoken = SpokenTextAnalysis::of(intervention.delivered_or_current_text(), &intervention.language);
    let paragraphs: Vec<_> = spoken.paragraphs().filter(|one| one.heading.is_none()).collect();
    let timed = run.paragraph_secs.len();
    let is_of_text = timed == paragraphs.len() || timed == 0;
    // Of another text than that which was timed it is not known which were: then none that can be cut is held to
    // be said.
    let any = (0..timed).any(|place| run.leaves_out(place));
    let is_unsaid = |place: usize, cuttable: bool| {
        if is_of_text { run.leaves_out(place) } else { any && cuttable }
    };
    let unsaid = paragraphs.iter().enumerate().filter(|(place, one)| is_unsaid(*place, one.cuttable));
    unsaid.map(|(_, one)| one.range.0).collect()
}

/// With its place in the text as it is now, which may have been edited since it was delivered.
fn shown_in(intervention: &Intervention, mut commitment: Commitment) -> Commitment {
    let text =
        if commitment.made { intervention.delivered_or_current_text() } else { &intervention.body.text };
    if let Some(Splice { at, removed, inserted }) = Splice::between(text, &intervention.body.text)
        && commitment.at > at
    {
        commitment.at =
            (commitment.at.max(at + removed.len()) + inserted.len()).saturating_sub(removed.len());
        commitment.at = intervention.body.text.floor_char_boundary(commitment.at);
    }
    commitment
}

/// The commitments of one text. `own` is who speaks in it, for an intervention.
pub fn commitments_in(place: &NotePlace, text: &str, own: Option<&str>) -> Vec<Commitment> {
    let is_intervention = matches!(place, NotePlace::Intervention(..));
    let mut found = Vec::new();
    let mut speaker: Option<&str> = None;
    let labels = defined_footnote_labels(text);
    for (at, line, state) in lines_of_text(text) {
        if is_heading(line) {
            speaker = None;
            continue;
        }
        if let Some((_, name)) = speaker_mark_of(line) {
            speaker = Some(name);
        }
        let Some(mark) = commitment_mark_of(line) else { continue };
        let named = mark.by.or(mark.speaker).or(speaker);
        let told = line_words_from(line, mark.range.end, state, |label| labels.contains(label));
        let (target, told) = told.split_off_global_target();
        // Nothing was committed to by what is struck out again.
        if told.is_fully_struck() {
            continue;
        }
        let told = told.with_normalized_spaces();
        let by = named.map(plain).or_else(|| own.map(str::to_owned));
        let own = is_intervention && named.is_none();
        let (place, text) = (place.clone(), told.unstruck_text_to_show());
        found.push(Commitment { place, at, text, told, by, target, own, made: true });
    }
    found
}

/// A name without signs.
fn plain(name: &str) -> String {
    line_words_from(name, 0, LineState::PLAIN, |_| false).unstruck_text_to_show()
}
