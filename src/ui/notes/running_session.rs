//! While a session is on: how long since it began, who has the floor and since when, and on request
//! the speakers' list. All of it is read from the clock and from the marks in the note.

use crate::ui::icons;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, focus_ring, named_button};
use chrono::NaiveTime;
use egui::{
    Align, Color32, CornerRadius, Galley, Layout, Rect, Role as AccessRole, ScrollArea, Sense, Ui,
    WidgetInfo, pos2, vec2,
};
use rostrum_app::Action;
use rostrum_locale::{session_times, times};
use rostrum_notebook::{NotePlace, SpeakerTurn, SpeakerTurnLog, speaker_turns_in};
use rostrum_programme::Span;

/// Height of the line that says since when the session is on, in points.
const LINE: f32 = 36.0;
/// Height of who has the floor, in points.
const FLOOR: f32 = 30.0;
/// Height of one turn in the list, in points.
const TURN: f32 = 44.0;
/// The most turns that the list shows without scrolling.
const SHOWN: usize = 4;
/// For how long after its end a session that goes on is still shown as one, in minutes.
pub const OVERRUN_MINUTES: i64 = 60;

/// What the panel remembers between frames.
#[derive(Debug, Default)]
pub struct RunningSessionPanelMemory {
    /// The text that the list was read from.
    text: String,
    list: SpeakerTurnLog,
    open: bool,
}

impl RunningSessionPanelMemory {
    /// Follows the note; it is only read anew when it changed.
    fn follow(&mut self, text: &str) {
        if self.text != text {
            text.clone_into(&mut self.text);
            self.list = speaker_turns_in(text);
        }
    }
}

/// What there is to show.
pub struct RunningSessionPanel {
    place: NotePlace,
    span: Span,
    now: NaiveTime,
    /// Minutes since the beginning, and to the end; negative beyond it.
    minutes: (i64, i64),
    /// Whether it is over: nobody was marked as speaking since its end.
    ended: bool,
}

impl RunningSessionPanel {
    /// The session of the note, when it is on or has not come to its end yet.
    pub fn of(view: &View<'_>, memory: &mut RunningSessionPanelMemory) -> Option<Self> {
        let state = view.state;
        let place = state.edited_text_place();
        let (NotePlace::Session(_), Some(session)) = (&place, state.open_session()) else { return None };
        let span = state.shown_programme().span(session);
        let now = state.now();
        let begun = now.signed_duration_since(span.start).num_minutes();
        // A minute that has begun counts as left: what has passed and what is left make up the whole.
        let left = span.end.signed_duration_since(now).num_seconds();
        let left = left.div_euclid(60) + i64::from(left.rem_euclid(60) > 0);
        if now < span.start.to_utc() || left < -OVERRUN_MINUTES {
            return None;
        }
        memory.follow(state.notebook.text(&place));
        // Beyond its end a session only goes on as long as somebody speaks.
        if !span.contains(now) && memory.list.current_turn().is_none() {
            return None;
        }
        // The clocks stop with the session, unless somebody was marked as speaking after its end.
        let (zone, end) = (state.shown_programme().zone.0, span.end.to_utc());
        let clock = now.with_timezone(&zone).time();
        let goes_on =
            |turn: &SpeakerTurn| turn.since.is_none_or(|since| since >= span.end.time() && since <= clock);
        let ended = now >= end && !memory.list.current_turn().is_some_and(goes_on);
        let (clock, minutes) = match ended {
            true => (span.end.time(), (span.end.signed_duration_since(span.start).num_minutes(), 0)),
            false => (clock, (begun, left)),
        };
        Some(Self { place, span, now: clock, minutes, ended })
    }

    /// The panel's height, in points.
    pub fn height(&self, memory: &RunningSessionPanelMemory) -> f32 {
        let floor = if memory.list.current_turn().is_some() { FLOOR } else { 0.0 };
        let rows = memory.list.turns.len().min(SHOWN) as f32;
        let list = if memory.open { rows * TURN + space().s } else { 0.0 };
        LINE + floor + list
    }
}

/// Shows the panel.
pub fn running_session_panel_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut RunningSessionPanelMemory,
    live: &RunningSessionPanel,
) {
    ui.spacing_mut().item_spacing = vec2(space().s, 0.0);
    line_ui(ui, view, memory, live);
    if let Some(floor) = memory.list.current_turn() {
        let index = memory.list.turns.len().saturating_sub(1);
        floor_ui(ui, view, memory, live, floor, index);
    }
    if memory.open && !memory.list.turns.is_empty() {
        ScrollArea::vertical()
            .id_salt("speakers-list")
            .stick_to_bottom(true)
            .auto_shrink([false, false])
            .show(ui, |ui| {
                for (index, turn) in memory.list.turns.iter().enumerate() {
                    turn_ui(ui, view, memory, live, turn, index);
                }
            });
    }
}

/// Since when the session is on, and the button of the list.
fn line_ui(ui: &mut Ui, view: &View<'_>, memory: &mut RunningSessionPanelMemory, live: &RunningSessionPanel) {
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), LINE),
        Layout::right_to_left(Align::Center),
        |ui| {
            let count = memory.list.turns.len();
            if count > 0 {
                let icon = if memory.open { icons::CARET_UP } else { icons::CARET_DOWN };
                let name = view.say_with("live-list", &[("count", count.into())]);
                let shown = format!("{name} {icon}");
                if named_button(ui, view, &shown, &name, Emphasis::Bare, &name).clicked() {
                    memory.open = !memory.open;
                    ui.ctx().request_repaint();
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let words = &view.state.words;
                let (begun, left) = live.minutes;
                let begun = times::duration_text(begun * 60, words);
                let (key, left) = match left {
                    _ if live.ended => ("live-ended", 0),
                    left if left >= 0 => ("live-since", left),
                    over => ("live-since-over", -over),
                };
                let left = times::duration_text(left * 60, words);
                let said = view.say_with(key, &[("length", begun.into()), ("left", left.into())]);
                let colour = if live.minutes.1 >= 0 { view.theme.ink_2 } else { view.theme.warn };
                let face = view.face(Role::Caption, colour);
                face.line(ui, icons::CLOCK);
                let job = face.job(&said, f32::INFINITY);
                let response = ui.add(egui::Label::new(job).selectable(false).truncate());
                response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &said));
                let clock = session_times::said(&live.span, words);
                on_hover(response, &clock);
            });
        },
    );
}

/// Who has the floor: a click goes there.
fn floor_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &RunningSessionPanelMemory,
    live: &RunningSessionPanel,
    turn: &SpeakerTurn,
    index: usize,
) {
    let theme = view.theme;
    let since = since_said(view, memory, live, turn, (index, true));
    let spoken = view.say_with("live-floor", &[("name", turn.name.as_str().into())]);
    let spoken = if since.is_empty() { spoken } else { format!("{spoken} · {since}") };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), FLOOR - 4.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &spoken));
    let fill = if response.hovered() { theme.accent_tint } else { theme.raised };
    ui.painter().rect_filled(rect, CornerRadius::same(radius().chip), fill);
    let inner = rect.shrink2(vec2(space().s, 0.0));
    let quiet = view.face(Role::Caption, theme.ink_2);
    let bold = view.face(Role::Small, theme.ink).bold();
    let icon = view.face(Role::Small, theme.accent).galley(ui, icons::USER_SOUND, f32::INFINITY);
    let name_left = inner.left() + icon.size().x + space().xs + 2.0;
    let room_beside = |since: &Galley| inner.right() - since.size().x - space().s - name_left;
    let mut since = quiet.galley(ui, &since, f32::INFINITY);
    // The name says more than the word "since".
    if room_beside(&since) < bold.galley(ui, &turn.name, f32::INFINITY).size().x {
        since = quiet.galley(ui, &since_said(view, memory, live, turn, (index, false)), f32::INFINITY);
    }
    let name = bold.galley_elided(ui, &turn.name, room_beside(&since).max(20.0));
    let middle = |height: f32| inner.center().y - height / 2.0;
    ui.painter().galley(pos2(inner.left(), middle(icon.size().y)), icon, theme.accent);
    ui.painter().galley(pos2(name_left, middle(name.size().y)), name, theme.ink);
    ui.painter().galley(pos2(inner.right() - since.size().x, middle(since.size().y)), since, theme.ink_2);
    focus_ring(ui, theme, &response, rect, radius().chip);
    go_there(view, &response, live, turn);
}

/// One turn of the list.
fn turn_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &RunningSessionPanelMemory,
    live: &RunningSessionPanel,
    turn: &SpeakerTurn,
    index: usize,
) {
    let theme = view.theme;
    let since = since_said(view, memory, live, turn, (index, true));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), TURN), Sense::click());
    let spoken = [turn.name.as_str(), &since, &turn.said];
    let spoken: Vec<&str> = spoken.into_iter().filter(|part| !part.is_empty()).collect();
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, spoken.join(" · ")));
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(radius().chip), theme.accent_tint);
    }
    let inner = rect.shrink2(vec2(space().s, 3.0));
    let mut right = inner.right();
    let mut at_right = |ui: &Ui, text: &str, colour: Color32| {
        let galley = view.face(Role::Caption, colour).galley(ui, text, f32::INFINITY);
        right -= galley.size().x;
        ui.painter().galley(pos2(right, inner.top()), galley, colour);
        right -= space().s;
    };
    at_right(ui, &since, theme.ink_2);
    if turn.commitments > 0 {
        at_right(ui, icons::HANDSHAKE, theme.accent);
    }
    let room = (right - inner.left()).max(20.0);
    let name = view.face(Role::Small, theme.ink).bold().galley_elided(ui, &turn.name, room);
    let said = view.face(Role::Caption, theme.ink_2).galley_elided(ui, &turn.said, inner.width());
    let lower = Rect::from_min_max(pos2(inner.left(), inner.bottom() - said.size().y), inner.max);
    ui.painter().galley(inner.min, name, theme.ink);
    ui.painter().galley(lower.min, said, theme.ink_2);
    focus_ring(ui, theme, &response, rect, radius().chip);
    go_there(view, &response, live, turn);
}

/// Since when somebody speaks or spoke, and for how long; without the word for "since" where `in_full`
/// is not set.
fn since_said(
    view: &View<'_>,
    memory: &RunningSessionPanelMemory,
    live: &RunningSessionPanel,
    turn: &SpeakerTurn,
    (index, in_full): (usize, bool),
) -> String {
    let Some(since) = turn.since else { return String::new() };
    let clock = times::clock(since, &view.state.words);
    match memory.list.turn_minutes(index, live.now) {
        Some(minutes) => {
            let length = times::duration_text(minutes * 60, &view.state.words);
            let current = memory.list.open && index + 1 == memory.list.turns.len();
            let key = if current && in_full { "live-since-clock" } else { "live-at-clock" };
            view.say_with(key, &[("time", clock.into()), ("length", length.into())])
        }
        None => clock,
    }
}

fn go_there(view: &mut View<'_>, response: &egui::Response, live: &RunningSessionPanel, turn: &SpeakerTurn) {
    if response.clicked() {
        view.push(Action::ShowInNote { place: live.place.clone(), at: turn.at });
    }
}
