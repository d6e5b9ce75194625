//! Settings: language, appearance, the reader's zone and its name, scale, where the files are.

use super::widgets::{Field, choice, dialog_head, field, row, sheet_body};
use super::zone::{ZoneMemory, zone_ui};
use crate::ui::interventions::capacity_ui;
use crate::ui::review::document::corrections_in_words;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, named_button};
use egui::{Align, Layout, Sense, Ui, WidgetInfo};
use rostrum_app::{Action, Command, InterventionAction, ProgrammeFileAction, RehearseAction};
use rostrum_locale::{Language, numbers::percent};
use rostrum_store::{SpeakerProfile, ThemeChoice};

/// What is typed into the fields.
#[derive(Debug, Default)]
pub struct SettingsMemory {
    zone: ZoneMemory,
    profile: SpeakerProfile,
    /// Whether the zone's search wants the keyboard.
    to_zone: bool,
}

/// Shows the settings.
pub fn settings_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut SettingsMemory,
    just_opened: bool,
    at_zone: bool,
) {
    dialog_head(ui, view, &view.say("settings-title"));
    if just_opened {
        memory.profile = view.state.settings.profile.clone();
        memory.zone.open(view.state.settings.reader_zone_label.as_deref());
        memory.to_zone = at_zone;
    }
    sheet_body(ui, |ui| settings_rows(ui, view, memory));
    ui.add_space(space().m);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if button(ui, view, &view.say("action-close"), Emphasis::Primary, "Esc").clicked() {
            view.push(Action::CloseDialog);
        }
        if button(ui, view, &view.say("keys"), Emphasis::Normal, &view.tip(Command::Keys)).clicked() {
            view.run(Command::Keys);
        }
    });
}

fn settings_rows(ui: &mut Ui, view: &mut View<'_>, memory: &mut SettingsMemory) {
    row(ui, view, "settings-language", |ui, view| {
        for language in Language::ALL {
            let chosen = view.state.language() == language;
            if choice(ui, view, language.own_name(), chosen) {
                view.push(Action::SetLanguage(language));
            }
        }
    });
    row(ui, view, "settings-appearance", |ui, view| {
        for (theme, key) in [
            (ThemeChoice::Light, "appearance-light"),
            (ThemeChoice::Dark, "appearance-dark"),
            (ThemeChoice::System, "appearance-system"),
        ] {
            let chosen = view.state.theme() == theme;
            if choice(ui, view, &view.say(key), chosen) {
                view.push(Action::SetTheme(theme));
            }
        }
    });
    row(ui, view, "settings-text-size", |ui, view| {
        let smaller = button(ui, view, "−", Emphasis::Normal, &view.tip(Command::ZoomOut));
        if smaller.clicked() {
            view.run(Command::ZoomOut);
        }
        let shown = percent(f64::from((view.state.settings.zoom * 100.0).round()), &view.state.words);
        let galley = view.face(Role::Small, view.theme.ink).galley(ui, &shown, f32::INFINITY);
        // As high as the buttons beside it, and as wide at 75 % as at 150 %.
        let size = egui::vec2(galley.size().x.max(44.0), smaller.rect.height());
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &shown));
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, view.theme.ink);
        if button(ui, view, "+", Emphasis::Normal, &view.tip(Command::ZoomIn)).clicked() {
            view.run(Command::ZoomIn);
        }
    });
    row(ui, view, "settings-rate", |ui, view| {
        for (own, key) in [(true, "rate-own"), (false, "rate-cited")] {
            let chosen = view.state.settings.own_rate == own;
            if choice(ui, view, &view.say(key), chosen) {
                view.push(Action::Rehearse(RehearseAction::UseOwnRate(own)));
            }
        }
    });
    profile_ui(ui, view, memory);
    let focus = std::mem::take(&mut memory.to_zone);
    row(ui, view, "settings-zone", |ui, view| zone_ui(ui, view, &mut memory.zone, focus));
    habits_ui(ui, view);
    row(ui, view, "files", |ui, view| {
        let folder = view.state.folders.data.clone();
        ui.vertical(|ui| {
            view.face(Role::Small, view.theme.ink_2).label(ui, &folder.display().to_string());
            if button(ui, view, &view.say("action-show-folder"), Emphasis::Link, "").clicked() {
                view.push(Action::OpenFolder(folder.clone()));
            }
        });
    });
}

/// Who speaks: what new interventions begin with.
fn profile_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut SettingsMemory) {
    row(ui, view, "profile-title", |ui, view| {
        ui.vertical(|ui| {
            view.face(Role::Caption, view.theme.ink_2).label(ui, &view.say("profile-hint"));
            let profile = &mut memory.profile;
            let speaker = Field { key: "intervention-speaker", hint: "", most_chars: usize::MAX };
            let mut changed = field(ui, view, &speaker, &mut profile.speaker).changed();
            let delegation = Field { key: "intervention-delegation", ..speaker };
            changed |= field(ui, view, &delegation, &mut profile.delegation).changed();
            view.face(Role::Caption, view.theme.ink_2).line(ui, &view.say("intervention-capacity"));
            if let Some(capacity) = capacity_ui(ui, view, profile.capacity.clone().as_ref()) {
                profile.capacity = capacity;
                changed = true;
            }
            if changed {
                view.push(Action::Intervention(InterventionAction::SetProfile(profile.clone())));
            }
        });
    });
}

/// What was corrected in documents that were read, each to be forgotten.
fn habits_ui(ui: &mut Ui, view: &mut View<'_>) {
    let habits = view.state.settings.reading_habits.clone();
    if habits.is_empty() {
        return;
    }
    row(ui, view, "settings-habits", |ui, view| {
        ui.vertical(|ui| {
            view.face(Role::Caption, view.theme.ink_2).label(ui, &view.say("settings-habits-hint"));
            for habit in &habits {
                let said = corrections_in_words(view, &habit.corrections);
                let args = [("file", habit.file.clone().into()), ("corrections", said.into())];
                view.face(Role::Small, view.theme.ink).label(ui, &view.say_with("settings-habit", &args));
                let name = view.say_with("settings-habit-forget", &[("file", habit.file.clone().into())]);
                let shown = view.say("settings-habit-forget-short");
                if named_button(ui, view, &shown, &name, Emphasis::Link, "").clicked() {
                    view.push(Action::Update(ProgrammeFileAction::ForgetHabit(habit.file.clone())));
                }
            }
        });
    });
}
