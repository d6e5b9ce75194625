//! The strip: a small window of its own that stays on top of a video call and times the delivery.
//!
//! Where windows cannot be stacked (Wayland) it says so; where the platform has one window only, it is
//! shown inside of it.

use super::status::ClockDisplay;
use super::{actions_of_pressed_keys, is_press, until_next_second};
use crate::ui::fonts::Weight;
use crate::ui::icons;
use crate::ui::theme::{margin, radius, space, type_scale};
use crate::ui::typeset::{Role, on_hover, prompter_format};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, named_button};
use egui::text::LayoutJob;
use egui::{
    Align, CentralPanel, Color32, CornerRadius, Frame, Label, Layout, Rect, Sense, Ui, ViewportBuilder,
    ViewportClass, ViewportId, WidgetInfo, vec2,
};
use rostrum_app::{
    Action, ActiveRehearsal, Command, RehearsalEndChoice, RehearseAction, State, StepDirection,
};
use rostrum_locale::times;
use rostrum_notebook::rehearsal::{LimitChange, LimitPhase};

/// The size that the strip begins with, in points.
const SIZE: [f32; 2] = [460.0, 214.0];

/// Shows the strip of a delivery.
pub fn strip_ui(ui: &Ui, view: &mut View<'_>, rehearsing: &ActiveRehearsal) {
    let title = view.say("strip-title");
    let builder = ViewportBuilder::default()
        .with_title(&title)
        .with_app_id("rostrum")
        .with_inner_size(SIZE)
        .with_min_inner_size([340.0, 160.0])
        .with_always_on_top();
    let ctx = ui.ctx().clone();
    ctx.show_viewport_immediate(ViewportId::from_hash_of("rostrum-strip"), builder, |ui, class| {
        if class == ViewportClass::Immediate {
            let keys = ui.input_mut(|input| actions_of_pressed_keys(input, view.state));
            view.actions.extend(keys.into_iter().map(asked_first));
            let commands = ui.input_mut(|input| commands(input, view.state));
            view.actions.extend(commands);
            if ui.input(|input| input.viewport().close_requested()) {
                view.push(Action::Rehearse(RehearseAction::AskEnding));
            }
            let frame =
                Frame::new().fill(view.theme.surface).inner_margin(margin(space().wide, space().wide));
            CentralPanel::default().frame(frame).show(ui, |ui| inside(ui, view, rehearsing, class));
        } else {
            ui.set_width(SIZE[0] - 28.0);
            inside(ui, view, rehearsing, class);
        }
        let run = &rehearsing.run;
        if run.is_running() && view.state.clock.runs_by_itself() {
            let elapsed = run.elapsed_secs(view.state.clock.monotonic_ms());
            ui.ctx().request_repaint_after(until_next_second(elapsed));
        }
    });
}

/// The window's own keys that are about the run: the strip is another window, which has the keyboard.
fn commands(input: &mut egui::InputState, state: &State) -> Vec<Action> {
    let mut actions = Vec::new();
    for command in [Command::Deliver, Command::ShorterLimit, Command::LongerLimit] {
        input.events.retain(|event| {
            let pressed = command.key_combinations().iter().any(|chord| is_press(event, chord));
            if pressed {
                actions.extend(command.action(state));
            }
            !pressed
        });
    }
    actions
}

/// Escape asks in the strip, since a delivery may become more than a run.
fn asked_first(action: Action) -> Action {
    match action {
        Action::Rehearse(RehearseAction::End(RehearsalEndChoice::Keep)) => {
            Action::Rehearse(RehearseAction::AskEnding)
        }
        other => other,
    }
}

fn inside(ui: &mut Ui, view: &mut View<'_>, rehearsing: &ActiveRehearsal, class: ViewportClass) {
    ui.spacing_mut().item_spacing = vec2(space().s, space().xs);
    let status = ClockDisplay::of(view, rehearsing);
    clock_ui(ui, view, &status);
    ui.add_space(space().xs);
    paragraphs_ui(ui, view, rehearsing);
    if class == ViewportClass::Immediate && !stays_on_top() {
        let face = view.face(Role::Caption, view.theme.ink_2);
        face.label(ui, &view.say("strip-not-on-top"));
    }
    ui.add_space(space().s);
    if rehearsing.asks {
        ending_ui(ui, view);
    } else {
        buttons_ui(ui, view, rehearsing);
    }
}

fn clock_ui(ui: &mut Ui, view: &View<'_>, status: &ClockDisplay) {
    let theme = view.theme;
    let colour = match status.phase {
        LimitPhase::NoLimit => theme.ink,
        LimitPhase::Within => theme.ok,
        LimitPhase::LastMinute => theme.warn,
        LimitPhase::TimeUp | LimitPhase::Overtime => theme.danger,
    };
    let row = ui.horizontal(|ui| {
        let format = prompter_format(type_scale().prompter_clock, view.script, Weight::Bold, colour);
        ui.add(Label::new(LayoutJob::single_section(status.clock.clone(), format)).selectable(false));
        ui.vertical(|ui| {
            let word = format!("{} {}", status.sign, status.word);
            view.face(Role::Lead, colour).bold().line(ui, word.trim());
            let details = status.details.join(" · ");
            let face = view.face(Role::Caption, theme.ink_2);
            ui.add(Label::new(face.job(&details, f32::INFINITY)).selectable(false).truncate());
        });
    });
    row.response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, status.screen_reader_text()));
    let (bar, _) = ui.allocate_exact_size(vec2(ui.available_width(), 5.0), Sense::hover());
    ui.painter().rect_filled(bar, CornerRadius::same(radius().bar), theme.hairline);
    let used = Rect::from_min_size(bar.min, vec2(bar.width() * status.used, bar.height()));
    ui.painter().rect_filled(used, CornerRadius::same(radius().bar), colour);
}

/// The paragraph that is spoken and the next one, a line each.
fn paragraphs_ui(ui: &mut Ui, view: &View<'_>, rehearsing: &ActiveRehearsal) {
    let run = &rehearsing.run;
    let now_ms = view.state.clock.monotonic_ms();
    let place = run.position(now_ms);
    let script = super::intervention_script(view, rehearsing);
    let line = |ui: &mut Ui, passage: Option<usize>, colour: Color32| {
        let Some(passage) = passage.and_then(|index| run.passages().get(index)) else { return };
        let mut face = view.face(Role::Small, colour);
        face.script = script;
        let response =
            ui.add(Label::new(face.job(&passage.text(), f32::INFINITY)).selectable(false).truncate());
        on_hover(response, &passage.text());
    };
    line(ui, Some(place.passage), view.theme.ink);
    line(ui, run.next_spoken_passage(place.passage), view.theme.ink_2);
    let forecast = run.forecast_secs(now_ms).round() as i64;
    if run.is_running() && !run.passages().is_empty() {
        let (nth, all) = run.spoken_passage_number_and_total(place.passage);
        let mut said = view.say_with("run-paragraph", &[("nth", nth.into()), ("count", all.into())]);
        let forecast = view.say_with("run-forecast", &[("time", times::stopwatch(forecast).into())]);
        said = format!("{said} · {forecast}");
        let saved = run.cuttable_secs_ahead(now_ms).round() as i64;
        if saved > 0 {
            let saved = view.say_with("run-could-cut", &[("time", times::stopwatch(saved).into())]);
            said = format!("{said} · {saved}");
        }
        view.face(Role::Caption, view.theme.ink_2).label(ui, &said);
    }
}

fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, rehearsing: &ActiveRehearsal) {
    let run = &rehearsing.run;
    ui.horizontal(|ui| {
        let (icon, key) = match (run.has_begun(), run.is_running()) {
            (false, _) => (icons::PLAY, "run-cap-start"),
            (true, true) => (icons::PAUSE, "run-cap-pause"),
            (true, false) => (icons::PLAY, "run-cap-go-on"),
        };
        let label = format!("{icon} {}", view.say(key));
        let name = view.say("run-start-or-pause");
        let emphasis = if run.is_running() { Emphasis::Normal } else { Emphasis::Primary };
        if named_button(ui, view, &label, &name, emphasis, &name).clicked() {
            view.push(Action::Rehearse(RehearseAction::StartOrPause));
        }
        let mut bare = |ui: &mut Ui, shown: &str, key: &str, action: RehearseAction| {
            let name = view.say(key);
            if named_button(ui, view, shown, &name, Emphasis::Bare, &name).clicked() {
                view.push(Action::Rehearse(action));
            }
        };
        if !run.passages().is_empty() {
            bare(ui, icons::SKIP_BACK, "run-previous", RehearseAction::Paragraph(StepDirection::Previous));
            bare(ui, icons::SKIP_FORWARD, "run-next", RehearseAction::Paragraph(StepDirection::Next));
        }
        if run.is_skipping_cuttable() || run.passages().iter().any(|passage| passage.cuttable) {
            bare(ui, icons::SCISSORS, "run-skip-cuttable", RehearseAction::SkipCuttable);
        }
        bare(ui, icons::MINUS, "run-shorter", RehearseAction::ChangeLimit(LimitChange::Shorter));
        bare(ui, icons::PLUS, "run-longer", RehearseAction::ChangeLimit(LimitChange::Longer));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let label = format!("{} {}", icons::STOP, view.say("strip-end"));
            if named_button(ui, view, &label, &view.say("strip-end"), Emphasis::Normal, "Esc").clicked() {
                view.push(Action::Rehearse(RehearseAction::AskEnding));
            }
        });
    });
}

/// What is to become of the delivery.
fn ending_ui(ui: &mut Ui, view: &mut View<'_>) {
    let endings = [
        ("strip-delivered", Emphasis::Primary, RehearseAction::End(RehearsalEndChoice::Delivered)),
        ("strip-only-time", Emphasis::Normal, RehearseAction::End(RehearsalEndChoice::Keep)),
        ("strip-forget", Emphasis::Bare, RehearseAction::End(RehearsalEndChoice::ThrowAway)),
        ("strip-go-on", Emphasis::Bare, RehearseAction::GoOn),
    ];
    ui.horizontal_wrapped(|ui| {
        for (key, emphasis, action) in endings {
            let response = button(ui, view, &view.say(key), emphasis, "");
            // Whoever asked by a key answers by one.
            if emphasis == Emphasis::Primary && ui.memory(|memory| memory.focused().is_none()) {
                response.request_focus();
            }
            if response.clicked() {
                view.push(Action::Rehearse(action));
            }
        }
    });
}

/// Whether a window can be kept on top: Wayland leaves that to the user.
fn stays_on_top() -> bool {
    !(cfg!(target_os = "linux") && std::env::var_os("WAYLAND_DISPLAY").is_some_and(|name| !name.is_empty()))
}
