//! `rostrum find`: the palette's order in the terminal, whatever is typed, wherever the notes are.

use serde_json::Value;
use std::process::{Command, Output};

fn find(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("RUST_LOG");
    command.env("LANG", "C").env("LC_ALL", "C").env("TZ", "Asia/Shanghai");
    command.arg("find").args(args).output().unwrap()
}

fn hits(args: &[&str]) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("not-there");
    let output = find(&[&["--json", "--data-dir", missing.to_str().unwrap()], args].concat());
    assert_eq!(output.status.code(), Some(0), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!missing.exists(), "looking makes no folder");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn first(lang: &str, typed: &str) -> String {
    hits(&["--lang", lang, typed]).first().map_or_else(String::new, |hit| {
        format!("{} {}", hit["kind"].as_str().unwrap(), hit["id"].as_str().unwrap())
    })
}

#[test]
fn the_best_comes_first_in_every_language() {
    for (lang, typed, wanted) in [
        ("zh", "第四场", "session thematic-4"),
        ("zh", "全民社會保護", "session thematic-2"),
        ("en", "third session", "session thematic-3"),
        ("fr", "jeudi 24 février", "session thematic-4"),
        ("es", "14:45", "session thematic-1"),
    ] {
        assert_eq!(first(lang, typed), wanted, "{lang} {typed}");
    }
}

#[test]
fn commands_go_by_what_people_call_them_in_any_language() {
    for (lang, typed, ids) in [
        ("zh", "夜间", &["next-theme"][..]),
        ("zh", "首选项", &["settings"]),
        ("zh", "提词器", &["rehearse", "help-rehearse"]),
        ("en", "night mode", &["next-theme"]),
        ("en", "preferences", &["settings"]),
        ("en", "pdf", &["hand-in", "help-hand-in"]),
        ("en", "reminders", &["export-ics", "export-mine"]),
        ("en", "load", &["open-file"]),
        ("en", "stopwatch", &["deliver"]),
        ("fr", "préférences", &["settings"]),
        ("fr", "imprimante", &["hand-in"]),
        ("fr", "rappels", &["export-ics", "export-mine"]),
        ("es", "tema", &["next-theme"]),
        ("es", "cronómetro", &["deliver"]),
        ("es", "importar", &["open-file", "take-returned"]),
        // In another language than the reader's.
        ("zh", "stopwatch", &["deliver"]),
        ("en", "夜间", &["next-theme"]),
    ] {
        let hits = hits(&["--lang", lang, typed]);
        let hit = hits.first().unwrap_or_else(|| panic!("{lang} {typed}: nothing"));
        assert_eq!(hit["kind"], "command", "{lang} {typed}: {hit}");
        assert!(ids.contains(&hit["id"].as_str().unwrap()), "{lang} {typed}: {hit}");
    }
}

#[test]
fn every_hit_says_what_it_is_and_where() {
    let hits = hits(&["--lang", "en", "15.9 %"]);
    assert_eq!(hits[0]["kind"], "session");
    assert_eq!(hits[0]["title"], "Universal social protection");
    assert!(hits[0]["excerpt"].as_str().unwrap().contains("15.9"), "{}", hits[0]);
    assert!(hits[0]["place"].as_str().unwrap().starts_with("thematic-2/"), "{}", hits[0]);
    assert!(hits.iter().any(|hit| hit["kind"] == "figure"), "{hits:?}");
    for hit in &hits {
        let mut keys: Vec<&String> = hit.as_object().unwrap().keys().collect();
        keys.sort();
        assert_eq!(keys, ["excerpt", "id", "kind", "place", "title"]);
    }
}

#[test]
fn whatever_is_typed_is_text() {
    for typed in ["c++", "(.*", "[", "\\", "-3 %", "--", "\"", "''", "😀", "%%%", "\u{0}a"] {
        if typed.contains('\u{0}') {
            continue;
        }
        let args = if typed == "--" { vec!["--", "--"] } else { vec!["--lang", "en", typed] };
        for hit in hits(&args) {
            assert!(hit["kind"].is_string(), "{typed}: {hit}");
        }
    }
    assert_eq!(hits(&["--lang", "en", "c++"]).len(), 0);
    assert_eq!(hits(&["--lang", "en", "(.*"]).len(), 0);
}

#[test]
fn nothing_found_is_said_and_no_error() {
    let output = find(&["--lang", "en", "--data-dir", "/nonexistent/folder", "zzzzqqqq"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8(output.stdout).unwrap().contains("zzzzqqqq"));
}

#[test]
fn a_programme_that_cannot_be_read_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("no.json");
    std::fs::write(&file, b"\x00\x01").unwrap();
    let output = find(&["--lang", "en", "--programme", file.to_str().unwrap(), "x"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8(output.stderr).unwrap().trim().lines().count(), 1);
}

/// The commands in the rows of others, where they are there, by words of what is named in brackets.
#[test]
fn the_commands_of_others_are_found() {
    let Some(bytes) = rostrum_testing::real_files::bytes("trials/search/queries.tsv") else { return };
    let table = String::from_utf8(bytes).unwrap();
    let fitting = |what: &str| -> &[&str] {
        match what {
            "theme" => &["next-theme"],
            "print" | "hand in, report" => &["hand-in", "report", "help-hand-in", "help-report"],
            "open a programme file" => &["open-file", "help-update"],
            "help, keys" => &["help", "keys"],
            "reminders" | "export calendar" => &["export-ics", "export-mine"],
            "rehearse" => &["rehearse", "help-rehearse"],
            other => panic!("{other}"),
        }
    };
    let mut wrong = Vec::new();
    for row in table.lines().filter(|row| !row.starts_with('#')) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [lang, typed, wanted] = cells[..] else { panic!("{row}") };
        let Some(what) = wanted.strip_prefix("command (").and_then(|rest| rest.strip_suffix(')')) else {
            continue;
        };
        let hits = hits(&["--lang", lang, typed]);
        let id = hits.first().and_then(|hit| hit["id"].as_str()).unwrap_or_default();
        if !fitting(what).contains(&id) {
            wrong.push(format!("{lang} {typed}: {id}, not {what}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
