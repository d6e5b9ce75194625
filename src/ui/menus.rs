//! Menus: below a button, or where something was clicked with the secondary button. As wide as their words, within
//! bounds; above the button where the window ends (egui turns them over).

use super::icons;
use super::theme::{radius, space};
use super::typeset::Role;
use super::view::View;
use super::widgets::{Emphasis, focus_ring, named_button};
use egui::{
    Color32, Context, CornerRadius, Id, Key, Modifiers, Popup, Pos2, Rangef, Response, Role as AccessRole,
    ScrollArea, Sense, SetOpenCommand, TextEdit, Ui, Vec2, WidgetInfo,
};
use rostrum_app::Command;

/// Where there is less room than this, in points, a value is shown whole and goes to the next line.
const LEAST: f32 = 40.0;
/// The least that a menu is wide, and the most that its lines are, in points; its frame takes 14.
const WIDTH: Rangef = Rangef { min: 200.0, max: 306.0 };
/// The height of a line, in points.
const LINE: f32 = 28.0;
/// Where the words begin: behind the tick, in points.
const INDENT: f32 = 24.0;

/// The lines of a menu; where the window is lower than they are, they scroll.
pub fn menu_lines<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let most = ui.ctx().content_rect().height() - 2.0 * space().xl;
    let lines = ScrollArea::vertical().max_height(most).min_scrolled_height(most);
    lines
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space().hair;
            add(ui)
        })
        .inner
}

/// A menu below a button.
pub fn menu(button: &Response) -> Popup<'_> {
    Popup::menu(button).width(WIDTH.min)
}

/// Shows a menu where something was clicked with the secondary button, or, where it has the keyboard, below it with the
/// keys that open menus everywhere. What lies in it and answers to clicks itself has its own.
pub fn context_menu(response: &Response, view: &mut View<'_>, add: impl FnOnce(&mut Ui, &mut View<'_>)) {
    let asked = if response.secondary_clicked() {
        Asked::At(response.interact_pointer_pos().unwrap_or_else(|| response.rect.center()))
    } else if response.has_focus() && menu_keys_pressed(&response.ctx) {
        Asked::ByKeys(response.rect.left_bottom())
    } else if response.clicked() {
        Asked::Away
    } else {
        Asked::Nothing
    };
    show_at(response, view, asked, add);
}

/// The same for what holds other things, such as words that can be selected.
pub fn container_menu(response: &Response, view: &mut View<'_>, add: impl FnOnce(&mut Ui, &mut View<'_>)) {
    let asked = match response.ctx.pointer_interact_pos() {
        Some(at) if response.container_secondary_clicked() && field_at_pointer(&response.ctx).is_none() => {
            Asked::At(at)
        }
        _ if response.container_clicked() => Asked::Away,
        _ => Asked::Nothing,
    };
    show_at(response, view, asked, add);
}

/// Takes the keys that open the menu of what has the keyboard: Shift F10.
pub fn menu_keys_pressed(ctx: &Context) -> bool {
    ctx.input_mut(|input| input.consume_key(Modifiers::SHIFT, Key::F10))
}

/// The text field below the pointer, which has a menu of its own.
pub fn field_at_pointer(ctx: &Context) -> Option<Id> {
    let below: Vec<Id> = ctx.interaction_snapshot(|snapshot| {
        snapshot.hovered.iter().chain(&snapshot.contains_pointer).copied().collect()
    });
    below.into_iter().find(|id| TextEdit::load_state(ctx, *id).is_some())
}

/// What was asked of a menu in this frame.
#[derive(Clone, Copy)]
enum Asked {
    Nothing,
    /// To open there.
    At(Pos2),
    /// The same by keys: what it belongs to gets the keyboard back.
    ByKeys(Pos2),
    /// To close.
    Away,
}

fn show_at(response: &Response, view: &mut View<'_>, asked: Asked, add: impl FnOnce(&mut Ui, &mut View<'_>)) {
    let (ctx, id) = (&response.ctx, Popup::default_response_id(response));
    let open = match asked {
        Asked::At(at) | Asked::ByKeys(at) => {
            let by_keys = matches!(asked, Asked::ByKeys(_));
            ctx.data_mut(|data| data.insert_temp(id, (at, by_keys)));
            Some(true)
        }
        Asked::Away => Some(false),
        Asked::Nothing => None,
    };
    // Most of what is on the page has no menu open: it costs no more than to know that.
    if open != Some(true) && !Popup::is_id_open(ctx, id) {
        return;
    }
    let known: Option<(Pos2, bool)> = ctx.data(|data| data.get_temp(id));
    let (at, by_keys) = known.unwrap_or((response.rect.left_bottom(), false));
    menu(response).open_memory(open.map(SetOpenCommand::Bool)).at_position(at).show(|ui| {
        menu_lines(ui, |ui| add(ui, view));
    });
    if by_keys && !Popup::is_id_open(ctx, id) {
        response.request_focus();
    }
}

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
    menu(&response).show(|ui| {
        menu_lines(ui, |ui| add(ui, view));
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

/// What stands above the lines of a group.
pub fn menu_head(ui: &mut Ui, view: &View<'_>, text: &str) {
    let galley = view.face(Role::Caption, view.theme.ink_3).galley_elided(ui, text, WIDTH.max - INDENT);
    let size = Vec2::new((INDENT + galley.size().x).max(ui.available_width()), LINE - 6.0);
    let (rect, response) = ui.allocate_exact_size(size.min(Vec2::new(WIDTH.max, LINE)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Heading, true, text));
    let at = egui::pos2(rect.left() + INDENT, rect.bottom() - galley.size().y);
    ui.painter().galley(at, galley, view.theme.ink_3);
}

/// A rule between two groups.
pub fn menu_rule(ui: &mut Ui, view: &View<'_>) {
    let width = ui.available_width().min(WIDTH.max);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, space().s), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, view.theme.hairline_stroke());
}

/// One choice of several in a menu. True when it was clicked; the menu closes then.
pub fn choice(ui: &mut Ui, view: &View<'_>, label: &str, chosen: bool, key: &str) -> bool {
    line(
        ui,
        view,
        label,
        key,
        view.theme.ink,
        |label| WidgetInfo::selected(AccessRole::MenuItemRadio, true, chosen, label),
        chosen,
    )
}

/// Something to do. True when it was clicked; the menu closes then.
pub fn item(ui: &mut Ui, view: &View<'_>, label: &str, key: &str) -> bool {
    item_in(ui, view, label, key, view.theme.ink)
}

fn item_in(ui: &mut Ui, view: &View<'_>, label: &str, key: &str, ink: Color32) -> bool {
    line(ui, view, label, key, ink, |label| WidgetInfo::labeled(AccessRole::MenuItem, true, label), false)
}

/// What a command does, where it can do anything now, with its key.
pub fn command_item(ui: &mut Ui, view: &mut View<'_>, command: Command) {
    command_item_in(ui, view, command, view.theme.ink);
}

/// The same for what takes something away.
pub fn removing_item(ui: &mut Ui, view: &mut View<'_>, command: Command) {
    command_item_in(ui, view, command, view.theme.danger);
}

fn command_item_in(ui: &mut Ui, view: &mut View<'_>, command: Command, ink: Color32) {
    if command.action(view.state).is_some()
        && item_in(ui, view, &view.say(command.message_key()), &keys_of(view, command), ink)
    {
        view.run(command);
    }
}

/// A command's first key, as it is shown.
pub fn keys_of(view: &View<'_>, command: Command) -> String {
    let chord = command.key_combinations().first();
    chord.map(|chord| chord.display_text(&view.state.words, cfg!(target_os = "macos"))).unwrap_or_default()
}

fn line(
    ui: &mut Ui,
    view: &View<'_>,
    label: &str,
    key: &str,
    ink: Color32,
    told: impl Fn(&str) -> WidgetInfo,
    chosen: bool,
) -> bool {
    let theme = view.theme;
    let keys = view.face(Role::Caption, theme.ink_3).galley(ui, key, f32::INFINITY);
    let key_width = if key.is_empty() { 0.0 } else { keys.size().x + 24.0 };
    let around = INDENT + key_width + 10.0;
    // Nothing is cut: what is too long takes two lines.
    let text = view.face(Role::Small, ink).galley_without_lone_last_char(ui, label, WIDTH.max - around);
    let width = (text.size().x + around).max(ui.available_width()).min(WIDTH.max);
    let height = LINE.max(text.size().y + space().s);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    response.widget_info(|| told(label));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let lit = response.hovered() || response.has_focus();
    let fill = if lit { theme.accent_tint } else { Color32::TRANSPARENT };
    ui.painter().rect_filled(rect, CornerRadius::same(radius().chip), fill);
    let at = |left: f32, height: f32| egui::pos2(left, rect.center().y - height / 2.0);
    if chosen {
        let mark = view.face(Role::Small, theme.accent).galley(ui, icons::CHECK, f32::INFINITY);
        ui.painter().galley(at(rect.left() + 4.0, mark.size().y), mark, theme.accent);
    }
    ui.painter().galley(at(rect.left() + INDENT, text.size().y), text, ink);
    let right = rect.right() - keys.size().x - 8.0;
    ui.painter().galley(at(right, keys.size().y), keys, theme.ink_3);
    focus_ring(ui, theme, &response, rect.shrink(2.0), radius().chip);
    let clicked = response.clicked();
    if clicked {
        ui.close();
    }
    clicked
}
