//! File dialogs of the system, behind a trait so that tests give answers of their own.

use rostrum_app::{
    Action, ExportAction, ExportRequest, HandInAction, ProgrammeFileAction, ReturnedTextAction,
    StatementsOrReport, Wake,
};
use std::path::PathBuf;
use std::sync::mpsc::Sender;

/// What a file is wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WantedFile {
    /// Where to save a copy of the notes.
    CopyTarget,
    /// A copy of notes to open.
    CopySource,
    /// A programme file to open.
    Programme,
    /// Where to export the programme to.
    Export(ExportRequest),
    /// Where to write what is handed in.
    HandIn(StatementsOrReport),
    /// A text that came back.
    Returned,
}

impl WantedFile {
    /// What the chosen file leads to.
    pub fn action_for(self, path: PathBuf) -> Action {
        match self {
            Self::CopyTarget => Action::SaveCopyTo(path),
            Self::CopySource => Action::OpenCopyFrom(path),
            Self::Programme => Action::Update(ProgrammeFileAction::OpenFile(path)),
            Self::Export(request) => Action::Export(ExportAction::To(request, path)),
            Self::HandIn(what) => Action::HandIn(HandInAction::To(what, path)),
            Self::Returned => Action::Returned(ReturnedTextAction::Read(path)),
        }
    }

    /// What a desktop without dialogs leads to.
    pub fn action_without_dialog(self) -> Action {
        match self {
            Self::CopyTarget => Action::NoFileDialog { saving: true },
            Self::CopySource => Action::NoFileDialog { saving: false },
            Self::Programme => Action::Update(ProgrammeFileAction::NoDialog),
            Self::Export(request) => Action::Export(ExportAction::NoDialog(request)),
            Self::HandIn(what) => Action::HandIn(HandInAction::NoDialog(what)),
            Self::Returned => Action::Returned(ReturnedTextAction::NoDialog),
        }
    }
}

/// A question for a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileQuestion {
    /// What it is wanted for.
    pub wanted: WantedFile,
    /// The dialog's title.
    pub title: String,
    /// The name to begin with, where a file is to be written.
    pub suggested: Option<String>,
}

/// Asks the user for files. Answers arrive as actions.
pub trait FileDialogs {
    /// Asks for one file.
    fn ask(&self, question: FileQuestion, answers: (Sender<Action>, Wake));
}

/// The system's own dialogs.
pub struct SystemDialogs {
    /// What each begins with: the window that it belongs to.
    empty: rfd::AsyncFileDialog,
}

impl SystemDialogs {
    /// Dialogs that stand before this window and keep it from being clicked meanwhile. On Linux they have none: a
    /// portal's dialog is a window of another program.
    pub fn of_window(window: &eframe::CreationContext<'_>) -> Self {
        let empty = rfd::AsyncFileDialog::new();
        Self { empty: if cfg!(target_os = "linux") { empty } else { empty.set_parent(window) } }
    }

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
        // rfd looks for the portal by itself before it takes zenity.
        super::dbus::is_local() && (super::portal::offers_file_dialogs() || on_path("zenity"))
    }

    /// The dialog of rfd for a question; it is awaited elsewhere.
    fn dialog(
        &self,
        question: &FileQuestion,
    ) -> std::pin::Pin<Box<dyn Future<Output = Option<rfd::FileHandle>> + Send>> {
        let dialog = self.empty.clone().set_title(&question.title);
        let dialog = match question.wanted {
            WantedFile::CopySource => dialog.add_filter("JSON", &["json"]),
            WantedFile::Returned => dialog.add_filter("Word, Markdown", &["docx", "md", "txt"]),
            // A programme's format is found from its content, whatever the file is called.
            _ => dialog,
        };
        let Some(suggested) = &question.suggested else { return Box::pin(dialog.pick_file()) };
        let ending = suggested.rsplit('.').next().unwrap_or_default();
        Box::pin(dialog.set_file_name(suggested).add_filter(ending.to_uppercase(), &[ending]).save_file())
    }
}

impl FileDialogs for SystemDialogs {
    fn ask(&self, question: FileQuestion, (sender, wake): (Sender<Action>, Wake)) {
        let dialog = self.dialog(&question);
        let wanted = question.wanted;
        let spawned = std::thread::Builder::new().name("dialog".to_owned()).spawn(move || {
            let action = if Self::can_be_shown() {
                pollster::block_on(dialog).map(|file| wanted.action_for(file.path().to_owned()))
            } else {
                Some(wanted.action_without_dialog())
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
