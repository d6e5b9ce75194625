//! What is to be checked, above the document: one at a time, the weightiest first, each leading to its line.

use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Align, Layout, Ui, WidgetInfo};
use rostrum_app::{Action, Command, DocumentCheck, DocumentCheckKind, FileUnderReview, ReviewAction};
use rostrum_locale::dates;
use rostrum_locale::sentences::{grouped_warnings, read_error_sentence};
use rostrum_programme::SessionId;

/// Shows how many things are to be checked, and the one that is looked at.
pub fn checks_ui(ui: &mut Ui, view: &mut View<'_>, reviewing: &FileUnderReview) {
    let theme = view.theme;
    let checks = &reviewing.checks;
    let at = reviewing.document.check.unwrap_or(0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space().m;
        ui.set_min_height(32.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let tip = view.tip(Command::NextUnread);
            let back = view.tip(Command::DocumentLines);
            if button(ui, view, &view.say("document-to-changes"), Emphasis::Link, &back).clicked() {
                view.push(Action::Review(ReviewAction::ShowDocument(false)));
            }
            if !checks.is_empty()
                && button(ui, view, &view.say("document-next-check"), Emphasis::Normal, &tip).clicked()
            {
                view.push(Action::Review(ReviewAction::NextCheck));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let head = match (&reviewing.refusal, checks.len()) {
                    (Some(_), _) => view.say("document-nothing-read"),
                    (None, 0) => view.say("document-nothing-to-check"),
                    (None, count) => {
                        let args = [("at", (at + 1).into()), ("count", count.into())];
                        view.say_with("document-checks", &args)
                    }
                };
                let response = view.face(Role::Small, theme.ink).bold().line(ui, &head);
                response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &head));
                let sentence = match &reviewing.refusal {
                    Some(error) => Some(read_error_sentence(&view.state.words, reviewing.name(), error)),
                    None => checks.get(at).map(|check| sentence(view, reviewing, check)),
                };
                let Some(sentence) = sentence else { return };
                let face = view.face(Role::Small, theme.warn);
                let galley = face.galley_elided(ui, &sentence, ui.available_width());
                let (rect, response) = ui.allocate_exact_size(galley.size(), egui::Sense::click());
                ui.painter().galley(rect.min, galley, theme.warn);
                response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &sentence));
                crate::ui::widgets::focus_ring(ui, theme, &response, rect, 2);
                let response = crate::ui::typeset::on_hover(response, &sentence);
                if response.clicked() && !checks.is_empty() {
                    view.push(Action::Review(ReviewAction::ShowCheck(at)));
                }
            });
        });
    });
}

/// A check as a sentence.
pub fn sentence(view: &View<'_>, reviewing: &FileUnderReview, check: &DocumentCheck) -> String {
    let words = &view.state.words;
    let title = |id: Option<&SessionId>| {
        let session = id.and_then(|id| reviewing.parsed.value.session(id));
        session.map_or_else(String::new, |session| view.text(&session.title).to_owned())
    };
    let number = check.line.and_then(|line| reviewing.lines.get(line)).map_or(0, |line| line.number);
    match &check.kind {
        DocumentCheckKind::DayWithoutSessions(day) => {
            let args = [("day", dates::day_month_long(*day, words).into()), ("line", number.into())];
            view.say_with("document-check-day-empty", &args)
        }
        DocumentCheckKind::UnusedDate(written) | DocumentCheckKind::UnusedTime(written) => {
            let args = [("written", written.clone().into()), ("line", number.into())];
            view.say_with("document-check-unused", &args)
        }
        DocumentCheckKind::EarlierThanAbove => {
            let args = [
                ("line", number.into()),
                ("title", title(check.sessions.get(1)).into()),
                ("above", title(check.sessions.first()).into()),
            ];
            view.say_with("document-check-earlier", &args)
        }
        DocumentCheckKind::Warning(at) => {
            let warnings = &reviewing.parsed.warnings;
            let code = warnings.get(*at).map(|warning| warning.kind.code());
            let groups = grouped_warnings(words, warnings);
            let group = groups
                .into_iter()
                .find(|group| warnings.get(group.first).map(|warning| warning.kind.code()) == code);
            group.map(|group| group.sentence).unwrap_or_default()
        }
        DocumentCheckKind::Overlap => {
            let args = [
                ("one", title(check.sessions.first()).into()),
                ("other", title(check.sessions.get(1)).into()),
            ];
            view.say_with("document-check-overlap", &args)
        }
        DocumentCheckKind::UnusedLines(count) => {
            let args = [("count", (*count).into()), ("line", number.into())];
            view.say_with("document-check-unused-lines", &args)
        }
        DocumentCheckKind::OddLength(minutes) => {
            let args = [("title", title(check.sessions.first()).into()), ("minutes", (*minutes).into())];
            view.say_with("document-check-length", &args)
        }
    }
}
