//! What goes into every reader beside the bytes, and what comes out of it.

use rostrum_programme::{LangTag, Programme, Zone};

use crate::{CancelToken, LineCorrection, ReadError, Warning};

/// Which format a file is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FormatId {
    /// Rostrum's own JSON.
    RostrumJson,
    /// frab, pentabarf or pretalx schedule XML.
    FrabXml,
    /// c3voc schedule.json, version 1: `start` is a time of day.
    ScheduleJson,
    /// c3voc schedule2: `start` is a full date and time, `duration` is ISO 8601.
    ScheduleJson2,
    /// iCalendar (RFC 5545).
    ICalendar,
    /// A Word document.
    Docx,
    /// A PDF.
    Pdf,
    /// Plain text or Markdown: an outline of sessions.
    Outline,
}

impl FormatId {
    /// The short name used in the terminal and in JSON output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RostrumJson => "rostrum",
            Self::FrabXml => "frab",
            Self::ScheduleJson => "schedule-json",
            Self::ScheduleJson2 => "schedule2",
            Self::ICalendar => "ics",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Outline => "outline",
        }
    }
}

/// What the reader of a file knows that the file may not say.
#[derive(Debug, Clone, Default)]
pub struct ReadHints {
    /// The zone that the user confirmed; wins over what the file says.
    pub zone: Option<Zone>,
    /// The zone to take, with a warning, when the file names none (the open programme's).
    pub fallback_zone: Option<Zone>,
    /// The year of dates that are written without one.
    pub year: Option<i32>,
    /// The year near which dates without a year are taken to lie, with a warning, when nothing in
    /// the file tells it (the open programme's, or the current one).
    pub fallback_year: Option<i32>,
    /// The language of the texts, where the file does not state it.
    pub language: Option<LangTag>,
    /// The file's name without folder and extension: a title of last resort.
    pub name: Option<String>,
    /// What was said of the lines of a document; formats that are not read by lines have none.
    pub corrections: Vec<LineCorrection>,
    /// By which the reading is told that it is no longer wanted.
    pub cancel: CancelToken,
}

/// A programme as it was read, with everything that the reader was not sure of.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed<T> {
    /// What was read.
    pub value: T,
    /// The format that it was in.
    pub format: FormatId,
    /// What was unsure, cut or left out, each with its place.
    pub warnings: Vec<Warning>,
}

/// What every reader returns.
pub type ReadResult = Result<Parsed<Programme>, ReadError>;
