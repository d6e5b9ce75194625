//! Keys that the fields of the pane take before egui sees them.

use egui::{Event, InputState, Key, Modifiers};

/// Takes a key press with exactly these modifiers.
pub fn consume_exact(input: &mut InputState, wanted: Modifiers, wanted_key: Key) -> bool {
    let before = input.events.len();
    input.events.retain(|event| {
        !matches!(event, Event::Key { key, pressed: true, modifiers, .. }
            if *key == wanted_key && modifiers.matches_exact(wanted))
    });
    before != input.events.len()
}
