//! A document line by line beside the sessions that were read of it: what was taken for what, what was not used,
//! and what the reader says instead.
//!
//! Owns two columns, what is to be checked above them, and the corrections below the lines. Refuses to read: a
//! correction is an action, and the document is read again off the frame.

mod agenda;
mod checks;
mod correct;
mod habits;
mod lines;
mod marks;
mod ring;

pub use correct::correction_keys;
pub use habits::corrections_in_words;

use crate::ui::theme::{margin, space};
use crate::ui::view::View;
use crate::ui::widgets::tab;
use egui::{CentralPanel, Frame, Margin, Panel, Ui};
use rostrum_app::FileUnderReview;
use rostrum_locale::changes::ChangeDescriber;

/// Below this width lines and sessions are shown one at a time, in points.
const TWO_COLUMNS_FROM: f32 = 900.0;
/// The part of the width that the lines take.
const LINES_PART: f32 = 0.56;

/// What is remembered between frames.
#[derive(Debug, Default)]
pub struct DocumentMemory {
    lines: lines::LinesMemory,
    agenda: agenda::AgendaMemory,
    correct: correct::CorrectMemory,
    /// In the narrow layout: whether the sessions are shown rather than the lines.
    shows_sessions: bool,
}

impl DocumentMemory {
    /// Closes what is asked for below the lines; whether anything was.
    pub fn step_back(&mut self) -> bool {
        self.correct.stop_asking()
    }

    /// Gives the keyboard back to what is asked for below the lines.
    pub fn ask_again(&mut self) {
        self.correct.ask_again();
    }

    /// Whether a widget is one of the lines.
    pub fn has_line(&self, id: egui::Id) -> bool {
        self.lines.has_row(id)
    }
}

/// Shows the document and its sessions.
pub fn document_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut DocumentMemory,
    reviewing: &FileUnderReview,
    describer: &ChangeDescriber<'_>,
) {
    let theme = view.theme;
    let narrow = ui.available_width() < TWO_COLUMNS_FROM;
    let frame = Frame::new().fill(theme.raised).inner_margin(margin(space().wide, space().s));
    Panel::top("document-checks").frame(frame).resizable(false).show(ui, |ui| {
        checks::checks_ui(ui, view, reviewing);
        habits::offered_habit_ui(ui, view, reviewing);
    });
    if narrow {
        let frame = Frame::new().fill(theme.surface).inner_margin(margin(space().m, 0.0));
        Panel::top("document-tabs").exact_size(40.0).frame(frame).show(ui, |ui| {
            ui.horizontal_centered(|ui| {
                for (sessions, key) in [(false, "document-tab-lines"), (true, "document-tab-sessions")] {
                    if tab(ui, view, &view.say(key), memory.shows_sessions == sessions) {
                        memory.shows_sessions = sessions;
                    }
                }
            });
        });
    }
    let side =
        Frame::new().fill(theme.surface).inner_margin(Margin { left: 16, right: 16, top: 8, bottom: 0 });
    if !narrow || memory.shows_sessions {
        let width = if narrow { ui.available_width() } else { ui.available_width() * (1.0 - LINES_PART) };
        let panel = Panel::right("document-sessions").resizable(false).exact_size(width);
        panel
            .frame(side)
            .show(ui, |ui| agenda::agenda_ui(ui, view, &mut memory.agenda, reviewing, describer));
    }
    if !narrow || !memory.shows_sessions {
        let frame = Frame::new().fill(theme.surface).inner_margin(margin(space().m, space().s));
        Panel::bottom("document-correct").frame(frame).resizable(false).show(ui, |ui| {
            // Letters are corrections while a line has the keyboard.
            let focused = ui.memory(egui::Memory::focused);
            let is_line = focused.is_some_and(|id| memory.lines.has_row(id));
            let has_keyboard = is_line && view.state.dialog.is_none();
            correct::correct_ui(ui, view, &mut memory.correct, reviewing, has_keyboard);
        });
        let frame = Frame::new().fill(theme.canvas).inner_margin(margin(space().m, space().s));
        CentralPanel::default().frame(frame).show(ui, |ui| {
            lines::lines_ui(ui, view, &mut memory.lines, reviewing);
        });
    }
}
