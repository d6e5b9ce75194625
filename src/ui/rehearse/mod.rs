//! Rehearsing: the prompter that fills the window, and the strip that stays on top of a video call.
//!
//! Both read the run from the state and ask for everything by actions. Refuses to keep time: what the
//! clock shows is worked out anew from the state's clock with each frame.

mod foot;
mod head;
mod mirror;
pub mod scroll;
mod status;
mod strip;
mod text;

pub use foot::key_combination_text;
pub use strip::strip_ui;

use super::chords::{egui_key_of, modifiers_of};
use super::theme::PrompterInk;
use super::typeset::script_of;
use super::view::View;
use egui::{Event, Frame, Id, Key, Modifiers, Rect, Sense, Ui, UiBuilder, WidgetInfo};
use mirror::MirrorPainter;
use rostrum_app::{Action, ActiveRehearsal, KeyCombination, RehearsalCommand, RehearseAction, State};
use rostrum_notebook::rehearsal::LimitChange;
use scroll::{Paragraphs, position_after_scroll, secs_a_point};
use status::ClockDisplay;
use std::time::Duration;
use text::PrompterText;

/// Blank left and right of the prompter, in points.
const SIDE: f32 = 40.0;
/// Room for the marker left of the text, in ems; the same is left blank on the right.
const TEXT_SIDE: f32 = 2.3;
/// The shortest time between two frames while the text runs, in seconds: smooth enough to read. Mostly
/// the text rolls slower, and a frame comes with each pixel.
const FRAME_SECS: f64 = 1.0 / 30.0;

/// Shows the prompter in the whole window.
pub fn prompter_ui(ui: &mut Ui, view: &mut View<'_>, rehearsing: &ActiveRehearsal) {
    let look = view.state.settings.prompter;
    let ink = PrompterInk::on_white_or_black(look.white);
    let whole = ui.max_rect();
    ui.painter().add(Frame::new().fill(ink.ground).paint(whole));
    ui.scope_builder(UiBuilder::new().max_rect(whole), |ui| {
        let glass = MirrorPainter::new(ui, look.mirror);
        let status = ClockDisplay::of(view, rehearsing);
        let inner = whole.shrink2(egui::vec2(SIDE, 0.0));
        let now_ms = view.state.clock.monotonic_ms();
        let place = rehearsing.run.position(now_ms);
        let below_head = head::head_ui(ui, view, &glass, inner, rehearsing, &status, ink);
        let above_foot = foot::foot_ui(ui, view, &glass, inner, rehearsing, ink);
        let area =
            Rect::from_min_max(egui::pos2(whole.left(), below_head), egui::pos2(whole.right(), above_foot));
        let width = (area.width() - 2.0 * SIDE - 2.0 * TEXT_SIDE * look.size).max(look.size * 4.0);
        let script = intervention_script(view, rehearsing);
        let text = PrompterText::new(ui, rehearsing, ink, script, look.size, width);
        roll_by_hand(ui, view, rehearsing, &text, area);
        let spoken = text.paint(&glass, area, place);
        name_text(ui, rehearsing, place.passage, area, spoken);
        let secs = rehearsing.run.passages().get(place.passage).map_or(0.0, |passage| passage.secs);
        let step =
            secs_a_point(&text.rows(place.passage), place.part, secs / rehearsing.run.chosen_pace_factor());
        repaint(ui, view.state, rehearsing, step / f64::from(ui.pixels_per_point()));
    });
}

/// The script that the intervention is set in.
fn intervention_script(view: &View<'_>, rehearsing: &ActiveRehearsal) -> super::fonts::Script {
    let intervention = view.state.notebook.intervention(&rehearsing.session, &rehearsing.intervention);
    intervention.map_or(view.script, |intervention| script_of(&intervention.language))
}

/// The wheel rolls the text, and by hand the arrows do, a line each.
fn roll_by_hand(
    ui: &Ui,
    view: &mut View<'_>,
    rehearsing: &ActiveRehearsal,
    text: &PrompterText<'_>,
    area: Rect,
) {
    let (wheel, over) = ui.input(|input| {
        let over = input.pointer.hover_pos().is_none_or(|at| area.contains(at));
        (input.smooth_scroll_delta().y, over)
    });
    let mut by = if over { -wheel } else { 0.0 };
    if rehearsing.run.is_manual_advance() {
        let line = super::typeset::prompter_line_height(
            view.state.settings.prompter.size,
            intervention_script(view, rehearsing),
        );
        ui.input_mut(|input| {
            by += line * taken(input, RehearsalCommand::Down) as f32;
            by -= line * taken(input, RehearsalCommand::Up) as f32;
        });
    }
    if by.abs() > 0.01 {
        let place = rehearsing.run.position(view.state.clock.monotonic_ms());
        view.push(Action::Rehearse(RehearseAction::MoveTo(position_after_scroll(place, by, text))));
    }
}

/// Takes the presses of a command's keys, and counts them.
fn taken(input: &mut egui::InputState, command: RehearsalCommand) -> usize {
    let before = input.events.len();
    input.events.retain(|event| !command.key_combinations().iter().any(|chord| is_press(event, chord)));
    before - input.events.len()
}

fn is_press(event: &Event, chord: &KeyCombination) -> bool {
    let Event::Key { key, pressed: true, modifiers, .. } = event else { return false };
    Some(*key) == egui_key_of(chord) && modifiers.matches_exact(modifiers_of(chord))
}

/// What the keys of this frame ask for while a run has the keyboard: its own keys, and a digit for a
/// limit of so many minutes.
pub fn actions_of_pressed_keys(input: &mut egui::InputState, state: &State) -> Vec<Action> {
    const DIGITS: [Key; 9] =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    let mut actions = Vec::new();
    input.events.retain(|event| {
        let command = RehearsalCommand::ALL
            .iter()
            .find(|command| command.key_combinations().iter().any(|chord| is_press(event, chord)));
        if let Some(action) = command.and_then(|command| command.action(state)) {
            actions.push(action);
            return false;
        }
        let Event::Key { key, pressed: true, modifiers, .. } = event else { return true };
        let minutes = DIGITS.iter().position(|digit| digit == key).filter(|_| *modifiers == Modifiers::NONE);
        if let Some(minutes) = minutes.and_then(|index| u8::try_from(index + 1).ok()) {
            actions.push(Action::Rehearse(RehearseAction::ChangeLimit(LimitChange::Minutes(minutes))));
            return false;
        }
        true
    });
    actions
}

/// The paragraph that is spoken, for a screen reader; a click starts and pauses.
fn name_text(ui: &Ui, rehearsing: &ActiveRehearsal, passage: usize, area: Rect, spoken: Rect) {
    let text = rehearsing.run.passages().get(passage).map(|passage| passage.text()).unwrap_or_default();
    let rect = spoken.intersect(area);
    let rect = if rect.is_positive() { rect } else { area };
    let response = ui.interact(rect, Id::unique("prompter-text"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Paragraph, true, &text));
}

/// Paints again only while the watch runs: for each step of the text, or with the next second.
fn repaint(ui: &Ui, state: &State, rehearsing: &ActiveRehearsal, secs_a_pixel: f64) {
    let run = &rehearsing.run;
    if !run.is_running() || !state.clock.runs_by_itself() {
        return;
    }
    let now_ms = state.clock.monotonic_ms();
    let second = until_next_second(run.elapsed_secs(now_ms));
    let place = run.position(now_ms);
    let at_end = run.next_spoken_passage(place.passage).is_none() && place.part >= 1.0;
    if run.is_manual_advance() || at_end {
        ui.ctx().request_repaint_after(second);
    } else {
        let step = Duration::from_secs_f64(secs_a_pixel.clamp(FRAME_SECS, 1.0));
        ui.ctx().request_repaint_after(step.min(second));
    }
}

fn until_next_second(elapsed_secs: f64) -> Duration {
    Duration::from_secs_f64((1.0 - elapsed_secs.fract()).clamp(0.02, 1.0))
}
