//! The kind of a session, from what a structured file writes as its type, or from its title as in any document.

use crate::outline::{kind_in_type, kind_of_title};
use rostrum_programme::SessionKind;

/// The kind that the words of `type`, or a title that names a break, tell; a talk when nothing does.
pub(crate) fn kind_of(kind: &str, title: &str) -> SessionKind {
    let word = kind.trim().to_lowercase();
    if let known @ (SessionKind::Thematic | SessionKind::Talk) = SessionKind::from(word.as_str()) {
        return known;
    }
    let by_title = || kind_of_title(title).filter(|kind| *kind == SessionKind::Break);
    kind_in_type(kind).or_else(by_title).unwrap_or(SessionKind::Talk)
}
