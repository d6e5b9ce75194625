//! File dialogs of the system, behind a trait so that tests give answers of their own.

use crate::app::{Action, Wake};
use std::path::PathBuf;
use std::sync::mpsc::Sender;

/// Asks the user for files. Answers arrive as actions.
pub trait FileDialogs {
    /// Asks where to save a copy of the notes, beginning with a name.
    fn pick_copy_target(&self, title: &str, suggested: &str, answers: (Sender<Action>, Wake));
    /// Asks for a copy of notes to open.
    fn pick_copy_source(&self, title: &str, answers: (Sender<Action>, Wake));
}

/// The system's own dialogs.
pub struct SystemDialogs;

impl SystemDialogs {
    /// On Linux a dialog needs a desktop portal or zenity; without either rfd answers at once as if
    /// the user had cancelled, so a path field is offered instead.
    fn can_be_shown() -> bool {
        if !cfg!(target_os = "linux") {
            return true;
        }
        let on_path = |program: &str| {
            std::env::var_os("PATH").is_some_and(|paths| {
                std::env::split_paths(&paths).any(|folder| folder.join(program).is_file())
            })
        };
        super::portal::answers() || on_path("zenity")
    }

    fn ask(
        dialog: impl Future<Output = Option<rfd::FileHandle>> + Send + 'static,
        saving: bool,
        (sender, wake): (Sender<Action>, Wake),
        made: fn(PathBuf) -> Action,
    ) {
        let spawned = std::thread::Builder::new().name("dialog".to_owned()).spawn(move || {
            let action = if Self::can_be_shown() {
                pollster::block_on(dialog).map(|file| made(file.path().to_owned()))
            } else {
                Some(Action::NoFileDialog { saving })
            };
            if let Some(action) = action {
                // The window may have closed meanwhile.
                let _ = sender.send(action);
                wake();
            }
        });
        if let Err(error) = spawned {
            tracing::error!(%error, "the system gives no thread");
        }
    }
}

impl FileDialogs for SystemDialogs {
    fn pick_copy_target(&self, title: &str, suggested: &str, answers: (Sender<Action>, Wake)) {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(title)
            .set_file_name(suggested)
            .add_filter("JSON", &["json"])
            .save_file();
        Self::ask(dialog, true, answers, Action::SaveCopyTo);
    }

    fn pick_copy_source(&self, title: &str, answers: (Sender<Action>, Wake)) {
        let dialog = rfd::AsyncFileDialog::new().set_title(title).add_filter("JSON", &["json"]).pick_file();
        Self::ask(dialog, false, answers, Action::OpenCopyFrom);
    }
}
