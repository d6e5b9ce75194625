//! The forum's global targets below a small programme, where there is room.

use super::lines::{FittedLines, LineCache};
use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Face, Role};
use crate::ui::view::View;
use crate::ui::widgets::focus_ring;
use egui::{Rect, Sense, Ui, WidgetInfo, pos2, vec2};
use rostrum_app::{Action, Page};
use std::rc::Rc;

/// The height of what stands above the lines, in points.
const HEAD: f32 = 36.0;
/// A headline or gist takes at most this many lines: enough for the longest in the narrowest pane.
const LINES: usize = 4;

/// One target, in lines.
struct Row {
    headline: Rc<FittedLines>,
    gist: Rc<FittedLines>,
    height: f32,
}

fn faces(view: &View<'_>) -> (Face, Face) {
    (view.face(Role::Caption, view.theme.ink).bold(), view.face(Role::Caption, view.theme.ink_2))
}

/// The rows, and how wide the headlines are.
fn rows(ui: &Ui, view: &View<'_>, cache: &mut LineCache, width: f32) -> (Vec<Row>, f32) {
    let (strong, soft) = faces(view);
    let targets = &view.state.shown_programme().global_targets;
    let widths =
        targets.iter().map(|target| strong.galley(ui, view.text(&target.headline), f32::INFINITY).size().x);
    let column = (widths.fold(0.0, f32::max) + space().l).min(width * 0.45).floor();
    let line = Role::Caption.line_height(view.script);
    let rows = targets.iter().map(|target| {
        let headline = cache.fit(ui, strong, view.text(&target.headline), column - space().s, LINES);
        let gist = cache.fit(ui, soft, view.text(&target.gist), (width - column).floor(), LINES);
        let lines = headline.text.lines().count().max(gist.text.lines().count());
        #[allow(clippy::cast_precision_loss, reason = "a few lines")]
        let height = line * lines.max(1) as f32 + 7.0;
        Row { headline, gist, height }
    });
    (rows.collect(), column)
}

/// The height that the list needs at a width, in points; none without targets.
pub fn height(ui: &Ui, view: &View<'_>, cache: &mut LineCache, width: f32) -> f32 {
    let (rows, _) = rows(ui, view, cache, width);
    if rows.is_empty() {
        0.0
    } else {
        HEAD + rows.iter().map(|row| row.height).sum::<f32>() + 2.0 * space().s
    }
}

/// The list: headline and gist of each target. A click opens the forum's own page.
pub fn targets_ui(ui: &mut Ui, view: &mut View<'_>, cache: &mut LineCache, area: Rect) {
    let theme = view.theme;
    let (strong, soft) = faces(view);
    let (rows, column) = rows(ui, view, cache, area.width());
    let title = view.say_with("timeline-targets", &[("count", rows.len().into())]);
    let response = ui.interact(area, ui.scope_id().with("targets"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, &title));
    let painter = ui.painter();
    painter.hline(area.x_range(), area.top() + 0.5, theme.hairline_stroke());
    let ink = if response.hovered() { theme.accent } else { theme.ink_2 };
    let head = view.face(Role::Caption, ink).bold().galley_elided(ui, &title, area.width());
    painter.galley(pos2(area.left(), area.top() + 12.0), head, ink);
    let mut y = area.top() + HEAD;
    for row in rows {
        let headline =
            Face { weight: row.headline.weight, ..strong }.galley(ui, &row.headline.text, f32::INFINITY);
        painter.galley(pos2(area.left(), y), headline, theme.ink);
        let gist = soft.galley(ui, &row.gist.text, f32::INFINITY);
        painter.galley(pos2(area.left() + column, y), gist, theme.ink_2);
        y += row.height;
    }
    focus_ring(ui, theme, &response, area.expand2(vec2(4.0, 0.0)), radius().block);
    if response.clicked() {
        view.push(Action::Open(Page::Overview));
    }
}
