//! Small pieces that several views share: chips, buttons, links, section heads.

use super::fonts::Weight;
use super::theme::{Theme, radius, space};
use super::typeset::{Face, Role, on_hover};
use super::view::View;
use egui::{
    Color32, CornerRadius, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

/// Paints the focus ring around a widget that has the keyboard.
pub fn focus_ring(ui: &Ui, theme: &Theme, response: &Response, rect: Rect, corner: u8) {
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.expand(2.0),
            CornerRadius::same(corner.saturating_add(2)),
            theme.focus_stroke(),
            StrokeKind::Outside,
        );
    }
}

/// A small label on a tint; never clickable.
pub fn chip(ui: &mut Ui, view: &View<'_>, text: &str, ink: Color32, tint: Color32) -> Response {
    let face = Face { role: Role::Caption, weight: Weight::Regular, colour: ink, script: view.script };
    chip_with(ui, face, text, tint, Stroke::NONE)
}

/// A small label on a tint, in a face and with an outline.
pub fn chip_with(ui: &mut Ui, face: Face, text: &str, tint: Color32, outline: Stroke) -> Response {
    let padding = Vec2::new(7.0, 2.0);
    // A kind or a room of a file may be as long as it likes; no chip is wider than its pane.
    let most = ui.max_rect().width() - 2.0 * padding.x;
    let whole = face.galley(ui, text, f32::INFINITY);
    let cut = whole.size().x > most;
    let galley = if cut { face.galley_elided(ui, text, most) } else { whole };
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * padding, Sense::hover());
    ui.painter().rect(rect, CornerRadius::same(radius().chip), tint, outline, StrokeKind::Inside);
    ui.painter().galley(rect.min + padding, galley, face.colour);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, text));
    if cut { on_hover(response, text) } else { response }
}

/// How much a button is meant to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    /// The one thing to do.
    Primary,
    /// Something that can be done.
    Normal,
    /// A link in running text.
    Link,
    /// Only an icon or a word in a bar; no frame until hovered.
    Bare,
}

/// The least width and height of a button that is no link, in points.
pub const LEAST_BUTTON: f32 = 28.0;
/// Left and right of the word of a bare button, in points.
const BARE_SIDE: f32 = 6.0;

/// How wide a bare button is whose word is so wide.
pub fn bare_button_width(word: f32) -> f32 {
    (word + 2.0 * BARE_SIDE).max(LEAST_BUTTON)
}

/// A button with a label; `tip` is shown on hover and may name the key.
pub fn button(ui: &mut Ui, view: &View<'_>, label: &str, emphasis: Emphasis, tip: &str) -> Response {
    named_button(ui, view, label, label, emphasis, tip)
}

/// A button that shows `shown` (an icon, say) and is called `name` by a screen reader.
pub fn named_button(
    ui: &mut Ui,
    view: &View<'_>,
    shown: &str,
    name: &str,
    emphasis: Emphasis,
    tip: &str,
) -> Response {
    let theme = view.theme;
    let (ink, role) = match emphasis {
        Emphasis::Primary => (theme.accent_ink, Role::Small),
        Emphasis::Normal | Emphasis::Bare => (theme.ink, Role::Small),
        Emphasis::Link => (theme.accent, Role::Caption),
    };
    let face = view.face(role, ink);
    let face = if emphasis == Emphasis::Primary { face.bold() } else { face };
    let galley = face.galley(ui, shown, f32::INFINITY);
    let padding = match emphasis {
        Emphasis::Primary | Emphasis::Normal => Vec2::new(12.0, 5.0),
        Emphasis::Link => Vec2::new(2.0, 1.0),
        Emphasis::Bare => Vec2::new(BARE_SIDE, 4.0),
    };
    let mut size = galley.size() + 2.0 * padding;
    if emphasis != Emphasis::Link {
        size = size.max(Vec2::splat(LEAST_BUTTON));
    }
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, enabled, name));
    if ui.is_rect_visible(rect) {
        let hovered = response.hovered() || response.has_focus();
        let (fill, outline) = match emphasis {
            Emphasis::Primary => (theme.accent, Stroke::NONE),
            Emphasis::Normal if hovered => (theme.accent_tint, Stroke::new(1.0, theme.border)),
            Emphasis::Normal => (theme.raised, Stroke::new(1.0, theme.border)),
            Emphasis::Bare | Emphasis::Link if hovered => (theme.accent_tint, Stroke::NONE),
            Emphasis::Bare | Emphasis::Link => (Color32::TRANSPARENT, Stroke::NONE),
        };
        ui.painter().rect(rect, CornerRadius::same(radius().block), fill, outline, StrokeKind::Inside);
        let at = rect.center() - galley.size() / 2.0;
        ui.painter().galley(at, galley, ink);
        focus_ring(ui, theme, &response, rect, radius().block);
    }
    if tip.is_empty() { response } else { on_hover(response, tip) }
}

/// A tab: bold with a line under it when chosen. Returns whether it was clicked.
pub fn tab(ui: &mut Ui, view: &View<'_>, label: &str, chosen: bool) -> bool {
    let theme = view.theme;
    let ink = if chosen { theme.ink } else { theme.ink_2 };
    let face = view.face(Role::Small, ink);
    let face = if chosen { face.bold() } else { face };
    let galley = face.galley(ui, label, f32::INFINITY);
    let size = Vec2::new(galley.size().x + 24.0, 36.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::Tab, true, chosen, label));
    if chosen {
        ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(2.0, theme.accent));
    }
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    focus_ring(ui, theme, &response, rect.shrink(2.0), radius().chip);
    response.clicked()
}

/// The small bold head of a section.
pub fn section_head(ui: &mut Ui, view: &View<'_>, text: &str) {
    ui.add_space(space().l);
    let response = view.face(Role::Caption, view.theme.ink_2).bold().line(ui, text);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Heading, true, text));
    ui.add_space(space().xs);
}

/// A box to tick, painted in `square`: the one way that a task looks in the read view and among the follow-ups.
pub fn task_box(
    ui: &Ui,
    view: &View<'_>,
    square: Rect,
    id: egui::Id,
    label: &str,
    done: bool,
    editable: bool,
) -> Response {
    let theme = view.theme;
    let sense = if editable { Sense::click() } else { Sense::hover() };
    let response = ui.interact(square.expand(4.0), id, sense);
    response.widget_info(|| WidgetInfo::selected(AccessRole::CheckBox, editable, done, label));
    let fill = if done { theme.accent } else { theme.surface };
    let stroke = Stroke::new(1.0, if done { theme.accent } else { theme.border });
    ui.painter().rect(square, CornerRadius::same(radius().chip), fill, stroke, StrokeKind::Inside);
    if done {
        let face = view.face(Role::Caption, theme.accent_ink);
        let tick = face.galley(ui, super::icons::CHECK, f32::INFINITY);
        ui.painter().galley(square.center() - tick.size() / 2.0, tick, theme.accent_ink);
    }
    focus_ring(ui, theme, &response, square, radius().chip);
    response
}
