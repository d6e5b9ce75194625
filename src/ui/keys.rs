//! Keys become actions, before any widget sees them.

use super::chords::{egui_key_of, is_text_of_key_press, modifiers_of};
use super::dialogs::commands_available_in;
use super::field_keys::FocusedField;
use super::rehearse;
use egui::{Event, Key, Modifiers, Ui};
use rostrum_app::{Action, Command, InterventionAction, RehearsalDisplay, State};
use rostrum_programme::PointId;

const DIGITS: [Key; 10] = [
    Key::Num0,
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

/// What the keys of this frame ask for. While an input method composes, every key is its own.
pub fn actions_of_pressed_keys(
    ui: &Ui,
    state: &State,
    composing: bool,
    focused: FocusedField,
) -> Vec<Action> {
    if composing {
        return Vec::new();
    }
    // The prompter fills the window and has the whole keyboard.
    if state.rehearsal.as_ref().is_some_and(|rehearsing| rehearsing.stage == RehearsalDisplay::Prompter) {
        return ui.input_mut(|input| rehearse::actions_of_pressed_keys(input, state));
    }
    let of_dialog = state.dialog.as_ref().map(commands_available_in);
    let mut actions = Vec::new();
    ui.input_mut(|input| {
        for command in Command::ALL {
            if of_dialog.is_some_and(|own| !own.contains(command) && !is_of_window(*command)) {
                continue;
            }
            // What is typed in a field is taken back there.
            if focused == FocusedField::Field && matches!(command, Command::Undo | Command::Redo) {
                continue;
            }
            for chord in command.key_combinations() {
                let (Some(key), modifiers) = (egui_key_of(chord), modifiers_of(chord)) else { continue };
                if consume_exact(input, modifiers, key) {
                    actions.extend(command.action(state));
                }
            }
        }
        if state.dialog.is_some() {
            return;
        }
        for (index, key) in DIGITS.into_iter().skip(1).enumerate() {
            if consume_exact(input, Modifiers::ALT, key) {
                actions.push(Action::OpenNth(index + 1));
            }
            if consume_exact(input, Modifiers::ALT | Modifiers::SHIFT, key)
                && let Some(point) = nth_point(state, index)
            {
                actions.push(Action::Intervention(InterventionAction::TogglePoint(point)));
            }
        }
    });
    actions
}

/// Whether a command is about the whole window and so works over every dialog. Nothing changes behind a dialog, and a
/// text field in it keeps the keys that edit text; what a dialog is about itself, its table says.
fn is_of_window(command: Command) -> bool {
    matches!(
        command,
        Command::Palette
            | Command::Settings
            | Command::Help
            | Command::Keys
            | Command::About
            | Command::NextLanguage
            | Command::NextTheme
            | Command::ZoomIn
            | Command::ZoomOut
            | Command::ZoomReset
            | Command::Save
            | Command::CloseTop
            | Command::CancelWork
            | Command::Quit
    )
}

/// A point of the open session's guiding question, from 0.
fn nth_point(state: &State, index: usize) -> Option<PointId> {
    let question = state.open_session()?.guiding_question.as_ref()?;
    question.points.get(index).map(|point| point.id.clone())
}

/// Takes a key press with exactly these modifiers. `consume_key` ignores an extra Shift or Alt, which
/// would take Ctrl+Shift+Z for Ctrl+Z.
fn consume_exact(input: &mut egui::InputState, wanted: Modifiers, wanted_key: Key) -> bool {
    let pressed = |event: &Event| match event {
        Event::Key { key, physical_key, pressed: true, modifiers, .. } => {
            is_key(*key, *physical_key, wanted_key) && matches_wanted(*modifiers, wanted, wanted_key)
        }
        _ => false,
    };
    let mut found = false;
    let mut taken: Option<Event> = None;
    input.events.retain(|event| {
        // The sign belongs to the command, not to a text.
        let sign = taken.as_ref().is_some_and(|press| is_text_of_key_press(press, event));
        taken = pressed(event).then(|| event.clone());
        found |= taken.is_some();
        taken.is_none() && !sign
    });
    found
}

/// Whether a press is of a key. With Shift the system names the sign above a digit, `!` for 1; and on
/// some keyboards digits are shifted themselves: there the place of the key tells.
fn is_key(key: Key, physical: Option<Key>, wanted: Key) -> bool {
    key == wanted || DIGITS.contains(&wanted) && physical == Some(wanted) && !DIGITS.contains(&key)
}

/// Whether the modifiers are those wanted. `+` is itself shifted on most keyboards.
fn matches_wanted(pressed: Modifiers, wanted: Modifiers, key: Key) -> bool {
    let unshifted = Modifiers { shift: false, ..pressed };
    pressed.matches_exact(wanted) || key == Key::Plus && unshifted.matches_exact(wanted)
}
