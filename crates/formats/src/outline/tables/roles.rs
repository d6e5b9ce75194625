//! What the columns of an agenda table hold, as their headings tell.

use crate::outline::labels::{self, Section};
use crate::outline::line::folded;
use rostrum_programme::SpeakerPart;

/// What the cells of a column hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Room,
    People(SpeakerPart),
    /// A track or a room whose items run beside those of other columns.
    Track(String),
    /// Something else, with its heading.
    Other(String),
}

/// Words in a column's heading that make it a track.
const TRACK_WORDS: &[&str] = &[
    "track",
    "stream",
    "parallel",
    "room",
    "hall",
    "salle",
    "sala",
    "auditorium",
    "groupe",
    "group",
    "grupo",
    "atelier",
    "workshop",
    "taller",
    "volet",
    "分会场",
    "会场",
    "会议室",
    "分论坛",
    "论坛",
    "厅",
];

impl Role {
    /// What a column's heading says that its cells are; `None` for days and times.
    pub(super) fn of(heading: &str) -> Option<Self> {
        Some(match labels::section(heading) {
            Some((Section::Title, _)) => Self::Title,
            Some((Section::Venue, _)) => Self::Room,
            Some((Section::People(part), _)) => Self::People(part),
            Some((Section::Date | Section::Time, _)) => return None,
            _ if is_track(heading) => Self::Track(heading.to_owned()),
            _ => Self::Other(heading.to_owned()),
        })
    }
}

fn is_track(text: &str) -> bool {
    let plain = folded(text);
    TRACK_WORDS.iter().any(|word| {
        if word.is_ascii() {
            plain
                .split(|c: char| !c.is_alphanumeric())
                .any(|part| part == *word || part.strip_suffix('s') == Some(*word))
        } else {
            plain.contains(word)
        }
    })
}
