//! The time that a stamp shows, and when a mark gets one.

use super::running_session::OVERRUN_MINUTES;
use crate::ui::view::View;
use rostrum_notebook::NotePlace;

/// The time that a mark is stamped with: only while the session of the note is on, or runs over.
pub fn current_time_stamp(view: &View<'_>) -> Option<String> {
    let NotePlace::Session(_) = view.state.edited_text_place() else { return None };
    let span = view.state.shown_programme().span(view.state.open_session()?);
    let now = view.state.now();
    let over = now.signed_duration_since(span.end).num_minutes();
    (now >= span.start.to_utc() && over < OVERRUN_MINUTES).then(|| forum_time(view))
}

/// The clock of the forum, as stamps have it: a mark in the text, the same in every language.
pub fn forum_time(view: &View<'_>) -> String {
    let now = view.state.now().with_timezone(&view.state.shown_programme().zone.0);
    now.format("%H:%M").to_string()
}
