//! What stands in comments of interventions, named before it is left out of a rehearsal or of what is handed in.

use super::widgets::dialog_head;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Role as AccessRole, ScrollArea, Ui, WidgetInfo};
use rostrum_app::{Action, InterventionAction, StepAfterCommentDecision};

/// Shows it, and the ways on.
pub fn comments_left_out_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    then: StepAfterCommentDecision,
    just_opened: bool,
) {
    let unsaid = view.state.unspoken_comments_before_step(then);
    let title = view.say_with("unsaid-title", &[("count", unsaid.len().into())]);
    dialog_head(ui, view, &title);
    let height = ui.ctx().content_rect().height() * 0.4;
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space().s;
        for words in &unsaid {
            let response = view.face(Role::Small, view.theme.ink).label(ui, words);
            response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, words));
        }
    });
    ui.add_space(space().m);
    ui.horizontal_wrapped(|ui| {
        let make = button(ui, view, &view.say("unsaid-make-text"), Emphasis::Primary, "");
        if just_opened {
            make.request_focus();
        }
        if make.clicked() {
            view.push(Action::Intervention(InterventionAction::MakeText(Some(then))));
        }
        let key = match then {
            StepAfterCommentDecision::Rehearse => "unsaid-rehearse",
            StepAfterCommentDecision::Deliver => "unsaid-deliver",
            StepAfterCommentDecision::HandIn => "unsaid-hand-in",
        };
        if button(ui, view, &view.say(key), Emphasis::Normal, "").clicked() {
            view.push(Action::Intervention(InterventionAction::LeaveUnsaid(then)));
        }
        if button(ui, view, &view.say("action-close"), Emphasis::Normal, "Esc").clicked() {
            view.push(Action::CloseDialog);
        }
    });
}
