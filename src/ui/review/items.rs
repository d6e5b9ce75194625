//! The lines of the list of changes, and what those tell that are no change of a session.

use super::rows::{RowContent, place_line};
use crate::ui::theme::Hue;
use crate::ui::view::hue_of;
use chrono::NaiveDate;
use rostrum_app::{FileUnderReview, ImportDestination, ReviewFilter, ReviewRow};
use rostrum_locale::changes::DiffRunKind;
use rostrum_locale::changes::{ChangeDescriber, ChipTone};
use rostrum_locale::labels::session_kind_and_number_short;
use rostrum_locale::zone_names::city_of_zone;

/// The height of a date, in points.
pub const DATE_ROW_HEIGHT: f32 = 36.0;
/// The height that a row is taken to have before it was seen, in points.
const ESTIMATED_ROW_HEIGHT: f32 = 74.0;

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A date, above its rows.
    Day(NaiveDate),
    /// A change.
    Row(ReviewRow),
    /// The texts of the programme itself.
    Programme,
    /// A session of a programme that will stand by itself.
    Own(usize),
}

/// The height that an item is taken to have before it was seen, in points.
pub fn estimated_height(item: &Item) -> f32 {
    match item {
        Item::Day(_) => DATE_ROW_HEIGHT,
        Item::Row(_) | Item::Programme | Item::Own(_) => ESTIMATED_ROW_HEIGHT,
    }
}

/// The items of a review, in the order of the list.
pub fn items_of(reviewing: &FileUnderReview) -> Vec<Item> {
    let mut items = Vec::new();
    if reviewing.destination() == ImportDestination::Own {
        let programme = &reviewing.parsed.value;
        let mut order: Vec<usize> = (0..programme.sessions.len()).collect();
        let span = |at: &usize| programme.sessions.get(*at).map(|session| programme.span(session));
        order.sort_by_key(|at| span(at).map(|span| (span.start, span.end)));
        let mut date = None;
        for at in order {
            let day = span(&at).map(|span| span.start_date());
            if day != date {
                items.extend(day.map(Item::Day));
                date = day;
            }
            items.push(Item::Own(at));
        }
        return items;
    }
    let changes = &reviewing.review.changes;
    let programme = !changes.programme.is_empty() || !changes.details.is_empty();
    if reviewing.filter == ReviewFilter::All && programme {
        items.push(Item::Programme);
    }
    for (date, rows) in reviewing.shown_days() {
        items.push(Item::Day(date));
        items.extend(rows.into_iter().cloned().map(Item::Row));
    }
    items
}

/// The hue of an item's session.
pub fn hue_of_item(reviewing: &FileUnderReview, item: &Item) -> Hue {
    let session = match item {
        Item::Row(row) => reviewing.merged_session_of_row(row),
        Item::Own(at) => reviewing.parsed.value.sessions.get(*at),
        Item::Day(_) | Item::Programme => None,
    };
    session.map_or(Hue::Plenary, hue_of)
}

/// What the texts of the programme itself tell.
pub fn programme_row(reviewing: &FileUnderReview, describer: &ChangeDescriber<'_>) -> RowContent {
    let changes = &reviewing.review.changes;
    let mut lines = describer.programme_text_lines(&changes.programme);
    if !changes.details.is_empty() {
        lines.push(describer.details(&changes.details));
    }
    let label = describer.words.say("review-programme-texts").into_owned();
    let title = reviewing.merged.programme.title.resolve(&describer.words.language().tag());
    let said =
        lines.iter().map(|line| line.screen_reader_text(describer.words)).collect::<Vec<_>>().join(" ");
    RowContent {
        said: format!("{label} {said}"),
        label,
        title: (title.map_or_else(String::new, |f| f.text.to_owned()), title.map(|found| found.lang.clone())),
        lines,
        clashes: Vec::new(),
        chips: vec![describer.chip("review-chip-text", ChipTone::Plain)],
        mine: String::new(),
    }
}

/// What a session tells that will stand in a programme of its own.
pub fn own_programme_session_row(
    reviewing: &FileUnderReview,
    position: usize,
    describer: &ChangeDescriber<'_>,
) -> Option<RowContent> {
    let programme = &reviewing.parsed.value;
    let session = programme.sessions.get(position)?;
    let mut lines = Vec::new();
    // The file's own clock, which need not be that of the programme that is open.
    let city = city_of_zone(programme.zone, describer.words.language());
    let describer = ChangeDescriber { forum_zone_name: &city, ..*describer };
    describer.push_time_lines(programme.span(session), DiffRunKind::Same, &mut lines);
    lines.extend(place_line(session));
    let title = session.title.resolve(&describer.words.language().tag());
    let label = session_kind_and_number_short(session, describer.words);
    let text = title.map_or_else(String::new, |found| found.text.to_owned());
    let when =
        lines.iter().map(|line| line.screen_reader_text(describer.words)).collect::<Vec<_>>().join(" ");
    Some(RowContent {
        said: format!("{label} {text} {when}"),
        label,
        title: (text, title.map(|found| found.lang.clone())),
        lines,
        clashes: Vec::new(),
        chips: Vec::new(),
        mine: String::new(),
    })
}
