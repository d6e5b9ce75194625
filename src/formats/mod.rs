//! Programme files in and out: one file a format, bytes in, programme and warnings out.
//!
//! Refuses I/O. Partial success is data: a reader gives what it could read, with warnings that
//! say where and what; an error says why nothing could be used. Neither holds a sentence for the
//! user: kinds and values only, which `locale::sentences` turns into the reader's language.

pub mod builtin;
pub mod rostrum_json;
pub mod schema;

use crate::programme::{Problem, Programme};

/// Which format a file is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FormatId {
    /// Rostrum's own JSON.
    RostrumJson,
}

impl FormatId {
    /// The short name used in the terminal and in JSON output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RostrumJson => "rostrum",
        }
    }
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
    /// The file could not be read from the disk; holds the system's own words.
    Io(String),
    /// The bytes are not UTF-8 text.
    NotText,
    /// The file is larger than is read; both in bytes.
    TooLarge {
        /// Its size.
        size: u64,
        /// The most that is read.
        limit: u64,
    },
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
