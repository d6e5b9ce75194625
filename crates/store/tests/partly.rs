//! Notebook files with something wrong in them: whatever else is in them can be read, and what cannot is told.

use proptest::prelude::*;
use rostrum_notebook::Notebook;
use rostrum_programme::ProgrammeId;
use rostrum_store::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const SOUND: &str = include_str!("../../../tests/fixtures/notebook/full.json");

fn id() -> ProgrammeId {
    "ilo-forum-2022".into()
}

/// A folder with these bytes as the notes.
fn with(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn unreadable(path: &Path) -> UnreadableNotebook {
    match read_notebook(path, &id()) {
        NotebookReadOutcome::Unreadable(found) => found,
        other => panic!("{other:?}"),
    }
}

fn part(path: &Path) -> PartlyReadNotebook {
    *unreadable(path).readable.expect("something can be read")
}

/// Every value of a document but the whole, by its path.
fn paths(value: &Value, at: &[String]) -> Vec<Vec<String>> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(nth, value)| (nth.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    let below = |(name, value): (String, &Value)| {
        let path = [at, &[name]].concat();
        let below = paths(value, &path);
        std::iter::once(path).chain(below).collect::<Vec<_>>()
    };
    inner.into_iter().flat_map(below).collect()
}

fn pointer(path: &[String]) -> String {
    path.iter().map(|name| format!("/{name}")).collect()
}

/// Every text of the delegate's, with its path.
fn texts(value: &Value) -> Vec<(Vec<String>, String)> {
    let named = |path: &Vec<String>| path.last().is_some_and(|name| name == "text" || name == "title");
    paths(value, &[])
        .into_iter()
        .filter(named)
        .filter_map(|path| {
            let text = value.pointer(&pointer(&path))?.as_str()?.to_owned();
            Some((path, text))
        })
        .collect()
}

fn texts_of(notebook: &rostrum_notebook::Notebook) -> BTreeSet<String> {
    texts(&serde_json::to_value(notebook).unwrap()).into_iter().map(|(_, text)| text).collect()
}

/// Whether two paths lead into the same quotation, which is taken out whole.
fn in_one_quote(one: &[String], other: &[String]) -> bool {
    one.get(4).is_some_and(|name| name == "quotes") && one.get(..6) == other.get(..6)
}

#[test]
fn of_a_notebook_with_one_wrong_value_everything_else_can_be_read() {
    let sound: Value = serde_json::from_str(SOUND).unwrap();
    let known = texts(&sound);
    assert!(known.len() > 12, "{known:?}");
    let wrong = [
        Some(json!(null)),
        Some(json!(true)),
        Some(json!(-1)),
        Some(json!(7.5)),
        Some(json!("14:10")),
        Some(json!([1])),
        Some(json!({ "yet": "unknown" })),
        None,
    ];
    let (_folder, path) = with(b"");
    let (mut made, mut partly) = (0, 0);
    for at in paths(&sound, &[]) {
        for wrong in &wrong {
            let mut value = sound.clone();
            match wrong {
                Some(wrong) => *value.pointer_mut(&pointer(&at)).unwrap() = wrong.clone(),
                None => {
                    let (last, holder) = at.split_last().unwrap();
                    match value.pointer_mut(&pointer(holder)).unwrap() {
                        Value::Object(fields) => fields.shift_remove(last).map(|_| ()),
                        _ => None,
                    };
                }
            }
            let says_what_it_is = at == ["format"] || at == ["programme"];
            if value == sound || says_what_it_is && wrong.as_ref().is_some_and(Value::is_string) {
                continue;
            }
            made += 1;
            let bytes = serde_json::to_vec_pretty(&value).unwrap();
            fs::write(&path, &bytes).unwrap();
            let what = format!("{} is {wrong:?}", pointer(&at));
            let (read, put_aside) = match read_notebook(&path, &id()) {
                NotebookReadOutcome::Loaded { notebook, .. } => (texts_of(&notebook), Vec::new()),
                NotebookReadOutcome::Unreadable(found) => {
                    partly += 1;
                    let part = found.readable.unwrap_or_else(|| panic!("nothing can be read: {what}"));
                    assert!(!part.put_aside.is_empty());
                    for value in &part.put_aside {
                        let is_near = at.starts_with(&value.path) || value.path.starts_with(&at);
                        assert!(is_near, "{what}: {value:?}");
                    }
                    (texts_of(&part.notebook), part.put_aside)
                }
                NotebookReadOutcome::Fresh { .. } => panic!("no notes: {what}"),
            };
            for (place, text) in &known {
                let is_changed = place.starts_with(&at);
                let is_kept_aside = in_one_quote(&at, place)
                    && put_aside.iter().any(|value| value.raw.contains(text.as_str()));
                assert!(is_changed || is_kept_aside || read.contains(text), "{what}: {text:?} is gone");
            }
            assert_eq!(fs::read(&path).unwrap(), bytes);
        }
    }
    assert!(made > 900 && partly > 300, "{made} made, {partly} partly read");
}

#[test]
fn of_a_notebook_cut_off_anywhere_the_texts_before_the_cut_can_be_read() {
    let whole = SOUND.trim_end();
    let sound: Value = serde_json::from_str(SOUND).unwrap();
    let known = texts(&sound);
    let ends: Vec<(usize, &str)> = known
        .iter()
        .map(|(_, text)| {
            let stands = serde_json::to_string(text).unwrap();
            (whole.find(&stands).unwrap() + stands.len(), text.as_str())
        })
        .collect();
    let (_folder, path) = with(b"");
    for cut in 1..whole.len() {
        fs::write(&path, &whole.as_bytes()[..cut]).unwrap();
        let found = unreadable(&path);
        let kind = &found.kind;
        let is_told = matches!(kind, UnreadableNotebookKind::CutOff | UnreadableNotebookKind::NotText);
        assert!(is_told, "at {cut}: {kind:?}");
        let before: Vec<&str> = ends.iter().filter(|(end, _)| *end <= cut).map(|(_, text)| *text).collect();
        let Some(part) = found.readable else {
            assert!(before.is_empty(), "at {cut} nothing can be read");
            continue;
        };
        let read = texts_of(&part.notebook);
        for text in before {
            let is_aside = part.put_aside.iter().any(|value| value.raw.contains(text));
            assert!(read.contains(text) || is_aside, "at {cut}: {text:?} is gone");
        }
        // What is read and not among those is the beginning of the one that the cut went through.
        let beginnings = read.iter().filter(|text| !known.iter().any(|(_, known)| known == *text));
        for beginning in beginnings {
            let beginning = beginning.trim_end_matches('\u{FFFD}');
            assert!(known.iter().any(|(_, known)| known.starts_with(beginning)), "at {cut}: {beginning:?}");
        }
        let last = part.put_aside.iter().find(|value| value.why.ends_reading()).unwrap();
        let text = String::from_utf8_lossy(&whole.as_bytes()[..cut]);
        assert!(text.ends_with(&last.raw), "at {cut}: {last:?}");
    }
}

#[test]
fn a_cut_never_makes_another_number_of_one() {
    let at = SOUND.find("\"place\": 4").unwrap() + "\"place\": 4".len();
    let (_folder, path) = with(&SOUND.as_bytes()[..at]);
    let part = part(&path);
    let drafts = part.notebook.interventions_of(&"thematic-1".into());
    assert_eq!(drafts[0].floor.place, None);
    assert_eq!(part.put_aside.len(), 1, "{:?}", part.put_aside);
    assert_eq!(part.put_aside[0].raw, "4");
}

#[test]
fn of_a_name_that_stands_twice_both_are_kept() {
    let twice = SOUND.replacen(
        "\"sessions\": {",
        "\"sessions\": { \"opening\": { \"note\": { \"text\": \"the first\" } },",
        1,
    );
    let (_folder, path) = with(twice.as_bytes());
    let found = unreadable(&path);
    assert_eq!(found.kind, UnreadableNotebookKind::Twice("opening".into()));
    let part = found.readable.unwrap();
    assert!(part.notebook.text(&rostrum_notebook::NotePlace::Session("opening".into())).contains("Brazil"));
    let [aside] = part.put_aside.as_slice() else { panic!("{:?}", part.put_aside) };
    assert_eq!((aside.path.join("/").as_str(), aside.why), ("sessions/opening", PutAsideReason::Twice));
    assert!(aside.raw.contains("the first"));
}

#[test]
fn places_in_lists_are_those_of_the_file_and_drafts_go_by_their_title() {
    let mut value: Value = serde_json::from_str(SOUND).unwrap();
    let drafts = value.pointer_mut("/sessions/thematic-1/drafts").unwrap().as_array_mut().unwrap();
    drafts.insert(0, json!(5));
    drafts.insert(0, json!("no draft"));
    drafts[2]["floor"]["expected"] = json!("14:10");
    drafts[3]["limit"] = json!({ "pages": 3 });
    let (_folder, path) = with(&serde_json::to_vec(&value).unwrap());
    let part = part(&path);
    let told: Vec<(String, Option<&str>)> = part
        .put_aside
        .iter()
        .map(|value| (value.path[2..].join("/"), value.intervention_title.as_deref()))
        .collect();
    let named = Some("Intervention on jobs");
    assert_eq!(
        told,
        [
            ("drafts/0".to_owned(), None),
            ("drafts/1".to_owned(), None),
            ("drafts/2/floor/expected".to_owned(), named),
            ("drafts/3/limit".to_owned(), None),
        ]
    );
    assert_eq!(part.put_aside[3].raw, "{\n  \"pages\": 3\n}");
    assert_eq!(part.notebook.interventions_of(&"thematic-1".into()).len(), 2);
}

#[test]
fn what_must_be_there_is_stood_in_for_by_what_claims_nothing() {
    let mut value: Value = serde_json::from_str(SOUND).unwrap();
    let draft = value.pointer_mut("/sessions/thematic-1/drafts/0").unwrap();
    for field in ["id", "kind", "language"] {
        draft.as_object_mut().unwrap().shift_remove(field);
    }
    draft["versions"][0]["at"] = json!("yesterday");
    draft["clearance"]["on"] = json!("soon");
    let (_folder, path) = with(&serde_json::to_vec(&value).unwrap());
    let part = part(&path);
    let draft = &part.notebook.interventions_of(&"thematic-1".into())[0];
    assert_eq!(draft.id.as_str(), "unknown-1");
    assert_eq!(draft.language.as_str(), "und");
    assert_eq!(draft.clearance, None, "half a clearance would be none that was given");
    assert_eq!(draft.versions[0].text, "Earlier words.");
    assert_eq!(draft.versions[0].at.timestamp(), 0);
    let told: Vec<(&str, PutAsideReason)> =
        part.put_aside.iter().map(|value| (value.path[4].as_str(), value.why)).collect();
    for told_of in [
        ("id", PutAsideReason::Missing),
        ("kind", PutAsideReason::Missing),
        ("language", PutAsideReason::Missing),
        ("clearance", PutAsideReason::WrongValue),
        ("versions", PutAsideReason::WrongValue),
    ] {
        assert!(told.contains(&told_of), "{told_of:?} in {told:?}");
    }
    assert_eq!(told.len(), 5);
}

#[test]
fn bytes_that_are_no_text_hide_no_more_than_themselves() {
    let mut bytes = SOUND.as_bytes().to_vec();
    let at = SOUND.find("笔记").unwrap();
    bytes[at] = b'\xFF';
    let (_folder, path) = with(&bytes);
    let found = unreadable(&path);
    assert_eq!(found.kind, UnreadableNotebookKind::NotText);
    let part = found.readable.unwrap();
    assert!(part.notebook.forum.text.starts_with("# 论坛\u{FFFD}"), "{:?}", part.notebook.forum.text);
    assert!(part.notebook.forum.text.contains("@Li by Friday"));
    assert_eq!(part.put_aside.len(), 1);
    assert_eq!(part.put_aside[0].path, ["forum", "text"]);
    assert_eq!(part.put_aside[0].why, PutAsideReason::Letters);
    // Zeros, as a crash leaves them, a bare line end and half of a pair of code units are taken for what they are.
    for (put, read) in [("\0\0", "\u{FFFD}\u{FFFD}"), ("\n", "\n"), ("\\ud83d", "\u{FFFD}"), ("\\q", "q")] {
        let (_folder, path) = with(SOUND.replacen("总结", &format!("总{put}结"), 1).as_bytes());
        let part = self::part(&path);
        assert_eq!(part.notebook.mission.summary.text, format!("总{read}结。"), "{put:?}");
        assert_eq!(part.put_aside[0].why, PutAsideReason::Letters);
    }
}

/// What is read in spite of a fault is read as serde_json reads it.
#[test]
fn every_sign_is_read_as_it_stands_beside_a_wrong_value() {
    let signs = [
        "\"",
        "\\",
        "\\\\u0041",
        "\u{1}\u{7f}\u{85}",
        "😀",
        "\u{2028}",
        "/",
        "\n\r\t",
        "\u{FFFD}",
        "{}[],:",
        "é中",
    ];
    for (nth, one) in signs.iter().enumerate() {
        for other in signs.iter().skip(nth) {
            let text = format!("{one}a{other}{one}");
            let mut value: Value = serde_json::from_str(SOUND).unwrap();
            value["forum"]["text"] = json!(text);
            value["sessions"]["opening"]["mine"] = json!(3);
            let plain = serde_json::to_string(&value).unwrap();
            let escaped: String =
                plain.chars().map(|c| if c.is_ascii() { c.to_string() } else { escaped(c) }).collect();
            for notes in [plain, escaped] {
                let (_folder, path) = with(notes.as_bytes());
                let part = part(&path);
                assert_eq!(part.notebook.forum.text, text);
                assert_eq!(part.put_aside.len(), 1, "{:?}", part.put_aside);
                let mut sound: Value = serde_json::from_str(SOUND).unwrap();
                sound["forum"]["text"] = json!(text);
                sound["sessions"]["opening"].as_object_mut().unwrap().shift_remove("mine");
                assert_eq!(part.notebook, serde_json::from_value(sound).unwrap());
            }
        }
    }
}

/// A character as JSON can write it in ASCII.
fn escaped(c: char) -> String {
    let mut units = [0; 2];
    c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

#[test]
fn what_says_that_it_is_something_else_is_not_read() {
    for (from, to) in [
        ("rostrum-notebook", "rostrum-programme"),
        ("\"programme\": \"ilo-forum-2022\"", "\"programme\": \"x\""),
    ] {
        let other = SOUND.replacen(from, to, 1);
        let (_folder, path) = with(other.replacen("# ", "\0", 1).as_bytes());
        assert_eq!(unreadable(&path).readable, None);
        let (_folder, path) = with(other.as_bytes());
        assert_eq!(unreadable(&path).readable, None);
    }
    // Of two signs of what it is one is needed.
    let neither = SOUND.replacen("\"rostrum-notebook\"", "1", 1).replacen("\"ilo-forum-2022\"", "2", 1);
    let (_folder, path) = with(neither.as_bytes());
    assert_eq!(unreadable(&path).readable, None);
}

#[test]
fn lists_in_lists_without_end_are_passed_over() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("\"new\": {}1{}, \"revision\": 0", open.repeat(100_000), close.repeat(100_000));
        let (_folder, path) = with(SOUND.replacen("\"revision\": 0", &deep, 1).as_bytes());
        let part = part(&path);
        assert!(part.notebook.forum.text.contains("Friday"));
        assert_eq!(part.put_aside.len(), 1);
        assert_eq!(part.put_aside[0].why, PutAsideReason::TooDeep);
        assert_eq!(part.put_aside[0].path[0], "new");
    }
}

#[test]
fn what_stands_behind_the_notes_is_told() {
    let (_folder, path) = with(format!("{SOUND}// not yet\n").as_bytes());
    let part = part(&path);
    assert_eq!(part.notebook, serde_json::from_str(SOUND).unwrap());
    assert_eq!(part.put_aside[0].path, Vec::<String>::new());
    assert_eq!(part.put_aside[0].raw, "// not yet\n");
}

#[test]
fn what_can_be_read_goes_in_the_place_of_the_file_and_all_of_it_is_kept_beside() {
    let broken =
        SOUND.replacen("\"secs\": 180", "\"pages\": 3", 1).replacen("\"mine\": true", "\"mine\": 1", 1);
    let (folder, path) = with(broken.as_bytes());
    let part = part(&path);
    let now = "2022-02-23T08:00:00Z".parse().unwrap();
    let (_, kept) = put_readable_part_in_place(&path, &part, now).unwrap();
    assert_eq!(kept, folder.path().join("notebook.unreadable-20220223T080000Z.json"));
    match read_notebook(&path, &id()) {
        NotebookReadOutcome::Loaded { notebook, .. } => assert_eq!(*notebook, part.notebook),
        other => panic!("{other:?}"),
    }
    let beside = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(beside("notebook.unreadable-20220223T080000Z.json"), broken);
    let aside: Value = serde_json::from_str(&beside("notebook.aside-20220223T080000Z.json")).unwrap();
    assert_eq!(aside["file"], "notebook.unreadable-20220223T080000Z.json");
    let values = aside["values"].as_array().unwrap();
    assert_eq!(values.len(), 2);
    assert_eq!(values[0]["path"], "sessions/opening/mine");
    assert_eq!(values[0]["stands"], "1");
    assert_eq!(values[0]["why"], "wrong-value");
    assert_eq!(
        serde_json::from_str::<Value>(values[1]["stands"].as_str().unwrap()).unwrap(),
        json!({"pages": 3})
    );
}

#[cfg(unix)]
#[test]
fn where_nothing_can_be_kept_beside_it_the_file_stays_as_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let broken = SOUND.replacen("\"mine\": true", "\"mine\": 1", 1);
    let (folder, path) = with(broken.as_bytes());
    let part = part(&path);
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o500)).unwrap();
    let done = put_readable_part_in_place(&path, &part, "2022-02-23T08:00:00Z".parse().unwrap());
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
    // The superuser may write everywhere.
    if done.is_err() {
        assert_eq!(fs::read_to_string(&path).unwrap(), broken);
    }
}

#[test]
fn a_file_with_nothing_but_wrong_values_ends() {
    let marks: Vec<String> = (0..5_000).map(|nth| format!("\"s{nth}\": \"x\"")).collect();
    let all = SOUND.replacen("\"read\": {", &format!("\"read\": {{ {},", marks.join(", ")), 1);
    let (_folder, path) = with(all.as_bytes());
    assert_eq!(unreadable(&path).readable, None, "more than {MAX_VALUES_PUT_ASIDE} wrong values");
}

proptest! {
    /// The same holds as in `fuzz/fuzz_targets/notebook_damaged.rs`, for a notebook with some bytes replaced and cut.
    #[test]
    fn what_was_read_of_a_damaged_file_is_sound_once_it_is_written(
        damage in proptest::collection::vec((0..SOUND.len(), any::<u8>()), 0..6), end in 0..=SOUND.len()
    ) {
        let mut bytes = SOUND.as_bytes().to_vec();
        for (at, byte) in damage {
            bytes[at] = byte;
        }
        bytes.truncate(end);
        if let Some(part) = read_what_can_be_read(&bytes, &id()) {
            prop_assert!(!part.put_aside.is_empty() && part.put_aside.len() <= MAX_VALUES_PUT_ASIDE);
            let text = String::from_utf8_lossy(&bytes);
            for value in part.put_aside.iter().filter(|value| value.why.ends_reading()) {
                prop_assert!(text.contains(&value.raw), "{value:?}");
            }
            let written = serde_json::to_vec(&part.notebook).unwrap();
            let again: Notebook = serde_json::from_slice(&written).unwrap();
            prop_assert_eq!(&again, &part.notebook);
            prop_assert_eq!(read_what_can_be_read(&written, &id()), None);
        }
    }
}
