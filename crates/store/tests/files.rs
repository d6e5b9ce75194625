//! The user's files: how they are read, written, kept and protected. Real files in real folders.

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

// Backups

/// Puts a version on the disk as if it had been saved at that time.
fn save_at(path: &Path, text: &str, time: DateTime<Utc>) {
    fs::write(path, serde_json::to_vec(&notebook(text)).unwrap()).unwrap();
    fs::File::options().write(true).open(path).unwrap().set_modified(time.into()).unwrap();
}

#[test]
fn backups_are_spread_over_the_editing_and_the_days() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    let start = at("2022-02-01T08:00:00Z");
    let last_day = start + TimeDelta::days(35);
    for day in 0..=35 {
        for minute in 0..if day == 35 { 120 } else { 7 } {
            let now = start + TimeDelta::days(day) + TimeDelta::minutes(minute);
            rotate_backups_if_due(&path, minute == 0, now).unwrap();
            save_at(&path, &format!("{day}/{minute}"), now);
        }
    }
    let backups = list_backups(&path);
    let recent: Vec<i64> = backups
        .iter()
        .take(RECENT_BACKUPS_KEPT)
        .map(|backup| (backup.time - last_day).num_minutes())
        .collect();
    assert_eq!(recent, [115, 110, 105, 100, 95, 90, 85, 80, 75, 70], "one in five minutes");
    let days: Vec<i64> =
        backups.iter().skip(RECENT_BACKUPS_KEPT).map(|b| (b.time - start).num_days()).collect();
    // The last day's own is among the ten.
    assert_eq!(days, (6..35).rev().collect::<Vec<_>>(), "one for each of the days before");
    assert_eq!(days.len(), DAILY_BACKUPS_KEPT - 1);
    for backup in &backups[RECENT_BACKUPS_KEPT..] {
        let day = (backup.time - start).num_days();
        assert_eq!(loaded(&backup.path).0, notebook(&format!("{day}/6")), "the last of its day");
    }
}

#[test]
fn the_same_bytes_are_kept_once_and_a_clock_set_back_loses_nothing() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    assert_eq!(rotate_backups_if_due(&path, true, Utc::now()).unwrap(), None, "nothing there yet");
    save_at(&path, "甲", at("2022-02-22T12:00:00Z"));
    let now = at("2022-02-22T12:00:01Z");
    let named = |name: &str| folder.path().join("backups").join(name);
    let kept = rotate_backups_if_due(&path, true, now).unwrap().unwrap();
    assert_eq!(kept.path, named("notebook-20220222T120000.000Z.json"));
    assert_eq!(rotate_backups_if_due(&path, true, now).unwrap(), None);
    save_at(&path, "乙", at("2022-02-22T12:00:00Z"));
    let kept = rotate_backups_if_due(&path, true, now).unwrap().expect("another version of the same moment");
    assert_eq!(kept.path, named("notebook-20220222T120000.001Z.json"), "it is the later one");
    assert_eq!(loaded(&list_backups(&path)[0].path).0, notebook("乙"));
    save_at(&path, "丙", at("2022-02-22T18:00:00Z"));
    let kept = rotate_backups_if_due(&path, true, at("2022-02-22T11:00:00Z")).unwrap().unwrap();
    assert_eq!(kept.time, at("2022-02-22T11:00:00Z"), "never a time to come");
    assert_eq!(list_backups(&path).len(), 3);
}

#[test]
fn a_clock_that_once_ran_ahead_takes_nothing_from_the_backups() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    let start = at("2022-02-22T12:00:00Z");
    let save = |text: String, now| {
        rotate_backups_if_due(&path, false, now).unwrap();
        save_at(&path, &text, now);
    };
    // Two hours of work under a clock that is twelve hours ahead.
    for minute in 0..120 {
        save(format!("ahead {minute}"), start + TimeDelta::hours(12) + TimeDelta::minutes(minute));
    }
    // Then an hour and a half at the right time, a save every ten seconds.
    for second in (0..5_400).step_by(10) {
        save(format!("right {second}"), start + TimeDelta::hours(2) + TimeDelta::seconds(second));
    }
    let now = start + TimeDelta::hours(2) + TimeDelta::seconds(5_400);
    let (to_come, past): (Vec<_>, Vec<_>) =
        list_backups(&path).into_iter().partition(|backup| backup.time > now);
    assert_eq!(to_come.len(), RECENT_BACKUPS_KEPT, "what was kept under the wrong clock stays");
    assert_eq!(past.len(), RECENT_BACKUPS_KEPT);
    for pair in past.windows(2) {
        assert_eq!((pair[0].time - pair[1].time).num_minutes(), 5, "{past:?}");
    }
}

#[test]
fn a_file_of_a_time_that_no_date_can_name_is_kept_as_one_of_now() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    let now = at("2022-02-22T12:00:00Z");
    let far = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(400_000_000_000_000);
    let before = std::time::SystemTime::UNIX_EPOCH - std::time::Duration::from_secs(86_400 * 365 * 30);
    assert_eq!(utc_of(far), None);
    assert_eq!(utc_of(before).unwrap().to_rfc3339(), "1940-01-09T00:00:00+00:00");
    save_at(&path, "甲", now);
    fs::File::options().write(true).open(&path).unwrap().set_modified(before).unwrap();
    assert_eq!(rotate_backups_if_due(&path, true, now).unwrap().unwrap().time, utc_of(before).unwrap());
    // Not every file system takes such a time.
    if fs::File::options().write(true).open(&path).unwrap().set_modified(far).is_ok() {
        save_at(&path, "乙", now);
        let _ = fs::File::options().write(true).open(&path).unwrap().set_modified(far);
        assert_eq!(rotate_backups_if_due(&path, true, now).unwrap().unwrap().time, now);
    }
}

#[test]
fn the_newest_backup_that_can_be_read_is_offered_and_put_back() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    for (text, time) in [("甲", "2022-02-20T10:00:00Z"), ("乙", "2022-02-21T10:00:00Z")] {
        save_at(&path, text, at(time));
        rotate_backups_if_due(&path, true, at("2022-02-22T10:00:00Z")).unwrap();
    }
    let backups = folder.path().join("backups");
    fs::write(backups.join("notebook-20220221T230000.000Z.json"), "").unwrap();
    fs::write(backups.join("notes of mine.txt"), "").unwrap();
    fs::write(&path, "{ broken").unwrap();
    let backup = unreadable(&path).latest_backup.unwrap();
    assert_eq!(backup.time, at("2022-02-21T10:00:00Z"));
    let kept = restore_backup(&path, &backup, at("2022-02-22T10:00:00Z")).unwrap().unwrap();
    assert_eq!(kept, folder.path().join("notebook.unreadable-20220222T100000Z.json"));
    assert_eq!(fs::read_to_string(kept).unwrap(), "{ broken");
    assert_eq!(loaded(&path).0, notebook("乙"));
    fs::remove_file(&path).unwrap();
    assert_eq!(
        read_notebook(&path, &id()),
        NotebookReadOutcome::Fresh { latest_backup: Some(backup) },
        "a file that went missing"
    );
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

// Folders and names

#[test]
fn the_flag_puts_everything_in_one_folder() {
    let folders = Folders::resolve(Some(PathBuf::from("somewhere"))).unwrap();
    assert!(folders.data.is_absolute());
    assert!(folders.settings_file().ends_with("somewhere/settings.json"));
    assert!(folders.notebook_file(&id()).ends_with("somewhere/notebooks/ilo-forum-2022/notebook.json"));
}

#[test]
fn names_are_safe_everywhere_and_never_meet() {
    for plain in ["ilo-forum-2022", "以人为本复苏全球论坛", "a.b c_d", "forum（二）"] {
        assert_eq!(safe_file_name(plain), plain);
    }
    let long = "论坛".repeat(100);
    let ids = [
        "",
        ".",
        "..",
        " ",
        "a/b",
        "a\\b",
        "a:b",
        "a*b",
        "a?b",
        "a|b",
        "a-b",
        "A-b",
        "a-B",
        "a-b.",
        " a-b",
        "a-b ",
        "con",
        "CON",
        "con.txt",
        "nul .json",
        "lpt9",
        "a\nb",
        "a\0b",
        "\u{202E}a",
        "../../etc/passwd",
        "C:\\x",
        &long,
        &format!("{long}x"),
        "~",
        "É",
    ];
    let mut names: Vec<String> = ids.iter().map(|id| safe_file_name(id)).collect();
    names.extend(names.clone().iter().map(|name| safe_file_name(name)).filter(|name| name.contains('~')));
    for name in &names {
        assert!(!name.is_empty() && name.len() <= 120, "{name}");
        assert!(!name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0', '\n']), "{name}");
        assert!(!name.starts_with('.') && !name.ends_with(['.', ' ']), "{name}");
        assert!(!name.to_lowercase().starts_with("con") && !name.starts_with("nul"), "{name}");
    }
    let mut folded: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    folded.sort();
    let count = folded.len();
    folded.dedup();
    assert_eq!(folded.len(), count, "{names:?}");
    assert_eq!(safe_file_name("a:b"), safe_file_name("a:b"));
}

#[test]
fn names_that_the_user_sees_speak_and_are_taken_everywhere() {
    for (name, spoken) in [
        ("Intervention (Ana Sá)", "Intervention (Ana Sá)"),
        ("a/b:c", "a-b-c"),
        ("  .-_x_-. ", "x"),
        ("", "_"),
        ("...", "_"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("lpt1 .md", "_lpt1 .md"),
        ("control", "control"),
        ("a\u{202E}b", "a-b"),
    ] {
        assert_eq!(human_readable_file_name(name), spoken, "{name:?}");
    }
    assert_eq!(human_readable_file_name(&"论坛".repeat(100)), "论坛".repeat(20));
    assert_eq!(human_readable_file_name(&("a".repeat(119) + " b")), "a".repeat(119));
}

#[test]
fn names_of_up_to_120_bytes_stay_and_no_marked_name_is_longer() {
    assert_eq!(safe_file_name(&"a".repeat(120)), "a".repeat(120));
    assert_eq!(safe_file_name(&"a".repeat(121)).len(), 120);
    let device = safe_file_name(&format!("con.{}", "x".repeat(200)));
    assert!(device.starts_with("_con.x") && device.len() == 120, "{device}");
    // As they were named from the beginning: files are found by them.
    assert_eq!(safe_file_name("A-b"), "A-b~fa6fd319a0aa0d63");
    assert_eq!(safe_file_name("con"), "_con~f604f1190d01642b");
}

#[test]
fn the_folder_of_documents_is_one_that_is_there() {
    // A system that names no home has none.
    let at_home = cfg!(unix) && std::env::var_os("HOME").is_some_and(|home| Path::new(&home).is_absolute());
    assert!(!at_home || user_documents_or_home_folder().is_some());
    if let Some(folder) = user_documents_or_home_folder() {
        assert!(folder.is_absolute() && folder != Path::new(""), "{}", folder.display());
    }
    let folders = Folders::resolve(None);
    if let Some(folders) = folders {
        assert!(folders.data.ends_with("rostrum") && folders.config.ends_with("rostrum"), "{folders:?}");
    }
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

// Settings

fn some_habit() -> ReadingHabit {
    let day = LineMeaning::Day { date: NaiveDate::from_ymd_opt(2023, 5, 17).unwrap() };
    ReadingHabit {
        file: "研讨会.docx".to_owned(),
        learned: NaiveDate::from_ymd_opt(2023, 5, 18).unwrap(),
        format: "docx".to_owned(),
        corrections: vec![LineCorrection {
            line: None,
            text: "续会〔5〕·〔17〕".to_owned(),
            form: Some(LineForm::Label("续会".to_owned())),
            from_here_on: false,
            meaning: day,
        }],
    }
}

fn some_settings() -> Settings {
    Settings {
        language: Some("zh-Hans".into()),
        theme: ThemeChoice::Dark,
        reader_zone: rostrum_programme::Zone::named("Asia/Shanghai"),
        reader_zone_label: Some("北京".into()),
        panes: PaneSettings { timeline_width: Some(312.5), notes_collapsed: true, ..PaneSettings::default() },
        zoom: 1.1,
        first_run_closed: true,
        last_session: Some("opening".into()),
        last_intervention: Some("d1".into()),
        last_programme: Some("日程-2022".into()),
        window: Some(WindowSize { width: 1280.0, height: 800.0, maximized: false }),
        reading_habits: vec![some_habit()],
        settled_copies: vec!["notebook-OFFICE.json 1645524000 1024".into()],
        ..Settings::default()
    }
}

#[test]
fn settings_are_read_as_they_were_written() {
    let folder = folder();
    let path = folder.path().join("config/settings.json");
    let none = read_settings_or_set_aside(&path, Utc::now());
    assert_eq!((none.settings, none.warnings), (Settings::default(), vec![]));
    for settings in [some_settings(), Settings::default()] {
        write_settings(&path, &settings).unwrap();
        let opened = read_settings_or_set_aside(&path, Utc::now());
        assert_eq!((opened.settings, opened.warnings), (settings, vec![]));
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), "{\n  \"version\": 1\n}\n");
}

#[test]
fn wrong_and_unknown_settings_are_kept_and_the_rest_holds() {
    let folder = folder();
    let path = folder.path().join("settings.json");
    let text = r#"{ "version": 2, "theme": "sepia", "zoom": 90, "language": "ZH_hans", "reader_zone": "Mars/Base",
        "panes": { "notes_width": 300, "drafts_width": 200 }, "window": { "width": -5, "height": 1 }, "new": [1] }"#;
    fs::write(&path, text).unwrap();
    let opened = read_settings_or_set_aside(&path, Utc::now());
    let bad = |field: &str| SettingsWarning::BadValue(field.to_owned());
    assert_eq!(
        opened.warnings,
        [
            bad("theme"),
            bad("reader_zone"),
            bad("zoom"),
            bad("window"),
            SettingsWarning::NewerVersion { found: 2, known: SETTINGS_VERSION }
        ]
    );
    let mut settings = opened.settings;
    assert_eq!(settings.language, Some("zh-Hans".into()));
    assert_eq!(settings.panes.notes_width, Some(300.0));
    assert_eq!((settings.theme, settings.zoom), (ThemeChoice::System, 1.0));
    settings.zoom = 1.5;
    write_settings(&path, &settings).unwrap();
    let after: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(after["theme"], "sepia");
    assert_eq!(after["reader_zone"], "Mars/Base");
    assert_eq!(after["new"], serde_json::json!([1]));
    assert_eq!(after["panes"]["drafts_width"], 200);
    assert_eq!(after["panes"]["notes_width"], 300.0);
    assert_eq!(after["zoom"], 1.5);
}

#[test]
fn what_no_window_could_be_drawn_with_is_not_taken() {
    let folder = folder();
    let path = folder.path().join("settings.json");
    for (field, taken, not) in [
        ("zoom", &["0.5", "4.0"][..], &["0.49", "4.01", "-1", "\"1\""][..]),
        ("prompter", &[r#"{"size":20}"#, r#"{"size":160}"#], &[r#"{"size":19}"#, r#"{"size":161}"#]),
        (
            "window",
            &[r#"{"width":1,"height":1,"maximized":false}"#],
            &[
                r#"{"width":0,"height":1,"maximized":false}"#,
                r#"{"width":1,"height":0,"maximized":false}"#,
                r#"{"width":1e999,"height":1,"maximized":false}"#,
            ],
        ),
        (
            "panes",
            &[r#"{"notes_width":1}"#, r#"{"timeline_width":1}"#],
            &[r#"{"notes_width":0}"#, r#"{"timeline_width":-1}"#],
        ),
    ] {
        for (values, usable) in [(taken, true), (not, false)] {
            for value in values {
                fs::write(&path, format!("{{\"{field}\": {value}}}")).unwrap();
                let opened = read_settings_unless_malformed(&path);
                // A number that JSON has no room for makes it no settings file.
                let warnings = opened.map(|opened| opened.warnings);
                assert_eq!(warnings == Some(Vec::new()), usable, "{field} {value}");
            }
        }
    }
}

#[test]
fn a_settings_file_of_up_to_a_mebibyte_is_read_and_a_larger_one_put_aside() {
    let folder = folder();
    let path = folder.path().join("settings.json");
    let of_size = |size: usize| format!("{{ \"zoom\": 2{} }}", " ".repeat(size - 13));
    assert_eq!(of_size(100).len(), 100);
    fs::write(&path, of_size(1024 * 1024)).unwrap();
    assert_eq!(read_settings_unless_malformed(&path).unwrap().settings.zoom, 2.0);
    fs::write(&path, of_size(1024 * 1024 + 1)).unwrap();
    assert_eq!(read_settings_unless_malformed(&path), None);
    let opened = read_settings_or_set_aside(&path, at("2022-02-22T10:00:00Z"));
    let kept = folder.path().join("settings.bad-20220222T100000Z.json");
    assert_eq!(opened.warnings, [SettingsWarning::SetAside { kept }]);
}

#[test]
fn settings_of_this_version_and_in_an_editor_of_windows_are_read_without_a_warning() {
    let folder = folder();
    let path = folder.path().join("settings.json");
    fs::write(&path, "\u{FEFF}{ \"version\": 1, \"zoom\": 2 }").unwrap();
    let opened = read_settings_unless_malformed(&path).unwrap();
    assert_eq!((opened.settings.zoom, opened.warnings), (2.0, vec![]));
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let opened = read_settings_or_set_aside(&path, Utc::now());
    assert!(matches!(opened.warnings[..], [SettingsWarning::NotRead(SaveError::NotAFile { .. })]));
    assert!(path.is_dir(), "it is left as it is");
}

#[test]
fn the_prompter_goes_through_its_sizes_and_changes_nothing_else() {
    let look = PrompterLook { size: 32.0, white: true, mirror: true };
    let sizes: Vec<f32> = std::iter::successors(Some(look), |look| Some(look.with_next_type_size()))
        .inspect(|look| assert!(look.white && look.mirror))
        .map(|look| look.size)
        .take(6)
        .collect();
    assert_eq!(sizes, [32.0, 38.0, 44.0, 56.0, 72.0, 32.0]);
    // A size of another version goes to the next one of these.
    assert_eq!(PrompterLook { size: 40.0, ..look }.with_next_type_size().size, 44.0);
    assert_eq!(PrompterLook { size: 37.5, ..look }.with_next_type_size().size, 44.0);
    assert_eq!(look.with_mirror_toggled(), PrompterLook { mirror: false, ..look });
    assert_eq!(look.with_mirror_toggled().with_mirror_toggled(), look);
    assert_eq!(look.with_colours_inverted(), PrompterLook { white: false, ..look });
    assert_eq!(look.with_colours_inverted().with_colours_inverted(), look);
}

#[test]
fn settings_that_are_no_json_are_put_aside() {
    let folder = folder();
    let path = folder.path().join("settings.json");
    for broken in ["", "[1]", "{ \"zoom\": ", "\0\0"] {
        fs::write(&path, broken).unwrap();
        let opened = read_settings_or_set_aside(&path, at("2022-02-22T10:00:00Z"));
        assert_eq!(opened.settings, Settings::default());
        let [SettingsWarning::SetAside { kept }] = &opened.warnings[..] else { panic!("{opened:?}") };
        assert_eq!(fs::read_to_string(kept).unwrap(), broken);
        assert!(!path.exists());
    }
    assert_eq!(
        files_in(folder.path()),
        [
            "settings.bad-20220222T100000Z-2.json",
            "settings.bad-20220222T100000Z-3.json",
            "settings.bad-20220222T100000Z-4.json",
            "settings.bad-20220222T100000Z.json"
        ]
    );
}
