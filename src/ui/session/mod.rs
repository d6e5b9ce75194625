//! The session panel: what a session is about.

mod changed;
mod figures;
mod head;
mod question;

use super::links::link_ui;
use super::page::{can_wait_below_the_fold, column, ground_below, mark_if_sought, paragraphs_ui};
use super::theme::space;
use super::typeset::Role;
use super::view::View;
use super::widgets::section_head;
use egui::{Align, Layout, Rect, Ui};
use rostrum_locale::labels;
use rostrum_notebook::NotePlace;
use rostrum_programme::{Session, Speaker};

pub use changed::ChangedMemory;

/// Shows the page of one session.
pub fn session_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut ChangedMemory, session: &Session) {
    column(ui, session.id.as_str(), |ui| {
        head::head_ui(ui, view, session);
        changed::changed_ui(ui, view, memory, session);
        if let Some(question) = &session.guiding_question {
            ui.add_space(space().l);
            question::question_ui(ui, view, session, question);
        }
        if can_wait_below_the_fold(ui) {
            return;
        }
        if !session.figures.is_empty() {
            section_head(ui, view, &view.say("session-key-figures"));
            let place = NotePlace::Session(session.id.clone());
            figures::figure_cards_ui(ui, view, &place, view.hue(session), &session.figures);
        }
        if can_wait_below_the_fold(ui) {
            return;
        }
        if !session.background.is_empty() {
            section_head(ui, view, &view.say("session-background"));
            paragraphs_ui(ui, view, &NotePlace::Session(session.id.clone()), &session.background);
        }
        if !session.speakers.is_empty() {
            section_head(ui, view, &view.say("session-speakers"));
            for (number, speaker) in (1..).zip(&session.speakers) {
                let ground = ground_below(ui);
                let rect = speaker_ui(ui, view, session, speaker);
                mark_if_sought(ui, view, &format!("speaker/{number}"), ground, rect);
            }
        }
        if !session.links.is_empty() {
            section_head(ui, view, &view.say("session-links"));
            for link in &session.links {
                let title = link.title.as_ref().map(|title| view.text(title).to_owned());
                link_ui(ui, view, title.as_deref(), &link.url);
            }
        }
    });
}

/// Shows a speaker; returns where.
fn speaker_ui(ui: &mut Ui, view: &View<'_>, session: &Session, speaker: &Speaker) -> Rect {
    let part = labels::speaker_part(speaker, session, &view.state.words);
    let name = speaker.name.as_ref().map(|name| view.text(name));
    let role = speaker.role.as_ref().map(|role| view.text(role));
    let affiliation = speaker.affiliation.as_ref().map(|affiliation| view.text(affiliation));
    let row = ui.horizontal_top(|ui| {
        let face = view.face(Role::Small, view.theme.ink_2);
        let width = 132.0_f32.min(ui.available_width() * 0.35);
        ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            face.label(ui, &part);
        });
        ui.vertical(|ui| {
            let who = match (name, role) {
                (Some(name), Some(role)) => {
                    view.say_with("speaker-with-role", &[("name", name.into()), ("role", role.into())])
                }
                (Some(one), None) | (None, Some(one)) => one.to_owned(),
                (None, None) => String::new(),
            };
            view.face(Role::Body, view.theme.ink).label(ui, &who);
            if let Some(affiliation) = affiliation {
                view.face(Role::Small, view.theme.ink_2).label(ui, affiliation);
            }
        });
    });
    row.response.rect
}
