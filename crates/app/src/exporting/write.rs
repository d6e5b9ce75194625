//! A programme is written in one of the formats, off the frame.

use crate::{ExportAction, ExportJob, ProgrammeExportFormat};
use chrono::{DateTime, Utc};
use rostrum_formats::ExportWords;
use rostrum_formats::export::ExportOptions;
use rostrum_formats::frab_xml::write_frab_xml;
use rostrum_formats::icalendar::{IcsOptions, write_icalendar};
use rostrum_formats::markdown::write_markdown;
use rostrum_formats::rostrum_json::write_rostrum_json;
use rostrum_locale::{Messages, dates, times};
use rostrum_programme::{Programme, SessionId, SessionKind, SpeakerPart};
use rostrum_store::{SaveError, make_private_folder_if_missing, write_atomically};
use std::collections::HashSet;

/// Writes an export; gives what is to be said.
pub(crate) fn write_export(job: ExportJob) -> ExportAction {
    let words = Messages::new(job.language);
    let permitted = job.own.check_writable(&job.path);
    let bytes = permitted.and_then(|()| bytes_of(&job, &words).map_err(SaveError::Other));
    let written = bytes.and_then(|bytes| {
        if let Some(folder) = job.path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            make_private_folder_if_missing(folder)?;
        }
        write_atomically(&job.path, &bytes)
    });
    ExportAction::Written(written.map(|()| job.path.clone()).map_err(|error| (job.path, error)))
}

fn bytes_of(job: &ExportJob, words: &Messages) -> Result<Vec<u8>, String> {
    write_programme(
        &job.programme,
        job.format,
        words,
        &ProgrammeWriteOptions {
            sessions: job.sessions.as_ref(),
            now: job.now,
            alarm_before_mins: job.alarm_before_mins,
        },
    )
}

/// What is written of a programme, and how.
#[derive(Debug, Clone)]
pub struct ProgrammeWriteOptions<'a> {
    /// The sessions; all of them when `None`.
    pub sessions: Option<&'a HashSet<SessionId>>,
    /// When the file is made.
    pub now: DateTime<Utc>,
    /// An alarm so many minutes before each session (iCalendar).
    pub alarm_before_mins: Option<u32>,
}

/// The programme in a format, in the language of the words.
///
/// # Errors
/// The writer's own words for what went wrong.
pub fn write_programme(
    programme: &Programme,
    format: ProgrammeExportFormat,
    words: &Messages,
    options: &ProgrammeWriteOptions<'_>,
) -> Result<Vec<u8>, String> {
    let language = words.language().tag();
    let own = export_words(words);
    let export = ExportOptions { language: &language, sessions: options.sessions, words: &own };
    match format {
        ProgrammeExportFormat::Rostrum => write_rostrum_json(programme).map_err(|error| error.to_string()),
        ProgrammeExportFormat::Frab => write_frab_xml(programme, &export).map_err(|error| error.to_string()),
        ProgrammeExportFormat::Ics => {
            let ProgrammeWriteOptions { sessions: _, now, alarm_before_mins } = *options;
            Ok(write_icalendar(programme, &IcsOptions { export, now, alarm_before_mins }))
        }
        ProgrammeExportFormat::Markdown => {
            let date = |date| dates::full_date_with_weekday(date, words);
            let span = |start, end| times::span(start, end, words);
            Ok(write_markdown(programme, &export, &date, &span).into_bytes())
        }
    }
}

/// The words that stand in exported files beside the programme's own.
fn export_words(words: &Messages) -> ExportWords {
    let say = |key: &str| words.say(key).into_owned();
    // Names of fields are lower case within sentences.
    let heading = |key: &str| {
        let name = say(key);
        let mut rest = name.chars();
        rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
    };
    ExportWords {
        guiding_question: say("session-guiding-question"),
        background: say("session-background"),
        speakers: say("session-speakers"),
        summary_note: say("wording-summary"),
        cancelled: say("status-cancelled"),
        postponed: say("status-postponed"),
        tentative: say("status-tentative"),
        introduction: say("overview-introduction"),
        goals: say("overview-goals"),
        room: heading("change-what-room"),
        track: heading("change-what-track"),
        format: heading("field-format"),
        links: say("session-links"),
        kinds: SessionKind::KNOWN
            .iter()
            .map(|kind| (kind.clone(), words.say_vocabulary_word("kind", kind.as_str()).into_owned()))
            .collect(),
        parts: [
            SpeakerPart::OpeningRemarks,
            SpeakerPart::Address,
            SpeakerPart::Panellist,
            SpeakerPart::Moderator,
            SpeakerPart::Chair,
            SpeakerPart::ClosingRemarks,
        ]
        .into_iter()
        .map(|part| {
            let heading = words.say_vocabulary_word("export-part", part.as_str()).into_owned();
            (part, heading)
        })
        .collect(),
        opening_of_forum: Some(say("export-part-opening-remarks-at-opening")),
    }
}
