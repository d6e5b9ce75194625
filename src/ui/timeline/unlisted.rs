//! Sessions that the current programme no longer lists and that hold something of the reader's: below
//! the timeline, where they can be opened all the same.

use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Face, Role, lay, script_of};
use crate::ui::view::View;
use crate::ui::widgets::focus_ring;
use egui::{CornerRadius, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use rostrum_app::{Action, Page};
use rostrum_locale::{dates, session_times};
use rostrum_programme::Session;

/// The height of the heading, in points.
const HEAD: f32 = 30.0;
/// The height of a session, in points.
const ROW: f32 = 44.0;
/// The most sessions that are seen without scrolling.
const SEEN: usize = 3;

/// How much of the pane they take, in points.
pub fn height_of(view: &View<'_>) -> f32 {
    match view.state.no_longer_listed_sessions_with_own_content().len() {
        0 => 0.0,
        count => HEAD + rows(count.min(SEEN)) + space().s,
    }
}

#[allow(clippy::cast_precision_loss, reason = "a few rows")]
fn rows(count: usize) -> f32 {
    count as f32 * ROW
}

/// Shows them in an area.
pub fn unlisted_ui(ui: &mut Ui, view: &mut View<'_>, area: Rect) {
    let sessions: Vec<Session> =
        view.state.no_longer_listed_sessions_with_own_content().into_iter().cloned().collect();
    let theme = view.theme;
    ui.painter().hline(area.x_range(), area.top().round() + 0.5, theme.hairline_stroke());
    let inner = area.shrink2(vec2(space().l, 0.0));
    let builder = UiBuilder::new().max_rect(inner).id_salt("unlisted");
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let title = view.say_with("unlisted-title", &[("count", sessions.len().into())]);
        ui.add_space(space().snug);
        let response = view.face(Role::Caption, theme.ink_2).bold().line(ui, &title);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &title));
        ui.add_space(space().xs);
        ScrollArea::vertical().id_salt("unlisted").auto_shrink([false, true]).max_height(rows(SEEN)).show(
            ui,
            |ui| {
                for session in &sessions {
                    row_ui(ui, view, session);
                }
            },
        );
    });
}

fn row_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let theme = view.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW - 4.0), Sense::click());
    let title = view.resolve(&session.title);
    let script = title.map_or(view.script, |found| script_of(found.lang));
    let text = title.map_or("", |found| found.text);
    let words = &view.state.words;
    let span = view.state.shown_programme().span(session);
    let day = dates::short_date_with_weekday(span.start_date(), words);
    let times = session_times::said(&span, words);
    let gone = view.say("change-no-longer-listed");
    let said = format!("{text} · {day} {times} · {gone}");
    let selected = view.state.window.page == Page::Session(session.id.clone());
    response.widget_info(|| WidgetInfo::selected(egui::Role::ListItem, true, selected, &said));
    let corner = CornerRadius::same(radius().block);
    let fill = if response.hovered() { theme.accent_tint } else { theme.raised };
    let edge = if selected { Stroke::new(2.0, theme.ink_2) } else { theme.hairline_stroke() };
    ui.painter().rect(rect, corner, fill, edge, egui::StrokeKind::Inside);
    let left = rect.left() + space().s;
    let width = rect.width() - 2.0 * space().s;
    let face = Face::new(Role::Caption, theme.ink_2, script).bold();
    let mut job = face.job(text, width);
    for section in &mut job.sections {
        section.format.strikethrough = Stroke::new(1.0, theme.ink_2);
    }
    job.wrap.max_rows = 1;
    let galley = lay(ui, job);
    let below =
        view.face(Role::Caption, theme.ink_3).galley_elided(ui, &format!("{day} {times} · {gone}"), width);
    let top = rect.center().y - (galley.size().y + below.size().y) / 2.0;
    let second = top + galley.size().y;
    ui.painter().galley(pos2(left, top), galley, theme.ink_2);
    ui.painter().galley(pos2(left, second), below, theme.ink_3);
    focus_ring(ui, theme, &response, rect, radius().block);
    if response.clicked() {
        view.push(Action::Open(Page::Session(session.id.clone())));
    }
    ui.add_space(space().xs);
}
