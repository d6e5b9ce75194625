//! The foot of the pane: where saving stands, how much was written, and the keys of a meeting.

use crate::ui::fonts::Script;
use crate::ui::icons;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use crate::ui::widgets::focus_ring;
use egui::{
    Align, Color32, CornerRadius, Galley, Label, Layout, Role as AccessRole, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo,
};
use rostrum_app::{Command, SaveState, SideTab, save_state_sentence};
use rostrum_notebook::HanAndUnicodeWordCount;
use std::sync::Arc;

/// Height of the foot, in points, while saving goes well.
pub const HEIGHT: f32 = 34.0;

/// Shows the foot: where saving stands comes first, the rest as far as there is room.
pub fn foot_ui(ui: &mut Ui, view: &mut View<'_>, composing: bool, counted: &str) {
    let width = ui.available_width();
    let (sentence, ink) = state_sentence(view, composing);
    let face = view.face(Role::Caption, ink);
    let stated = face.galley(ui, &sentence, f32::INFINITY);
    let mut room = width - stated.size().x - 2.0 * space().l;
    let counted = view.face(Role::Caption, view.theme.ink_2).galley(ui, counted, f32::INFINITY);
    let mut fits = |wanted: f32| {
        let fits = wanted + space().m <= room;
        if fits {
            room -= wanted + space().m;
        }
        fits
    };
    let interventions_view = view.state.window.side_tab == SideTab::Interventions;
    let shows_count = fits(counted.size().x);
    let keys = [
        (Command::Stamp, 0, "notes-cap-stamp"),
        (Command::Speaker, 0, "notes-cap-speaker"),
        (Command::Commitment, 0, "notes-cap-commitment"),
        // Its first key is that of writing; in a meeting the row of F keys is at hand.
        (Command::Task, 1, "notes-cap-task"),
    ];
    let mut caps = Vec::new();
    for (command, nth, key) in keys {
        let galley = cap_galley(ui, view, command, nth, key);
        if view.state.window.side_tab != SideTab::Notes
            || view.state.read_only_reason().is_some()
            || !fits(galley.size().x + CAP.x)
        {
            break;
        }
        caps.push((command, galley));
    }
    ui.allocate_ui_with_layout(Vec2::new(width, HEIGHT), Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = space().m;
        if interventions_view {
            crate::ui::interventions::status_ui(ui, view);
        }
        for (command, galley) in caps.into_iter().rev() {
            cap_ui(ui, view, command, galley);
        }
        if shows_count {
            let text = counted.text().to_owned();
            let (rect, response) = ui.allocate_exact_size(counted.size(), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &text));
            ui.painter().galley(rect.min, counted, view.theme.ink_2);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| state_ui(ui, view, &sentence, ink));
    });
}

/// Where saving stands, and its colour.
fn state_sentence(view: &View<'_>, composing: bool) -> (String, Color32) {
    let theme = view.theme;
    match (view.state.save_state(), composing) {
        // Said in full above the foot.
        (SaveState::Failed(_) | SaveState::Silent { .. } | SaveState::Replaced { .. }, _) => {
            (String::new(), theme.danger)
        }
        (_, true) => (view.say("save-composing"), theme.ink_2),
        (SaveState::Saved(_), false) => (save_state_sentence(view.state), theme.ok),
        (SaveState::Unsaved | SaveState::Untouched, false) => (save_state_sentence(view.state), theme.ink_2),
    }
}

fn state_ui(ui: &mut Ui, view: &View<'_>, sentence: &str, ink: Color32) {
    if sentence.is_empty() {
        return;
    }
    ui.spacing_mut().item_spacing.x = space().xs;
    let face = view.face(Role::Caption, ink);
    if ink == view.theme.ok {
        face.line(ui, icons::CHECK);
    }
    let response = ui.add(Label::new(face.job(sentence, f32::INFINITY)).selectable(false).truncate());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Status, true, sentence));
    on_hover(response, sentence);
}

/// How much was written: in Chinese by characters, elsewhere by words; nothing is not counted.
pub fn count_sentence(view: &View<'_>, count: HanAndUnicodeWordCount) -> String {
    if count.total() == 0 {
        return String::new();
    }
    let units = |key: &str, count: usize| view.say_with(key, &[("count", count.into())]);
    match (view.script, count.han, count.words) {
        (Script::Han, ..) => units("count-han-characters", count.total()),
        (Script::Latin, 0, words) => units("count-words", words),
        (Script::Latin, han, 0) => units("count-han-characters", han),
        (Script::Latin, han, words) => {
            format!("{} · {}", units("count-words", words), units("count-han-characters", han))
        }
    }
}

/// Blank around the words on a key, both sides together, in points.
const CAP: Vec2 = Vec2::new(12.0, 2.0);

fn cap_galley(ui: &Ui, view: &View<'_>, command: Command, nth: usize, key: &str) -> Arc<Galley> {
    let chord = command
        .key_combinations()
        .get(nth)
        .map(|chord| chord.display_text(&view.state.words, cfg!(target_os = "macos")));
    let shown = format!("{} {}", chord.unwrap_or_default(), view.say(key));
    view.face(Role::Caption, view.theme.ink_2).galley(ui, &shown, f32::INFINITY)
}

/// A small key with what it does, which can also be clicked.
fn cap_ui(ui: &mut Ui, view: &mut View<'_>, command: Command, galley: Arc<Galley>) {
    let theme = view.theme;
    let name = view.say(command.message_key());
    let (rect, response) = ui.allocate_exact_size(galley.size() + CAP, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
    let fill = if response.hovered() { theme.accent_tint } else { Color32::TRANSPARENT };
    let corner = CornerRadius::same(radius().chip);
    ui.painter().rect(rect, corner, fill, Stroke::new(1.0, theme.hairline), StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, theme.ink_2);
    focus_ring(ui, theme, &response, rect, radius().chip);
    if on_hover(response, &view.tip(command)).clicked() {
        view.run(command);
    }
}
