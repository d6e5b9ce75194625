//! Where `convert` and `report` write: never over a file unasked, never over what they read, never over what is no file.

use crate::report::with_notes;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn run(folder: &Path, lang: &str, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
    command.env("RUST_LOG", "off").env("LANG", "C").env("LC_ALL", "C");
    command.args(["--lang", lang, "--data-dir", "data"]).args(args).current_dir(folder).output().unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).replace(['\u{A0}', '\u{202F}'], " ")
}

/// Notes, a programme, and a text that somebody wrote at `own.md`.
fn folder() -> tempfile::TempDir {
    let folder = with_notes();
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/ilo-forum-2022.json");
    fs::copy(built_in, folder.path().join("a.json")).unwrap();
    fs::write(folder.path().join("own.md"), "mine\n").unwrap();
    folder
}

/// The commands that write, without the name to write to.
const WRITING: [&[&str]; 2] = [&["convert", "--to", "md", "a.json"], &["report"]];

#[test]
fn a_file_that_is_there_is_kept_unless_replacing_it_is_asked_for() {
    let folder = folder();
    let own = folder.path().join("own.md");
    for (lang, said) in [
        ("zh", "已有文件“own.md”，没有替换。请换一个文件名，或加上 --force 来替换它。"),
        ("en", "There is already a file “own.md”; it was not replaced. Give another name, or add --force"),
        ("fr", "Le fichier « own.md » existe déjà ; il n’a pas été remplacé."),
        ("es", "Ya existe el archivo «own.md»; no se ha reemplazado."),
    ] {
        for command in WRITING {
            let output = run(folder.path(), lang, &[command, &["own.md"]].concat());
            assert_eq!(output.status.code(), Some(1), "{}", err(&output));
            assert!(err(&output).contains(said), "{}", err(&output));
            assert_eq!(fs::read_to_string(&own).unwrap(), "mine\n");
        }
    }
    for command in WRITING {
        fs::write(&own, "mine\n").unwrap();
        let output = run(folder.path(), "en", &[command, &["--force", "own.md"]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        assert!(fs::read_to_string(&own).unwrap().starts_with("# "));
        // A free name needs no leave.
        let output = run(folder.path(), "en", &[command, &[&format!("{}.md", command[0])]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    }
    let beside = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(beside.into_iter().all(|name| !name.to_string_lossy().ends_with("rostrum-tmp")));
}

#[cfg(unix)]
#[test]
fn what_is_read_is_never_replaced_by_whatever_name() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    let before = fs::read(at("a.json")).unwrap();
    std::os::unix::fs::symlink("a.json", at("link.md")).unwrap();
    std::os::unix::fs::symlink("link.md", at("again.md")).unwrap();
    fs::hard_link(at("a.json"), at("hard.md")).unwrap();
    fs::create_dir(at("sub")).unwrap();
    std::os::unix::fs::symlink(folder.path(), at("up")).unwrap();
    for out in ["a.json", "./a.json", "sub/../a.json", "up/a.json", "link.md", "again.md", "hard.md"] {
        for force in [&[][..], &["--force"]] {
            let output =
                run(folder.path(), "en", &[&["convert", "--to", "md", "a.json", out], force].concat());
            assert_eq!(output.status.code(), Some(1), "{out}: {}", err(&output));
            assert!(
                err(&output).contains("is a file that this command reads; it is never replaced"),
                "{}",
                err(&output)
            );
            // The link is read, the file is to be written.
            let output =
                run(folder.path(), "en", &[&["convert", "--to", "md", "again.md", out], force].concat());
            assert_eq!(output.status.code(), Some(1), "{out}: {}", err(&output));
            if out.ends_with(".md") {
                let output =
                    run(folder.path(), "en", &[&["report", "--programme", "a.json", out], force].concat());
                assert_eq!(output.status.code(), Some(1), "{out}: {}", err(&output));
            }
        }
    }
    assert_eq!(fs::read(at("a.json")).unwrap(), before);
    assert!(at("link.md").is_symlink() && at("again.md").is_symlink());
}

#[cfg(unix)]
#[test]
fn nothing_is_written_among_the_notes() {
    let folder = folder();
    let notes = folder.path().join("data/notebooks").read_dir().unwrap().next().unwrap().unwrap().path();
    let before = fs::read(notes.join("notebook.json")).unwrap();
    std::os::unix::fs::symlink(notes.join("notebook.json"), folder.path().join("link.md")).unwrap();
    let new = notes.join("new.md");
    for command in WRITING {
        for out in ["link.md", new.to_str().unwrap()] {
            let output = run(folder.path(), "en", &[command, &["--force", out]].concat());
            assert_eq!(output.status.code(), Some(1), "{}", err(&output));
            assert!(err(&output).contains("lies where your notes are kept"), "{}", err(&output));
        }
    }
    assert_eq!(fs::read(notes.join("notebook.json")).unwrap(), before);
    assert!(!new.exists());
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_never_replaced_not_even_with_force() {
    use std::os::unix::fs::FileTypeExt;
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    assert!(Command::new("mkfifo").arg(at("pipe.md")).status().unwrap().success());
    drop(std::os::unix::net::UnixListener::bind(at("socket.md")).unwrap());
    fs::create_dir(at("folder.md")).unwrap();
    // Stands for /dev/null, which a test that runs as root must not risk.
    for (link, target) in [("null.md", "/dev/null"), ("out.md", "/dev/stdout"), ("to-pipe.md", "pipe.md")] {
        std::os::unix::fs::symlink(target, at(link)).unwrap();
    }
    for (out, sort) in [
        ("pipe.md", "a pipe"),
        ("to-pipe.md", "a pipe"),
        ("socket.md", "a socket"),
        ("folder.md", "a folder"),
        ("null.md", "a device"),
        ("out.md", ""),
    ] {
        for command in WRITING {
            for force in [&[][..], &["--force"]] {
                let output = run(folder.path(), "en", &[command, force, &[out]].concat());
                assert_eq!(output.status.code(), Some(1), "{out}: {}", err(&output));
                assert!(err(&output).contains(&format!("“{out}” is {sort}")), "{}", err(&output));
            }
        }
    }
    let is = |name: &str| fs::symlink_metadata(at(name)).unwrap().file_type();
    assert!(is("pipe.md").is_fifo() && is("socket.md").is_socket() && is("folder.md").is_dir());
    assert!(is("null.md").is_symlink() && fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    assert_eq!(fs::read_dir(at("folder.md")).unwrap().count(), 0);
}

/// `>> log.md` with the terminal's own name for it: what was in the file stays.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_the_output_goes_to_is_not_replaced_by_the_name_of_the_output() {
    let folder = folder();
    let log = folder.path().join("log.md");
    for name in ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"] {
        for force in [&[][..], &["--force"]] {
            fs::write(&log, "before\n").unwrap();
            let out = fs::OpenOptions::new().append(true).open(&log).unwrap();
            let status = Command::new(env!("CARGO_BIN_EXE_rostrum"))
                .args(["--lang", "en", "convert", "--to", "md", "a.json", name])
                .args(force)
                .env("RUST_LOG", "off")
                .current_dir(folder.path())
                .stdout(out)
                .status()
                .unwrap();
            assert_eq!(status.code(), Some(1));
            assert_eq!(fs::read_to_string(&log).unwrap(), "before\n");
        }
    }
}

/// At a terminal it asks. `script` gives the program one.
#[cfg(target_os = "linux")]
#[test]
fn at_a_terminal_it_asks_and_takes_the_answer_of_the_language() {
    use std::io::Write;
    use std::process::Stdio;
    let folder = folder();
    let own = folder.path().join("own.md");
    for (lang, answer, question, replaced) in [
        ("en", "y", "There is already a file “own.md”. Replace it? (y/n)", true),
        ("en", "Yes", "", true),
        ("en", "n", "“own.md” was kept as it is", false),
        ("en", "", "was kept", false),
        ("en", "oui", "was kept", false),
        ("zh", "是", "已有文件“own.md”。要替换吗？（是/否，y/n）", true),
        ("zh", "y", "", true),
        ("zh", "否", "“own.md”保持原样", false),
        ("fr", "o", "Le remplacer ? (o/n)", true),
        ("fr", "OUI", "", true),
        ("fr", "n", "reste tel quel", false),
        ("es", "s", "¿Desea reemplazarlo? (s/n)", true),
        ("es", "sí", "", true),
        ("es", "no", "queda como estaba", false),
    ] {
        fs::write(&own, "mine\n").unwrap();
        let command = format!("'{}' --lang {lang} convert a.json own.md", env!("CARGO_BIN_EXE_rostrum"));
        let mut child = Command::new("script")
            .args(["-q", "-e", "-c", &command, "/dev/null"])
            .env("RUST_LOG", "off")
            .current_dir(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        writeln!(child.stdin.take().unwrap(), "{answer}").unwrap();
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stdout).replace(['\u{A0}', '\u{202F}'], " ");
        assert!(told.contains(question), "{lang} {answer}: {told}");
        assert_eq!(output.status.code(), Some(i32::from(!replaced)), "{lang} {answer}: {told}");
        assert_eq!(fs::read_to_string(&own).unwrap() != "mine\n", replaced, "{lang} {answer}: {told}");
    }
}
