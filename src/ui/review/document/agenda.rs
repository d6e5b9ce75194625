//! The sessions that were read, by day; also the days that the document names and for which nothing was read.

use super::super::corrections::{CorrectionMemory, correction_ui};
use super::super::questions::Correction;
use super::super::side::destination_ui;
use super::ring::row_ring;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use chrono::NaiveDate;
use egui::{CornerRadius, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use rostrum_app::{Action, FileUnderReview, ReviewAction, named_days};
use rostrum_formats::ExplainedLine;
use rostrum_locale::changes::ChangeDescriber;
use rostrum_locale::zone_names::city_of_zone;
use rostrum_locale::{dates, times};
use rostrum_programme::{Programme, SessionId};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// The height of a session, in points.
const ROW: f32 = 34.0;
/// Where the times end and the titles begin, in points.
const TIMES: f32 = 104.0;

/// One row.
#[derive(Debug, Clone, PartialEq)]
enum AgendaRow {
    /// A day with how many sessions it has, and the line that names it.
    Day(NaiveDate, usize, Option<usize>),
    /// A session, by its place in the programme.
    Session(usize),
}

/// What is remembered between frames: the rows, for as long as the same document is shown.
#[derive(Debug, Default)]
pub struct AgendaMemory {
    made_of: Option<Arc<Vec<ExplainedLine>>>,
    rows: Vec<AgendaRow>,
    shown: Option<SessionId>,
    offset: f32,
    corrections: CorrectionMemory,
}

impl AgendaMemory {
    fn prepare(&mut self, reviewing: &FileUnderReview) {
        if self.made_of.as_ref().is_some_and(|lines| Arc::ptr_eq(lines, &reviewing.lines)) {
            return;
        }
        self.made_of = Some(reviewing.lines.clone());
        self.rows = rows_of(&reviewing.parsed.value, &reviewing.lines);
    }
}

/// The rows, day by day.
fn rows_of(programme: &Programme, lines: &[ExplainedLine]) -> Vec<AgendaRow> {
    let mut days: BTreeMap<NaiveDate, Vec<usize>> = BTreeMap::new();
    let named = named_days(lines, programme);
    for (at, session) in programme.sessions.iter().enumerate() {
        days.entry(programme.span(session).start_date()).or_default().push(at);
    }
    let held = (days.first_key_value().map(|(day, _)| *day), days.last_key_value().map(|(day, _)| *day));
    for day in named.keys() {
        // A date outside the days of the forum is about something else, unless nothing was read yet.
        let is_near = match held {
            (Some(first), Some(last)) => {
                (*day - last).num_days() <= NEAR_DAYS && (first - *day).num_days() <= NEAR_DAYS
            }
            _ => true,
        };
        if is_near {
            days.entry(*day).or_default();
        }
    }
    let mut rows = Vec::new();
    for (day, mut sessions) in days {
        rows.push(AgendaRow::Day(day, sessions.len(), named.get(&day).copied()));
        sessions.sort_by_key(|at| {
            programme
                .sessions
                .get(*at)
                .map(|session| (programme.span(session).start, programme.span(session).end))
        });
        rows.extend(sessions.into_iter().map(AgendaRow::Session));
    }
    rows
}

/// So many days from those of the forum, a date that the document names is one of its days.
const NEAR_DAYS: i64 = 7;

/// Shows the sessions by day.
pub fn agenda_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut AgendaMemory,
    reviewing: &FileUnderReview,
    describer: &ChangeDescriber<'_>,
) {
    memory.prepare(reviewing);
    let programme = &reviewing.parsed.value;
    head_ui(ui, view, &mut memory.corrections, reviewing);
    destination_ui(ui, view, &mut memory.corrections, reviewing, describer);
    let chosen: HashSet<&SessionId> = reviewing
        .document
        .line
        .and_then(|line| reviewing.lines.get(line))
        .map(|line| line.sessions.iter().collect())
        .unwrap_or_default();
    let checked: HashSet<&SessionId> = reviewing.checks.iter().flat_map(|check| &check.sessions).collect();
    let mut first_lines: HashMap<&SessionId, usize> = HashMap::new();
    for (at, line) in reviewing.lines.iter().enumerate() {
        for session in &line.sessions {
            first_lines.entry(session).or_insert(at);
        }
    }
    let mut area = ScrollArea::vertical().id_salt("document-agenda").auto_shrink(false).animated(false);
    if let Some(offset) = offset_to_chosen(memory, programme, &chosen, ui.available_height()) {
        area = area.vertical_scroll_offset(offset);
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let rows = std::mem::take(&mut memory.rows);
    let shown = area.show_rows(ui, ROW, rows.len(), |ui, seen| {
        let list = view.say("document-tab-sessions");
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(egui::accesskit::Role::List);
            node.set_label(list.as_str());
        });
        for row in rows.get(seen).unwrap_or_default() {
            match row {
                AgendaRow::Day(day, count, line) => day_ui(ui, view, *day, *count, *line),
                AgendaRow::Session(at) => {
                    let Some(session) = programme.sessions.get(*at) else { continue };
                    let row = SessionRow {
                        at: *at,
                        is_chosen: chosen.contains(&session.id),
                        is_checked: checked.contains(&session.id),
                        line: first_lines.get(&session.id).copied(),
                    };
                    session_ui(ui, view, programme, &row);
                }
            }
        }
    });
    memory.rows = rows;
    memory.offset = shown.state.clamped_offset().y;
}

/// How many sessions there are, in which zone, and what of the whole can be corrected.
fn head_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    corrections: &mut CorrectionMemory,
    reviewing: &FileUnderReview,
) {
    let theme = view.theme;
    let programme = &reviewing.parsed.value;
    ui.horizontal_wrapped(|ui| {
        ui.set_min_height(32.0);
        let head = view.say_with("document-sessions", &[("count", programme.sessions.len().into())]);
        let response = view.face(Role::Body, theme.ink).bold().line(ui, &head);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &head));
        let city = city_of_zone(programme.zone, view.state.language());
        view.face(Role::Caption, theme.ink_2).line(ui, &city);
        for (correction, key) in
            [(Correction::Zone, "review-change-zone"), (Correction::Year, "review-change-year")]
        {
            if button(ui, view, &view.say(key), Emphasis::Link, "").clicked() {
                corrections.toggle(correction);
            }
        }
    });
    correction_ui(ui, view, corrections, reviewing);
}

/// Where to scroll when another session was chosen that is not seen.
fn offset_to_chosen(
    memory: &mut AgendaMemory,
    programme: &Programme,
    chosen: &HashSet<&SessionId>,
    pane: f32,
) -> Option<f32> {
    let is_chosen = |row: &AgendaRow| match row {
        AgendaRow::Session(at) => {
            programme.sessions.get(*at).is_some_and(|session| chosen.contains(&session.id))
        }
        AgendaRow::Day(..) => false,
    };
    let at = memory.rows.iter().position(is_chosen);
    let session = match at.and_then(|at| memory.rows.get(at)) {
        Some(AgendaRow::Session(at)) => programme.sessions.get(*at).map(|session| session.id.clone()),
        _ => None,
    };
    if session == memory.shown {
        return None;
    }
    memory.shown = session;
    let top = at? as f32 * ROW;
    let is_seen = top >= memory.offset && top + ROW <= memory.offset + pane;
    (!is_seen).then_some((top - pane / 3.0).max(0.0))
}

/// A day with how many sessions it has.
fn day_ui(ui: &mut Ui, view: &mut View<'_>, day: NaiveDate, count: usize, line: Option<usize>) {
    let theme = view.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let response = ui.interact(rect, ui.scope_id().with(("day", day)), Sense::click());
    let words = &view.state.words;
    let shown_day = dates::full_date_with_weekday(day, words);
    let shown_count = view.say_with("count-sessions", &[("count", count.into())]);
    let said = if count == 0 {
        let args = [("day", shown_day.clone().into())];
        view.say_with("document-day-empty", &args)
    } else {
        view.say_with(
            "document-day",
            &[("day", shown_day.clone().into()), ("sessions", shown_count.clone().into())],
        )
    };
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &said));
    if count == 0 {
        ui.painter().rect_filled(rect, CornerRadius::same(radius().block), theme.warn_tint);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, theme.hairline_stroke());
    let ink = if count == 0 { theme.warn } else { theme.ink };
    let galley = view.face(Role::Small, ink).bold().galley(ui, &shown_day, f32::INFINITY);
    ui.painter().galley(pos2(rect.left() + space().s, rect.center().y - galley.size().y / 2.0), galley, ink);
    let galley = view.face(Role::Caption, ink).galley(ui, &shown_count, f32::INFINITY);
    let at = pos2(rect.right() - space().s - galley.size().x, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    row_ring(ui, theme, &response);
    if let Some(line) = line.filter(|_| response.clicked()) {
        view.push(Action::Review(ReviewAction::ShowLine(line)));
    }
}

/// A session as it is shown.
struct SessionRow {
    at: usize,
    is_chosen: bool,
    is_checked: bool,
    /// Its first line.
    line: Option<usize>,
}

fn session_ui(ui: &mut Ui, view: &mut View<'_>, programme: &Programme, row: &SessionRow) {
    let theme = view.theme;
    let Some(session) = programme.sessions.get(row.at) else { return };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let response = ui.interact(rect, ui.scope_id().with(("session", row.at)), Sense::click());
    let span = programme.span(session);
    let times = times::span(span.start.time(), span.end.time(), &view.state.words);
    let title = view.text(&session.title).to_owned();
    let room = session.room.as_deref().unwrap_or_default();
    let said = [times.as_str(), &title, room].into_iter().filter(|text| !text.is_empty());
    let said = said.collect::<Vec<_>>().join(" · ");
    response.widget_info(|| WidgetInfo::selected(egui::Role::ListBoxOption, true, row.is_chosen, &said));
    if row.is_chosen || response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(radius().block), theme.accent_tint);
    }
    if row.is_chosen {
        let stroke = Stroke::new(2.0, theme.accent);
        ui.painter().rect_stroke(rect, CornerRadius::same(radius().block), stroke, StrokeKind::Inside);
    }
    let middle = |height: f32| rect.center().y - height / 2.0;
    let galley = view.face(Role::Small, theme.ink_2).galley(ui, &times, f32::INFINITY);
    ui.painter().galley(pos2(rect.left() + space().s, middle(galley.size().y)), galley, theme.ink_2);
    let mut right = rect.right() - space().s;
    if row.is_checked {
        let galley = view.face(Role::Small, theme.warn).galley(ui, crate::ui::icons::WARNING, f32::INFINITY);
        right -= galley.size().x + space().xs;
        ui.painter().galley(pos2(right, middle(galley.size().y)), galley, theme.warn);
    }
    let left = rect.left() + TIMES;
    let title = if room.is_empty() { title } else { format!("{title} · {room}") };
    let face = view.face(Role::Small, theme.ink);
    let galley = face.galley_elided(ui, &title, (right - left - space().s).max(1.0));
    ui.painter().galley(pos2(left, middle(galley.size().y)), galley, theme.ink);
    ui.painter().hline(
        Rect::from_min_max(pos2(left, rect.top()), rect.max).x_range(),
        rect.bottom() - 1.0,
        theme.hairline_stroke(),
    );
    row_ring(ui, theme, &response);
    let response = crate::ui::typeset::on_hover(response, &said);
    if let Some(line) = row.line.filter(|_| response.clicked()) {
        view.push(Action::Review(ReviewAction::ShowLine(line)));
    }
}
