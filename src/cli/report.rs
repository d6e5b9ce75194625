//! `rostrum report`: the mission report out of programme and notes.

use super::args::ReportRequest;
use super::output::Output;
use super::{COULD_NOT_RUN, WRONG_INPUT, complain};
use crate::app::{CannotStart, ReadOnly, StartOptions, start};
use crate::documents::{self, DocumentForm, ReportOptions, held_sentence, report_document, report_held};
use crate::locale::sentences::read_error_sentence;
use crate::locale::{Language, Messages};
use crate::programme::{Programme, SessionId};
use std::path::PathBuf;

/// Reads, writes, and returns the exit code. Without notes the sessions are still listed.
pub fn report(request: &ReportRequest, words: &Messages) -> u8 {
    let file = request.into.display().to_string();
    let to_terminal = request.into.as_os_str() == "-";
    let form = if to_terminal { Some(DocumentForm::Markdown) } else { DocumentForm::of_file(&request.into) };
    let Some(form) = form else {
        complain(&words.say_with("cli-report-which", &[("file", file.into())]));
        return WRONG_INPUT;
    };
    let options = StartOptions {
        data_dir: request.data_dir.clone(),
        language: request.language,
        programme: request.programme.clone(),
        ..StartOptions::default()
    };
    // The notes are only read: what would save them is let go of at once.
    let opening = match start(&options) {
        Ok((opening, _)) => opening,
        Err(CannotStart::Programme(name, error)) => {
            complain(&read_error_sentence(words, &name, &error));
            return WRONG_INPUT;
        }
        Err(CannotStart::NoHome) => {
            complain(&words.say("cli-no-home"));
            return COULD_NOT_RUN;
        }
    };
    if let Some(ReadOnly::Unreadable { name, .. }) = &opening.read_only {
        complain(&words.say_with("cli-report-no-notes", &[("name", name.into())]));
        return WRONG_INPUT;
    }
    let programme = &opening.programme.programme;
    let sessions = match request.sessions.as_deref().map(|names| sessions_named(programme, names)) {
        Some(Err(unknown)) => {
            complain(&words.say_with("cli-report-no-session", &[("name", unknown.into())]));
            return WRONG_INPUT;
        }
        Some(Ok(sessions)) => Some(sessions),
        None => None,
    };
    let remembered = opening.settings.language.as_ref().and_then(|tag| Language::from_tag(tag.as_str()));
    let language = request.language.or(remembered).unwrap_or(words.language());
    let wanted = ReportOptions {
        language,
        sessions,
        order: request.order,
        private: request.private,
        names: request.names,
    };
    let document = report_document(programme, &opening.notebook, &wanted);
    // Whoever hands the report on knows that something was held back, and what.
    if let Some(held) = held_sentence(&report_held(programme, &opening.notebook, &wanted), words) {
        complain(&held);
    }
    let output = Output {
        path: &request.into,
        force: request.force,
        inputs: request.programme.iter().map(PathBuf::as_path).collect(),
        data_dir: request.data_dir.clone(),
    };
    match documents::write(&document, form) {
        Ok(bytes) => output.write(&bytes, words),
        Err(error) => output.not_written(&error.to_string(), words),
    }
}

/// Sessions by id, or by their place in time from 1; otherwise the name that fits none.
fn sessions_named(programme: &Programme, names: &[String]) -> Result<Vec<SessionId>, String> {
    let by_time = programme.sessions_by_time();
    let mut found = Vec::new();
    for name in names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        let id = SessionId::from(name);
        let nth = name.parse::<usize>().ok().and_then(|nth| by_time.get(nth.checked_sub(1)?));
        let known =
            programme.session(&id).or_else(|| programme.unlisted.iter().find(|session| session.id == id));
        match known.or(nth.copied()) {
            Some(session) => found.push(session.id.clone()),
            None => return Err(name.to_owned()),
        }
    }
    Ok(found)
}
