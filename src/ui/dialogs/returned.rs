//! A text that came back: the file, or what is pasted.

use super::widgets::dialog_head;
use crate::ui::theme::{margin, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{ScrollArea, TextEdit, Ui};
use rostrum_app::{Action, ReturnedTextAction};

/// What was pasted so far.
#[derive(Debug, Default)]
pub struct ReturnedTextMemory {
    pasted: String,
}

/// Asks for it.
pub fn returned_text_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut ReturnedTextMemory,
    just_opened: bool,
) {
    dialog_head(ui, view, &view.say("returned-title"));
    view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("returned-hint"));
    ui.add_space(space().s);
    if just_opened {
        memory.pasted.clear();
    }
    let file = button(ui, view, &view.say("returned-file"), Emphasis::Normal, "");
    if just_opened {
        file.request_focus();
    }
    if file.clicked() {
        view.push(Action::Returned(ReturnedTextAction::Pick));
    }
    ui.add_space(space().s);
    let label = view.face(Role::Small, view.theme.ink).line(ui, &view.say("returned-paste"));
    ScrollArea::vertical().max_height(220.0).show(ui, |ui| {
        ui.add(
            TextEdit::multiline(&mut memory.pasted)
                .font(view.face(Role::Body, view.theme.ink).font())
                .desired_rows(6)
                .desired_width(f32::INFINITY)
                .margin(margin(space().s, space().snug)),
        )
        .labelled_by(label.id);
    });
    ui.add_space(space().m);
    ui.horizontal(|ui| {
        let take = button(ui, view, &view.say("returned-take"), Emphasis::Primary, "");
        if take.clicked() && !memory.pasted.trim().is_empty() {
            view.push(Action::Returned(ReturnedTextAction::Pasted(std::mem::take(&mut memory.pasted))));
        }
        if button(ui, view, &view.say("action-close"), Emphasis::Normal, "Esc").clicked() {
            view.push(Action::CloseDialog);
        }
    });
}
