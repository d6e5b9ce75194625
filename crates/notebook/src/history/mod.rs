//! The one undo history: steps of edits, typing merged into runs, over all notes and interventions. An undo stays with what
//! is shown: a step below others is taken back where none of them touches what it touches.

mod scope;

use super::{Edit, EditError, NotePlace, Notebook, Splice};
pub use scope::VisiblePlace;
use scope::{ChangedPart, any_overlap, parts_changed_by};
use std::collections::BTreeSet;

/// A pause in typing after which a new step begins, in milliseconds.
const TYPING_PAUSE_MS: u64 = 1_500;
/// The most text that the history holds on to, in bytes; the oldest steps go first.
const TEXT_LIMIT_BYTES: usize = 8 * 1024 * 1024;
/// The most steps that the history holds.
const STEP_LIMIT: usize = 5_000;

/// What came of an undo or a redo.
#[derive(Debug, Clone, PartialEq)]
pub enum UndoOutcome {
    /// A step was taken back or made again.
    Made(UndoneOrRedoneEdits),
    /// Nothing was done: the step is not of what is shown.
    Elsewhere {
        /// Where it would be seen.
        place: NotePlace,
        /// How many other places it changes.
        others: usize,
    },
    /// There is no step.
    Nothing,
}

/// The edits that an undo or redo made, and where to look.
#[derive(Debug, Clone, PartialEq)]
pub struct UndoneOrRedoneEdits {
    /// The edits, as they were made to the notebook.
    pub edits: Vec<Edit>,
    /// Where the last of them can be seen.
    pub caret: NoteAndCaret,
}

/// A place to look at: the note, and the caret in it in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteAndCaret {
    /// The note or session concerned.
    pub place: NotePlace,
    /// The caret, in bytes; `None` when no text changed.
    pub at: Option<usize>,
}

/// What one undo takes back.
#[derive(Debug, Clone, PartialEq)]
pub struct UndoStep {
    edits: Vec<Edit>,
    /// When the last edit was merged into it, in milliseconds of any steady clock.
    last_ms: u64,
    /// Whether more typing may join it.
    open: bool,
}

impl UndoStep {
    fn weight(&self) -> usize {
        self.edits.iter().map(Edit::text_bytes_held_for_undo).sum()
    }

    /// The deletion that is all that the step does to texts.
    fn only_deletion_of(&self, place: &NotePlace) -> Option<&Splice> {
        let mut changes = self.edits.iter().filter(|edit| !matches!(edit, Edit::NoteVersions { .. }));
        match (changes.next(), changes.next()) {
            (Some(Edit::Text { place: at, splice, .. }), None) if at == place => {
                (splice.inserted.is_empty() && !splice.removed.is_empty()).then_some(splice)
            }
            _ => None,
        }
    }

    fn touched(&self) -> Vec<ChangedPart> {
        self.edits.iter().flat_map(parts_changed_by).collect()
    }
}

/// Undo and redo over the whole notebook; it survives switching from one session to another.
#[derive(Debug, Default)]
pub struct UndoHistory {
    done: Vec<UndoStep>,
    undone: Vec<UndoStep>,
    /// The texts that its steps change.
    texts: BTreeSet<NotePlace>,
    moves: u64,
}

impl UndoHistory {
    /// Makes edits as one step and remembers them. A single change of text that types on in one
    /// place, without a pause, a new line or a jump of the caret, joins the step before it; so does what
    /// is typed on in a field of an intervention.
    ///
    /// # Errors
    /// Those of [`Notebook::apply`]; history and notebook are then as they were.
    pub fn apply_and_record(
        &mut self,
        notebook: &mut Notebook,
        edits: Vec<Edit>,
        now_ms: u64,
    ) -> Result<(), EditError> {
        apply_all(notebook, &edits)?;
        self.moves += u64::from(!edits.is_empty());
        self.note_texts_of(&edits);
        self.forget_undone(&edits);
        if let ([edit], Some(step)) = (edits.as_slice(), self.done.last_mut())
            && joins(step, edit, now_ms)
        {
            step.last_ms = now_ms;
            match (step.edits.last_mut(), edit) {
                (
                    Some(Edit::Text { splice: run, edited: run_edited, .. }),
                    Edit::Text { splice, edited, .. },
                ) => {
                    merge(run, splice);
                    run_edited.1 = edited.1;
                }
                (Some(Edit::Intervention { before, after: run, .. }), Edit::Intervention { after, .. }) => {
                    run.clone_from(after);
                    // What was typed and taken back again is no step.
                    if before == run {
                        self.done.pop();
                    }
                }
                _ => {}
            }
        } else if !edits.is_empty() {
            self.done.push(UndoStep { edits, last_ms: now_ms, open: true });
        }
        self.trim();
        Ok(())
    }

    /// Whether a text was changed since the history began, so that undo leads back to what it was.
    pub fn has_changed_text(&self, place: &NotePlace) -> bool {
        self.texts.contains(place)
    }

    /// What was deleted of a text step by step until now, with nothing typed in between; the last first.
    pub(crate) fn deletions_until_now<'h>(
        &'h self,
        place: &'h NotePlace,
    ) -> impl Iterator<Item = &'h Splice> {
        self.done.iter().rev().map_while(move |step| step.only_deletion_of(place))
    }

    fn note_texts_of(&mut self, edits: &[Edit]) {
        for place in edits.iter().filter_map(text_changed_by) {
            // Looked up first: this is asked with each key.
            if !self.texts.contains(place) {
                self.texts.insert(place.clone());
            }
        }
    }

    /// Ends the current run: what is typed next is a step of its own.
    pub fn close_step(&mut self) {
        if let Some(step) = self.done.last_mut() {
            step.open = false;
        }
    }

    /// Takes back the last step that belongs to what is shown here; where none does, says where the last step was
    /// made and changes nothing.
    ///
    /// # Errors
    /// Those of [`Notebook::apply`]; cannot occur while every change goes through this history.
    pub fn undo(&mut self, notebook: &mut Notebook, here: &VisiblePlace) -> Result<UndoOutcome, EditError> {
        match last_of(&self.done, here) {
            Some(at) => self.undo_at(notebook, at),
            None => Ok(elsewhere(&self.done)),
        }
    }

    /// Takes back the last step of all, wherever it was made.
    ///
    /// # Errors
    /// Those of [`Notebook::apply`]; cannot occur while every change goes through this history.
    pub fn undo_anywhere(&mut self, notebook: &mut Notebook) -> Result<UndoOutcome, EditError> {
        match self.done.len().checked_sub(1) {
            Some(at) => self.undo_at(notebook, at),
            None => Ok(UndoOutcome::Nothing),
        }
    }

    /// Makes the step again that was last taken back of what is shown here; where there is none, says where the last
    /// one was made and changes nothing.
    ///
    /// # Errors
    /// Those of [`Notebook::apply`]; cannot occur while every change goes through this history.
    pub fn redo(&mut self, notebook: &mut Notebook, here: &VisiblePlace) -> Result<UndoOutcome, EditError> {
        match last_of(&self.undone, here) {
            Some(at) => self.redo_at(notebook, at),
            None => Ok(elsewhere(&self.undone)),
        }
    }

    /// Makes the step again that was taken back last of all.
    ///
    /// # Errors
    /// Those of [`Notebook::apply`]; cannot occur while every change goes through this history.
    pub fn redo_anywhere(&mut self, notebook: &mut Notebook) -> Result<UndoOutcome, EditError> {
        match self.undone.len().checked_sub(1) {
            Some(at) => self.redo_at(notebook, at),
            None => Ok(UndoOutcome::Nothing),
        }
    }

    fn undo_at(&mut self, notebook: &mut Notebook, at: usize) -> Result<UndoOutcome, EditError> {
        let step = self.done.remove(at);
        let edits: Vec<Edit> = step.edits.iter().rev().map(Edit::inverse).collect();
        if let Err(error) = apply_all(notebook, &edits) {
            self.done.insert(at, step);
            return Err(error);
        }
        // What is typed next is a step of its own, also where it joins on to the step that is the last now.
        self.close_step();
        for place in step.edits.iter().filter_map(text_changed_by) {
            // Back at the text that it was opened with: what comes next is its first change again.
            if !self.done.iter().flat_map(|done| &done.edits).any(|edit| text_changed_by(edit) == Some(place))
            {
                self.texts.remove(place);
            }
        }
        self.undone.push(step);
        self.moves += 1;
        Ok(made(edits))
    }

    fn redo_at(&mut self, notebook: &mut Notebook, at: usize) -> Result<UndoOutcome, EditError> {
        let mut step = self.undone.remove(at);
        let edits = step.edits.clone();
        if let Err(error) = apply_all(notebook, &edits) {
            self.undone.insert(at, step);
            return Err(error);
        }
        step.open = false;
        self.note_texts_of(&edits);
        self.done.push(step);
        self.moves += 1;
        Ok(made(edits))
    }

    /// How often anything was done, taken back or made again: another number means that another step is the last.
    pub fn moves(&self) -> u64 {
        self.moves
    }

    /// Whether there is anything to take back.
    pub fn can_undo_anywhere(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is anything to make again.
    pub fn can_redo_anywhere(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Drops what can't be made again after these edits: steps that touch the same, and those that build on them.
    fn forget_undone(&mut self, edits: &[Edit]) {
        let mut changed: Vec<ChangedPart> = edits.iter().flat_map(parts_changed_by).collect();
        let mut kept = Vec::with_capacity(self.undone.len());
        for step in self.undone.drain(..).rev() {
            let touches = step.touched();
            if any_overlap(&touches, &changed) {
                changed.extend(touches);
            } else {
                kept.push(step);
            }
        }
        kept.reverse();
        self.undone = kept;
    }

    fn trim(&mut self) {
        let mut weight = 0;
        let keep = self
            .done
            .iter()
            .rev()
            .take_while(|step| {
                weight += step.weight();
                weight <= TEXT_LIMIT_BYTES
            })
            .count()
            .clamp(1, STEP_LIMIT);
        if self.done.len() > keep {
            self.done.drain(..self.done.len() - keep);
        }
    }
}

/// Makes all edits or none: where one does not fit, those before it are taken back.
fn apply_all(notebook: &mut Notebook, edits: &[Edit]) -> Result<(), EditError> {
    for (index, edit) in edits.iter().enumerate() {
        if let Err(error) = notebook.apply(edit) {
            for made in edits.iter().take(index).rev() {
                notebook.apply(&made.inverse())?;
            }
            return Err(error);
        }
    }
    Ok(())
}

fn made(edits: Vec<Edit>) -> UndoOutcome {
    match shown_at(&edits) {
        Some(caret) => UndoOutcome::Made(UndoneOrRedoneEdits { edits, caret }),
        None => UndoOutcome::Nothing,
    }
}

fn elsewhere(steps: &[UndoStep]) -> UndoOutcome {
    let Some(step) = steps.last() else { return UndoOutcome::Nothing };
    let places: BTreeSet<NotePlace> = step.edits.iter().map(place_named).collect();
    match most_telling(&step.edits) {
        Some(edit) => {
            UndoOutcome::Elsewhere { place: place_named(edit), others: places.len().saturating_sub(1) }
        }
        None => UndoOutcome::Nothing,
    }
}

/// What an edit changed, by name: also an intervention that is gone.
fn place_named(edit: &Edit) -> NotePlace {
    match edit {
        Edit::Intervention { session, before: Some(intervention), after: None, .. } => {
            NotePlace::Intervention(session.clone(), intervention.id.clone())
        }
        edit => edit.place(),
    }
}

/// The text that an edit changes.
fn text_changed_by(edit: &Edit) -> Option<&NotePlace> {
    match edit {
        Edit::Text { place, .. } => Some(place),
        _ => None,
    }
}

/// The edit that is looked at: where text changed there is something to see.
fn most_telling(edits: &[Edit]) -> Option<&Edit> {
    edits.iter().rev().find(|edit| matches!(edit, Edit::Text { .. })).or(edits.last())
}

/// Where edits can be seen.
fn shown_at(edits: &[Edit]) -> Option<NoteAndCaret> {
    let last = most_telling(edits)?;
    let at = match last {
        Edit::Text { splice, .. } => Some(splice.inserted_end()),
        Edit::NoteVersions { .. }
        | Edit::Mine { .. }
        | Edit::Intervention { .. }
        | Edit::Revision { .. }
        | Edit::Read { .. } => None,
    };
    Some(NoteAndCaret { place: last.place(), at })
}

/// The last step that belongs to what is shown here, if no step after it touches what it touches.
fn last_of(steps: &[UndoStep], here: &VisiblePlace) -> Option<usize> {
    let at = steps.iter().rposition(|step| here.shows_all(&step.edits))?;
    let touches = steps.get(at)?.touched();
    let free = steps.iter().skip(at + 1).all(|later| !any_overlap(&later.touched(), &touches));
    free.then_some(at)
}

/// Whether an edit continues the run of typing that a step holds.
fn joins(step: &UndoStep, edit: &Edit, now_ms: u64) -> bool {
    if !step.open || now_ms.saturating_sub(step.last_ms) > TYPING_PAUSE_MS {
        return false;
    }
    let (run_place, run, place, splice) = match (step.edits.last(), edit) {
        (Some(Edit::Text { place: run_place, splice: run, .. }), Edit::Text { place, splice, .. }) => {
            (run_place, run, place, splice)
        }
        // A field of an intervention that is typed in: who performs it closes the step with the field.
        (
            Some(Edit::Intervention {
                session: run_session,
                index: run_index,
                before: Some(_),
                after: Some(run),
            }),
            Edit::Intervention { session, index, before: Some(before), after: Some(_) },
        ) => return run_session == session && run_index == index && run == before,
        _ => return false,
    };
    if run_place != place || run.inserted.ends_with('\n') || splice.inserted.contains('\n') {
        return false;
    }
    let types_on = run.removed.is_empty()
        && splice.removed.is_empty()
        && splice.at == run.inserted_end()
        && splice.inserted.chars().count() <= 8;
    let deletes_on = run.inserted.is_empty()
        && splice.inserted.is_empty()
        && splice.removed.chars().count() <= 1
        && (splice.at + splice.removed.len() == run.at || splice.at == run.at);
    types_on || deletes_on
}

/// Joins a splice to the run that it continues (`joins` has said that it does).
fn merge(run: &mut Splice, next: &Splice) {
    if next.removed.is_empty() {
        run.inserted.push_str(&next.inserted);
    } else if next.at == run.at {
        run.removed.push_str(&next.removed);
    } else {
        run.at = next.at;
        run.removed.insert_str(0, &next.removed);
    }
}
