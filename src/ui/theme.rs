//! Design tokens: every colour and size of the window, read from `assets/tokens.json`.
//!
//! The only place where a colour is made; views name tokens.

use super::fonts::Script;
use egui::{Color32, CornerRadius, Margin, Stroke, Vec2};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
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

/// Declares a struct of colours that is read from the tokens: each field stands there under its own name.
macro_rules! colours {
    ($(#[$meta:meta])* $name:ident { $($colour:ident),+ } $(+ { $($other:ident: $of:ty),+ })?) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "each field is named as its token in assets/tokens.json")]
        pub struct $name {
            $(#[serde(deserialize_with = "hex")] pub $colour: Color32,)+
            $($(pub $other: $of,)+)?
        }

        impl $name {
            /// Magenta, so that it is seen at once; a test forbids it.
            const MISSING: Self = Self {
                $($colour: Color32::DEBUG_COLOR,)+
                $($($other: <$of>::MISSING,)+)?
            };
        }
    };
}

/// A colour as the tokens write it, `#1B2230`.
fn hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(deserializer)?;
    Color32::from_hex(&text).map_err(|_| Error::custom(format!("{text} is no colour")))
}

colours! {
    /// One colour for each hue.
    Hues { plenary, theme1, theme2, theme3, theme4 }
}

impl Hues {
    /// The colour of a hue.
    pub fn colour_of(&self, hue: Hue) -> Color32 {
        match hue {
            Hue::Plenary => self.plenary,
            Hue::Theme1 => self.theme1,
            Hue::Theme2 => self.theme2,
            Hue::Theme3 => self.theme3,
            Hue::Theme4 => self.theme4,
        }
    }
}

colours! {
    /// The colours of one theme. Text stands at 4.5:1 or better on every surface and tint.
    Theme {
        canvas, surface, raised, hairline, border, ink, ink_2, ink_3, accent, accent_ink, accent_tint, now,
        warn, warn_tint, ok, ok_tint, danger, danger_tint, added, removed
    } + { kind: Hues, kind_tint: Hues }
}

colours! {
    /// The colours of the prompter on one ground.
    PrompterInk {
        ground, ink, next, past, stressed, quiet, track, within, last_minute, overtime
    }
}

impl PrompterInk {
    /// White on black, or black on white.
    pub fn on_white_or_black(white: bool) -> &'static Self {
        if white { &tokens().prompter.white } else { &tokens().prompter.black }
    }
}

/// Space between things, in points.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Space {
    pub hair: f32,
    pub xs: f32,
    pub snug: f32,
    pub s: f32,
    pub close: f32,
    pub m: f32,
    pub wide: f32,
    pub l: f32,
    pub xl: f32,
    pub xxl: f32,
}

/// Corner radii, in points.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Radius {
    pub bar: u8,
    pub tick: u8,
    pub chip: u8,
    pub block: u8,
    pub card: u8,
}

/// One factor for each script.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByScript {
    pub han: f32,
    pub latin: f32,
}

impl ByScript {
    /// The factor for a script.
    pub fn for_script(&self, script: Script) -> f32 {
        match script {
            Script::Han => self.han,
            Script::Latin => self.latin,
        }
    }
}

/// Line heights, in ems of the type that they are for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineHeights {
    pub title: f32,
    pub small: ByScript,
    pub body: ByScript,
    pub prompter: ByScript,
}

/// The typographic scale: sizes in points.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeScale {
    pub caption: f32,
    pub small: f32,
    pub body: f32,
    pub lead: f32,
    pub title: f32,
    pub display: f32,
    pub prompter_clock: f32,
    pub line_height: LineHeights,
    /// Text columns are never wider than this many times the body size.
    pub measure_em: f32,
    pub prompter_gap_em: f32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Grounds {
    black: PrompterInk,
    white: PrompterInk,
}

#[derive(Deserialize)]
struct Tokens {
    space: Space,
    radius: Radius,
    #[serde(rename = "type")]
    scale: TypeScale,
    light: Theme,
    dark: Theme,
    prompter: Grounds,
}

impl Tokens {
    /// What is left when the file cannot be read: everything is magenta and much too close together, and no panic.
    const MISSING: Self = Self {
        space: Space {
            hair: 1.0,
            xs: 1.0,
            snug: 1.0,
            s: 1.0,
            close: 1.0,
            m: 1.0,
            wide: 1.0,
            l: 1.0,
            xl: 1.0,
            xxl: 1.0,
        },
        radius: Radius { bar: 0, tick: 0, chip: 0, block: 0, card: 0 },
        scale: TypeScale {
            caption: 13.0,
            small: 13.0,
            body: 13.0,
            lead: 13.0,
            title: 13.0,
            display: 13.0,
            prompter_clock: 13.0,
            line_height: LineHeights {
                title: 1.5,
                small: ByScript { han: 1.5, latin: 1.5 },
                body: ByScript { han: 1.5, latin: 1.5 },
                prompter: ByScript { han: 1.5, latin: 1.5 },
            },
            measure_em: 40.0,
            prompter_gap_em: 0.5,
        },
        light: Theme::MISSING,
        dark: Theme::MISSING,
        prompter: Grounds { black: PrompterInk::MISSING, white: PrompterInk::MISSING },
    };
}

/// The tokens. The file is part of the program and is held by a test.
fn tokens() -> &'static Tokens {
    static TOKENS: OnceLock<Tokens> = OnceLock::new();
    TOKENS.get_or_init(|| {
        serde_json::from_str(include_str!("../../assets/tokens.json")).unwrap_or_else(|error| {
            debug_assert!(false, "assets/tokens.json: {error}");
            tracing::error!(%error, "assets/tokens.json cannot be read");
            Tokens::MISSING
        })
    })
}

/// Space between things, in points.
pub fn space() -> &'static Space {
    &tokens().space
}

/// The room inside a frame, in whole points: left and right, then above and below.
pub fn margin(across: f32, down: f32) -> Margin {
    Margin::symmetric(across as i8, down as i8)
}

/// Corner radii, in points.
pub fn radius() -> &'static Radius {
    &tokens().radius
}

/// The typographic scale, sizes in points.
pub fn type_scale() -> &'static TypeScale {
    &tokens().scale
}

impl Theme {
    /// The theme of that name.
    pub fn dark_or_light(dark: bool) -> &'static Self {
        if dark { &tokens().dark } else { &tokens().light }
    }

    /// Whether the ground is darker than the text.
    pub fn is_dark(&self) -> bool {
        self.canvas.intensity() < self.ink.intensity()
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
        *visuals = if self.is_dark() { egui::Visuals::dark() } else { egui::Visuals::light() };
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
        // In the dark a shadow parts nothing: the edge of a menu does.
        visuals.window_stroke =
            if self.is_dark() { Stroke::new(1.0, self.border) } else { self.hairline_stroke() };
        visuals.window_corner_radius = CornerRadius::same(radius().card);
        visuals.menu_corner_radius = CornerRadius::same(radius().block);
        visuals.selection.bg_fill = self.accent_tint.lerp_to_gamma(self.accent, 0.18);
        visuals.selection.stroke = Stroke::new(1.0, self.ink);
        visuals.text_cursor.stroke = Stroke::new(2.0, self.accent);
        // A blinking caret repaints twice a second; an idle window must cost nothing.
        visuals.text_cursor.blink = false;
        let corner = CornerRadius::same(radius().block);
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
        spacing.item_spacing = Vec2::new(space().s, space().s);
        spacing.button_padding = Vec2::new(space().s, space().xs);
        spacing.interact_size = Vec2::new(28.0, 28.0);
        spacing.menu_margin = margin(space().snug, space().snug);
        spacing.scroll = egui::style::ScrollStyle::thin();
        style.animation_time = 0.0;
    }
}
