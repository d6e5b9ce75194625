//! What a zone is called beside a time when nobody has named it: its city by CLDR.
//! Refuses politics and taste: `Asia/Shanghai` is 上海 until the reader renames it.

use super::Language;
use super::city_list::{CITIES, City};
use icu::datetime::NoCalendarFormatter;
use icu::datetime::fieldsets::zone::ExemplarCity;
use icu::time::TimeZone;
use rostrum_programme::Zone;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// The city that stands for a zone in a language: `日内瓦` is not one of them, Europe/Zurich is
/// `苏黎世`, `Zurich`, `Zürich`. Zones without a city (`UTC`, `Etc/GMT-8`, `CET`) keep their name.
pub fn city_of_zone(zone: Zone, language: Language) -> String {
    /// CLDR is asked once: the timeline wants the names in every frame.
    static KNOWN: Mutex<BTreeMap<(&'static str, Language), String>> = Mutex::new(BTreeMap::new());
    let key = (zone.name(), language);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.entry(key).or_insert_with(|| city_by_cldr(zone, language)).clone()
}

/// What a reader's own zone is called: the name that they gave it, or its city. A city that they chose in one
/// language is called as the language of today calls it; a word of their own stays as it is.
pub fn own_zone_name(given: Option<&str>, zone: Zone, language: Language) -> String {
    let Some(given) = given else { return city_of_zone(zone, language) };
    let is_chosen = |city: &&City| {
        Zone::named(city.zone).is_some_and(|known| known == zone)
            && Language::ALL.into_iter().any(|any| city.name(any) == given.trim())
    };
    CITIES.iter().find(is_chosen).map_or_else(|| given.to_owned(), |city| city.name(language).to_owned())
}

fn city_by_cldr(zone: Zone, language: Language) -> String {
    let id = TimeZone::from_iana_id(zone.name());
    let has_city =
        !is_utc(zone) && zone.name().contains('/') && !zone.name().starts_with("Etc/") && !id.is_unknown();
    let formatter = has_city
        .then(|| NoCalendarFormatter::try_new((&language.locale()).into(), ExemplarCity).ok())
        .flatten();
    match formatter {
        Some(formatter) => formatter.format(&id.without_offset()).to_string(),
        None => name_without_area(zone),
    }
}

/// What people read in the place of a zone's id: the IANA name, but `UTC+1` for `Etc/GMT-1`, whose
/// sign is the other way round. Files keep the id.
pub fn readable_zone_name(zone: Zone) -> String {
    if is_utc(zone) || zone.name().starts_with("Etc/GMT") {
        return name_without_area(zone);
    }
    zone.name().to_owned()
}

/// What is known of a programme's zone for a line of facts: what the document prints, the city, the
/// name; each once, where two of them say the same.
pub fn distinct_zone_names(printed: Option<&str>, city: &str, zone: Zone) -> Vec<String> {
    let name = readable_zone_name(zone);
    let mut facts: Vec<String> = Vec::new();
    for fact in [printed.unwrap_or_default(), city, &name] {
        // A document that prints `GMT+1` says what `UTC+1` says.
        let same = |known: &String| known.replace("GMT", "UTC") == fact.replace("GMT", "UTC");
        if !fact.is_empty() && !facts.iter().any(same) {
            facts.push(fact.to_owned());
        }
    }
    facts
}

fn is_utc(zone: Zone) -> bool {
    matches!(
        zone.name(),
        "UTC" | "UCT" | "Zulu" | "Universal" | "Etc/UTC" | "Etc/UCT" | "Etc/Zulu" | "Etc/Universal"
    )
}

/// `Etc/GMT-8` counts westwards, which nobody expects, so its offset is written as a reader does.
fn name_without_area(zone: Zone) -> String {
    if is_utc(zone) {
        return "UTC".to_owned();
    }
    match zone.name().strip_prefix("Etc/GMT") {
        Some("" | "0" | "+0" | "-0") => "UTC".to_owned(),
        Some(west) => {
            let hours: i32 = west.parse().unwrap_or_default();
            super::times::utc_offset(-hours * 3600)
        }
        None => {
            let name = zone.name().rsplit('/').next().unwrap_or_else(|| zone.name());
            name.replace('_', " ")
        }
    }
}
