//! The head of the pane: its tab, and the buttons for finding and reading.

use crate::app::{Action, Command};
use crate::ui::icons;
use crate::ui::theme::{Theme, radius};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, focus_ring, named_button};
use egui::{Align, Layout, Role as AccessRole, Sense, Stroke, Ui, Vec2, WidgetInfo};

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
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if tab_ui(ui, view, view.theme, &view.say("notes-title")) && reading {
                view.push(Action::ToggleReading);
            }
        });
    });
}

/// The tab, as high as the head, its line upon the head's own.
fn tab_ui(ui: &mut Ui, view: &View<'_>, theme: &Theme, label: &str) -> bool {
    let galley = view.face(Role::Small, theme.ink).bold().galley(ui, label, f32::INFINITY);
    let size = Vec2::new(galley.size().x + 24.0, HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::Tab, true, true, label));
    ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(2.0, theme.accent));
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, theme.ink);
    focus_ring(ui, theme, &response, rect.shrink(4.0), radius::CHIP);
    response.clicked()
}
