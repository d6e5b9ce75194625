//! The keys of text fields: what a field does of its own accord, named in the list of keys as commands are.
//!
//! What is not in this table and no command either does nothing in a field: a toolkit's own shortcuts (Ctrl W, Ctrl H,
//! Ctrl K, Ctrl U delete) would change a text that nobody meant to change.

use super::KeyCombination;

/// Something that a text field does for its keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextFieldShortcut {
    /// The key of its label in the message files.
    pub message: &'static str,
    /// Its keys on Linux and Windows.
    keys: &'static [KeyCombination],
    /// Its keys on a Mac.
    mac: &'static [KeyCombination],
    /// Whether Shift with them selects on the way.
    pub selects: bool,
}

const fn key(key: &'static str) -> KeyCombination {
    KeyCombination { command: false, shift: false, alt: false, key }
}

const fn command(name: &'static str) -> KeyCombination {
    KeyCombination { command: true, ..key(name) }
}

const fn alt(name: &'static str) -> KeyCombination {
    KeyCombination { alt: true, ..key(name) }
}

const fn shift(name: &'static str) -> KeyCombination {
    KeyCombination { shift: true, ..key(name) }
}

const ARROWS: &[KeyCombination] = &[key("ArrowLeft"), key("ArrowRight"), key("ArrowUp"), key("ArrowDown")];
const DELETE: &[KeyCombination] = &[key("Backspace"), key("Delete"), shift("Backspace")];
const MENU: &[KeyCombination] = &[shift("F10")];
const ENTER: &[KeyCombination] = &[key("Enter"), shift("Enter")];

/// What text fields do, in the order of the list of keys.
pub const TEXT_FIELD_SHORTCUTS: &[TextFieldShortcut] = &[
    TextFieldShortcut { message: "field-move", keys: ARROWS, mac: ARROWS, selects: true },
    TextFieldShortcut {
        message: "field-word",
        keys: &[command("ArrowLeft"), command("ArrowRight")],
        mac: &[alt("ArrowLeft"), alt("ArrowRight")],
        selects: true,
    },
    TextFieldShortcut {
        message: "field-line",
        keys: &[key("Home"), key("End")],
        mac: &[command("ArrowLeft"), command("ArrowRight"), key("Home"), key("End")],
        selects: true,
    },
    TextFieldShortcut {
        message: "field-text",
        keys: &[command("Home"), command("End")],
        mac: &[command("ArrowUp"), command("ArrowDown")],
        selects: true,
    },
    TextFieldShortcut {
        message: "field-select-all",
        keys: &[command("A")],
        mac: &[command("A")],
        selects: false,
    },
    TextFieldShortcut { message: "field-delete", keys: DELETE, mac: DELETE, selects: false },
    TextFieldShortcut {
        message: "field-delete-word",
        keys: &[command("Backspace"), command("Delete")],
        mac: &[alt("Backspace"), alt("Delete")],
        selects: false,
    },
    TextFieldShortcut { message: "field-enter", keys: ENTER, mac: ENTER, selects: false },
    // A block of the timeline answers to it too.
    TextFieldShortcut { message: "field-menu", keys: MENU, mac: MENU, selects: false },
];

impl TextFieldShortcut {
    /// Its keys on this kind of system.
    pub fn key_combinations(&self, mac: bool) -> &'static [KeyCombination] {
        if mac { self.mac } else { self.keys }
    }
}
