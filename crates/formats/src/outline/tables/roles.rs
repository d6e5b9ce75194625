//! What the columns of an agenda table hold, as their headings tell.

use crate::outline::labels::{self, Section};
use crate::outline::line::folded;
use rostrum_programme::SpeakerPart;
use std::collections::HashMap;

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

/// A heading of so many words is the name of a course.
const LONG_NAME: usize = 3;
/// The name of a room in Chinese is at most so long.
const ROOM_CHARS: usize = 6;

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
    "foyer",
    "lobby",
    "vestibulo",
    "orangerie",
    "中庭",
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

/// Headings of columns that hold words about the rows, beside the tracks.
const REMARKS: &[&str] = &[
    "note",
    "notes",
    "remark",
    "remarks",
    "comment",
    "comments",
    "remarque",
    "remarques",
    "observations",
    "nota",
    "notas",
    "observaciones",
    "observacoes",
    "bemerkung",
    "bemerkungen",
    "备注",
    "说明",
    "примечание",
];

/// Between two tracks or rooms a column with another name, "Foyer", is one too.
pub(super) fn join_tracks(roles: &mut HashMap<usize, Role>) {
    let tracks = roles.values().filter(|role| matches!(role, Role::Track(_))).count();
    // Names of several words are those of courses side by side; a field of an agenda has a short one.
    let are_long =
        roles.len() > 1 && roles.values().all(|role| matches!(role, Role::Other(name) if is_long(name)));
    for role in roles.values_mut().filter(|_| tracks > 1 || are_long) {
        let name = match role {
            Role::Other(name) if !REMARKS.contains(&folded(name.trim()).as_str()) => name.clone(),
            _ => continue,
        };
        *role = Role::Track(name);
    }
}

fn is_long(name: &str) -> bool {
    name.split_whitespace().count() >= LONG_NAME
}

fn is_track(text: &str) -> bool {
    let plain = folded(text);
    // A室, 101室; 办公室主任 is a person.
    if plain.ends_with('室') && plain.chars().count() <= ROOM_CHARS {
        return true;
    }
    labels::is_place(text)
        || TRACK_WORDS.iter().any(|word| {
            if word.is_ascii() {
                plain
                    .split(|c: char| !c.is_alphanumeric())
                    .any(|part| part == *word || part.strip_suffix('s') == Some(*word))
            } else {
                plain.contains(word)
            }
        })
}
