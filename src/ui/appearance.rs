//! How the window looks: theme, type, scale and title, given to egui when one of them changes.

use super::fonts::{Weight, family};
use super::theme::Theme;
use super::typeset::{Role, script_of};
use egui::{FontId, TextStyle};
use rostrum_locale::Language;

/// What was last given to egui, so that it is only given anew when it changes.
#[derive(Debug, Clone, PartialEq)]
pub struct AppliedStyle {
    /// Whether the dark theme is on.
    pub dark: bool,
    /// Whose script the fonts follow.
    pub language: Language,
    /// The scale; 1 is 100 %.
    pub zoom: f32,
    /// The window's title.
    pub title: String,
}

/// Dresses egui for a theme and a language.
pub fn dress(ui: &mut egui::Ui, style: &AppliedStyle, before: Option<&AppliedStyle>) {
    let ctx = ui.ctx().clone();
    let theme = Theme::dark_or_light(style.dark);
    let script = script_of(&style.language.tag());
    let restyle = |style: &mut egui::Style| {
        theme.apply(style);
        let font = |role: Role| FontId::new(role.size(), family(script, Weight::Regular));
        style.text_styles = [
            (TextStyle::Small, font(Role::Caption)),
            (TextStyle::Body, font(Role::Body)),
            (TextStyle::Button, font(Role::Small)),
            (TextStyle::Monospace, font(Role::Body)),
            (TextStyle::Heading, font(Role::Title)),
        ]
        .into();
    };
    ctx.set_theme(if style.dark { egui::Theme::Dark } else { egui::Theme::Light });
    ctx.all_styles_mut(restyle);
    restyle(ui.style_mut());
    if (ctx.zoom_factor() - style.zoom).abs() > f32::EPSILON {
        ctx.set_zoom_factor(style.zoom);
    }
    // A viewport command always asks for a repaint, so the title is only sent when it changes.
    if before.is_none_or(|before| before.title != style.title) {
        ctx.send_viewport_cmd(egui::ViewportCommand::Title(style.title.clone()));
    }
}
