//! `rostrum check`, `diff` and `convert` as a person runs them: the built program, real files in a
//! folder of their own, exit codes and what is printed.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// Runs the program in a folder, in English.
fn rostrum(folder: &Path, args: &[&str]) -> Output {
    rostrum_in("en", folder, args)
}

fn rostrum_in(language: &str, folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rostrum"))
        .current_dir(folder)
        .args(["--lang", language, "--data-dir", "data"])
        .args(args)
        .env("RUST_LOG", "off")
        .output()
        .unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complained(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json_of(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn session(id: &str, title: &str, start: &str, end: &str) -> Value {
    json!({
        "id": id,
        "kind": "talk",
        "title": { "en": title },
        "start": format!("2024-09-10T{start}:00+02:00"),
        "end": format!("2024-09-10T{end}:00+02:00"),
        "room": "Hall 1",
        "speakers": [{ "name": { "en": format!("Speaker of {id}") } }],
        "background": [{ "id": "p1", "text": { "en": "Ports employ at least 3% of the region." } }],
    })
}

fn programme(kind: &str, sessions: &[Value]) -> Value {
    json!({
        "format": "rostrum-programme",
        "version": 1,
        "id": "harbours",
        "revision": { "label": { "en": "Rev." }, "kind": kind },
        "title": { "en": "Harbour days" },
        "zone": "Europe/Zurich",
        "sessions": sessions,
    })
}

fn write(folder: &Path, name: &str, content: &Value) {
    std::fs::write(folder.join(name), content.to_string()).unwrap();
}

/// An old and a new file with one change of each sort.
fn two_files(folder: &Path) {
    let old = [
        session("quiet", "Quiet quays", "09:00", "10:00"),
        session("moved", "Cranes at night", "10:00", "11:00"),
        session("longer", "Pilots and tides", "11:00", "12:00"),
        session("titled", "Dredging", "12:00", "13:00"),
        session("room", "Customs in a day", "13:00", "14:00"),
        session("worded", "Wages on the docks", "14:00", "15:00"),
        session("spoken", "Women at sea", "15:00", "16:00"),
        session("gone", "Sails", "16:00", "17:00"),
    ];
    let mut new = old.to_vec();
    new[1]["start"] = json!("2024-09-10T17:00:00+02:00");
    new[1]["end"] = json!("2024-09-10T18:00:00+02:00");
    new[2]["end"] = json!("2024-09-10T12:15:00+02:00");
    new[3]["title"] = json!({ "en": "Dredging, and who pays for it" });
    new[4]["room"] = json!("Hall 2");
    new[5]["background"][0]["text"]["en"] = json!("Ports employ at least 4% of the region.");
    new[6]["speakers"] = json!([{ "name": { "en": "Somebody else" } }]);
    new[7] = session("fresh", "Shore power for ferries", "18:00", "19:00");
    write(folder, "old.json", &programme("full", &old));
    write(folder, "new.json", &programme("revision", &new));
}

#[test]
fn diff_as_json_has_each_list_of_ids() {
    let folder = TempDir::new().unwrap();
    two_files(folder.path());
    let output = rostrum(folder.path(), &["diff", "old.json", "new.json", "--json"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let pairs = ["quiet", "moved", "longer", "titled", "room", "worded", "spoken"].map(certain);
    assert_eq!(
        json_of(&output),
        json!({
            "added": ["fresh"],
            "unlisted": ["gone"],
            "moved": ["moved", "longer"],
            "retitled": ["titled"],
            "room": ["room"],
            "reworded": ["worded"],
            "speakers": ["spoken"],
            "pairs": pairs,
        })
    );
    let mut same = json_of(&rostrum(folder.path(), &["diff", "old.json", "old.json", "--json"]));
    let pairs = same.as_object_mut().unwrap().remove("pairs").unwrap();
    assert_eq!(pairs.as_array().unwrap().len(), 8);
    assert!(same.as_object().unwrap().values().all(|list| list == &json!([])), "{same}");
}

/// A pair that its id makes certain.
fn certain(id: &str) -> Value {
    json!({ "old": id, "new": id, "by": "id", "certainty": "certain" })
}

#[test]
fn diff_as_json_says_in_pairs_which_session_is_which_and_how_certain_that_is() {
    let folder = TempDir::new().unwrap();
    let guid = |id: &str, guid: &str, title: &str, hour: u32| {
        let mut session = session(id, title, &format!("{hour:02}:00"), &format!("{hour:02}:45"));
        session["guid"] = json!(guid);
        session["speakers"] = json!([]);
        session
    };
    let old = [
        guid("a", "g1", "Quiet quays", 9),
        guid("g2", "g2", "Workshop", 10),
        guid("g2/2024-09-10-1600", "g2", "Workshop", 16),
        guid("c", "g3", "Salt, wind and the price of paint", 17),
        guid("d", "g4", "Dredging", 18),
    ];
    let mut numbered = guid("n1", "", "Cranes at night", 19);
    numbered["number"] = json!(3);
    let mut again = numbered.clone();
    again["id"] = json!("n9");
    again["guid"] = json!(null);
    numbered["guid"] = json!(null);
    let old = [old.to_vec(), vec![numbered]].concat();
    let new = [
        again,
        guid("x", "g1", "Quiet quays", 9),
        guid("g2", "g2", "Workshop", 16),
        guid("y", "g5", "Salt, wind and the price of paint", 17),
        guid("z", "g6", "Dredging, and who pays", 18),
        guid("d", "g7", "An evening of shanties", 20),
    ];
    write(folder.path(), "old.json", &programme("full", &old));
    write(folder.path(), "new.json", &programme("full", &new));
    let found = json_of(&rostrum(folder.path(), &["diff", "old.json", "new.json", "--json"]));
    let pair = |old: &str, new: &str, by: &str, certainty: &str| json!({ "old": old, "new": new, "by": by, "certainty": certainty });
    assert_eq!(
        found["pairs"],
        json!([
            pair("n1", "n9", "number", "likely"),
            pair("a", "x", "guid", "certain"),
            pair("g2/2024-09-10-1600", "g2", "shared-id", "likely"),
            pair("c", "y", "title", "likely"),
            pair("d", "z", "likeness", "asked"),
        ])
    );
    let help = printed(&rostrum(folder.path(), &["diff", "--help"]));
    assert!(help.contains("“pairs”"), "{help}");
}

#[test]
fn diff_begins_with_the_counts_and_shows_each_change() {
    let folder = TempDir::new().unwrap();
    two_files(folder.path());
    let text = printed(&rostrum(folder.path(), &["diff", "old.json", "new.json"]));
    let head: Vec<&str> = text.lines().take(8).collect();
    assert_eq!(
        head,
        [
            "added: 1",
            "no longer listed: 1",
            "time changed: 2",
            "title changed: 1",
            "room changed: 1",
            "wording changed: 1",
            "speakers changed: 1",
            "status changed: 0",
        ]
    );
    for line in [
        "Tuesday 10 September 2024",
        "10:00–11:00 → 17:00–18:00 Zurich",
        "Title: Dredging{+, and who pays for it+}",
        "Room: Hall 1 → Hall 2",
        "Background: Ports employ at least [-3-]{+4+}% of the region.",
        "No longer named: Speaker of spoken New: Somebody else",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    assert!(printed(&rostrum(folder.path(), &["diff", "old.json", "old.json"])).contains("Nothing changed."));
    let mut bare = session("quiet", "Quiet quays", "09:00", "10:00");
    bare["background"] = json!([]);
    write(
        folder.path(),
        "one.json",
        &programme("full", &[session("quiet", "Quiet quays", "09:00", "10:00")]),
    );
    write(folder.path(), "bare.json", &programme("full", &[bare]));
    let text = printed(&rostrum(folder.path(), &["diff", "one.json", "bare.json"]));
    assert!(text.contains("Missing or shorter in the new file (background, English): 1"), "{text}");
}

#[test]
fn diff_of_a_corrigendum_leaves_the_rest_alone() {
    let folder = TempDir::new().unwrap();
    two_files(folder.path());
    let listed = session("moved", "Cranes at night", "10:30", "11:00");
    write(folder.path(), "corr.json", &programme("corrigendum", &[listed]));
    let output = rostrum(folder.path(), &["diff", "old.json", "corr.json", "--json"]);
    let found = json_of(&output);
    assert_eq!((&found["unlisted"], &found["moved"]), (&json!([]), &json!(["moved"])));
    let text = printed(&rostrum(folder.path(), &["diff", "old.json", "corr.json"]));
    assert!(text.contains("The new file only amends"), "{text}");
}

#[test]
fn diff_of_files_in_two_formats_finds_what_is_the_same() {
    let folder = TempDir::new().unwrap();
    two_files(folder.path());
    for (to, file) in [("frab", "new.xml"), ("ics", "new.ics")] {
        let output = rostrum(folder.path(), &["convert", "--to", to, "new.json", file]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let found = json_of(&rostrum(folder.path(), &["diff", "old.json", file, "--json"]));
        // A calendar has ids of its own; what is paired keeps the old ones.
        assert_eq!(found["added"].as_array().unwrap().len(), 1, "{to}");
        assert_eq!(found["unlisted"], json!(["gone"]), "{to}");
        let mut moved: Vec<&str> =
            found["moved"].as_array().unwrap().iter().flat_map(Value::as_str).collect();
        moved.sort_unstable();
        assert_eq!(moved, ["longer", "moved"], "{to}");
        assert_eq!(found["retitled"], json!(["titled"]), "{to}");
        assert_eq!(found["room"], json!(["room"]), "{to}");
    }
}

#[test]
fn check_tells_what_was_read_and_exits_1_when_nothing_was() {
    let folder = TempDir::new().unwrap();
    two_files(folder.path());
    std::fs::write(folder.path().join("bad.json"), "{\n  \"format\": oops\n}").unwrap();
    let good = rostrum(folder.path(), &["check", "old.json"]);
    assert_eq!(good.status.code(), Some(0));
    assert_eq!(
        printed(&good).replace('\u{A0}', " "),
        "“old.json”: Rostrum JSON, 8 sessions, Europe/Zurich.\n"
    );
    let bad = rostrum(folder.path(), &["check", "old.json", "bad.json", "none.xml"]);
    assert_eq!(bad.status.code(), Some(1));
    let text = printed(&bad);
    assert!(text.contains("“old.json”: Rostrum JSON"), "{text}");
    assert!(text.contains("“bad.json”, line 2, column 13:"), "{text}");
    assert!(text.contains("“none.xml”: there is no such file"), "{text}");
    assert_eq!(rostrum(folder.path(), &["check"]).status.code(), Some(1));
}

#[test]
fn check_as_json_is_one_object_for_one_file_and_a_list_for_several() {
    let folder = TempDir::new().unwrap();
    let twice = "2024-10-27T02:30:00";
    let mut session = session("night", "The night shift", "09:00", "10:00");
    session["start"] = json!(twice);
    session["end"] = json!("2024-10-27T03:30:00");
    write(folder.path(), "night.json", &programme("full", &[session]));
    std::fs::write(folder.path().join("bad.json"), "{\n  \"format\": oops\n}").unwrap();
    let one = json_of(&rostrum(folder.path(), &["check", "--json", "night.json"]));
    assert_eq!(one["file"], "night.json");
    assert_eq!(one["format"], "rostrum");
    assert_eq!(one["sessions"], 1);
    assert_eq!(one["errors"], json!([]));
    assert_eq!(one["warnings"].as_array().unwrap().len(), 1);
    assert_eq!(one["warnings"][0]["place"], "session “night”, field start");
    let output = rostrum(folder.path(), &["check", "--json", "night.json", "bad.json"]);
    assert_eq!(output.status.code(), Some(1));
    let both = json_of(&output);
    assert_eq!(both.as_array().unwrap().len(), 2);
    assert_eq!((&both[1]["sessions"], &both[1]["format"]), (&json!(0), &json!(null)));
    assert_eq!(both[1]["errors"][0]["line"], 2);
}

#[test]
fn show_reads_every_format() {
    let folder = TempDir::new().unwrap();
    two_files(folder.path());
    for file in ["old.json", "old.xml", "old.ics"] {
        rostrum(folder.path(), &["convert", "old.json", file]);
        let text = printed(&rostrum(folder.path(), &["show", "--programme", file]));
        assert!(text.contains("Wages on the docks"), "{file}: {text}");
    }
}

#[test]
fn convert_writes_what_the_name_says() {
    let folder = TempDir::new().unwrap();
    two_files(folder.path());
    let at = |name: &str| -> PathBuf { folder.path().join(name) };
    for (file, begins) in [
        ("out.json", "{\n  \"format\": \"rostrum-programme\""),
        ("out.xml", "<?xml"),
        ("out.ics", "BEGIN:VCALENDAR\r\n"),
        ("out.md", "# Harbour days\n"),
    ] {
        let output = rostrum(folder.path(), &["convert", "old.json", file]);
        assert_eq!(output.status.code(), Some(0), "{file}: {output:?}");
        let written = std::fs::read_to_string(at(file)).unwrap();
        assert!(written.starts_with(begins), "{file}: {written}");
    }
    let markdown = printed(&rostrum(folder.path(), &["convert", "--to", "md", "old.json", "-"]));
    assert_eq!(markdown, std::fs::read_to_string(at("out.md")).unwrap());
    let spanish = rostrum_in("es", folder.path(), &["convert", "--to", "md", "old.json", "-"]);
    assert!(printed(&spanish).contains("10 de septiembre de 2024"), "{}", printed(&spanish));
}

#[test]
fn convert_says_why_it_cannot() {
    let folder = TempDir::new().unwrap();
    two_files(folder.path());
    let unnamed = rostrum(folder.path(), &["convert", "old.json", "out"]);
    assert_eq!(unnamed.status.code(), Some(1));
    assert!(complained(&unnamed).contains("--to"), "{}", complained(&unnamed));
    let nowhere = rostrum(folder.path(), &["convert", "old.json", "no/such/folder/out.ics"]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(complained(&nowhere).contains("Couldn’t write"), "{}", complained(&nowhere));
    let nothing = rostrum(folder.path(), &["convert", "none.json", "out.ics"]);
    assert_eq!(nothing.status.code(), Some(1));
    assert!(!folder.path().join("out.ics").exists());
    assert_eq!(rostrum(folder.path(), &["convert", "--to", "pdf", "old.json", "x"]).status.code(), Some(1));
}

#[test]
fn a_real_update_has_the_counts_that_were_checked() {
    let files = ["early", "final"]
        .map(|name| rostrum_testing::real_files::path(&format!("cases/update/fosdem2025_{name}.xml")));
    let [Some(early), Some(last)] = files else { return };
    let folder = TempDir::new().unwrap();
    let args = ["diff", early.to_str().unwrap(), last.to_str().unwrap(), "--json"];
    let found = json_of(&rostrum(folder.path(), &args));
    let ids = |keys: &[&str]| -> std::collections::BTreeSet<String> {
        let lists = keys.iter().flat_map(|key| found[*key].as_array().unwrap());
        lists.map(|id| id.as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&["added"]).len(), 142);
    assert_eq!(ids(&["unlisted"]).len(), 11);
    assert_eq!(ids(&["moved", "room", "retitled"]).len(), 39);
    let keys: Vec<&str> = found.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["added", "unlisted", "moved", "retitled", "room", "reworded", "speakers", "pairs"]);
}
