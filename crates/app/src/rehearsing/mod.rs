//! Rehearsing an intervention and timing its delivery.
//!
//! The run itself is [`rostrum_notebook::rehearsal`]; here it meets the clock, the intervention that it belongs
//! to, and the notebook in which it is kept.

pub(crate) mod actions;

pub use actions::{ActiveRehearsal, RehearsalDisplay, RehearsalEndChoice, RehearseAction};

use crate::editing::perform;
use crate::interventions::unsaid::stops;
use crate::notify::notify;
use crate::{Effect, NoticeKind, State, StepAfterCommentDecision, StepDirection};
use chrono::{DateTime, Utc};
use rostrum_locale::times;
use rostrum_notebook::rehearsal::{LimitChange, PassagePosition, Rehearsal, RehearsalResult, limit_after};
use rostrum_notebook::speaking::RateSource;
use rostrum_notebook::{
    Edit, Intervention, InterventionId, InterventionStatus, InterventionVersion, NotePlace, RecordedRun,
    SpeakingLimit, VersionReason,
};
use rostrum_programme::{Extra, SessionId};

/// A run shorter than this, in seconds, was begun by mistake and is not kept.
const SHORTEST_RUN_SECS: f64 = 3.0;

/// Whoever leaves the prompter before so much of the text only looked at it.
const LEAST_SHARE: f64 = 1.0 / 3.0;

/// Does what is asked.
pub(super) fn rehearse(state: &mut State, action: RehearseAction) -> Vec<Effect> {
    let now_ms = state.clock.monotonic_ms();
    match action {
        RehearseAction::Begin => return begin(state, RehearsalDisplay::Prompter),
        RehearseAction::BeginDelivery => return begin(state, RehearsalDisplay::Strip),
        RehearseAction::ChangeLimit(change) => return change_limit(state, change),
        RehearseAction::End(ending) => return end(state, ending),
        RehearseAction::RemoveRun(index) => return remove_run(state, index),
        RehearseAction::SetLook(look) => {
            state.settings.prompter = look;
            return vec![Effect::WriteSettings];
        }
        RehearseAction::UseOwnRate(own) => {
            state.settings.own_rate = own;
            let said = state.words.say(if own { "rate-own-now" } else { "rate-cited-now" }).into_owned();
            notify(state, NoticeKind::Done, said);
            return vec![Effect::WriteSettings];
        }
        _ => {}
    }
    let Some(rehearsing) = &mut state.rehearsal else { return Vec::new() };
    let run = &mut rehearsing.run;
    match action {
        RehearseAction::StartOrPause => {
            rehearsing.asks = false;
            if !run.has_begun() {
                rehearsing.at = state.clock.now();
            }
            run.start_or_pause(now_ms);
        }
        RehearseAction::Faster => run.faster(now_ms),
        RehearseAction::Slower => run.slower(now_ms),
        RehearseAction::ByHand => run.toggle_manual_advance(now_ms),
        RehearseAction::MoveTo(place) => run.move_to(now_ms, place),
        RehearseAction::Paragraph(direction) => {
            let place = run.position(now_ms);
            let target = match direction {
                StepDirection::Next => run.next_spoken_passage(place.passage),
                // As with music: first to the head of this one.
                StepDirection::Previous if place.part > 0.1 => Some(place.passage),
                StepDirection::Previous => run.previous_spoken_passage(place.passage).or(Some(place.passage)),
            };
            if let Some(passage) = target {
                run.move_to(now_ms, PassagePosition::start_of(passage));
            }
        }
        RehearseAction::Restart => run.reset(),
        RehearseAction::SkipCuttable => run.toggle_skipping_cuttable(now_ms),
        RehearseAction::AskEnding => {
            if run.is_running() {
                run.start_or_pause(now_ms);
            }
            if run.elapsed_secs(now_ms) < SHORTEST_RUN_SECS {
                return end(state, RehearsalEndChoice::ThrowAway);
            }
            rehearsing.asks = true;
        }
        RehearseAction::GoOn => rehearsing.asks = false,
        RehearseAction::Begin
        | RehearseAction::BeginDelivery
        | RehearseAction::ChangeLimit(_)
        | RehearseAction::SetLook(_)
        | RehearseAction::UseOwnRate(_)
        | RehearseAction::RemoveRun(_)
        | RehearseAction::End(_) => {}
    }
    Vec::new()
}

fn begin(state: &mut State, stage: RehearsalDisplay) -> Vec<Effect> {
    let then = match stage {
        RehearsalDisplay::Prompter => StepAfterCommentDecision::Rehearse,
        RehearsalDisplay::Strip => StepAfterCommentDecision::Deliver,
    };
    if stops(state, then) {
        return Vec::new();
    }
    // A run that is on is not lost for another.
    let effects = if state.rehearsal.is_some() { end(state, RehearsalEndChoice::Keep) } else { Vec::new() };
    let Some((session, intervention)) = state.open_or_first_intervention() else { return effects };
    let (session, id) = (session.clone(), intervention.id.clone());
    let passages = state.passages_with_estimated_times(intervention);
    let rate = state.pace(intervention).rate;
    let units_per_min = rate.units_per_min;
    let own_rate = matches!(rate.source, RateSource::Own { .. });
    if passages.is_empty() && stage == RehearsalDisplay::Prompter {
        let said = state.words.say("rehearse-nothing").into_owned();
        notify(state, NoticeKind::Warning, said);
        return effects;
    }
    let limit_secs = intervention.limit.map(|limit| limit_in_secs(limit, units_per_min));
    let run = Rehearsal::new(passages, limit_secs);
    let at = state.now();
    state.dialog = None;
    state.rehearsal = Some(ActiveRehearsal {
        session,
        intervention: id,
        stage,
        run,
        at,
        units_per_min,
        own_rate,
        asks: false,
    });
    effects
}

/// A limit in seconds; one in words takes as long as they do.
fn limit_in_secs(limit: SpeakingLimit, units_per_min: f64) -> f64 {
    match limit {
        SpeakingLimit::Secs(secs) => f64::from(secs),
        SpeakingLimit::Words(words) => f64::from(words) / units_per_min.max(1.0) * 60.0,
    }
}

fn change_limit(state: &mut State, change: LimitChange) -> Vec<Effect> {
    // What a chair takes off in a meeting, or a rehearsal tries, is not what the intervention may take.
    if let Some(rehearsing) = &mut state.rehearsal {
        // Limits are whole seconds, two hours at most.
        let stands = rehearsing.run.limit_secs().map(|secs| SpeakingLimit::Secs(secs.round() as u32));
        let limit = limit_after(stands, change, rehearsing.units_per_min);
        rehearsing.run.set_limit(Some(limit_in_secs(limit, rehearsing.units_per_min)));
        return Vec::new();
    }
    let Some((session, intervention)) = state.open_or_first_intervention() else { return Vec::new() };
    let limit = limit_after(intervention.limit, change, state.pace(intervention).rate.units_per_min);
    if state.read_only_reason().is_some() {
        return Vec::new();
    }
    let (session, id) = (session.clone(), intervention.id.clone());
    let effects = change_intervention(state, &session, &id, |intervention| intervention.limit = Some(limit));
    let limit = match limit {
        SpeakingLimit::Secs(secs) => times::stopwatch(i64::from(secs)),
        SpeakingLimit::Words(words) => {
            state.words.say_with("limit-units", &[("count", words.into())]).into_owned()
        }
    };
    let said = state.words.say_with("limit-changed", &[("limit", limit.into())]).into_owned();
    notify(state, NoticeKind::Done, said);
    effects
}

fn remove_run(state: &mut State, index: usize) -> Vec<Effect> {
    let Some((session, intervention)) = state.open_or_first_intervention() else { return Vec::new() };
    let (session, id) = (session.clone(), intervention.id.clone());
    change_intervention(state, &session, &id, |intervention| {
        if index < intervention.runs.len() {
            intervention.runs.remove(index);
        }
    })
}

/// Changes an intervention as one step of undo.
fn change_intervention(
    state: &mut State,
    session: &SessionId,
    id: &InterventionId,
    change: impl FnOnce(&mut Intervention),
) -> Vec<Effect> {
    let interventions = state.notebook.interventions_of(session);
    let Some(index) = interventions.iter().position(|intervention| intervention.id == *id) else {
        return Vec::new();
    };
    let Some(before) = interventions.get(index).cloned() else { return Vec::new() };
    let mut after = before.clone();
    change(&mut after);
    if after == before {
        return Vec::new();
    }
    let (before, after) = (Some(Box::new(before)), Some(Box::new(after)));
    perform(state, vec![Edit::Intervention { session: session.clone(), index, before, after }], false)
}

fn end(state: &mut State, ending: RehearsalEndChoice) -> Vec<Effect> {
    let now_ms = state.clock.monotonic_ms();
    let Some(rehearsing) = state.rehearsal.take() else { return Vec::new() };
    let taken = rehearsing.run.result_at(now_ms);
    if ending == RehearsalEndChoice::ThrowAway || taken.total_secs < SHORTEST_RUN_SECS {
        return Vec::new();
    }
    let time = times::stopwatch(whole_secs(taken.total_secs));
    let now = state.now();
    let delivered = ending == RehearsalEndChoice::Delivered;
    let ActiveRehearsal { session, intervention, stage, at, run, .. } = rehearsing;
    let delivery = delivered || stage == RehearsalDisplay::Strip;
    // What was delivered is kept however far the text went on with it.
    if !delivery && taken.share < LEAST_SHARE {
        let said = state.words.say_with("run-not-kept-short", &[("time", time.into())]).into_owned();
        return notify(state, NoticeKind::Done, said);
    }
    let found = state.notebook.intervention(&session, &intervention).is_some();
    if !found || state.read_only_reason().is_some() {
        // The time is at least said, for it can't be taken again.
        let key = if found { "run-not-kept-read-only" } else { "run-not-kept" };
        let said = state.words.say_with(key, &[("time", time.into())]).into_owned();
        return notify(state, NoticeKind::Warning, said);
    }
    let key = match (delivered, taken.complete, taken.whole) {
        (true, ..) => "run-delivered",
        (false, true, _) => "run-kept",
        (false, false, true) => "run-kept-skipped",
        (false, false, false) => "run-kept-part",
    };
    let said = state.words.say_with(key, &[("time", time.into())]).into_owned();
    let limit_secs = run.limit_secs().map(to_tenths);
    let effects = change_intervention(state, &session, &intervention, |intervention| {
        intervention.runs.push(RecordedRun { limit_secs, ..run_of(intervention, taken, at, delivery) });
        if delivered {
            deliver(intervention, now);
        }
    });
    state.lay_out(&NotePlace::Intervention(session, intervention));
    notify(state, NoticeKind::Done, said);
    effects
}

/// Seconds as a stopwatch shows them: a second counts once it is over.
fn whole_secs(secs: f64) -> i64 {
    // Runs are hours long at most.
    secs.floor() as i64
}

fn run_of(
    intervention: &Intervention,
    taken: RehearsalResult,
    at: DateTime<Utc>,
    delivery: bool,
) -> RecordedRun {
    RecordedRun {
        at,
        total_secs: to_tenths(taken.total_secs),
        paragraph_secs: taken.passage_secs.into_iter().map(to_tenths).collect(),
        units: to_tenths(taken.units),
        language: intervention.language.clone(),
        interpreted: intervention.interpreted,
        delivery,
        complete: Some(taken.complete),
        left_out: taken.left_out,
        limit_secs: None,
        extra: Extra::new(),
    }
}

/// Nobody reads the clock closer.
fn to_tenths(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// The intervention is delivered: its text as it stands is the text as delivered.
fn deliver(intervention: &mut Intervention, now: DateTime<Utc>) {
    intervention.status = InterventionStatus::Delivered;
    intervention.versions.push(InterventionVersion {
        text: intervention.body.text.clone(),
        at: now,
        reason: VersionReason::Delivered,
        clearance: intervention.clearance.clone(),
        origin: String::new(),
        extra: Extra::new(),
    });
}
