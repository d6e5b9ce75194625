//! The words that a programme prints for its time zone, and the zone that they mean.
//!
//! The words are text, the zone is data: words that state another offset than the zone has on a
//! date are reported in `build`, never obeyed.

mod by_first;
mod clocks;
mod stated;
mod words;

use super::line::{Cursor, Line, TAKEN};
use crate::raw::of_offset;
pub(super) use clocks::clocks_in;
use rostrum_programme::Zone;
pub(super) use stated::{stated_zones, unknown_zone};
use std::ops::Range;
pub(crate) use words::zone_of_city;
use words::{Clock, behind_name, name_behind, zone_words};

/// Zone words found in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ZoneMention {
    pub zone: Zone,
    /// Minutes east of UTC that the words state; none when they hold all year.
    pub claims: Option<i32>,
    /// The words as they stand.
    pub printed: String,
    /// Whether the words are a bare offset, which many zones share.
    pub is_offset: bool,
    pub range: Range<usize>,
}

/// Every zone that a line's words name, from left to right.
pub(super) fn find_zones(line: &Line) -> Vec<ZoneMention> {
    let mut found: Vec<ZoneMention> = Vec::new();
    let mut at = 0;
    while at < line.len() {
        match zone_at(line, at) {
            Some(mention) => {
                at = mention.range.end.max(at + 1);
                found.push(mention);
            }
            None => at += 1,
        }
    }
    found
}

/// The zone whose words begin here.
pub(super) fn zone_at(line: &Line, at: usize) -> Option<ZoneMention> {
    let here = line.folded(at)?;
    let can_begin = here.is_ascii_alphabetic() || !here.is_ascii();
    if !can_begin || !line.starts_word(at) {
        return None;
    }
    let cursor = line.cursor(at);
    let mention = |zone, claims, end| {
        let printed = line.text(at..end);
        Some(ZoneMention { zone, claims, printed, is_offset: false, range: at..end })
    };
    let phrase = zone_words().phrases.words_with(here).iter();
    let phrase = phrase
        .filter_map(|(words, clock)| cursor.eat(words).map(|after| (after.at, *clock)))
        .max_by_key(|(end, _)| *end);
    if let Some((end, clock)) = phrase {
        // `Central European Time (CET)` is one mention.
        let open = line.cursor(end).skip_spaces();
        let inner = open.one_of("(").and_then(|inner| abbreviation(line, inner.at));
        if let Some((close, inner)) = inner
            && inner.zone == clock.zone
            && let Some(after) = line.cursor(close).one_of(")")
        {
            return mention(clock.zone, clock.claims.or(inner.claims), after.at);
        }
        return mention(clock.zone, clock.claims, end);
    }
    if let Some((end, zone)) = city_at(cursor).or_else(|| name_for_clocks_at(cursor)) {
        return mention(zone, None, end.at);
    }
    if let Some((after, minutes)) = offset_at(line, at) {
        let zone = of_offset(minutes * 60)?;
        let printed = line.text(at..after);
        return Some(ZoneMention { zone, claims: Some(minutes), printed, is_offset: true, range: at..after });
    }
    let (end, clock) = abbreviation(line, at)?;
    mention(clock.zone, clock.claims, end)
}

fn abbreviation(line: &Line, at: usize) -> Option<(usize, Clock)> {
    let words = zone_words();
    let first = line.original(at)?;
    let stands_here = |(word, clock): &(String, Clock)| {
        let end = at + word.chars().count();
        let is_word = word.chars().enumerate().all(|(index, c)| line.original(at + index) == Some(c))
            && !line.folded(end).is_some_and(|c| c.is_ascii_alphanumeric())
            && line.starts_word(at);
        is_word.then_some((end, *clock))
    };
    let behind_a_time = || {
        let found = words.abbreviations_behind_a_time.words_with(first).iter().find_map(stands_here);
        found.filter(|_| follows_time(line, at))
    };
    words.abbreviations.words_with(first).iter().find_map(stands_here).or_else(behind_a_time)
}

/// Whether a time stands right before, `13:00 ET`, `1 p.m. (EST)`, or a sentence about times.
fn follows_time(line: &Line, at: usize) -> bool {
    let is_bracketed = at.checked_sub(1).is_some_and(|at| line.folded(at) == Some('('))
        && (at..at + 6).find_map(|at| line.folded(at).filter(|c| !c.is_ascii_alphabetic())) == Some(')');
    if is_bracketed {
        return true;
    }
    if line.word_before(at, &zone_words().before_a_zone).is_some() {
        let told: String = (0..at).filter_map(|at| line.folded(at)).collect();
        if zone_words().about_times.iter().any(|word| told.contains(word.as_str())) {
            return true;
        }
    }
    let before = (0..at).rev().filter_map(|at| line.folded(at)).find(|c| !" (".contains(*c));
    before.is_some_and(|c| c.is_ascii_digit() || c == TAKEN || "mh.".contains(c))
}

/// Whether words that name a clock begin here: "heure de Paris" is no "10:00 heures".
pub(super) fn names_clock(cursor: Cursor<'_>) -> bool {
    let is_phrase =
        |first| zone_words().phrases.words_with(first).iter().any(|(words, _)| cursor.eat(words).is_some());
    city_at(cursor).or_else(|| name_for_clocks_at(cursor)).is_some() || cursor.peek().is_some_and(is_phrase)
}

fn city_at(cursor: Cursor<'_>) -> Option<(Cursor<'_>, Zone)> {
    let words = zone_words();
    let before = name_behind(cursor, &words.before_a_city);
    let (end, zone) = city_here(before.unwrap_or(cursor))?;
    if before.is_some() {
        return Some((end, zone));
    }
    behind_name(end, &words.behind_a_city).map(|end| (end, zone))
}

/// "Irish time", "heure suisse": a people or a country that lends its name to a clock.
fn name_for_clocks_at(cursor: Cursor<'_>) -> Option<(Cursor<'_>, Zone)> {
    let words = zone_words();
    let before = name_behind(cursor, &words.before_a_name_for_clocks);
    let start = before.unwrap_or(cursor);
    let named = |(name, zone): &(String, Zone)| {
        let end = start.eat(name)?;
        let end = if before.is_some() { end } else { behind_name(end, &words.behind_a_city)? };
        Some((end, *zone))
    };
    let names = words.names_for_clocks_only.words_with(start.peek()?).iter();
    names.filter_map(named).max_by_key(|(end, _)| end.at)
}

/// The longest name of a city that stands here.
fn city_here(cursor: Cursor<'_>) -> Option<(Cursor<'_>, Zone)> {
    let names = zone_words().cities.words_with(cursor.peek()?).iter();
    names.filter_map(|(name, zone)| Some((cursor.eat(name)?, *zone))).max_by_key(|(end, _)| end.at)
}

/// Cities beside times: `8:00–9:30 New York / 14:00–15:30 Geneva`, `14:00–15:30 (Geneva)`. Without a
/// bracket a lone name behind a lone time may begin a title.
pub(super) fn cities_beside(line: &Line, times: &[Range<usize>]) -> Vec<ZoneMention> {
    let beside = |time: &Range<usize>| {
        let next = line.cursor(time.end).skip_spaces();
        let open = next.one_of("([");
        let start = open.unwrap_or(next).skip_spaces();
        let (end, zone) = city_here(start)?;
        let closes = end.one_of(")]").is_some();
        let is_apart = end.skip_spaces().peek().is_none_or(|c| c == TAKEN || "/|,;)]-".contains(c));
        let range = start.at..end.at;
        let printed = line.text(range.clone());
        let mention = ZoneMention { zone, claims: None, printed, is_offset: false, range };
        Some((mention, open.is_some() && closes, is_apart))
    };
    let found: Vec<_> = times.iter().filter_map(beside).collect();
    let all = times.len() > 1 && found.len() == times.len();
    let last = found.len().saturating_sub(1);
    let keeps = |index: usize, bracketed: bool, apart: bool| bracketed || all && (apart || index == last);
    found
        .into_iter()
        .enumerate()
        .filter(|(index, (_, bracketed, apart))| keeps(*index, *bracketed, *apart))
        .map(|(_, (mention, _, _))| mention)
        .collect()
}

/// The zone of a city that a line names, with the name: where the forum meets, perhaps.
pub(super) fn find_city(line: &Line) -> Option<(Zone, Range<usize>)> {
    (0..line.len()).filter(|at| line.starts_word(*at)).find_map(|at| {
        let (end, zone) = city_here(line.cursor(at)).filter(|(end, _)| !names_room(line, at, end.at))?;
        Some((zone, at..end.at))
    })
}

/// Whether a city or a country only lends a room its name: "Mexico Room", "Sala Panamá", 新加坡厅, Зал «Москва».
fn names_room(line: &Line, at: usize, end: usize) -> bool {
    const QUOTES: &str = "\"'«»“”„‘’「」『』《》";
    let is_quote = |at: usize| line.original(at).is_some_and(|c| QUOTES.contains(c));
    let from = at.checked_sub(1).filter(|before| is_quote(*before)).unwrap_or(at);
    let end = if is_quote(end) { end + 1 } else { end };
    let words = zone_words();
    line.cursor(end).skip_spaces().eat_any(&words.behind_a_room).is_some()
        || line.word_before(from, &words.before_a_room).is_some()
}

/// `GMT+1`, `UTC+01:00`, `UTC −5`: where it ends, and minutes east of UTC.
fn offset_at(line: &Line, at: usize) -> Option<(usize, i32)> {
    line.original(at).filter(|c| "GgUu".contains(*c))?;
    let word = line.text(at..at + 3).to_uppercase();
    if word != "GMT" && word != "UTC" {
        return None;
    }
    let sign_at = line.cursor(at + 3).skip_spaces();
    let sign = match sign_at.peek()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    // `13:00 GMT – 14:00` goes on with a time, not with an offset.
    let digits_at = sign_at.one_of("+-")?;
    let (after, hours, digits) = digits_at.number(4)?;
    let (after, minutes) = match (digits, after.one_of(":").and_then(|next| next.number(2))) {
        (1 | 2, Some((after, minutes, 2))) => (after, hours * 60 + minutes),
        (1 | 2, None) => (after, hours * 60),
        (4, _) => (after, hours / 100 * 60 + hours % 100),
        _ => return None,
    };
    let minutes = i32::try_from(minutes).ok()?;
    (minutes <= 14 * 60).then_some((after.at, sign * minutes))
}
