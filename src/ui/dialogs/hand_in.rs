//! Handing in: which interventions, for whom, in what form.

use super::widgets::{choice, dialog_head, enter_for_main, row, sheet_body, sheet_foot, tick};
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use egui::{Role as AccessRole, Ui, WidgetInfo};
use rostrum_app::{Action, HandInAction, InterventionRef, StatementsOrReport};
use rostrum_documents::{DocumentFormat, StatementCopyKind};
use rostrum_locale::labels::{language_name, session_kind_and_number_short};
use rostrum_notebook::Intervention;
use rostrum_programme::SessionId;

/// The key of what is handed in, for titles.
pub fn hand_in_title_key(what: StatementsOrReport) -> &'static str {
    match what {
        StatementsOrReport::Statements => "command-hand-in",
        StatementsOrReport::Report => "command-report",
    }
}

/// Shows the choices.
pub fn hand_in_ui(ui: &mut Ui, view: &mut View<'_>, just_opened: bool) {
    let entered = enter_for_main(ui);
    dialog_head(ui, view, &view.say("handin-title"));
    sheet_body(ui, |ui| choices_ui(ui, view, just_opened));
    foot(ui, view, StatementsOrReport::Statements, entered);
}

fn choices_ui(ui: &mut Ui, view: &mut View<'_>, just_opened: bool) {
    row(ui, view, "handin-copy", |ui, view| {
        for (copy, key) in [
            (StatementCopyKind::Interpreters, "handin-for-interpreters"),
            (StatementCopyKind::Reading, "handin-for-reading"),
        ] {
            if choice(ui, view, &view.say(key), view.state.handing_in.copy == copy) {
                view.push(Action::HandIn(HandInAction::SetCopy(copy)));
            }
        }
    });
    forms(ui, view, StatementsOrReport::Statements, view.state.handing_in.form);
    let label = view.face(Role::Small, view.theme.ink_2).line(ui, &view.say("handin-interventions"));
    label.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, view.say("handin-interventions")));
    ui.add_space(space().xs);
    let interventions: Vec<(&SessionId, &Intervention)> = view.state.notebook.all_interventions().collect();
    ui.spacing_mut().item_spacing.y = space().hair;
    for (index, (session, intervention)) in interventions.into_iter().enumerate() {
        let at = InterventionRef { session: session.clone(), intervention: intervention.id.clone() };
        let on = view.state.handing_in.interventions.contains(&at);
        let response = tick(ui, view, &shown(view, session, intervention), on);
        if just_opened && index == 0 {
            response.request_focus();
        }
        if response.clicked() {
            view.push(Action::HandIn(HandInAction::ToggleIntervention(at)));
        }
    }
}

/// An intervention in one line: session, title, language.
fn shown(view: &View<'_>, session: &SessionId, intervention: &Intervention) -> String {
    let words = &view.state.words;
    let meeting = view.state.shown_programme().session(session);
    let label =
        meeting.map_or_else(|| session.as_str().to_owned(), |one| session_kind_and_number_short(one, words));
    let title = match intervention.title.trim() {
        "" => meeting.map(|one| view.text(&one.title).to_owned()).unwrap_or_default(),
        title => title.to_owned(),
    };
    let language = language_name(&intervention.language, words).into_owned();
    let parts = [label, title, intervention.delegation.trim().to_owned(), language];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The forms to choose from.
pub(super) fn forms(ui: &mut Ui, view: &mut View<'_>, what: StatementsOrReport, chosen: DocumentFormat) {
    row(ui, view, "handin-form", |ui, view| {
        for form in DocumentFormat::ALL {
            let key = match form {
                DocumentFormat::Docx => "handin-form-docx",
                DocumentFormat::Markdown => "handin-form-md",
                DocumentFormat::Text => "handin-form-txt",
            };
            if choice(ui, view, &view.say(key), chosen == form) {
                view.push(Action::HandIn(HandInAction::SetForm(what, form)));
            }
        }
    });
}

/// The buttons at the foot.
pub(super) fn foot(ui: &mut Ui, view: &mut View<'_>, what: StatementsOrReport, entered: bool) {
    if sheet_foot(ui, view, "handin-export", entered) {
        view.push(Action::HandIn(HandInAction::Choose(what)));
    }
}
