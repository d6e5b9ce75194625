//! What a reader of documents took each line for, by which of its rules: `rostrum check --explain`.

use crate::{LineForm, ReadResult, SourceLocation};
use rostrum_programme::SessionId;

/// A document line by line, with what came of it as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct FileReadExplanation {
    /// Its lines and cells in reading order; empty for formats that are not read by lines.
    pub lines: Vec<ExplainedLine>,
    /// The programme, or why there is none.
    pub result: ReadResult,
}

/// A line, or one of a cell's, and what it was taken for.
#[derive(Debug, Clone, PartialEq)]
pub struct ExplainedLine {
    /// Where it stands.
    pub place: SourceLocation,
    /// Its number as it counts in the document, or that of its paragraph.
    pub number: usize,
    /// The page that it stands on, from 1, where the document has pages.
    pub page: Option<usize>,
    /// Its text.
    pub text: String,
    /// Where it stands in a table.
    pub cell: Option<TablePlace>,
    /// Whether it is a heading, or bold.
    pub is_strong: bool,
    /// By what lines like it are known.
    pub form: LineForm,
    /// The dates that it names, used or not; the first days of spans.
    pub dates: Vec<MentionedDate>,
    /// What it was taken for.
    pub kind: LineKind,
    /// The rule that took it; none where no rule did.
    pub rule: Option<LineRule>,
    /// The sessions that it went to: none for what concerns the whole, a day or nothing, several for a slot
    /// that holds several.
    pub sessions: Vec<SessionId>,
    /// The dates and clock times in it that set no session's date or time.
    pub unused_times: Vec<UnusedDateOrTime>,
}

/// A date as a line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MentionedDate {
    /// The year, where it is written.
    pub year: Option<i32>,
    /// From 1.
    pub month: u32,
    /// From 1.
    pub day: u32,
}

/// A cell of a table; all count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TablePlace {
    /// The table, by its place among paragraphs and tables.
    pub table: usize,
    /// The row.
    pub row: usize,
    /// The column that the cell begins in.
    pub column: usize,
}

/// A date or a clock time that set nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnusedDateOrTime {
    /// As it is written.
    pub written: String,
    /// Whether it is a date; else it is a clock time, or two with a dash between.
    pub is_date: bool,
}

/// Makes an enum with the names by which its values are printed and found in the message files.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $text:literal,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$doc])* $value,)* }

        impl $name {
            /// All of them, in the order in which they are tried or told.
            pub const ALL: &[Self] = &[$(Self::$value,)*];

            /// The name in JSON and in the message files.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$value => $text,)* }
            }
        }
    };
}

named! {
    /// What a line can be taken for.
    LineKind {
        /// The title of the programme.
        ProgrammeTitle = "programme-title",
        /// Who issued it.
        Issuer = "issuer",
        /// Which revision it is: its name or symbol.
        Revision = "revision",
        /// When and where it all takes place.
        Dates = "dates",
        /// A time zone.
        Zone = "zone",
        /// A paragraph of the introduction.
        Introduction = "introduction",
        /// A day, for what follows.
        Day = "day",
        /// A part of a day, for what follows.
        HalfDay = "half-day",
        /// The heads of a table's columns.
        ColumnHeads = "column-heads",
        /// A heading over several sessions, kept as their track.
        Track = "track",
        /// A session, with its time or its title.
        Session = "session",
        /// The time of a session whose title stands elsewhere.
        Time = "time",
        /// The title of a session.
        Title = "title",
        /// Where a session takes place.
        Room = "room",
        /// A person, or several.
        Person = "person",
        /// A guiding question.
        Question = "question",
        /// The format of a session.
        Format = "format",
        /// A link of a session.
        Link = "link",
        /// What became of a session: cancelled, postponed, moved.
        Status = "status",
        /// A paragraph of a session's background.
        Text = "text",
        /// A session that was left out, for which a warning says why.
        LeftOut = "left-out",
        /// Nothing: it is in no session and not in the introduction.
        Unused = "unused",
    }
}

named! {
    /// The rules by which lines are recognised, in the order in which they are tried.
    LineRule {
        // Running text, line after line.
        /// The clocks on which the slots below are told, and nothing else: "Geneva / New York / Beijing".
        ClocksOfSlots = "clocks-of-slots",
        /// A day or a time below a heading that has no time of its own yet.
        TimeBelowHeading = "time-below-heading",
        /// `Time: 14:00`, where labels on lines of their own make the sessions.
        TimeAfterLabel = "time-after-label",
        /// The line above such a label is the title.
        TitleAboveLabel = "title-above-label",
        /// The title above a time that stands alone, where who speaks stands below.
        TitleAboveTime = "title-above-time",
        /// A time and what it is of, on one line.
        SessionLine = "session-line",
        /// The hours of a whole day, which make no session.
        HoursOfDay = "hours-of-day",
        /// A session's time that holds no longer: "instead of 14:45".
        FormerTime = "former-time",
        /// A sentence that says what became of a session: "Session 4 is cancelled."
        StatusNotice = "status-notice",
        /// A sentence of a corrigendum that changes no session's time: "For 'Mr Lee' read 'Ms Lee'"; or the line above one
        /// that does, with its session.
        Misprint = "misprint",
        /// A part of a day: "Afternoon".
        HalfDayLine = "half-day-line",
        /// A day, with or without more behind it.
        DayHeading = "day-heading",
        /// The line below a time that stands alone.
        TitleBelowTime = "title-below-time",
        /// Who chairs the sessions below a heading over several.
        ChairBelowGroup = "chair-below-group",
        /// A numbered heading without a time over sessions that have theirs.
        GroupHeading = "group-heading",
        /// A numbered or labelled heading whose time is still to come.
        HeadingWithoutTime = "heading-without-time",
        // Tables.
        /// The heads of the columns.
        HeadRow = "head-row",
        /// Days as heads of columns.
        DaysAsColumns = "days-as-columns",
        /// A row that holds nothing but a day.
        DayRow = "day-row",
        /// A cell with the day of the rows beside it.
        DayCell = "day-cell",
        /// A row or a cell about a part of a day.
        HalfDayRow = "half-day-row",
        /// A cell with the time of its row or column.
        TimeCell = "time-cell",
        /// A cell with the end, in a column of its own.
        EndCell = "end-cell",
        /// A cell with the same moment on another clock, in a column of its own.
        OtherClock = "other-clock",
        /// A cell with the length, in a column of its own.
        LengthCell = "length-cell",
        /// A cell beside a time: the title, and below it the session's text.
        TitleCell = "title-cell",
        /// A cell below the head of a room, or one that names a place.
        RoomCell = "room-cell",
        /// A cell below a head of persons.
        PeopleCell = "people-cell",
        /// A line inside a cell with a time of its own.
        TimeInCell = "time-in-cell",
        /// As many titles as times, below each other in two cells.
        StackedCells = "stacked-cells",
        /// A row of one cell with a time and a title.
        SessionRow = "session-row",
        /// A row of one cell over the rows below.
        GroupRow = "group-row",
        /// The name of a session and its room in a row above the one with its time.
        HeadingRow = "heading-row",
        /// A room or persons in a row without a time, which goes on with the row above.
        ContinuedRow = "continued-row",
        /// A cell of the row above that reaches down to this time.
        ReachingCell = "reaching-cell",
        // What stands below a session's time or title.
        /// A sentence about the session it stands in: "This session is cancelled."
        StatusSentence = "status-sentence",
        /// The first short paragraph below a session without a title.
        TitleBelowHeading = "title-below-heading",
        /// The first sentence below a bare time.
        FirstSentence = "first-sentence",
        /// A label and what stands behind it: `Moderator: Ana Li`.
        Label = "label",
        /// What stands below a label.
        BelowLabel = "below-label",
        /// A question that is bold, listed or the last paragraph.
        QuestionMark = "question-mark",
        /// A sentence that tells how the session runs.
        FormatSentence = "format-sentence",
        /// Whatever else stands there.
        SessionText = "session-text",
        // What stands before the first session.
        /// A zone by its name, on a line of its own.
        ZoneLine = "zone-line",
        /// `Venue: …`, `Date: …` of the whole.
        WhereAndWhen = "where-and-when",
        /// A short line of the title page.
        TitlePage = "title-page",
        /// A paragraph before the first session.
        FrontText = "front-text",
        // What the delegate says.
        /// A line that was left out by hand.
        Correction = "correction",
    }
}
