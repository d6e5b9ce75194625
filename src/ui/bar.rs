//! The bar at the top: the forum, the search field, both zones, language, appearance, settings.

use super::icons;
use super::menus::{choice, menu};
use super::theme::{margin, radius, space};
use super::typeset::{Role, on_hover};
use super::view::View;
use super::widgets::{Emphasis, bare_button_width, focus_ring, named_button};
use egui::{
    Align, CornerRadius, Frame, Galley, Layout, Panel, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo,
};
use rostrum_app::{Action, Command, Dialog, Page};
use rostrum_locale::{Language, times};
use rostrum_programme::Zone;

/// The width below which the bar shows only what cannot be done without.
const FULL_FROM: f32 = 900.0;
/// Left and right of the names of the zones, within their button, in points.
const ZONES_SIDE: f32 = 8.0;

/// Shows the bar.
pub fn bar_ui(ui: &mut Ui, view: &mut View<'_>) {
    let theme = view.theme;
    let frame = Frame::new().inner_margin(margin(space().l, 0.0));
    Panel::top("bar").exact_size(48.0).frame(frame).show_separator_line(false).show(ui, |ui| {
        let bottom = ui.max_rect().bottom();
        ui.painter().hline(ui.max_rect().expand(16.0).x_range(), bottom - 0.5, theme.hairline_stroke());
        let wide = ui.available_width() >= FULL_FROM;
        let full = ui.max_rect();
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = space().m;
            forum_ui(ui, view);
            let left_end = ui.min_rect().right();
            // The keyboard goes through the bar as it is read: what stands at the right is measured first, so
            // that all of it can be placed from the left.
            let zones = if wide { zones_text(view) } else { String::new() };
            let most = (full.right() - left_end - tools_width(ui, view, 0.0)) * 0.6;
            let room = (most - 2.0 * ZONES_SIDE).max(0.0);
            let zones = view.face(Role::Small, theme.ink_2).galley_elided(ui, &zones, room);
            let zones_width = if wide { zones.size().x + 2.0 * ZONES_SIDE } else { 0.0 };
            let width = tools_width(ui, view, zones_width);
            let tools = full.with_min_x(full.right() - width);
            search_ui(ui, view, full, left_end + space().l, tools.left() - space().l);
            let builder = UiBuilder::new()
                .max_rect(tools)
                .layout(Layout::left_to_right(Align::Center))
                .id_salt("tools");
            ui.scope_builder(builder, |ui| {
                ui.spacing_mut().item_spacing.x = space().s;
                if wide {
                    zones_ui(ui, view, zones);
                }
                tools_ui(ui, view);
            });
        });
    });
}

/// What both zones are called and how far they are from UTC. Where both are one, it stands once.
fn zones_text(view: &View<'_>) -> String {
    let now = view
        .state
        .shown_programme()
        .whole_span()
        .map_or_else(|| view.state.now(), |whole| whole.start.to_utc());
    let zone = |city: String, zone: Zone| {
        let offset = times::utc_offset(zone.offset_secs(now));
        // A zone may have no other name than its offset.
        if city == offset || offset == format!("{city}+0") { city } else { format!("{city} {offset}") }
    };
    let forum = zone(view.state.forum_zone_name(), view.state.shown_programme().zone);
    let own = zone(view.state.reader_zone_name(), view.state.reader_zone());
    if forum == own { forum } else { format!("{forum} {} {own}", icons::ARROWS_LEFT_RIGHT) }
}

/// Both zones, as a button that leads to where they are changed.
fn zones_ui(ui: &mut Ui, view: &mut View<'_>, shown: std::sync::Arc<Galley>) {
    let theme = view.theme;
    let name = format!("{}: {}", view.say("zones"), zones_text(view));
    let size = egui::vec2(shown.size().x + 2.0 * ZONES_SIDE, 28.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    let lit = response.hovered() || response.has_focus();
    let (fill, edge) = if lit { (theme.accent_tint, theme.border) } else { (theme.surface, theme.hairline) };
    let corner = CornerRadius::same(radius().block);
    ui.painter().rect(rect, corner, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    ui.painter().galley(rect.center() - shown.size() / 2.0, shown, theme.ink_2);
    focus_ring(ui, theme, &response, rect, radius().block);
    if on_hover(response, &view.tip(Command::ChangeZone)).clicked() {
        view.run(Command::ChangeZone);
    }
}

/// What the language button shows.
fn language_shown(view: &View<'_>) -> String {
    format!("{} {}", view.state.language().own_name(), icons::CARET_DOWN)
}

/// How wide the right-hand side is, with the names of the zones at that width; none at 0.
fn tools_width(ui: &Ui, view: &View<'_>, zones: f32) -> f32 {
    let face = view.face(Role::Small, view.theme.ink);
    let bare = |shown: &str| bare_button_width(face.galley(ui, shown, f32::INFINITY).size().x);
    let buttons = [icons::GEAR, icons::CIRCLE_HALF, &language_shown(view)].map(bare);
    let zones = if zones > 0.0 { zones + space().s } else { 0.0 };
    buttons.into_iter().sum::<f32>() + 2.0 * space().s + zones
}

fn forum_ui(ui: &mut Ui, view: &mut View<'_>) {
    let theme = view.theme;
    let programme = view.state.shown_programme();
    let name = view.text(programme.short_title.as_ref().unwrap_or(&programme.title)).to_owned();
    let face = view.face(Role::Body, theme.ink).bold();
    let galley = face.galley_elided(ui, &name, (ui.available_width() * 0.34).max(120.0));
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::click());
    let said = view.say("overview-title");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, format!("{name} · {said}")));
    let ink = if response.hovered() { theme.accent } else { theme.ink };
    ui.painter().galley_with_override_text_color(rect.min, galley, ink);
    focus_ring(ui, theme, &response, rect, radius().chip);
    if on_hover(response, &view.tip(Command::Overview)).clicked() {
        view.push(Action::Open(Page::Overview));
    }
    super::revisions::menu_ui(ui, view);
}

fn tools_ui(ui: &mut Ui, view: &mut View<'_>) {
    let shown = language_shown(view);
    let name = view.say("settings-language");
    let response = named_button(ui, view, &shown, &name, Emphasis::Bare, &view.tip(Command::NextLanguage));
    menu(&response).show(|ui| {
        for language in Language::ALL {
            if choice(ui, view, language.own_name(), language == view.state.language(), "") {
                view.push(Action::SetLanguage(language));
            }
        }
    });
    let appearance = view.say("settings-appearance");
    let tip = view.tip(Command::NextTheme);
    if named_button(ui, view, icons::CIRCLE_HALF, &appearance, Emphasis::Bare, &tip).clicked() {
        view.run(Command::NextTheme);
    }
    let settings = view.say("settings-title");
    if named_button(ui, view, icons::GEAR, &settings, Emphasis::Bare, &view.tip(Command::Settings)).clicked()
    {
        view.push(Action::ShowDialog(Dialog::Settings));
    }
}

/// What looks like a search field opens the palette, which holds the field proper.
fn search_ui(ui: &mut Ui, view: &mut View<'_>, full: Rect, left: f32, right: f32) {
    let theme = view.theme;
    let width = 360.0_f32.min(right - left);
    if width < 36.0 {
        return;
    }
    let middle = full.center().x.clamp(left + width / 2.0, right - width / 2.0);
    let rect = Rect::from_center_size(egui::pos2(middle, full.center().y), egui::vec2(width, 30.0));
    let response = ui.interact(rect, ui.scope_id().with("search"), Sense::click());
    let name = view.say("action-search");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    let stroke = Stroke::new(1.0, if response.hovered() { theme.accent } else { theme.border });
    ui.painter().rect(rect, CornerRadius::same(radius().block), theme.raised, stroke, StrokeKind::Inside);
    let key = Command::Palette
        .key_combinations()
        .first()
        .map(|chord| chord.display_text(&view.state.words, cfg!(target_os = "macos")))
        .unwrap_or_default();
    let key_galley = view.face(Role::Caption, theme.ink_2).galley(ui, &key, f32::INFINITY);
    let hint_width = width - key_galley.size().x - 44.0;
    if hint_width > 60.0 {
        let hint =
            view.face(Role::Small, theme.ink_3).galley_elided(ui, &view.say("search-hint"), hint_width);
        ui.painter().galley(egui::pos2(rect.left() + 10.0, middle_of(rect, &hint)), hint, theme.ink_3);
        let key_rect = Rect::from_min_size(
            egui::pos2(rect.right() - key_galley.size().x - 20.0, rect.top() + 5.0),
            egui::vec2(key_galley.size().x + 10.0, 20.0),
        );
        let outline = theme.hairline_stroke();
        ui.painter().rect(
            key_rect,
            CornerRadius::same(radius().chip),
            theme.surface,
            outline,
            StrokeKind::Inside,
        );
        let at = key_rect.center() - key_galley.size() / 2.0;
        ui.painter().galley(at, key_galley, theme.ink_2);
    } else {
        let icon = view.face(Role::Body, theme.ink_2).galley(ui, icons::MAGNIFYING_GLASS, f32::INFINITY);
        ui.painter().galley(rect.center() - icon.size() / 2.0, icon, theme.ink_2);
    }
    focus_ring(ui, theme, &response, rect, radius().block);
    if response.clicked() {
        view.run(Command::Palette);
    }
}

fn middle_of(rect: Rect, galley: &egui::Galley) -> f32 {
    rect.center().y - galley.size().y / 2.0
}
