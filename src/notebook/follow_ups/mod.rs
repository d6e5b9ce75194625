//! What is left to do, gathered from the notes: tasks (`- [ ]`) with owner and date, and commitments.
//!
//! Plain Markdown, as the delegate typed it: `- [ ] 向财政部要2021年覆盖率 @王芳 2月25日前`. The owner
//! is an `@name`; the date is what stands behind a word such as *by* or before 前, or at the end of the
//! line. Nothing is changed here; ticking a task is [`super::markdown::toggle_task_at`].

mod commitments;
mod courtesy;
mod due;

pub use commitments::{Commitment, commitments, commitments_in, without_target};
pub use due::Due;

use super::markdown::item_of;
use super::{NotePlace, Notebook};
use crate::programme::{Programme, SessionId};
use chrono::NaiveDate;

/// A task in a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// The note that it stands in.
    pub place: NotePlace,
    /// Where its box stands in the note, in bytes.
    pub at: usize,
    /// What is to be done, without box, bold marks, owner and date.
    pub text: String,
    /// Whether it is ticked.
    pub done: bool,
    /// Who does it, as written behind the `@`.
    pub owner: Option<String>,
    /// Until when.
    pub due: Option<Due>,
}

/// All tasks of the notes: the forum's first, then by session in the order of the programme, then those
/// of sessions that it no longer lists.
pub fn follow_ups(notebook: &Notebook, programme: &Programme) -> Vec<FollowUp> {
    let mut found = Vec::new();
    for (place, date) in note_places(notebook, programme) {
        found.extend(follow_ups_in(&place, notebook.text(&place), date));
    }
    found
}

/// How many tasks of the notes are not ticked. Far cheaper than to gather them: it is told at every
/// keystroke.
pub fn open_tasks(notebook: &Notebook) -> usize {
    let notes = std::iter::once(NotePlace::Forum)
        .chain(notebook.sessions.keys().map(|id| NotePlace::Session(id.clone())));
    notes.map(|place| open_tasks_in(notebook.text(&place))).sum()
}

fn open_tasks_in(text: &str) -> usize {
    // Most notes have no open box at all.
    if !text.contains("[ ]") {
        return 0;
    }
    let open = |line: &str| line.contains("[ ]") && item_of(line).and_then(|item| item.done) == Some(false);
    lines_outside_code(text).filter(|(_, line)| open(line)).count()
}

/// The tasks of one text. `from` is the day that dates without a year, and weekdays, count from: the
/// session's.
pub fn follow_ups_in(place: &NotePlace, text: &str, from: Option<NaiveDate>) -> Vec<FollowUp> {
    lines_outside_code(text)
        .filter_map(|(start, line)| {
            let item = item_of(line)?;
            let done = item.done?;
            let body = line.get(item.body..).unwrap_or_default().replace("**", "");
            let (owner, rest) = take_owner(&body);
            let (due, rest) = due::take_due(&rest, from);
            let text = rest.split_whitespace().collect::<Vec<_>>().join(" ");
            let text = text.trim_matches([',', '，', '、', ';', '；', ':', '：', ' ']).to_owned();
            Some(FollowUp { place: place.clone(), at: start + item.box_at, text, done, owner, due })
        })
        .collect()
}

/// The notes in the order of the programme, each with the day that its dates count from.
fn note_places(notebook: &Notebook, programme: &Programme) -> Vec<(NotePlace, Option<NaiveDate>)> {
    let last = programme.whole_span().map(|span| span.end.date_naive());
    let mut places = vec![(NotePlace::Forum, last)];
    for (id, date) in sessions_in_order(notebook, programme) {
        places.push((NotePlace::Session(id), date.or(last)));
    }
    places
}

/// The sessions that something was written for: those of the programme by time, then the others.
fn sessions_in_order(notebook: &Notebook, programme: &Programme) -> Vec<(SessionId, Option<NaiveDate>)> {
    let listed = programme.sessions_by_time();
    let unlisted = notebook.sessions.keys().filter(|id| programme.session(id).is_none());
    listed
        .iter()
        .filter(|session| notebook.sessions.contains_key(&session.id))
        .map(|session| (session.id.clone(), Some(programme.span(session).date())))
        .chain(unlisted.map(|id| (id.clone(), None)))
        .collect()
}

/// Lines with their offsets, without blocks of code.
fn lines_outside_code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    let mut in_code = false;
    text.split('\n').filter_map(move |line| {
        let at = start;
        start += line.len() + 1;
        let fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        in_code ^= fence;
        (!in_code && !fence).then_some((at, line))
    })
}

/// Takes the first `@name` out. A name ends at white space or punctuation; `@` inside a word (an
/// e-mail address) names nobody.
fn take_owner(body: &str) -> (Option<String>, String) {
    let mut before = None;
    for (at, c) in body.char_indices() {
        let opens = !before.is_some_and(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
        before = Some(c);
        if !matches!(c, '@' | '＠') || !opens {
            continue;
        }
        let (head, rest) = (body.get(..at), body.get(at + c.len_utf8()..));
        let (Some(head), Some(rest)) = (head, rest) else { continue };
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '·' | '\'')));
        let name = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let trimmed = name.trim_end_matches(['.', '-', '\'']);
        if trimmed.is_empty() {
            continue;
        }
        let tail = rest.get(trimmed.len()..).unwrap_or_default();
        return (Some(trimmed.to_owned()), format!("{head}{tail}"));
    }
    (None, body.to_owned())
}
