//! The hours of a day or of the whole, `9:00–17:00`, which the sessions below them tell apart from a session: a slot
//! without a word, or with a place alone, that others stand in; a place, a date and a span above those that begin with
//! it.

use super::model::Outline;
use crate::WarningKind;
use crate::outline::document::Paragraph;
use crate::outline::front;
use crate::outline::items::{Item, is_title};
use crate::outline::labels::{self, Section};
use crate::outline::times::{DAY, written};
use crate::outline::trace::ItemKey;
use rostrum_text::width::display_width;

/// So many sessions must stand in the hours of the whole.
const ENOUGH: usize = 3;
/// A line that is wider is text, and no name.
const TEXT_WIDTH: usize = 100;
/// So many must follow in the hours of their day.
const ENOUGH_OF_DAY: usize = 2;

/// Takes the hours out of the sessions, and says so.
pub(super) fn drop(outline: &mut Outline) {
    let rooms: Vec<(usize, usize, String)> = hours_of_days(&outline.items);
    for (at, count, room) in &rooms {
        let end = outline.items.get(*at).and_then(|hours| hours.time.end);
        // The last one of the day goes on to its end.
        if let Some(last) = outline.items.get_mut(at + count)
            && last.time.end.is_none()
            && end.is_some_and(|end| last.time.start < end)
        {
            last.time.end = end;
        }
        for item in outline.items.iter_mut().skip(at + 1).take(*count).filter(|item| item.room.is_empty()) {
            item.room.clone_from(room);
        }
    }
    let of_whole = hours_of_whole(&outline.items);
    let first = outline.items.first().map(|first| first.key);
    let mut at = 0;
    let gone: Vec<Item> = outline
        .items
        .extract_if(.., |item| {
            at += 1;
            rooms.iter().any(|(hours, _, _)| hours + 1 == at) || of_whole.contains(&item.key)
        })
        .collect();
    for hours in gone {
        let end = hours.time.end.unwrap_or(hours.time.start);
        let slot = format!("{} {}–{}", hours.title, written(hours.time.start), written(end % DAY));
        let slot = slot.trim().to_owned();
        outline.told.push((hours.place, WarningKind::HoursOfDay(slot)));
        outline.trace.note_hours_of_day(hours.key);
        outline.zones.extend(hours.zones);
        // Where and what the whole is, where it stands above all sessions; lists of persons are nobody's.
        let is_of_whole = |line: &Paragraph| {
            first == Some(hours.key)
                && (display_width(&line.text()) > TEXT_WIDTH
                    || matches!(labels::section(&line.text()), Some((Section::Venue, _))))
        };
        let (of_whole, others): (Vec<_>, Vec<_>) = hours.body.into_iter().partition(is_of_whole);
        outline.front.extend(of_whole);
        outline.after.extend(others);
    }
}

/// Whether a slot has a title, on its line or on the one below it.
fn has_words(item: &Item) -> bool {
    let is_place = labels::is_place(&item.title)
        || labels::section(&item.title)
            .is_some_and(|(section, rest)| section == Section::Time && rest.is_empty());
    let names = |line: &Paragraph| is_title(line) && !front::names_document(&line.text());
    item.label.is_some()
        || item.status.is_some()
        || item.title.chars().any(char::is_alphanumeric) && !is_place
        || item.wants_title && item.body.first().is_some_and(names)
}

fn is_within(hours: &Item, item: &Item) -> bool {
    let last = item.time.end.unwrap_or(item.time.start);
    hours.time.end.is_some_and(|end| hours.time.start <= item.time.start && last <= end)
}

/// Hours that all sessions of a document stand in.
fn hours_of_whole(items: &[Item]) -> Vec<ItemKey> {
    let named: Vec<&Item> = items.iter().filter(|item| has_words(item)).collect();
    let is_around = |hours: &&Item| {
        named.len() >= ENOUGH && !has_words(hours) && named.iter().all(|item| is_within(hours, item))
    };
    items.iter().filter(is_around).map(|hours| hours.key).collect()
}

/// The room that stands beside the hours or below them.
fn room_of(hours: &Item) -> String {
    let below = || {
        hours.body.iter().find_map(|line| match labels::section(&line.text()) {
            Some((Section::Venue, rest)) => Some(rest),
            _ => None,
        })
    };
    if labels::is_place(&hours.title) { hours.title.clone() } else { below().unwrap_or_default() }
}

/// Hours above the sessions of their day: where they stand, how many sessions follow in them, and their room.
fn hours_of_days(items: &[Item]) -> Vec<(usize, usize, String)> {
    let of = |(at, hours): (usize, &Item)| {
        if has_words(hours) && !hours.is_dateline || hours.time.end.is_none() {
            return None;
        }
        let follow = items.iter().skip(at + 1).take_while(|item| item.day == hours.day && has_words(item));
        let run: Vec<&Item> = follow.collect();
        let begins = run.first().is_some_and(|first| first.time.start == hours.time.start);
        let fits = run.len() >= ENOUGH_OF_DAY && begins && run.iter().all(|item| is_within(hours, item));
        fits.then(|| (at, run.len(), room_of(hours)))
    };
    items.iter().enumerate().filter_map(of).collect()
}
