//! A small programme: its days as columns, blocks to scale, both clocks at the sides.

use super::axis::{self, AxisClock};
use super::board::{self, VisibleBlock};
use super::layout::{DayColumns, DayColumnsSpec, layout_day_columns};
use super::memory::{ColumnsKey, TimelineMemory, VisibleArea};
use super::paint::{self, PlacedText};
use super::scene::{Scene, ScrollReasons, area_below};
use super::{full_block, head, targets};
use crate::ui::fonts::Script;
use crate::ui::icons;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use egui::{CornerRadius, Rangef, Rect, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};
use rostrum_locale::dates;

/// The height of the dates above the columns, in points.
const DATES: f32 = 44.0;
/// The height of an hour where there is no more room, and where there is plenty, in points.
const HOUR: Rangef = Rangef { min: 48.0, max: 120.0 };
/// The height of an hour at most where the timeline has the whole window, in points.
const HOUR_OVER_WINDOW: f32 = 180.0;
/// Below this height of an hour the targets make room for the blocks, in points.
const HOUR_WITH_TARGETS: f32 = 72.0;
/// The width of the buttons that lead to days beyond an edge, in points.
const EDGE_BUTTON: f32 = 24.0;
/// Between two columns, in points.
const GAP: f32 = 4.0;

/// How the pane is divided.
struct Areas {
    dates: Rect,
    plot: Rect,
    forum: Rect,
    reader: Option<Rect>,
    targets: Option<Rect>,
    px_per_hour: f32,
}

/// Shows the days as columns.
pub fn columns_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut TimelineMemory,
    scene: &Scene,
    area: Rect,
    arrived: ScrollReasons,
) {
    let head = head::head_ui(ui, view, memory, scene, area);
    let rest = area_below(area, head);
    if rest.height() < 80.0 || scene.plan.days.is_empty() {
        return;
    }
    if scene.plan.slots.iter().all(|slot| !scene.filter.keeps(slot)) {
        head::nothing_left_ui(ui, view, memory, scene, (rest, None));
        return;
    }
    let axis_day = axis_day(scene);
    let areas = divide(ui, view, memory, scene, rest);
    memory.take_gesture(ui, areas.plot);
    let spec = DayColumnsSpec {
        width: areas.plot.width(),
        px_per_hour: areas.px_per_hour,
        least_width: 64.0,
        least_lane_width: 44.0,
        least_height: 10.0,
        gap: GAP,
        margin: GAP,
    };
    let key = ColumnsKey { spec, filter: scene.filter.clone() };
    let columns =
        memory.columns.get(key, || layout_day_columns(&scene.plan, &|slot| scene.filter.keeps(slot), spec));
    if arrived.moved || arrived.first {
        memory.reveal = scene.selected;
    }
    let visible = memory.visible;
    let y_range = areas.plot.y_range();
    let anchored = board::offset_after_zoom(ui, visible, areas.px_per_hour, y_range, visible.offset.y, true);
    let mut offset = anchored.map(|y| vec2(visible.offset.x, y));
    if let Some(rect) = memory.reveal.take().and_then(|session| columns.board.block_of(session)) {
        offset = board::offset_to_reveal(offset.unwrap_or(visible.offset), areas.plot.size(), rect.rect)
            .or(offset);
    }
    if let Some(shift) = memory.shift.take() {
        offset = Some(offset.unwrap_or(visible.offset) + vec2(shift, 0.0));
    }
    if std::mem::take(&mut memory.to_now)
        && let Some((_, y)) = now_position(scene, &columns)
    {
        offset = Some(vec2(visible.offset.x, y - areas.plot.height() / 2.0));
    }
    let shown =
        board::scrolling_pane_ui(ui, "columns", areas.plot, columns.board.size, offset, |ui, frame| {
            paint_hours(ui, view, &columns, frame.origin);
            let seen = board::handle_visible_blocks_input(ui, view, memory, scene, &columns.board, frame);
            paint_blocks(ui, view, memory, scene, &columns, frame.origin, &seen);
        });
    memory.visible = VisibleArea { offset: shown, px_per_hour: areas.px_per_hour };
    let dates = areas.dates.intersect(Rect::everything_right_of(areas.plot.left()));
    let dates = dates.intersect(Rect::everything_left_of(areas.plot.right()));
    paint_dates(ui, view, scene, &columns, dates, areas.plot.left() - shown.x);
    more_days_ui(ui, view, memory, dates, shown.x, columns.board.size.x - areas.plot.width());
    axes_ui(ui, view, scene, &columns, &areas, axis_day, shown);
    if let Some(area) = areas.targets {
        targets::targets_ui(ui, view, &mut memory.lines, area);
    }
}

/// The day whose clocks stand at the sides: that of the selected session, else today, else the first.
fn axis_day(scene: &Scene) -> usize {
    let of_selected =
        scene.selected.and_then(|session| scene.plan.session_slot(session)).map(|slot| slot.day);
    of_selected.or_else(|| scene.plan.day_at(scene.now()?)).unwrap_or_default()
}

fn divide(ui: &Ui, view: &View<'_>, memory: &mut TimelineMemory, scene: &Scene, rest: Rect) -> Areas {
    let starts = || scene.plan.slots.iter().map(|slot| slot.start);
    let differs = starts().any(|at| axis::ahead_secs(view, at) != 0);
    let forum = axis_width(ui, view, scene, AxisClock::Forum);
    let reader = if differs { axis_width(ui, view, scene, AxisClock::Reader) } else { space().m };
    let dates = Rect::from_min_size(rest.min, vec2(rest.width(), DATES));
    let top = dates.bottom();
    #[allow(clippy::cast_precision_loss, reason = "a day's hours")]
    let hours = scene.plan.common_hours().1 as f32 / 3600.0;
    let height = rest.bottom() - top - space().s;
    let wanted = targets::height(ui, view, &mut memory.lines, rest.width() - 28.0);
    let with_targets = wanted > 0.0 && (height - wanted) / hours >= HOUR_WITH_TARGETS;
    let room = if with_targets { height - wanted } else { height };
    let most = if view.state.window.whole_timeline { HOUR_OVER_WINDOW } else { HOUR.max };
    let px_per_hour = Rangef::new(HOUR.min, most).clamp(room / hours) * memory.zoom_factor();
    let plot_height = (hours * px_per_hour).min(room);
    let plot = Rect::from_min_max(
        pos2(rest.left() + forum, top),
        pos2((rest.right() - reader).max(rest.left() + forum + 40.0), top + plot_height),
    );
    let side = |x: Rangef| Rect::from_x_y_ranges(x, plot.y_range());
    let below_plot = plot.bottom() + space().s;
    Areas {
        dates,
        plot,
        forum: side(Rangef::new(rest.left(), plot.left())),
        reader: differs.then(|| side(Rangef::new(plot.right(), rest.right()))),
        targets: with_targets.then(|| {
            Rect::from_min_size(
                pos2(rest.left() + 14.0, below_plot),
                vec2(rest.width() - 28.0, wanted - space().s),
            )
        }),
        px_per_hour,
    }
}

/// Wide enough for the clock and, within reason, for the name of the zone, which may stand in two lines,
/// and another day's sign.
fn axis_width(ui: &Ui, view: &View<'_>, scene: &Scene, whose: AxisClock) -> f32 {
    let face = view.face(Role::Caption, view.theme.ink_3);
    let width = |text: &str| face.galley(ui, text, f32::INFINITY).size().x;
    let days = scene.plan.days.iter().filter_map(|day| {
        let (_, days) = super::content::clock_at(view, whose.zone(view), day.end, day.date);
        rostrum_locale::times::day_offset(days, &view.state.words)
    });
    let words = whose.city(scene).split(' ').map(width);
    let widest = days.map(|days| width(&days)).chain(words).fold(0.0, f32::max);
    (widest + 6.0).clamp(42.0, 64.0)
}

/// Where days lie beyond an edge: a button there that says so and leads on.
fn more_days_ui(
    ui: &mut Ui,
    view: &View<'_>,
    memory: &mut TimelineMemory,
    dates: Rect,
    offset: f32,
    most: f32,
) {
    let step = dates.width() * 0.75;
    let edges = [
        (offset > 1.0, dates.left_top(), icons::CARET_LEFT, "timeline-earlier-days", -step),
        (
            offset < most - 1.0,
            dates.right_top() - vec2(EDGE_BUTTON, 0.0),
            icons::CARET_RIGHT,
            "timeline-later-days",
            step,
        ),
    ];
    for (is_shown, at, icon, key, by) in edges {
        if !is_shown {
            continue;
        }
        let area = Rect::from_min_size(at, Vec2::splat(EDGE_BUTTON));
        ui.painter().rect_filled(area.expand2(vec2(2.0, 0.0)), CornerRadius::ZERO, view.theme.surface);
        let name = view.say(key);
        let builder = UiBuilder::new().max_rect(area).id_salt(key);
        let clicked =
            ui.scope_builder(builder, |ui| head::icon_button(ui, view, icon, &name, &name, false).clicked());
        if clicked.inner {
            memory.shift = Some(by);
            ui.ctx().request_repaint();
        }
    }
}

fn paint_dates(ui: &Ui, view: &View<'_>, scene: &Scene, columns: &DayColumns, area: Rect, left: f32) {
    let theme = view.theme;
    let words = &view.state.words;
    let today = scene.now().and_then(|now| scene.plan.day_at(now));
    let painter = ui.painter().with_clip_rect(area);
    for (strip, day) in columns.board.strips.iter().zip(&scene.plan.days) {
        let across = Rangef::new(left + strip.across.min, left + strip.across.max);
        let is_today = today == Some(strip.of);
        let ink = theme.ink;
        let face = view.face(Role::Caption, ink);
        let face = if is_today { face.bold() } else { face };
        let date = face.galley_elided(ui, &dates::day_month_short(day.date, words), across.span());
        let short = across.span() < 72.0 || view.script == Script::Latin;
        let weekday = if short { dates::weekday_short } else { dates::weekday_long }(day.date, words);
        let weekday = view.face(Role::Caption, theme.ink_3).galley_elided(ui, &weekday, across.span());
        let height = date.size().y;
        painter.galley(pos2(across.center() - date.size().x / 2.0, area.top()), date, ink);
        painter.galley(
            pos2(across.center() - weekday.size().x / 2.0, area.top() + height),
            weekday,
            theme.ink_3,
        );
    }
}

fn axes_ui(
    ui: &mut Ui,
    view: &View<'_>,
    scene: &Scene,
    columns: &DayColumns,
    areas: &Areas,
    axis_day: usize,
    offset: Vec2,
) {
    let (Some(marks), Some(day)) = (columns.marks.get(axis_day), scene.plan.days.get(axis_day)) else {
        return;
    };
    let others = || (0..scene.plan.days.len()).filter(|other| *other != axis_day);
    let ahead = |day: usize| columns.tops.get(day).map(|top| axis::ahead_secs(view, *top));
    let date = dates::day_month_short(day.date, &view.state.words);
    let top = areas.plot.top() - offset.y;
    let sides = [
        (AxisClock::Forum, Some(areas.forum), others().any(|other| columns.hours_differ(axis_day, other))),
        (AxisClock::Reader, areas.reader, others().any(|other| ahead(other) != ahead(axis_day))),
    ];
    for (whose, area, differs) in sides {
        let Some(area) = area else { continue };
        let name = Rect::from_x_y_ranges(area.x_range().shrink(2.0), areas.dates.y_range());
        let name = name.with_max_y(name.top() + 36.0);
        // Where a clock is not the same on all days, the axis says which day it stands for.
        axis::city_ui(ui, view, scene, whose, name, differs.then_some(date.as_str()));
        axis::column_ui(ui, view, whose, marks, day.date, area, top);
    }
}

fn paint_hours(ui: &Ui, view: &View<'_>, columns: &DayColumns, origin: Vec2) {
    let theme = view.theme;
    for (strip, marks) in columns.board.strips.iter().zip(&columns.marks) {
        let across = strip.across.expand(GAP / 2.0);
        let x = Rangef::new(across.min + origin.x, across.max + origin.x);
        for mark in marks {
            let y = (mark.position + origin.y).round() + 0.5;
            ui.painter().hline(x, y, theme.hairline_stroke());
        }
    }
}

fn now_position(scene: &Scene, columns: &DayColumns) -> Option<(usize, f32)> {
    let now = scene.now()?;
    // A session past midnight belongs to the day before, and so does the line then.
    let days = 0..scene.plan.days.len();
    let today = scene.plan.day_at(now);
    let found = |day: usize| columns.y_of_instant(day, now).map(|y| (day, y));
    today.and_then(found).or_else(|| days.rev().find_map(found))
}

fn paint_blocks(
    ui: &Ui,
    view: &View<'_>,
    memory: &mut TimelineMemory,
    scene: &Scene,
    columns: &DayColumns,
    origin: Vec2,
    seen: &[VisibleBlock<'_>],
) {
    let theme = view.theme;
    let painter = ui.painter();
    let inset = |rect: Rect| rect.shrink2(vec2(1.0, 1.0));
    for block in seen {
        paint::paint_ground(
            painter,
            theme,
            inset(block.rect),
            &block.summary,
            block.response.hovered(),
            false,
        );
    }
    let pieces: Vec<PlacedText> = seen
        .iter()
        .flat_map(|block| {
            let rect = inset(block.rect);
            // What is told in full needs the window: beside the session's page it would only say again what stands there.
            let place = if view.state.window.whole_timeline && full_block::is_roomy(rect) {
                full_block::place_full_text
            } else {
                paint::place_text_in_column
            };
            place(ui, view, &mut memory.lines, rect, &block.summary)
        })
        .collect();
    if let Some((day, y)) = now_position(scene, columns)
        && let Some(strip) = columns.board.strips.get(day)
    {
        let x = Rangef::new(strip.across.min + origin.x, strip.across.max + origin.x);
        paint_now(ui, view, x, y + origin.y, &pieces);
    }
    for piece in pieces {
        piece.paint(painter);
    }
    for block in seen.iter().filter(|block| block.response.has_focus()) {
        paint::paint_focus(painter, theme, inset(block.rect));
    }
}

/// The now line over a column: it stops short of text that it would run through.
fn paint_now(ui: &Ui, view: &View<'_>, x: Rangef, y: f32, pieces: &[PlacedText]) {
    let theme = view.theme;
    let stroke = Stroke::new(2.0, theme.now);
    let mut covered: Vec<Rangef> = pieces
        .iter()
        .flat_map(PlacedText::line_rects)
        .filter(|rect| rect.y_range().shrink(2.0).contains(y))
        .map(|rect| rect.x_range().expand(3.0))
        .filter(|range| range.max > x.min && range.min < x.max)
        .collect();
    covered.sort_by(|a, b| a.min.total_cmp(&b.min));
    let mut from = x.min;
    for range in covered {
        if range.min > from {
            ui.painter().hline(Rangef::new(from, range.min), y, stroke);
        }
        from = from.max(range.max);
    }
    if from < x.max {
        ui.painter().hline(Rangef::new(from, x.max), y, stroke);
    }
    ui.painter().circle_filled(pos2(x.min + 0.5, y), 4.5, theme.now);
}
