//! The line of the first run: what is open, whose times, where the notes are, who speaks. Closed for good with one key.

use super::icons;
use super::theme::{margin, space};
use super::typeset::{Role, on_hover};
use super::view::View;
use super::widgets::{Emphasis, button, named_button};
use egui::{Align, Frame, Key, Label, Layout, Panel, Ui, WidgetInfo};
use rostrum_app::{Action, Dialog};
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
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| line_ui(ui, view));
    });
}

/// The line, from right to left: closing it, what can be done at once, and as much of what is so as has room.
fn line_ui(ui: &mut Ui, view: &mut View<'_>) {
    let state = view.state;
    ui.spacing_mut().item_spacing.x = space().s;
    let close = view.say("action-close");
    if named_button(ui, view, icons::X, &close, Emphasis::Bare, &format!("{close}  Esc")).clicked() {
        view.push(Action::CloseFirstRun);
    }
    let folder = view.say("action-show-folder");
    let path = state.folders.data.display().to_string();
    if button(ui, view, &folder, Emphasis::Link, &path).clicked() {
        view.push(Action::OpenFolder(state.folders.data.clone()));
    }
    if state.settings.profile == SpeakerProfile::default() {
        let who = view.say("first-run-who");
        if button(ui, view, &who, Emphasis::Link, &view.say("first-run-profile")).clicked() {
            view.push(Action::ShowDialog(Dialog::Settings));
        }
    }
    let zone = view.say("first-run-change-zone");
    if button(ui, view, &zone, Emphasis::Link, "").clicked() {
        view.push(Action::ShowDialog(Dialog::Zone));
    }
    let at = state.shown_programme().whole_span().map_or_else(|| state.now(), |whole| whole.start.to_utc());
    let ahead = state.reader_zone().offset_secs(at) - state.shown_programme().zone.offset_secs(at);
    let (forum, reader) = (state.forum_zone_name(), state.reader_zone_name());
    let key = if ahead == 0 { "first-run-line-same-time" } else { "first-run-line" };
    let said = view.say_with(key, &[("zone", forum.into()), ("city", reader.into())]);
    let whole = whole_text(view, ahead);
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let galley = view.face(Role::Small, view.theme.ink).galley_elided(ui, &said, ui.available_width());
        let response = ui.add(Label::new(galley).selectable(false));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &whole));
        on_hover(response, &whole);
    });
}

/// What is open, whose times these are, where the notes lie and who speaks, in whole sentences.
fn whole_text(view: &View<'_>, ahead: i32) -> String {
    let state = view.state;
    let forum = view.text(&state.shown_programme().title).to_owned();
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
    [opened, private, view.say("first-run-profile")].join("\n")
}
