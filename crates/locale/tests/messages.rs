//! The message files themselves: the same keys in every language, every message complete, every
//! key that the code says is there, every key that is there is said, and typography.

use crate::support::is_han;
use rostrum_locale::{Language, MESSAGE_FILE_NAMES, MessageArg, Messages, message_file_texts};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Keys made in code from a prefix and a word of an open vocabulary or a unit.
const DYNAMIC: &[&str] = &[
    "appearance-",
    "capacity-",
    "command-",
    "intervention-capacity-",
    "intervention-floor-",
    "intervention-frame-",
    "intervention-kind-",
    "intervention-status-",
    "intervention-version-",
    "export-part-",
    "field-",
    "figure-long-",
    "figure-short-",
    "figure-unit-",
    "file-kind-",
    "format-",
    "kind-",
    "language-",
    "length-",
    "line-kind-",
    "column-",
    "mark-",
    "mode-",
    "part-",
    "revision-",
    "stage-",
    "status-",
];

/// Files of the shared vocabulary, whose words the views take up as they are written. A file
/// leaves this list when its views are there.
const VOCABULARY: &[&str] = &["updates.ftl"];

/// One message: its file and its text as written, over all its lines.
pub struct Entry {
    pub file: &'static str,
    pub text: String,
}

/// The messages of a language by key. Reads the plain subset of Fluent that the files keep to:
/// messages that begin in column 1 and go on in indented lines.
pub fn entries(language: Language) -> BTreeMap<String, Entry> {
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    for (&file, source) in MESSAGE_FILE_NAMES.iter().zip(message_file_texts(language)) {
        let mut current: Option<String> = None;
        for line in source.lines() {
            if line.trim_start().starts_with(".also = ") {
                // Words that are looked for and never shown: see the test below.
                assert!(current.is_some(), "stray line in {file}: {line}");
            } else if line.starts_with([' ', '}']) {
                let key = current.as_ref().unwrap_or_else(|| panic!("stray line in {file}: {line}"));
                let entry = entries.get_mut(key).unwrap();
                entry.text.push('\n');
                entry.text.push_str(line);
            } else if let Some((key, text)) = line.split_once(" =").filter(|_| !line.starts_with('#')) {
                let entry = Entry { file, text: text.trim().to_owned() };
                assert!(entries.insert(key.to_owned(), entry).is_none(), "{key} stands twice in {language}");
                current = Some(key.to_owned());
            } else {
                assert!(line.is_empty() || line.starts_with('#'), "{language}/{file}: {line}");
            }
        }
    }
    entries
}

/// The names of the values that a message takes.
pub fn variables(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect())
        .collect()
}

/// The pieces of a message that are shown as they stand: no placeables, no selector heads.
pub fn shown_text(text: &str) -> Vec<String> {
    let mut shown = Vec::new();
    for line in text.lines() {
        let mut line = line.trim().to_owned();
        if line.ends_with("->") || line == "}" {
            continue;
        }
        if line.starts_with(['[', '*'])
            && let Some((_, rest)) = line.split_once("] ")
        {
            line = rest.to_owned();
        }
        if line.ends_with("->") {
            continue;
        }
        // A placeable becomes one private character, so that what stands beside it can be judged.
        let mut plain = String::new();
        let mut depth = 0;
        for c in line.chars() {
            match c {
                '{' => {
                    depth += 1;
                    plain.push('\u{E000}');
                }
                '}' => depth -= 1,
                _ if depth > 0 => {}
                c => plain.push(c),
            }
        }
        shown.push(plain);
    }
    shown
}

#[test]
fn every_language_has_the_same_keys() {
    let all: BTreeMap<Language, BTreeSet<String>> = Language::ALL
        .into_iter()
        .map(|language| (language, entries(language).into_keys().collect()))
        .collect();
    let union: BTreeSet<&String> = all.values().flatten().collect();
    assert!(union.len() > 200, "only {} keys were found", union.len());
    let missing: Vec<String> = all
        .iter()
        .flat_map(|(language, keys)| {
            union.iter().filter(|key| !keys.contains(**key)).map(move |key| format!("{language}: {key}"))
        })
        .collect();
    assert!(missing.is_empty(), "missing messages: {missing:#?}");
}

/// What people call a command is known in every language, and none of it is its own name once more.
#[test]
fn what_is_called_otherwise_is_so_in_every_language() {
    let languages: Vec<Messages> = Language::ALL.into_iter().map(Messages::new).collect();
    let mut some = 0;
    for key in entries(Language::En).into_keys() {
        let also: Vec<Vec<String>> = languages.iter().map(|words| words.also(&key)).collect();
        let lacking = also.iter().filter(|words| words.is_empty()).count();
        assert!(
            lacking == 0 || lacking == languages.len(),
            "{key} in {lacking} languages has no other words"
        );
        some += usize::from(lacking == 0);
        for (words, also) in languages.iter().zip(&also) {
            assert!(also.iter().all(|word| *word != *words.say(&key)), "{key}: {also:?}");
            let mut once = also.clone();
            once.sort();
            once.dedup();
            assert_eq!(once.len(), also.len(), "{key}: {also:?}");
        }
    }
    assert!(some > 40, "{some}");
}

#[test]
fn a_message_stands_in_the_same_file_in_every_language() {
    let english = entries(Language::En);
    for language in Language::ALL {
        for (key, entry) in entries(language) {
            assert_eq!(entry.file, english[&key].file, "{language}: {key}");
        }
    }
}

#[test]
fn every_message_formats_for_every_plural() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (key, entry) in &entries(language) {
            let names = variables(&entry.text);
            for number in [0.0, 1.0, 2.0, 1e6] {
                let args: Vec<(&str, MessageArg<'_>)> =
                    names.iter().map(|name| (name.as_str(), MessageArg::Number(number))).collect();
                let said = messages.say_with(key, &args);
                assert_ne!(&said, key, "{language}: {key} did not format");
                assert!(!said.contains(['{', '}', '\u{2068}']), "{language}: {key} says {said}");
                assert!(!said.trim().is_empty(), "{language}: {key} says nothing");
            }
        }
    }
}

/// `1 notes` is said nowhere in what counts the reader's own texts or a file's sessions.
#[test]
fn one_is_singular_whatever_stands_beside_it() {
    let keys = [
        "review-mine-kept",
        "review-kind-corrigendum",
        "review-kind-addendum",
        "review-kind-said-amends",
        "review-kind-said-full",
        "review-kind-unclear",
    ];
    for language in Language::ALL {
        let messages = Messages::new(language);
        for key in keys {
            let names = variables(&entries(language)[key].text);
            for counts in [[1.0, 1.0], [1.0, 2.0], [2.0, 1.0], [0.0, 1.0], [1.0, 0.0]] {
                let args: Vec<(&str, MessageArg<'_>)> =
                    names.iter().map(String::as_str).zip(counts.map(MessageArg::Number)).collect();
                let said = messages.say_with(key, &args).replace('\u{A0}', " ");
                let words: Vec<&str> = said.split([' ', '(', ')']).collect();
                let plural = words.windows(2).any(|pair| pair[0] == "1" && pair[1].ends_with('s'));
                assert!(!plural, "{language}: {key} says {said}");
            }
        }
    }
    let english = Messages::new(Language::En);
    let kept = |notes: f64, interventions: f64| {
        let args = [("notes", MessageArg::Number(notes)), ("drafts", MessageArg::Number(interventions))];
        english.say_with("review-mine-kept", &args).into_owned()
    };
    assert_eq!(kept(1.0, 2.0), "Your 1 note and 2 drafts are all kept.");
    assert_eq!(kept(2.0, 1.0), "Your 2 notes and 1 draft are all kept.");
    assert_eq!(kept(1.0, 1.0), "Your 1 note and 1 draft are kept.");
}

#[test]
fn languages_ask_for_no_value_that_english_and_chinese_do_not_know() {
    // A view written against English must not be able to forget a value that French needs.
    let (english, chinese) = (entries(Language::En), entries(Language::ZhHans));
    for language in [Language::Fr, Language::Es] {
        for (key, entry) in entries(language) {
            let mut known = variables(&english[&key].text);
            known.extend(variables(&chinese[&key].text));
            let unknown: Vec<String> = variables(&entry.text).difference(&known).cloned().collect();
            // These are given by `locale` itself, which serves all four at once.
            let internal =
                ["figure-", "date-", "time-", "number-"].iter().any(|prefix| key.starts_with(prefix));
            assert!(internal || unknown.is_empty(), "{language}: {key} asks for {unknown:?}");
        }
    }
}

pub fn sources_of_code() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                found.push((path.clone(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    collect(&root.join("src"), &mut found);
    for layer in std::fs::read_dir(root.join("crates")).unwrap() {
        collect(&layer.unwrap().path().join("src"), &mut found);
    }
    found
}

/// The literal keys of `say("…")` and `say_with("…"`, also with a line break before the key.
fn keys_said(code: &str) -> Vec<&str> {
    ["say(", "say_with("]
        .into_iter()
        .flat_map(|call| code.split(call).skip(1))
        .filter_map(|rest| rest.trim_start().strip_prefix('"'))
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn every_key_that_the_code_says_is_there() {
    let known = entries(Language::En);
    let mut said = 0;
    for (path, code) in sources_of_code() {
        for key in keys_said(&code) {
            said += 1;
            assert!(known.contains_key(key), "{} says “{key}”, which no file has", path.display());
        }
    }
    assert!(said > 30, "the scan found only {said} calls");
    assert_eq!(keys_said("m.say(\n   \"a-b\"); x.say_with(\"c\", &[]); say(key)"), ["a-b", "c"]);
}

#[test]
fn every_kind_of_line_and_column_has_a_name_in_every_language() {
    for language in Language::ALL {
        let words = Messages::new(language);
        for kind in rostrum_formats::LineKind::ALL {
            assert!(words.has(&format!("line-kind-{}", kind.as_str())), "{language:?} {kind:?}");
        }
        for meaning in rostrum_formats::ColumnMeaning::ALL {
            assert!(words.has(&format!("column-{}", meaning.as_str())), "{language:?} {meaning:?}");
        }
    }
}

#[test]
fn every_key_is_said_somewhere() {
    let code: String = sources_of_code().into_iter().map(|(_, code)| code).collect();
    let unused: Vec<String> = entries(Language::En)
        .into_iter()
        .filter(|(key, entry)| {
            !code.contains(&format!("\"{key}\""))
                && !VOCABULARY.contains(&entry.file)
                && !DYNAMIC.iter().any(|prefix| key.starts_with(prefix))
        })
        .map(|(key, entry)| format!("{}: {key}", entry.file))
        .collect();
    assert!(unused.is_empty(), "messages that nothing says: {unused:#?}");
}

#[test]
fn chinese_has_full_width_punctuation() {
    let mut faults = Vec::new();
    for (key, entry) in entries(Language::ZhHans) {
        for text in shown_text(&entry.text) {
            let chars: Vec<char> = text.chars().collect();
            for window in chars.windows(2) {
                if is_han(window[0]) && ",;:?!().".contains(window[1])
                    || "(".contains(window[0]) && is_han(window[1])
                {
                    faults.push(format!("{key}: {text}"));
                }
            }
            if text.contains(['您', '！', '"']) || text.contains("..") {
                faults.push(format!("{key}: {text}"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn french_has_no_break_spaces_at_its_punctuation() {
    let mut faults = Vec::new();
    for (key, entry) in entries(Language::Fr) {
        for text in shown_text(&entry.text) {
            let chars: Vec<char> = text.chars().collect();
            for (index, &c) in chars.iter().enumerate() {
                let before = index.checked_sub(1).map(|i| chars[i]);
                let after = chars.get(index + 1).copied();
                let spaced = |c: Option<char>| matches!(c, Some('\u{A0}' | '\u{202F}'));
                // A colon between digits is a clock time in an example.
                let in_time = c == ':' && before.is_some_and(|c| c.is_ascii_digit());
                if (":;?!»%".contains(c) && !in_time && !spaced(before)) || (c == '«' && !spaced(after)) {
                    faults.push(format!("{key}: {text}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn french_has_typographic_apostrophes() {
    for (key, entry) in entries(Language::Fr) {
        assert!(shown_text(&entry.text).iter().all(|text| !text.contains('\'')), "{key}: {}", entry.text);
    }
}

#[test]
fn one_thing_has_one_name() {
    // Not the older or rarer word beside the one in use.
    let retired = [
        (Language::Es, ["huso", "reseña", "el terminal"]),
        (Language::ZhHans, ["跟进", "时间戳", "议程"]),
        (Language::Fr, ["modérateur, modératrice", "président(e)", "peut-être"]),
    ];
    for (language, words) in retired {
        for (key, entry) in entries(language) {
            let shown = shown_text(&entry.text).join("\n").to_lowercase();
            for word in words {
                assert!(!shown.contains(word), "{language}: {key} says {word}");
            }
        }
    }
    let spanish = Messages::new(Language::Es);
    for key in ["forum-ahead", "timeline-forum-ahead"] {
        let said = spanish.say_with(key, &[("date", "22".into())]).into_owned();
        assert!(said.starts_with("El foro comienza el 22"), "{said}");
    }
}

#[test]
fn no_language_shouts_or_uses_straight_double_quotes() {
    for language in Language::ALL {
        for (key, entry) in entries(language) {
            for text in shown_text(&entry.text) {
                assert!(!text.contains(['!', '"']), "{language}: {key}: {text}");
                assert!(!text.contains("..."), "{language}: {key}: use …");
                assert!(!text.ends_with(' '), "{language}: {key} ends in a space");
            }
        }
    }
}

#[test]
fn a_missing_key_or_value_shows_the_key() {
    let messages = Messages::new(Language::Fr);
    assert_eq!(messages.say("no-such-message"), "no-such-message");
    assert_eq!(messages.say("save-saved-at"), "save-saved-at", "a value is missing");
    assert_eq!(messages.say_with("session", &[("unneeded", 3_u32.into())]), "Séance");
    assert!(messages.has("session") && !messages.has("no-such-message"));
}

#[test]
fn numbers_in_messages_are_written_as_the_language_does() {
    let say = |language, count: f64| {
        Messages::new(language).say_with("count-sessions", &[("count", count.into())]).replace('\u{A0}', "~")
    };
    assert_eq!(say(Language::En, 1074.0), "1,074~sessions");
    assert_eq!(say(Language::En, 1.0), "1~session");
    assert_eq!(say(Language::Fr, 0.0), "0~séance");
    assert_eq!(say(Language::Fr, 1074.0), "1~074~séances");
    assert_eq!(say(Language::Es, 12345.0), "12.345~sesiones");
    assert_eq!(say(Language::ZhHans, 6.0), "6场会议");
}

#[test]
fn messages_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Messages>();
}
