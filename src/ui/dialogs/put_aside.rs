//! What of the notes file can't be read: each value with its place, why, and what stands there, to be copied out.

use super::widgets::dialog_head;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Role as AccessRole, ScrollArea, Ui, WidgetInfo};
use rostrum_app::{Action, Command, ReadOnlyReason, put_aside_place, put_aside_reason};
use rostrum_store::ValuePutAside;

/// As many values as are listed; the file beside the notes has all of them.
const LISTED: usize = 100;
/// As many characters of what stands there as are shown; the button copies all of it.
const SHOWN: usize = 600;

/// Shows the list, and what can be done.
pub fn put_aside_ui(ui: &mut Ui, view: &mut View<'_>, just_opened: bool) {
    dialog_head(ui, view, &view.say("put-aside-title"));
    // What stands there may be all the rest of a large file: it is never copied for a frame.
    let state = view.state;
    let values = state.read_only_reason().map_or(&[][..], ReadOnlyReason::values_put_aside);
    let height = ui.ctx().content_rect().height() * 0.5;
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        for value in values.iter().take(LISTED) {
            value_ui(ui, view, value);
        }
        if let Some(more) = values.len().checked_sub(LISTED).filter(|more| *more > 0) {
            let said = view.say_with("put-aside-more", &[("count", more.into())]);
            view.face(Role::Caption, view.theme.ink_2).label(ui, &said);
        }
    });
    ui.add_space(space().m);
    ui.horizontal_wrapped(|ui| {
        if let Some(action) = Command::MakeWritable.action(view.state) {
            let tip = view.tip(Command::MakeWritable);
            if button(ui, view, &view.say("notebook-make-writable"), Emphasis::Primary, &tip).clicked() {
                view.push(action);
            }
        }
        let close = button(ui, view, &view.say("action-close"), Emphasis::Normal, "Esc");
        if just_opened {
            close.request_focus();
        }
        if close.clicked() {
            view.push(Action::CloseDialog);
        }
    });
}

/// One value.
fn value_ui(ui: &mut Ui, view: &mut View<'_>, value: &ValuePutAside) {
    let programme = Some(view.state.shown_programme().as_ref());
    let place = put_aside_place(&view.state.words, programme, value);
    let what = put_aside_reason(&view.state.words, value);
    let said = view.say_with("reason-at", &[("place", place.into()), ("what", what.into())]);
    let response = view.face(Role::Small, view.theme.ink).bold().label(ui, &said);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &said));
    if !value.path.is_empty() {
        view.face(Role::Caption, view.theme.ink_2).label(ui, &value.path.join("/"));
    }
    if !value.raw.trim().is_empty() {
        let shown: String = value.raw.chars().take(SHOWN).collect();
        let more = if shown.len() < value.raw.len() { "…" } else { "" };
        view.face(Role::Small, view.theme.ink).label(ui, &format!("{shown}{more}"));
        if button(ui, view, &view.say("put-aside-copy"), Emphasis::Link, "").clicked() {
            view.push(Action::CopyText(value.raw.clone()));
        }
    }
    ui.add_space(space().s);
}
