//! What the notes pane remembers between frames.

use super::editor::EditorMemory;
use super::find::FindBar;
use super::picker::SpeakerPicker;
use super::reading::ReadingMemory;
use super::running_session::RunningSessionPanelMemory;
use crate::ui::interventions::InterventionsMemory;
use crate::ui::returned::ReturnedTextReviewMemory;
use egui::Id;
use rostrum_app::EditorCommand;
use rostrum_markdown::PerLineCache;
use rostrum_notebook::{HanAndUnicodeWordCount, NoteAndCaret};

/// What the notes pane remembers between frames: the buffer with its composition, caret, find.
#[derive(Default)]
pub struct NotesMemory {
    pub(super) editor: EditorMemory,
    pub(super) requests: Vec<EditorCommand>,
    pub(super) caret: Option<NoteAndCaret>,
    pub(super) counts: PerLineCache<HanAndUnicodeWordCount>,
    pub(super) count: HanAndUnicodeWordCount,
    pub(super) find: Option<FindBar>,
    pub(super) picker: Option<SpeakerPicker>,
    pub(super) reading: ReadingMemory,
    pub(super) live: RunningSessionPanelMemory,
    pub(super) interventions: InterventionsMemory,
    pub(super) review: ReturnedTextReviewMemory,
    /// Whether an input method composes in any field of the pane, and which had the keyboard then.
    pub(super) composing: bool,
    pub(super) composed_before: bool,
    pub(super) focused: Option<Id>,
}

impl NotesMemory {
    /// Takes up a command; it is carried out in the next frame, where the caret is known.
    pub fn request(&mut self, command: EditorCommand) {
        self.requests.push(command);
    }

    /// Closes the picker of speakers, else find; the keyboard goes back to the text.
    pub fn close_top(&mut self) {
        if self.picker.take().is_some() {
            self.editor.request_focus();
        } else if let Some(bar) = self.find.take() {
            bar.leave(&mut self.editor);
        }
    }

    /// Where the caret belongs after an undo.
    pub fn place_caret(&mut self, caret: &NoteAndCaret) {
        self.caret = Some(caret.clone());
    }

    /// Where the caret last was in the text that is shown, in bytes; none before it was ever in it.
    pub fn caret(&self) -> Option<usize> {
        self.editor.caret_at
    }

    /// The editor's field, once a text was shown in it.
    pub fn editor_id(&self) -> Option<Id> {
        self.editor.id()
    }

    /// Whether the keyboard was in the editor when it was last drawn.
    pub fn has_focus(&self) -> bool {
        self.editor.has_focus
    }

    /// Whether an input method is composing: keys and undo then belong to it. Holds for one frame, so
    /// that a pane that is no longer drawn cannot keep the keys to itself.
    pub fn is_composing(&mut self) -> bool {
        std::mem::take(&mut self.composing)
    }
}
