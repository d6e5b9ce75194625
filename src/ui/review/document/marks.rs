//! The small marks beside the lines: what each was taken for, in seven kinds.

use rostrum_formats::LineKind;

/// What a line is marked as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineMark {
    /// A day or a part of one.
    Day,
    /// A session, or its time.
    Session,
    /// A title.
    Title,
    /// Persons.
    Person,
    /// A place.
    Place,
    /// Text of a session or of the introduction, and what orders it.
    Text,
    /// Nothing.
    NotUsed,
}

impl LineMark {
    /// All of them, in the order in which they are counted.
    pub const ALL: [Self; 7] =
        [Self::Day, Self::Session, Self::Title, Self::Person, Self::Place, Self::Text, Self::NotUsed];

    /// The mark of a kind of line.
    pub fn of(kind: LineKind) -> Self {
        match kind {
            LineKind::Day | LineKind::HalfDay | LineKind::Dates => Self::Day,
            LineKind::Session | LineKind::Time => Self::Session,
            LineKind::ProgrammeTitle | LineKind::Title => Self::Title,
            LineKind::Person | LineKind::Issuer => Self::Person,
            LineKind::Room => Self::Place,
            LineKind::Revision
            | LineKind::Zone
            | LineKind::Introduction
            | LineKind::ColumnHeads
            | LineKind::Track
            | LineKind::Question
            | LineKind::Format
            | LineKind::Link
            | LineKind::Status
            | LineKind::Text => Self::Text,
            LineKind::LeftOut | LineKind::Unused => Self::NotUsed,
        }
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Day => "line-mark-day",
            Self::Session => "line-mark-session",
            Self::Title => "line-mark-title",
            Self::Person => "line-mark-person",
            Self::Place => "line-mark-place",
            Self::Text => "line-mark-text",
            Self::NotUsed => "line-mark-not-used",
        }
    }
}
