//! Keys become actions, before any widget sees them.

use super::chords::{is_sign_of, key_of, modifiers_of};
use super::field_keys::Focused;
use super::rehearse;
use egui::{Event, Key, Modifiers, Ui};
use rostrum_app::{Action, Command, Dialog, InterventionAction, NextStep, Stage, State};
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
pub fn pressed(ui: &Ui, state: &State, composing: bool, focused: Focused) -> Vec<Action> {
    if composing {
        return Vec::new();
    }
    // The prompter fills the window and has the whole keyboard.
    if state.rehearsal.as_ref().is_some_and(|rehearsing| rehearsing.stage == Stage::Prompter) {
        return ui.input_mut(|input| rehearse::pressed(input, state));
    }
    let mut actions = Vec::new();
    ui.input_mut(|input| {
        for command in Command::ALL {
            if state.dialog.as_ref().is_some_and(|dialog| !works_over(*command, dialog)) {
                continue;
            }
            // What is typed in a field is taken back there.
            if focused == Focused::Field && matches!(command, Command::Undo | Command::Redo) {
                continue;
            }
            for chord in command.chords() {
                let (Some(key), modifiers) = (key_of(chord), modifiers_of(chord)) else { continue };
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

/// Whether a command works while a dialog is open: what is about the whole window, and what the dialog is
/// about itself. Nothing changes behind a dialog, and a text field in it keeps the keys that edit text.
fn works_over(command: Command, dialog: &Dialog) -> bool {
    let of_window = matches!(
        command,
        Command::Palette
            | Command::Settings
            | Command::Keys
            | Command::NextLanguage
            | Command::NextTheme
            | Command::ZoomIn
            | Command::ZoomOut
            | Command::ZoomReset
            | Command::Save
            | Command::CloseTop
            | Command::CancelWork
            | Command::Quit
    );
    let of_dialog = match dialog {
        Dialog::Runs => matches!(command, Command::Runs | Command::OwnRate | Command::Rehearse),
        Dialog::Unsaid(NextStep::HandIn) => command == Command::HandIn,
        Dialog::Unsaid(_) => command == Command::Rehearse,
        Dialog::Quote => command == Command::QuoteInIntervention,
        Dialog::QuoteInNotes => command == Command::QuoteInNotes,
        Dialog::HandIn | Dialog::HandInPath(_) => matches!(command, Command::HandIn | Command::Report),
        Dialog::Report => matches!(command, Command::HandIn | Command::Report),
        Dialog::Returned | Dialog::ReturnedPath => command == Command::TakeReturned,
        Dialog::Export | Dialog::ExportPath(_) => command == Command::Export,
        Dialog::SaveCopyPath | Dialog::CloseUnsaved => command == Command::SaveCopy,
        Dialog::OpenCopyPath => command == Command::OpenCopy,
        Dialog::OpenFilePath => command == Command::OpenFile,
        Dialog::Settings | Dialog::Zone => command == Command::ChangeZone,
        Dialog::Palette | Dialog::Keys | Dialog::Link(_) => false,
    };
    of_window || of_dialog
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
        let sign = taken.as_ref().is_some_and(|press| is_sign_of(press, event));
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
