//! A Word document was dropped on the window: is it a programme, or a statement that comes back?

use super::widgets::dialog_head;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::Ui;
use rostrum_app::{Action, InterventionRef, ProgrammeFileAction, ReturnedTextAction, file_name};
use std::path::Path;

/// Asks.
pub fn dropped_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    path: &Path,
    at: Option<&InterventionRef>,
    just_opened: bool,
) {
    let title = view.say_with("dropped-title", &[("name", file_name(path).into())]);
    dialog_head(ui, view, &title);
    view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("returned-hint"));
    ui.add_space(space().m);
    ui.horizontal_wrapped(|ui| {
        if let Some((at, name)) = at.and_then(|at| Some((at, name_of(view, at)?))) {
            let label = view.say_with("dropped-statement", &[("intervention", name.into())]);
            let statement = button(ui, view, &label, Emphasis::Primary, "");
            if just_opened {
                statement.request_focus();
            }
            if statement.clicked() {
                let (at, path) = (at.clone(), path.to_owned());
                view.push(Action::Returned(ReturnedTextAction::ReadFor { at, path }));
            }
        }
        if button(ui, view, &view.say("dropped-programme"), Emphasis::Normal, "").clicked() {
            view.push(Action::Update(ProgrammeFileAction::OpenFile(path.to_owned())));
        }
        if button(ui, view, &view.say("close-not"), Emphasis::Normal, "Esc").clicked() {
            view.push(Action::CloseDialog);
        }
    });
}

fn name_of(view: &View<'_>, at: &InterventionRef) -> Option<String> {
    let intervention = view.state.notebook.intervention(&at.session, &at.intervention)?;
    Some(view.state.intervention_name(&at.session, intervention))
}
