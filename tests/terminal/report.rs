//! `rostrum report` through the built program: formats, languages, choices, exit codes, wrong input.

use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_notebook::{Notebook, SessionEntry};
use rostrum_store::{Folders, NotebookLockOutcome, try_lock_notebook, write_notebook_copy};
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
pub fn with_notes() -> tempfile::TempDir {
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
fn sessions_without_notes_are_listed_too_in_each_language() {
    let folder = with_notes();
    for (lang, title, session) in [
        ("zh", "# 参会报告", "专题会议2：全民社会保护"),
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
    assert!(unnamed.contains("有代表：小企业的现金流") && !unnamed.contains("雇主组**"), "{unnamed}");
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

/// A file that does not list a session takes nothing away that was written for it.
#[test]
fn another_file_of_the_programme_keeps_what_was_written() {
    let folder = with_notes();
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/ilo-forum-2022.json");
    let mut file: serde_json::Value = serde_json::from_str(&fs::read_to_string(built_in).unwrap()).unwrap();
    file["sessions"].as_array_mut().unwrap().retain(|one| one["id"] != "thematic-2");
    file["revision"]["sequence"] = 1.into();
    file.as_object_mut().unwrap().remove("areas_of_action");
    fs::write(folder.path().join("less.json"), file.to_string()).unwrap();
    for sessions in [&[][..], &["--sessions", "thematic-2"]] {
        let args = [&["--lang", "en", "--programme", "less.json"][..], sessions, &["-"]].concat();
        let output = report(folder.path(), &args);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        assert!(
            out(&output).contains("小企业的现金流") && out(&output).contains("no longer listed"),
            "{output:?}"
        );
    }
}

#[test]
fn to_choose_no_session_is_an_error() {
    let folder = with_notes();
    for none in ["", " ", ",", " , "] {
        for (lang, told) in [
            ("zh", "没有选定会议"),
            ("en", "No session is chosen"),
            ("fr", "Aucune séance n’est choisie"),
            ("es", "No se eligió ninguna sesión"),
        ] {
            let output = report(folder.path(), &["--lang", lang, "--sessions", none, "-"]);
            assert_eq!(output.status.code(), Some(1), "{none:?}");
            assert!(output.stdout.is_empty() && err(&output).contains(told), "{}", err(&output));
        }
    }
}

/// No report, not even an empty one, with a sentence that holds this; nothing is made or changed.
#[track_caller]
fn refused(folder: &Path, lang: &str, told: &str) {
    let before = everything(folder);
    for out in ["report.md", "-"] {
        let output = report(folder, &["--lang", lang, out]);
        let said = err(&output).replace(['\u{A0}', '\u{202F}'], " ");
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(output.stdout.is_empty(), "{output:?}");
        assert!(said.contains(told), "{said}");
    }
    assert_eq!(everything(folder), before, "nothing is made and nothing is changed");
}

/// Every name below a folder.
fn everything(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        found.push(path.clone());
        if path.is_dir() {
            found.extend(everything(&path));
        }
    }
    found.sort();
    found
}

#[test]
fn notes_that_cannot_be_read_make_no_report() {
    let folder = with_notes();
    let notes = walk(&folder.path().join("data/notebooks")).remove(0).0;
    let good = fs::read_to_string(&notes).unwrap();
    for (broken, reason) in [
        ("{ broken".to_owned(), "line 1, column 3: the file is not valid JSON here"),
        (String::new(), "the file is empty"),
        (
            good.replace("\"rostrum-notebook\"", "\"x-diary\""),
            "the file says that it is “x-diary”, not notes",
        ),
        (
            good.replace("ilo-forum-2022", "other-2023"),
            "these are the notes on another programme, “other-2023”",
        ),
        (
            good.split_once("表态").unwrap().0.to_owned(),
            "the file breaks off here, and what followed is missing",
        ),
    ] {
        assert_ne!(broken, good);
        fs::write(&notes, &broken).unwrap();
        refused(folder.path(), "en", "can’t be read");
        refused(folder.path(), "en", reason);
        assert_eq!(fs::read_to_string(&notes).unwrap(), broken);
    }
    fs::write(&notes, "{ broken").unwrap();
    refused(folder.path(), "zh", "无法读取：第1行，第3列：");
    refused(folder.path(), "fr", "est illisible : ligne 1, colonne 3 :");
    refused(folder.path(), "es", "no se puede leer: línea 1, columna 3:");
    #[cfg(unix)]
    {
        fs::remove_file(&notes).unwrap();
        assert!(Command::new("mkfifo").arg(&notes).status().unwrap().success());
        refused(folder.path(), "en", "is a pipe, not a file");
    }
}

#[test]
fn what_can_be_read_of_notes_is_reported_and_each_value_that_cannot_is_named() {
    let folder = with_notes();
    let notes = walk(&folder.path().join("data/notebooks")).remove(0).0;
    let good = fs::read_to_string(&notes).unwrap();
    let broken = good.replacen("\"version\": 1", "\"version\": {}", 1).replacen(
        "\"sessions\": {",
        "\"sessions\": { \"thematic-2\": { \"mine\": true }, \"thematic-1\": 7,",
        1,
    );
    fs::write(&notes, &broken).unwrap();
    for (lang, told) in [
        (
            "en",
            [
                "3 values of the notes file",
                "can’t be read and are not in the report:",
                "the notes on “Universal social protection”: the same name appears here twice; the later one was read, this is the earlier one (sessions/thematic-2)",
                "this number can’t be used here (sessions/thematic-1)",
                "what the file says about itself: these values can’t be used here (version)",
            ],
        ),
        (
            "zh",
            [
                "有3处无法读取",
                "报告里没有这些内容：",
                "同一名称出现了两次，读取的是后一处，这里是前一处（sessions/thematic-2）",
                "这个数字不能用在这里（sessions/thematic-1）",
                "文件的基本信息：这组值不能用在这里（version）",
            ],
        ),
    ] {
        let output = report(folder.path(), &["--lang", lang, "-"]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        assert!(out(&output).contains("小企业的现金流。"));
        for told in told {
            assert!(err(&output).contains(told), "{told}: {}", err(&output));
        }
    }
    assert_eq!(fs::read_to_string(&notes).unwrap(), broken);
}

#[test]
fn notes_that_another_window_holds_are_reported_and_refused_where_they_cannot_be_read() {
    let folder = with_notes();
    let notes = walk(&folder.path().join("data/notebooks")).remove(0).0;
    let NotebookLockOutcome::Free(_held) = try_lock_notebook(&notes) else { panic!("nobody else has them") };
    let output = report(folder.path(), &["--lang", "zh", "-"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(out(&output).contains("**雇主组**：小企业的现金流。"));
    fs::write(&notes, "{ broken").unwrap();
    refused(folder.path(), "en", "can’t be read");
}

#[test]
fn a_folder_that_is_not_there_makes_no_report_and_no_command_makes_it() {
    let folder = tempfile::tempdir().unwrap();
    for (lang, told) in [
        ("zh", "因此没有笔记，报告没有生成。请检查 --data-dir。"),
        ("en", "so there are no notes, and no report was made. Check --data-dir."),
        ("fr", "aucun rapport n’a été établi. Vérifiez --data-dir."),
        ("es", "no se redactó ningún informe. Revise --data-dir."),
    ] {
        refused(folder.path(), lang, told);
    }
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/ilo-forum-2022.json");
    fs::copy(built_in, folder.path().join("a.json")).unwrap();
    for args in
        [&["show"][..], &["check", "a.json"], &["diff", "a.json", "a.json"], &["convert", "a.json", "a.md"]]
    {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
        let output =
            command.args(["--data-dir", "data/deep"]).args(args).current_dir(folder.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", err(&output));
        assert!(!folder.path().join("data").exists(), "{args:?}");
    }
}

#[test]
fn a_programme_without_notes_makes_no_report() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("data")).unwrap();
    refused(folder.path(), "en", "There are no notes on the programme “ilo-forum-2022”");
    refused(folder.path(), "zh", "没有日程“ilo-forum-2022”的笔记");
    // Notes of which nothing is left are none either.
    let programme = builtin_programme().unwrap().value;
    let path = Folders::resolve(Some(folder.path().join("data"))).unwrap().notebook_file(&programme.id);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut notebook = Notebook::new(programme.id.clone());
    notebook.sessions.insert(programme.sessions[0].id.clone(), SessionEntry::default());
    write_notebook_copy(&path, &notebook, false).unwrap();
    refused(folder.path(), "en", "There are no notes on the programme “ilo-forum-2022”");
    // Notes that were there once are told of, with what can be done.
    let kept = path.parent().unwrap().join("backups/notebook-20220223T180400.000Z.json");
    fs::create_dir(kept.parent().unwrap()).unwrap();
    fs::rename(&path, &kept).unwrap();
    refused(folder.path(), "en", "is gone; its latest backup is from");
    // A settings file that is none stays where it is.
    fs::write(folder.path().join("data/settings.json"), "no settings").unwrap();
    refused(folder.path(), "en", "is gone");
    // The last programme is no longer there: then no report of another one is made.
    fs::write(folder.path().join("data/settings.json"), "{\"last_programme\": \"gone\"}").unwrap();
    refused(folder.path(), "en", "There are no notes on the programme “gone”");
}
