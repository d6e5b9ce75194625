//! Instants, wall times and the forum's zone.
//!
//! Times in files are wall times in the forum's IANA zone, usually with an offset. A wall time
//! that a clock change skips or repeats is resolved as RFC 5545 (section 3.3.5) says.

use chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc,
};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// An IANA time zone, such as `Europe/Zurich`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Zone(pub Tz);

impl Zone {
    /// Coordinated Universal Time.
    pub const UTC: Self = Self(Tz::UTC);

    /// Finds a zone by its IANA name; letter case does not matter.
    pub fn named(name: &str) -> Option<Self> {
        Tz::from_str_insensitive(name.trim()).ok().map(Self)
    }

    /// The IANA name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// Seconds east of UTC at an instant.
    pub fn offset_secs(self, at: DateTime<Utc>) -> i32 {
        self.0.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::named(name).ok_or_else(|| UnknownZone(name.to_owned()))
    }
}

/// No zone of that name is in the IANA database.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown time zone “{0}”: give an IANA name such as Europe/Zurich")]
pub struct UnknownZone(pub String);

impl Serialize for Zone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Zone {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Zone".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "description": "An IANA time zone, such as Europe/Zurich." })
    }
}

/// How a wall time stands to its zone's clock changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WallTimeOccurrence {
    /// The clock shows it once.
    Once,
    /// The clock shows it twice; the first is taken (RFC 5545, section 3.3.5).
    Repeated,
    /// The clock skips it; it is read with the offset before the gap (RFC 5545, section 3.3.5).
    Skipped,
}

/// Gives the instant of a wall time in a zone, and how the clock stood to it.
pub fn resolve_wall_time(wall: NaiveDateTime, zone: Zone) -> (DateTime<Tz>, WallTimeOccurrence) {
    match zone.0.from_local_datetime(&wall) {
        chrono::LocalResult::Single(at) => (at, WallTimeOccurrence::Once),
        chrono::LocalResult::Ambiguous(first, second) => (first.min(second), WallTimeOccurrence::Repeated),
        chrono::LocalResult::None => {
            // The longest gap on record is a whole day (Samoa, 2011), so the clock a day and a half
            // before shows the offset before the gap.
            let before = wall.checked_sub_signed(TimeDelta::hours(36)).unwrap_or(wall);
            let offset = zone.0.offset_from_utc_datetime(&before).fix();
            let utc = wall
                .checked_sub_signed(TimeDelta::seconds(i64::from(offset.local_minus_utc())))
                .unwrap_or(wall);
            (zone.0.from_utc_datetime(&utc), WallTimeOccurrence::Skipped)
        }
    }
}

/// The years that a session can lie in: beyond them something was misread.
pub const PLAUSIBLE_YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// A point in time as a file states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Moment {
    /// With an offset from UTC: an instant.
    Fixed(DateTime<FixedOffset>),
    /// Without: a wall time in the programme's zone.
    Wall(NaiveDateTime),
}

impl Moment {
    /// Reads RFC 3339 (`2022-02-22T13:00:00+01:00`) or a wall time (`2022-02-22T13:00`). Years run
    /// from 1 to 9999, as in RFC 3339: beyond them calendars and zones stop making sense.
    pub fn parse(text: &str) -> Option<Self> {
        Self::parse_any_year(text.trim()).filter(|moment| (1..=9999).contains(&moment.year()))
    }

    fn year(self) -> i32 {
        match self {
            Self::Fixed(at) => at.year(),
            Self::Wall(wall) => wall.year(),
        }
    }

    fn parse_any_year(text: &str) -> Option<Self> {
        if let Ok(fixed) = DateTime::parse_from_rfc3339(text) {
            return Some(Self::Fixed(fixed));
        }
        // `%#z` reads an offset in any of its spellings: Z, +02, +0200, +02:00.
        for format in
            ["%Y-%m-%dT%H:%M%#z", "%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%d %H:%M%#z", "%Y-%m-%d %H:%M:%S%.f%#z"]
        {
            if let Ok(fixed) = DateTime::parse_from_str(text, format) {
                return Some(Self::Fixed(fixed));
            }
        }
        ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"]
            .into_iter()
            .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
            .map(Self::Wall)
    }

    /// The same point in time on the clock of a zone. Total: clock changes resolve by RFC 5545.
    pub fn in_zone(self, zone: Zone) -> DateTime<Tz> {
        match self {
            Self::Fixed(at) => at.with_timezone(&zone.0),
            Self::Wall(wall) => resolve_wall_time(wall, zone).0,
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(at) => f.write_str(&at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, false)),
            Self::Wall(wall) => write!(f, "{}", wall.format("%Y-%m-%dT%H:%M:%S%.f")),
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            serde::de::Error::custom(format_args!(
                "“{text}” is not a time: write it as 2022-02-22T13:00:00+01:00"
            ))
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Moment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "RFC 3339 date and time; without an offset it is a wall time in the programme's zone.",
            "pattern": "^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}"
        })
    }
}

/// From start to end, on the clock of one zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// When it begins.
    pub start: DateTime<Tz>,
    /// When it ends; never before the start in a validated programme.
    pub end: DateTime<Tz>,
}

impl Span {
    /// The same span on the clock of another zone.
    pub fn in_zone(self, zone: Zone) -> Self {
        Self { start: self.start.with_timezone(&zone.0), end: self.end.with_timezone(&zone.0) }
    }

    /// The date of the start, on this zone's calendar.
    pub fn start_date(&self) -> NaiveDate {
        self.start.date_naive()
    }

    /// Length in seconds.
    pub fn length_secs(&self) -> i64 {
        (self.end - self.start).num_seconds()
    }

    /// Whether the instant lies in it: the start belongs to it, the end does not.
    pub fn contains(&self, at: DateTime<Utc>) -> bool {
        self.start <= at && at < self.end
    }

    /// Whether two spans share any time.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The first and the last day of what takes whole days: from the first instant of a day to that of a later
    /// one, on the span's own clock. Calendars state such entries by dates alone.
    pub fn whole_days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let zone = Zone(self.start.timezone());
        let begins_day = |at: DateTime<Tz>| {
            let midnight = at.date_naive().and_time(NaiveTime::MIN);
            resolve_wall_time(midnight, zone).0 == at
        };
        let last = self.end.date_naive().pred_opt()?;
        let first = self.start.date_naive();
        (first <= last && begins_day(self.start) && begins_day(self.end)).then_some((first, last))
    }

    /// How many calendar days the start lies after a date: 1 is "+1 day", -1 the day before.
    pub fn start_days_after(&self, date: NaiveDate) -> i64 {
        (self.start.date_naive() - date).num_days()
    }

    /// How many calendar days the end lies after a date.
    pub fn end_days_after(&self, date: NaiveDate) -> i64 {
        (self.end.date_naive() - date).num_days()
    }
}
