//! What the fuzz targets share: what counts as a finding, and what must hold of all that is read.

use rostrum_formats::panic_guard::run_catching_panics;
use rostrum_formats::rostrum_json::{read_rostrum_json, write_rostrum_json};
use rostrum_formats::{ReadError, ReadHints, ReadResult};
use rostrum_locale::sentences::{read_error_sentence, warning_sentence};
use rostrum_locale::{Language, Messages};
use rostrum_programme::{Zone, validate};
use std::panic;
use std::sync::OnceLock;

/// Readers run on threads whose panics become a sentence. Those of other people's parsers may; one
/// in our own code is a finding, and ends the run here.
pub fn begin() {
    // The guard sets its hook with the first reader; ours must come after it.
    let _: Result<(), ReadError> = run_catching_panics(|| Ok(()));
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let file = info.location().map(|location| location.file().to_owned()).unwrap_or_default();
        let is_theirs = ["/registry/src/", "/rustc/", "/library/"].iter().any(|part| file.contains(part));
        if !is_theirs {
            eprintln!("panic in our own code: {info}");
            std::process::abort();
        }
        before(info);
    }));
}

/// Hints with everything that a file may leave open, so that more of it is read.
pub fn hints() -> ReadHints {
    ReadHints {
        fallback_zone: Zone::named("Europe/Zurich"),
        fallback_year: Some(2022),
        ..ReadHints::default()
    }
}

/// What must hold of every result: it can be said in words, it makes sense, and it survives being
/// written and read again.
pub fn hold(result: &ReadResult) {
    static WORDS: OnceLock<Messages> = OnceLock::new();
    let words = WORDS.get_or_init(|| Messages::new(Language::ZhHans));
    let parsed = match result {
        Ok(parsed) => parsed,
        Err(error) => {
            assert!(!read_error_sentence(words, "x", error).is_empty());
            return;
        }
    };
    for warning in parsed.warnings.iter().take(20) {
        assert!(!warning_sentence(words, warning).is_empty());
    }
    let programme = &parsed.value;
    assert_eq!(validate(programme), vec![], "a programme that was read makes sense");
    assert!(!programme.days().is_empty() || programme.sessions.is_empty());
    let written = write_rostrum_json(programme).expect("every programme can be written");
    let again = read_rostrum_json(&written).expect("what was written can be read");
    assert_eq!(again.value, *programme, "writing and reading changes nothing");
}
