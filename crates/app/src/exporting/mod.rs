//! The programme out again: as Rostrum JSON, iCalendar, frab XML or Markdown.

use super::notices::notify;
use super::sentences::not_written_sentence;
use super::{Dialog, Effect, NoticeKind, State};
use chrono::{DateTime, Utc};
use rostrum_formats::ExportWords;
use rostrum_formats::export::ExportOptions;
use rostrum_formats::frab_xml::write_frab_xml;
use rostrum_formats::icalendar::{IcsOptions, write_icalendar};
use rostrum_formats::markdown::write_markdown;
use rostrum_formats::rostrum_json::write_rostrum_json;
use rostrum_locale::{Language, Messages, dates};
use rostrum_programme::{Programme, SessionId, SessionKind, SpeakerPart};
use rostrum_store::{OwnFiles, SaveError, make_private_folder, safe_file_name, write_atomically};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A format that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExportFormat {
    /// Rostrum's own JSON.
    Rostrum,
    /// iCalendar.
    Ics,
    /// frab schedule XML.
    Frab,
    /// Markdown.
    Markdown,
}

impl ExportFormat {
    /// All formats, the fullest first.
    pub const ALL: [Self; 4] = [Self::Rostrum, Self::Ics, Self::Frab, Self::Markdown];

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

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Rostrum => "json",
            Self::Ics => "ics",
            Self::Frab => "xml",
            Self::Markdown => "md",
        }
    }

    /// The key of its name.
    pub fn message(self) -> &'static str {
        match self {
            Self::Rostrum => "export-rostrum",
            Self::Ics => "export-ics",
            Self::Frab => "export-frab",
            Self::Markdown => "export-md",
        }
    }

    /// Whether a choice of sessions can be written; Rostrum JSON always holds the whole programme.
    pub fn takes_choice(self) -> bool {
        self != Self::Rostrum
    }
}

/// What is to be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExportRequest {
    /// The format.
    pub format: ExportFormat,
    /// Only the sessions marked as mine.
    pub mine: bool,
    /// An alarm so many minutes before each session (iCalendar).
    pub alarm_before_mins: Option<u32>,
}

/// What can be asked about exports.
#[derive(Debug, Clone, PartialEq)]
pub enum ExportAction {
    /// Ask where to.
    Choose(ExportRequest),
    /// No dialog could be shown: ask for a path instead.
    NoDialog(ExportRequest),
    /// Export there.
    To(ExportRequest, PathBuf),
    /// It was written there, or where it was not and why.
    Written(Result<PathBuf, (PathBuf, SaveError)>),
}

/// What exporting asks of the outside.
#[derive(Debug, Clone, PartialEq)]
pub enum ExportEffect {
    /// Show a dialog for the place.
    PickTarget {
        /// What is to be exported.
        request: ExportRequest,
        /// The file name to begin with.
        suggested: String,
    },
    /// Write it.
    Write(Box<ExportJob>),
}

/// Everything that writing an export takes.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportJob {
    /// Where to.
    pub path: PathBuf,
    /// Where not to.
    pub own: OwnFiles,
    /// The programme.
    pub programme: Arc<Programme>,
    /// The format.
    pub format: ExportFormat,
    /// The sessions; all of them when `None`.
    pub sessions: Option<HashSet<SessionId>>,
    /// An alarm so many minutes before each session.
    pub alarm_before_mins: Option<u32>,
    /// The language of the texts.
    pub language: Language,
    /// When it is made.
    pub now: DateTime<Utc>,
}

/// Does what is asked about exports.
pub(super) fn exporting(state: &mut State, action: ExportAction) -> Vec<Effect> {
    match action {
        ExportAction::Choose(request) => {
            if request.mine && my_sessions(state).is_empty() {
                let text = state.words.say("export-none-mine").into_owned();
                return notify(state, NoticeKind::Warning, text);
            }
            let suggested = state.export_name(request);
            vec![Effect::Export(ExportEffect::PickTarget { request, suggested })]
        }
        ExportAction::NoDialog(request) => {
            state.dialog = Some(Dialog::ExportPath(request));
            Vec::new()
        }
        ExportAction::To(request, path) => {
            state.dialog = None;
            let sessions = (request.mine && request.format.takes_choice()).then(|| my_sessions(state));
            let job = ExportJob {
                path,
                own: state.own_files(),
                programme: state.programme.clone(),
                format: request.format,
                sessions,
                alarm_before_mins: request.alarm_before_mins,
                language: state.language(),
                now: state.now(),
            };
            vec![Effect::Export(ExportEffect::Write(Box::new(job)))]
        }
        ExportAction::Written(Ok(path)) => {
            let path = path.display().to_string();
            let text = state.words.say_with("export-done", &[("path", path.into())]).into_owned();
            notify(state, NoticeKind::Done, text)
        }
        ExportAction::Written(Err((path, error))) => {
            let text = not_written_sentence(&state.words, "export-failed", &path, &error);
            notify(state, NoticeKind::Failed, text)
        }
    }
}

fn my_sessions(state: &State) -> HashSet<SessionId> {
    let marked = state.notebook.sessions.iter().filter(|(_, entry)| entry.mine);
    marked.map(|(id, _)| id.clone()).filter(|id| state.shown.lists(id)).collect()
}

impl State {
    /// What no copy, document or export may be written over.
    pub(super) fn own_files(&self) -> OwnFiles {
        OwnFiles { folders: Some(self.folders.clone()), inputs: self.read_files.clone() }
    }

    /// The file name that an export is offered under: forum, revision, and whose sessions.
    pub fn export_name(&self, request: ExportRequest) -> String {
        let tag = self.tag();
        let forum = self.programme.short_title.as_ref().unwrap_or(&self.programme.title).text(&tag);
        let revision = &self.programme.revision;
        let revision = revision.short_label.as_ref().unwrap_or(&revision.label).text(&tag);
        let key = if request.mine { "export-name-mine" } else { "export-name" };
        let args = [("forum", forum.into()), ("revision", revision.into())];
        let name = self.words.say_with(key, &args);
        let name = name.trim_matches([' ', '-', '·', '，', ',']).to_owned();
        format!("{}.{}", safe_file_name(&name), request.format.ending())
    }

    /// The path that an export is offered under where no file dialog can be shown.
    pub fn suggested_export(&self, request: ExportRequest) -> PathBuf {
        self.folders.data.join(self.export_name(request))
    }
}

/// Writes an export; gives what is to be said.
pub(super) fn write_export(job: ExportJob) -> ExportAction {
    let words = Messages::new(job.language);
    let permitted = job.own.permit(&job.path);
    let bytes = permitted.and_then(|()| bytes_of(&job, &words).map_err(SaveError::Other));
    let written = bytes.and_then(|bytes| {
        if let Some(folder) = job.path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            make_private_folder(folder)?;
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
        &WriteOptions {
            sessions: job.sessions.as_ref(),
            now: job.now,
            alarm_before_mins: job.alarm_before_mins,
        },
    )
}

/// What is written of a programme, and how.
#[derive(Debug, Clone)]
pub struct WriteOptions<'a> {
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
    format: ExportFormat,
    words: &Messages,
    options: &WriteOptions<'_>,
) -> Result<Vec<u8>, String> {
    let language = words.language().tag();
    let own = export_words(words);
    let export = ExportOptions { language: &language, sessions: options.sessions, words: &own };
    match format {
        ExportFormat::Rostrum => write_rostrum_json(programme).map_err(|error| error.to_string()),
        ExportFormat::Frab => write_frab_xml(programme, &export).map_err(|error| error.to_string()),
        ExportFormat::Ics => {
            let WriteOptions { sessions: _, now, alarm_before_mins } = *options;
            Ok(write_icalendar(programme, &IcsOptions { export, now, alarm_before_mins }))
        }
        ExportFormat::Markdown => {
            let date = |date| dates::date_long(date, words);
            Ok(write_markdown(programme, &export, &date).into_bytes())
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
            .map(|kind| (kind.clone(), words.say_word("kind", kind.as_str()).into_owned()))
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
            let heading = words.say_word("export-part", part.as_str()).into_owned();
            (part, heading)
        })
        .collect(),
    }
}
