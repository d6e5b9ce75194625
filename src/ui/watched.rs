//! Notes what the window shows until it has been seen, so that what brings it down is not shown again unasked.

use egui::Context;
use rostrum_app::{State, note_opening};
use rostrum_store::{Opened, OpeningNote, forget_failed};

/// So many frames are drawn before what is shown counts as seen: what lies below the edge comes with the second.
const FRAMES: u64 = 3;

/// What is being opened.
#[derive(Default)]
pub struct CrashGuard {
    note: Option<OpeningNote>,
    /// What is shown.
    shown: Option<Opened>,
    /// The frame in which it was shown first.
    since: Option<u64>,
}

impl CrashGuard {
    /// Takes over the note that the start wrote.
    pub fn new(state: &mut State) -> Self {
        Self { note: state.take_opening_note(), shown: Some(state.opened()), since: None }
    }

    /// Call it before a frame is drawn.
    pub fn frame(&mut self, ctx: &Context, state: &State) {
        let opened = state.opened();
        if self.shown.as_ref() != Some(&opened) {
            // First the note before, so that an earlier one is never taken for the one of a window that is gone.
            self.note = None;
            self.note = note_opening(&state.folders, &opened);
            self.since = None;
            self.shown = Some(opened);
        }
        let Some(note) = &mut self.note else { return };
        note.begin_drawing();
        let frame = ctx.cumulative_frame_nr();
        if frame < *self.since.get_or_insert(frame) + FRAMES {
            ctx.request_repaint();
            return;
        }
        self.note = None;
        if let Some(shown) = &self.shown {
            forget_failed(&state.folders, shown);
        }
    }
}
