//! Programmes for tests, made from numbers; all of them our own.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at once")]

use chrono::{DateTime, TimeDelta};
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_formats::rostrum_json::read_rostrum_json;
use rostrum_programme::{LocalizedText, Moment, Paragraph, Programme, Session, Speaker, SpeakerPart};
use serde_json::json;

/// A time on a day of the forum, from 0, in its zone.
pub fn at(day: u32, hour: u32, minute: u32) -> Moment {
    let first = DateTime::parse_from_rfc3339("2024-09-10T00:00:00+02:00").unwrap();
    Moment::Fixed(first + TimeDelta::days(day.into()) + TimeDelta::minutes((hour * 60 + minute).into()))
}

/// A talk of 45 minutes.
pub fn session(id: &str, title: &str, day: u32, hour: u32, minute: u32) -> Session {
    serde_json::from_value(json!({
        "id": id,
        "kind": "talk",
        "title": { "en": title },
        "start": at(day, hour, minute),
        "end": at(day, hour, minute + 45),
    }))
    .unwrap()
}

/// A speaker by name.
pub fn speaker(name: &str) -> Speaker {
    Speaker {
        name: Some(LocalizedText::of("en", name)),
        role: None,
        affiliation: None,
        part: SpeakerPart::Speaker,
        extra: serde_json::Map::new(),
    }
}

/// A paragraph in English.
pub fn paragraph(id: &str, text: &str) -> Paragraph {
    Paragraph { id: id.into(), text: LocalizedText::of("en", text), extra: serde_json::Map::new() }
}

const SUBJECTS: [&str; 12] = [
    "decent work",
    "social protection",
    "rural transport",
    "water supply",
    "open data",
    "early learning",
    "public health",
    "trade policy",
    "river ecology",
    "urban housing",
    "fair wages",
    "safe harbours",
];
const VIEWS: [&str; 10] = [
    "lessons from",
    "a new deal for",
    "the price of",
    "measuring",
    "a history of",
    "doubts about",
    "partners in",
    "young people and",
    "the law of",
    "voices on",
];
const PLACES: [&str; 11] =
    ["Lima", "Dakar", "Turku", "Hanoi", "Quito", "Leeds", "Perth", "Cork", "Graz", "Accra", "Oslo"];

/// A forum of so many talks over three days in parallel rooms: ids `s0`, `s1`…, two speakers each.
pub fn forum_programme(count: usize) -> Programme {
    let rooms = count.div_ceil(3 * 8).max(1);
    let sessions: Vec<Session> = (0..count)
        .map(|index| {
            let slot = index / rooms;
            let title = format!(
                "{} {} in {} {}",
                VIEWS[index % VIEWS.len()],
                SUBJECTS[(index / 3) % SUBJECTS.len()],
                PLACES[(index * 7) % PLACES.len()],
                index / 1_320 + 1,
            );
            let (day, hour) = (u32::try_from(slot / 8 % 3).unwrap(), u32::try_from(slot % 8).unwrap() + 9);
            let mut session = session(&format!("s{index}"), &title, day, hour, 0);
            session.room = Some(format!("Hall {}", index % rooms));
            session.speakers =
                vec![speaker(&format!("Person {index}")), speaker(&format!("Guest {}", index / 2))];
            session
        })
        .collect();
    let programme = json!({
        "format": "rostrum-programme",
        "version": 1,
        "id": "test-forum",
        "revision": { "label": { "en": "First" }, "kind": "full" },
        "title": { "en": "Test forum" },
        "zone": "Europe/Zurich",
        "sessions": sessions,
    });
    read_rostrum_json(programme.to_string().as_bytes()).unwrap().value
}

/// The built-in programme.
pub fn builtin() -> Programme {
    builtin_programme().unwrap().value
}
