//! Closing the window while the notes are not on the disk: why not, and what can be done.

use super::widgets::dialog_head;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Role as AccessRole, Ui, WidgetInfo};
use rostrum_app::{Action, Command, save_state_sentence};

/// Shows the question.
pub fn close_ui(ui: &mut Ui, view: &mut View<'_>) {
    dialog_head(ui, view, &view.say("close-unsaved-title"));
    for said in [save_state_sentence(view.state), view.say("close-unsaved")] {
        let response = view.face(Role::Small, view.theme.ink).label(ui, &said);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Alert, true, &said));
    }
    ui.add_space(space().m);
    ui.horizontal_wrapped(|ui| {
        let tip = view.tip(Command::SaveCopy);
        if button(ui, view, &view.say("save-copy-elsewhere"), Emphasis::Primary, &tip).clicked() {
            view.push(Action::CloseDialog);
            view.run(Command::SaveCopy);
        }
        if button(ui, view, &view.say("close-not"), Emphasis::Normal, "Esc").clicked() {
            view.push(Action::CloseDialog);
        }
        if button(ui, view, &view.say("close-anyway"), Emphasis::Normal, "").clicked() {
            view.push(Action::QuitUnsaved);
        }
    });
}
