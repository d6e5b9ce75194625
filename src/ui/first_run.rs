//! The lines of the first run: what is open, whose times, where the notes are, who speaks. Closed for
//! good with one key.

use super::icons;
use super::theme::{margin, space};
use super::typeset::Role;
use super::view::View;
use super::widgets::{Emphasis, button, named_button};
use egui::{Align, Frame, Key, Layout, Panel, Ui};
use rostrum_app::{Action, Command, Dialog};
use rostrum_locale::times;
use rostrum_store::SpeakerProfile;

/// Shows the line until it is closed.
pub fn first_run_ui(ui: &mut Ui, view: &mut View<'_>) {
    if view.state.settings.first_run_closed {
        return;
    }
    let nothing_else = view.state.dialog.is_none();
    if nothing_else && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape)) {
        view.push(Action::CloseFirstRun);
        return;
    }
    let frame = Frame::new().fill(view.theme.accent_tint).inner_margin(margin(space().l, space().s));
    Panel::top("first-run").frame(frame).resizable(false).show_separator_line(false).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let close = view.say("action-close");
            if named_button(ui, view, icons::X, &close, Emphasis::Bare, &format!("{close}  Esc")).clicked() {
                view.push(Action::CloseFirstRun);
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| lines_ui(ui, view));
        });
    });
}

fn lines_ui(ui: &mut Ui, view: &mut View<'_>) {
    let state = view.state;
    let forum = view.text(&state.shown_programme().title).to_owned();
    let at = state.shown_programme().whole_span().map_or_else(|| state.now(), |whole| whole.start.to_utc());
    let ahead = state.reader_zone().offset_secs(at) - state.shown_programme().zone.offset_secs(at);
    let difference = times::zone_difference(ahead, &state.forum_zone_name(), &state.words);
    let key = if ahead == 0 { "first-run-open-same-time" } else { "first-run-open" };
    // Whose words they are is said only of words that are not the issuer's.
    let wording = if state.shown_programme().shows_issuer_text_for(&state.content_language()) {
        "official"
    } else {
        "summary"
    };
    let opened = view.say_with(
        key,
        &[
            ("wording", wording.into()),
            ("forum", forum.into()),
            ("zone", state.forum_zone_name().into()),
            ("city", state.reader_zone_name().into()),
            ("difference", difference.into()),
        ],
    );
    let path = state.folders.data.display().to_string();
    let private = view.say_with("first-run-privacy", &[("path", path.into())]);
    ui.spacing_mut().item_spacing.y = space().hair;
    let face = view.face(Role::Small, view.theme.ink);
    face.label(ui, &opened);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space().s;
        ui.add(egui::Label::new(face.job(&private, ui.available_width())).selectable(true));
        let zone = view.say("first-run-change-zone");
        if button(ui, view, &zone, Emphasis::Link, "").clicked() {
            view.push(Action::ShowDialog(Dialog::Settings));
        }
        let folder = view.say("action-show-folder");
        if button(ui, view, &folder, Emphasis::Link, "").clicked() {
            view.push(Action::OpenFolder(state.folders.data.clone()));
        }
    });
    if state.settings.profile == SpeakerProfile::default() {
        let hint = view.say("first-run-profile");
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space().s;
            ui.add(egui::Label::new(face.job(&hint, ui.available_width())).selectable(true));
            let settings = view.say(Command::Settings.message_key());
            if button(ui, view, &settings, Emphasis::Link, &view.tip(Command::Settings)).clicked() {
                view.push(Action::ShowDialog(Dialog::Settings));
            }
        });
    }
}
