//! Notes what the window shows until it has been seen, so that what brings it down is not shown again unasked.

use egui::Context;
use rostrum_app::{State, write_open_attempt_marker};
use rostrum_store::{OpenAttemptMarker, ProgrammeRevisionId, forget_failed_opening};

/// So many frames are drawn before what is shown counts as seen: what lies below the edge comes with the second.
const FRAMES: u64 = 3;

/// What is being opened.
#[derive(Default)]
pub struct CrashGuard {
    note: Option<OpenAttemptMarker>,
    /// What is shown.
    shown: Option<ProgrammeRevisionId>,
    /// The frame in which it was shown first.
    since: Option<u64>,
}

impl CrashGuard {
    /// Takes over the note that the start wrote.
    pub fn new(state: &mut State) -> Self {
        Self {
            note: state.take_open_attempt_marker(),
            shown: Some(state.shown_programme_revision()),
            since: None,
        }
    }

    /// Call it before a frame is drawn.
    pub fn before_frame(&mut self, ctx: &Context, state: &State) {
        let opened = state.shown_programme_revision();
        if self.shown.as_ref() != Some(&opened) {
            // First the note before, so that an earlier one is never taken for the one of a window that is gone.
            self.note = None;
            self.note = write_open_attempt_marker(&state.folders, &opened);
            self.since = None;
            self.shown = Some(opened);
        }
        let Some(note) = &mut self.note else { return };
        note.mark_drawing_begun();
        let frame = ctx.cumulative_frame_nr();
        if frame < *self.since.get_or_insert(frame) + FRAMES {
            ctx.request_repaint();
            return;
        }
        self.note = None;
        if let Some(shown) = &self.shown {
            forget_failed_opening(&state.folders, shown);
        }
    }
}
