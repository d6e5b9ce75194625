//! Whatever is edited, accepted, returned to and taken back, in whatever order: undo and redo are exact,
//! no note is lost or with another session, and a restart finds all of it.

use super::seat::{Seat, file};
use proptest::prelude::*;
use rostrum_app::{Action, ImportDestination, LibraryAction, Page, ReviewAction};
use rostrum_notebook::{NotePlace, Notebook, Splice};
use rostrum_programme::{LocalizedText, Moment, Programme, SessionId};
use rostrum_testing::programmes::{forum_programme, session};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a delegate does, by positions that are taken modulo what is there.
#[derive(Debug, Clone)]
enum Deed {
    Write(usize),
    /// Deletes a note, which keeps an earlier version of it.
    Empty(usize),
    Mine(usize),
    Accept {
        gone: Vec<usize>,
        moved: Vec<usize>,
        retitled: Vec<usize>,
        added: bool,
    },
    Return(usize),
    Read(usize),
    Undo,
    Redo,
    Restart,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let some = || proptest::collection::vec(0_usize..40, 0..4);
    let deed = prop_oneof![
        4 => (0_usize..40).prop_map(Deed::Write),
        2 => (0_usize..40).prop_map(Deed::Empty),
        1 => (0_usize..40).prop_map(Deed::Mine),
        3 => (some(), some(), some(), any::<bool>())
            .prop_map(|(gone, moved, retitled, added)| Deed::Accept { gone, moved, retitled, added }),
        1 => (0_usize..8).prop_map(Deed::Return),
        1 => (0_usize..40).prop_map(Deed::Read),
        3 => Just(Deed::Undo),
        2 => Just(Deed::Redo),
        1 => Just(Deed::Restart),
    ];
    proptest::collection::vec(deed, 1..14)
}

const ADDED: [&str; 14] = [
    "Rivers",
    "Small loans",
    "Night trains",
    "Glass",
    "Beekeeping",
    "Tunnels",
    "Choirs",
    "Salt",
    "Maps",
    "Kites",
    "Printing",
    "Harvest",
    "Radio",
    "Bridges",
];

/// The next revision of a programme.
fn revised(programme: &Programme, deed: &Deed, number: usize) -> Option<Programme> {
    let Deed::Accept { gone, moved, retitled, added } = deed else { return None };
    let mut next = programme.clone();
    next.revision.label = LocalizedText::of("en", format!("Rev.{number}"));
    next.unlisted.clear();
    let count = next.sessions.len();
    for at in moved {
        let session = &mut next.sessions[at % count];
        for moment in [&mut session.start, &mut session.end] {
            *moment =
                Moment::Fixed(moment.in_zone(programme.zone).fixed_offset() + chrono::TimeDelta::hours(1));
        }
    }
    for at in retitled {
        next.sessions[at % count].title = LocalizedText::of("en", format!("Another title, number {number}"));
    }
    if *added {
        // Nothing like one another: alike they would rightly be taken for the same.
        let (subject, hour) = (ADDED[number % ADDED.len()], u32::try_from(number % 6).unwrap() + 17);
        next.sessions.push(session(
            &format!("added-{number}"),
            subject,
            u32::try_from(number % 3).unwrap(),
            hour,
            0,
        ));
    }
    let mut at = 0;
    next.sessions.retain(|_| {
        at += 1;
        !gone.iter().any(|position| position % count == at - 1)
    });
    (!next.sessions.is_empty()).then_some(next)
}

fn check(seat: &Seat, guids: &BTreeMap<String, String>) -> Result<(), TestCaseError> {
    let state = &seat.state;
    for (id, entry) in &state.notebook.sessions {
        let session = state.shown_session_even_if_unlisted(id);
        prop_assert!(session.is_some(), "{id} holds something and is nowhere");
        // A note says of which session it was written, and stands there.
        if !entry.note.text.is_empty() {
            let written = entry.note.text.split(' ').next().unwrap();
            prop_assert_eq!(written, &guids[&id.0]);
            prop_assert_eq!(session.unwrap().guid.as_deref(), Some(written));
        }
        for version in &entry.note.versions {
            prop_assert_eq!(version.text.split(' ').next(), session.unwrap().guid.as_deref());
        }
    }
    prop_assert!(Arc::ptr_eq(state.shown_programme(), state.programme_at_current_revision()));
    Ok(())
}

/// Asks where the step can be seen: undo stays with what is shown. `expected` is what it leads to.
fn at_its_place(seat: &mut Seat, action: Action, expected: &Notebook) {
    let notebook = &seat.state.notebook;
    let known = notebook.sessions.keys().chain(expected.sessions.keys());
    let differs = |id: &&SessionId| notebook.sessions.get(*id) != expected.sessions.get(*id);
    if let Some(id) = known.into_iter().find(differs).cloned() {
        seat.ask_only(Action::Open(Page::Session(id)));
    }
    seat.ask(action);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_done_is_undone_exactly_and_no_note_is_lost(deeds in deeds()) {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let with_guids = |mut programme: Programme| {
            for session in &mut programme.sessions {
                session.guid.get_or_insert_with(|| format!("guid-{}", session.id));
            }
            programme
        };
        let mut seat = Seat::at(&data);
        seat.open(&file(folder.path(), "first.json", &with_guids(forum_programme(20))));
        seat.review(ReviewAction::SetDestination(ImportDestination::Own));
        seat.review(ReviewAction::Accept);
        let mut guids: BTreeMap<String, String> = BTreeMap::new();
        // The states that undo leads back through, and those that redo leads on to.
        let mut done: Vec<(Arc<Programme>, Notebook)> = vec![seat.all()];
        let mut undone: Vec<(Arc<Programme>, Notebook)> = Vec::new();
        for (number, deed) in deeds.iter().enumerate() {
            let before = seat.all();
            let can_undo = seat.state.history.can_undo_anywhere();
            match deed {
                Deed::Write(at) | Deed::Mine(at) | Deed::Read(at) => {
                    let sessions = &seat.state.shown_programme().sessions;
                    let session = &sessions[at % sessions.len()];
                    let (id, guid) = (session.id.clone(), session.guid.clone().unwrap());
                    guids.insert(id.0.clone(), guid.clone());
                    match deed {
                        Deed::Write(_) => seat.write(id.as_str(), &format!("{guid} 笔记{number} ")),
                        Deed::Mine(_) => {
                            seat.ask_only(Action::Open(Page::Session(id.clone())));
                            seat.ask_only(Action::ToggleMine(id));
                        }
                        _ => seat.library(LibraryAction::MarkRead(id)),
                    }
                }
                // One that was written, among those that hold a text.
                Deed::Empty(at) => {
                    let written = seat.state.notebook.sessions.iter();
                    let written: Vec<_> = written.filter(|(_, entry)| !entry.note.text.is_empty()).collect();
                    let chosen = written.get(at % written.len().max(1));
                    if let Some((id, text)) = chosen.map(|(id, it)| ((*id).clone(), it.note.text.clone())) {
                        seat.ask_only(Action::Open(Page::Session(id.clone())));
                        let place = NotePlace::Session(id);
                        let splice = Splice { at: 0, removed: text.clone(), inserted: String::new() };
                        seat.ask_only(Action::EditNote { place: place.clone(), splice, typing: false });
                        let kept = &seat.state.notebook.note(&place).unwrap().versions;
                        prop_assert!(kept.iter().any(|version| version.text.contains(&text)));
                    }
                }
                Deed::Accept { .. } => {
                    if let Some(next) = revised(seat.state.shown_programme(), deed, number) {
                        let next = with_guids(next);
                        seat.open(&file(folder.path(), &format!("{number}.json"), &next));
                        if seat.state.reviewing.is_some() {
                            seat.review(ReviewAction::SetDestination(ImportDestination::Update));
                            seat.review(ReviewAction::Accept);
                            prop_assert!(seat.state.reviewing.is_none(), "{}", seat.said());
                        }
                    }
                }
                Deed::Return(at) => {
                    let kept = &seat.state.library.revisions.kept;
                    let number = kept[at % kept.len()].about.number;
                    seat.library(LibraryAction::ReturnTo(number));
                }
                Deed::Undo if can_undo => {
                    undone.push(done.pop().unwrap());
                    at_its_place(&mut seat, Action::Undo, &done.last().unwrap().1);
                }
                Deed::Redo if !undone.is_empty() => {
                    done.push(undone.pop().unwrap());
                    at_its_place(&mut seat, Action::Redo, &done.last().unwrap().1);
                }
                Deed::Undo | Deed::Redo => {}
                Deed::Restart => {
                    drop(seat);
                    seat = Seat::at(&data);
                    prop_assert_eq!(&**seat.state.shown_programme(), &*before.0);
                    prop_assert_eq!(&seat.state.notebook, &before.1);
                    done = vec![seat.all()];
                    undone.clear();
                }
            }
            check(&seat, &guids)?;
            // Marks of reading are no steps: they stand in all states alike.
            let read = seat.state.notebook.read.clone();
            for (_, notebook) in done.iter_mut().chain(&mut undone) {
                notebook.read = read.clone();
            }
            let now = seat.all();
            match deed {
                Deed::Undo | Deed::Redo | Deed::Restart | Deed::Read(_) => {
                    let expected = done.last().unwrap();
                    prop_assert_eq!(&*now.0, &*expected.0);
                    prop_assert_eq!(&now.1, &expected.1);
                }
                _ if now != before => {
                    done.push(now);
                    undone.clear();
                }
                _ => {}
            }
        }
        // All the way back and all the way on.
        for expected in done.iter().rev().skip(1) {
            at_its_place(&mut seat, Action::Undo, &expected.1);
            prop_assert_eq!(&*seat.all().0, &*expected.0);
            prop_assert_eq!(&seat.all().1, &expected.1);
            check(&seat, &guids)?;
        }
        for expected in done.iter().skip(1) {
            at_its_place(&mut seat, Action::Redo, &expected.1);
            prop_assert_eq!(&*seat.all().0, &*expected.0);
            prop_assert_eq!(&seat.all().1, &expected.1);
        }
    }
}
