//! Where a link leads, before it opens: whom it leads to first, then the whole address.

use super::widgets::dialog_head;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{ScrollArea, Ui};
use rostrum_app::Action;
use rostrum_programme::SafeUrl;

/// Shows the target and asks.
pub fn link_ui(ui: &mut Ui, view: &mut View<'_>, address: &SafeUrl, just_opened: bool) {
    dialog_head(ui, view, &view.say("link-leads-to"));
    view.face(Role::Body, view.theme.ink).bold().label(ui, address.host_or_mailbox());
    if let Some(ascii) = address.punycode_if_different() {
        let said = view.say_with("link-network-name", &[("name", ascii.into())]);
        view.face(Role::Small, view.theme.warn).label(ui, &said);
    }
    ui.add_space(space().xs);
    let height = ui.ctx().content_rect().height() * 0.4;
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        view.face(Role::Small, view.theme.ink_2).label(ui, address.as_str());
    });
    ui.add_space(space().m);
    ui.horizontal_wrapped(|ui| {
        let open = button(ui, view, &view.say("link-open"), Emphasis::Primary, "");
        if just_opened {
            open.request_focus();
        }
        if open.clicked() {
            view.push(Action::OpenAddress(address.clone()));
        }
        if button(ui, view, &view.say("link-copy"), Emphasis::Normal, "").clicked() {
            view.push(Action::CloseDialog);
            view.push(Action::CopyText(address.as_str().to_owned()));
        }
        if button(ui, view, &view.say("link-not"), Emphasis::Normal, "Esc").clicked() {
            view.push(Action::CloseDialog);
        }
    });
}
