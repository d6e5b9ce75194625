//! Edits and the undo history, on notebooks and edits made up at random.

mod undo;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use rostrum_notebook::{
    Edit, EditError, Intervention, Note, NotePlace, Notebook, Splice, UndoHistory, UndoOutcome,
    UndoneOrRedoneEdits, VisiblePlace, count_han_and_unicode_words,
};
use rostrum_programme::{LangTag, SessionId};

/// Letters of one to four bytes, joined characters, and line ends.
const LETTERS: &str = "[a-c 就业复苏，é\u{301}👩\u{200D}\n]{0,8}";

/// What a user may do next.
#[derive(Debug, Clone)]
enum Deed {
    /// Replaces a stretch, both ends given as a share of the text, by another.
    Replace {
        place: usize,
        from: f64,
        to: f64,
        by: String,
    },
    /// Types a text character by character at the caret of this note.
    Type {
        place: usize,
        text: String,
    },
    /// Backspace, some times.
    Backspace {
        place: usize,
        times: usize,
    },
    Mark {
        place: usize,
    },
    /// Puts a draft in, changes the one that is there, or takes it away.
    Intervention {
        place: usize,
        text: String,
        remove: bool,
    },
    Pause,
    CloseStep,
    Undo,
    Redo,
    /// Undo or redo while this note is shown.
    UndoHere {
        place: usize,
        forwards: bool,
    },
}

fn deed() -> impl Strategy<Value = Deed> {
    let place = 0..4_usize;
    prop_oneof![
        3 => (place.clone(), 0.0..1.0, 0.0..1.0, LETTERS)
            .prop_map(|(place, from, to, by)| Deed::Replace { place, from, to, by }),
        4 => (place.clone(), LETTERS).prop_map(|(place, text)| Deed::Type { place, text }),
        2 => (place.clone(), 1..5_usize).prop_map(|(place, times)| Deed::Backspace { place, times }),
        1 => place.clone().prop_map(|place| Deed::Mark { place }),
        2 => (place.clone(), LETTERS, any::<bool>())
            .prop_map(|(place, text, remove)| Deed::Intervention { place, text, remove }),
        1 => Just(Deed::Pause),
        1 => Just(Deed::CloseStep),
        2 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
        3 => (place, any::<bool>()).prop_map(|(place, forwards)| Deed::UndoHere { place, forwards }),
    ]
}

fn place(index: usize) -> NotePlace {
    match index {
        0 => NotePlace::Forum,
        n => NotePlace::Session(SessionId::from(format!("session-{n}"))),
    }
}

fn edited(notebook: &Notebook, place: &NotePlace) -> Option<DateTime<Utc>> {
    notebook.note(place).and_then(|note| note.edited)
}

/// A boundary of characters near a share of the text.
fn boundary(text: &str, share: f64) -> usize {
    text.floor_char_boundary((text.len() as f64 * share) as usize)
}

/// A user at work: notebook, history, a clock that only goes on, and a caret for each note.
struct Desk {
    notebook: Notebook,
    history: UndoHistory,
    now_ms: u64,
    carets: [usize; 4],
}

impl Desk {
    fn on(notebook: Notebook) -> Self {
        Self { notebook, history: UndoHistory::default(), now_ms: 0, carets: [0; 4] }
    }

    fn rewrite(&mut self, index: usize, new: &str) {
        let place = place(index);
        let Some(splice) = Splice::between(self.notebook.text(&place), new) else { return };
        let now = DateTime::from_timestamp_millis(1_645_500_000_000 + self.now_ms as i64);
        let edited = (edited(&self.notebook, &place), now);
        self.history
            .apply_and_record(&mut self.notebook, vec![Edit::Text { place, splice, edited }], self.now_ms)
            .unwrap();
        self.now_ms += 100;
    }

    /// Changes the beginning of a note, as one step.
    fn put(&mut self, index: usize, removed: String, inserted: String) {
        let place = place(index);
        let was = edited(&self.notebook, &place);
        let splice = Splice { at: 0, removed, inserted };
        let edit = Edit::Text { place, splice, edited: (was, was) };
        self.history.apply_and_record(&mut self.notebook, vec![edit], self.now_ms).unwrap();
        self.now_ms += 100;
    }

    fn insert(&mut self, index: usize, text: &str) {
        let mut new = self.notebook.text(&place(index)).to_owned();
        let at = new.floor_char_boundary(self.carets[index].min(new.len()));
        new.insert_str(at, text);
        self.carets[index] = at + text.len();
        self.rewrite(index, &new);
    }

    fn backspace(&mut self, index: usize) {
        let mut new = self.notebook.text(&place(index)).to_owned();
        let at = new.floor_char_boundary(self.carets[index].min(new.len()));
        let Some(last) = new[..at].chars().next_back() else { return };
        new.remove(at - last.len_utf8());
        self.carets[index] = at - last.len_utf8();
        self.rewrite(index, &new);
    }

    /// Uses all three forms of the edit; changes of the same draft join while no pause is made.
    fn change_intervention(&mut self, index: usize, text: &str, remove: bool) {
        let session = SessionId::from(format!("session-{index}"));
        let id = self.notebook.next_intervention_id();
        let before = self.notebook.interventions_of(&session).first().cloned();
        let after = match &before {
            Some(_) if remove => None,
            Some(before) => {
                let mut after = before.clone();
                after.title = text.to_owned();
                Some(after)
            }
            None => {
                let mut intervention = Intervention::new(id, LangTag::new("zh-Hans"));
                intervention.body.text = text.to_owned();
                Some(intervention)
            }
        };
        if before == after {
            return;
        }
        let edit = Edit::Intervention {
            session,
            index: 0,
            before: before.map(Box::new),
            after: after.map(Box::new),
        };
        self.history.apply_and_record(&mut self.notebook, vec![edit], self.now_ms).unwrap();
        self.now_ms += 100;
    }

    fn perform(&mut self, deed: &Deed) {
        match deed {
            Deed::Replace { place: index, from, to, by } => {
                let mut new = self.notebook.text(&place(*index)).to_owned();
                let (a, b) = (boundary(&new, *from), boundary(&new, *to));
                new.replace_range(a.min(b)..a.max(b), by);
                self.carets[*index] = a.min(b) + by.len();
                self.rewrite(*index, &new);
            }
            Deed::Type { place, text } => {
                text.chars().for_each(|c| self.insert(*place, c.encode_utf8(&mut [0; 4])));
            }
            Deed::Backspace { place, times } => (0..*times).for_each(|_| self.backspace(*place)),
            Deed::Mark { place } => {
                let session = SessionId::from(format!("session-{place}"));
                let mine = !self.notebook.is_mine(&session);
                self.history
                    .apply_and_record(&mut self.notebook, vec![Edit::Mine { session, mine }], self.now_ms)
                    .unwrap();
            }
            Deed::Intervention { place, text, remove } => self.change_intervention(*place, text, *remove),
            Deed::Pause => self.now_ms += 2_000,
            Deed::CloseStep => self.history.close_step(),
            Deed::Undo => {
                self.undo();
            }
            Deed::Redo => {
                self.redo();
            }
            Deed::UndoHere { place, forwards } => self.undo_here(*place, *forwards),
        }
    }

    /// Undo or redo while a note is shown: nothing that is not shown changes.
    fn undo_here(&mut self, index: usize, forwards: bool) {
        let here = VisiblePlace { place: place(index), among_interventions: false };
        let before = self.notebook.clone();
        let outcome = match forwards {
            true => self.history.redo(&mut self.notebook, &here),
            false => self.history.undo(&mut self.notebook, &here),
        };
        let outcome = outcome.unwrap();
        let changed = matches!(outcome, UndoOutcome::Made(_));
        assert_eq!(changed, self.notebook != before, "{outcome:?}");
        for (session, entry) in &self.notebook.sessions {
            let was = before.sessions.get(session);
            if place(index).session() != Some(session) {
                assert_eq!(Some(entry), was);
            }
            assert_eq!(Some(&entry.interventions), was.map(|was| &was.interventions).or(Some(&Vec::new())));
        }
        if index != 0 {
            assert_eq!(self.notebook.forum, before.forum);
        }
    }

    fn undo(&mut self) -> Option<UndoneOrRedoneEdits> {
        made(self.history.undo_anywhere(&mut self.notebook))
    }

    fn redo(&mut self) -> Option<UndoneOrRedoneEdits> {
        made(self.history.redo_anywhere(&mut self.notebook))
    }

    fn undo_all(&mut self) -> usize {
        std::iter::from_fn(|| self.undo()).count()
    }

    fn redo_all(&mut self) -> usize {
        std::iter::from_fn(|| self.redo()).count()
    }
}

fn made(outcome: Result<UndoOutcome, EditError>) -> Option<UndoneOrRedoneEdits> {
    match outcome.unwrap() {
        UndoOutcome::Made(made) => Some(made),
        UndoOutcome::Nothing => None,
        UndoOutcome::Elsewhere { .. } => panic!("asked anywhere"),
    }
}

/// A notebook that is not empty, with a field of a newer version.
fn begun() -> Notebook {
    serde_json::from_str(
        r#"{ "format": "rostrum-notebook", "version": 1, "programme": "p",
             "forum": { "text": "复苏 recovery" },
             "sessions": { "session-1": { "note": { "text": "就业\nb", "edited": "2022-02-21T10:00:00Z" } },
                           "session-2": { "note": {}, "rating": 5, "drafts": [
                             { "id": "d4", "kind": "own", "language": "fr", "mood": 1, "body": { "text": "a" } }] },
                           "session-3": { "note": { "edited": "2022-02-21T11:00:00Z" }, "mine": true } } }"#,
    )
    .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_gives_the_beginning_and_redoing_all_the_end(deeds in prop::collection::vec(deed(), 0..60)) {
        for start in [Notebook::new("p".into()), begun()] {
            let mut desk = Desk::on(start.clone());
            deeds.iter().for_each(|deed| desk.perform(deed));
            desk.redo_all();
            let end = desk.notebook.clone();
            let undone = desk.undo_all();
            prop_assert_eq!(&desk.notebook, &start);
            prop_assert!(!desk.history.can_undo_anywhere());
            let redone = desk.redo_all();
            prop_assert_eq!(&desk.notebook, &end);
            prop_assert!(!desk.history.can_redo_anywhere());
            prop_assert_eq!(undone, redone);
        }
    }

    #[test]
    fn a_splice_between_two_texts_leads_there_and_back(old in LETTERS, new in LETTERS) {
        let mut text = old.clone();
        match Splice::between(&old, &new) {
            None => prop_assert_eq!(&old, &new),
            Some(splice) => {
                splice.apply(&mut text).unwrap();
                prop_assert_eq!(&text, &new);
                prop_assert_eq!(splice.inverse().inverse(), splice.clone());
                splice.inverse().apply(&mut text).unwrap();
                prop_assert_eq!(&text, &old);
                // Shortest: it neither begins nor ends with a character that stays.
                let (a, b) = (&splice.removed, &splice.inserted);
                prop_assert!(a.is_empty() || b.is_empty() || a.chars().next() != b.chars().next());
                prop_assert!(a.is_empty() || b.is_empty() || a.chars().last() != b.chars().last());
            }
        }
    }

    #[test]
    fn an_edit_for_another_text_changes_nothing(old in LETTERS, new in LETTERS, index in 0..5_usize) {
        let Some(splice) = Splice::between(&old, &new) else { return Ok(()) };
        let place = place(index);
        let mut notebook = begun();
        let before = notebook.clone();
        let was = edited(&before, &place);
        let edit = Edit::Text { place, splice, edited: (was, DateTime::from_timestamp(1_645_500_000, 0)) };
        if notebook.apply(&edit).is_ok() {
            notebook.apply(&edit.inverse()).unwrap();
        }
        prop_assert_eq!(notebook, before);
    }

    #[test]
    fn counts_never_exceed_the_characters(text in "\\PC{0,60}") {
        let count = count_han_and_unicode_words(&text);
        prop_assert_eq!(count.total(), count.han + count.words);
        prop_assert!(count.total() <= text.chars().count());
    }
}

#[test]
fn a_mark_that_is_set_already_is_no_edit() {
    let mut notebook = begun();
    let edit = Edit::Mine { session: "session-3".into(), mine: true };
    assert_eq!(notebook.apply(&edit), Err(EditError::Mismatch));
    assert_eq!(notebook, begun());
}

fn draft(id: &str, text: &str) -> Box<Intervention> {
    let mut intervention = Intervention::new(id.into(), LangTag::new("en"));
    intervention.body.text = text.to_owned();
    Box::new(intervention)
}

/// Changes the drafts of the session that has one.
fn drafts(index: usize, before: Option<Box<Intervention>>, after: Option<Box<Intervention>>) -> Edit {
    Edit::Intervention { session: "session-2".into(), index, before, after }
}

/// Every kind of edit that fits; the draft of [`begun`] is `d4`.
fn fitting() -> Vec<(Edit, NotePlace)> {
    let own = begun().interventions_of(&"session-2".into())[0].clone();
    let changed = Intervention { title: "title".into(), ..own.clone() };
    let splice = Splice { at: 0, removed: "就业".into(), inserted: "劳动".into() };
    let intervention = |id: &str| NotePlace::Intervention("session-2".into(), id.into());
    vec![
        (Edit::Text { place: place(1), splice, edited: (edited(&begun(), &place(1)), None) }, place(1)),
        (Edit::Mine { session: "session-1".into(), mine: true }, place(1)),
        (Edit::Mine { session: "session-3".into(), mine: false }, place(3)),
        (Edit::Revision { before: 0, after: 3 }, NotePlace::Forum),
        (Edit::Read { session: "session-1".into(), before: 0, after: 3 }, place(1)),
        (drafts(0, Some(Box::new(own.clone())), Some(Box::new(changed))), intervention("d4")),
        (drafts(0, Some(Box::new(own)), None), place(2)),
        (drafts(0, None, Some(draft("d5", "x"))), intervention("d5")),
        (drafts(1, None, Some(draft("d5", "x"))), intervention("d5")),
    ]
}

#[test]
fn every_edit_is_seen_somewhere_and_taken_back_by_its_inverse() {
    for (edit, seen) in fitting() {
        assert_eq!(edit.place(), seen, "{edit:?}");
        assert_eq!(edit.inverse().inverse(), edit);
        let mut notebook = begun();
        notebook.apply(&edit).unwrap();
        assert!(notebook != begun(), "{edit:?}");
        // What was made once does not fit again.
        let made = notebook.clone();
        assert_eq!(notebook.apply(&edit), Err(EditError::Mismatch), "{edit:?}");
        assert_eq!(notebook, made);
        notebook.apply(&edit.inverse()).unwrap();
        assert_eq!(notebook, begun(), "{edit:?}");
    }
}

#[test]
fn an_edit_that_was_made_for_another_state_changes_nothing() {
    let own = || Some(Box::new(begun().interventions_of(&"session-2".into())[0].clone()));
    for edit in [
        Edit::Revision { before: 1, after: 0 },
        Edit::Read { session: "session-1".into(), before: 2, after: 3 },
        drafts(0, Some(draft("d4", "another text")), None),
        drafts(0, Some(draft("d4", "another text")), Some(draft("d4", "x"))),
        drafts(1, own(), None),
        drafts(0, own(), own()),
        // A draft keeps its id, and no two have the same.
        drafts(0, own(), Some(draft("d5", "a"))),
        drafts(0, None, Some(draft("d4", "x"))),
        drafts(2, None, Some(draft("d5", "x"))),
        drafts(0, None, None),
    ] {
        let mut notebook = begun();
        assert_eq!(notebook.apply(&edit), Err(EditError::Mismatch), "{edit:?}");
        assert_eq!(notebook, begun(), "{edit:?}");
    }
}

#[test]
fn edits_are_made_all_or_none() {
    let mut desk = Desk::on(begun());
    let (fits, misfit) = (fitting().swap_remove(0).0, Edit::Revision { before: 7, after: 8 });
    for edits in [vec![fits.clone(), misfit.clone()], vec![misfit.clone(), fits.clone()], vec![misfit]] {
        assert_eq!(desk.history.apply_and_record(&mut desk.notebook, edits, 0), Err(EditError::Mismatch));
        assert_eq!(desk.notebook, begun());
        assert!(!desk.history.can_undo_anywhere());
    }
    let read = Edit::Read { session: "session-1".into(), before: 0, after: 2 };
    desk.history.apply_and_record(&mut desk.notebook, vec![fits, read], 0).unwrap();
    assert_eq!(desk.undo_all(), 1, "one step");
    assert_eq!(desk.notebook, begun());
    desk.history.apply_and_record(&mut desk.notebook, Vec::new(), 0).unwrap();
    assert!(!desk.history.can_undo_anywhere(), "nothing is no step");
}

#[test]
fn an_edit_for_a_note_that_is_not_there_leaves_no_empty_one() {
    let mut notebook = begun();
    let splice = Splice { at: 0, removed: "甲".into(), inserted: String::new() };
    let edit = Edit::Text { place: place(9), splice, edited: (None, None) };
    assert_eq!(notebook.apply(&edit), Err(EditError::Mismatch));
    assert_eq!(notebook, begun());
}

#[test]
fn a_note_that_was_emptied_keeps_its_time() {
    let mut desk = Desk::on(begun());
    desk.rewrite(1, "");
    let entry = &desk.notebook.sessions[&SessionId::from("session-1")];
    assert_eq!(entry.note.text, "");
    assert!(entry.note != Note::default());
    assert_eq!(desk.notebook.filled_note_count(), 1, "the forum's own is left");
}

#[test]
fn chinese_is_counted_by_characters_and_the_rest_by_words() {
    let count = count_han_and_unicode_words("到2030年，至少80 million jobs，就业。");
    assert_eq!((count.han, count.words), (6, 4));
}
