//! Small menus: a value with a caret, and the choices below it.

use super::icons;
use super::theme::{radius, space};
use super::typeset::Role;
use super::view::View;
use super::widgets::{Emphasis, focus_ring, named_button};
use egui::{Color32, CornerRadius, Popup, Response, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo};

/// Where there is less room than this, in points, a value is shown whole and goes to the next line.
const LEAST: f32 = 40.0;

/// Shows a value that opens a menu. `name` is what a screen reader calls it.
pub fn value_menu_button(
    ui: &mut Ui,
    view: &mut View<'_>,
    shown: &str,
    name: &str,
    tip: &str,
    add: impl FnOnce(&mut Ui, &mut View<'_>),
) -> Response {
    let label = format!("{} {}", fitting(ui, view, shown), icons::CARET_DOWN);
    let name =
        if shown.trim().is_empty() || shown == name { name.to_owned() } else { format!("{name}: {shown}") };
    let response = named_button(ui, view, label.trim(), &name, Emphasis::Bare, tip);
    Popup::menu(&response).show(|ui| {
        ui.spacing_mut().item_spacing.y = space().hair;
        add(ui, view);
    });
    response
}

/// A value as far as there is room for it; the whole of it is what a screen reader says.
fn fitting(ui: &Ui, view: &View<'_>, shown: &str) -> String {
    // The caret and the padding of the button.
    let room = ui.available_width() - 34.0;
    let face = view.face(Role::Small, view.theme.ink);
    let wide = |text: &str| face.galley(ui, text, f32::INFINITY).size().x > room;
    if room < LEAST || !wide(shown) {
        return shown.to_owned();
    }
    let mut short = shown.to_owned();
    while short.pop().is_some() {
        let cut = format!("{}…", short.trim_end());
        if !wide(&cut) {
            return cut;
        }
    }
    "…".to_owned()
}

/// One choice of a menu. True when it was clicked; the menu closes then.
pub fn choice(ui: &mut Ui, view: &View<'_>, label: &str, chosen: bool, key: &str) -> bool {
    let theme = view.theme;
    let mark = if chosen { icons::CHECK } else { " " };
    let mark = view.face(Role::Small, theme.accent).galley(ui, mark, f32::INFINITY);
    let text = view.face(Role::Small, theme.ink).galley(ui, label, f32::INFINITY);
    let keys = view.face(Role::Caption, theme.ink_3).galley(ui, key, f32::INFINITY);
    let key_width = if key.is_empty() { 0.0 } else { keys.size().x + 24.0 };
    let width = (24.0 + text.size().x + key_width + 10.0).max(ui.available_width());
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 28.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::MenuItemRadio, true, chosen, label));
    let lit = response.hovered() || response.has_focus();
    let fill = if lit { theme.accent_tint } else { Color32::TRANSPARENT };
    ui.painter().rect_filled(rect, CornerRadius::same(radius().chip), fill);
    let at = |left: f32, height: f32| egui::pos2(left, rect.center().y - height / 2.0);
    ui.painter().galley(at(rect.left() + 4.0, mark.size().y), mark, theme.accent);
    ui.painter().galley(at(rect.left() + 24.0, text.size().y), text, theme.ink);
    let right = rect.right() - keys.size().x - 8.0;
    ui.painter().galley(at(right, keys.size().y), keys, theme.ink_3);
    focus_ring(ui, theme, &response, rect.shrink(2.0), radius().chip);
    let clicked = response.clicked();
    if clicked {
        ui.close();
    }
    clicked
}
