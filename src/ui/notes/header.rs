//! The head of the pane: its tab, and the buttons for finding and reading.

use crate::app::{Action, Command};
use crate::ui::icons;
use crate::ui::shell::tab;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, named_button};
use egui::{Align, Layout, Ui};

/// Height of the head, in points: level with the heads of the other panes.
pub const HEIGHT: f32 = 50.0;

/// Shows the head.
pub fn header_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.spacing_mut().item_spacing.x = 2.0;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let reading = view.state.reading;
        let (icon, key) = if reading {
            (icons::PENCIL_SIMPLE, "notes-editing")
        } else {
            (icons::BOOK_OPEN, "notes-reading-view")
        };
        let buttons = [
            (Command::Reading, icon, key, true),
            (Command::Find, icons::MAGNIFYING_GLASS, "notes-find", !reading),
        ];
        for (command, icon, key, shown) in buttons {
            let (name, tip) = (view.say(key), view.tip(command));
            if shown && named_button(ui, view, icon, &name, Emphasis::Bare, &tip).clicked() {
                view.run(command);
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Max), |ui| {
            if tab(ui, view, &view.say("notes-title"), true) && reading {
                view.push(Action::ToggleReading);
            }
        });
    });
}
