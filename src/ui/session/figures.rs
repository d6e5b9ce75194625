//! Key figures as small charts. Every chart shows its whole: a track, or a shared scale.

use crate::ui::icons;
use crate::ui::menus::container_menu;
use crate::ui::page::scroll_if_sought;
use crate::ui::quotes::{
    card_sentences, quote_in_intervention, quote_in_notes, quote_request_for_card, words_menu_ui,
};
use crate::ui::theme::{Hue, margin, radius, space};
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, named_button};
use egui::{
    Align, Color32, CornerRadius, Frame, Galley, Layout, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
};
use rostrum_app::{Command, InterventionAction};
use rostrum_locale::figures::{figure_value_beside_label, figure_value_long};
use rostrum_notebook::NotePlace;
use rostrum_programme::{FigureGroup, FigureValue, KeyFigure, Qualifier, Scale};
use std::sync::Arc;

/// The width below which cards stand one under the other.
const TWO_COLUMNS_FROM: f32 = 420.0;

/// Shows cards of figures, two side by side where there is room.
pub fn figure_cards_ui(ui: &mut Ui, view: &mut View<'_>, place: &NotePlace, hue: Hue, cards: &[FigureGroup]) {
    let columns = if ui.available_width() >= TWO_COLUMNS_FROM && cards.len() > 1 { 2 } else { 1 };
    let gap = space().m;
    let count = columns as f32;
    let width = (ui.available_width() - gap * (count - 1.0)) / count;
    for row in cards.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            // Cards of a row end on one line: the tallest of the last frame gives the height.
            let id = ui.scope_id().with(("cards", row.first().map(|card| card.id.as_str())));
            let height = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
            let mut tallest = 0.0_f32;
            for card in row {
                ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    tallest = tallest.max(card_ui(ui, view, place, hue, card, width, height));
                });
            }
            if (tallest - height).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(id, tallest));
                ui.ctx().request_discard("figure cards took another height");
            }
        });
        ui.add_space(space().xs);
    }
}

/// Shows one card; returns the height that its content needs.
fn card_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: &NotePlace,
    hue: Hue,
    card: &FigureGroup,
    width: f32,
    height: f32,
) -> f32 {
    let theme = view.theme;
    let mut needed = 0.0;
    let frame = Frame::new()
        .stroke(theme.hairline_stroke())
        .corner_radius(CornerRadius::same(radius().card))
        .inner_margin(margin(space().m, space().close))
        .show(ui, |ui| {
            ui.set_width(width - 26.0);
            let top = ui.cursor().top();
            ui.spacing_mut().item_spacing.y = space().xs;
            view.face(Role::Small, theme.ink).bold().label(ui, view.text(&card.title));
            if let Some(basis) = &card.basis {
                view.face(Role::Caption, theme.ink_3).label(ui, view.text(basis));
            }
            let whole = match card.scale {
                Scale::Whole => 100.0,
                _ => card.figures.iter().map(|figure| figure.value.upper()).fold(0.0, f64::max),
            };
            rows_ui(ui, view, hue, card, whole);
            if let Some(note) = &card.note {
                view.face(Role::Caption, theme.ink_2).label(ui, view.text(note));
            }
            quotes_ui(ui, view, place, card);
            needed = ui.min_rect().bottom() - top;
            if height > needed {
                ui.add_space(height - needed - ui.spacing().item_spacing.y);
            }
        });
    for figure in &card.figures {
        scroll_if_sought(ui, view, &format!("figure/{}", figure.id), frame.response.rect);
    }
    container_menu(&frame.response, view, |ui, view| {
        let what = quote_request_for_card(place.session(), card);
        let text = card_sentences(view, card);
        let quote = InterventionAction::Quote { what, caret: None };
        words_menu_ui(ui, view, place, ("menu-copy-figures", &text), Some(quote));
    });
    needed
}

/// Into the intervention, and into the notes.
fn quotes_ui(ui: &mut Ui, view: &mut View<'_>, place: &NotePlace, card: &FigureGroup) {
    let title = view.text(&card.title).to_owned();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space().s;
        let label = format!("{} {}", icons::PLUS, view.say("quote-in-intervention"));
        let name = view.say_with("quote-figure-in-intervention", &[("title", (&title).into())]);
        let tip = view.tip(Command::QuoteInIntervention);
        if named_button(ui, view, &label, &name, Emphasis::Link, &tip).clicked() {
            quote_in_intervention(view, quote_request_for_card(place.session(), card));
        }
        let label = format!("{} {}", icons::PLUS, view.say("quote-in-notes"));
        let name = view.say_with("quote-figure", &[("title", (&title).into())]);
        if named_button(ui, view, &label, &name, Emphasis::Link, &view.tip(Command::QuoteInNotes)).clicked() {
            let text = card_sentences(view, card);
            quote_in_notes(view, place, &text);
        }
    });
}

/// A row before it is painted: its words and the value that stands at its end.
struct Row<'c> {
    figure: &'c KeyFigure,
    label: String,
    value: Arc<Galley>,
}

/// Shows the rows of a card. The widest value is measured first: only bars that begin and end at the same
/// places can be compared.
fn rows_ui(ui: &mut Ui, view: &View<'_>, hue: Hue, card: &FigureGroup, whole: f64) {
    let theme = view.theme;
    let words = &view.state.words;
    let title = view.text(&card.title);
    let basis = card.basis.as_ref().map_or("", |basis| view.text(basis));
    let rows: Vec<Row<'_>> = card
        .figures
        .iter()
        .map(|figure| {
            let label = label_of(view.text(&figure.label), figure.year, [title, basis]);
            let value = figure_value_beside_label(figure, &label, basis, words);
            let face = view.face(Role::Caption, theme.ink).bold();
            Row { figure, value: face.galley(ui, &value, f32::INFINITY), label }
        })
        .collect();
    let value_width = rows.iter().map(|row| row.value.size().x).fold(0.0, f32::max);
    for row in rows {
        row_ui(ui, view, hue, row, &card.scale, whole, value_width);
    }
}

/// The label with its year, unless the year can be read already: in the label, or above the row.
fn label_of(label: &str, year: Option<i32>, above: [&str; 2]) -> String {
    match year.map(|year| year.to_string()) {
        Some(year) if !label.contains(&year) && !above.iter().any(|text| text.contains(&year)) => {
            format!("{label} {year}")
        }
        _ => label.to_owned(),
    }
}

fn row_ui(ui: &mut Ui, view: &View<'_>, hue: Hue, row: Row<'_>, scale: &Scale, whole: f64, value_width: f32) {
    let theme = view.theme;
    let Row { figure, label, value } = row;
    let width = ui.available_width();
    let label_width = (width * 0.42).min(width - value_width - 44.0).max(40.0);
    let label_galley =
        view.face(Role::Caption, theme.ink_2).galley_without_lone_last_char(ui, &label, label_width);
    let height = label_galley.size().y.max(value.size().y);
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, height), Sense::hover());
    let spoken = format!("{label}: {}", figure_value_long(figure, &view.state.words));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &spoken));
    let painter = ui.painter();
    let middle = rect.center().y;
    painter.galley(egui::pos2(rect.left(), middle - label_galley.size().y / 2.0), label_galley, theme.ink_2);
    let value_left = rect.right() - value.size().x;
    painter.galley(egui::pos2(value_left, middle - value.size().y / 2.0), value, theme.ink);
    let bar = Rect::from_min_max(
        egui::pos2(rect.left() + label_width + space().s, middle - 5.0),
        egui::pos2(rect.right() - value_width - space().s, middle + 5.0),
    );
    if *scale != Scale::None && bar.width() > 8.0 && whole > 0.0 {
        bar_paint(painter, view, hue, figure, scale, whole, bar);
    }
    on_hover(response, view.text(&figure.sentence));
}

fn bar_paint(
    painter: &egui::Painter,
    view: &View<'_>,
    hue: Hue,
    figure: &KeyFigure,
    scale: &Scale,
    whole: f64,
    bar: Rect,
) {
    let theme = view.theme;
    let ink = theme.kind.colour_of(hue);
    let corner = CornerRadius::same(radius().bar);
    let part = |value: f64| {
        let share = (value / whole).clamp(0.0, 1.0) as f32;
        Rect::from_min_size(bar.min, egui::vec2(bar.width() * share, bar.height()))
    };
    if *scale == Scale::Whole {
        painter.rect(bar, corner, theme.kind_tint.colour_of(hue), Stroke::new(1.0, ink), StrokeKind::Inside);
    }
    match figure.value {
        // What may come about is hatched: told apart from what is, not by colour alone.
        FigureValue::One(value) if figure.qualifiers.contains(&Qualifier::May) => {
            let rect = part(value);
            painter.rect_stroke(rect, corner, Stroke::new(1.0, ink), StrokeKind::Inside);
            hatch(painter, rect, ink);
        }
        FigureValue::One(value) => {
            painter.rect_filled(part(value), corner, ink);
        }
        // A range: full to its lower end, lighter up to its upper end.
        FigureValue::Range { from, to } => {
            painter.rect_filled(part(to), corner, ink.lerp_to_gamma(theme.surface, 0.55));
            painter.rect_filled(part(from), corner, ink);
        }
    }
}

fn hatch(painter: &egui::Painter, rect: Rect, ink: Color32) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        let from = egui::pos2(x, rect.bottom());
        let to = egui::pos2(x + rect.height(), rect.top());
        painter.line_segment([from, to], Stroke::new(2.0, ink));
        x += 6.0;
    }
}
