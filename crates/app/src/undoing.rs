//! Undo and redo: of what is shown, and elsewhere only once that place was named.

use crate::editing::save;
use crate::navigation::open;
use crate::notify::notify_about;
use crate::state::UndoNamed;
use crate::updates::review::{review_again, undo_mending};
use crate::{
    BackgroundWorkStage, Command, Effect, Notice, NoticeCause, NoticeKind, Page, SideTab, State,
    StepDirection,
};
use rostrum_notebook::{Edit, NotePlace, UndoOutcome, UndoneOrRedoneEdits, VisiblePlace};

/// Takes a step back, or makes one again.
pub(crate) fn undo(state: &mut State, direction: StepDirection) -> Vec<Effect> {
    if let Some(effects) = undo_mending(state, direction) {
        return effects;
    }
    // While a revision is written, the step to come is made for the one that is current now.
    let keeping = state.background_work().is_some_and(|busy| busy.stage == BackgroundWorkStage::Keeping);
    if state.read_only_reason().is_some() || keeping {
        return Vec::new();
    }
    let here = VisiblePlace {
        place: state.edited_text_place(),
        among_interventions: state.window.side_tab == SideTab::Interventions,
    };
    let asked = UndoNamed { here: here.clone(), direction, edits: state.edits_made() };
    let named = state.undo_named.take() == Some(asked.clone());
    let (history, notebook) = (&mut state.history, &mut state.notebook);
    let outcome = match (direction, named) {
        (StepDirection::Previous, false) => history.undo(notebook, &here),
        (StepDirection::Previous, true) => history.undo_anywhere(notebook),
        (StepDirection::Next, false) => history.redo(notebook, &here),
        (StepDirection::Next, true) => history.redo_anywhere(notebook),
    };
    match outcome {
        Ok(UndoOutcome::Made(made)) => show(state, made),
        Ok(UndoOutcome::Elsewhere { place, others }) => {
            state.undo_named = Some(asked);
            name(state, direction, &place, others);
            Vec::new()
        }
        Ok(UndoOutcome::Nothing) => Vec::new(),
        Err(error) => {
            tracing::error!(%error, "undo did not fit the notebook");
            Vec::new()
        }
    }
}

/// Shows where a step was made, and has it saved.
fn show(state: &mut State, made: UndoneOrRedoneEdits) -> Vec<Effect> {
    // What was said of the step that is taken back no longer holds.
    state.notices.withdraw(Command::Undo);
    state.notices.withdraw(Command::Redo);
    if made.edits.iter().any(|edit| matches!(edit, Edit::Revision { .. })) {
        state.follow_revision();
        let mut effects = save(state, made.edits);
        effects.extend(review_again(state));
        return effects;
    }
    say_of_versions_alone(state, &made.edits);
    let page = Page::from(&made.caret.place);
    let mut effects = if state.window.page == page { Vec::new() } else { open(state, page) };
    let of_intervention = made.edits.iter().any(|edit| matches!(edit, Edit::Intervention { .. }));
    match &made.caret.place {
        // An intervention that was taken away leaves the list of interventions.
        NotePlace::Session(_) if of_intervention => state.window.side_tab = SideTab::Interventions,
        place => state.lay_out(place),
    }
    state.window.caret = Some(made.caret);
    effects.extend(save(state, made.edits));
    effects
}

/// Where only earlier versions came or went there is nothing to see in the text.
fn say_of_versions_alone(state: &mut State, edits: &[Edit]) {
    let change = |edit: &Edit| match edit {
        Edit::NoteVersions { removed, inserted, .. } => Some((inserted.len(), removed.len())),
        _ => None,
    };
    let Some(changes) = edits.iter().map(change).collect::<Option<Vec<_>>>() else { return };
    let (came, went) = changes.iter().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    let (key, count) = if came > 0 { ("note-versions-back", came) } else { ("note-versions-removed", went) };
    let said = state.words.say_with(key, &[("count", count.into())]).into_owned();
    notify_about(state, NoticeKind::Done, said, NoticeCause::LastStep);
}

/// Says where the step is that another press takes.
fn name(state: &mut State, direction: StepDirection, place: &NotePlace, others: usize) {
    let (key, command) = match direction {
        StepDirection::Previous => ("undo-elsewhere", Command::Undo),
        StepDirection::Next => ("redo-elsewhere", Command::Redo),
    };
    let place = place_name(state, place);
    let place = match others {
        0 => place,
        others => {
            let values = [("place", place.into()), ("count", others.into())];
            state.words.say_with("undo-in-and-others", &values).into_owned()
        }
    };
    let keys = command
        .key_combinations()
        .first()
        .map(|chord| chord.display_text(&state.words, cfg!(target_os = "macos")));
    let values = [("place", place.into()), ("keys", keys.unwrap_or_default().into())];
    let text = state.words.say_with(key, &values).into_owned();
    state.notices.withdraw(command);
    state.notices.push(Notice::offering(NoticeKind::Warning, text, vec![command]));
}

/// What a place is called in a sentence: notes on a session, an intervention.
fn place_name(state: &State, place: &NotePlace) -> String {
    let tag = state.content_language();
    let title = |session| match state.shown_session_even_if_unlisted(session) {
        Some(session) => session.short_title.as_ref().unwrap_or(&session.title).text(&tag).to_owned(),
        None => session.to_string(),
    };
    let words = &state.words;
    match place {
        NotePlace::Forum => words.say("undo-in-forum").into_owned(),
        NotePlace::Session(session) => {
            words.say_with("undo-in-session", &[("title", title(session).into())]).into_owned()
        }
        NotePlace::Intervention(session, id) => {
            let intervention = state.notebook.intervention(session, id);
            let name = intervention
                .map(|intervention| state.intervention_name(session, intervention))
                .unwrap_or_default();
            let values = [("name", name.into()), ("title", title(session).into())];
            words
                .say_with(
                    if intervention.is_some() { "undo-in-intervention" } else { "undo-in-interventions" },
                    &values,
                )
                .into_owned()
        }
        NotePlace::Mission(_) => words.say("undo-in-mission").into_owned(),
    }
}
