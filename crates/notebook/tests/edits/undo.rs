//! The undo history: what joins into one step, what a step belongs to, and how far back it leads.

use super::*;

#[test]
fn typing_chinese_is_one_step_until_a_pause_a_new_line_or_a_jump() {
    let mut desk = Desk::on(Notebook::new("p".into()));
    desk.insert(1, "以人");
    desk.insert(1, "为本");
    desk.insert(1, "复苏");
    assert_eq!(desk.undo_all(), 1, "phrases of an input method are one run");
    assert_eq!(desk.notebook, Notebook::new("p".into()));
    desk.redo_all();
    desk.insert(1, "论坛");
    assert_eq!(desk.undo_all(), 2, "a step that was made again takes no more typing");

    let mut desk = Desk::on(Notebook::new("p".into()));
    desk.insert(1, "甲");
    desk.now_ms += 2_000;
    desk.insert(1, "乙");
    desk.insert(1, "\n");
    desk.insert(1, "丙");
    desk.carets[1] = 0;
    desk.insert(1, "丁");
    desk.backspace(1);
    let texts: Vec<String> =
        std::iter::from_fn(|| desk.undo().map(|_| desk.notebook.text(&place(1)).to_owned())).collect();
    assert_eq!(texts, ["丁甲乙\n丙", "甲乙\n丙", "甲乙\n", "甲乙", "甲", ""]);
}

#[test]
fn backspaces_join_and_come_back_in_order() {
    let mut desk = Desk::on(begun());
    desk.carets[1] = "就业\nb".len();
    (0..4).for_each(|_| desk.backspace(1));
    assert_eq!(desk.notebook.text(&place(1)), "");
    let caret = desk.undo().unwrap().caret;
    assert_eq!((caret.place, caret.at), (place(1), Some("就业\nb".len())));
    assert_eq!(desk.notebook, begun());
}

#[test]
fn typing_in_another_note_is_another_step_and_undo_goes_back_to_it() {
    let mut desk = Desk::on(Notebook::new("p".into()));
    desk.insert(1, "一");
    desk.insert(2, "二");
    desk.insert(1, "三");
    let places: Vec<NotePlace> = std::iter::from_fn(|| desk.undo().map(|done| done.caret.place)).collect();
    assert_eq!(places, [place(1), place(2), place(1)]);
}

#[test]
fn undo_and_redo_stay_with_the_note_that_is_shown_and_name_another_first() {
    let mut desk = Desk::on(Notebook::new("p".into()));
    desk.insert(1, "一");
    desk.insert(2, "二");
    let here = |index| VisiblePlace { place: place(index), among_interventions: false };
    let texts = |desk: &Desk| [1, 2].map(|index| desk.notebook.text(&place(index)).to_owned());
    // The step of the first note lies below that of the second.
    assert!(matches!(desk.history.undo(&mut desk.notebook, &here(1)), Ok(UndoOutcome::Made(_))));
    assert_eq!(texts(&desk), ["", "二"]);
    let elsewhere = Ok(UndoOutcome::Elsewhere { place: place(2), others: 0 });
    assert_eq!(desk.history.undo(&mut desk.notebook, &here(1)), elsewhere);
    assert_eq!(texts(&desk), ["", "二"], "naming changes nothing");
    // What was taken back here can be made again, whatever was typed elsewhere meanwhile.
    desk.insert(2, "三");
    assert!(matches!(desk.history.redo(&mut desk.notebook, &here(1)), Ok(UndoOutcome::Made(_))));
    assert_eq!(texts(&desk), ["一", "二三"]);
    // Typing here ends what could be made again here.
    assert!(matches!(desk.history.undo(&mut desk.notebook, &here(1)), Ok(UndoOutcome::Made(_))));
    desk.insert(1, "四");
    assert_eq!(desk.history.redo(&mut desk.notebook, &here(1)), Ok(UndoOutcome::Nothing));
}

/// Marks a session and takes the mark away again, in turn; each is a step.
fn mark(desk: &mut Desk, times: usize) {
    (0..times).for_each(|_| desk.perform(&Deed::Mark { place: 1 }));
}

#[test]
fn the_last_five_thousand_steps_can_be_taken_back_and_no_more() {
    let mut desk = Desk::on(Notebook::new("p".into()));
    desk.insert(2, "first");
    mark(&mut desk, 4_999);
    assert_eq!(desk.undo_all(), 5_000);
    assert_eq!(desk.notebook, Notebook::new("p".into()));

    let mut desk = Desk::on(Notebook::new("p".into()));
    desk.insert(2, "first");
    mark(&mut desk, 5_000);
    assert_eq!(desk.undo_all(), 5_000);
    assert_eq!(desk.notebook.text(&place(2)), "first", "the oldest step went");
}

#[test]
fn the_history_holds_eight_mebibytes_of_text_and_the_last_step_whatever_its_size() {
    const MIB: usize = 1024 * 1024;
    // A step of another place each time, so that none joins the one before.
    let filled = |sizes: &[usize]| {
        let mut desk = Desk::on(Notebook::new("p".into()));
        for (at, size) in sizes.iter().enumerate() {
            desk.put(1 + at % 3, String::new(), "x".repeat(*size));
        }
        desk
    };
    let emptied = |size: usize| {
        let mut desk = filled(&[size, 10]);
        desk.put(1, "x".repeat(size), String::new());
        desk
    };
    assert_eq!(filled(&[MIB; 8]).undo_all(), 8);
    assert_eq!(filled(&[MIB; 10]).undo_all(), 8, "the oldest two went");
    assert_eq!(filled(&[MIB, 7 * MIB + 1]).undo_all(), 1);
    assert_eq!(filled(&[MIB, 9 * MIB]).undo_all(), 1, "the last one stays");
    // What was taken out is held as well, and a draft with all that is in it.
    assert_eq!(emptied(4 * MIB - 5).undo_all(), 3);
    assert_eq!(emptied(4 * MIB - 4).undo_all(), 2);
    let mut desk = filled(&[10, 4 * MIB]);
    desk.change_intervention(3, &"x".repeat(5 * MIB), false);
    assert_eq!(desk.undo_all(), 1);
}

#[test]
fn typing_joins_for_a_second_and_a_half_and_phrases_of_eight_characters() {
    let steps = |pause: u64, text: &str| {
        let mut desk = Desk::on(Notebook::new("p".into()));
        desk.insert(1, "甲");
        // A keystroke itself takes 100 ms here.
        desk.now_ms += pause - 100;
        desk.insert(1, text);
        desk.undo_all()
    };
    assert_eq!(steps(1_500, "乙"), 1);
    assert_eq!(steps(1_501, "乙"), 2);
    assert_eq!(steps(200, "一二三四五六七八"), 1);
    assert_eq!(steps(200, "一二三四五六七八九"), 2, "pasted, not typed");
}

#[test]
fn the_caret_of_an_undo_stands_where_text_changed() {
    let mut desk = Desk::on(begun());
    let caret =
        |made: Option<UndoneOrRedoneEdits>| made.map(|made| (made.caret.place, made.caret.at)).unwrap();
    let splice = Splice { at: 6, removed: String::new(), inserted: "甲乙".into() };
    let text = Edit::Text { place: place(1), splice, edited: (None, None) };
    let read = Edit::Read { session: "session-2".into(), before: 0, after: 2 };
    desk.history.apply_and_record(&mut desk.notebook, vec![text, read.clone()], 0).unwrap();
    assert_eq!(caret(desk.undo()), (place(1), Some(6)), "what stands in a note tells most");
    assert_eq!(caret(desk.redo()), (place(1), Some(12)));
    desk.history.apply_and_record(&mut desk.notebook, vec![read.inverse()], 0).unwrap();
    assert_eq!(caret(desk.undo()), (place(2), None));
    assert_eq!(desk.history.redo_anywhere(&mut desk.notebook).map(|_| ()), Ok(()));
    assert_eq!(desk.history.redo_anywhere(&mut desk.notebook), Ok(UndoOutcome::Nothing));
}

#[test]
fn a_step_that_was_closed_takes_no_more_typing_and_a_field_typed_back_is_no_step() {
    let mut desk = Desk::on(Notebook::new("p".into()));
    desk.insert(1, "甲");
    desk.insert(1, "乙");
    desk.history.close_step();
    desk.insert(1, "丙");
    assert_eq!(desk.undo_all(), 2);
    // A title that is typed on in is one step, another field or draft is another.
    let mut desk = Desk::on(begun());
    for title in ["a", "ab", "abc"] {
        desk.change_intervention(2, title, false);
    }
    assert!(desk.history.can_undo_anywhere() && !desk.history.can_redo_anywhere());
    assert_eq!(desk.undo_all(), 1);
    assert_eq!(desk.notebook, begun());
    assert!(desk.history.can_redo_anywhere() && !desk.history.can_undo_anywhere());
    for title in ["a", "ab", ""] {
        desk.change_intervention(2, title, false);
    }
    assert!(!desk.history.can_undo_anywhere());
    assert_eq!(desk.undo_all(), 0);
    desk.change_intervention(2, "a", false);
    desk.now_ms += 1_500;
    desk.change_intervention(2, "ab", false);
    desk.history.close_step();
    desk.change_intervention(2, "abc", false);
    desk.change_intervention(2, "", true);
    assert_eq!(desk.undo_all(), 4);
    assert_eq!(desk.notebook, begun());
}

/// What is shown, and whether a step belongs to it.
#[test]
fn a_step_belongs_to_what_is_shown_only_with_all_of_its_edits() {
    let own = || Some(Box::new(begun().interventions_of(&"session-2".into())[0].clone()));
    let changed = || own().map(|own| Box::new(Intervention { title: "title".into(), ..*own }));
    let of_draft = |id: &str| {
        let splice = Splice { at: 0, removed: String::new(), inserted: "x".into() };
        let place = NotePlace::Intervention("session-2".into(), id.into());
        Edit::Text { place, splice, edited: (None, None) }
    };
    let draft_place = |id: &str| NotePlace::Intervention("session-2".into(), id.into());
    let mine = Edit::Mine { session: "session-2".into(), mine: true };
    let read = Edit::Read { session: "session-2".into(), before: 0, after: 2 };
    let revision = Edit::Revision { before: 0, after: 2 };
    let elsewhere = Edit::Mine { session: "session-1".into(), mine: true };
    let made = drafts(1, None, Some(draft("d5", "")));
    for (edits, place, among, shown) in [
        (vec![mine.clone()], place(2), false, true),
        (vec![read.clone()], place(2), false, true),
        (vec![read.clone()], draft_place("d4"), false, true),
        (vec![mine.clone()], place(1), false, false),
        (vec![revision.clone()], place(1), false, true),
        (vec![mine.clone(), revision], place(2), false, true),
        (vec![mine, elsewhere], place(2), false, false),
        (vec![of_draft("d4")], draft_place("d4"), false, true),
        (vec![of_draft("d4")], draft_place("d5"), true, false),
        (vec![of_draft("d4")], place(2), true, false),
        (vec![drafts(0, own(), changed())], draft_place("d4"), false, true),
        (vec![drafts(0, own(), changed())], draft_place("d5"), true, false),
        (vec![drafts(0, own(), changed())], place(2), true, false),
        (vec![made.clone()], place(2), true, true),
        (vec![made.clone()], draft_place("d4"), true, true),
        (vec![made.clone()], place(2), false, false),
        (vec![made.clone()], place(1), true, false),
        (vec![drafts(0, own(), None)], place(2), true, true),
        // The text of a draft that is made or removed goes with it.
        (vec![made.clone(), of_draft("d5")], place(2), true, true),
        (vec![of_draft("d4"), drafts(0, own(), None)], place(2), true, true),
        (vec![made.clone(), of_draft("d5")], place(2), false, false),
        (vec![made, of_draft("d4")], place(2), true, false),
    ] {
        let here = VisiblePlace { place, among_interventions: among };
        assert_eq!(here.shows_all(&edits), shown, "{edits:?} at {here:?}");
    }
}

/// Steps that change different things can be taken back past each other, and others cannot.
#[test]
fn a_step_is_taken_back_from_below_unless_a_later_one_touches_the_same() {
    let own = || Some(Box::new(begun().interventions_of(&"session-2".into())[0].clone()));
    let changed = || own().map(|own| Box::new(Intervention { title: "title".into(), ..*own }));
    let session = || SessionId::from("session-2");
    let read = |before, after| Edit::Read { session: session(), before, after };
    let of_draft = || {
        let splice = Splice { at: 0, removed: String::new(), inserted: "x".into() };
        let place = NotePlace::Intervention(session(), "d4".into());
        Edit::Text { place, splice, edited: (None, None) }
    };
    let at_draft = NotePlace::Intervention(session(), "d4".into());
    let here = |place| VisiblePlace { place, among_interventions: false };
    let elsewhere = Edit::Mine { session: "session-1".into(), mine: true };
    let made = drafts(1, None, Some(draft("d5", "")));
    for (below, above, shown, free) in [
        (read(0, 2), elsewhere.clone(), place(2), true),
        (of_draft(), elsewhere, at_draft.clone(), true),
        (of_draft(), made.clone(), at_draft.clone(), false),
        (drafts(0, own(), changed()), made.clone(), at_draft, false),
    ] {
        let mut desk = Desk::on(begun());
        let edits = [below, above.clone()].map(|edit| vec![edit]);
        for edits in edits {
            desk.history.apply_and_record(&mut desk.notebook, edits, 0).unwrap();
            desk.history.close_step();
        }
        let outcome = desk.history.undo(&mut desk.notebook, &here(shown)).unwrap();
        assert_eq!(matches!(outcome, UndoOutcome::Made(_)), free, "{outcome:?} below {above:?}");
    }
    // What was taken back can be made again until something touches the same, or what builds on it.
    for (then, left) in [
        (Edit::Revision { before: 0, after: 2 }, true),
        (Edit::Mine { session: "session-1".into(), mine: true }, true),
        (read(0, 3), false),
        (made, true),
    ] {
        let mut desk = Desk::on(begun());
        desk.history.apply_and_record(&mut desk.notebook, vec![read(0, 2)], 0).unwrap();
        desk.undo();
        desk.history.apply_and_record(&mut desk.notebook, vec![then.clone()], 0).unwrap();
        assert_eq!(desk.history.can_redo_anywhere(), left, "{then:?}");
    }
}

#[test]
fn an_undo_that_would_change_what_is_not_shown_names_it() {
    let own = || Some(Box::new(begun().interventions_of(&"session-2".into())[0].clone()));
    let mut desk = Desk::on(begun());
    let edits = vec![drafts(0, own(), None), Edit::Mine { session: "session-1".into(), mine: true }];
    desk.history.apply_and_record(&mut desk.notebook, edits, 0).unwrap();
    let here = VisiblePlace { place: place(3), among_interventions: true };
    let named = |outcome| match outcome {
        Ok(UndoOutcome::Elsewhere { place, others }) => (place, others),
        other => panic!("{other:?}"),
    };
    assert_eq!(named(desk.history.undo(&mut desk.notebook, &here)), (place(1), 1));
    let mut desk = Desk::on(begun());
    desk.history.apply_and_record(&mut desk.notebook, vec![drafts(0, own(), None)], 0).unwrap();
    let gone = NotePlace::Intervention("session-2".into(), "d4".into());
    assert_eq!(named(desk.history.undo(&mut desk.notebook, &here)), (gone, 0), "by its own name");
    assert_eq!(desk.history.redo(&mut desk.notebook, &here), Ok(UndoOutcome::Nothing));
}
