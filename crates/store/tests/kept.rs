//! Revisions that are kept for good, and notes of what a window was opening.

use chrono::{DateTime, Utc};
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_formats::{LineCorrection, LineMeaning, ReadingCorrections};
use rostrum_programme::{LocalizedText, Programme, ProgrammeId};
use rostrum_store::*;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

fn at(time: &str) -> DateTime<Utc> {
    time.parse().unwrap()
}

fn folders(folder: &TempDir) -> Folders {
    Folders::resolve(Some(folder.path().to_owned())).unwrap()
}

fn programme(id: &str) -> Programme {
    let mut programme = builtin_programme().unwrap().value;
    programme.id = id.into();
    programme.title = LocalizedText::of("en", format!("Forum {id}"));
    programme
}

fn new<'a>(programme: &'a Programme, parent: Option<u32>) -> NewRevision<'a> {
    let now = at("2022-02-22T10:00:00Z");
    NewRevision {
        programme,
        parent,
        returns_to: None,
        source: None,
        corrections: None,
        touched: Default::default(),
        now,
    }
}

/// Keeps a revision and gives its number.
fn keep(folders: &Folders, programme: &Programme, parent: Option<u32>) -> u32 {
    store_revision(folders, &new(programme, parent)).unwrap().0.about.number
}

fn source(name: &str, bytes: &[u8]) -> SourceFile {
    SourceFile::new(name.into(), Arc::from(bytes), None)
}

fn numbers(revisions: &Revisions) -> Vec<u32> {
    revisions.kept.iter().map(|kept| kept.about.number).collect()
}

#[test]
fn revisions_are_numbered_on_and_no_number_is_used_again() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(&folder);
    let (own, over) = (programme("own"), programme("over"));
    assert_eq!([keep(&folders, &own, None), keep(&folders, &own, Some(0))], [0, 1]);
    assert_eq!(keep(&folders, &over, Some(0)), 1, "accepted over a programme that needs no folder");
    assert_eq!(keep(&folders, &over, Some(7)), 8);
    assert_eq!(keep(&folders, &over, Some(1)), 9, "also where an earlier one was gone back to");
    // One that cannot be read, or is no folder, keeps its number as well.
    let library = folders.revisions_folder(&own.id);
    fs::create_dir(library.join("0004")).unwrap();
    fs::write(library.join("notes of mine"), "").unwrap();
    fs::write(library.join("12a"), "").unwrap();
    assert_eq!(keep(&folders, &own, Some(1)), 5);
    fs::write(library.join("0006"), "").unwrap();
    assert_eq!(keep(&folders, &own, Some(5)), 7);
    let revisions = list_revisions(&folders, &own.id);
    assert_eq!(numbers(&revisions), [0, 1, 5, 7]);
    let unreadable: Vec<u32> = revisions.unreadable.iter().map(|revision| revision.number).collect();
    assert_eq!(unreadable, [4, 6]);
    assert_eq!(revisions.get(5).map(|kept| kept.about.number), Some(5));
    assert_eq!(revisions.get(4), None);
    // Nothing that was begun is left.
    let names: Vec<_> = fs::read_dir(&library).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().starts_with('.')), "{names:?}");
}

#[test]
fn a_revision_is_read_as_it_was_accepted_with_the_file_it_came_from() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(&folder);
    let programme = programme("p");
    let bytes = "日程".as_bytes();
    for (name, kept_as) in [
        ("日程.DOCX", "source.docx"),
        ("programme", "source.bin"),
        ("a.endinglng", "source.bin"),
        ("a.endingok", "source.endingok"),
        ("a.x y", "source.bin"),
    ] {
        let file = source(name, bytes);
        let kept =
            NewRevision { source: Some((&file, "docx")), returns_to: Some(3), ..new(&programme, Some(0)) };
        let (kept, read) = store_revision(&folders, &kept).unwrap();
        assert_eq!(read_revision(&kept).unwrap().value, read);
        assert_eq!(read.title, programme.title);
        let about = kept.about.source.as_ref().unwrap();
        assert_eq!((about.name.as_str(), about.format.as_str(), about.bytes), (name, "docx", 6));
        assert_eq!(about.kept_as, kept_as);
        assert_eq!(fs::read(kept.folder.join(kept_as)).unwrap(), bytes);
        let again = list_revisions(&folders, &programme.id);
        assert_eq!(again.get(kept.about.number), Some(&kept));
        assert_eq!((kept.about.parent, kept.about.returns_to), (Some(0), Some(3)));
        assert_eq!(kept.about.sessions, programme.sessions.len() as u64);
        assert!(fs::read_to_string(kept.folder.join("about.json")).unwrap().ends_with("}\n"));
    }
}

#[test]
fn a_file_is_known_again_by_all_of_its_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(&folder);
    let programme = programme("p");
    let file = source("a.json", b"12345");
    let kept = NewRevision { source: Some((&file, "rostrum")), ..new(&programme, None) };
    let about = store_revision(&folders, &kept).unwrap().0.about.source.unwrap();
    assert!(file.matches_source(&about));
    assert!(source("another name.json", b"12345").matches_source(&about));
    for other in [&b"12346"[..], b"1234", b"123456", b""] {
        assert!(!source("a.json", other).matches_source(&about), "{other:?}");
    }
    // Both must hold: the length alone and the fingerprint alone say nothing.
    let of_length = SourceFileInfo { fingerprint: String::new(), ..about.clone() };
    let of_print = SourceFileInfo { bytes: 4, ..about };
    assert!(!file.matches_source(&of_length) && !file.matches_source(&of_print));
}

/// Changes the file that says what a revision is.
fn change_about(folder: &Path, from: &str, to: &str) {
    let path = folder.join("about.json");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(&path, text.replace(from, to)).unwrap();
}

#[test]
fn what_does_not_say_that_it_is_this_revision_is_named_and_left() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(&folder);
    for (id, from, to) in [
        ("format", "rostrum-revision", "rostrum-other"),
        ("number", "\"number\": 1", "\"number\": 2"),
        ("programme", "\"programme\": \"programme\"", "\"programme\": \"another\""),
        ("syntax", "{", "("),
    ] {
        let programme = programme(id);
        let (kept, _) = store_revision(&folders, &new(&programme, Some(0))).unwrap();
        assert_eq!(numbers(&list_revisions(&folders, &programme.id)), [1]);
        change_about(&kept.folder, from, to);
        let revisions = list_revisions(&folders, &programme.id);
        assert!(revisions.kept.is_empty(), "{id}");
        assert_eq!((revisions.unreadable.len(), revisions.unreadable[0].number), (1, 1), "{id}");
        assert!(!revisions.unreadable[0].detail.is_empty());
        assert_eq!(keep(&folders, &programme, Some(0)), 2);
    }
}

#[test]
fn what_a_revision_is_may_be_long_and_not_without_end() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(&folder);
    let programme = programme("p");
    let (kept, _) = store_revision(&folders, &new(&programme, None)).unwrap();
    let about = kept.folder.join("about.json");
    let text = fs::read_to_string(&about).unwrap();
    // A revision that changes a hundred thousand sessions names them all.
    fs::write(&about, text.clone() + &" ".repeat(2 * 1024 * 1024)).unwrap();
    assert_eq!(numbers(&list_revisions(&folders, &programme.id)), [0]);
    fs::File::create(&about).unwrap().set_len(67_108_865).unwrap();
    let [unreadable] = &list_revisions(&folders, &programme.id).unreadable[..] else { panic!() };
    assert_eq!(unreadable.detail, "it is larger than 67108864 bytes");
}

#[test]
fn programmes_are_listed_by_their_newest_revision_that_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(&folder);
    assert_eq!(list_programmes(&folders), []);
    let mut first = programme("first");
    for (day, label) in [("21", "Draft"), ("22", "Final"), ("23", "Broken")] {
        first.revision.label = LocalizedText::of("en", label);
        let now = at(&format!("2022-02-{day}T10:00:00Z"));
        store_revision(&folders, &NewRevision { now, ..new(&first, None) }).unwrap();
    }
    let newest = folders.revisions_folder(&first.id).join("0002");
    fs::write(newest.join("about.json"), "").unwrap();
    let second = programme("second");
    let now = at("2022-02-22T11:00:00Z");
    store_revision(&folders, &NewRevision { now, ..new(&second, None) }).unwrap();
    fs::create_dir_all(folders.notebook_file(&"notes only".into()).parent().unwrap()).unwrap();
    let listed: Vec<(ProgrammeId, String, u64)> = list_programmes(&folders)
        .into_iter()
        .map(|one| (one.id, one.label.text(&"en".into()).to_owned(), one.sessions))
        .collect();
    let sessions = first.sessions.len() as u64;
    let label = second.revision.label.text(&"en".into()).to_owned();
    assert_eq!(
        listed,
        [("second".into(), label, sessions), ("first".into(), "Final".to_owned(), sessions)],
        "the one accepted last first"
    );
}

// What a window was opening

fn opened(revision: u32) -> ProgrammeRevisionId {
    ProgrammeRevisionId { programme: "p".into(), revision }
}

/// The notes of openings in a folder, by name.
fn notes(folders: &Folders) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(&folders.data).unwrap().map(|entry| entry.unwrap().path());
    let is_note =
        |path: &std::path::PathBuf| path.file_name().unwrap().to_string_lossy().starts_with(".opening-");
    entries.filter(is_note).collect()
}

/// A note that its window left: the same in a file that nobody holds.
fn leave(folders: &Folders, revision: u32) {
    let note = OpenAttemptMarker::write(folders, &opened(revision)).unwrap();
    let [path] = &notes(folders)[..] else { panic!() };
    let bytes = fs::read(path).unwrap();
    let left = folders.data.join(format!(".opening-left-{revision}.json"));
    drop(note);
    fs::write(left, bytes).unwrap();
}

#[test]
fn a_window_that_is_open_or_ended_in_order_leaves_no_note() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(&folder);
    let note = OpenAttemptMarker::write(&folders, &opened(3)).unwrap();
    assert_eq!(notes(&folders).len(), 1);
    assert_eq!(failed_openings(&folders), [], "another window is still at it");
    drop(note);
    assert_eq!(notes(&folders), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_note_that_was_left_is_known_until_it_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(&folder);
    assert_eq!(failed_openings(&folders), []);
    fs::create_dir_all(&folders.data).unwrap();
    fs::write(folders.data.join(".opening-odd.json"), "{").unwrap();
    fs::write(folders.data.join("opening-3.json"), r#"{"programme":"p","revision":9}"#).unwrap();
    assert_eq!(failed_openings(&folders), []);
    fs::remove_file(folders.data.join(".opening-odd.json")).unwrap();
    leave(&folders, 3);
    assert_eq!(failed_openings(&folders), [opened(3)]);
    fs::write(folders.data.join(".opening-left-5.json"), r#"{"programme":"p","revision":5}"#).unwrap();
    forget_failed_opening(&folders, &opened(4));
    assert_eq!(failed_openings(&folders).len(), 2);
    forget_failed_opening(&folders, &opened(3));
    assert_eq!(failed_openings(&folders), [opened(5)]);
    forget_failed_opening(&folders, &opened(5));
    // Programmes may have long names.
    let long = ProgrammeRevisionId { programme: "p".repeat(5_000).as_str().into(), revision: 1 };
    fs::write(folders.data.join(".opening-long.json"), serde_json::to_vec(&long).unwrap()).unwrap();
    assert_eq!(failed_openings(&folders), [long]);
}

#[test]
fn only_a_panic_while_drawing_leaves_the_note() {
    for (draws, panics, left) in [(true, true, 1), (false, true, 0), (true, false, 0)] {
        let folder = tempfile::tempdir().unwrap();
        let folders = folders(&folder);
        let mut note = OpenAttemptMarker::write(&folders, &opened(1)).unwrap();
        let ended = std::thread::spawn(move || {
            if draws {
                note.mark_drawing_begun();
            }
            // Says nothing on the terminal. The note goes down with its thread.
            if panics {
                std::panic::resume_unwind(Box::new(()));
            }
            drop(note);
        });
        assert_eq!(ended.join().is_err(), panics);
        assert_eq!(notes(&folders).len(), left, "draws {draws}, panics {panics}");
    }
}

#[test]
fn what_was_corrected_is_kept_beside_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(&folder);
    let programme = programme("p");
    let file = source("日程.txt", b"Forum\n");
    let corrections = ReadingCorrections {
        year: Some(2023),
        language: Some("zh-Hans".to_owned()),
        lines: vec![LineCorrection {
            line: Some(3),
            text: "x".to_owned(),
            form: None,
            from_here_on: true,
            meaning: LineMeaning::LeftOut,
        }],
        ..ReadingCorrections::default()
    };
    let kept = NewRevision {
        source: Some((&file, "outline")),
        corrections: Some(&corrections),
        ..new(&programme, None)
    };
    let (kept, _) = store_revision(&folders, &kept).unwrap();
    let bytes = fs::read(kept.folder.join("corrections.json")).unwrap();
    assert_eq!(ReadingCorrections::from_json(&bytes), Ok(corrections));
}
