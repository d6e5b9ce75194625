//! Notes on sessions of one id, by every way in which the next file may come.

use super::seat::Seat;
use rostrum_app::{LibraryAction, StartOptions};
use rostrum_programme::SessionId;
use std::path::{Path, PathBuf};

/// A schedule that gives an event and its repetition one guid.
fn schedule(folder: &Path, name: &str, hours: &[u32]) -> PathBuf {
    let events: String = hours
        .iter()
        .map(|hour| {
            format!(
                "<event guid=\"abc\" id=\"12\"><date>2024-09-10T{hour:02}:00:00+02:00</date><start>{hour:02}:00\
                 </start><duration>00:45</duration><title>Workshop</title></event>"
            )
        })
        .collect();
    let path = folder.join(name);
    let text = format!(
        "<?xml version=\"1.0\"?><schedule><conference><title>Harbour days</title><acronym>harbours</acronym>\
         <time_zone_name>Europe/Zurich</time_zone_name></conference><day date=\"2024-09-10\"><room name=\"A\">\
         {events}</room></day></schedule>"
    );
    std::fs::write(&path, text).unwrap();
    path
}

fn at(seat: &Seat, hour: u32) -> Option<SessionId> {
    let programme = seat.state.shown_programme();
    let starts = |session: &&rostrum_programme::Session| {
        programme.span(session).start.format("%H").to_string() == format!("{hour:02}")
    };
    programme.sessions.iter().chain(&programme.unlisted).find(starts).map(|session| session.id.clone())
}

#[track_caller]
fn note_at(seat: &Seat, hour: u32, expected: &str) {
    let id = at(seat, hour).unwrap_or_else(|| panic!("nothing at {hour}"));
    assert_eq!(seat.text(&id), expected, "at {hour}");
}

fn write_both(seat: &mut Seat) {
    for (hour, text) in [(10, "上午的笔记"), (16, "下午的笔记")] {
        let id = at(seat, hour).unwrap();
        seat.write(id.as_str(), text);
    }
}

#[test]
fn notes_stay_over_updates_that_list_a_doubled_id_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let first = schedule(folder.path(), "first.xml", &[10, 16]);
    let later = schedule(folder.path(), "later.xml", &[16, 10, 18]);
    let without = schedule(folder.path(), "without.xml", &[16, 18]);
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.open(&first);
    seat.review(rostrum_app::ReviewAction::Accept);
    write_both(&mut seat);
    seat.accept(&later);
    note_at(&seat, 10, "上午的笔记");
    note_at(&seat, 16, "下午的笔记");
    note_at(&seat, 18, "");
    seat.accept(&without);
    note_at(&seat, 16, "下午的笔记");
    note_at(&seat, 10, "上午的笔记");
    assert!(
        seat.state.shown_programme().session(&at(&seat, 10).unwrap()).is_none(),
        "it is no longer listed"
    );
    seat.library(LibraryAction::ReturnTo(0));
    note_at(&seat, 10, "上午的笔记");
    note_at(&seat, 16, "下午的笔记");
}

/// The command line's file stands for the programme until notes are taken: from then on what it says next
/// is an update like any other.
#[test]
fn notes_stay_when_the_file_of_the_command_line_says_otherwise_at_the_next_start() {
    for next in [&[16, 10][..], &[16], &[10], &[16, 10, 18]] {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let given = schedule(folder.path(), "given.xml", &[10, 16]);
        let options =
            StartOptions { data_dir: Some(data), programme: Some(given), ..StartOptions::default() };
        let mut seat = Seat::with(&options);
        assert!(seat.state.library.revisions.kept.is_empty(), "nothing is kept of what is only looked at");
        write_both(&mut seat);
        seat.save();
        drop(seat);
        schedule(folder.path(), "given.xml", next);
        let seat = Seat::with(&options);
        note_at(&seat, 10, "上午的笔记");
        note_at(&seat, 16, "下午的笔记");
        if next.len() == 2 {
            assert!(seat.state.reviewing.is_none(), "{next:?} says nothing new");
        } else {
            assert_eq!(seat.reviewing().review.matching.pairs.len(), next.len().min(2));
        }
    }
}

/// Notes of an earlier version, which kept no first revision: it is kept as soon as they are opened.
#[test]
fn notes_that_were_there_before_have_their_programme_kept_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let given = schedule(folder.path(), "given.xml", &[10, 16]);
    let options =
        StartOptions { data_dir: Some(data.clone()), programme: Some(given), ..StartOptions::default() };
    let mut seat = Seat::with(&options);
    write_both(&mut seat);
    seat.save();
    drop(seat);
    std::fs::remove_dir_all(data.join("notebooks/harbours/revisions")).unwrap();
    let mut seat = Seat::with(&options);
    seat.until(|_| data.join("notebooks/harbours/revisions").exists());
    drop(seat);
    schedule(folder.path(), "given.xml", &[16]);
    let seat = Seat::with(&options);
    note_at(&seat, 10, "上午的笔记");
    note_at(&seat, 16, "下午的笔记");
}
