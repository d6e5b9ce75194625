//! What must be known about the notes: why they can only be read, why they are not saved, and what can
//! be done about it.

use crate::app::{Action, Command, ReadOnly, SaveState, save_state_sentence};
use crate::locale::dates;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Color32, Role as AccessRole, Ui, WidgetInfo};

/// The sentence for notes that can't be changed; `None` when they can.
fn banner_sentence(view: &View<'_>) -> Option<String> {
    let state = view.state;
    Some(match state.read_only.as_ref()? {
        ReadOnly::OtherWindow => view.say("notebook-open-elsewhere"),
        ReadOnly::Unreadable { name, line, column, backup } => {
            let (line, column) = (line.to_string(), column.to_string());
            let place = [("name", name.into()), ("line", line.into()), ("column", column.into())];
            match backup {
                Some(backup) => {
                    let at = backup.time.with_timezone(&state.reader_zone().0).naive_local();
                    let at = dates::date_time(at, &state.words);
                    let [name, line, column] = place;
                    view.say_with("notebook-unreadable", &[name, line, column, ("backup", at.into())])
                }
                None => view.say_with("notebook-unreadable-no-backup", &place),
            }
        }
    })
}

/// The sentence for notes that are not saved; `None` when they are, or will be.
fn failure_sentence(view: &View<'_>) -> Option<String> {
    matches!(view.state.save, SaveState::Failed(_)).then(|| save_state_sentence(view.state))
}

/// A sentence on a tint, with something to do about it.
pub struct Alert {
    /// The sentence.
    pub sentence: String,
    /// Its colour.
    pub ink: Color32,
    /// The button's label, its tooltip and what it asks for.
    pub remedy: Option<(String, String, Action)>,
}

/// The alert of notes that can only be read.
pub fn read_only_alert(view: &View<'_>) -> Option<Alert> {
    let sentence = banner_sentence(view)?;
    let has_backup = matches!(&view.state.read_only, Some(ReadOnly::Unreadable { backup: Some(_), .. }));
    let remedy = has_backup.then(|| (view.say("notebook-open-backup"), String::new(), Action::OpenBackup));
    Some(Alert { sentence, ink: view.theme.warn, remedy })
}

/// The alert of notes that are not saved.
pub fn failure_alert(view: &View<'_>) -> Option<Alert> {
    let sentence = failure_sentence(view)?;
    let command = Command::SaveCopy;
    let action = command.action(view.state)?;
    let remedy = Some((view.say("save-copy-elsewhere"), view.tip(command), action));
    Some(Alert { sentence, ink: view.theme.danger, remedy })
}

/// How high an alert is at a width, in points. A panel that learns its height from what it holds shows
/// it cut off for a frame.
pub fn alert_height(ui: &Ui, view: &View<'_>, alert: &Alert, width: f32) -> f32 {
    let face = view.face(Role::Small, alert.ink);
    let sentence = face.settled_galley(ui, &alert.sentence, width - 2.0 * SIDE).size().y;
    let button = if alert.remedy.is_some() { space::S + ui.spacing().interact_size.y } else { 0.0 };
    sentence + button + 2.0 * space::S
}

/// Blank left and right of an alert, in points.
const SIDE: f32 = 18.0;

/// Shows an alert.
pub fn alert_ui(ui: &mut Ui, view: &mut View<'_>, alert: Alert) {
    ui.spacing_mut().item_spacing.y = space::S;
    let response = view.face(Role::Small, alert.ink).label(ui, &alert.sentence);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Alert, true, &alert.sentence));
    if let Some((label, tip, action)) = alert.remedy
        && button(ui, view, &label, Emphasis::Normal, &tip).clicked()
    {
        view.push(action);
    }
}
