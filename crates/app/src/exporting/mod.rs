//! The programme out again: as Rostrum JSON, iCalendar, frab XML or Markdown.

pub(crate) mod actions;
pub(crate) mod write;

pub use actions::{ExportAction, ExportEffect, ExportJob, ExportRequest, ProgrammeExportFormat};
pub use write::{ProgrammeWriteOptions, write_programme};

use crate::notify::notify;
use crate::sentences::not_written_sentence;
use crate::{Dialog, Effect, NoticeKind, State};
use rostrum_programme::SessionId;
use rostrum_store::{ProtectedFiles, safe_file_name};
use std::collections::HashSet;
use std::path::PathBuf;

/// Does what is asked about exports.
pub(super) fn exporting(state: &mut State, action: ExportAction) -> Vec<Effect> {
    match action {
        ExportAction::Choose(request) => {
            if request.mine && my_sessions(state).is_empty() {
                let text = state.words.say("export-none-mine").into_owned();
                return notify(state, NoticeKind::Warning, text);
            }
            let suggested = state.export_name(request);
            vec![Effect::Export(ExportEffect::PickTarget { request, suggested })]
        }
        ExportAction::NoDialog(request) => {
            state.dialog = Some(Dialog::ExportPath(request));
            Vec::new()
        }
        ExportAction::To(request, path) => {
            state.dialog = None;
            let sessions =
                (request.mine && request.format.supports_session_selection()).then(|| my_sessions(state));
            let job = ExportJob {
                path,
                own: state.protected_files(),
                programme: state.shown_programme().clone(),
                format: request.format,
                sessions,
                alarm_before_mins: request.alarm_before_mins,
                language: state.language(),
                now: state.now(),
            };
            vec![Effect::Export(ExportEffect::Write(Box::new(job)))]
        }
        ExportAction::Written(Ok(path)) => {
            let path = path.display().to_string();
            let text = state.words.say_with("export-done", &[("path", path.into())]).into_owned();
            notify(state, NoticeKind::Done, text)
        }
        ExportAction::Written(Err((path, error))) => {
            let text = not_written_sentence(&state.words, "export-failed", &path, &error);
            notify(state, NoticeKind::Failed, text)
        }
    }
}

fn my_sessions(state: &State) -> HashSet<SessionId> {
    let marked = state.notebook.sessions.iter().filter(|(_, entry)| entry.mine);
    marked.map(|(id, _)| id.clone()).filter(|id| state.shown.is_listed(id)).collect()
}

impl State {
    /// What no copy, document or export may be written over.
    pub(super) fn protected_files(&self) -> ProtectedFiles {
        ProtectedFiles { folders: Some(self.folders.clone()), inputs: self.read_files.clone() }
    }

    /// The file name that an export is offered under: forum, revision, and whose sessions.
    pub(crate) fn export_name(&self, request: ExportRequest) -> String {
        let tag = self.content_language();
        let forum =
            self.shown_programme().short_title.as_ref().unwrap_or(&self.shown_programme().title).text(&tag);
        let revision = &self.shown_programme().revision;
        let revision = revision.short_label.as_ref().unwrap_or(&revision.label).text(&tag);
        let key = if request.mine { "export-name-mine" } else { "export-name" };
        let args = [("forum", forum.into()), ("revision", revision.into())];
        let name = self.words.say_with(key, &args);
        let name = name.trim_matches([' ', '-', '·', '，', ',']).to_owned();
        format!("{}.{}", safe_file_name(&name), request.format.file_extension())
    }

    /// The path that an export is offered under where no file dialog can be shown.
    pub fn suggested_export_path(&self, request: ExportRequest) -> PathBuf {
        self.folders.data.join(self.export_name(request))
    }
}
