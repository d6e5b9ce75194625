//! Closing the window while the notes are not on the disk, or another program has had its hands on them: what is so, and
//! what can be done. It follows the disk: what is on it after all is said to be.

use super::widgets::dialog_head;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Role as AccessRole, Ui, WidgetInfo};
use rostrum_app::{Action, ClosingNews, Command, ReplacedNotesAction, SaveState, save_state_sentence};

/// Asks while the notes are not on the disk or were replaced, and says so once they are.
pub fn close_ui(ui: &mut Ui, view: &mut View<'_>) {
    match view.state.save_state() {
        SaveState::Replaced { .. } => replaced_ui(ui, view),
        // The disk has recovered; what another program did meanwhile is found when the window closes.
        SaveState::Saved(_) | SaveState::Untouched => {
            let said = [save_state_sentence(view.state), view.say("close-saved")];
            question(ui, view, "close-saved-title", &said);
            ui.horizontal_wrapped(|ui| {
                close_button(ui, view, "close-now", Emphasis::Primary, Action::Quit);
                back_button(ui, view);
            });
        }
        _ => {
            let said = [save_state_sentence(view.state), view.say("close-unsaved")];
            question(ui, view, "close-unsaved-title", &said);
            ui.horizontal_wrapped(|ui| {
                let tip = view.tip(Command::SaveCopy);
                if button(ui, view, &view.say("save-copy-elsewhere"), Emphasis::Primary, &tip).clicked() {
                    view.push(Action::CloseDialog);
                    view.run(Command::SaveCopy);
                }
                back_button(ui, view);
                close_button(ui, view, "close-anyway", Emphasis::Normal, Action::QuitUnsaved);
            });
        }
    }
}

/// Asks where another program has replaced the notes file: both are kept, whatever is answered.
fn replaced_ui(ui: &mut Ui, view: &mut View<'_>) {
    let said = [save_state_sentence(view.state), view.say("close-replaced")];
    question(ui, view, "close-replaced-title", &said);
    ui.horizontal_wrapped(|ui| {
        let keep = Action::ReplacedNotes(ReplacedNotesAction::KeepOurs);
        let tip = view.say("notes-replaced-both-kept");
        if button(ui, view, &view.say("notes-replaced-keep"), Emphasis::Normal, &tip).clicked() {
            view.push(keep);
        }
        close_button(ui, view, "close-now", Emphasis::Normal, Action::QuitUnsaved);
        back_button(ui, view);
    });
}

/// Says what another program did with the notes file, and what was done about it.
pub fn told_ui(ui: &mut Ui, view: &mut View<'_>, news: &ClosingNews) {
    let (title, told) = match news {
        ClosingNews::Rewritten => ("close-rewritten-title", view.say("notes-written-anew")),
        ClosingNews::Changed(name) => {
            ("close-replaced-title", view.say_with("notes-changed-elsewhere", &[("name", name.into())]))
        }
    };
    let state = match view.state.save_state() {
        SaveState::Saved(_) | SaveState::Untouched => view.say("close-saved"),
        _ => save_state_sentence(view.state),
    };
    question(ui, view, title, &[told, state]);
    ui.horizontal_wrapped(|ui| {
        close_button(ui, view, "close-now", Emphasis::Primary, Action::Quit);
        back_button(ui, view);
    });
}

/// The head of the dialog and what is so.
fn question(ui: &mut Ui, view: &mut View<'_>, title: &str, said: &[String]) {
    dialog_head(ui, view, &view.say(title));
    for said in said.iter().filter(|said| !said.is_empty()) {
        let response = view.face(Role::Small, view.theme.ink).label(ui, said);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Alert, true, said));
    }
    ui.add_space(space().m);
}

fn close_button(ui: &mut Ui, view: &mut View<'_>, key: &str, emphasis: Emphasis, action: Action) {
    if button(ui, view, &view.say(key), emphasis, "").clicked() {
        view.push(action);
    }
}

fn back_button(ui: &mut Ui, view: &mut View<'_>) {
    if button(ui, view, &view.say("close-not"), Emphasis::Normal, "Esc").clicked() {
        view.push(Action::CloseDialog);
    }
}
