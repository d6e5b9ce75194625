//! What is left to do, gathered from the notes: tasks (`- [ ]`) with owner and date, and commitments.
//!
//! Plain Markdown, as the delegate typed it: `- [ ] 向财政部要2021年覆盖率 @王芳 2月25日前`. The owner
//! is an `@name`, and there may be several; the date is what stands behind a word such as *by* or before 前, or at the end of the
//! line. Nothing is changed here; ticking a task is [`rostrum_markdown::toggle_task_tick_at`].

mod commitments;
mod due;
pub(crate) mod lines;
mod open;
mod owner;

pub use commitments::{
    Commitment, commitments, commitments_in, intervention_commitments, unsaid_line_starts_in_delivered_text,
};
pub use due::Deadline;
pub use open::OpenTaskCounter;

use super::{NotePlace, Notebook};
use chrono::NaiveDate;
use lines::sessions_in_order;
use owner::owners_in;
use rostrum_markdown::{TextWithStrikethrough, tasks_of};
use rostrum_programme::Programme;
use rostrum_text::script::is_han;
use std::ops::Range;

/// A task in a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUpTask {
    /// The note that it stands in.
    pub place: NotePlace,
    /// Where its box stands in the note, in bytes.
    pub at: usize,
    /// What is to be done, without box, signs, owner and date, and without what is struck out.
    pub text: String,
    /// The same with what is struck out.
    pub told: TextWithStrikethrough,
    /// What stands below it and belongs to it, a line each.
    pub details: Vec<TextWithStrikethrough>,
    /// Whether it is ticked.
    pub done: bool,
    /// Who does it, as written behind the `@`; several are divided as in a list.
    pub owner: Option<String>,
    /// Until when.
    pub due: Option<Deadline>,
}

/// All tasks of the notes: the forum's first, then by session in the order of the programme, then those
/// of sessions that it no longer lists.
pub fn follow_up_tasks(notebook: &Notebook, programme: &Programme) -> Vec<FollowUpTask> {
    let mut found = Vec::new();
    for (place, date) in note_places(notebook, programme) {
        found.extend(follow_up_tasks_in(&place, notebook.text(&place), date));
    }
    found
}

/// The tasks of one text. `from` is the day that dates without a year, and weekdays, count from: the
/// session's.
pub fn follow_up_tasks_in(place: &NotePlace, text: &str, from: Option<NaiveDate>) -> Vec<FollowUpTask> {
    let tasks = tasks_of(text).into_iter().map(|task| {
        let (told, owner, due) = taken_apart(&task.words, from);
        let (place, at, done) = (place.clone(), task.at, task.done);
        FollowUpTask {
            place,
            at,
            text: told.unstruck_text_to_show(),
            told,
            details: task.details,
            done,
            owner,
            due,
        }
    });
    tasks.collect()
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

/// What may stand between a task's words and its owner or its date.
fn parts_it(c: char) -> bool {
    c.is_whitespace() || ",，、;；:：.。()（）[]【】".contains(c)
}

/// A task's words, owner and date. Owners and dates at either end are not part of what is to be done; within
/// the sentence they are, and it stays whole. What is struck out names nobody and no day.
fn taken_apart(
    words: &TextWithStrikethrough,
    from: Option<NaiveDate>,
) -> (TextWithStrikethrough, Option<String>, Option<Deadline>) {
    let (body, said) = (words.full_text(), words.text_with_struck_blanked());
    let owners = owners_in(&said);
    let due = due::due_in(&said, from);
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
    let mut text = TextWithStrikethrough::default();
    let mut at = start;
    for (range, name) in owners.iter().filter(|(range, _)| range.start >= start && range.end <= end) {
        text.append(&words.slice(at..range.start));
        text.push(name, false);
        at = range.end;
    }
    text.append(&words.slice(at..end));
    let cut = |c: char| parts_it(c) && !"()（）[]【】.。".contains(c);
    let mut text = text.with_normalized_spaces().trimmed(cut);
    if end < body.len() {
        text = text.trimmed_end(|c| "(（[【".contains(c)).trimmed_end(cut);
    }
    let mut names: Vec<&str> = Vec::new();
    for (_, name) in &owners {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let han = names.iter().any(|name| name.chars().any(is_han));
    let owner = (!names.is_empty()).then(|| names.join(if han { "、" } else { ", " }));
    (text, owner, due.map(|(due, _)| due))
}
