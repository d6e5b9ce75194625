//! What lies over the window: settings, the list of keys, a path typed by hand, the palette.

mod close;
mod conflicts;
mod dropped;
mod export;
mod hand_in;
mod help;
mod keys;
mod link;
mod note_versions;
mod palette;
mod path;
mod put_aside;
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
pub use hand_in::hand_in_title_key;
use help::help_ui;
use path::PathPurpose;
use quote::QuoteTarget;
use rostrum_app::{Action, Command, Dialog, EditorCommand, Page, StepAfterCommentDecision};

/// What the dialogs that remember something remember between frames.
#[derive(Default)]
struct OwnMemory {
    palette: palette::PaletteMemory,
    path: path::PathMemory,
    settings: settings::SettingsMemory,
    returned: returned::ReturnedTextMemory,
    export: export::ExportMemory,
    conflicts: conflicts::ConflictMemory,
    note_versions: note_versions::NoteVersionsMemory,
}

/// What the window has to know of a dialog.
struct DialogEntry<'d> {
    /// Its width where the window has room for it, in points.
    width: f32,
    /// What works over it beside the commands of the whole window: what it is about itself.
    commands: &'static [Command],
    /// Between its edge and what it shows, in points.
    margin: i8,
    /// How far below the window's top it hangs, in points; none for one in the middle.
    top: Option<f32>,
    ui: Box<DialogUi<'d>>,
}

/// Draws what is in a dialog; the last argument says whether it has just opened.
type DialogUi<'d> = dyn FnOnce(&mut Ui, &mut View<'_>, &mut OwnMemory, bool) + 'd;

impl<'d> DialogEntry<'d> {
    fn new(
        width: f32,
        commands: &'static [Command],
        ui: impl FnOnce(&mut Ui, &mut View<'_>, &mut OwnMemory, bool) + 'd,
    ) -> Self {
        Self { width, commands, margin: 20, top: None, ui: Box::new(ui) }
    }

    /// One in which a path is typed.
    fn path(command: &'static [Command], wanted: PathPurpose) -> Self {
        Self::new(NARROW, command, move |ui, view, own, just_opened| {
            path::path_ui(ui, view, &mut own.path, wanted, just_opened);
        })
    }
}

/// The width of a question and of a field, in points.
const NARROW: f32 = 480.0;
/// The width of choices with their labels, in points.
const MIDDLE: f32 = 520.0;
/// The width of a list, in points.
const WIDE: f32 = 560.0;

/// The table of the dialogs: one more is a variant of [`Dialog`] and a row here, with its file.
fn entry(dialog: &Dialog) -> DialogEntry<'_> {
    use DialogEntry as Entry;
    match dialog {
        Dialog::Palette => Entry {
            // Its height follows what is found, so that its field must hang from the top.
            top: Some(palette::TOP_OFFSET),
            margin: 8,
            ..Entry::new(640.0, &[], |ui, view, own, just_opened| {
                palette::palette_ui(ui, view, &mut own.palette, just_opened);
            })
        },
        Dialog::Settings => Entry::new(MIDDLE, &[Command::ChangeZone], |ui, view, own, just_opened| {
            settings::settings_ui(ui, view, &mut own.settings, just_opened, false);
        }),
        Dialog::Zone => Entry::new(MIDDLE, &[Command::ChangeZone], |ui, view, own, just_opened| {
            settings::settings_ui(ui, view, &mut own.settings, just_opened, true);
        }),
        Dialog::Help(page) => {
            Entry::new(760.0, &[], |ui, view, _, just_opened| help_ui(ui, view, *page, just_opened))
        }
        Dialog::About => Entry::new(MIDDLE, &[], |ui, view, _, _| help::about_ui(ui, view)),
        Dialog::Keys => Entry::new(WIDE, &[], |ui, view, _, _| keys::keys_ui(ui, view)),
        Dialog::Conflicts => {
            let commands = &[Command::Conflicts, Command::Undo, Command::Redo];
            Entry::new(640.0, commands, |ui, view, own, just_opened| {
                conflicts::conflicts_ui(ui, view, &mut own.conflicts, just_opened);
            })
        }
        Dialog::PutAside => {
            let commands = &[Command::ShowPutAside, Command::MakeWritable];
            Entry::new(WIDE, commands, |ui, view, _, just_opened| {
                put_aside::put_aside_ui(ui, view, just_opened);
            })
        }
        Dialog::CloseUnsaved | Dialog::CloseReplaced => {
            Entry::new(NARROW, &[Command::SaveCopy], |ui, view, _, _| close::close_ui(ui, view))
        }
        Dialog::CloseTold(news) => {
            Entry::new(NARROW, &[], move |ui, view, _, _| close::told_ui(ui, view, news))
        }
        Dialog::Link(address) => Entry::new(NARROW, &[], move |ui, view, _, just_opened| {
            link::link_ui(ui, view, address, just_opened);
        }),
        Dialog::NoteVersions => {
            let commands = &[Command::NoteVersions, Command::Undo, Command::Redo];
            Entry::new(WIDE, commands, |ui, view, own, just_opened| {
                note_versions::note_versions_ui(ui, view, &mut own.note_versions, just_opened);
            })
        }
        Dialog::Runs => {
            let commands = &[Command::Runs, Command::OwnRate, Command::Rehearse];
            Entry::new(WIDE, commands, |ui, view, _, _| runs::rehearsal_runs_ui(ui, view))
        }
        Dialog::Unsaid(then) => {
            let command: &[Command] = if *then == StepAfterCommentDecision::HandIn {
                &[Command::HandIn]
            } else {
                &[Command::Rehearse]
            };
            Entry::new(WIDE, command, move |ui, view, _, just_opened| {
                unsaid::comments_left_out_ui(ui, view, *then, just_opened);
            })
        }
        Dialog::Quote => Entry::new(WIDE, &[Command::QuoteInIntervention], |ui, view, _, just_opened| {
            quote::quote_ui(ui, view, QuoteTarget::Intervention, just_opened);
        }),
        Dialog::QuoteInNotes => Entry::new(WIDE, &[Command::QuoteInNotes], |ui, view, _, just_opened| {
            quote::quote_ui(ui, view, QuoteTarget::Notes, just_opened);
        }),
        Dialog::HandIn => Entry::new(WIDE, HANDING_IN, |ui, view, _, just_opened| {
            hand_in::hand_in_ui(ui, view, just_opened);
        }),
        Dialog::Report => Entry::new(WIDE, HANDING_IN, |ui, view, _, just_opened| {
            report::report_ui(ui, view, just_opened);
        }),
        Dialog::Dropped { path, at } => Entry::new(MIDDLE, &[], move |ui, view, _, just_opened| {
            dropped::dropped_ui(ui, view, path, at.as_ref(), just_opened);
        }),
        Dialog::Returned => Entry::new(WIDE, &[Command::TakeReturned], |ui, view, own, just_opened| {
            returned::returned_text_ui(ui, view, &mut own.returned, just_opened);
        }),
        Dialog::Export => Entry::new(MIDDLE, &[Command::Export], |ui, view, own, _| {
            export::export_ui(ui, view, &mut own.export);
        }),
        Dialog::SaveCopyPath => Entry::path(&[Command::SaveCopy], PathPurpose::SaveCopy),
        Dialog::OpenCopyPath => Entry::path(&[Command::OpenCopy], PathPurpose::OpenCopy),
        Dialog::OpenFilePath => Entry::path(&[Command::OpenFile], PathPurpose::OpenFile),
        Dialog::HandInPath(what) => Entry::path(HANDING_IN, PathPurpose::HandIn(*what)),
        Dialog::ReturnedPath => Entry::path(&[Command::TakeReturned], PathPurpose::Returned),
        Dialog::ExportPath(request) => Entry::path(&[Command::Export], PathPurpose::Export(*request)),
    }
}

const HANDING_IN: &[Command] = &[Command::HandIn, Command::Report];

/// The commands that work while a dialog is open, beside those of the whole window.
pub fn commands_available_in(dialog: &Dialog) -> &'static [Command] {
    entry(dialog).commands
}

/// What the dialogs remember between frames.
#[derive(Default)]
pub struct DialogsMemory {
    own: OwnMemory,
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
        self.shown == Some(Dialog::Palette) && self.own.palette.is_composing()
    }
}

/// Shows the dialog that lies over the window, if any.
pub fn dialogs_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut DialogsMemory, in_notes: bool) {
    let dialog = view.state.dialog.clone();
    let just_opened = dialog != memory.shown;
    match (&memory.shown, &dialog) {
        (None, Some(_)) => {
            let focused = ui.memory(egui::Memory::focused);
            memory.before = Some(Before { page: view.state.window.page.clone(), focused, in_notes });
        }
        (Some(_), None) => {
            // Earlier texts are not held on to: one may have been deleted because nobody shall see it.
            memory.own.note_versions = note_versions::NoteVersionsMemory::default();
            give_back_keyboard(ui, view, memory);
        }
        _ => {}
    }
    memory.shown.clone_from(&dialog);
    let Some(dialog) = dialog else {
        memory.stood = None;
        return;
    };
    let entry = entry(&dialog);
    let width = f32::min(entry.width, ui.ctx().content_rect().width() - 2.0 * space().xl);
    let frame = Frame::new()
        .fill(view.theme.surface)
        .stroke(egui::Stroke::new(1.0, view.theme.border))
        .corner_radius(CornerRadius::same(radius().card))
        .inner_margin(Margin::same(entry.margin));
    let backdrop = view.theme.ink.gamma_multiply(if view.theme.is_dark() { 0.15 } else { 0.35 });
    let id = Id::unique("dialog");
    let mut modal = Modal::new(id).frame(frame).backdrop_color(backdrop);
    if let Some(top) = entry.top {
        modal = modal.area(Modal::default_area(id).anchor(Align2::CENTER_TOP, egui::vec2(0.0, top)));
    }
    let shown = modal.show(ui.ctx(), |ui| {
        ui.set_width(width);
        (entry.ui)(ui, view, &mut memory.own, just_opened);
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
    let asked = memory.own.palette.take_chosen_action();
    let turns_page = before.page != view.state.window.page
        || matches!(asked, Some(Action::Open(_) | Action::Step(_) | Action::OpenNth(_)));
    if !turns_page && let Some(id) = before.focused {
        ui.memory_mut(|mem| mem.request_focus(id));
        ui.ctx().request_repaint();
    }
    view.actions.extend(asked);
    if turns_page && before.in_notes && !view.state.window.reading {
        // Each note has a field of its own.
        view.push(Action::Editor(EditorCommand::Focus));
    }
}
