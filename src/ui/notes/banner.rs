//! Why the notes can only be read, and what can be done about it.

use crate::app::{Action, ReadOnly};
use crate::locale::dates;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Role as AccessRole, Ui, WidgetInfo};

/// The sentence for notes that can't be changed; `None` when they can.
pub fn banner_sentence(view: &View<'_>) -> Option<String> {
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

/// Shows the sentence with its buttons.
pub fn banner_ui(ui: &mut Ui, view: &mut View<'_>, sentence: &str) {
    let response = view.face(Role::Small, view.theme.warn).label(ui, sentence);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Alert, true, sentence));
    if let Some(ReadOnly::Unreadable { backup: Some(_), .. }) = &view.state.read_only {
        ui.add_space(space::XS);
        let open = view.say("notebook-open-backup");
        if button(ui, view, &open, Emphasis::Normal, "").clicked() {
            view.push(Action::OpenBackup);
        }
    }
}
