//! What is no regular file is refused by every command, at once and with a sentence; what is too large is not read.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// Far more than a refusal takes, far less than for ever.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs the program; one that waits for something that never comes is ended and fails the test.
#[track_caller]
fn run(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command.env("RUST_LOG", "off").env("LANG", "C").env("LC_ALL", "C");
    command.args(["--data-dir", "data"]).args(args).current_dir(folder);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let until = Instant::now() + PATIENCE;
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > until {
            child.kill().unwrap();
            panic!("it waits for ever: {args:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    child.wait_with_output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Each sort of thing that is no file, by the name that it is given, and links to them.
#[cfg(unix)]
fn sorts(folder: &Path) -> Vec<(&'static str, &'static str)> {
    let made = Command::new("mkfifo").arg(folder.join("pipe.json")).status().unwrap();
    assert!(made.success());
    fs::create_dir(folder.join("folder.json")).unwrap();
    // The socket's name stays when nobody listens any more.
    drop(std::os::unix::net::UnixListener::bind(folder.join("socket.json")).unwrap());
    for (link, target) in [
        ("link.json", "pipe.json"),
        ("null.json", "/dev/null"),
        ("again.json", "link.json"),
        ("in.json", "/dev/fd/0"),
    ] {
        std::os::unix::fs::symlink(target, folder.join(link)).unwrap();
    }
    vec![
        ("pipe.json", "pipe"),
        ("folder.json", "folder"),
        ("socket.json", "socket"),
        ("link.json", "pipe"),
        ("again.json", "pipe"),
        ("null.json", "device"),
        ("/dev/zero", "device"),
        ("/dev/null", "device"),
    ]
}

#[cfg(unix)]
#[test]
fn every_command_refuses_what_is_no_file_and_says_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/ilo-forum-2022.json");
    fs::copy(good, folder.path().join("good.json")).unwrap();
    for (name, sort) in sorts(folder.path()) {
        for args in [
            vec!["--lang", "en", "check", name],
            vec!["--lang", "en", "show", "--programme", name],
            vec!["--lang", "en", "diff", name, "good.json"],
            vec!["--lang", "en", "diff", "good.json", name],
            vec!["--lang", "en", "convert", name, "out.md"],
            vec!["--lang", "en", "report", "--programme", name, "out.md"],
            // Without a display the window's file is shown.
            vec!["--lang", "en", name],
            vec!["--lang", "en", "--programme", name],
        ] {
            let output = run(folder.path(), &args);
            let said = said(&output);
            assert_eq!(output.status.code(), Some(1), "{args:?}: {said}");
            let what = format!("it is a {sort}, not a file. ");
            assert!(
                said.contains(&what) && said.contains(name.rsplit('/').next().unwrap()),
                "{args:?}: {said}"
            );
            assert!(!folder.path().join("out.md").exists() && !folder.path().join("data").exists());
        }
    }
}

#[cfg(unix)]
#[test]
fn the_refusal_speaks_the_language_of_the_reader_and_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    sorts(folder.path());
    for (lang, pipe, folder_said) in [
        (
            "zh",
            "这是管道，不是文件。请先把其中的内容存成文件，再使用该文件。",
            "这是文件夹，不是文件。请选择文件夹里的文件。",
        ),
        (
            "en",
            "it is a pipe, not a file. Save what it gives as a file, and give that file.",
            "it is a folder, not a file. Choose the file inside it.",
        ),
        (
            "fr",
            "c’est un tube, pas un fichier. Enregistrez d’abord son contenu dans un fichier",
            "c’est un dossier, pas un fichier.",
        ),
        (
            "es",
            "es una tubería, no un archivo. Guarde primero su contenido en un archivo",
            "es una carpeta, no un archivo.",
        ),
    ] {
        let said_of = |name| {
            said(&run(folder.path(), &["--lang", lang, "check", name])).replace(['\u{A0}', '\u{202F}'], " ")
        };
        assert!(said_of("pipe.json").contains(pipe), "{}", said_of("pipe.json"));
        assert!(said_of("folder.json").contains(folder_said), "{}", said_of("folder.json"));
    }
}

#[test]
fn a_file_larger_than_is_read_is_refused_by_what_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    // Sparse: it takes no room.
    fs::File::create(folder.path().join("large.json")).unwrap().set_len(3_000_000_000).unwrap();
    for args in [
        vec!["check", "large.json"],
        vec!["convert", "large.json", "out.md"],
        vec!["diff", "large.json", "large.json"],
    ] {
        let output = run(folder.path(), &[&["--lang", "en"], args.as_slice()].concat());
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        let told = said(&output).replace(['\u{A0}', '\u{202F}'], " ");
        assert!(told.contains("the file is 3,000 MB; the limit is 268.4 MB"), "{told}");
    }
}
