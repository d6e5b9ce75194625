//! One word for one thing, and the typography that no reader should notice: what a native editor went through by
//! hand once (no-break spaces, apostrophes, numbers beside Han), held from now on.

use crate::messages::{entries, shown_text, sources_of_code};
use rostrum_locale::{Language, Messages};

/// Placeables that hold a number, as `shown_text` cannot tell them.
const NUMBERS: &[&str] = &[
    "all", "column", "count", "current", "days", "drafts", "has", "high", "limit", "line", "listed", "low",
    "minute", "minutes", "most", "new", "notes", "nth", "number", "old", "others", "page", "percent",
    "position", "rate", "read", "said", "seconds", "shown", "size", "skipped", "total", "unsure",
];

/// Badges: a label, a gap, its count. The gap is the badge's, and no part of a sentence.
const BADGES: &[&str] = &[
    "changed-history",
    "document-checks",
    "document-mark-count",
    "intervention-addresses",
    "review-filter-all",
    "review-filter-mine",
    "side-tab-tab-counted",
    "unlisted-title",
];

/// Messages whose value of such a name is a text.
const TEXTS: &[&str] = &[
    "handin-time-limit",
    "handin-time-limit-short",
    "held-back-revision",
    "intervention-time-of",
    "limit-changed",
    "returned-piece-both",
    "review-pair",
    "review-pair-new",
    "revisions-banner",
    "run-rate-own",
    "runs-cited-rate",
    "runs-own-rate",
    "speaking-count-fits",
    "speaking-count-over",
    "speaking-count-tight",
    "speaking-fits",
    "speaking-tight",
    "text-fell-back",
];

/// The placeables of a line with the characters on either side of them.
fn placeables(line: &str) -> Vec<(Option<char>, Option<char>, &str, &str)> {
    let mut found = Vec::new();
    let mut rest = line;
    let mut before = "";
    while let Some(at) = rest.find("{ $") {
        let Some(end) = rest[at..].find('}') else { break };
        let name = rest[at + 3..at + end].trim();
        let (left, right) = (&rest[..at], &rest[at + end + 1..]);
        let left = if left.is_empty() { before } else { left };
        found.push((left.chars().last(), right.chars().next(), name, right));
        (before, rest) = (left, right);
    }
    found
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}')
}

#[test]
fn chinese_numbers_stand_close_to_their_words() {
    let mut faults = Vec::new();
    for (key, entry) in entries(Language::ZhHans) {
        if BADGES.contains(&key.as_str()) || TEXTS.contains(&key.as_str()) {
            continue;
        }
        for line in entry.text.lines() {
            for (before, _, name, right) in placeables(line) {
                let mut after = right.chars();
                let parted = after.next() == Some(' ') && after.next().is_some_and(is_han);
                let number = NUMBERS.contains(&name) && !key.starts_with("figure-");
                let led = before == Some(' ')
                    && line
                        .split(&format!(" {{ ${name} }}"))
                        .next()
                        .and_then(|text| text.chars().last())
                        .is_some_and(is_han);
                // A unit in Latin letters keeps its space: `20 MB`.
                if number && (parted || led && !right.starts_with(" MB")) {
                    faults.push(format!("{key}: {line}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Units and scale words that are not parted from their number, by language.
fn units(language: Language) -> &'static [&'static str] {
    match language {
        Language::ZhHans => &[],
        Language::En => &[
            "MB",
            "min",
            "h",
            "hour",
            "hours",
            "minute",
            "minutes",
            "second",
            "seconds",
            "million",
            "billion",
            "words/min",
            "characters/min",
            "char/min",
            "wpm",
        ],
        Language::Fr => &[
            "Mo",
            "min",
            "h",
            "heure",
            "heures",
            "minute",
            "minutes",
            "seconde",
            "secondes",
            "million",
            "millions",
            "milliard",
            "milliards",
            "mots/min",
            "caractères/min",
            "car./min",
            "%",
            "j",
        ],
        Language::Es => &[
            "MB",
            "min",
            "h",
            "hora",
            "horas",
            "minuto",
            "minutos",
            "segundo",
            "segundos",
            "millón",
            "millones",
            "mil",
            "palabras/min",
            "caracteres/min",
            "car./min",
            "pal./min",
            "%",
        ],
    }
}

/// Where a number and its unit could be parted at the end of a line: a digit, or a number's placeable (U+E000), a plain
/// space, the unit.
fn parted_from_unit(text: &str, language: Language) -> Option<String> {
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(2).find_map(|pair| {
        let number = pair[0].chars().last().is_some_and(|c| c.is_ascii_digit() || c == '\u{E000}');
        let unit = pair[1].trim_end_matches([',', '.', ';', ':', ')', '»', '”', '’', '\u{A0}']);
        (number && units(language).contains(&unit)).then(|| pair.join(" "))
    })
}

#[test]
fn a_number_and_its_unit_are_not_parted_in_messages() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (key, entry) in entries(language) {
            for text in shown_text(&entry.text) {
                if let Some(found) = parted_from_unit(&text, language) {
                    faults.push(format!("{language}: {key}: {found}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(parted_from_unit("create 400 million jobs", Language::En).is_some());
    assert!(parted_from_unit("15 %", Language::Fr).is_some());
}

#[test]
fn a_number_and_its_unit_are_not_parted_in_the_built_in_programme() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/ilo-forum-2022.json");
    let data: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut faults = Vec::new();
    let mut looked_at = 0;
    texts_of(&data, &mut |language, text| {
        looked_at += 1;
        faults.extend(parted_from_unit(text, language).map(|found| format!("{language}: {found}: {text}")));
        let chars: Vec<char> = text.chars().collect();
        for (at, c) in chars.iter().enumerate() {
            let before = at.checked_sub(1).map(|at| chars[at]);
            let after = chars.get(at + 1).copied();
            let spaced = |c: Option<char>| matches!(c, Some('\u{A0}' | '\u{202F}'));
            let french = language == Language::Fr
                && (":;?!»%".contains(*c) && !spaced(before) || *c == '«' && !spaced(after));
            if french || (language == Language::Es && *c == '%' && !spaced(before)) || "'\"".contains(*c) {
                faults.push(format!("{language}: {c} in {text}"));
            }
        }
    });
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(looked_at > 300, "only {looked_at} texts were found");
}

/// Every text of the programme with its language.
fn texts_of(value: &serde_json::Value, each: &mut impl FnMut(Language, &str)) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                let language = Language::ALL.into_iter().find(|language| language.code() == name);
                match (language, value.as_str()) {
                    (Some(language), Some(text)) => each(language, text),
                    _ => texts_of(value, each),
                }
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| texts_of(value, each)),
        _ => {}
    }
}

/// Clocks and dates are written by `locale` alone, so that French has its `9 h 30` wherever a time is shown. What stands
/// here is no text that is shown: fields that are typed into, marks in notes, names of files, what a file is read as.
#[test]
fn clocks_and_dates_are_shown_by_one_function() {
    let elsewhere = [
        "src/ui/interventions/details.rs",
        "src/ui/interventions/fields.rs",
        "src/ui/notes/stamp.rs",
        "src/ui/review/document/correct.rs",
        "src/ui/follow_ups.rs",
        "crates/app/src/state.rs",
        "crates/documents/src/names.rs",
        "crates/documents/src/report/mod.rs",
        "crates/locale/src/dates.rs",
        "crates/locale/src/times.rs",
    ];
    let own = [
        "crates/formats/",
        "crates/programme/",
        "crates/markdown/",
        "crates/notebook/",
        "crates/store/",
        "crates/testing/",
    ];
    let mut looked_at = 0;
    for (path, code) in sources_of_code() {
        let path = path.to_string_lossy().replace("crates/locale/../../", "").replace('\\', "/");
        let is = |known: &&str| path.ends_with(*known);
        if elsewhere.iter().any(|known| is(&known)) || own.iter().any(|known| path.contains(known)) {
            continue;
        }
        looked_at += 1;
        for form in ["%H", "%Y-%m", "{:02}:{:02}"] {
            assert!(!code.contains(form), "{path} writes a time or date itself: {form}");
        }
    }
    assert!(looked_at > 100, "only {looked_at} files were looked at");
}

#[test]
fn apostrophes_are_curly() {
    for language in Language::ALL {
        for (key, entry) in entries(language) {
            assert!(
                shown_text(&entry.text).iter().all(|text| !text.contains('\'')),
                "{language}: {key}: {}",
                entry.text
            );
        }
    }
}

/// The program is an application in French and Spanish; a programme is the forum's.
#[test]
fn software_is_not_called_as_the_programme_is() {
    let software = [
        (
            Language::Fr,
            [
                "ce programme connaît",
                "aucun programme",
                "autre programme a",
                "le programme n’utilise",
                "fourni avec le programme",
                "laissez le programme",
                "un programme de synchronisation",
            ]
            .as_slice(),
        ),
        (
            Language::Es,
            &[
                "este programa conoce",
                "un programa mantenga",
                "otro programa h",
                "el programa nunca",
                "incluida en el programa",
                "abierto el programa",
                "un programa de sincronización",
                "idioma de este programa",
            ],
        ),
    ];
    for (language, words) in software {
        for (key, entry) in entries(language) {
            let shown = entry.text.to_lowercase();
            for word in words {
                assert!(!shown.contains(word), "{language}: {key} says {word}");
            }
        }
    }
    assert!(
        Messages::new(Language::Fr)
            .say_with("first-run-privacy", &[("path", "x".into())])
            .contains("l’application")
    );
    assert!(
        Messages::new(Language::Es)
            .say_with("first-run-privacy", &[("path", "x".into())])
            .contains("la aplicación")
    );
}

/// Words that an editor replaced, each by one that the other messages use already.
#[test]
fn no_message_goes_back_to_a_word_that_was_given_up() {
    let given_up: [(Language, &[&str]); 4] = [
        (
            Language::En,
            &[
                "was taken",
                "were taken",
                "stands there",
                "came back",
                "take in",
                "decline",
                "cited",
                "run kept",
                "mend",
                "the defaults hold",
                "take over",
                "is tried again",
                "by hand",
            ],
        ),
        (
            Language::Fr,
            &["filière", "panélistes", "à la main", "omissible", "toutes les quelques", "retirer le projet"],
        ),
        (
            Language::Es,
            &[
                "serie modificada",
                "bloque",
                "a mano",
                "omisible",
                "rigen",
                "interviniente",
                "se tomó",
                "sin orden",
            ],
        ),
        (
            Language::ZhHans,
            &["朗读", "文献语速", "引入", "占满", "疏密", "接收", "组字", "出访报告", "方案相比"],
        ),
    ];
    for (language, words) in given_up {
        for (key, entry) in entries(language) {
            let shown = shown_text(&entry.text).join("\n").to_lowercase();
            for word in words {
                assert!(!says(&shown, word), "{language}: {key} says {word}");
            }
        }
    }
}

/// Whether a text says words as words: “amends” does not say “mend”.
fn says(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().last();
        words.chars().all(is_han) || !before.is_some_and(char::is_alphabetic)
    })
}
