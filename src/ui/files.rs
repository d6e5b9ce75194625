//! Files that are dropped on the window.

use super::theme::{radius, space};
use super::typeset::Role;
use super::view::View;
use egui::{CornerRadius, Id, LayerId, Order, Stroke, StrokeKind, Ui};
use rostrum_app::{Action, ReturnedTextAction};

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
