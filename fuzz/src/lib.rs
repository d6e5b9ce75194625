//! What the fuzz targets share: what counts as a finding, and what must hold of all that is read.

use chrono::{NaiveDate, NaiveTime};
use rostrum_formats::outline::{habit_of, lines_of_habit};
use rostrum_formats::panic_guard::run_catching_panics;
use rostrum_formats::rostrum_json::{read_rostrum_json, write_rostrum_json};
use rostrum_formats::{
    ColumnMeaning, ExplainedLine, LineCorrection, LineMeaning, ReadError, ReadHints, ReadResult,
};
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
    // What the one door does to all that readers give: a name of control characters alone is looked at there.
    let mut programme = parsed.value.clone();
    programme.remove_control_characters();
    if programme.title.is_blank() || programme.sessions.iter().any(|session| session.title.is_blank()) {
        return;
    }
    let programme = &programme;
    assert_eq!(validate(programme), vec![], "a programme that was read makes sense");
    assert!(!programme.days().is_empty() || programme.sessions.is_empty());
    let written = write_rostrum_json(programme).expect("every programme can be written");
    let again = read_rostrum_json(&written).expect("what was written can be read");
    assert_eq!(again.value, *programme, "writing and reading changes nothing");
}

/// Hints with something said of one of a document's own lines, and of all like it: the first byte tells which line,
/// the second what it is said to be, the third whether that holds from there on. `None` where it has no lines.
pub fn corrected_hints(data: &[u8], lines: &[ExplainedLine]) -> Option<ReadHints> {
    let byte = |at: usize| data.get(at).copied().map_or(0, usize::from);
    let line = lines.get(byte(0) % lines.len().max(1))?;
    let correction = LineCorrection {
        line: Some(line.number),
        text: line.text.clone(),
        form: None,
        from_here_on: byte(2) % 2 == 1,
        meaning: meaning(line, byte(1))?,
    };
    let habit = habit_of(&correction, lines);
    let _ = habit.as_ref().map(|habit| lines_of_habit(habit, lines));
    // One that names its line, one that holds by form.
    Some(ReadHints { corrections: std::iter::once(correction).chain(habit).collect(), ..hints() })
}

/// One of all that a line can be said to be; with days and times, such as its own and such as stand nowhere.
fn meaning(line: &ExplainedLine, choice: usize) -> Option<LineMeaning> {
    let (kind, more) = (choice % 8, choice / 8);
    Some(match kind {
        0 => {
            let own = line.dates.get(more % 4);
            let own =
                own.and_then(|date| NaiveDate::from_ymd_opt(date.year.unwrap_or(2022), date.month, date.day));
            LineMeaning::Day {
                date: own.or_else(|| NaiveDate::from_ymd_opt(2022, 5, u32::try_from(more).ok()?))?,
            }
        }
        1 => {
            let clock = |hour: usize| {
                NaiveTime::from_hms_opt(u32::try_from(hour).ok()? % 24, 30 * (choice as u32 % 2), 0)
            };
            LineMeaning::Session {
                start: clock(more)?,
                end: if more % 3 == 0 { None } else { clock(more + more % 3) },
            }
        }
        2 => LineMeaning::Title,
        3 => LineMeaning::Person,
        4 => LineMeaning::Place,
        5 => LineMeaning::Joined,
        6 => LineMeaning::LeftOut,
        _ => LineMeaning::Columns {
            columns: (0..=more % 5)
                .map(|at| ColumnMeaning::ALL[(at * (more + 1) + more) % ColumnMeaning::ALL.len()])
                .collect(),
        },
    })
}
