//! What must be known about the notes: why they can only be read, why they are not saved, and what can
//! be done about it.

use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Color32, Role as AccessRole, Ui, WidgetInfo};
use rostrum_app::{
    Action, Command, ReadOnlyNotesAction, ReadOnlyReason, ReplacedNotesAction, SaveState,
    save_state_sentence, unreadable_notebook_reason,
};
use rostrum_store::{Backup, UnreadableNotebook};

/// The sentence for notes that can't be changed; `None` when they can.
fn banner_sentence(view: &View<'_>) -> Option<String> {
    let read_only = view.state.read_only_reason()?;
    let at = read_only.backup().map(|latest| backup_time(view, &latest.backup));
    let is_shown = read_only.backup().is_some_and(|latest| latest.shown);
    Some(match (read_only, at) {
        (_, Some(at)) if is_shown => view.say_with("notebook-backup-shown", &[("backup", at.into())]),
        (ReadOnlyReason::OtherWindow, _) => view.say("notebook-open-elsewhere"),
        (ReadOnlyReason::UnreadableElsewhere { name, found }, _) => {
            let is_partly_read = read_only.readable_part().is_some();
            let (key, fault) = if is_partly_read {
                ("notebook-partly-read-elsewhere", "notebook-partly-read")
            } else {
                ("notebook-unreadable-elsewhere", "notebook-fault")
            };
            let fault = fault_sentence(view, fault, name, found);
            view.say_with(key, &[("fault", fault.into())])
        }
        (ReadOnlyReason::Missing { name, .. }, at) => {
            let values = [("name", name.into()), ("backup", at.unwrap_or_default().into())];
            view.say_with("notebook-missing", &values)
        }
        (ReadOnlyReason::Unreadable { name, found, .. }, at) => {
            let is_partly_read = read_only.readable_part().is_some();
            let key = if is_partly_read { "notebook-partly-read" } else { "notebook-fault" };
            let fault = fault_sentence(view, key, name, found);
            match at {
                Some(at) => {
                    view.say_with("notebook-unreadable", &[("fault", fault.into()), ("backup", at.into())])
                }
                None => view.say_with("notebook-unreadable-no-backup", &[("fault", fault.into())]),
            }
        }
    })
}

/// That the file can't be read, or not all of it, why and where.
fn fault_sentence(view: &View<'_>, key: &str, name: &str, found: &UnreadableNotebook) -> String {
    let programme = Some(view.state.shown_programme().as_ref());
    let reason = unreadable_notebook_reason(&view.state.words, found, programme);
    view.say_with(key, &[("name", name.into()), ("reason", reason.into())])
}

/// When a backup was made, on the reader's clock.
fn backup_time(view: &View<'_>, backup: &Backup) -> String {
    view.moment(backup.time)
}

/// A sentence on a tint, with something to do about it.
pub struct Alert {
    /// The sentence.
    pub sentence: String,
    /// Its colour.
    pub ink: Color32,
    /// What it stands on.
    pub tint: Color32,
    /// What can be done about it: for each button its label, its tooltip and what it asks for.
    pub remedies: Vec<(String, String, Action)>,
}

/// The alert of notes that can only be read.
pub fn read_only_alert(view: &View<'_>) -> Option<Alert> {
    let sentence = banner_sentence(view)?;
    let remedies = read_only_remedies(view, view.state.read_only_reason()?);
    Some(Alert { sentence, ink: view.theme.warn, tint: view.theme.warn_tint, remedies })
}

/// What can be done about notes that can only be read.
fn read_only_remedies(view: &View<'_>, read_only: &ReadOnlyReason) -> Vec<(String, String, Action)> {
    let button = |key: &str, action: Action| (view.say(key), String::new(), action);
    let of_command = |key: &str, command: Command| {
        command.action(view.state).map(|action| (view.say(key), view.tip(command), action))
    };
    let is_partly_read = read_only.readable_part().is_some();
    let backup_shown = read_only.backup().map(|latest| latest.shown);
    match read_only {
        // Another window cannot be raised from here: that takes a word from process to process, which no system
        // that we run on gives to all its programs alike.
        ReadOnlyReason::OtherWindow | ReadOnlyReason::UnreadableElsewhere { .. } => {
            let list = of_command("put-aside-show", Command::ShowPutAside);
            list.into_iter().chain(of_command("notebook-edit-here", Command::EditHere)).collect()
        }
        ReadOnlyReason::Unreadable { .. } | ReadOnlyReason::Missing { .. } => {
            let is_looked_at = backup_shown == Some(true);
            let list = of_command("put-aside-show", Command::ShowPutAside);
            let make_writable = of_command("notebook-make-writable", Command::MakeWritable);
            let view_backup =
                button("notebook-view-backup", Action::Handover(ReadOnlyNotesAction::ViewBackup));
            let view_readable =
                button("notebook-view-readable", Action::Handover(ReadOnlyNotesAction::ViewReadable));
            let begin = button("notebook-begin-anew", Action::Handover(ReadOnlyNotesAction::BeginAnew));
            let folder = button("action-show-folder", Action::OpenFolder(view.state.folders.data.clone()));
            let is_hopeless = !is_partly_read && backup_shown.is_none();
            [
                list.filter(|_| !is_looked_at),
                make_writable.filter(|_| !is_looked_at),
                of_command("notebook-open-backup", Command::OpenBackup),
                (backup_shown == Some(false)).then_some(view_backup),
                (is_looked_at && is_partly_read).then_some(view_readable),
                is_hopeless.then_some(begin),
                is_hopeless.then_some(folder),
            ]
            .into_iter()
            .flatten()
            .collect()
        }
    }
}

/// The alert of notes that are not saved.
pub fn failure_alert(view: &View<'_>) -> Option<Alert> {
    let save_copy = || {
        let command = Command::SaveCopy;
        let action = command.action(view.state)?;
        Some((view.say("save-copy-elsewhere"), view.tip(command), action))
    };
    let decide = |key: &str, action| {
        (view.say(key), view.say("notes-replaced-both-kept"), Action::ReplacedNotes(action))
    };
    let theme = view.theme;
    let (ink, tint, remedies) = match view.state.save_state() {
        SaveState::Untouched | SaveState::Unsaved | SaveState::Saved(_) => return None,
        SaveState::Failed(_) | SaveState::Silent { .. } => {
            (theme.danger, theme.danger_tint, vec![save_copy()?])
        }
        SaveState::Replaced { .. } => {
            let theirs = decide("notes-replaced-open", ReplacedNotesAction::OpenTheirs);
            let ours = decide("notes-replaced-keep", ReplacedNotesAction::KeepOurs);
            (theme.warn, theme.warn_tint, vec![theirs, ours])
        }
    };
    Some(Alert { sentence: save_state_sentence(view.state), ink, tint, remedies })
}

/// How high an alert is at a width, in points. A panel that learns its height from what it holds shows
/// it cut off for a frame.
pub fn alert_height(ui: &Ui, view: &View<'_>, alert: &Alert, width: f32) -> f32 {
    let face = view.face(Role::Small, alert.ink);
    let sentence = face.galley_without_lone_last_char(ui, &alert.sentence, width - 2.0 * SIDE).size().y;
    let rows = rows_of_buttons(ui, view, alert, width - 2.0 * SIDE) as f32;
    sentence + rows * (space().s + ui.spacing().interact_size.y) + 2.0 * space().s
}

/// How many rows the buttons of an alert take.
fn rows_of_buttons(ui: &Ui, view: &View<'_>, alert: &Alert, width: f32) -> usize {
    let face = view.face(Role::Small, view.theme.ink);
    let (gap, padding) = (ui.spacing().item_spacing.x, 2.0 * ui.spacing().button_padding.x);
    let (mut rows, mut left) = (0, 0.0);
    for (label, ..) in &alert.remedies {
        let needed = face.galley(ui, label, f32::INFINITY).size().x + padding;
        if rows == 0 || left < needed {
            (rows, left) = (rows + 1, width);
        }
        left -= needed + gap;
    }
    rows
}

/// Blank left and right of an alert, in points.
const SIDE: f32 = 18.0;

/// Shows an alert.
pub fn alert_ui(ui: &mut Ui, view: &mut View<'_>, alert: Alert) {
    ui.spacing_mut().item_spacing.y = space().s;
    let response = view.face(Role::Small, alert.ink).label(ui, &alert.sentence);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Alert, true, &alert.sentence));
    if alert.remedies.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for (label, tip, action) in alert.remedies {
            if button(ui, view, &label, Emphasis::Normal, &tip).clicked() {
                view.push(action);
            }
        }
    });
}
