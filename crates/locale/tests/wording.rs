//! One word for one thing, and one writer for clocks and dates: what a native editor went through by hand once, held from
//! now on.

use crate::messages::{entries, shown_text, sources_of_code};
use crate::support::is_han;
use rostrum_locale::{Language, Messages};

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
        // Keys of its index, which nobody reads.
        "crates/search/src/texts.rs",
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
        if elsewhere.iter().any(is) || own.iter().any(|known| path.contains(known)) {
            continue;
        }
        looked_at += 1;
        for form in ["%H", "%Y-%m", "{:02}:{:02}"] {
            assert!(!code.contains(form), "{path} writes a time or date itself: {form}");
        }
    }
    assert!(looked_at > 100, "only {looked_at} files were looked at");
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
        words.starts_with(is_han) || !before.is_some_and(char::is_alphabetic)
    })
}
