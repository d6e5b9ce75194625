//! What lies over the window: settings, the list of keys, a path typed by hand, the palette.

mod close;
mod export;
mod hand_in;
mod keys;
mod link;
mod palette;
mod path;
mod quote;
mod report;
mod returned;
mod runs;
mod settings;
mod unsaid;
mod zone;

use super::theme::{radius, space};
use super::typeset::Role;
use super::view::View;
use egui::{Align2, CornerRadius, Frame, Id, Margin, Modal, Ui};
pub use hand_in::hand_in_title;
use path::PathFor;
use rostrum_app::{Action, EditorCommand, Page, Sheet};

/// What the sheets remember between frames.
#[derive(Default)]
pub struct SheetsMemory {
    palette: palette::PaletteMemory,
    path: path::PathMemory,
    settings: settings::SettingsMemory,
    returned: returned::ReturnedMemory,
    export: export::ExportMemory,
    shown: Option<Sheet>,
    before: Option<Before>,
}

/// Where the keyboard was when the first sheet opened.
struct Before {
    page: Page,
    focused: Option<Id>,
    in_notes: bool,
}

pub use quote::{card_sentences, quoted_card};

impl SheetsMemory {
    /// Whether an input method composes in the palette: keys then belong to it.
    pub fn is_composing(&self) -> bool {
        self.shown == Some(Sheet::Palette) && self.palette.is_composing()
    }
}

/// Shows the sheet that lies over the window, if any.
pub fn sheets_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut SheetsMemory, in_notes: bool) {
    let sheet = view.state.sheet.clone();
    let just_opened = sheet != memory.shown;
    match (&memory.shown, &sheet) {
        (None, Some(_)) => {
            let focused = ui.memory(egui::Memory::focused);
            memory.before = Some(Before { page: view.state.page.clone(), focused, in_notes });
        }
        (Some(_), None) => give_back_keyboard(ui, view, memory),
        _ => {}
    }
    memory.shown.clone_from(&sheet);
    let Some(sheet) = sheet else { return };
    let width = match sheet {
        Sheet::Palette => 640.0,
        Sheet::Keys
        | Sheet::Quote
        | Sheet::QuoteInNotes
        | Sheet::Runs
        | Sheet::Unsaid(_)
        | Sheet::HandIn
        | Sheet::Report
        | Sheet::Returned => 560.0,
        Sheet::Settings | Sheet::Zone | Sheet::Export => 520.0,
        Sheet::CloseUnsaved
        | Sheet::Link(_)
        | Sheet::SaveCopyPath
        | Sheet::OpenCopyPath
        | Sheet::OpenFilePath
        | Sheet::ExportPath(_)
        | Sheet::HandInPath(_)
        | Sheet::ReturnedPath => 480.0,
    };
    let width = f32::min(width, ui.ctx().content_rect().width() - 2.0 * space::XL);
    let frame = Frame::new()
        .fill(view.theme.surface)
        .stroke(egui::Stroke::new(1.0, view.theme.border))
        .corner_radius(CornerRadius::same(radius::CARD))
        .inner_margin(Margin::same(if sheet == Sheet::Palette { 8 } else { 20 }));
    let backdrop = view.theme.ink.gamma_multiply(if view.theme.dark { 0.15 } else { 0.35 });
    let id = Id::unique("sheet");
    let mut modal = Modal::new(id).frame(frame).backdrop_color(backdrop);
    if sheet == Sheet::Palette {
        // Its height follows what is found, so that its field must hang from the top.
        let below_bar = egui::vec2(0.0, palette::TOP);
        modal = modal.area(Modal::default_area(id).anchor(Align2::CENTER_TOP, below_bar));
    }
    let shown = modal.show(ui.ctx(), |ui| {
        ui.set_width(width);
        match sheet {
            Sheet::Palette => palette::palette_ui(ui, view, &mut memory.palette, just_opened),
            Sheet::Settings => settings::settings_ui(ui, view, &mut memory.settings, just_opened, false),
            Sheet::Zone => settings::settings_ui(ui, view, &mut memory.settings, just_opened, true),
            Sheet::Keys => keys::keys_ui(ui, view),
            Sheet::CloseUnsaved => close::close_ui(ui, view),
            Sheet::Link(address) => link::link_sheet_ui(ui, view, &address, just_opened),
            Sheet::Runs => runs::runs_ui(ui, view),
            Sheet::Unsaid(then) => unsaid::unsaid_ui(ui, view, then, just_opened),
            Sheet::Export => export::export_ui(ui, view, &mut memory.export),
            Sheet::Quote => quote::quote_ui(ui, view, quote::QuoteFor::Draft, just_opened),
            Sheet::QuoteInNotes => quote::quote_ui(ui, view, quote::QuoteFor::Notes, just_opened),
            Sheet::SaveCopyPath => path::path_ui(ui, view, &mut memory.path, PathFor::SaveCopy, just_opened),
            Sheet::OpenCopyPath => path::path_ui(ui, view, &mut memory.path, PathFor::OpenCopy, just_opened),
            Sheet::OpenFilePath => path::path_ui(ui, view, &mut memory.path, PathFor::OpenFile, just_opened),
            Sheet::HandIn => hand_in::hand_in_ui(ui, view, just_opened),
            Sheet::Report => report::report_ui(ui, view, just_opened),
            Sheet::Returned => returned::returned_ui(ui, view, &mut memory.returned, just_opened),
            Sheet::HandInPath(what) => {
                path::path_ui(ui, view, &mut memory.path, PathFor::HandIn(what), just_opened);
            }
            Sheet::ReturnedPath => {
                path::path_ui(ui, view, &mut memory.path, PathFor::Returned, just_opened);
            }
            Sheet::ExportPath(request) => {
                path::path_ui(ui, view, &mut memory.path, PathFor::Export(request), just_opened);
            }
        }
    });
    if shown.should_close() {
        view.push(Action::CloseSheet);
    }
}

/// Puts the keyboard back where it was, then asks for what was chosen in the palette.
fn give_back_keyboard(ui: &Ui, view: &mut View<'_>, memory: &mut SheetsMemory) {
    let Some(before) = memory.before.take() else { return };
    let asked = memory.palette.take_asked();
    let turns_page = before.page != view.state.page
        || matches!(asked, Some(Action::Open(_) | Action::Step(_) | Action::OpenNth(_)));
    if !turns_page && let Some(id) = before.focused {
        ui.memory_mut(|mem| mem.request_focus(id));
        ui.ctx().request_repaint();
    }
    view.actions.extend(asked);
    if turns_page && before.in_notes && !view.state.reading {
        // Each note has a field of its own.
        view.push(Action::Editor(EditorCommand::Focus));
    }
}

/// The head of a sheet.
fn sheet_head(ui: &mut Ui, view: &View<'_>, text: &str) {
    let response = view.face(Role::Lead, view.theme.ink).bold().line(ui, text);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, text));
    ui.add_space(space::S);
}
