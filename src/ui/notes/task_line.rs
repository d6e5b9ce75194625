//! The task that is being written: who does it and by when, as the list of follow-ups will have it.

use super::NotesMemory;
use crate::ui::view::View;
use rostrum_locale::dates;
use rostrum_notebook::{NotePlace, follow_up_tasks_in};

/// A line that is longer than this is no task that somebody writes, in bytes: it is read anew in each frame.
const LONGEST_LINE: usize = 2_000;

/// Owner and date of the task in whose line the caret is, as a sentence; `None` where there is none of either.
pub fn task_sentence(view: &View<'_>, memory: &NotesMemory) -> Option<String> {
    let place = view.state.edited_text_place();
    let text = view.state.notebook.text(&place);
    let caret = memory.caret()?;
    let (before, after) = (text.get(..caret)?, text.get(caret..)?);
    let from = before.rfind('\n').map_or(0, |at| at + 1);
    let to = after.find('\n').map_or(text.len(), |at| caret + at);
    let line = text.get(from..to).filter(|line| line.len() <= LONGEST_LINE)?;
    let date = match &place {
        NotePlace::Session(id) => view
            .state
            .shown_session_even_if_unlisted(id)
            .map(|session| view.state.shown_programme().span(session).start_date()),
        _ => None,
    };
    let task = follow_up_tasks_in(&place, line, date).pop()?;
    let owner = task.owner.map(|owner| view.say_with("follow-ups-owner", &[("owner", owner.into())]));
    let due = task.due.map(|due| {
        let words = &view.state.words;
        let date = due.date.map_or(due.written, |date| dates::short_date_with_weekday(date, words));
        view.say_with("notes-task-due", &[("date", date.into())])
    });
    let said: Vec<String> = owner.into_iter().chain(due).collect();
    (!said.is_empty()).then(|| said.join(" · "))
}
