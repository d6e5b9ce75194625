//! Below the text: rehearse, hand in, and which points are still open. And the status in the pane's foot.

use super::fields::set_field_action;
use super::head::intervention_menu_ui;
use super::open::OpenIntervention;
use crate::ui::fonts::Script;
use crate::ui::icons;
use crate::ui::menus::{choice, container_menu, value_menu_button};
use crate::ui::theme::space;
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, chip, named_button};
use egui::{Align, Layout, Ui};
use rostrum_app::{Action, Command, InterventionAction, InterventionFieldChange};
use rostrum_notebook::InterventionStatus;

/// Height of the row, in points.
pub const HEIGHT: f32 = 48.0;

/// The width from which timing the delivery and the runs have buttons too, in points: in Chinese, and
/// in the other languages, whose words are longer.
const ROOMY: (f32, f32) = (310.0, 420.0);

const STATUSES: [InterventionStatus; 4] = [
    InterventionStatus::Idea,
    InterventionStatus::Draft,
    InterventionStatus::Cleared,
    InterventionStatus::Delivered,
];

/// Shows the row.
pub fn foot_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(open) = OpenIntervention::of(view) else { return };
    let row = ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = space().s;
        let wanted = if view.script == Script::Han { ROOMY.0 } else { ROOMY.1 };
        let roomy = ui.available_width() >= wanted;
        let label = view.say(Command::Rehearse.message_key());
        let shown = format!("{} {}", icons::PLAY, view.say("intervention-rehearse"));
        if named_button(ui, view, &shown, &label, Emphasis::Primary, &view.tip(Command::Rehearse)).clicked() {
            view.run(Command::Rehearse);
        }
        command_button(ui, view, "intervention-export", Command::HandIn, Emphasis::Normal);
        let timing = [(Command::Deliver, icons::TIMER), (Command::Runs, icons::CLOCK_COUNTER_CLOCKWISE)];
        for (command, icon) in timing.into_iter().filter(|_| roomy) {
            let name = view.say(command.message_key());
            if named_button(ui, view, icon, &name, Emphasis::Bare, &view.tip(command)).clicked() {
                view.run(command);
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| points_ui(ui, view, &open));
    });
    container_menu(&row.response, view, |ui, view| intervention_menu_ui(ui, view, &open));
}

fn points_ui(ui: &mut Ui, view: &View<'_>, open: &OpenIntervention<'_>) {
    let (points, total) = open.open_points(view);
    if total == 0 {
        return;
    }
    let theme = view.theme;
    if points.is_empty() {
        if let Some(shown) = fitting(ui, view, view.say("intervention-points-done"), icons::CHECK) {
            chip(ui, view, &shown, theme.ok, theme.ok_tint);
        }
        return;
    }
    let separator = view.say("list-separator");
    let names: Vec<&str> = points.iter().map(|point| view.text(&point.text)).collect();
    let count = points.len();
    let said = view.say_with(
        "intervention-points-open",
        &[("total", total.into()), ("count", count.into()), ("points", names.join(&separator).into())],
    );
    let shown = view.say_with("intervention-points-chip", &[("count", count.into())]);
    let Some(shown) = fitting(ui, view, shown, &count.to_string()) else { return };
    let response = chip(ui, view, &shown, theme.warn, theme.warn_tint);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
    on_hover(response, &said);
}

/// A chip's text, its short form where there is no room, or neither: the buttons come first.
fn fitting(ui: &Ui, view: &View<'_>, text: String, short: &str) -> Option<String> {
    let room = ui.available_width();
    let fits = |text: &str| {
        view.face(Role::Caption, view.theme.ink).galley(ui, text, f32::INFINITY).size().x + 14.0 <= room
    };
    if fits(&text) { Some(text) } else { fits(short).then(|| short.to_owned()) }
}

/// The status as a menu, for the pane's foot.
pub fn status_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(open) = OpenIntervention::of(view) else { return };
    let word = |view: &View<'_>, status: &InterventionStatus| {
        view.state.words.say_vocabulary_word("intervention-status", status.as_str()).into_owned()
    };
    let shown = word(view, &open.intervention.status);
    let name = view.say("intervention-status");
    let tip = view.tip(Command::NextStatus);
    value_menu_button(ui, view, &shown, &name, &tip, |ui, view| {
        for status in STATUSES {
            let asks = status == InterventionStatus::Cleared;
            let label = if asks { view.say("intervention-clear-ask") } else { word(view, &status) };
            if choice(ui, view, &label, open.intervention.status == status, "") {
                view.push(if asks {
                    Action::Intervention(InterventionAction::AskClearance)
                } else {
                    set_field_action(&open.at, InterventionFieldChange::Status(status), false)
                });
            }
        }
    });
}

/// A button that stands for a command.
pub fn command_button(ui: &mut Ui, view: &mut View<'_>, key: &str, command: Command, emphasis: Emphasis) {
    if button(ui, view, &view.say(key), emphasis, &view.tip(command)).clicked() {
        view.run(command);
    }
}
