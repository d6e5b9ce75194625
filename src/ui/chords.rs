//! The chords of the command list as egui's keys, and the signs that a system sends behind them.

use egui::{Event, Key, Modifiers};
use rostrum_app::KeyCombination;

/// The egui key of a chord; `None` for a name that egui does not know (a test forbids it).
pub fn egui_key_of(chord: &KeyCombination) -> Option<Key> {
    Key::from_name(chord.key)
}

/// The egui modifiers of a chord.
pub(super) fn modifiers_of(chord: &KeyCombination) -> Modifiers {
    let mut modifiers = Modifiers::NONE;
    if chord.command {
        modifiers |= Modifiers::COMMAND;
    }
    if chord.shift {
        modifiers |= Modifiers::SHIFT;
    }
    if chord.alt {
        modifiers |= Modifiers::ALT;
    }
    modifiers
}

/// Whether the system sent a sign behind a key press with modifiers that only stands for the key itself: `ç` for
/// Alt C. Behind Ctrl only the key's own sign can be one; letters that were typed on do not belong to it.
pub fn is_text_of_key_press(press: &Event, next: &Event) -> bool {
    let (Event::Key { key, pressed: true, modifiers, .. }, Event::Text(text)) = (press, next) else {
        return false;
    };
    let mut signs = text.chars();
    let one = signs.next().is_some() && signs.next().is_none();
    let own = text.eq_ignore_ascii_case(key.symbol_or_name());
    one && (modifiers.alt || (modifiers.ctrl || modifiers.command) && own)
}
