//! The timeline: days as columns, sessions as blocks drawn to scale.

use super::fonts::Script;
use super::view::View;
use egui::Ui;

/// What the timeline remembers between frames: zoom, scroll, filters.
#[derive(Debug, Default)]
pub struct TimelineMemory {}

impl TimelineMemory {
    /// Puts the keyboard into the timeline.
    pub fn request_focus(&mut self) {}
}

/// The width that the timeline begins with, in points: Latin titles need more room.
pub fn default_width(window: f32, script: Script) -> f32 {
    match script {
        Script::Han => (window * 0.275).clamp(340.0, 520.0),
        Script::Latin => (window * 0.325).clamp(400.0, 600.0),
    }
}

/// Shows the timeline in its pane, or over the whole window.
pub fn timeline_ui(ui: &mut Ui, view: &mut View<'_>, _memory: &mut TimelineMemory) {
    for session in &view.state.programme.clone().sessions {
        let title = view.text(&session.title).to_owned();
        if super::widgets::button(ui, view, &title, super::widgets::Emphasis::Bare, "").clicked() {
            view.push(crate::app::Action::Open(crate::app::Page::Session(session.id.clone())));
        }
    }
}
