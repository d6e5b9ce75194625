//! Finding a time zone by what a person types: a city, or a part of an IANA name.

use crate::locale::Language;
use crate::locale::cities::city;
use crate::programme::Zone;

/// The zones whose name or city holds what is typed, at most so many.
pub fn zones_named(typed: &str, language: Language, most: usize) -> Vec<Zone> {
    let wanted = typed.trim().to_lowercase();
    if wanted.is_empty() {
        return Vec::new();
    }
    let is_meant = |zone: &Zone| {
        let name = zone.name().to_lowercase();
        name.contains(&wanted)
            || name.replace('_', " ").contains(&wanted)
            || city(*zone, language).to_lowercase().contains(&wanted)
    };
    chrono_tz::TZ_VARIANTS.iter().copied().map(Zone).filter(is_meant).take(most).collect()
}
