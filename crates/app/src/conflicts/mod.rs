//! Copies that a synchronizing program, or this one, put beside the notes: noticed, compared with them text by text, and
//! taken over piece by piece. Each is one step of undo. The copies themselves are never changed.

pub(crate) mod actions;
pub(crate) mod files;

pub use actions::{ComparedCopy, ConflictAction, ConflictCopies, ConflictEffect};

use crate::editing::{perform, read_only_refusal};
use crate::navigation::open;
use crate::notify::{notify, tell};
use crate::{Command, Dialog, Effect, Notice, NoticeKind, Page, SaveState, State, file_name};
use rostrum_notebook::{Edit, NotePlace, Notebook, Splice, diff_paragraphs, merge_chosen_paragraphs};
use rostrum_store::{ConflictCopy, UnreadableNotebook};
use std::path::PathBuf;

/// As many settled copies as are remembered.
const MOST_SETTLED: usize = 200;

/// Does what is asked.
pub(super) fn conflict(state: &mut State, action: ConflictAction) -> Vec<Effect> {
    match action {
        ConflictAction::Look => {
            vec![Effect::Conflict(ConflictEffect::List(state.conflicts.found.clone()))]
        }
        ConflictAction::Found(programme, copies) => {
            if programme == state.shown_programme().id {
                take_in(state, copies);
            }
            Vec::new()
        }
        ConflictAction::Show => {
            state.dialog = Some(Dialog::Conflicts);
            let first = state.conflicts.found.first().cloned();
            first.map(|copy| Effect::Conflict(ConflictEffect::Read(copy))).into_iter().collect()
        }
        ConflictAction::Read(copy) => vec![Effect::Conflict(ConflictEffect::Read(copy))],
        ConflictAction::WasRead(copy, notes) => was_read(state, copy, notes),
        ConflictAction::TakePiece { place, index } => take_over(state, &place, Some(index)),
        ConflictAction::TakeText(place) => take_over(state, &place, None),
        ConflictAction::Settle(copy) => settle(state, &copy),
    }
}

/// Takes in which copies are there, and names those that are new.
fn take_in(state: &mut State, copies: Vec<ConflictCopy>) {
    let settled = &state.settings.settled_copies;
    let now_kept = match state.save_state() {
        SaveState::Replaced { ours } => Some(ours),
        _ => None,
    };
    let is_own = |path: &PathBuf| state.conflicts.own.contains(path) || now_kept == Some(path);
    let copies: Vec<ConflictCopy> =
        copies.into_iter().filter(|copy| !settled.contains(&copy.key()) && !is_own(&copy.path)).collect();
    let new: Vec<&ConflictCopy> =
        copies.iter().filter(|copy| !state.conflicts.found.contains(copy)).collect();
    let offer = Command::Conflicts;
    if !new.is_empty() {
        let names: Vec<String> = new
            .iter()
            .map(|copy| {
                let values = [("name", file_name(&copy.path).into()), ("kind", copy.kind.as_str().into())];
                state.words.say_with("conflict-named", &values).into_owned()
            })
            .collect();
        let names = names.join(&state.words.say("conflict-separator"));
        let values = [("count", new.len().into()), ("names", names.into())];
        let text = state.words.say_with("conflict-found", &values).into_owned();
        state.notices.retain(|notice| !notice.offers.contains(&offer));
        tell(state, Notice { offers: vec![offer], ..Notice::plain(NoticeKind::Warning, text) });
    } else if copies.is_empty() {
        state.notices.retain(|notice| !notice.offers.contains(&offer));
    }
    state.conflicts.found = copies;
}

fn was_read(
    state: &mut State,
    copy: ConflictCopy,
    notes: Result<Box<Notebook>, Option<UnreadableNotebook>>,
) -> Vec<Effect> {
    let (notes, fault) = match notes {
        Ok(notes) => (Some(notes), None),
        Err(None) => {
            state.conflicts.found.retain(|found| *found != copy);
            let name = file_name(&copy.path);
            let text = state.words.say_with("copy-missing", &[("name", name.into())]).into_owned();
            return notify(state, NoticeKind::Failed, text);
        }
        Err(Some(mut found)) => {
            let part = found.readable.as_ref().map(|part| Box::new(part.notebook.clone()));
            found.latest_backup = None;
            (part, Some(Box::new(found)))
        }
    };
    state.conflicts.compared = Some(ComparedCopy { copy, notes, fault });
    Vec::new()
}

/// Takes a piece of a text over into the notes, or all of it.
fn take_over(state: &mut State, place: &NotePlace, piece: Option<usize>) -> Vec<Effect> {
    if let Some(refusal) = read_only_refusal(state) {
        return refusal;
    }
    let now = state.now();
    let Some(other) = state.conflicts.compared.as_ref().and_then(|compared| compared.notes.as_deref()) else {
        return Vec::new();
    };
    if let NotePlace::Intervention(session, id) = place
        && state.notebook.intervention(session, id).is_none()
    {
        let Some(intervention) = other.intervention(session, id) else { return Vec::new() };
        let mut intervention = intervention.clone();
        if state.notebook.all_interventions().any(|(_, known)| known.id == *id) {
            intervention.id = state.notebook.next_intervention_id();
        }
        let added = Edit::Intervention {
            session: session.clone(),
            index: state.notebook.interventions_of(session).len(),
            before: None,
            after: Some(Box::new(intervention)),
        };
        return perform_and_show(state, vec![added], place);
    }
    let (here, there) = (state.notebook.text(place), other.text(place));
    // What is not there is nothing to take over.
    if there.trim().is_empty() {
        return Vec::new();
    }
    let text = match piece {
        Some(index) => merge_chosen_paragraphs(&diff_paragraphs(here, there), |nth| nth == index),
        None => there.to_owned(),
    };
    let Some(splice) = Splice::between(here, &text) else { return Vec::new() };
    let edits = state.notebook.edits_for_text_change(place, splice, now, &state.history);
    perform_and_show(state, edits, place)
}

/// Makes edits as one step, and shows their text behind the dialog: undo takes back what is shown.
fn perform_and_show(state: &mut State, edits: Vec<Edit>, place: &NotePlace) -> Vec<Effect> {
    let mut effects = perform(state, edits, false);
    let dialog = state.dialog.take();
    effects.extend(open(state, Page::from(place)));
    state.lay_out(place);
    state.dialog = dialog;
    effects
}

/// Remembers that a copy was dealt with.
fn settle(state: &mut State, copy: &ConflictCopy) -> Vec<Effect> {
    state.conflicts.found.retain(|found| found != copy);
    state.conflicts.compared.take_if(|compared| compared.copy == *copy);
    let settled = &mut state.settings.settled_copies;
    settled.push(copy.key());
    let excess = settled.len().saturating_sub(MOST_SETTLED);
    settled.drain(..excess);
    let mut effects = vec![Effect::WriteSettings];
    match state.conflicts.found.first().cloned() {
        Some(next) => effects.push(Effect::Conflict(ConflictEffect::Read(next))),
        None => {
            state.dialog.take_if(|dialog| *dialog == Dialog::Conflicts);
            state.notices.retain(|notice| !notice.offers.contains(&Command::Conflicts));
        }
    }
    effects
}
