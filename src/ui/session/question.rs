//! The guiding question: the most important thing on the page, with its points.

use super::copy_button;
use crate::notebook::NotePlace;
use crate::programme::{GuidingQuestion, Point, Session};
use crate::ui::icons;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Face, Role, script_of};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, chip_with, named_button};
use egui::{CornerRadius, Frame, Margin, Stroke, Ui};

/// Shows the question set apart, with its points and the remark that it is a summary.
pub fn question_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, question: &GuidingQuestion) {
    let theme = view.theme;
    let hue = view.hue(session);
    let ink = theme.kind.of(hue);
    let Some(found) = view.resolve(&question.text) else { return };
    let official = session.is_official(found.lang);
    let bar = 4.0;
    let frame = Frame::new()
        .fill(theme.kind_tint.of(hue))
        .inner_margin(Margin { left: 22, right: 14, top: 12, bottom: 14 })
        .corner_radius(CornerRadius { nw: 0, sw: 0, ne: radius::CARD, se: radius::CARD })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                view.face(Role::Caption, ink).bold().line(ui, &view.say("session-guiding-question"));
                let key = if official { "wording-official" } else { "wording-summary" };
                let face = view.face(Role::Caption, theme.ink_2);
                chip_with(ui, face, &view.say(key), theme.raised, Stroke::new(1.0, theme.hairline));
                buttons_ui(ui, view, session, found.text, official);
            });
            ui.add_space(2.0);
            Face::new(Role::Lead, theme.ink, script_of(found.lang)).bold().label(ui, found.text);
            ui.add_space(space::XS);
            ui.spacing_mut().item_spacing.y = space::XS;
            for point in &question.points {
                point_ui(ui, view, point, ink);
            }
        });
    let rect = frame.response.rect;
    let edge = egui::Rect::from_min_size(rect.min, egui::vec2(bar, rect.height()));
    ui.painter().rect_filled(edge, CornerRadius::ZERO, ink);
}

/// Copy and quote; the remark that it is a summary goes along.
fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, text: &str, official: bool) {
    let copied = if official {
        text.to_owned()
    } else {
        view.say_with("question-copied-summary", &[("text", text.into())])
    };
    let name = view.say("copy-question");
    copy_button(ui, view, &name, &copied);
    let name = view.say("quote-in-notes");
    if named_button(ui, view, icons::QUOTES, &name, Emphasis::Bare, &name).clicked() {
        super::quote_in_notes(view, &NotePlace::Session(session.id.clone()), text);
    }
}

fn point_ui(ui: &mut Ui, view: &View<'_>, point: &Point, ink: egui::Color32) {
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
        ui.spacing_mut().item_spacing.x = 9.0;
        let face = view.face(Role::Body, view.theme.ink);
        let line = face.role.line_height(face.script);
        let (rect, _) = ui.allocate_exact_size(egui::vec2(14.0, line), egui::Sense::hover());
        ui.painter().circle_filled(rect.center(), 3.5, ink);
        ui.vertical(|ui| face.label(ui, &text));
    });
}
