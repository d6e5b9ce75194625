//! The kind and the status of a session, from the words that a file uses for them.

use crate::programme::{SessionKind, SessionStatus};

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

/// How a file marks a title as cancelled, in upper case.
const CANCELLED: &[&str] =
    &["CANCELLED", "CANCELED", "ANNULÉ", "ANNULÉE", "CANCELADO", "CANCELADA", "已取消", "取消"];
/// How a file marks a title as postponed, in upper case.
const POSTPONED: &[&str] =
    &["POSTPONED", "REPORTÉ", "REPORTÉE", "APLAZADO", "APLAZADA", "延期", "推迟", "改期"];

/// The kind that the words of `type`, or a title that names a break, tell; a talk when nothing does.
pub(in crate::formats) fn kind_of(kind: &str, title: &str) -> SessionKind {
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

/// The status that a mark at the head of a title tells: `CANCELLED: …`, `[Canceled] …`, `（延期）…`.
/// A word in running text is no mark: it must be in capitals or in brackets.
pub(in crate::formats) fn status_of(title: &str) -> Option<SessionStatus> {
    let title = title.trim_start();
    let inner = title.strip_prefix(['[', '(', '（', '【', '［']);
    let marked = |words: &[&str]| {
        words.iter().any(|word| match inner {
            Some(inner) => {
                let head: String = inner.chars().take(word.chars().count()).collect();
                let after = inner.chars().nth(word.chars().count());
                head.to_uppercase() == **word && after.is_some_and(|c| ")]）】］".contains(c))
            }
            None => title
                .strip_prefix(word)
                .is_some_and(|rest| rest.trim_start().starts_with([':', '：', '-', '–', '—', '!', '！'])),
        })
    };
    if marked(CANCELLED) {
        Some(SessionStatus::Cancelled)
    } else if marked(POSTPONED) {
        Some(SessionStatus::Postponed)
    } else {
        None
    }
}
