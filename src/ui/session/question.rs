//! The guiding question: the most important thing on the page, with its points.

use crate::ui::icons;
use crate::ui::menus::container_menu;
use crate::ui::page::scroll_if_sought;
use crate::ui::quotes::{quote_in_notes, words_menu_ui};
use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Face, Role, on_hover, script_of};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, LEAST_BUTTON, chip_with, focus_ring, named_button};
use egui::{Align, CornerRadius, Frame, Layout, Margin, Stroke, Ui, WidgetInfo};
use rostrum_app::{Action, Command, InterventionAction};
use rostrum_notebook::{NotePlace, find_paragraph_by_first_words, unaddressed_points};
use rostrum_programme::{GuidingQuestion, QuestionPoint, Session};

/// Shows the question set apart, with its points and the remark that it is a summary.
pub fn question_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, question: &GuidingQuestion) {
    let theme = view.theme;
    let hue = view.hue(session);
    let ink = theme.kind.colour_of(hue);
    let Some(found) = view.resolve(&question.text) else { return };
    let official = session.has_issuer_text_in(found.lang);
    let bar = 4.0;
    let frame = Frame::new()
        .fill(theme.kind_tint.colour_of(hue))
        .inner_margin(Margin { left: 22, right: 14, top: 12, bottom: 14 })
        .corner_radius(CornerRadius { nw: 0, sw: 0, ne: radius().card, se: radius().card })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space().xs;
                view.face(Role::Caption, ink).bold().line(ui, &view.say("session-guiding-question"));
                let key = if official { "wording-official" } else { "wording-summary" };
                let face = view.face(Role::Caption, theme.ink_2);
                chip_with(ui, face, &view.say(key), theme.raised, Stroke::new(1.0, theme.hairline));
                // Both in one line, wherever it is.
                let room = 2.0 * LEAST_BUTTON + space().xs;
                ui.allocate_ui_with_layout(
                    egui::vec2(room, LEAST_BUTTON),
                    Layout::left_to_right(Align::Center),
                    |ui| buttons_ui(ui, view, session, found.text),
                );
            });
            ui.add_space(space().hair);
            Face::new(Role::Lead, theme.ink, script_of(found.lang)).bold().label(ui, found.text);
            ui.add_space(space().xs);
            ui.spacing_mut().item_spacing.y = space().xs;
            for (index, point) in question.points.iter().enumerate() {
                point_ui(ui, view, point, index, ink);
            }
            addressed_ui(ui, view, question);
        });
    container_menu(&frame.response, view, |ui, view| {
        let place = NotePlace::Session(session.id.clone());
        words_menu_ui(ui, view, &place, ("copy-question", found.text), None);
    });
    let rect = frame.response.rect;
    for key in keys_of(question) {
        scroll_if_sought(ui, view, &key, rect);
    }
    let edge = egui::Rect::from_min_size(rect.min, egui::vec2(bar, rect.height()));
    ui.painter().rect_filled(edge, CornerRadius::ZERO, ink);
}

/// The question and its points, as they are looked for.
fn keys_of(question: &GuidingQuestion) -> Vec<String> {
    let points = question.points.iter().flat_map(|point| std::iter::once(point).chain(&point.parts));
    let points = points.map(|point| format!("point/{}", point.id));
    std::iter::once("question".to_owned()).chain(points).collect()
}

/// Copy and quote; the remark that it is a summary goes along.
fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, text: &str) {
    let name = view.say("copy-question");
    if named_button(ui, view, icons::COPY, &name, Emphasis::Bare, &view.tip(Command::CopyQuestion)).clicked()
    {
        view.run(Command::CopyQuestion);
    }
    let name = view.say("quote-in-notes");
    let tip = view.tip(Command::QuoteInNotes);
    if named_button(ui, view, icons::QUOTES, &name, Emphasis::Bare, &tip).clicked() {
        quote_in_notes(view, &NotePlace::Session(session.id.clone()), text);
    }
}

fn point_ui(ui: &mut Ui, view: &mut View<'_>, point: &QuestionPoint, index: usize, ink: egui::Color32) {
    let separator = view.say("list-separator");
    let parts: Vec<&str> = point.parts.iter().map(|part| view.text(&part.text)).collect();
    let text = if parts.is_empty() {
        view.text(&point.text).to_owned()
    } else {
        let parts = parts.join(&separator);
        view.say_with(
            "point-with-parts",
            &[("point", view.text(&point.text).into()), ("parts", parts.into())],
        )
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space().s + 1.0;
        let face = view.face(Role::Body, view.theme.ink);
        let line = face.role.line_height(face.script);
        let intervention = view.state.open_or_first_intervention().map(|(_, intervention)| intervention);
        let Some(intervention) = intervention else {
            let (rect, _) = ui.allocate_exact_size(egui::vec2(14.0, line), egui::Sense::hover());
            ui.painter().circle_filled(rect.center(), 3.5, ink);
            ui.vertical(|ui| face.label(ui, &text));
            return;
        };
        let addressed = intervention.points.iter().find(|known| known.point == point.id);
        tick_ui(ui, view, point, (index, &text), addressed.is_some(), ink);
        let link = addressed.map(|known| {
            let words = known.paragraph.as_deref();
            (
                words.is_some(),
                words
                    .and_then(|words| find_paragraph_by_first_words(&intervention.body.text, words))
                    .is_some(),
            )
        });
        let buttons = if link.is_some() { 34.0 } else { 0.0 };
        let width = ui.available_width() - buttons;
        ui.allocate_ui_with_layout(egui::vec2(width, line), Layout::top_down(Align::Min), |ui| {
            face.label(ui, &text);
        });
        match link {
            Some((_, true)) => {
                let name = view.say("intervention-point-show");
                if named_button(ui, view, icons::ARROW_RIGHT, &name, Emphasis::Bare, &name).clicked() {
                    view.push(Action::Intervention(InterventionAction::ShowPoint(point.id.clone())));
                }
            }
            Some((was_linked, false)) => {
                let name = view.say("intervention-point-link");
                let key = if was_linked { "intervention-point-lost" } else { "intervention-point-link-tip" };
                let tip = format!("{}\n{}", view.say(key), view.tip(Command::LinkPoint));
                if named_button(ui, view, icons::LINK_SIMPLE, &name, Emphasis::Bare, &tip).clicked() {
                    let point = point.id.clone();
                    view.push(Action::Intervention(InterventionAction::LinkPoint { point, caret: None }));
                }
            }
            None => {}
        }
    });
}

/// The circle before a point: ticked when the open intervention addresses it.
fn tick_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    point: &QuestionPoint,
    (index, text): (usize, &str),
    ticked: bool,
    ink: egui::Color32,
) {
    let theme = view.theme;
    let line = Role::Body.line_height(view.script);
    let (rect, response) = ui.allocate_exact_size(egui::vec2(18.0, line), egui::Sense::click());
    let number = (index + 1).to_string();
    let name = view.say_with("intervention-point", &[("number", (&number).into()), ("point", text.into())]);
    let enabled = view.state.read_only_reason().is_none();
    response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, enabled, ticked, &name));
    let centre = rect.center();
    if ticked {
        ui.painter().circle_filled(centre, 8.0, ink);
        let face = view.face(Role::Caption, theme.surface);
        let check = face.galley(ui, icons::CHECK, f32::INFINITY);
        ui.painter().galley(centre - check.size() / 2.0, check, theme.surface);
    } else {
        let hovered = response.hovered();
        let fill = if hovered { theme.surface } else { egui::Color32::TRANSPARENT };
        ui.painter().circle(centre, 7.5, fill, Stroke::new(1.2, ink));
    }
    let around = egui::Rect::from_center_size(centre, egui::vec2(18.0, 18.0));
    focus_ring(ui, theme, &response, around, 9);
    let key = if index < 9 { format!("Alt Shift {number}\n") } else { String::new() };
    let response = on_hover(response, &format!("{key}{}", view.say("intervention-point-tick-tip")));
    if response.clicked() {
        view.push(Action::Intervention(InterventionAction::TogglePoint(point.id.clone())));
    }
}

/// How many of the points the open intervention addresses.
fn addressed_ui(ui: &mut Ui, view: &View<'_>, question: &GuidingQuestion) {
    let Some((session, intervention)) = view.state.open_or_first_intervention() else { return };
    let total = question.points.len();
    if total == 0 {
        return;
    }
    let count = total - unaddressed_points(intervention, question).len();
    let name = view.state.intervention_name(session, intervention);
    let values = [("draft", name.into()), ("count", count.into()), ("total", total.into())];
    view.face(Role::Caption, view.theme.ink_2).label(ui, &view.say_with("intervention-addresses", &values));
}
