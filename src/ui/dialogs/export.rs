//! What to export: the format, whose sessions, and alarms.

use super::widgets::{choice, dialog_head, row};
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Align, Layout, Ui};
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
    dialog_head(ui, view, &view.say("export-title"));
    let request = &mut memory.0;
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
    ui.add_space(space().m);
    let asked = ExportRequest {
        format: request.format,
        mine: request.mine && request.format.supports_session_selection(),
        alarm_before_mins: request.alarm_before_mins.filter(|_| request.format == ProgrammeExportFormat::Ics),
    };
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if button(ui, view, &view.say("export-go"), Emphasis::Primary, "").clicked() {
            view.push(Action::CloseDialog);
            view.push(Action::Export(ExportAction::Choose(asked)));
        }
        if button(ui, view, &view.say("action-close"), Emphasis::Normal, "Esc").clicked() {
            view.push(Action::CloseDialog);
        }
    });
}
