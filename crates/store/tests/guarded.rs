//! What is read is a regular file of so many bytes and no more; what is written over is never a file of the program's
//! own, nor one that somebody has open.

use rostrum_formats::{ReadError, ReadErrorKind, SourceLocation, SpecialFileKind};
use rostrum_store::*;
use std::fs;
use std::path::Path;

fn read(path: &Path, limit: u64) -> Result<Vec<u8>, FileReadError> {
    read_file(path, limit).map(|read| read.bytes)
}

#[test]
fn a_file_of_just_the_limit_is_read_and_one_of_a_byte_more_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    for length in [0, 1, 5] {
        fs::write(&path, &b"12345"[..length]).unwrap();
        assert_eq!(read(&path, length as u64).unwrap(), &b"12345"[..length]);
    }
    let trouble = read(&path, 4).unwrap_err();
    assert!(matches!(trouble, FileReadError::TooLarge { size: 5, limit: 4 }), "{trouble:?}");
    let error = ReadError::from(trouble);
    assert_eq!(
        (error.place, error.kind),
        (SourceLocation::Whole, ReadErrorKind::TooLarge { size: 5, limit: 4 })
    );
}

/// Files of the system have no size and are long all the same.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_is_longer_than_it_says_is_refused_too() {
    let path = Path::new("/proc/self/status");
    assert_eq!(fs::metadata(path).unwrap().len(), 0);
    let whole = read(path, 1_000_000).unwrap();
    assert!(whole.len() > 10);
    let trouble = read(path, 10).unwrap_err();
    assert!(matches!(trouble, FileReadError::TooLarge { size: 11, limit: 10 }), "{trouble:?}");
}

#[test]
fn a_long_file_is_read_in_steps_and_not_to_its_end_when_nobody_wants_it() {
    const MIB: u64 = 1024 * 1024;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    let bytes: Vec<u8> = (0..2 * MIB + 3).map(|at| (at % 251) as u8).collect();
    fs::write(&path, &bytes).unwrap();
    let size = bytes.len() as u64;
    let mut told = Vec::new();
    let read = read_file_in_steps(&path, size, &mut |read, of| {
        told.push((read, of));
        true
    });
    assert!(read.unwrap().unwrap().bytes == bytes);
    assert_eq!(told, [(0, size), (MIB, size), (2 * MIB, size), (size, size)]);
    let mut asked = 0;
    let read = read_file_in_steps(&path, size, &mut |read, _| {
        asked += 1;
        read < MIB
    });
    assert!(read.unwrap().is_none());
    assert_eq!(asked, 2);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    assert!(std::process::Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
    drop(std::os::unix::net::UnixListener::bind(at("socket")).unwrap());
    for (path, sort) in [
        (folder.path().to_owned(), SpecialFileKind::Folder),
        (at("pipe"), SpecialFileKind::Pipe),
        (at("socket"), SpecialFileKind::Socket),
        ("/dev/null".into(), SpecialFileKind::Device),
    ] {
        let trouble = read(&path, 10).unwrap_err();
        assert!(matches!(trouble, FileReadError::NotAFile(found) if found == sort), "{trouble:?}");
        assert_eq!(ReadError::from(trouble).kind, ReadErrorKind::NotAFile(sort));
        assert_eq!(write_atomically(&path, b""), Err(SaveError::NotAFile { path: path.clone(), sort }));
    }
    let trouble = read(&at("none"), 10).unwrap_err();
    assert!(matches!(&trouble, FileReadError::Io(error) if error.kind() == std::io::ErrorKind::NotFound));
}

/// What a name such as `/dev/stdout` leads to is not put in the place of, also where that is a file.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_is_open_under_a_number_is_never_replaced() {
    use std::os::fd::AsRawFd;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    fs::write(&path, "old").unwrap();
    let open = fs::File::open(&path).unwrap();
    let number = open.as_raw_fd();
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(format!("/proc/self/fd/{number}"), &link).unwrap();
    for name in [
        format!("/proc/self/fd/{number}").into(),
        format!("/dev/fd/{number}").into(),
        link,
        "/dev/no such thing".into(),
    ] {
        let refused = Err(SaveError::NotAFile { path: name.clone(), sort: SpecialFileKind::Device });
        assert_eq!(write_atomically(&name, b"new"), refused);
        assert_eq!(ProtectedFiles::default().check_writable(&name), refused);
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(ProtectedFiles::default().check_writable(&path), Ok(()));
}

#[cfg(unix)]
#[test]
fn links_without_end_are_followed_so_far_and_no_farther() {
    let folder = tempfile::tempdir().unwrap();
    let at = |number: usize| folder.path().join(format!("{number}"));
    for number in 0..60 {
        std::os::unix::fs::symlink(at(number + 1), at(number)).unwrap();
    }
    write_atomically(&at(50), b"ten links away").unwrap();
    assert_eq!(fs::read(at(60)).unwrap(), b"ten links away");
    std::os::unix::fs::symlink("loop", folder.path().join("loop")).unwrap();
    // Something comes of it, and it comes at once.
    let _ = write_atomically(&folder.path().join("loop"), b"");
}

/// A file of so many bytes that takes no room on the disk.
fn sparse(path: &Path, bytes: u64) {
    fs::File::create(path).unwrap().set_len(bytes).unwrap();
}

#[test]
fn a_notebook_of_more_than_256_mebibytes_is_named_as_too_large() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    sparse(&path, 268_435_457);
    let NotebookReadOutcome::Unreadable(found) = read_notebook(&path, &"p".into()) else { panic!() };
    assert_eq!(found.kind, UnreadableNotebookKind::TooLarge);
    assert_eq!(found.why.as_deref(), Some(&SaveError::TooLarge { limit: 268_435_456 }));
}

/// A folder of notes with a notebook, a settings file and a file that was read.
struct Guarded {
    folder: tempfile::TempDir,
    files: ProtectedFiles,
}

impl Guarded {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::resolve(Some(folder.path().join("data"))).unwrap();
        let notebook = folders.notebook_file(&"p".into());
        fs::create_dir_all(notebook.parent().unwrap()).unwrap();
        fs::write(notebook, "{}").unwrap();
        let input = folder.path().join("input.json");
        fs::write(&input, "{}").unwrap();
        fs::write(folder.path().join("mine.md"), "").unwrap();
        let files = ProtectedFiles { folders: Some(folders), inputs: vec![input] };
        Self { folder, files }
    }

    fn at(&self, path: &str) -> std::path::PathBuf {
        self.folder.path().join(path)
    }

    fn check_writable(&self, path: &str) -> Result<(), SaveError> {
        self.files.check_writable(&self.at(path))
    }
}

#[test]
fn among_the_notes_nothing_may_be_written_whether_it_is_there_or_not() {
    let guarded = Guarded::new();
    for name in [
        "data/notebooks/p/notebook.json",
        "data/notebooks/p/new.md",
        "data/notebooks/new/folder/new.md",
        "data/notebooks/p/../new.md",
        "data/../data/notebooks/new.md",
        "elsewhere/../data/notebooks/p/notebook.json",
    ] {
        let refused = guarded.check_writable(name).unwrap_err();
        assert_eq!(refused, SaveError::AmongNotes { path: guarded.at(name) });
        assert!(refused.is_protected_file());
    }
    for name in ["mine.md", "new.md", "data/new.md", "data/notebooks/../new.md", "data/notebooks2/new.md"] {
        assert_eq!(guarded.check_writable(name), Ok(()), "{name}");
    }
}

#[test]
fn where_no_notes_are_yet_nothing_may_be_put_either() {
    let folder = tempfile::tempdir().unwrap();
    let folders = Folders::resolve(Some(folder.path().join("data")));
    let files = ProtectedFiles { folders, inputs: Vec::new() };
    for name in ["data/notebooks/p/notebook.json", "data/notebooks/new.md"] {
        let path = folder.path().join(name);
        assert_eq!(files.check_writable(&path), Err(SaveError::AmongNotes { path: path.clone() }));
    }
    assert_eq!(files.check_writable(&folder.path().join("data/new.md")), Ok(()));
}

#[test]
fn settings_and_notes_of_openings_are_the_programs_own() {
    let guarded = Guarded::new();
    let own = |name: &str| Err(SaveError::IsOwn { path: guarded.at(name) });
    // There or not.
    assert_eq!(guarded.check_writable("data/settings.json"), own("data/settings.json"));
    fs::write(guarded.at("data/settings.json"), "{}").unwrap();
    assert_eq!(guarded.check_writable("data/settings.json"), own("data/settings.json"));
    assert_eq!(guarded.check_writable("data/.opening-x.json"), own("data/.opening-x.json"));
    assert_eq!(guarded.check_writable("data/../data/.opening-new"), own("data/../data/.opening-new"));
    assert!(own("x").unwrap_err().is_protected_file());
    for name in ["settings.json", ".opening-x.json", "data/opening-x.json"] {
        assert_eq!(guarded.check_writable(name), Ok(()), "{name}");
    }
}

#[test]
fn a_file_that_was_read_is_not_written_over_and_others_are() {
    let guarded = Guarded::new();
    let refused = guarded.check_writable("data/../input.json").unwrap_err();
    assert_eq!(refused, SaveError::IsInput { path: guarded.at("data/../input.json") });
    assert!(refused.is_protected_file());
    assert_eq!(guarded.check_writable("mine.md"), Ok(()));
    let nowhere = ProtectedFiles { inputs: vec![guarded.at("gone.json")], folders: None };
    assert_eq!(
        nowhere.check_writable(&guarded.at("other.json")),
        Ok(()),
        "two files that are not there are not one"
    );
    assert_eq!(nowhere.check_writable(&guarded.at("data/notebooks/p/notebook.json")), Ok(()));
}

#[cfg(unix)]
#[test]
fn other_names_of_a_protected_file_are_known() {
    use std::os::unix::fs::symlink;
    let guarded = Guarded::new();
    let at = |name: &str| guarded.at(name);
    fs::hard_link(at("data/notebooks/p/notebook.json"), at("hard.json")).unwrap();
    fs::hard_link(at("input.json"), at("hard-input.json")).unwrap();
    fs::hard_link(at("mine.md"), at("hard-mine.md")).unwrap();
    symlink(at("data/notebooks"), at("linked")).unwrap();
    symlink(at("data"), at("linked-data")).unwrap();
    symlink(at("input.json"), at("linked-input.json")).unwrap();
    symlink(at("mine.md"), at("linked-mine.md")).unwrap();
    symlink(at("data/notebooks/p/yet to be made.md"), at("linked-new.md")).unwrap();
    symlink(at("data/.opening-x.json"), at("linked-opening")).unwrap();
    for name in ["hard.json", "linked/new.md", "linked/new/new.md", "linked-new.md", "linked/p/../new.md"] {
        assert_eq!(guarded.check_writable(name), Err(SaveError::AmongNotes { path: at(name) }));
    }
    for name in ["linked-data/settings.json", "linked-opening"] {
        assert_eq!(guarded.check_writable(name), Err(SaveError::IsOwn { path: at(name) }));
    }
    for name in ["hard-input.json", "linked-input.json"] {
        assert_eq!(guarded.check_writable(name), Err(SaveError::IsInput { path: at(name) }));
    }
    for name in ["hard-mine.md", "linked-mine.md", "linked-data/new.md", "linked/../new.md"] {
        assert_eq!(guarded.check_writable(name), Ok(()), "{name}");
    }
}

#[test]
fn other_errors_are_no_refusals() {
    let folder = Path::new("/x").to_owned();
    for error in [
        SaveError::DiskFull,
        SaveError::AlreadyThere,
        SaveError::NoPermission { folder: folder.clone() },
        SaveError::NotAFile { path: folder, sort: SpecialFileKind::Pipe },
        SaveError::Other(String::new()),
    ] {
        assert!(!error.is_protected_file(), "{error:?}");
    }
}
