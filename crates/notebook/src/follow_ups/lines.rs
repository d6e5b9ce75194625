//! The lines of the notes that tasks and commitments are looked for in, and the order of the notes.

use crate::Notebook;
use chrono::NaiveDate;
use rostrum_markdown::{LineBlock, LineState, line_states_of, may_reach_over_lines};
use rostrum_programme::{Programme, SessionId};

/// The sessions that something was written for: those of the programme by time, then the others.
pub(super) fn sessions_in_order(
    notebook: &Notebook,
    programme: &Programme,
) -> Vec<(SessionId, Option<NaiveDate>)> {
    let listed = programme.sessions_by_time();
    let unlisted = notebook.sessions.keys().filter(|id| programme.session(id).is_none());
    listed
        .iter()
        .filter(|session| notebook.sessions.contains_key(&session.id))
        .map(|session| (session.id.clone(), Some(programme.span(session).start_date())))
        .chain(unlisted.map(|id| (id.clone(), None)))
        .collect()
}

/// Lines with their offsets and what they stand in.
pub(crate) fn lines_with_states(text: &str) -> impl Iterator<Item = (usize, &str, LineState)> {
    let mut start = 0;
    let states = if may_reach_over_lines(text) { line_states_of(text) } else { Vec::new() };
    text.split('\n').enumerate().map(move |(index, line)| {
        let at = start;
        start += line.len() + 1;
        (at, line, states.get(index).copied().unwrap_or(LineState::PLAIN))
    })
}

/// The same, of lines that are neither code nor the text of a note nor within a comment.
pub(super) fn lines_of_text(text: &str) -> impl Iterator<Item = (usize, &str, LineState)> {
    lines_with_states(text).filter(|(_, line, state)| {
        let is_text = state.block_of(line) == LineBlock::Text || state.is_table_row();
        is_text && !state.inside
    })
}

/// Whether a line is a heading: it ends what somebody says.
pub(crate) fn is_heading(line: &str) -> bool {
    let title = line.trim_start_matches('#');
    title.len() < line.len() && (title.is_empty() || title.starts_with(' '))
}
