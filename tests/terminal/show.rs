//! The terminal's face, through the built program: output, widths, exit codes, wrong files.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use unicode_width::UnicodeWidthStr;

fn rostrum() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command.env_remove("RUST_LOG").env("LANG", "C").env("LC_ALL", "C").env("TZ", "Asia/Shanghai");
    command
}

fn run(args: &[&str]) -> Output {
    rostrum().args(args).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn show_prints_everything_in_eighty_columns() {
    for (lang, words) in [
        ("zh", ["全民社会保护", "指导性问题", "15.9%", "盖·莱德", "2022年2月23日"]),
        ("en", ["Universal social protection", "Guiding question", "15.9%", "Guy Ryder", "23 February 2022"]),
        ("fr", ["Protection sociale universelle", "Question d", "15,9", "Guy Ryder", "23 février 2022"]),
        (
            "es",
            [
                "Protección social universal",
                "Pregunta orientadora",
                "15,9",
                "Guy Ryder",
                "23 de febrero de 2022",
            ],
        ),
    ] {
        let output = run(&["show", "--lang", lang]);
        assert_eq!(output.status.code(), Some(0));
        let text = out(&output);
        for word in words {
            assert!(text.contains(word), "{lang}: {word}");
        }
        for line in text.lines() {
            assert!(line.width() <= 80, "{lang}: {} columns: {line}", line.width());
        }
        let times = if lang == "fr" { "13 h 00 – 14 h 30" } else { "13:00–14:30" };
        assert_eq!(text.replace('\u{A0}', " ").matches(times).count(), 3, "{lang}");
    }
}

/// The whole page, to be read by a person: `INSTA_UPDATE=always cargo test --test terminal` writes it anew.
#[test]
fn the_page_is_the_one_that_was_read_and_found_good() {
    for lang in ["zh", "en", "fr", "es"] {
        let text = out(&run(&["show", "--lang", lang, "--zone", "Asia/Shanghai"]));
        insta::assert_snapshot!(format!("show_{lang}"), text);
    }
}

#[test]
fn the_second_line_is_the_readers_zone() {
    let text = out(&run(&["show", "--lang", "en", "--zone", "Pacific/Auckland"]));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("01:00–02:30 +1 day Auckland"), "{text}");
    let text = out(&run(&["show", "--lang", "en"]));
    assert!(text.contains("20:00–21:30 Shanghai"));
}

#[test]
fn json_is_the_programme() {
    let output = run(&["show", "--json"]);
    let programme: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let sessions = programme["sessions"].as_array().unwrap();
    assert_eq!(sessions.len(), 6);
    for session in sessions {
        for field in ["id", "kind", "start", "end", "title"] {
            assert!(!session[field].is_null(), "{field}");
        }
    }
    assert_eq!(sessions[1]["number"], 1);
    assert_eq!(sessions[0]["start"], "2022-02-22T13:00:00+01:00");
}

/// Only there can an environment be without a display; elsewhere a window would be opened.
#[cfg(target_os = "linux")]
#[test]
fn without_a_display_the_programme_is_shown_instead() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(&["--data-dir", folder.path().to_str().unwrap(), "--lang", "zh"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(err(&output).contains("没有可用的图形显示，改在终端显示日程。"));
    assert!(out(&output).contains("全民社会保护"));
}

#[test]
fn a_pipe_that_closes_early_is_no_error() {
    let mut child = rostrum()
        .args(["show", "--json"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(err(&output), "");
}

#[test]
fn help_and_version_go_to_standard_output() {
    let output = run(&["--version"]);
    assert_eq!(out(&output).trim(), format!("rostrum {}", env!("CARGO_PKG_VERSION")));
    let output = run(&["--help", "--lang", "zh"]);
    assert_eq!(output.status.code(), Some(0));
    let help = out(&output);
    assert!(help.contains("国际论坛代表的桌面助手") && help.contains("用法：rostrum"), "{help}");
    for english in ["Usage", "Commands", "Print"] {
        assert!(!help.contains(english), "{help}");
    }
    assert_eq!(run(&["--no-such-flag"]).status.code(), Some(1));
    assert_eq!(run(&["--zone", "Europe/Nowhere", "show"]).status.code(), Some(1));
}

/// The built-in programme with one thing changed, in a file of its own.
fn spoiled(folder: &tempfile::TempDir, name: &str, spoil: impl FnOnce(&mut serde_json::Value)) -> PathBuf {
    let mut programme: serde_json::Value =
        serde_json::from_str(include_str!("../../data/ilo-forum-2022.json")).unwrap();
    spoil(&mut programme);
    let path = folder.path().join(name);
    fs::write(&path, serde_json::to_vec_pretty(&programme).unwrap()).unwrap();
    path
}

#[test]
fn a_wrong_file_is_refused_with_place_and_cure() {
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.json");
    fs::write(&broken, "{\n  \"format\": \"rostrum-programme\",\n  \"version\": 1,,\n}").unwrap();
    let cases: Vec<(PathBuf, Vec<&str>)> = vec![
        (broken, vec!["broken.json", "line 3"]),
        (
            spoiled(&folder, "no-title.json", |p| {
                p["sessions"][2].as_object_mut().unwrap().remove("title");
            }),
            vec!["no-title.json", "sessions[2]", "title"],
        ),
        (
            spoiled(&folder, "early-end.json", |p| {
                p["sessions"][3]["end"] = "2022-02-23T14:00:00+01:00".into()
            }),
            vec!["early-end.json", "thematic-3", "end"],
        ),
        (
            spoiled(&folder, "zone.json", |p| p["zone"] = "Europe/Geneva".into()),
            vec!["zone.json", "Europe/Geneva", "Europe/Zurich"],
        ),
        (
            spoiled(&folder, "twice.json", |p| p["sessions"][4]["id"] = "thematic-1".into()),
            vec!["twice.json", "thematic-1"],
        ),
    ];
    for (path, words) in cases {
        for front in [vec!["show"], vec![]] {
            let mut args = front.clone();
            args.extend(["--lang", "en", "--programme", path.to_str().unwrap()]);
            let data = tempfile::tempdir().unwrap();
            args.extend(["--data-dir", data.path().to_str().unwrap()]);
            let output = run(&args);
            assert_eq!(output.status.code(), Some(1), "{path:?} {front:?}: {}", err(&output));
            let said = err(&output);
            for word in &words {
                assert!(said.contains(word), "{word} is missing in: {said}");
            }
        }
    }
    let output = run(&["show", "--lang", "en", "--programme", "there-is-no-such-file.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("there-is-no-such-file.json"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_alone_is_shown_where_there_is_no_display_and_commands_keep_their_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("议程.md");
    fs::write(&path, "# 技能论坛\n\n2022年2月22日\n\n## 开幕会议\n13:00–14:30\n\n欢迎各位代表。\n").unwrap();
    let data = folder.path().join("data");
    let output = run(&["--data-dir", data.to_str().unwrap(), "--lang", "zh", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let text = out(&output);
    assert!(text.contains("开幕会议") && text.contains("13:00"), "{text}");
    assert!(err(&output).contains("没有可用的图形显示"), "{}", err(&output));
    assert!(!data.exists(), "to look at a file writes nothing");
    let output = run(&["check", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(out(&output).contains("议程.md"));
}

#[test]
fn whole_days_are_shown_as_days() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("days.ics");
    let calendar = "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Harbour days\r\nX-WR-TIMEZONE:Europe/Zurich\r\n\
        BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Exhibition\r\nDTSTART;VALUE=DATE:20240910\r\nDTEND;VALUE=DATE:20240913\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Camp\r\nDTSTART;TZID=Europe/Zurich:20240910T090000\r\n\
        DTEND;TZID=Europe/Zurich:20240912T170000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    std::fs::write(&file, calendar).unwrap();
    for (lang, days, times) in [
        ("zh", "全天，至9月12日 周四", "09:00–17:00 +2日"),
        ("en", "all day, until Thu 12 Sept", "09:00–17:00 +2 days"),
        ("fr", "toute la journée, jusqu’au jeu. 12 sept.", "9 h 00 – 17 h 00 +2 j"),
        ("es", "todo el día, hasta el jue 12 sept", "09:00–17:00 +2 días"),
    ] {
        let output =
            run(&["show", "--lang", lang, "--zone", "Asia/Shanghai", "--programme", file.to_str().unwrap()]);
        let text = out(&output).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(days), "{lang}: {text}");
        assert!(text.contains(times), "{lang}: {text}");
        assert!(!text.contains("00:00–00:00") && !text.contains("06:00–06:00"), "{lang}: {text}");
    }
}
