//! Speaking time: the estimate against the limit, the parts as a bar to scale, where each minute ends.

use super::fields::set_field_action;
use super::open::OpenIntervention;
use super::speaking_time::SpeakingTime;
use crate::ui::fonts::Script;
use crate::ui::icons;
use crate::ui::menus::{choice, value_menu_button};
use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use crate::ui::widgets::chip;
use egui::{
    Color32, CornerRadius, Label, Rect, Role as AccessRole, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};
use rostrum_app::{Action, Command, InterventionAction, InterventionFieldChange};
use rostrum_locale::speaking;
use rostrum_notebook::SpeakingLimit;
use rostrum_notebook::speaking::{LIMIT_PRESETS, LimitFit, Pace};

/// The height of the bar, in points.
const BAR: f32 = 8.0;
/// Between two parts of the bar, in points.
const GAP: f32 = 2.0;
/// What a chip takes beside its word, with the gap to the next thing, in points.
const CHIP_SIDES: f32 = 20.0;
/// What the menu of limits takes, in points.
const LIMIT_WIDTH: f32 = 100.0;
/// Minutes that are offered as a limit.
const MINUTES: [u32; 7] = [1, 2, 3, 4, 5, 7, 10];
/// How many comments the menu shows.
const SHOWN_UNSAID: usize = 4;
/// How many characters it shows of each.
const UNSAID_CHARS: usize = 48;

/// What a word of the head leaves for the title at least, in points.
const LEAST_TITLE: f32 = 96.0;

/// The speaking time in a line: the estimate, the limit with its menu, and how the one stands to the other. Placed from
/// right to left.
pub fn summary_ui(ui: &mut Ui, view: &mut View<'_>, time: &SpeakingTime, open: &OpenIntervention<'_>) {
    let theme = view.theme;
    let pace = view.state.pace(open.intervention);
    let range = speaking::estimate_range(time.estimate);
    let face = view.face(Role::Body, theme.ink).bold();
    let galley = face.galley(ui, &range, f32::INFINITY);
    let left = ui.available_width() - galley.size().x - LIMIT_WIDTH - LEAST_TITLE;
    verdict_ui(ui, view, time, open, &pace, left);
    limit_ui(ui, view, open, &pace);
    let response = ui.add(Label::new(galley).selectable(false));
    let said = speaking::estimate_sentence(time.estimate, &view.state.words);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &said));
    on_hover(response, &source_of(view, &pace));
}

/// Whose rate the estimate goes by.
fn source_of(view: &View<'_>, pace: &Pace) -> String {
    format!(
        "{}\n{}",
        speaking::rate_text(&pace.rate, pace.spoken_language, &view.state.words),
        speaking::rate_source_text(pace.rate.source, &view.state.words)
    )
}

/// The rate, how long the short version takes, and the parts as a bar. It is as high without a word as with many, so
/// that the text below stays where it is while one writes.
pub fn parts_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    time: &SpeakingTime,
    open: &OpenIntervention<'_>,
    before: impl FnOnce(&mut Ui, &mut View<'_>),
) {
    let theme = view.theme;
    let pace = view.state.pace(open.intervention);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space().snug;
        before(ui, view);
        let key = if pace.spoken_language.is_han() {
            "intervention-rate-characters"
        } else {
            "intervention-rate-words"
        };
        let rate = view.say_with(key, &[("rate", pace.rate.units_per_min.round().into())]);
        let galley = view.face(Role::Caption, theme.ink_3).galley(ui, &rate, f32::INFINITY);
        let response = ui.add(Label::new(galley).selectable(false));
        on_hover(response, &source_of(view, &pace));
        if let Some(short) = time.short.filter(|_| time.unsaid.is_empty()) {
            let words = &view.state.words;
            let said = [("time", speaking::likely_time_text(short).into())];
            let label = view.say_with("intervention-short", &said);
            let explained = speaking::short_version_time_sentence(short, words);
            explained_chip(ui, view, &label, &explained, theme.ink_2, theme.raised);
        }
    });
    bar_ui(ui, view, time, open);
}

/// How it stands to the limit: a word or two, with the sentence for whoever points at it and for screen readers, and
/// the time of the short version in it.
fn verdict_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    time: &SpeakingTime,
    open: &OpenIntervention<'_>,
    pace: &Pace,
    room: f32,
) {
    // Of what is not counted in full nobody says whether it fits.
    if !time.unsaid.is_empty() {
        comments_left_out_ui(ui, view, &time.unsaid);
        return;
    }
    let (theme, words) = (view.theme, &view.state.words);
    let verdict = time.verdict.filter(|_| time.written > 0).zip(open.intervention.limit);
    let Some((verdict, limit)) = verdict else { return };
    let (key, ink, tint) = match verdict.fit {
        LimitFit::Fits => ("intervention-fits", theme.ok, theme.ok_tint),
        LimitFit::Tight => ("intervention-tight", theme.warn, theme.warn_tint),
        LimitFit::Over => ("intervention-over", theme.danger, theme.danger_tint),
    };
    let mut explained = speaking::limit_verdict_sentence(
        &verdict,
        time.estimate,
        time.written,
        limit,
        pace.spoken_language,
        words,
    );
    if let Some(short) = time.short {
        let gap = if view.script == Script::Han { "" } else { " " };
        explained = format!("{explained}{gap}{}", speaking::short_version_time_sentence(short, words));
    }
    let shown = view.say(key);
    let wide = view.face(Role::Caption, ink).galley(ui, &shown, f32::INFINITY).size().x + CHIP_SIDES;
    // Where the word has no room its colour and its sentence stay.
    let sign = match verdict.fit {
        LimitFit::Fits => icons::CHECK,
        LimitFit::Tight | LimitFit::Over => icons::WARNING,
    };
    explained_chip(ui, view, if wide <= room { &shown } else { sign }, &explained, ink, tint);
}

/// How much stands in comments, with its words and the way out in a menu.
fn comments_left_out_ui(ui: &mut Ui, view: &mut View<'_>, unsaid: &[String]) {
    let shown = view.say_with("unsaid-count", &[("count", unsaid.len().into())]);
    let explained = view.say_with("unsaid-title", &[("count", unsaid.len().into())]);
    value_menu_button(ui, view, &shown, &explained, &explained, |ui, view| {
        ui.set_max_width(320.0);
        view.face(Role::Small, view.theme.warn).label(ui, &explained);
        for words in unsaid.iter().take(SHOWN_UNSAID) {
            let first: String = words.chars().take(UNSAID_CHARS).collect();
            let more = if first.len() < words.len() { "…" } else { "" };
            view.face(Role::Caption, view.theme.ink_2).label(ui, &format!("{first}{more}"));
        }
        if choice(ui, view, &view.say("unsaid-make-text"), false, "") {
            view.push(Action::Intervention(InterventionAction::MakeText(None)));
        }
    });
}

/// A chip that stands for a sentence.
fn explained_chip(ui: &mut Ui, view: &View<'_>, shown: &str, explained: &str, ink: Color32, tint: Color32) {
    let response = chip(ui, view, shown, ink, tint);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Status, true, explained));
    on_hover(response, explained);
}

/// The limit, and the menu of limits.
fn limit_ui(ui: &mut Ui, view: &mut View<'_>, open: &OpenIntervention<'_>, pace: &Pace) {
    let stands = open.intervention.limit;
    let written = stands.map(|limit| speaking::limit_text(limit, pace.spoken_language, &view.state.words));
    let shown = match &written {
        Some(limit) => view.say_with("intervention-time-of", &[("limit", limit.into())]),
        None => view.say("intervention-limit-none"),
    };
    let tip = format!("{}  ·  {}", view.tip(Command::ShorterLimit), view.tip(Command::LongerLimit));
    let name = view.say("intervention-limit");
    value_menu_button(ui, view, &shown, &name, &tip, |ui, view| {
        let height = ui.ctx().content_rect().height() * 0.6;
        egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
            let offer =
                |ui: &mut Ui, view: &mut View<'_>, label: &str, limit: Option<SpeakingLimit>, key: &str| {
                    if choice(ui, view, label, stands == limit, key) {
                        view.push(set_field_action(&open.at, InterventionFieldChange::Limit(limit), false));
                    }
                };
            offer(ui, view, &view.say("intervention-limit-none"), None, "");
            for minutes in MINUTES {
                let label = view.say_with("intervention-limit-minutes", &[("count", minutes.into())]);
                offer(ui, view, &label, Some(SpeakingLimit::Secs(minutes * 60)), "");
            }
            // Limits in words count Latin words: they say nothing of a text in Chinese.
            let fits = |limit: SpeakingLimit| {
                !(pace.spoken_language.is_han() && matches!(limit, SpeakingLimit::Words(_)))
            };
            for preset in LIMIT_PRESETS.iter().filter(|preset| fits(preset.limit)) {
                let limit = speaking::limit_text(preset.limit, pace.spoken_language, &view.state.words);
                if choice(ui, view, &view.say(preset.name), false, &limit) {
                    view.push(set_field_action(
                        &open.at,
                        InterventionFieldChange::Limit(Some(preset.limit)),
                        false,
                    ));
                }
            }
        });
    });
}

/// The parts to scale, each with its name and time where there is room; an empty track before there are any.
fn bar_ui(ui: &mut Ui, view: &View<'_>, time: &SpeakingTime, open: &OpenIntervention<'_>) {
    let theme = view.theme;
    let limit_secs = match open.intervention.limit {
        Some(SpeakingLimit::Secs(secs)) => Some(f64::from(secs)),
        _ => None,
    };
    let total: f64 = time.part_secs.iter().sum();
    let whole = limit_secs.unwrap_or(total).max(total).max(1.0);
    let line = Role::Caption.line_height(view.script);
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, BAR + 2.0 * line + space().s), Sense::hover());
    let scale = |secs: f64| (secs / whole) as f32 * width;
    let bar = Rect::from_min_size(rect.min + vec2(0.0, 2.0), vec2(width, BAR));
    let painter = ui.painter();
    painter.rect_filled(bar, CornerRadius::same(radius().bar), theme.raised);
    let mut spoken = Vec::new();
    let mut secs = 0.0;
    let mut free_from = rect.left();
    for (index, (part, part_secs)) in time.parts.iter().zip(&time.part_secs).enumerate() {
        let (left, right) = (rect.left() + scale(secs), rect.left() + scale(secs + part_secs));
        secs += part_secs;
        let segment =
            Rect::from_min_max(pos2(left, bar.top()), pos2((right - GAP).max(left + 1.0), bar.bottom()));
        // The first parts are the strongest; the neighbour is always told apart.
        let fade = [0.0, 0.28, 0.14, 0.42].get(index % 4).copied().unwrap_or(0.0);
        let over = limit_secs.is_some_and(|limit| secs > limit + 0.5);
        let ink = if over { theme.danger } else { theme.accent };
        painter.rect_filled(
            segment,
            CornerRadius::same(radius().bar),
            ink.lerp_to_gamma(theme.surface, fade),
        );
        if part.is_wholly_cuttable() {
            painter.rect_stroke(
                segment,
                CornerRadius::same(radius().bar),
                Stroke::new(1.0, theme.ink),
                egui::StrokeKind::Inside,
            );
        }
        let title = match &part.title {
            Some(title) => title.clone(),
            None if index == 0 && time.parts.iter().any(|part| part.title.is_some()) => {
                view.say("intervention-part-before")
            }
            None => (index + 1).to_string(),
        };
        let clock = speaking::rounded_stopwatch(*part_secs);
        let key = if part.is_wholly_cuttable() { "intervention-part-cuttable" } else { "intervention-part" };
        spoken.push(view.say_with(key, &[("part", (&title).into()), ("time", (&clock).into())]));
        let titled = view.face(Role::Caption, theme.ink_2).galley(ui, &title, f32::INFINITY);
        let timed = view.face(Role::Caption, theme.ink_2).galley(ui, &clock, f32::INFINITY);
        let wide = titled.size().x.max(timed.size().x);
        let last = index + 1 == time.parts.len();
        let at = if last && left + wide > rect.right() { rect.right() - wide } else { left };
        let next_left = if last { rect.right() } else { rect.left() + scale(secs) };
        // A name that is a little wider than its part moves the next one on.
        let at = at.max(free_from);
        if at + wide <= next_left.max(at + wide * f32::from(u8::from(last))) + 0.5 {
            painter.galley(pos2(at, bar.bottom() + space().xs), titled, theme.ink_2);
            painter.galley(pos2(at, bar.bottom() + space().xs + line), timed, theme.ink_2);
            free_from = at + wide + space().s;
        }
    }
    if let Some(limit) = limit_secs.filter(|limit| total > *limit) {
        let x = rect.left() + scale(limit);
        painter.vline(x, bar.y_range().expand(3.0), Stroke::new(2.0, theme.danger));
    }
    for (minute, _) in &time.minutes {
        let x = rect.left() + scale(f64::from(*minute) * 60.0);
        painter.vline(x, egui::Rangef::new(bar.top() - 2.0, bar.top() + 1.0), Stroke::new(1.0, theme.ink));
    }
    spoken.extend(time.minutes.iter().map(|(minute, words)| {
        let minute = minute.to_string();
        view.say_with("intervention-minute-ends", &[("minute", minute.into()), ("words", words.into())])
    }));
    if spoken.is_empty() {
        return;
    }
    let separator = if view.script == Script::Han { "；" } else { "; " };
    let all = spoken.join(separator);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &all));
    response.on_hover_ui(|ui| {
        ui.set_max_width(360.0);
        for line in &spoken {
            view.face(Role::Caption, theme.ink).label(ui, line);
        }
    });
}

/// The corners of an alert.
pub fn alert_corner_radius() -> CornerRadius {
    CornerRadius::same(radius().block)
}
