//! What is left to do, gathered from the notes: tasks (`- [ ]`) with owner and date, and commitments.
//!
//! Plain Markdown, as the delegate typed it: `- [ ] 向财政部要2021年覆盖率 @王芳 2月25日前`. The owner
//! is an `@name`, and there may be several; the date is what stands behind a word such as *by* or before 前, or at the end of the
//! line. Nothing is changed here; ticking a task is [`super::markdown::toggle_task_at`].

mod commitments;
mod due;
mod owner;

pub use commitments::{Commitment, commitments, commitments_in, draft_commitments};
pub use due::Due;

use super::count::is_han;
use super::markdown::{item_of, states_of};
use super::{NotePlace, Notebook};
use chrono::NaiveDate;
use owner::owners_in;
use rostrum_programme::{Programme, SessionId};
use std::ops::Range;

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
    /// Who does it, as written behind the `@`; several are divided as in a list.
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
            let (text, owner, due) = taken_apart(&body, from);
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

/// Lines with their offsets, without blocks of code; a fence that nothing closes is a line like any other.
fn lines_outside_code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    let states = if text.contains("```") || text.contains("~~~") { states_of(text) } else { Vec::new() };
    text.split('\n').enumerate().filter_map(move |(index, line)| {
        let at = start;
        start += line.len() + 1;
        let code = states.get(index).is_some_and(|state| state.is_code());
        (!code).then_some((at, line))
    })
}

/// What may stand between a task's words and its owner or its date.
fn parts_it(c: char) -> bool {
    c.is_whitespace() || ",，、;；:：.。()（）[]【】".contains(c)
}

/// A task's words, owner and date. Owners and dates at either end are not part of what is to be done; within
/// the sentence they are, and it stays whole.
fn taken_apart(body: &str, from: Option<NaiveDate>) -> (String, Option<String>, Option<Due>) {
    let owners = owners_in(body);
    let due = due::due_in(body, from);
    let mut told: Vec<Range<usize>> = owners.iter().map(|(range, _)| range.clone()).collect();
    told.extend(due.as_ref().map(|(_, range)| range.clone()));
    told.sort_by_key(|range| range.start);
    let (mut start, mut end) = (0, body.len());
    // Brackets stay with the sentence unless they only held what was taken.
    let bare = |range: Range<usize>| body.get(range).is_some_and(|between| between.chars().all(parts_it));
    let (mut first, mut last) = (0, told.len());
    while let Some(range) = told.get(first).filter(|range| bare(start..range.start)) {
        start = range.end;
        first += 1;
    }
    while let Some(range) = last.checked_sub(1).filter(|last| *last >= first).and_then(|last| told.get(last))
    {
        if !bare(range.end..end) {
            break;
        }
        end = range.start;
        last -= 1;
    }
    let mut text = String::new();
    let mut at = start;
    for (range, name) in owners.iter().filter(|(range, _)| range.start >= start && range.end <= end) {
        text.push_str(body.get(at..range.start).unwrap_or_default());
        text.push_str(name);
        at = range.end;
    }
    text.push_str(body.get(at..end).unwrap_or_default());
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = |c: char| parts_it(c) && !"()（）[]【】.。".contains(c);
    let text = text.trim_matches(cut);
    let opened = if end < body.len() {
        text.trim_end_matches(['(', '（', '[', '【']).trim_end_matches(cut)
    } else {
        text
    };
    let mut names: Vec<&str> = Vec::new();
    for (_, name) in &owners {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let han = names.iter().any(|name| name.chars().any(is_han));
    let owner = (!names.is_empty()).then(|| names.join(if han { "、" } else { ", " }));
    (opened.to_owned(), owner, due.map(|(due, _)| due))
}
