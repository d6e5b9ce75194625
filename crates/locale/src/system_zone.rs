//! Which zone the reader's computer is in, from what its environment says. Pure: the values come
//! in as arguments. Refuses to guess daylight saving rules that the IANA database does not have.

use rostrum_programme::Zone;

/// The reader's zone: what `TZ` says where it can be read, else the system's. `TZ` may be an IANA
/// name, the same after a colon or as a path into a zoneinfo folder, or a POSIX rule (POSIX.1-2024,
/// Base Definitions, section 8.3): fixed offsets in whole hours and the rules of Europe and North
/// America under their usual names. An empty `TZ` is UTC, as in the C library.
pub fn system_zone(tz_env: Option<&str>, system: Option<&str>) -> Option<Zone> {
    tz_env.and_then(zone_of_tz).or_else(|| system.and_then(zone_of_name))
}

fn zone_of_tz(tz: &str) -> Option<Zone> {
    let tz = tz.trim();
    let name = tz.strip_prefix(':').unwrap_or(tz);
    if name.is_empty() {
        return Some(Zone::UTC);
    }
    zone_of_name(name).or_else(|| zone_of_posix(name))
}

/// An IANA name, or a path that ends in one.
fn zone_of_name(name: &str) -> Option<Zone> {
    let name = name.trim();
    let inside = name.rsplit_once("zoneinfo/").map_or(name, |(_, inside)| inside);
    let inside = inside.strip_prefix("posix/").or_else(|| inside.strip_prefix("right/")).unwrap_or(inside);
    Zone::named(inside)
}

fn zone_of_posix(rule: &str) -> Option<Zone> {
    let (standard, rest) = take_name(rule)?;
    let (west_secs, rest) = take_offset(rest)?;
    if let Some((daylight, _)) = take_name(rest) {
        return zone_with_daylight(standard, west_secs, daylight);
    }
    if !rest.is_empty() || west_secs % 3600 != 0 {
        return None;
    }
    match west_secs / 3600 {
        0 => Some(Zone::UTC),
        // Etc/GMT counts westwards, as POSIX does.
        west => Zone::named(&format!("Etc/GMT{west:+}")),
    }
}

/// The IANA database keeps these for POSIX names with daylight saving.
fn zone_with_daylight(standard: &str, west_secs: i32, daylight: &str) -> Option<Zone> {
    let name = match (standard, west_secs / 3600, daylight) {
        ("WET", 0, "WEST") => "WET",
        ("GMT", 0, "BST") => "Europe/London",
        ("CET", -1, "CEST") => "CET",
        ("MET", -1, "MEST") => "MET",
        ("EET", -2, "EEST") => "EET",
        ("EST", 5, "EDT") => "EST5EDT",
        ("CST", 6, "CDT") => "CST6CDT",
        ("MST", 7, "MDT") => "MST7MDT",
        ("PST", 8, "PDT") => "PST8PDT",
        _ => return None,
    };
    if west_secs % 3600 == 0 { Zone::named(name) } else { None }
}

/// A name of at least three letters, or anything between angle brackets, and what follows it.
fn take_name(text: &str) -> Option<(&str, &str)> {
    if let Some(quoted) = text.strip_prefix('<') {
        return quoted.split_once('>');
    }
    let end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    (end >= 3).then(|| text.split_at_checked(end)).flatten()
}

/// Seconds west of UTC (`-1`, `+5`, `-5:30`), at most 24 hours, and what follows them.
fn take_offset(text: &str) -> Option<(i32, &str)> {
    let end = text.find(|c: char| !matches!(c, '0'..='9' | '+' | '-' | ':')).unwrap_or(text.len());
    let (offset, rest) = text.split_at_checked(end)?;
    let (sign, digits) = match offset.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, offset.strip_prefix('+').unwrap_or(offset)),
    };
    let mut parts = digits.split(':').map(|part| part.parse::<u16>().ok());
    let hours = parts.next()??;
    let minutes = parts.next().unwrap_or(Some(0))?;
    let seconds = parts.next().unwrap_or(Some(0))?;
    if hours > 24 || minutes > 59 || seconds > 59 || parts.next().is_some() {
        return None;
    }
    let secs = i32::from(hours) * 3600 + i32::from(minutes) * 60 + i32::from(seconds);
    Some((sign * secs, rest))
}
