//! A file that is dropped on the window: our own statement goes to its draft, another Word document may be a programme
//! or a statement, and every other file is a programme.

use crate::interventions::showing::show_intervention;
use crate::notify::notify;
use crate::updates::open_file::updating;
use crate::{
    BackgroundWorkStage, Dialog, Effect, InterventionRef, NoticeKind, ProgrammeFileAction,
    ReturnedTextEffect, ReturnedTextJob, State, file_name,
};
use rostrum_documents::StatementOrigin;
use std::path::PathBuf;

/// Opens what was dropped; of a Word document it is looked first what it is.
pub(crate) fn dropped(state: &mut State, path: PathBuf) -> Vec<Effect> {
    let is_word = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("docx"));
    if !is_word {
        return updating(state, ProgrammeFileAction::OpenFile(path));
    }
    if state.work.must_be_waited_for() {
        return Vec::new();
    }
    let stage = BackgroundWorkStage::Loading { done: 0, total: 0 };
    let ticket = state.work.begin(file_name(&path), stage);
    let candidates = state.notebook.all_interventions().map(|(session, intervention)| {
        let at = InterventionRef { session: session.clone(), intervention: intervention.id.clone() };
        (at, intervention.body.text.clone())
    });
    vec![Effect::Returned(ReturnedTextEffect::Look { ticket, path, candidates: candidates.collect() })]
}

/// Goes on with a Word document, now that it is known what it is made of.
pub(super) fn known(
    state: &mut State,
    path: PathBuf,
    origins: &[StatementOrigin],
    alike: Vec<InterventionRef>,
) -> Vec<Effect> {
    let open = &state.programme_at_current_revision().id;
    let here = origins.iter().filter(|origin| origin.programme == *open);
    let own: Vec<InterventionRef> = here
        .filter_map(|origin| {
            // Its session may have been exchanged for another by an update.
            let mut all = state.notebook.all_interventions();
            let (session, _) = all.find(|(_, intervention)| intervention.id == origin.intervention)?;
            Some(InterventionRef { session: session.clone(), intervention: origin.intervention.clone() })
        })
        .collect();
    // A draft of the same id may be another one: a colleague's, or one that was begun anew. Then it is asked.
    let own: Vec<InterventionRef> = own.into_iter().filter(|at| alike.contains(at)).collect();
    if let Some(first) = own.first().cloned() {
        // A file of several statements comes back for each of them; the first is shown.
        let mut effects: Vec<Effect> =
            own.iter().skip(1).flat_map(|at| read_for(state, at.clone(), path.clone())).collect();
        effects.extend(read_for(state, first, path));
        return effects;
    }
    if let Some(other) = origins.iter().find(|origin| origin.programme != *open) {
        let args = [("name", file_name(&path).into()), ("programme", other.programme.as_str().into())];
        let said = state.words.say_with("dropped-of-other-programme", &args).into_owned();
        return notify(state, NoticeKind::Warning, said);
    }
    if state.notebook.all_interventions().next().is_none() && origins.is_empty() {
        return updating(state, ProgrammeFileAction::OpenFile(path));
    }
    let open = state.open_or_first_intervention();
    let open = open.map(|(session, intervention)| InterventionRef {
        session: session.clone(),
        intervention: intervention.id.clone(),
    });
    state.dialog = Some(Dialog::Dropped { path, at: alike.into_iter().next().or(open) });
    Vec::new()
}

/// Shows an intervention, and has a file read that came back for it.
pub(super) fn read_for(state: &mut State, at: InterventionRef, path: PathBuf) -> Vec<Effect> {
    state.dialog = None;
    let Some(intervention) = state.notebook.intervention(&at.session, &at.intervention).cloned() else {
        return Vec::new();
    };
    let mut effects = show_intervention(state, &at);
    let job = ReturnedTextJob { path, intervention, at, programme: state.shown_programme().clone() };
    effects.push(Effect::Returned(ReturnedTextEffect::Read(Box::new(job))));
    effects
}
