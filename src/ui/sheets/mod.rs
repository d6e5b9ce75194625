//! What lies over the window: settings, the list of keys, a path typed by hand, the palette.

mod keys;
mod path;
mod settings;

use super::theme::{radius, space};
use super::typeset::Role;
use super::view::View;
use crate::app::{Action, Sheet};
use egui::{CornerRadius, Frame, Id, Margin, Modal, Ui};

/// What the sheets remember between frames.
#[derive(Debug, Default)]
pub struct SheetsMemory {
    path: path::PathMemory,
    settings: settings::SettingsMemory,
    shown: Option<Sheet>,
}

/// Shows the sheet that lies over the window, if any.
pub fn sheets_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut SheetsMemory) {
    let sheet = view.state.sheet.clone();
    let just_opened = sheet != memory.shown;
    memory.shown.clone_from(&sheet);
    let Some(sheet) = sheet else { return };
    let width = match sheet {
        Sheet::Palette | Sheet::Keys => 560.0,
        Sheet::Settings => 520.0,
        Sheet::SaveCopyPath | Sheet::OpenCopyPath => 480.0,
    };
    let width = f32::min(width, ui.ctx().content_rect().width() - 2.0 * space::XL);
    let frame = Frame::new()
        .fill(view.theme.surface)
        .stroke(egui::Stroke::new(1.0, view.theme.border))
        .corner_radius(CornerRadius::same(radius::CARD))
        .inner_margin(Margin::same(20));
    let backdrop = view.theme.ink.gamma_multiply(if view.theme.dark { 0.15 } else { 0.35 });
    let shown = Modal::new(Id::unique("sheet")).frame(frame).backdrop_color(backdrop).show(ui.ctx(), |ui| {
        ui.set_width(width);
        match sheet {
            Sheet::Palette => {}
            Sheet::Settings => settings::settings_ui(ui, view, &mut memory.settings, just_opened),
            Sheet::Keys => keys::keys_ui(ui, view),
            Sheet::SaveCopyPath => path::path_ui(ui, view, &mut memory.path, true, just_opened),
            Sheet::OpenCopyPath => path::path_ui(ui, view, &mut memory.path, false, just_opened),
        }
    });
    if shown.should_close() {
        view.push(Action::CloseSheet);
    }
}

/// The head of a sheet.
fn sheet_head(ui: &mut Ui, view: &View<'_>, text: &str) {
    let response = view.face(Role::Lead, view.theme.ink).bold().line(ui, text);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, text));
    ui.add_space(space::S);
}
