//! The head of the prompter: the large time, what it means, and how much of the limit is used up.

use super::mirror::MirrorPainter;
use super::status::ClockDisplay;
use crate::ui::fonts::Weight;
use crate::ui::theme::{PrompterInk, space, type_scale};
use crate::ui::typeset::{Role, lay, prompter_format};
use crate::ui::view::View;
use egui::text::LayoutJob;
use egui::{Id, Rect, Sense, Ui, WidgetInfo, pos2, vec2};
use rostrum_app::ActiveRehearsal;

/// From the window's upper edge to the middle of the time, in points.
const MIDDLE: f32 = 57.0;
/// The bar's upper edge and height, in points.
const BAR: (f32, f32) = (84.0, 6.0);

/// Shows the head; returns where the text begins.
pub fn head_ui(
    ui: &Ui,
    view: &View<'_>,
    glass: &MirrorPainter,
    inner: Rect,
    rehearsing: &ActiveRehearsal,
    status: &ClockDisplay,
    ink: &PrompterInk,
) -> f32 {
    let colour = status.colour(ink);
    let middle = inner.top() + MIDDLE;
    let format = prompter_format(type_scale().prompter_clock, view.script, Weight::Bold, colour);
    let clock = lay(ui, LayoutJob::single_section(status.clock.clone(), format));
    let mut x = inner.left();
    glass.text(pos2(x, middle - clock.size().y / 2.0), &clock);
    x += clock.size().x + space().m;

    let run = &rehearsing.run;
    let place = run.position(view.state.clock.monotonic_ms());
    let (nth, all) = run.spoken_passage_number_and_total(place.passage);
    let mut count = view.say_with("run-paragraph", &[("nth", nth.into()), ("count", all.into())]);
    if run.is_skipping_cuttable() {
        count = format!("{} · {count}", view.say("run-short-version"));
    }
    let face = view.face(Role::Lead, ink.quiet);
    let count_galley = face.galley(ui, &count, f32::INFINITY);
    let right = inner.right() - count_galley.size().x;
    glass.text(pos2(right, middle - count_galley.size().y / 2.0), &count_galley);

    let word =
        if status.sign.is_empty() { status.word.clone() } else { format!("{} {}", status.sign, status.word) };
    let word = view.face(Role::Lead, colour).bold().galley(ui, &word, f32::INFINITY);
    glass.text(pos2(x, middle - word.size().y / 2.0), &word);
    x += word.size().x;
    for detail in &status.details {
        let galley = face.galley(ui, &format!(" · {detail}"), f32::INFINITY);
        if x + galley.size().x > right - space().l {
            break;
        }
        glass.text(pos2(x, middle - galley.size().y / 2.0), &galley);
        x += galley.size().x;
    }

    let bar = Rect::from_min_size(pos2(inner.left(), inner.top() + BAR.0), vec2(inner.width(), BAR.1));
    glass.rect(bar, 3, ink.track);
    let used = Rect::from_min_size(bar.min, vec2(bar.width() * status.used, bar.height()));
    if used.width() > 0.5 {
        glass.rect(used, 3, colour);
    }

    let named = Rect::from_min_max(inner.left_top() + vec2(0.0, MIDDLE - 24.0), pos2(right, bar.bottom()));
    let response = ui.interact(glass.rect_on_screen(named), Id::unique("run-status"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, status.screen_reader_text()));
    let counted = Rect::from_min_max(pos2(right, named.top()), pos2(inner.right(), bar.top()));
    let response = ui.interact(glass.rect_on_screen(counted), Id::unique("run-count"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &count));
    bar.bottom() + space().xl
}
