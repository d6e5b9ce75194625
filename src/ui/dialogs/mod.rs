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
mod widgets;
mod zone;

use super::theme::{radius, space};
use super::view::View;
use egui::{Align2, CornerRadius, Frame, Id, Margin, Modal, Rect, Ui};
pub use hand_in::hand_in_title;
use path::PathFor;
use rostrum_app::{Action, Dialog, EditorCommand, Page};

/// What the dialogs remember between frames.
#[derive(Default)]
pub struct DialogsMemory {
    palette: palette::PaletteMemory,
    path: path::PathMemory,
    settings: settings::SettingsMemory,
    returned: returned::ReturnedMemory,
    export: export::ExportMemory,
    shown: Option<Dialog>,
    before: Option<Before>,
    /// Where the dialog stood in the last pass.
    stood: Option<Rect>,
}

/// Where the keyboard was when the first dialog opened.
struct Before {
    page: Page,
    focused: Option<Id>,
    in_notes: bool,
}

impl DialogsMemory {
    /// Whether an input method composes in the palette: keys then belong to it.
    pub fn is_composing(&self) -> bool {
        self.shown == Some(Dialog::Palette) && self.palette.is_composing()
    }
}

/// Shows the dialog that lies over the window, if any.
pub fn dialogs_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut DialogsMemory, in_notes: bool) {
    let dialog = view.state.dialog.clone();
    let just_opened = dialog != memory.shown;
    match (&memory.shown, &dialog) {
        (None, Some(_)) => {
            let focused = ui.memory(egui::Memory::focused);
            memory.before = Some(Before { page: view.state.page.clone(), focused, in_notes });
        }
        (Some(_), None) => give_back_keyboard(ui, view, memory),
        _ => {}
    }
    memory.shown.clone_from(&dialog);
    let Some(dialog) = dialog else {
        memory.stood = None;
        return;
    };
    let width = match dialog {
        Dialog::Palette => 640.0,
        Dialog::Keys
        | Dialog::Quote
        | Dialog::QuoteInNotes
        | Dialog::Runs
        | Dialog::Unsaid(_)
        | Dialog::HandIn
        | Dialog::Report
        | Dialog::Returned => 560.0,
        Dialog::Settings | Dialog::Zone | Dialog::Export => 520.0,
        Dialog::CloseUnsaved
        | Dialog::Link(_)
        | Dialog::SaveCopyPath
        | Dialog::OpenCopyPath
        | Dialog::OpenFilePath
        | Dialog::ExportPath(_)
        | Dialog::HandInPath(_)
        | Dialog::ReturnedPath => 480.0,
    };
    let width = f32::min(width, ui.ctx().content_rect().width() - 2.0 * space().xl);
    let frame = Frame::new()
        .fill(view.theme.surface)
        .stroke(egui::Stroke::new(1.0, view.theme.border))
        .corner_radius(CornerRadius::same(radius().card))
        .inner_margin(Margin::same(if dialog == Dialog::Palette { 8 } else { 20 }));
    let backdrop = view.theme.ink.gamma_multiply(if view.theme.is_dark() { 0.15 } else { 0.35 });
    let id = Id::unique("sheet");
    let mut modal = Modal::new(id).frame(frame).backdrop_color(backdrop);
    if dialog == Dialog::Palette {
        // Its height follows what is found, so that its field must hang from the top.
        let below_bar = egui::vec2(0.0, palette::TOP);
        modal = modal.area(Modal::default_area(id).anchor(Align2::CENTER_TOP, below_bar));
    }
    let shown = modal.show(ui.ctx(), |ui| {
        ui.set_width(width);
        match dialog {
            Dialog::Palette => palette::palette_ui(ui, view, &mut memory.palette, just_opened),
            Dialog::Settings => settings::settings_ui(ui, view, &mut memory.settings, just_opened, false),
            Dialog::Zone => settings::settings_ui(ui, view, &mut memory.settings, just_opened, true),
            Dialog::Keys => keys::keys_ui(ui, view),
            Dialog::CloseUnsaved => close::close_ui(ui, view),
            Dialog::Link(address) => link::link_sheet_ui(ui, view, &address, just_opened),
            Dialog::Runs => runs::runs_ui(ui, view),
            Dialog::Unsaid(then) => unsaid::comments_left_out_ui(ui, view, then, just_opened),
            Dialog::Export => export::export_ui(ui, view, &mut memory.export),
            Dialog::Quote => quote::quote_ui(ui, view, quote::QuoteFor::Intervention, just_opened),
            Dialog::QuoteInNotes => quote::quote_ui(ui, view, quote::QuoteFor::Notes, just_opened),
            Dialog::SaveCopyPath => path::path_ui(ui, view, &mut memory.path, PathFor::SaveCopy, just_opened),
            Dialog::OpenCopyPath => path::path_ui(ui, view, &mut memory.path, PathFor::OpenCopy, just_opened),
            Dialog::OpenFilePath => path::path_ui(ui, view, &mut memory.path, PathFor::OpenFile, just_opened),
            Dialog::HandIn => hand_in::hand_in_ui(ui, view, just_opened),
            Dialog::Report => report::report_ui(ui, view, just_opened),
            Dialog::Returned => returned::returned_ui(ui, view, &mut memory.returned, just_opened),
            Dialog::HandInPath(what) => {
                path::path_ui(ui, view, &mut memory.path, PathFor::HandIn(what), just_opened);
            }
            Dialog::ReturnedPath => {
                path::path_ui(ui, view, &mut memory.path, PathFor::Returned, just_opened);
            }
            Dialog::ExportPath(request) => {
                path::path_ui(ui, view, &mut memory.path, PathFor::Export(request), just_opened);
            }
        }
    });
    // How much room a dialog has follows from where it stands, and where it stands from how high it was the pass
    // before: nothing is shown until both agree.
    let stands = shown.response.rect;
    if memory.stood.replace(stands) != Some(stands) {
        ui.ctx().request_discard("a dialog finds its place");
    }
    if shown.should_close() {
        view.push(Action::CloseDialog);
    }
}

/// Puts the keyboard back where it was, then asks for what was chosen in the palette.
fn give_back_keyboard(ui: &Ui, view: &mut View<'_>, memory: &mut DialogsMemory) {
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
