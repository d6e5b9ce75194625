//! `rostrum convert`: a programme in, the same programme out in another format.

use super::args::ConvertRequest;
use super::{COULD_NOT_RUN, DONE, WRONG_INPUT, complain, print_and_exit_code, read_or_complain};
use crate::app::save_error_reason;
use crate::formats::ExportWords;
use crate::formats::export::ExportOptions;
use crate::formats::frab_xml::write_frab_xml;
use crate::formats::icalendar::{IcsOptions, write_icalendar};
use crate::formats::markdown::write_markdown;
use crate::formats::rostrum_json::write_rostrum_json;
use crate::locale::{Messages, dates};
use crate::programme::Programme;
use crate::store::write_atomically;
use chrono::Utc;
use std::path::Path;

/// A format that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConvertTo {
    /// Rostrum's own JSON.
    Rostrum,
    /// iCalendar.
    Ics,
    /// frab schedule XML.
    Frab,
    /// Markdown.
    Markdown,
}

impl ConvertTo {
    /// By the name that `--to` takes.
    pub fn named(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "rostrum" => Some(Self::Rostrum),
            "ics" => Some(Self::Ics),
            "frab" => Some(Self::Frab),
            "md" => Some(Self::Markdown),
            _ => None,
        }
    }

    /// By the ending of a file's name.
    pub fn of_file(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "json" => Some(Self::Rostrum),
            "ics" | "ical" => Some(Self::Ics),
            "xml" => Some(Self::Frab),
            "md" | "markdown" => Some(Self::Markdown),
            _ => None,
        }
    }
}

/// Reads, writes, and returns the exit code.
pub fn convert(request: &ConvertRequest, words: &Messages) -> u8 {
    let file = request.into.display().to_string();
    let Some(to) = request.to.or_else(|| ConvertTo::of_file(&request.into)) else {
        complain(&words.say_with("cli-convert-which", &[("file", file.into())]));
        return WRONG_INPUT;
    };
    let Some(parsed) = read_or_complain(&request.from, words) else { return WRONG_INPUT };
    let not_written = |detail: String| {
        let args = [("file", file.as_str().into()), ("detail", detail.into())];
        complain(&words.say_with("cli-not-written", &args));
        COULD_NOT_RUN
    };
    let bytes = match write(&parsed.value, to, words) {
        Ok(bytes) => bytes,
        Err(detail) => return not_written(detail),
    };
    if request.into.as_os_str() == "-" {
        return print_and_exit_code(words, &String::from_utf8_lossy(&bytes));
    }
    match write_atomically(&request.into, &bytes) {
        Ok(()) => DONE,
        Err(error) => not_written(save_error_reason(words, &error)),
    }
}

/// The programme in a format; otherwise the writer's own words for what went wrong.
fn write(programme: &Programme, to: ConvertTo, words: &Messages) -> Result<Vec<u8>, String> {
    let language = words.language().tag();
    let own = export_words(words);
    let export = ExportOptions { language: &language, sessions: None, words: &own };
    match to {
        ConvertTo::Rostrum => write_rostrum_json(programme).map_err(|error| error.to_string()),
        ConvertTo::Frab => write_frab_xml(programme, &export).map_err(|error| error.to_string()),
        ConvertTo::Ics => {
            let options = IcsOptions { export, now: Utc::now(), alarm_before_mins: None };
            Ok(write_icalendar(programme, &options))
        }
        ConvertTo::Markdown => {
            let date = |date| dates::date_long(date, words);
            Ok(write_markdown(programme, &export, &date).into_bytes())
        }
    }
}

/// The words that stand in exported files beside the programme's own.
fn export_words(words: &Messages) -> ExportWords {
    let say = |key: &str| words.say(key).into_owned();
    ExportWords {
        guiding_question: say("session-guiding-question"),
        background: say("session-background"),
        speakers: say("session-speakers"),
        summary_note: say("wording-summary"),
        cancelled: say("status-cancelled"),
        postponed: say("status-postponed"),
    }
}
