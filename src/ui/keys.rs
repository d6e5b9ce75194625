//! Keys become actions, before any widget sees them.

use crate::app::{Action, Chord, Command, State};
use egui::{Event, Key, Modifiers, Ui};

/// The egui key of a chord; `None` for a name that egui does not know (a test forbids it).
pub fn key_of(chord: &Chord) -> Option<Key> {
    Key::from_name(chord.key)
}

fn modifiers_of(chord: &Chord) -> Modifiers {
    let mut modifiers = Modifiers::NONE;
    if chord.command {
        modifiers = modifiers | Modifiers::COMMAND;
    }
    if chord.shift {
        modifiers = modifiers | Modifiers::SHIFT;
    }
    if chord.alt {
        modifiers = modifiers | Modifiers::ALT;
    }
    modifiers
}

/// What the keys of this frame ask for. While an input method composes, every key is its own.
pub fn pressed(ui: &Ui, state: &State, composing: bool) -> Vec<Action> {
    if composing {
        return Vec::new();
    }
    // A text field in a sheet keeps the keys that edit text.
    let in_sheet = state.sheet.is_some();
    let editing = |command: Command| {
        matches!(
            command,
            Command::Undo
                | Command::Redo
                | Command::Stamp
                | Command::Speaker
                | Command::Bold
                | Command::Heading
                | Command::List
                | Command::Task
                | Command::Find
                | Command::Reading
        )
    };
    let mut actions = Vec::new();
    ui.input_mut(|input| {
        for command in Command::ALL {
            if in_sheet && editing(*command) {
                continue;
            }
            for chord in command.chords() {
                let (Some(key), modifiers) = (key_of(chord), modifiers_of(chord)) else { continue };
                if consume_exact(input, modifiers, key) {
                    actions.extend(command.action(state));
                }
            }
        }
        const DIGITS: [Key; 9] = [
            Key::Num1,
            Key::Num2,
            Key::Num3,
            Key::Num4,
            Key::Num5,
            Key::Num6,
            Key::Num7,
            Key::Num8,
            Key::Num9,
        ];
        for (index, key) in DIGITS.into_iter().enumerate() {
            if consume_exact(input, Modifiers::ALT, key) {
                actions.push(Action::OpenNth(index + 1));
            }
        }
    });
    actions
}

/// Takes a key press with exactly these modifiers. `consume_key` ignores an extra Shift or Alt, which
/// would take Ctrl+Shift+Z for Ctrl+Z.
fn consume_exact(input: &mut egui::InputState, wanted: Modifiers, wanted_key: Key) -> bool {
    let before = input.events.len();
    input.events.retain(|event| {
        !matches!(event, Event::Key { key, pressed: true, modifiers, .. }
            if *key == wanted_key && modifiers.matches_exact(wanted))
    });
    before != input.events.len()
}
