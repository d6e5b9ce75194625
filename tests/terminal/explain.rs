//! `rostrum check` on a document: line by line with `--explain`, warnings by kind, and what was not used.

use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const DOCUMENT: &str = "River forum\n\n6 May 2019\n\n10:00 Weirs\n\nThe lock opens at 16:30.\n\n11:00 Crews\n\n12:00 Lunch\n\n13:00 Locks\n";

fn check(folder: &Path, args: &[&str]) -> Output {
    std::fs::write(folder.join("forum.txt"), DOCUMENT).unwrap();
    Command::new(env!("CARGO_BIN_EXE_rostrum"))
        .current_dir(folder)
        .args(["--data-dir", "data"])
        .args(args)
        .env("RUST_LOG", "off")
        .output()
        .unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap().replace(['\u{A0}', '\u{202F}'], " ")
}

#[test]
fn each_line_is_told_with_its_kind_its_rule_and_its_session() {
    let folder = TempDir::new().unwrap();
    let told = printed(&check(folder.path(), &["--lang", "en", "check", "--explain", "forum.txt"]));
    for line in [
        "   1  title of the programme [title-page]\n      River forum\n",
        "   3  day [day-heading]\n      6 May 2019\n",
        "   5  session [session-line] → 2019-05-06-1000-weirs\n      10:00 Weirs\n",
        "   7  background [session-text] → 2019-05-06-1000-weirs\n      The lock opens at 16:30.\n    ! not used: at 16:30\n",
    ] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    let folded = printed(&check(folder.path(), &["--lang", "zh", "check", "--explain", "forum.txt"]));
    assert!(folded.contains("   3  日期 [day-heading]\n"), "{folded}");
}

#[test]
fn warnings_of_one_kind_are_one_line_with_their_places_and_the_gravest_come_first() {
    let folder = TempDir::new().unwrap();
    let told = printed(&check(folder.path(), &["--lang", "en", "check", "forum.txt"]));
    let lines: Vec<&str> = told.lines().filter(|line| line.trim_start().starts_with('-')).collect();
    assert_eq!(lines.len(), 2, "{told}");
    assert!(lines[0].contains("no time zone"), "{told}");
    assert!(lines[1].starts_with("  - Line 5: no duration or end time is given"), "{told}");
    assert!(lines[1].ends_with("3 more of the kind: line 9, line 11, line 13."), "{told}");
    let unused = "  A date or time in the text sets no session’s time (line 7); --explain shows it.\n";
    assert!(told.contains(unused), "{told}");
    let chinese = printed(&check(folder.path(), &["--lang", "zh", "check", "forum.txt"]));
    assert!(chinese.contains("。同类情况另有3处：第9行、第11行、第13行。"), "{chinese}");
}

#[test]
fn json_has_a_code_for_each_warning_and_what_was_not_used_with_its_reason() {
    let folder = TempDir::new().unwrap();
    let read =
        |args: &[&str]| -> Value { serde_json::from_slice(&check(folder.path(), args).stdout).unwrap() };
    let report = read(&["--lang", "en", "check", "--json", "forum.txt"]);
    let codes: Vec<&str> =
        report["warnings"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes[0], "zone-assumed");
    assert_eq!(codes.iter().filter(|code| **code == "length-assumed").count(), 4);
    let unused = json!([{ "text": "at 16:30", "kind": "time", "line": 7, "reason": "in-text" }]);
    assert_eq!(report["unused"], unused);
    assert!(report.get("lines").is_none());
    let lines = &read(&["--lang", "en", "check", "--json", "--explain", "forum.txt"])["lines"];
    let weirs = json!({
        "text": "10:00 Weirs", "kind": "session", "rule": "session-line", "line": 5,
        "sessions": ["2019-05-06-1000-weirs"],
    });
    assert_eq!(lines[2], weirs);
}
