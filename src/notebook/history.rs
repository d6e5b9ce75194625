//! The one undo history: steps of edits, typing merged into runs, over all notes and drafts.

use super::{Edit, EditError, NotePlace, Notebook, Splice};

/// A pause in typing after which a new step begins, in milliseconds.
const TYPING_PAUSE_MS: u64 = 1_500;
/// The most text that the history holds on to, in bytes; the oldest steps go first.
const TEXT_LIMIT_BYTES: usize = 8 * 1024 * 1024;
/// The most steps that the history holds.
const STEP_LIMIT: usize = 5_000;

/// What an undo or redo did: the edits that were made, and where to look.
#[derive(Debug, Clone, PartialEq)]
pub struct Travelled {
    /// The edits, as they were made to the notebook.
    pub edits: Vec<Edit>,
    /// Where the last of them can be seen.
    pub caret: Caret,
}

/// A place to look at: the note, and the caret in it in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caret {
    /// The note or session concerned.
    pub place: NotePlace,
    /// The caret, in bytes; `None` when no text changed.
    pub at: Option<usize>,
}

/// What one undo takes back.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    edits: Vec<Edit>,
    /// When the last edit was merged into it, in milliseconds of any steady clock.
    last_ms: u64,
    /// Whether more typing may join it.
    open: bool,
}

impl Step {
    fn weight(&self) -> usize {
        self.edits.iter().map(Edit::weight).sum()
    }
}

/// Undo and redo over the whole notebook; it survives switching from one session to another.
#[derive(Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Makes edits as one step and remembers them. A single change of text that types on in one
    /// place, without a pause, a new line or a jump of the caret, joins the step before it; so does what
    /// is typed on in a field of a draft.
    ///
    /// # Errors
    /// Those of [`Notebook::apply`]; history and notebook are then as they were.
    pub fn perform(
        &mut self,
        notebook: &mut Notebook,
        edits: Vec<Edit>,
        now_ms: u64,
    ) -> Result<(), EditError> {
        apply_all(notebook, &edits)?;
        self.undone.clear();
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
                (Some(Edit::Draft { before, after: run, .. }), Edit::Draft { after, .. }) => {
                    run.clone_from(after);
                    // What was typed and taken back again is no step.
                    if before == run {
                        self.done.pop();
                    }
                }
                _ => {}
            }
        } else if !edits.is_empty() {
            self.done.push(Step { edits, last_ms: now_ms, open: true });
        }
        self.trim();
        Ok(())
    }

    /// Ends the current run: what is typed next is a step of its own.
    pub fn close_step(&mut self) {
        if let Some(step) = self.done.last_mut() {
            step.open = false;
        }
    }

    /// Takes back the last step; `None` when there is none.
    ///
    /// # Errors
    /// Those of [`Notebook::apply`]; cannot occur while every change goes through this history.
    pub fn undo(&mut self, notebook: &mut Notebook) -> Result<Option<Travelled>, EditError> {
        let Some(step) = self.done.pop() else { return Ok(None) };
        let edits: Vec<Edit> = step.edits.iter().rev().map(Edit::inverse).collect();
        apply_all(notebook, &edits)?;
        self.undone.push(step);
        Ok(travelled(edits))
    }

    /// Makes the step again that was last taken back; `None` when there is none.
    ///
    /// # Errors
    /// Those of [`Notebook::apply`]; cannot occur while every change goes through this history.
    pub fn redo(&mut self, notebook: &mut Notebook) -> Result<Option<Travelled>, EditError> {
        let Some(mut step) = self.undone.pop() else { return Ok(None) };
        let edits = step.edits.clone();
        apply_all(notebook, &edits)?;
        step.open = false;
        self.done.push(step);
        Ok(travelled(edits))
    }

    /// Whether there is anything to take back.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is anything to make again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
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

fn travelled(edits: Vec<Edit>) -> Option<Travelled> {
    // Where text changed there is something to look at.
    let text = edits.iter().rev().find(|edit| matches!(edit, Edit::Text { .. }));
    let last = text.or(edits.last())?;
    let at = match last {
        Edit::Text { splice, .. } => Some(splice.inserted_end()),
        Edit::Mine { .. } | Edit::Draft { .. } | Edit::Revision { .. } | Edit::Read { .. } => None,
    };
    let caret = Caret { place: last.place(), at };
    Some(Travelled { edits, caret })
}

/// Whether an edit continues the run of typing that a step holds.
fn joins(step: &Step, edit: &Edit, now_ms: u64) -> bool {
    if !step.open || now_ms.saturating_sub(step.last_ms) > TYPING_PAUSE_MS {
        return false;
    }
    let (run_place, run, place, splice) = match (step.edits.last(), edit) {
        (Some(Edit::Text { place: run_place, splice: run, .. }), Edit::Text { place, splice, .. }) => {
            (run_place, run, place, splice)
        }
        // A field of a draft that is typed in: who performs it closes the step with the field.
        (
            Some(Edit::Draft { session: run_session, index: run_index, before: Some(_), after: Some(run) }),
            Edit::Draft { session, index, before: Some(before), after: Some(_) },
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
