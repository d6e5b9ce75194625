//! A path typed by hand, for where no file dialog can be shown.

use super::sheet_head;
use crate::app::Action;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Key, TextEdit, Ui};
use std::path::PathBuf;

/// What was typed so far.
#[derive(Debug, Default)]
pub struct PathMemory {
    typed: String,
    replace: bool,
}

/// Asks for a path to save to, or to open.
pub fn path_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut PathMemory, saving: bool, just_opened: bool) {
    sheet_head(ui, view, &view.say(if saving { "command-save-copy" } else { "command-open-copy" }));
    view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("no-file-dialog"));
    ui.add_space(space::S);
    if just_opened {
        memory.replace = false;
        memory.typed = if saving { view.state.suggested_copy().display().to_string() } else { String::new() };
    }
    let label = view.face(Role::Small, view.theme.ink).line(ui, &view.say("path"));
    let field = ui.add(
        TextEdit::singleline(&mut memory.typed)
            .font(view.face(Role::Body, view.theme.ink).font())
            .desired_width(f32::INFINITY)
            .margin(egui::Margin::symmetric(8, 6)),
    );
    let field = field.labelled_by(label.id);
    if just_opened {
        field.request_focus();
    }
    if field.changed() {
        memory.replace = false;
    }
    let path = PathBuf::from(memory.typed.trim());
    let empty = memory.typed.trim().is_empty();
    if memory.replace {
        view.face(Role::Small, view.theme.warn).label(ui, &view.say("save-error-already-there"));
    }
    ui.add_space(space::M);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.horizontal(|ui| {
        let key = match (saving, memory.replace) {
            (true, true) => "replace",
            (true, false) => "action-save",
            (false, _) => "open",
        };
        let go = button(ui, view, &view.say(key), Emphasis::Primary, "").clicked() || entered;
        if button(ui, view, &view.say("action-close"), Emphasis::Normal, "").clicked() {
            view.push(Action::CloseSheet);
        }
        if !go || empty {
            return;
        }
        if !saving {
            view.push(Action::OpenCopyFrom(path));
        } else if path.exists() && !memory.replace {
            memory.replace = true;
        } else {
            view.push(Action::SaveCopyTo(path));
        }
    });
}
