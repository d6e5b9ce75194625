//! What must be known about the notes: why they can only be read, why they are not saved, and what can
//! be done about it.

use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Color32, Role as AccessRole, Ui, WidgetInfo};
use rostrum_app::{
    Action, Command, ReadOnlyNotesAction, ReadOnlyReason, ReplacedNotesAction, SaveState,
    own_file_read_error_reason, save_state_sentence,
};
use rostrum_locale::dates;
use rostrum_store::{Backup, SaveError};

/// The sentence for notes that can't be changed; `None` when they can.
fn banner_sentence(view: &View<'_>) -> Option<String> {
    let state = view.state;
    Some(match state.read_only_reason()? {
        ReadOnlyReason::OtherWindow => view.say("notebook-open-elsewhere"),
        ReadOnlyReason::UnreadableElsewhere { name, line, column, why } => {
            let fault = fault_sentence(view, name, (*line, *column), why.as_ref());
            view.say_with("notebook-unreadable-elsewhere", &[("fault", fault.into())])
        }
        ReadOnlyReason::Unreadable { backup: Some(latest), .. } if latest.shown => {
            view.say_with("notebook-backup-shown", &[("backup", backup_time(view, &latest.backup).into())])
        }
        ReadOnlyReason::Unreadable { name, line, column, why, backup } => {
            let fault = fault_sentence(view, name, (*line, *column), why.as_ref());
            match backup {
                Some(latest) => {
                    let at = backup_time(view, &latest.backup);
                    view.say_with("notebook-unreadable", &[("fault", fault.into()), ("backup", at.into())])
                }
                None => view.say_with("notebook-unreadable-no-backup", &[("fault", fault.into())]),
            }
        }
    })
}

/// That the file can't be read, and where or why, as far as that is known.
fn fault_sentence(
    view: &View<'_>,
    name: &str,
    (line, column): (usize, usize),
    why: Option<&SaveError>,
) -> String {
    let reason = why.map(|error| own_file_read_error_reason(&view.state.words, error));
    let known = match (&reason, line) {
        (Some(_), _) => "reason",
        (None, 0) => "nothing",
        (None, _) => "place",
    };
    // A file that is cut off ends before the first column of a line.
    let (line, column) = (line.to_string(), column.max(1).to_string());
    let values = [
        ("known", known.into()),
        ("name", name.into()),
        ("line", line.into()),
        ("column", column.into()),
        ("reason", reason.unwrap_or_default().into()),
    ];
    view.say_with("notebook-fault", &values)
}

/// When a backup was made, on the reader's clock.
fn backup_time(view: &View<'_>, backup: &Backup) -> String {
    let at = backup.time.with_timezone(&view.state.reader_zone().0).naive_local();
    dates::day_month_and_clock(at, &view.state.words)
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
    let button = |key: &str, action: Action| (view.say(key), String::new(), action);
    let view_backup = || button("notebook-view-backup", Action::Handover(ReadOnlyNotesAction::ViewBackup));
    let remedies = match view.state.read_only_reason() {
        Some(ReadOnlyReason::Unreadable { backup: Some(latest), .. }) => {
            let tip = view.tip(Command::OpenBackup);
            let open = (view.say("notebook-open-backup"), tip, Action::OpenBackup);
            std::iter::once(open).chain((!latest.shown).then(view_backup)).collect()
        }
        // Another window cannot be raised from here: that takes a word from process to process, which no system
        // that we run on gives to all its programs alike.
        Some(ReadOnlyReason::OtherWindow | ReadOnlyReason::UnreadableElsewhere { .. }) => {
            let tip = view.tip(Command::EditHere);
            vec![(view.say("notebook-edit-here"), tip, Action::Handover(ReadOnlyNotesAction::EditHere))]
        }
        Some(ReadOnlyReason::Unreadable { backup: None, .. }) => vec![
            button("notebook-begin-anew", Action::Handover(ReadOnlyNotesAction::BeginAnew)),
            button("action-show-folder", Action::OpenFolder(view.state.folders.data.clone())),
        ],
        None => Vec::new(),
    };
    Some(Alert { sentence, ink: view.theme.warn, tint: view.theme.warn_tint, remedies })
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
