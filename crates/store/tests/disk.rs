//! What happens to the notes file under an idle window, on a disk that fails in part, and on one that hangs.

use super::worker::{PATIENCE, QUICK, Window, id, names, on_disk};
use rostrum_notebook::{NotePlace, Notebook};
use rostrum_store::*;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

/// A file with saved notes, and the window that saved them.
fn saved(path: &Path) -> Window {
    let mut window = Window::open(path, QUICK);
    let revision = window.type_text("甲");
    window.wait_until_saved(revision);
    window
}

/// What is found on looking, and what was told before it.
fn look(window: &mut Window) -> (Vec<SaveReport>, FileLook) {
    window.worker.look();
    let mut before = Vec::new();
    loop {
        match window.report() {
            SaveReport::Looked(look) => return (before, look),
            other => before.push(other),
        }
    }
}

/// Another program's notes of the same programme.
fn write_theirs(path: &Path) -> Vec<u8> {
    let mut theirs = Notebook::new(id());
    theirs.forum.text = "他".to_owned();
    write_notebook(path, &theirs).unwrap();
    fs::read(path).unwrap()
}

#[test]
fn a_file_that_is_as_it_was_saved_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = Window::open(&path, QUICK);
    assert_eq!(look(&mut window), (Vec::new(), FileLook::AsSaved), "there never was a file");
    assert!(!path.exists());
    drop(window);
    let mut window = saved(&path);
    assert_eq!(look(&mut window), (Vec::new(), FileLook::AsSaved));
    // The same notes in another hand: ends of lines of another system, no indentation.
    let same = fs::read_to_string(&path).unwrap();
    for other in [same.replace('\n', "\r\n"), same.replace("  ", "")] {
        fs::write(&path, &other).unwrap();
        assert_eq!(look(&mut window), (Vec::new(), FileLook::AsSaved));
        assert_eq!(fs::read_to_string(&path).unwrap(), other);
    }
    assert_eq!(names(folder.path()), ["notebook.json", "notebook.lock"]);
}

#[test]
fn looking_saves_first_what_is_unsaved() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let never = SaveTiming { save_within: Duration::from_secs(3_600), ..QUICK };
    let mut window = Window::open(&path, never);
    window.type_text("甲");
    let (before, found) = look(&mut window);
    assert!(matches!(before[..], [SaveReport::Saved { revision: 1, .. }]), "{before:?}");
    assert_eq!(found, FileLook::AsSaved);
    assert_eq!(on_disk(&path), window.notebook);
}

#[test]
fn a_file_that_was_deleted_is_written_anew_also_with_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes/notebook.json");
    let mut window = saved(&path);
    fs::remove_file(&path).unwrap();
    let (before, found) = look(&mut window);
    assert!(matches!(before[..], [SaveReport::Saved { revision: 1, .. }]), "{before:?}");
    assert_eq!(found, FileLook::WrittenAnew);
    assert_eq!(on_disk(&path), window.notebook);
    fs::remove_dir_all(path.parent().unwrap()).unwrap();
    assert_eq!(look(&mut window).1, FileLook::WrittenAnew);
    assert_eq!(on_disk(&path), window.notebook);
    assert_eq!(look(&mut window).1, FileLook::AsSaved);
}

#[test]
fn a_file_that_was_replaced_is_left_and_ours_are_kept_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = saved(&path);
    let theirs = write_theirs(&path);
    let (before, FileLook::Replaced { ours }) = look(&mut window) else { panic!() };
    assert_eq!(before, []);
    assert_eq!(fs::read(&path).unwrap(), theirs, "nothing is written over");
    assert_eq!(on_disk(&ours), window.notebook);
    // Looked at again, it is not kept again; removed, it is.
    assert_eq!(look(&mut window).1, FileLook::Replaced { ours: ours.clone() });
    assert_eq!(names(folder.path()).len(), 3, "{:?}", names(folder.path()));
    fs::remove_file(&ours).unwrap();
    let (_, FileLook::Replaced { ours }) = look(&mut window) else { panic!() };
    assert_eq!(on_disk(&ours), window.notebook);
    // Whoever writes on has decided: theirs are kept beside.
    let revision = window.type_text("乙");
    let before = window.wait_until_saved(revision);
    let [SaveReport::ChangedElsewhere { kept }] = &before[..] else { panic!("{before:?}") };
    assert_eq!(fs::read(kept).unwrap(), theirs);
    assert_eq!(on_disk(&path), window.notebook);
    assert_eq!(look(&mut window).1, FileLook::AsSaved);
}

/// Found to be gone or empty, the file is written anew; what another program puts there in that moment is kept and named.
#[test]
fn what_comes_in_the_moment_before_a_file_is_written_anew_is_kept_and_named() {
    for emptied in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notebook.json");
        let mut window = saved(&path);
        let other = tempfile::tempdir().unwrap();
        let theirs = write_theirs(&other.path().join("notebook.json"));
        if emptied {
            fs::write(&path, "").unwrap();
        } else {
            fs::remove_file(&path).unwrap();
        }
        let (there, comes) = (path.clone(), theirs.clone());
        let mut once = true;
        // Between the look and the save's own.
        let faults = InjectedFaults::below(folder.path(), move |step, _| {
            if step == DiskStep::MakeFolder && std::mem::take(&mut once) {
                fs::write(&there, &comes)?;
            }
            Ok(())
        });
        let (before, found) = look(&mut window);
        drop(faults);
        assert_eq!(found, FileLook::WrittenAnew);
        let [SaveReport::ChangedElsewhere { kept }, SaveReport::Saved { .. }] = &before[..] else {
            panic!("{before:?}")
        };
        assert_eq!(fs::read(kept).unwrap(), theirs);
        assert_eq!(on_disk(&path), window.notebook);
    }
}

#[test]
fn a_file_that_is_no_notebook_or_too_large_is_left_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = saved(&path);
    fs::write(&path, "not ours").unwrap();
    assert!(matches!(look(&mut window).1, FileLook::Replaced { .. }));
    assert_eq!(fs::read_to_string(&path).unwrap(), "not ours");
    fs::File::create(&path).unwrap().set_len(MAX_NOTEBOOK_FILE_BYTES + 1).unwrap();
    assert!(matches!(look(&mut window).1, FileLook::Replaced { .. }));
    assert_eq!(fs::metadata(&path).unwrap().len(), MAX_NOTEBOOK_FILE_BYTES + 1);
}

#[cfg(unix)]
#[test]
fn a_change_that_leaves_length_and_time_as_they_were_is_seen_on_looking() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = saved(&path);
    let modified = fs::metadata(&path).unwrap().modified().unwrap();
    let theirs = fs::read_to_string(&path).unwrap().replace('甲', "他");
    fs::write(&path, &theirs).unwrap();
    fs::File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
    assert!(matches!(look(&mut window).1, FileLook::Replaced { .. }));
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
}

#[test]
fn a_look_that_fails_is_told_and_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = saved(&path);
    let faults = InjectedFaults::below(folder.path(), |step, _| match step {
        DiskStep::Look => Err(io::ErrorKind::PermissionDenied.into()),
        _ => Ok(()),
    });
    window.worker.look();
    let report = window.report();
    assert!(
        matches!(report, SaveReport::NotSaved { error: SaveError::NoPermission { .. }, .. }),
        "{report:?}"
    );
    drop(faults);
    while !matches!(window.report(), SaveReport::Saved { revision: 1, .. }) {}
}

#[test]
fn a_folder_that_could_not_be_synced_is_no_change_made_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = saved(&path);
    let mut left = 3;
    let _faults = InjectedFaults::below(folder.path(), move |step, _| {
        if step == DiskStep::SyncFolder && left > 0 {
            left -= 1;
            return Err(io::Error::other("EIO"));
        }
        Ok(())
    });
    let revision = window.type_text("乙");
    let before = window.wait_until_saved(revision);
    assert!(before.iter().all(|report| matches!(report, SaveReport::NotSaved { .. })), "{before:?}");
    let revision = window.type_text("丙");
    window.wait_until_saved(revision);
    assert_eq!(names(folder.path()), ["backups", "notebook.json", "notebook.lock"]);
    assert_eq!(on_disk(&path), window.notebook);
}

#[test]
fn theirs_are_kept_once_where_the_folder_cannot_be_synced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = saved(&path);
    let theirs = write_theirs(&path);
    let mut left = 4;
    let _faults = InjectedFaults::below(folder.path(), move |step, _| {
        if step == DiskStep::SyncFolder && left > 0 {
            left -= 1;
            return Err(io::Error::other("EIO"));
        }
        Ok(())
    });
    let revision = window.type_text("乙");
    window.wait_until_saved(revision);
    let kept: Vec<_> =
        names(folder.path()).into_iter().filter(|name| name.starts_with("notebook.conflict-")).collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert_eq!(fs::read(folder.path().join(&kept[0])).unwrap(), theirs);
}

#[test]
fn a_disk_that_hangs_is_told_and_its_answer_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let timing = SaveTiming { silent_after: Duration::from_millis(50), ..QUICK };
    let mut window = Window::open(&path, timing);
    let (goes_on, wait) = mpsc::channel::<()>();
    let _faults = InjectedFaults::below(folder.path(), move |step, _| {
        if step == DiskStep::SyncFile {
            // Fails once the test is over.
            let _ = wait.recv_timeout(PATIENCE);
        }
        Ok(())
    });
    let revision = window.type_text("甲");
    assert!(matches!(window.report(), SaveReport::Silent { .. }));
    goes_on.send(()).unwrap();
    assert!(matches!(window.report(), SaveReport::Saved { revision: saved, .. } if saved == revision));
    drop(goes_on);
    // Looking at it, too.
    drop(_faults);
    let (goes_on, wait) = mpsc::channel::<()>();
    let _faults = InjectedFaults::below(folder.path(), move |step, _| {
        if step == DiskStep::Look {
            let _ = wait.recv_timeout(PATIENCE);
        }
        Ok(())
    });
    window.worker.look();
    assert!(matches!(window.report(), SaveReport::Silent { .. }));
    goes_on.send(()).unwrap();
    assert!(matches!(window.report(), SaveReport::Saved { .. }), "what was told is taken back");
    assert_eq!(window.report(), SaveReport::Looked(FileLook::AsSaved));
}

#[test]
fn a_disk_that_answers_in_time_is_never_called_silent() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let timing = SaveTiming { silent_after: PATIENCE, ..QUICK };
    let mut window = Window::open(&path, timing);
    for _ in 0..20 {
        let revision = window.type_text("甲");
        assert_eq!(window.wait_until_saved(revision), []);
    }
}

#[test]
fn what_killed_writers_left_is_cleared_when_saving_begins() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let half = |path: &Path| {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "{").unwrap();
    };
    half(&folder.path().join(".notebook.json.AbCdEf.rostrum-tmp"));
    half(&folder.path().join(".notebook.conflict-20220223T101112Z.json.AbCdEf.rostrum-tmp"));
    half(&folder.path().join("backups/.notebook-20220223T101112.000Z.json.AbCdEf.rostrum-tmp"));
    half(&folder.path().join("revisions/.AbCdEf.rostrum-tmp/programme.json"));
    // Not ours, or no leftovers.
    half(&folder.path().join(".other.json.AbCdEf.rostrum-tmp"));
    half(&folder.path().join("revisions/0001/programme.json"));
    drop(saved(&path));
    let hidden = |folder: &Path| {
        let all = names(folder).into_iter();
        all.filter(|name| name.starts_with('.')).collect::<Vec<_>>()
    };
    assert_eq!(hidden(folder.path()), [".other.json.AbCdEf.rostrum-tmp"]);
    assert_eq!(hidden(&folder.path().join("backups")), [""; 0]);
    assert_eq!(names(&folder.path().join("revisions")), ["0001"]);
}

#[test]
fn files_of_conflicts_are_bounded_as_backups_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    // Of each of 40 days two, all before today.
    for day in 0..40 {
        let date = chrono::NaiveDate::from_ymd_opt(2022, 1, 1).unwrap() + chrono::TimeDelta::days(day);
        for hour in ["08", "19"] {
            let name = format!("notebook.conflict-{}T{hour}0000Z.json", date.format("%Y%m%d"));
            fs::write(folder.path().join(name), "{}").unwrap();
        }
    }
    // Names that are none of ours stay.
    fs::write(folder.path().join("notebook.conflict-mine.json"), "{}").unwrap();
    fs::write(folder.path().join("notebook.conflict-20210101T080000Z - keep.json"), "{}").unwrap();
    let mut window = saved(&path);
    let theirs = write_theirs(&path);
    let revision = window.type_text("乙");
    let before = window.wait_until_saved(revision);
    let [SaveReport::ChangedElsewhere { kept }] = &before[..] else { panic!("{before:?}") };
    assert_eq!(fs::read(kept).unwrap(), theirs, "the newest stays");
    let left = names(folder.path());
    let conflicts = left.iter().filter(|name| name.starts_with("notebook.conflict-2022")).count();
    // The newest ten are today's and nine more, of five days; of 30 days the last one stays, and today is one of them.
    assert_eq!(conflicts, 9 + (DAILY_BACKUPS_KEPT - 1 - 5), "{left:?}");
    assert!(left.contains(&"notebook.conflict-mine.json".to_owned()));
    assert!(left.contains(&"notebook.conflict-20210101T080000Z - keep.json".to_owned()));
    assert_eq!(on_disk(&path).text(&NotePlace::Session("s".into())), "甲乙");
}

#[test]
fn a_copy_of_ours_is_told_only_while_it_holds_what_the_window_shows() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = saved(&path);
    let theirs = write_theirs(&path);
    let (_, FileLook::Replaced { ours: first }) = look(&mut window) else { panic!() };
    // Ours are put back, more is written, and the other side wins again with the very same file.
    let modified = fs::metadata(&path).unwrap().modified().unwrap();
    let revision = window.worker.send_snapshot(window.notebook.clone());
    window.wait_until_saved(revision);
    let revision = window.type_text("后来的话");
    window.wait_until_saved(revision);
    fs::write(&path, &theirs).unwrap();
    fs::File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
    let (_, FileLook::Replaced { ours }) = look(&mut window) else { panic!() };
    assert_ne!(ours, first);
    assert_eq!(on_disk(&ours), window.notebook);
}

#[cfg(unix)]
#[test]
fn what_was_seen_to_be_replaced_is_never_taken_for_ours_by_its_looks() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = saved(&path);
    let modified = fs::metadata(&path).unwrap().modified().unwrap();
    let theirs = fs::read_to_string(&path).unwrap().replace('甲', "他");
    fs::write(&path, &theirs).unwrap();
    fs::File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
    assert!(matches!(look(&mut window).1, FileLook::Replaced { .. }));
    let revision = window.worker.send_snapshot(window.notebook.clone());
    let before = window.wait_until_saved(revision);
    let [SaveReport::ChangedElsewhere { kept }] = &before[..] else { panic!("{before:?}") };
    assert_eq!(fs::read_to_string(kept).unwrap(), theirs);
    assert_eq!(on_disk(&path), window.notebook);
}

#[test]
fn a_look_that_failed_decides_about_nothing_when_it_is_repeated() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = saved(&path);
    let theirs = write_theirs(&path);
    let faults = InjectedFaults::below(folder.path(), |step, _| match step {
        DiskStep::Look => Err(io::Error::other("EIO")),
        _ => Ok(()),
    });
    window.worker.look();
    assert!(matches!(window.report(), SaveReport::NotSaved { .. }));
    drop(faults);
    let found = loop {
        if let SaveReport::Looked(found) = window.report() {
            break found;
        }
    };
    assert!(matches!(found, FileLook::Replaced { .. }), "{found:?}");
    assert_eq!(fs::read(&path).unwrap(), theirs);
}

#[test]
fn a_file_that_was_emptied_is_written_anew_and_no_empty_version_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = saved(&path);
    for nothing in ["", " \n", "\0\0\0\0"] {
        fs::write(&path, nothing).unwrap();
        assert_eq!(look(&mut window).1, FileLook::WrittenAnew);
        assert_eq!(on_disk(&path), window.notebook);
        fs::write(&path, nothing).unwrap();
        let revision = window.type_text("乙");
        assert_eq!(window.wait_until_saved(revision), []);
    }
    let conflicts = names(folder.path()).into_iter().filter(|name| name.contains("conflict")).count();
    assert_eq!(conflicts, 0);
}
