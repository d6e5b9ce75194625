//! Whatever a delegate does, nothing that was written is out of reach.

use super::*;

/// What a delegate may do next; times are minutes that pass, back as well.
#[derive(Debug, Clone)]
enum Deed {
    Type(usize, String),
    Replace(usize, f64, f64, String),
    Empty(usize),
    Pass(i64),
    Reopen,
    Undo(usize),
    Redo(usize),
    BringBack(usize, usize),
    LetGo(usize, usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let note = 0..3_usize;
    let words = "[a-c 就业复苏\n]{0,90}";
    prop_oneof![
        4 => (note.clone(), "[a就 ]{1,3}").prop_map(|(note, text)| Deed::Type(note, text)),
        3 => (note.clone(), 0.0..1.0, 0.0..1.0, words).prop_map(|(note, a, b, by)| Deed::Replace(note, a, b, by)),
        1 => note.clone().prop_map(Deed::Empty),
        3 => (-100_000_i64..100_000).prop_map(Deed::Pass),
        2 => (20_i64..200).prop_map(Deed::Pass),
        1 => Just(Deed::Reopen),
        3 => note.clone().prop_map(Deed::Undo),
        2 => note.clone().prop_map(Deed::Redo),
        1 => (note.clone(), 0..50_usize).prop_map(|(note, at)| Deed::BringBack(note, at)),
        1 => (note, 0..50_usize).prop_map(|(note, at)| Deed::LetGo(note, at)),
    ]
}

fn perform(desk: &mut Desk, deed: &Deed) {
    match deed {
        Deed::Type(note, text) => desk.append(&note_of(*note), text),
        Deed::Replace(note, a, b, by) => {
            let place = note_of(*note);
            let mut new = desk.notebook.text(&place).to_owned();
            let end = |share: f64| new.floor_char_boundary((new.len() as f64 * share) as usize);
            let (a, b) = (end(a.min(*b)), end(a.max(*b)));
            new.replace_range(a..b, by);
            desk.write(&place, &new);
        }
        Deed::Empty(note) => desk.write(&note_of(*note), ""),
        Deed::Pass(minutes) => desk.pass(*minutes),
        Deed::Reopen => desk.reopen(),
        Deed::Undo(note) => drop(desk.step(&note_of(*note), false)),
        Deed::Redo(note) => drop(desk.step(&note_of(*note), true)),
        Deed::BringBack(note, index) => {
            let edits = desk.notebook.edits_to_bring_back_version(&note_of(*note), *index, desk.now);
            edits.into_iter().for_each(|edits| desk.make(edits));
        }
        Deed::LetGo(note, index) => {
            let edit = desk.notebook.edit_to_remove_versions(&note_of(*note), *index..index + 1);
            edit.into_iter().for_each(|edit| desk.make(vec![edit]));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// The replica is compared after each deed, by `Desk::follow`.
    #[test]
    fn edits_with_versions_are_taken_back_exactly_and_the_replica_agrees(
        deeds in prop::collection::vec(deed(), 0..120),
    ) {
        let mut desk = Desk::new();
        let mut opened_with = desk.notebook.clone();
        for deed in &deeds {
            let before: Vec<usize> = (0..3).map(|note| desk.versions(&note_of(note)).len()).collect();
            let text_before: Vec<String> = (0..3).map(|note| desk.notebook.text(&note_of(note)).to_owned()).collect();
            perform(&mut desk, deed);
            if matches!(deed, Deed::Reopen) {
                opened_with = desk.notebook.clone();
            }
            for note in 0..3 {
                let versions = desk.versions(&note_of(note));
                prop_assert!(versions.len() <= MAX_NOTE_VERSIONS);
                prop_assert!(versions.iter().all(|version| !version.text.trim().is_empty()));
                // Small as they are, only number takes one away, and never more than came.
                if !matches!(deed, Deed::Undo(_) | Deed::Redo(_) | Deed::LetGo(..)) {
                    prop_assert!(versions.len() >= before[note]);
                }
                let emptied = matches!(deed, Deed::Empty(emptied) if *emptied == note);
                if emptied && text_before[note].trim().chars().count() > 2 {
                    prop_assert!(versions.iter().any(|version| version.text.contains(&text_before[note])));
                }
            }
        }
        desk.go(false);
        prop_assert_eq!(&desk.notebook, &opened_with);
        prop_assert!(!desk.history.can_undo_anywhere());
        // What had been taken back before is made again too: all the way on and back is exact.
        desk.go(true);
        let last = desk.notebook.clone();
        desk.go(false);
        prop_assert_eq!(&desk.notebook, &opened_with);
        desk.go(true);
        prop_assert_eq!(&desk.notebook, &last);
    }
}
