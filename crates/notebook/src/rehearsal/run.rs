//! The state of a run: watch, pace, where the text stands, and how long each paragraph took.

use super::{LimitPhase, Passage};

/// How slow and how fast the text may be made to run, as factors of the estimated pace.
pub const PACE_FACTOR_RANGE: std::ops::RangeInclusive<f64> = 0.5..=2.0;
/// The factor of one key press.
const PACE_STEP: f64 = 1.05;
/// A paragraph that was given less than this part of its estimate was passed over, not spoken: nobody speaks
/// more than twice as fast.
const SPOKEN_SHARE: f64 = 0.45;
/// Of a short one so many seconds may be missing: a key is not pressed to the second.
const SPOKEN_SLACK_SECS: f64 = 2.0;

/// Where a speaker stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct PassagePosition {
    /// The paragraph, from 0.
    pub passage: usize,
    /// How much of it is spoken, from 0 to 1.
    pub part: f64,
}

impl PassagePosition {
    /// The head of a paragraph.
    pub fn start_of(passage: usize) -> Self {
        Self { passage, part: 0.0 }
    }
}

/// What a run came to.
#[derive(Debug, Clone, PartialEq)]
pub struct RehearsalResult {
    /// How long it took in all, in seconds, pauses not counted.
    pub total_secs: f64,
    /// How long each paragraph took, in seconds; 0 for one that was left out.
    pub passage_secs: Vec<f64>,
    /// What was spoken, in units of speaking time.
    pub units: f64,
    /// Whether the text was spoken to its end.
    pub whole: bool,
    /// The paragraphs that were passed over or left out, by place.
    pub left_out: Vec<usize>,
    /// Whether it was spoken to its end with nothing left out but what can be cut: only then it says how fast
    /// somebody speaks.
    pub complete: bool,
    /// How much of what there was to say was spoken, from 0 to 1.
    pub share: f64,
}

/// A run while it lasts. Begins with the watch at rest.
#[derive(Debug, Clone, PartialEq)]
pub struct Rehearsal {
    passages: Vec<Passage>,
    limit_secs: Option<f64>,
    /// Since when the watch runs, in milliseconds of the steady clock; `None` while it rests.
    running_since_ms: Option<u64>,
    /// What the watch showed when it last rested, in seconds.
    rested_secs: f64,
    /// Where the text stood when the watch showed `mark_secs`.
    mark: PassagePosition,
    mark_secs: f64,
    pace: f64,
    by_hand: bool,
    skipping: bool,
    /// The time of each paragraph up to the mark, in seconds.
    taken: Vec<f64>,
}

impl Rehearsal {
    /// A run of these paragraphs, at rest. A limit is in seconds.
    pub fn new(passages: Vec<Passage>, limit_secs: Option<f64>) -> Self {
        let taken = vec![0.0; passages.len()];
        Self {
            passages,
            limit_secs,
            running_since_ms: None,
            rested_secs: 0.0,
            mark: PassagePosition::start_of(0),
            mark_secs: 0.0,
            pace: 1.0,
            by_hand: false,
            skipping: false,
            taken,
        }
    }

    /// What is spoken.
    pub fn passages(&self) -> &[Passage] {
        &self.passages
    }

    /// The limit, in seconds.
    pub fn limit_secs(&self) -> Option<f64> {
        self.limit_secs
    }

    /// Whether the watch runs.
    pub fn is_running(&self) -> bool {
        self.running_since_ms.is_some()
    }

    /// Whether the watch has run at all.
    pub fn has_begun(&self) -> bool {
        self.is_running() || self.rested_secs > 0.0
    }

    /// Whether the text only moves when it is moved.
    pub fn is_manual_advance(&self) -> bool {
        self.by_hand
    }

    /// Whether paragraphs marked "can be cut" are left out.
    pub fn is_skipping_cuttable(&self) -> bool {
        self.skipping
    }

    /// The factor of the estimated pace at which the text runs.
    pub fn pace_factor(&self) -> f64 {
        self.pace
    }

    /// What the watch shows, in seconds; pauses do not count.
    pub fn elapsed_secs(&self, now_ms: u64) -> f64 {
        let since = self.running_since_ms.map_or(0, |since| now_ms.saturating_sub(since));
        self.rested_secs + since as f64 / 1000.0
    }

    /// What is left until the limit, in seconds; negative beyond it. `None` without a limit.
    pub fn secs_left_to_limit(&self, now_ms: u64) -> Option<f64> {
        self.limit_secs.map(|limit| limit - self.elapsed_secs(now_ms))
    }

    /// How the run stands to its limit.
    pub fn phase(&self, now_ms: u64) -> LimitPhase {
        LimitPhase::at(self.elapsed_secs(now_ms), self.limit_secs)
    }

    /// How much of the limit is used up, from 0 to 1; `None` without a limit.
    pub fn used_share_up_to_one(&self, now_ms: u64) -> Option<f64> {
        self.limit_secs.map(|limit| (self.elapsed_secs(now_ms) / limit.max(1.0)).clamp(0.0, 1.0))
    }

    /// Where the text stands.
    pub fn position(&self, now_ms: u64) -> PassagePosition {
        self.walk(self.elapsed_secs(now_ms) - self.mark_secs, |_, _| ())
    }

    /// How much slower than planned the run is, in seconds; negative when it is faster.
    pub fn behind_secs(&self, now_ms: u64) -> f64 {
        self.elapsed_secs(now_ms) - self.planned_secs(self.position(now_ms))
    }

    /// How long the run will have taken at its end, at the pace it has now, in seconds.
    pub fn forecast_secs(&self, now_ms: u64) -> f64 {
        let place = self.position(now_ms);
        let left: f64 = self
            .passages
            .iter()
            .enumerate()
            .skip(place.passage)
            .filter(|(index, _)| self.is_spoken(*index) || *index == place.passage)
            .map(
                |(index, passage)| {
                    if index == place.passage { passage.secs * (1.0 - place.part) } else { passage.secs }
                },
            )
            .sum();
        self.elapsed_secs(now_ms) + left / self.pace
    }

    /// How long the rest that can be cut takes, in seconds, from the paragraph after the current one.
    pub fn cuttable_secs_ahead(&self, now_ms: u64) -> f64 {
        let ahead = self.passages.iter().skip(self.position(now_ms).passage + 1);
        if self.skipping {
            0.0
        } else {
            ahead.filter(|passage| passage.cuttable).map(|passage| passage.secs).sum()
        }
    }

    /// The paragraph that is spoken after one, with those left out passed over.
    pub fn next_spoken_passage(&self, passage: usize) -> Option<usize> {
        (passage + 1..self.passages.len()).find(|index| self.is_spoken(*index))
    }

    /// The paragraph that is spoken before one.
    pub fn previous_spoken_passage(&self, passage: usize) -> Option<usize> {
        (0..passage).rev().find(|index| self.is_spoken(*index))
    }

    /// Whether a paragraph is spoken as things stand.
    pub(crate) fn is_spoken(&self, passage: usize) -> bool {
        self.passages.get(passage).is_some_and(|passage| !(self.skipping && passage.cuttable))
    }

    /// Which of the spoken paragraphs one is, from 1, and how many there are.
    pub fn spoken_passage_number_and_total(&self, passage: usize) -> (usize, usize) {
        let spoken = |range: std::ops::Range<usize>| range.filter(|index| self.is_spoken(*index)).count();
        let before = spoken(0..passage);
        let all = spoken(0..self.passages.len());
        ((before + 1).min(all), all)
    }

    /// Starts the watch, or lets it rest.
    pub fn start_or_pause(&mut self, now_ms: u64) {
        self.settle(now_ms);
        match self.running_since_ms.take() {
            Some(since) => self.rested_secs += now_ms.saturating_sub(since) as f64 / 1000.0,
            None => self.running_since_ms = Some(now_ms),
        }
    }

    /// Faster by one step.
    pub fn faster(&mut self, now_ms: u64) {
        self.set_pace(now_ms, self.pace * PACE_STEP);
    }

    /// Slower by one step.
    pub fn slower(&mut self, now_ms: u64) {
        self.set_pace(now_ms, self.pace / PACE_STEP);
    }

    fn set_pace(&mut self, now_ms: u64, pace: f64) {
        self.settle(now_ms);
        // Steps up and down lead back to the estimated pace itself.
        let pace = if (pace - 1.0).abs() < 0.01 { 1.0 } else { pace };
        self.pace = pace.clamp(*PACE_FACTOR_RANGE.start(), *PACE_FACTOR_RANGE.end());
    }

    /// Lets the text run by itself, or only by hand.
    pub fn toggle_manual_advance(&mut self, now_ms: u64) {
        self.settle(now_ms);
        self.by_hand = !self.by_hand;
    }

    /// Puts the text somewhere; it goes on from there.
    pub fn move_to(&mut self, now_ms: u64, place: PassagePosition) {
        self.settle(now_ms);
        let last = self.passages.len().saturating_sub(1);
        let passage = place.passage.min(last);
        let part = if place.part.is_finite() { place.part.clamp(0.0, 1.0) } else { 0.0 };
        self.mark = PassagePosition { passage, part: if place.passage > last { 1.0 } else { part } };
    }

    /// Leaves out the paragraphs marked "can be cut", or takes them in again.
    pub fn toggle_skipping_cuttable(&mut self, now_ms: u64) {
        self.settle(now_ms);
        self.skipping = !self.skipping;
        if !self.is_spoken(self.mark.passage)
            && let Some(next) = self.next_spoken_passage(self.mark.passage)
        {
            self.mark = PassagePosition::start_of(next);
        }
    }

    /// Sets another limit, in seconds.
    pub fn set_limit(&mut self, limit_secs: Option<f64>) {
        self.limit_secs = limit_secs;
    }

    /// Begins anew: watch at zero and at rest, text at its head. Pace, limit and what is left out stay.
    pub fn reset(&mut self) {
        self.running_since_ms = None;
        (self.rested_secs, self.mark_secs) = (0.0, 0.0);
        self.taken.fill(0.0);
        let first = (0..self.passages.len()).find(|index| self.is_spoken(*index));
        self.mark = PassagePosition::start_of(first.unwrap_or(0));
    }

    /// What the run came to, were it to end now. Whoever ends in the last paragraph has spoken all of it, unless
    /// it was hardly begun.
    pub fn result_at(&self, now_ms: u64) -> RehearsalResult {
        let mut passage_secs = self.taken.clone();
        let place = self.walk(self.elapsed_secs(now_ms) - self.mark_secs, |index, secs| {
            if let Some(taken) = passage_secs.get_mut(index) {
                *taken += secs;
            }
        });
        let passed_over = |index: usize| {
            let (passage, secs) = (self.passages.get(index), passage_secs.get(index));
            passage.zip(secs).is_some_and(|(passage, secs)| is_passed_over(passage, *secs))
        };
        let whole = self.next_spoken_passage(place.passage).is_none() && !passed_over(place.passage);
        let reached = |index: usize| whole || index < place.passage;
        let cut = |index: usize| !self.is_spoken(index) && index != place.passage;
        let left_out: Vec<usize> =
            (0..self.passages.len()).filter(|at| (reached(*at) || cut(*at)) && passed_over(*at)).collect();
        let spoken = |(index, (passage, secs)): (usize, (&Passage, &f64))| {
            let given = if passage.secs > 0.0 { (secs / passage.secs).min(1.0) } else { 1.0 };
            if left_out.contains(&index) || index == place.passage && !whole && self.by_hand {
                passage.units * given
            } else if reached(index) {
                passage.units
            } else if index == place.passage {
                passage.units * place.part
            } else {
                0.0
            }
        };
        let timed = || self.passages.iter().zip(&passage_secs).enumerate();
        let units: f64 = timed().map(spoken).sum();
        let to_say: f64 = timed()
            .filter(|(index, (_, secs))| self.is_spoken(*index) || **secs > 0.0)
            .map(|(_, (passage, _))| passage.units)
            .sum();
        let can_be_cut = |index: &usize| self.passages.get(*index).is_some_and(|passage| passage.cuttable);
        RehearsalResult {
            total_secs: self.elapsed_secs(now_ms),
            units,
            whole,
            complete: whole && left_out.iter().all(can_be_cut),
            share: if to_say > 0.0 { (units / to_say).min(1.0) } else { 1.0 },
            left_out,
            passage_secs,
        }
    }

    /// How long it is planned to take up to a place, in seconds. What was spoken before it was left out
    /// counts.
    fn planned_secs(&self, place: PassagePosition) -> f64 {
        let before = self.passages.iter().zip(&self.taken).enumerate().take(place.passage);
        let spoken = before.filter(|(index, (_, taken))| self.is_spoken(*index) || **taken > 0.0);
        let whole: f64 = spoken.map(|(_, (passage, _))| passage.secs).sum();
        whole + self.passages.get(place.passage).map_or(0.0, |passage| passage.secs * place.part)
    }

    /// Takes the time up to now down to the paragraphs, so that something can change from now on.
    fn settle(&mut self, now_ms: u64) {
        let elapsed = self.elapsed_secs(now_ms);
        let mut taken = std::mem::take(&mut self.taken);
        self.mark = self.walk(elapsed - self.mark_secs, |index, secs| {
            if let Some(taken) = taken.get_mut(index) {
                *taken += secs;
            }
        });
        self.taken = taken;
        self.mark_secs = elapsed;
    }

    /// Goes on from the mark for so many seconds; tells how much of them each paragraph took.
    fn walk(&self, secs: f64, mut took: impl FnMut(usize, f64)) -> PassagePosition {
        let mut place = self.mark;
        let mut left = secs.max(0.0);
        if self.by_hand {
            took(place.passage, left);
            return place;
        }
        while let Some(passage) = self.passages.get(place.passage) {
            let needed = passage.secs.max(0.0) * (1.0 - place.part) / self.pace;
            match self.next_spoken_passage(place.passage) {
                Some(next) if needed <= left => {
                    took(place.passage, needed);
                    left -= needed;
                    place = PassagePosition::start_of(next);
                }
                _ => {
                    took(place.passage, left);
                    let moved = if passage.secs > 0.0 { left * self.pace / passage.secs } else { 1.0 };
                    return PassagePosition { passage: place.passage, part: (place.part + moved).min(1.0) };
                }
            }
        }
        place
    }
}

/// Whether a paragraph had far too little time to be spoken.
fn is_passed_over(passage: &Passage, secs: f64) -> bool {
    let least = (passage.secs * SPOKEN_SHARE).min(passage.secs - SPOKEN_SLACK_SECS);
    secs < least || secs <= 0.0 && passage.secs > 0.0
}
