//! What `show` and `check` tell of a programme: its zone as people read it, what does not take place,
//! and whose words stand there.

use serde_json::{Value, json};
use std::process::Command;
use tempfile::TempDir;

fn run(programme: &Value, args: &[&str]) -> String {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.json");
    std::fs::write(&path, programme.to_string()).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_rostrum"))
        .args(args)
        .arg(&path)
        .env("TZ", "Etc/GMT-1")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

fn programme(lang: &str) -> Value {
    let text = |text: &str| json!({ lang: text });
    let session = |id: &str, status: &str| {
        json!({ "id": id, "kind": "talk", "start": "2023-03-08T13:00:00+01:00", "status": status,
                "end": "2023-03-08T13:30:00+01:00", "title": text(id), "official": [lang],
                "guiding_question": { "text": text("Qui travaille ?") } })
    };
    json!({
        "format": "rostrum-programme", "version": 1, "id": "f", "zone": "Etc/GMT-1", "title": text("Forum"),
        "revision": { "label": text("Rev.1"), "kind": "full" }, "official": [lang],
        "zone_printed": text("GMT+1"),
        "sessions": [session("Off", "cancelled"), session("Later", "postponed"), session("On", "confirmed"),
                     session("Maybe", "tentative")],
    })
}

#[test]
fn a_zone_by_its_offset_is_shown_as_people_write_it() {
    for lang in ["zh", "en", "fr", "es"] {
        for args in [&["--lang", lang, "show", "--programme"] as &[&str], &["--lang", lang, "check"]] {
            let told = run(&programme("fr"), args);
            assert!(told.contains("UTC+1") && !told.contains("Etc/"), "{told}");
        }
    }
    let json = run(&programme("fr"), &["check", "--json"]);
    assert!(json.contains("Etc/GMT-1"), "{json}");
}

#[test]
fn show_tells_what_does_not_take_place() {
    for (lang, words) in [
        ("zh", ["已取消", "推迟"]),
        ("en", ["cancelled", "postponed"]),
        ("fr", ["annulée", "reportée"]),
        ("es", ["cancelada", "aplazada"]),
    ] {
        let told = run(&programme("fr"), &["--lang", lang, "show", "--programme"]);
        for word in words {
            assert_eq!(told.matches(word).count(), 1, "{word} in {told}");
        }
    }
}

#[test]
fn the_words_of_a_file_are_official_in_whatever_language_they_are_shown() {
    let told = run(&programme("fr"), &["--lang", "en", "show", "--programme"]);
    assert!(told.contains("official wording") && !told.contains("summary"), "{told}");
    let mut summed_up = programme("fr");
    summed_up["official"] = json!([]);
    summed_up["sessions"][0]["official"] = json!([]);
    let told = run(&summed_up, &["--lang", "en", "show", "--programme"]);
    assert_eq!(told.matches("summary, not official wording").count(), 2, "{told}");
}
