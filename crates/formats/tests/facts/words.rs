//! The words as such: every text in all four languages, written as each language writes.

use super::LANGUAGES;
use rostrum_formats::builtin_programme::builtin_programme_bytes;
use serde_json::Value;
use std::collections::BTreeSet;

/// Every localized text of the file, with its path.
fn texts() -> Vec<(String, serde_json::Map<String, Value>)> {
    fn walk(value: &Value, path: &str, found: &mut Vec<(String, serde_json::Map<String, Value>)>) {
        match value {
            Value::Object(object) if object.contains_key("en") || object.contains_key("zh-Hans") => {
                found.push((path.to_owned(), object.clone()));
            }
            Value::Object(object) => {
                object.iter().for_each(|(key, value)| walk(value, &format!("{path}.{key}"), found));
            }
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(i, value)| walk(value, &format!("{path}[{i}]"), found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(&serde_json::from_slice(builtin_programme_bytes()).unwrap(), "", &mut found);
    assert!(found.len() > 150, "only {} texts", found.len());
    found
}

fn texts_in(lang: &str) -> Vec<(String, String)> {
    texts().into_iter().map(|(path, text)| (path, text[lang].as_str().unwrap().to_owned())).collect()
}

#[test]
fn every_text_stands_in_all_four_languages() {
    let wanted: BTreeSet<_> = LANGUAGES.into_iter().collect();
    for (path, text) in texts() {
        assert_eq!(text.keys().map(String::as_str).collect::<BTreeSet<_>>(), wanted, "{path}");
        for (lang, words) in text {
            let words = words.as_str().unwrap();
            assert!(
                !words.trim().is_empty() && words.trim() == words && !words.contains("  "),
                "{path} {lang}"
            );
        }
    }
}

#[test]
fn french_has_typographic_apostrophes() {
    for (path, text) in texts_in("fr") {
        assert!(!text.contains('\''), "{path}: {text}");
    }
}

#[test]
fn prose_is_in_the_language_it_claims() {
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for (path, text) in texts_in("zh-Hans") {
        let year = text.chars().all(|c| c.is_ascii_digit());
        assert!(year || text.chars().any(is_han), "{path}: {text}");
    }
    for lang in ["en", "fr", "es"] {
        for (path, text) in texts_in(lang) {
            assert!(!text.chars().any(is_han), "{path}: {text}");
        }
    }
    // Long texts must not be one language copied into another's place.
    for (path, text) in texts() {
        let words: BTreeSet<_> = text.values().map(|words| words.as_str().unwrap()).collect();
        assert!(words.len() == 4 || text["en"].as_str().unwrap().chars().count() < 20, "{path}");
    }
}

#[test]
fn slips_of_the_document_are_not_repeated() {
    let text = std::str::from_utf8(builtin_programme_bytes()).unwrap();
    for slip in ["的的", "资水平", "中地区", "13: 00", "14: 30", "14：45"] {
        assert!(!text.contains(slip), "{slip}");
    }
    assert!(!text.contains("公正转型"), "just transition is 公正过渡");
}

#[test]
fn french_and_spanish_keep_their_no_break_spaces() {
    for (path, text) in texts_in("fr") {
        for mark in [':', ';', '!', '?', '»', '%'] {
            for (at, _) in text.match_indices(mark) {
                assert!(text[..at].ends_with('\u{a0}'), "{path}: {mark} in {text}");
            }
        }
        for (at, mark) in text.match_indices('«') {
            assert!(text[at + mark.len()..].starts_with('\u{a0}'), "{path}: {text}");
        }
        assert!(!text.contains(['“', '”', '"']), "{path}: {text}");
    }
    for (path, text) in texts_in("es") {
        for (at, _) in text.match_indices('%') {
            assert!(text[..at].ends_with('\u{a0}'), "{path}: {text}");
        }
        assert_eq!(text.matches('¿').count(), text.matches('?').count(), "{path}");
        assert!(!text.contains(['“', '”', '"']), "{path}: {text}");
    }
}

#[test]
fn chinese_uses_its_own_punctuation_and_english_its_own() {
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for (path, text) in texts_in("zh-Hans") {
        assert!(!text.contains(['"', '(', ')', ';', '?', '!', ' ', '\'']), "{path}: {text}");
        let chars: Vec<char> = text.chars().collect();
        for pair in chars.windows(2) {
            assert!(!(is_han(pair[0]) && matches!(pair[1], ',' | '.' | ':')), "{path}: {text}");
        }
        assert_eq!(text.matches('“').count(), text.matches('”').count(), "{path}");
        assert_eq!(text.matches('《').count(), text.matches('》').count(), "{path}");
        assert!(!text.contains('您'), "{path}");
    }
    for (path, text) in texts_in("en") {
        assert!(!text.contains(['"', '«', '\'']), "{path}: {text}");
        assert_eq!(text.matches('“').count(), text.matches('”').count(), "{path}");
        for american in ["labor ", "centered", "program "] {
            assert!(!text.to_lowercase().contains(american), "{path}: {american}");
        }
    }
}

#[test]
fn a_decimal_comma_where_the_language_has_one() {
    for (lang, point, comma) in
        [("zh-Hans", true, false), ("en", true, false), ("fr", false, true), ("es", false, true)]
    {
        let all: String = texts_in(lang).into_iter().map(|(_, text)| text).collect();
        assert_eq!(all.contains("15.9"), point, "{lang}");
        assert_eq!(all.contains("15,9"), comma, "{lang}");
    }
}
