//! What to export: the format, whose sessions, and alarms.

use super::widgets::{choice, dialog_head, enter_for_main, row, sheet_body, sheet_foot};
use crate::ui::view::View;
use egui::Ui;
use rostrum_app::{Action, ExportAction, ExportRequest, ProgrammeExportFormat};

/// How many minutes before a session an alarm can be.
const ALARMS: [u32; 3] = [5, 10, 30];

/// What was chosen last.
#[derive(Debug)]
pub struct ExportMemory(ExportRequest);

impl Default for ExportMemory {
    fn default() -> Self {
        Self(ExportRequest { format: ProgrammeExportFormat::Ics, mine: false, alarm_before_mins: None })
    }
}

/// Asks what to export.
pub fn export_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut ExportMemory) {
    let entered = enter_for_main(ui);
    dialog_head(ui, view, &view.say("export-title"));
    let request = &mut memory.0;
    sheet_body(ui, |ui| choices_ui(ui, view, request));
    let asked = ExportRequest {
        format: request.format,
        mine: request.mine && request.format.supports_session_selection(),
        alarm_before_mins: request.alarm_before_mins.filter(|_| request.format == ProgrammeExportFormat::Ics),
    };
    if sheet_foot(ui, view, "export-go", entered) {
        view.push(Action::CloseDialog);
        view.push(Action::Export(ExportAction::Choose(asked)));
    }
}

fn choices_ui(ui: &mut Ui, view: &mut View<'_>, request: &mut ExportRequest) {
    row(ui, view, "export-format", |ui, view| {
        ui.vertical(|ui| {
            for format in ProgrammeExportFormat::ALL {
                if choice(ui, view, &view.say(format.message_key()), request.format == format) {
                    request.format = format;
                }
            }
        });
    });
    if request.format.supports_session_selection() {
        row(ui, view, "export-sessions", |ui, view| {
            for (mine, key) in [(false, "export-all"), (true, "timeline-mine")] {
                if choice(ui, view, &view.say(key), request.mine == mine) {
                    request.mine = mine;
                }
            }
        });
    }
    if request.format == ProgrammeExportFormat::Ics {
        row(ui, view, "export-alarms", |ui, view| {
            if choice(ui, view, &view.say("export-alarm-none"), request.alarm_before_mins.is_none()) {
                request.alarm_before_mins = None;
            }
            for minutes in ALARMS {
                let label = view.say_with("export-alarm-minutes", &[("count", minutes.into())]);
                if choice(ui, view, &label, request.alarm_before_mins == Some(minutes)) {
                    request.alarm_before_mins = Some(minutes);
                }
            }
        });
    }
}
