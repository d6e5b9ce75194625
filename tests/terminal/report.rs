//! `rostrum report` through the built program: formats, languages, choices, exit codes, wrong input.

use rostrum::formats::builtin::builtin_programme;
use rostrum::notebook::{Notebook, SessionEntry};
use rostrum::store::{Folders, write_notebook_copy};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn report(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command.env_remove("RUST_LOG").env("LANG", "C").env("LC_ALL", "C").env("TZ", "Asia/Shanghai");
    command.arg("report").arg("--data-dir").arg(folder.join("data")).args(args);
    command.current_dir(folder).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder with notes on the second thematic session.
fn with_notes() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let programme = builtin_programme().unwrap().value;
    let session = programme.sessions.iter().find(|session| session.number == Some(2)).unwrap();
    let mut notebook = Notebook::new(programme.id.clone());
    let mut entry = SessionEntry::default();
    entry.note.text =
        "[13:15] **雇主组**：小企业的现金流。\n\n- [ ] 要覆盖率 @王芳\n\n## 表态口径\n\n不承诺数字。\n"
            .to_owned();
    notebook.sessions.insert(session.id.clone(), entry);
    let folders = Folders::resolve(Some(folder.path().join("data"))).unwrap();
    let path = folders.notebook_file(&programme.id);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    write_notebook_copy(&path, &notebook, false).unwrap();
    folder
}

#[test]
fn without_notes_every_session_is_listed_in_each_language() {
    let folder = tempfile::tempdir().unwrap();
    for (lang, title, session) in [
        ("zh", "# 参会报告", "专题会议 2：全民社会保护"),
        ("en", "# Mission report", "Thematic session 2: Universal social protection"),
        ("fr", "# Rapport de mission", "Séance thématique 2 : Protection sociale universelle"),
        ("es", "# Informe de misión", "Sesión temática 2: Protección social universal"),
    ] {
        let output = report(folder.path(), &["--lang", lang, "-"]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let text = out(&output).replace('\u{A0}', " ");
        assert!(text.starts_with(title), "{text}");
        assert!(text.contains(session), "{text}");
        assert_eq!(text.lines().filter(|line| line.starts_with("### ")).count(), 6, "{lang}");
    }
    assert!(walk(&folder.path().join("data")).is_empty(), "a report writes no notes");
}

#[test]
fn notes_come_in_and_what_is_private_stays_out() {
    let folder = with_notes();
    let notes = folder.path().join("data/notebooks");
    let before: Vec<_> = walk(&notes);
    let output = report(folder.path(), &["--lang", "zh", "-"]);
    let text = out(&output);
    assert!(
        text.contains("**雇主组**：小企业的现金流。") && text.contains("- [ ] 要覆盖率（王芳）"),
        "{text}"
    );
    assert!(!text.contains("不承诺数字"), "{text}");
    assert!(err(&output).contains("表态口径"), "{}", err(&output));
    let private = out(&report(folder.path(), &["--lang", "zh", "--with-private", "-"]));
    assert!(private.contains("不承诺数字"), "{private}");
    let unnamed = out(&report(folder.path(), &["--lang", "zh", "--no-names", "-"]));
    assert!(unnamed.contains("有发言者：小企业的现金流") && !unnamed.contains("雇主组**"), "{unnamed}");
    assert_eq!(walk(&notes), before, "the notes are as they were");
}

fn walk(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(walk(&path));
        } else if path.extension().is_some_and(|end| end == "json") {
            found.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

#[test]
fn files_are_written_by_the_ending_of_their_name() {
    let folder = with_notes();
    for name in ["report.docx", "report.md", "report.txt"] {
        let output = report(folder.path(), &["--lang", "fr", name]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let bytes = fs::read(folder.path().join(name)).unwrap();
        match name {
            "report.docx" => assert!(bytes.starts_with(b"PK")),
            _ => assert!(String::from_utf8(bytes).unwrap().contains("Rapport de mission"), "{name}"),
        }
    }
    let output = report(folder.path(), &["--lang", "en", "report.pdf"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains(".docx"), "{}", err(&output));
    let output = report(folder.path(), &["--lang", "en", "no-such-folder/report.docx"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn sessions_and_their_order_are_chosen() {
    let folder = with_notes();
    let text = out(&report(folder.path(), &["--lang", "en", "--sessions", "5,2", "--order", "given", "-"]));
    let titles: Vec<&str> = text.lines().filter(|line| line.starts_with("### ")).collect();
    assert_eq!(titles.len(), 2, "{titles:?}");
    assert!(titles[0].contains("4: Just transition") && titles[1].contains("1: Decent"), "{titles:?}");
    let output = report(folder.path(), &["--lang", "zh", "--sessions", "9", "-"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("没有名为“9”的会议"), "{}", err(&output));
}

#[test]
fn notes_that_cannot_be_read_make_no_report() {
    let folder = with_notes();
    let notes = walk(&folder.path().join("data/notebooks")).remove(0).0;
    fs::write(&notes, "{ broken").unwrap();
    let output = report(folder.path(), &["--lang", "en", "report.md"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("can’t be read"), "{}", err(&output));
    assert!(!folder.path().join("report.md").exists());
    assert_eq!(fs::read_to_string(&notes).unwrap(), "{ broken");
}
