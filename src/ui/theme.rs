//! Design tokens: every colour and size of the window, read from `assets/tokens.json`.
//!
//! The only place where a colour is made; views name tokens.

use egui::{Color32, CornerRadius, Stroke, Vec2};
use serde::Deserialize;
use std::sync::OnceLock;

/// Which of the hues stands for a session's kind or theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hue {
    /// Opening, closing, plenary, and whatever has no theme.
    Plenary,
    /// The first theme.
    Theme1,
    /// The second theme.
    Theme2,
    /// The third theme.
    Theme3,
    /// The fourth theme.
    Theme4,
}

/// One colour for each hue.
#[derive(Debug, Clone, Copy)]
pub struct Hues {
    plenary: Color32,
    theme1: Color32,
    theme2: Color32,
    theme3: Color32,
    theme4: Color32,
}

impl Hues {
    /// The colour of a hue.
    pub fn of(&self, hue: Hue) -> Color32 {
        match hue {
            Hue::Plenary => self.plenary,
            Hue::Theme1 => self.theme1,
            Hue::Theme2 => self.theme2,
            Hue::Theme3 => self.theme3,
            Hue::Theme4 => self.theme4,
        }
    }
}

/// The colours of one theme. Text stands at 4.5:1 or better on every surface and tint.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "each field is named as its token in assets/tokens.json")]
pub struct Theme {
    pub dark: bool,
    pub canvas: Color32,
    pub surface: Color32,
    pub raised: Color32,
    pub hairline: Color32,
    pub border: Color32,
    pub ink: Color32,
    pub ink_2: Color32,
    pub ink_3: Color32,
    pub accent: Color32,
    pub accent_ink: Color32,
    pub accent_tint: Color32,
    pub now: Color32,
    pub warn: Color32,
    pub warn_tint: Color32,
    pub ok: Color32,
    pub ok_tint: Color32,
    pub danger: Color32,
    pub danger_tint: Color32,
    pub added: Color32,
    pub removed: Color32,
    pub kind: Hues,
    pub kind_tint: Hues,
}

/// The colours of the prompter on one ground.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "each field is named as its token in assets/tokens.json")]
pub struct PrompterInk {
    pub ground: Color32,
    pub ink: Color32,
    pub next: Color32,
    pub past: Color32,
    pub stressed: Color32,
    pub quiet: Color32,
    pub track: Color32,
    pub within: Color32,
    pub last_minute: Color32,
    pub overtime: Color32,
}

impl PrompterInk {
    /// White on black, or black on white.
    pub fn on(white: bool) -> &'static Self {
        static INKS: OnceLock<[PrompterInk; 2]> = OnceLock::new();
        let [black, paper] = INKS.get_or_init(|| {
            let file: Option<TokenFile> = serde_json::from_str(include_str!("../../assets/tokens.json")).ok();
            let ink = |tokens: Option<&TokenPrompter>| Self::from_tokens(tokens);
            [
                ink(file.as_ref().map(|file| &file.prompter.black)),
                ink(file.as_ref().map(|file| &file.prompter.white)),
            ]
        });
        if white { paper } else { black }
    }

    fn from_tokens(tokens: Option<&TokenPrompter>) -> Self {
        let colour = |pick: fn(&TokenPrompter) -> &String| {
            tokens.and_then(|tokens| Color32::from_hex(pick(tokens)).ok()).unwrap_or(Color32::DEBUG_COLOR)
        };
        Self {
            ground: colour(|t| &t.ground),
            ink: colour(|t| &t.ink),
            next: colour(|t| &t.next),
            past: colour(|t| &t.past),
            stressed: colour(|t| &t.stressed),
            quiet: colour(|t| &t.quiet),
            track: colour(|t| &t.track),
            within: colour(|t| &t.within),
            last_minute: colour(|t| &t.last_minute),
            overtime: colour(|t| &t.overtime),
        }
    }
}

/// Space between things, in points, on a 4-point grid.
pub mod space {
    #![allow(missing_docs, reason = "named as in assets/tokens.json")]
    pub const XS: f32 = 4.0;
    pub const S: f32 = 8.0;
    pub const M: f32 = 12.0;
    pub const L: f32 = 16.0;
    pub const XL: f32 = 24.0;
    pub const XXL: f32 = 32.0;
}

/// Corner radii, in points.
pub mod radius {
    #![allow(missing_docs, reason = "named as in assets/tokens.json")]
    pub const CHIP: u8 = 4;
    pub const BLOCK: u8 = 6;
    pub const CARD: u8 = 10;
}

/// Text columns are never wider than this many times the body size.
pub const MEASURE_EM: f32 = 40.0;

#[derive(Deserialize)]
struct TokenFile {
    light: TokenColours,
    dark: TokenColours,
    prompter: TokenGrounds,
}

#[derive(Deserialize)]
struct TokenGrounds {
    black: TokenPrompter,
    white: TokenPrompter,
}

#[derive(Deserialize)]
struct TokenPrompter {
    ground: String,
    ink: String,
    next: String,
    past: String,
    stressed: String,
    quiet: String,
    track: String,
    within: String,
    last_minute: String,
    overtime: String,
}

#[derive(Deserialize)]
struct TokenColours {
    canvas: String,
    surface: String,
    raised: String,
    hairline: String,
    border: String,
    ink: String,
    ink_2: String,
    ink_3: String,
    accent: String,
    accent_ink: String,
    accent_tint: String,
    now: String,
    warn: String,
    warn_tint: String,
    ok: String,
    ok_tint: String,
    danger: String,
    danger_tint: String,
    added: String,
    removed: String,
    kind: TokenHues,
    kind_tint: TokenHues,
}

#[derive(Deserialize)]
struct TokenHues {
    plenary: String,
    theme1: String,
    theme2: String,
    theme3: String,
    theme4: String,
}

impl Theme {
    /// The theme of that name. The token file is part of the program and is held by a test.
    pub fn named(dark: bool) -> &'static Self {
        static THEMES: OnceLock<[Theme; 2]> = OnceLock::new();
        let [light, night] = THEMES.get_or_init(|| {
            let file: Option<TokenFile> = serde_json::from_str(include_str!("../../assets/tokens.json")).ok();
            let theme = |dark: bool, colours: Option<&TokenColours>| Self::from_tokens(dark, colours);
            [
                theme(false, file.as_ref().map(|file| &file.light)),
                theme(true, file.as_ref().map(|file| &file.dark)),
            ]
        });
        if dark { night } else { light }
    }

    fn from_tokens(dark: bool, tokens: Option<&TokenColours>) -> Self {
        // A colour that cannot be read is magenta, so that it is seen at once; a test forbids it.
        let colour = |pick: fn(&TokenColours) -> &String| {
            tokens.and_then(|tokens| Color32::from_hex(pick(tokens)).ok()).unwrap_or(Color32::DEBUG_COLOR)
        };
        let hues = |pick: fn(&TokenColours) -> &TokenHues| {
            let hue = |part: fn(&TokenHues) -> &String| {
                tokens
                    .and_then(|tokens| Color32::from_hex(part(pick(tokens))).ok())
                    .unwrap_or(Color32::DEBUG_COLOR)
            };
            Hues {
                plenary: hue(|h| &h.plenary),
                theme1: hue(|h| &h.theme1),
                theme2: hue(|h| &h.theme2),
                theme3: hue(|h| &h.theme3),
                theme4: hue(|h| &h.theme4),
            }
        };
        Self {
            dark,
            canvas: colour(|t| &t.canvas),
            surface: colour(|t| &t.surface),
            raised: colour(|t| &t.raised),
            hairline: colour(|t| &t.hairline),
            border: colour(|t| &t.border),
            ink: colour(|t| &t.ink),
            ink_2: colour(|t| &t.ink_2),
            ink_3: colour(|t| &t.ink_3),
            accent: colour(|t| &t.accent),
            accent_ink: colour(|t| &t.accent_ink),
            accent_tint: colour(|t| &t.accent_tint),
            now: colour(|t| &t.now),
            warn: colour(|t| &t.warn),
            warn_tint: colour(|t| &t.warn_tint),
            ok: colour(|t| &t.ok),
            ok_tint: colour(|t| &t.ok_tint),
            danger: colour(|t| &t.danger),
            danger_tint: colour(|t| &t.danger_tint),
            added: colour(|t| &t.added),
            removed: colour(|t| &t.removed),
            kind: hues(|t| &t.kind),
            kind_tint: hues(|t| &t.kind_tint),
        }
    }

    /// A one-point line between things.
    pub fn hairline_stroke(&self) -> Stroke {
        Stroke::new(1.0, self.hairline)
    }

    /// The ring around what has the keyboard's focus.
    pub fn focus_stroke(&self) -> Stroke {
        Stroke::new(2.0, self.accent)
    }

    /// Clothes every egui widget in the tokens, so that nothing of the default look remains.
    pub fn apply(&self, style: &mut egui::Style) {
        let visuals = &mut style.visuals;
        *visuals = if self.dark { egui::Visuals::dark() } else { egui::Visuals::light() };
        visuals.override_text_color = None;
        visuals.weak_text_color = Some(self.ink_3);
        visuals.hyperlink_color = self.accent;
        visuals.faint_bg_color = self.raised;
        visuals.extreme_bg_color = self.surface;
        visuals.text_edit_bg_color = Some(self.surface);
        visuals.code_bg_color = self.raised;
        visuals.warn_fg_color = self.warn;
        visuals.error_fg_color = self.danger;
        visuals.panel_fill = self.surface;
        visuals.window_fill = self.surface;
        visuals.window_stroke = self.hairline_stroke();
        visuals.window_corner_radius = CornerRadius::same(radius::CARD);
        visuals.menu_corner_radius = CornerRadius::same(radius::BLOCK);
        visuals.selection.bg_fill = self.accent_tint.lerp_to_gamma(self.accent, 0.18);
        visuals.selection.stroke = Stroke::new(1.0, self.ink);
        visuals.text_cursor.stroke = Stroke::new(2.0, self.accent);
        // A blinking caret repaints twice a second; an idle window must cost nothing.
        visuals.text_cursor.blink = false;
        let corner = CornerRadius::same(radius::BLOCK);
        let widget = |fill: Color32, border: Color32, ink: Color32| egui::style::WidgetVisuals {
            bg_fill: fill,
            weak_bg_fill: fill,
            bg_stroke: Stroke::new(1.0, border),
            corner_radius: corner,
            fg_stroke: Stroke::new(1.0, ink),
            expansion: 0.0,
        };
        visuals.widgets.noninteractive = widget(self.surface, self.hairline, self.ink);
        visuals.widgets.inactive = widget(self.raised, self.hairline, self.ink);
        visuals.widgets.hovered = widget(self.accent_tint, self.border, self.ink);
        visuals.widgets.active = widget(self.accent_tint, self.accent, self.ink);
        visuals.widgets.active.bg_stroke.width = 2.0;
        visuals.widgets.open = widget(self.accent_tint, self.border, self.ink);
        let spacing = &mut style.spacing;
        spacing.item_spacing = Vec2::new(space::S, space::S);
        spacing.button_padding = Vec2::new(space::S, space::XS);
        spacing.interact_size = Vec2::new(28.0, 28.0);
        spacing.menu_margin = egui::Margin::same(6);
        spacing.scroll = egui::style::ScrollStyle::thin();
        style.animation_time = 0.0;
    }
}
