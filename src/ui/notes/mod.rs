//! The notes pane: the editor, the read view, find, and where saving stands.

use super::view::View;
use crate::app::EditorCommand;
use crate::notebook::Caret;
use egui::Ui;

/// What the notes pane remembers between frames: the buffer with its composition, caret, find.
#[derive(Debug, Default)]
pub struct NotesMemory {}

impl NotesMemory {
    /// Takes up a command; it is carried out in the next frame, where the caret is known.
    pub fn request(&mut self, _command: EditorCommand) {}

    /// Where the caret belongs after an undo.
    pub fn place_caret(&mut self, _caret: &Caret) {}

    /// Whether an input method is composing: keys and undo then belong to it.
    pub fn is_composing(&self) -> bool {
        false
    }
}

/// Shows the notes of the page that is open.
pub fn notes_ui(ui: &mut Ui, view: &mut View<'_>, _memory: &mut NotesMemory) {
    let text = view.state.notebook.text(&view.state.page.note());
    ui.label(text);
}
