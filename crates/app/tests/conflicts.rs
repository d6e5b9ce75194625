//! Copies that a synchronizing program puts beside the notes: noticed, compared, taken over step by step, left alone.

use crate::seat::Seat;
use rostrum_app::{Action, Command, ConflictAction, Dialog};
use rostrum_notebook::{Intervention, NotePlace, Notebook, diff_paragraphs};
use rostrum_programme::LangTag;
use rostrum_store::write_notebook_copy;
use std::fs;
use std::path::PathBuf;

const SESSION: &str = "thematic-1";
const COPY: &str = "notebook.sync-conflict-20220223-101112-ABCDEFG.json";

fn place() -> NotePlace {
    NotePlace::Session(SESSION.into())
}

/// Notes of two paragraphs, saved; and the file of a copy in which one differs, one is new, and a draft stands.
fn seat() -> (tempfile::TempDir, Seat, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = Seat::at(folder.path());
    seat.write(SESSION, "The gap is wide.\n\nAsk the treasury.\n");
    seat.ask(Action::SaveNow);
    let mut other: Notebook = seat.state.notebook.clone();
    let entry = other.sessions.get_mut(&SESSION.into()).unwrap();
    entry.note.text = "The gap is very wide.\n\nAsk the treasury.\n\nCall the office.\n".to_owned();
    let mut draft = Intervention::new("d7".into(), LangTag::new("en"));
    draft.body.text = "Thank you, Chair.".to_owned();
    entry.interventions.push(draft);
    let notes = seat.state.folders.notebook_file(&seat.state.shown_programme().id);
    let copy = notes.with_file_name(COPY);
    write_notebook_copy(&copy, &other, false).unwrap();
    (folder, seat, copy)
}

fn look(seat: &mut Seat) {
    seat.ask(Action::Conflict(ConflictAction::Look));
}

fn names(seat: &Seat) -> Vec<&str> {
    let found = &seat.state.conflicts.found;
    found.iter().map(|copy| copy.path.file_name().unwrap().to_str().unwrap()).collect()
}

#[test]
fn a_copy_is_named_once_with_what_it_is_and_a_way_to_compare() {
    let (_folder, mut seat, copy) = seat();
    assert!(Command::Conflicts.action(&seat.state).is_none());
    look(&mut seat);
    assert_eq!(names(&seat), [COPY]);
    let notice = seat.state.notices.last().unwrap().clone();
    assert!(notice.text.contains(&format!("“{COPY}” (Syncthing)")), "{}", notice.text);
    assert_eq!(notice.offers, [Command::Conflicts]);
    let told = seat.state.notices.last().expect("a notice").id;
    seat.ask(Action::DismissNotice(told));
    look(&mut seat);
    assert!(seat.state.notices.is_empty(), "what is known is not told again");
    // A second one is.
    fs::copy(&copy, copy.with_file_name("notebook-OFFICE.json")).unwrap();
    look(&mut seat);
    assert_eq!(names(&seat), ["notebook-OFFICE.json", COPY]);
    let text = &seat.state.notices.last().unwrap().text;
    assert!(text.contains("(OneDrive)") && !text.contains("Syncthing"), "{text}");
    // And when they are gone nothing is left to compare.
    fs::remove_file(&copy).unwrap();
    fs::remove_file(copy.with_file_name("notebook-OFFICE.json")).unwrap();
    look(&mut seat);
    assert!(names(&seat).is_empty() && seat.state.notices.is_empty());
}

#[test]
fn a_paragraph_a_text_and_a_draft_are_taken_over_each_in_one_step() {
    let (_folder, mut seat, copy) = seat();
    let bytes = fs::read(&copy).unwrap();
    look(&mut seat);
    seat.ask(Command::Conflicts.action(&seat.state).unwrap());
    assert_eq!(seat.state.dialog, Some(Dialog::Conflicts));
    let compared = seat.state.conflicts.compared.clone().unwrap();
    assert_eq!(compared.fault, None);
    let other = compared.notes.unwrap();
    let before = seat.state.notebook.clone();

    let pieces = diff_paragraphs(before.text(&place()), other.text(&place()));
    let added = pieces.iter().position(|piece| piece.new.contains("Call the office.")).unwrap();
    seat.ask(Action::Conflict(ConflictAction::TakePiece { place: place(), index: added }));
    assert_eq!(
        seat.text(&SESSION.into()).trim_end(),
        "The gap is wide.\n\nAsk the treasury.\n\nCall the office."
    );
    seat.ask(Action::Undo);
    assert_eq!(seat.state.notebook.text(&place()), before.text(&place()));

    seat.ask(Action::Conflict(ConflictAction::TakeText(place())));
    assert_eq!(seat.state.notebook.text(&place()), other.text(&place()));
    seat.ask(Action::Undo);
    assert_eq!(seat.state.notebook.text(&place()), before.text(&place()));

    let draft = NotePlace::Intervention(SESSION.into(), "d7".into());
    seat.ask(Action::Conflict(ConflictAction::TakeText(draft.clone())));
    assert_eq!(seat.state.notebook.text(&draft), "Thank you, Chair.");
    assert_eq!(seat.state.dialog, Some(Dialog::Conflicts), "what is taken over is shown behind the dialog");
    seat.ask(Action::Undo);
    assert!(seat.state.notebook.note(&draft).is_none());
    assert_eq!(seat.state.notebook.text(&place()), before.text(&place()));
    assert_eq!(fs::read(&copy).unwrap(), bytes);
}

#[test]
fn what_only_the_notes_have_is_never_taken_away() {
    let (_folder, mut seat, copy) = seat();
    write_notebook_copy(&copy, &Notebook::new(seat.state.shown_programme().id.clone()), true).unwrap();
    look(&mut seat);
    seat.ask(Action::Conflict(ConflictAction::Show));
    let before = seat.state.notebook.clone();
    seat.ask(Action::Conflict(ConflictAction::TakeText(place())));
    seat.ask(Action::Conflict(ConflictAction::TakePiece { place: place(), index: 0 }));
    assert_eq!(seat.state.notebook, before);
}

#[test]
fn of_a_copy_that_is_partly_readable_that_part_is_compared_and_a_broken_one_says_why() {
    let (_folder, mut seat, copy) = seat();
    let good = fs::read_to_string(&copy).unwrap();
    fs::write(&copy, good.replacen("\"version\": 1", "\"version\": []", 1)).unwrap();
    look(&mut seat);
    seat.ask(Action::Conflict(ConflictAction::Show));
    let compared = seat.state.conflicts.compared.as_ref().unwrap();
    assert!(compared.fault.is_some());
    assert!(compared.notes.as_ref().unwrap().text(&place()).contains("very wide"));
    fs::write(&copy, "{ broken").unwrap();
    seat.ask(Action::Conflict(ConflictAction::Show));
    let compared = seat.state.conflicts.compared.as_ref().unwrap();
    assert!(compared.fault.is_some() && compared.notes.is_none());
    fs::remove_file(&copy).unwrap();
    seat.ask(Action::Conflict(ConflictAction::Show));
    assert!(seat.state.notices.last().unwrap().text.contains(COPY));
}

#[test]
fn a_copy_that_was_dealt_with_is_mentioned_no_more_until_it_changes() {
    let (folder, mut seat, copy) = seat();
    look(&mut seat);
    seat.ask(Action::Conflict(ConflictAction::Show));
    let known = seat.state.conflicts.found[0].clone();
    seat.ask(Action::Conflict(ConflictAction::Settle(known)));
    assert!(names(&seat).is_empty() && seat.state.notices.is_empty());
    assert_eq!(seat.state.dialog, None);
    look(&mut seat);
    assert!(names(&seat).is_empty());
    drop(seat);
    let mut seat = Seat::at(folder.path());
    look(&mut seat);
    assert!(names(&seat).is_empty(), "it is remembered: {:?}", seat.state.settings.settled_copies);
    assert!(copy.exists());
    let more = fs::read_to_string(&copy).unwrap() + "\n";
    fs::write(&copy, more).unwrap();
    look(&mut seat);
    assert_eq!(names(&seat), [COPY]);
}

#[test]
fn a_version_that_a_save_kept_can_be_compared_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = Seat::at(folder.path());
    seat.write(SESSION, "Mine.");
    seat.ask(Action::SaveNow);
    let notes = seat.state.folders.notebook_file(&seat.state.shown_programme().id);
    let mut other = seat.state.notebook.clone();
    other.sessions.get_mut(&SESSION.into()).unwrap().note.text = "Theirs.".to_owned();
    write_notebook_copy(&notes, &other, true).unwrap();
    seat.write(SESSION, "Mine, and more.");
    seat.ask(Action::SaveNow);
    seat.until(|seat| Command::Conflicts.action(&seat.state).is_some());
    assert!(names(&seat)[0].starts_with("notebook.conflict-"), "{:?}", names(&seat));
    assert!(seat.state.notices.last().unwrap().text.contains("(kept by this program)"));
    seat.ask(Action::Conflict(ConflictAction::Show));
    let compared = seat.state.conflicts.compared.as_ref().unwrap();
    assert_eq!(compared.notes.as_ref().unwrap().text(&place()), "Theirs.");
}
