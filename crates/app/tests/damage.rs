//! Damaged notebooks, opened as the window opens them: cut at any place, with bits turned over, runs of
//! zeros, one value after another of the wrong kind or missing, and things that no notebook ever was.
//!
//! None makes the program panic, none is changed by being opened, and each is either read or left alone
//! with a sentence that names it. `ROSTRUM_DAMAGE=all` opens every one of them (`tests/trials/damage`),
//! otherwise some of each kind. The damage is the same in every run.

use rostrum_app::{
    Action, EffectExecutor, ReadOnlyReason, StartOptions, State, load_startup_data,
    unreadable_notebook_sentence, update,
};
use rostrum_documents::{ReportOptions, report_document};
use rostrum_locale::{Language, Messages};
use rostrum_notebook::{NotePlace, Notebook, Splice, notebook_schema};
use rostrum_store::{
    Folders, NotebookReadOutcome, list_backups, make_private_folder_if_missing,
    move_unreadable_notebook_aside, read_notebook, restore_backup,
};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const SOUND: &str = include_str!("../../../tests/fixtures/notebook/full.json");
const PROGRAMME: &str = "ilo-forum-2022";
const VARIABLE: &str = "ROSTRUM_DAMAGE";
/// Of so many of a kind one is opened when not all are.
const ONE_OF: usize = 40;
/// The least that a full run must have opened.
const LEAST: usize = 2_900;
const CUTS: usize = 701;
const FLIPS: usize = 1_000;
const ZEROS: usize = 60;

struct Damaged {
    kind: &'static str,
    what: String,
    bytes: Vec<u8>,
}

fn sound() -> Value {
    serde_json::from_str(SOUND).unwrap()
}

/// xorshift64 (Marsaglia, 2003)
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }
}

fn damaged(in_full: bool) -> Vec<Damaged> {
    let whole = SOUND.as_bytes();
    let mut random = Random(20_220_222);
    let mut all = Vec::new();
    let mut add = |kind, what: String, bytes: Vec<u8>| all.push(Damaged { kind, what, bytes });
    for nth in 0..CUTS {
        let at = nth * whole.len() / CUTS;
        add("cut", format!("at byte {at}"), whole[..at].to_vec());
    }
    for _ in 0..FLIPS {
        let (at, bit) = (random.below(whole.len()), random.below(8));
        let mut bytes = whole.to_vec();
        bytes[at] ^= 1 << bit;
        add("bit", format!("bit {bit} of byte {at}"), bytes);
    }
    for _ in 0..ZEROS {
        let (at, length) = (random.below(whole.len()), 1 + random.below(600));
        let mut bytes = whole.to_vec();
        let end = (at + length).min(bytes.len());
        bytes[at..end].fill(0);
        add("zeros", format!("{length} zeros at byte {at}"), bytes);
    }
    for pointer in pointers(&sound(), "") {
        let before = sound().pointer(&pointer).cloned();
        for wrong in wrong_values() {
            let mut value = sound();
            if before.as_ref() != Some(&wrong) {
                *value.pointer_mut(&pointer).unwrap() = wrong.clone();
                add("value", format!("{pointer} is {wrong}"), serde_json::to_vec(&value).unwrap());
            }
        }
        let mut value = sound();
        if remove(&mut value, &pointer) {
            add("missing", pointer.clone(), serde_json::to_vec_pretty(&value).unwrap());
        }
    }
    for (what, bytes) in specials(in_full) {
        add("special", what.to_owned(), bytes);
    }
    all
}

fn wrong_values() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(7.5),
        json!(99_999_999_999_u64),
        json!(""),
        json!("neither this nor that"),
        json!([]),
        json!({}),
        json!([{ "text": 5 }]),
    ]
}

/// Every value of a document but the whole, by its pointer.
fn pointers(value: &Value, at: &str) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (format!("{at}/{key}"), value)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, value)| (format!("{at}/{index}"), value)).collect()
        }
        _ => Vec::new(),
    };
    inner
        .into_iter()
        .flat_map(|(pointer, value)| {
            let below = pointers(value, &pointer);
            std::iter::once(pointer).chain(below)
        })
        .collect()
}

fn remove(value: &mut Value, pointer: &str) -> bool {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match value.pointer_mut(parent) {
        Some(Value::Object(map)) => map.remove(key).is_some(),
        _ => false,
    }
}

fn specials(in_full: bool) -> Vec<(&'static str, Vec<u8>)> {
    let utf16 = |little: bool| -> Vec<u8> {
        let units = std::iter::once(0xFEFF).chain(SOUND.encode_utf16());
        units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    };
    let nested = |depth: usize, open: &str, close: &str| -> Vec<u8> {
        let inner = format!("{}{}", open.repeat(depth), close.repeat(depth));
        SOUND.replacen("\"revision\": 0", &format!("\"new\": {inner}"), 1).into_bytes()
    };
    let text = |replaced: &str, by: &str| SOUND.replacen(replaced, by, 1).into_bytes();
    let mut specials = vec![
        ("empty", Vec::new()),
        ("a space", b" ".to_vec()),
        ("a NUL", vec![0]),
        ("zeros alone", vec![0; 4_096]),
        ("zeros behind", [SOUND.as_bytes(), &[0; 4_096]].concat()),
        ("twice", [SOUND, SOUND].concat().into_bytes()),
        ("a byte order mark", ["\u{FEFF}", SOUND].concat().into_bytes()),
        ("two byte order marks", ["\u{FEFF}\u{FEFF}", SOUND].concat().into_bytes()),
        ("UTF-16, little end first", utf16(true)),
        ("UTF-16, big end first", utf16(false)),
        ("Latin-1", SOUND.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()),
        ("GB18030", encoding_of_china()),
        ("old line ends", SOUND.replace('\n', "\r").into_bytes()),
        ("lists 100,000 deep", nested(100_000, "[", "]")),
        ("objects 100,000 deep", nested(100_000, "{\"a\":", "}")),
        ("objects 120 deep", nested(120, "[", "]")),
        ("a key twice", text("\"revision\": 0", "\"revision\": 0, \"revision\": 3")),
        ("half a surrogate", text("总结。", "\\ud83d")),
        ("a number past all bounds", text("\"revision\": 0", "\"revision\": 1e999")),
        ("a very long number", text("\"revision\": 0", &format!("\"revision\": {}", "9".repeat(10_000)))),
        ("a key of 100,000 letters", text("\"opening\"", &format!("\"{}\"", "x".repeat(100_000)))),
        ("control characters in a text", text("总结。", "a\u{1}b\u{7f}c\u{85}d")),
        ("a bare control character", text("总结。", "a\tb\u{0}c")),
        ("a comment", [SOUND, "// not yet\n"].concat().into_bytes()),
        ("marks of a merge", text("  \"revision\"", "<<<<<<< mine\n  \"revision\"")),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("a page of the web", b"<!DOCTYPE html><title>404</title>".to_vec()),
        ("another format", text("rostrum-notebook", "rostrum-programme")),
        ("another programme", text("ilo-forum-2022", "another")),
        ("a version to come", text("\"version\": 1", "\"version\": 4000000000")),
        ("a revision that is nowhere", text("\"revision\": 0", "\"revision\": 77")),
    ];
    if in_full {
        let long = "以人为本的复苏。".repeat(1_000_000);
        specials.push(("24 MB of text", text("总结。", &long)));
        specials.push(("24 MB, cut", text("总结。", &long)[..12_000_000].to_vec()));
    }
    specials
}

fn encoding_of_china() -> Vec<u8> {
    // 论坛笔记 in GB18030; the rest is ASCII, with what is not in it left out.
    let ascii: Vec<u8> = SOUND.bytes().filter(u8::is_ascii).collect();
    let mut bytes = ascii;
    let at = bytes.windows(2).position(|two| two == b"# ").unwrap() + 2;
    bytes.splice(at..at, *b"\xC2\xDB\xCC\xB3\xB1\xCA\xBC\xC7");
    bytes
}

/// The sample holds every field that a notebook can have, so that none is spared the damage.
#[test]
fn the_sound_notebook_has_every_field_there_is() {
    let schema = serde_json::to_value(notebook_schema()).unwrap();
    assert!(jsonschema::validator_for(&schema).unwrap().is_valid(&sound()));
    let notebook: Notebook = serde_json::from_str(SOUND).unwrap();
    assert_eq!(
        serde_json::from_value::<Notebook>(serde_json::to_value(&notebook).unwrap()).unwrap(),
        notebook
    );
    let mut named = BTreeSet::new();
    names_in(&schema, &mut named);
    let used: BTreeSet<String> =
        pointers(&sound(), "").iter().map(|at| at.rsplit('/').next().unwrap().to_owned()).collect();
    let unused: Vec<&String> = named.difference(&used).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

fn names_in(schema: &Value, named: &mut BTreeSet<String>) {
    match schema {
        Value::Object(map) => {
            if let Some(Value::Object(properties)) = map.get("properties") {
                named.extend(properties.keys().cloned());
            }
            map.values().for_each(|value| names_in(value, named));
        }
        Value::Array(list) => list.iter().for_each(|value| names_in(value, named)),
        _ => {}
    }
}

#[test]
fn no_damaged_notebook_brings_the_program_down_or_is_changed() {
    let in_full = std::env::var(VARIABLE).is_ok_and(|how_many| how_many == "all");
    let all = damaged(in_full);
    let mut of_kind: BTreeMap<&str, usize> = BTreeMap::new();
    let chosen: Vec<&Damaged> = all
        .iter()
        .filter(|damaged| {
            let nth = of_kind.entry(damaged.kind).or_default();
            *nth += 1;
            in_full || *nth % ONE_OF == 1 || damaged.kind == "special"
        })
        .collect();
    let half = chosen.len() / 2;
    let results: Vec<(&str, Result<bool, String>)> = std::thread::scope(|scope| {
        let parts = [&chosen[..half], &chosen[half..]].map(|part| {
            scope.spawn(move || {
                let folder = tempfile::tempdir().unwrap();
                let open = |damaged: &&Damaged| (damaged.kind, open_damaged(folder.path(), damaged));
                part.iter().map(open).collect::<Vec<_>>()
            })
        });
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    let mut figures: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut failures = Vec::new();
    for (kind, result) in &results {
        let (opened, read) = figures.entry(kind).or_default();
        *opened += 1;
        match result {
            Ok(was_read) => *read += usize::from(*was_read),
            Err(failure) => failures.push(failure),
        }
    }
    for (kind, (opened, read)) in figures {
        eprintln!("{kind}: {opened} opened, {read} of them still a notebook");
    }
    eprintln!("{} damaged notebooks opened, {} failed", results.len(), failures.len());
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(!in_full || results.len() >= LEAST, "{} are too few", results.len());
}

/// Opens one, and says whether it was read.
fn open_damaged(folder: &Path, damaged: &Damaged) -> Result<bool, String> {
    let name = format!("{}, {}", damaged.kind, damaged.what);
    let name: String = name.chars().take(200).collect();
    catch_unwind(AssertUnwindSafe(|| try_to_open(folder, damaged)))
        .unwrap_or_else(|_| Err("panicked".to_owned()))
        .map_err(|failure| format!("{name}: {failure}"))
}

fn try_to_open(folder: &Path, damaged: &Damaged) -> Result<bool, String> {
    let data = folder.join("data");
    let options = StartOptions {
        data_dir: Some(data.clone()),
        language: Some(Language::En),
        ..StartOptions::default()
    };
    let path = Folders::resolve(Some(data)).unwrap().notebook_file(&PROGRAMME.into());
    let holder = path.parent().unwrap();
    let _ = std::fs::remove_dir_all(holder);
    make_private_folder_if_missing(&holder.join("backups")).unwrap();
    std::fs::write(&path, &damaged.bytes).unwrap();
    let backup = holder.join("backups/notebook-20220221T180400.000Z.json");
    std::fs::write(&backup, SOUND).unwrap();

    let (opening, target) =
        load_startup_data(&options).map_err(|error| format!("does not start: {error:?}"))?;
    let mut state = State::new(opening);
    let was_read = state.read_only_reason().is_none();
    if was_read != target.is_some() {
        return Err("what is read is saved, and nothing else".to_owned());
    }
    let jobs = EffectExecutor::new(
        state.folders.clone(),
        state.shown_programme().id.clone(),
        target,
        Arc::new(|| ()),
    );
    if !was_read {
        let Some(ReadOnlyReason::Unreadable { backup: Some(_), .. }) = state.read_only_reason() else {
            return Err(format!("no backup is offered: {:?}", state.read_only_reason()));
        };
        // What can be read is shown, and what is shown is not saved.
        let before = state.notebook.clone();
        let part = state.read_only_reason().and_then(ReadOnlyReason::readable_part);
        if part.is_some_and(|part| part.notebook != before) || part.is_none() && !before.is_blank() {
            return Err("something else is shown than can be read".to_owned());
        }
        let splice = Splice { at: 0, removed: String::new(), inserted: "x".to_owned() };
        let typed = Action::EditNote { place: NotePlace::Forum, splice, typing: true };
        update(&mut state, typed);
        if state.notebook != before {
            return Err("can be typed into".to_owned());
        }
    }
    drop(jobs);
    unchanged(&path, &damaged.bytes)?;
    if was_read || state.read_only_reason().and_then(ReadOnlyReason::readable_part).is_some() {
        // What is odd in it must do no harm later either.
        let options = ReportOptions { private: true, ..ReportOptions::new(Language::En) };
        report_document(state.shown_programme(), &state.notebook, &options);
    }
    if names_beside(&path) != ["notebook.json", "notebook.lock"] {
        return Err(format!("beside it lie {:?}", names_beside(&path)));
    }
    if let NotebookReadOutcome::Unreadable(unreadable) = read_notebook(&path, &PROGRAMME.into()) {
        for language in Language::ALL {
            let said =
                unreadable_notebook_sentence(&Messages::new(language), "notebook.json", &unreadable, None);
            if !said.contains("notebook.json") || said.contains('\n') {
                return Err(format!("{language}: {said}"));
            }
        }
        // Both ways out keep it to the byte.
        let now = "2022-02-23T08:00:00Z".parse().unwrap();
        let latest = list_backups(&path).into_iter().next().unwrap();
        let kept = restore_backup(&path, &latest, now).map_err(|error| error.to_string())?;
        unchanged(&kept.ok_or("nothing was kept")?, &damaged.bytes)?;
        unchanged(&path, SOUND.as_bytes())?;
        std::fs::write(&path, &damaged.bytes).unwrap();
        move_unreadable_notebook_aside(&path, now).map_err(|error| error.to_string())?;
        let aside: Vec<PathBuf> = names_beside(&path)
            .iter()
            .filter(|name| name.starts_with("notebook.unreadable-"))
            .map(|name| path.with_file_name(name))
            .collect();
        if aside.len() != 2 {
            return Err(format!("put aside: {aside:?}"));
        }
        aside.iter().try_for_each(|kept| unchanged(kept, &damaged.bytes))?;
    }
    Ok(was_read)
}

fn unchanged(path: &Path, bytes: &[u8]) -> Result<(), String> {
    match std::fs::read(path) {
        Ok(found) if found == bytes => Ok(()),
        Ok(_) => Err(format!("{} was changed", path.display())),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

fn names_beside(path: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(path.parent().unwrap()).unwrap().flatten();
    let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let mut names: Vec<String> =
        files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
