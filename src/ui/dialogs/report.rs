//! What the mission report holds: language, form, order, sessions, names, what is private.

use super::hand_in::{foot, forms};
use super::widgets::{choice, dialog_head, enter_for_main, row, sheet_body, tick};
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use egui::{Role as AccessRole, Ui, WidgetInfo};
use rostrum_app::{Action, HandInAction, StatementsOrReport, partly_shown_reason};
use rostrum_documents::ReportSessionOrder;
use rostrum_locale::Language;
use rostrum_locale::labels::session_kind_and_number_short;

/// Shows the choices.
pub fn report_ui(ui: &mut Ui, view: &mut View<'_>, just_opened: bool) {
    let entered = enter_for_main(ui);
    dialog_head(ui, view, &view.say("report-dialog-title"));
    sheet_body(ui, |ui| choices_ui(ui, view, just_opened));
    foot(ui, view, StatementsOrReport::Report, entered);
}

fn choices_ui(ui: &mut Ui, view: &mut View<'_>, just_opened: bool) {
    let options = view.state.report_options();
    row(ui, view, "handin-language", |ui, view| {
        for language in Language::ALL {
            if choice(ui, view, language.own_name(), options.language == language) {
                view.push(Action::HandIn(HandInAction::SetLanguage(language)));
            }
        }
    });
    forms(ui, view, StatementsOrReport::Report, view.state.handing_in.report_form);
    row(ui, view, "report-order", |ui, view| {
        for (order, key) in [
            (ReportSessionOrder::Time, "report-order-time"),
            (ReportSessionOrder::MineFirst, "report-order-mine"),
        ] {
            if choice(ui, view, &view.say(key), options.order == order) {
                view.push(Action::HandIn(HandInAction::SetOrder(order)));
            }
        }
    });
    let names = tick(ui, view, &view.say("report-with-names"), options.names);
    if just_opened {
        names.request_focus();
    }
    if names.clicked() {
        view.push(Action::HandIn(HandInAction::SetNames(!options.names)));
    }
    if tick(ui, view, &view.say("report-with-private"), options.private).clicked() {
        view.push(Action::HandIn(HandInAction::SetPrivate(!options.private)));
    }
    if let Some(reason) = partly_shown_reason(view.state) {
        let said = view.say_with("report-partly-read", &[("reason", reason.into())]);
        let response = view.face(Role::Small, view.theme.warn).label(ui, &said);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Alert, true, &said));
    }
    for sentence in view.state.handing_in.report_omissions.sentences(&view.state.words) {
        view.face(Role::Small, view.theme.ink_2).label(ui, &sentence);
    }
    ui.add_space(space().s);
    view.face(Role::Small, view.theme.ink_2).line(ui, &view.say("report-sessions"));
    ui.add_space(space().xs);
    let programme = view.state.shown_programme().clone();
    ui.spacing_mut().item_spacing.y = space().hair;
    for session in programme.sessions_by_time() {
        let on = !view.state.handing_in.left_out.contains(&session.id);
        let label = session_kind_and_number_short(session, &view.state.words);
        let label = format!("{label} · {}", view.text(&session.title));
        if tick(ui, view, &label, on).clicked() {
            view.push(Action::HandIn(HandInAction::ToggleSession(session.id.clone())));
        }
    }
}
