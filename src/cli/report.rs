//! `rostrum report`: the mission report out of programme and notes.

use super::args::ReportRequest;
use super::console::{EXIT_CODE_COULD_NOT_RUN, EXIT_CODE_WRONG_INPUT, complain};
use super::output::Output;
use rostrum_app::{
    ProgrammeAndNotes, ProgrammeAndNotesError, StartOptions, detect_system_zone, read_programme_and_notes,
    unreadable_notebook_reason,
};
use rostrum_documents::{DocumentFormat, ReportOptions, report_document, report_omissions};
use rostrum_locale::sentences::read_error_sentence;
use rostrum_locale::{Language, Messages, dates};
use rostrum_notebook::Notebook;
use rostrum_programme::{Programme, SessionId};
use std::path::{Path, PathBuf};

/// Reads, writes, and returns the exit code. Sessions without notes are still listed; without any notes there is
/// no report.
pub fn report(request: &ReportRequest, words: &Messages) -> u8 {
    let to_terminal = request.into.as_os_str() == "-";
    let form = if to_terminal {
        Some(DocumentFormat::Markdown)
    } else {
        DocumentFormat::from_extension(&request.into)
    };
    let Some(form) = form else {
        let file = request.into.display().to_string();
        complain(&words.say_with("cli-report-which", &[("file", file.into())]));
        return EXIT_CODE_WRONG_INPUT;
    };
    let options = StartOptions {
        data_dir: request.data_dir.clone(),
        programme: request.programme.clone(),
        ..StartOptions::default()
    };
    let ProgrammeAndNotes { programme, notebook, settings, notices } =
        match read_programme_and_notes(&options, words) {
            Ok(looked_at) => looked_at,
            Err(error) => {
                complain(&no_report_sentence(words, &error));
                return if matches!(error, ProgrammeAndNotesError::NoHome) {
                    EXIT_CODE_COULD_NOT_RUN
                } else {
                    EXIT_CODE_WRONG_INPUT
                };
            }
        };
    for notice in notices {
        complain(&notice.text);
    }
    let sessions = match request.sessions.as_deref().map(|names| sessions_named(&programme, &notebook, names))
    {
        Some(Ok(sessions)) if sessions.is_empty() => {
            complain(&words.say("cli-report-no-sessions"));
            return EXIT_CODE_WRONG_INPUT;
        }
        Some(Err(unknown)) => {
            complain(&words.say_with("cli-report-no-session", &[("name", unknown.into())]));
            return EXIT_CODE_WRONG_INPUT;
        }
        Some(Ok(sessions)) => Some(sessions),
        None => None,
    };
    let remembered =
        settings.language.as_ref().and_then(|tag| Language::from_tag_or_locale_name(tag.as_str()));
    let language = request.language.or(remembered).unwrap_or(words.language());
    let wanted = ReportOptions {
        language,
        sessions,
        order: request.order,
        private: request.private,
        names: request.names,
    };
    let document = report_document(&programme, &notebook, &wanted);
    // Whoever hands the report on knows that something is not in it, and what.
    for sentence in report_omissions(&programme, &notebook, &wanted).sentences(words) {
        complain(&sentence);
    }
    let output = Output {
        path: &request.into,
        force: request.force,
        inputs: request.programme.iter().map(PathBuf::as_path).collect(),
        data_dir: request.data_dir.clone(),
    };
    match rostrum_documents::write(&document, form) {
        Ok(bytes) => output.write(&bytes, words),
        Err(error) => output.not_written(&error.to_string(), words),
    }
}

/// Why there is no report: what is wrong, where, and what to do.
fn no_report_sentence(words: &Messages, error: &ProgrammeAndNotesError) -> String {
    let name = |path: &Path| path.display().to_string();
    match error {
        ProgrammeAndNotesError::Programme(name, error) => read_error_sentence(words, name, error),
        ProgrammeAndNotesError::NoHome => words.say("cli-no-home").into_owned(),
        ProgrammeAndNotesError::NoFolder(folder) => {
            words.say_with("cli-report-no-folder", &[("folder", name(folder).into())]).into_owned()
        }
        ProgrammeAndNotesError::NoNotes(id, folder) => {
            let args = [("programme", id.as_str().into()), ("folder", name(folder).into())];
            words.say_with("cli-report-no-notes", &args).into_owned()
        }
        ProgrammeAndNotesError::UnreadableNotebook(path, found) => {
            let args = [
                ("file", name(path).into()),
                ("reason", unreadable_notebook_reason(words, found, None).into()),
            ];
            words.say_with("cli-report-unreadable", &args).into_owned()
        }
        ProgrammeAndNotesError::Gone(path, backup) => {
            let at = dates::day_month_and_clock(
                backup.time.with_timezone(&detect_system_zone().0).naive_local(),
                words,
            );
            let args = [("file", name(path).into()), ("backup", at.into())];
            words.say_with("cli-report-gone", &args).into_owned()
        }
    }
}

/// Sessions by id, or by their place in time from 1; otherwise the name that fits none.
fn sessions_named(
    programme: &Programme,
    notebook: &Notebook,
    names: &[String],
) -> Result<Vec<SessionId>, String> {
    let by_time = programme.sessions_by_time();
    let mut found = Vec::new();
    for name in names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        let id = SessionId::from(name);
        let nth = name.parse::<usize>().ok().and_then(|nth| by_time.get(nth.checked_sub(1)?));
        let known =
            programme.session(&id).or_else(|| programme.unlisted.iter().find(|session| session.id == id));
        let known = known.or(nth.copied()).map(|session| &session.id);
        // One that only the notes have goes by its id.
        match known.or_else(|| notebook.sessions.get_key_value(&id).map(|(id, _)| id)) {
            Some(id) => found.push(id.clone()),
            None => return Err(name.to_owned()),
        }
    }
    Ok(found)
}
