//! Programme files in and out: one file a format, bytes in, programme and warnings out.
//!
//! Refuses I/O. Partial success is data: a reader gives what it could read, with warnings that
//! say where and what; an error says why nothing could be used. Neither holds a sentence for the
//! user: kinds and values only, which `locale::sentences` turns into the reader's language.
//!
//! ```
//! use rostrum_formats::{FormatId, ReadHints, detect, read_programme};
//! use rostrum_programme::{LangTag, Zone};
//!
//! let text = "Global Forum\n\nTuesday, 22 February 2022\n\n13:00 - 14:15 Opening session\n\n14:30 - 16:00 Decent jobs\n";
//! // What a text leaves open is asked for, or given as a hint.
//! let hints = ReadHints { fallback_zone: Zone::named("Europe/Zurich"), ..ReadHints::default() };
//! let parsed = read_programme(text.as_bytes(), &hints).map_err(|error| format!("{error:?}"))?;
//! assert_eq!(detect(text.as_bytes()), Ok(FormatId::Outline));
//! assert_eq!(parsed.value.sessions.len(), 2);
//! assert_eq!(parsed.value.sessions[0].title.text(&LangTag::from("en")), "Opening session");
//! // What is unsure is said with its place: kinds and values, no sentences.
//! assert!(parsed.warnings.len() < 3, "{:?}", parsed.warnings);
//! # Ok::<(), String>(())
//! ```

pub mod bounds;
pub mod builtin;
mod cancel;
mod clean;
pub mod detect;
pub mod encoding;
pub mod export;
mod fold;
pub mod frab_xml;
pub mod guard;
pub mod html;
pub mod icalendar;
pub mod markdown;
pub mod outline;
mod outline_words;
mod question;
mod raw;
pub mod rostrum_json;
pub mod schedule_json;
#[cfg(feature = "schema")]
pub mod schema;
mod status;
pub mod word;

pub use cancel::Cancel;
pub use detect::{detect, read_programme};
pub use export::ExportWords;

use rostrum_programme::{LangTag, Problem, Programme, Zone};

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
    /// By which the reading is told that it is no longer wanted.
    pub cancel: Cancel,
}

/// Where in a file something stands. Lines, columns and paragraphs count from 1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Place {
    /// Nowhere in particular.
    #[default]
    Whole,
    /// A line and column of the text.
    Line {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1; 0 when unknown.
        column: usize,
    },
    /// A value inside a structured file: `sessions[3].start`, with its line where known.
    Path {
        /// The path as a person would write it.
        path: String,
        /// Line, from 1; 0 when unknown.
        line: usize,
        /// Column in characters, from 1; 0 when unknown.
        column: usize,
    },
    /// A session, by title or id, and the field concerned.
    Session {
        /// Its id or title as it stands in the file.
        session: String,
        /// The field.
        field: String,
    },
    /// A paragraph of a document, with what stands there.
    Paragraph {
        /// The paragraph's number, from 1.
        number: usize,
        /// The words concerned.
        text: String,
    },
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

/// Something that a reader was not sure of; the value is usable all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub kind: WarningKind,
}

/// What a reader can be unsure of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WarningKind {
    /// The file was written by a newer version of the format.
    NewerVersion {
        /// The version that the file states.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
    /// The clock skips this wall time; it was read with the offset before the gap.
    SkippedTime(String),
    /// The clock shows this wall time twice; the first was taken.
    RepeatedTime(String),
    /// The text is not UTF-8; holds the encoding that was found.
    Encoding(String),
    /// So many characters could not be decoded and stand as U+FFFD.
    ReplacedCharacters(usize),
    /// The file names no zone that is known; this one was taken and needs confirming.
    ZoneAssumed(Zone),
    /// The file names a zone that is not known; holds the name.
    UnknownZone(String),
    /// The file describes a zone under a name of its own; one with the same clock was taken for it.
    ZoneReadAs {
        /// The name in the file.
        written: String,
        /// The zone that was taken.
        zone: Zone,
    },
    /// The file breaks off or breaks down here; what stood before was read. Holds the parser's words.
    Incomplete(String),
    /// An item was left out, and why.
    ItemSkipped(SkipReason),
    /// A field that every session has is missing; something near was taken. Holds the field.
    MissingValue(String),
    /// A length that is missing, ambiguous, negative or too long.
    LengthAssumed {
        /// As it is written; empty when it is missing.
        written: String,
        /// The length that was taken, in seconds.
        taken_secs: i64,
    },
    /// Two fields state different times; the first was taken.
    TimesDisagree {
        /// The time that was taken.
        taken: String,
        /// The time that was not.
        other: String,
    },
    /// Two items share this id; the later one was given another.
    DuplicateId(String),
    /// A text was longer than is kept; holds the number of characters kept.
    TextCut(usize),
    /// A recurrence was cut; holds the number of occurrences kept.
    RecurrenceCut(usize),
    /// There are more items than are read; holds the most that is.
    TooMany(usize),
    /// Dates stand without a year, and nothing states it; this one was taken and needs confirming.
    YearAssumed(i32),
    /// A date stands beside a weekday that it does not fall on; the date was taken.
    WeekdayDisagrees {
        /// The date that was taken.
        taken: chrono::NaiveDate,
        /// The weekday that is written.
        weekday: chrono::Weekday,
    },
    /// A date of numbers can be read in two ways; one was taken and needs confirming.
    DateUnsure {
        /// The date that was taken.
        taken: chrono::NaiveDate,
        /// The date that was not.
        other: chrono::NaiveDate,
    },
    /// The words for the time zone do not fit the zone on that date; the wall time was kept.
    ZoneDisagrees {
        /// The words as they stand.
        written: String,
        /// The zone that the time was read in.
        zone: Zone,
    },
    /// The end stands before the start; half an hour was taken.
    EndBeforeStart {
        /// The start as a time of day.
        start: String,
        /// The end as a time of day.
        end: String,
    },
    /// Text that belongs to no session was left out; holds its length in characters.
    TextUnplaced(usize),
    /// Nothing in the file names the programme; this was taken for its title.
    Unnamed {
        /// What was taken.
        taken: String,
        /// Whether the file is a calendar, which has a name rather than a title.
        is_calendar: bool,
    },
    /// Control characters and the like were left out; holds how many.
    ControlsLeftOut(usize),
    /// So many warnings more were left out of the list.
    MoreWarnings(usize),
}

/// Why an item of a file was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SkipReason {
    /// It states no start.
    NoStart,
    /// Its start cannot be read; holds it as written.
    BadStart(String),
    /// It has a day, or half of one, but no clock time; holds it as written.
    NoClock(String),
    /// It has a time, but nothing tells the day; holds the time.
    NoDate(String),
    /// Its year is outside the years that are read.
    YearOutOfRange(i32),
    /// It is the same as an item before, to the letter.
    Repeated,
    /// A later version of the same item stands in the file.
    Superseded,
}

/// Why nothing in a file could be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// Where it stands.
    pub place: Place,
    /// What is wrong.
    pub kind: ReadErrorKind,
}

/// What can make a file unusable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadErrorKind {
    /// The syntax of the format is broken; holds the parser's own words.
    Syntax(String),
    /// A value is missing or of the wrong kind; holds the parser's own words.
    Value(String),
    /// A required field is missing.
    MissingField(String),
    /// No zone of that name exists.
    UnknownZone(String),
    /// A time that cannot be read.
    BadTime(String),
    /// The programme contradicts itself: every problem, with session and field.
    Problems(Vec<Problem>),
    /// The file is empty.
    Empty,
    /// There is no such file.
    Missing,
    /// The user may not read it.
    NoPermission,
    /// It is something else than a regular file.
    NotAFile(FileSort),
    /// The file could not be read from the disk; holds the system's own words.
    Io(String),
    /// The bytes are not text in any encoding that is known.
    NotText,
    /// The file is of a kind that no reader takes; holds a short name (`html`, `zip`, `doc`).
    Unsupported(String),
    /// The format was found, but no session in it can be used; holds how many items were skipped.
    NoSessions(usize),
    /// A document names times, but no line of it is a session.
    NoSessionLines,
    /// The document holds pictures of pages and no text.
    OnlyPictures,
    /// The file ends before it is whole: it was not sent or loaded to its end.
    CutOff,
    /// The reading was cancelled ([`ReadHints::cancel`]).
    Cancelled,
    /// The parser failed on this file; holds its own words.
    ReaderFailed(String),
    /// The file is made of more values, lines or paragraphs than are read; holds the most that is.
    TooManyParts(usize),
    /// The file is larger than is read; both in bytes.
    TooLarge {
        /// Its size.
        size: u64,
        /// The most that is read.
        limit: u64,
    },
}

/// What stands where a regular file should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileSort {
    /// A folder.
    Folder,
    /// A pipe: something that another program writes into.
    Pipe,
    /// A device: a terminal, a disk, `/dev/null`.
    Device,
    /// A socket.
    Socket,
    /// Anything else.
    Other,
}

impl FileSort {
    /// A short name for it, by which messages choose their words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Pipe => "pipe",
            Self::Device => "device",
            Self::Socket => "socket",
            Self::Other => "other",
        }
    }
}

impl ReadErrorKind {
    /// Why a file could not be read from the disk.
    pub fn of_io(error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::Missing,
            std::io::ErrorKind::PermissionDenied => Self::NoPermission,
            std::io::ErrorKind::IsADirectory => Self::NotAFile(FileSort::Folder),
            _ => Self::Io(error.to_string()),
        }
    }
}

impl std::fmt::Display for ReadError {
    /// For logs; users see the sentence that `locale::sentences` makes.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} at {:?}", self.kind, self.place)
    }
}

impl std::error::Error for ReadError {}

/// What every reader returns.
pub type ReadResult = Result<Parsed<Programme>, ReadError>;
