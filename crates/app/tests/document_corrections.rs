//! A document that is corrected line by line: what is to be checked, what a cancelled reading leaves, and what is kept and
//! learned of the corrections.

use super::seat::{Seat, files_in};
use chrono::NaiveDate;
use rostrum_app::{Action, DocumentCheckKind, ImportDestination, ProgrammeFileAction, ReviewAction};
use rostrum_formats::{LineCorrection, LineMeaning};
use rostrum_programme::LangTag;
use std::path::Path;

const FORUM: &str =
    "River forum\n\n6 May 2023\n\n09:00 - 10:00 Opening\n\nnext [7|5]\n\n09:00 - 10:00 Weirs\nAna Li\n";

fn open(folder: &Path, text: &str) -> Seat {
    let path = folder.join("forum.txt");
    std::fs::write(&path, text).unwrap();
    let mut seat = Seat::at(&folder.join("data"));
    seat.open(&path);
    seat
}

fn say(line: usize, text: &str, meaning: LineMeaning) -> Action {
    let correction =
        LineCorrection { line: Some(line), text: text.to_owned(), form: None, from_here_on: false, meaning };
    Action::Review(ReviewAction::CorrectLine(correction))
}

fn day(line: usize, text: &str, month: u32, day: u32) -> Action {
    say(line, text, LineMeaning::Day { date: NaiveDate::from_ymd_opt(2023, month, day).unwrap() })
}

fn days(seat: &Seat) -> Vec<String> {
    let programme = &seat.reviewing().parsed.value;
    programme.sessions.iter().map(|session| programme.span(session).start_date().to_string()).collect()
}

/// The kinds of checks with the numbers of their lines.
fn checks(seat: &Seat) -> Vec<(DocumentCheckKind, Option<usize>)> {
    let reviewing = seat.reviewing();
    let number = |line: usize| reviewing.lines[line].number;
    reviewing.checks.iter().map(|check| (check.kind.clone(), check.line.map(number))).collect()
}

#[test]
fn lines_that_were_not_used_are_one_check_that_leads_to_the_first_and_pages_are_none() {
    let folder = tempfile::tempdir().unwrap();
    let text = "River forum\n\n6 May 2023\n\n09:00 - 10:00 Opening\n\n7 May 2023\n\nPage 3 of 9\n\n- 4 -\n\nNotes for all delegates\n\nBoats leave from the old pier\n\n09:00 - 10:00 Weirs\n";
    let seat = open(folder.path(), text);
    let found = checks(&seat);
    assert_eq!(found.last(), Some(&(DocumentCheckKind::UnusedLines(2), Some(13))), "{found:?}");
    // A document of which everything was used has none.
    let folder = tempfile::tempdir().unwrap();
    let seat = open(folder.path(), "River forum\n\n6 May 2023\n\n09:00 - 10:00 Opening\n");
    let found = checks(&seat);
    assert!(!found.iter().any(|(kind, _)| matches!(kind, DocumentCheckKind::UnusedLines(_))), "{found:?}");
}

#[test]
fn two_numbers_that_may_be_a_day_of_the_forum_are_to_be_checked() {
    for (line, is_told) in
        [("18/5", true), ("Thu 18.5.", false), ("5/18", true), ("1/2", false), ("31/40", false)]
    {
        let folder = tempfile::tempdir().unwrap();
        let text =
            format!("River forum\n\nProgramme\n\n09:00 - 10:00 Opening\n\n{line}\n\n09:30 - 10:30 Weirs\n");
        let mut seat = open(folder.path(), &text);
        seat.ask(day(3, "Programme", 5, 17));
        let told = (DocumentCheckKind::UnusedDate(line.to_owned()), Some(7));
        assert_eq!(checks(&seat).contains(&told), is_told, "{line}: {:?}", checks(&seat));
        if is_told {
            seat.ask(day(7, line, 5, 18));
            assert!(!checks(&seat).contains(&told), "{line}");
            assert_eq!(days(&seat), ["2023-05-17", "2023-05-18"], "{line}");
        } else if line.starts_with("Thu") {
            // With its weekday it is a day without being asked about.
            assert_eq!(days(&seat), ["2023-05-17", "2023-05-18"], "{line}");
        }
    }
}

#[test]
fn a_cancelled_reading_takes_back_only_what_it_was_to_read_and_says_how_much() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = open(folder.path(), FORUM);
    seat.ask(say(10, "Ana Li", LineMeaning::Person));
    seat.ask_only(day(7, "next [7|5]", 5, 7));
    let first = seat.reviewing().parsed.value.sessions[0].id.clone();
    let title = Some("All rivers".to_owned());
    seat.ask_only(Action::Review(ReviewAction::MendSessionTitle(first.clone(), title)));
    seat.ask_only(say(10, "Ana Li", LineMeaning::Place));
    seat.ask(Action::Update(ProgrammeFileAction::Cancel));
    assert_eq!(seat.said(), "Stopped reading “forum.txt” again; your last 2 corrections were not made.");
    let mending = &seat.reviewing().choices.mending;
    assert_eq!(mending.lines.iter().map(|line| line.line).collect::<Vec<_>>(), [Some(10)]);
    assert_eq!(mending.lines[0].meaning, LineMeaning::Person, "what was read before stays");
    // What needs no reading stays, and is in what accepting makes.
    assert_eq!(mending.sessions[&first].title.as_deref(), Some("All rivers"));
    let merged = &seat.reviewing().merged.programme.sessions;
    let titles: String =
        merged.iter().flat_map(|session| session.title.iter().map(|(_, text)| text)).collect();
    assert!(titles.contains("All rivers"), "{titles}");
    assert_eq!(days(&seat), ["2023-05-06"; 2]);
    seat.ask(Action::Undo);
    assert!(seat.reviewing().choices.mending.sessions.is_empty());
    assert_eq!(seat.reviewing().choices.mending.lines.len(), 1);
    // One alone is one.
    seat.ask_only(day(7, "next [7|5]", 5, 7));
    seat.ask(Action::Update(ProgrammeFileAction::Cancel));
    assert_eq!(seat.said(), "Stopped reading “forum.txt” again; your last correction was not made.");
    seat.ask(Action::Redo);
    assert_eq!(days(&seat), ["2023-05-06", "2023-05-07"], "it can be made again");
}

#[test]
fn a_habit_is_learned_only_when_the_disk_has_kept_what_came_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = open(folder.path(), FORUM);
    seat.ask(day(7, "next [7|5]", 5, 7));
    assert_eq!(seat.reviewing().destination(), ImportDestination::Own);
    // Something stands where the programme is to be kept.
    let id = seat.reviewing().parsed.value.id.clone();
    let taken = seat.state.folders.data.join("notebooks").join(id.as_str());
    std::fs::write(&taken, "no folder").unwrap();
    seat.review(ReviewAction::Accept);
    assert!(seat.state.reviewing.is_some(), "{}", seat.said());
    assert!(seat.state.settings.reading_habits.is_empty(), "nothing was kept");
    std::fs::remove_file(&taken).unwrap();
    seat.ask_only(Action::Review(ReviewAction::Accept));
    assert!(seat.state.settings.reading_habits.is_empty(), "not before it is kept");
    seat.settle();
    assert!(seat.state.reviewing.is_none(), "{}", seat.said());
    let files: Vec<&str> =
        seat.state.settings.reading_habits.iter().map(|habit| habit.file.as_str()).collect();
    assert_eq!(files, ["forum.txt"]);
}

#[test]
fn the_language_that_was_said_is_kept_with_the_corrections() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = open(folder.path(), FORUM);
    seat.review(ReviewAction::MendLanguage(Some(LangTag::new("fr"))));
    seat.review(ReviewAction::Accept);
    assert!(seat.state.reviewing.is_none(), "{}", seat.said());
    let files = files_in(&folder.path().join("data"));
    let kept = files.iter().find(|(path, _)| path.ends_with("corrections.json"));
    let (_, bytes) = kept.expect("the corrections are kept");
    let corrections = rostrum_formats::ReadingCorrections::from_json(bytes).unwrap();
    assert_eq!(corrections.language.as_deref(), Some("fr"));
}
