//! A large programme in its pane: one day as a list by time. Only the rows that are seen are made.

use super::axis;
use super::board::{self, VisibleBlock};
use super::content::{BlockSummary, clock_at};
use super::layout::{ArrowDirection, SessionSlot};
use super::memory::{FocusTarget, TimelineMemory, VisibleArea};
use super::scene::{Scene, ScrollReasons, area_below};
use super::{head, paint};
use crate::ui::icons;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Align, Layout, Popup, Rangef, Rect, Ui, UiBuilder, pos2, vec2};
use rostrum_app::SessionPhase;
use rostrum_locale::{dates, session_times, times};

/// The height of a row, in points.
const ROW: f32 = 52.0;
/// The height of the day picker, in points.
const PICKER: f32 = 36.0;
/// The height of the line that names the zones, in points.
const ZONES: f32 = 22.0;

/// Shows one day as a list.
pub fn list_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut TimelineMemory,
    scene: &Scene,
    area: Rect,
    arrived: ScrollReasons,
) {
    let head = head::head_ui(ui, view, memory, scene, area);
    let rest = area_below(area, head);
    if rest.height() < 120.0 {
        return;
    }
    follow(memory, scene, arrived);
    let day = memory.day.unwrap_or_default().min(scene.plan.days.len().saturating_sub(1));
    picker_ui(ui, view, memory, scene, Rect::from_min_size(rest.min, vec2(rest.width(), PICKER)), day);
    let rows: Vec<SessionSlot> =
        scene.plan.slots_of_day(day).iter().filter(|slot| scene.filter.keeps(slot)).copied().collect();
    let rest = area_below(rest, PICKER);
    if rows.is_empty() {
        let at = scene.plan.slots_of_day(day).first().map(|slot| slot.start);
        head::nothing_left_ui(ui, view, memory, scene, (rest, at));
        return;
    }
    let clocks = Clocks::of(ui, view, scene, &rows, day);
    let zones = Rect::from_min_size(rest.min + vec2(space().l, 0.0), vec2(rest.width() - space().xl, ZONES));
    clocks.zones_ui(ui, view, scene, zones);
    let plot = area_below(rest, ZONES);
    let size = vec2(plot.width(), row_top(rows.len()));
    let mut offset = None;
    if let Some(row) =
        memory.reveal.take().and_then(|session| rows.iter().position(|slot| slot.session == session))
    {
        let block = Rect::from_x_y_ranges(0.0..=size.x, row_top(row)..=row_top(row + 1));
        offset = board::offset_to_reveal(memory.visible.offset, plot.size(), block);
    }
    if std::mem::take(&mut memory.to_now)
        && let Some(now) = scene.now()
    {
        let row = rows.iter().position(|slot| slot.end > now).unwrap_or(rows.len());
        offset = Some(vec2(0.0, row_top(row) - ROW));
    }
    let shown = board::scrolling_pane_ui(ui, "list", plot, size, offset, |ui, frame| {
        rows_ui(ui, view, memory, scene, &rows, &clocks, frame);
    });
    memory.visible = VisibleArea { offset: shown, px_per_hour: 0.0 };
}

/// Shows the day of what is to be brought into view.
fn follow(memory: &mut TimelineMemory, scene: &Scene, arrived: ScrollReasons) {
    if arrived.moved || arrived.first {
        memory.reveal = scene.selected;
    }
    let wanted = match memory.focus {
        Some(FocusTarget::Session(session)) => Some(session),
        _ => memory.reveal,
    };
    if let Some(slot) = wanted.and_then(|session| scene.plan.session_slot(session)) {
        memory.day = Some(slot.day);
    } else if memory.to_now || memory.day.is_none() {
        memory.day = scene.now().and_then(|now| scene.plan.day_at(now)).or(memory.day);
    }
    if let Some(FocusTarget::Session(session)) = memory.focus {
        memory.reveal = Some(session);
    }
}

/// The day before, the day with a menu of all, the day after.
fn picker_ui(
    ui: &mut Ui,
    view: &View<'_>,
    memory: &mut TimelineMemory,
    scene: &Scene,
    area: Rect,
    day: usize,
) {
    let words = &view.state.words;
    let last = scene.plan.days.len().saturating_sub(1);
    let inner = area.shrink2(vec2(space().l, 0.0));
    let builder =
        UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)).id_salt("days");
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = space().xs;
        let mut go = None;
        let before = view.say("timeline-day-before");
        if head::icon_button(ui, view, icons::CARET_LEFT, &before, &before, false).clicked() {
            go = Some(day.saturating_sub(1));
        }
        let named = |day: usize| {
            scene
                .plan
                .days
                .get(day)
                .map_or(String::new(), |day| dates::short_date_with_weekday(day.date, words))
        };
        let shown = format!("{} {}", named(day), icons::CARET_DOWN);
        let response = head::word_button(ui, view, &shown, &named(day), &view.say("timeline-choose-day"));
        Popup::menu(&response).width(180.0).show(|ui| {
            egui::ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
                for other in 0..=last {
                    if button(ui, view, &named(other), Emphasis::Bare, "").clicked() {
                        go = Some(other);
                        ui.close();
                    }
                }
            });
        });
        let after = view.say("timeline-day-after");
        if head::icon_button(ui, view, icons::CARET_RIGHT, &after, &after, false).clicked() {
            go = Some((day + 1).min(last));
        }
        let count = scene.plan.slots_of_day(day).iter().filter(|slot| scene.filter.keeps(slot)).count();
        let said = view.say_with("count-sessions", &[("count", count.into())]);
        view.face(Role::Caption, view.theme.ink_3).line(ui, &said);
        if let Some(go) = go.filter(|go| *go != day) {
            memory.day = Some(go);
            memory.reveal = scene
                .plan
                .slots_of_day(go)
                .iter()
                .find(|slot| scene.filter.keeps(slot))
                .map(|slot| slot.session);
        }
    });
}

/// How the two clocks stand beside the rows.
struct Clocks {
    /// Whether the reader's clock differs on this day.
    both: bool,
    /// The width of the clocks, in points.
    width: f32,
    date: chrono::NaiveDate,
}

impl Clocks {
    fn of(ui: &Ui, view: &View<'_>, scene: &Scene, rows: &[SessionSlot], day: usize) -> Self {
        let date = scene.plan.days.get(day).map(|day| day.date).unwrap_or_default();
        let both = rows.iter().any(|slot| axis::ahead_secs(view, slot.start) != 0);
        let face = view.face(Role::Caption, view.theme.ink_3);
        let width = |text: &str| face.galley(ui, text, f32::INFINITY).size().x;
        let ends = [rows.first(), rows.last()].into_iter().flatten();
        let widest = ends.map(|slot| width(&own_clock(view, slot, date))).fold(width("00:00"), f32::max);
        Self { both, width: widest + 12.0, date }
    }

    fn zones_ui(&self, ui: &mut Ui, view: &View<'_>, scene: &Scene, area: Rect) {
        let (forum, own) = (&scene.cities.forum, &scene.cities.reader);
        let said = if self.both {
            view.say_with("timeline-zones", &[("forum", forum.into()), ("own", own.into())])
        } else {
            forum.clone()
        };
        head::caption_line(ui, view, area.min, area.width(), &said);
    }
}

fn own_clock(view: &View<'_>, slot: &SessionSlot, date: chrono::NaiveDate) -> String {
    let (clock, days) = clock_at(view, view.state.reader_zone(), slot.start, date);
    match times::day_offset(days, &view.state.words) {
        Some(days) => format!("{clock} {days}"),
        None => clock,
    }
}

fn rows_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut TimelineMemory,
    scene: &Scene,
    rows: &[SessionSlot],
    clocks: &Clocks,
    frame: board::ScrollViewport,
) {
    let theme = view.theme;
    let first = row_at(frame.viewport.top());
    let count = row_at(frame.viewport.height()) + 2;
    let left = frame.origin.x + space().l;
    let right = frame.origin.x + frame.viewport.right() - space().m;
    let mut seen = Vec::new();
    for (row, slot) in rows.iter().enumerate().skip(first).take(count) {
        let Some(summary) = BlockSummary::of(view, scene, slot.session) else { continue };
        let top = frame.origin.y + row_top(row);
        let card = Rect::from_min_max(pos2(left + clocks.width, top + 2.0), pos2(right, top + ROW - 2.0));
        let step = |step: ArrowDirection| match step {
            ArrowDirection::Up => row.checked_sub(1).and_then(|row| rows.get(row)).map(|slot| slot.session),
            ArrowDirection::Down => rows.get(row + 1).map(|slot| slot.session),
            ArrowDirection::Left => scene.first_of_day(slot.day.checked_sub(1)?),
            ArrowDirection::Right => scene.first_of_day(slot.day + 1),
        };
        let response = board::handle_session_block_input(ui, view, memory, &summary, card, &step);
        let repeated =
            row.checked_sub(1).and_then(|row| rows.get(row)).is_some_and(|before| before.start == slot.start);
        if (!repeated || row == first) && summary.span.whole_days().is_none() {
            paint_clocks(ui, view, slot, clocks, pos2(left, top));
        }
        if !repeated && row > 0 {
            ui.painter().hline(Rangef::new(left, right), top.round() - 0.5, theme.hairline_stroke());
        }
        seen.push(VisibleBlock { summary, rect: card, response });
    }
    for block in &seen {
        let ring = block.summary.mine;
        paint::paint_ground(ui.painter(), theme, block.rect, &block.summary, block.response.hovered(), ring);
        let second = second_line(view, &block.summary);
        let from = block.rect.left();
        for piece in
            paint::place_text_in_row(ui, view, &mut memory.lines, block.rect, from, &block.summary, &second)
        {
            piece.paint(ui.painter());
        }
        if block.response.has_focus() {
            paint::paint_focus(ui.painter(), theme, block.rect);
        }
    }
}

/// From when to when, room and state, below the title.
fn second_line(view: &View<'_>, summary: &BlockSummary<'_>) -> String {
    let until = session_times::said(&summary.span, &view.state.words);
    // What ended is told by its tone.
    let phase = summary.phase_word(view).filter(|_| summary.phase != SessionPhase::Past);
    let parts = [Some(until), summary.session.room.clone(), summary.status(view), phase];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn paint_clocks(ui: &Ui, view: &View<'_>, slot: &SessionSlot, clocks: &Clocks, at: egui::Pos2) {
    let theme = view.theme;
    let (clock, _) = clock_at(view, view.state.shown_programme().zone, slot.start, clocks.date);
    let galley = view.face(Role::Caption, theme.ink).bold().galley(ui, &clock, f32::INFINITY);
    let line = galley.size().y;
    let height = if clocks.both { 2.0 * line } else { line };
    let y = at.y + (ROW - height) / 2.0;
    ui.painter().galley(pos2(at.x, y), galley, theme.ink);
    if clocks.both {
        let own = own_clock(view, slot, clocks.date);
        let galley = view.face(Role::Caption, theme.ink_3).galley(ui, &own, f32::INFINITY);
        ui.painter().galley(pos2(at.x, y + line), galley, theme.ink_3);
    }
}

impl Scene {
    fn first_of_day(&self, day: usize) -> Option<usize> {
        self.plan.slots_of_day(day).iter().find(|slot| self.filter.keeps(slot)).map(|slot| slot.session)
    }
}

#[allow(clippy::cast_precision_loss, reason = "a day's sessions")]
fn row_top(row: usize) -> f32 {
    row as f32 * ROW
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative")]
fn row_at(y: f32) -> usize {
    (y / ROW).max(0.0) as usize
}
