//! Whether an input method composes: keys then belong to it.

use egui::{Event, ImeEvent};

/// Whether an input method is composing after these events.
pub fn composing_after(events: &[Event], before: bool) -> bool {
    events.iter().fold(before, |composing, event| match event {
        Event::Ime(ImeEvent::Preedit { text, .. }) => !text.is_empty(),
        Event::Ime(ImeEvent::Commit(_)) => false,
        _ => composing,
    })
}
