//! The foot of the prompter: its keys, each of which can also be clicked, and the pace.

use super::mirror::MirrorPainter;
use crate::ui::theme::{PrompterInk, radius, space};
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use crate::ui::widgets::focus_ring;
use egui::{Galley, Id, Rect, Sense, Ui, Vec2, WidgetInfo, pos2};
use rostrum_app::{ActiveRehearsal, KeyCombination, RehearsalCommand};
use std::sync::Arc;

/// From the window's lower edge to the middle of the line, in points.
const MIDDLE: f32 = 34.0;
/// Between two keys, in points.
const GAP: f32 = 22.0;

/// A key with its word, as the line of keys shows it: `空格 暂停`.
pub fn key_and_word(view: &View<'_>, command: RehearsalCommand, word: &str) -> String {
    let chord =
        command.key_combinations().first().map(|chord| key_combination_text(view, chord)).unwrap_or_default();
    format!("{chord} {word}")
}

/// A chord as it is shown.
pub fn key_combination_text(view: &View<'_>, chord: &KeyCombination) -> String {
    chord.display_text(&view.state.words, cfg!(target_os = "macos"))
}

/// Shows the foot; returns where the text ends.
pub fn foot_ui(
    ui: &Ui,
    view: &mut View<'_>,
    glass: &MirrorPainter,
    inner: Rect,
    rehearsing: &ActiveRehearsal,
    ink: &PrompterInk,
) -> f32 {
    let middle = inner.bottom() - MIDDLE;
    let mut right = inner.right();
    let keep = if rehearsing.run.has_begun() { "run-cap-keep" } else { "run-cap-leave" };
    for (command, word) in
        [(RehearsalCommand::Keep, keep), (RehearsalCommand::ThrowAway, "run-cap-throw-away")]
    {
        if command == RehearsalCommand::ThrowAway && !rehearsing.run.has_begun() {
            continue;
        }
        let galley = cap(ui, view, command, &view.say(word), ink);
        right -= galley.size().x;
        cap_ui(ui, view, glass, command, galley, pos2(right, middle));
        right -= GAP;
    }
    let run = &rehearsing.run;
    let can_cut = run.is_skipping_cuttable() || run.passages().iter().any(|passage| passage.cuttable);
    let start = match (run.has_begun(), run.is_running()) {
        (false, _) => "run-cap-start",
        (true, true) => "run-cap-pause",
        (true, false) => "run-cap-go-on",
    };
    let by_hand = run.is_manual_advance();
    let (up, down) =
        if by_hand { ("run-cap-line-back", "run-cap-line-on") } else { ("run-cap-faster", "run-cap-slower") };
    let keys = [
        (RehearsalCommand::StartOrPause, start, true),
        (RehearsalCommand::Up, up, true),
        (RehearsalCommand::Down, down, true),
        (RehearsalCommand::ByHand, if by_hand { "run-cap-by-itself" } else { "run-cap-by-hand" }, true),
        (
            RehearsalCommand::SkipCuttable,
            if run.is_skipping_cuttable() { "run-cap-take-in" } else { "run-cap-skip" },
            can_cut,
        ),
        (RehearsalCommand::Shorter, "run-cap-shorter", true),
        (RehearsalCommand::Mirror, "run-cap-mirror", true),
        (RehearsalCommand::Size, "run-cap-size", true),
        (RehearsalCommand::Ground, "run-cap-ground", true),
        (RehearsalCommand::Restart, "run-cap-restart", run.has_begun()),
    ];
    let mut x = inner.left();
    for (command, word, _) in keys.into_iter().filter(|(_, _, shown)| *shown) {
        let galley = cap(ui, view, command, &view.say(word), ink);
        let width = galley.size().x;
        if x + width > right {
            break;
        }
        cap_ui(ui, view, glass, command, galley, pos2(x, middle));
        x += width + GAP;
        if command == RehearsalCommand::Down && !by_hand {
            let rate = (rehearsing.units_per_min * run.chosen_pace_factor()).round();
            let key = if is_han(view, rehearsing) { "run-rate-characters" } else { "run-rate-words" };
            let mut rate = view.say_with(key, &[("rate", rate.into())]);
            if rehearsing.own_rate {
                rate = view.say_with("run-rate-own", &[("rate", rate.into())]);
            }
            let galley = view.face(Role::Small, ink.ink).galley(ui, &rate, f32::INFINITY);
            if x + galley.size().x <= right {
                let at = pos2(x, middle - galley.size().y / 2.0);
                glass.text(at, &galley);
                let rect = Rect::from_min_size(at, galley.size());
                let response =
                    ui.interact(glass.rect_on_screen(rect), Id::unique("run-rate"), Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &rate));
                x += galley.size().x + GAP;
            }
        }
    }
    middle - space().xl
}

fn is_han(view: &View<'_>, rehearsing: &ActiveRehearsal) -> bool {
    let intervention = view.state.notebook.intervention(&rehearsing.session, &rehearsing.intervention);
    intervention.is_some_and(|intervention| intervention.language.is_chinese())
}

fn cap(ui: &Ui, view: &View<'_>, command: RehearsalCommand, word: &str, ink: &PrompterInk) -> Arc<Galley> {
    view.face(Role::Small, ink.quiet).galley(ui, &key_and_word(view, command, word), f32::INFINITY)
}

fn cap_ui(
    ui: &Ui,
    view: &mut View<'_>,
    glass: &MirrorPainter,
    command: RehearsalCommand,
    galley: Arc<Galley>,
    at: egui::Pos2,
) {
    let rect = Rect::from_min_size(at - Vec2::new(0.0, galley.size().y / 2.0), galley.size());
    let seen = glass.rect_on_screen(rect.expand2(Vec2::new(4.0, 4.0)));
    let response = ui.interact(seen, Id::unique(("run-key", command)), Sense::click());
    let name = view.say(command.message_key());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    glass.text(rect.min, &galley);
    if response.hovered() {
        let line = Rect::from_min_size(rect.left_bottom(), Vec2::new(rect.width(), 1.0));
        glass.rect(line, 0, PrompterInk::on_white_or_black(view.state.settings.prompter.white).quiet);
    }
    focus_ring(ui, view.theme, &response, seen, radius().chip);
    if on_hover(response, &name).clicked()
        && let Some(action) = command.action(view.state)
    {
        view.push(action);
    }
}
