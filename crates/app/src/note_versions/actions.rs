//! What can be asked about earlier versions of notes.

use rostrum_notebook::NotePlace;

/// Something asked about the earlier versions of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteVersionsAction {
    /// List those of the notes of the page.
    Show,
    /// Make one the text again; the text that stands is kept.
    BringBack {
        /// The note.
        place: NotePlace,
        /// The version, by its place from 0, the oldest first.
        index: usize,
    },
    /// Let go of one; undo brings it back while the window is open.
    Remove {
        /// The note.
        place: NotePlace,
        /// The version, by its place from 0, the oldest first.
        index: usize,
    },
    /// Let go of all of them.
    RemoveAll(NotePlace),
}
