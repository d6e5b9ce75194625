//! Settings: language, appearance, the reader's zone and its name, scale, where the files are.

use super::sheet_head;
use crate::app::{Action, Command, DraftAction, RehearseAction};
use crate::locale::{
    Language,
    cities::{city, zone_facts},
};
use crate::store::{Profile, ThemeChoice};
use crate::ui::drafts::capacity_ui;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, focus_ring};
use crate::ui::zones::zones_named;
use egui::{Align, CornerRadius, Layout, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, WidgetInfo};

/// What is typed into the fields.
#[derive(Debug, Default)]
pub struct SettingsMemory {
    zone: String,
    label: String,
    profile: Profile,
}

/// Shows the settings.
pub fn settings_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut SettingsMemory, just_opened: bool) {
    sheet_head(ui, view, &view.say("settings-title"));
    if just_opened {
        memory.zone = String::new();
        memory.profile = view.state.settings.profile.clone();
        memory.label = view.state.settings.reader_zone_label.clone().unwrap_or_default();
    }
    // What does not fit into a low window is scrolled; the buttons stay in sight.
    let most = ui.ctx().content_rect().height() - 180.0;
    ScrollArea::vertical().max_height(most.max(120.0)).show(ui, |ui| settings_rows(ui, view, memory));
    ui.add_space(space::M);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if button(ui, view, &view.say("action-close"), Emphasis::Primary, "Esc").clicked() {
            view.push(Action::CloseSheet);
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
        if button(ui, view, "−", Emphasis::Normal, &view.tip(Command::ZoomOut)).clicked() {
            view.run(Command::ZoomOut);
        }
        let percent = format!("{:.0}%", view.state.settings.zoom * 100.0);
        view.face(Role::Small, view.theme.ink).line(ui, &percent);
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
    zone_ui(ui, view, memory);
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

/// Who speaks: what new drafts begin with.
fn profile_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut SettingsMemory) {
    row(ui, view, "profile-title", |ui, view| {
        ui.vertical(|ui| {
            view.face(Role::Caption, view.theme.ink_2).label(ui, &view.say("profile-hint"));
            let profile = &mut memory.profile;
            let mut changed = field(ui, view, "draft-speaker", "", &mut profile.speaker);
            changed |= field(ui, view, "draft-delegation", "", &mut profile.delegation);
            if let Some(capacity) = capacity_ui(ui, view, profile.capacity.clone().as_ref()) {
                profile.capacity = capacity;
                changed = true;
            }
            if changed {
                view.push(Action::Draft(DraftAction::SetProfile(profile.clone())));
            }
        });
    });
}

fn zone_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut SettingsMemory) {
    row(ui, view, "settings-zone", |ui, view| {
        ui.vertical(|ui| {
            let zone = view.state.reader_zone();
            let shown = zone_facts(None, &view.state.reader_city(), zone).join(" · ");
            view.face(Role::Small, view.theme.ink).label(ui, &shown);
            field(ui, view, "zone-search", "Asia/Shanghai", &mut memory.zone);
            matches_ui(ui, view, memory);
            if view.state.reader_zone_is_set()
                && button(ui, view, &view.say("settings-zone-system"), Emphasis::Link, "").clicked()
            {
                view.push(Action::SetReaderZone(None));
            }
            let hint = city(zone, view.state.language());
            if field(ui, view, "settings-zone-name", &hint, &mut memory.label) {
                view.push(Action::RenameReaderZone(Some(memory.label.clone())));
            }
        });
    });
}

/// The zones whose name or city holds what is typed.
fn matches_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut SettingsMemory) {
    if memory.zone.trim().is_empty() {
        return;
    }
    let language = view.state.language();
    let found = zones_named(&memory.zone, language, 5);
    if found.is_empty() {
        view.face(Role::Caption, view.theme.warn).label(ui, &view.say("zone-unknown"));
    }
    for zone in found {
        let label = zone_facts(None, &city(zone, language), zone).join(" · ");
        if button(ui, view, &label, Emphasis::Bare, "").clicked() {
            view.push(Action::SetReaderZone(Some(zone)));
            memory.zone.clear();
            memory.label.clear();
        }
    }
}

/// A named field; true when its text was changed.
fn field(ui: &mut Ui, view: &View<'_>, key: &str, hint: &str, text: &mut String) -> bool {
    let label = view.face(Role::Caption, view.theme.ink_2).line(ui, &view.say(key));
    let face = view.face(Role::Small, view.theme.ink);
    let hint = egui::RichText::new(hint).font(face.font()).color(view.theme.ink_3);
    let edit = TextEdit::singleline(text).font(face.font()).hint_text(hint).desired_width(260.0);
    ui.add(edit).labelled_by(label.id).changed()
}

pub(super) fn row(ui: &mut Ui, view: &mut View<'_>, key: &str, add: impl FnOnce(&mut Ui, &mut View<'_>)) {
    ui.horizontal_top(|ui| {
        let width = 120.0;
        ui.allocate_ui_with_layout(egui::vec2(width, 28.0), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(width);
            view.face(Role::Small, view.theme.ink_2).line(ui, &view.say(key));
        });
        add(ui, view);
    });
    ui.add_space(space::XS);
}

/// One of several choices; the chosen one is filled. True when it was clicked.
pub(super) fn choice(ui: &mut Ui, view: &View<'_>, label: &str, chosen: bool) -> bool {
    let theme = view.theme;
    let ink = if chosen { theme.accent_ink } else { theme.ink };
    let face = view.face(Role::Small, ink);
    let galley = face.galley(ui, label, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(galley.size() + egui::vec2(20.0, 8.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, chosen, label));
    let fill = match (chosen, response.hovered()) {
        (true, _) => theme.accent,
        (false, true) => theme.accent_tint,
        (false, false) => theme.raised,
    };
    let stroke = Stroke::new(1.0, theme.border);
    ui.painter().rect(rect, CornerRadius::same(6), fill, stroke, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    focus_ring(ui, theme, &response, rect, 6);
    response.clicked()
}
