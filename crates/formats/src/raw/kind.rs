//! The kind of a session, from the words that a file uses for them.

use rostrum_programme::SessionKind;

/// Words in `type`, and the kind that they tell. The first that is found counts.
const TYPES: &[(&str, SessionKind)] = &[
    ("opening", SessionKind::Opening),
    ("closing", SessionKind::Closing),
    ("plenary", SessionKind::Plenary),
    ("keynote", SessionKind::Plenary),
    ("side event", SessionKind::SideEvent),
    ("side-event", SessionKind::SideEvent),
    ("workshop", SessionKind::Workshop),
    ("panel", SessionKind::Panel),
    ("podium", SessionKind::Panel),
    ("break", SessionKind::Break),
    ("lunch", SessionKind::Break),
    ("coffee", SessionKind::Break),
    ("meal", SessionKind::Break),
    ("social", SessionKind::Social),
    ("reception", SessionKind::Social),
    ("party", SessionKind::Social),
];

/// Titles of breaks, whole and in lower case.
const BREAKS: &[&str] = &[
    "break",
    "coffee",
    "coffee break",
    "tea break",
    "morning tea",
    "afternoon tea",
    "lunch",
    "lunch break",
    "dinner",
    "breakfast",
    "buffet",
    "pause",
    "pause café",
    "pause déjeuner",
    "déjeuner",
    "dîner",
    "pausa",
    "pausa café",
    "café",
    "almuerzo",
    "cena",
    "receso",
    "茶歇",
    "休息",
    "午餐",
    "午休",
    "晚餐",
    "早餐",
    "mittagessen",
    "kaffeepause",
];

/// The kind that the words of `type`, or a title that names a break, tell; a talk when nothing does.
pub(crate) fn kind_of(kind: &str, title: &str) -> SessionKind {
    let word = kind.trim().to_lowercase();
    if let known @ (SessionKind::Thematic | SessionKind::Talk) = SessionKind::from(word.as_str()) {
        return known;
    }
    let of_type = TYPES.iter().find(|(known, _)| word.contains(known)).map(|(_, kind)| kind.clone());
    of_type.unwrap_or_else(|| {
        let title = title.trim().to_lowercase();
        if BREAKS.contains(&title.as_str()) { SessionKind::Break } else { SessionKind::Talk }
    })
}
