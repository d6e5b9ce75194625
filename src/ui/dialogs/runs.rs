//! The runs of the open intervention: how long each took in all and by paragraph, against the limit, and the
//! rate that follows from them.

use super::widgets::dialog_head;
use crate::ui::icons;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Role, on_hover, script_of};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, named_button, section_head};
use egui::{Align, CornerRadius, Layout, Rect, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use rostrum_app::{Action, Command, RehearseAction};
use rostrum_locale::times;
use rostrum_notebook::rehearsal::Passage;
use rostrum_notebook::speaking::RateSource;
use rostrum_notebook::{Intervention, RecordedRun, SpeakingLimit};

/// Height of the bar of a run, in points.
const BAR: f32 = 12.0;

/// Shows the runs.
pub fn rehearsal_runs_ui(ui: &mut Ui, view: &mut View<'_>) {
    dialog_head(ui, view, &view.say("runs-title"));
    let Some((_, intervention)) = view.state.open_or_first_intervention() else {
        view.face(Role::Body, view.theme.ink_2).label(ui, &view.say("runs-no-intervention"));
        return;
    };
    rate_ui(ui, view, intervention);
    if intervention.runs.is_empty() {
        let key = Command::Rehearse
            .key_combinations()
            .first()
            .map(|chord| chord.display_text(&view.state.words, cfg!(target_os = "macos")));
        let said = view.say_with("runs-none", &[("key", key.unwrap_or_default().into())]);
        view.face(Role::Body, view.theme.ink_2).label(ui, &said);
        return;
    }
    let limit = intervention.limit.and_then(|limit| match limit {
        SpeakingLimit::Secs(secs) => Some(f64::from(secs)),
        SpeakingLimit::Words(_) => None,
    });
    // A run keeps the limit that it was held to; older ones are held to the intervention's.
    let held_to = |run: &RecordedRun| run.limit_secs.or(limit);
    let ends = intervention.runs.iter().flat_map(|run| [Some(run.total_secs), held_to(run)]).flatten();
    let longest = ends.fold(1.0, f64::max);
    let height = ui.ctx().content_rect().height() * 0.6;
    // Without the least height it is squeezed into the height of what stood in the dialog before.
    ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
        for (index, run) in intervention.runs.iter().enumerate().rev() {
            run_ui(ui, view, intervention, run, index, held_to(run), longest);
        }
        let passages = view.state.passages_with_estimated_times(intervention);
        let last = intervention.runs.iter().rev().find(|run| run.paragraph_secs.len() == passages.len());
        if let Some(run) = last.filter(|run| !run.paragraph_secs.is_empty()) {
            paragraphs_ui(ui, view, intervention, run, &passages);
        }
    });
}

/// The rate that estimates are made with, and the way to the other one.
fn rate_ui(ui: &mut Ui, view: &mut View<'_>, intervention: &Intervention) {
    let rate = view.state.pace(intervention).rate;
    let key = if intervention.language.is_chinese() { "run-rate-characters" } else { "run-rate-words" };
    let shown = view.say_with(key, &[("rate", rate.units_per_min.round().into())]);
    let said = match rate.source {
        RateSource::Own { runs } => {
            view.say_with("runs-own-rate", &[("rate", shown.into()), ("count", runs.into())])
        }
        RateSource::Cited(_) | RateSource::Set => view.say_with("runs-cited-rate", &[("rate", shown.into())]),
    };
    ui.horizontal_wrapped(|ui| {
        view.face(Role::Small, view.theme.ink).line(ui, &said);
        if view.state.own_speaking_rate(intervention).is_some() {
            let own = view.state.settings.own_rate;
            let label = view.say(if own { "runs-use-cited" } else { "runs-use-own" });
            if button(ui, view, &label, Emphasis::Link, "").clicked() {
                view.push(Action::Rehearse(RehearseAction::UseOwnRate(!own)));
            }
        }
    });
    ui.add_space(space().s);
}

/// One run: when, how long, how fast, and a bar of its paragraphs on a scale that all runs share.
fn run_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    intervention: &Intervention,
    run: &RecordedRun,
    index: usize,
    limit: Option<f64>,
    longest: f64,
) {
    let theme = view.theme;
    let when = view.moment(run.at);
    let mut what = view.say(if run.delivery { "runs-delivery" } else { "runs-rehearsal" });
    if !run.is_complete() {
        what = format!("{what} · {}", view.say("runs-incomplete"));
    }
    let total = times::stopwatch(run.total_secs.floor() as i64);
    let key = if intervention.language.is_chinese() { "run-rate-characters" } else { "run-rate-words" };
    let rate = (run.units / run.total_secs.max(1.0) * 60.0).round();
    let rate = view.say_with(key, &[("rate", rate.into())]);
    let over = limit.is_some_and(|limit| run.total_secs > limit);
    ui.horizontal(|ui| {
        let colour = if over { theme.danger } else { theme.ink };
        view.face(Role::Small, colour).bold().line(ui, &total);
        let mut said = format!("{what} · {when} · {rate}");
        if over {
            said = format!("{} · {said}", view.say("run-overtime"));
        }
        view.face(Role::Caption, theme.ink_2).line(ui, &said);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = view.say_with("runs-remove", &[("time", total.as_str().into())]);
            if named_button(ui, view, icons::TRASH, &name, Emphasis::Bare, &name).clicked() {
                view.push(Action::Rehearse(RehearseAction::RemoveRun(index)));
            }
        });
    });
    bar_ui(ui, view, run, limit, longest);
    ui.add_space(space().s);
}

/// The paragraphs of a run as parts of a bar, with the limit as a line.
fn bar_ui(ui: &mut Ui, view: &View<'_>, run: &RecordedRun, limit: Option<f64>, longest: f64) {
    let theme = view.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), BAR), Sense::hover());
    let secs = |secs: f64| times::stopwatch(secs.round() as i64);
    let parts: Vec<String> = run.paragraph_secs.iter().map(|part| secs(*part)).collect();
    let named = view.say_with("runs-by-paragraph", &[("times", parts.join(", ").into())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &named));
    let corner = CornerRadius::same(radius().chip);
    ui.painter().rect_filled(rect, corner, theme.raised);
    // Lengths on the screen need no more than the precision of a float.
    let x_of = |secs: f64| rect.left() + rect.width() * (secs / longest.max(1.0)).clamp(0.0, 1.0) as f32;
    let whole = [run.total_secs];
    let parts = if run.paragraph_secs.is_empty() { &whole[..] } else { &run.paragraph_secs };
    let mut from = 0.0;
    for (nth, part) in parts.iter().enumerate() {
        let to = from + part;
        let shown = Rect::from_min_max(pos2(x_of(from), rect.top()), pos2(x_of(to) - 1.0, rect.bottom()));
        if shown.width() > 0.5 {
            let fill =
                if nth % 2 == 0 { theme.accent } else { theme.accent_tint.lerp_to_gamma(theme.accent, 0.6) };
            ui.painter().rect_filled(shown, CornerRadius::ZERO, fill);
        }
        from = to;
    }
    if let Some(limit) = limit {
        let x = x_of(limit).min(rect.right() - 1.0);
        ui.painter().vline(x, rect.y_range().expand(2.0), Stroke::new(2.0, theme.danger));
    }
    on_hover(response, &named);
}

/// The paragraphs of the last run against their estimates.
fn paragraphs_ui(
    ui: &mut Ui,
    view: &View<'_>,
    intervention: &Intervention,
    run: &RecordedRun,
    passages: &[Passage],
) {
    section_head(ui, view, &view.say("runs-paragraphs"));
    let script = script_of(&intervention.language);
    for (passage, taken) in passages.iter().zip(&run.paragraph_secs) {
        ui.horizontal(|ui| {
            let (taken, planned) = (taken.round() as i64, passage.secs.round() as i64);
            let times =
                [("taken", times::stopwatch(taken).into()), ("planned", times::stopwatch(planned).into())];
            let said = view.say_with("runs-taken-planned", &times);
            let slower = taken > planned + planned / 5 + 1;
            let colour = if slower { view.theme.warn } else { view.theme.ink_2 };
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add_space(space().m);
                view.face(Role::Caption, colour).line(ui, &said);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let mut face = view.face(Role::Small, view.theme.ink);
                    face.script = script;
                    let job = face.job(&passage.text(), f32::INFINITY);
                    ui.add(egui::Label::new(job).selectable(false).truncate());
                });
            });
        });
    }
}
