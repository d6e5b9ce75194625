//! The tasks of a text, each with the lines that belong to it: the one place that decides it, so that what is
//! listed with a task and what is left in the note are never both without a line.
//!
//! What is indented below a task belongs to it, also behind a blank line, with code, tables and pictures; and the
//! text of a footnote that only it calls. A box in code, in a comment or in a footnote is no task.

use super::change::part;
use super::head::head_of;
use super::inline::{Kind, spans_of};
use super::item::list_item_of;
use super::line_state::{LineBlock, LineState, note_label};
use super::lines::line_states_of;
use super::told::{TextWithStrikethrough, line_words_from, told_line};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// A task and what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Where its box stands, in bytes of the text.
    pub at: usize,
    /// Whether it is ticked.
    pub done: bool,
    /// Its own line.
    pub words: TextWithStrikethrough,
    /// What stands below it, a line each, then the texts of its footnotes.
    pub details: Vec<TextWithStrikethrough>,
}

/// The tasks of a text.
pub fn tasks_of(text: &str) -> Vec<Task> {
    if !may_hold_tasks(text) {
        return Vec::new();
    }
    let read = Read::of(text);
    let mut tasks: Vec<Task> = Vec::new();
    // Texts of footnotes stand wherever they do: behind the tasks that they belong to.
    for ((line, start), (state, owner)) in read.lines.iter().zip(read.states.iter().zip(&read.owners)) {
        let is_note = |label: &str| read.labels.contains(label);
        match owner {
            Owner::Nobody => {}
            Owner::Begins(_) => {
                let Some(item) = list_item_of(line) else { continue };
                // When it was written down is no part of what is to be done.
                let words = line_words_from(line, head_of(line).words.max(item.body), *state, is_note);
                let done = item.done == Some(true);
                tasks.push(Task { at: start + item.box_at, done, words, details: Vec::new() });
            }
            Owner::Below(index) => {
                let told = told_line(line, *state, is_note);
                if let Some(task) = tasks.get_mut(*index).filter(|_| !told.is_blank()) {
                    task.details.push(told);
                }
            }
        }
    }
    tasks
}

/// A text without its tasks and what belongs to them, which are listed apart.
pub fn without_tasks(text: &str) -> String {
    if !may_hold_tasks(text) {
        return text.to_owned();
    }
    let read = Read::of(text);
    let lines = read.lines.iter().zip(&read.owners).filter(|(_, owner)| **owner == Owner::Nobody);
    lines.map(|((line, _), _)| *line).collect::<Vec<_>>().join("\n")
}

/// Whether a line, in what it stands in, is a task; and whether that is ticked.
pub fn task_done_on_line(line: &str, state: LineState) -> Option<bool> {
    let is_text = state.block_of(line) == LineBlock::Text || state.is_table_row();
    list_item_of(line).filter(|_| is_text && !state.inside)?.done
}

fn may_hold_tasks(text: &str) -> bool {
    ["[ ]", "[x]", "[X]"].iter().any(|mark| text.contains(mark))
}

/// Whose a line is, by the task's place among the tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Nobody,
    Begins(usize),
    Below(usize),
}

struct Read<'t> {
    /// The lines, each with where it begins.
    lines: Vec<(&'t str, usize)>,
    states: Vec<LineState>,
    owners: Vec<Owner>,
    /// The footnotes that the text has.
    labels: HashSet<&'t str>,
}

impl<'t> Read<'t> {
    fn of(text: &'t str) -> Self {
        let states = line_states_of(text);
        let mut lines: Vec<(&str, usize)> = Vec::with_capacity(states.len());
        let mut at = 0;
        for line in text.split('\n') {
            lines.push((line, at));
            at += line.len() + 1;
        }
        let mut owners: Vec<Owner> = Vec::with_capacity(lines.len());
        // The tasks that are open, each with the columns before its marker.
        let mut open: Vec<(usize, usize)> = Vec::new();
        let mut count = 0;
        // Blank lines belong to a task when what follows them does.
        let mut blank = 0;
        let mut in_fence = false;
        for ((line, _), state) in lines.iter().zip(&states) {
            if is_note(state.block_of(line)) {
                owners.push(Owner::Nobody);
                blank = 0;
                continue;
            }
            // What began above goes on wherever it stands.
            let goes_on = state.inside || state.block == LineBlock::Code;
            if goes_on {
                owners.push(open.last().map_or(Owner::Nobody, |(_, index)| Owner::Below(*index)));
                continue;
            }
            if line.trim().is_empty() {
                blank += 1;
                owners.push(Owner::Nobody);
                continue;
            }
            let columns = columns_before(line);
            let closes = in_fence;
            in_fence ^= state.block == LineBlock::Fence;
            while open.pop_if(|(task, _)| !closes && columns <= *task).is_some() {}
            let owner = open.last().map_or(Owner::Nobody, |(_, index)| Owner::Below(*index));
            if owner != Owner::Nobody {
                for above in owners.iter_mut().rev().take(blank) {
                    *above = owner;
                }
            }
            blank = 0;
            if task_done_on_line(line, *state).is_some() {
                open.push((columns, count));
                owners.push(Owner::Begins(count));
                count += 1;
            } else {
                owners.push(owner);
            }
        }
        let labels = lines.iter().zip(&states).filter(|(_, state)| state.block == LineBlock::Note);
        let labels = labels.filter_map(|((line, _), _)| note_label(line)).collect();
        let mut read = Self { lines, states, owners, labels };
        read.footnotes();
        read
    }

    /// The text of a footnote goes with the task that alone calls it.
    fn footnotes(&mut self) {
        if self.labels.is_empty() {
            return;
        }
        let mut callers: BTreeMap<&str, BTreeSet<Option<usize>>> = BTreeMap::new();
        for (((line, _), state), owner) in self.lines.iter().zip(&self.states).zip(&self.owners) {
            if !line.contains("[^") || state.is_code() {
                continue;
            }
            let by = match owner {
                Owner::Nobody => None,
                Owner::Begins(index) | Owner::Below(index) => Some(*index),
            };
            let from = if state.block == LineBlock::Note { line.find("]:").unwrap_or(0) } else { 0 };
            for span in spans_of(line, from, *state) {
                if let Kind::Note(label) = span.kind {
                    callers.entry(label).or_default().insert(by);
                }
            }
        }
        let mut owner = Owner::Nobody;
        for (((line, _), state), slot) in self.lines.iter().zip(&self.states).zip(&mut self.owners) {
            match state.block {
                LineBlock::Note => {
                    let by = note_label(line).and_then(|label| callers.get(label));
                    let alone = by.filter(|by| by.len() == 1).and_then(|by| by.first().copied().flatten());
                    owner = alone.map_or(Owner::Nobody, Owner::Below);
                    *slot = owner;
                }
                LineBlock::NoteText => *slot = owner,
                _ => {}
            }
        }
    }
}

fn is_note(block: LineBlock) -> bool {
    matches!(block, LineBlock::Note | LineBlock::NoteText | LineBlock::Address)
}

/// How far a line is indented; a tab goes to the next fourth column.
fn columns_before(line: &str) -> usize {
    let blank = part(line, 0..line.len() - line.trim_start().len());
    blank.chars().fold(0, |at, c| if c == '\t' { at / 4 * 4 + 4 } else { at + 1 })
}
