//! The system's time and that of its files, as dates.

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use std::time::SystemTime;

/// The system's time. chrono's own question for it panics where the clock stands before 1970.
pub fn utc_now() -> DateTime<Utc> {
    utc_of(SystemTime::now()).unwrap_or_default()
}

/// A time of the system's, such as that of a file, where it lies in the years that a date can be written with in
/// four digits; chrono's own conversion panics far beyond them.
pub fn utc_of(time: SystemTime) -> Option<DateTime<Utc>> {
    let since_1970 = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => TimeDelta::from_std(after).ok()?,
        Err(before) => -TimeDelta::from_std(before.duration()).ok()?,
    };
    let time = DateTime::UNIX_EPOCH.checked_add_signed(since_1970)?;
    (1..=9999).contains(&time.year()).then_some(time)
}
