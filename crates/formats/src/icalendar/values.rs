//! Single values of an event as text: what the parser cut is put together again.

use super::OWN_PREFIX;
use crate::raw::filled;
use calcard::icalendar::{ICalendarComponent, ICalendarEntry, ICalendarProperty, ICalendarValue};

/// The first value of a property as text.
pub(super) fn text_of(entry: &ICalendarEntry) -> Option<&str> {
    entry.values.first().and_then(ICalendarValue::as_text)
}

/// The text of a property; several values are joined as they stood.
pub(super) fn property_text(component: &ICalendarComponent, name: &str) -> Option<String> {
    named(component, name).next().and_then(whole_text)
}

/// The entries of a property, by its name in any letter case.
pub(super) fn named<'c>(
    component: &'c ICalendarComponent,
    name: &str,
) -> impl Iterator<Item = &'c ICalendarEntry> {
    component.entries.iter().filter(move |entry| entry.name.as_str().eq_ignore_ascii_case(name))
}

/// All values of a property as one text. The parser cuts those that it does not know at semicolons.
pub(super) fn whole_text(entry: &ICalendarEntry) -> Option<String> {
    let between = if matches!(entry.name, ICalendarProperty::Other(_)) { ";" } else { "," };
    let values: Vec<&str> = entry.values.iter().filter_map(ICalendarValue::as_text).collect();
    filled(&values.join(between))
}

/// What our own exports say in a property of their own.
pub(super) fn own_mark(component: &ICalendarComponent, name: &str) -> Option<String> {
    property_text(component, &format!("{OWN_PREFIX}{name}"))
}

/// The first value of a property as it is written, as near as the parser kept it.
pub(super) fn written(entry: &ICalendarEntry) -> String {
    match entry.values.first() {
        Some(value) => written_value(value),
        None => String::new(),
    }
}

/// The same of any value.
pub(super) fn written_value(value: &ICalendarValue) -> String {
    if let Some(text) = value.as_text() {
        return text.trim().to_owned();
    }
    let Some(date) = value.as_partial_date_time() else { return String::new() };
    let part = |part: Option<u8>| part.map(|part| format!("{part:02}")).unwrap_or_default();
    let year = date.year.map(|year| format!("{year:04}")).unwrap_or_default();
    let day = format!("{year}{}{}", part(date.month), part(date.day));
    match date.hour {
        Some(_) => format!("{day}T{}{}{}", part(date.hour), part(date.minute), part(date.second)),
        None => day,
    }
}
