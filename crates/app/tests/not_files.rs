//! Where one of the user's files should be stands a pipe, a device, a folder, a socket: it is never opened, never
//! waited on and never replaced, and what it is gets said.

use rostrum_app::{ReadOnlyReason, StartOptions, load_startup_data};
use rostrum_formats::SpecialFileKind;
use rostrum_store::{
    FileReadError, NotebookLockOutcome, NotebookReadOutcome, SaveError, SettingsWarning,
    UnreadableNotebookKind, list_backups, list_programmes, list_revisions, read_file, read_notebook,
    read_settings_or_set_aside, try_lock_notebook, write_atomically,
};
use rostrum_testing::programmes::forum_programme;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

/// Far more than a refusal takes, far less than for ever.
const PATIENCE: Duration = Duration::from_secs(60);

/// Does something that must not wait.
#[track_caller]
fn at_once<T: Send + 'static>(what: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, answer) = mpsc::channel();
    std::thread::spawn(move || sender.send(what()));
    answer.recv_timeout(PATIENCE).expect("it waits for ever")
}

fn pipe(path: &Path) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

fn socket(path: &Path) {
    drop(std::os::unix::net::UnixListener::bind(path).unwrap());
}

fn is_pipe(path: &Path) -> bool {
    std::os::unix::fs::FileTypeExt::is_fifo(&fs::symlink_metadata(path).unwrap().file_type())
}

fn refused(path: &Path) -> SpecialFileKind {
    let path = path.to_owned();
    match at_once(move || read_file(&path, 1_000)) {
        Err(FileReadError::NotAFile(sort)) => sort,
        other => panic!("{other:?}"),
    }
}

#[test]
fn only_a_regular_file_is_read_also_through_links() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    pipe(&at("pipe"));
    socket(&at("socket"));
    fs::write(at("file"), "words").unwrap();
    for (link, target) in [("to-pipe", "pipe"), ("to-link", "to-pipe"), ("to-file", "file"), ("loop", "loop")]
    {
        std::os::unix::fs::symlink(target, at(link)).unwrap();
    }
    assert_eq!(refused(&at("pipe")), SpecialFileKind::Pipe);
    assert_eq!(refused(&at("to-link")), SpecialFileKind::Pipe);
    assert_eq!(refused(&at("socket")), SpecialFileKind::Socket);
    assert_eq!(refused(folder.path()), SpecialFileKind::Folder);
    assert_eq!(refused(Path::new("/dev/zero")), SpecialFileKind::Device);
    assert_eq!(refused(Path::new("/dev/tty")), SpecialFileKind::Device);
    assert_eq!(read_file(&at("to-file"), 5).unwrap().bytes, b"words");
    assert!(matches!(read_file(&at("loop"), 5), Err(FileReadError::Io(_))));
}

#[test]
fn the_size_is_bounded_by_what_is_read_not_by_what_the_system_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    fs::write(&path, "words").unwrap();
    assert!(matches!(read_file(&path, 4), Err(FileReadError::TooLarge { size: 5, limit: 4 })));
    // Its size is told as nothing, and it has more.
    #[cfg(target_os = "linux")]
    {
        let path = Path::new("/proc/self/status");
        assert_eq!(fs::metadata(path).unwrap().len(), 0);
        assert!(matches!(read_file(path, 100), Err(FileReadError::TooLarge { size: 101, limit: 100 })));
    }
}

#[test]
fn a_pipe_put_in_the_place_of_a_file_just_then_is_not_waited_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    pipe(&folder.path().join("pipe"));
    fs::write(&path, "words").unwrap();
    let swapping = {
        let (folder, path) = (folder.path().to_owned(), path.clone());
        move || {
            for round in 0..3_000 {
                // A hard link put over the name: the name is at no time empty.
                let (from, over) =
                    (folder.join(if round % 2 == 0 { "pipe" } else { "words" }), folder.join("next"));
                let _ = fs::write(folder.join("words"), "words");
                fs::hard_link(from, &over).unwrap();
                fs::rename(&over, &path).unwrap();
                // A rename of one file over itself leaves the name.
                let _ = fs::remove_file(&over);
            }
        }
    };
    let swapper = std::thread::spawn(swapping);
    let seen = at_once(move || {
        let mut seen = [0, 0];
        while !swapper.is_finished() {
            match read_file(&path, 1_000) {
                Ok(_) => seen[0] += 1,
                Err(FileReadError::NotAFile(SpecialFileKind::Pipe)) => seen[1] += 1,
                Err(other) => panic!("{other}"),
            }
        }
        swapper.join().unwrap();
        seen
    });
    assert!(seen[0] > 0 && seen[1] > 0, "{seen:?}");
}

fn begun(folder: &Path) -> (StartOptions, PathBuf) {
    let options = StartOptions { data_dir: Some(folder.to_owned()), ..StartOptions::default() };
    let (opening, _) = load_startup_data(&options).unwrap();
    let notebook = opening.folders.notebook_file(&opening.programme.programme.id);
    (options, notebook)
}

#[test]
fn the_window_starts_at_once_whatever_stands_in_the_place_of_the_notes() {
    type Put = fn(&Path);
    let things: [(SpecialFileKind, Put); 4] = [
        (SpecialFileKind::Pipe, pipe),
        (SpecialFileKind::Socket, socket),
        (SpecialFileKind::Folder, |path| fs::create_dir(path).unwrap()),
        (SpecialFileKind::Device, |path| std::os::unix::fs::symlink("/dev/zero", path).unwrap()),
    ];
    for (sort, put) in things {
        let folder = tempfile::tempdir().unwrap();
        let (options, path) = begun(folder.path());
        put(&path);
        let (opening, target) = at_once(move || load_startup_data(&options).unwrap());
        assert!(target.is_none(), "nothing is saved there");
        let Some(ReadOnlyReason::Unreadable { found, .. }) = opening.read_only else {
            panic!("{:?}", opening.read_only)
        };
        let why = *found.why.expect("the system said why");
        assert_eq!(why, SaveError::NotAFile { path: path.clone(), sort });
        // Nothing writes over it, whoever asks.
        let wrong = write_atomically(&path, b"{}").unwrap_err();
        assert_eq!(wrong, SaveError::NotAFile { path, sort });
    }
}

#[test]
fn a_pipe_in_the_place_of_any_other_file_of_ours_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let (options, notebook) = begun(folder.path());
    let settings = folder.path().join("settings.json");
    let revision = notebook.parent().unwrap().join("revisions/0001");
    let backup = notebook.parent().unwrap().join("backups/notebook-20220223T180400.000Z.json");
    let lock = notebook.with_extension("lock");
    fs::remove_file(&lock).unwrap();
    for path in [&settings, &backup, &lock, &revision.join("about.json"), &revision.join("programme.json")] {
        pipe(path);
    }
    let (opening, target) = at_once(move || load_startup_data(&options).unwrap());
    assert!(target.is_some() && opening.read_only.is_none(), "{:?}", opening.read_only);
    assert!(
        opening.notices.iter().any(|notice| notice.text.contains("settings.json")),
        "{:?}",
        opening.notices
    );
    let folders = opening.folders.clone();
    let id = opening.programme.programme.id.clone();
    assert!(matches!(
        read_settings_or_set_aside(&settings, chrono::Utc::now()).warnings[..],
        [SettingsWarning::NotRead(SaveError::NotAFile { sort: SpecialFileKind::Pipe, .. })]
    ));
    assert!(matches!(try_lock_notebook(&notebook), NotebookLockOutcome::Unsupported(_)));
    assert_eq!(list_revisions(&folders, &id).unreadable.len(), 1);
    assert!(list_programmes(&folders).is_empty());
    assert_eq!(list_backups(&notebook).len(), 1);
    assert!(matches!(read_notebook(&notebook, &id), NotebookReadOutcome::Fresh { latest_backup: None }));
    assert!([&settings, &backup, &lock].into_iter().all(|path| is_pipe(path)), "they are as they were");
}

#[test]
fn a_notebook_larger_than_is_read_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let (_, path) = begun(folder.path());
    fs::File::create(&path).unwrap().set_len(3_000_000_000).unwrap();
    let NotebookReadOutcome::Unreadable(found) = read_notebook(&path, &forum_programme(1).id) else {
        panic!("it was read")
    };
    assert_eq!(found.kind, UnreadableNotebookKind::TooLarge);
    assert!(matches!(found.why.as_deref(), Some(SaveError::TooLarge { .. })), "{found:?}");
}
