//! Dates of numbers alone, 10/06/2025: whether the day or the month stands first, as the whole
//! document tells it. Says so when nothing does.

use super::dates::{CalendarDay, DateMention, Order};
use super::document::{Block, Cell, Document, Paragraph};
use super::front::Front;
use super::items::{DayRef, Item};
use super::line::folded;
use super::sessions::Outline;
use crate::raw::Warnings;
use crate::{SourceLocation, WarningKind};
use chrono::{Datelike, NaiveDate};
use rostrum_programme::{LangTag, Zone};

/// Zones of places that write the month first.
const MONTH_FIRST: &[&str] = &[
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
];
/// Halves of the day as such places write them.
const HALVES: &[&str] = &["am", "pm", "a.m.", "p.m.", "a.m", "p.m"];

/// Gives each open date of the document the order that the others have.
pub(super) fn settle(
    document: &Document,
    outline: &mut Outline,
    front: &mut Front,
    lang: &LangTag,
    zone: Zone,
    warnings: &mut Warnings,
) {
    let dated = |item: &Item| match &item.day {
        Some(DayRef::Date(date)) => Some(date.clone()),
        _ => None,
    };
    let dates: Vec<DateMention> =
        outline.items.iter().filter_map(dated).chain(front.dates.iter().cloned()).collect();
    let open = dates.iter().find_map(|date| match date.order {
        Order::Open(other) => Some((date.from, other)),
        _ => None,
    });
    let Some((one, other)) = open else { return };
    let (by_words, is_sure) = match told(&dates) {
        Some(month_first) => (month_first, true),
        // In the other languages nobody writes the month first.
        None if !matches!(lang.primary(), "en" | LangTag::UNDETERMINED) => (false, true),
        None => {
            let (has_halves, is_there) = (has_halves(document), MONTH_FIRST.contains(&zone.name()));
            (has_halves || is_there, has_halves && is_there)
        }
    };
    if by_words {
        let turn = |date: &mut DateMention| {
            if let Order::Open(other) = date.order {
                (date.from, date.order) = (other, Order::MonthFirst);
            }
        };
        for item in &mut outline.items {
            if let Some(DayRef::Date(date)) = &mut item.day {
                turn(date);
            }
        }
        front.dates.iter_mut().for_each(turn);
    }
    let (taken, other) = if by_words { (other, one) } else { (one, other) };
    if let (false, Some(taken), Some(other)) = (is_sure, on_calendar(taken), on_calendar(other)) {
        let place = outline.items.iter().find(|item| dated(item).is_some()).map(|item| item.place.clone());
        warnings.push(place.unwrap_or(SourceLocation::Whole), WarningKind::DateUnsure { taken, other });
    }
}

fn on_calendar(day: CalendarDay) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(day.year?, day.month, day.day)
}

/// Whether the month stands first, by dates that leave nothing open, by weekdays, and by dates that are
/// written out.
fn told(dates: &[DateMention]) -> Option<bool> {
    let (mut month, mut day) = (0_usize, 0_usize);
    for date in dates {
        match date.order {
            Order::MonthFirst => month += 1,
            Order::DayFirst => day += 1,
            Order::Certain => {}
            Order::Open(other) => {
                let falls = |on: CalendarDay| {
                    let weekday = on_calendar(on).map(|on| on.weekday());
                    date.weekday.is_some() && weekday == date.weekday
                };
                let stands = |on: CalendarDay| {
                    let same = |known: &&DateMention| {
                        known.order == Order::Certain
                            && (known.from.month, known.from.day) == (on.month, on.day)
                    };
                    dates.iter().take(WRITTEN).any(|known| same(&known))
                };
                month += usize::from(falls(other)) + usize::from(stands(other));
                day += usize::from(falls(date.from)) + usize::from(stands(date.from));
            }
        }
    }
    if month != day {
        return Some(month > day);
    }
    by_length(dates)
}

/// 10/06, 11/06 and 12/06 are three days in a row, not three months.
fn by_length(dates: &[DateMention]) -> Option<bool> {
    let both = |date: &DateMention| match date.order {
        Order::Open(other) => Some((on_calendar(date.from)?, on_calendar(other)?)),
        _ => None,
    };
    let (days, months): (Vec<NaiveDate>, Vec<NaiveDate>) = dates.iter().filter_map(both).unzip();
    let length = |dates: &[NaiveDate]| Some((*dates.iter().max()? - *dates.iter().min()?).num_days());
    let (by_day, by_month) = (length(&days)?, length(&months)?);
    let (shorter, longer) = (by_day.min(by_month), by_day.max(by_month));
    (shorter <= FORUM_DAYS && longer > FORUM_DAYS).then_some(by_month < by_day)
}

/// A forum goes on for so many days at most.
const FORUM_DAYS: i64 = 21;

/// So many dates are looked through for one that is written out.
const WRITTEN: usize = 64;

fn has_halves(document: &Document) -> bool {
    let shows_loss = |paragraph: &Paragraph| {
        let plain = folded(&paragraph.text());
        let mut words = plain.split(|c: char| !(c.is_ascii_alphabetic() || c == '.'));
        words.any(|word| HALVES.contains(&word))
    };
    document.blocks.iter().any(|block| match block {
        Block::Paragraph(paragraph) => shows_loss(paragraph),
        Block::Table(table) => {
            table.rows.iter().flatten().any(|cell: &Cell| cell.paragraphs.iter().any(shows_loss))
        }
    })
}
