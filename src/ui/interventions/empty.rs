//! No intervention yet: what one can begin with.

use super::foot::command_button;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::Emphasis;
use egui::{Frame, Margin, Ui};
use rostrum_app::{Command, Page};

/// Shows the sentence and the two beginnings.
pub fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    Frame::new().inner_margin(Margin { left: 18, right: 18, top: 16, bottom: 24 }).show(ui, |ui| {
        let beside = matches!(view.state.window.page, Page::Session(_));
        let key = if beside { "interventions-empty" } else { "interventions-empty-forum" };
        let key = if view.state.notes_cannot_be_shown() { "notes-not-shown" } else { key };
        view.face(Role::Body, view.theme.ink_2).label(ui, &view.say(key));
        if !beside || view.state.read_only_reason().is_some() {
            return;
        }
        ui.add_space(space().s);
        ui.horizontal_wrapped(|ui| {
            command_button(ui, view, "intervention-new", Command::NewIntervention, Emphasis::Primary);
            command_button(
                ui,
                view,
                "intervention-new-framed",
                Command::NewFramedIntervention,
                Emphasis::Normal,
            );
        });
    });
}
