//! Finding a time zone by what a person types: a city, or a part of an IANA name.

use rostrum_locale::Language;
use rostrum_locale::city_list::CITIES;
use rostrum_locale::zone_names::city_of_zone;
use rostrum_programme::Zone;
use rostrum_text::fold::fold_for_search;

/// A zone that answers to what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneMatch {
    /// The zone.
    pub zone: Zone,
    /// The city: the one that stands for the zone, or the one that was asked for.
    pub city: String,
    /// Whether the city is another than the zone's own: then the reader wants to see its name.
    pub is_named: bool,
}

/// The cities and zones that hold what is typed, at most so many; those that begin with it first. Accents, case
/// and the width of letters make no difference.
pub fn zone_matches(typed: &str, language: Language, most: usize) -> Vec<ZoneMatch> {
    let wanted = fold_for_search(typed.trim()).text().to_owned();
    if wanted.is_empty() {
        return Vec::new();
    }
    // How well a name answers: less is better.
    let rank = |name: &str| {
        let name = fold_for_search(name);
        match name.text().find(&wanted) {
            Some(0) => Some(0),
            Some(_) => Some(1),
            None => None,
        }
    };
    let named = CITIES.iter().filter_map(|known| {
        let best = known.searchable_names().filter_map(rank).min()?;
        let zone = Zone::named(known.zone)?;
        Some((best, ZoneMatch { zone, city: known.name(language).to_owned(), is_named: true }))
    });
    let zones = chrono_tz::TZ_VARIANTS.iter().copied().map(Zone).filter_map(|zone| {
        let (name, shown) = (zone.name(), city_of_zone(zone, language));
        let last = name.rsplit('/').next().unwrap_or(name).replace('_', " ");
        let whole = rank(name).map(|rank| rank.max(1));
        let best = [rank(&shown), rank(&last), rank(&name.replace('_', " ")).map(|rank| rank.max(1)), whole]
            .into_iter()
            .flatten()
            .min()?;
        Some((best, ZoneMatch { zone, city: shown, is_named: false }))
    });
    let mut found: Vec<(usize, ZoneMatch)> = named.chain(zones).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.truncate(most);
    found.into_iter().map(|(_, place)| place).collect()
}

/// The zones alone, where a name of the reader's own has no place.
pub fn zones_named(typed: &str, language: Language, most: usize) -> Vec<Zone> {
    let mut zones: Vec<Zone> = Vec::new();
    for place in zone_matches(typed, language, 2 * most) {
        if !zones.contains(&place.zone) {
            zones.push(place.zone);
        }
    }
    zones.truncate(most);
    zones
}
