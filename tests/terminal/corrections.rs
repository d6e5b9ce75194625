//! `--corrections`: what a secretariat keeps beside its documents, for `check` and for `convert`.

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const FORUM: &str =
    "River forum\n\n6 May 2023\n\n09:00 - 10:00 Opening\n\nsecond day [5;7]\n\n09:00 - 10:00 Weirs\n";
const DAY: &str =
    r#"{"lines": [{"line": 7, "text": "second day [5;7]", "is": "day", "date": "2023-05-07"}]}"#;

fn run(folder: &Path, corrections: &str, args: &[&str]) -> Output {
    std::fs::write(folder.join("forum.txt"), FORUM).unwrap();
    std::fs::write(folder.join("forum.corrections.json"), corrections).unwrap();
    Command::new(env!("CARGO_BIN_EXE_rostrum"))
        .current_dir(folder)
        .args(["--data-dir", "data", "--lang", "en"])
        .args(args)
        .args(["--corrections", "forum.corrections.json"])
        .env("RUST_LOG", "off")
        .output()
        .unwrap()
}

#[test]
fn check_and_convert_make_the_same_corrections() {
    let folder = TempDir::new().unwrap();
    let checked = run(folder.path(), DAY, &["check", "--explain", "forum.txt"]);
    let told = String::from_utf8(checked.stdout).unwrap();
    assert!(told.contains("   7  day [day-heading]\n      second day [5;7]\n"), "{told}");
    assert!(told.contains("→ 2023-05-07-0900-weirs"), "{told}");
    let converted = run(folder.path(), DAY, &["convert", "forum.txt", "forum.json"]);
    assert_eq!(converted.status.code(), Some(0), "{converted:?}");
    let written: Value =
        serde_json::from_slice(&std::fs::read(folder.path().join("forum.json")).unwrap()).unwrap();
    let ids: Vec<_> = written["sessions"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(ids, ["opening", "2023-05-07-0900-weirs"]);
}

#[test]
fn corrections_that_cannot_be_read_stop_the_command_and_are_told_with_their_place() {
    let folder = TempDir::new().unwrap();
    for (corrections, told) in [
        (DAY.replace("2023-05-07", "7 May"), "lines[0]"),
        (DAY.replace("\"day\"", "\"dya\""), "dya"),
        (DAY.replace("\"lines\"", "\"zone\": \"Mars/Base\", \"lines\""), "Mars/Base"),
        (String::from("{"), "EOF"),
    ] {
        let output = run(folder.path(), &corrections, &["convert", "forum.txt", "forum.json"]);
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{corrections}: {sentence}");
        assert!(sentence.contains(told) && sentence.contains("forum.corrections.json"), "{sentence}");
        assert!(!folder.path().join("forum.json").exists(), "{corrections}");
    }
}

#[test]
fn a_correction_of_a_line_that_is_not_there_is_told() {
    let folder = TempDir::new().unwrap();
    let output = run(folder.path(), &DAY.replace("[5;7]", "[5;8]"), &["check", "--json", "forum.txt"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let codes: Vec<_> = report["warnings"].as_array().unwrap().iter().map(|one| &one["code"]).collect();
    assert_eq!(codes.first().map(|code| code.as_str()), Some(Some("correction-unplaced")), "{codes:?}");
}
