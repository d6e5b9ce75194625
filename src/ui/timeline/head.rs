//! The timeline's head: its title, the buttons of zoom and size, filters, and what is said when the
//! forum is not on or a filter hides everything.

use super::filters::{self, Filters};
use super::layout::TimelineIndex;
use super::memory::TimelineMemory;
use super::scene::Scene;
use crate::ui::icons;
use crate::ui::menus::keys_of;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, chip_with, focus_ring};
use egui::{
    Align, Align2, CornerRadius, FontId, Layout, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, vec2,
};
use rostrum_app::{Action, Command, Page};
use rostrum_locale::{dates, times};

/// The height of the row with the title and the buttons, in points.
pub const ROW_HEIGHT: f32 = 44.0;
/// The height of the row that opens the forum's own page, in points.
const OVERVIEW: f32 = 28.0;
/// The height of the pane from which that row stands apart, in points.
const ROOMY_FROM: f32 = 730.0;

/// The head in the pane: the title and small buttons, and the row of the forum's own page, which takes the title's place
/// where the blocks need the room. Returns its height.
pub fn head_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut TimelineMemory,
    scene: &Scene,
    area: Rect,
) -> f32 {
    let row = Rect::from_min_size(area.min, vec2(area.width(), ROW_HEIGHT));
    let inner = Rect::from_min_max(row.min + vec2(space().l, 4.0), row.max - vec2(space().m, 0.0));
    let roomy = area.height() >= ROOMY_FROM;
    let title = view.say_with("timeline-heading", &[("count", scene.plan.days.len().into())]);
    let builder =
        UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)).id_salt("head");
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = space().xs + 2.0;
        tools_ui(ui, view, memory, scene);
        if filters::has_rooms_or_tracks_to_filter(&scene.plan) {
            let name = view.say("timeline-filter");
            let response = if scene.filter.keeps_all() {
                icon_button(ui, view, icons::FUNNEL, &name, &name, false)
            } else {
                // How much is left, so that nobody takes that for all there is.
                let (shown, said) = (left_of_all(view, scene), left_of_all_in_words(view, scene));
                toggle_button(
                    ui,
                    view,
                    &format!("{} {shown}", icons::FUNNEL),
                    &format!("{name}: {said}"),
                    true,
                )
            };
            filters::menu_ui(view, &mut memory.filters, &scene.plan, &response);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if !roomy {
                let room = vec2(ui.available_width() - space().s, OVERVIEW);
                let (rect, _) = ui.allocate_exact_size(room, Sense::hover());
                overview_ui(ui, view, rect);
                return;
            }
            let face = view.face(Role::Small, view.theme.ink).bold();
            let galley = face.galley_elided(ui, &title, ui.available_width());
            let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &title));
            ui.painter().galley(rect.min, galley, view.theme.ink);
        });
    });
    let mut height = ROW_HEIGHT;
    if let Some(said) = out_of_season(view, scene) {
        let at = egui::pos2(inner.left(), row.bottom() - 6.0);
        height = ROW_HEIGHT - 6.0 + caption_line(ui, view, at, inner.width(), &said) + space().xs;
    }
    if !roomy {
        return height;
    }
    let top = area.top() + height;
    let overview =
        Rect::from_x_y_ranges(area.left() + space().m..=area.right() - space().m, top..=top + OVERVIEW);
    overview_ui(ui, view, overview);
    height + OVERVIEW + space().xs
}

/// The forum's own page, as the first of what can be opened.
fn overview_ui(ui: &mut Ui, view: &mut View<'_>, rect: Rect) {
    let theme = view.theme;
    let name = view.say("overview-title");
    let is_open = view.state.window.page == Page::Overview;
    let response = ui.interact(rect, ui.scope_id().with("overview"), Sense::click());
    response.widget_info(|| WidgetInfo::selected(egui::Role::ListItem, true, is_open, &name));
    let fill = if response.hovered() { theme.accent_tint } else { theme.raised };
    // Outlined as the session that is open is.
    let edge = if is_open { Stroke::new(2.0, theme.accent) } else { theme.hairline_stroke() };
    ui.painter().rect(rect, CornerRadius::same(radius().block), fill, edge, StrokeKind::Inside);
    let middle = |height: f32| rect.center().y - height / 2.0;
    let icon = view.face(Role::Small, theme.ink_2).galley(ui, icons::BOOK_OPEN, f32::INFINITY);
    let keys =
        view.face(Role::Caption, theme.ink_3).galley(ui, &keys_of(view, Command::Overview), f32::INFINITY);
    let left = rect.left() + space().s + icon.size().x + space().s;
    // In a narrow pane the words come first.
    let right = rect.right() - space().s - keys.size().x;
    let face = view.face(Role::Small, theme.ink).bold();
    let has_room = face.galley(ui, &name, f32::INFINITY).size().x <= right - left - space().s;
    let end = if has_room { right } else { rect.right() };
    let words = face.galley_elided(ui, &name, (end - left - space().s).max(0.0));
    ui.painter().galley(egui::pos2(rect.left() + space().s, middle(icon.size().y)), icon, theme.ink_2);
    ui.painter().galley(egui::pos2(left, middle(words.size().y)), words, theme.ink);
    if has_room {
        ui.painter().galley(egui::pos2(right, middle(keys.size().y)), keys, theme.ink_3);
    }
    focus_ring(ui, theme, &response, rect, radius().block);
    if on_hover(response, &view.tip(Command::Overview)).clicked() {
        view.push(Action::Open(Page::Overview));
    }
}

/// The head over the whole window: title, counts, and a menu for each filter.
pub fn wide_head_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut TimelineMemory,
    scene: &Scene,
    area: Rect,
) {
    let row = Rect::from_min_size(area.min, vec2(area.width(), ROW_HEIGHT));
    let inner = row.shrink2(vec2(space().l, 0.0));
    let builder =
        UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)).id_salt("head");
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = space().s;
        let title = view.say("timeline-title");
        let response = view.face(Role::Body, view.theme.ink).bold().line(ui, &title);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &title));
        let face = view.face(Role::Caption, view.theme.ink_2);
        let outline = view.theme.hairline_stroke();
        for (key, count) in
            [("count-sessions", scene.plan.slots.len()), ("timeline-rooms", scene.plan.rooms.len())]
        {
            if count > 0 {
                let filtered = key == "count-sessions" && !scene.filter.keeps_all();
                let text = if filtered {
                    left_of_all_in_words(view, scene)
                } else {
                    view.say_with(key, &[("count", count.into())])
                };
                let tint = if filtered { view.theme.accent_tint } else { view.theme.raised };
                chip_with(ui, face, &text, tint, outline);
            }
        }
        if let Some(said) = out_of_season(view, scene) {
            view.face(Role::Caption, view.theme.ink_3).line(ui, &said);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space().xs + 2.0;
            tools_ui(ui, view, memory, scene);
            let (tracks, rooms) = scene.filter.chosen_tracks_and_rooms();
            let menus: [(&str, usize, usize, Menu); 2] = [
                ("timeline-room", scene.plan.rooms.len(), rooms, filters::rooms_ui),
                ("timeline-track", scene.plan.tracks.len(), tracks, filters::tracks_ui),
            ];
            for (key, count, chosen, menu) in menus {
                if count > 1 {
                    let mut name = view.say(key);
                    if chosen > 0 {
                        name = format!("{name} {chosen}");
                    }
                    let shown = format!("{name} {}", icons::CARET_DOWN);
                    let response = toggle_button(ui, view, &shown, &name, chosen > 0);
                    menu(view, &mut memory.filters, &scene.plan, &response);
                }
            }
            let mine = filters::sessions_marked_mine(view).len();
            let shown = format!("{} {} {mine}", icons::STAR, view.say("timeline-mine"));
            let on = memory.filters.mine;
            if toggle_button(ui, view, &shown, &view.say("timeline-mine"), on).clicked() {
                memory.filters.mine = !on;
            }
        });
    });
}

type Menu = fn(&View<'_>, &mut Filters, &TimelineIndex, &Response);

/// Size of the pane, zoom and the way to the present; from right to left.
fn tools_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut TimelineMemory, scene: &Scene) {
    let whole = view.state.window.whole_timeline;
    // The list of one day is not drawn to scale.
    if whole || !scene.plan.is_large() {
        zoom_ui(ui, view, memory);
    }
    let (icon, key) = if whole {
        (icons::ARROWS_IN, "timeline-leave-window")
    } else {
        (icons::ARROWS_OUT, "timeline-fill-window")
    };
    let tip = view.tip(Command::WholeTimeline);
    if icon_button(ui, view, icon, &view.say(key), &tip, whole).clicked() {
        view.run(Command::WholeTimeline);
    }
    if scene.now().is_some() && scene.plan.is_large() {
        let now = view.say("timeline-now");
        if word_button(ui, view, &now, &now, &view.say("timeline-to-now")).clicked() {
            memory.to_now = true;
        }
    }
}

fn zoom_ui(ui: &mut Ui, view: &View<'_>, memory: &mut TimelineMemory) {
    let out = view.say("timeline-zoom-out");
    if icon_button(ui, view, icons::MINUS, &out, &out, false).clicked() {
        memory.zoom_by(-1.0);
    }
    let closer = view.say("timeline-zoom-in");
    if icon_button(ui, view, icons::PLUS, &closer, &closer, false).clicked() {
        memory.zoom_by(1.0);
    }
}

/// One line about the forum's days, when today is none of them.
fn out_of_season(view: &View<'_>, scene: &Scene) -> Option<String> {
    let (first, last) = (scene.plan.days.first()?.date, scene.plan.days.last()?.date);
    let today = scene.sense.now.with_timezone(&scene.plan.zone.0).date_naive();
    let (key, date) = if scene.sense.shows_now_line() {
        return None;
    } else if today < first {
        ("timeline-forum-ahead", first)
    } else {
        ("timeline-forum-over", last)
    };
    Some(view.say_with(key, &[("date", dates::full_date(date, &view.state.words).into())]))
}

/// A caption at a place, over several lines where it has to be. Returns its height.
pub fn caption_line(ui: &mut Ui, view: &View<'_>, at: egui::Pos2, width: f32, text: &str) -> f32 {
    let face = view.face(Role::Caption, view.theme.ink_3);
    let galley = face.galley_without_lone_last_char(ui, text, width);
    let rect = Rect::from_min_size(at, galley.size());
    let response = ui.interact(rect, ui.scope_id().with(("caption", text)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, text));
    ui.painter().galley(at, galley, view.theme.ink_3);
    rect.height()
}

/// How much a filter leaves, in numbers: "26 / 943".
fn left_of_all(view: &View<'_>, scene: &Scene) -> String {
    let values = [("left", scene.kept_count().into()), ("all", scene.plan.slots.len().into())];
    view.say_with("timeline-filter-left", &values)
}

/// The same in words.
fn left_of_all_in_words(view: &View<'_>, scene: &Scene) -> String {
    let count = view.say_with("count-sessions", &[("count", scene.plan.slots.len().into())]);
    let values = [("left", scene.kept_count().into()), ("all", count.into())];
    view.say_with("timeline-filter-left", &values)
}

/// What is said when a filter hides everything that would be seen here, with the way out and, where there is one, the way
/// to the session that is nearest to a time.
pub fn nothing_left_ui(
    ui: &mut Ui,
    view: &View<'_>,
    memory: &mut TimelineMemory,
    scene: &Scene,
    (area, at): (Rect, Option<i64>),
) {
    let inner = Rect::from_min_max(area.min + vec2(space().l, space().xl), area.max - vec2(space().l, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner).id_salt("nothing-left"), |ui| {
        let nearest = at.and_then(|at| scene.nearest_kept(at));
        let key = if nearest.is_some() { "timeline-filter-hides-this" } else { "timeline-filter-hides-all" };
        let said = view.say_with(key, &[("count", scene.plan.slots.len().into())]);
        view.face(Role::Small, view.theme.ink_2).label(ui, &said);
        if let Some(session) = nearest.and_then(|at| scene.programme.sessions.get(at)) {
            let span = scene.programme.span(session);
            let date = dates::short_date_with_weekday(span.start_date(), &view.state.words);
            let values =
                [("date", date.into()), ("time", times::clock(span.start.time(), &view.state.words).into())];
            let label = view.say_with("timeline-to-nearest", &values);
            if button(ui, view, &label, Emphasis::Normal, "").clicked() {
                memory.reveal = nearest;
            }
        }
        if button(ui, view, &view.say("timeline-clear-filter"), Emphasis::Normal, "").clicked() {
            filters::clear(&mut memory.filters);
        }
    });
}

/// A button of one icon, as small as a key.
pub fn icon_button(ui: &mut Ui, view: &View<'_>, icon: &str, name: &str, tip: &str, on: bool) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, on, name));
    let ink = ground(ui, view, rect, &response, on);
    let font = FontId::new(Role::Small.size(), view.face(Role::Small, ink).font().family);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon, font, ink);
    on_hover(response, tip)
}

/// A button of one word, as small as a key.
pub fn word_button(ui: &mut Ui, view: &View<'_>, shown: &str, name: &str, tip: &str) -> Response {
    let face = view.face(Role::Caption, view.theme.ink_2);
    let galley = face.galley(ui, shown, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 16.0, 24.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, name));
    let ink = ground(ui, view, rect, &response, false);
    ui.painter().galley_with_override_text_color(rect.center() - galley.size() / 2.0, galley, ink);
    if tip.is_empty() { response } else { on_hover(response, tip) }
}

/// The same, for something that is on or off.
fn toggle_button(ui: &mut Ui, view: &View<'_>, shown: &str, name: &str, on: bool) -> Response {
    let galley = view.face(Role::Caption, view.theme.ink_2).galley(ui, shown, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 16.0, 24.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, on, name));
    let ink = ground(ui, view, rect, &response, on);
    ui.painter().galley_with_override_text_color(rect.center() - galley.size() / 2.0, galley, ink);
    response
}

fn ground(ui: &Ui, view: &View<'_>, rect: Rect, response: &Response, on: bool) -> egui::Color32 {
    let theme = view.theme;
    let (fill, edge, ink) = match (on, response.hovered()) {
        (true, _) => (theme.accent_tint, theme.accent, theme.accent),
        (false, true) => (theme.accent_tint, theme.border, theme.ink),
        (false, false) => (theme.raised, theme.hairline, theme.ink_2),
    };
    let corner = CornerRadius::same(radius().chip);
    ui.painter().rect(rect, corner, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    focus_ring(ui, theme, response, rect, radius().chip);
    ink
}
