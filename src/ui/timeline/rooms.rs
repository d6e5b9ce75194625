//! A large programme over the whole window: rooms as rows, time to the right, all days on one axis.

use super::axis::{self, AxisClock};
use super::board::{self, ScrollViewport, VisibleBlock};
use super::layout::{Block, Rooms, RoomsSpec, concurrent_sessions_along_axis, layout_rooms};
use super::memory::{RoomsKey, RoomsLayout, TimelineMemory, VisibleArea};
use super::scene::{Scene, ScrollReasons, area_below};
use super::{density as strip, head, paint};
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use egui::{Rangef, Rect, Stroke, Ui, pos2, vec2};
use rostrum_locale::{dates, line_breaks, session_times, times};

/// The width of an hour at the usual scale, in points.
const HOUR: f32 = 118.0;
/// The height of a row, in points.
const ROW: f32 = 48.0;
/// The height of dates and hours above the rows, in points.
const AXIS: f32 = 64.0;
/// The width of the rooms' names, in points.
const NAMES: f32 = 150.0;
/// What a block has beside its title, in points: bar, padding, ellipsis.
const AROUND_TITLE: f32 = 30.0;
/// The most titles that are measured for the scale to begin with.
const MOST_MEASURED: usize = 600;
/// The largest scale to begin with, as a multiple of the usual one.
const MOST_FITTED: f32 = 3.0;
/// Between two days, in points.
const DAY_GAP: f32 = 24.0;

/// Shows the rooms as rows.
pub fn rooms_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut TimelineMemory,
    scene: &Scene,
    area: Rect,
    arrived: ScrollReasons,
) {
    head::wide_head_ui(ui, view, memory, scene, area);
    let rest = area_below(area, head::ROW_HEIGHT);
    let names = NAMES.min(area.width() * 0.25);
    let plot = area_below(rest, strip::HEIGHT + AXIS).with_min_x(rest.left() + names);
    if plot.height() < ROW || plot.width() < 120.0 {
        return;
    }
    if scene.plan.slots.iter().all(|slot| !scene.filter.keeps(slot)) {
        head::nothing_left_ui(ui, view, memory, scene, (rest, None));
        return;
    }
    if !std::mem::replace(&mut memory.rooms_fitted, true) {
        memory.zoom = steps_to_read_titles(ui, view, scene);
    }
    memory.take_gesture(ui, plot);
    let spec = RoomsSpec {
        px_per_hour: HOUR * memory.zoom_factor(),
        row_height: ROW,
        lane_height: 24.0,
        least_width: 6.0,
        day_gap: DAY_GAP,
    };
    let density_area = Rect::from_min_max(
        pos2(plot.left(), rest.top()),
        pos2(plot.right() - space().l, rest.top() + strip::HEIGHT),
    );
    let key = RoomsKey {
        px_per_hour: spec.px_per_hour,
        bars: strip::bar_count(density_area.width()),
        filter: scene.filter.clone(),
    };
    let bars = key.bars;
    let keep = |slot: &super::layout::SessionSlot| scene.filter.keeps(slot);
    let laid = memory.rooms.get(key, || {
        let rooms = layout_rooms(&scene.plan, &keep, spec);
        let density = concurrent_sessions_along_axis(&scene.plan, &rooms, &keep, bars);
        RoomsLayout { rooms, concurrent_sessions_along_axis: density }
    });
    let rooms = &laid.rooms;
    if arrived.moved || memory.visible.px_per_hour <= 0.0 {
        memory.reveal = scene.selected;
        memory.to_now |= scene.now().is_some() && !arrived.moved;
    }
    let visible = memory.visible;
    let along = plot.x_range();
    let anchored = board::offset_after_zoom(ui, visible, spec.px_per_hour, along, visible.offset.x, false);
    let mut offset = anchored.map(|x| vec2(x, visible.offset.y));
    if let Some(block) = memory.reveal.take().and_then(|session| rooms.board.block_of(session)) {
        offset =
            board::offset_to_reveal(offset.unwrap_or(visible.offset), plot.size(), block.rect).or(offset);
    }
    if std::mem::take(&mut memory.to_now)
        && let Some(x) = scene.now().and_then(|now| rooms.x_of_instant(now))
    {
        offset = Some(vec2(x - plot.width() * 0.4, offset.unwrap_or(visible.offset).y));
    }
    let looking = Rangef::new(visible.offset.x, visible.offset.x + plot.width());
    if let Some(x) =
        strip::density_ui(ui, view, scene, rooms, &laid.concurrent_sessions_along_axis, density_area, looking)
    {
        offset = Some(vec2(x, visible.offset.y));
    }
    let mut out_of_sight = None;
    let shown = board::scrolling_pane_ui(ui, "rooms", plot, rooms.board.size, offset, |ui, frame| {
        if !scene.filter.keeps_all() && rooms.board.visible_blocks(frame.viewport).next().is_none() {
            let middle = frame.viewport.center();
            let away = |block: &&Block| block.rect.distance_sq_to_pos(middle);
            let nearest = rooms.board.blocks().min_by(|one, other| away(one).total_cmp(&away(other)));
            let slot = nearest.and_then(|block| scene.plan.session_slot(block.session));
            out_of_sight = slot.map(|slot| slot.start);
        }
        paint_grid(ui, view, rooms, frame);
        let seen = board::handle_visible_blocks_input(ui, view, memory, scene, &rooms.board, frame);
        paint_blocks(ui, view, memory, scene, rooms, frame, &seen);
    });
    if out_of_sight.is_some() {
        head::nothing_left_ui(ui, view, memory, scene, (plot, out_of_sight));
    }
    if (shown - visible.offset).length() > 0.5 {
        // The strip above was painted before the pane had moved.
        ui.ctx().request_repaint();
    }
    memory.visible = VisibleArea { offset: shown, px_per_hour: spec.px_per_hour };
    let axis_area = Rect::from_min_max(pos2(plot.left(), density_area.bottom()), plot.right_top());
    paint_axis(ui, view, scene, rooms, axis_area, shown.x);
    let names_area = Rect::from_min_max(pos2(rest.left(), plot.top()), plot.left_bottom());
    paint_names(ui, view, scene, rooms, names_area, shown.y);
}

/// The steps of zoom at which half of the blocks have room for the first two words of their titles.
fn steps_to_read_titles(ui: &Ui, view: &View<'_>, scene: &Scene) -> f32 {
    let face = view.face(Role::Caption, view.theme.ink);
    let every = scene.plan.slots.len() / MOST_MEASURED + 1;
    let tag = view.state.content_language();
    let wanted = scene.plan.slots.iter().step_by(every).filter_map(|slot| {
        let session = scene.programme.sessions.get(slot.session)?;
        let title = session.short_title.as_ref().unwrap_or(&session.title).resolve(&tag)?.text;
        let ends = line_breaks::phrase_break_byte_offsets(title);
        let two = ends.get(1).and_then(|end| title.get(..*end)).unwrap_or(title);
        #[expect(clippy::cast_precision_loss, reason = "a session's seconds")]
        let hours = (slot.end - slot.start) as f32 / 3600.0;
        (hours > 0.0)
            .then(|| (face.galley(ui, two.trim_end(), f32::INFINITY).size().x + AROUND_TITLE) / hours)
    });
    let mut wanted: Vec<f32> = wanted.collect();
    wanted.sort_by(f32::total_cmp);
    let Some(median) = wanted.get(wanted.len() / 2) else { return 0.0 };
    (median / HOUR).clamp(1.0, MOST_FITTED).log(1.25)
}

fn paint_grid(ui: &Ui, view: &View<'_>, rooms: &Rooms, frame: ScrollViewport) {
    let theme = view.theme;
    let painter = ui.painter();
    let (seen_x, seen_y) = (frame.viewport.x_range(), frame.viewport.y_range());
    let rows = Rangef::new(frame.origin.y + seen_y.min, frame.origin.y + seen_y.max.min(rooms.board.size.y));
    for mark in rooms.marks.iter().filter(|mark| seen_x.contains(mark.position)) {
        painter.vline((frame.origin.x + mark.position).round() + 0.5, rows, theme.hairline_stroke());
    }
    let wide = Rangef::new(frame.origin.x + seen_x.min, frame.origin.x + seen_x.max);
    for strip in rooms.board.strips.iter().filter(|strip| seen_y.intersects(strip.across)) {
        painter.hline(wide, (frame.origin.y + strip.across.max).round() + 0.5, theme.hairline_stroke());
    }
    for segment in rooms.segments.iter().skip(1) {
        let x = segment.x.min - DAY_GAP / 2.0;
        if seen_x.contains(x) {
            painter.vline((frame.origin.x + x).round(), rows, Stroke::new(2.0, theme.hairline));
        }
    }
}

fn paint_blocks(
    ui: &Ui,
    view: &View<'_>,
    memory: &mut TimelineMemory,
    scene: &Scene,
    rooms: &Rooms,
    frame: ScrollViewport,
    seen: &[VisibleBlock<'_>],
) {
    let theme = view.theme;
    let painter = ui.painter();
    let inset = |rect: Rect| rect.shrink2(vec2(1.0, 2.0));
    let seen_from = frame.origin.x + frame.viewport.left();
    // Mine come last, over their neighbours.
    let (mine, others): (Vec<_>, Vec<_>) = seen.iter().partition(|block| block.summary.mine);
    for block in others.iter().chain(&mine) {
        let hovered = block.response.hovered();
        paint::paint_ground(painter, theme, inset(block.rect), &block.summary, hovered, block.summary.mine);
    }
    let now_x = scene.now().and_then(|now| rooms.x_of_instant(now)).map(|x| frame.origin.x + x);
    if let Some(x) = now_x {
        let y = Rangef::new(
            frame.origin.y + frame.viewport.top(),
            frame.origin.y + frame.viewport.bottom().min(rooms.board.size.y),
        );
        painter.vline(x, y, Stroke::new(2.0, theme.now));
    }
    for block in seen {
        let rect = inset(block.rect);
        let span = &block.summary.span;
        let time = match span.whole_days() {
            Some(_) => session_times::said(span, &view.state.words),
            None => times::clock(span.start.time(), &view.state.words),
        };
        let painter = painter.with_clip_rect(rect.intersect(ui.clip_rect()));
        for piece in
            paint::place_text_in_row(ui, view, &mut memory.lines, rect, seen_from, &block.summary, &time)
        {
            if let Some(x) = now_x {
                // The line gives way to text.
                piece.cover_vertical_line(&painter, theme, &block.summary, x);
            }
            piece.paint(&painter);
        }
    }
    for block in seen.iter().filter(|block| block.response.has_focus()) {
        paint::paint_focus(painter, theme, inset(block.rect));
    }
}

/// Dates, the forum's hours in bold, the reader's below; each row named at its left end.
fn paint_axis(ui: &mut Ui, view: &View<'_>, scene: &Scene, rooms: &Rooms, area: Rect, offset: f32) {
    let theme = view.theme;
    let left = area.left() - offset;
    let painter = ui.painter().with_clip_rect(area);
    let line = Role::Caption.line_height(view.script);
    let top = area.top() + 5.0;
    let differs = rooms.segments.iter().any(|segment| axis::ahead_secs(view, segment.start) != 0);
    for (segment, day) in rooms.segments.iter().zip(&scene.plan.days) {
        let galley = view.face(Role::Caption, theme.ink).bold().galley(
            ui,
            &dates::short_date_with_weekday(day.date, &view.state.words),
            f32::INFINITY,
        );
        let (from, to) = (left + segment.x.min, left + segment.x.max);
        // The date stays in sight as long as its day does.
        let x = from.max(area.left() + space().xs).min(to - galley.size().x);
        painter.galley(pos2(x, top), galley, theme.ink);
        // That a clock is past the day's date stands at the first hour in sight where it is.
        let mut past = [None, None];
        for mark in rooms.marks.iter().filter(|mark| segment.x.contains(mark.position)) {
            let x = left + mark.position + space().xs;
            if !area.x_range().expand(80.0).contains(x) {
                continue;
            }
            // At the end of a day the next one's hours stand in the way.
            if mark.position + 72.0 > segment.x.max + DAY_GAP && segment.x.max < rooms.board.size.x {
                continue;
            }
            let mut y = top + line;
            let clocks =
                if differs { &[AxisClock::Forum, AxisClock::Reader][..] } else { &[AxisClock::Forum] };
            for (whose, past) in clocks.iter().zip(&mut past) {
                let (clock, days) = axis::label_of(view, *whose, mark, day.date);
                let new = days.clone().filter(|_| days != *past);
                let text = new.map_or(clock.clone(), |days| format!("{clock} {days}"));
                *past = days;
                let forum = *whose == AxisClock::Forum;
                let face = if forum {
                    view.face(Role::Caption, theme.ink_2).bold()
                } else {
                    view.face(Role::Caption, theme.ink_3)
                };
                painter.galley(pos2(x, y), face.galley(ui, &text, f32::INFINITY), face.colour);
                y += line;
            }
        }
    }
    let names = ui.max_rect().left() + space().l;
    let mut y = top + line;
    for whose in if differs { &[AxisClock::Forum, AxisClock::Reader][..] } else { &[AxisClock::Forum] } {
        let width = (area.left() - names - space().s).max(0.0);
        let galley = view.face(Role::Caption, theme.ink_3).galley_elided(ui, whose.city(scene), width);
        ui.painter().galley(pos2(names, y), galley, theme.ink_3);
        y += line;
    }
    let whole = Rangef::new(ui.max_rect().left(), area.right());
    ui.painter().hline(whole, area.bottom() - 0.5, theme.hairline_stroke());
}

fn paint_names(ui: &Ui, view: &View<'_>, scene: &Scene, rooms: &Rooms, area: Rect, offset: f32) {
    let theme = view.theme;
    let painter = ui.painter().with_clip_rect(area);
    let seen = Rangef::new(offset, offset + area.height());
    let no_room = view.say("timeline-no-room");
    for strip in rooms.board.strips.iter().filter(|strip| seen.intersects(strip.across)) {
        let middle = area.top() + strip.across.center() - offset;
        let name = scene.plan.rooms.get(strip.of).unwrap_or(&no_room);
        let face = view.face(Role::Small, theme.ink);
        let galley = face.galley_elided(ui, name, area.width() - space().l - space().s);
        painter.galley(pos2(area.left() + space().l, middle - galley.size().y / 2.0), galley, theme.ink);
        let y = (area.top() + strip.across.max - offset).round() + 0.5;
        painter.hline(area.x_range(), y, theme.hairline_stroke());
    }
}
