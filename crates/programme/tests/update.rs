//! An update of a large conference: the changes that were counted, notes that stay where they
//! belong, and the rate of right pairs when every id is gone. On FOSDEM 2025, early to final, where
//! it is at hand, and always on a pair made to the same counts.

use rostrum_formats::{ReadHints, read_programme};
use rostrum_notebook::{Edit, NotePlace, Notebook, Splice};
use rostrum_programme::changes::{Change, Matching, ReaderPairDecisions, UpdateReview, match_sessions};
use rostrum_programme::{LocalizedText, Programme, Session, SessionId};
use rostrum_testing::programmes::{forum_programme, session, speaker};
use std::collections::{HashMap, HashSet};

/// Sessions before, and sessions that the update leaves out and adds.
const BEFORE: usize = 943;
const UNLISTED: usize = 11;
const ADDED: usize = 142;
/// Sessions that are in both.
const BOTH: usize = BEFORE - UNLISTED;

fn fosdem() -> Option<(Programme, Programme)> {
    let read = |name: &str| {
        let bytes = rostrum_testing::real_files::bytes(&format!("cases/update/fosdem2025_{name}.xml"))?;
        Some(read_programme(&bytes, &ReadHints::default()).unwrap().value)
    };
    Some((read("early")?, read("final")?))
}

/// A pair of our own with the counts of the real one: of 943 sessions 11 are left out, 16 start at
/// another time, 12 are in another room, 8 have another title, 3 end at another time, 30 have other
/// speakers; 142 are new. The update lists them in another order.
fn made() -> (Programme, Programme) {
    let mut old = forum_programme(BEFORE);
    for (index, session) in old.sessions.iter_mut().enumerate() {
        session.guid = Some(format!("guid-{index}"));
    }
    let mut new = old.clone();
    for (index, session) in new.sessions.iter_mut().enumerate() {
        match index {
            100..116 => {
                let moved = |moment| match moment {
                    rostrum_programme::Moment::Fixed(at) => {
                        rostrum_programme::Moment::Fixed(at + chrono::TimeDelta::minutes(30))
                    }
                    wall => wall,
                };
                (session.start, session.end) = (moved(session.start), moved(session.end));
            }
            200..212 => session.room = Some("Annex".to_owned()),
            300..308 => {
                let title = session.title.text(&"en".into()).to_owned();
                session.title = LocalizedText::of("en", format!("{title}: what is left to do"));
            }
            400..403 => {
                let rostrum_programme::Moment::Fixed(end) = session.end else { continue };
                session.end = rostrum_programme::Moment::Fixed(end + chrono::TimeDelta::minutes(10));
            }
            500..530 => session.speakers = vec![speaker(&format!("Stand-in {index}"))],
            _ => {}
        }
    }
    let mut index = 0;
    new.sessions.retain(|_| {
        index += 1;
        index % 80 != 7 || index > 80 * UNLISTED
    });
    for index in 0..ADDED {
        let title = format!("Late addition {index} on the record of {}", index * index);
        let hour = u32::try_from(index % 8).unwrap() + 9;
        let mut added = session(&format!("late-{index}"), &title, 2, hour, 10);
        added.room = Some(format!("Tent {}", index / 8));
        added.guid = Some(format!("late-{index}"));
        added.speakers = vec![speaker(&format!("Late speaker {index}"))];
        new.sessions.push(added);
    }
    new.sessions.sort_by_key(|session| session.title.text(&"en".into()).to_owned());
    (old, new)
}

fn review(old: &Programme, new: &Programme) -> UpdateReview {
    UpdateReview::new(old, new, &ReaderPairDecisions::default(), None, &HashSet::new())
}

fn check_counts(old: &Programme, new: &Programme) {
    assert_eq!(old.sessions.len(), BEFORE);
    let review = review(old, new);
    let counts = review.changes.counts();
    eprintln!("{counts:?}, {} clashes", review.clashes.len());
    assert_eq!((counts.added, counts.unlisted), (ADDED, UNLISTED));
    let facts = |end_too: bool| {
        review
            .changes
            .old_session_ids_with_change(|change| match change {
                Change::Moved { old, new } => end_too || old.start != new.start,
                Change::Retitled(_) | Change::Room { .. } => true,
                _ => false,
            })
            .len()
    };
    assert_eq!((facts(false), facts(true)), (36, 39));
    assert!(self::review(&review.merged, new).is_unchanged(), "the same file twice changes nothing");
}

#[test]
fn a_made_update_has_the_changes_that_were_made() {
    let (old, new) = made();
    check_counts(&old, &new);
}

#[test]
fn a_real_update_has_the_changes_that_were_counted() {
    let Some((old, new)) = fosdem() else { return };
    check_counts(&old, &new);
}

/// Notes on 60 sessions, 10 of them no longer listed and up to 20 moved, each naming its session.
fn check_notes(old: &Programme, new: &Programme) {
    let review = review(old, new);
    let by_id: HashMap<&SessionId, &Session> =
        old.sessions.iter().map(|session| (&session.id, session)).collect();
    let moved = review.changes.old_session_ids_with_change(|change| matches!(change, Change::Moved { .. }));
    let gone = review.changes.unlisted.iter().take(10);
    let mut noted: Vec<&SessionId> = gone.chain(moved.iter().copied().take(20)).collect();
    let moved_count = noted.len() - 10;
    assert!(moved_count >= 15, "{moved_count} moved");
    let rest = old.sessions.iter().map(|session| &session.id).filter(|id| !noted.contains(id)).step_by(7);
    let rest: Vec<&SessionId> = rest.take(60 - noted.len()).collect();
    noted.extend(rest);
    assert_eq!(noted.len(), 60);

    let mut notebook = Notebook::new(old.id.clone());
    for id in &noted {
        let guid = by_id[*id].guid.clone().unwrap();
        let splice = Splice { at: 0, removed: String::new(), inserted: format!("笔记 {guid}") };
        let place = NotePlace::Session((*id).clone());
        notebook.apply(&Edit::Text { place, splice, edited: (None, None) }).unwrap();
    }
    // After the update, and after the same once more.
    let again = self::review(&review.merged, new);
    for merged in [&review.merged, &again.merged] {
        let mut listed = 0;
        for id in &noted {
            let (session, is_listed) = match merged.session(id) {
                Some(session) => (session, true),
                None => (merged.unlisted.iter().find(|session| session.id == **id).unwrap(), false),
            };
            let note = notebook.text(&NotePlace::Session(session.id.clone()));
            assert_eq!(note, format!("笔记 {}", session.guid.as_deref().unwrap()), "on its session");
            let in_update = new.sessions.iter().find(|other| other.guid == session.guid);
            assert_eq!(is_listed, in_update.is_some());
            if let Some(other) = in_update {
                assert_eq!((session.start, session.end), (other.start, other.end), "where the update has it");
                listed += 1;
            }
        }
        assert_eq!(listed, 50);
    }
}

#[test]
fn not_one_note_is_lost_or_on_the_wrong_session() {
    let (old, new) = made();
    check_notes(&old, &new);
}

#[test]
fn not_one_note_is_lost_over_a_real_update() {
    let Some((old, new)) = fosdem() else { return };
    check_notes(&old, &new);
}

/// Pairs that are right and wrong when all ids are gone and `spoil` has taken more; out of 932.
fn rate_without_ids(pair: (Programme, Programme), spoil: impl Fn(&mut Session)) -> (usize, usize) {
    let (mut old, mut new) = pair;
    let matched = |old: &Programme, new: &Programme| -> Matching {
        match_sessions(old, new, &ReaderPairDecisions::default())
    };
    let truth: HashMap<SessionId, SessionId> =
        matched(&old, &new).pairs.into_iter().map(|pair| (pair.old, pair.new)).collect();
    assert_eq!(truth.len(), BOTH);
    let mut names = HashMap::new();
    new.sessions.sort_by_key(|session| session.title.text(&"en".into()).to_owned());
    for (index, session) in new.sessions.iter_mut().enumerate() {
        let id = SessionId(format!("x{index}"));
        names.insert(id.clone(), std::mem::replace(&mut session.id, id));
    }
    for session in old.sessions.iter_mut().chain(&mut new.sessions) {
        session.guid = None;
        session.extra.clear();
        spoil(session);
    }
    let matching = matched(&old, &new);
    let is_right = |old: &SessionId, new: &SessionId| truth.get(old) == names.get(new);
    let right = matching.pairs.iter().filter(|pair| is_right(&pair.old, &pair.new)).count();
    let wrong: Vec<_> = matching.pairs.iter().filter(|pair| !is_right(&pair.old, &pair.new)).collect();
    let sure = wrong.iter().filter(|pair| pair.sure).count();
    let unsure = matching.unsure_pairs().count();
    eprintln!("{right} of {BOTH} right, {} wrong ({sure} of them sure), {unsure} unsure", wrong.len());
    (right, wrong.len())
}

#[test]
fn without_any_ids_nearly_all_pairs_are_right() {
    for pair in [Some(made()), fosdem()].into_iter().flatten() {
        let (right, wrong) = rate_without_ids(pair, |_| {});
        assert!(right * 100 >= BOTH * 99 && wrong <= 2, "{right} right, {wrong} wrong");
    }
}

#[test]
fn without_ids_and_speakers_or_rooms_most_pairs_are_right() {
    let without_both = |session: &mut Session| {
        session.speakers.clear();
        session.room = None;
        session.track = None;
    };
    for pair in [Some(made()), fosdem()].into_iter().flatten() {
        let without_speakers = rate_without_ids(pair.clone(), |session| session.speakers.clear());
        let without_rooms = rate_without_ids(pair.clone(), |session| session.room = None);
        for (right, wrong) in [without_speakers, without_rooms, rate_without_ids(pair, without_both)] {
            assert!(right * 100 >= BOTH * 98 && wrong <= 20, "{right} right, {wrong} wrong");
        }
    }
}
