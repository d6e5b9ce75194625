//! How many tasks are open. The window tells it at every key, so each note is read anew only where it changed.

use crate::{NotePlace, Notebook};
use rostrum_markdown::{LineState, PerLineCache, task_done_on_line};
use std::collections::HashMap;

/// Follows the notes, and counts the tasks in them that are not ticked.
#[derive(Default)]
pub struct OpenTaskCounter {
    notes: HashMap<NotePlace, OneNote>,
}

#[derive(Default)]
struct OneNote {
    /// Whether each line is an open task.
    lines: PerLineCache<bool>,
    open: usize,
}

impl OpenTaskCounter {
    /// How many tasks of the notes are not ticked, after whatever changes were made in them since this was asked last.
    pub fn count(&mut self, notebook: &Notebook) -> usize {
        self.notes.retain(|place, _| match place {
            NotePlace::Session(id) => notebook.sessions.contains_key(id),
            _ => true,
        });
        let places = std::iter::once(NotePlace::Forum)
            .chain(notebook.sessions.keys().map(|id| NotePlace::Session(id.clone())));
        places
            .map(|place| {
                let text = notebook.text(&place);
                self.notes.entry(place).or_default().count(text)
            })
            .sum()
    }
}

impl OneNote {
    fn count(&mut self, text: &str) -> usize {
        if self.lines.update_with_states(text, is_open_task) {
            self.open = self.lines.values().filter(|open| **open).count();
        }
        self.open
    }
}

fn is_open_task(line: &str, state: LineState) -> bool {
    line.contains("[ ]") && task_done_on_line(line, state) == Some(false)
}
