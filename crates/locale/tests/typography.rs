//! The typography that no reader should notice, in messages and in the built-in programme: no-break spaces, apostrophes,
//! numbers beside Han.

use crate::messages::{entries, shown_text};
use crate::support::is_han;
use rostrum_locale::Language;

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

#[test]
fn chinese_numbers_stand_close_to_their_words() {
    let mut faults = Vec::new();
    for (key, entry) in entries(Language::ZhHans) {
        if BADGES.contains(&key.as_str()) || TEXTS.contains(&key.as_str()) {
            continue;
        }
        for (line, name) in entry.text.lines().flat_map(|line| NUMBERS.iter().map(move |name| (line, name))) {
            let number = format!("{{ ${name} }}");
            for (at, _) in line.match_indices(&number) {
                let (head, tail) = (&line[..at], &line[at + number.len()..]);
                let led = head.ends_with(' ') && head.trim_end().ends_with(is_han);
                let parted = tail.strip_prefix(' ').is_some_and(|tail| tail.starts_with(is_han));
                // A unit in Latin letters keeps its space: `20 MB`.
                if !key.starts_with("figure-") && (parted || led && !tail.starts_with(" MB")) {
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
