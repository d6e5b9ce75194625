//! What went wrong with the user's files, as sentences in their language; and a question as it is copied.

use super::{ReadOnlyReason, SaveState, State, file_name, put_aside_place, put_aside_reason};
use rostrum_formats::{ReadErrorKind, SourceLocation};
use rostrum_locale::sentences::{location_phrase, megabytes, read_error_clause};
use rostrum_locale::{Messages, times};
use rostrum_programme::Programme;
use rostrum_store::{SaveError, UnreadableNotebook, UnreadableNotebookKind};
use std::path::Path;

/// How long until a failed save is tried again, in seconds (`SaveTiming::retry_after`).
const RETRY_SECS: i64 = 5;

/// Why something was not saved, in a few words.
pub fn save_error_reason(words: &Messages, error: &SaveError) -> String {
    match error {
        SaveError::DiskFull => words.say("save-error-disk-full").into_owned(),
        SaveError::NoPermission { folder } => words
            .say_with("save-error-no-permission", &[("folder", folder.display().to_string().into())])
            .into_owned(),
        SaveError::HeldOpen { path } => words
            .say_with("save-error-held-open", &[("path", path.display().to_string().into())])
            .into_owned(),
        SaveError::ReadOnlyFileSystem => words.say("save-error-read-only").into_owned(),
        SaveError::FolderMissing { folder } => words
            .say_with("save-error-folder-missing", &[("folder", folder.display().to_string().into())])
            .into_owned(),
        SaveError::NotAFolder { path } => words
            .say_with("save-error-not-a-folder", &[("path", path.display().to_string().into())])
            .into_owned(),
        SaveError::NotAFile { path, sort } => {
            let path = path.display().to_string();
            let args = [("path", path.into()), ("sort", sort.as_str().into())];
            words.say_with("save-error-not-a-file", &args).into_owned()
        }
        SaveError::TooLarge { limit } => {
            words.say_with("read-error-too-large-within", &[("limit", megabytes(*limit).into())]).into_owned()
        }
        SaveError::AlreadyThere => words.say("save-error-already-there").into_owned(),
        SaveError::AmongNotes { path } => out_sentence(words, "out-among-notes", path),
        SaveError::IsOwn { path } => out_sentence(words, "out-is-own", path),
        SaveError::IsInput { path } => out_sentence(words, "out-is-read", path),
        SaveError::Other(detail) => detail.clone(),
    }
}

fn out_sentence(words: &Messages, key: &str, path: &Path) -> String {
    words.say_with(key, &[("file", path.display().to_string().into())]).into_owned()
}

/// That something was not written to a place, by the message that says so with its `path` and `reason`; where nothing
/// may ever be written, that alone.
pub(super) fn not_written_sentence(words: &Messages, key: &str, path: &Path, error: &SaveError) -> String {
    let reason = save_error_reason(words, error);
    if error.is_protected_file() {
        return reason;
    }
    let args = [("path", path.display().to_string().into()), ("reason", reason.into())];
    words.say_with(key, &args).into_owned()
}

/// Why the system would not let something be read, in a few words.
pub fn own_file_read_error_reason(words: &Messages, error: &SaveError) -> String {
    match error {
        SaveError::NoPermission { folder } => words
            .say_with("read-no-permission", &[("folder", folder.display().to_string().into())])
            .into_owned(),
        other => save_error_reason(words, other),
    }
}

/// That the notes are not saved, why, and that the text is safe.
fn not_saved_sentence(state: &State, error: &SaveError) -> String {
    let words = &state.words;
    match error {
        SaveError::DiskFull => words.say_with("save-failed-disk-full", &[("seconds", RETRY_SECS.into())]),
        SaveError::NoPermission { folder } => {
            words.say_with("save-failed-no-permission", &[("folder", folder.display().to_string().into())])
        }
        SaveError::HeldOpen { path } => {
            words.say_with("save-failed-held-open", &[("path", path.display().to_string().into())])
        }
        other => {
            let folder = state.folders.data.display().to_string();
            let reason = save_error_reason(words, other);
            words.say_with("save-failed-other", &[("folder", folder.into()), ("reason", reason.into())])
        }
    }
    .into_owned()
}

/// Why a copy of notes cannot be read, and that the notes are unchanged. Sessions are named as the programme has them.
pub fn unreadable_notebook_sentence(
    words: &Messages,
    name: &str,
    unreadable: &UnreadableNotebook,
    programme: Option<&Programme>,
) -> String {
    let reason = unreadable_notebook_reason(words, unreadable, programme);
    words.say_with("notes-unreadable-why", &[("name", name.into()), ("reason", reason.into())]).into_owned()
}

/// What is wrong with a notes file, with its place, in a few words.
pub fn unreadable_notebook_reason(
    words: &Messages,
    unreadable: &UnreadableNotebook,
    programme: Option<&Programme>,
) -> String {
    let UnreadableNotebook { kind, line, column, detail, why, readable, latest_backup: _ } = unreadable;
    if let Some(why) = why {
        return own_file_read_error_reason(words, why);
    }
    let put_aside = readable.as_ref().map_or(&[][..], |part| part.put_aside.as_slice());
    let reading_ends = put_aside.iter().any(|value| value.why.ends_reading());
    match put_aside {
        [value] if !reading_ends => {
            let place = put_aside_place(words, programme, value);
            let args = [("place", place.into()), ("what", put_aside_reason(words, value).into())];
            return words.say_with("reason-at", &args).into_owned();
        }
        [_, _, ..] if !reading_ends => {
            return words.say_with("put-aside-count", &[("count", put_aside.len().into())]).into_owned();
        }
        _ => {}
    }
    let what = match kind {
        UnreadableNotebookKind::Empty => words.say("notes-file-empty").into_owned(),
        UnreadableNotebookKind::NotText => words.say("notes-not-text").into_owned(),
        UnreadableNotebookKind::Syntax => words.say("notes-not-json").into_owned(),
        UnreadableNotebookKind::CutOff => words.say("notes-cut-off").into_owned(),
        UnreadableNotebookKind::Value => words.say("notes-wrong-value").into_owned(),
        UnreadableNotebookKind::Twice(name) => {
            words.say_with("notes-name-twice", &[("name", name.into())]).into_owned()
        }
        UnreadableNotebookKind::OtherFormat(found) => {
            words.say_with("notes-of-other-format", &[("found", found.into())]).into_owned()
        }
        UnreadableNotebookKind::OtherProgramme(id) => {
            words.say_with("notes-of-other-programme", &[("id", id.as_str().into())]).into_owned()
        }
        UnreadableNotebookKind::TooLarge | UnreadableNotebookKind::Io => {
            read_error_clause(words, &ReadErrorKind::Io(detail.clone()))
        }
    };
    // A file that is cut off ends before the first column of a line.
    let place = SourceLocation::Line { line: *line, column: (*column).max(1) };
    match location_phrase(words, &place).filter(|_| *line > 0) {
        Some(place) => {
            words.say_with("reason-at", &[("place", place.into()), ("what", what.into())]).into_owned()
        }
        None => what,
    }
}

/// Why the notes file is shown only in part, or not at all; `None` where all of it is, or a backup. Whatever is made of
/// the notes holds no more than is shown.
pub fn partly_shown_reason(state: &State) -> Option<String> {
    let read_only = state.read_only_reason()?;
    let (ReadOnlyReason::Unreadable { found, .. } | ReadOnlyReason::UnreadableElsewhere { found, .. }) =
        read_only
    else {
        return None;
    };
    let backup_shown = read_only.backup().is_some_and(|latest| latest.shown);
    (!backup_shown).then(|| unreadable_notebook_reason(&state.words, found, Some(state.shown_programme())))
}

/// Where saving stands, short, for the foot of the notes.
pub fn save_state_sentence(state: &State) -> String {
    let words = &state.words;
    match state.save_state() {
        SaveState::Untouched => String::new(),
        SaveState::Unsaved => words.say("save-saving").into_owned(),
        SaveState::Saved(at) => {
            let time = at.with_timezone(&state.reader_zone().0).time();
            words.say_with("save-saved-at", &[("time", times::clock(time, words).into())]).into_owned()
        }
        SaveState::Failed(error) => not_saved_sentence(state, error),
        SaveState::Silent { since } => {
            let time = since.with_timezone(&state.reader_zone().0).time();
            words.say_with("save-silent", &[("time", times::clock(time, words).into())]).into_owned()
        }
        SaveState::Replaced { ours } => {
            words.say_with("notes-replaced", &[("name", file_name(ours).into())]).into_owned()
        }
    }
}

/// The guiding question of the open session, with the remark that it is a summary where it is one: a delegate will
/// quote it.
pub(crate) fn question_as_copied(state: &State) -> Option<String> {
    let session = state.open_session()?;
    let found = session.guiding_question.as_ref()?.text.resolve(&state.content_language())?;
    if session.has_issuer_text_in(found.lang) {
        return Some(found.text.to_owned());
    }
    Some(state.words.say_with("question-copied-summary", &[("text", found.text.into())]).into_owned())
}
