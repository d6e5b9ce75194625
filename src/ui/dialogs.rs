//! File dialogs of the system, behind a trait so that tests give answers of their own.

use crate::app::{
    Action, ExportAction, ExportRequest, HandInAction, HandInWhat, ReturnedAction, UpdateAction, Wake,
};
use std::path::PathBuf;
use std::sync::mpsc::Sender;

/// Asks the user for files. Answers arrive as actions.
pub trait FileDialogs {
    /// Asks where to save a copy of the notes, beginning with a name.
    fn pick_copy_target(&self, title: &str, suggested: &str, answers: (Sender<Action>, Wake));
    /// Asks for a copy of notes to open.
    fn pick_copy_source(&self, title: &str, answers: (Sender<Action>, Wake));
    /// Asks for a programme file to open.
    fn pick_programme(&self, title: &str, answers: (Sender<Action>, Wake)) {
        tracing::debug!(title, "no dialog for programme files");
        answer(answers, Action::Update(UpdateAction::NoDialog));
    }
    /// Asks where to export the programme to, beginning with a name.
    fn pick_export_target(
        &self,
        title: &str,
        suggested: &str,
        request: ExportRequest,
        answers: (Sender<Action>, Wake),
    ) {
        tracing::debug!(title, suggested, "no dialog for exports");
        answer(answers, Action::Export(ExportAction::NoDialog(request)));
    }
    /// Asks where to write what is handed in, beginning with a name.
    fn pick_hand_in_target(
        &self,
        title: &str,
        suggested: &str,
        what: HandInWhat,
        answers: (Sender<Action>, Wake),
    ) {
        tracing::debug!(title, suggested, "no dialog for handing in");
        answer(answers, Action::HandIn(HandInAction::NoDialog(what)));
    }
    /// Asks for a text that came back.
    fn pick_returned(&self, title: &str, answers: (Sender<Action>, Wake)) {
        tracing::debug!(title, "no dialog for texts that come back");
        answer(answers, Action::Returned(ReturnedAction::NoDialog));
    }
}

fn answer((sender, wake): (Sender<Action>, Wake), action: Action) {
    // The window may have closed meanwhile.
    let _ = sender.send(action);
    wake();
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
        without: Action,
        answers: (Sender<Action>, Wake),
        made: impl FnOnce(PathBuf) -> Action + Send + 'static,
    ) {
        let spawned = std::thread::Builder::new().name("dialog".to_owned()).spawn(move || {
            let action = if Self::can_be_shown() {
                pollster::block_on(dialog).map(|file| made(file.path().to_owned()))
            } else {
                Some(without)
            };
            if let Some(action) = action {
                answer(answers, action);
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
        Self::ask(dialog, Action::NoFileDialog { saving: true }, answers, Action::SaveCopyTo);
    }

    fn pick_copy_source(&self, title: &str, answers: (Sender<Action>, Wake)) {
        let dialog = rfd::AsyncFileDialog::new().set_title(title).add_filter("JSON", &["json"]).pick_file();
        Self::ask(dialog, Action::NoFileDialog { saving: false }, answers, Action::OpenCopyFrom);
    }

    fn pick_programme(&self, title: &str, answers: (Sender<Action>, Wake)) {
        // Without a filter: the format is found from the content, whatever the file is called.
        let dialog = rfd::AsyncFileDialog::new().set_title(title).pick_file();
        Self::ask(dialog, Action::Update(UpdateAction::NoDialog), answers, |path| {
            Action::Update(UpdateAction::OpenFile(path))
        });
    }

    fn pick_export_target(
        &self,
        title: &str,
        suggested: &str,
        request: ExportRequest,
        answers: (Sender<Action>, Wake),
    ) {
        let ending = request.format.ending();
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(title)
            .set_file_name(suggested)
            .add_filter(ending, &[ending])
            .save_file();
        Self::ask(dialog, Action::Export(ExportAction::NoDialog(request)), answers, move |path| {
            Action::Export(ExportAction::To(request, path))
        });
    }

    fn pick_hand_in_target(
        &self,
        title: &str,
        suggested: &str,
        what: HandInWhat,
        answers: (Sender<Action>, Wake),
    ) {
        let ending = suggested.rsplit('.').next().unwrap_or_default().to_owned();
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(title)
            .set_file_name(suggested)
            .add_filter(&ending, &[ending.as_str()])
            .save_file();
        Self::ask(dialog, Action::HandIn(HandInAction::NoDialog(what)), answers, move |path| {
            Action::HandIn(HandInAction::To(what, path))
        });
    }

    fn pick_returned(&self, title: &str, answers: (Sender<Action>, Wake)) {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(title)
            .add_filter("Word, Markdown", &["docx", "md", "txt"])
            .pick_file();
        Self::ask(dialog, Action::Returned(ReturnedAction::NoDialog), answers, |path| {
            Action::Returned(ReturnedAction::Read(path))
        });
    }
}
