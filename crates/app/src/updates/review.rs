//! The review of a file: what the reader mends and decides in it.

use crate::editing::read_only_refusal;
use crate::notify::notify;
use crate::updates::open_file::ask_for_review;
use crate::updates::programmes::switch;
use crate::{
    BackgroundWorkStage, Effect, FileUnderReview, ImportDestination, LibraryEffect, NoticeKind,
    ReaderCorrectionOfSession, RelationToOpenProgramme, ReviewAction, ReviewOverrides, ReviewSource, State,
    StepDirection,
};
use rostrum_locale::sentences::read_error_sentence;
use rostrum_programme::changes::ReaderPairDecisions;
use rostrum_programme::{ProgrammeId, SessionId};

/// Does what is asked of the review.
pub(crate) fn review(state: &mut State, action: ReviewAction) -> Vec<Effect> {
    let Some(reviewing) = &mut state.reviewing else { return Vec::new() };
    if reviewing.accepting {
        return Vec::new();
    }
    let before = reviewing.choices.clone();
    if show_in_document(reviewing, &action) {
        return Vec::new();
    }
    let choices = &mut reviewing.choices;
    match action {
        ReviewAction::SetFilter(filter) => reviewing.filter = filter,
        ReviewAction::SetKind(kind) => choices.kind = kind,
        ReviewAction::SetDestination(destination) => {
            // What accepting would change is known for both.
            choices.destination = Some(destination);
            return Vec::new();
        }
        ReviewAction::Join { old, new } => {
            choices.hints.parted.retain(|pair| (&pair.0, &pair.1) != (&old, &new));
            choices.hints.joined.retain(|pair| pair.0 != old && pair.1 != new);
            choices.hints.joined.push((old, new));
        }
        ReviewAction::Part { old, new } => {
            choices.hints.joined.retain(|pair| (&pair.0, &pair.1) != (&old, &new));
            if !choices.hints.parted.contains(&(old.clone(), new.clone())) {
                choices.hints.parted.push((old, new));
            }
        }
        ReviewAction::ForgetPairs => choices.hints = ReaderPairDecisions::default(),
        ReviewAction::MendZone(zone) => choices.mending.zone = zone,
        ReviewAction::MendYear(year) => choices.mending.year = year,
        ReviewAction::MendLanguage(language) => choices.mending.language = language,
        ReviewAction::MendTitle(title) => choices.mending.title = written(title),
        ReviewAction::ShowDocument(_)
        | ReviewAction::ShowLine(_)
        | ReviewAction::LeaveLine
        | ReviewAction::ShowCheck(_)
        | ReviewAction::NextCheck
        | ReviewAction::HoldUnfinished(_) => {}
        ReviewAction::CorrectLine(correction) => choices.mending.correct_line(correction),
        ReviewAction::UseOfferedHabit => {
            let habit = reviewing.offered_habit.take();
            let corrections = habit.map(|habit| habit.corrections).unwrap_or_default();
            corrections.into_iter().for_each(|correction| choices.mending.correct_line(correction));
        }
        ReviewAction::MendSessionTitle(session, title) => {
            mend_session(choices, session, |mending| mending.title = written(title));
        }
        ReviewAction::MendSessionKind(session, kind) => {
            mend_session(choices, session, |mending| mending.kind = kind);
        }
        ReviewAction::ReviewThere => return review_there(state),
        ReviewAction::Accept => return accept(state),
        ReviewAction::Keep => {
            state.reviewing = None;
            state.work.give_up();
            return Vec::new();
        }
    }
    choices.remember(before.mending.clone());
    if *choices == before { Vec::new() } else { review_again(state) }
}

/// Takes back what was mended last in the review, or makes it again; `None` where there is no such step.
pub(crate) fn undo_mending(state: &mut State, direction: StepDirection) -> Option<Vec<Effect>> {
    let reviewing = state.reviewing.as_mut().filter(|reviewing| !reviewing.accepting)?;
    if reviewing.choices.step(direction) { Some(review_again(state)) } else { None }
}

/// Goes about in the document, which decides nothing; whether this was asked for.
fn show_in_document(reviewing: &mut FileUnderReview, action: &ReviewAction) -> bool {
    match action {
        ReviewAction::ShowDocument(is_shown) => reviewing.document.is_shown = *is_shown,
        ReviewAction::ShowLine(line) => reviewing.choose_line(Some(*line)),
        ReviewAction::LeaveLine => reviewing.choose_line(None),
        ReviewAction::ShowCheck(check) => reviewing.choose_check(*check),
        ReviewAction::NextCheck => reviewing.next_check(),
        ReviewAction::HoldUnfinished(unfinished) => reviewing.document.unfinished = *unfinished,
        _ => return false,
    }
    true
}

/// A title that says something.
fn written(title: Option<String>) -> Option<String> {
    title.map(|title| title.trim().to_owned()).filter(|title| !title.is_empty())
}

fn mend_session(
    choices: &mut ReviewOverrides,
    session: SessionId,
    mend: impl FnOnce(&mut ReaderCorrectionOfSession),
) {
    let mending = choices.mending.sessions.entry(session.clone()).or_default();
    mend(mending);
    if *mending == ReaderCorrectionOfSession::default() {
        choices.mending.sessions.remove(&session);
    }
}

/// Has the review made anew with what the reader decided; the old one stays until it is there.
pub(crate) fn review_again(state: &mut State) -> Vec<Effect> {
    let Some(reviewing) = state.reviewing.as_ref().filter(|reviewing| !reviewing.accepting) else {
        return Vec::new();
    };
    let choices = reviewing.choices.clone();
    let from = ReviewSource::Again(Box::new(reviewing.clone()));
    let name = reviewing.name().to_owned();
    ask_for_review(state, from, choices, name, BackgroundWorkStage::Comparing)
}

/// Opens the programme that the file belongs to; the file is read again over it.
fn review_there(state: &mut State) -> Vec<Effect> {
    let Some(reviewing) = &state.reviewing else { return Vec::new() };
    let RelationToOpenProgramme::RevisionOfKept(programme) = reviewing.relation.clone() else {
        return Vec::new();
    };
    let source = reviewing.source.clone();
    let effects = switch(state, programme);
    if !effects.is_empty() {
        state.work.review_then(source);
    }
    effects
}

fn accept(state: &mut State) -> Vec<Effect> {
    let Some(reviewing) = &mut state.reviewing else { return Vec::new() };
    // What is being written would be passed over without a word.
    if let Some(unfinished) = reviewing.document.unfinished {
        reviewing.document.is_shown = true;
        let text = state.words.say(unfinished.key()).into_owned();
        return notify(state, NoticeKind::Warning, text);
    }
    let Some(reviewing) = &state.reviewing else { return Vec::new() };
    // What was decided last is not in the review yet.
    if state.background_work().is_some() {
        return Vec::new();
    }
    if let Some(error) = &reviewing.refusal {
        let text = read_error_sentence(&state.words, reviewing.name(), error);
        return notify(state, NoticeKind::Warning, text);
    }
    // The programme went another way meanwhile: what the reader saw is not what would be done.
    if reviewing.base != *state.loaded_current_revision() {
        return review_again(state);
    }
    let (destination, needs_update_scope_choice) =
        (reviewing.destination(), reviewing.needs_update_scope_choice());
    if destination == ImportDestination::Update {
        if let Some(refusal) = read_only_refusal(state) {
            return refusal;
        }
        if needs_update_scope_choice {
            let text = state.words.say("update-say-kind").into_owned();
            return notify(state, NoticeKind::Warning, text);
        }
    }
    let Some(reviewing) = state.reviewing.clone().map(Box::new) else { return Vec::new() };
    let name = reviewing.name().to_owned();
    let ticket = state.work.begin(name, BackgroundWorkStage::Keeping);
    if let Some(reviewing) = &mut state.reviewing {
        reviewing.accepting = true;
    }
    let now = state.now();
    let effect = match destination {
        ImportDestination::Update => {
            LibraryEffect::Accept { ticket, over: state.notebook.revision, reviewing, now }
        }
        ImportDestination::Own => {
            let taken = state.library.programmes.iter().map(|programme| programme.id.clone());
            let taken = taken.chain([
                state.programme_at_current_revision().id.clone(),
                ProgrammeId::from(rostrum_formats::builtin_programme::BUILTIN_PROGRAMME_ID),
            ]);
            LibraryEffect::MakeProgramme { ticket, taken: taken.collect(), reviewing, now }
        }
    };
    vec![Effect::Library(effect)]
}
