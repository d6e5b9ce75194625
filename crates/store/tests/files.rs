//! The user's files: how they are read, written, kept and protected. Real files in real folders.

mod backups;
mod names;
mod settings;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rostrum_formats::{LineCorrection, LineForm, LineMeaning};
use rostrum_notebook::{Edit, FORMAT_VERSION, NotePlace, Notebook, Splice};
use rostrum_programme::ProgrammeId;
use rostrum_store::*;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn id() -> ProgrammeId {
    "ilo-forum-2022".into()
}

fn at(time: &str) -> DateTime<Utc> {
    time.parse().unwrap()
}

fn notebook(forum_text: &str) -> Notebook {
    let mut notebook = Notebook::new(id());
    if let Some(splice) = Splice::between("", forum_text) {
        notebook.apply(&Edit::Text { place: NotePlace::Forum, splice, edited: (None, None) }).unwrap();
    }
    notebook
}

fn unreadable(path: &Path) -> UnreadableNotebook {
    match read_notebook(path, &id()) {
        NotebookReadOutcome::Unreadable(unreadable) => unreadable,
        other => panic!("{other:?}"),
    }
}

fn loaded(path: &Path) -> (Notebook, Vec<NotebookWarning>) {
    match read_notebook(path, &id()) {
        NotebookReadOutcome::Loaded { notebook, warnings, .. } => (*notebook, warnings),
        other => panic!("{other:?}"),
    }
}

/// Names in a folder, sorted, without the folders in it.
fn files_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

// Reading

#[test]
fn no_file_is_a_fresh_notebook() {
    let folder = folder();
    let opened = read_notebook(&folder.path().join("none/notebook.json"), &id());
    assert_eq!(opened, NotebookReadOutcome::Fresh { latest_backup: None });
}

#[test]
fn what_is_written_is_read_again() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    let written = notebook("以人为本的复苏\n[14:52] **主席：**");
    write_notebook(&path, &written).unwrap();
    assert_eq!(loaded(&path), (written, vec![]));
    assert!(fs::read_to_string(&path).unwrap().ends_with("}\n"));
}

#[test]
fn broken_files_are_named_and_never_touched() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    let sound = serde_json::to_string_pretty(&notebook("复苏")).unwrap();
    let cut: String = sound.chars().take(sound.chars().count() / 2).collect();
    let lines_before_nul = b"{\n  \"format\": \"rostrum-notebook\",\n\0\0\0\0".to_vec();
    let cases: [(Vec<u8>, UnreadableNotebookKind, usize); 11] = [
        (vec![], UnreadableNotebookKind::Empty, 0),
        (b" \n".to_vec(), UnreadableNotebookKind::Empty, 0),
        (vec![0; 4096], UnreadableNotebookKind::Empty, 0),
        (lines_before_nul, UnreadableNotebookKind::Syntax, 3),
        (cut.clone().into_bytes(), UnreadableNotebookKind::CutOff, cut.lines().count()),
        (b"{\n\xFF\xFE}".to_vec(), UnreadableNotebookKind::NotText, 2),
        (b"{\n \"format\": 7}".to_vec(), UnreadableNotebookKind::Value, 2),
        (b"[]".to_vec(), UnreadableNotebookKind::Value, 1),
        (sound.replace("\"复苏\"", "[1]").into_bytes(), UnreadableNotebookKind::Value, 6),
        (
            br#"{"format":"rostrum-programme","version":1}"#.to_vec(),
            UnreadableNotebookKind::OtherFormat("rostrum-programme".into()),
            0,
        ),
        (
            sound.replace("ilo-forum-2022", "other").into_bytes(),
            UnreadableNotebookKind::OtherProgramme("other".into()),
            0,
        ),
    ];
    for (bytes, kind, line) in cases {
        fs::write(&path, &bytes).unwrap();
        let found = unreadable(&path);
        assert_eq!((&found.kind, found.line), (&kind, line), "{found:?}");
        assert_eq!(found.latest_backup, None);
        assert_eq!(fs::read(&path).unwrap(), bytes, "{kind:?}");
    }
    assert_eq!(files_in(folder.path()), ["notebook.json"]);
}

/// Readers take the last of two, and the other would be gone with the next save.
#[test]
fn a_name_that_stands_twice_is_told_and_nothing_is_lost() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    let head = "{\n\"format\": \"rostrum-notebook\", \"version\": 1, \"programme\": \"ilo-forum-2022\",\n";
    for (body, name, line) in [
        (
            "\"sessions\": {\n\"a\": { \"note\": { \"text\": \"one\" } },\n\"a\": { \"note\": { \"text\": \"two\" } } }",
            "a",
            5,
        ),
        ("\"sessions\": { \"a\": { \"newer\": {\n\"x\": 1, \"y\": [ { \"x\": 2 } ],\n\"x\": 2 } } }", "x", 5),
        ("\"forum\": {},\n\"forum\": { \"text\": \"two\" }", "forum", 4),
    ] {
        let text = format!("{head}{body}\n}}");
        fs::write(&path, &text).unwrap();
        let found = unreadable(&path);
        assert_eq!(
            (&found.kind, found.line),
            (&UnreadableNotebookKind::Twice(name.to_owned()), line),
            "{found:?}"
        );
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
}

#[test]
fn a_folder_in_its_place_is_unreadable_too() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    fs::create_dir(&path).unwrap();
    let found = unreadable(&path);
    assert_eq!(found.kind, UnreadableNotebookKind::Io);
    let why = SaveError::NotAFile { path, sort: rostrum_formats::SpecialFileKind::Folder };
    assert_eq!(found.why.as_deref(), Some(&why));
}

#[test]
fn what_stands_in_the_place_of_a_folder_is_named() {
    let folder = folder();
    let file = folder.path().join("notebooks");
    fs::write(&file, "").unwrap();
    for path in ["notebook.json", "p/notebook.json", "p/q/notebook.json"] {
        let found = unreadable(&file.join(path));
        assert_eq!(found.kind, UnreadableNotebookKind::Io);
        assert_eq!(found.why.as_deref(), Some(&SaveError::NotAFolder { path: file.clone() }), "{path}");
    }
}

#[test]
fn the_place_of_what_is_wrong_is_told_in_characters_and_its_words_without_it() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    for (bytes, line, column) in [
        (&b"\xFF"[..], 1, 1),
        (b"{\xFF", 1, 2),
        (b"{\n\xFF\xFE}", 2, 1),
        ("{\n\n  \"论坛".as_bytes().iter().chain(b"\xFF").copied().collect::<Vec<u8>>().as_slice(), 3, 6),
    ] {
        fs::write(&path, bytes).unwrap();
        let found = unreadable(&path);
        assert_eq!((found.kind, found.line, found.column), (UnreadableNotebookKind::NotText, line, column));
    }
    fs::write(&path, "{\n  \"format\": 7}").unwrap();
    let found = unreadable(&path);
    assert_eq!((found.line, found.column), (2, 13));
    assert_eq!(found.detail, "invalid type: integer `7`, expected a string");
}

#[test]
fn a_notebook_that_is_set_aside_is_kept_under_another_name() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    move_unreadable_notebook_aside(&path, at("2022-02-22T10:00:00Z")).unwrap();
    assert_eq!(files_in(folder.path()), Vec::<String>::new(), "nothing there, nothing done");
    fs::write(&path, "{ broken").unwrap();
    move_unreadable_notebook_aside(&path, at("2022-02-22T10:00:00Z")).unwrap();
    assert_eq!(files_in(folder.path()), ["notebook.unreadable-20220222T100000Z.json"]);
}

#[test]
fn json_nested_without_end_does_not_bring_the_reader_down() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    fs::write(&path, "[".repeat(1_000_000)).unwrap();
    assert!(matches!(
        unreadable(&path).kind,
        UnreadableNotebookKind::Syntax | UnreadableNotebookKind::CutOff | UnreadableNotebookKind::Value
    ));
}

#[test]
fn a_newer_versions_fields_survive_on_every_level() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    let newer = r#"{ "format": "rostrum-notebook", "version": 3, "programme": "ilo-forum-2022",
        "forum": { "text": "甲", "colour": "red" },
        "sessions": { "opening": { "note": { "text": "乙", "pinned": [1, {"a": null}] }, "rating": 5 } },
        "drafts": { "x": ["稿"] } }"#;
    fs::write(&path, format!("\u{FEFF}{newer}")).unwrap();
    let (notebook, warnings) = loaded(&path);
    assert_eq!(warnings, [NotebookWarning::NewerVersion { found: 3, known: FORMAT_VERSION }]);
    write_notebook(&path, &notebook).unwrap();
    let before: serde_json::Value = serde_json::from_str(newer).unwrap();
    let after: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(after, before);
}

// Writing

#[test]
fn a_save_replaces_the_whole_file_and_leaves_nothing_else() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    write_atomically(&path, &[b'x'; 100_000]).unwrap();
    write_atomically(&path, b"short").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"short");
    assert_eq!(files_in(folder.path()), ["notebook.json"]);
}

#[cfg(unix)]
#[test]
fn files_are_the_users_alone_whatever_stood_there() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let folders = Folders::resolve(Some(folder.path().join("资料"))).unwrap();
    let path = folders.notebook_file(&id());
    make_private_folder_if_missing(path.parent().unwrap()).unwrap();
    fs::write(&path, "{}").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    rotate_backups_if_due(&path, true, Utc::now()).unwrap().unwrap();
    write_notebook(&path, &notebook("")).unwrap();
    write_settings(&folders.settings_file(), &Settings::default()).unwrap();
    let NotebookLockOutcome::Free(_guard) = try_lock_notebook(&path) else { panic!() };
    let mut files = 0;
    let mut waiting = vec![folders.data.clone()];
    while let Some(folder) = waiting.pop() {
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                files += 1;
                assert_eq!(mode(&path), 0o600, "{}", path.display());
            }
        }
    }
    assert_eq!(files, 4, "notebook, backup, lock, settings");
}

#[cfg(unix)]
#[test]
fn a_link_is_written_through() {
    let folder = folder();
    let (target, link) = (folder.path().join("synchronised.json"), folder.path().join("notebook.json"));
    std::os::unix::fs::symlink("synchronised.json", &link).unwrap();
    for text in ["first", "second"] {
        write_atomically(&link, text.as_bytes()).unwrap();
        assert_eq!(fs::read_to_string(&target).unwrap(), text);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }
}

#[test]
fn what_a_killed_writer_left_never_counts_and_is_cleared_away() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    write_notebook(&path, &notebook("甲")).unwrap();
    fs::write(folder.path().join(".notebook.json.k1lled.rostrum-tmp"), "{\"form").unwrap();
    fs::write(folder.path().join(".settings.json.k1lled.rostrum-tmp"), "").unwrap();
    assert_eq!(loaded(&path).0, notebook("甲"));
    assert_eq!(remove_leftover_temp_files(&path), 1);
    assert_eq!(files_in(folder.path()), [".settings.json.k1lled.rostrum-tmp", "notebook.json"]);
}

#[test]
fn a_save_that_fails_says_why_and_leaves_the_old_file() {
    let folder = folder();
    let missing = folder.path().join("none");
    let error = write_atomically(&missing.join("notebook.json"), b"x").unwrap_err();
    assert_eq!(error, SaveError::FolderMissing { folder: missing });
    let file = folder.path().join("file");
    fs::write(&file, "old").unwrap();
    let error = write_atomically(&file.join("notebook.json"), b"x").unwrap_err();
    assert_eq!(error, SaveError::FolderMissing { folder: file.clone() });
    assert_eq!(make_private_folder_if_missing(&file), Err(SaveError::FolderMissing { folder: file.clone() }));
    let error = write_atomically(folder.path().join("sub").as_path().parent().unwrap(), b"x").unwrap_err();
    assert!(matches!(error, SaveError::NotAFile { .. }), "a folder is not replaced: {error:?}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "old");
    assert_eq!(files_in(folder.path()), ["file"]);
}

/// Windows lets nobody replace a file that another program has open, unless that program allows it.
#[cfg(windows)]
#[test]
fn a_file_that_another_program_has_open_is_kept_and_that_is_the_cause_given() {
    use std::os::windows::fs::OpenOptionsExt;
    const READ_AND_WRITE_BUT_NOT_REPLACE: u32 = 1 | 2;
    let folder = folder();
    let path = folder.path().join("notebook.json");
    write_atomically(&path, b"old").unwrap();
    let mut options = fs::OpenOptions::new();
    let held = options.read(true).share_mode(READ_AND_WRITE_BUT_NOT_REPLACE).open(&path).unwrap();
    assert_eq!(write_atomically(&path, b"new"), Err(SaveError::HeldOpen { path: path.clone() }));
    assert_eq!(fs::read(&path).unwrap(), b"old");
    assert_eq!(files_in(folder.path()), ["notebook.json"], "nothing is left beside it");
    drop(held);
    write_atomically(&path, b"new").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"new");
}

/// Longer than Windows takes without being asked (260 letters), and not in ASCII.
#[test]
fn a_long_path_is_written_and_read() {
    let folder = folder();
    let mut deep = folder.path().to_owned();
    while deep.as_os_str().len() < 400 {
        deep.push("论坛 – comité de rédaction");
    }
    make_private_folder_if_missing(&deep).unwrap();
    let path = deep.join("notebook.json");
    for text in ["old", "new"] {
        write_atomically(&path, text.as_bytes()).unwrap();
        assert_eq!(read_file(&path, 10).unwrap().bytes, text.as_bytes());
    }
    assert_eq!(files_in(&deep), ["notebook.json"]);
}

#[cfg(unix)]
#[test]
fn the_systems_errors_become_kinds() {
    let folder = Path::new("/somewhere");
    let kind = |code| SaveError::from_io(&std::io::Error::from_raw_os_error(code), folder);
    // errno(3): EACCES, EPERM, ENOSPC, EROFS have these numbers on every Unix that we know.
    assert_eq!(kind(13), SaveError::NoPermission { folder: folder.into() });
    assert_eq!(kind(1), SaveError::NoPermission { folder: folder.into() });
    assert_eq!(kind(28), SaveError::DiskFull);
    assert_eq!(kind(30), SaveError::ReadOnlyFileSystem);
    assert!(matches!(kind(5), SaveError::Other(_)));
}

// Locks

#[test]
fn one_window_writes_at_a_time() {
    let folder = folder();
    let path = folder.path().join("new/notebook.json");
    let NotebookLockOutcome::Free(guard) = try_lock_notebook(&path) else { panic!("free at first") };
    assert!(matches!(try_lock_notebook(&path), NotebookLockOutcome::Held));
    drop(guard);
    assert!(matches!(try_lock_notebook(&path), NotebookLockOutcome::Free(_)));
    fs::write(folder.path().join("file"), "").unwrap();
    assert!(matches!(
        try_lock_notebook(&folder.path().join("file/notebook.json")),
        NotebookLockOutcome::Unsupported(_)
    ));
}

// Copies

#[test]
fn copies_replace_only_when_told() {
    let folder = folder();
    let (note, whole) = (folder.path().join("开幕.md"), folder.path().join("notes.json"));
    let notebook = notebook("论坛");
    write_to_chosen_path(&note, "# 开幕\n".as_bytes(), false).unwrap();
    assert_eq!(fs::read_to_string(&note).unwrap(), "# 开幕\n");
    assert_eq!(write_to_chosen_path(&note, "论坛\n".as_bytes(), false), Err(SaveError::AlreadyThere));
    assert_eq!(fs::read_to_string(&note).unwrap(), "# 开幕\n");
    write_to_chosen_path(&note, "论坛\n".as_bytes(), true).unwrap();
    assert_eq!(fs::read_to_string(&note).unwrap(), "论坛\n");
    write_notebook_copy(&whole, &notebook, false).unwrap();
    assert_eq!(loaded(&whole).0, notebook);
}
