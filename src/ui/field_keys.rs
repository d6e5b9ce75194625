//! Holds text fields to the keys that are listed for them ([`rostrum_app::TEXT_FIELD_SHORTCUTS`]).

use super::chords::{egui_key_of, is_text_of_key_press, modifiers_of};
use egui::os::OperatingSystem;
use egui::{Context, Event, Id, Key, Modifiers};
use rostrum_app::TEXT_FIELD_SHORTCUTS;

/// The text field that has the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FocusedField {
    /// None has.
    Nothing,
    /// The text of a note or an intervention, whose history is the notebook's.
    Editor,
    /// Another, which takes back what was typed in it by itself.
    Field,
}

impl FocusedField {
    /// Looks where the keyboard is; `editor` is the field of the text in the right pane.
    pub fn in_window(ctx: &Context, editor: Option<Id>) -> Self {
        match ctx.memory(|memory| memory.focused()) {
            Some(id) if Some(id) == editor => Self::Editor,
            Some(_) if ctx.text_edit_focused() => Self::Field,
            _ => Self::Nothing,
        }
    }
}

/// Drops what a text field would do unasked. What commands there are had their turn before.
pub fn drop_unlisted_keys(ctx: &Context, focused: FocusedField) {
    if focused == FocusedField::Nothing {
        return;
    }
    let mac = ctx.os() == OperatingSystem::Mac;
    ctx.input_mut(|input| {
        let mut press: Option<Event> = None;
        input.events.retain(|event| {
            let before = press.take();
            match event {
                Event::Key { key, pressed: true, modifiers, .. } => {
                    press = Some(event.clone());
                    is_kept(*key, *modifiers, mac)
                        || focused == FocusedField::Field && is_undo(*key, *modifiers)
                }
                Event::Text(_) => !before.is_some_and(|press| is_by_the_way(&press, event, mac)),
                _ => true,
            }
        });
    });
}

/// Whether a sign comes only because the system sends one with every key: `w` for Alt W. On a Mac, Option types signs
/// of its own; elsewhere AltGr does, and it may arrive as Ctrl Alt.
fn is_by_the_way(press: &Event, sign: &Event, mac: bool) -> bool {
    let Event::Key { modifiers, .. } = press else { return false };
    let asks = match mac {
        true => modifiers.ctrl || modifiers.command || modifiers.mac_cmd,
        false => modifiers.alt != modifiers.ctrl,
    };
    asks && is_text_of_key_press(press, sign)
}

/// Whether a field sees a key at all.
fn is_kept(key: Key, modifiers: Modifiers, mac: bool) -> bool {
    let plain = !(modifiers.ctrl || modifiers.command || modifiers.mac_cmd || modifiers.alt);
    plain && !edits_or_moves(key) || is_listed(key, modifiers, mac)
}

fn is_listed(pressed: Key, modifiers: Modifiers, mac: bool) -> bool {
    if mac && modifiers.ctrl {
        return false;
    }
    TEXT_FIELD_SHORTCUTS.iter().any(|listed| {
        listed.key_combinations(mac).iter().any(|chord| {
            let wanted = modifiers_of(chord);
            egui_key_of(chord) == Some(pressed)
                && (modifiers.matches_exact(wanted)
                    || listed.selects && modifiers.matches_exact(wanted | Modifiers::SHIFT))
        })
    })
}

/// The field's own undo and redo.
fn is_undo(key: Key, modifiers: Modifiers) -> bool {
    let command_shift = Modifiers::COMMAND | Modifiers::SHIFT;
    match key {
        Key::Z => modifiers.matches_exact(Modifiers::COMMAND) || modifiers.matches_exact(command_shift),
        Key::Y => modifiers.matches_exact(Modifiers::COMMAND),
        _ => false,
    }
}

fn edits_or_moves(key: Key) -> bool {
    matches!(
        key,
        Key::Backspace
            | Key::Delete
            | Key::Enter
            | Key::ArrowLeft
            | Key::ArrowRight
            | Key::ArrowUp
            | Key::ArrowDown
            | Key::Home
            | Key::End
    )
}
