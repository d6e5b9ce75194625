//! A conference of a thousand sessions: notes on sixty of them, ten that the update no longer lists and
//! twenty that it moves, stay with their sessions through accepting, undo, redo and a restart. With the
//! early and the final FOSDEM 2025, where those files are at hand, and always with a pair made for this.

use super::seat::{Seat, file};
use rostrum_app::{Action, ImportDestination, RelationToOpenProgramme, ReviewAction};
use rostrum_programme::changes::Change;
use rostrum_programme::{Moment, Programme, Session, SessionId};
use rostrum_testing::programmes::{forum_programme, session};
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

/// A note that tells which session it was written for.
fn note_for(session: &Session) -> String {
    format!("笔记：{}\n{}\n- [ ] 会后联系", key_of(session), session.title.text(&lang()))
}

fn lang() -> rostrum_programme::LangTag {
    rostrum_programme::LangTag::new("en")
}

/// What a session is known by from outside: not the id that we keep notes under.
fn key_of(session: &Session) -> String {
    session.guid.clone().unwrap_or_else(|| session.id.0.clone())
}

/// Opens `early` as a programme of its own, writes sixty notes, takes in `late`.
fn sixty_notes_stay(folder: &Path, early: &Path, late: &Path) -> Seat {
    let data = folder.join("data");
    let mut seat = Seat::at(&data);
    seat.open(early);
    assert_eq!(seat.reviewing().relation, RelationToOpenProgramme::OtherConference);
    seat.review(ReviewAction::Accept);

    // What the update does is known from a review that is refused.
    seat.open(late);
    let reviewing = seat.reviewing();
    assert_eq!(reviewing.destination(), ImportDestination::Update);
    let changes = &reviewing.review.changes;
    let unlisted: Vec<SessionId> = changes.unlisted.iter().take(10).cloned().collect();
    let is_moved = |change: &Change| matches!(change, Change::Moved { .. });
    let moved: Vec<SessionId> =
        changes.old_session_ids_with_change(is_moved).into_iter().take(20).cloned().collect();
    let touched: HashSet<&SessionId> = changes.sessions.iter().map(|session| &session.old).collect();
    let gone: HashSet<&SessionId> = changes.unlisted.iter().collect();
    let others: Vec<SessionId> = seat
        .state
        .shown_programme()
        .sessions
        .iter()
        .map(|session| &session.id)
        .filter(|id| !touched.contains(id) && !gone.contains(id))
        .step_by(17)
        .take(30)
        .cloned()
        .collect();
    assert_eq!((unlisted.len(), moved.len(), others.len()), (10, 20, 30));
    seat.review(ReviewAction::Keep);

    let mut notes: HashMap<SessionId, (String, String)> = HashMap::new();
    for id in unlisted.iter().chain(&moved).chain(&others) {
        let session = seat.state.shown_session_even_if_unlisted(id).unwrap();
        let (key, text) = (key_of(session), note_for(session));
        seat.write(id.as_str(), &text);
        notes.insert(id.clone(), (key, text));
    }
    assert_eq!(seat.state.notebook.filled_note_count(), 60);
    let all_stand = |seat: &Seat, accepted: bool| {
        assert_eq!(seat.state.notebook.filled_note_count(), 60);
        for (id, (key, text)) in &notes {
            assert_eq!(seat.text(id), text);
            let session =
                seat.state.shown_session_even_if_unlisted(id).unwrap_or_else(|| panic!("{id} is nowhere"));
            assert_eq!(&key_of(session), key, "the note is with another session");
            assert_eq!(seat.state.is_unlisted(id), accepted && unlisted.contains(id));
        }
        assert_eq!(seat.state.unlisted_sessions_with_own_content().len(), if accepted { 10 } else { 0 });
    };
    all_stand(&seat, false);

    seat.accept(late);
    all_stand(&seat, true);
    assert!(moved.iter().chain(&unlisted).all(|id| seat.state.has_unread_changes(id)));
    assert!(others.iter().all(|id| !seat.state.has_unread_changes(id)));
    seat.ask(Action::Undo);
    all_stand(&seat, false);
    seat.ask(Action::Redo);
    all_stand(&seat, true);
    let before = seat.all();
    drop(seat);
    let mut seat = Seat::at(&data);
    all_stand(&seat, true);
    assert_eq!(**seat.state.shown_programme(), *before.0);
    assert_eq!(seat.state.notebook, before.1);
    // And the same file once more.
    seat.open(late);
    assert_eq!(seat.said(), "Same content as the programme you have: nothing changed.");
    all_stand(&seat, true);
    seat
}

#[test]
fn sixty_notes_stay_with_their_sessions_over_an_update_made_for_this() {
    let folder = tempfile::tempdir().unwrap();
    let early = forum_programme(950);
    let mut late = early.clone();
    for at in (0..40).map(|index| index * 23) {
        let session = &mut late.sessions[at];
        for moment in [&mut session.start, &mut session.end] {
            let moved = moment.in_zone(early.zone).fixed_offset() + chrono::TimeDelta::minutes(25);
            *moment = Moment::Fixed(moved);
        }
        session.room = Some("Moved Hall".to_owned());
    }
    late.sessions.retain(|session| !session.id.as_str().ends_with("77") && session.id.as_str() != "s501");
    for index in 0..140 {
        let title = format!("A late addition, number {index}, on archives");
        late.sessions.push(session(&format!("late-{index}"), &title, 2, 18, 0));
    }
    // Conference systems list by day and room: the order says nothing.
    late.sessions.rotate_left(311);
    let early = file(folder.path(), "early.json", &early);
    let late = file(folder.path(), "late.json", &late);
    sixty_notes_stay(folder.path(), &early, &late);
}

#[test]
fn ids_that_a_system_gives_anew_do_not_part_notes_from_their_sessions() {
    let folder = tempfile::tempdir().unwrap();
    let early = forum_programme(950);
    let renamed = |programme: &Programme, by: usize| {
        let mut programme = programme.clone();
        for (at, session) in programme.sessions.iter_mut().enumerate() {
            session.id = SessionId(format!("{}", 5_000 + (at * 7 + by) % 950));
        }
        programme
    };
    let mut late = early.clone();
    for at in (0..40).map(|index| index * 23) {
        let session = &mut late.sessions[at];
        for moment in [&mut session.start, &mut session.end] {
            *moment =
                Moment::Fixed(moment.in_zone(early.zone).fixed_offset() + chrono::TimeDelta::minutes(25));
        }
    }
    // Each has a first speaker of its own, who stands for the guid.
    let speaker_of = |session: &Session| session.speakers[0].name.as_ref().unwrap().text(&lang()).to_owned();
    let with_guid = |mut programme: Programme| {
        for session in &mut programme.sessions {
            session.guid = Some(speaker_of(session));
        }
        programme
    };
    late.sessions.retain(|session| !session.id.as_str().ends_with("77") && session.id.as_str() != "s501");
    let early = file(folder.path(), "early.json", &with_guid(renamed(&early, 0)));
    let late = file(folder.path(), "late.json", &with_guid(renamed(&late, 400)));
    sixty_notes_stay(folder.path(), &early, &late);
}

fn case(name: &str) -> Option<PathBuf> {
    rostrum_testing::real_files::path(&format!("cases/update/{name}"))
}

#[test]
fn sixty_notes_stay_with_their_sessions_over_fosdem_2025() {
    let (Some(early), Some(late)) = (case("fosdem2025_early.xml"), case("fosdem2025_final.xml")) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let seat = sixty_notes_stay(folder.path(), &early, &late);
    let about = &seat.state.library.revisions.kept[1].about;
    assert_eq!((about.added.len(), about.unlisted.len()), (142, 11));
    assert_eq!(seat.state.shown_programme().sessions.len(), 1_074);
}
