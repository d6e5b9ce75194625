//! The foot of the pane: where saving stands, how much was written, and the two keys of a meeting.

use crate::app::{Command, SaveState, save_state_sentence};
use crate::notebook::TextCount;
use crate::ui::fonts::Script;
use crate::ui::icons;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, focus_ring};
use egui::{
    Align, Color32, CornerRadius, Label, Layout, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

/// Height of the foot, in points, while saving goes well.
pub const HEIGHT: f32 = 34.0;
/// The width below which the keys are left out, in points.
const KEYS_FROM: f32 = 320.0;

/// Shows the foot.
pub fn foot_ui(ui: &mut Ui, view: &mut View<'_>, composing: bool, count: TextCount) {
    if matches!(view.state.save, SaveState::Failed(_)) {
        failure_ui(ui, view);
    }
    let width = ui.available_width();
    ui.allocate_ui_with_layout(Vec2::new(width, HEIGHT - 6.0), Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        if width >= KEYS_FROM && view.state.read_only.is_none() {
            key_cap(ui, view, Command::Speaker, "notes-cap-speaker");
            key_cap(ui, view, Command::Stamp, "notes-cap-stamp");
        }
        let counted = count_sentence(view, count);
        view.face(Role::Caption, view.theme.ink_2).line(ui, &counted);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| state_ui(ui, view, composing));
    });
}

/// Where saving stands, in the width that the rest leaves.
fn state_ui(ui: &mut Ui, view: &View<'_>, composing: bool) {
    let theme = view.theme;
    let (sentence, ink) = match (&view.state.save, composing) {
        // Said in full above.
        (SaveState::Failed(_), _) => return,
        (_, true) => (view.say("save-composing"), theme.ink_2),
        (SaveState::Saved(_), false) => (save_state_sentence(view.state), theme.ok),
        (SaveState::Unsaved | SaveState::Untouched, false) => (save_state_sentence(view.state), theme.ink_2),
    };
    if sentence.is_empty() {
        return;
    }
    ui.spacing_mut().item_spacing.x = space::XS;
    let face = view.face(Role::Caption, ink);
    if ink == theme.ok {
        face.line(ui, icons::CHECK);
    }
    let job = face.job(&sentence, f32::INFINITY);
    let response = ui.add(Label::new(job).selectable(false).truncate());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Status, true, &sentence));
    response.on_hover_text(sentence);
}

/// Not saved: the whole reason, and a way to bring the text to safety.
fn failure_ui(ui: &mut Ui, view: &mut View<'_>) {
    let theme = view.theme;
    let sentence = save_state_sentence(view.state);
    ui.add_space(space::S);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        view.face(Role::Small, theme.danger).line(ui, icons::WARNING);
        ui.vertical(|ui| {
            let response = view.face(Role::Small, theme.danger).label(ui, &sentence);
            response.widget_info(|| WidgetInfo::labeled(AccessRole::Alert, true, &sentence));
            let copy = view.say("save-copy-elsewhere");
            if button(ui, view, &copy, Emphasis::Normal, &view.tip(Command::SaveCopy)).clicked() {
                view.run(Command::SaveCopy);
            }
        });
    });
}

fn count_sentence(view: &View<'_>, count: TextCount) -> String {
    let units = |key: &str, count: usize| view.say_with(key, &[("count", count.into())]);
    match (view.script, count.han, count.words) {
        (Script::Han, ..) => units("count-han-characters", count.units()),
        (Script::Latin, 0, words) => units("count-words", words),
        (Script::Latin, han, 0) => units("count-han-characters", han),
        (Script::Latin, han, words) => {
            format!("{} · {}", units("count-words", words), units("count-han-characters", han))
        }
    }
}

/// A small key with what it does, which can also be clicked.
fn key_cap(ui: &mut Ui, view: &mut View<'_>, command: Command, key: &str) {
    let theme = view.theme;
    let Some(chord) = command.chords().first() else { return };
    let shown = format!("{} {}", chord.shown(cfg!(target_os = "macos")), view.say(key));
    let name = view.say(command.message());
    let galley = view.face(Role::Caption, theme.ink_2).galley(ui, &shown, f32::INFINITY);
    let size = galley.size() + Vec2::new(12.0, 2.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
    let fill = if response.hovered() { theme.accent_tint } else { Color32::TRANSPARENT };
    let corner = CornerRadius::same(radius::CHIP);
    ui.painter().rect(rect, corner, fill, Stroke::new(1.0, theme.hairline), StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, theme.ink_2);
    focus_ring(ui, theme, &response, rect, radius::CHIP);
    if response.on_hover_text(view.tip(command)).clicked() {
        view.run(command);
    }
}
