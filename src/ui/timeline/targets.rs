//! The forum's global targets below a small programme, where there is room.

use super::TimelineMemory;
use super::lines::LineCache;
use crate::app::{Action, Page};
use crate::ui::theme::{radius, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::focus_ring;
use egui::{Rect, Sense, Ui, WidgetInfo, pos2, vec2};

/// The height of one line of the list, in points.
const ROW: f32 = 26.0;
/// The height of what stands above the lines, in points.
const HEAD: f32 = 44.0;

/// The height that the list needs; none without targets.
pub fn height(view: &View<'_>) -> f32 {
    #[allow(clippy::cast_precision_loss, reason = "a handful of targets")]
    let count = view.state.programme.global_targets.len() as f32;
    if count == 0.0 { 0.0 } else { HEAD + ROW * count + space::S }
}

/// The list: headline and gist of each target. A click opens the forum's own page.
pub fn targets_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut TimelineMemory, area: Rect) {
    let theme = view.theme;
    let programme = view.state.programme.clone();
    let targets = &programme.global_targets;
    let title = view.say_with("timeline-targets", &[("count", targets.len().into())]);
    let response = ui.interact(area, ui.scope_id().with("targets"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, &title));
    ui.painter().hline(area.x_range(), area.top() + 0.5, theme.hairline_stroke());
    let ink = if response.hovered() { theme.accent } else { theme.ink_2 };
    let head = view.face(Role::Caption, ink).bold().galley_elided(ui, &title, area.width());
    ui.painter().galley(pos2(area.left(), area.top() + 12.0), head, ink);
    let strong = view.face(Role::Caption, theme.ink).bold();
    let soft = view.face(Role::Caption, theme.ink_2);
    let widest = targets.iter().map(|target| strong.galley(ui, view.text(&target.headline), f32::INFINITY).size().x);
    let column = (widest.fold(0.0, f32::max) + space::L).min(area.width() * 0.45);
    let mut y = area.top() + HEAD - space::S;
    for target in targets {
        let headline = one_line(ui, &mut memory.lines, strong, view.text(&target.headline), column - space::S);
        let gist = one_line(ui, &mut memory.lines, soft, view.text(&target.gist), area.width() - column);
        ui.painter().galley(pos2(area.left(), y), headline, theme.ink);
        ui.painter().galley(pos2(area.left() + column, y), gist, theme.ink_2);
        y += ROW;
    }
    focus_ring(ui, theme, &response, area.expand2(vec2(4.0, 0.0)), radius::BLOCK);
    if response.clicked() {
        view.push(Action::Open(Page::Overview));
    }
}

/// A text in one line, shortened at a phrase where it is too long.
fn one_line(
    ui: &Ui,
    cache: &mut LineCache,
    face: crate::ui::typeset::Face,
    text: &str,
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    let lines = cache.fit(ui, face, text, width.floor(), 1);
    let face = crate::ui::typeset::Face { weight: lines.weight, ..face };
    face.galley(ui, &lines.text, f32::INFINITY)
}
