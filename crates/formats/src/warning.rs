//! What a reader was not sure of, as kinds and values: `locale::sentences` makes the sentence.

use rostrum_programme::Zone;

use crate::{ColumnsUnsure, SourceLocation};

/// Something that a reader was not sure of; the value is usable all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Where it stands.
    pub place: SourceLocation,
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
    /// Only a sentence gives the forum's date or its year; it was taken and needs confirming.
    DateFromSentence {
        /// The year that was taken.
        year: i32,
        /// The sentence, cut.
        sentence: String,
    },
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
    /// A date or a clock time stands in the text and is that of no session; holds it as written.
    TimeUnused(String),
    /// The hours of a whole day, which make no session of their own; holds them as written.
    HoursOfDay(String),
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
    /// A correction names a line that does not stand in the document; holds the line's text.
    CorrectionUnplaced(String),
    /// What was said of a line cannot be: it holds the times of sessions, is a place above the first session, or
    /// nothing stands above that it could go on with; holds its text.
    CorrectionUnfit(String),
    /// What was said of the columns of a table does not fit it; holds the text of the line where it was said.
    ColumnsUnsure {
        /// The line's text.
        text: String,
        /// What does not fit.
        unsure: ColumnsUnsure,
    },
    /// A sentence says what to read for a misprint, which was not done here; holds the sentence.
    MisprintNotApplied(String),
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
    /// A list of links or of other places names it again, under a date that it does not have; holds its title.
    ListedAgain(String),
    /// Its year is outside the years that are read.
    YearOutOfRange(i32),
    /// It is the same as an item before, to the letter.
    Repeated,
    /// A later version of the same item stands in the file.
    Superseded,
}

impl WarningKind {
    /// The name of the kind in JSON, the same over versions; an item that was left out is named by its reason.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NewerVersion { .. } => "newer-version",
            Self::SkippedTime(_) => "skipped-time",
            Self::RepeatedTime(_) => "repeated-time",
            Self::Encoding(_) => "encoding",
            Self::ReplacedCharacters(_) => "replaced-characters",
            Self::ZoneAssumed(_) => "zone-assumed",
            Self::UnknownZone(_) => "unknown-zone",
            Self::ZoneReadAs { .. } => "zone-read-as",
            Self::Incomplete(_) => "incomplete",
            Self::ItemSkipped(reason) => reason.code(),
            Self::MissingValue(_) => "missing-value",
            Self::LengthAssumed { .. } => "length-assumed",
            Self::TimesDisagree { .. } => "times-disagree",
            Self::DuplicateId(_) => "duplicate-id",
            Self::TextCut(_) => "text-cut",
            Self::RecurrenceCut(_) => "recurrence-cut",
            Self::TooMany(_) => "too-many",
            Self::YearAssumed(_) => "year-assumed",
            Self::DateFromSentence { .. } => "date-from-sentence",
            Self::WeekdayDisagrees { .. } => "weekday-disagrees",
            Self::DateUnsure { .. } => "date-unsure",
            Self::ZoneDisagrees { .. } => "zone-disagrees",
            Self::EndBeforeStart { .. } => "end-before-start",
            Self::TextUnplaced(_) => "text-unplaced",
            Self::TimeUnused(_) => "time-unused",
            Self::HoursOfDay(_) => "hours-of-day",
            Self::Unnamed { .. } => "unnamed",
            Self::CorrectionUnplaced(_) => "correction-unplaced",
            Self::CorrectionUnfit(_) => "correction-unfit",
            Self::ColumnsUnsure { .. } => "columns-unsure",
            Self::MisprintNotApplied(_) => "misprint-not-applied",
            Self::ControlsLeftOut(_) => "controls-left-out",
            Self::MoreWarnings(_) => "more-warnings",
        }
    }

    /// How much it matters: 0 what may falsify a date or lose a session, 1 what may falsify a time, 2 the rest.
    pub fn rank(&self) -> u8 {
        match self {
            Self::ItemSkipped(SkipReason::Repeated | SkipReason::Superseded) => 2,
            Self::Incomplete(_)
            | Self::ItemSkipped(_)
            | Self::TimeUnused(_)
            | Self::CorrectionUnplaced(_)
            | Self::CorrectionUnfit(_)
            | Self::MisprintNotApplied(_)
            | Self::ColumnsUnsure { .. }
            | Self::RecurrenceCut(_)
            | Self::TooMany(_)
            | Self::YearAssumed(_)
            | Self::DateFromSentence { .. }
            | Self::WeekdayDisagrees { .. }
            | Self::DateUnsure { .. } => 0,
            Self::SkippedTime(_)
            | Self::RepeatedTime(_)
            | Self::ZoneAssumed(_)
            | Self::UnknownZone(_)
            | Self::ZoneReadAs { .. }
            | Self::ZoneDisagrees { .. }
            | Self::TimesDisagree { .. }
            | Self::EndBeforeStart { .. } => 1,
            Self::NewerVersion { .. }
            | Self::Encoding(_)
            | Self::ReplacedCharacters(_)
            | Self::MissingValue(_)
            | Self::LengthAssumed { .. }
            | Self::DuplicateId(_)
            | Self::TextCut(_)
            | Self::TextUnplaced(_)
            | Self::HoursOfDay(_)
            | Self::Unnamed { .. }
            | Self::ControlsLeftOut(_)
            | Self::MoreWarnings(_) => 2,
        }
    }
}

impl SkipReason {
    fn code(&self) -> &'static str {
        match self {
            Self::NoStart => "left-out-no-start",
            Self::BadStart(_) => "left-out-bad-start",
            Self::NoClock(_) => "left-out-no-clock",
            Self::NoDate(_) => "left-out-no-date",
            Self::YearOutOfRange(_) => "left-out-year",
            Self::Repeated => "left-out-repeated",
            Self::Superseded => "left-out-superseded",
            Self::ListedAgain(_) => "left-out-listed-again",
        }
    }
}
