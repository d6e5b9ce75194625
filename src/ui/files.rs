//! Files that come to the window: dropped ones, and the line that tells how far reading is.

use super::revisions::progress_bar;
use super::theme::{margin, radius, space};
use super::typeset::Role;
use super::view::View;
use super::widgets::{Emphasis, button};
use egui::{
    Align, CornerRadius, Frame, Id, LayerId, Layout, Order, Panel, Stroke, StrokeKind, Ui, WidgetInfo,
};
use rostrum_app::{Action, Command, ReturnedTextAction};

/// Opens what is dropped on the window, and says so while it hangs above it.
pub fn drops_ui(ui: &Ui, view: &mut View<'_>) {
    let (dropped, hovers) =
        ui.input(|input| (input.raw.dropped_files.clone(), !input.raw.hovered_files.is_empty()));
    // One review at a time: of several files the first is taken.
    if let Some(file) = dropped.into_iter().next() {
        view.push(Action::Returned(ReturnedTextAction::Dropped(file.path().to_owned())));
        return;
    }
    if hovers {
        hint_ui(ui, view);
    }
}

fn hint_ui(ui: &Ui, view: &View<'_>) {
    let theme = view.theme;
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Foreground, Id::unique("drop-hint")));
    let whole = ui.ctx().content_rect();
    painter.rect_filled(whole, CornerRadius::ZERO, theme.surface.gamma_multiply(0.85));
    let inner = whole.shrink(space().xl);
    let corner = CornerRadius::same(radius().card);
    painter.rect_stroke(inner, corner, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
    let galley =
        view.face(Role::Title, theme.accent).bold().galley(ui, &view.say("drop-hint"), inner.width() - 64.0);
    painter.galley(inner.center() - galley.size() / 2.0, galley, theme.accent);
}

/// What goes on off the frame, once it takes longer than 0.2 s, with a way to give it up.
pub fn busy_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(busy) = view.state.background_work().filter(|busy| busy.shown) else { return };
    let theme = view.theme;
    let said = view.say_with(busy.stage.message_key(), &[("name", (&busy.name).into())]);
    let frame = Frame::new().fill(theme.accent_tint).inner_margin(margin(space().l, space().snug));
    let shown =
        Panel::bottom("busy").frame(frame).resizable(false).show_separator_line(false).show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if busy.stage.can_be_cancelled() {
                    let label = view.say(Command::CancelWork.message_key());
                    if button(ui, view, &label, Emphasis::Normal, &view.tip(Command::CancelWork)).clicked() {
                        view.run(Command::CancelWork);
                    }
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let response = view.face(Role::Small, theme.ink).line(ui, &said);
                    response.widget_info(|| WidgetInfo::labeled(egui::Role::ProgressIndicator, true, &said));
                });
            });
        });
    progress_bar(ui, view, shown.response.rect, busy.stage.fraction());
}
