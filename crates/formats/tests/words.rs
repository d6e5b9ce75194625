//! The words that documents are read by: each language has the same keys, and none is forgotten.

use rostrum_text::fold::fold_for_search;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Every key, with those inside.
fn keys(value: &Value, above: &str, found: &mut BTreeSet<String>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let path = format!("{above}/{key}");
        keys(value, &path, found);
        found.insert(path);
    }
}

/// All sources below a folder.
fn sources(folder: &Path) -> String {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| if path.is_dir() { sources(&path) } else { std::fs::read_to_string(&path).unwrap() })
        .collect()
}

#[test]
fn every_language_has_the_same_keys_and_is_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let reader = sources(&root.join("src/outline"));
    let mut languages: Vec<_> =
        std::fs::read_dir(root.join("words")).unwrap().map(|entry| entry.unwrap().path()).collect();
    languages.sort();
    assert!(languages.len() >= 9, "{languages:?}");
    let files = std::fs::read_dir(root.join("words/en")).unwrap();
    for file in files.map(|entry| entry.unwrap().file_name().into_string().unwrap()) {
        assert!(reader.contains(&format!("\"{file}\"")), "{file} is not read");
        let mut of_all: Option<BTreeSet<String>> = None;
        for language in &languages {
            let text = std::fs::read_to_string(language.join(&file)).unwrap();
            let mut own = BTreeSet::new();
            keys(&serde_json::from_str(&text).unwrap(), "", &mut own);
            assert_eq!(of_all.get_or_insert_with(|| own.clone()), &own, "{language:?} {file}");
            let name = language.file_name().unwrap().to_str().unwrap();
            assert!(reader.contains(&format!("words/{name}/")), "{name} is not read");
        }
    }
}

#[test]
fn no_name_of_a_clock_or_a_city_means_two_zones() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("words");
    for key in ["phrases", "abbreviations", "cities", "names_for_clocks_only"] {
        let mut zone_of: BTreeMap<String, String> = BTreeMap::new();
        for language in std::fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()) {
            let text = std::fs::read_to_string(language.join("zones.json")).unwrap();
            let file: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap();
            for (zone, words) in file[key].as_object().unwrap() {
                for word in words.as_array().unwrap() {
                    let word = fold_for_search(word.as_str().unwrap()).text().to_owned();
                    let first = zone_of.entry(word.clone()).or_insert_with(|| zone.clone());
                    assert_eq!(first, zone, "{word} in {language:?}");
                }
            }
        }
    }
}
