//! Programmes, items and persons as they stand in a file, before anything is decided.

use super::own::OwnMarks;
use crate::SourceLocation;
use chrono::NaiveTime;
use rostrum_programme::{LangTag, Moment, SessionStatus, Zone};

/// How long an item lasts, as far as its own words tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Length {
    Secs(i64),
    Until(Moment),
    /// `1:00:00`: a day (pretalx) or an hour (others); the neighbours decide.
    Ambiguous {
        written: String,
        as_days_secs: i64,
        as_hours_secs: i64,
    },
    /// Not stated, or not readable; holds what stands there.
    Unknown(String),
}

/// A person as a file names them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct RawPerson {
    pub name: String,
    pub guid: Option<String>,
    pub id: Option<String>,
    /// Office, organisation and part, where our own exports say them. An office that is the name
    /// itself is that of somebody who is not named.
    pub role: String,
    pub affiliation: String,
    pub part: String,
}

/// An item of a programme file.
#[derive(Debug, Clone)]
pub(crate) struct RawSession {
    pub place: SourceLocation,
    pub guid: Option<String>,
    pub id: Option<String>,
    pub start: Moment,
    /// The time of day that stands beside a full date and time.
    pub clock: Option<NaiveTime>,
    pub length: Length,
    pub title: String,
    pub subtitle: String,
    pub abstract_text: String,
    pub description: String,
    /// The language of the texts, where the format states it.
    pub texts_in: Option<LangTag>,
    /// The language that is spoken.
    pub language: String,
    pub track: String,
    pub room: String,
    pub kind: String,
    pub status: Option<SessionStatus>,
    pub persons: Vec<RawPerson>,
    pub links: Vec<(String, String)>,
    pub own: OwnMarks,
}

impl RawSession {
    pub(crate) fn new(place: SourceLocation, start: Moment) -> Self {
        Self {
            place,
            start,
            guid: None,
            id: None,
            clock: None,
            length: Length::Unknown(String::new()),
            title: String::new(),
            subtitle: String::new(),
            abstract_text: String::new(),
            description: String::new(),
            texts_in: None,
            language: String::new(),
            track: String::new(),
            room: String::new(),
            kind: String::new(),
            status: None,
            persons: Vec::new(),
            links: Vec::new(),
            own: OwnMarks::default(),
        }
    }
}

/// A programme file as it stands, before anything is decided.
#[derive(Debug, Default)]
pub(crate) struct RawProgramme {
    pub acronym: String,
    pub title: String,
    pub version: String,
    pub url: String,
    /// The zone that the file names, word for word.
    pub zone_name: String,
    /// A zone that the format's own rules settled on.
    pub zone: Option<Zone>,
    pub sequence: u32,
    /// The language of the title, where the format states it.
    pub texts_in: Option<LangTag>,
    pub events: Vec<RawSession>,
    /// When its days begin, as far as the file says.
    pub days: Vec<Moment>,
    /// Whether its texts are a summary, as our own exports say.
    pub is_summary: bool,
}
