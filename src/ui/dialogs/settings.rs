//! Settings: language, appearance, the reader's zone and its name, scale, where the files are.

use super::dialog_head;
use super::zone::{ZoneMemory, zone_ui};
use crate::ui::drafts::capacity_ui;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, focus_ring};
use egui::{
    Align, CornerRadius, Label, Layout, Response, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui,
    WidgetInfo,
};
use rostrum_app::{Action, Command, InterventionAction, RehearseAction};
use rostrum_locale::{Language, numbers::percent};
use rostrum_store::{Profile, ThemeChoice};

/// What is typed into the fields.
#[derive(Debug, Default)]
pub struct SettingsMemory {
    zone: ZoneMemory,
    profile: Profile,
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
    // What does not fit into a low window is scrolled; the buttons stay in sight.
    let most = ui.ctx().content_rect().height() - 180.0;
    ScrollArea::vertical().max_height(most.max(120.0)).show(ui, |ui| settings_rows(ui, view, memory));
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
            let speaker = Field { key: "draft-speaker", hint: "", most_chars: usize::MAX };
            let mut changed = field(ui, view, &speaker, &mut profile.speaker).changed();
            let delegation = Field { key: "draft-delegation", ..speaker };
            changed |= field(ui, view, &delegation, &mut profile.delegation).changed();
            view.face(Role::Caption, view.theme.ink_2).line(ui, &view.say("draft-capacity"));
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

/// What a field is called, what it says while it is empty, and how much it takes.
pub(super) struct Field<'a> {
    pub(super) key: &'static str,
    pub(super) hint: &'a str,
    pub(super) most_chars: usize,
}

/// A named field.
pub(super) fn field(ui: &mut Ui, view: &View<'_>, asked: &Field<'_>, text: &mut String) -> Response {
    let label = view.face(Role::Caption, view.theme.ink_2).line(ui, &view.say(asked.key));
    let face = view.face(Role::Small, view.theme.ink);
    let hint = egui::RichText::new(asked.hint).font(face.font()).color(view.theme.ink_3);
    ui.scope(|ui| {
        // An empty field is only told from the dialog by its edge.
        ui.visuals_mut().widgets.inactive.bg_stroke.color = view.theme.border;
        let edit = TextEdit::singleline(text).font(face.font()).hint_text(hint).desired_width(260.0);
        ui.add(edit.char_limit(asked.most_chars)).labelled_by(label.id)
    })
    .inner
}

/// The width of a label before its setting, in points. A longer one takes a second line, so that all settings
/// begin at one place.
const LABEL: f32 = 120.0;

pub(super) fn row(ui: &mut Ui, view: &mut View<'_>, key: &str, add: impl FnOnce(&mut Ui, &mut View<'_>)) {
    ui.horizontal_top(|ui| {
        let label =
            view.face(Role::Small, view.theme.ink_2).galley_without_lone_last_char(ui, &view.say(key), LABEL);
        let size = egui::vec2(LABEL, label.size().y.max(28.0));
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(LABEL);
            ui.add(Label::new(label).selectable(false));
        });
        add(ui, view);
    });
    ui.add_space(space().xs);
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
    ui.painter().rect(rect, CornerRadius::same(radius().block), fill, stroke, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    focus_ring(ui, theme, &response, rect, 6);
    response.clicked()
}
