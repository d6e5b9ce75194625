//! How many versions stay, and that no clock takes one away.

use super::*;

/// Work twice a day for a year: of the last days every session is there, of months ago one here and there.
#[test]
fn older_versions_lie_further_apart() {
    let note = NotePlace::Forum;
    let mut desk = Desk::new();
    for day in 0..365 {
        for half in ["上午", "下午"] {
            desk.append(&note, &format!("{day}{half}。"));
            desk.pass(12 * 60);
        }
        desk.reopen();
    }
    let versions = desk.versions(&note);
    assert_eq!(versions.len(), MAX_NOTE_VERSIONS);
    let gaps: Vec<i64> = versions.windows(2).map(|pair| (pair[1].at - pair[0].at).num_hours()).collect();
    assert!(gaps.iter().all(|gap| *gap >= 12), "in the order of time: {gaps:?}");
    assert_eq!(gaps[gaps.len() - 7..], [12; 7], "the newest are all there");
    let (old, new): (i64, i64) = (gaps[..10].iter().sum(), gaps[gaps.len() - 10..].iter().sum());
    assert!(old > 4 * new, "{gaps:?}");
    assert!((desk.now - versions[0].at).num_days() > 180, "half a year ago is still there: {gaps:?}");
}

#[test]
fn a_clock_that_was_wrong_takes_no_version_away() {
    let note = NotePlace::Forum;
    let mut desk = Desk::new();
    let clocks = [
        "2022-02-22T09:00:00Z",
        "2022-02-22T10:00:00Z",
        "2099-01-01T00:00:00Z",
        "2022-02-22T11:00:00Z",
        "1970-01-01T00:00:00Z",
        "2022-02-22T12:00:00Z",
    ];
    let mut texts = Vec::new();
    for clock in clocks {
        desk.now = at(clock);
        texts.push(desk.notebook.text(&note).to_owned());
        desk.append(&note, "字");
    }
    assert_eq!(desk.texts(&note), texts[1..], "each jump of the clock began a session, and all are kept");
}

#[test]
fn long_texts_are_bounded_by_their_size_and_the_newest_two_always_stay() {
    let place = |number: usize| session(&format!("s{number}"));
    let text = |number: usize| format!("{number} {}", "字".repeat(100_000));
    let mut desk = Desk::new();
    for number in 0..8 {
        for round in 0..5 {
            desk.write(&place(number), &text(round));
            desk.pass(60);
        }
    }
    let mut all = 0;
    for number in 0..8 {
        let versions = desk.versions(&place(number));
        let bytes: usize = versions.iter().map(|version| version.text.len()).sum();
        assert!(bytes <= MAX_NOTE_VERSION_BYTES, "{bytes}");
        let newest: Vec<String> = versions.iter().rev().take(2).map(|version| version.text.clone()).collect();
        assert_eq!(newest, [text(3), text(2)]);
        all += bytes;
    }
    assert!(all <= MAX_NOTEBOOK_VERSION_BYTES + 8 * 2 * text(0).len(), "{all}");
    // One text that alone is larger than all room: its last two states are kept.
    let mut desk = Desk::new();
    for round in 0..5 {
        desk.write(&NotePlace::Forum, &format!("{round} {}", "字".repeat(500_000)));
        desk.pass(60);
    }
    assert_eq!(desk.versions(&NotePlace::Forum).len(), 2);
    // One long text that was deleted long ago takes no place from many short ones.
    let mut desk = Desk::new();
    desk.write(&NotePlace::Forum, &"字".repeat(320_000));
    for round in 0..12 {
        desk.pass(60);
        desk.write(&NotePlace::Forum, &format!("{round} {}", "句".repeat(3_000)));
    }
    let versions = desk.versions(&NotePlace::Forum);
    assert_eq!(versions.len(), 11);
    assert!(versions.iter().all(|version| version.text.len() < 10_000));
}

/// The window makes the edit with each key, and the save worker is sent it: it holds the key and nothing of the text.
#[test]
fn a_key_in_a_long_note_is_an_edit_of_that_key_alone() {
    let note = NotePlace::Forum;
    let mut desk = Desk::new();
    desk.write(&note, &"字".repeat(170_000));
    desk.pass(60);
    for (nth, key) in ["a", "字", "。"].into_iter().enumerate() {
        let splice = Splice { at: 30_000, removed: String::new(), inserted: key.to_owned() };
        let edits = desk.notebook.edits_for_text_change(&note, splice, desk.now, &desk.history);
        let held: usize = edits.iter().map(Edit::text_bytes_held_for_undo).sum();
        match nth {
            0 => assert_eq!((edits.len(), held), (2, 510_000 + 1), "the session of work begins"),
            _ => assert_eq!((edits.len(), held), (1, key.len())),
        }
        desk.make(edits);
    }
    for _ in 0..3 {
        let splice = Splice { at: 30_000, removed: "。".to_owned(), inserted: String::new() };
        let edits = desk.notebook.edits_for_text_change(&note, splice, desk.now, &desk.history);
        assert_eq!(edits.len(), 1);
    }
}
