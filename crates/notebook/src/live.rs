//! The speakers' list of a session, as its notes tell it: who took the floor, when, and what they said.
//!
//! It is read from the plain marks in the text (`[14:52] **主席**：…`), in any of the four languages;
//! nothing is stored beside them, so whatever the delegate corrects in the note is corrected here.

use crate::follow_ups::lines::{is_heading, lines_with_states};
use chrono::NaiveTime;
use rostrum_markdown::{
    LineState, commitment_mark_of, list_item_of, speaker_mark_of, spoken_line_with_commitment_mark_of,
    time_stamp_of,
};

/// As much of what was said as a list can show, in characters.
const SAID_LIMIT: usize = 240;

/// One time that somebody had the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeakerTurn {
    /// Who.
    pub name: String,
    /// Since when, on the forum's clock; `None` where no stamp says so.
    pub since: Option<NaiveTime>,
    /// Where the mark's line begins, in bytes of the text.
    pub at: usize,
    /// The beginning of what they said, without signs, in one line.
    pub said: String,
    /// How many commitments are marked in it.
    pub commitments: usize,
}

/// The speakers' list of a note.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SpeakerTurnLog {
    /// The turns, in the order of the text.
    pub turns: Vec<SpeakerTurn>,
    /// Whether the last one still has the floor: a heading behind it closes the list.
    pub open: bool,
}

impl SpeakerTurnLog {
    /// Who has the floor.
    pub fn current_turn(&self) -> Option<&SpeakerTurn> {
        self.turns.last().filter(|_| self.open)
    }

    /// How long a turn lasted, in minutes: to the next one, or to now for who has the floor.
    /// `None` where the stamps do not say.
    pub fn turn_minutes(&self, index: usize, now: NaiveTime) -> Option<i64> {
        let since = self.turns.get(index)?.since?;
        let until = match self.turns.get(index + 1) {
            // A later stamp would give this turn the time of the one between.
            Some(next) => next.since?,
            None => self.open.then_some(now)?,
        };
        let minutes = until.signed_duration_since(since).num_minutes();
        // Before midnight and after it.
        let minutes = if minutes < 0 { minutes + 24 * 60 } else { minutes };
        // A stamp that was corrected by hand can stand in the future: that says nothing.
        (minutes < 12 * 60).then_some(minutes)
    }
}

/// Reads the speakers' list of a note.
pub fn speaker_turns_in(text: &str) -> SpeakerTurnLog {
    let mut list = SpeakerTurnLog::default();
    for (at, line, state) in lines_with_states(text) {
        if state.is_code() || state.inside {
            continue;
        }
        if is_heading(line) {
            list.open = false;
            continue;
        }
        let since = time_stamp_of(line).and_then(|stamp| time_of(line.get(stamp)?));
        let (name, body) = match speaker_mark_of(line) {
            Some((range, name)) => (Some(name), range.end),
            None => (None, body_of(line)),
        };
        let commitment = commitment_mark_of(line);
        if let Some(name) = name {
            let same = list.open && list.turns.last().is_some_and(|turn| turn.name == name);
            if !same {
                let said = String::new();
                list.turns.push(SpeakerTurn { name: name.to_owned(), since, at, said, commitments: 0 });
            }
            list.open = true;
        }
        if !list.open {
            continue;
        }
        let Some(turn) = list.turns.last_mut() else { continue };
        turn.commitments += usize::from(commitment.is_some());
        // A task is the delegate's own, whoever has the floor.
        if name.is_none() && list_item_of(line).is_some_and(|item| item.done.is_some()) {
            continue;
        }
        let body = commitment.map_or(body, |mark| mark.range.end);
        if turn.said.chars().count() < SAID_LIMIT {
            add_said(&mut turn.said, &words_behind(line, body, state));
        }
    }
    list
}

/// The time of a stamp with its brackets.
fn time_of(stamp: &str) -> Option<NaiveTime> {
    let (hours, minutes) = stamp.trim_matches(['[', ']']).split_once(':')?;
    NaiveTime::from_hms_opt(hours.parse().ok()?, minutes.parse().ok()?, 0)
}

/// Where a line's own words begin: behind a stamp, a list marker, a quote sign.
fn body_of(line: &str) -> usize {
    let marker = list_item_of(line)
        .map_or_else(|| line.len() - line.trim_start_matches(['>', ' ']).len(), |item| item.body);
    time_stamp_of(line).map_or(marker, |stamp| stamp.end)
}

/// What is said on a line behind a byte of it, without signs, comments and what is struck out.
fn words_behind(line: &str, at: usize, state: LineState) -> String {
    let said = spoken_line_with_commitment_mark_of(line, state);
    let behind = |(index, c)| (said.offset_in_source_line(index) >= at).then_some(c);
    let words: String = said.text.char_indices().filter_map(behind).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn add_said(said: &mut String, words: &str) {
    let room = SAID_LIMIT.saturating_sub(said.chars().count());
    if words.is_empty() || room == 0 {
        return;
    }
    if !said.is_empty() {
        said.push(' ');
    }
    said.extend(words.chars().take(room));
}
