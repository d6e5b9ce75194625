//! What a delegate, or a secretariat, says of the lines of a document that the reader took otherwise.
//!
//! A correction names a line of one document; a habit names lines by their form, and holds for the next document
//! of the same make too. Both are plain values that are kept as JSON (`rostrum check --corrections`).

use chrono::{NaiveDate, NaiveTime};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What is said of the lines of a document, as a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingCorrections {
    /// The name of the IANA zone of its times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The year of dates that are written without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// The language of its texts, as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Line by line; of two that say something of the same line, the later one holds.
    #[serde(default)]
    pub lines: Vec<LineCorrection>,
}

impl ReadingCorrections {
    /// Reads them from JSON.
    ///
    /// # Errors
    /// What is wrong and where, as the JSON reader says it.
    pub fn from_json(bytes: &[u8]) -> Result<Self, String> {
        let mut reader = serde_json::Deserializer::from_slice(bytes);
        serde_path_to_error::deserialize(&mut reader)
            .map_err(|error| format!("{} ({})", error.inner(), error.path()))
    }

    /// Writes them as JSON that a person can read.
    ///
    /// # Errors
    /// Never in practice: all values have a JSON form.
    pub fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec_pretty(self)
    }
}

/// What is said of a line, and perhaps of all lines like it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineCorrection {
    /// The number of the line or paragraph, from 1; none where it holds for every line of its form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The line as it stands in the document: where it stands no longer, the correction does nothing.
    pub text: String,
    /// The form of lines that it holds for, where it names no line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<LineForm>,
    /// Whether it holds for the lines of the same form below, too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_here_on: bool,
    /// What the line is.
    #[serde(flatten)]
    pub meaning: LineMeaning,
}

/// What a line is said to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum LineMeaning {
    /// A day begins here.
    Day {
        /// Its date.
        date: NaiveDate,
    },
    /// A session begins here, at a clock time of the day in force.
    Session {
        /// When it begins.
        #[serde(serialize_with = "write_clock", deserialize_with = "read_clock")]
        start: NaiveTime,
        /// When it ends; none leaves what the line says, or the reader's guess.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[serde(serialize_with = "write_optional_clock", deserialize_with = "read_optional_clock")]
        end: Option<NaiveTime>,
    },
    /// The title of the session whose time stands above.
    Title,
    /// Persons of that session.
    Person,
    /// Where that session takes place.
    Place,
    /// It goes on with the line above.
    Joined,
    /// It is no part of the programme.
    LeftOut,
    /// What the columns of the table are in which the line stands, from left to right.
    Columns {
        /// One a column.
        columns: Vec<ColumnMeaning>,
    },
}

/// What a column of a table is said to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnMeaning {
    /// The day.
    Day,
    /// The start, or start and end.
    Time,
    /// The end.
    End,
    /// The title, and what stands below it.
    Title,
    /// The room.
    Place,
    /// Persons.
    Person,
    /// Words about the session.
    Text,
    /// Nothing of the programme.
    LeftOut,
}

impl ColumnMeaning {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] =
        [Self::Day, Self::Time, Self::End, Self::Title, Self::Place, Self::Person, Self::Text, Self::LeftOut];

    /// The name in JSON and in the message files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Time => "time",
            Self::End => "end",
            Self::Title => "title",
            Self::Place => "place",
            Self::Person => "person",
            Self::Text => "text",
            Self::LeftOut => "left-out",
        }
    }
}

/// What of the columns that were said does not fit their table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ColumnsUnsure {
    /// Two columns are said to hold what one can: the first counts.
    Twice(ColumnMeaning),
    /// So many were said, and the table has so many; of the others nothing is known.
    Count {
        /// How many were said.
        said: usize,
        /// How many it has.
        has: usize,
    },
}

/// By what lines of the same kind are known, in this document and in the next.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineForm {
    /// They begin with this label and a colon.
    Label(String),
    /// They are so many lines below the top of a cell in this column; both from 0.
    Cell {
        /// The column.
        column: usize,
        /// The line in it.
        line: usize,
    },
    /// They stand so many lines below one with a clock time, from 1, and look the same.
    BelowTime {
        /// How many lines.
        lines: usize,
        /// Whether they are bold.
        bold: bool,
        /// Whether they are items of a list.
        listed: bool,
    },
    /// They are the same but for numbers, which stand here as `0`.
    Alike(String),
}

/// The form of clock times, as programmes write them.
const CLOCK: &str = "%H:%M";

fn write_clock<S: Serializer>(time: &NaiveTime, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&time.format(CLOCK))
}

fn read_clock<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(from)?;
    NaiveTime::parse_from_str(&text, CLOCK)
        .map_err(|error| D::Error::custom(format!("“{text}”, where HH:MM is expected: {error}")))
}

#[derive(Serialize, Deserialize)]
struct Clock(#[serde(serialize_with = "write_clock", deserialize_with = "read_clock")] NaiveTime);

fn write_optional_clock<S: Serializer>(time: &Option<NaiveTime>, to: S) -> Result<S::Ok, S::Error> {
    time.map(Clock).serialize(to)
}

fn read_optional_clock<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveTime>, D::Error> {
    Ok(Option::<Clock>::deserialize(from)?.map(|Clock(time)| time))
}
