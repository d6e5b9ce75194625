//! A path typed by hand, for where no file dialog can be shown.

use super::hand_in::hand_in_title_key;
use super::widgets::dialog_head;
use crate::ui::theme::{margin, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Key, TextEdit, Ui};
use rostrum_app::{
    Action, ExportAction, ExportRequest, HandInAction, ProgrammeFileAction, ReturnedTextAction, State,
    StatementsOrReport,
};
use std::path::PathBuf;

/// What was typed so far.
#[derive(Debug, Default)]
pub struct PathMemory {
    typed: String,
    replace: bool,
}

/// What a path is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathPurpose {
    /// To save a copy of the notes to.
    SaveCopy,
    /// To open a copy of notes from.
    OpenCopy,
    /// Of a programme file to review.
    OpenFile,
    /// To hand something in.
    HandIn(StatementsOrReport),
    /// Of a text that came back.
    Returned,
    /// To export the programme to.
    Export(ExportRequest),
}

impl PathPurpose {
    fn saves(self) -> bool {
        matches!(self, Self::SaveCopy | Self::Export(_) | Self::HandIn(_))
    }

    fn title(self) -> &'static str {
        match self {
            Self::SaveCopy => "command-save-copy",
            Self::OpenCopy => "command-open-copy",
            Self::OpenFile => "command-open-file",
            Self::HandIn(what) => hand_in_title_key(what),
            Self::Returned => "command-take-returned",
            Self::Export(request) => request.format.message_key(),
        }
    }

    fn suggested(self, state: &State) -> String {
        match self {
            Self::SaveCopy => state.suggested_notebook_copy_path().display().to_string(),
            Self::Export(request) => state.suggested_export_path(request).display().to_string(),
            Self::HandIn(what) => state.suggested_hand_in_path(what).display().to_string(),
            Self::OpenCopy | Self::OpenFile | Self::Returned => String::new(),
        }
    }

    fn action(self, path: PathBuf) -> Action {
        match self {
            Self::SaveCopy => Action::SaveCopyTo(path),
            Self::OpenCopy => Action::OpenCopyFrom(path),
            Self::OpenFile => Action::Update(ProgrammeFileAction::OpenFile(path)),
            Self::HandIn(what) => Action::HandIn(HandInAction::To(what, path)),
            Self::Returned => Action::Returned(ReturnedTextAction::Read(path)),
            Self::Export(request) => Action::Export(ExportAction::To(request, path)),
        }
    }
}

/// Asks for a path to save to, or to open.
pub fn path_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut PathMemory,
    wanted: PathPurpose,
    just_opened: bool,
) {
    let saving = wanted.saves();
    // A menu's ellipsis says that something is asked for; here it is.
    dialog_head(ui, view, view.say(wanted.title()).trim_end_matches('…'));
    view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("no-file-dialog"));
    ui.add_space(space().s);
    if just_opened {
        memory.replace = false;
        memory.typed = wanted.suggested(view.state);
    }
    let label = view.face(Role::Small, view.theme.ink).line(ui, &view.say("path"));
    let field = ui.add(
        TextEdit::singleline(&mut memory.typed)
            .font(view.face(Role::Body, view.theme.ink).font())
            .desired_width(f32::INFINITY)
            .margin(margin(space().s, space().snug)),
    );
    let field = field.labelled_by(label.id);
    if just_opened {
        field.request_focus();
    }
    if field.changed() {
        memory.replace = false;
    }
    let path = PathBuf::from(memory.typed.trim());
    let empty = memory.typed.trim().is_empty();
    if memory.replace {
        view.face(Role::Small, view.theme.warn).label(ui, &view.say("save-error-already-there"));
    }
    ui.add_space(space().m);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.horizontal(|ui| {
        let key = match (saving, memory.replace) {
            (true, true) => "replace",
            (true, false) => "action-save",
            (false, _) => "open",
        };
        let go = button(ui, view, &view.say(key), Emphasis::Primary, "").clicked() || entered;
        if button(ui, view, &view.say("action-close"), Emphasis::Normal, "").clicked() {
            view.push(Action::CloseDialog);
        }
        if !go || empty {
            return;
        }
        if saving && path.exists() && !memory.replace {
            memory.replace = true;
        } else {
            view.push(wanted.action(path));
        }
    });
}
