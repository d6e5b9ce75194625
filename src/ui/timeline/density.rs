//! The strip above the rooms: how much is on when, and a window to drag over it.

use super::layout::Rooms;
use super::scene::Scene;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use egui::{CornerRadius, Rangef, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2};
use rostrum_locale::dates;

/// The height of the strip, in points.
pub const HEIGHT: f32 = 48.0;
/// From one bar to the next, in points.
const BAR: f32 = 6.0;

/// How many bars a width holds.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative, never large")]
pub fn bar_count(width: f32) -> usize {
    (width / BAR).max(1.0) as usize
}

/// Shows the strip. Returns where the window was dragged to: the offset along the axis, in points.
pub fn density_ui(
    ui: &mut Ui,
    view: &View<'_>,
    scene: &Scene,
    rooms: &Rooms,
    counts: &[u32],
    area: Rect,
    looking: Rangef,
) -> Option<f32> {
    let theme = view.theme;
    let painter = ui.painter().clone();
    painter.rect_filled(area.with_min_x(ui.max_rect().left()), CornerRadius::ZERO, theme.raised);
    let whole = Rangef::new(ui.max_rect().left(), area.right());
    for y in [area.top() + 0.5, area.bottom() - 0.5] {
        painter.hline(whole, y, theme.hairline_stroke());
    }
    let said = view.say("timeline-density");
    let name = view.face(Role::Small, theme.ink_2).galley(ui, &said, f32::INFINITY);
    let at = pos2(ui.max_rect().left() + space().l, area.center().y - name.size().y / 2.0);
    painter.galley(at, name, theme.ink_2);
    let response = ui.interact(area, ui.scope_id().with("density"), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Slider, true, &said));

    let scale = area.width() / rooms.board.size.x.max(1.0);
    let to_strip = |x: f32| area.left() + x * scale;
    let most = counts.iter().copied().max().unwrap_or_default().max(1);
    let window = Rangef::new(to_strip(looking.min), to_strip(looking.max.min(rooms.board.size.x)));
    #[allow(clippy::cast_precision_loss, reason = "small counts")]
    for (index, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
        let width = area.width() / counts.len().max(1) as f32;
        let left = area.left() + index as f32 * width;
        let height = 3.0 + (HEIGHT - 26.0) * (*count as f32 / most as f32);
        let bar = Rect::from_min_max(
            pos2(left, area.bottom() - 1.0 - height),
            pos2(left + width - 1.0, area.bottom() - 1.0),
        );
        let seen = window.contains(bar.center().x);
        // Paler than the tokens by mixing with the ground, never by transparency.
        let ink = if seen { theme.accent } else { theme.ink_3 };
        painter.rect_filled(bar, CornerRadius::ZERO, theme.raised.lerp_to_gamma(ink, 0.55));
    }
    let mut free = area.left();
    for (segment, day) in rooms.segments.iter().zip(&scene.plan.days) {
        let galley = view.face(Role::Caption, theme.ink_2).galley(
            ui,
            &dates::short_date_with_weekday(day.date, &view.state.words),
            f32::INFINITY,
        );
        let left = to_strip(segment.x.min);
        if left >= free - 0.5 && left + galley.size().x <= area.right() + 40.0 {
            free = left + galley.size().x + space().s;
            painter.galley(pos2(left, area.top() + 2.0), galley, theme.ink_2);
        }
    }
    let frame = Rect::from_x_y_ranges(window, area.y_range().shrink(3.0));
    let stroke = Stroke::new(2.0, theme.accent);
    painter.rect_stroke(frame, CornerRadius::same(radius().chip), stroke, StrokeKind::Inside);
    let pointer = response.interact_pointer_pos().filter(|_| response.dragged() || response.clicked())?;
    Some((pointer.x - area.left()) / scale - looking.span() / 2.0)
}
