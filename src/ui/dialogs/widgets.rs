//! What several dialogs are made of: the head, a row with its label, a choice, a field, a box to tick.

use crate::ui::icons;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, focus_ring};
use egui::{
    Align, Color32, CornerRadius, Id, Key, Label, Layout, Modifiers, Response, Role as AccessRole,
    ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2, WidgetInfo,
};
use rostrum_app::Action;

/// The head of a dialog.
pub(super) fn dialog_head(ui: &mut Ui, view: &View<'_>, text: &str) {
    let response = view.face(Role::Lead, view.theme.ink).bold().line(ui, text);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Heading, true, text));
    ui.add_space(space().s);
}

/// What a field is called, what it says while it is empty, and how much it takes.
pub(super) struct Field<'a> {
    pub(super) key: &'static str,
    pub(super) hint: &'a str,
    pub(super) most_chars: usize,
}

/// A named field.
pub(super) fn field(ui: &mut Ui, view: &View<'_>, asked: &Field<'_>, text: &mut String) -> Response {
    let label = view.face(Role::Caption, view.theme.ink_2).line(ui, &view.say(asked.key));
    let face = view.face(Role::Small, view.theme.ink);
    let hint = egui::RichText::new(asked.hint).font(face.font()).color(view.theme.ink_3);
    ui.scope(|ui| {
        // An empty field is only told from the dialog by its edge.
        ui.visuals_mut().widgets.inactive.bg_stroke.color = view.theme.border;
        let edit = TextEdit::singleline(text).font(face.font()).hint_text(hint).desired_width(260.0);
        ui.add(edit.char_limit(asked.most_chars)).labelled_by(label.id)
    })
    .inner
}

/// What of a sheet stands around its body, in points: head, foot, the margins, and what the window keeps free.
const AROUND_BODY: f32 = 176.0;

/// What lies between the head and the foot of a sheet: scrolled where the window is too low for all of it.
pub(super) fn sheet_body(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let most = (ui.ctx().content_rect().height() - AROUND_BODY).max(96.0);
    let area = ScrollArea::vertical().id_salt("sheet-body").max_height(most);
    area.auto_shrink([false, true]).show(ui, |ui| {
        // Room for the focus ring of what comes first.
        ui.add_space(space().hair);
        add(ui);
    });
}

/// Where the other button of the sheet is remembered: there Enter is its own.
fn other_button() -> Id {
    Id::unique("sheet-other-button")
}

/// Whether Enter was pressed for the sheet's main button: wherever in the sheet the keyboard is, except on its other
/// button. Asked before anything of the sheet is shown; a box is ticked with Space.
pub(super) fn enter_for_main(ui: &Ui) -> bool {
    let other = ui.data(|data| data.get_temp::<Id>(other_button()));
    let on_other = other.is_some() && ui.memory(egui::Memory::focused) == other;
    !on_other && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}

/// The foot of a sheet: its main button, and the one that closes it. Whether the main one was meant.
pub(super) fn sheet_foot(ui: &mut Ui, view: &mut View<'_>, main: &str, entered: bool) -> bool {
    ui.add_space(space().m);
    let meant = ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        let clicked = button(ui, view, &view.say(main), Emphasis::Primary, "Enter").clicked();
        let close = button(ui, view, &view.say("action-close"), Emphasis::Normal, "Esc");
        ui.data_mut(|data| data.insert_temp(other_button(), close.id));
        if close.clicked() {
            view.push(Action::CloseDialog);
        }
        clicked
    });
    meant.inner || entered
}

/// The width of a label before its setting, in points. A longer one takes a second line, so that all settings
/// begin at one place.
const LABEL: f32 = 120.0;

/// A setting after its label.
pub(super) fn row(ui: &mut Ui, view: &mut View<'_>, key: &str, add: impl FnOnce(&mut Ui, &mut View<'_>)) {
    ui.horizontal_top(|ui| {
        let label =
            view.face(Role::Small, view.theme.ink_2).galley_without_lone_last_char(ui, &view.say(key), LABEL);
        let size = Vec2::new(LABEL, label.size().y.max(28.0));
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(LABEL);
            ui.add(Label::new(label).selectable(false));
        });
        add(ui, view);
    });
    ui.add_space(space().xs);
}

/// One of several choices; the chosen one is filled. True when it was clicked.
pub(super) fn choice(ui: &mut Ui, view: &View<'_>, label: &str, chosen: bool) -> bool {
    let theme = view.theme;
    let ink = if chosen { theme.accent_ink } else { theme.ink };
    let face = view.face(Role::Small, ink);
    let galley = face.galley(ui, label, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(galley.size() + Vec2::new(20.0, 8.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, true, chosen, label));
    let fill = match (chosen, response.hovered()) {
        (true, _) => theme.accent,
        (false, true) => theme.accent_tint,
        (false, false) => theme.raised,
    };
    let stroke = Stroke::new(1.0, theme.border);
    ui.painter().rect(rect, CornerRadius::same(radius().block), fill, stroke, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    focus_ring(ui, theme, &response, rect, 6);
    response.clicked()
}

/// A line with a box to tick.
pub(super) fn tick(ui: &mut Ui, view: &View<'_>, label: &str, on: bool) -> Response {
    let theme = view.theme;
    let width = ui.available_width();
    let mark = if on { icons::CHECK_SQUARE } else { icons::SQUARE };
    let mark =
        view.face(Role::Body, if on { theme.accent } else { theme.ink_2 }).galley(ui, mark, f32::INFINITY);
    let left = mark.size().x + space().s;
    let text = view.face(Role::Small, theme.ink).galley_elided(ui, label, width - left - space().s);
    let size = Vec2::new(width, text.size().y.max(mark.size().y) + space().xs);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::CheckBox, true, on, label));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let lit = response.hovered() || response.has_focus();
    let fill = if lit { theme.accent_tint } else { Color32::TRANSPARENT };
    ui.painter().rect_filled(rect, CornerRadius::same(radius().chip), fill);
    let at = |x: f32, height: f32| egui::pos2(rect.left() + x, rect.center().y - height / 2.0);
    ui.painter().galley(at(space().xs, mark.size().y), mark, theme.accent);
    ui.painter().galley(at(left, text.size().y), text, theme.ink);
    focus_ring(ui, theme, &response, rect.shrink(2.0), radius().chip);
    response
}
