//! The keys of text fields: what a field does of its own accord, named in the list of keys as commands are.
//!
//! What is not in this table and no command either does nothing in a field: a toolkit's own shortcuts (Ctrl W, Ctrl H,
//! Ctrl K, Ctrl U delete) would change a text that nobody meant to change.

use super::Chord;

/// Something that a text field does for its keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldKey {
    /// The key of its label in the message files.
    pub message: &'static str,
    /// Its keys on Linux and Windows.
    keys: &'static [Chord],
    /// Its keys on a Mac.
    mac: &'static [Chord],
    /// Whether Shift with them selects on the way.
    pub selects: bool,
}

const fn key(key: &'static str) -> Chord {
    Chord { command: false, shift: false, alt: false, key }
}

const fn command(name: &'static str) -> Chord {
    Chord { command: true, ..key(name) }
}

const fn alt(name: &'static str) -> Chord {
    Chord { alt: true, ..key(name) }
}

const fn shift(name: &'static str) -> Chord {
    Chord { shift: true, ..key(name) }
}

const ARROWS: &[Chord] = &[key("ArrowLeft"), key("ArrowRight"), key("ArrowUp"), key("ArrowDown")];
const DELETE: &[Chord] = &[key("Backspace"), key("Delete"), shift("Backspace")];
const ENTER: &[Chord] = &[key("Enter"), shift("Enter")];

/// What text fields do, in the order of the list of keys.
pub const FIELD_KEYS: &[FieldKey] = &[
    FieldKey { message: "field-move", keys: ARROWS, mac: ARROWS, selects: true },
    FieldKey {
        message: "field-word",
        keys: &[command("ArrowLeft"), command("ArrowRight")],
        mac: &[alt("ArrowLeft"), alt("ArrowRight")],
        selects: true,
    },
    FieldKey {
        message: "field-line",
        keys: &[key("Home"), key("End")],
        mac: &[command("ArrowLeft"), command("ArrowRight"), key("Home"), key("End")],
        selects: true,
    },
    FieldKey {
        message: "field-text",
        keys: &[command("Home"), command("End")],
        mac: &[command("ArrowUp"), command("ArrowDown")],
        selects: true,
    },
    FieldKey { message: "field-select-all", keys: &[command("A")], mac: &[command("A")], selects: false },
    FieldKey { message: "field-delete", keys: DELETE, mac: DELETE, selects: false },
    FieldKey {
        message: "field-delete-word",
        keys: &[command("Backspace"), command("Delete")],
        mac: &[alt("Backspace"), alt("Delete")],
        selects: false,
    },
    FieldKey { message: "field-enter", keys: ENTER, mac: ENTER, selects: false },
];

impl FieldKey {
    /// Its keys on this kind of system.
    pub fn chords(&self, mac: bool) -> &'static [Chord] {
        if mac { self.mac } else { self.keys }
    }
}
